"""All kinds of operations through the server's handlers: applied, repeated, refused, out of scope, versions, crashes.

Over the simulator's memory; the recorded exchanges (`tests/wire`) go over PostgreSQL and say the same.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest

from domain.appeals import AppealedQuestion, Verdict
from domain.calls import Answer as ScriptAnswer
from domain.calls import CallRecord, ScriptRun, WrapUp
from domain.deals import DealAct
from domain.feed import OperationAnswer, PushRequest
from domain.leads import Consent, Deal, Lead, Leave, Number
from domain.operations import (
    BODIES,
    KINDS,
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
    Operation,
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
    entity_of,
)
from domain.scorecards import Answer, Release
from domain.tickets import TicketAct
from lead_server.feed.shapes import new_row
from tests.helpers.world import a_campaign, a_form
from tests.simulation.server_memory import POINTS, Crash, MemoryServer

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
_FORMLESS = (
    b'{"lead_id":7,"lead":7,"call":7,"evaluation_id":7,"seen":7,"operation_id":7,"stays":7,'
    b'"release_id":7,"proposal_id":7,"heard_id":7,"calibration_id":7,"notice_id":7}'
)
MOVES_NOTHING = {
    "operation_discarded",
    "records_seen",
    "agent_stays",
    "line_proposed",
    "clip_heard",
    "article_used",
    "calibration_scored",
    "evaluation_corrected",
}  #: kinds that no desk is told of


class Floor:
    """Mira and Otto, agents; Quan, who scores; a lead of Mira's, one of Otto's, one with a promise of hers."""

    def __init__(self) -> None:
        numbers = itertools.count(1)
        self.new_id: Callable[[], str] = lambda: f"00000000-0000-7000-8000-{next(numbers):012x}"
        self.server = server = MemoryServer(lambda: NOW, self.new_id)
        team = server.team("A", server.region("North"))
        self.people = {n: server.person(n, "agent", team) for n in ("mira", "otto")} | {
            "quan": server.person("quan", "analyst"),
            "nora": server.person("nora", "analyst"),
            "lena": server.person("lena", "team_lead", team),
        }
        self.tokens, self.devices, self.seq = {}, {}, itertools.count(1)
        for name, person_id in self.people.items():
            self.devices[name] = self.new_id()
            self.tokens[name] = server.sign_in(person_id, self.devices[name])
        self.lineages = dict.fromkeys(self.people, "")
        server.publish("campaign", a_campaign())
        server.publish("scorecard", a_form())
        server.publish("scorecard", a_form("second", release=Release(how="approved")))
        self.lead = server.lead(
            "王丽", self.people["mira"], e164="+8613911110001", campaign="renewal", attempts_left=5
        )
        other = server.team("B", server.region("South"))
        pia = server.person("pia", "agent", other)
        self.elsewhere = server.lead("Pia's", pia, e164="+8613911110003", campaign="renewal")
        self.foreign = server.lead("Otto's", self.people["otto"], e164="+8613911110002", campaign="renewal")
        self.release = self.new_id()
        with server.act() as (act, storage):
            storage.insert(
                "script_release",
                [new_row("script_release", act.now, id=self.release, code="s", version=1, starts_at=NOW)],
            )
        self.clip = self.new_id()
        with server.act() as (act, storage):
            storage.insert("clip", [new_row("clip", act.now, id=self.clip, recording_id=self.new_id())])
        self.promise, self.call, self.evaluation = self.new_id(), self.new_id(), self.new_id()
        self.do("mira", CallbackScheduled(lead_id=self.lead, work_item_id=self.promise, due_at=NOW))
        self.do("mira", self.finished(self.lead, self.call))
        self.do("quan", self.scored(self.evaluation))
        self.ticket, self.deal, self.foreign_ticket = self.new_id(), self.new_id(), self.new_id()
        self.do("mira", TicketOpened(lead_id=self.lead, ticket_id=self.ticket, title="claim late"))
        self.do("otto", TicketOpened(lead_id=self.foreign, ticket_id=self.foreign_ticket, title="claim late"))
        deal = Deal(id=self.deal, product="home", state="submitted", amount_minor=1, currency="CNY", at=NOW)
        self.do("mira", DealRecorded(lead_id=self.lead, deal=deal))
        self.foreign_deal = self.new_id()
        other_deal = msgspec.structs.replace(deal, id=self.foreign_deal)
        self.do("otto", DealRecorded(lead_id=self.foreign, deal=other_deal))
        self._judge()

    def _judge(self) -> None:
        """One evaluation that waits for a second person, one with an appeal, one with a decided one; a calibration."""
        self.held, self.appealed, self.decided = self.new_id(), self.new_id(), self.new_id()
        self.appeal, self.appeal_2, self.calibration, self.notice = (self.new_id() for _ in range(4))
        self.do("quan", msgspec.structs.replace(self.scored(self.held), form="second"))
        for evaluation_id, appeal_id in ((self.appealed, self.appeal), (self.decided, self.appeal_2)):
            self.do("quan", self.scored(evaluation_id))
            assert self.do("mira", self.appealing(evaluation_id, appeal_id)).outcome == "ok"
        assert self.do("nora", self.deciding(self.decided, self.appeal_2)).outcome == "ok"
        with self.server.act() as (act, storage):
            storage.insert(
                "calibration",
                [new_row("calibration", act.now, id=self.calibration, form="basic", form_version=1)],
            )
            places = [
                {"calibration_id": self.calibration, "analyst_id": self.people[n]} for n in ("quan", "nora")
            ]
            storage.insert(
                "calibration_score", [new_row("calibration_score", act.now, **place) for place in places]
            )
            stream = f"control:{self.people['lena']}"
            storage.insert("notice", [new_row("notice", act.now, id=self.notice, stream=stream)])

    def appealing(self, evaluation_id: str, appeal_id: str) -> AppealFiled:
        wanted = AppealedQuestion(
            question="closed", proposed=Answer(question="closed", values=("yes",)), words="I did"
        )
        return AppealFiled(appeal_id=appeal_id, evaluation_id=evaluation_id, questions=(wanted,))

    def deciding(self, evaluation_id: str, appeal_id: str, level: int = 1, **verdict: Any) -> AppealDecided:
        given = Verdict(question="closed", **(verdict or {"words": "not to be heard"}))
        return AppealDecided(appeal_id=appeal_id, evaluation_id=evaluation_id, level=level, verdicts=(given,))

    def finished(self, lead_id: str | None, call_id: str = "", **record: Any) -> CallFinished:
        call = CallRecord(
            id=call_id or self.new_id(),
            direction="out",
            started_at=NOW,
            ended_at=NOW,
            lead_id=lead_id,
            **record,
        )
        return CallFinished(call=call, wrap_up=WrapUp(disposition="sold", notes="x"))

    def scored(self, evaluation_id: str) -> EvaluationSubmitted:
        answers = (Answer(question="greeted", values=("yes",)), Answer(question="closed", values=("no",)))
        return EvaluationSubmitted(
            evaluation_id=evaluation_id, call_id=self.call, form="basic", form_version=1, answers=answers
        )

    def stay(self) -> Stay:
        return Stay(id=self.new_id(), state="ready", began_at=NOW, ended_at=NOW + timedelta(minutes=5))

    def operation(self, body: Body, /, **more: Any) -> Operation:
        made = Operation(
            id=self.new_id(), seq=next(self.seq), kind=KINDS[type(body)], entity_id=entity_of(body), at=NOW,
            body=msgspec.Raw(msgspec.json.encode(body)),
        )  # fmt: skip
        return msgspec.structs.replace(made, **more)

    def push(self, who: str, *operations: Operation) -> tuple[OperationAnswer, ...]:
        ask = PushRequest(
            protocol=2, device_id=self.devices[who], operations=operations, lineage=self.lineages[who]
        )
        answer = self.server.push(self.tokens[who], ask)
        assert answer.rotation is None
        self.lineages[who] = answer.lineage
        return answer.answers

    def do(self, who: str, body: Body) -> OperationAnswer:
        return self.push(who, self.operation(body))[0]

    def content(self) -> Any:
        """Everything that is committed now, without what each push leaves behind."""
        copy = self.server.tables.copy()
        rows = {t: found for t, found in copy.rows.items() if t not in ("device", "audit_event")}
        return rows, copy.heads, copy.members


#: kind -> (who, a body that is applied, a body that is refused and its code, the answer for somebody else's lead)
Case = tuple[str, Body, tuple[Body, str] | None, tuple[Body, str, str] | None]


def cases(f: Floor) -> dict[str, Case]:
    unknown = f.new_id()
    consent = Consent(id=f.new_id(), channel="sms", given=True, at=NOW)
    deal = Deal(id=f.new_id(), product="Car", state="submitted", amount_minor=100, currency="CNY", at=NOW)
    new = Lead(
        id=f.new_id(), name="New", numbers=(Number(id=f.new_id(), last4="0009", e164="+8613911110009"),)
    )
    later = NOW + timedelta(days=1)
    better = (Answer(question="greeted", values=("yes",)), Answer(question="closed", values=("yes",)))
    leave = Leave(
        id=f.new_id(), code="outside_hours", reason="she asked for it", at=NOW, until=NOW + timedelta(hours=1)
    )
    return {
        "lead_skipped": (
            "mira", LeadSkipped(lead_id=f.lead, work_item_id=f.promise, reason="unprepared", again_at=later),
            (LeadSkipped(lead_id=f.lead, work_item_id=f.promise, reason=" ", again_at=later), "field_required"),
            (
                LeadSkipped(lead_id=f.foreign, work_item_id=_item_of(f, f.foreign), reason="x", again_at=later),
                "refused", "out_of_scope",
            ),
        ),
        "gate_passed": (
            "lena", GatePassed(lead_id=f.lead, leave=leave),
            (GatePassed(lead_id=f.lead, leave=msgspec.structs.replace(leave, code="do_not_call")), "operation_invalid"),
            (GatePassed(lead_id=f.elsewhere, leave=leave), "refused", "out_of_scope"),
        ),
        "call_finished": ("mira", f.finished(f.lead), None, (f.finished(f.foreign), "ok", "")),
        "lead_created": (
            "mira", LeadCreated(lead=new),
            (LeadCreated(lead=msgspec.structs.replace(new, name=" ")), "field_required"), None,
        ),
        "field_set": (
            "mira", FieldSet(lead_id=f.lead, values={"place": "x"}),
            (FieldSet(lead_id=f.lead, values={"name": " "}), "field_required"),
            (FieldSet(lead_id=f.foreign, values={"place": "x"}), "refused", "out_of_scope"),
        ),
        "number_added": (
            "mira", NumberAdded(lead_id=f.lead, number_id=f.new_id(), e164="+8613911110010"),
            (NumberAdded(lead_id=f.lead, number_id=f.new_id(), e164="nonsense"), "number_invalid"),
            (NumberAdded(lead_id=f.foreign, number_id=f.new_id(), e164="+8613911110011"), "refused", "out_of_scope"),
        ),
        "tagged": (
            "mira", Tagged(lead_id=f.lead, add=("vip",)), (Tagged(lead_id=f.lead, add=(" ",)), "operation_invalid"),
            (Tagged(lead_id=f.foreign, add=("vip",)), "refused", "out_of_scope"),
        ),
        "ticket_opened": (
            "mira", TicketOpened(lead_id=f.lead, ticket_id=f.new_id(), title="t"),
            (TicketOpened(lead_id=f.lead, ticket_id=f.new_id(), title=""), "field_required"),
            (TicketOpened(lead_id=f.foreign, ticket_id=f.new_id(), title="t"), "ok", ""),
        ),
        "ticket_changed": (
            "mira", TicketChanged(lead_id=f.lead, ticket_id=f.ticket, act=TicketAct(verb="answer", words="sent")),
            (TicketChanged(lead_id=f.lead, ticket_id=f.ticket, act=TicketAct(verb="answer")), "field_required"),
            (
                TicketChanged(lead_id=f.foreign, ticket_id=f.foreign_ticket, act=TicketAct(verb="close", words="x")),
                "refused", "out_of_scope",
            ),
        ),
        "deal_changed": (
            "mira",
            DealChanged(lead_id=f.lead, deal_id=f.deal, act=DealAct(verb="move", state="cancelled", words="moved away")),
            (DealChanged(lead_id=f.lead, deal_id=f.deal, act=DealAct(verb="move", state="refused", words="x")), "forbidden"),
            (
                DealChanged(
                    lead_id=f.foreign, deal_id=f.foreign_deal, act=DealAct(verb="move", state="cancelled", words="x")
                ),
                "refused", "out_of_scope",
            ),
        ),
        "consent_recorded": (
            "mira", ConsentRecorded(lead_id=f.lead, consent=consent),
            (ConsentRecorded(lead_id=unknown, consent=consent), "lead_gone"),
            (ConsentRecorded(lead_id=f.foreign, consent=msgspec.structs.replace(consent, id=f.new_id())), "ok", ""),
        ),
        "do_not_call_marked": (
            "mira", DoNotCallMarked(lead_id=f.lead), (DoNotCallMarked(lead_id=unknown), "lead_gone"),
            (DoNotCallMarked(lead_id=f.foreign), "ok", ""),
        ),
        "deal_recorded": (
            "mira", DealRecorded(lead_id=f.lead, deal=deal),
            (DealRecorded(lead_id=f.lead, deal=msgspec.structs.replace(deal, product="")), "operation_invalid"),
            (DealRecorded(lead_id=f.foreign, deal=msgspec.structs.replace(deal, id=f.new_id())), "ok", ""),
        ),
        "callback_scheduled": (
            "mira", CallbackScheduled(lead_id=f.lead, work_item_id=f.new_id(), due_at=later),
            (CallbackScheduled(lead_id=unknown, work_item_id=f.new_id(), due_at=later), "lead_gone"),
            (CallbackScheduled(lead_id=f.foreign, work_item_id=f.new_id(), due_at=later), "merged", "out_of_scope"),
        ),
        "callback_done": (
            "mira", CallbackDone(lead_id=f.lead, work_item_id=f.promise),
            (CallbackDone(lead_id=f.lead, work_item_id=unknown), "not_found"),
            (CallbackDone(lead_id=f.foreign, work_item_id=_item_of(f, f.foreign)), "refused", "out_of_scope"),
        ),
        "evaluation_submitted": (
            "quan", f.scored(f.new_id()),
            (msgspec.structs.replace(f.scored(f.new_id()), form="nothing"), "operation_invalid"), None,
        ),
        "evaluation_acknowledged": (
            "mira", EvaluationAcknowledged(evaluation_id=f.evaluation),
            (EvaluationAcknowledged(evaluation_id=unknown), "not_found"), None,
        ),
        "operation_discarded": (
            "mira", OperationDiscarded(operation_id=unknown, kind="tagged", reason="typed twice"),
            (OperationDiscarded(operation_id=unknown, kind="tagged", reason=" "), "operation_invalid"), None,
        ),
        "records_seen": (
            "mira", RecordsSeen(seen=(Seen(lead_id=f.lead, at=NOW),)),
            (RecordsSeen(seen=(Seen(lead_id=f.lead, at=NOW),) * 501), "operation_invalid"),
            (RecordsSeen(seen=(Seen(lead_id=f.foreign, at=NOW),)), "ok", ""),
        ),
        "visit_scheduled": (
            "mira", VisitScheduled(lead_id=f.lead, work_item_id=f.new_id(), visit="after_sale", due_at=later),
            (VisitScheduled(lead_id=f.lead, work_item_id=f.new_id(), visit="x", due_at=later), "operation_invalid"),
            (
                VisitScheduled(lead_id=f.foreign, work_item_id=f.new_id(), visit="after_sale", due_at=later),
                "merged", "out_of_scope",
            ),
        ),
        "message_asked": (
            "mira", MessageAsked(lead_id=f.lead, message_id=f.new_id(), channel="sms", template="offer"),
            (MessageAsked(lead_id=f.lead, message_id=f.new_id(), channel="fax", template="x"), "operation_invalid"),
            (MessageAsked(lead_id=f.foreign, message_id=f.new_id(), channel="sms", template="x"), "ok", ""),
        ),
        "agent_stays": (
            "mira", AgentStays(stays=(f.stay(),)),
            (AgentStays(stays=tuple(f.stay() for _ in range(51))), "operation_invalid"), None,
        ),
        "variant_assigned": (
            "mira", VariantAssigned(lead_id=f.lead, experiment="opening", arm="B", since=NOW),
            (VariantAssigned(lead_id=f.lead, experiment="opening", arm="", since=NOW), "operation_invalid"),
            (VariantAssigned(lead_id=f.foreign, experiment="opening", arm="B", since=NOW), "ok", ""),
        ),
        "variant_overridden": (
            "mira", VariantOverridden(lead_id=f.lead, experiment="opening", arm="A", reason="asked for it"),
            (VariantOverridden(lead_id=f.lead, experiment="opening", arm="A", reason=" "), "field_required"),
            (VariantOverridden(lead_id=f.foreign, experiment="opening", arm="A", reason="x"), "ok", ""),
        ),
        "release_read": ("mira", ReleaseRead(release_id=f.release), None, None),
        "evaluation_reviewed": (
            "nora", EvaluationReviewed(evaluation_id=f.held, approved=True),
            (EvaluationReviewed(evaluation_id=f.held, approved=False, words=" "), "reason_missing"), None,
        ),
        "evaluation_corrected": (
            "quan", EvaluationCorrected(evaluation_id=f.held, answers=better),
            (EvaluationCorrected(evaluation_id=f.evaluation, answers=better), "evaluation_final"), None,
        ),
        "appeal_filed": (
            "mira", f.appealing(f.evaluation, f.new_id()),
            (f.appealing(f.appealed, f.new_id()), "appeal_open"), None,
        ),
        "appeal_answered": (
            "mira", AppealAnswered(appeal_id=f.appeal_2, evaluation_id=f.decided, answer="escalate", words="no"),
            (AppealAnswered(appeal_id=f.appeal_2, evaluation_id=f.decided, answer="escalate"), "reason_missing"), None,
        ),
        "appeal_decided": (
            "nora", f.deciding(f.appealed, f.appeal, answer=Answer(question="closed", values=("yes",))),
            (f.deciding(f.appealed, f.appeal, words=" "), "reason_missing"), None,
        ),
        "calibration_scored": (
            "quan", CalibrationScored(calibration_id=f.calibration, answers=better),
            (CalibrationScored(calibration_id=unknown, answers=better), "not_found"), None,
        ),
        "notice_seen": ("lena", NoticeSeen(notice_id=f.notice), (NoticeSeen(notice_id=unknown), "not_found"), None),
        "line_proposed": (
            "mira", LineProposed(proposal_id=f.new_id(), script="s", version=1, step="hello", text="Good morning!"),
            (LineProposed(proposal_id=f.new_id(), script="s", version=1, text=" "), "operation_invalid"), None,
        ),
        "article_used": (
            "mira", ArticleUsed(use_id=f.new_id(), code="price_talk", version=1, helped=True),
            (ArticleUsed(use_id=f.new_id()), "operation_invalid"), None,
        ),
        "clip_heard": (
            "mira", ClipHeard(heard_id=f.new_id(), clip_id=f.clip, seconds=30),
            (ClipHeard(heard_id="x", clip_id=f.clip), "operation_invalid"), None,
        ),
    }  # fmt: skip


def _item_of(f: Floor, lead_id: str) -> str:
    return next(r["id"] for r in f.server.tables.rows["work_item"].values() if r["lead_id"] == lead_id)


def test_every_kind_stands_here() -> None:
    assert set(cases(Floor())) == set(BODIES)


@pytest.mark.parametrize("kind", BODIES)
def test_applied_once_and_the_answer_kept(kind: str) -> None:
    f = Floor()
    who, body, _, _ = cases(f)[kind]
    one = f.operation(body)
    (first,) = f.push(who, one)
    assert first.outcome == "ok", first
    before = f.content()
    assert f.push(who, one, one) == (first, first)
    assert f.content() == before, "a repetition changes nothing at all"


@pytest.mark.parametrize("kind", BODIES)
def test_refused_without_a_trace(kind: str) -> None:
    """Refused ones, formless ones and those of an unknown version leave only the answer; what stands beside goes on."""
    f = Floor()
    who, body, refused, _ = cases(f)[kind]
    bad = [(f.operation(refused[0]), refused[1])] if refused else []
    bad += [
        (f.operation(body, body=msgspec.Raw(_FORMLESS)), "operation_invalid"),
        (f.operation(body, version=99), "operation_unknown"),
        (f.operation(body, kind="teleported"), "operation_unknown"),
    ]  # fmt: skip
    before = f.server.tables.copy()
    answers = f.push(who, *(one for one, _ in bad))
    assert [(a.outcome, a.code) for a in answers] == [("refused", code) for _, code in bad]
    kept = ("operation", "device", "audit_event")
    after = f.server.tables
    assert {t: r for t, r in after.rows.items() if t not in kept} == {
        t: r for t, r in before.rows.items() if t not in kept
    }
    assert after.members == before.members
    old = f.operation(body, version=0)
    assert f.push(who, old)[0].outcome == "ok", "a kind is never re-meant: an older version is the same thing"


@pytest.mark.parametrize("kind", BODIES)
def test_somebody_elses_lead(kind: str) -> None:
    """Facts are kept whoever's lead it is; changes are refused with its owner; a promise goes with the lead."""
    f = Floor()
    who, _, _, foreign = cases(f)[kind]
    if foreign is None:
        pytest.skip("is about no lead of somebody else's")
    answer = f.do(who, foreign[0])
    assert (answer.outcome, answer.code) == foreign[1:]
    assert answer.outcome == "ok" or answer.data["agent"] in ("Otto", "Pia")


@pytest.mark.parametrize("kind", BODIES)
@pytest.mark.parametrize("point", POINTS)
def test_a_crash_leaves_all_or_nothing_and_the_resend_ends_alike(kind: str, point: str) -> None:
    if point == "before_heads" and kind in MOVES_NOTHING:
        pytest.skip("moves no stream: there is no such point")
    f, calm = Floor(), Floor()
    who, body, _, _ = cases(f)[kind]
    one = f.operation(body)
    before = f.content()

    def die(at: str) -> None:
        if at == point:
            raise Crash

    f.server.hook = die
    with pytest.raises(Crash):
        f.push(who, one)
    f.server.hook = lambda _point: None
    if point != "after_commit":
        assert f.content() == before
    (answer,) = f.push(who, one)
    assert answer.outcome == "ok"
    calm.push(who, calm.operation(cases(calm)[kind][1]))
    counted = {t: len(rows) for t, rows in f.content()[0].items()}
    assert counted == {t: len(rows) for t, rows in calm.content()[0].items()}, "exactly once"
    assert f.content()[1].keys() == calm.content()[1].keys()


def test_callbacks_of_an_absent_agent_move_with_her_leads() -> None:
    f = Floor()
    f.server.set_active(f.people["mira"], False)
    f.server.hand_over([f.lead], f.people["otto"])
    open_ones = [
        r for r in f.server.tables.rows["work_item"].values() if r["lead_id"] == f.lead and not r["done"]
    ]
    assert {r["agent_id"] for r in open_ones} == {f.people["otto"]} and f.promise in {
        r["id"] for r in open_ones
    }
    assert f.do("otto", CallbackDone(lead_id=f.lead, work_item_id=f.promise)).outcome == "ok"
    f.server.hand_over([f.lead], None)
    assert all(
        r["agent_id"] is None
        for r in f.server.tables.rows["work_item"].values()
        if r["lead_id"] == f.lead and not r["done"]
    )


def test_do_not_call_wins_in_any_order() -> None:
    """Whatever the order of a mark, a promise, a call and a field: in the end nobody calls."""
    for order in itertools.permutations(range(4)):
        f = Floor()
        bodies: list[tuple[str, Body]] = [
            ("otto", DoNotCallMarked(lead_id=f.lead, reason="asked")),
            ("mira", CallbackScheduled(lead_id=f.lead, work_item_id=f.new_id(), due_at=NOW)),
            ("mira", msgspec.structs.replace(f.finished(f.lead), wrap_up=WrapUp(disposition="no_answer"))),
            ("mira", FieldSet(lead_id=f.lead, values={"do_not_call": "no"})),
        ]
        for n in order:
            f.do(*bodies[n])
        lead = f.server.whole(f.lead)
        assert lead.do_not_call and lead.work == () and all(n.do_not_call for n in lead.numbers), order


@pytest.mark.parametrize(
    ("lease", "started", "code"),
    [
        ({"lease_until": NOW + timedelta(hours=1)}, NOW, ""),
        ({"lease_until": NOW - timedelta(hours=1)}, NOW, "lease_over"),
        ({"lease_until": NOW - timedelta(hours=1)}, NOW - timedelta(hours=2), ""),
        ({"attempts_left": 0}, NOW, "lease_over"),
        ({"attempts_left": 1}, NOW, ""),
        ({}, NOW, ""),
    ],
)
def test_a_call_after_its_lease_is_kept_and_said(lease: dict[str, Any], started: datetime, code: str) -> None:
    f = Floor()
    lead = f.server.lead("leased", f.people["mira"], campaign="renewal", **lease)
    body = f.finished(lead)
    body = msgspec.structs.replace(body, call=msgspec.structs.replace(body.call, started_at=started))
    answer = f.do("mira", body)
    assert (answer.outcome, answer.code) == ("merged" if code else "ok", code)
    assert f.server.whole(lead).called_count == 1, "a fact"
    if lease.get("attempts_left") == 1:
        assert f.do("mira", f.finished(lead)).code == "lease_over", "the last attempt was counted"


def test_later_operations_of_a_batch_see_earlier_ones() -> None:
    """The room: a lead made, numbered, tagged and untagged, promised and done, in one push."""
    f = Floor()
    new, number, item = f.new_id(), f.new_id(), f.new_id()
    answers = f.push(
        "mira",
        *map(
            f.operation,
            (
                LeadCreated(lead=Lead(id=new, name="New", tags=("a",))),
                NumberAdded(lead_id=new, number_id=number, e164="+8613911110020"),
                NumberAdded(lead_id=f.lead, number_id=f.new_id(), e164="+8613911110020"),
                Tagged(lead_id=new, add=("b",), remove=("a",)),
                Tagged(lead_id=new, add=("a",)),
                Tagged(lead_id=new, remove=("a",)),
                CallbackScheduled(lead_id=new, work_item_id=item, due_at=NOW),
                CallbackDone(lead_id=new, work_item_id=item),
                FieldSet(lead_id=new, values={"place": "x"}),
                FieldSet(lead_id=new, values={"place": "y"}, was={"place": ""}),
                FieldSet(lead_id=new, values={"place": "z"}, was={"place": "x"}),
            ),
        ),
    )
    assert [a.code for a in answers] == ["", "", "number_known", "", "", "", "", "", "", "conflict", ""]
    assert answers[2].data == {"agent": "Mira"}
    lead = f.server.whole(new)
    assert lead.tags == ("b",) and lead.place == "z" and lead.work == () and lead.numbers[0].id == number
    words = {r["token"] for r in f.server.tables.rows["lead_token"].values() if r["lead_id"] == new}
    assert words == {"new", "0020"}


def test_an_evaluation_of_a_call_that_came_before_its_lead_comes_again_with_the_name() -> None:
    """After a restore desks offer in any order (simulated history 5010310)."""
    floor = Floor()
    lead = Lead(
        id=floor.new_id(),
        name="赵敏",
        numbers=(Number(id=floor.new_id(), last4="0003", e164="+8613911110003"),),
    )
    call_id, evaluation_id = floor.new_id(), floor.new_id()
    floor.do("mira", floor.finished(lead.id, call_id))
    floor.do("quan", msgspec.structs.replace(floor.scored(evaluation_id), call_id=call_id))
    stream = floor.server.tables.members[f"agent:{floor.people['mira']}"]
    before = stream[("evaluation", evaluation_id)][0].position
    floor.do("mira", LeadCreated(lead=lead))
    stream = floor.server.tables.members[f"agent:{floor.people['mira']}"]
    assert stream[("evaluation", evaluation_id)][0].position > before


def test_a_newer_plan_for_the_same_visit_takes_the_place_of_the_open_one() -> None:
    f = Floor()
    ids = [f.new_id() for _ in range(3)]
    kinds = ("after_sale", "satisfaction", "after_sale")
    for item, visit in zip(ids, kinds, strict=True):
        f.do("mira", VisitScheduled(lead_id=f.lead, work_item_id=item, visit=visit, due_at=NOW))
    visits = [w for w in f.server.whole(f.lead).work if w.kind == "follow_up_visit"]
    assert sorted((w.id, w.why_data["visit"]) for w in visits) == sorted(zip(ids[1:], kinds[1:], strict=True))


def test_nobody_is_visited_who_is_not_to_be_called() -> None:
    f = Floor()
    f.do("mira", DoNotCallMarked(lead_id=f.lead))
    answer = f.do(
        "mira", VisitScheduled(lead_id=f.lead, work_item_id=f.new_id(), visit="after_sale", due_at=NOW)
    )
    assert (answer.outcome, answer.code) == ("refused", "may_not_dial")


def test_of_a_corrected_answer_only_the_last_one_writes_the_lead() -> None:
    """Both stay with the call; the lead has one."""
    f = Floor()
    call = f.finished(f.lead)
    given = (
        ScriptAnswer(step="car", value="new", at=NOW, tags=("new_car",), field="car"),
        ScriptAnswer(step="money", value=2480.0, at=NOW, field="budget"),
        ScriptAnswer(step="car", value="old", at=NOW, field="car", corrected=True),
    )
    run = ScriptRun(script_id="s", version=1, answers=given)
    f.do("mira", msgspec.structs.replace(call, script=run))
    lead = f.server.whole(f.lead)
    assert "new_car" not in lead.tags and (lead.fields["car"], lead.fields["budget"]) == ("old", "2480")
    kept = [r for r in f.server.tables.rows["answer"].values() if r["call_id"] == call.call.id]
    assert [(r["value"], r["corrected"]) for r in kept if r["step"] == "car"] == [
        ("new", False),
        ("old", True),
    ]
