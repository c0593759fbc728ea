"""One connection to the server, one question at a time, for the pages of the Reviews desk and My scores."""

from __future__ import annotations

import threading
from typing import TypeVar

from agent_app.sync.transport import Transport

T = TypeVar("T")
PATIENCE_S = 30.0  #: figures of half a year are counted in seconds


class Asking:
    """Raises UserError: what the server says, server_away."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._one_at_a_time = threading.Lock()

    def ask(
        self, method: str, path: str, kind: type[T], body: object = None, query: dict[str, str] | None = None
    ) -> T:
        with self._one_at_a_time:
            return self._transport.ask(method, path, kind, body, query=query, read_timeout_s=PATIENCE_S)

    def send(self, path: str, body: object) -> bytes:
        """A file that comes as the answer to an act."""
        with self._one_at_a_time:
            return self._transport.fetch("POST", path, body, read_timeout_s=4 * PATIENCE_S)

    def fetch(self, path: str, query: dict[str, str]) -> bytes:
        """A file."""
        with self._one_at_a_time:
            return self._transport.fetch("GET", path, query=query, read_timeout_s=4 * PATIENCE_S)
