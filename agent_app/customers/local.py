"""One customer on this desk: context, matching, and every act on her record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from agent_app.changes import Changed, Changes
from agent_app.customers import matching, reasons
from agent_app.customers.model import Context, Matches
from agent_app.customers.older import Older
from agent_app.store import definitions, rows
from agent_app.store.database import Database
from agent_app.sync.outbox import Outbox
from db.local.connection import Connection
from domain.campaigns import Campaign
from domain.contact_policy import OVERRIDABLE
from domain.deals import DealAct, check_act
from domain.errors import UserError
from domain.ids import new_id
from domain.leads import Consent, Deal, Lead, Leave, Number, WorkItem
from domain.numbers import last_four, read_numbers
from domain.operations import (
    Body,
    CallbackScheduled,
    ConsentRecorded,
    DealChanged,
    DealRecorded,
    DoNotCallMarked,
    FieldSet,
    GatePassed,
    LeadCreated,
    LeadSkipped,
    MessageAsked,
    NumberAdded,
    Tagged,
    TicketChanged,
    TicketOpened,
    VisitScheduled,
)
from domain.tickets import TicketAct, state_after

LEAVE = timedelta(hours=1)  #: how long a rule stays passed


class LocalCustomers:
    """Implements `CustomerService`.

    Args:
        home: ISO country by which national numbers are read.
        number_key: the organisation's key for matching.
        nudge: wakes the sync thread after an act.
        older: asks the server for a further part of a timeline.
        seen: told of each record that is opened.
    """

    def __init__(
        self,
        database: Database,
        outbox: Outbox,
        changes: Changes,
        clock: Callable[[], datetime],
        *,
        home: str,
        number_key: bytes,
        person_id: str,
        nudge: Callable[[], None],
        older: Callable[[str, str], Older],
        seen: Callable[[str], None],
    ) -> None:
        self._database, self._outbox, self._changes, self._clock = database, outbox, changes, clock
        self._home, self._number_key, self._person_id, self._nudge = home, number_key, person_id, nudge
        self._older, self._seen = older, seen

    def context(self, lead_id: str) -> Context:
        """Everything beside the call.

        Raises:
            UserError: not_found, the lead is not on this desk.
        """
        context = self._database.read(lambda c: self._context(c, lead_id))
        self._seen(lead_id)
        return context

    def match(self, number_text: str) -> Matches:
        """Who has this number, ranked."""
        return self._database.read(lambda c: matching.match(c, number_text, self._home, self._number_key))

    def older_touches(self, lead_id: str, after: str) -> Older:
        """See `OlderTouches.ask`."""
        return self._older(lead_id, after)

    def create_lead(self, name: str, number_text: str, *, company: str = "", language: str = "") -> Lead:
        """A new lead from an unknown number; the number may be missing (anonymous)."""
        now = self._clock()
        lead = Lead(
            id=new_id(), name=name.strip(), company=company.strip(), kind="company" if company and not name else "person",
            language=language, source="call", channel="phone", created_at=now, updated_at=now,
            numbers=(self._number(number_text),) if number_text.strip() else (),
            work=(WorkItem(id=new_id(), kind="new_lead", why="made_on_desk", priority=50),),
        )  # fmt: skip
        self._act(LeadCreated(lead=lead), lead.id)
        return lead

    def set_fields(self, lead_id: str, values: dict[str, str], *, source: str = "") -> None:
        lead = self._lead(lead_id)
        was = {name: str(getattr(lead, name, None) or lead.fields.get(name, "")) for name in values}
        changed = {name: value for name, value in values.items() if was[name] != value}
        if changed:
            self._act(
                FieldSet(lead_id=lead_id, values=changed, was={n: was[n] for n in changed}, source=source),
                lead_id,
            )

    def add_number(self, lead_id: str, number_text: str, label: str = "") -> None:
        number = self._number(number_text)
        body = NumberAdded(
            lead_id=lead_id,
            number_id=number.id,
            e164=number.e164 or "",
            label=label,
            extension=number.extension,
        )
        self._act(body, lead_id)

    def tag(self, lead_id: str, add: tuple[str, ...] = (), remove: tuple[str, ...] = ()) -> None:
        add = tuple(tag.strip() for tag in add if tag.strip())
        if add or remove:
            self._act(Tagged(lead_id=lead_id, add=add, remove=remove), lead_id)

    def open_ticket(
        self,
        lead_id: str,
        title: str,
        promise: str = "",
        due_at: datetime | None = None,
        *,
        ticket_id: str = "",
        call_id: str = "",
    ) -> str:
        if not title.strip():
            raise UserError("field_required", "a ticket needs its problem", field="title")
        if due_at is not None and due_at <= self._clock():
            raise UserError("when_past", "the answer is promised for a time that is over")
        lead = self._lead(lead_id)
        campaign = self._database.read(
            lambda c: definitions.get(c, "campaign", lead.campaign_id, None, Campaign)
        )
        ticket_id = ticket_id or new_id()
        self._act(
            TicketOpened(
                lead_id=lead_id,
                ticket_id=ticket_id,
                title=title.strip(),
                promise=promise.strip(),
                due_at=due_at,
                product=campaign.product if campaign is not None else "",
                call_id=call_id,
            ),
            lead_id,
        )
        return ticket_id

    def change_ticket(self, lead_id: str, ticket_id: str, act: TicketAct) -> None:
        ticket = next((t for t in self._lead(lead_id).tickets if t.id == ticket_id), None)
        if ticket is None:
            raise UserError("not_found", f"ticket {ticket_id} is not on this desk")
        state_after(ticket.state, act, answer=ticket.answer, now=self._clock())
        self._act(TicketChanged(lead_id=lead_id, ticket_id=ticket_id, act=act), lead_id)

    def change_deal(self, lead_id: str, deal_id: str, act: DealAct) -> None:
        deal = next((d for d in self._lead(lead_id).deals if d.id == deal_id), None)
        if deal is None:
            raise UserError("not_found", f"deal {deal_id} is not on this desk")
        own = act.verb != "claim"  # whose it is knows the server
        check_act(deal.state, act, scope="own", own=own, check_state=deal.check, now=self._clock())
        self._act(DealChanged(lead_id=lead_id, deal_id=deal_id, act=act), lead_id)

    def record_consent(self, lead_id: str, *consents: Consent) -> None:
        self._act_all([ConsentRecorded(lead_id=lead_id, consent=one) for one in consents], lead_id)

    def mark_do_not_call(self, lead_id: str, *, number_id: str | None = None, reason: str = "") -> None:
        self._act(DoNotCallMarked(lead_id=lead_id, number_id=number_id, reason=reason), lead_id)

    def pass_gate(self, lead_id: str, code: str, reason: str) -> None:
        """Let a rule of the gate pass for this lead, for an hour.

        Raises:
            UserError: field_required (no reason), may_not_dial (nobody may let this rule pass).
        """
        if not reason.strip():
            raise UserError("field_required", field="reason")
        if code not in OVERRIDABLE:
            raise UserError("may_not_dial", rule=code)
        now = self._clock()
        leave = Leave(id=new_id(), code=code, reason=reason.strip(), at=now, until=now + LEAVE)
        self._act(GatePassed(lead_id=lead_id, leave=leave), lead_id)

    def skip(self, lead_id: str, work_item_id: str, reason: str, again_at: datetime) -> None:
        """Put a lead off that was shown."""
        body = LeadSkipped(lead_id=lead_id, work_item_id=work_item_id, reason=reason, again_at=again_at)
        self._act(body, lead_id)

    def may_dial(self, lead_id: str) -> bool:
        """Whether the gate lets a lead be dialled now; nobody has looked at it by that."""

        def read(connection: Connection) -> bool:
            found = rows.read_lead(connection, lead_id)
            if found is None:
                return False
            campaign = definitions.get(connection, "campaign", found[0].campaign_id, None, Campaign)
            gate = reasons.gate(found[0], campaign, self._clock(), self._home, _last_in_step(connection))
            return gate.refusal is None

        return self._database.read(read)

    def record_deal(
        self, lead_id: str, product: str, amount_minor: int, currency: str, *,
        call_id: str = "", deal_id: str = "", state: str = "submitted",
    ) -> str:  # fmt: skip
        if not product.strip():
            raise UserError("field_required", "a deal needs its product", field="product")
        lead = self._lead(lead_id)
        deal = Deal(
            id=deal_id or new_id(), product=product.strip(),
            state="draft" if state == "draft" else "submitted", amount_minor=amount_minor, currency=currency,
            at=self._clock(), by=self._person_id, campaign_id=lead.campaign_id,
        )  # fmt: skip
        self._act(DealRecorded(lead_id=lead_id, deal=deal, call_id=call_id), lead_id)
        return deal.id

    def schedule_callback(
        self, lead_id: str, due_at: datetime, *,
        zone: str = "", words: str = "", note: str = "", item_id: str = "",
    ) -> str:  # fmt: skip
        if due_at <= self._clock():
            raise UserError("when_past", "the callback lies in the past")
        item_id = item_id or new_id()
        self._act(
            CallbackScheduled(
                lead_id=lead_id, work_item_id=item_id, due_at=due_at, zone=zone, words=words, note=note
            ),
            lead_id,
        )
        return item_id

    def schedule_visit(
        self,
        lead_id: str,
        visit: str,
        due_at: datetime,
        *,
        zone: str = "",
        call_id: str = "",
        item_id: str = "",
    ) -> str:
        item_id = item_id or new_id()
        body = VisitScheduled(
            lead_id=lead_id, work_item_id=item_id, visit=visit, due_at=due_at, zone=zone, call_id=call_id
        )
        self._act(body, lead_id)
        return item_id

    def ask_message(
        self, lead_id: str, channel: str, template: str, *,
        language: str = "", call_id: str = "", message_id: str = "",
    ) -> str:  # fmt: skip
        message_id = message_id or new_id()
        body = MessageAsked(
            lead_id=lead_id, message_id=message_id, channel=channel, template=template, language=language,
            call_id=call_id,
        )  # fmt: skip
        self._act(body, lead_id)
        return message_id

    def _act(self, body: Body, lead_id: str) -> None:
        self._act_all([body], lead_id)

    def _act_all(self, bodies: Sequence[Body], lead_id: str) -> None:
        self._database.write(lambda c: [self._outbox.add(c, body) for body in bodies])
        self._changes.announce(Changed(leads=frozenset({lead_id}), queue=True, outbox=True))
        self._nudge()

    def _lead(self, lead_id: str) -> Lead:
        found = self._database.read(lambda c: rows.read_lead(c, lead_id))
        if found is None:
            raise UserError("not_found", f"lead {lead_id} is not on this desk")
        return found[0]

    def _number(self, text: str) -> Number:
        read = next((n for n in read_numbers(text, self._home) if n.e164), None)
        if read is None or read.e164 is None:
            raise UserError("number_invalid", text=text)
        return Number(
            id=new_id(),
            e164=read.e164,
            last4=last_four(read.e164),
            kind=read.kind,
            extension=read.extension or "",
        )

    def _context(self, connection: Connection, lead_id: str) -> Context:
        found = rows.read_lead(connection, lead_id)
        if found is None:
            raise UserError("not_found", f"lead {lead_id} is not on this desk")
        lead, now = found[0], self._clock()
        campaign = definitions.get(connection, "campaign", lead.campaign_id, None, Campaign)
        gate = reasons.gate(lead, campaign, now, self._home, _last_in_step(connection))
        pending = connection.exec_driver_sql(
            "SELECT kind FROM outbox WHERE lead_id=? AND state='new'", (lead_id,)
        ).all()
        return Context(
            lead=lead, campaign=campaign, reason=reasons.likely_reason(lead, now),
            open_until=gate.open_until, may_dial=gate.refusal, may_dial_until=gate.until,
            may_dial_rule=gate.rule, dial_number=gate.number_id, passed=gate.passed, unreviewed=gate.unreviewed,
            pending=frozenset(str(row[0]) for row in pending),
        )  # fmt: skip


def _last_in_step(connection: Connection) -> datetime | None:
    """When this desk was last wholly in step with the server, by the server's clock."""
    value = connection.exec_driver_sql("SELECT value FROM meta WHERE key='last_in_step_ms'").scalar()
    return datetime.fromtimestamp(int(value) / 1000, UTC) if value else None
