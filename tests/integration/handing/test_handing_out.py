"""Handing out and taking back by rule: shown first, done by a job, explained lead by lead."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from litestar.testing import TestClient
from sqlalchemy import insert, update

from db.central.gate import dial
from db.central.handing import handing_part, lead_hold
from db.central.leads import lead, product_held
from db.central.people import person
from db.central.work import assignment
from domain.handing_out import Coverage, HandingFloor, HandingJobs, LeadHistory, LeftLeads, MarkUnsuitable
from domain.ids import new_id
from lead_server.handing_out import planning, running
from lead_server.handing_out import round as rounds
from lead_server.leads import queue
from lead_server.security.actor import operator
from tests.helpers.world import Org, World
from tests.integration.conftest import signed_in
from tests.integration.handing.hand import Hand, change, owned


def test_shown_first_then_done_and_explained(
    world: World, org: Org, pool: list[str], olga: Hand, lena: Hand
) -> None:
    """Nothing moves with the plan; the job moves exactly it; the history says who, by which rule, among how many."""
    made = olga.plan()
    assert made.job.state == "planned" and made.job.total == 12 and owned(world, org) == {}
    assert {one.name: one.change for one in made.people} == {"Mira": 4, "Otto": 4, "Pia": 4}
    assert olga.act(made.job.id, "start").state == "running"
    rounds.tick(world.engine)
    assert owned(world, org) == {"mira": 4, "otto": 4, "pia": 4}
    (job,) = olga.ask("GET", "/handing/jobs", HandingJobs).rows
    assert (job.state, job.moved, job.gone, job.by, job.own) == ("done", 12, 0, "Olga", True)
    mine = next(row.id for row in world.rows(lead, org) if row.owner_id == org.people["mira"])
    (stay,) = lena.history(mine).stays
    assert (stay.owner, stay.by, stay.rule) == ("Mira", "Olga", "hand_out")
    assert (stay.data["way"], stay.data["of"]) == ("round_robin", "3")
    assert stay.lease_until and stay.attempts_left == 12
    assert olga.plan().job.total == 0, "the pool is empty"


def test_who_speaks_it_who_has_room(world: World, org: Org, pool: list[str], olga: Hand) -> None:
    """Language and tier decide who may, limits how many; what nobody gets says why."""
    change(world, pool[:5], language="es", tier="A")
    change(world, pool[5:], language="zh")
    assert olga.share(org, "mira", languages=("es", "zh"), most_open=3).most_open == 3
    assert olga.share(org, "otto", languages=("zh",)).languages == ("zh",)
    olga.share(org, "pia", languages=("en",))
    olga.rule(most_new=6)
    made = olga.plan(way="capacity", by_language=True)
    assert {one.name: one.change for one in made.people} == {"Mira": 3, "Otto": 6, "Pia": 0}
    assert made.left == {"full": 3}
    olga.act(made.job.id, "start")
    rounds.tick(world.engine)
    spanish = {r.owner_id for r in world.rows(lead, org, lead.c.language == "es") if r.owner_id}
    assert spanish == {org.people["mira"]} and olga.plan(way="capacity", by_language=True).job.total == 0
    assert (
        olga.rule(most_open=-1).code == "rule_unsound"
        and olga.share(org, "mira", weight=-1).code == "rule_unsound"
    )


def test_by_hand_and_the_limits_of_the_campaign(world: World, org: Org, pool: list[str], olga: Hand) -> None:
    mira, otto = org.people["mira"], org.people["otto"]
    done = olga.do(world, way="by_hand", counts={mira: 3, otto: 1}, people=(mira, otto))
    assert done.moved == 4 and owned(world, org) == {"mira": 3, "otto": 1}
    olga.rule(most_leads=6)
    made = olga.plan()
    assert (made.job.total, made.over) == (2, "most_leads")
    olga.rule(most_people=2)
    assert next(one for one in olga.plan().people if one.name == "Pia").change == 0, "two work it already"
    with world.work(org) as work:
        yesterday = (work.now - timedelta(days=1)).date()
    olga.rule(until=yesterday)
    assert (olga.plan().job.total, olga.plan().over) == (0, "until")


def test_two_hand_out_the_same_leads_at_once(
    world: World, org: Org, pool: list[str], olga: Hand, lena: Hand
) -> None:
    """One wins per lead; the other reads which were gone, and who has them; limits hold over both."""
    hers, all_ = lena.plan(count=8), olga.plan()
    lena.act(hers.job.id, "start")
    olga.act(all_.job.id, "start")
    rounds.tick(world.engine)
    done = {one.id: one for one in olga.ask("GET", "/handing/jobs", HandingJobs).rows}
    first, second = done[hers.job.id], done[all_.job.id]
    assert (first.moved, first.gone) == (8, 0) and (second.moved, second.gone) == (4, 8)
    left = olga.ask("GET", f"/handing/jobs/{all_.job.id}/left", LeftLeads).rows
    assert len(left) == 8 and {(one.why, one.owner) for one in left} == {("taken", "Mira"), ("taken", "Otto")}
    assert sum(owned(world, org).values()) == 12
    assert lena.act(all_.job.id, "drop").code == "not_found", "of another team's people"


def test_limits_hold_where_two_plans_meet(world: World, org: Org, pool: list[str], olga: Hand) -> None:
    """Both plans saw room for six; together they would be twelve."""
    mira = org.people["mira"]
    olga.rule(most_open=6)
    first = olga.plan(people=(mira,), leads=tuple(pool[:6]))
    second = olga.plan(people=(mira,), leads=tuple(pool[6:]))
    assert first.people[0].change == second.people[0].change == 6
    for made in (first, second):
        olga.act(made.job.id, "start")
    rounds.tick(world.engine)
    assert owned(world, org) == {"mira": 6}
    assert sorted(j.no_room for j in olga.ask("GET", "/handing/jobs", HandingJobs).rows) == [0, 6]


def test_paused_killed_and_gone_on_with(
    world: World, org: Org, pool: list[str], olga: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Part by part; a pause holds behind the part that runs; a kill inside a part leaves nothing of it; each lead once."""
    monkeypatch.setattr(planning, "BATCH", 4)
    monkeypatch.setattr(planning.parts, "__defaults__", (4, 2))
    made = olga.plan()
    assert len(world.rows(handing_part, org)) == 3
    olga.act(made.job.id, "start")
    actor = operator(org.id)
    assert len(running.run_part(world.engine, actor, made.job.id) or ()) == 4
    assert olga.act(made.job.id, "pause").state == "paused"
    rounds.tick(world.engine)
    assert running.run_part(world.engine, actor, made.job.id) is None and sum(owned(world, org).values()) == 4
    assert olga.act(made.job.id, "go-on").state == "running"

    def killed(*_: Any) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(running, "_note", killed)
        with pytest.raises(KeyboardInterrupt):
            running.run_part(world.engine, actor, made.job.id)
    assert sum(owned(world, org).values()) == 4, "nothing of the part is left"
    rounds.tick(world.engine)
    assert owned(world, org) == {"mira": 4, "otto": 4, "pia": 4}
    assert len(world.rows(assignment, org)) == 12, "nobody was given a lead twice"
    assert olga.act(made.job.id, "pause").code == "conflict"  # type: ignore[attr-defined]


def test_a_part_that_cannot_be_done_holds_no_other_job_up(
    world: World, org: Org, pool: list[str], olga: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is paused, in the log, and gone on with when the trouble is over."""
    sick, sound = olga.plan(leads=tuple(pool[:3])), olga.plan(leads=tuple(pool[3:]))
    for made in (sick, sound):
        olga.act(made.job.id, "start")
    real = running.run_part

    def run_part(engine: Any, actor: Any, job_id: str) -> Any:
        if job_id == sick.job.id:
            raise ValueError("a part that nobody understands")
        return real(engine, actor, job_id)

    with monkeypatch.context() as broken:
        broken.setattr(running, "run_part", run_part)
        rounds.tick(world.engine)
    states = {job.id: job.state for job in olga.ask("GET", "/handing/jobs", HandingJobs).rows}
    assert states == {sick.job.id: "paused", sound.job.id: "done"} and sum(owned(world, org).values()) == 9
    olga.act(sick.job.id, "go-on")
    rounds.tick(world.engine)
    assert sum(owned(world, org).values()) == 12


def test_taken_back_but_not_out_of_a_call(
    world: World, org: Org, pool: list[str], olga: Hand, lena: Hand
) -> None:
    """What is idle goes; a promise keeps it; a lead in a call stays until the outcome is written, and then goes."""
    olga.do(world, people=(org.people["mira"],))
    talking = pool[3]
    with world.work(org) as work:
        work.connection.execute(
            insert(dial).values(
                org_id=org.id, call_id=(call_id := new_id()), lead_id=talking, person_id=org.people["mira"], at=work.now,
                until=work.now + timedelta(seconds=90),
            )
        )  # fmt: skip
    done = lena.do(world, kind="take_back", why="she changes campaign")
    assert (done.moved, done.held) == (11, 1) and owned(world, org) == {"mira": 1}
    waiting = lena.history(talking)
    assert waiting.waits and waiting.stays[0].until is None
    rounds.tick(world.engine)
    assert owned(world, org) == {"mira": 1}, "she still talks"
    with world.engine.begin() as connection:  # hung up, and the outcome is being written
        connection.execute(update(dial).where(dial.c.call_id == call_id).values(ended_at=work.now))
    rounds.tick(world.engine)
    assert owned(world, org) == {"mira": 1}
    mira = signed_in(olga.desk.http, org, "mira")
    finish(mira, talking, call_id)
    rounds.tick(world.engine)
    assert owned(world, org) == {} and not world.rows(lead_hold, org)
    stay = olga.history(talking).stays[0]
    assert (stay.ended_rule, stay.ended_why, stay.ended_by) == ("take_back", "she changes campaign", "Lena")
    job = olga.ask("GET", "/handing/jobs", HandingJobs).rows[0]
    assert (job.moved, job.held, job.gone) == (12, 0, 0)


def finish(desk: Any, lead_id: str, call_id: str) -> None:
    from datetime import UTC, datetime

    from domain.calls import CallRecord, WrapUp
    from domain.operations import CallFinished

    at = datetime.now(UTC) - timedelta(minutes=2)
    record = CallRecord(
        id=call_id, direction="out", started_at=at, ended_at=at + timedelta(minutes=1), lead_id=lead_id, number_text=""
    )  # fmt: skip
    answer = desk.do(CallFinished(call=record, wrap_up=WrapUp(disposition="no_answer")))
    assert answer.outcome in ("ok", "merged"), answer


def test_moved_from_one_to_others(world: World, org: Org, pool: list[str], olga: Hand, lena: Hand) -> None:
    """Promised calls stay unless they are meant, too; one lead by hand; not to or from another team by its lead."""
    mira, otto, pia = (org.people[name] for name in ("mira", "otto", "pia"))
    olga.do(world, people=(mira,))
    with world.work(org) as work:
        queue.add(
            work,
            {"id": pool[0], "owner_id": mira, "campaign_id": "renewal"},
            kind="callback",
            due_at=work.now,
            why="callback",
        )
    made = lena.plan(kind="move", givers=(mira,))
    assert {one.name: one.change for one in made.people} == {"Mira": -11, "Otto": 11}
    lena.act(made.job.id, "start")
    rounds.tick(world.engine)
    assert owned(world, org) == {"mira": 1, "otto": 11}
    one = {"kind": "move", "way": "by_hand", "leads": (pool[0],), "promised_too": True}
    assert lena.do(world, **one, people=(otto,), counts={otto: 1}).moved == 1
    assert owned(world, org) == {"otto": 12} and lena.history(pool[0]).stays[0].rule == "move"
    assert lena.plan(**one, people=(pia,), counts={pia: 1}).job.total == 0, "another team's agent"
    assert lena.plan(kind="move").code == "bad_request"  # type: ignore[attr-defined]


def test_orphans_are_found_and_given_out_again(
    world: World, org: Org, pool: list[str], olga: Hand, lena: Hand
) -> None:
    olga.do(world, people=(org.people["otto"],))
    assert (
        next(c for c in olga.ask("GET", "/handing", HandingFloor).campaigns if c.code == "renewal").orphans
        == 0
    )
    with world.engine.begin() as connection:
        connection.execute(update(person).where(person.c.id == org.people["otto"]).values(active=False))
    assert (
        next(c for c in lena.ask("GET", "/handing", HandingFloor).campaigns if c.code == "renewal").orphans
        == 12
    )
    done = lena.do(world, kind="orphans")
    assert done.moved == 12 and owned(world, org) == {"mira": 12}
    stays = lena.history(pool[0]).stays
    assert [(one.owner, one.rule, one.ended_rule) for one in stays] == [
        ("Mira", "orphans", ""),
        ("Otto", "hand_out", "orphans"),
    ]


def test_coverage_and_what_is_nothing_for_telesales(
    world: World, org: Org, pool: list[str], olga: Hand, lena: Hand
) -> None:
    """Shares by region; a reason is known; whoever is marked is handed out to nobody."""
    north = org.regions["North"]
    change(world, pool[:6], region_id=north)
    change(world, pool[6:7], do_not_call=True, called_count=2)
    change(world, pool[:1], called_count=1)
    marked = lena.ask(
        "PUT", f"/handing/leads/{pool[1]}/unsuitable", LeadHistory, MarkUnsuitable(reason="a competitor")
    )
    assert marked.unsuitable == "a competitor"
    lines = {one.region: one for one in olga.ask("GET", "/handing/coverage", Coverage).rows}
    assert (lines["North"].leads, lines["North"].free, lines["North"].unsuitable, lines["North"].called) == (
        6,
        5,
        1,
        1,
    )
    assert (lines[""].leads, lines[""].unsuitable) == (6, 1)
    assert olga.ask("GET", "/handing/coverage", Coverage).reasons == {"a competitor": 1, "do_not_call": 1}
    assert olga.plan().job.total == 10
    olga.do(world)
    lines = {one.region: one for one in olga.ask("GET", "/handing/coverage", Coverage).rows}
    assert (lines["North"].owned, lines[""].owned, lines["North"].free) == (5, 5, 0)
    with world.engine.begin() as connection:
        connection.execute(
            insert(product_held).values(org_id=org.id, id=new_id(), lead_id=pool[2], name="Home Plus")
        )
    now = next(one for one in olga.ask("GET", "/handing/coverage", Coverage).rows if one.region == "North")
    assert (now.customer, now.owned) == (1, 5), "a customer, and somebody's"


ROUTES = (
    ("GET", ""), ("POST", "/plan"), ("GET", "/jobs"), ("GET", "/jobs/{job}"), ("GET", "/jobs/{job}/left"),
    ("POST", "/jobs/{job}/pause"), ("GET", "/leads/{lead}"), ("PUT", "/leads/{lead}/unsuitable"), ("GET", "/coverage"),
    ("PUT", "/rules"), ("PUT", "/people/{person}"),
)  # fmt: skip


def test_who_may(
    http: TestClient[Any], world: World, org: Org, pool: list[str], olga: Hand, lena: Hand
) -> None:
    """Agents and analysts hand out nothing; a lead her team; another organisation sees nothing of it."""
    job = olga.plan().job.id
    other = world.organisation("other")
    world.person(other, "ola", "operations")
    stranger = Hand(signed_in(http, other, "ola"))
    names = {"job": job, "lead": pool[0], "person": org.people["pia"]}
    bodies: dict[str, Any] = {"/plan": {"campaign": "renewal"}}
    for login in ("mira", "quan"):
        desk = signed_in(http, org, login)
        for method, path in ROUTES:
            answer = desk.ask(method, f"/v1/handing{path.format(**names)}", json=bodies.get(path, {}))
            expected = (
                (403,)
                if (method, path) != ("GET", "/leads/{lead}")
                else (403, 404, 200 if login == "quan" else 403)
            )
            assert answer.status_code in expected, (login, path, answer.text)
    for path in ("/jobs/{job}", "/jobs/{job}/left", "/leads/{lead}"):
        assert stranger.desk.ask("GET", f"/v1/handing{path.format(**names)}").status_code == 404
    assert stranger.share(org, "pia").code == "not_found" and stranger.plan().code == "not_found"
    assert lena.share(org, "pia").code == "not_found", "another team's agent"
    assert lena.share(org, "mira", weight=2).weight == 2
    assert lena.rule(most_open=3).code == "forbidden", "a campaign's rule is operations'"
    assert {one.name for one in lena.plan().people} == {"Mira", "Otto"}
    change(world, pool[:1], region_id=new_id())
    assert (lena.plan().job.total, olga.plan().job.total) == (11, 12), "another region's pool is not hers"
    assert lena.history(pool[0]).code == "not_found"  # type: ignore[attr-defined]
    assert stranger.ask("GET", "/handing", HandingFloor).people == ()
    world.person(org, "nomad", "team_lead")
    world.person(org, "free", "agent")
    nomad = Hand(signed_in(http, org, "nomad"))
    olga.do(world, people=(org.people["free"],), leads=(pool[2],))
    floor = nomad.ask("GET", "/handing", HandingFloor)
    assert floor.people == () and floor.jobs == (), "without a team she leads nobody, not all who have none"
    assert nomad.share(org, "free").code == "not_found"
