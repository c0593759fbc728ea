"""The lead as it travels: an aggregate with numbers, products, tickets and its newest touches.

A lead in an agent's stream is a *lease*: reserved for her until a time. Times are aware and in UTC.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

import msgspec

ConsentChannel = Literal["phone", "sms", "email", "messenger", "recording"]
NEWEST_TOUCHES = 20  #: touches that travel with the lead; older ones on demand

TouchKind = Literal["call", "message", "visit", "note", "system"]
WorkKind = Literal["new_lead", "callback", "renewal", "follow_up_visit", "complaint", "corrected_deal"]
DealState = Literal["draft", "submitted", "checked", "paid", "refused", "cancelled"]


class Frozen(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Base of everything that travels: immutable, by name, defaults left out."""


class Number(Frozen, frozen=True, kw_only=True):
    """One telephone number of a lead.

    Attributes:
        e164: None for a role whose numbers are masked; `key` and `last4` remain.
        key: keyed hash for matching a ring (hex, see `numbers.keyed_hash`); the organisation's key comes with sign-in.
        sealed: the number for the telephone's engine alone, where the desk may not read it; "" elsewhere.
        suppressed: the list of people who do not want calls that has it longest; "" none. suppressed_until: None: for ever.
        attempts: newest calls to it, for the caps and for "the other number first".
    """

    id: str
    last4: str
    e164: str | None = None
    key: str = ""
    kind: str = "unknown"
    label: str = ""
    extension: str = ""
    masked_text: str = ""
    sealed: str = ""
    do_not_call: bool = False
    suppressed: str = ""
    suppressed_until: datetime | None = None
    attempts: tuple[datetime, ...] = ()


class Consent(Frozen, frozen=True, kw_only=True):
    """A consent given or withdrawn for a channel (`recording`: of calls).

    Attributes:
        words: the exact sentence that was read or said. purpose: what it is for, in words; "" for all.
        number_id: the number it is about; "" for all of the lead's.
        script, script_version, step: where the sentence stood; "" where none was read. call_id: the call it was in.
    """

    id: str
    channel: ConsentChannel
    given: bool
    at: datetime
    words: str = ""
    by: str = ""
    purpose: str = ""
    script: str = ""
    script_version: int = 0
    step: str = ""
    call_id: str = ""
    number_id: str = ""


class Product(Frozen, frozen=True, kw_only=True):
    """A product the customer holds or held (`ends_on` in the past: lapsed)."""

    id: str
    name: str
    code: str = ""
    ends_on: date | None = None
    price_minor: int = 0
    currency: str = ""
    period: str = ""


class Deal(Frozen, frozen=True, kw_only=True):
    """An application, order or appointment. Amounts are in minor units (cents, fen).

    Attributes:
        check: it is listened to before its release (`domain.deal_checks`): waiting, to_correct, corrected, passed,
            refused; "" where the campaign does not. check_why: of the verdict. check_due: until when.
        appointment_at: when somebody is to be there for it. why: it was refused or cancelled.
    """

    id: str
    product: str
    state: DealState
    amount_minor: int
    currency: str
    at: datetime
    by: str = ""
    campaign_id: str = ""
    check: str = ""
    check_why: str = ""
    check_due: datetime | None = None
    appointment_at: datetime | None = None
    why: str = ""


class Ticket(Frozen, frozen=True, kw_only=True):
    """A problem, with what was promised and by when (`domain.tickets`).

    Attributes:
        answer: what the caller is told next time. product: it is about. owner_id: who promised, or has it by now.
    """

    id: str
    title: str
    promise: str = ""
    due_at: datetime | None = None
    opened_at: datetime | None = None
    state: Literal["open", "answered", "closed"] = "open"
    number: int = 0
    answer: str = ""
    product: str = ""
    owner_id: str = ""


class Touch(Frozen, frozen=True, kw_only=True):
    """One earlier contact, newest first in the aggregate."""

    id: str
    kind: TouchKind
    at: datetime
    by: str = ""
    text: str = ""
    outcome: str = ""
    direction: Literal["in", "out", ""] = ""
    talk_s: int = 0
    call_id: str = ""


class WorkItem(Frozen, frozen=True, kw_only=True):
    """Why the lead stands in the queue. `why` is a code with values; the desk makes the sentence.

    Attributes:
        priority: lower comes first among equals.
        fixed: a promise made to the customer for that minute (callback), not only "some time that day".
    """

    id: str
    kind: WorkKind
    due_at: datetime | None = None
    why: str = ""
    why_data: dict[str, str] = {}
    priority: int = 100
    done: bool = False
    note: str = ""
    fixed: bool = False


class Lease(Frozen, frozen=True, kw_only=True):
    """The reservation behind a lead in `agent:<id>`."""

    agent_id: str
    since: datetime
    until: datetime | None = None
    attempts_left: int | None = None
    why: str = ""


class Leave(Frozen, frozen=True, kw_only=True):
    """Somebody let a rule of the gate pass for a lead, until a moment; `code` as in `contact_policy.CODES`."""

    id: str
    code: str
    reason: str
    at: datetime
    until: datetime
    by: str = ""


class KeptValue(Frozen, frozen=True, kw_only=True):
    """A value that lost a merge and is shown beside the one that won."""

    field: str
    value: str
    by: str
    at: datetime


class Lead(Frozen, frozen=True, kw_only=True):
    """One person or company with everything the desk shows. `version` grows with every change at the server.

    Attributes:
        variants: experiment -> the arm that is spoken with this lead, whoever calls.
    """

    id: str
    name: str
    kind: Literal["person", "company"] = "person"
    company: str = ""
    language: str = ""
    region_id: str = ""
    time_zone: str = ""
    place: str = ""
    tier: str = ""
    stage: str = ""
    source: str = ""
    channel: str = ""
    referrer: str = ""
    email: str = ""
    campaign_id: str = ""
    intention: str = ""
    called_count: int = 0
    last_outcome: str = ""
    last_touch_at: datetime | None = None
    do_not_call: bool = False
    tags: tuple[str, ...] = ()
    fields: dict[str, str] = {}
    kept: tuple[KeptValue, ...] = ()
    numbers: tuple[Number, ...] = ()
    consents: tuple[Consent, ...] = ()
    products: tuple[Product, ...] = ()
    deals: tuple[Deal, ...] = ()
    tickets: tuple[Ticket, ...] = ()
    touches: tuple[Touch, ...] = ()
    work: tuple[WorkItem, ...] = ()
    lease: Lease | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    attempts: tuple[datetime, ...] = ()
    leaves: tuple[Leave, ...] = ()
    granted_until_wrap_up: bool = False
    handed_for: str = ""
    variants: dict[str, str] = {}


#: fields of a lead that `field_set` may change directly; every other name goes into `Lead.fields`
OWN_FIELDS = frozenset(
    {"name", "company", "language", "time_zone", "place", "tier", "stage", "email", "referrer", "intention"}
)


def visit_of(work: tuple[WorkItem, ...], item_id: str | None) -> str:
    """The kind of follow-up visit behind a work item; "" for other work, and for none."""
    item = next((w for w in work if w.id == item_id), None) if item_id else None
    if item is None or item.kind != "follow_up_visit":
        return ""
    return item.why_data.get("visit") or "after_sale"
