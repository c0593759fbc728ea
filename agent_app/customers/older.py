"""What lies behind the newest touches that a desk has: asked of the server, a page at a time, never kept."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from agent_app.sync.transport import Transport
    from domain.leads import Touch

PAGE = 40


class Older(msgspec.Struct, frozen=True):
    """A part of a timeline, newest first; `after` asks for the next part, "" when there is none."""

    touches: tuple[Touch, ...]
    after: str


class OlderTouches:
    """One connection of its own; one question at a time."""

    def __init__(self, transport: Transport) -> None:
        self._transport, self._lock = transport, threading.Lock()

    def ask(self, lead_id: str, after: str) -> Older:
        """The next part of a lead's timeline ("" : from its newest touch on).

        Raises:
            UserError: server_away, not_found (the lead is another agent's now), not_signed_in.
        """
        from domain.lists import TouchPage

        query = {"limit": str(PAGE), **({"after": after} if after else {})}
        with self._lock:
            page = self._transport.ask("GET", f"/v1/leads/{lead_id}/touches", TouchPage, query=query)
        return Older(page.rows, page.after)
