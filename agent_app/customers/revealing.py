"""A hidden number shown for half a minute, for a reason: asked of the server, kept nowhere on this desk."""

from __future__ import annotations

import threading
from typing import Protocol

from agent_app.sync.transport import Transport
from domain.access import Revealed, RevealNumber

SHOWN_S = 30


class RevealService(Protocol):
    """Waits for the server."""

    def reveal(self, lead_id: str, number_id: str, reason: str) -> Revealed:
        """Raises UserError: server_away, forbidden, not_found, reason_missing, reveal_limit."""
        ...


class RemoteReveal:
    """Implements `RevealService`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._one_at_a_time = threading.Lock()

    def reveal(self, lead_id: str, number_id: str, reason: str) -> Revealed:
        body = RevealNumber(lead_id=lead_id, reason=reason)
        with self._one_at_a_time:
            return self._transport.ask("POST", f"/v1/numbers/{number_id}/reveal", Revealed, body)
