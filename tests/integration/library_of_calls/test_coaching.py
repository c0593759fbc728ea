"""Notes and tasks: written from a judgement, acknowledged, done, overdue, taken back; who may what."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient
from sqlalchemy import insert, update

from db.central.quality import coaching, evaluation
from db.central.records import audit_event
from domain.coaching import CoachingRow, CoachingRows, MakeCoaching
from domain.ids import new_id
from domain.problem import Problem
from tests.helpers.world import Desk, Org, World
from tests.integration.conftest import signed_in


class Caller:
    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def ask(self, method: str, path: str, form: Any, body: object = None) -> Any:
        more = (
            {"content": msgspec.json.encode(body), "headers": {"Content-Type": "application/json"}}
            if body is not None
            else {}
        )
        answer = self.desk.ask(method, f"/v1/coaching{path}", **more)
        return msgspec.json.decode(answer.content, type=form if answer.status_code < 300 else Problem)

    def give(self, org: Org, about: str, text: str = "Ask first", **more: Any) -> Any:
        more = {"id": new_id(), **more}
        return self.ask("POST", "/", CoachingRow, MakeCoaching(agent_id=org.people[about], text=text, **more))

    def rows(self) -> tuple[CoachingRow, ...]:
        found: tuple[CoachingRow, ...] = self.ask("GET", "/", CoachingRows).rows
        return found

    def answer(self, row: CoachingRow, what: str, words: str = "") -> Any:
        body = {} if what == "withdraw" else {"answer": words}
        return self.ask("POST", f"/{row.id}/{what}", CoachingRow, body)


@pytest.fixture
def people(http: TestClient[Any], org: Org) -> dict[str, Caller]:
    return {name: Caller(signed_in(http, org, name)) for name in ("mira", "pia", "lena", "quan", "olga")}


def test_given_read_and_done(world: World, org: Org, people: dict[str, Caller]) -> None:
    with world.work(org) as work:
        due = work.now + timedelta(days=3)
    made = people["quan"].give(org, "mira", due_at=due)
    assert (made.state, made.agent, made.assignee, made.by, made.own) == (
        "open",
        "Mira",
        "Mira",
        "Quan",
        True,
    )
    (mine,) = people["mira"].rows()
    assert mine.mine and not mine.own and not mine.overdue
    assert people["mira"].answer(mine, "acknowledge").state == "acknowledged"
    done = people["mira"].answer(mine, "done", "I did it on three calls")
    assert (done.state, done.answer) == ("done", "I did it on three calls")
    assert people["mira"].answer(mine, "done", "again").answer == "I did it on three calls", "once"
    assert people["quan"].answer(made, "withdraw").code == "already_done"
    audited = sorted(e.action for e in world.rows(audit_event, org) if e.entity == "coaching")
    assert audited == ["acknowledge", "do", "write"]


def test_written_once_by_its_id(world: World, org: Org, people: dict[str, Caller]) -> None:
    one = new_id()
    assert people["quan"].give(org, "mira", id=one) == people["quan"].give(org, "mira", id=one)
    assert len(world.rows(coaching, org)) == 1


def test_what_is_late_stands_above(world: World, org: Org, people: dict[str, Caller]) -> None:
    with world.work(org) as work:
        soon, later = work.now + timedelta(hours=1), work.now + timedelta(days=9)
    people["quan"].give(org, "mira", "later", due_at=later)
    people["quan"].give(org, "mira", "note", kind="note")
    late = people["quan"].give(org, "mira", "late", due_at=soon)
    people["mira"].answer(people["quan"].give(org, "mira", "over", due_at=soon), "done")
    with world.work(org) as work:
        past = work.now - timedelta(hours=1)
        work.connection.execute(update(coaching).where(coaching.c.id == late.id).values(due_at=past))
    assert [(row.text, row.overdue) for row in people["mira"].rows()] == [
        ("late", True), ("later", False), ("note", False), ("over", False),
    ]  # fmt: skip


def test_who_sees_what(org: Org, people: dict[str, Caller]) -> None:
    people["quan"].give(org, "mira", "hers")
    people["quan"].give(org, "pia", "another team's")
    people["quan"].give(org, "pia", "for the lead", assignee_id=org.people["lena"])
    seen = {name: {row.text for row in who.rows()} for name, who in people.items()}
    assert seen == {
        "mira": {"hers"}, "pia": {"another team's", "for the lead"}, "lena": {"hers", "for the lead"},
        "quan": {"hers", "another team's", "for the lead"}, "olga": {"hers", "another team's", "for the lead"},
    }  # fmt: skip


def test_who_may_give_what(org: Org, people: dict[str, Caller]) -> None:
    assert people["lena"].give(org, "mira").state == "open"
    assert people["lena"].give(org, "pia").code == "not_found", "another team's agent"
    for who in ("mira", "olga"):
        assert people[who].give(org, "mira").code == "forbidden"
    assert people["quan"].give(org, "mira", " ").code == "text_missing"


def test_only_who_has_to_do_it_says_so(org: Org, people: dict[str, Caller]) -> None:
    made = people["quan"].give(org, "mira")
    for who in ("pia", "lena", "quan"):
        assert people[who].answer(made, "done").code == "not_found"
    assert people["olga"].answer(made, "acknowledge").code == "forbidden"
    assert people["lena"].answer(made, "withdraw").code == "not_found"
    assert people["quan"].answer(made, "withdraw").state == "withdrawn"
    assert people["mira"].rows() == () and people["mira"].answer(made, "done").code == "not_found"


def test_the_past_is_no_day_by_which(world: World, org: Org, people: dict[str, Caller]) -> None:
    with world.work(org) as work:
        past = work.now - timedelta(minutes=1)
    assert people["quan"].give(org, "mira", due_at=past).code == "when_past"


def test_another_organisation_knows_nothing(
    http: TestClient[Any], world: World, org: Org, people: dict[str, Caller]
) -> None:
    made = people["quan"].give(org, "mira")
    other = world.organisation("other")
    world.person(other, "oscar", "analyst")
    stranger = Caller(signed_in(http, other, "oscar"))
    assert stranger.rows() == () and stranger.answer(made, "done").code == "not_found"
    assert stranger.give(org, "mira").code == "not_found"


def test_what_a_judgement_taught_comes_with_its_release(
    world: World, org: Org, people: dict[str, Caller]
) -> None:
    """A note beside a judgement that waits for a second person tells her who was judged nothing yet."""
    judged = new_id()
    with world.work(org) as work:
        work.connection.execute(
            insert(evaluation).values(
                org_id=org.id, id=judged, agent_id=org.people["mira"], analyst_id=org.people["quan"], form="f",
                form_version=1, state="held", submitted_at=work.now, score={},
            )
        )  # fmt: skip
    made = people["quan"].give(org, "mira", evaluation_id=judged)
    lead_too = people["quan"].give(
        org, "mira", "Sit beside her", evaluation_id=judged, assignee_id=org.people["lena"]
    )
    assert people["mira"].rows() == () and people["mira"].answer(made, "acknowledge").code == "not_found"
    assert {row.id for row in people["lena"].rows()} == {made.id, lead_too.id}, "who leads her sees both"
    with world.engine.begin() as connection:
        connection.execute(update(evaluation).values(state="submitted"))
    assert {row.id for row in people["mira"].rows()} == {made.id, lead_too.id}
    assert people["mira"].answer(made, "acknowledge").state == "acknowledged"
