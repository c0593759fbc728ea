"""A day of the floor: every figure is read again by SQL that is written otherwise."""

from __future__ import annotations

import json
import random
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from db.central.calls import call
from db.central.floor import agent_stay
from db.central.people import person
from domain.floor import FloorRules
from domain.ids import new_id
from lead_server.cli import main
from lead_server.floor.report import AgentDay, bounds_of, day_of
from tests.helpers.world import Org, World

DAY = date(2026, 3, 29)  #: the clocks of Madrid change on it: 23 hours
STATES = (
    ("ready", ""),
    ("talking", ""),
    ("wrap_up", ""),
    ("paused", "lunch"),
    ("paused", "break"),
    ("offline", ""),
)


def put(
    world: World,
    org: Org,
    login: str,
    began: datetime,
    seconds: float,
    state: str,
    reason: str = "",
    **more: Any,
) -> None:
    row = {"org_id": org.id, "id": new_id(), "person_id": org.people[login], "state": state, "reason": reason}
    ended = began + timedelta(seconds=seconds)
    with world.engine.begin() as connection:
        connection.execute(agent_stay.insert().values(**row, began_at=began, ended_at=ended, **more))


def called(world: World, org: Org, login: str, at: datetime, **more: Any) -> None:
    row = {
        "org_id": org.id,
        "id": new_id(),
        "agent_id": org.people[login],
        "direction": "in",
        "started_at": at,
    }
    with world.engine.begin() as connection:
        connection.execute(call.insert().values(**{**row, **more}))


def zone(world: World, org: Org, login: str, name: str) -> None:
    with world.engine.begin() as connection:
        connection.execute(person.update().where(person.c.id == org.people[login]).values(time_zone=name))


def report(world: World, org: Org, day: date = DAY, rules: FloorRules | None = None) -> dict[str, AgentDay]:
    with world.work(org) as work:
        return {one.login: one for one in day_of(work, day, rules or FloorRules(), "UTC")}


def test_a_random_week_sums_up_to_what_the_database_says(world: World, org: Org) -> None:
    """Three agents in three zones, stays over midnight and over the change of the clocks."""
    chance = random.Random(29)
    places = {"mira": "Europe/Madrid", "otto": "Asia/Shanghai", "pia": ""}
    for login, place in places.items():
        zone(world, org, login, place)
        at = datetime(2026, 3, 27, 20, tzinfo=UTC)
        while at < datetime(2026, 3, 31, tzinfo=UTC):
            seconds = chance.choice((20.5, 180, 4000, 30_000))
            state, reason = chance.choice(STATES)
            put(world, org, login, at, seconds, state, reason, extensions=chance.randrange(3))
            if chance.random() < 0.6:
                answered = at if chance.random() < 0.7 else None
                called(
                    world,
                    org,
                    login,
                    at,
                    answered_at=answered,
                    talk_s=chance.randrange(900) if answered else 0,
                )
            at += timedelta(seconds=seconds)
    found = report(world, org)
    assert set(found) == set(places)
    # said otherwise: the database cuts ranges and knows the zones; nothing of it is shared with the report
    query = text("""
        WITH span AS (SELECT tstzrange((:day)::timestamp AT TIME ZONE :zone,
                             ((:day)::date + 1)::timestamp AT TIME ZONE :zone) AS day)
        SELECT state, reason, round(sum(extract(epoch FROM upper(r) - lower(r)))) AS seconds, count(*) AS stays,
               sum(extensions) AS extensions
        FROM (SELECT s.*, tstzrange(began_at, ended_at) * span.day AS r FROM agent_stay s, span
              WHERE person_id = :who AND tstzrange(began_at, ended_at) && span.day) cut
        WHERE NOT isempty(r) GROUP BY state, reason""")
    counted = text("""
        SELECT count(*) AS calls, count(answered_at) AS answered, coalesce(sum(talk_s), 0) AS talk_s,
               count(*) FILTER (WHERE answered_at IS NULL) AS missed
        FROM call WHERE agent_id = :who AND (started_at AT TIME ZONE :zone)::date = :day""")
    for login, place in places.items():
        asked = {"who": org.people[login], "zone": place or "UTC", "day": DAY}
        with world.engine.connect() as connection:
            parts = connection.execute(query, asked).all()
            calls = connection.execute(counted, asked).one()
        one = found[login]
        assert {(s.state, s.reason): (s.seconds, s.stays) for s in one.states} == {
            (row.state, row.reason): (int(row.seconds), row.stays) for row in parts
        }
        assert one.extensions == sum(row.extensions for row in parts)
        assert (one.calls, one.answered, one.talk_s, one.missed) == tuple(calls)
    length = sum(s.seconds for s in found["mira"].states)
    assert abs(length - 23 * 3600) <= len(STATES), "a day of 23 hours, filled to its last second"


def test_a_pause_that_was_too_long_is_told_once_and_by_how_much(world: World, org: Org) -> None:
    late = datetime(2026, 3, 29, 23, 30, tzinfo=UTC)
    put(world, org, "mira", late, 3700 + 900, "paused", "lunch")
    put(world, org, "mira", late - timedelta(hours=9), 900, "paused", "break")
    put(world, org, "mira", late - timedelta(hours=8), 9000, "paused", "meeting")
    (pause,) = report(world, org)["mira"].long_pauses
    assert (pause.reason, pause.seconds, pause.over_s, pause.began_at) == ("lunch", 4600, 1000, late)
    assert report(world, org, date(2026, 3, 30))["mira"].long_pauses == (), "it began the day before"


def test_other_organisations_and_days_stay_out(world: World, org: Org) -> None:
    other = world.organisation("other")
    world.person(other, "mira", "agent", team="A", region="North")
    noon = datetime(2026, 3, 29, 12, tzinfo=UTC)
    put(world, other, "mira", noon, 60, "ready")
    called(world, other, "mira", noon)
    put(world, org, "otto", noon - timedelta(days=1), 60, "ready")
    assert report(world, org) == {}


@pytest.mark.parametrize(("place", "hours"), [("Europe/Madrid", 23), ("UTC", 24), ("Nowhere/At_all", 24)])
def test_a_day_is_as_long_as_the_clock_on_the_wall_says(place: str, hours: int) -> None:
    begin, end = bounds_of(DAY, place)
    assert end - begin == timedelta(hours=hours)


def test_the_command_prints_both_forms(
    world: World, org: Org, database_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    noon = datetime(2026, 3, 29, 12, tzinfo=UTC)
    put(world, org, "mira", noon, 3725, "paused", "break", cut="killed")
    called(world, org, "mira", noon, answered_at=noon, talk_s=65)
    where = [
        "--organisation",
        "demo",
        "--database",
        database_url,
        "--data",
        str(tmp_path / "d"),
        "--day",
        str(DAY),
    ]
    assert main(["floor", "report", *where]) == 0
    said = capsys.readouterr().out
    assert "Mira (A): 1:02:05 there, 1 calls, 1 answered, 0 missed, 0:01:05 of talk" in said
    assert "too long: break from 2026-03-29T12:00+00:00, 1:02:05, 0:47:05 over" in said
    assert "1 stays were ended by a desk that died" in said
    assert main(["floor", "report", "--json", *where]) == 0
    (agent,) = json.loads(capsys.readouterr().out)["agents"]
    assert agent["login"] == "mira" and agent["states"] == [
        {"state": "paused", "reason": "break", "seconds": 3725, "stays": 1}
    ]
