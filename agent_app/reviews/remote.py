"""The inbox from the server; approvals, corrections and decisions by the outbox."""

from __future__ import annotations

from collections.abc import Callable

from agent_app.changes import Changed, Changes
from agent_app.quality.kept_drafts import KeptDrafts
from agent_app.quality.service import EvaluationDraft
from agent_app.quality.waveform import Waveform
from agent_app.recordings.fetched import Recordings
from agent_app.reviews.asking import Asking
from agent_app.store import definitions
from agent_app.store.database import Database
from agent_app.sync.outbox import Outbox
from db.local.connection import Connection
from domain.api import Evaluation
from domain.appeals import Verdict
from domain.errors import UserError
from domain.inbox import Inbox, InboxItem
from domain.operations import AppealDecided, Body, EvaluationCorrected, EvaluationReviewed
from domain.scorecards import Form

#: kinds that end something in the inbox
_ENDS = ("evaluation_reviewed", "evaluation_corrected", "appeal_decided")


class RemoteReviews:
    """Implements `ReviewService`."""

    def __init__(
        self,
        database: Database,
        outbox: Outbox,
        changes: Changes,
        asking: Asking,
        recordings: Recordings,
        nudge: Callable[[], None],
    ) -> None:
        self._database, self._outbox, self._changes = database, outbox, changes
        self._asking, self._recordings, self._nudge = asking, recordings, nudge
        self._correcting = KeptDrafts(
            "correction", database, outbox, changes, nudge,
            lambda draft: EvaluationCorrected(
                evaluation_id=draft.evaluation_id, answers=draft.answers, comment=draft.comment
            ),
        )  # fmt: skip

    @property
    def correcting(self) -> KeptDrafts:
        return self._correcting

    def inbox(self) -> tuple[InboxItem, ...]:
        found = self._asking.ask("GET", "/v1/quality/inbox", Inbox).items
        waiting = self._database.read(self._on_their_way)
        return tuple(one for one in found if one.evaluation.id not in waiting or not one.mine)

    def evaluation(self, evaluation_id: str) -> Evaluation:
        return self._asking.ask("GET", f"/v1/evaluations/{evaluation_id}", Evaluation)

    def form(self, code: str, version: int) -> Form | None:
        return self._database.read(lambda c: definitions.get(c, "scorecard", code, version, Form))

    def audio(self, recording_id: str) -> bytes:
        return self._recordings.audio(recording_id)

    def waveform(self, recording_id: str) -> Waveform | None:
        return self._recordings.waveform(recording_id)

    def approve(self, evaluation_id: str) -> None:
        self._do(EvaluationReviewed(evaluation_id=evaluation_id, approved=True))

    def give_back(self, evaluation_id: str, words: str) -> None:
        if not words.strip():
            raise UserError("reason_missing")
        self._do(EvaluationReviewed(evaluation_id=evaluation_id, approved=False, words=words.strip()))

    def decide(self, item: InboxItem, verdicts: tuple[Verdict, ...], words: str) -> None:
        if not words.strip() and any(one.answer is None and not one.words.strip() for one in verdicts):
            raise UserError("reason_missing")
        self._do(
            AppealDecided(
                appeal_id=item.appeal_id, evaluation_id=item.evaluation.id, level=item.level, verdicts=verdicts,
                words=words.strip(),
            )
        )  # fmt: skip

    def correction(self, evaluation: Evaluation, form: Form) -> EvaluationDraft:
        draft = EvaluationDraft(
            evaluation_id=evaluation.id, call_id=evaluation.call_id, form=form, answers=evaluation.answers,
            comment=evaluation.comment,
        )  # fmt: skip
        return self._correcting.resumed(draft)

    def _do(self, body: Body) -> None:
        self._database.write(lambda connection: self._outbox.add(connection, body))
        self._changes.announce(Changed(outbox=True))
        self._nudge()

    def _on_their_way(self, connection: Connection) -> set[str]:
        """Evaluations about which something of ours has not been answered yet."""
        rows = connection.exec_driver_sql(
            f"SELECT entity_id FROM outbox WHERE state='new' AND kind IN ({','.join('?' * len(_ENDS))})",
            _ENDS,
        )
        return {str(row[0]) for row in rows}
