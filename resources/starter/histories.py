"""Six weeks of calls of one lead, and what they left behind."""

from __future__ import annotations

import math
import random
from datetime import datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from resources.starter.phrases import NOTES
from resources.starter.plans import DAYS, outcome
from resources.starter.recorded import Heard

#: talk time: log-normal with the median and 90 % quantile of a bank's call centre (SOURCES.md, "Technion")
_MEDIAN_S, _SIGMA = 107.0, 1.044
_LONGEST_S = 1_800
_RING_S = (6, 28)


class PastCall(NamedTuple):
    """One call of the history, oldest first."""

    at: datetime
    ring_s: int
    talk_s: int
    outcome: str
    category: str
    intention: str
    note: str
    recording: str = ""  #: file in `recordings/`

    @property
    def answered_at(self) -> datetime | None:
        return self.at + timedelta(seconds=self.ring_s) if self.talk_s else None

    @property
    def ended_at(self) -> datetime:
        return self.at + timedelta(seconds=self.ring_s + self.talk_s)


class Histories:
    """Draws call histories; `zones` are kept because making one costs more than a call."""

    def __init__(self, rng: random.Random, now: datetime) -> None:
        self._rng, self._now = rng, now
        self._zones: dict[str, ZoneInfo] = {}

    def draw(self, campaign: str, language: str, zone: str, count: int) -> list[PastCall]:
        """`count` calls at civil hours of the customer; only the last may end the story."""
        calls: list[PastCall] = []
        for at in sorted(self._moment(zone) for _ in range(count)):
            if calls and at - calls[-1].at < timedelta(minutes=20):
                continue
            calls.append(self._call(at, campaign, language))
            if calls[-1].category in ("sale", "refusal", "do_not_call", "invalid"):
                break
        return calls

    def recorded(self, zone: str, heard: Heard) -> PastCall:
        """The call of a recording, some day in the last two weeks."""
        at = max(self._moment(zone) for _ in range(6))
        return PastCall(
            at, self._rng.randint(*_RING_S), round(heard.seconds), heard.outcome, heard.category, heard.intention,
            heard.note, heard.file,
        )  # fmt: skip

    def _call(self, at: datetime, campaign: str, language: str) -> PastCall:
        rng = self._rng
        code, category = outcome(rng, campaign)
        talk = 0 if category == "not_reached" else self._talk(category)
        part = code.split(".")[1] if category != "not_reached" else "not_reached"
        notes = NOTES.get(part) or NOTES["invalid" if category == "invalid" else "thinking"]
        intention = {"sale": "A", "positive": rng.choice("ABBC"), "refusal": "D"}.get(category, "")
        return PastCall(
            at, rng.randint(*_RING_S), talk, code, category, intention, rng.choice(notes[language])
        )

    def _talk(self, category: str) -> int:
        factor = {"sale": 2.4, "positive": 1.2, "refusal": 0.6, "do_not_call": 0.3, "invalid": 0.2}.get(
            category, 1.0
        )
        return max(6, min(_LONGEST_S, round(factor * math.exp(self._rng.gauss(math.log(_MEDIAN_S), _SIGMA)))))

    def _moment(self, zone: str) -> datetime:
        """A past working hour at the customer's place; Sundays are free."""
        place = self._zones.setdefault(zone, ZoneInfo(zone))
        while True:
            day = (self._now - timedelta(days=self._rng.randint(0, DAYS))).astimezone(place)
            minute = self._rng.randint(9 * 60 + 5, 19 * 60 + 50)
            at = day.replace(
                hour=minute // 60, minute=minute % 60, second=self._rng.randint(0, 59), microsecond=0
            )
            if at < self._now - timedelta(hours=1) and at.isoweekday() != 7:
                return at.astimezone(self._now.tzinfo)
