"""People, places, devices, rules, the audit log as an admin has them: bad input is one sentence, nothing is lost."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient

from domain.access import AccessRules
from domain.administration import (
    AdminDevices,
    AdminPeople,
    ChangePerson,
    Dissolve,
    Ended,
    FactorAct,
    HouseRules,
    Invited,
    KeepPlace,
    NewPerson,
    PersonRow,
    Places,
)
from domain.api import Access
from domain.lists import AuditPage
from domain.permission_changes import CellChange
from domain.problem import Problem
from domain.retention import Keep
from tests.helpers.world import PASSWORD, Desk, Org, World
from tests.integration.access.test_permissions import Table
from tests.integration.conftest import signed_in


class Admin:
    """The routes as one person uses them; a refusal is a `Problem`."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def ask(self, method: str, path: str, form: Any, body: object = None, **query: str) -> Any:
        more: dict[str, Any] = {"params": query} if query else {}
        if body is not None:
            more |= {"content": msgspec.json.encode(body), "headers": {"Content-Type": "application/json"}}
        answer = self.desk.ask(method, f"/v1/{path}", **more)
        return msgspec.json.decode(answer.content, type=form if answer.status_code < 300 else Problem)

    def people(self) -> dict[str, PersonRow]:
        found: tuple[PersonRow, ...] = self.ask("GET", "admin/people", AdminPeople).rows
        return {one.person.login: one for one in found}

    def change(self, row: PersonRow, **values: Any) -> Any:
        p = row.person
        now = {
            "name": p.name,
            "role": p.role,
            "active": p.active,
            "team_id": p.team_id,
            "region_id": p.region_id,
        }
        body = ChangePerson(revision=row.revision, **{**now, **values})
        return self.ask("POST", f"admin/people/{p.id}", PersonRow, body)

    def places(self) -> Any:
        return self.ask("GET", "admin/places", Places)


@pytest.fixture
def ada(http: TestClient[Any], org: Org) -> Admin:
    return Admin(signed_in(http, org, "ada"))


def test_somebody_is_invited_changed_reset_and_signed_out(
    http: TestClient[Any], world: World, org: Org, ada: Admin
) -> None:
    new = NewPerson(login="nina", name="Nina", role="agent", team_id=org.teams["A"])
    made = ada.ask("POST", "admin/people", Invited, new)
    assert ada.ask("POST", "admin/people", Invited, new).code == "conflict", "the login is taken"
    row = ada.people()["nina"]
    assert (row.has_password, row.invited_until, row.person.region_id) == (
        False,
        made.until,
        org.regions["North"],
    )
    accepted = {"organisation": org.code, "login": "nina", "code": made.code, "password": PASSWORD}
    assert http.post("/v1/session/invitation", json=accepted).status_code == 204
    assert http.post("/v1/session/invitation", json=accepted).status_code == 401, "the code works once"
    nina = signed_in(http, org, "nina")
    org.people["nina"] = made.person_id
    world.lead(org, "Hers", "nina")
    row = ada.people()["nina"]
    assert (row.sessions, row.leads, row.invited_until, row.has_password) == (1, 1, None, True)

    moved = ada.change(row, role="team_lead", team_id=org.teams["B"], name="Nina B")
    assert (moved.person.role, moved.person.team_id, moved.revision) == (
        "team_lead",
        org.teams["B"],
        row.revision + 1,
    )
    (told,) = [i for page in nina.pull().pages for i in page.items if i.kind == "access"]
    access = msgspec.json.decode(bytes(told.body), type=Access)
    assert access.person.role == "team_lead" and access.permissions["lead.see"] == "team", "her desk follows"
    assert ada.change(row, name="Late").code == "conflict" and ada.people()["nina"].person.name == "Nina B"

    code = ada.ask("POST", f"admin/people/{row.person.id}/reset", Invited).code
    assert nina.ask("GET", "/v1/leads").status_code == 401 and ada.people()["nina"].leads == 1
    assert http.post("/v1/session/invitation", json={**accepted, "code": code}).status_code == 204
    nina.sign_in()
    assert ada.ask("POST", f"admin/people/{row.person.id}/sign-out", Ended).sessions == 1
    assert nina.ask("GET", "/v1/leads").status_code == 401
    off = ada.change(ada.people()["nina"], active=False)
    assert not off.person.active and nina.sign_in().json()["code"] == "account_disabled"


def test_the_last_admin_stays(http: TestClient[Any], world: World, org: Org, ada: Admin) -> None:
    me = ada.people()["ada"]
    for values in ({"active": False}, {"role": "agent"}):
        assert ada.change(me, **values).code == "last_admin"
    from domain.errors import UserError
    from lead_server.administration import people

    with pytest.raises(UserError, match="last_admin"), world.work(org) as work:
        people.set_active(work, me.person.id, False)
    invited = ada.ask("POST", "admin/people", Invited, NewPerson(login="abe", name="Abe", role="admin"))
    assert invited.code and ada.change(me, role="agent").code == "last_admin", (
        "one who has no password yet is none"
    )
    world.person(org, "amy", "admin")
    assert ada.change(me, role="operations").person.role == "operations"
    assert ada.ask("GET", "admin/people", AdminPeople).code == "forbidden", "at once"
    amy = Admin(signed_in(http, org, "amy"))
    assert amy.change(amy.people()["amy"], active=False).code == "last_admin"


def test_a_region_with_people_says_who_and_takes_them_along(
    http: TestClient[Any], org: Org, ada: Admin, mira: Desk
) -> None:
    before = ada.places()
    north = next(r for r in before.regions if r.region.name == "North")
    assert north.people == 4 and {(t.team.name, t.people) for t in before.teams} == {("A", 3), ("B", 1)}
    path = f"admin/regions/{north.region.id}/dissolve"
    refused = ada.ask("POST", path, Places, Dissolve(revision=north.revision))
    assert refused.code == "place_has_people" and refused.data["count"] == "4"
    assert refused.data["names"] == "Lena, Mira, Otto" and refused.data["teams"] == "A, B"
    assert ada.places() == before
    south = next(
        r.region.id for r in ada.ask("POST", "admin/regions", Places, KeepPlace(name="South", country="es")).regions
        if r.region.name == "South"
    )  # fmt: skip
    assert ada.ask("POST", "admin/regions", Places, KeepPlace(name="south ")).code == "name_taken"
    assert ada.ask("POST", path, Places, Dissolve(revision=9, to=south)).code == "conflict"
    assert ada.places().regions[0].people == 4, "nobody moved by what was refused"
    mira.pull()
    after = ada.ask("POST", path, Places, Dissolve(revision=north.revision, to=south))
    assert [(r.region.name, r.region.country, r.people) for r in after.regions] == [("South", "ES", 4)]
    assert {t.team.region_id for t in after.teams} == {south} and len(after.teams) == 2
    kinds = {i.kind for page in mira.pull().pages for i in page.items}
    assert {"access", "region"} <= kinds, "her desk goes along"

    team_a = next(t for t in after.teams if t.team.name == "A")
    team_b = next(t for t in after.teams if t.team.name == "B")
    path = f"admin/teams/{team_a.team.id}/dissolve"
    assert ada.ask("POST", path, Places, Dissolve(revision=team_a.revision)).data["count"] == "3"
    assert (
        ada.ask("POST", path, Places, Dissolve(revision=team_a.revision, to=team_a.team.id)).code
        == "not_found"
    )
    last = ada.ask("POST", path, Places, Dissolve(revision=team_a.revision, to=team_b.team.id))
    assert [(t.team.name, t.people) for t in last.teams] == [("B", 4)]
    assert ada.people()["mira"].person.team_id == team_b.team.id


def test_devices_are_locked_and_rules_kept(http: TestClient[Any], org: Org, ada: Admin, mira: Desk) -> None:
    rows = ada.ask("GET", "admin/devices", AdminDevices).rows
    assert {(one.person, one.signed_in, one.device.revoked) for one in rows} == {
        ("Ada", True, False), ("Mira", True, False),
    }  # fmt: skip
    assert ada.ask("POST", f"admin/devices/{mira.device_id}/lock", Ended).sessions == 1
    assert mira.ask("GET", "/v1/leads").json()["code"] == "not_signed_in"
    assert mira.sign_in().status_code == 200, "with her password she goes on"
    rules = ada.ask("GET", "admin/rules", HouseRules)
    wanted = msgspec.structs.replace(
        rules, keep=Keep(days=90, sold_days=400), access=AccessRules(reveals_a_day=3), desk_lock_days=7
    )
    kept = ada.ask("PUT", "admin/rules", HouseRules, wanted)
    assert (kept.keep, kept.access.reveals_a_day, kept.desk_lock_days) == (wanted.keep, 3, 7)
    assert ada.ask("PUT", "admin/rules", HouseRules, wanted).code == "conflict", "somebody else was first"
    wrong = msgspec.structs.replace(kept, keep=Keep(days=1), access=AccessRules(minutes=0))
    assert ada.ask("PUT", "admin/rules", HouseRules, wrong).code == "bad_request"
    assert ada.ask("GET", "admin/rules", HouseRules) == kept, "all or nothing"


def test_the_log_is_searched_and_an_export_ends_when_the_right_goes(
    http: TestClient[Any], world: World, org: Org, ada: Admin
) -> None:
    world.person(org, "amy", "admin")
    amy = Admin(signed_in(http, org, "amy"))
    lead_id = world.lead(org, "Somebody", "mira")
    ada.desk.ask("GET", f"/v1/leads/{lead_id}")
    by_words = ada.ask("GET", "audit", AuditPage, words="see ada").rows
    assert [(one.person, one.action, one.lead_id) for one in by_words] == [("Ada", "see", lead_id)]
    assert ada.ask("GET", "audit", AuditPage, words="100%").rows == ()
    assert ada.ask("GET", "audit", AuditPage, since="2999-01-01T00:00:00+00:00").rows == ()
    assert ada.ask("GET", "audit", AuditPage, since="yesterday").code == "bad_request"
    first = ada.ask("GET", "audit/export", AuditPage)
    assert first.rows
    table = Table(amy.desk)
    taken = table.change(CellChange(role="admin", entity="audit", action="export", scope="none"))
    assert taken.own[0].entity == "audit"
    assert ada.ask("GET", "audit/export", AuditPage, after=first.after).code == "forbidden"


def test_only_admins_and_only_their_own_organisation(
    http: TestClient[Any], world: World, org: Org, ada: Admin
) -> None:
    place, person_id = KeepPlace(name="X", region_id=org.regions["North"]), org.people["mira"]
    region, team = org.regions["North"], org.teams["A"]
    changed = ChangePerson(revision=0, name="X", role="admin")
    asks: list[tuple[str, str, object]] = [
        ("GET", "admin/people", None), ("POST", "admin/people", NewPerson(login="x", name="x", role="admin")),
        ("POST", f"admin/people/{person_id}", changed), ("POST", f"admin/people/{person_id}/reset", None),
        ("POST", f"admin/people/{person_id}/sign-out", None), ("GET", "admin/places", None),
        ("POST", f"admin/people/{person_id}/second-factor", FactorAct(act="reset")),
        ("POST", "admin/regions", place), ("POST", f"admin/regions/{region}", place),
        ("POST", f"admin/regions/{region}/dissolve", Dissolve(revision=0, to=region)), ("POST", "admin/teams", place),
        ("POST", f"admin/teams/{team}", place), ("POST", f"admin/teams/{team}/dissolve", Dissolve(revision=0, to=team)),
        ("GET", "admin/devices", None), ("POST", f"admin/devices/{ada.desk.device_id}/lock", None),
        ("GET", "admin/rules", None), ("PUT", "admin/rules", HouseRules(revision=0)), ("GET", "audit/export", None),
    ]  # fmt: skip
    for login in ("mira", "lena", "quan", "olga"):
        admin = Admin(signed_in(http, org, login))
        for method, path, body in asks:
            assert admin.ask(method, path, object, body).code == "forbidden", (login, path)
    other = world.organisation("other")
    world.person(other, "oscar", "admin")
    oscar = Admin(signed_in(http, other, "oscar"))
    for method, path, body in asks:
        if any(one in path for one in (person_id, region, team, ada.desk.device_id)) or path == "admin/teams":
            assert oscar.ask(method, path, object, body).code in ("not_found", "conflict"), path
    assert set(oscar.people()) == {"oscar"} and oscar.places() == Places()
    assert {one.person for one in oscar.ask("GET", "admin/devices", AdminDevices).rows} == {"Oscar"}
