"""A revoked device, a disabled person: unsent facts are taken, everything else is shut, nothing can be read."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from litestar.testing import TestClient
from sqlalchemy import update

from db.central.calls import call
from db.central.people import session
from domain.calls import CallRecord, WrapUp
from domain.ids import new_id
from domain.leads import Consent
from domain.operations import CallFinished, ConsentRecorded, DoNotCallMarked, FieldSet, Tagged
from lead_server.people import standing
from lead_server.security.sessions import SHUT_FOR
from tests.helpers.world import Desk, Org, World
from tests.integration.conftest import signed_in

NOW = datetime.now(UTC).replace(microsecond=0)


def shut(world: World, org: Org, mira: Desk, how: str) -> None:
    with world.work(org) as work:
        if how == "device_revoked":
            standing.revoke_device(work, mira.device_id)
        else:
            standing.set_active(work, org.people["mira"], False)


@pytest.mark.parametrize("how", ["device_revoked", "account_disabled"])
def test_facts_are_taken_and_nothing_else(world: World, org: Org, mira: Desk, how: str) -> None:
    lead = world.lead(org, "one", "mira")
    mira.offer()
    record = CallRecord(id=new_id(), direction="out", started_at=NOW, ended_at=NOW, lead_id=lead)
    bodies = (
        CallFinished(call=record, wrap_up=WrapUp(disposition="sold")),
        ConsentRecorded(lead_id=lead, consent=Consent(id=new_id(), channel="sms", given=False, at=NOW)),
        DoNotCallMarked(lead_id=lead),
        Tagged(lead_id=lead, add=("a",)),
        FieldSet(lead_id=lead, values={"place": "x"}),
    )
    unsent = [mira.operation(body) for body in bodies]
    shut(world, org, mira, how)
    pulled = mira.ask("POST", "/v1/feed/pull", json={"protocol": 2, "device_id": mira.device_id})
    assert (pulled.status_code, pulled.json()["code"]) == (403, how)
    waited = mira.ask("POST", "/v1/feed/wait", json={"protocol": 2, "device_id": mira.device_id})
    assert waited.json()["code"] == how
    for _ in range(2):
        answers = mira.push(*unsent)
        assert [(a.outcome, a.code) for a in answers] == [("ok", "")] * 3 + [("refused", how)] * 2
    found = world.whole(org, lead)
    assert found.do_not_call and found.called_count == 1 and found.tags == () and found.place == ""
    assert len(world.rows(call, org)) == 1


@pytest.mark.parametrize("how", ["device_revoked", "account_disabled"])
def test_nothing_can_be_read_with_such_a_token(
    world: World, org: Org, http: TestClient[Any], mira: Desk, how: str
) -> None:
    """Every route that a signed-in person has answers the reason."""
    lead = world.lead(org, "one", "mira")
    shut(world, org, mira, how)
    paths = http.get("/schema/openapi.json").json()["paths"]
    asked = 0
    for path, verbs in paths.items():
        for verb in verbs:
            if verb == "options" or path in (
                "/v1/about",
                "/v1/session",
                "/v1/invitation",
                "/v1/feed/push",
                "/health",
                "/metrics",
            ):
                continue
            for name in ("lead_id", "person_id", "device_id", "call_id", "recording_id", "evaluation_id"):
                path = path.replace("{" + name + "}", lead)
            answer = mira.ask(verb.upper(), path, json={} if verb in ("post", "put") else None)
            assert lead not in answer.text and answer.status_code >= 400, (verb, path, answer.text[:200])
            asked += verb != "head" and answer.json()["code"] == how
    assert asked > 10


def test_it_ends_after_a_while_and_for_who_signed_out(
    world: World, org: Org, http: TestClient[Any], mira: Desk
) -> None:
    other = signed_in(http, org, "otto")
    other.ask("DELETE", "/v1/session")
    shut(world, org, mira, "device_revoked")
    with world.work(org) as work:
        standing.set_active(work, org.people["otto"], False)
    assert other.push_raw({"protocol": 2, "device_id": other.device_id, "operations": []}).status_code in (
        401,
        403,
    )
    long_ago = datetime.now(UTC) - SHUT_FOR - timedelta(hours=1)
    with world.engine.begin() as connection:
        connection.execute(
            update(session).where(session.c.revoked_why == standing.REVOKED).values(revoked_at=long_ago)
        )
    late = mira.push_raw({"protocol": 2, "device_id": mira.device_id, "operations": []})
    assert (late.status_code, late.json()["code"]) == (403, "device_revoked")


def test_who_may_work_again_signs_in_anew(world: World, org: Org, mira: Desk) -> None:
    shut(world, org, mira, "account_disabled")
    with world.work(org) as work:
        standing.set_active(work, org.people["mira"], True)
    assert mira.ask("GET", "/v1/leads").json()["code"] == "not_signed_in"
    assert mira.sign_in().status_code == 200 and mira.pull().pages
