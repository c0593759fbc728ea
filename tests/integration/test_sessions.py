"""Signing in and out, lock-out, escrow, invitations: what is said, what is kept, what is not."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient
from sqlalchemy import select, update

from db.central.people import device, session, sign_in_failure
from domain.errors import UserError
from domain.floor import FloorRules, PauseReason
from domain.ids import new_id
from domain.people import Organisation
from lead_server.people import admin, settings, standing
from lead_server.security import lockout, tokens
from lead_server.security.escrow import Escrow, SealBrokenError
from tests.helpers.world import PASSWORD, Desk, Org, World
from tests.integration.conftest import signed_in


def test_signing_in_says_who_and_what_she_may(world: World, org: Org, http: TestClient[Any]) -> None:
    desk = Desk(http, org, "MIRA")
    told = desk.sign_in().json()
    assert (
        told["person"]["name"] == "Mira" and told["team"]["name"] == "A" and told["region"]["name"] == "North"
    )
    assert told["permissions"]["lead.see"] == "own" and told["permissions"]["evaluation.create"] == "none"
    assert len(base64.b64decode(told["number_key"])) == 32
    assert told.get("store_key", "") == "", "the first time there is none"


def test_only_the_hash_of_a_token_is_kept(world: World, org: Org, mira: Desk) -> None:
    (row,) = [row for row in world.rows(session, org) if row.person_id == org.people["mira"]]
    assert tokens.read_token(mira.token) == (org.id, row.token_hash)
    assert mira.token.encode() not in row.token_hash


def test_signing_out_ends_the_token(mira: Desk) -> None:
    assert mira.ask("DELETE", "/v1/session").status_code == 204
    answer = mira.ask("GET", "/v1/leads")
    assert (answer.status_code, answer.json()["code"]) == (401, "not_signed_in")


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer x", "Bearer " + "A" * 64, "Basic abc"])
def test_without_a_good_token_nothing_is_told(http: TestClient[Any], org: Org, header: str) -> None:
    answer = http.get("/v1/leads", headers={"Authorization": header} if header else {})
    assert (answer.status_code, answer.json()["code"]) == (401, "not_signed_in")


def test_an_ended_session_a_disabled_account(world: World, org: Org, mira: Desk) -> None:
    with world.engine.begin() as connection:
        connection.execute(update(session).values(expires_at=datetime.now(UTC)))
    assert mira.ask("GET", "/v1/leads").json()["code"] == "not_signed_in"
    mira.sign_in()
    with world.work(org) as work:
        standing.set_active(work, org.people["mira"], False)
    assert mira.ask("GET", "/v1/leads").json()["code"] == "account_disabled"
    assert mira.sign_in().json()["code"] == "account_disabled"


def test_wrong_passwords_lock_out_longer_each_time(world: World, org: Org, http: TestClient[Any]) -> None:
    desk = Desk(http, org, "mira")
    for _ in range(lockout.FREE_TRIES["login"]):
        answer = desk.sign_in("wrong wrong wrong")
        assert (answer.status_code, answer.json()["code"]) == (401, "wrong_password")
    locked = desk.sign_in()
    assert (locked.status_code, locked.json()["code"]) == (429, "locked_out"), "also with the right password"
    until = datetime.fromisoformat(locked.json()["data"]["until"])
    assert timedelta(seconds=10) < until - datetime.now(UTC) <= timedelta(seconds=30)
    assert signed_in(http, org, "otto"), "somebody else at the same address still may"
    with world.engine.begin() as connection:  # the time is over
        connection.execute(update(sign_in_failure).values(locked_until=datetime.now(UTC)))
    assert desk.sign_in("wrong again").json()["code"] == "wrong_password"
    again = datetime.fromisoformat(desk.sign_in().json()["data"]["until"])
    assert again - datetime.now(UTC) > timedelta(seconds=45), "twice as long"
    with world.engine.begin() as connection:
        connection.execute(update(sign_in_failure).values(locked_until=datetime.now(UTC)))
    assert desk.sign_in().status_code == 200
    with world.engine.connect() as connection:
        assert not connection.execute(
            select(sign_in_failure).where(sign_in_failure.c.subject == "login:mira")
        ).all(), "forgotten with the right password"


def test_an_unknown_login_looks_like_a_wrong_password(http: TestClient[Any], org: Org) -> None:
    assert Desk(http, org, "nobody").sign_in().json()["code"] == "wrong_password"
    assert Desk(http, Org("", "nowhere"), "mira").sign_in().json()["code"] == "organisation_unknown"


def test_the_waits_double_up_to_an_hour() -> None:
    assert [lockout.wait_s(n, 5) for n in (4, 5, 6, 7, 40)] == [0, 30, 60, 120, 3600]


def test_the_store_key_comes_back_on_its_own_desk_only(world: World, org: Org, http: TestClient[Any]) -> None:
    desk = signed_in(http, org, "mira")
    key = base64.b64encode(b"k" * 32).decode()
    assert (
        desk.ask(
            "PUT", "/v1/session/store-key", json={"device_id": desk.device_id, "store_key": key}
        ).status_code
        == 204
    )
    assert desk.sign_in().json()["store_key"] == key
    assert Desk(http, org, "mira").sign_in().json().get("store_key", "") == "", "another desk of hers"
    beside = Desk(http, org, "otto", desk.device_id)
    assert beside.sign_in().json().get("store_key", "") == "", "two people at one PC"
    (sealed,) = [r.store_key_sealed for r in world.rows(device, org) if r.store_key_sealed]
    assert b"k" * 32 not in sealed
    for bad in ({"device_id": new_id(), "store_key": key}, {"device_id": desk.device_id, "store_key": "x"}):
        assert desk.ask("PUT", "/v1/session/store-key", json=bad).status_code in (400, 403)
    with world.work(org) as work:
        admin.set_password(work, org.people["mira"], "another long password")
    assert desk.ask("GET", "/v1/leads").json()["code"] == "not_signed_in"
    assert desk.sign_in("another long password").json()["store_key"] == key, (
        "a reset does not lose the outbox"
    )


def test_a_seal_opens_for_its_purpose_only() -> None:
    sealed = Escrow(b"a" * 32).seal(b"secret", "store-key:1")
    assert Escrow(b"a" * 32).unseal(sealed, "store-key:1") == b"secret"
    for escrow, purpose in ((Escrow(b"a" * 32), "store-key:2"), (Escrow(b"b" * 32), "store-key:1")):
        with pytest.raises(SealBrokenError):
            escrow.unseal(sealed, purpose)


def test_the_escrow_key_is_made_once(tmp_path: Any) -> None:
    first = Escrow.in_folder(tmp_path)
    assert Escrow.in_folder(tmp_path).unseal(first.seal(b"x", "p"), "p") == b"x"
    assert (tmp_path / "escrow.key").stat().st_mode & 0o077 == 0
    assert [p.name for p in tmp_path.iterdir()] == ["escrow.key"]


def test_an_invitation_is_good_once(world: World, org: Org, http: TestClient[Any]) -> None:
    with world.work(org) as work:
        made = admin.create_person(work, "new", "New", "agent")
        code = admin.invite(work, made)
    body = {"organisation": org.code, "login": "new", "code": code, "password": "short"}
    assert http.post("/v1/session/invitation", json={**body, "code": "x"}).json()["code"] == "wrong_password"
    assert http.post("/v1/session/invitation", json=body).json()["code"] == "bad_request"
    assert http.post("/v1/session/invitation", json={**body, "password": PASSWORD}).status_code == 204
    assert (
        http.post("/v1/session/invitation", json={**body, "password": PASSWORD}).json()["code"]
        == "wrong_password"
    )
    assert Desk(http, org, "new").sign_in().status_code == 200


def test_after_how_many_days_a_desk_locks_itself_is_told_at_sign_in(
    world: World, org: Org, http: TestClient[Any]
) -> None:
    desk = Desk(http, org, "mira")
    assert desk.sign_in().json()["organisation"].get("desk_lock_days", 14) == 14
    with world.work(org) as work:
        settings.set_lock_days(work, 3)
        assert settings.read(work)["desk_lock_days"] == 3
    assert desk.sign_in().json()["organisation"]["desk_lock_days"] == 3
    for days in (0, 366, -1):
        with pytest.raises(UserError, match="1 to 365"), world.work(org) as work:
            settings.set_lock_days(work, days)
    assert desk.sign_in().json()["organisation"]["desk_lock_days"] == 3


def test_the_floors_rules_are_the_organisations_and_told_at_sign_in(
    world: World, org: Org, http: TestClient[Any]
) -> None:
    desk = Desk(http, org, "mira")
    usual = msgspec.convert(desk.sign_in().json()["organisation"], Organisation).floor
    assert usual == FloorRules() and {"break", "lunch"} <= {one.code for one in usual.pauses}
    own = FloorRules(
        pauses=(PauseReason(code="prayer", title={"en": "Prayer"}, longest_min=20),), wrap_up_s=30
    )
    with world.work(org) as work:
        settings.set_floor(work, own)
        settings.set_lock_days(work, 9)
    told = msgspec.convert(desk.sign_in().json()["organisation"], Organisation)
    assert told.floor == own and told.desk_lock_days == 9, "one setting leaves the other alone"
    for wrong in (
        FloorRules(pauses=()), FloorRules(wrap_up_s=-1),
        FloorRules(pauses=(PauseReason(code="a"), PauseReason(code="a"))),
    ):  # fmt: skip
        with pytest.raises(UserError), world.work(org) as work:
            settings.set_floor(work, wrong)
