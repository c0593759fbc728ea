"""A call of this desk goes to a colleague: what her desk needs is written down first and told to the server at once."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import datetime, timedelta

from agent_app.calls.model import Draft
from agent_app.handing import notes
from agent_app.handing.door import HandOverDoor
from agent_app.store.database import Database
from domain.errors import UserError
from domain.handover import HANDOVER_KEPT_S, MOST_NOTES, HandOver, HandOverHow
from domain.ids import new_id

_LOG = logging.getLogger("handing")
AGAIN_S = 5.0
#: no trouble of the moment: the same question has the same answer
_FINAL = frozenset({"handover_forbidden", "not_found", "forbidden", "bad_request", "too_large"})


class Giving:
    """Args:
    submit: has work done on another thread.
    say: code and values of a sentence for the agent.
    """

    def __init__(
        self,
        database: Database,
        door: HandOverDoor,
        submit: Callable[[Callable[[], None]], object],
        clock: Callable[[], datetime],
        say: Callable[..., None],
    ) -> None:
        self._database, self._door, self._submit, self._clock, self._say = database, door, submit, clock, say
        self._lock = threading.Lock()
        self._by_call: dict[str, HandOver] = {}
        self._one_at_a_time = threading.Lock()
        self._timer: threading.Timer | None = None
        self._stopped = False
        self._told_waiting = False

    def start(self) -> None:
        """Tell what the last run of the desk could not."""
        self._submit(self._send_all)

    def stop(self) -> None:
        with self._lock:
            self._stopped = True
            timer = self._timer
        if timer is not None:
            timer.cancel()

    def give(self, draft: Draft, number_text: str, to: str, how: HandOverHow) -> None:
        """On the disk when it returns, the server hears it on another thread. The newest word of one way counts."""
        with self._lock:
            before = self._by_call.get(draft.call.id)
            goes_on = before is not None and before.to == to
            said = HandOver(
                id=before.id if before is not None and goes_on else new_id(),
                n=before.n + 1 if before is not None and goes_on else 1,
                call_id=draft.call.id, to=to, how=how, lead_id=draft.call.lead_id or "",
                campaign_id=draft.call.campaign_id, number_text=number_text,
                notes=draft.wrap_up.notes[:MOST_NOTES], script=draft.script, script_version=draft.script_version,
                player=draft.player,
            )  # fmt: skip
            self._by_call[draft.call.id] = said
        self._write(said)

    def confirm(self, draft: Draft) -> None:
        """Who was asked gets it: with what was written meanwhile."""
        before = self._by_call.get(draft.call.id)
        if before is not None:
            self.give(draft, before.number_text, before.to, "attended")

    def withdraw(self, call_id: str) -> None:
        """It stays here. Without a word of it, nothing happens."""
        with self._lock:
            before = self._by_call.pop(call_id, None)
        if before is not None:
            self._write(HandOver(id=before.id, n=before.n + 1, call_id=call_id, to="", how="withdrawn"))

    def forget(self, call_id: str) -> None:
        """The call is wrapped up: what was given stays given."""
        with self._lock:
            self._by_call.pop(call_id, None)

    def on_taken(self, handover_id: str, by: str) -> None:
        """Signal: it has arrived."""
        with self._lock:
            known = any(said.id == handover_id for said in self._by_call.values())
        if known:
            self._say("handover_taken", agent=by)

    def _write(self, said: HandOver) -> None:
        self._database.write(lambda c: notes.put_out(c, said, self._clock()))
        self._submit(self._send_all)

    def _send_all(self) -> None:
        with self._one_at_a_time:
            since = self._clock() - timedelta(seconds=HANDOVER_KEPT_S)
            for said in self._database.write(lambda c: notes.waiting(c, since)):
                if self._stopped or not self._send(said):
                    return

    def _send(self, said: HandOver) -> bool:
        """False when it has to be tried again later."""
        try:
            answer = self._door.give(said)
        except UserError as error:
            if error.code not in _FINAL:
                self._later()
                return False
            _LOG.info("a hand-over was refused: %s", error.code)
            self._done(said)
            if error.code == "handover_forbidden":
                self._say(error.code, **{k: str(v) for k, v in error.data.items()})
            elif said.how != "withdrawn":
                self._say("handover_failed")
            return True
        self._done(said)
        self._told_waiting = False
        if answer.state in ("given", "away") and (said.n == 1 or answer.state == "away"):
            self._say(f"handover_{answer.state}", agent=answer.agent)
        return True

    def _done(self, said: HandOver) -> None:
        self._database.write(lambda c: notes.sent(c, said))

    def _later(self) -> None:
        if not self._told_waiting:
            self._told_waiting = True
            self._say("handover_waits")
        with self._lock:
            if self._stopped:
                return
            self._timer = threading.Timer(AGAIN_S, lambda: self._submit(self._send_all))
            self._timer.daemon = True
            self._timer.start()
