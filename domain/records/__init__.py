"""Lists and records of tickets, deals, visits and consents, as they go over the wire."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec

from domain.deals import DealAct
from domain.leads import Consent, Deal, Frozen, Ticket, Touch
from domain.tickets import TicketAct

RecordKind = Literal["tickets", "deals", "visits", "consents"]
KINDS: tuple[RecordKind, ...] = ("tickets", "deals", "visits", "consents")
Which = Literal["open", "overdue", "mine", "all"]


class Step(Frozen, frozen=True, kw_only=True):
    """One thing that happened to a record.

    Attributes:
        what: open, answer, close, reopen, hand, postpone, escalated; move, appoint, claim, attribute, check; a state.
        to: whom it was given to. state: that it came to. due_at: the new time.
    """

    at: datetime | None = None
    what: str = ""
    by: str = ""
    words: str = ""
    to: str = ""
    state: str = ""
    due_at: datetime | None = None


class TicketRow(Frozen, frozen=True, kw_only=True):
    """A ticket in the list; `overdue`: its answer was promised for a time that is over."""

    ticket: Ticket
    lead_id: str
    lead: str = ""
    owner: str = ""
    overdue: bool = False


class TicketPage(Frozen, frozen=True, kw_only=True):
    """Overdue first, then by due time, those without one last; a page goes on after the last row."""

    rows: tuple[TicketRow, ...] = ()
    after: str = ""
    products: tuple[str, ...] = ()


class TicketRecord(Frozen, frozen=True, kw_only=True):
    """A ticket with its history and what was said to the customer since it was opened."""

    row: TicketRow
    history: tuple[Step, ...] = ()
    touches: tuple[Touch, ...] = ()
    people: dict[str, str] = {}


class DealRow(Frozen, frozen=True, kw_only=True):
    """A deal in the list."""

    deal: Deal
    lead_id: str
    lead: str = ""
    agent_id: str = ""
    agent: str = ""
    claimed: bool = False


class DealPage(Frozen, frozen=True, kw_only=True):
    """Newest first."""

    rows: tuple[DealRow, ...] = ()
    after: str = ""


class DealRecord(Frozen, frozen=True, kw_only=True):
    """A deal with its history and where it came from: what ends disputes.

    Attributes:
        call_id, call_at, caller: the call it was made in, when, and by whom. people: whom it may be given to.
    """

    row: DealRow
    history: tuple[Step, ...] = ()
    source: str = ""
    channel: str = ""
    campaign: str = ""
    call_id: str = ""
    call_at: datetime | None = None
    caller: str = ""
    people: dict[str, str] = {}


class VisitRow(Frozen, frozen=True, kw_only=True):
    """A planned follow-up visit. `agent`: who makes it; `handed_to`: her id, where she is not the lead's owner."""

    id: str
    visit: str
    lead_id: str
    lead: str = ""
    agent: str = ""
    due_at: datetime | None = None
    done_at: datetime | None = None
    overdue: bool = False
    by_rule: bool = False
    note: str = ""
    handed_to: str = ""


class VisitRecord(Frozen, frozen=True, kw_only=True):
    """A visit, and whom it may be given to."""

    row: VisitRow
    people: dict[str, str] = {}


class VisitPage(Frozen, frozen=True, kw_only=True):
    """By due time."""

    rows: tuple[VisitRow, ...] = ()
    after: str = ""


class ConsentRow(Frozen, frozen=True, kw_only=True):
    """A consent as it was given or withdrawn; `holds`: nothing newer was said for its channel, number and purpose.

    Attributes:
        number: the last digits of the number it is about; "" for all.
    """

    consent: Consent
    lead_id: str
    lead: str = ""
    holds: bool = True
    number: str = ""


class ConsentPage(Frozen, frozen=True, kw_only=True):
    """Newest first."""

    rows: tuple[ConsentRow, ...] = ()
    after: str = ""


class ChangeTicket(Frozen, frozen=True, kw_only=True):
    """`POST /v1/records/tickets/{id}`."""

    act: TicketAct


class ChangeDeal(Frozen, frozen=True, kw_only=True):
    """`POST /v1/records/deals/{id}`."""

    act: DealAct


class ChangeVisit(Frozen, frozen=True, kw_only=True):
    """`POST /v1/records/visits/{id}`: give it to somebody; to the lead's owner: it is hers again."""

    to: str
    words: str = ""


HandedKind = Literal["ticket", "deal", "visit"]


class HandedRow(Frozen, frozen=True, kw_only=True):
    """Work of hers about somebody else's customer; one of `ticket`, `deal`, `visit` is there.

    Attributes:
        lead: the customer's name; owner: whose customer it is.
    """

    kind: HandedKind
    id: str
    lead_id: str
    lead: str = ""
    owner: str = ""
    due_at: datetime | None = None
    ticket: Ticket | None = None
    deal: Deal | None = None
    visit: VisitRow | None = None


class HandedPage(Frozen, frozen=True, kw_only=True):
    """`GET /v1/records/handed`: by due time, those without one last."""

    rows: tuple[HandedRow, ...] = ()


class LendRecord(Frozen, frozen=True, kw_only=True):
    """`POST /v1/records/handed/{kind}/{id}`: the customer of that record, for this desk, until the work is done."""

    device_id: str


class HandedRecord(Frozen, frozen=True, kw_only=True):
    """What she needs for the work; audited. `lead`: whole, masked by her role, with this record's reminder alone."""

    row: HandedRow
    history: tuple[Step, ...] = ()
    lead: msgspec.Raw
