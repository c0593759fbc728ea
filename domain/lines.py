"""Outbound lines: which number a call is made from, and when one is rested.

A line is rested when people stop answering it, or say that it annoys them: a number that a network shows as spam is
answered by nobody, and calling on with it makes it worse. The figures of the rule stand here, once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Final, NamedTuple

import msgspec

from domain.leads import Frozen

RECENT: Final = 100  #: the newest dials of a line that are looked at
SAMPLE: Final = 50  #: fewer of them say nothing
FALLEN: Final = 0.5  #: rested when fewer than this share of its own earlier rate are answered …
FLOOR: Final = 0.10  #: … or fewer than this share at all
REST: Final = timedelta(hours=48)
SPAM_MARKS, COMPLAINTS = 2, 3  #: within `MARKS_DAYS`
MARKS_DAYS: Final = 7
LONG_REST: Final = timedelta(days=7)

MARKS: Final = ("spam", "complaint")


class Line(Frozen, frozen=True, kw_only=True):
    """A number to call from.

    Attributes:
        number: E.164, shown to the customer. account: of the telephone, "" its only one.
        campaigns: whose line it is; none: everybody's. prefixes: numbers it calls first (`+8621`: a local caller).
        concurrent: calls at once, None: no limit.
        rested_until: not used before; why: `answers_fell`, `few_answers`, `spam`, `complaints`, or an operator's words.
    """

    code: str
    number: str
    account: str = ""
    campaigns: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    concurrent: int | None = None
    active: bool = True
    rested_until: datetime | None = None
    rested_why: str = ""


class Figures(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of a line. `dials`, `answered`: of the newest `RECENT`; `before_…`: of those before; marks of a week."""

    dials: int = 0
    answered: int = 0
    before_dials: int = 0
    before_answered: int = 0
    spam: int = 0
    complaints: int = 0

    @property
    def rate(self) -> float | None:
        return self.answered / self.dials if self.dials else None


class Rest(NamedTuple):
    """Not to be used until then."""

    until: datetime
    why: str


def rest_for(figures: Figures, now: datetime) -> Rest | None:
    """Whether a line is to be rested by what is known of it; None: it may go on."""
    if figures.spam >= SPAM_MARKS:
        return Rest(now + LONG_REST, "spam")
    if figures.complaints >= COMPLAINTS:
        return Rest(now + LONG_REST, "complaints")
    if figures.dials < SAMPLE:
        return None
    rate = figures.answered / figures.dials
    if rate < FLOOR:
        return Rest(now + REST, "few_answers")
    if figures.before_dials >= SAMPLE and rate < FALLEN * figures.before_answered / figures.before_dials:
        return Rest(now + REST, "answers_fell")
    return None


def usable(line: Line, running: Mapping[str, int], now: datetime) -> bool:
    """On, not resting, and with a place left."""
    rested = line.rested_until is not None and line.rested_until > now
    full = line.concurrent is not None and running.get(line.code, 0) >= line.concurrent
    return line.active and not rested and not full


def of_campaign(lines: Iterable[Line], campaign: str, wanted: tuple[str, ...]) -> list[Line]:
    """Lines that a campaign may use: those it names (`wanted`), else those that are its own or everybody's."""
    if wanted:
        return [line for line in lines if line.code in wanted]
    return [line for line in lines if not line.campaigns or campaign in line.campaigns]


def choose(lines: Iterable[Line], running: Mapping[str, int], e164: str, now: datetime) -> Line | None:
    """The line for a call: a local one first (the longest prefix of the called number), one of another place last, then
    the least busy."""

    def local(line: Line) -> int:
        return max((len(p) for p in line.prefixes if e164.startswith(p)), default=0)

    free = [line for line in lines if usable(line, running, now)]

    def rank(line: Line) -> tuple[int, bool, int, str]:
        near = local(line)
        return -near, bool(line.prefixes) and not near, running.get(line.code, 0), line.code

    return min(free, key=rank, default=None)


def free_at(lines: Iterable[Line], now: datetime) -> datetime | None:
    """When the first of the resting lines is back; None: it is not time that they wait for."""
    waits = [
        line.rested_until for line in lines if line.active and line.rested_until and line.rested_until > now
    ]
    return min(waits, default=None)
