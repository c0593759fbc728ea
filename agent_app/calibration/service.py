"""The verbs of calibrations: lists and meetings from the server, judgements by the outbox."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from agent_app.changes import Changes
from agent_app.quality.kept_drafts import KeptDrafts
from agent_app.quality.service import EvaluationDraft, JudgingService
from agent_app.recordings.fetched import Recordings
from agent_app.reviews.asking import Asking
from agent_app.store import definitions
from agent_app.store.database import Database
from agent_app.sync.outbox import Outbox
from domain.calibration.model import (
    Calibration,
    CalibrationPage,
    CalibrationRow,
    CanTakePart,
    NewCalibration,
    Participant,
)
from domain.operations import CalibrationScored
from domain.scorecards import Form


class CalibrationService(Protocol):
    """All but `form`, `draft` and `judging` wait for the server and raise UserError."""

    def every(self) -> tuple[CalibrationRow, ...]:
        """Open ones first. One that was judged here counts as judged before the server has heard of it."""
        ...

    def one(self, calibration_id: str) -> Calibration: ...

    def people(self) -> tuple[Participant, ...]:
        """Who can be called to one."""
        ...

    def create(self, new: NewCalibration) -> Calibration: ...

    def close(self, calibration_id: str) -> Calibration:
        """Raises UserError: field_required (fewer than two have judged), calibration_closed."""
        ...

    def form(self, code: str, version: int) -> Form | None: ...

    def audio(self, recording_id: str) -> bytes: ...

    def draft(self, calibration: Calibration, form: Form) -> EvaluationDraft:
        """Her own judgement in the making: from the disk, or a new one."""
        ...

    @property
    def judging(self) -> JudgingService: ...


class RemoteCalibrations:
    """Implements `CalibrationService`."""

    def __init__(
        self,
        database: Database,
        outbox: Outbox,
        changes: Changes,
        asking: Asking,
        recordings: Recordings,
        nudge: Callable[[], None],
    ) -> None:
        self._database, self._asking, self._recordings = database, asking, recordings
        self._judging = KeptDrafts(
            "calibration", database, outbox, changes, nudge,
            lambda draft: CalibrationScored(
                calibration_id=draft.evaluation_id, answers=draft.answers, comment=draft.comment
            ),
        )  # fmt: skip

    @property
    def judging(self) -> KeptDrafts:
        return self._judging

    def every(self) -> tuple[CalibrationRow, ...]:
        return self._asking.ask("GET", "/v1/calibrations", CalibrationPage).rows

    def one(self, calibration_id: str) -> Calibration:
        return self._asking.ask("GET", f"/v1/calibrations/{calibration_id}", Calibration)

    def people(self) -> tuple[Participant, ...]:
        return self._asking.ask("GET", "/v1/calibrations/people", CanTakePart).people

    def create(self, new: NewCalibration) -> Calibration:
        return self._asking.ask("POST", "/v1/calibrations", Calibration, new)

    def close(self, calibration_id: str) -> Calibration:
        return self._asking.ask("POST", f"/v1/calibrations/{calibration_id}/close", Calibration)

    def form(self, code: str, version: int) -> Form | None:
        return self._database.read(lambda c: definitions.get(c, "scorecard", code, version, Form))

    def audio(self, recording_id: str) -> bytes:
        return self._recordings.audio(recording_id)

    def draft(self, calibration: Calibration, form: Form) -> EvaluationDraft:
        row = calibration.row
        return self._judging.resumed(EvaluationDraft(evaluation_id=row.id, call_id=row.call_id, form=form))
