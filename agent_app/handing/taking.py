"""A colleague's call comes to this desk: known at the ring, opened with customer, notes and the script's place.

The word may come before the ring, with it or after it, once or twice, and the desk may be killed in between: the call that
rings is matched by the customer's numbers, the giver's lines or the lead, each word to one call.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import datetime, timedelta

from agent_app.calls.model import LiveCall
from agent_app.handing import notes
from agent_app.handing.door import HandOverDoor
from agent_app.store.database import Database
from domain.api import CallGrant
from domain.errors import UserError
from domain.handover import HANDOVER_KEPT_S, HandedOver, TakeHandOver, line_name
from domain.numbers import keyed_hash, number_key

_LOG = logging.getLogger("handing")
_KEPT = timedelta(seconds=HANDOVER_KEPT_S)


class Taking:
    """Args:
    calls: the calls of this desk now. bind: shows on a call what came with it (call id, word).
    keep: puts lent leads on the disk. attach: says whose call it is (call id, lead id, campaign).
    say: code and values of a sentence for the agent.
    """

    def __init__(
        self,
        database: Database,
        door: HandOverDoor,
        submit: Callable[[Callable[[], None]], object],
        clock: Callable[[], datetime],
        *,
        device_id: Callable[[], str],
        home: str,
        key: bytes,
        calls: Callable[[], tuple[LiveCall, ...]],
        bind: Callable[[str, HandedOver], None],
        keep: Callable[[CallGrant], None],
        attach: Callable[[str, str, str], None],
        say: Callable[..., None],
    ) -> None:
        self._database, self._door, self._submit, self._clock = database, door, submit, clock
        self._device_id, self._home, self._key = device_id, home, key
        self._calls, self._bind, self._keep, self._attach, self._say = calls, bind, keep, attach, say
        self._lock = threading.Lock()
        self._open: dict[str, HandedOver] = {}
        self._bound: dict[str, str] = {}  # id of the word -> our call
        self._refused: set[str] = set()

    def restored(self, found: dict[str, HandedOver]) -> None:
        """What calls of the last run had with them."""
        with self._lock:
            self._bound |= {handed.id: call_id for call_id, handed in found.items()}

    def look(self) -> None:
        """Something was given to this desk, or signals may have been missed: ask the server."""
        self._submit(self._fetch)

    def on_call(self) -> None:
        """A call rings: it may be one that was announced. Never waits."""
        with self._lock:
            known = bool(self._open)
        if known:
            self._submit(self._match)

    def _fetch(self) -> None:
        try:
            found = self._door.open_ones()
        except UserError as error:
            _LOG.info("hand-overs were not asked for: %s", error.code)
            return
        with self._lock:
            self._open = {one.id: one for one in found}
        self._match()

    def _match(self) -> None:
        with self._lock:
            self._open = {k: one for k, one in self._open.items() if one.at > self._clock() - _KEPT}
            pairs = self._pairs()
        for handed, call in pairs:
            self._bind(call.id, handed)
            self._take(handed, call)

    def _pairs(self) -> list[tuple[HandedOver, LiveCall]]:
        """Newer words for calls that had one, and new words for calls that have none; under the lock."""
        calls = {call.id: call for call in self._calls()}
        found: list[tuple[HandedOver, LiveCall]] = []
        for handed in sorted(self._open.values(), key=lambda one: one.at, reverse=True):
            call = calls.get(self._bound.get(handed.id, ""))
            if call is None and handed.id not in self._bound:
                taken = set(self._bound.values())
                call = next((c for c in calls.values() if c.id not in taken and self._is_it(handed, c)), None)
            if call is None or handed.id in self._refused:
                continue
            fresh = call.handed is None or call.handed.n < handed.n
            if fresh or (
                handed.lead_id and not call.record.lead_id
            ):  # a kill came between the ring and its lead
                self._bound[handed.id] = call.id
                found.append((handed, call))
        return found

    def _is_it(self, handed: HandedOver, call: LiveCall) -> bool:
        record = call.record
        if record.direction != "in" or record.started_at < handed.at - _KEPT:
            return False
        if handed.lead_id and record.lead_id == handed.lead_id:
            return True
        heard = number_key(record.number_text, self._home)
        if heard.e164 and keyed_hash(heard.e164, self._key) in handed.keys:
            return True
        return line_name(record.number_text) in handed.lines

    def _take(self, handed: HandedOver, call: LiveCall) -> None:
        self._database.write(lambda c: notes.put_in(c, handed, call.id))
        try:
            grant = self._door.take(handed.id, TakeHandOver(call_id=call.id, device_id=self._device_id()))
        except UserError as error:
            _LOG.info("a hand-over was not opened: %s", error.code)
            if error.code not in ("server_away", "busy"):
                self._refused.add(handed.id)
            if error.code != "already_done":
                self._say("handover_late", agent=handed.by)
            return
        if grant.leads:
            self._keep(grant)
            self._attach(call.id, handed.lead_id, handed.campaign_id)
