"""To whom a level of an appeal is given, over the feed's storage port: handlers and the clock ask the same way."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from domain.appeal_rules import AppealLevel
from domain.evaluation_life.assigning import Absence, Candidate, away, choose
from lead_server.feed.storage import Storage


def assignee(
    storage: Storage, level: AppealLevel, *, team_id: str | None, excluded: Collection[str], now: datetime
) -> str | None:
    """Id of the person who is to decide; None when nobody is there who may."""
    people = storage.load("person", "role", [level.who], where={"active": True})
    ids = [row["id"] for row in people]
    open_steps: dict[str, int] = {}
    if ids:
        for step in storage.load("appeal_step", "assignee_id", ids, where={"state": "open"}):
            open_steps[step["assignee_id"]] = open_steps.get(step["assignee_id"], 0) + 1
    candidates = [
        Candidate(id=row["id"], role=row["role"], team_id=row["team_id"], open_steps=open_steps.get(row["id"], 0))
        for row in people
    ]  # fmt: skip
    found = choose(
        level, candidates, team_id=team_id, excluded=excluded, absent=absent(storage, ids, now)
    )  # fmt: skip
    return found or None


def absent(storage: Storage, ids: Collection[str], now: datetime) -> frozenset[str]:
    """Who of them is on leave now."""
    if not ids:
        return frozenset()
    rows = storage.load("absence", "person_id", list(ids))
    return away(
        (Absence(person_id=row["person_id"], since=row["since"], until=row["until"]) for row in rows), now
    )


def leads_of(storage: Storage, team_id: str | None, now: datetime) -> list[str]:
    """Who is told of a red line: the agent's team leads who are there; else all of them; else those of the house."""
    leads = storage.load("person", "role", ["team_lead"], where={"active": True})
    mine = [row["id"] for row in leads if team_id and row["team_id"] == team_id]
    there = [one for one in mine if one not in absent(storage, mine, now)]
    if there or mine:
        return there or mine
    return [row["id"] for row in storage.load("person", "role", ["operations"], where={"active": True})]


def due(level: AppealLevel, now: datetime) -> datetime:
    return now + timedelta(hours=level.within_h)
