"""A plan's period is drawn once; its calls wait in the analysts' queues until they are judged or skipped with a reason."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec
import pytest
from sqlalchemy import insert, select, update

from db.central.analysis import analysis_stage
from db.central.calls import call, phrase_hit, recording
from db.central.feed import membership
from db.central.people import person
from db.central.quality import evaluation
from db.central.sampling import quality_pick
from domain.api import CallPage
from domain.errors import UserError
from domain.ids import new_id
from domain.operations import EvaluationSubmitted
from domain.sampling import FigureRisk, Plan, Risk, digest_of, draw, period_of
from domain.scorecards import Answer as Given
from lead_server.quality import queue
from lead_server.quality.population import population
from tests.helpers.world import Desk, Org, World, a_form
from tests.integration.conftest import signed_in

MONDAY = datetime(2026, 11, 16, 9, tzinfo=UTC)
WEEK = period_of("week", MONDAY.date(), ZoneInfo("UTC"))
PLAN = Plan(code="weekly", per_agent=2)


def called(
    world: World, org: Org, login: str, count: int, *, recorded: bool = True, at: datetime = MONDAY, **more
) -> list[str]:
    made = []
    with world.work(org) as work:
        for n in range(count):
            id_, begun = new_id(), at + timedelta(hours=n)
            work.connection.execute(
                insert(call).values(
                    org_id=org.id, id=id_, agent_id=org.people[login], started_at=begun, talk_s=90, has_recording=recorded,
                    **more,
                )
            )  # fmt: skip
            if recorded:
                work.connection.execute(
                    insert(recording).values(
                        org_id=org.id, id=new_id(), call_id=id_, agent_id=org.people[login]
                    )
                )
            made.append(id_)
    return made


@pytest.fixture
def heard(world: World, org: Org) -> dict[str, list[str]]:
    """Seven calls of Mira's and four of Otto's in the week; others that a draw must not see."""
    world.person(org, "nina", "analyst")
    found = {"mira": called(world, org, "mira", 7), "otto": called(world, org, "otto", 4)}
    called(world, org, "mira", 2, recorded=False)
    called(world, org, "mira", 2, at=MONDAY + timedelta(days=7))
    return found


def mine(http, org: Org, login: str) -> CallPage:  # type: ignore[no-untyped-def]
    return msgspec.json.decode(
        signed_in(http, org, login).ask("GET", "/v1/calls?mine=true").content, type=CallPage
    )


def skipped(desk: Desk, pick_id: str, reason: str):  # type: ignore[no-untyped-def]
    return desk.ask("POST", f"/v1/picks/{pick_id}/skip", json={"reason": reason})


def test_a_week_is_drawn_once_and_can_be_drawn_again_by_who_doubts_it(world: World, org: Org, heard) -> None:
    with world.work(org) as work:
        first = queue.keep(work, PLAN, WEEK)
    with world.work(org) as work:
        assert queue.keep(work, PLAN, WEEK) == first, "the second time nothing is drawn"
        with pytest.raises(UserError, match="drawn"):
            queue.keep(work, PLAN, WEEK, seed="a better one")
        there = population(work, PLAN, WEEK)
        assert {one.call_id for one in there} == {*heard["mira"], *heard["otto"]}
        again = draw(PLAN, WEEK.name, there, queue.analysts_of(work, PLAN), first.seed)
    assert again == first and digest_of(there) == first.digest
    by_agent = {pick.agent_id: pick.probability for pick in first.picks}
    assert by_agent == {org.people["mira"]: "2/7", org.people["otto"]: "1/2"}


def test_the_queue_is_seen_judged_and_skipped(http, world: World, org: Org, heard) -> None:
    with world.work(org) as work:
        queue.keep(work, PLAN, WEEK, seed="s")
    page = mine(http, org, "quan")
    assert page.rows and all(
        row.pick.plan == "weekly" and row.pick.kind == "measurement" for row in page.rows
    )
    other = mine(http, org, "nina")
    assert len(page.rows) + len(other.rows) == 4 and not {r.id for r in page.rows} & {
        r.id for r in other.rows
    }
    quan = signed_in(http, org, "quan")
    chosen = page.rows[0]
    for words, code in (("", "reason_missing"), ("  ", "reason_missing")):
        refused = skipped(quan, chosen.pick.id, words)
        assert refused.json()["code"] == code
    assert skipped(quan, other.rows[0].pick.id, "x").status_code == 404
    said = skipped(quan, chosen.pick.id, "only\nmusic")
    instead = said.json()["replaced_by"]
    assert instead, "the same agent has more calls"
    assert skipped(quan, chosen.pick.id, "again").status_code == 404
    rows = {row.pick.id: row for row in mine(http, org, "quan").rows}
    assert chosen.pick.id not in rows and rows[instead].agent_id == chosen.agent_id
    stored = world.rows(quality_pick, org, quality_pick.c.id == chosen.pick.id)[0]
    assert (stored.state, stored.reason) == ("skipped", "only music")
    assert mine(http, org, "mira").rows == ()


def test_who_judges_a_drawn_call_measures(http, world: World, org: Org, heard) -> None:
    """By chance: `measurement`. Picked by herself: `risk`, and never in an average. A second one is not the agent's."""
    world.publish(org, "scorecard", a_form())
    plan = Plan(code="twice", per_agent=2, second=1)
    with world.work(org) as work:
        found = queue.keep(work, plan, WEEK, seed="s")
    names = {org.people[login]: login for login in ("quan", "nina")}
    first = found.picks[0]
    second = next(pick for pick in found.picks if pick.second and pick.call_id == first.call_id)
    seen = {False: _judge(http, world, org, names[first.analyst], first.call_id)}
    waits = next(row for row in mine(http, org, names[second.analyst]).rows if row.id == first.call_id)
    assert (waits.evaluation_id, waits.final_score) == ("", ""), "nobody sees the other's before her own"
    asked = signed_in(http, org, names[second.analyst]).ask("GET", f"/v1/calls/{first.call_id}")
    assert asked.json().get("evaluations", []) == []
    seen[True] = _judge(http, world, org, names[second.analyst], second.call_id)
    picked = {pick.call_id for pick in found.picks}
    free = next(one for one in heard["mira"] if one not in picked)
    by_herself = _judge(http, world, org, "quan", free)
    rows = {str(row.id): row for row in world.rows(evaluation, org)}
    assert [rows[id_].queue for id_ in (seen[False], seen[True], by_herself)] == [
        "measurement",
        "measurement",
        "risk",
    ]
    done = [row for row in world.rows(quality_pick, org) if row.state == "done"]
    assert {str(row.evaluation_id) for row in done} == {seen[False], seen[True]}
    hers = _on_desks(world, org)
    assert seen[False] in hers and by_herself in hers and seen[True] not in hers


def _judge(http, world: World, org: Org, login: str, call_id: str) -> str:  # type: ignore[no-untyped-def]
    given = (Given(question="greeted", values=("yes",)), Given(question="closed", values=("no",)))
    said = EvaluationSubmitted(
        evaluation_id=new_id(), call_id=call_id, form="basic", form_version=1, answers=given
    )
    outcome = signed_in(http, org, login).do(said)
    assert outcome.outcome == "ok", outcome
    return said.evaluation_id


def _on_desks(world: World, org: Org) -> set[str]:
    found = world.rows(membership, org, membership.c.kind == "evaluation")
    return {row.id for row in found}


def test_risk_knows_what_the_calls_were(world: World, org: Org, heard) -> None:
    with world.work(org) as work:
        work.connection.execute(
            update(person)
            .where(person.c.id == org.people["otto"])
            .values(created_at=MONDAY - timedelta(days=5))
        )
        work.connection.execute(
            update(person)
            .where(person.c.id == org.people["mira"])
            .values(created_at=MONDAY - timedelta(days=500))
        )
        work.connection.execute(
            update(call).where(call.c.id == heard["mira"][3]).values(recording_objected=True)
        )
    plan = Plan(code="risk", kind="risk", per_agent=3, risk=Risk(new_agent=1, objected=5))
    with world.work(org) as work:
        found = queue.look(work, plan, WEEK, seed="s")
        assert not work.connection.execute(select(quality_pick)).all(), "looking keeps nothing"
    told = {(pick.agent_id, pick.reasons) for pick in found.picks}
    assert told == {(org.people["mira"], ("objected",)), (org.people["otto"], ("new_agent",))}
    assert len(found.picks) == 4


def test_a_plan_may_name_its_analysts(world: World, org: Org, heard) -> None:
    with world.work(org) as work:
        found = queue.look(work, Plan(code="p", analysts=("Nina",)), WEEK)
        assert {pick.analyst for pick in found.picks} == {org.people["nina"]}
        with pytest.raises(UserError, match="no analyst"):
            queue.look(work, Plan(code="p", analysts=("mira",)), WEEK)


def test_hits_and_figures_make_a_risk(world: World, org: Org) -> None:
    """What the machine read and reckoned of a call, and only of that call."""
    said, slow, plain = called(world, org, "mira", 3)
    with world.work(org) as work:
        by_call = dict(
            work.connection.execute(
                select(recording.c.call_id, recording.c.id).where(recording.c.org_id == org.id)
            ).all()
        )
        work.connection.execute(
            insert(phrase_hit).values(
                org_id=org.id, id=new_id(), recording_id=by_call[said], phrase="promises/return"
            )
        )
        for call_id, dead, state in ((slow, 40.0, "done"), (plain, 4.0, "done"), (said, 50.0, "running")):
            work.connection.execute(
                insert(analysis_stage).values(
                    org_id=org.id, recording_id=by_call[call_id], stage="talk", state=state, result={"dead_air_s": dead}
                )
            )  # fmt: skip
        risk = Risk(hits={"promises": 5}, figures=(FigureRisk(figure="dead_air_s", above=20, weight=1),))
        found = queue.look(work, Plan(code="r", kind="risk", risk=risk), WEEK)
    assert [(pick.call_id, pick.reasons) for pick in sorted(found.picks, key=lambda p: -p.risk)] == [
        (said, ("hit:promises",)), (slow, ("figure:dead_air_s",)),
    ]  # fmt: skip
