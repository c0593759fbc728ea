"""Spanish words for days and times; accents are folded before (`manana`, `miercoles`)."""

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
    r"\b(?:en |a )?(?:(?:la )?hora (?:local )?(?:del cliente|de la clienta|suya|de alli)|"
    r"(?:en )?su hora(?: local)?)\b"
)
_WORDS: Final[dict[str, float]] = {
    "un par de": 2, "un": 1, "una": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6,
    "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "quince": 15, "veinte": 20,
    "veinticinco": 25, "treinta": 30, "cuarenta": 40, "cuarenta y cinco": 45, "cincuenta": 50, "sesenta": 60,
}  # fmt: skip
_N, _value = number_reader(_WORDS)
_UNITS: Final = r"(?P<unit>minutos?|mins?|horas?|h|dias?|semanas?|meses|mes)\b"
_WEEKDAYS: Final = ("lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo")
_WEEKDAY: Final = rf"(?P<weekday>{'|'.join(_WEEKDAYS)})"
_MONTHS: Final = ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic")
_MONTH: Final = (
    r"(?P<month>ene(?:ro)?|feb(?:rero)?|mar(?:zo)?|abr(?:il)?|mayo?|jun(?:io)?|jul(?:io)?|ago(?:sto)?|"
    r"sep(?:t(?:iembre)?)?|oct(?:ubre)?|nov(?:iembre)?|dic(?:iembre)?)\b\.?"
)
_NEXT_WEEK: Final = r"(?:de )?(?:la )?(?:semana (?:que viene|proxima|siguiente)|(?:proxima|siguiente) semana)"
_FILLER: Final = (
    r"\b(?:en punto|por favor|a|al|la|las|el|en|de|del|por|para|llamar(?:le|la|lo|me)?|llamame|volver a|horas?|hs|h|"
    r"mi hora)\b"
)


def read(text: str, today: date) -> Said:
    """Read a line. Raises NotUnderstood."""
    line, said = Line(text), Said()
    if line.take(r"\b(?:sobre|hacia|a eso de|aproximadamente|mas o menos|alrededor de)\b|~"):
        said.approximate = True
    if not _offset(line, said, today):
        _date(line, said, today)
        _part(line, said, today)
        _week(line, said, today)
        _near(line, said, today)
        _clock(line, said)
    line.finish(_FILLER)
    return said


def _offset(line: Line, said: Said, today: date) -> bool:
    """`dentro de 2 horas`; True when the line is a span of minutes or hours."""
    begin = r"\b(?:dentro de |en |de aqui a )"
    if line.take(rf"{begin}(?:una )?media hora\b"):
        said.offset = timedelta(minutes=30)
    elif line.take(rf"{begin}hora y media\b"):
        said.offset = timedelta(minutes=90)
    elif found := line.take(rf"^(?P<n>{_N}) ?(?P<unit>minutos?|mins?|horas?)$"):
        said.offset = timedelta(minutes=_value(found["n"]) * (1 if found["unit"].startswith("m") else 60))
    elif found := line.take(rf"{begin}(?P<n>un|tres) cuartos? de hora\b"):
        said.offset = timedelta(minutes=45 if found["n"] == "tres" else 15)
    elif found := line.take(
        rf"{begin}(?P<n>{_N}) ?{_UNITS}(?: y (?:(?P<half>media)|(?P<quarter>cuarto)|(?P<m>{_N}) minutos))?"
    ):
        count, unit = _value(found["n"]), found["unit"]
        if unit.startswith("mi"):
            said.offset = timedelta(minutes=count)
        elif unit.startswith("h"):
            extra = (
                30 if found["half"] else 15 if found["quarter"] else _value(found["m"]) if found["m"] else 0
            )
            said.offset = timedelta(hours=count, minutes=extra)
        elif unit.startswith("me"):
            said.on(add_months(today, int(count)))
        else:
            said.on(today + timedelta(days=int(count * (7 if unit.startswith("s") else 1))))
    return said.offset is not None


def _date(line: Line, said: Said, today: date) -> None:
    if found := line.take(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b"):
        said.on(make_date(int(found[1]), int(found[2]), int(found[3])))
    elif found := line.take(r"\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b"):
        said.on(make_date(int(found[3]), int(found[2]), int(found[1])))
    elif found := line.take(r"\b(\d{1,2})[/-](\d{1,2})\b"):
        said.on(*upcoming(int(found[2]), int(found[1]), today))
    elif found := line.take(
        rf"\b(?:el )?(?:dia )?(?P<day>\d{{1,2}}|uno|primero)(?: de)? {_MONTH}(?: (?:de |del )?(?P<year>\d{{4}}))?"
    ):
        day = int(found["day"]) if found["day"].isdecimal() else 1
        month = _MONTHS.index(found["month"][:3]) + 1
        said.on(
            *((make_date(int(found["year"]), month, day),) if found["year"] else upcoming(month, day, today))
        )
    elif found := line.take(
        r"\b(?:el (?:dia )?|dia )(?P<day>\d{1,2})\b(?!:)(?P<next> del (?:mes que viene|proximo mes|mes proximo))?"
    ):
        start = add_months(today.replace(day=1), 1) if found["next"] else today
        said.on(day_of_month(int(found["day"]), start))
    elif line.take(r"\ba? ?(?:fin|fines|final|finales) (?:de|del) (?:mes que viene|proximo mes)\b"):
        said.on(end_of_month(today, 1))
    elif line.take(r"\b(?:a )?(?:fin|fines|final|finales) de(?:l| este)? mes\b"):
        said.on(end_of_month(today))


def _part(line: Line, said: Said, today: date) -> None:
    names = {"manana": "morning", "tarde": "afternoon", "noche": "evening", "madrugada": "dawn"}
    if found := line.take(r"\b(?:por|de|en|a) la (?P<part>manana|tarde|noche|madrugada)\b"):
        said.part = names[found["part"]]
    elif found := line.take(r"\besta (?P<part>manana|tarde|noche)\b"):
        said.part = names[found["part"]]
        said.on(today)
    elif line.take(r"\ba primera hora(?: de la manana)?\b"):
        said.part = "morning"
    elif line.take(r"\b(?:a ultima hora de la tarde|al anochecer)\b"):
        said.part = "evening"
    elif line.take(r"\b(?:al? |de(?:l)? )mediodia\b|\bmediodia\b"):
        said.part = "noon"
    elif found := line.take(
        r"(?<=lunes |artes |coles |ueves |ernes |abado |mingo |anana )(?P<part>tarde|noche)\b"
    ):
        said.part = names[found["part"]]


def _week(line: Line, said: Said, today: date) -> None:
    if found := line.take(rf"\b(?:el )?{_WEEKDAY} {_NEXT_WEEK}\b"):
        said.on(weekday_in_week(today, _WEEKDAYS.index(found["weekday"]), 1))
    elif (found := re.search(rf"\b{_WEEKDAY},? (?P<day>\d{{1,2}})\b(?![:./h])", line.rest)) and (
        days := beside_weekday(found["day"], _WEEKDAYS.index(found["weekday"]), today)
    ):
        line.take(re.escape(found[0]))
        said.on(*days)
    elif found := line.take(
        rf"\b(?:el )?(?P<which>este |proximo )?{_WEEKDAY}\b(?P<late> que viene| proximo| siguiente)?"
    ):
        weekday = _WEEKDAYS.index(found["weekday"])
        if found["which"] == "este ":
            said.on(weekday_in_week(today, weekday, 0))
        elif found["which"] or found["late"]:
            said.on(*(day for day in coming_weekday(today, weekday) if day > today))
        else:
            said.on(*coming_weekday(today, weekday))
    elif line.take(rf"\b{_NEXT_WEEK}\b"):
        said.on(weekday_in_week(today, 0, 1))


def _near(line: Line, said: Said, today: date) -> None:
    if line.take(r"\bpasado manana\b"):
        said.on(today + timedelta(days=2))
    elif line.take(r"\bmanana\b"):
        said.on(today + timedelta(days=1))
    elif line.take(r"\bhoy\b"):
        said.on(today)


def _clock(line: Line, said: Said) -> None:
    if said.part == "noon" and not any(sign.isdigit() for sign in line.rest):
        return
    if line.take(r"\b(?:a )?medianoche\b"):
        said.at(24, exact=True)
    elif found := line.take(
        rf"\b(?P<h>{_N})(?: horas)? (?P<way>y|menos) (?P<m>media|cuarto|{_N})(?: minutos)?\b(?: ?(?P<ap>[ap])\.? ?m\b\.?)?"
    ):
        minute = {"media": 30, "cuarto": 15}.get(found["m"]) or _value(found["m"])
        hour = _value(found["h"])
        if found["way"] == "menos":
            hour, minute = (12 if hour == 1 else hour - 1), 60 - minute
        _at(said, hour, minute, found["ap"])
    elif found := line.take(r"\b(\d{1,2})[:.h](\d{2})h?\b(?: ?([ap])\.? ?m\b\.?)?"):
        _at(said, int(found[1]), int(found[2]), found[3], exact=found[1].startswith("0"))
    elif found := line.take(rf"\b(?P<h>{_N}) ?(?P<ap>[ap])\.? ?m\b\.?") or line.take(
        rf"\b(?P<h>{_N})(?P<ap>)(?=\b|h)"
    ):
        _at(said, _value(found["h"]), 0, found["ap"])


def _at(said: Said, hour: float, minute: float, meridiem: str | None, *, exact: bool = False) -> None:
    if hour != int(hour) or minute != int(minute):
        raise NotUnderstood
    if not meridiem:
        said.at(int(hour), int(minute), exact=exact)
        return
    if not 1 <= hour <= 12:
        raise NotUnderstood
    said.at(int(hour) % 12 + (12 if meridiem == "p" else 0), int(minute), exact=True)
