"""Calling hours at the customer's place: the wall's clock, weekdays, public holidays of country and state."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from domain.contact_policy.model import DialRequest, Policy, Refused

#: how far ahead the next opening is looked for, and how often a moment is asked of every policy again
_DAYS_AHEAD, _ROUNDS = 32, 64


def refusal(request: DialRequest, policies: Sequence[Policy], now: datetime) -> Refused | None:
    """The first policy that is closed now; `until` is when all of them are open, None when that is not within a month."""
    try:
        zone = ZoneInfo(request.zone or "")
    except (KeyError, ValueError, OSError):
        return Refused(code="unknown_zone", rule=policies[0].code)
    for policy in policies:
        code = _closed(zone, policy, now, request.subdivision)
        if code is not None:
            return Refused(
                code=code, rule=policy.code, until=_all_open(zone, policies, now, request.subdivision)
            )
    return None


def closing(zone: ZoneInfo, policies: Sequence[Policy], now: datetime) -> datetime:
    """When the first of these policies closes today; all are open now."""
    day = now.astimezone(zone).date()
    return min(_moment(day, policy, zone, closes=True) for policy in policies)


def _moment(day: date, policy: Policy, zone: ZoneInfo, *, closes: bool) -> datetime:
    clock = policy.hours_on(day.isoweekday())[closes]
    return datetime.combine(day, clock, tzinfo=zone).astimezone(UTC)


def _closed(zone: ZoneInfo, policy: Policy, now: datetime, subdivision: str) -> str | None:
    local = now.astimezone(zone)
    code = _closed_day(local.date(), policy, subdivision)
    if code is not None:
        return code
    opens, closes = policy.hours_on(local.isoweekday())
    return None if opens <= local.time() < closes else "outside_hours"


def _closed_day(day: date, policy: Policy, subdivision: str) -> str | None:
    if day.isoweekday() not in policy.days:
        return "closed_day"
    if policy.holiday_country:
        state = policy.holiday_state or subdivision
        if day in _holidays_of(policy.holiday_country, state, day.year):
            return "public_holiday"
    return None


@lru_cache(maxsize=64)
def _holidays_of(country: str, subdivision: str, year: int) -> frozenset[date]:
    import holidays  # late: a desk that never calls Spain does not wait for it

    known = subdivision if subdivision in holidays.list_supported_countries().get(country, []) else None
    return frozenset(holidays.country_holidays(country, subdiv=known, years=year))


def _all_open(zone: ZoneInfo, policies: Sequence[Policy], now: datetime, subdivision: str) -> datetime | None:
    """Let each policy that is closed push the moment on until none is."""
    moment = now
    for _ in range(_ROUNDS):
        shut = [p for p in policies if _closed(zone, p, moment, subdivision) is not None]
        if not shut:
            return moment.astimezone(UTC)
        openings = [_next_opening(zone, p, moment, subdivision) for p in shut]
        if any(opening is None for opening in openings):
            return None
        moment = max(opening for opening in openings if opening is not None)
    return None


def _next_opening(zone: ZoneInfo, policy: Policy, now: datetime, subdivision: str) -> datetime | None:
    today = now.astimezone(zone).date()
    for ahead in range(_DAYS_AHEAD):
        day = today + timedelta(days=ahead)
        opening = _moment(day, policy, zone, closes=False)
        if opening > now and _closed_day(day, policy, subdivision) is None:
            return opening
    return None
