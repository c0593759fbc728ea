"""The sample world in a real database: once, whole, and alive on any day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import phonenumbers
import pytest
from litestar.testing import TestClient
from sqlalchemy import Engine, func, select, text

from db.central import calls, feed, leads, people, quality, work
from lead_server.feed.streams import agent_stream
from lead_server.library.sample_world import Loaded, load_world
from resources.starter.people import PASSWORD, PEOPLE
from tests.helpers.world import ESCROW, Desk, Org, World

LEADS = 1_500
pytestmark = pytest.mark.xdist_group("sample-world")


@pytest.fixture(scope="module")
def shared(module_engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> World:
    """One world for all that only look at it."""
    return World(module_engine, str(tmp_path_factory.mktemp("recordings")))


@pytest.fixture(scope="module")
def loaded(shared: World) -> Loaded:
    return load_world(shared.engine, ESCROW, shared.house.recordings, leads=LEADS)


@pytest.fixture
def http(shared: World) -> Iterator[TestClient[Any]]:
    with shared.serving() as client:
        yield client


def count(world: World, table: Any) -> int:
    with world.engine.connect() as connection:
        return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def test_everything_is_there(shared: World, loaded: Loaded, http: Any) -> None:
    """Leads, calls, people; the demo's agent signs in and gets hers with callbacks, renewals and evaluations."""
    assert (
        loaded.fresh
        and count(shared, leads.lead) == LEADS
        and loaded.calls == count(shared, calls.call) > 300
    )
    assert count(shared, people.person) == len(PEOPLE)
    mira = Desk(http, Org(loaded.org_id, "demo"), "mira")
    assert mira.sign_in(PASSWORD).status_code == 200
    kinds: dict[str, int] = {}
    while True:
        pulled = mira.pull(500)
        for page in pulled.pages:
            for kind in (item.kind for item in page.items if not item.gone):
                kinds[kind] = kinds.get(kind, 0) + 1
        if not any(page.more for page in pulled.pages):
            break
    assert kinds["lead"] >= 100 and kinds["evaluation"] >= 3
    assert {"campaign", "script", "scorecard", "article", "tag", "person"} <= set(kinds)
    with shared.engine.connect() as connection:
        wanted = select(work.work_item.c.kind).where(work.work_item.c.agent_id == mira_id(shared))
        work_kinds = set(connection.execute(wanted).scalars())
    assert {"callback", "renewal", "new_lead"} <= work_kinds


def mira_id(world: World) -> str:
    with world.engine.connect() as connection:
        return str(
            connection.execute(select(people.person.c.id).where(people.person.c.login == "mira")).scalar_one()
        )


def test_the_second_time_nothing_happens(shared: World, loaded: Loaded) -> None:
    """Also with another seed: the world is what it was."""
    before = {
        table.name: count(shared, table)
        for table in (leads.lead, calls.call, feed.membership, quality.evaluation)
    }
    again = load_world(shared.engine, ESCROW, shared.house.recordings, seed=7, leads=999)
    assert not again.fresh and again.leads == LEADS and again.org_id == loaded.org_id
    assert before == {
        table.name: count(shared, table)
        for table in (leads.lead, calls.call, feed.membership, quality.evaluation)
    }


def test_a_load_that_was_killed_leaves_nothing_and_starts_again(world: World) -> None:
    """All rows go in one transaction; only the empty organisation stays."""

    def stop(words: str) -> None:
        if words == "search words":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        load_world(world.engine, ESCROW, world.house.recordings, leads=LEADS, progress=stop)
    assert count(world, leads.lead) == count(world, people.person) == 0
    assert load_world(world.engine, ESCROW, world.house.recordings, leads=LEADS).fresh


def test_somebody_elses_organisation_is_left_alone(world: World) -> None:
    """A real organisation may be called demo."""
    from domain.errors import UserError

    own = world.organisation("demo")
    world.person(own, "eva", "agent")
    with pytest.raises(UserError, match="people of its own"):
        load_world(world.engine, ESCROW, world.house.recordings, leads=LEADS)
    assert count(world, leads.lead) == 0


def test_nobody_real_can_be_reached(shared: World, loaded: Loaded) -> None:
    """US numbers are those of fiction; the ranges used for China and Spain are no numbers at all."""
    for row in shared.rows(leads.number, Org(loaded.org_id, "demo")):
        number = phonenumbers.parse(row.e164)
        if row.e164.startswith("+1"):
            assert row.e164[5:10] == "55501"
        else:
            assert row.e164.startswith(("+86154", "+3475")) and not phonenumbers.is_valid_number(number)


def test_positions_are_whole_and_heads_fit(shared: World, loaded: Loaded) -> None:
    """Each stream has positions 1..n without a gap or double, its head at n; members are exactly the owned leads."""
    with shared.engine.connect() as connection:
        odd = connection.execute(
            text(
                "SELECT m.stream FROM membership m JOIN stream_head h USING (org_id, stream)"
                " GROUP BY m.stream, h.position"
                " HAVING max(m.position) <> h.position OR count(*) <> count(DISTINCT m.position)"
            )
        ).all()
        owned = {(agent_stream(str(o)), str(i)) for o, i in connection.execute(
            select(leads.lead.c.owner_id, leads.lead.c.id).where(leads.lead.c.owner_id.is_not(None)))}  # fmt: skip
        members = {(s, i) for s, i in connection.execute(
            select(feed.membership.c.stream, feed.membership.c.id).where(feed.membership.c.kind == "lead"))}  # fmt: skip
    assert odd == [] and owned == members and len(owned) > LEADS / 3


def test_the_queue_is_alive_today(shared: World, loaded: Loaded) -> None:
    """Some promised calls are overdue, some due within the hours to come; all calls lie in the past."""
    now = datetime.now(UTC)
    items = [
        i
        for i in shared.rows(
            work.work_item, Org(loaded.org_id, "demo"), work.work_item.c.agent_id == mira_id(shared)
        )
        if i.kind == "callback"
    ]
    assert any(i.due_at < now for i in items) and any(i.due_at > now for i in items)
    assert max(c.started_at for c in shared.rows(calls.call, Org(loaded.org_id, "demo"))) < now


def test_its_experiment_was_drawn_as_desks_draw_and_says_one_word(shared: World, loaded: Loaded) -> None:
    from domain.experiments.arm_checking import check_words
    from lead_server.definitions import storage as definitions
    from lead_server.experiments import service
    from lead_server.library.sample_experiment import CODE

    with shared.work(Org(loaded.org_id, "demo")) as one:
        found = service.effect(one, CODE)
        assert (
            found.experiment is not None
            and check_words(
                found.experiment,
                lambda code, version: definitions.script(one.connection, one.org_id, code, version),
            )
            == []
        )
    first, second = found.arms
    assert found.experiment is not None and found.experiment.state == "ended"
    assert min(first.leads, second.leads) > 20 and abs(first.leads - second.leads) < 2 * len(PEOPLE)
    assert second.exposed > 0 == first.exposed and found.ratio_p > 0.01
    assert found.comparisons[0].verdict.word in ("better", "worse", "no_difference", "not_enough")
    assert found.steps[0].step == "greet" and found.steps[0].changed and sum(found.runs) > 20
