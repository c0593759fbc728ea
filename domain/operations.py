"""Every act of a person, as it is written to the outbox and pushed.

An operation is immutable, has a UUIDv7, and is applied once. `BODIES` is the one list of kinds; each has a small file
on either side (`agent_app/sync/operations/`, `lead_server/feed/operations/`).
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec

from domain.appeals import AppealedQuestion, Verdict
from domain.calls import AgentState, FinishedCall
from domain.deals import DealAct
from domain.decoding import decoded
from domain.leads import Consent, Deal, Frozen, Lead, Leave
from domain.scorecards import Answer
from domain.tickets import TicketAct

Outcome = Literal["ok", "merged", "refused"]


class CallFinished(FinishedCall, frozen=True, kw_only=True):
    """A call ended and was wrapped up. A fact: never refused for scope."""


class LeadCreated(Frozen, frozen=True, kw_only=True):
    """A lead made on a desk from an unknown number; `lead.id` is made there."""

    lead: Lead


class FieldSet(Frozen, frozen=True, kw_only=True):
    """Some fields of a lead were set. `was` holds what the agent saw, for the merge per field."""

    lead_id: str
    values: dict[str, str]
    was: dict[str, str] = {}
    source: str = ""


class NumberAdded(Frozen, frozen=True, kw_only=True):
    lead_id: str
    number_id: str
    e164: str
    label: str = ""
    extension: str = ""


class Tagged(Frozen, frozen=True, kw_only=True):
    lead_id: str
    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()


class TicketOpened(Frozen, frozen=True, kw_only=True):
    lead_id: str
    ticket_id: str
    title: str
    promise: str = ""
    due_at: datetime | None = None
    product: str = ""
    call_id: str = ""


class TicketChanged(Frozen, frozen=True, kw_only=True):
    """A ticket was answered, closed, opened again, handed to somebody or put off (`domain.tickets`)."""

    lead_id: str
    ticket_id: str
    act: TicketAct


class DealChanged(Frozen, frozen=True, kw_only=True):
    """A deal moved on, got an appointment, was claimed, or given to somebody (`domain.deals`)."""

    lead_id: str
    deal_id: str
    act: DealAct


class ConsentRecorded(Frozen, frozen=True, kw_only=True):
    """Given or withdrawn (`consent.given`)."""

    lead_id: str
    consent: Consent


class DoNotCallMarked(Frozen, frozen=True, kw_only=True):
    """Do not call this lead (or only one number of it) again; wins in any order."""

    lead_id: str
    number_id: str | None = None
    reason: str = ""


class GatePassed(Frozen, frozen=True, kw_only=True):
    """A rule of the gate is let pass for a lead, by a role that may, with a reason: `domain.contact_policy.OVERRIDABLE`."""

    lead_id: str
    leave: Leave


class LeadSkipped(Frozen, frozen=True, kw_only=True):
    """A lead that was shown is not called now, for a reason of the campaign's list."""

    lead_id: str
    work_item_id: str
    reason: str
    again_at: datetime


class DealRecorded(Frozen, frozen=True, kw_only=True):
    lead_id: str
    deal: Deal
    call_id: str = ""


class CallbackScheduled(Frozen, frozen=True, kw_only=True):
    """Promise a call. `zone`: the clock in which it was promised (IANA)."""

    lead_id: str
    work_item_id: str
    due_at: datetime
    zone: str = ""
    words: str = ""
    note: str = ""
    fixed: bool = True


class CallbackDone(Frozen, frozen=True, kw_only=True):
    lead_id: str
    work_item_id: str
    call_id: str = ""


class VisitScheduled(Frozen, frozen=True, kw_only=True):
    """A follow-up visit is planned: a call of its own kind, with its own script.

    Attributes:
        visit: after_sale, cooling_off, after_installation, satisfaction.
    """

    lead_id: str
    work_item_id: str
    visit: str
    due_at: datetime
    zone: str = ""
    note: str = ""
    call_id: str = ""


class MessageAsked(Frozen, frozen=True, kw_only=True):
    """A message is to be sent by the server's webhook. A fact: it was promised; whether it went is told in the timeline.

    Attributes:
        channel: sms, email, wecom. template: a name that the other side knows. language: of the customer.
    """

    lead_id: str
    message_id: str
    channel: str
    template: str
    language: str = ""
    call_id: str = ""


class EvaluationSubmitted(Frozen, frozen=True, kw_only=True):
    """A call was scored. The server computes the score again from the answers; its figure is the one that counts."""

    evaluation_id: str
    call_id: str
    form: str
    form_version: int
    answers: tuple[Answer, ...]
    comment: str = ""
    seconds: int = 0


class EvaluationAcknowledged(Frozen, frozen=True, kw_only=True):
    evaluation_id: str
    comment: str = ""


class EvaluationReviewed(Frozen, frozen=True, kw_only=True):
    """A second person agrees with an evaluation, or gives it back to the analyst with words."""

    evaluation_id: str
    approved: bool
    words: str = ""


class EvaluationCorrected(Frozen, frozen=True, kw_only=True):
    """The analyst changes her answers before the agent has them; the earlier ones are kept."""

    evaluation_id: str
    answers: tuple[Answer, ...]
    comment: str = ""


class AppealFiled(Frozen, frozen=True, kw_only=True):
    """The agent sees questions of her evaluation otherwise, each with a proposal."""

    appeal_id: str
    evaluation_id: str
    questions: tuple[AppealedQuestion, ...]
    words: str = ""


class AppealAnswered(Frozen, frozen=True, kw_only=True):
    """The agent goes on to the next level, or takes her appeal back. (Acknowledging accepts a decision.)"""

    appeal_id: str
    evaluation_id: str
    answer: Literal["escalate", "withdraw"]
    words: str = ""


class AppealDecided(Frozen, frozen=True, kw_only=True):
    """A level of an appeal was decided, question by question. What is upheld makes a revised score."""

    appeal_id: str
    evaluation_id: str
    level: int
    verdicts: tuple[Verdict, ...]
    words: str = ""


class CalibrationScored(Frozen, frozen=True, kw_only=True):
    """An analyst judged the call of a calibration, without the others' answers."""

    calibration_id: str
    answers: tuple[Answer, ...]
    comment: str = ""


class NoticeSeen(Frozen, frozen=True, kw_only=True):
    """A notice to this person was read; it leaves her desks."""

    notice_id: str


class OperationDiscarded(Frozen, frozen=True, kw_only=True):
    """A person gave up an operation that the server had refused (or never answered). A fact, for the audit.

    Attributes:
        operation_id, kind, code: of the one that was given up, and why it was refused.
    """

    operation_id: str
    kind: str
    reason: str
    code: str = ""
    lead_id: str = ""


class Seen(Frozen, frozen=True, kw_only=True):
    """A person's record was opened on the desk; of one quarter of an hour only the first time."""

    lead_id: str
    at: datetime


class RecordsSeen(Frozen, frozen=True, kw_only=True):
    """Which leads were looked at, for the audit trail. A fact that changes nothing else; at most `SEEN_LIMIT` at once."""

    seen: tuple[Seen, ...]


class Stay(Frozen, frozen=True, kw_only=True):
    """How long an agent was in one state.

    Attributes:
        reason: as a code; by: whose doing its beginning was. call_id: of the call behind it, "" for none.
        extensions: how often the time for the outcome was prolonged.
        cut: `killed` where the desk died in it, and the end is the moment at which it was last alive.
    """

    id: str
    state: AgentState
    began_at: datetime
    ended_at: datetime
    reason: str = ""
    by: str = ""
    call_id: str = ""
    extensions: int = 0
    cut: str = ""


class AgentStays(Frozen, frozen=True, kw_only=True):
    """What an agent did, and for how long. A fact that changes no lead; at most `STAYS_LIMIT` at once."""

    stays: tuple[Stay, ...]


class VariantAssigned(Frozen, frozen=True, kw_only=True):
    """A desk drew the arm of an experiment for a lead. A fact; the first that reaches the server stays.

    Attributes:
        since: when the call began in which it was drawn; calls from then on count for the arm.
        n: the agent's how-manieth lead at this desk, from 0: block and place follow from it.
    """

    lead_id: str
    experiment: str
    arm: str
    since: datetime
    call_id: str = ""
    n: int = 0


class VariantOverridden(Frozen, frozen=True, kw_only=True):
    """A person speaks another arm than the one that was drawn, for a reason. The lead still counts for the drawn one."""

    lead_id: str
    experiment: str
    arm: str
    reason: str
    call_id: str = ""


class ReleaseRead(Frozen, frozen=True, kw_only=True):
    """An agent has read what is new in a script (`domain.script_life.releases`). A fact."""

    release_id: str


class LineProposed(Frozen, frozen=True, kw_only=True):
    """An agent proposes a better line for a step, from the call or after it. A fact that changes no lead.

    Attributes:
        step: id, "" for the script as a whole. language: of `text`. call_id: "" outside a call.
    """

    proposal_id: str
    script: str
    version: int
    text: str
    step: str = ""
    language: str = ""
    why: str = ""
    call_id: str = ""


class ClipHeard(Frozen, frozen=True, kw_only=True):
    """Somebody heard (or read) a piece of a call from the library. A fact.

    Attributes:
        heard_id: of this hearing. seconds: how long it was played, 0 where it was read.
    """

    heard_id: str
    clip_id: str
    seconds: int = 0


class ArticleUsed(Frozen, frozen=True, kw_only=True):
    """Somebody opened an article, said whether it helped, or looked for one and found nothing. A fact.

    Attributes:
        use_id: of this reading; the verdict comes under the id of the opening. code: "" where nothing was found.
        found_by: `fits` (it stood beside the call) or `search`. asked: what was looked for, without long numbers.
        helped: None, nobody said. words: what was added to the verdict.
    """

    use_id: str
    code: str = ""
    version: int = 0
    found_by: Literal["fits", "search"] = "fits"
    asked: str = ""
    call_id: str = ""
    helped: bool | None = None
    words: str = ""


SEEN_LIMIT = 500
STAYS_LIMIT = 50

Body = (
    CallFinished | LeadCreated | FieldSet | NumberAdded | Tagged | TicketOpened | ConsentRecorded | DoNotCallMarked
    | DealRecorded | CallbackScheduled | CallbackDone | EvaluationSubmitted | EvaluationAcknowledged
    | RecordsSeen | OperationDiscarded | GatePassed | LeadSkipped | AgentStays | VariantAssigned | VariantOverridden
    | VisitScheduled | MessageAsked
    | ReleaseRead | LineProposed | ClipHeard
    | EvaluationReviewed | EvaluationCorrected | AppealFiled | AppealAnswered | AppealDecided | CalibrationScored
    | NoticeSeen | ArticleUsed | TicketChanged | DealChanged
)  # fmt: skip

#: kind on the wire -> the struct of its body
BODIES: dict[str, type[Body]] = {
    "call_finished": CallFinished,
    "lead_created": LeadCreated,
    "field_set": FieldSet,
    "number_added": NumberAdded,
    "tagged": Tagged,
    "ticket_opened": TicketOpened,
    "consent_recorded": ConsentRecorded,
    "do_not_call_marked": DoNotCallMarked,
    "deal_recorded": DealRecorded,
    "callback_scheduled": CallbackScheduled,
    "callback_done": CallbackDone,
    "evaluation_submitted": EvaluationSubmitted,
    "evaluation_acknowledged": EvaluationAcknowledged,
    "operation_discarded": OperationDiscarded,
    "records_seen": RecordsSeen,
    "gate_passed": GatePassed,
    "lead_skipped": LeadSkipped,
    "agent_stays": AgentStays,
    "variant_assigned": VariantAssigned,
    "variant_overridden": VariantOverridden,
    "release_read": ReleaseRead,
    "line_proposed": LineProposed,
    "visit_scheduled": VisitScheduled,
    "message_asked": MessageAsked,
    "clip_heard": ClipHeard,
    "evaluation_reviewed": EvaluationReviewed,
    "evaluation_corrected": EvaluationCorrected,
    "appeal_filed": AppealFiled,
    "appeal_answered": AppealAnswered,
    "appeal_decided": AppealDecided,
    "calibration_scored": CalibrationScored,
    "notice_seen": NoticeSeen,
    "article_used": ArticleUsed,
    "ticket_changed": TicketChanged,
    "deal_changed": DealChanged,
}
#: what a desk notes by itself is no act of its person: neither counted nor shown, and an older server that does not know
#: it troubles nobody
UNTOLD = frozenset(
    {"records_seen", "agent_stays", "release_read", "clip_heard", "notice_seen", "article_used"}
)
KINDS: dict[type, str] = {struct: kind for kind, struct in BODIES.items()}


class Operation(Frozen, frozen=True, kw_only=True):
    """One act on its way to the server.

    Attributes:
        id: UUIDv7; the server applies it once and keeps the answer under it.
        seq: per device, rising by one; gives the order.
        entity_id: the thing it is about (lead, evaluation); operations on one entity keep their order.
        at: the desk's wall clock, corrected by the known offset; never used for order.
        version: of the kind; a kind is never re-meant.
    """

    id: str
    seq: int
    kind: str
    entity_id: str
    at: datetime
    body: msgspec.Raw
    version: int = 1


def body_of(operation: Operation) -> Body:
    """Decode the body.

    Raises:
        KeyError: unknown kind.
        msgspec.ValidationError: the body does not have its form.
    """
    return decoded(operation.body, BODIES[operation.kind])


def entity_of(body: Body) -> str:
    """The id of the thing an operation is about."""
    match body:
        case CallFinished():
            return body.call.lead_id or body.call.id
        case LeadCreated():
            return body.lead.id
        case (
            EvaluationSubmitted()
            | EvaluationAcknowledged()
            | EvaluationReviewed()
            | EvaluationCorrected()
            | AppealFiled()
            | AppealAnswered()
            | AppealDecided()
        ):
            return body.evaluation_id
        case CalibrationScored():
            return body.calibration_id
        case NoticeSeen():
            return body.notice_id
        case OperationDiscarded():
            return body.operation_id
        case RecordsSeen():
            return "records"
        case AgentStays():
            return "agent_stays"
        case ReleaseRead():
            return body.release_id
        case LineProposed():
            return body.proposal_id
        case ClipHeard():
            return body.heard_id
        case ArticleUsed():
            return body.use_id
        case _:
            return body.lead_id


def lead_of(body: Body) -> str:
    """The lead an operation changes on the desk, "" for none."""
    match body:
        case CallFinished():
            return body.call.lead_id or ""
        case LeadCreated():
            return body.lead.id
        case (
            EvaluationSubmitted()
            | EvaluationAcknowledged()
            | OperationDiscarded()
            | RecordsSeen()
            | AgentStays()
            | ReleaseRead()
            | LineProposed()
            | ClipHeard()
            | ArticleUsed()
            | EvaluationReviewed()
            | EvaluationCorrected()
            | AppealFiled()
            | AppealAnswered()
            | AppealDecided()
            | CalibrationScored()
            | NoticeSeen()
        ):
            return ""
        case _:
            return body.lead_id
