"""Records, by hand: a problem that is late, one that is answered, deals, a visit by rule, consents."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from msgspec.structs import replace

from domain.deals import DealAct, check_act
from domain.errors import UserError
from domain.leads import Consent, Deal, Ticket, Touch
from domain.records import (
    ConsentPage,
    ConsentRow,
    DealPage,
    DealRecord,
    DealRow,
    RecordKind,
    Step,
    TicketPage,
    TicketRecord,
    TicketRow,
    VisitPage,
    VisitRecord,
    VisitRow,
    Which,
)
from domain.tickets import TicketAct, answer_after, state_after
from tests.helpers.desk_sample import NOW

DAY = timedelta(days=1)
PEOPLE = {"p1": "Mira Kovač", "p2": "Otto Lindqvist"}


class FakeRecords:
    """Attributes:
    error: raised by the next verb. acts: what was done. asked: lists that were asked for.
    """

    def __init__(self) -> None:
        self.error: UserError | None = None
        self.acts: list[Any] = []
        self.handed: dict[str, str] = {}
        self.asked: list[tuple[RecordKind, Which, str, str]] = []
        late = Ticket(
            id="t1", number=4411, title="Claim delayed", promise="answer from the insurer", due_at=NOW - timedelta(hours=3),
            opened_at=NOW - 4 * DAY, product="Home Plus", owner_id="p1",
        )  # fmt: skip
        soon = replace(
            late, id="t2", number=4412, title="账单金额不对", due_at=NOW + DAY, opened_at=NOW - DAY
        )
        told = replace(
            late,
            id="t3",
            number=4398,
            title="La tarjeta no llegó",
            state="answered",
            answer="sent again on Friday",
        )
        self.tickets = {
            one.id: TicketRow(
                ticket=one, lead_id="l1", lead="王丽", owner="Mira Kovač", overdue=one.id == "t1"
            )
            for one in (late, soon, told)
        }
        deal = Deal(
            id="d1", product="Home Plus", state="submitted", amount_minor=248_000, currency="CNY", at=NOW - 2 * DAY,
            by="Mira Kovač", appointment_at=NOW + 2 * DAY,
        )  # fmt: skip
        paid = replace(
            deal, id="d2", product="Car Basic", state="paid", appointment_at=None, at=NOW - 9 * DAY
        )
        self.deals = {
            one.id: DealRow(
                deal=one, lead_id="l1", lead="王丽", agent_id="p1", agent="Mira Kovač", claimed=one.id == "d2"
            )
            for one in (deal, paid)
        }

    def page(self, kind: RecordKind, which: Which, only: str = "", after: str = "") -> Any:
        self.asked.append((kind, which, only, after))
        self._refuse()
        match kind:
            case "tickets":
                rows = [one for one in self.tickets.values() if which != "overdue" or one.overdue]
                return TicketPage(rows=tuple(rows), products=("Home Plus", "Car Basic"))
            case "deals":
                return DealPage(
                    rows=tuple(one for one in self.deals.values() if only in ("", one.deal.state))
                )
            case "visits":
                made = VisitRow(id="v1", visit="cooling_off", lead_id="l1", lead="王丽", agent="Mira Kovač",
                                due_at=NOW - timedelta(hours=1), overdue=True, by_rule=True)  # fmt: skip
                return VisitPage(
                    rows=(
                        made,
                        replace(made, id="v2", visit="satisfaction", due_at=NOW + 6 * DAY, overdue=False),
                    )
                )
        given = Consent(
            id="c1", channel="sms", given=True, at=NOW - 30 * DAY, by="Mira Kovač", purpose="offers", script="renewal",
            words="May we send you offers for your home by SMS?", script_version=7, step="agree", call_id="call-7",
        )  # fmt: skip
        gone = replace(
            given,
            id="c2",
            given=False,
            at=NOW - DAY,
            words="Please send me nothing more.",
            script="",
            step="",
        )
        newest = ConsentRow(consent=gone, lead_id="l1", lead="王丽")
        return ConsentPage(rows=(newest, replace(newest, consent=given, holds=False)))

    def ticket(self, ticket_id: str) -> TicketRecord:
        self._refuse()
        row = self.tickets[ticket_id]
        steps = (
            Step(at=row.ticket.opened_at, what="open", by="Mira Kovač", words=row.ticket.promise),
            *((Step(at=NOW, what="escalated"),) if row.overdue else ()),
        )
        touch = Touch(
            id="x", kind="call", at=NOW - 2 * DAY, by="Mira Kovač", text="asks when it is paid", talk_s=252
        )
        return TicketRecord(row=row, history=steps, touches=(touch,), people=PEOPLE)

    def deal(self, deal_id: str) -> DealRecord:
        self._refuse()
        row = self.deals[deal_id]
        steps = (
            Step(at=row.deal.at, what="state", by="Mira Kovač", state="submitted"),
            Step(at=NOW, what="claim", by="Otto Lindqvist", words="I had the first call"),
        )
        return DealRecord(
            row=row, history=steps, source="fair", channel="stand-7", campaign="renewal", call_id="call-7",
            call_at=row.deal.at, caller="Mira Kovač", people=PEOPLE,
        )  # fmt: skip

    def change_ticket(self, ticket_id: str, act: TicketAct) -> TicketRecord:
        self._refuse()
        row = self.tickets[ticket_id]
        state = state_after(row.ticket.state, act, answer=row.ticket.answer, now=NOW)
        self.acts.append(act)
        made = replace(row.ticket, state=state, answer=answer_after(act, row.ticket.answer))
        owner = PEOPLE[act.to] if act.verb == "hand" else row.owner
        self.tickets[ticket_id] = replace(
            row, ticket=made, owner=owner, overdue=row.overdue and state == "open"
        )
        return self.ticket(ticket_id)

    def change_deal(self, deal_id: str, act: DealAct) -> DealRecord:
        self._refuse()
        row = self.deals[deal_id]
        check_act(row.deal.state, act, scope="all", own=False, check_state="", now=NOW)
        self.acts.append(act)
        if act.verb == "move" and act.state is not None:
            self.deals[deal_id] = replace(row, deal=replace(row.deal, state=act.state, why=act.words))
        elif act.verb == "attribute":
            self.deals[deal_id] = replace(row, agent=PEOPLE[act.to], agent_id=act.to)
        else:
            self.deals[deal_id] = replace(row, deal=replace(row.deal, appointment_at=act.at))
        return self.deal(deal_id)

    def _refuse(self) -> None:
        error, self.error = self.error, None
        if error is not None:
            raise error

    def visit(self, visit_id: str) -> VisitRecord:
        self._refuse()
        row = next(one for one in self.page("visits", "open").rows if one.id == visit_id)
        return VisitRecord(row=replace(row, agent=self.handed.get(visit_id, row.agent)), people=PEOPLE)

    def hand_visit(self, visit_id: str, to: str, words: str) -> VisitRecord:
        self._refuse()
        self.acts.append((visit_id, to, words))
        self.handed[visit_id] = PEOPLE[to]
        return self.visit(visit_id)
