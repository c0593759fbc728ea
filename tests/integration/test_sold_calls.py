"""Sold calls: held until somebody has listened; to be corrected comes into the agent's queue; corrected is heard again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from litestar.testing import TestClient

from db.central.leads import deal
from db.central.records import audit_event
from db.central.work import work_item
from domain.api import CallDetail, CallPage
from domain.calls import CallRecord, WrapUp
from domain.deal_checks import SaleCheck
from domain.ids import new_id
from domain.leads import Deal, WorkItem
from domain.operations import CallbackDone, CallFinished, DealRecorded
from tests.helpers.world import Desk, Org, World, a_campaign
from tests.integration.conftest import signed_in

NOW = datetime.now(UTC).replace(microsecond=0)
RULE = SaleCheck(required=True, check_within_h=24, correct_within_h=48)


@pytest.fixture
def lead_id(world: World, org: Org) -> str:
    world.publish(org, "campaign", msgspec.structs.replace(a_campaign(), sale_check=RULE))
    return world.lead(org, "王丽", "mira", campaign="renewal")


def talked(lead_id: str, disposition: str = "sold", item: str | None = None, **wrap_up) -> CallFinished:
    record = CallRecord(
        id=new_id(), direction="out", started_at=NOW - timedelta(minutes=5), lead_id=lead_id, campaign_id="renewal",
        answered_at=NOW - timedelta(minutes=4), ended_at=NOW, work_item_id=item, number_text="+8613912345678",
    )  # fmt: skip
    return CallFinished(call=record, wrap_up=WrapUp(disposition=disposition, **wrap_up))


def sale(state: str = "submitted") -> Deal:
    return Deal(id=new_id(), product="Home Plus", state=state, amount_minor=248000, currency="CNY", at=NOW)


@pytest.fixture
def sold(mira: Desk, lead_id: str) -> tuple[str, str]:
    """(call, deal) as the desk sends them."""
    made, call = sale(), talked(lead_id)
    assert mira.do(DealRecorded(lead_id=lead_id, deal=made, call_id=call.call.id)).outcome == "ok"
    assert mira.do(call).outcome == "ok"
    return call.call.id, made.id


def waits(desk: Desk, **query: str) -> dict[str, str]:
    """Call -> state of its check, of the analyst's list of sold calls."""
    asked = "&".join(f"{k}={v}" for k, v in {"sold": "true", **query}.items())
    page = msgspec.json.decode(desk.ask("GET", f"/v1/calls?{asked}").content, type=CallPage)
    return {row.id: row.deal.check for row in page.rows if row.deal is not None}


def judge(desk: Desk, deal_id: str, verdict: str, why: str = "", **more: str):  # type: ignore[no-untyped-def]
    return desk.ask("POST", f"/v1/deals/{deal_id}/check", json={"verdict": verdict, "why": why, **more})


def corrections(world: World, org: Org, lead_id: str) -> list[WorkItem]:
    return [
        item for item in world.whole(org, lead_id).work if item.kind == "corrected_deal" and not item.done
    ]


def of_lead(world: World, org: Org, lead_id: str) -> Deal:
    """As its owner's desk gets it."""
    return world.whole(org, lead_id).deals[0]


def test_a_sale_waits_and_is_released_by_who_has_listened(
    http: TestClient, world: World, org: Org, mira: Desk, lead_id: str, sold: tuple[str, str]
) -> None:
    call_id, deal_id = sold
    quan = signed_in(http, org, "quan")
    assert waits(quan) == {call_id: "waiting"}
    paid = msgspec.structs.replace(sale("paid"), id=deal_id)
    assert mira.do(DealRecorded(lead_id=lead_id, deal=paid)).code == "deal_held"
    assert (
        of_lead(world, org, lead_id).state == "submitted" and of_lead(world, org, lead_id).check == "waiting"
    )
    assert judge(signed_in(http, org, "mira"), deal_id, "passed").status_code == 403
    told = judge(quan, deal_id, "passed").json()
    assert (told["state"], told["check"]) == ("checked", "passed") and waits(quan) == {}
    assert of_lead(world, org, lead_id).state == "checked"
    assert judge(quan, deal_id, "refused", "late").json()["code"] == "already_done"
    assert (
        mira.do(DealRecorded(lead_id=lead_id, deal=paid)).outcome == "ok"
        and of_lead(world, org, lead_id).state == "paid"
    )
    assert [r.data["verdict"] for r in world.rows(audit_event, org) if r.action == "check"] == ["passed"]


def test_to_be_corrected_comes_to_the_agent_and_is_heard_again(
    http: TestClient, world: World, org: Org, mira: Desk, lead_id: str, sold: tuple[str, str]
) -> None:
    call_id, deal_id = sold
    quan = signed_in(http, org, "quan")
    assert judge(quan, deal_id, "to_correct").json()["code"] == "reason_missing"
    until = (NOW + timedelta(days=3)).isoformat()
    assert judge(quan, deal_id, "to_correct", "the excess was not read", due_at=until).status_code == 201
    (item,) = corrections(world, org, lead_id)
    assert item.due_at == NOW + timedelta(days=3) and item.note == "the excess was not read"
    seen = of_lead(world, org, lead_id)
    assert (seen.state, seen.check, seen.check_why) == ("submitted", "to_correct", "the excess was not read")
    assert waits(quan) == {}
    mira.do(talked(lead_id, "no_answer", item.id))
    (again,) = corrections(world, org, lead_id)
    assert again.why_data["deal"] == deal_id and of_lead(world, org, lead_id).check == "to_correct", (
        "nobody answered: it is still to do"
    )
    correcting = talked(lead_id, "sold", again.id)
    mira.do(correcting)
    assert waits(quan) == {correcting.call.id: "corrected"}, "the call to listen to is the new one"
    detail = msgspec.json.decode(quan.ask("GET", f"/v1/calls/{call_id}").content, type=CallDetail)
    assert detail.row.deal is not None and detail.row.deal.id == deal_id, (
        "the first call still shows its deal"
    )
    assert judge(quan, deal_id, "refused", "read, but the customer is unsure").json()["state"] == "refused"
    steps = [step.get("check", step.get("state")) for step in world.rows(deal, org)[0].history]
    assert steps == ["submitted", "to_correct", "corrected", "refused"]


def test_a_promised_call_leaves_the_correction_to_be_done(
    http: TestClient, world: World, org: Org, mira: Desk, lead_id: str, sold: tuple[str, str]
) -> None:
    judge(signed_in(http, org, "quan"), sold[1], "to_correct", "x")
    (item,) = corrections(world, org, lead_id)
    promised = NOW + timedelta(hours=20)
    mira.do(talked(lead_id, "sold", item.id, callback_at=promised))
    (again,) = corrections(world, org, lead_id)
    assert again.due_at == promised and of_lead(world, org, lead_id).check == "to_correct"
    mira.do(CallbackDone(lead_id=lead_id, work_item_id=again.id))
    assert of_lead(world, org, lead_id).check == "corrected", (
        "done without a call (a letter, say): somebody looks again"
    )


def test_what_is_not_checked_goes_on_as_before(world: World, org: Org, mira: Desk) -> None:
    """Another campaign, a draft, a deal that was cancelled while it waited."""
    world.publish(org, "campaign", msgspec.structs.replace(a_campaign("free")))
    world.publish(org, "campaign", msgspec.structs.replace(a_campaign(), sale_check=RULE))
    free, checked = (
        world.lead(org, "a", "mira", campaign="free"),
        world.lead(org, "b", "mira", campaign="renewal"),
    )
    mira.do(DealRecorded(lead_id=free, deal=sale("paid")))
    draft = sale("draft")
    mira.do(DealRecorded(lead_id=checked, deal=draft))
    states = {(row.state, row.check_state) for row in world.rows(deal, org)}
    assert states == {("paid", ""), ("draft", "")}
    mira.do(DealRecorded(lead_id=checked, deal=msgspec.structs.replace(draft, state="submitted")))
    assert {row.check_state for row in world.rows(deal, org, deal.c.id == draft.id)} == {"waiting"}
    mira.do(DealRecorded(lead_id=checked, deal=msgspec.structs.replace(draft, state="cancelled")))
    (row,) = world.rows(deal, org, deal.c.id == draft.id)
    assert (row.state, row.check_state) == ("cancelled", "")


def test_the_correction_follows_the_lead_to_its_new_owner(
    http: TestClient, world: World, org: Org, mira: Desk, lead_id: str, sold: tuple[str, str]
) -> None:
    from lead_server.leads.ownership import hand_over

    with world.work(org) as work:
        hand_over(work, [lead_id], org.people["otto"], why="test")
    judge(signed_in(http, org, "quan"), sold[1], "to_correct", "x")
    (item,) = [i for i in world.rows(work_item, org) if i.kind == "corrected_deal"]
    assert item.agent_id == org.people["otto"]


def test_calls_are_found_by_team_region_and_script_step(
    http: TestClient, world: World, org: Org, mira: Desk, lead_id: str, sold: tuple[str, str]
) -> None:
    from domain.calls import ScriptRun, StepVisit

    quan = signed_in(http, org, "quan")
    pia = signed_in(http, org, "pia")
    with_script = msgspec.structs.replace(
        talked(world.lead(org, "c", "pia", campaign="renewal"), "no_answer"),
        script=ScriptRun(script_id="renewal", version=1, path=(StepVisit(step="rights", at=NOW),)),
    )
    assert pia.do(with_script).outcome in ("ok", "merged")

    def found(**query: str) -> set[str]:
        asked = "&".join(f"{k}={v}" for k, v in query.items())
        page = msgspec.json.decode(quan.ask("GET", f"/v1/calls?{asked}").content, type=CallPage)
        return {row.id for row in page.rows}

    assert found(team="a") == {sold[0]} and found(team="B") == {with_script.call.id}
    assert found(region="north") == {sold[0], with_script.call.id} and found(region="south") == set()
    assert found(step="rights") == found(step="renewal:rights") == {with_script.call.id}
    assert found(step="finance:rights") == found(step="right") == set()


@pytest.mark.parametrize("state", ["checked", "paid"])
def test_nobody_enters_a_sale_as_released(
    world: World, org: Org, mira: Desk, lead_id: str, state: str
) -> None:
    assert mira.do(DealRecorded(lead_id=lead_id, deal=sale(state))).outcome in ("ok", "merged")
    assert [(row.state, row.check_state) for row in world.rows(deal, org)] == [("submitted", "waiting")]


def test_a_correction_that_comes_too_late_changes_nothing(
    http: TestClient, world: World, org: Org, mira: Desk, lead_id: str, sold: tuple[str, str]
) -> None:
    """The agent has cancelled the deal; the work item that asked for the correction is done afterwards."""
    judge(signed_in(http, org, "quan"), sold[1], "to_correct", "x")
    (item,) = corrections(world, org, lead_id)
    gone = msgspec.structs.replace(sale("cancelled"), id=sold[1])
    assert mira.do(DealRecorded(lead_id=lead_id, deal=gone)).outcome in ("ok", "merged")
    mira.do(CallbackDone(lead_id=lead_id, work_item_id=item.id))
    assert [(row.state, row.check_state) for row in world.rows(deal, org)] == [("cancelled", "")]


def test_another_organisation_judges_nothing_here(
    http: TestClient, world: World, org: Org, sold: tuple[str, str]
) -> None:
    other = world.organisation("other")
    world.person(other, "quinn", "analyst")
    quinn = signed_in(http, other, "quinn")
    assert judge(quinn, sold[1], "passed").json()["code"] == "not_found" and waits(quinn) == {}
    assert world.rows(deal, org)[0].check_state == "waiting"
