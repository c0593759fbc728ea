"""A desk restored from an older image, or cloned to a second PC, is noticed and becomes a device of its own."""

from __future__ import annotations

import base64
from typing import Any

import msgspec
from litestar.testing import TestClient

from db.central.feed import operation
from db.central.people import device
from db.central.records import audit_event
from domain.operations import Tagged
from tests.helpers.world import Desk, Org, World


def image_of(desk: Desk) -> Desk:
    """The desk as it is on its disk now, started a second time."""
    copy = Desk(desk.http, desk.org, desk.login, desk.device_id)
    copy.token, copy.lineage, copy.seq = desk.token, desk.lineage, desk.seq
    copy.cursors, copy.history = dict(desk.cursors), desk.history
    return copy


def devices(world: World, org: Org) -> list[Any]:
    return world.rows(device, org, device.c.person_id == org.people["mira"])


def test_each_answer_brings_a_new_lineage(world: World, org: Org, mira: Desk) -> None:
    lead = world.lead(org, "one", "mira")
    seen = {
        mira.offer().lineage,
        mira.offer(mira.operation(Tagged(lead_id=lead, add=("a",)))).lineage,
        mira.offer().lineage,
    }
    assert len(seen) == 3 and "" not in seen
    (row,) = devices(world, org)
    assert (row.lineage, row.last_seq, row.app_version, row.protocol) == (mira.lineage, 1, "0.2.0", 2)


def test_a_lost_answer_is_no_clone(world: World, org: Org, mira: Desk) -> None:
    """Sent again with the lineage before: the same answer, and on it goes; at the first push too."""
    lead = world.lead(org, "one", "mira")
    for n in range(3):
        one = mira.operation(Tagged(lead_id=lead, add=(f"t{n}",)))
        before = mira.lineage
        lost = mira.offer(one)
        mira.lineage = before
        again = mira.offer(one)
        assert again.rotation is None and again.answers == lost.answers and again.lineage != lost.lineage
    assert world.whole(org, lead).tags == ("t0", "t1", "t2") and len(devices(world, org)) == 1


def test_a_clone_becomes_a_device_of_its_own(world: World, org: Org, mira: Desk) -> None:
    key = base64.b64encode(b"k" * 32).decode()
    kept = mira.ask("PUT", "/v1/session/store-key", json={"device_id": mira.device_id, "store_key": key})
    assert kept.status_code == 204
    lead = world.lead(org, "one", "mira")
    mira.offer(mira.operation(Tagged(lead_id=lead, add=("before",))))
    clone = image_of(mira)
    mira.offer(mira.operation(Tagged(lead_id=lead, add=("hers",))))
    mira.offer(mira.operation(Tagged(lead_id=lead, add=("again",))))

    mine = clone.operation(Tagged(lead_id=lead, add=("clone's",)))
    told = clone.offer(mine)
    assert told.answers == () and told.rotation is not None, "nothing was applied"
    assert world.whole(org, lead).tags == ("again", "before", "hers")
    assert mira.offer().rotation is None, "the one we know goes on"

    clone.device_id, clone.token, clone.lineage = told.rotation.device_id, told.rotation.token, ""
    (answer,) = clone.push(mine)
    assert answer.outcome == "ok" and "clone's" in world.whole(org, lead).tags
    assert clone.pull().pages, "its own session pulls"
    assert clone.offer().rotation is None
    made = next(row for row in devices(world, org) if row.id == clone.device_id)
    old = next(row for row in devices(world, org) if row.id == mira.device_id)
    assert made.name == old.name and old.revoked_at is None
    assert [
        e
        for e in world.rows(audit_event, org)
        if e.action == "device_rotated" and e.entity_id == clone.device_id
    ]
    sealed = clone.sign_in().json()
    assert sealed["store_key"] == mira.sign_in().json()["store_key"], (
        "the store's key is in escrow for it too"
    )


def test_new_work_under_used_numbers_is_a_clone_also_with_the_lineage_before(
    world: World, org: Org, mira: Desk
) -> None:
    """Cloned just before a push: both send the same lineage; the second one's operations bear used numbers."""
    lead = world.lead(org, "one", "mira")
    mira.offer()
    clone = image_of(mira)
    mira.offer(mira.operation(Tagged(lead_id=lead, add=("hers",))))
    assert clone.offer(clone.operation(Tagged(lead_id=lead, add=("clone's",)))).rotation is not None
    assert world.whole(org, lead).tags == ("hers",)


def test_a_desk_restored_from_yesterday_offers_again_and_nothing_is_doubled(
    world: World, org: Org, mira: Desk
) -> None:
    lead = world.lead(org, "one", "mira")
    mira.offer()
    yesterday = image_of(mira)
    sent = [mira.operation(Tagged(lead_id=lead, add=(f"t{n}",))) for n in range(3)]
    for one in sent:
        mira.offer(one)
    told = yesterday.offer(sent[0])
    assert told.rotation is not None
    yesterday.device_id, yesterday.token, yesterday.lineage = told.rotation.device_id, told.rotation.token, ""
    assert [a.outcome for a in yesterday.push(*sent)] == ["ok"] * 3
    assert len(world.rows(operation, org)) == 3


def test_a_desk_of_protocol_1_is_never_asked(
    world: World, org: Org, http: TestClient[Any], mira: Desk
) -> None:
    lead = world.lead(org, "one", "mira")
    for n in (1, 1, 0):
        body = {
            "protocol": n,
            "device_id": mira.device_id,
            "operations": [mira.operation(Tagged(lead_id=lead, add=("a",)))],
        }
        answer = mira.push_raw(body)
        assert answer.status_code == 200 and "lineage" not in answer.json(), (
            "an outbox is taken from any older desk"
        )
    assert devices(world, org)[0].lineage is None
    too_new = mira.push_raw({"protocol": 99, "device_id": mira.device_id, "operations": []})
    assert (too_new.status_code, too_new.json()["code"]) == (426, "too_new")
    assert msgspec.json.decode(answer.content)["answers"]
