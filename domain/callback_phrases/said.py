"""What a line says, before it becomes a moment; and the calendar that the languages share."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Final

#: part of the day -> the hour that is meant without a time, and when the part is over
PARTS: Final = {
    "dawn": (time(6), time(8)),
    "morning": (time(10), time(12)),
    "noon": (time(12), time(14)),
    "afternoon": (time(15), time(18)),
    "evening": (time(18, 30), time(21)),
}
NO_YEAR_AHEAD: Final = timedelta(days=300)


class NotUnderstood(Exception):  # noqa: N818 - an answer, not a fault
    """The line holds a word or a date that makes no sense."""


@dataclass(frozen=True)
class Clock:
    """A time of day; `exact` when it was said on the 24-hour clock or with am/pm."""

    hour: int
    minute: int = 0
    exact: bool = False

    def hours(self, part: str | None) -> tuple[int, ...]:
        """The hours it may mean, counted from the day's midnight (24 and more: the night after).

        Raises:
            NotUnderstood: there is no such time.
        """
        if not (0 <= self.hour <= 24 and 0 <= self.minute < 60) or (self.hour == 24 and self.minute):
            raise NotUnderstood
        if self.exact or self.hour > 12 or self.hour == 0:
            return (self.hour,)
        if part is None:
            return (self.hour % 12, self.hour % 12 + 12)
        if part in ("morning", "dawn"):
            return (12 if self.hour == 12 and part == "morning" else self.hour % 12,)
        if part == "noon":
            return (self.hour if self.hour >= 10 else self.hour + 12,)
        if part == "evening":
            # 晚上12点 and "las 12 de la noche" close the day; 晚上1点 is the night after it
            return (self.hour + 12 if self.hour >= 5 else self.hour + 24,)
        return (self.hour % 12 + 12,)


@dataclass
class Said:
    """Attributes:
    offset: from now, for "in 20 minutes"; nothing else counts then.
    days: candidates, None when no day was named; empty when the named day is over.
    day_question: what to ask when several days remain.
    """

    offset: timedelta | None = None
    days: tuple[date, ...] | None = None
    day_question: str = "which_week"
    clock: Clock | None = None
    part: str | None = None
    approximate: bool = False

    def on(self, *days: date, question: str = "which_week") -> None:
        """Name the day. Raises NotUnderstood when another one was named already ("tomorrow Friday")."""
        if self.days is None:
            self.days, self.day_question = days, question
            return
        both = tuple(day for day in self.days if day in days)
        if not both:
            raise NotUnderstood
        self.days = both

    def at(self, hour: int, minute: int = 0, *, exact: bool = False) -> None:
        """Name the time."""
        self.clock = Clock(hour, minute, exact)


class Line:
    """A line of which patterns take what they know; what remains must be filler."""

    def __init__(self, text: str) -> None:
        self.rest = text

    def take(self, pattern: str) -> re.Match[str] | None:
        """Cut the first match out, if there is one."""
        if found := re.search(pattern, self.rest):
            self.rest = f"{self.rest[: found.start()]} {self.rest[found.end() :]}"
        return found

    def finish(self, filler: str) -> None:
        """Raises NotUnderstood when something is left that is not filler (a pattern of whole words)."""
        if re.sub(filler, " ", self.rest).strip(" ,.;:!?~-，。、！"):
            raise NotUnderstood


def make_date(year: int, month: int, day: int) -> date:
    """Raises NotUnderstood for 31 February."""
    try:
        return date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        raise NotUnderstood from None


def upcoming(month: int, day: int, today: date) -> tuple[date, ...]:
    """The next such date, today counted; empty when it was not long ago, so that next year is not meant."""
    if not (1 <= month <= 12 and 1 <= day <= 31):
        raise NotUnderstood
    for year in range(today.year, today.year + 5):
        if day <= calendar.monthrange(year, month)[1]:
            found = date(year, month, day)
            if found >= today:
                return (found,) if found - today <= NO_YEAR_AHEAD else ()
    raise NotUnderstood


def day_of_month(day: int, today: date) -> date:
    """The next such day, today counted; months without it are passed over."""
    if not 1 <= day <= 31:
        raise NotUnderstood
    first = today.replace(day=1)
    while not (day <= calendar.monthrange(first.year, first.month)[1] and first.replace(day=day) >= today):
        first = add_months(first, 1)
    return first.replace(day=day)


def add_months(day: date, months: int) -> date:
    """The same day some months on, or the month's last when it has fewer days."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def end_of_month(today: date, months: int = 0) -> date:
    """The last working day of a month; of the next one when this one's is over."""
    first = add_months(today.replace(day=1), months)
    last = add_months(first, 1) - timedelta(days=1)
    last -= timedelta(days=max(0, last.weekday() - 4))
    return last if last > today else end_of_month(today, months + 1)


def weekday_in_week(today: date, weekday: int, weeks: int) -> date:
    """Monday (0) to Sunday (6) of this calendar week (`weeks` 0) or a later one."""
    return today + timedelta(days=weekday - today.weekday() + 7 * weeks)


def coming_weekday(today: date, weekday: int) -> tuple[date, ...]:
    """A bare weekday: the next one; on the day itself today or in a week, whichever still lies ahead."""
    ahead = (weekday - today.weekday()) % 7
    if ahead == 0:
        return today, today + timedelta(days=7)
    return (today + timedelta(days=ahead),)


def beside_weekday(day: str | None, weekday: int, today: date) -> tuple[date, ...]:
    """`Monday 23` names a date when the next 23rd is a Monday; else (`Monday 16`) it is an hour: empty."""
    if day is None or not 1 <= int(day) <= 31:
        return ()
    found = day_of_month(int(day), today)
    return (found,) if found.weekday() == weekday else ()


def number_reader(words: dict[str, float]) -> tuple[str, Callable[[str], float]]:
    """A pattern for digits or these words, and the function that gives their value."""
    by_length = sorted(words, key=len, reverse=True)
    pattern = rf"(?:\d+(?:[.,]\d+)?|(?:{'|'.join(map(re.escape, by_length))})(?![a-z]))"

    def value(text: str) -> float:
        return words[text] if text in words else float(text.replace(",", "."))

    return pattern, value
