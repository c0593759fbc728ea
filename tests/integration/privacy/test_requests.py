"""The queue of persons' requests over HTTP: dates, whom it is about, given out, corrected, objected, erased by two."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient

from db.central.leads import do_not_call, lead
from db.central.privacy import subject_request
from db.central.records import audit_event
from db.central.work import work_item
from domain.problem import Problem
from domain.subject_requests import HandleRequest, NewRequest, PrivacyRules, RequestQueue, due_on
from lead_server.privacy import requests
from lead_server.retention.ledger import Ledger
from tests.helpers.world import ESCROW, Desk, Org, World
from tests.helpers.world import serving as served
from tests.integration.conftest import signed_in
from tests.integration.privacy.subject_of import NAME, NUMBER, found_in, plant

DAY = date(2026, 1, 30)


@pytest.fixture
def http(world: World, tmp_path: Path) -> Iterator[TestClient[Any]]:
    """The server with its ledger."""
    house = replace(world.house, ledger=Ledger(tmp_path / "data" / "deletions.jsonl", ESCROW))
    with served(house) as client:
        yield client


def ask(desk: Desk, method: str = "GET", path: str = "", body: Any = None) -> Any:
    more: dict[str, Any] = {}
    if body is not None:
        more = {"content": msgspec.json.encode(body), "headers": {"Content-Type": "application/json"}}
    answer = desk.ask(method, f"/v1/admin/privacy/requests{path}", **more)
    if answer.headers.get("content-type") == "application/zip":
        return answer.content
    return msgspec.json.decode(answer.content, type=RequestQueue if answer.status_code < 300 else Problem)


def test_days_of_the_law() -> None:
    assert due_on("gdpr", DAY) == date(2026, 2, 28) and due_on("gdpr", date(2026, 12, 5)) == date(2027, 1, 5)
    assert due_on("ccpa", DAY) == date(2026, 3, 16)
    assert due_on("pipl", DAY) == date(2026, 2, 20) and due_on("pipl", date(2026, 1, 31)) == date(2026, 2, 20)


def test_requests_are_noted_found_given_out_corrected_and_refused(
    world: World, http: TestClient[Any], org: Org
) -> None:
    mira, ada = signed_in(http, org, "mira"), signed_in(http, org, "ada")
    id_, _, _ = plant(world, org, mira)
    other = world.organisation("other")
    world.person(other, "ada", "admin")
    for kind, law in (("export", ""), ("rectify", "ccpa"), ("object", "pipl"), ("erase", "")):
        page = ask(ada, "POST", "", NewRequest(kind=kind, law=law, asked_on=DAY, reference="letter 17"))  # type: ignore[arg-type]
    assert [(one.kind, one.due_on) for one in page.rows] == [
        ("object", date(2026, 2, 20)), ("export", date(2026, 2, 28)), ("erase", date(2026, 2, 28)),
        ("rectify", date(2026, 3, 16)),
    ]  # fmt: skip
    by = {one.kind: one for one in page.rows}

    def act(kind: str, what: str, desk: Desk = ada, **given: str) -> Any:
        now = {one.kind: one for one in ask(ada).rows}[kind]
        body = HandleRequest(revision=now.revision, **given)
        return ask(desk, "POST", f"/{now.id}/{what}", body)

    assert act("export", "export", why="asked").code == "not_found", "whom it is about comes first"
    assert act("export", "find", subject="+8613900000000").code == "not_found"
    for kind in by:
        page = act(kind, "find", subject=NUMBER)
    assert {(one.lead_id, one.name) for one in page.rows} == {(id_, NAME)}
    assert act("export", "export").code == "reason_missing"
    stale = ask(ada, "POST", f"/{by['export'].id}/refuse", HandleRequest(revision=0, why="x"))
    assert stale.code == "conflict"
    packed = zipfile.ZipFile(io.BytesIO(act("export", "export", why="letter 17")))
    assert NAME in packed.read("data.json").decode() and "index.html" in packed.namelist()
    assert act("rectify", "settle").code == "reason_missing"
    page = act("rectify", "settle", why="email, place")
    page = act("object", "settle")
    assert len(world.rows(do_not_call, org)) == 1 and world.rows(lead, org, lead.c.id == id_)[0].do_not_call
    assert all(row.done for row in world.rows(work_item, org, work_item.c.lead_id == id_))
    over = {one.kind: one for one in page.rows}
    assert over["export"].delivered.startswith("rows=") and over["rectify"].delivered == "email, place"
    assert {over[k].handled_by for k in ("export", "rectify", "object")} == {"Ada"}
    assert over["export"].name == "", "what is over names nobody"
    again = ask(ada, "POST", f"/{over['object'].id}/settle", HandleRequest(revision=over["object"].revision))
    assert again.code == "conflict"
    page = act("erase", "refuse", why="not her own record")
    with world.work(org) as work:  # what the operator did by command stands there as well
        requests.note_done(work, "export", id_, delivered="rows=1", why="lead-server privacy export")
    told = [one for one in ask(ada).rows if one.why == "lead-server privacy export"]
    assert [(one.state, one.handled_by, one.lead_id) for one in told] == [("done", "", id_)]
    assert {one.kind: one.state for one in page.rows}["erase"] == "refused"
    acts = {row.action for row in world.rows(audit_event, org) if row.entity == "subject_request"}
    assert {"create", "find", "answer", "turn_down"} <= acts

    for login in ("mira", "lena", "quan", "olga"):
        desk = signed_in(http, org, login)
        assert ask(desk).code == "forbidden"
        assert ask(desk, "POST", "", NewRequest(kind="erase", asked_on=DAY)).code == "forbidden"
        assert ask(desk, "PUT", "/rules", PrivacyRules()).code == "forbidden"
        for what in ("find", "refuse", "settle", "export", "erase"):
            assert act("erase", what, desk, why="x", subject=id_).code == "forbidden", what
    stranger = signed_in(http, other, "ada")
    assert ask(stranger).rows == ()
    for what in ("find", "refuse", "settle", "export", "erase"):
        assert act("erase", what, stranger, why="x", subject=id_).code == "not_found", what


def test_whom_it_would_be_about_is_shown_to_an_admin_of_her_house_alone(
    world: World, http: TestClient[Any], org: Org
) -> None:
    other = world.organisation("other")
    world.person(other, "zoe", "admin")
    mira, ada, zoe = signed_in(http, org, "mira"), signed_in(http, org, "ada"), signed_in(http, other, "zoe")
    id_, _, _ = plant(world, org, mira)

    def look(desk: Desk, subject: str) -> Any:
        return desk.ask("POST", "/v1/admin/privacy/find", json={"subject": subject}).json()

    for login in ("mira", "lena", "quan", "olga"):
        assert look(signed_in(http, org, login), NUMBER)["code"] == "forbidden", login
    for given in (NUMBER, id_):
        assert look(zoe, given)["code"] == "not_found", "nobody of another organisation"
        found = look(ada, given)
        assert (found["lead_id"], found["name"], found["calls"], found["recordings"]) == (id_, NAME, 1, 1)


def test_an_erasure_waits_for_a_second_person(world: World, http: TestClient[Any], org: Org) -> None:
    world.person(org, "abe", "admin")
    mira, ada, abe = (signed_in(http, org, login) for login in ("mira", "ada", "abe"))
    id_, _, _ = plant(world, org, mira)
    page = ask(ada, "PUT", "/rules", PrivacyRules(second_person=True, law="pipl"))
    assert page.rules.second_person and page.may_rules
    page = ask(ada, "POST", "", NewRequest(kind="erase", asked_on=DAY, subject=id_))
    assert page.rows[0].law == "pipl"
    page = ask(
        ada,
        "POST",
        f"/{page.rows[0].id}/erase",
        HandleRequest(revision=page.rows[0].revision, why="letter 9"),
    )
    row = page.rows[0]
    assert (row.state, row.proposed_by, row.proposed_mine) == ("second", "Ada", True) and NAME in found_in(
        world
    )
    mine = ask(ada, "POST", f"/{row.id}/erase", HandleRequest(revision=row.revision))
    assert mine.code == "second_person" and NAME in found_in(world)
    page = ask(abe, "POST", f"/{row.id}/erase", HandleRequest(revision=row.revision))
    (row,) = page.rows
    assert (row.state, row.handled_by, row.why) == ("done", "Abe", "letter 9") and found_in(world) == {}
    assert world.rows(subject_request, org)[0].lead_id == id_, "the proof stays, by an id alone"
