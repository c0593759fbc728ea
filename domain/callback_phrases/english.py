"""English words for days and times."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from domain.callback_phrases.said import (
    Line,
    NotUnderstood,
    Said,
    add_months,
    beside_weekday,
    coming_weekday,
    day_of_month,
    end_of_month,
    make_date,
    number_reader,
    upcoming,
    weekday_in_week,
)

THEIRS: Final = (
    r"\b(?:in |on )?(?:their|his|her|(?:the )?(?:customer|client|lead)(?:'?s)?)(?: local)? "
    r"(?:time|clock)(?: ?zone)?\b"
)
_WORDS: Final[dict[str, float]] = {
    "an": 1, "a": 1, "one": 1, "two": 2, "a couple of": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "twenty-five": 25,
    "thirty": 30, "forty": 40, "forty-five": 45, "fifty": 50, "sixty": 60, "ninety": 90,
}  # fmt: skip
_N, _value = number_reader(_WORDS)
_UNITS: Final = r"(?P<unit>minutes?|mins?|m|hours?|hrs?|h|days?|weeks?|months?)\b"
_WEEKDAYS: Final = {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6}
_DAY_NAMES: Final = (
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|"
    r"sun(?:day)?)\b"
)
_WEEKDAY: Final = rf"(?P<weekday>{_DAY_NAMES})"
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH: Final = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_YEAR: Final = r"(?:,? (?P<year>\d{4})\b)?"
_FILLER: Final = (
    r"\b(?:at|on|by|in|the|of|for|to|please|pls|call(?:ing)?|ring|phone|him|her|them|me|back|again|then|only|o'?clock|"
    r"sharp|my time|our time)\b"
)


def read(text: str, today: date) -> Said:
    """Read a line. Raises NotUnderstood."""
    line, said = Line(text), Said()
    if line.take(r"\b(?:around|about|approx(?:imately)?|roughly|ish)\b|~|(?<=\d)ish\b"):
        said.approximate = True
    if not _offset(line, said, today):
        _date(line, said, today)
        _weekday(line, said, today)
        _near(line, said, today)
        _clock(line, said)
    line.finish(_FILLER)
    return said


def _offset(line: Line, said: Said, today: date) -> bool:
    """`in 20 minutes`; True when the line is a span of minutes or hours, which no clock can follow."""
    if line.take(r"\b(?:in )?half an hour(?: from now| later)?\b|\bin (?:a )?half hour\b"):
        said.offset = timedelta(minutes=30)
    elif line.take(r"\bin (?:a |three )?quarters? of an hour\b|\bin a quarter hour\b"):
        said.offset = timedelta(minutes=15)
    elif found := line.take(rf"^(?P<n>{_N}) ?(?P<unit>min(?:ute)?s?|hours?|hrs?)$"):
        minutes = _value(found["n"]) * (1 if found["unit"].startswith("m") else 60)
        said.offset = timedelta(minutes=minutes)
    elif found := line.take(r"\bin (?P<h>\d+) ?h(?:ours?)? ?(?:and )?(?P<m>\d+)(?: ?m(?:in(?:ute)?s?)?)?\b"):
        said.offset = timedelta(hours=int(found["h"]), minutes=int(found["m"]))
    elif found := line.take(
        rf"\b(?:in |(?=(?:{_N}) ?[a-z]+ (?:from now|later)))(?P<n>{_N}) ?(?P<half>and a half )?{_UNITS}"
        r"(?P<half2> and a half)?(?: from now| later| time)?"
    ):
        count = _value(found["n"]) + (0.5 if found["half"] or found["half2"] else 0)
        unit = found["unit"]
        if unit.startswith("mo"):
            said.on(add_months(today, int(count)))
        elif unit.startswith("m"):
            said.offset = timedelta(minutes=count)
        elif unit.startswith("h"):
            said.offset = timedelta(hours=count)
        else:
            said.on(today + timedelta(days=int(count * (7 if unit.startswith("w") else 1))))
    return said.offset is not None


def _date(line: Line, said: Said, today: date) -> None:
    if found := line.take(r"\b(\d{4})-(\d{1,2})-(\d{1,2})(?=\b|t)"):
        said.on(make_date(int(found[1]), int(found[2]), int(found[3])))
    elif found := line.take(r"\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b"):
        _either_way(said, int(found[1]), int(found[2]), lambda m, d: (make_date(int(found[3]), m, d),))
    elif found := line.take(r"\b(\d{1,2})/(\d{1,2})\b"):
        _either_way(said, int(found[1]), int(found[2]), lambda m, d: upcoming(m, d, today))
    elif found := (
        line.take(rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {_MONTH}{_YEAR}")
        or line.take(rf"\b{_MONTH} (?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:){_YEAR}")
    ):
        month = _MONTHS.index(found["month"][:3]) + 1
        if found["year"]:
            said.on(make_date(int(found["year"]), month, int(found["day"])))
        else:
            said.on(*upcoming(month, int(found["day"]), today))
    elif found := line.take(
        r"\b(?:on )?(?:the )?(\d{1,2})(?:st|nd|rd|th)\b(?: of (?P<next>next|this|the) month)?"
    ):
        start = add_months(today.replace(day=1), 1) if found["next"] == "next" else today
        said.on(day_of_month(int(found[1]), start))
    elif line.take(r"\b(?:at )?(?:the )?end of next month\b"):
        said.on(end_of_month(today, 1))
    elif line.take(r"\b(?:at )?(?:the )?(?:end of (?:the |this )?month|month'?s? end|eom)\b"):
        said.on(end_of_month(today))


def _either_way(said: Said, first: int, second: int, days: object) -> None:
    """12/05 is 5 December to some and 12 May to others; what cannot be a month settles it."""
    assert callable(days)
    found: list[date] = []
    wrong = 0
    for month, day in ((first, second), (second, first)):
        try:
            found.extend(days(month, day))
        except NotUnderstood:
            wrong += 1
    if wrong == 2:
        raise NotUnderstood
    said.on(*dict.fromkeys(found), question="day_or_month")


def _weekday(line: Line, said: Said, today: date) -> None:
    if found := line.take(rf"\b{_WEEKDAY} next week\b|\bnext week(?: on)? (?P<late>{_DAY_NAMES})"):
        name = (found["weekday"] or found["late"])[:3]
        said.on(weekday_in_week(today, _WEEKDAYS[name], 1))
    elif (found := re.search(rf"\b{_WEEKDAY},? (?P<day>\d{{1,2}})\b(?![:./])", line.rest)) and (
        days := beside_weekday(found["day"], _WEEKDAYS[found["weekday"][:3]], today)
    ):
        line.take(re.escape(found[0]))
        said.on(*days)
    elif found := line.take(rf"\b(?:(?P<which>this|next|coming|this coming) )?{_WEEKDAY}"):
        weekday = _WEEKDAYS[found["weekday"][:3]]
        this, after = weekday_in_week(today, weekday, 0), weekday_in_week(today, weekday, 1)
        if found["which"] == "next":
            said.on(*((this, after) if this > today else (after,)))
        elif found["which"] == "this":
            said.on(this)
        elif found["which"]:
            said.on(*(day for day in coming_weekday(today, weekday) if day > today))
        else:
            said.on(*coming_weekday(today, weekday))
    elif line.take(r"\bnext week\b"):
        said.on(weekday_in_week(today, 0, 1))


def _near(line: Line, said: Said, today: date) -> None:
    if line.take(r"\b(?:the )?day after (?:tomorrow|tmrw|tmr)\b"):
        said.on(today + timedelta(days=2))
    elif line.take(r"\b(?:tomorrow|tmrw|tmr|tmw|tomorow|tommorow|tommorrow|2moro)\b"):
        said.on(today + timedelta(days=1))
    elif line.take(r"\btoday\b"):
        said.on(today)
    if line.take(r"\btonight\b"):
        said.part = "evening"
        if said.days is None:
            said.on(today)
    elif found := line.take(
        r"\b(?P<this>this )?(?:in the )?(?:early |late )?(?P<part>morning|afternoon|evening|night|lunch ?time|first thing)\b"
    ):
        names = {"night": "evening", "first thing": "morning"}
        part = found["part"]
        said.part = "noon" if part.startswith("lunch") else names.get(part, part)
        if found["this"]:
            said.on(today)


def _clock(line: Line, said: Said) -> None:
    if line.take(r"\b(?:12 ?)?(?:noon|midday)\b"):
        said.at(12, exact=True)
    elif line.take(r"\b(?:12 ?)?midnight\b"):
        said.at(24, exact=True)
    elif found := line.take(rf"\bhalf (?:past )?(?P<h>{_N})(?: ?(?P<m>[ap])\.?m\b\.?)?"):
        _at(said, _value(found["h"]), 30, found["m"])
    elif found := line.take(
        rf"\b(?P<n>(?:a )?quarter|{_N})(?: min(?:ute)?s?)? (?P<way>past|after|to|before) (?P<h>{_N})"
        r"(?: ?(?P<m>[ap])\.?m\b\.?)?"
    ):
        minutes = 15 if "quarter" in found["n"] else _value(found["n"])
        hour = _value(found["h"])
        late = found["way"] in ("to", "before")
        before = 12 if hour == 1 else hour - 1
        _at(said, before if late else hour, 60 - minutes if late else minutes, found["m"])
    elif found := line.take(
        rf"\b(?P<h>{_N}) (?P<n>thirty|fifteen|forty-?five|15|30|45)\b(?: ?(?P<m>[ap])\.?m\b\.?)?"
    ):
        minute = {"thirty": 30, "30": 30, "fifteen": 15, "15": 15}.get(found["n"], 45)
        _at(said, _value(found["h"]), minute, found["m"])
    elif found := line.take(r"\b(\d{1,2})[:.](\d{2})(?: ?([ap])\.?m\b\.?)?"):
        _at(
            said, int(found[1]), int(found[2]), found[3], exact=found[1].startswith("0") or int(found[1]) > 12
        )
    elif found := line.take(rf"\b(?P<h>{_N}) ?(?P<m>[ap])\.?m\b\.?") or line.take(
        rf"(?<!\bin )\b(?P<h>{_N})(?P<m>)\b"
    ):
        _at(said, _value(found["h"]), 0, found["m"])


def _at(said: Said, hour: float, minute: float, meridiem: str | None, *, exact: bool = False) -> None:
    if hour != int(hour) or minute != int(minute):
        raise NotUnderstood
    if not meridiem:
        said.at(int(hour), int(minute), exact=exact)
        return
    if not 1 <= hour <= 12:
        raise NotUnderstood
    said.at(int(hour) % 12 + (12 if meridiem == "p" else 0), int(minute), exact=True)
