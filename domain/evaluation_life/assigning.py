"""Who decides an appeal: somebody of the level's role who is there, is not party to it, and has the least to do."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime

from domain.appeal_rules import AppealLevel
from domain.leads import Frozen


class Candidate(Frozen, frozen=True, kw_only=True):
    """Somebody who might decide. `open_steps`: how many appeals wait for her."""

    id: str
    role: str
    team_id: str | None = None
    active: bool = True
    open_steps: int = 0


class Absence(Frozen, frozen=True, kw_only=True):
    """A person is on leave, from `since` until `until` (excluded)."""

    person_id: str
    since: datetime
    until: datetime

    def holds(self, now: datetime) -> bool:
        return self.since <= now < self.until


def away(absences: Iterable[Absence], now: datetime) -> frozenset[str]:
    """Ids of those who are on leave now."""
    return frozenset(one.person_id for one in absences if one.holds(now))


def choose(
    level: AppealLevel, candidates: Iterable[Candidate], *, team_id: str | None, excluded: Collection[str],
    absent: Collection[str],
) -> str:  # fmt: skip
    """Her id, "" when nobody is left. A team lead of the agent's own team comes before others; then who has least."""
    able = [
        one for one in candidates
        if one.role == level.who and one.active and one.id not in excluded and one.id not in absent
    ]  # fmt: skip

    def rank(one: Candidate) -> tuple[bool, int, str]:
        return level.who == "team_lead" and one.team_id != team_id, one.open_steps, one.id

    return min(able, key=rank).id if able else ""
