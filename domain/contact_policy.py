"""The gate before a call: may this number be dialled now, and if not, why not and until when.

The same function for manual dial, callback and retry, on desk and server. It answers in codes; the window has the
sentences. What it does not know, it refuses: an old snapshot, a zone that nobody set, a missing consent.

Source: design.md "Pre-dial gate"; agent_desktop.md rows 19, 20 and limits table. The presets are starting points
that each customer confirms with its own lawyers (`reviewed` says whether that happened).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

import msgspec

#: Every code that `Refused.code` may hold, in the order in which the gate asks.
CODES: Final = (
    "do_not_call",  # the lead, or this number
    "stale_snapshot",  # what we know is too old to rely on
    "not_reserved",  # the lead is nobody's lease here
    "reservation_over",
    "no_attempts_left",  # of those the lease allows
    "consent_withdrawn",
    "consent_missing",
    "unknown_zone",
    "outside_hours",
    "closed_day",  # a weekday on which nobody calls
    "public_holiday",
    "too_many_attempts",
)


class AttemptCap(msgspec.Struct, frozen=True, kw_only=True):
    """At most `count` (1 or more) calls to one number within any `window_min` minutes, whoever calls."""

    count: int
    window_min: int


class Policy(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """When and how often people may be called.

    Attributes:
        code: `country/product area`, the key in `PRESETS`.
        opens, closes: in the customer's local time; `closes` is the first minute that is too late.
        days: 1 (Monday) to 7.
        holiday_country: ISO code whose public holidays are closed; `""`: none is.
        consent_required: a consent to be called must have been given; a withdrawn one always refuses.
        snapshot_max_h: hours after which the desk's knowledge is too old to dial on.
        abandon_percent: cap on abandoned calls, for predictive dialling; not asked here.
        source, source_date: where the rule stands and when it was read.
        reviewed: confirmed by the customer's own lawyers.
    """

    code: str
    opens: time
    closes: time
    days: tuple[int, ...] = (1, 2, 3, 4, 5, 6, 7)
    holiday_country: str = ""
    attempts: tuple[AttemptCap, ...] = ()
    consent_required: bool = False
    snapshot_max_h: float = 24
    abandon_percent: float | None = None
    source: str = ""
    source_date: date | None = None
    reviewed: bool = False


_CHINA_CAPS: Final = (AttemptCap(count=3, window_min=5), AttemptCap(count=5, window_min=24 * 60))

PRESETS: Final[dict[str, Policy]] = {
    policy.code: policy
    for policy in (
        Policy(
            code="CN/general",
            opens=time(8),
            closes=time(21),
            attempts=_CHINA_CAPS,
            source="Tencent 云联络中心 number rules, cloud.tencent.com.cn/document/product/679/79155: 08:00-21:00, "
            "at most 5 calls a callee in 24 h and 3 in 5 min",
            source_date=date(2026, 2, 11),
        ),
        Policy(
            code="CN/life_insurance",
            opens=time(9),
            closes=time(21),
            attempts=_CHINA_CAPS,
            source="Leadline design.md, pre-dial gate: life insurance 09:00-21:00; attempt caps as CN/general",
            source_date=date(2026, 11, 21),
        ),
        Policy(
            code="US/general",
            opens=time(8),
            closes=time(21),
            abandon_percent=3,
            source="dnc.com FAQ and telemarketingrules.com on the FTC Telemarketing Sales Rule: 8 a.m. to 9 p.m. at the "
            "called place; 3 % abandoned per campaign in 30 days",
            source_date=date(2026, 11, 21),
        ),
        Policy(
            code="ES/general",
            opens=time(9),
            closes=time(21),
            days=(1, 2, 3, 4, 5),
            holiday_country="ES",
            source="Leadline design.md, pre-dial gate: Spain, working days 9-21",
            source_date=date(2026, 11, 21),
        ),
    )
}

#: Numbers that are always dialled: police, fire, ambulance, and the common emergency numbers of mobile networks.
EMERGENCY: Final = {
    "CN": frozenset({"110", "119", "120", "122", "112"}),
    "US": frozenset({"911", "112", "988"}),
    "ES": frozenset({"112", "091", "092", "062", "061", "080", "085"}),
}


class Lease(msgspec.Struct, frozen=True, kw_only=True):
    """The reservation of the lead: until when (aware), and how many attempts it leaves (None: not counted)."""

    until: datetime | None = None
    attempts_left: int | None = None


class DialRequest(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is known when somebody wants to dial.

    Attributes:
        number: E.164 or the digits of a short number; `""` where the role may not see it.
        region: ISO code of the line that dials; decides what an emergency number is.
        zone: IANA name of the lead's place; None: not known.
        subdivision: ISO 3166-2 part of the lead's region (`MD`), for regional holidays.
        attempts: aware times of earlier calls to this number, any order, by anybody.
        consent: True given, False withdrawn, None never asked.
        lease: None when no reservation is asked for (an analyst, a call grant).
        lease_needed: outbound calls to leads need one; `lease` None refuses then.
        snapshot_at: aware; when this knowledge was last in step with the server; None: it is the server's own.
    """

    number: str = ""
    region: str = "CN"
    zone: str | None = None
    subdivision: str = ""
    lead_do_not_call: bool = False
    number_do_not_call: bool = False
    attempts: tuple[datetime, ...] = ()
    consent: bool | None = None
    lease: Lease | None = None
    lease_needed: bool = False
    snapshot_at: datetime | None = None


class Allowed(msgspec.Struct, frozen=True, kw_only=True, tag="allowed"):
    """It may be dialled.

    Attributes:
        rule: the policy's code, or `emergency`.
        until: aware UTC; when the calling hours close; None for an emergency.
    """

    rule: str
    until: datetime | None = None


class Refused(msgspec.Struct, frozen=True, kw_only=True, tag="refused"):
    """It may not.

    Attributes:
        code: one of `CODES`.
        rule: what decided: the policy's code, or for a cap `code#count/minutes`.
        until: aware UTC moment from which this rule no longer refuses; None: time alone does not help.
    """

    code: str
    rule: str
    until: datetime | None = None


def is_emergency(number: str, region: str) -> bool:
    """Whether a number is an emergency number of the region, as dialled (`112`, not `+34112`)."""
    return number.strip() in EMERGENCY.get(region, frozenset({"112", "911"}))


def may_dial(request: DialRequest, policy: Policy, now: datetime) -> Allowed | Refused:
    """Ask every rule; the first that refuses answers.

    Args:
        now: aware.
    Returns:
        `Allowed`, or `Refused` with the rule and the moment it ends. Rules that time does not heal come first.
    Raises:
        ValueError: `now`, or another moment, is naive.
    """
    if is_emergency(request.number, request.region):
        return Allowed(rule="emergency")
    for moment in (now, request.snapshot_at, *request.attempts):
        if moment is not None and moment.tzinfo is None:
            raise ValueError("moments must be aware")
    refusal = _standing(request, policy, now) or _hours(request, policy, now) or _caps(request, policy, now)
    if refusal is not None:
        return refusal
    assert request.zone is not None
    return Allowed(rule=policy.code, until=open_until(request.zone, policy, now, request.subdivision))


def _standing(request: DialRequest, policy: Policy, now: datetime) -> Refused | None:
    """Rules about the lead and what we know of it."""

    def refuse(code: str) -> Refused:
        return Refused(code=code, rule=policy.code)

    if request.lead_do_not_call or request.number_do_not_call:
        return refuse("do_not_call")
    if request.snapshot_at is not None and not _fresh(request.snapshot_at, policy, now):
        return refuse("stale_snapshot")
    lease = request.lease
    if lease is None and request.lease_needed:
        return refuse("not_reserved")
    if lease is not None:
        if lease.until is not None and now >= lease.until:
            return refuse("reservation_over")
        if lease.attempts_left is not None and lease.attempts_left <= 0:
            return refuse("no_attempts_left")
    if request.consent is False:
        return refuse("consent_withdrawn")
    if policy.consent_required and request.consent is None:
        return refuse("consent_missing")
    return None


def _fresh(snapshot_at: datetime, policy: Policy, now: datetime) -> bool:
    """A snapshot from the future (a clock set wrong, beyond five minutes) is not trusted either."""
    age = now - snapshot_at
    return timedelta(minutes=-5) <= age <= timedelta(hours=policy.snapshot_max_h)


def _hours(request: DialRequest, policy: Policy, now: datetime) -> Refused | None:
    """Calling hours, weekdays and public holidays at the lead's place."""
    try:
        zone = ZoneInfo(request.zone or "")
    except (KeyError, ValueError, OSError):
        return Refused(code="unknown_zone", rule=policy.code)
    local = now.astimezone(zone)
    code = _closed(local.date(), policy, request.subdivision)
    if code is None:
        if policy.opens <= local.time() < policy.closes:
            return None
        code = "outside_hours"
    return Refused(code=code, rule=policy.code, until=_next_opening(zone, policy, now, request.subdivision))


def _closed(day: date, policy: Policy, subdivision: str) -> str | None:
    if day.isoweekday() not in policy.days:
        return "closed_day"
    if policy.holiday_country and day in _holidays_of(policy.holiday_country, subdivision, day.year):
        return "public_holiday"
    return None


@lru_cache(maxsize=64)
def _holidays_of(country: str, subdivision: str, year: int) -> frozenset[date]:
    import holidays  # late: a desk that never calls Spain does not wait for it

    known = subdivision if subdivision in holidays.list_supported_countries().get(country, []) else None
    return frozenset(holidays.country_holidays(country, subdiv=known, years=year))


def _next_opening(zone: ZoneInfo, policy: Policy, now: datetime, subdivision: str) -> datetime | None:
    """The next moment the hours open, UTC; None when they never do within a month (no day is a calling day)."""
    local = now.astimezone(zone)
    for ahead in range(32):
        day = local.date() + timedelta(days=ahead)
        opening = datetime.combine(day, policy.opens, tzinfo=zone).astimezone(UTC)
        if opening > now and _closed(day, policy, subdivision) is None:
            return opening
    return None


def _caps(request: DialRequest, policy: Policy, now: datetime) -> Refused | None:
    """Attempt caps; of several that are reached the one that lasts longest answers."""
    refusals = [
        Refused(code="too_many_attempts", rule=f"{policy.code}#{cap.count}/{cap.window_min}", until=until)
        for cap in policy.attempts
        if (until := _cap_ends(request.attempts, cap, now)) is not None
    ]
    return max(refusals, key=lambda refusal: refusal.until or now, default=None)


def _cap_ends(attempts: Sequence[datetime], cap: AttemptCap, now: datetime) -> datetime | None:
    """When a cap lets the next call through; None when it does now.

    An attempt counts for exactly the window's length. One dated in the future (another desk's clock) counts too.
    """
    window = timedelta(minutes=cap.window_min)
    counted = sorted(moment for moment in attempts if now - moment < window)
    if len(counted) < cap.count:
        return None
    return (counted[-cap.count] + window).astimezone(UTC)


def open_until(zone: str, policy: Policy, now: datetime, subdivision: str = "") -> datetime | None:
    """When today's calling hours close at a place, for the line over the customer; None: it is closed now.

    Args:
        zone: IANA name. now: aware.
    Returns:
        Aware UTC; None also for a zone that is not in the tz database.
    """
    request = DialRequest(zone=zone, subdivision=subdivision)
    if _hours(request, policy, now) is not None:
        return None
    place = ZoneInfo(zone)
    return datetime.combine(now.astimezone(place).date(), policy.closes, tzinfo=place).astimezone(UTC)


def opens_at(zone: str, policy: Policy, now: datetime, subdivision: str = "") -> datetime | None:
    """When a closed place opens next; None: it is open, or the zone is not known."""
    refusal = _hours(DialRequest(zone=zone, subdivision=subdivision), policy, now)
    return refusal.until if refusal is not None else None
