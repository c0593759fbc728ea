"""The Quality desk's service: calls and recordings from the server, drafts on this desk, submission by the outbox."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime

import msgspec

from agent_app.changes import Changed, Changes
from agent_app.quality.service import CallQuery, EvaluationDraft
from agent_app.quality.waveform import Waveform
from agent_app.recordings.fetched import Recordings
from agent_app.store import definitions
from agent_app.store.database import Database
from agent_app.sync.outbox import Outbox
from agent_app.sync.transport import Transport
from domain.api import CallDetail, CallPage, DealVerdict, SkippedPick, SkipPick, SoldDeal
from domain.campaigns import Campaign
from domain.decoding import decoded
from domain.errors import UserError
from domain.ids import new_id
from domain.operations import EvaluationSubmitted
from domain.reading import Reading
from domain.scorecards import Answer, Form, ScoreResult, score


class _StoredDraft(msgspec.Struct):
    evaluation_id: str
    form: str
    version: int
    answers: tuple[Answer, ...]
    comment: str = ""
    seconds: int = 0


class RemoteQuality:
    """Implements `QualityService`."""

    def __init__(
        self,
        database: Database,
        outbox: Outbox,
        changes: Changes,
        transport: Transport,
        recordings: Recordings,
        nudge: Callable[[], None],
    ) -> None:
        self._database, self._outbox, self._changes = database, outbox, changes
        self._transport, self._recordings, self._nudge = transport, recordings, nudge
        self._lock = threading.Lock()

    def calls(self, query: CallQuery) -> CallPage:
        """A page of calls, newest first."""
        wanted = {
            "number": query.number,
            "agent": query.agent,
            "since": query.since.isoformat() if query.since else "",
            "until": query.until.isoformat() if query.until else "",
            "outcome": query.outcome,
            "with_recording": "true" if query.with_recording else "",
            "unscored": "true" if query.unscored else "",
            "mine": "true" if query.mine else "",
            "sold": "true" if query.sold else "",
            "team": query.team,
            "region": query.region,
            "step": query.step,
            "said": query.said,
            "hit": query.hit,
            "after": query.after,
        }
        with self._lock:  # one connection, one question at a time
            return self._transport.calls({name: value for name, value in wanted.items() if value})

    def detail(self, call_id: str) -> CallDetail:
        with self._lock:
            return self._transport.ask("GET", f"/v1/calls/{call_id}", CallDetail)

    def audio(self, recording_id: str) -> bytes:
        return self._recordings.audio(recording_id)

    def waveform(self, recording_id: str) -> Waveform | None:
        return self._recordings.waveform(recording_id)

    def reading(self, recording_id: str) -> Reading:
        """What the machine read; an older server reads nothing."""
        try:
            return self._recordings.reading(recording_id)
        except UserError as error:
            if error.code in ("not_found", "not_a_lead_server"):
                return Reading()
            raise

    def skip(self, pick_id: str, reason: str) -> bool:
        """Give a call of one's queue back.

        Raises:
            UserError: not_found (judged or skipped meanwhile), reason_missing, server_away.
        """
        with self._lock:
            said = self._transport.ask(
                "POST", f"/v1/picks/{pick_id}/skip", SkippedPick, SkipPick(reason=reason)
            )
        return bool(said.replaced_by)

    def judge_sale(self, deal_id: str, verdict: str, why: str, due_at: datetime | None) -> SoldDeal:
        said = DealVerdict(verdict=verdict, why=why, due_at=due_at)
        with self._lock:
            return self._transport.ask("POST", f"/v1/deals/{deal_id}/check", SoldDeal, said)

    def begin(self, detail: CallDetail) -> EvaluationDraft:
        """The draft for this call: the one on disk, or a new one with the campaign's scorecard.

        Raises:
            UserError: not_found, no scorecard is published for the call's campaign.
        """
        call_id = detail.row.id
        stored = self._database.read(
            lambda c: c.exec_driver_sql(
                "SELECT body FROM evaluation_draft WHERE call_id=?", (call_id,)
            ).scalar()
        )
        if stored:
            draft = decoded(stored, _StoredDraft)
            form = self._database.read(
                lambda c: definitions.get(c, "scorecard", draft.form, draft.version, Form)
            )
            if form is not None:
                return EvaluationDraft(
                    evaluation_id=draft.evaluation_id, call_id=call_id, form=form, answers=draft.answers,
                    comment=draft.comment, seconds=draft.seconds,
                )  # fmt: skip
        form = self._form_for(detail)
        return EvaluationDraft(evaluation_id=new_id(), call_id=call_id, form=form)

    def save_draft(self, draft: EvaluationDraft) -> None:
        """On the disk when it returns."""
        body = msgspec.json.encode(
            _StoredDraft(
                evaluation_id=draft.evaluation_id, form=draft.form.code, version=draft.form.version,
                answers=draft.answers, comment=draft.comment, seconds=draft.seconds,
            )
        )  # fmt: skip
        values = (draft.call_id, int(datetime.now(UTC).timestamp() * 1000), body)

        def work(connection) -> None:  # type: ignore[no-untyped-def]
            handed = connection.exec_driver_sql(
                "SELECT 1 FROM outbox WHERE kind='evaluation_submitted' AND entity_id=?",
                (draft.evaluation_id,),
            ).first()
            if handed is None:  # a save that was overtaken by the submission brings no draft back
                connection.exec_driver_sql(
                    "INSERT OR REPLACE INTO evaluation_draft (call_id, saved_ms, body) VALUES (?,?,?)", values
                )

        self._database.write(work)

    def score(self, draft: EvaluationDraft) -> ScoreResult:
        return score(draft.form, draft.answers)

    def submit(self, draft: EvaluationDraft) -> None:
        """Hand the evaluation over; the draft ends in the same transaction.

        Raises:
            UserError: field_required (data.field names the first unanswered question).
        """
        result = self.score(draft)
        if result.unanswered:
            raise UserError("field_required", field=result.unanswered[0], why="unanswered")
        body = EvaluationSubmitted(
            evaluation_id=draft.evaluation_id, call_id=draft.call_id, form=draft.form.code,
            form_version=draft.form.version, answers=draft.answers, comment=draft.comment, seconds=draft.seconds,
        )  # fmt: skip

        def work(connection) -> None:  # type: ignore[no-untyped-def]
            self._outbox.add(connection, body)
            connection.exec_driver_sql("DELETE FROM evaluation_draft WHERE call_id=?", (draft.call_id,))

        self._database.write(work)
        self._changes.announce(Changed(outbox=True))
        self._nudge()

    def _form_for(self, detail: CallDetail) -> Form:
        def read(connection) -> Form | None:  # type: ignore[no-untyped-def]
            code = detail.row.scorecard
            campaign = definitions.get(connection, "campaign", detail.row.campaign, None, Campaign)
            code = code or (campaign.scorecard if campaign else "")
            if code:
                return definitions.get(connection, "scorecard", code, None, Form)
            every = definitions.every(connection, "scorecard", Form)
            return every[0] if every else None

        form = self._database.read(read)
        if form is None:
            raise UserError("not_found", "no scorecard is published", what="scorecard")
        return form
