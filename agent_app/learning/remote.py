"""Library and coaching as the server has them; facts through the outbox."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

from agent_app.changes import Changed, Changes
from agent_app.store.database import Database
from agent_app.sync.outbox import Outbox
from agent_app.sync.transport import Transport
from domain.coaching import CoachingAnswer, CoachingRow, CoachingRows, MakeCoaching
from domain.errors import UserError
from domain.ids import new_id
from domain.library import Audiences, ClipRow, Clips, MakeClip, WithdrawClip
from domain.operations import Body, ClipHeard, LineProposed

T = TypeVar("T")
LONGEST = 2_000  #: of a proposed line, as the server takes it


class RemoteLearning:
    """Implements `LearningService`, one question at a time over a connection of its own."""

    def __init__(
        self,
        transport: Transport,
        database: Database,
        outbox: Outbox,
        changes: Changes,
        nudge: Callable[[], None],
    ) -> None:
        self._transport, self._database = transport, database
        self._outbox, self._changes, self._nudge = outbox, changes, nudge
        self._one_at_a_time = threading.Lock()

    def clips(self) -> tuple[ClipRow, ...]:
        return self._ask("GET", "/v1/clips", Clips).rows

    def clip_audio(self, clip_id: str) -> bytes:
        with self._one_at_a_time:
            return self._transport.fetch("GET", f"/v1/clips/{clip_id}/audio", read_timeout_s=60)

    def heard(self, clip_id: str, seconds: int) -> None:
        self._note(ClipHeard(heard_id=new_id(), clip_id=clip_id, seconds=seconds))

    def audiences(self) -> Audiences:
        return self._ask("GET", "/v1/clips/audiences", Audiences)

    def share(self, made: MakeClip) -> ClipRow:
        return self._ask("POST", "/v1/clips", ClipRow, made)

    def withdraw(self, clip_id: str, reason: str) -> ClipRow:
        return self._ask("POST", f"/v1/clips/{clip_id}/withdraw", ClipRow, WithdrawClip(reason=reason))

    def coaching(self) -> tuple[CoachingRow, ...]:
        return self._ask("GET", "/v1/coaching", CoachingRows).rows

    def coach(self, made: MakeCoaching) -> CoachingRow:
        return self._ask("POST", "/v1/coaching", CoachingRow, made)

    def acknowledge(self, coaching_id: str, answer: str) -> CoachingRow:
        return self._answer(coaching_id, "acknowledge", answer)

    def finish(self, coaching_id: str, answer: str) -> CoachingRow:
        return self._answer(coaching_id, "done", answer)

    def take_back(self, coaching_id: str) -> CoachingRow:
        return self._ask("POST", f"/v1/coaching/{coaching_id}/withdraw", CoachingRow)

    def propose(
        self, script: str, version: int, step: str, language: str, text: str, why: str, call_id: str
    ) -> None:
        if not text.strip():
            raise UserError("text_missing")
        self._note(
            LineProposed(
                proposal_id=new_id(), script=script, version=version, step=step, language=language,
                text=text.strip()[:LONGEST], why=why.strip()[:LONGEST], call_id=call_id,
            )
        )  # fmt: skip

    def _answer(self, coaching_id: str, what: str, answer: str) -> CoachingRow:
        return self._ask(
            "POST", f"/v1/coaching/{coaching_id}/{what}", CoachingRow, CoachingAnswer(answer=answer)
        )

    def _note(self, body: Body) -> None:
        self._database.write(lambda connection: self._outbox.add(connection, body))
        self._nudge()
        self._changes.announce(Changed(outbox=True))

    def _ask(self, method: str, path: str, answer: type[T], body: object = None) -> T:
        with self._one_at_a_time:
            return self._transport.ask(method, path, answer, body)
