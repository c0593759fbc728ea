"""The table of permissions as an admin changes it: bounds in words, two admins at once, what a person would see."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient

from domain.api import Access
from domain.people import Role
from domain.permission_changes import (
    AskPreview,
    CellChange,
    ChangePermissions,
    Finding,
    Judged,
    PermissionTable,
    Preview,
    PreviewRow,
)
from domain.permissions import Action, Entity, Scope
from domain.problem import Problem
from tests.helpers.world import Desk, Org, World
from tests.integration.conftest import signed_in


def cell(role: Role, entity: Entity, action: Action, scope: Scope) -> CellChange:
    return CellChange(role=role, entity=entity, action=action, scope=scope)


class Table:
    """The routes as one person uses them; a refusal is a `Problem`."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def ask(self, method: str, path: str, form: Any, body: object = None) -> Any:
        more = (
            {"content": msgspec.json.encode(body), "headers": {"Content-Type": "application/json"}}
            if body is not None
            else {}
        )
        answer = self.desk.ask(method, f"/v1/permissions{path}", **more)
        return msgspec.json.decode(answer.content, type=form if answer.status_code < 300 else Problem)

    def read(self) -> Any:
        return self.ask("GET", "/", PermissionTable)

    def change(self, *cells: CellChange, warned: Sequence[str] = (), revision: int = -1) -> Any:
        at = self.read().revision if revision < 0 else revision
        return self.ask(
            "PUT", "/", PermissionTable, ChangePermissions(revision=at, changes=cells, warned=tuple(warned))
        )

    def check(self, *cells: CellChange) -> tuple[Finding, ...]:
        found: tuple[Finding, ...] = self.ask(
            "POST", "/check", Judged, ChangePermissions(revision=0, changes=cells)
        ).findings
        return found

    def preview(self, person_id: str, *cells: CellChange) -> Any:
        return self.ask("POST", "/preview", Preview, AskPreview(person_id=person_id, changes=cells))


@pytest.fixture
def ada(http: TestClient[Any], org: Org) -> Table:
    return Table(signed_in(http, org, "ada"))


def row(found: Preview, entity: Entity) -> PreviewRow:
    return next(one for one in found.rows if one.entity == entity)


def test_a_change_is_one_piece_told_and_noted(
    http: TestClient[Any], world: World, org: Org, ada: Table, mira: Desk, quan: Desk
) -> None:
    before = ada.read()
    assert before.own == () and before.people["agent"] == 3
    for desk in (mira, quan):
        desk.pull()
    wanted = (cell("agent", "lead", "see", "team"), cell("agent", "ticket", "export", "own"))
    refused = ada.change(*wanted)
    assert (refused.code, refused.data["first"], refused.data["count"]) == (
        "permissions_unsound",
        "numbers_of_all",
        "1",
    )
    assert ada.read() == before, "all or nothing"
    made = ada.change(*wanted, warned=["numbers_of_all"])
    assert {(one.entity, one.scope, one.by) for one in made.own} == {
        ("lead", "team", "Ada"),
        ("ticket", "own", "Ada"),
    }
    told = [item for page in mira.pull().pages for item in page.items if item.kind == "access"]
    assert len(told) == 1
    access = msgspec.json.decode(bytes(told[0].body), type=Access)
    assert access.permissions["lead.see"] == "team" and access.person.login == "mira"
    assert not any(item.kind == "access" for page in quan.pull().pages for item in page.items), "not her role"
    assert mira.sign_in().json()["permissions"]["ticket.export"] == "own"
    trail = ada.desk.ask("GET", "/v1/audit", params={"action": "change", "entity": "permission"}).json()[
        "rows"
    ]
    assert {(one["data"]["cell"], one["data"]["was"], one["data"]["scope"]) for one in trail} == {
        ("lead.see", "own", "team"), ("ticket.export", "none", "own"),
    }  # fmt: skip
    again = ada.change(cell("agent", "lead", "see", "own"), cell("agent", "ticket", "export", "none"))
    assert again.own == () and again.revision == before.revision + 2, "the usual cell is nobody's own"


def test_what_cannot_be_and_what_must_be_read_first(ada: Table) -> None:
    codes = {
        "locks_out": [cell("admin", "permission", "change", "none"), cell("admin", "person", "see", "team")],
        "nobodys": [cell("operations", "audit", "delete", "all")],
        "not_offered": [cell("agent", "campaign", "see", "team"), cell("admin", "tag", "unmask", "all")],
        "numbers_shown": [cell("analyst", "lead", "unmask", "all")],
        "leads_leave": [cell("team_lead", "lead", "export", "team")],
        "no_calls": [cell("agent", "call", "create", "none")],
        "unseen": [cell("agent", "lead", "change", "team")],
    }
    for code, cells in codes.items():
        for one in cells:
            assert code in {f.code for f in ada.check(one)}, one
            refused = ada.change(one)
            assert refused.code == "permissions_unsound", one
            if code in ("locks_out", "nobodys", "not_offered"):
                assert ada.change(one, warned=[code]).code == "permissions_unsound", "a stop is not read away"
    (found,) = ada.check(cell("analyst", "lead", "unmask", "all"))
    assert (found.level, found.people) == ("warning", 1)
    assert ada.check(cell("agent", "lead", "see", "own")) == (), "nothing changes: nothing stands against it"


def test_two_admins_change_the_table_at_once(ada: Table) -> None:
    seen = ada.read().revision
    assert ada.change(cell("agent", "article", "export", "all"), revision=seen).revision == seen + 1
    late = ada.change(cell("agent", "script", "export", "all"), revision=seen)
    assert late.code == "conflict"
    assert [one.entity for one in ada.read().own] == ["article"], (
        "the first one's stands, the second's is not there"
    )


def test_only_who_may_change_it_and_only_her_own_organisation(
    http: TestClient[Any], world: World, org: Org, ada: Table
) -> None:
    one = cell("agent", "ticket", "export", "own")
    for login in ("mira", "lena", "quan", "olga"):
        table = Table(signed_in(http, org, login))
        answers = [table.read(), table.change(one, revision=0), table.preview(org.people["mira"])]
        answers.append(table.ask("POST", "/check", Judged, ChangePermissions(revision=0, changes=(one,))))
        assert [answer.code for answer in answers] == ["forbidden"] * 4, login
    other = world.organisation("other")
    world.person(other, "oscar", "admin")
    world.person(other, "mo", "agent", team="Z", region="East")
    oscar = Table(signed_in(http, other, "oscar"))
    assert oscar.change(one).own and ada.read().own == ()
    assert oscar.preview(org.people["mira"]).code == "not_found"


def test_what_would_mira_see(world: World, org: Org, ada: Table, mira: Desk) -> None:
    number = "+8613755550101"
    world.lead(org, "Hers", "mira")
    world.lead(org, "Ottos", "otto", number=number)
    world.lead(org, "Pias", "pia")
    world.lead(org, "Nobodys")
    found = ada.preview(org.people["mira"])
    leads = row(found, "lead")
    assert (leads.before, leads.after, leads.gained, leads.lost) == (1, 1, (), ())
    assert [one.title for one in leads.kept] == ["Hers"] and not found.masked_before

    wider = ada.preview(org.people["mira"], cell("agent", "lead", "see", "team"))
    leads = row(wider, "lead")
    assert (leads.before, leads.after, leads.scope_before, leads.scope_after) == (1, 2, "own", "team")
    assert [(one.title, one.owner, one.number) for one in leads.gained] == [("Ottos", "Otto", number)]
    masked = ada.preview(
        org.people["mira"], cell("agent", "lead", "see", "all"), cell("agent", "lead", "unmask", "none")
    )
    leads = row(masked, "lead")
    assert masked.masked_after and not masked.masked_before and leads.after == 4
    assert {one.title for one in leads.gained} == {"Ottos", "Pias", "Nobodys"}, (
        "a pool's lead belongs to nobody"
    )
    assert number not in msgspec.json.encode(masked).decode()
    narrower = ada.preview(
        org.people["mira"], cell("agent", "lead", "see", "none"), cell("agent", "lead", "export", "own")
    )
    leads = row(narrower, "lead")
    assert (leads.after, [one.title for one in leads.lost]) == (0, ["Hers"])
    assert [(one.name, one.scope) for one in narrower.acts] == [("lead.export", "own")]
    assert row(ada.preview(org.people["mira"], cell("analyst", "lead", "see", "none")), "lead").after == 1, (
        "not her role"
    )
    assert len(mira.ask("GET", "/v1/leads").json()["rows"]) == 1, "and nothing of it was saved"
