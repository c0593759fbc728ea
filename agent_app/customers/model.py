"""What the customer column shows."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec

from domain.campaigns import Campaign
from domain.leads import Lead

How = Literal[
    "exact", "other_number", "company", "maybe", "chosen", "queue", "new", "none", "granted", "ring_only"
]


class Reason(msgspec.Struct, frozen=True, kw_only=True):
    """Why the customer probably calls, in one line: a code and values (`ticket_due`, `expiry`, `callback_promised`, …)."""

    code: str
    data: dict[str, str] = msgspec.field(default_factory=dict)


class Context(msgspec.Struct, frozen=True, kw_only=True):
    """Everything beside the call, read at one moment.

    Attributes:
        pending: fields of this lead that wait in the outbox.
        open_until: end of calling hours at the lead's place, None: closed now.
        may_dial: None, or the code of the rule that forbids it; may_dial_rule: which rule, for its source.
        dial_number: id of the number that would be dialled, "" none.
        passed: rules that somebody let pass. unreviewed: rules in force that no lawyer of the customer has confirmed.
    """

    lead: Lead
    campaign: Campaign | None = None
    reason: Reason | None = None
    open_until: datetime | None = None
    may_dial: str | None = None
    may_dial_until: datetime | None = None
    may_dial_rule: str = ""
    dial_number: str = ""
    passed: tuple[str, ...] = ()
    unreviewed: tuple[str, ...] = ()
    pending: frozenset[str] = frozenset()


class Match(msgspec.Struct, frozen=True, kw_only=True):
    """A lead that may be the caller, ranked."""

    lead_id: str
    name: str
    how: How
    number_text: str = ""
    company: str = ""
    place: str = ""
    last_touch_at: datetime | None = None
    last_touch: str = ""
    campaign: str = ""
    tier: str = ""
    owner: str = ""
    number_id: str = ""


class Matches(msgspec.Struct, frozen=True, kw_only=True):
    """Who may be calling; `sure` when the first can be shown without a question."""

    number_text: str
    e164: str | None
    anonymous: bool
    matches: tuple[Match, ...]

    @property
    def sure(self) -> bool:
        return len(self.matches) == 1 and self.matches[0].how in ("exact", "other_number", "granted")
