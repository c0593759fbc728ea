"""The second factor at the server: RFC 6238's own vectors, a code once, wrong codes lock, an admin resets a lost one."""

from __future__ import annotations

import base64
from datetime import UTC, datetime
from typing import Any

import pytest
from litestar.testing import TestClient

from domain.administration import FactorAct, PersonRow
from domain.feed import PROTOCOL
from lead_server.security import second_factor
from tests.helpers.world import PASSWORD, Desk, Org
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
