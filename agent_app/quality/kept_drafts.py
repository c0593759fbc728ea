"""Drafts of judgements that are no evaluation of the queue (a correction, a calibration), on the disk like those."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import msgspec
from msgspec.structs import replace

from agent_app.changes import Changed, Changes
from agent_app.quality.service import EvaluationDraft
from agent_app.store.database import Database
from agent_app.sync.outbox import Outbox
from db.local.connection import Connection
from domain.decoding import decoded
from domain.errors import UserError
from domain.operations import KINDS, Body
from domain.scorecards import Answer, ScoreResult, score


class _Kept(msgspec.Struct):
    evaluation_id: str
    form: str
    version: int
    answers: tuple[Answer, ...]
    comment: str = ""


class KeptDrafts:
    """Implements `JudgingService`. Its drafts stand beside those of calls, under keys of their own.

    Args:
        kind: begins the key (`correction`). body: a finished draft -> its operation.
    """

    def __init__(
        self,
        kind: str,
        database: Database,
        outbox: Outbox,
        changes: Changes,
        nudge: Callable[[], None],
        body: Callable[[EvaluationDraft], Body],
    ) -> None:
        self._kind, self._database, self._outbox = kind, database, outbox
        self._changes, self._nudge, self._body = changes, nudge, body

    def resumed(self, draft: EvaluationDraft) -> EvaluationDraft:
        """With what was typed before, where it was for the same version of the form."""
        stored = self._database.read(
            lambda c: c.exec_driver_sql(
                "SELECT body FROM evaluation_draft WHERE call_id=?", (self._key(draft),)
            ).scalar()
        )
        if not stored:
            return draft
        kept = decoded(stored, _Kept)
        if (kept.form, kept.version) != (draft.form.code, draft.form.version):
            return draft
        return replace(draft, answers=kept.answers, comment=kept.comment)

    def save_draft(self, draft: EvaluationDraft) -> None:
        body = msgspec.json.encode(
            _Kept(
                evaluation_id=draft.evaluation_id, form=draft.form.code, version=draft.form.version,
                answers=draft.answers, comment=draft.comment,
            )
        )  # fmt: skip
        values = (self._key(draft), int(datetime.now(UTC).timestamp() * 1000), body)
        kind = KINDS[type(self._body(draft))]

        def work(connection: Connection) -> None:
            handed = connection.exec_driver_sql(
                "SELECT 1 FROM outbox WHERE kind=? AND entity_id=? AND state='new'",
                (kind, draft.evaluation_id),
            ).first()
            if handed is None:  # a save that was overtaken by the submission brings no draft back
                connection.exec_driver_sql(
                    "INSERT OR REPLACE INTO evaluation_draft (call_id, saved_ms, body) VALUES (?,?,?)", values
                )

        self._database.write(work)

    def score(self, draft: EvaluationDraft) -> ScoreResult:
        return score(draft.form, draft.answers)

    def submit(self, draft: EvaluationDraft) -> None:
        """Hand it over; the draft ends in the same transaction. Raises UserError field_required."""
        result = self.score(draft)
        if result.unanswered:
            raise UserError("field_required", field=result.unanswered[0], why="unanswered")

        def work(connection: Connection) -> None:
            self._outbox.add(connection, self._body(draft))
            connection.exec_driver_sql("DELETE FROM evaluation_draft WHERE call_id=?", (self._key(draft),))

        self._database.write(work)
        self._changes.announce(Changed(outbox=True))
        self._nudge()

    def _key(self, draft: EvaluationDraft) -> str:
        return f"{self._kind}:{draft.evaluation_id}"
