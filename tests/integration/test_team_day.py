"""The team's day over HTTP: every figure read again by plain SQL, who sees whom, targets, an overdue callback that moves."""

from __future__ import annotations

import random
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient
from sqlalchemy import insert, text, update

from db.central.leads import deal, ticket
from db.central.people import region
from db.central.quality import absence
from db.central.work import work_item
from domain.calls import CallRecord, WrapUp
from domain.ids import new_id
from domain.operations import CallFinished
from domain.team_day import AgentDay, OwnDay, TeamDay
from domain.team_sheet import TeamSheet
from lead_server.cli import main
from lead_server.floor.day import team_day
from tests.helpers.world import Desk, Org, World
from tests.integration.conftest import signed_in
from tests.integration.test_floor_report import called
from tests.integration.test_presence import beat

#: nothing of it is shared with the server's counting: the database knows the zones and cuts the days
SQL = text("""
    SELECT p.name,
        (SELECT count(*) FROM call c
            WHERE c.agent_id = p.id AND (c.started_at AT TIME ZONE z.zone)::date = z.today) AS calls,
        (SELECT count(c.answered_at) FROM call c
            WHERE c.agent_id = p.id AND (c.started_at AT TIME ZONE z.zone)::date = z.today) AS connected,
        (SELECT coalesce(sum(c.talk_s), 0) FROM call c
            WHERE c.agent_id = p.id AND (c.started_at AT TIME ZONE z.zone)::date = z.today) AS talk_s,
        (SELECT count(*) FROM deal d WHERE d.agent_id = p.id AND (d.at AT TIME ZONE z.zone)::date = z.today) AS deals,
        (SELECT count(*) FROM deal d CROSS JOIN LATERAL jsonb_array_elements(d.history) AS step
            WHERE d.agent_id = p.id AND step ->> 'state' IN ('refused', 'cancelled')
            AND ((step ->> 'at')::timestamptz AT TIME ZONE z.zone)::date = z.today) AS lost,
        (SELECT count(*) FROM call c WHERE c.agent_id = p.id AND c.disposition = 'sold'
            AND (c.started_at AT TIME ZONE z.zone)::date = z.today) AS sold,
        (SELECT count(*) FROM work_item w WHERE w.agent_id = p.id AND w.kind = 'callback' AND NOT w.done
            AND w.due_at <= :now - interval '10 minutes') AS overdue
    FROM person p JOIN team t ON t.id = p.team_id JOIN region r ON r.id = t.region_id
    CROSS JOIN LATERAL (SELECT r.time_zone AS zone, (:now AT TIME ZONE r.time_zone)::date AS today) z
    WHERE p.org_id = :org AND p.role = 'agent' AND p.team_id = ANY(:teams) ORDER BY t.name, p.name""")


def page(desk: Desk, **more: Any) -> TeamDay:
    answer = desk.ask("GET", "/v1/team/day", params=more)
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=TeamDay)


def as_sql(one: AgentDay) -> tuple[Any, ...]:
    c = one.counts
    return one.name, c.calls, c.connected, c.talk_s, c.deals, c.lost, c.outcomes.get("sold", 0), one.overdue


def zones(world: World, org: Org) -> None:
    world.person(org, "sol", "agent", team="C", region="South")
    with world.engine.begin() as connection:
        for name, zone in (("North", "Asia/Shanghai"), ("South", "America/Lima")):
            connection.execute(update(region).where(region.c.id == org.regions[name]).values(time_zone=zone))


def callback(world: World, org: Org, lead_id: str, login: str, due: datetime, *, done: bool = False) -> str:
    made = new_id()
    with world.engine.begin() as connection:
        connection.execute(
            insert(work_item).values(
                org_id=org.id, id=made, lead_id=lead_id, agent_id=org.people[login], kind="callback", due_at=due, done=done
            )
        )  # fmt: skip
    return made


def a_random_day(world: World, org: Org, now: datetime) -> None:
    """Calls, deals and callbacks over three days, most of them near the borders of a day somewhere."""
    chance = random.Random(7)
    leads = {login: world.lead(org, f"{login}'s", login) for login in ("mira", "otto", "pia", "sol")}
    for _ in range(160):
        login = chance.choice(list(leads))
        at = now - timedelta(seconds=chance.randrange(-3600, 60 * 3600))
        answered = at if chance.random() < 0.6 else None
        called(
            world, org, login, at, answered_at=answered, talk_s=chance.randrange(900) if answered else 0,
            disposition=chance.choice(("sold", "no_answer", "")),
        )  # fmt: skip
        if chance.random() < 0.2:
            with world.engine.begin() as connection:
                fell = at + timedelta(hours=chance.randrange(48)) if chance.random() < 0.5 else None
                steps = (
                    [{"state": chance.choice(("refused", "cancelled")), "at": fell.isoformat()}]
                    if fell
                    else []
                )
                connection.execute(
                    insert(deal).values(
                        org_id=org.id, id=new_id(), lead_id=leads[login], product="p", at=at, agent_id=org.people[login],
                        history=[{"state": "submitted", "at": at.isoformat()}, *steps], lost_at=fell,
                        state=steps[0]["state"] if steps else "submitted",
                    )
                )  # fmt: skip
        if chance.random() < 0.2:
            due = now - timedelta(minutes=chance.randrange(-60, 60))
            callback(world, org, leads[login], login, due, done=chance.random() < 0.3)


@pytest.mark.parametrize("hour", [3, 15.95, 21])
def test_the_page_is_equal_to_plain_sql_over_the_same_rows(world: World, org: Org, hour: float) -> None:
    """At three moments: it is another day in Lima than in Shanghai at two of them, and nearly midnight at one."""
    zones(world, org)
    now = datetime(2026, 3, 2, tzinfo=UTC) + timedelta(hours=hour)
    a_random_day(world, org, now)
    with world.work(org) as work:
        work.now = now
        found = team_day(work)
    asked = {"org": org.id, "now": now, "teams": list(org.teams.values())}
    with world.engine.connect() as connection:
        wanted = [tuple(row) for row in connection.execute(SQL, asked)]
    assert [as_sql(one) for one in found.agents] == wanted and sum(row[1] for row in wanted) > 10
    assert {a.day.day for a in found.agents} == ({1, 2} if hour < 5 else {2, 3} if hour > 16 else {2})
    for group in (*found.teams, *found.regions):
        mine = [a for a in found.agents if group.name in (a.team, a.region)]
        assert group.agents == len(mine) and group.overdue == sum(a.overdue for a in mine)
        for metric in ("calls", "connected", "talk_s", "deals", "lost"):
            assert getattr(group.counts, metric) == sum(getattr(a.counts, metric) for a in mine)
    assert len([n for n in found.needs if n.kind == "overdue"]) == sum(row[-1] for row in wanted)


def test_who_sees_whom_and_who_sets_targets(world: World, org: Org, http: TestClient[Any]) -> None:
    other = world.organisation("other")
    world.person(other, "mira", "agent", team="A", region="North")
    stranger = other.people["mira"]
    seen = {
        "mira": {"Mira"}, "lena": {"Mira", "Otto"}, "quan": {"Mira", "Otto", "Pia"}, "olga": {"Mira", "Otto", "Pia"},
        "ada": {"Mira", "Otto", "Pia"},
    }  # fmt: skip
    team, north = org.teams["A"], org.regions["North"]
    subjects = {
        "mira": ("person", org.people["mira"]), "pia": ("person", org.people["pia"]), "team": ("team", team),
        "each": ("team_each", team), "other_team": ("team", org.teams["B"]), "region": ("region", north),
        "stranger": ("person", stranger),
    }  # fmt: skip
    may = {
        "mira": set[str](), "lena": {"mira", "team", "each"}, "quan": set[str](), "olga": set(subjects) - {"stranger"},
        "ada": set(subjects) - {"stranger"},
    }  # fmt: skip
    for login, names in seen.items():
        desk = signed_in(http, org, login)
        assert {a.name for a in page(desk).agents} == names, login
        done = set()
        for what, (kind, subject) in subjects.items():
            body = {"subject_kind": kind, "subject_id": subject, "metric": "calls", "value": 20}
            if desk.ask("PUT", "/v1/team/targets", json=body).status_code == 204:
                done.add(what)
        assert done == may[login], login
        own = desk.ask("GET", "/v1/team/own")
        assert own.status_code == (200 if login == "mira" else 403), login
    lena = signed_in(http, org, "lena")
    body = {"subject_kind": "person", "subject_id": org.people["mira"], "metric": "calls", "value": 0}
    assert lena.ask("PUT", "/v1/team/targets", json=body).status_code == 204
    assert lena.ask("PUT", "/v1/team/targets", json={**body, "value": -1}).status_code == 400
    assert [a.targets for a in page(lena).agents] == [{"calls": 20}] * 2, "her own is gone: each one's counts"
    assert page(lena).teams[0].targets == {"calls": 20}
    assert lena.ask("GET", "/v1/team/day", params={"day": "yesterday"}).status_code == 400


def test_a_call_is_on_the_page_and_in_the_own_line_within_two_seconds(
    world: World, org: Org, http: TestClient[Any], mira: Desk
) -> None:
    lena = signed_in(http, org, "lena")
    lead = world.lead(org, "Wang", "mira")
    before = page(lena)
    found: list[TeamDay] = []
    waiting = threading.Thread(target=lambda: found.append(page(lena, version=before.version, seconds=20)))
    waiting.start()
    time.sleep(0.2)
    now = datetime.now(UTC)
    record = CallRecord(
        id=new_id(), direction="out", lead_id=lead, number_text="1", started_at=now,
        answered_at=now, ended_at=now + timedelta(seconds=61),
    )  # fmt: skip
    mira.do(CallFinished(call=record, wrap_up=WrapUp(disposition="sold")))
    begun = time.monotonic()
    waiting.join(20)
    assert time.monotonic() - begun < 2
    own = msgspec.json.decode(mira.ask("GET", "/v1/team/own").content, type=OwnDay)
    assert found[0].agents[0].counts == own.counts and own.call_ids == (record.id,)
    assert (own.counts.calls, own.counts.talk_s, own.counts.outcomes) == (1, 61, {"sold": 1})


def test_what_needs_a_hand_and_an_overdue_callback_that_moves(
    world: World, org: Org, http: TestClient[Any], mira: Desk
) -> None:
    lena = signed_in(http, org, "lena")
    lead = world.lead(org, "Wang", "mira")
    late = callback(world, org, lead, "mira", datetime.now(UTC) - timedelta(hours=1))
    pias = callback(world, org, world.lead(org, "P", "pia"), "pia", datetime.now(UTC) - timedelta(hours=1))
    beat(mira, "wrap_up", refused=3)
    needs = page(lena).needs
    assert [(n.kind, n.name, n.count) for n in needs] == [
        ("refused", "Mira", 3), ("wrap_up", "Mira", 1), ("overdue", "Mira", 1),
    ]  # fmt: skip
    assert (needs[2].lead, needs[2].work_item_id) == ("Wang", late)

    def move(desk: Desk, item: str, to: str = "") -> tuple[int, str]:
        answer = desk.ask("POST", f"/v1/team/callbacks/{item}/move", json={"to": to})
        return answer.status_code, answer.json().get("code") or answer.json()["name"]

    assert move(lena, late) == (409, "nobody_free")
    assert move(mira, late) == (403, "forbidden") and move(lena, pias) == (404, "not_found")
    assert move(lena, late, org.people["pia"]) == (404, "not_found"), "she is of another team"
    beat(mira, "talking", lead_id=lead)
    beat(signed_in(http, org, "otto"))
    assert move(lena, late) == (409, "call_in_progress")
    beat(mira, "ready")
    assert move(lena, late) == (200, "Otto")
    (moved,) = world.rows(work_item, org, work_item.c.id == late)
    assert moved.agent_id == org.people["otto"] and not moved.done
    assert [(n.kind, n.name) for n in page(lena).needs] == [("overdue", "Otto")]


def test_the_sheets_say_what_lies_ahead_and_what_was_done(
    world: World,
    org: Org,
    http: TestClient[Any],
    database_url: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    now = datetime.now(UTC)
    lead = world.lead(org, "Wang", "mira", due=False)
    callback(world, org, lead, "mira", now - timedelta(hours=1))
    callback(world, org, lead, "mira", now - timedelta(hours=1), done=True)
    callback(world, org, lead, "mira", now + timedelta(days=2))
    called(world, org, "mira", now, answered_at=now, talk_s=61, disposition="sold")
    with world.engine.begin() as connection:
        connection.execute(
            insert(absence).values(
                org_id=org.id,
                id=new_id(),
                person_id=org.people["otto"],
                since=now,
                until=now + timedelta(hours=1),
            )
        )
        for due in (now - timedelta(hours=1), now + timedelta(hours=1)):
            connection.execute(
                insert(ticket).values(
                    org_id=org.id, id=new_id(), lead_id=lead, owner_id=org.people["mira"], due_at=due
                )
            )
    lena = signed_in(http, org, "lena")
    found = msgspec.json.decode(lena.ask("GET", "/v1/team/sheet").content, type=TeamSheet)
    mira, otto = found.lines
    assert (mira.due, mira.callbacks, mira.renewals, mira.overdue, mira.problems, mira.away) == (
        1,
        1,
        0,
        1,
        1,
        False,
    )
    assert otto.away and otto.due == 0 and found.total.callbacks == 1
    assert signed_in(http, org, "pia").ask("GET", "/v1/team/sheet").json()["lines"][0]["name"] == "Pia", (
        "her own alone"
    )
    assert lena.ask("GET", "/v1/team/sheet", params={"team": org.teams["B"]}).json().get("lines", []) == []
    where = ["--organisation", "demo", "--database", database_url, "--data", str(tmp_path / "d")]
    assert main(["floor", "sheet", "evening", "--team", "A", *where]) == 0
    said = capsys.readouterr().out
    assert "Mira\tA\t1\t1\t1\t0\t0\t1\t1\t0\tsold 1" in said and "Pia" not in said
    assert main(["floor", "sheet", "morning", "--html", *where]) == 0
    assert "<td align='left'>Otto</td>" in (said := capsys.readouterr().out) and ">away</td>" in said
    assert main(["floor", "sheet", "morning", "--team", "Nobody", *where]) == 1
    assert main(["floor", "sheet", "evening", "--json", *where]) == 0
    assert '"outcomes":{"sold":1}' in capsys.readouterr().out
