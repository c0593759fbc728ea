"""The studio as the server has it."""

from __future__ import annotations

import threading
from typing import TypeVar

from agent_app.sync.transport import Transport
from domain.lists import DefinitionPage, DefinitionRow

T = TypeVar("T")


class RemoteStudio:
    """Implements `StudioService`, one question at a time over one connection."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._one_at_a_time = threading.Lock()

    def scripts(self) -> tuple[DefinitionRow, ...]:
        newest: dict[str, DefinitionRow] = {}
        after = ""
        while True:
            page = self._ask("GET", "/v1/definitions/scripts", DefinitionPage, query={"after": after})
            newest.update({row.code: row for row in page.rows})  # versions come in order
            after = page.after
            if not after:
                return tuple(newest.values())

    def _ask(
        self,
        method: str,
        path: str,
        answer: type[T],
        body: object = None,
        query: dict[str, str] | None = None,
    ) -> T:
        with self._one_at_a_time:
            return self._transport.ask(method, path, answer, body, query=query)
