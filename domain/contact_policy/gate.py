"""The gate before a call: may this number be dialled now, and if not, why not and until when.

The same function for manual dial, callback and retry, on desk and server. It answers in codes; the window has the
sentences. What it does not know, it refuses: an old snapshot, a zone that nobody set, a missing consent.

Source: design.md "Pre-dial gate"; agent_desktop.md rows 19, 20 and limits table; docs/decisions/0013-the-gate.md.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from domain.contact_policy import hours
from domain.contact_policy.model import (
    OVERRIDABLE,
    Allowed,
    AttemptCap,
    DialRequest,
    Policy,
    Refused,
)

#: Numbers that are always dialled: police, fire, ambulance, and the common emergency numbers of mobile networks.
EMERGENCY: Final = {
    "CN": frozenset({"110", "119", "120", "122", "112"}),
    "US": frozenset({"911", "112", "988"}),
    "ES": frozenset({"112", "091", "092", "062", "061", "080", "085"}),
}
#: answered calls below which a rate of abandoned ones says nothing
ABANDON_SAMPLE: Final = 30

Policies = Policy | Sequence[Policy]


def is_emergency(number: str, region: str) -> bool:
    """Whether a number is an emergency number of the region, as dialled (`112`, not `+34112`)."""
    return number.strip() in EMERGENCY.get(region, frozenset({"112", "911"}))


def may_dial(request: DialRequest, policy: Policies, now: datetime) -> Allowed | Refused:
    """Ask every rule of every policy (a country's, its state's, the campaign's own); the first that refuses answers.

    Args:
        policy: one, or several that must all allow it; the first gives its name.
        now: aware.
    Returns:
        `Allowed`, or `Refused` with the rule and the moment it ends. Rules that time does not heal come first.
    Raises:
        ValueError: `now`, or another moment, is naive.
    """
    if is_emergency(request.number, request.region):
        return Allowed(rule="emergency")
    for moment in (now, request.snapshot_at, *request.attempts, *(request.lead_attempts or ())):
        if moment is not None and moment.tzinfo is None:
            raise ValueError("moments must be aware")
    policies = _several(policy, now)
    left = {one.code for one in request.passed if one.until > now} & OVERRIDABLE
    passed: list[str] = []
    for refused in _refusals(request, policies, now):
        if refused.code not in left:
            return refused
        passed.append(refused.code)
    closed = hours.refusal(request, policies, now) is not None
    until = None if closed else hours.closing(ZoneInfo(request.zone or ""), policies, now)
    return Allowed(rule=policies[0].code, until=until, passed=tuple(dict.fromkeys(passed)))


def open_until(zone: str, policy: Policies, now: datetime, subdivision: str = "") -> datetime | None:
    """When today's calling hours close at a place, for the line over the customer; None: it is closed now.

    Args:
        zone: IANA name. now: aware.
    Returns:
        Aware UTC; None also for a zone that is not in the tz database.
    """
    policies = _several(policy, now)
    if hours.refusal(DialRequest(zone=zone, subdivision=subdivision), policies, now) is not None:
        return None
    return hours.closing(ZoneInfo(zone), policies, now)


def opens_at(zone: str, policy: Policies, now: datetime, subdivision: str = "") -> datetime | None:
    """When a closed place opens next; None: it is open, or the zone is not known."""
    refused = hours.refusal(DialRequest(zone=zone, subdivision=subdivision), _several(policy, now), now)
    return refused.until if refused is not None else None


def _several(policy: Policies, now: datetime) -> Sequence[Policy]:
    """Those that hold already; one alone holds whatever its date."""
    if isinstance(policy, Policy):
        return (policy,)
    today = now.date()
    return [p for p in policy if p.valid_from is None or p.valid_from <= today] or list(policy[:1])


def _refusals(request: DialRequest, policies: Sequence[Policy], now: datetime) -> Iterator[Refused]:
    """Everything that refuses, in the order in which it is told."""
    yield from _standing(request, policies, now)
    closed = hours.refusal(request, policies, now)
    if closed is not None:
        yield closed
    capped = [*_caps(request, policies, now)]
    yield from sorted(capped, key=lambda refused: refused.until or now, reverse=True)
    yield from _load(request, policies, now)


def _standing(request: DialRequest, policies: Sequence[Policy], now: datetime) -> Iterator[Refused]:
    """Rules about the lead and what we know of it."""
    rule, lease, load = policies[0].code, request.lease, request.load
    if request.lead_do_not_call or request.number_do_not_call:
        yield Refused(code="do_not_call", rule=rule)
    yield from _suppressed(request, now)
    if request.snapshot_at is not None and not _fresh(request.snapshot_at, policies, now):
        yield Refused(code="stale_snapshot", rule=rule)
    if load is not None and load.taken_by:
        yield Refused(code="reserved_elsewhere", rule=rule, until=load.taken_until)
    if lease is None and request.lease_needed:
        yield Refused(code="not_reserved", rule=rule)
    if lease is not None:
        if lease.until is not None and now >= lease.until:
            yield Refused(code="reservation_over", rule=rule)
        if lease.attempts_left is not None and lease.attempts_left <= 0:
            yield Refused(code="no_attempts_left", rule=rule)
    if request.consent is False:
        yield Refused(code="consent_withdrawn", rule=rule)
    strict = next((p for p in policies if p.consent_required), None)
    if strict is not None and request.consent is None:
        yield Refused(code="consent_missing", rule=strict.code)


def _suppressed(request: DialRequest, now: datetime) -> Iterator[Refused]:
    """Of several lists the one that lasts longest answers; one without an end lasts for ever."""
    on = [s for s in request.suppressions if s.until is None or s.until > now]
    if on:
        longest = max(on, key=lambda s: (s.until is None, s.until or now))
        yield Refused(code="suppressed", rule=longest.name, until=longest.until)


def _fresh(snapshot_at: datetime, policies: Sequence[Policy], now: datetime) -> bool:
    """A snapshot from the future (a clock set wrong, beyond five minutes) is not trusted either."""
    most = min(policy.snapshot_max_h for policy in policies)
    return timedelta(minutes=-5) <= now - snapshot_at <= timedelta(hours=most)


def _caps(request: DialRequest, policies: Sequence[Policy], now: datetime) -> Iterator[Refused]:
    """Attempt caps, per number and per person."""
    of_lead = request.attempts if request.lead_attempts is None else request.lead_attempts
    for code, attempts, which in (
        ("too_many_attempts", request.attempts, "attempts"),
        ("too_many_to_lead", of_lead, "lead_attempts"),
    ):
        for policy in policies:
            caps: tuple[AttemptCap, ...] = getattr(policy, which)
            for cap in caps:
                if (until := cap_ends(attempts, cap, now)) is not None:
                    yield Refused(code=code, rule=f"{policy.code}#{cap.count}/{cap.window_min}", until=until)


def cap_ends(attempts: Sequence[datetime], cap: AttemptCap, now: datetime) -> datetime | None:
    """When a cap lets the next call through; None when it does now.

    An attempt counts for exactly the window's length. One dated in the future (another desk's clock) counts too.
    """
    window = timedelta(minutes=cap.window_min)
    counted = sorted(moment for moment in attempts if now - moment < window)
    if len(counted) < cap.count:
        return None
    return (counted[-cap.count] + window).astimezone(UTC)


def _load(request: DialRequest, policies: Sequence[Policy], _now: datetime) -> Iterator[Refused]:
    """What the campaign has running; known at the server alone."""
    load = request.load
    if load is None:
        return
    rule = policies[0].code
    if load.limit is not None and load.running >= load.limit:
        yield Refused(code="too_many_at_once", rule=f"{rule}#{load.limit}", until=load.frees_at)
    for policy in policies:
        most = policy.abandon_percent
        if (
            most is not None
            and load.answered >= ABANDON_SAMPLE
            and load.abandoned * 100 > most * load.answered
        ):
            yield Refused(code="too_many_abandoned", rule=f"{policy.code}#{most:g}%")
    if not load.lines:
        yield Refused(code="no_line", rule=rule, until=load.lines_at)
