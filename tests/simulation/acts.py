"""What people do at their desks: a random act about a lead that is on the desk, of every kind that there is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from random import Random

from domain.appeals import AppealedQuestion, Verdict
from domain.calls import Answer, CallRecord, ScriptRun, WrapUp
from domain.deals import DealAct
from domain.leads import Consent, Deal, Lead, Leave, Number, WorkItem
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
    FieldSet,
    GatePassed,
    LeadCreated,
    LeadSkipped,
    LineProposed,
    MessageAsked,
    NoticeSeen,
    NumberAdded,
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

#: what is done about an evaluation, whoever's it is: most of it the server refuses, which must be seen as well
JUDGED = frozenset(
    {"evaluation_reviewed", "evaluation_corrected", "appeal_filed", "appeal_answered", "appeal_decided",
     "calibration_scored", "notice_seen"}
)  # fmt: skip
OUTCOMES = ("no_answer", "sold", "later", "no_answer", "never", "unheard_of", "later")
FIELDS = ("email", "stage", "place", "district", "car")
NUMBERS = tuple(f"+8619912340{n:03d}" for n in range(12))
TAGS = ("vip", "renewal", "car", "house")


class Person:
    """Chooses acts.

    Args:
        ids: makes ids. now: the desk's own clock.
    """

    def __init__(self, random: Random, ids: Callable[[], str], now: Callable[[], datetime]) -> None:
        self._random, self._ids, self._now = random, ids, now
        self._kinds: tuple[tuple[Callable[[Lead], list[Body]], int], ...] = (
            (self._call, 6), (self._field, 5), (self._tag, 4), (self._ticket, 2), (self._consent, 2),
            (self._deal, 2), (self._promise, 3), (self._kept_promise, 3), (self._number, 2), (self._forbid, 1),
            (self._new_lead, 2), (self._look, 2), (self._pass, 1), (self._skip, 2), (self._stay, 2),
            (self._draw, 2), (self._override, 1),
            (self._visit, 1), (self._message, 1), (self._change_ticket, 2), (self._change_deal, 2),
        )  # fmt: skip
        self._weights = [weight for _, weight in self._kinds]
        self._by_kind: dict[str, Callable[[Lead], list[Body]]] = {
            "call_finished": self._call, "lead_created": self._new_lead, "field_set": self._field,
            "number_added": self._number, "tagged": self._tag, "ticket_opened": self._ticket,
            "consent_recorded": self._consent, "do_not_call_marked": self._forbid, "deal_recorded": self._deal,
            "callback_scheduled": self._promise, "callback_done": self._kept_promise, "records_seen": self._look,
            "gate_passed": self._pass, "lead_skipped": self._skip, "agent_stays": self._stay,
            "variant_assigned": self._draw, "variant_overridden": self._override,
            "release_read": self._read, "line_proposed": self._propose, "clip_heard": self._hear,
            "article_used": self._read_article,
            "visit_scheduled": self._visit, "message_asked": self._message,
            "ticket_changed": self._change_ticket, "deal_changed": self._change_deal,
        }  # fmt: skip

    def about(self, lead: Lead) -> list[Body]:
        """One act (several operations of one moment)."""
        make = self._random.choices(self._kinds, self._weights)[0][0]
        return make(lead)

    def of_kind(self, kind: str, lead: Lead) -> list[Body]:
        """An act of this kind about a lead. Raises KeyError for one that is about no lead."""
        return self._by_kind[kind](lead)

    def unfit(self, lead: Lead) -> list[Body]:
        """What no server takes: PostgreSQL keeps no NUL in a text."""
        return [TicketOpened(lead_id=lead.id, ticket_id=self._ids(), title="claim\x00late", promise="")]

    def finished_call(self, lead: Lead, begun: datetime) -> list[Body]:
        """The wrap-up of a call that began then."""
        return self._call(lead, begun)

    def acknowledgement(self, evaluation_id: str) -> list[Body]:
        return [
            EvaluationAcknowledged(evaluation_id=evaluation_id, comment=self._random.choice(("", "thanks")))
        ]

    def judged(self, kind: str, evaluation_id: str, appeal_id: str) -> list[Body]:
        """An act about an evaluation and its appeal; of things that are no such ids there is one that is unknown."""
        answers = (Judged(question="greeted", values=("yes",)), Judged(question="closed", values=("yes",)))
        bodies: dict[str, Body] = {
            "evaluation_reviewed": EvaluationReviewed(evaluation_id=evaluation_id, approved=True),
            "evaluation_corrected": EvaluationCorrected(evaluation_id=evaluation_id, answers=answers),
            "appeal_filed": AppealFiled(
                appeal_id=self._ids(), evaluation_id=evaluation_id,
                questions=(AppealedQuestion(question="closed", proposed=answers[1], words="I did"),),
            ),
            "appeal_answered": AppealAnswered(
                appeal_id=appeal_id, evaluation_id=evaluation_id, answer=self._random.choice(("escalate", "withdraw")),
                words="no",
            ),
            "appeal_decided": AppealDecided(
                appeal_id=appeal_id, evaluation_id=evaluation_id, level=1,
                verdicts=(Verdict(question="closed", answer=answers[1]),),
            ),
            "calibration_scored": CalibrationScored(calibration_id=self._ids(), answers=answers),
            "notice_seen": NoticeSeen(notice_id=self._ids()),
        }  # fmt: skip
        return [bodies[kind]]

    def _call(self, lead: Lead, begun: datetime | None = None) -> list[Body]:
        random, now = self._random, self._now()
        begun = begun or now - timedelta(seconds=60)
        item = random.choice(lead.work).id if lead.work and random.random() < 0.7 else None
        callback = now + timedelta(hours=random.randint(1, 48)) if random.random() < 0.2 else None
        record = CallRecord(
            id=self._ids(), direction=random.choice(("out", "out", "in")), started_at=begun, lead_id=lead.id,
            campaign_id="renewal", answered_at=begun, ended_at=now, work_item_id=item,
            number_id=lead.numbers[0].id if lead.numbers else None,
        )  # fmt: skip
        wrap = WrapUp(
            disposition=random.choice(OUTCOMES), intention=random.choice(("A", "B", "")), callback_at=callback,
            notes=f"note {random.randint(0, 999)}", tags=(random.choice(TAGS),) if random.random() < 0.2 else (),
            do_not_call=random.random() < 0.03,
        )  # fmt: skip
        script = None
        if random.random() < 0.3:
            answer = Answer(
                step="s1", value=random.choice(("yes", "no")), at=now, field=random.choice(("car", "", "stage")),
                tags=("house",) if random.random() < 0.3 else (),
            )  # fmt: skip
            script = ScriptRun(script_id="renewal", version=1, answers=(answer,))
        bodies: list[Body] = [CallFinished(call=record, wrap_up=wrap, script=script)]
        if callback is not None:
            bodies.append(
                CallbackScheduled(lead_id=lead.id, work_item_id=self._ids(), due_at=callback, words="then")
            )
        return bodies

    def _field(self, lead: Lead) -> list[Body]:
        name = self._random.choice(FIELDS)
        was = str(getattr(lead, name)) if hasattr(lead, name) else lead.fields.get(name, "")
        return [FieldSet(lead_id=lead.id, values={name: f"v{self._random.randint(0, 9)}"}, was={name: was})]

    def _tag(self, lead: Lead) -> list[Body]:
        add, remove = self._random.choice(TAGS), self._random.choice(TAGS)
        removes = (remove,) if add != remove and self._random.random() < 0.4 else ()
        return [Tagged(lead_id=lead.id, add=(add,), remove=removes)]

    def _skip(self, lead: Lead) -> list[Body]:
        if not lead.work:
            return self._look(lead)
        again = self._now() + timedelta(minutes=self._random.choice((15, 60, 240)))
        return [
            LeadSkipped(lead_id=lead.id, work_item_id=lead.work[0].id, reason="unprepared", again_at=again)
        ]

    def _pass(self, lead: Lead) -> list[Body]:
        """An agent has not the right to: refused, and shown no longer."""
        now = self._now()
        leave = Leave(
            id=self._ids(), code="outside_hours", reason="asked", at=now, until=now + timedelta(hours=1)
        )
        return [GatePassed(lead_id=lead.id, leave=leave)]

    def _ticket(self, lead: Lead) -> list[Body]:
        if self._random.random() < 0.05:  # the one is refused, its neighbours are not
            return self.unfit(lead)
        due = (
            self._now() + timedelta(hours=self._random.randint(1, 72))
            if self._random.random() < 0.5
            else None
        )
        return [
            TicketOpened(
                lead_id=lead.id, ticket_id=self._ids(), title="claim late", promise="friday", due_at=due
            )
        ]

    def _change_ticket(self, lead: Lead) -> list[Body]:
        """Now and then one that somebody has closed meanwhile, or of nobody."""
        ticket_id = self._random.choice(lead.tickets).id if lead.tickets else self._ids()
        verb = self._random.choice(("answer", "close", "reopen", "postpone"))
        due = self._now() + timedelta(hours=5) if verb == "postpone" else None
        act = TicketAct(verb=verb, words="it is on its way", due_at=due)
        return [TicketChanged(lead_id=lead.id, ticket_id=ticket_id, act=act)]

    def _change_deal(self, lead: Lead) -> list[Body]:
        deal_id = self._random.choice(lead.deals).id if lead.deals else self._ids()
        act = self._random.choice(
            (
                DealAct(verb="move", state="cancelled", words="another offer"),
                DealAct(verb="move", state="paid"),
                DealAct(verb="appoint", at=self._now() + timedelta(hours=30)),
            )
        )
        return [DealChanged(lead_id=lead.id, deal_id=deal_id, act=act)]

    def _consent(self, lead: Lead) -> list[Body]:
        consent = Consent(
            id=self._ids(), channel=self._random.choice(("phone", "sms")), given=self._random.random() < 0.5,
            at=self._now(), words="yes",
        )  # fmt: skip
        return [ConsentRecorded(lead_id=lead.id, consent=consent)]

    def _deal(self, lead: Lead) -> list[Body]:
        deal = Deal(
            id=self._ids(), product="home", state="submitted", amount_minor=self._random.randint(1, 9) * 1000,
            currency="CNY", at=self._now(),
        )  # fmt: skip
        return [DealRecorded(lead_id=lead.id, deal=deal)]

    def _promise(self, lead: Lead) -> list[Body]:
        due = self._now() + timedelta(hours=self._random.randint(1, 72))
        return [CallbackScheduled(lead_id=lead.id, work_item_id=self._ids(), due_at=due, words="tomorrow")]

    def _kept_promise(self, lead: Lead) -> list[Body]:
        mine = [w for w in lead.work if w.kind == "callback"] or list(lead.work)
        if not mine:
            return self._promise(lead)
        return [CallbackDone(lead_id=lead.id, work_item_id=self._random.choice(mine).id)]

    def _number(self, lead: Lead) -> list[Body]:
        return [NumberAdded(lead_id=lead.id, number_id=self._ids(), e164=self._random.choice(NUMBERS))]

    def _forbid(self, lead: Lead) -> list[Body]:
        number = lead.numbers[0].id if lead.numbers and self._random.random() < 0.3 else None
        return [DoNotCallMarked(lead_id=lead.id, number_id=number, reason="asked")]

    def _look(self, lead: Lead) -> list[Body]:
        return [RecordsSeen(seen=(Seen(lead_id=lead.id, at=self._now()),))]

    def _visit(self, lead: Lead) -> list[Body]:
        due = self._now() + timedelta(days=self._random.randint(1, 14))
        kind = self._random.choice(("after_sale", "satisfaction"))
        return [VisitScheduled(lead_id=lead.id, work_item_id=self._ids(), visit=kind, due_at=due)]

    def _message(self, lead: Lead) -> list[Body]:
        return [MessageAsked(lead_id=lead.id, message_id=self._ids(), channel="sms", template="offer")]

    def _stay(self, _lead: Lead) -> list[Body]:
        now = self._now()
        began = now - timedelta(minutes=self._random.randint(-1, 60))  # now and then the clock was set back
        stay = Stay(
            id=self._ids(), state=self._random.choice(("ready", "paused")), began_at=began, ended_at=now
        )
        return [AgentStays(stays=(stay,))]

    def _draw(self, lead: Lead) -> list[Body]:
        experiment = self._random.choice(("opening", "price"))
        return [
            VariantAssigned(
                lead_id=lead.id, experiment=experiment, arm=self._random.choice(("A", "B")), since=self._now()
            )
        ]

    def _override(self, lead: Lead) -> list[Body]:
        return [
            VariantOverridden(
                lead_id=lead.id, experiment="opening", arm=self._random.choice(("A", "B")), reason="asked"
            )
        ]

    def _read(self, _lead: Lead) -> list[Body]:
        """What is new was read; the release may be one that the server does not have (any more)."""
        return [ReleaseRead(release_id=self._ids())]

    def _propose(self, _lead: Lead) -> list[Body]:
        return [LineProposed(proposal_id=self._ids(), script="renewal", version=1, step="s1", text="Better")]

    def _hear(self, _lead: Lead) -> list[Body]:
        """A piece of a call was heard; it may be gone from the server by now."""
        return [ClipHeard(heard_id=self._ids(), clip_id=self._ids(), seconds=self._random.randint(1, 90))]

    def _read_article(self, _lead: Lead) -> list[Body]:
        """Opened, and judged under the same id, or only one of both."""
        use = ArticleUsed(use_id=self._ids(), code="price_talk", version=1)
        judged = ArticleUsed(
            use_id=use.use_id, code="price_talk", version=1, helped=self._random.random() < 0.5
        )
        return self._random.choice(([use], [use, judged], [judged]))

    def _new_lead(self, _lead: Lead) -> list[Body]:
        made = Lead(
            id=self._ids(), name=f"new {self._random.randint(0, 999)}", campaign_id="renewal",
            numbers=(Number(id=self._ids(), last4="0000", e164=self._random.choice(NUMBERS)),),
            work=(WorkItem(id=self._ids(), kind="new_lead", why="new"),) if self._random.random() < 0.5 else (),
        )  # fmt: skip
        return [LeadCreated(lead=made)]
