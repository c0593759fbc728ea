"""One body of every kind of operation about one lead, for tests that walk all kinds."""

from __future__ import annotations

from datetime import timedelta

from msgspec.structs import replace

from domain.appeals import AppealedQuestion, Verdict
from domain.calls import Answer, CallRecord, ScriptRun, WrapUp
from domain.deals import DealAct
from domain.leads import Consent, Deal, Leave, Ticket
from domain.operations import (
    AgentStays,
    AppealAnswered,
    AppealDecided,
    AppealFiled,
    ArticleUsed,
    Body,
    CalibrationScored,
    CallbackDone,
    CallbackScheduled,
    CallFinished,
    ClipHeard,
    ConsentRecorded,
    DealChanged,
    DealRecorded,
    DoNotCallMarked,
    EvaluationAcknowledged,
    EvaluationCorrected,
    EvaluationReviewed,
    EvaluationSubmitted,
    FieldSet,
    GatePassed,
    LeadCreated,
    LeadSkipped,
    LineProposed,
    MessageAsked,
    NoticeSeen,
    NumberAdded,
    OperationDiscarded,
    RecordsSeen,
    ReleaseRead,
    Seen,
    Stay,
    Tagged,
    TicketChanged,
    TicketOpened,
    VariantAssigned,
    VariantOverridden,
    VisitScheduled,
)
from domain.scorecards import Answer as Judged
from domain.tickets import TicketAct
from tests.helpers.desk import NOW, a_lead

SOON = NOW + timedelta(hours=2)
LEAD = replace(
    a_lead(), tickets=(Ticket(id="ticket-0", title="Card lost", opened_at=NOW, number=7),),
    deals=(Deal(id="deal-0", product="Card", state="submitted", amount_minor=100, currency="CNY", at=NOW),),
)  # fmt: skip

BODIES_BY_KIND: dict[str, Body] = {
    "call_finished": CallFinished(
        call=CallRecord(
            id="call-1", direction="out", started_at=NOW, answered_at=NOW, ended_at=NOW + timedelta(seconds=65),
            lead_id=LEAD.id, work_item_id=LEAD.work[0].id,
        ),
        wrap_up=WrapUp(disposition="reached.sold", intention="A", notes="asks for paper", tags=("warm",)),
        script=ScriptRun(
            script_id="s", version=1,
            answers=(Answer(step="a", value="yes", at=NOW, tags=("said",), field="still"),),
        ),
    ),
    "lead_created": LeadCreated(lead=LEAD),
    "field_set": FieldSet(lead_id=LEAD.id, values={"tier": "A", "pet": "cat"}, was={"tier": "", "pet": ""}),
    "number_added": NumberAdded(lead_id=LEAD.id, number_id="number-2", e164="+8613900139002"),
    "tagged": Tagged(lead_id=LEAD.id, add=("vip",)),
    "ticket_opened": TicketOpened(lead_id=LEAD.id, ticket_id="ticket-1", title="Claim delayed", due_at=SOON),
    "consent_recorded": ConsentRecorded(
        lead_id=LEAD.id, consent=Consent(id="consent-1", channel="phone", given=True, at=NOW)
    ),
    "do_not_call_marked": DoNotCallMarked(lead_id=LEAD.id),
    "deal_recorded": DealRecorded(
        lead_id=LEAD.id,
        deal=Deal(id="deal-1", product="Home Plus", state="submitted", amount_minor=128_000, currency="CNY", at=NOW),
    ),
    "callback_scheduled": CallbackScheduled(
        lead_id=LEAD.id, work_item_id="work-2", due_at=SOON, words="at four", zone="Asia/Shanghai"
    ),
    "callback_done": CallbackDone(lead_id=LEAD.id, work_item_id=LEAD.work[0].id),
    "evaluation_submitted": EvaluationSubmitted(
        evaluation_id="evaluation-1", call_id="call-1", form="care", form_version=1, answers=()
    ),
    "evaluation_acknowledged": EvaluationAcknowledged(evaluation_id="evaluation-1", comment="thanks"),
    "lead_skipped": LeadSkipped(
        lead_id=LEAD.id, work_item_id=LEAD.work[0].id, reason="unprepared", again_at=SOON + timedelta(minutes=7)
    ),
    "gate_passed": GatePassed(
        lead_id=LEAD.id, leave=Leave(id="leave-1", code="outside_hours", reason="she asked for it", at=NOW, until=SOON)
    ),
    "records_seen": RecordsSeen(seen=(Seen(lead_id=LEAD.id, at=NOW),)),
    "agent_stays": AgentStays(
        stays=(Stay(id="stay-1", state="paused", reason="lunch", by="agent", began_at=NOW, ended_at=SOON),)
    ),
    "variant_assigned": VariantAssigned(lead_id=LEAD.id, experiment="opening", arm="B", since=NOW, call_id="call-1"),
    "variant_overridden": VariantOverridden(
        lead_id=LEAD.id, experiment="opening", arm="A", reason="she asked for the old one"
    ),
    "release_read": ReleaseRead(release_id="release-1"),
    "line_proposed": LineProposed(
        proposal_id="proposal-1", script="renewal", version=7, step="greeting", language="zh", text="您好，王女士"
    ),
    "operation_discarded": OperationDiscarded(
        operation_id="op-0", kind="tagged", reason="typed for the wrong customer", code="lead_gone", lead_id=LEAD.id
    ),
    "visit_scheduled": VisitScheduled(lead_id=LEAD.id, work_item_id="visit-1", visit="after_sale", due_at=SOON),
    "article_used": ArticleUsed(use_id="use-1", code="price_talk", version=2, found_by="search", asked="too expensive"),
    "clip_heard": ClipHeard(heard_id="heard-1", clip_id="clip-1", seconds=34),
    "message_asked": MessageAsked(lead_id=LEAD.id, message_id="message-1", channel="sms", template="offer"),
    "evaluation_reviewed": EvaluationReviewed(evaluation_id="evaluation-1", approved=False, words="hear the end again"),
    "evaluation_corrected": EvaluationCorrected(evaluation_id="evaluation-1", answers=(Judged(question="a"),)),
    "appeal_filed": AppealFiled(
        appeal_id="appeal-1", evaluation_id="evaluation-1", words="please hear it again",
        questions=(AppealedQuestion(question="a", proposed=Judged(question="a", values=("yes",)), words="I did"),),
    ),
    "appeal_answered": AppealAnswered(
        appeal_id="appeal-1", evaluation_id="evaluation-1", answer="escalate", words="not convinced"
    ),
    "appeal_decided": AppealDecided(
        appeal_id="appeal-1", evaluation_id="evaluation-1", level=1, verdicts=(Verdict(question="a", words="no"),)
    ),
    "calibration_scored": CalibrationScored(calibration_id="calibration-1", answers=(Judged(question="a"),)),
    "notice_seen": NoticeSeen(notice_id="notice-1"),
    "ticket_changed": TicketChanged(
        lead_id=LEAD.id, ticket_id="ticket-0", act=TicketAct(verb="answer", words="it is on its way")
    ),
    "deal_changed": DealChanged(
        lead_id=LEAD.id, deal_id="deal-0", act=DealAct(verb="appoint", at=SOON, words="the fitter comes")
    ),
}  # fmt: skip
