"""A ring from somebody else's customer: the whole lead, alike whether it was encoded before or not; lent, and audited."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient
from sqlalchemy import select, update

from db.central.people import device, session
from db.central.records import audit_event
from db.central.work import call_grant
from domain.api import CallGrant
from domain.ids import new_id
from domain.leads import Lead
from domain.permission_changes import CellChange
from lead_server.feed.storage.kept import build_bodies
from tests.helpers.world import Desk, Org, World
from tests.integration.access.test_permissions import Table
from tests.integration.conftest import signed_in

RINGS = "+8613755550987"


def rings(desk: Desk, number: str = RINGS, call_id: str = "") -> CallGrant:
    asked = {"number": number, "call_id": call_id or new_id(), "device_id": desk.device_id}
    answer = desk.ask("POST", "/v1/grants", json=asked)
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=CallGrant)


def leads_of(granted: CallGrant) -> list[Lead]:
    return [msgspec.json.decode(one, type=Lead) for one in granted.leads]


def test_a_switchboard_is_lent_whole_and_noted_once(world: World, org: Org, mira: Desk) -> None:
    hers, nobodys, merged = (
        world.lead(org, name, owner, number=RINGS)
        for name, owner in (("One", "otto"), ("Two", None), ("Three", "otto"))
    )
    with world.work(org) as work:
        work.storage.change_all("lead", "id", [merged], {}, {"merged_into": hers})
    call_id = new_id()
    granted = rings(mira, call_id=call_id)
    assert [one.id for one in leads_of(granted)] == sorted([hers, nobodys])
    assert all(one.granted_until_wrap_up and one.numbers[0].e164 == RINGS for one in leads_of(granted))
    assert granted.owners == {hers: "Otto"}
    assert not rings(mira, "+8613755550000").leads and not rings(mira, "anonymous").leads
    again = rings(mira, call_id=call_id)  # the answer was lost on its way
    assert leads_of(again) == leads_of(granted)
    lent = world.rows(call_grant, org)
    assert {(str(row.lead_id), str(row.person_id), str(row.device_id)) for row in lent} == {
        (lead_id, org.people["mira"], mira.device_id) for lead_id in (hers, nobodys)
    }
    assert len(lent) == 2
    noted = world.rows(audit_event, org, audit_event.c.action == "grant")
    assert sorted(str(row.lead_id) for row in noted) == sorted([hers, nobodys] * 2), "each time it was asked"
    assert {row.data["call_id"] for row in noted} == {call_id}


@pytest.mark.parametrize("masked", [False, True])
def test_what_was_encoded_for_its_owner_is_the_same_lead_and_as_masked(
    http: TestClient[Any], world: World, org: Org, mira: Desk, masked: bool
) -> None:
    lead_id = world.lead(org, "One", "otto", number=RINGS)
    if masked:
        ada = Table(signed_in(http, org, "ada"))
        ada.change(CellChange(role="agent", entity="lead", action="unmask", scope="none"))
    first = rings(mira)
    build_bodies(world.engine, org.id, [lead_id])
    second = rings(mira)
    assert leads_of(second) == leads_of(first) and len(first.leads) == 1
    if masked:
        assert RINGS[3:].encode() not in msgspec.json.encode(second)
        assert leads_of(second)[0].numbers[0].last4 == RINGS[-4:]


def test_when_a_session_was_used_is_noted_now_and_then_and_also_when_it_is_refused(
    world: World, org: Org, mira: Desk
) -> None:
    def noted() -> tuple[datetime, datetime]:
        with world.engine.connect() as connection:
            used = select(session.c.last_used_at).where(session.c.person_id == org.people["mira"])
            seen = select(device.c.last_seen_at).where(device.c.id == mira.device_id)
            return connection.execute(used).scalar_one(), connection.execute(seen).scalar_one()

    def since(**ago: int) -> None:
        with world.engine.begin() as connection:
            then = datetime.now(UTC) - timedelta(**ago)
            connection.execute(update(session).values(last_used_at=then))
            connection.execute(update(device).values(last_seen_at=then))

    since(minutes=2)
    before = noted()
    rings(mira)
    assert noted() == before, "it is not written with each request"
    since(hours=2)
    refused = mira.ask(
        "POST", "/v1/grants", json={"number": RINGS, "call_id": new_id(), "device_id": new_id()}
    )
    assert refused.status_code == 403
    assert min(noted()) > datetime.now(UTC) - timedelta(minutes=1)
