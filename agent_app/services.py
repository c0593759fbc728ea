"""Everything the windows talk to, in one bundle. `app.py` fills it; tests fill it with fakes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from agent_app.admin.house_service import HouseService
    from agent_app.admin.service import PermissionService
    from agent_app.admin.sheets_service import SheetService
    from agent_app.articles.service import WritingService
    from agent_app.calibration.service import CalibrationService
    from agent_app.calls.service import CallService
    from agent_app.cases.service import CaseService
    from agent_app.changes import Changes
    from agent_app.customers.revealing import RevealService
    from agent_app.customers.service import CustomerService
    from agent_app.experiments.effects import EffectService
    from agent_app.experiments.service import ArmService
    from agent_app.forms.service import FormsService
    from agent_app.handing_out.service import HandingService
    from agent_app.knowledge.service import KnowledgeService
    from agent_app.lead_library.service import LibraryService
    from agent_app.leads.service import QueueService
    from agent_app.learning.service import LearningService
    from agent_app.outbox.service import OutboxService
    from agent_app.phrases.service import PhraseService
    from agent_app.plans.service import PlanService
    from agent_app.pool.service import PoolService
    from agent_app.quality.service import MyScoresService, QualityService
    from agent_app.quality_report.service import ReportService
    from agent_app.records.service import RecordsService
    from agent_app.reviews.leave_service import LeaveService
    from agent_app.reviews.notice import NoticeService
    from agent_app.reviews.service import ReviewService
    from agent_app.scripts.news import NewsService
    from agent_app.session.factor import FactorService
    from agent_app.session.service import SessionService
    from agent_app.sound.service import SoundService
    from agent_app.studio.service import StudioService
    from agent_app.sync.operations.said import Said
    from agent_app.team.day_service import DayService
    from agent_app.team.service import TeamService
    from domain.campaigns import Campaign
    from domain.script_life.stops import Stops
    from domain.scripts import Script


class Definitions(Protocol):
    """What the organisation published, as it stands on this desk. Reads only; any thread; fast (in memory)."""

    def campaign(self, code: str) -> Campaign | None: ...

    def campaigns(self) -> tuple[Campaign, ...]: ...

    def script(self, code: str, version: int = 0) -> Script | None:
        """A script; version 0 is the newest on this desk."""
        ...

    def speaking(self, campaign: Campaign, code: str) -> Script | None:
        """The version of a script with which a call of this campaign begins now."""
        ...

    def stops(self) -> Stops:
        """What must not be said any more."""
        ...


class Settings(Protocol):
    """The person's choices by name (`look/theme`, `look/language`, `keys/<act>`). Values are text."""

    def read(self, name: str, default: str = "") -> str: ...

    def write(self, name: str, value: str) -> None: ...


@dataclass(frozen=True)
class Waiting:
    """One operation in the outbox, for the health panel. `code` and `data` say why it was refused, if it was."""

    id: str
    kind: str
    about: str
    at_text: str = ""
    code: str = ""
    data: dict[str, str] | None = None
    said: Said | None = None


@dataclass(frozen=True)
class RecordingsWaiting:
    """Recordings that the server does not have yet.

    Attributes:
        size: bytes of them together. stuck: how many need a person. trouble: code of what holds the lane up.
    """

    count: int = 0
    size: int = 0
    stuck: int = 0
    trouble: str = ""


class OutboxReader(Protocol):
    """What has not reached the server yet."""

    def waiting(self, limit: int = 200) -> tuple[Waiting, ...]: ...

    def refused(self, limit: int = 200) -> tuple[Waiting, ...]: ...

    def recordings(self) -> RecordingsWaiting: ...


@dataclass(frozen=True, kw_only=True)
class Services:
    """All the verbs of the desk.

    Attributes:
        quality: None for a role that may not evaluate. my_scores: None for a role that is not evaluated.
        entries: what the outbox page does; None before somebody has signed in.
        day: the day in figures, the team's or her own.
        team: who is there, and help; sound: of the telephone; None before somebody has signed in.
        arms: which arm of an experiment is spoken; None where none can be. effects: what experiments did; None for a role
            that may not see it.
        learning: library of calls, coaching, proposals; None before somebody has signed in.
        news: what is new in the scripts; None for who takes no calls.
        reviews: approvals, corrections, appeals; None for a role that does none of it. notices: words to this person.
        calibrations: judging one call together; None for a role that never takes part. reports: pages of figures.
        phrases: what is listened for in calls; None for a role that may not see it. leave: who is away. plans: by which
            calls are drawn for judgement. knowledge: articles beside the call; None before somebody has signed in.
        writing: articles for who writes them; None for a role that does not.
        handing: leads handed out and taken back; None for a role that does neither. pool: leads that nobody owns, for who
            may see them.
        cases: records of colleagues' customers that were handed to her; None for who takes no calls.
        factor: setting up the second factor; None before somebody has signed in.
        reveals: a hidden number for a while; None before somebody has signed in.
        house: people, places, devices, rules, the audit log; None for a role that administers none of it.
        sheets: sheets that the server sends; None for a role that subscribes nobody.
        permissions: the table of who may what; None for a role that may not see it.
        library: all leads the person may see; None for a role without saved views.
        records: tickets, deals, visits and consents in her reach; None for an agent, who has hers beside the call.
        studio: scripts and what becomes of them; forms: the same for forms; None for a role that may not change them.
    """

    session: SessionService
    queue: QueueService
    customers: CustomerService
    calls: CallService
    changes: Changes
    settings: Settings
    definitions: Definitions
    outbox: OutboxReader
    quality: QualityService | None = None
    my_scores: MyScoresService | None = None
    entries: OutboxService | None = None
    team: TeamService | None = None
    day: DayService | None = None
    sound: SoundService | None = None
    arms: ArmService | None = None
    effects: EffectService | None = None
    studio: StudioService | None = None
    forms: FormsService | None = None
    learning: LearningService | None = None
    news: NewsService | None = None
    reviews: ReviewService | None = None
    notices: NoticeService | None = None
    calibrations: CalibrationService | None = None
    reports: ReportService | None = None
    phrases: PhraseService | None = None
    leave: LeaveService | None = None
    permissions: PermissionService | None = None
    house: HouseService | None = None
    sheets: SheetService | None = None
    factor: FactorService | None = None
    reveals: RevealService | None = None
    library: LibraryService | None = None
    records: RecordsService | None = None
    plans: PlanService | None = None
    knowledge: KnowledgeService | None = None
    writing: WritingService | None = None
    handing: HandingService | None = None
    pool: PoolService | None = None
    cases: CaseService | None = None
