"""What stands behind the desks that only some roles have. An agent's desk loads none of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from agent_app.changes import Changes
from agent_app.store.database import Database
from agent_app.sync.outbox import Outbox
from agent_app.sync.transport import Transport
from domain.api import SignedIn

if TYPE_CHECKING:
    from agent_app.admin.house_service import HouseService
    from agent_app.admin.service import PermissionService
    from agent_app.admin.sheets_service import SheetService
    from agent_app.articles.service import WritingService
    from agent_app.calibration.service import CalibrationService
    from agent_app.experiments.effects import EffectService
    from agent_app.forms.service import FormsService
    from agent_app.handing_out.service import HandingService
    from agent_app.lead_library.service import LibraryService
    from agent_app.learning.service import LearningService
    from agent_app.performance.local import LocalScores
    from agent_app.phrases.service import PhraseService
    from agent_app.plans.service import PlanService
    from agent_app.pool.service import PoolService
    from agent_app.quality.service import QualityService
    from agent_app.quality_report.service import ReportService
    from agent_app.recordings.fetched import Recordings
    from agent_app.records.service import RecordsService
    from agent_app.reviews.asking import Asking
    from agent_app.reviews.leave_service import LeaveService
    from agent_app.reviews.service import ReviewService
    from agent_app.studio.service import StudioService


class Rooms:
    """One service a desk or page, made with its connection when it is first asked for; None where she may not.

    Args:
        another: makes a connection of its own.
    """

    def __init__(
        self,
        database: Database,
        outbox: Outbox,
        changes: Changes,
        nudge: Callable[[], None],
        signed: SignedIn,
        another: Callable[[], Transport],
    ) -> None:
        self._database, self._outbox, self._changes, self._nudge = database, outbox, changes, nudge
        self._signed, self._another = signed, another

    # ---- recordings and their scores ----------------------------------------------------------------------------

    @cached_property
    def quality(self) -> QualityService | None:
        if self._signed.person.role not in ("analyst", "admin") and not self._may("evaluation.create"):
            return None
        from agent_app.quality.remote import RemoteQuality

        return RemoteQuality(
            self._database, self._outbox, self._changes, self._another(), self._recordings, self._nudge
        )

    @cached_property
    def my_scores(self) -> LocalScores:
        from agent_app.performance.local import LocalScores

        return LocalScores(
            self._database, self._outbox, self._changes, self._recordings, self._asking, self._nudge
        )

    @cached_property
    def reviews(self) -> ReviewService | None:
        if not self._reviews:
            return None
        from agent_app.reviews.remote import RemoteReviews

        return RemoteReviews(
            self._database, self._outbox, self._changes, self._asking, self._recordings, self._nudge
        )

    @cached_property
    def calibrations(self) -> CalibrationService | None:
        if self._signed.person.role == "agent" or not self._may("calibration.see"):
            return None
        from agent_app.calibration.service import RemoteCalibrations

        return RemoteCalibrations(
            self._database, self._outbox, self._changes, self._asking, self._recordings, self._nudge
        )

    @cached_property
    def reports(self) -> ReportService | None:
        if not self._reviews:
            return None
        from agent_app.quality_report.service import RemoteReports

        return RemoteReports(self._database, self._asking)

    @cached_property
    def plans(self) -> PlanService | None:
        if not self._may("quality_plan.see"):
            return None
        from agent_app.plans.service import RemotePlans

        return RemotePlans(self._asking)

    @cached_property
    def phrases(self) -> PhraseService | None:
        if not self._may("phrase_set.see"):
            return None
        from agent_app.phrases.service import RemotePhrases

        return RemotePhrases(self._another())

    @cached_property
    def leave(self) -> LeaveService | None:
        if not self._reviews:
            return None
        from agent_app.reviews.leave_service import RemoteLeave

        return RemoteLeave(self._asking)

    @cached_property
    def learning(self) -> LearningService:
        from agent_app.learning.remote import RemoteLearning

        return RemoteLearning(self._another(), self._database, self._outbox, self._changes, self._nudge)

    # ---- scripts, forms, articles -------------------------------------------------------------------------------

    @cached_property
    def studio(self) -> StudioService | None:
        if not self._may("script.change"):
            return None
        from agent_app.studio.kept import KeptEdits
        from agent_app.studio.remote import RemoteStudio
        from domain import scripts

        return RemoteStudio(self._another(), KeptEdits(self._database, "studio_draft", scripts.decode))

    @cached_property
    def forms(self) -> FormsService | None:
        if not self._may("scorecard.change"):
            return None
        from agent_app.forms.remote import RemoteForms
        from agent_app.studio.kept import KeptEdits
        from domain.decoding import decoder_of
        from domain.scorecards import Form

        return RemoteForms(self._another(), KeptEdits(self._database, "form_draft", decoder_of(Form).decode))

    @cached_property
    def effects(self) -> EffectService | None:
        if not self._may("experiment.see"):
            return None
        from agent_app.experiments.effects import RemoteEffects

        return RemoteEffects(self._another())

    @cached_property
    def writing(self) -> WritingService | None:
        if not self._may("article.change"):
            return None
        from agent_app.articles.service import RemoteWriting

        return RemoteWriting(self._asking, self._database)

    # ---- leads --------------------------------------------------------------------------------------------------

    @cached_property
    def library(self) -> LibraryService | None:
        if not self._may("segment.see"):
            return None
        from agent_app.lead_library.remote import RemoteLibrary
        from agent_app.reviews.asking import Asking

        return RemoteLibrary(*(Asking(self._another()) for _ in range(3)))

    @cached_property
    def records(self) -> RecordsService | None:
        if self._signed.person.role == "agent":
            return None
        from agent_app.records.service import RemoteRecords
        from agent_app.reviews.asking import Asking

        return RemoteRecords(Asking(self._another()))

    @cached_property
    def handing(self) -> HandingService | None:
        if not self._may("assignment.create"):
            return None
        from agent_app.handing_out.service import RemoteHanding

        return RemoteHanding(self._another())

    @cached_property
    def pool(self) -> PoolService | None:
        if not self._may("pool.see"):
            return None
        from agent_app.pool.service import RemotePool

        def here(lead_id: str) -> bool:
            sql = "SELECT 1 FROM lead WHERE id=? AND granted=0"
            found = self._database.read(lambda c: c.exec_driver_sql(sql, (lead_id,)).first())
            return found is not None

        return RemotePool(self._another(), self._nudge, here)

    # ---- the house ----------------------------------------------------------------------------------------------

    @cached_property
    def house(self) -> HouseService | None:
        if not self._may("person.change"):
            return None
        from agent_app.admin.house_service import RemoteHouse

        return RemoteHouse(self._asking)

    @cached_property
    def sheets(self) -> SheetService | None:
        if not self._may("team_day.change"):
            return None
        from agent_app.admin.sheets_service import RemoteSheets

        return RemoteSheets(self._asking)

    @cached_property
    def permissions(self) -> PermissionService | None:
        if not self._may("permission.see"):
            return None
        from agent_app.admin.service import RemotePermissions

        return RemotePermissions(self._asking)

    # ---- what they share ----------------------------------------------------------------------------------------

    @cached_property
    def _asking(self) -> Asking:
        from agent_app.reviews.asking import Asking

        return Asking(self._another())

    @cached_property
    def _recordings(self) -> Recordings:
        from agent_app.recordings.fetched import Recordings

        return Recordings(self._another())

    @property
    def _reviews(self) -> bool:
        person = self._signed.person
        return self._may("approval.see") or (person.role != "agent" and self._may("appeal.change"))

    def _may(self, cell: str) -> bool:
        return self._signed.permissions.get(cell, "none") != "none"
