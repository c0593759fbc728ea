"""The second factor at the server: RFC 6238's own vectors, a code once, wrong codes lock, an admin resets a lost one."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from litestar.testing import TestClient
from msgspec.structs import replace
from sqlalchemy import update

from db.central.people import person, recovery_code
from domain.administration import FactorAct, FactorRule, HouseRules, PersonRow
from domain.feed import PROTOCOL
from lead_server.security import second_factor
from tests.helpers.world import PASSWORD, Desk, Org, World
from tests.integration.access.test_administration import Admin
from tests.integration.conftest import signed_in

STEP = second_factor.STEP_S


@pytest.mark.parametrize(
    ("seconds", "code"),
    [
        (59, "94287082"),
        (1111111109, "07081804"),
        (1111111111, "14050471"),
        (1234567890, "89005924"),
        (20000000000, "65353130"),
    ],
)
def test_the_vectors_of_rfc_6238(seconds: int, code: str) -> None:
    """Appendix B, SHA-1; eight digits there, of which ours are the last six."""
    assert second_factor.code_at(b"12345678901234567890", seconds // STEP) == code[-6:]


def codes(secret: str, around: int = 0) -> str:
    step = int(datetime.now(UTC).timestamp()) // STEP + around
    return second_factor.code_at(base64.b32decode(secret), step)


def sign_in(desk: Desk, code: str = "") -> Any:
    answer = desk.http.post(
        "/v1/session",
        json={
            "organisation": desk.org.code, "login": desk.login, "password": PASSWORD, "device_id": desk.device_id,
            "device_name": "t", "app_version": "0", "protocol": PROTOCOL, "code": code,
        },
    )  # fmt: skip
    if answer.status_code == 200:
        desk.token = answer.json()["token"]
    return answer.json()


def test_set_up_asked_for_used_once_and_reset(http: TestClient[Any], org: Org, mira: Desk) -> None:
    ada = Admin(signed_in(http, org, "ada"))
    path = f"admin/people/{org.people['mira']}/second-factor"
    assert ada.ask("POST", path, PersonRow, FactorAct(act="want")).second_factor == "wanted"
    assert sign_in(mira)["second_factor"] == "wanted"
    new = mira.ask("POST", "/v1/session/second-factor").json()
    assert new["secret"] in new["uri"] and new["uri"].startswith("otpauth://totp/")
    body = {"secret": new["secret"], "code": codes(new["secret"]), "password": PASSWORD}
    wrong = ({"code": "000000"}, "second_factor_wrong"), ({"password": "not hers at all"}, "wrong_password")
    for change, code in wrong:
        assert mira.ask("PUT", "/v1/session/second-factor", json={**body, **change}).json()["code"] == code
    assert mira.ask("PUT", "/v1/session/second-factor", json={**body, "secret": "AAAA"}).status_code == 400
    assert sign_in(mira).get("token"), "tried only: nothing is asked for"
    assert mira.ask("PUT", "/v1/session/second-factor", json=body).status_code == 204
    assert mira.ask("PUT", "/v1/session/second-factor", json=body).json()["code"] == "conflict"

    assert sign_in(mira)["code"] == "second_factor_needed"
    assert sign_in(mira, body["code"])["code"] == "second_factor_wrong", "it was used when it was set up"
    fresh = codes(new["secret"], around=1)
    told = sign_in(mira, f"{fresh[:3]} {fresh[3:]}")
    assert told["second_factor"] == "on"
    assert sign_in(mira, fresh)["code"] == "second_factor_wrong", "once"
    assert sign_in(mira, codes(new["secret"], around=-4))["code"] == "second_factor_wrong", "too old"

    reset = ada.ask("POST", path, PersonRow, FactorAct(act="reset"))
    assert reset.second_factor == "wanted" and mira.ask("GET", "/v1/leads").status_code == 401
    assert sign_in(mira)["second_factor"] == "wanted", "with the password alone, and asked for again"


def test_wrong_codes_lock_as_wrong_passwords_do(http: TestClient[Any], org: Org, mira: Desk) -> None:
    new = mira.ask("POST", "/v1/session/second-factor").json()
    body = {"secret": new["secret"], "code": codes(new["secret"]), "password": PASSWORD}
    assert mira.ask("PUT", "/v1/session/second-factor", json=body).status_code == 204
    for _ in range(8):
        assert sign_in(mira)["code"] == "second_factor_needed", "to be asked is no failure"
    told = [sign_in(mira, "000000")["code"] for _ in range(6)]
    assert told[0] == "second_factor_wrong" and told[-1] == "locked_out"


def set_up(desk: Desk) -> str:
    """Gives the secret."""
    new = desk.ask("POST", "/v1/session/second-factor").json()
    body = {"secret": new["secret"], "code": codes(new["secret"]), "password": PASSWORD}
    assert desk.ask("PUT", "/v1/session/second-factor", json=body).status_code == 204
    return str(new["secret"])


def test_a_recovery_code_opens_once_and_only_hers(
    world: World, http: TestClient[Any], org: Org, mira: Desk
) -> None:
    path = "/v1/session/recovery-codes"
    assert mira.ask("POST", path, json={"password": PASSWORD}).json()["code"] == "conflict", (
        "without a factor"
    )
    set_up(mira)
    assert mira.ask("POST", path, json={"password": "wrong"}).json()["code"] == "wrong_password"
    first = mira.ask("POST", path, json={"password": PASSWORD}).json()["codes"]
    told = mira.ask("POST", path, json={"password": PASSWORD}).json()["codes"]
    assert len(set(told)) == 10 and not set(first) & set(told)
    kept = world.rows(recovery_code, org)
    assert len(kept) == 10 and not any(
        code.replace("-", "").encode() in row.code_hash for row in kept for code in told
    )
    assert sign_in(mira, first[0])["code"] == "second_factor_wrong", "those of before are good for nothing"
    assert sign_in(mira, told[0].lower().replace("-", " "))["second_factor"] == "on"
    assert sign_in(mira, told[0])["code"] == "second_factor_wrong", "once"
    otto = signed_in(http, org, "otto")
    set_up(otto)
    assert sign_in(otto, told[1])["code"] == "second_factor_wrong", "nobody else's"
    ada = Admin(signed_in(http, org, "ada"))
    ada.ask("POST", f"admin/people/{org.people['mira']}/second-factor", PersonRow, FactorAct(act="reset"))
    assert not [row for row in world.rows(recovery_code, org) if row.person_id == org.people["mira"]]


def test_a_role_must_have_one_and_the_last_admin_is_not_locked_out(
    world: World, http: TestClient[Any], org: Org, mira: Desk
) -> None:
    ada = Admin(signed_in(http, org, "ada"))
    rules: HouseRules = ada.ask("GET", "admin/rules", HouseRules)
    assert rules.factor == FactorRule()
    wanted = FactorRule(roles=("agent", "admin"), grace_days=3)
    rules = ada.ask("PUT", "admin/rules", HouseRules, replace(rules, factor=wanted))
    older = ada.ask("PUT", "admin/rules", HouseRules, replace(rules, factor=None, desk_lock_days=20))
    assert older.factor == wanted, "a desk of before does not take it away"
    assert (
        ada.ask("PUT", "admin/rules", HouseRules, replace(older, factor=FactorRule(grace_days=-1))).code
        == "bad_request"
    )
    told = sign_in(mira)
    assert told["second_factor"] == "wanted" and told["second_factor_until"] > datetime.now(UTC).isoformat()
    assert ada.people()["mira"].second_factor == "wanted" and ada.people()["lena"].second_factor == "none"
    lena = signed_in(http, org, "lena")
    assert "second_factor" not in sign_in(lena), "another role is not asked"

    def grace_is_over() -> None:
        with world.engine.begin() as connection:
            connection.execute(update(person).values(totp_until=datetime.now(UTC) - timedelta(days=1)))

    grace_is_over()
    assert sign_in(mira)["code"] == "second_factor_overdue"
    path = f"admin/people/{org.people['mira']}/second-factor"
    assert ada.ask("POST", path, PersonRow, FactorAct(act="want")).second_factor == "wanted"
    assert sign_in(mira)["second_factor"] == "wanted", "an admin gave her time anew"
    grace_is_over()
    assert sign_in(ada.desk)["second_factor"] == "wanted", "the last admin is let in all the same"
    world.person(org, "abe", "admin")
    abe = signed_in(http, org, "abe")
    assert sign_in(ada.desk)["code"] == "second_factor_overdue", "there is another one who can let her in"
    set_up(abe)
    grace_is_over()
    assert sign_in(abe)["code"] == "second_factor_needed", "who has one is asked for its code"
    assert sign_in(ada.desk)["code"] == "second_factor_overdue"
    assert mira.ask("GET", "/v1/leads").status_code == 200, "who is signed in works on"
