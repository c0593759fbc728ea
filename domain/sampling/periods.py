"""A plan's period on the calendar: a day, a week from Monday, a month."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from domain.leads import Frozen


class Period(Frozen, frozen=True, kw_only=True):
    """`name` is stable (`2026-W48`, `2026-11`, `2026-11-26`); both moments in UTC, `until` is the first outside."""

    name: str
    since: datetime
    until: datetime


def period_of(kind: Literal["day", "week", "month"], day: date, zone: ZoneInfo) -> Period:
    """The period that a day lies in, at the organisation's place."""
    if kind == "day":
        first, after, name = day, day + timedelta(days=1), day.isoformat()
    elif kind == "week":
        first = day - timedelta(days=day.weekday())
        year, week, _ = day.isocalendar()
        after, name = first + timedelta(days=7), f"{year}-W{week:02d}"
    else:
        first = day.replace(day=1)
        after, name = (first + timedelta(days=31)).replace(day=1), first.isoformat()[:7]
    since, until = (datetime.combine(d, time(), zone).astimezone(UTC) for d in (first, after))
    return Period(name=name, since=since, until=until)
