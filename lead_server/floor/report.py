"""Per agent: seconds in each state and reason, calls, pauses that were too long. From stays (operations) and calls.

A day is that of the team's region, else the agent's own zone, else the given one. A stay that goes over midnight counts
on each day with its part of it; what a killed desk left twice in the same minute is not counted twice, since desks end a
stay before they begin another. A stay that still goes on is not here: the desk tells it when it ends.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, select

from db.central.floor import agent_stay
from domain.floor import FloorRules
from domain.leads import Frozen
from domain.team_day import count
from lead_server.floor.rows import CallRow, agents, bounds_of, calls_between, zone_of
from lead_server.work import Work


class StateTime(Frozen, frozen=True, kw_only=True):
    """Seconds in a state for a reason. `stays`: how many stays they come from."""

    state: str
    reason: str
    seconds: int
    stays: int


class LongPause(Frozen, frozen=True, kw_only=True):
    """A pause that was longer than its reason allows, by `over_s`."""

    reason: str
    began_at: datetime
    seconds: int
    over_s: int


class AgentDay(Frozen, frozen=True, kw_only=True):
    """One agent's day.

    Attributes:
        calls: that began on it; answered of them, talk_s: seconds of talk. missed: incoming ones that nobody took.
        extensions: how often the time for an outcome was prolonged. killed: stays that a dead desk left to be ended.
    """

    login: str
    name: str
    team: str = ""
    states: tuple[StateTime, ...] = ()
    calls: int = 0
    answered: int = 0
    missed: int = 0
    talk_s: int = 0
    extensions: int = 0
    killed: int = 0
    long_pauses: tuple[LongPause, ...] = ()

    @property
    def on_floor_s(self) -> int:
        """Seconds in which she was there for somebody: all but `offline`."""
        return sum(one.seconds for one in self.states if one.state != "offline")


def day_of(work: Work, day: date, rules: FloorRules, zone: str) -> list[AgentDay]:
    """Everybody who has a stay or a call on the day, by team and name. `zone`: of those without one of their own."""
    people = agents(work, "presence")
    bounds = {row.id: bounds_of(day, zone_of(row, zone)) for row in people}
    first, last = (
        min((b[0] for b in bounds.values()), default=None),
        max((b[1] for b in bounds.values()), default=None),
    )
    if first is None or last is None:
        return []
    stays, calls = _stays(work, first, last), calls_between(work, first, last)
    found = [_day(row, bounds[row.id], stays.get(row.id, []), calls.get(row.id, []), rules) for row in people]
    return [one for one in found if one.states or one.calls]


def _stays(work: Work, first: datetime, last: datetime) -> dict[str, list[Row[Any]]]:
    query = (
        select(agent_stay)
        .where(
            agent_stay.c.org_id == work.org_id, agent_stay.c.began_at < last, agent_stay.c.ended_at > first
        )
        .order_by(agent_stay.c.began_at)
    )
    found: dict[str, list[Row[Any]]] = {}
    for row in work.connection.execute(query):
        found.setdefault(row.person_id, []).append(row)
    return found


def _day(
    who: Row[Any],
    bounds: tuple[datetime, datetime],
    stays: list[Row[Any]],
    calls: list[CallRow],
    rules: FloorRules,
) -> AgentDay:
    begin, end = bounds
    mine = [row for row in stays if row.began_at < end and row.ended_at > begin]
    made = [row for row in calls if begin <= row.started_at < end]
    figures = count(row.fact for row in made)
    return AgentDay(
        login=who.login, name=who.name, team=who.team or "", states=_states(mine, begin, end),
        calls=figures.calls, answered=figures.connected,
        missed=sum(row.direction == "in" and not row.fact.connected for row in made),
        talk_s=figures.talk_s, extensions=sum(row.extensions for row in mine),
        killed=sum(row.cut == "killed" for row in mine), long_pauses=_long(mine, begin, rules),
    )  # fmt: skip


def _states(stays: list[Row[Any]], begin: datetime, end: datetime) -> tuple[StateTime, ...]:
    """The longest first."""
    sums: dict[tuple[str, str], tuple[float, int]] = {}
    for row in stays:
        part = (min(row.ended_at, end) - max(row.began_at, begin)).total_seconds()
        seconds, count = sums.get((row.state, row.reason), (0.0, 0))
        sums[(row.state, row.reason)] = (seconds + part, count + 1)
    found = (
        StateTime(state=state, reason=reason, seconds=int(seconds + 0.5), stays=count)
        for (state, reason), (seconds, count) in sums.items()
    )
    return tuple(sorted(found, key=lambda one: (-one.seconds, one.state, one.reason)))


def _long(stays: list[Row[Any]], begin: datetime, rules: FloorRules) -> tuple[LongPause, ...]:
    """Of pauses that began on this day, so that each is told once."""
    found = []
    for row in stays:
        longest = rules.longest_s(row.reason) if row.state == "paused" else 0
        seconds = int((row.ended_at - row.began_at).total_seconds() + 0.5)
        if longest and seconds > longest and row.began_at >= begin:
            over = seconds - longest
            found.append(LongPause(reason=row.reason, began_at=row.began_at, seconds=seconds, over_s=over))
    return tuple(found)
