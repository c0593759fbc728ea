"""From what was said (day, clock, part of the day) to a moment; the same for every language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from domain.callback_phrases import chinese, english, spanish
from domain.callback_phrases.answers import Ambiguous, Language, Moment, Refused, When
from domain.callback_phrases.said import PARTS, Clock, NotUnderstood, Said

WORKING_FROM: Final = time(8)
WORKING_TO: Final = time(20)
FURTHEST: Final = timedelta(days=400)
DEFAULT_HOUR: Final = time(10)

_READERS: Final[dict[str, Callable[[str, date], Said]]] = {
    "en": english.read,
    "zh": chinese.read,
    "es": spanish.read,
}
_THEIRS: Final = {"en": english.THEIRS, "zh": chinese.THEIRS, "es": spanish.THEIRS}


def _plain(text: str) -> str:
    """Half width, lower case, without accents and repeated blanks."""
    wide = unicodedata.normalize("NFKC", text.strip()).lower().replace("’", "'")
    decomposed = unicodedata.normalize("NFD", wide)
    bare = "".join(sign for sign in decomposed if unicodedata.category(sign) != "Mn")
    return re.sub(r"\s+", " ", bare)


def read_when(
    text: str, language: Language, now: datetime, zone: str, customer_zone: str | None = None
) -> When:
    """Read when to call back.

    Args:
        text: as typed, one line.
        now: aware.
        zone: IANA name of the agent's zone, in which the words are meant unless they say otherwise.
        customer_zone: IANA name, for "3pm their time"; None when it is not known.
    Returns:
        A `Moment` after `now`, a question with its candidates, or a refusal; rules in the package's docstring.
    Raises:
        ValueError: `now` is naive.
    """
    if now.tzinfo is None:
        raise ValueError("now must be aware")
    plain, theirs = re.subn(_THEIRS[language], " ", _plain(text))
    if theirs and customer_zone is None:
        return Refused(code="unknown_customer_zone")
    clock_zone = customer_zone if theirs and customer_zone else zone
    local_now = now.astimezone(ZoneInfo(clock_zone))
    try:
        said = _READERS[language](plain.strip(), local_now.date())
        return _Resolver(said, now, clock_zone).resolve()
    except NotUnderstood:
        return Refused(code="not_understood")
    except OverflowError:
        return Refused(code="too_far")


class _Resolver:
    def __init__(self, said: Said, now: datetime, zone: str) -> None:
        self._said, self._now, self._zone = said, now.astimezone(UTC), zone
        self._local_now = now.astimezone(ZoneInfo(zone)).replace(tzinfo=None)

    def resolve(self) -> When:
        said = self._said
        if said.offset is not None:
            at = (self._now + said.offset).replace(second=0, microsecond=0)
            return self._settle([self._moment(at)], "")
        if said.days is None and said.clock is None and said.part is None:
            raise NotUnderstood
        if said.days == ():
            return Refused(code="past")
        if said.clock is None:
            walls = [w for day in self._days() if (w := self._sensible(day)) is not None]
            if not walls:
                return Refused(code="past")
            return self._from_walls(walls, said.day_question)
        return self._with_clock(said.clock)

    def _days(self) -> tuple[date, ...]:
        if self._said.days is not None:
            return self._said.days
        today = self._local_now.date()
        return (today,) if self._sensible(today) is not None else (today + timedelta(days=1),)

    def _sensible(self, day: date) -> datetime | None:
        """An hour for a day without a time; None when today offers none any more."""
        parts = [self._said.part] if self._said.part else ["morning", "afternoon", "evening"]
        soonest = self._local_now + timedelta(minutes=30)
        for part in parts:
            hour, end = PARTS[part]
            wall = datetime.combine(day, hour)
            if wall > self._local_now:
                return wall
            half_hour = soonest + (datetime.combine(day, end) - soonest) % timedelta(minutes=30)
            if half_hour < datetime.combine(day, end) and self._said.part:
                return half_hour
        return None

    def _with_clock(self, clock: Clock) -> When:
        today = self._local_now.date()
        hours = clock.hours(self._said.part)
        walls: list[datetime] = []
        for hour in hours:
            at = timedelta(hours=hour, minutes=clock.minute)
            if self._said.days is None:
                wall = datetime.combine(today, time()) + at
                walls.append(wall if wall > self._local_now else wall + timedelta(days=1))
            else:
                walls += [datetime.combine(day, time()) + at for day in self._said.days]
        if len(hours) > 1:
            # before what is past is dropped: "today at 10" said at 10:20 is a slip, not ten at night
            walls = [wall for wall in walls if WORKING_FROM <= wall.time() <= WORKING_TO] or walls
        ahead = [wall for wall in walls if wall > self._local_now]
        if not ahead:
            return Refused(code="past")
        several_days = len({wall.date() for wall in ahead}) > 1 and self._said.days is not None
        return self._from_walls(ahead, self._said.day_question if several_days else "am_or_pm")

    def _from_walls(self, walls: Iterable[datetime], question: str) -> When:
        """Wall clocks of `zone` to moments, minding the hours that are skipped or come twice."""
        zone = ZoneInfo(self._zone)
        moments: list[Moment] = []
        skipped = False
        for wall in sorted(set(walls)):
            first, second = wall.replace(tzinfo=zone), wall.replace(tzinfo=zone, fold=1)
            if first.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != wall:
                skipped = True
                continue
            moments.append(self._moment(first.astimezone(UTC)))
            if first.utcoffset() != second.utcoffset():
                moments.append(self._moment(second.astimezone(UTC)))
                question = question if len(set(walls)) > 1 else "repeated_hour"
        if skipped and not moments:
            return Refused(code="nonexistent_time")
        return self._settle(moments, question)

    def _settle(self, moments: list[Moment], question: str) -> When:
        ahead = [moment for moment in moments if moment.at_utc > self._now]
        if not ahead:
            return Refused(code="past")
        near = [moment for moment in ahead if moment.at_utc - self._now <= FURTHEST]
        if not near:
            return Refused(code="too_far")
        if len(near) == 1:
            return near[0]
        return Ambiguous(candidates=tuple(near), question_code=question)

    def _moment(self, at: datetime) -> Moment:
        chosen_here = self._said.offset is None and self._said.clock is None
        return Moment(at_utc=at, zone=self._zone, approximate=self._said.approximate or chosen_here)
