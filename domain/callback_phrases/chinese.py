"""Chinese words for days and times."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from domain.callback_phrases.said import (
    Line,
    NotUnderstood,
    Said,
    add_months,
    coming_weekday,
    day_of_month,
    end_of_month,
    make_date,
    upcoming,
    weekday_in_week,
)

THEIRS: Final = r"(?:按|用)?(?:客户|对方|他|她|他们|客人)(?:那边|当地|那里|所在地)?的?(?:当地)?时间|当地时间"
_N: Final = r"(?:\d+|[零〇一二两三四五六七八九十]+)"
_DIGITS: Final = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_WEEKDAYS: Final = {"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6}
_WEEKDAYS_BY_DIGIT: Final = {str(number + 1): number for number in range(7)}
_WEEK: Final = r"(?:周|星期|礼拜)"
_PARTS: Final = {
    "凌晨": "dawn", "清晨": "dawn", "早上": "morning", "早晨": "morning", "上午": "morning", "早": "morning",
    "中午": "noon", "正午": "noon", "下午": "afternoon", "午后": "afternoon", "傍晚": "evening", "晚上": "evening",
    "夜里": "evening", "夜晚": "evening", "今晚": "evening", "晚": "evening",
}  # fmt: skip
_FILLER: Final = (
    r"再|请|给|我|他|她|您|客户|打电话|打给|打过来|打|回电|回拨|联系|电话|时候|吧|的|在|到|要|可以|方便"
)


def _number(text: str) -> int:
    """`十二` → 12, `三十` → 30, `二十五` → 25, `12` → 12."""
    if text.isdecimal():
        return int(text)
    if "十" not in text:
        if len(text) > 1 and text[0] not in "零〇":
            raise NotUnderstood
        return _DIGITS[text[-1]]
    tens, _, ones = text.partition("十")
    if not {tens, ones} <= {"", *_DIGITS}:  # `十十`, `二三十`: no number
        raise NotUnderstood
    return (_DIGITS[tens] if tens else 1) * 10 + (_DIGITS[ones] if ones else 0)


def read(text: str, today: date) -> Said:
    """Read a line. Raises NotUnderstood."""
    line, said = Line(text), Said()
    if line.take(r"左右|大概|大约|差不多|约"):
        said.approximate = True
    if not _offset(line, said, today):
        _date(line, said, today)
        _week(line, said, today)
        _near(line, said, today)
        _clock(line, said)
    line.finish(_FILLER)
    return said


def _offset(line: Line, said: Said, today: date) -> bool:
    """`20分钟后`; True when the line is a span of minutes or hours."""
    after = r"(?:之?以?后|过后)"
    if found := line.take(
        rf"(?:过|再过)?(?:(?P<d>\d+\.\d+)个?|(?P<h>{_N})个?(?P<hh>半)?|(?P<half>半)个?)(?:小时|钟头)"
        rf"(?:零?(?P<m>{_N})分钟?)?{after}?"
    ):
        hours = float(found["d"]) if found["d"] else _number(found["h"]) if found["h"] else 0.5
        hours += 0.5 if found["hh"] else 0
        said.offset = timedelta(hours=hours, minutes=_number(found["m"]) if found["m"] else 0)
    elif found := line.take(rf"(?:过|再过)?(?P<n>{_N})刻钟{after}?"):
        said.offset = timedelta(minutes=15 * _number(found["n"]))
    elif found := line.take(rf"(?:过|再过)?(?P<n>{_N})分钟{after}?"):
        said.offset = timedelta(minutes=_number(found["n"]))
    elif found := (
        line.take(rf"(?P<n>{_N})个?(?P<unit>天|日|周|星期|礼拜|月){after}")
        or line.take(rf"(?:再过|过)(?P<n>{_N})个?(?P<unit>天|日|周|星期|礼拜|月)")
    ):
        count = _number(found["n"])
        if found["unit"] == "月":
            said.on(add_months(today, count))
        else:
            said.on(today + timedelta(days=count * (1 if found["unit"] in "天日" else 7)))
    return said.offset is not None


def _date(line: Line, said: Said, today: date) -> None:
    if found := line.take(r"(?<!\d)(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?"):
        said.on(make_date(int(found[1]), int(found[2]), int(found[3])))
    elif found := line.take(rf"明年({_N})月({_N})[日号]?"):
        said.on(make_date(today.year + 1, _number(found[1]), _number(found[2])))
    elif found := line.take(rf"(?<!\d)({_N})月({_N})[日号]?") or line.take(
        r"(?<!\d)(\d{1,2})[-/](\d{1,2})(?!\d)"
    ):
        said.on(*upcoming(_number(found[1]), _number(found[2]), today))
    elif found := line.take(rf"(?P<next>下个?月|这个?月|本月)?({_N})[号日]"):
        next_month = (found["next"] or "").startswith("下")
        this_month = found["next"] and not next_month
        start = add_months(today.replace(day=1), 1) if next_month else today
        day = day_of_month(_number(found[2]), start)
        said.on(*(() if this_month and day.month != today.month else (day,)))
    elif line.take(r"下个?月底|下个?月末"):
        said.on(end_of_month(today, 1))
    elif line.take(r"(?:这个?|本)?月[底末]"):
        said.on(end_of_month(today))


def _week(line: Line, said: Said, today: date) -> None:
    if found := line.take(rf"(?P<next>下+)个?{_WEEK}(?P<day>[一二三四五六日天1-7])(?!\d)"):
        said.on(weekday_in_week(today, _weekday(found["day"]), len(found["next"])))
    elif found := line.take(rf"(?:这个?|本){_WEEK}(?P<day>[一二三四五六日天1-7])(?!\d)"):
        said.on(weekday_in_week(today, _weekday(found["day"]), 0))
    elif found := line.take(rf"{_WEEK}(?P<day>[一二三四五六日天1-7])(?!\d)"):
        said.on(*coming_weekday(today, _weekday(found["day"])))
    elif found := line.take(rf"(?P<next>下+)个?{_WEEK}"):
        said.on(weekday_in_week(today, 0, len(found["next"])))


def _weekday(sign: str) -> int:
    return _WEEKDAYS.get(sign, _WEEKDAYS_BY_DIGIT.get(sign, 0))


def _near(line: Line, said: Said, today: date) -> None:
    for pattern, days in (
        (r"大后[天日]", 3),
        (r"后[天日儿]", 2),
        (r"明[天日儿]|明(?=早|晚)", 1),
        (r"今[天日]|今(?=早|晚)", 0),
    ):
        if line.take(pattern):
            said.on(today + timedelta(days=days))
            break
    if found := line.take("|".join(_PARTS)):
        said.part = _PARTS[found[0]]


def _clock(line: Line, said: Said) -> None:
    if found := line.take(r"(?<!\d)(\d{1,2}):(\d{2})(?!\d)"):
        said.at(int(found[1]), int(found[2]), exact=found[1].startswith("0"))
    elif found := line.take(rf"差(?P<m>一刻|{_N}分?)(?:钟)?(?P<h>{_N})点"):
        short = 15 if found["m"] == "一刻" else _number(found["m"].rstrip("分"))
        hour = _number(found["h"])
        said.at(12 if hour == 1 else hour - 1, 60 - short)
    elif found := line.take(rf"(?P<h>{_N})[点时](?:钟|整)?(?:(?P<half>半)|(?P<q>[一三])刻|(?P<m>{_N})分?)?"):
        minute = (
            30 if found["half"] else 15 * _DIGITS[found["q"]] if found["q"] else _number(found["m"] or "0")
        )
        said.at(_number(found["h"]), minute)
    elif found := line.take(r"(?<!\d)(\d{1,2})(?!\d)"):
        said.at(int(found[1]))
