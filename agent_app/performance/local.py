"""My scores: the agent's own evaluations from her stream; what she does about them goes through the outbox."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Literal

import msgspec

from agent_app.changes import Changed, Changes
from agent_app.recordings.fetched import Recordings
from agent_app.reviews.asking import Asking
from agent_app.store import definitions
from agent_app.store.database import Database
from agent_app.sync.operations import APPLY_EVALUATION
from agent_app.sync.outbox import Outbox
from db.local.connection import Connection
from domain.api import Evaluation
from domain.appeals import AppealedQuestion
from domain.decoding import decoded
from domain.ids import new_id
from domain.operations import KINDS, AppealAnswered, AppealFiled, Body, EvaluationAcknowledged
from domain.quality_report.model import MyQuality
from domain.scorecards import Form


class LocalScores:
    """Implements `MyScoresService`."""

    def __init__(
        self,
        database: Database,
        outbox: Outbox,
        changes: Changes,
        recordings: Recordings,
        asking: Asking,
        nudge: Callable[[], None],
    ) -> None:
        self._database, self._outbox, self._changes = database, outbox, changes
        self._recordings, self._asking, self._nudge = recordings, asking, nudge

    def evaluations(self) -> tuple[Evaluation, ...]:
        """Newest first; one acknowledged here counts as such before the server has heard of it."""
        return self._database.read(definitions.evaluations)

    def unread(self) -> int:
        count = self._database.read(
            lambda c: c.exec_driver_sql("SELECT count(*) FROM evaluation WHERE acknowledged=0").scalar()
        )
        return int(count or 0)

    def acknowledge(self, evaluation_id: str, comment: str = "") -> None:
        """Once; a second click changes nothing."""
        self._act(
            evaluation_id,
            lambda known: known.acknowledged_at is None,
            EvaluationAcknowledged(evaluation_id=evaluation_id, comment=comment),
        )

    def appeal(self, evaluation_id: str, questions: tuple[AppealedQuestion, ...], words: str) -> None:
        """Once while one is open; it shows at once."""
        self._act(
            evaluation_id,
            lambda known: known.appeal_until is not None,
            AppealFiled(appeal_id=new_id(), evaluation_id=evaluation_id, questions=questions, words=words),
        )

    def answer_appeal(
        self, evaluation_id: str, appeal_id: str, answer: Literal["escalate", "withdraw"], words: str
    ) -> None:
        """Go on, or take it back."""
        wanted = {"escalate": "decided", "withdraw": "open"}[answer]
        self._act(
            evaluation_id,
            lambda known: any(one.id == appeal_id and one.state == wanted for one in known.appeals),
            AppealAnswered(appeal_id=appeal_id, evaluation_id=evaluation_id, answer=answer, words=words),
        )

    def figures(self) -> MyQuality:
        return self._asking.ask("GET", "/v1/quality/mine", MyQuality)

    def audio(self, recording_id: str) -> bytes:
        return self._recordings.audio(recording_id)

    def form(self, code: str, version: int) -> Form | None:
        return self._database.read(lambda c: definitions.get(c, "scorecard", code, version, Form))

    def _act(self, evaluation_id: str, fits: Callable[[Evaluation], bool], body: Body) -> None:
        """Its effect and its operation in one transaction, where it still fits what is here."""

        def work(connection: Connection) -> bool:
            row = connection.exec_driver_sql(
                "SELECT body, stream FROM evaluation WHERE id=?", (evaluation_id,)
            ).first()
            known = decoded(row[0], Evaluation) if row is not None else None
            if row is None or known is None or not fits(known):
                return False
            shown = APPLY_EVALUATION[KINDS[type(body)]](known, body, datetime.now(UTC), "")
            definitions.put_evaluation(connection, str(row[1]), evaluation_id, msgspec.json.encode(shown))
            self._outbox.add(connection, body)
            return True

        if self._database.write(work):
            self._changes.announce(Changed(evaluations=True, outbox=True))
            self._nudge()
