"""What two people do at once: two real transactions, held open against each other. One sentence for one, nothing lost."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest
from litestar.testing import TestClient
from sqlalchemy import text

from db.central.leads import lead
from db.central.people import person, team
from domain.administration import ChangePerson, Dissolve
from domain.errors import UserError
from domain.handing_out import HandingAsk
from domain.lead_library.duplicates import MergeLeads
from domain.operations import FieldSet
from lead_server.administration import people as administered
from lead_server.administration import places
from lead_server.handing_out import jobs, planning
from lead_server.handing_out.running import run_jobs
from lead_server.lead_library import merging
from lead_server.security.actor import operator
from lead_server.work import Work, begin_work
from tests.helpers.world import Desk, Org, World, a_campaign

Do = Callable[[Work], Any]


class Two:
    """Two transactions. The first stands still before its commit until the second waits for it, or has gone by."""

    def __init__(self, world: World, org: Org) -> None:
        self.world, self.org = world, org

    def waits(self) -> bool:
        """Somebody waits for a lock in this database."""
        query = text(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
        )
        with self.world.engine.connect() as connection:
            return bool(connection.execute(query).scalar_one())

    def meet(self, first: Do, second: Do) -> tuple[str, str]:
        """What became of both: "" or a code."""
        begun = threading.Event()

        def one() -> str:
            try:
                with begin_work(self.world.engine, operator(self.org.id)) as work:
                    first(work)
                    begun.set()
                    end = time.monotonic() + 2
                    while not other.done() and not self.waits() and time.monotonic() < end:
                        time.sleep(0.01)
            except UserError as error:
                return error.code
            finally:
                begun.set()
            return ""

        def two() -> str:
            begun.wait(5)
            try:
                with begin_work(self.world.engine, operator(self.org.id)) as work:
                    second(work)
            except UserError as error:
                return error.code
            return ""

        with ThreadPoolExecutor(2) as pool:
            other: Future[str] = Future()
            both = pool.submit(one)
            other = pool.submit(two)
            return both.result(30), other.result(30)


@pytest.fixture
def two(world: World, org: Org) -> Two:
    return Two(world, org)


def revision(world: World, org: Org, table: Any, id_: str) -> int:
    (row,) = world.rows(table, org, table.c.id == id_)
    return int(row.revision)


def test_somebody_joins_a_team_while_it_is_dissolved(world: World, org: Org, two: Two) -> None:
    """Whoever is first: nobody is left in a team that is not there."""
    world.person(org, "zoe", "agent", team="Z", region="North")
    empty, zoe = org.teams["Z"], org.people["zoe"]
    mover = ChangePerson(
        revision=revision(world, org, person, zoe), name="Zoe", role="agent", active=True, team_id=org.teams["A"],
        region_id=org.regions["North"],
    )  # fmt: skip
    with world.work(org) as work:
        administered.change(work, zoe, mover)

    def join(work: Work) -> None:
        now = revision(world, org, person, zoe)
        back = ChangePerson(
            revision=now, name="Zoe", role="agent", active=True, team_id=empty, region_id=org.regions["North"]
        )
        administered.change(work, zoe, back)

    def dissolve(work: Work) -> None:
        places.dissolve_team(work, empty, Dissolve(revision=revision(world, org, team, empty)))

    assert two.meet(join, dissolve) == ("", "place_has_people")
    (row,) = world.rows(person, org, person.c.id == zoe)
    assert row.team_id == empty and world.rows(team, org, team.c.id == empty)[0].dissolved_at is None
    with world.work(org) as work:
        administered.change(
            work, zoe, ChangePerson(revision=row.revision, name="Zoe", role="agent", active=True, team_id=org.teams["A"],
                                    region_id=org.regions["North"]),
        )  # fmt: skip
    assert two.meet(dissolve, join) == ("", "not_found")
    (row,) = world.rows(person, org, person.c.id == zoe)
    assert row.team_id == org.teams["A"], "she stays where she was"


def test_two_admins_remove_each_other(world: World, org: Org, two: Two) -> None:
    world.person(org, "amy", "admin")
    admins = (org.people["ada"], org.people["amy"])

    def remove(person_id: str) -> Do:
        return lambda work: administered.set_active(work, person_id, False)

    assert two.meet(remove(admins[0]), remove(admins[1])) == ("", "last_admin")
    assert [row.active for row in world.rows(person, org, person.c.id.in_(admins))].count(True) == 1


def test_a_record_is_merged_while_it_is_edited(
    http: TestClient[Any], world: World, org: Org, mira: Desk, two: Two
) -> None:
    """The edit that came first stands, and the merge says whose record changed; or it follows to the one kept."""
    keep, other = world.lead(org, "Kept", "mira"), world.lead(org, "Other", "mira")
    versions = {row.id: row.version for row in world.rows(lead, org, lead.c.id.in_((keep, other)))}
    asked = MergeLeads(keep=keep, other=other, keep_version=versions[keep], other_version=versions[other])

    def merge(work: Work) -> None:
        merging.merge(work, asked)

    def edit(work: Work) -> None:
        work.connection.execute(
            lead.update().where(lead.c.id == other).values(place="Leeds", version=lead.c.version + 1)
        )

    assert two.meet(edit, merge) == ("", "record_changed")
    rows = {row.id: row for row in world.rows(lead, org, lead.c.id.in_((keep, other)))}
    assert rows[other].place == "Leeds" and rows[other].merged_into is None

    asked = MergeLeads(
        keep=keep, other=other, keep_version=rows[keep].version, other_version=rows[other].version
    )
    said: list[str] = []

    def from_her_desk() -> None:
        said.append(mira.do(FieldSet(lead_id=other, values={"tier": "A"}, was={"tier": ""})).outcome)

    desk = threading.Thread(target=from_her_desk)
    with begin_work(world.engine, operator(org.id)) as work:
        merging.merge(work, asked)
        desk.start()
        end = time.monotonic() + 5
        while not two.waits() and desk.is_alive() and time.monotonic() < end:
            time.sleep(0.01)
    desk.join(30)
    assert said == ["ok"] and world.whole(org, keep).tier == "A", "what she wrote follows the record"


def test_two_leads_start_their_plans_at_the_same_moment(world: World, org: Org, two: Two) -> None:
    """Two runs over the same leads in two threads: each lead moves once, both jobs end and say what was gone."""
    world.publish(org, "campaign", a_campaign("renewal"))
    pool = [world.lead(org, f"Pool {n}", None, campaign="renewal") for n in range(12)]
    made: list[str] = []
    for login in ("mira", "otto"):
        with begin_work(world.engine, operator(org.id)) as work:
            asked = HandingAsk(
                campaign="renewal", people=(org.people[login],), leads=tuple(pool), by_language=False
            )
            made.append(planning.plan(work, asked).job.id)

    def start(job_id: str) -> Do:
        return lambda work: jobs.act(work, job_id, "start")

    assert two.meet(start(made[0]), start(made[1])) == ("", "")
    with ThreadPoolExecutor(2) as both:
        list(both.map(lambda _n: run_jobs(world.engine), range(2)))
    with begin_work(world.engine, operator(org.id)) as work:
        done = {one.id: one for one in jobs.jobs(work)}
    assert [done[i].state for i in made] == ["done", "done"]
    assert sum(done[i].moved for i in made) == 12 and sum(done[i].gone for i in made) == 12
    rows = world.rows(lead, org, lead.c.id.in_(pool))
    assert all(row.owner_id in (org.people["mira"], org.people["otto"]) for row in rows)
