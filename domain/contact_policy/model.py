"""What the gate before a call is asked, by which rules, and what it answers."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Final

import msgspec

#: Every code that `Refused.code` may hold, in the order in which the gate asks.
CODES: Final = (
    "do_not_call",  # the lead, or this number
    "suppressed",  # on a list of people who do not want calls, or in a domain of numbers that is on one
    "stale_snapshot",  # what we know is too old to rely on
    "not_reserved",  # the lead is nobody's lease here
    "reserved_elsewhere",  # a colleague is calling this person now
    "reservation_over",
    "no_attempts_left",  # of those the lease allows
    "consent_withdrawn",
    "consent_missing",
    "unknown_zone",
    "outside_hours",
    "closed_day",  # a weekday on which nobody calls
    "public_holiday",
    "too_many_attempts",  # to this number
    "too_many_to_lead",  # to this person, whichever number
    "too_many_at_once",  # calls of the campaign that run now
    "too_many_abandoned",  # calls that nobody of ours took in time
    "no_line",  # every outbound line of the campaign is busy, rested or blocked
)

#: what a person whose role allows it may let pass, with a reason. The customer's own word is never among them.
OVERRIDABLE: Final = frozenset(
    {
        "reservation_over", "no_attempts_left", "outside_hours", "closed_day", "public_holiday", "too_many_attempts",
        "too_many_to_lead",
    }
)  # fmt: skip


class AttemptCap(msgspec.Struct, frozen=True, kw_only=True):
    """At most `count` (1 or more) calls within any `window_min` minutes, whoever calls."""

    count: int
    window_min: int


class DayHours(msgspec.Struct, frozen=True, kw_only=True):
    """Other hours on these days: 1 (Monday) to 7."""

    days: tuple[int, ...]
    opens: time
    closes: time


class Policy(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """When and how often people may be called.

    Attributes:
        code: `country/product area` or `country-state/product area`, the key in `PRESETS`.
        opens, closes: in the customer's local time; `closes` is the first minute that is too late.
        days: 1 (Monday) to 7. other_hours: days with hours of their own.
        holiday_country: ISO code whose public holidays are closed, with those of `holiday_state`; `""`: none is.
        attempts: caps per number. lead_attempts: caps per person, over all numbers.
        consent_required: a consent to be called must have been given; a withdrawn one always refuses.
        snapshot_max_h: hours after which the desk's knowledge is too old to dial on.
        abandon_percent: most calls of a campaign, in percent of those answered, that nobody of ours took in time.
        source, source_date: where the rule stands and when it was read.
        valid_from: from when it holds, None: already.
        reviewer: who of the customer's own lawyers confirmed it, "" nobody.
    """

    code: str
    opens: time
    closes: time
    days: tuple[int, ...] = (1, 2, 3, 4, 5, 6, 7)
    other_hours: tuple[DayHours, ...] = ()
    holiday_country: str = ""
    holiday_state: str = ""
    attempts: tuple[AttemptCap, ...] = ()
    lead_attempts: tuple[AttemptCap, ...] = ()
    consent_required: bool = False
    snapshot_max_h: float = 24
    abandon_percent: float | None = None
    source: str = ""
    source_date: date | None = None
    valid_from: date | None = None
    reviewer: str = ""

    @property
    def reviewed(self) -> bool:
        return bool(self.reviewer)

    def hours_on(self, isoweekday: int) -> tuple[time, time]:
        """Opening and closing of a weekday; whether it is a calling day at all stands in `days`."""
        other = next((one for one in self.other_hours if isoweekday in one.days), None)
        return (other.opens, other.closes) if other else (self.opens, self.closes)


class Lease(msgspec.Struct, frozen=True, kw_only=True):
    """The reservation of the lead: until when (aware), and how many attempts it leaves (None: not counted)."""

    until: datetime | None = None
    attempts_left: int | None = None


class Suppression(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A list that has this number, or a domain that it lies in; `until` None: for ever."""

    name: str
    until: datetime | None = None


class Passed(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who may let a rule of this code pass, until a moment."""

    code: str
    until: datetime


class Load(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What only the server knows of a campaign at this moment.

    Attributes:
        running: its calls now. limit: how many may run, None: as many as there are. frees_at: when the oldest place is
            free again, if nothing is heard of it.
        answered, abandoned: of the last 30 days.
        taken_by: who calls this person now, "" nobody; taken_until: when that reservation ends by itself.
        lines: False when no outbound line is free; lines_at: when one may be.
    """

    running: int = 0
    limit: int | None = None
    frees_at: datetime | None = None
    answered: int = 0
    abandoned: int = 0
    taken_by: str = ""
    taken_until: datetime | None = None
    lines: bool = True
    lines_at: datetime | None = None


class DialRequest(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is known when somebody wants to dial.

    Attributes:
        number: E.164 or the digits of a short number; `""` where the role may not see it.
        region: ISO code of the line that dials; decides what an emergency number is.
        zone: IANA name of the lead's place; None: not known.
        subdivision: ISO 3166-2 part of the lead's region (`MD`), for regional holidays.
        attempts: aware times of earlier calls to this number, any order, by anybody.
        lead_attempts: the same for the person, over all numbers; None: those of the number are all there were.
        suppressions: lists that have the number. passed: rules that somebody let pass.
        consent: True given, False withdrawn, None never asked.
        lease: None when no reservation is asked for (an analyst, a call grant).
        lease_needed: outbound calls to leads need one; `lease` None refuses then.
        snapshot_at: aware; when this knowledge was last in step with the server; None: it is the server's own.
        load: the campaign's, None: not known here.
    """

    number: str = ""
    region: str = "CN"
    zone: str | None = None
    subdivision: str = ""
    lead_do_not_call: bool = False
    number_do_not_call: bool = False
    suppressions: tuple[Suppression, ...] = ()
    passed: tuple[Passed, ...] = ()
    attempts: tuple[datetime, ...] = ()
    lead_attempts: tuple[datetime, ...] | None = None
    consent: bool | None = None
    lease: Lease | None = None
    lease_needed: bool = False
    snapshot_at: datetime | None = None
    load: Load | None = None


class Allowed(msgspec.Struct, frozen=True, kw_only=True, tag="allowed", omit_defaults=True):
    """It may be dialled.

    Attributes:
        rule: the policy's code, or `emergency`.
        until: aware UTC; when the calling hours close; None for an emergency, and out of hours by leave.
        passed: codes of rules that would have refused and that somebody let pass.
    """

    rule: str
    until: datetime | None = None
    passed: tuple[str, ...] = ()


class Refused(msgspec.Struct, frozen=True, kw_only=True, tag="refused"):
    """It may not.

    Attributes:
        code: one of `CODES`.
        rule: what decided: the policy's code, for a cap `code#count/minutes`, for a list its name.
        until: aware UTC moment from which this rule no longer refuses; None: time alone does not help.
    """

    code: str
    rule: str
    until: datetime | None = None
