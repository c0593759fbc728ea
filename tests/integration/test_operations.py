"""Every kind of operation at the server: its effect, its repetition, its refusal, its conflict rule."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient

from db.central.calls import answer, call, script_run
from db.central.feed import operation
from db.central.leads import consent, deal, do_not_call, lead_tag, ticket
from db.central.records import audit_event
from db.central.work import assignment, attribution_event, work_item
from domain.calls import Answer, CallRecord, ScriptRun, WrapUp
from domain.feed import PushRequest
from domain.ids import new_id
from domain.leads import Consent, Deal, Lead, Number
from domain.operations import (
    BODIES,
    CallbackDone,
    CallbackScheduled,
    CallFinished,
    ConsentRecorded,
    DealRecorded,
    DoNotCallMarked,
    EvaluationAcknowledged,
    EvaluationSubmitted,
    FieldSet,
    LeadCreated,
    NumberAdded,
    RecordsSeen,
    Seen,
    Tagged,
    TicketOpened,
)
from domain.scorecards import Answer as Given
from lead_server.feed import operations as kinds
from lead_server.feed.api import push_into
from lead_server.feed.storage.postgres import PostgresStorage
from lead_server.leads.ownership import hand_over
from tests.helpers.world import Desk, Org, World, a_campaign, a_form
from tests.integration.conftest import signed_in

NOW = datetime.now(UTC).replace(microsecond=0)


def a_call(
    lead_id: str | None, disposition: str, *, work_item_id: str | None = None, **wrap_up: Any
) -> CallFinished:
    record = CallRecord(
        id=new_id(), direction="out", started_at=NOW - timedelta(minutes=5), lead_id=lead_id, campaign_id="renewal",
        answered_at=NOW - timedelta(minutes=4), ended_at=NOW - timedelta(minutes=1), work_item_id=work_item_id,
        number_text="+8613912345678",
    )  # fmt: skip
    return CallFinished(call=record, wrap_up=WrapUp(disposition=disposition, **wrap_up))


@pytest.fixture
def lead_id(world: World, org: Org) -> str:
    world.publish(org, "campaign", a_campaign())
    return world.lead(org, "王丽", "mira", campaign="renewal")


def test_every_kind_has_a_handler() -> None:
    assert set(kinds.KINDS) == set(BODIES)


def test_a_look_at_a_record_is_in_the_audit_trail(world: World, org: Org, mira: Desk, lead_id: str) -> None:
    """Each look, whose the lead is by now does not matter; what is no lead here leaves nothing; said twice, once kept."""
    foreign = world.lead(org, "Otto's", "otto")
    looks = tuple(
        Seen(lead_id=i, at=NOW - timedelta(minutes=n))
        for n, i in enumerate((lead_id, foreign, new_id(), "x"))
    )
    before = world.whole(org, lead_id)
    done = mira.operation(RecordsSeen(seen=looks))
    assert [mira.push(done)[0].outcome for _ in range(2)] == ["ok", "ok"]
    seen = [row for row in world.rows(audit_event, org) if (row.action, row.entity) == ("see", "lead")]
    assert {(row.lead_id, row.data["at"]) for row in seen} == {
        (lead_id, looks[0].at.isoformat()),
        (foreign, looks[1].at.isoformat()),
    }
    assert len(seen) == 2 and {row.person_id for row in seen} == {org.people["mira"]}
    assert world.whole(org, lead_id) == before
    assert mira.do(RecordsSeen(seen=looks * 200)).code == "operation_invalid"


def test_a_finished_call_moves_the_lead_on(world: World, org: Org, mira: Desk, lead_id: str) -> None:
    """Counters, timeline, tags and fields with provenance, the work item, a retry, attribution, audit."""
    item = world.whole(org, lead_id).work[0].id
    done = a_call(lead_id, "no_answer", work_item_id=item, intention="B", notes="rang out", tags=("tried",))
    given = (
        Answer(step="car", value="suv", at=NOW, option="suv", field="car_kind", tags=("suv",)),
        Answer(step="email", value="w@example.com", at=NOW, field="email"),
    )
    done = msgspec.structs.replace(
        done, script=ScriptRun(script_id="s", version=2, answers=given, variant="b")
    )
    assert mira.do(done).outcome == "ok"

    lead = world.whole(org, lead_id)
    assert (lead.called_count, lead.last_outcome, lead.intention) == (1, "no_answer", "B")
    assert lead.attempts == (done.call.started_at,)
    assert lead.fields == {"car_kind": "suv"} and lead.email == "w@example.com"
    assert set(lead.tags) == {"tried", "suv"}
    assert (lead.touches[0].id, lead.touches[0].text, lead.touches[0].talk_s) == (
        done.call.id,
        "rang out",
        180,
    )
    (retry,) = lead.work
    assert (retry.why, retry.due_at) == ("retry", done.call.ended_at + timedelta(minutes=120))  # type: ignore[operator]
    assert lead.lease and lead.lease.attempts_left == 4
    sources = {row.tag: row.source for row in world.rows(lead_tag, org)}
    assert sources["suv"] == f"call:{done.call.id}/step:car"
    assert world.rows(script_run, org)[0].variant == "b"
    assert [row.step for row in world.rows(answer, org)] == ["car", "email"]
    assert world.rows(attribution_event, org)[0].kind == "call"
    (kept,) = world.rows(call, org)
    assert (kept.category, kept.agent_id, kept.last4) == ("not_reached", org.people["mira"], "5678")
    assert [
        row
        for row in world.rows(audit_event, org)
        if row.action == "call_finished" and row.lead_id == lead_id
    ]


def test_a_disposition_may_forbid_to_call_again(world: World, org: Org, mira: Desk, lead_id: str) -> None:
    assert mira.do(a_call(lead_id, "never")).outcome == "ok"
    lead = world.whole(org, lead_id)
    assert lead.do_not_call and lead.work == () and all(n.do_not_call for n in lead.numbers)
    assert len(world.rows(do_not_call, org)) == 1


def test_a_call_is_kept_whatever_it_meets(world: World, org: Org, mira: Desk, lead_id: str) -> None:
    """Facts are never refused for scope: another's lead, an unknown lead, an outcome nobody knows, no lead."""
    foreign = world.lead(org, "Otto's", "otto")
    outcomes = [mira.do(a_call(i, "sold")).outcome for i in (foreign, new_id(), None)]
    assert outcomes == ["ok", "ok", "ok"]
    odd = mira.do(a_call(lead_id, "no_such_outcome"))
    assert (odd.outcome, odd.code) == ("ok", "disposition_unknown")
    assert len(world.rows(call, org)) == 4
    assert world.whole(org, foreign).called_count == 1


def test_the_same_call_in_another_operation_counts_once(
    world: World, org: Org, mira: Desk, lead_id: str
) -> None:
    done = a_call(lead_id, "sold")
    assert mira.do(done).outcome == "ok"
    assert mira.do(done).outcome == "merged"
    assert world.whole(org, lead_id).called_count == 1


def test_a_late_call_does_not_speak_over_a_newer_one(
    world: World, org: Org, mira: Desk, lead_id: str
) -> None:
    newer = a_call(lead_id, "sold")
    older = a_call(lead_id, "no_answer")
    older = msgspec.structs.replace(
        older, call=msgspec.structs.replace(older.call, started_at=NOW - timedelta(days=1))
    )
    mira.push(mira.operation(newer), mira.operation(older))
    lead = world.whole(org, lead_id)
    assert (lead.last_outcome, lead.called_count) == ("sold", 2)


def test_an_operation_is_applied_once_and_keeps_its_answer(
    world: World, org: Org, mira: Desk, lead_id: str
) -> None:
    one = mira.operation(NumberAdded(lead_id=lead_id, number_id=new_id(), e164="nonsense"))
    first = mira.push(one, one)
    again = mira.push(one)
    assert first[0] == first[1] == again[0]
    assert (again[0].outcome, again[0].code) == ("refused", "number_invalid")
    (row,) = world.rows(operation, org)
    assert row.body["lead_id"] == lead_id, "a refused body is kept for the operator"


def test_fields_merge_one_by_one(world: World, org: Org, mira: Desk, lead_id: str) -> None:
    """What nobody else changed is written; what somebody changed stays, and the other value is kept beside it."""
    mira.do(FieldSet(lead_id=lead_id, values={"place": "Hangzhou", "car": "suv"}))
    answer = mira.do(
        FieldSet(lead_id=lead_id, values={"place": "Ningbo", "tier": "gold"}, was={"place": "", "tier": ""})
    )
    assert (answer.outcome, answer.code, answer.data) == ("merged", "conflict", {"fields": "place"})
    lead = world.whole(org, lead_id)
    assert (lead.place, lead.tier, lead.fields) == ("Hangzhou", "gold", {"car": "suv"})
    (kept,) = lead.kept
    assert (kept.field, kept.value, kept.by) == ("place", "Ningbo", "Mira")
    assert (
        mira.do(FieldSet(lead_id=lead_id, values={"place": "Ningbo"}, was={"place": "Hangzhou"})).outcome
        == "ok"
    )
    assert mira.do(FieldSet(lead_id=lead_id, values={"name": " "})).code == "field_required"


def test_anothers_lead_is_refused_with_its_owner(world: World, org: Org, mira: Desk) -> None:
    foreign = world.lead(org, "Otto's", "otto")
    for body in (FieldSet(lead_id=foreign, values={"place": "x"}), Tagged(lead_id=foreign, add=("a",)),
                 NumberAdded(lead_id=foreign, number_id=new_id(), e164="+8613900000001")):  # fmt: skip
        answer = mira.do(body)
        assert (answer.outcome, answer.code, answer.data) == ("refused", "out_of_scope", {"agent": "Otto"})
    gone = mira.do(Tagged(lead_id=new_id(), add=("a",)))
    assert (gone.outcome, gone.code) == ("refused", "lead_gone")


def test_a_lead_made_on_the_desk_belongs_to_its_maker(world: World, org: Org, mira: Desk) -> None:
    new = Lead(id=new_id(), name="Peña", numbers=(Number(id=new_id(), last4="0001", e164="+8613900000001"),))
    assert mira.do(LeadCreated(lead=new)).outcome == "ok"
    assert world.whole(org, new.id).lease.agent_id == org.people["mira"]  # type: ignore[union-attr]
    assert world.rows(assignment, org)[0].why == "made_by_agent"
    twin = msgspec.structs.replace(
        new, id=new_id(), numbers=(Number(id=new_id(), last4="0001", e164="+8613900000001"),)
    )
    answer = mira.do(LeadCreated(lead=twin))
    assert (answer.outcome, answer.code, answer.data) == ("merged", "number_known", {"agent": "Mira"})
    assert mira.do(LeadCreated(lead=new)).code == "already_done"


def test_a_number_that_another_has_is_refused_with_its_owner(
    world: World, org: Org, mira: Desk, lead_id: str
) -> None:
    world.lead(org, "Otto's", "otto", number="+8613911112222")
    answer = mira.do(NumberAdded(lead_id=lead_id, number_id=new_id(), e164="+8613911112222"))
    assert (answer.outcome, answer.code, answer.data) == ("refused", "number_known", {"agent": "Otto"})
    fresh = NumberAdded(lead_id=lead_id, number_id=new_id(), e164="+8613911113333", label="office")
    assert mira.do(fresh).outcome == "ok"
    assert mira.do(fresh).outcome == "merged"
    added = world.whole(org, lead_id).numbers[-1]
    assert (added.last4, added.label) == ("3333", "office") and len(added.key) == 32


def test_tags_tickets_consents_deals(world: World, org: Org, mira: Desk, lead_id: str) -> None:
    assert mira.do(Tagged(lead_id=lead_id, add=("vip", "suv"))).outcome == "ok"
    assert mira.do(Tagged(lead_id=lead_id, add=("vip",), remove=("suv", "unknown"))).outcome == "ok"
    opened = TicketOpened(lead_id=lead_id, ticket_id=new_id(), title="No policy came", promise="call back")
    assert mira.do(opened).data == {"number": "1"}
    assert mira.do(opened).outcome == "merged"
    assert mira.do(msgspec.structs.replace(opened, ticket_id=new_id())).data == {"number": "2"}
    given = Consent(id=new_id(), channel="sms", given=True, at=NOW, words="yes, by text")
    assert [mira.do(ConsentRecorded(lead_id=lead_id, consent=given)).outcome for _ in (1, 2)] == [
        "ok",
        "merged",
    ]
    sold = Deal(id=new_id(), product="Car", state="submitted", amount_minor=123400, currency="CNY", at=NOW)
    assert mira.do(DealRecorded(lead_id=lead_id, deal=sold)).outcome == "ok"
    paid = msgspec.structs.replace(sold, state="paid")
    assert mira.do(DealRecorded(lead_id=lead_id, deal=paid)).outcome == "ok"
    lead = world.whole(org, lead_id)
    assert lead.tags == ("vip",) and lead.consents[0].by == "Mira" and lead.deals[0].state == "paid"
    assert [step["state"] for step in world.rows(deal, org)[0].history] == ["submitted", "paid"]
    assert {row.kind for row in world.rows(attribution_event, org)} == {"deal_submitted", "deal_paid"}
    assert len(world.rows(ticket, org)) == 2 and len(world.rows(consent, org)) == 1


def test_do_not_call_wins_in_any_order(
    world: World, org: Org, http: TestClient[Any], mira: Desk, lead_id: str
) -> None:
    """Also from somebody whose lead it is no more; and a callback promised later does not undo it."""
    otto = signed_in(http, org, "otto")
    assert otto.do(DoNotCallMarked(lead_id=lead_id, reason="asked")).outcome == "ok"
    late = mira.do(CallbackScheduled(lead_id=lead_id, work_item_id=new_id(), due_at=NOW + timedelta(days=1)))
    assert (late.outcome, late.code) == ("refused", "may_not_dial")
    assert mira.do(FieldSet(lead_id=lead_id, values={"do_not_call": "false"})).outcome == "ok"
    lead = world.whole(org, lead_id)
    assert lead.do_not_call and lead.work == ()


def test_one_number_may_be_forbidden(world: World, org: Org, mira: Desk, lead_id: str) -> None:
    number = world.whole(org, lead_id).numbers[0].id
    assert mira.do(DoNotCallMarked(lead_id=lead_id, number_id=number)).outcome == "ok"
    lead = world.whole(org, lead_id)
    assert not lead.do_not_call and lead.numbers[0].do_not_call and lead.work


def test_callbacks_first_come(
    world: World, org: Org, http: TestClient[Any], mira: Desk, lead_id: str
) -> None:
    first = CallbackScheduled(
        lead_id=lead_id, work_item_id=new_id(), due_at=NOW + timedelta(hours=2), words="下午"
    )
    second = CallbackScheduled(lead_id=lead_id, work_item_id=new_id(), due_at=NOW + timedelta(hours=3))
    assert [mira.do(first).outcome, mira.do(second).outcome] == ["ok", "ok"], "her own earlier one gives way"
    open_ones = [w for w in world.whole(org, lead_id).work if w.kind == "callback"]
    assert [w.id for w in open_ones] == [second.work_item_id]

    otto = signed_in(http, org, "otto")
    loser = otto.do(
        CallbackScheduled(lead_id=lead_id, work_item_id=new_id(), due_at=NOW + timedelta(hours=4))
    )
    assert (loser.outcome, loser.code, loser.data["agent"]) == ("refused", "already_done", "Mira")

    with world.work(org) as work:
        hand_over(work, [lead_id], org.people["otto"], why="test")
    assert otto.do(CallbackDone(lead_id=lead_id, work_item_id=second.work_item_id)).outcome == "ok"
    late = mira.do(CallbackDone(lead_id=lead_id, work_item_id=second.work_item_id))
    assert (late.outcome, late.code, late.data) == ("refused", "already_done", {"agent": "Otto"})
    promised = mira.do(
        CallbackScheduled(lead_id=lead_id, work_item_id=new_id(), due_at=NOW + timedelta(days=1))
    )
    assert (promised.outcome, promised.code) == ("merged", "out_of_scope"), "the promise goes with the lead"
    assert {row.agent_id for row in world.rows(work_item, org) if not row.done} == {org.people["otto"]}


def test_an_evaluation_is_scored_here_and_reaches_the_agent(
    world: World, org: Org, mira: Desk, quan: Desk, lead_id: str
) -> None:
    world.publish(org, "scorecard", a_form())
    done = a_call(lead_id, "sold")
    mira.do(done)
    mira.pull()
    given = (Given(question="greeted", values=("yes",)), Given(question="closed", values=("no",)))
    body = EvaluationSubmitted(
        evaluation_id=new_id(),
        call_id=done.call.id,
        form="basic",
        form_version=1,
        answers=given,
        comment="good",
    )
    assert mira.do(body).code == "forbidden", "agents score nobody"
    assert quan.do(body).data == {"final": "50.00"}
    assert quan.do(body).code == "evaluation_final"
    assert (
        quan.do(msgspec.structs.replace(body, evaluation_id=new_id(), form="nothing")).code
        == "operation_invalid"
    )

    (item,) = [i for page in mira.pull().pages for i in page.items if i.kind == "evaluation"]
    assert item.id == body.evaluation_id and b'"final":"50.00"' in bytes(item.body)
    read = EvaluationAcknowledged(evaluation_id=body.evaluation_id, comment="understood")
    assert quan.do(read).outcome == "refused"
    assert [mira.do(read).outcome, mira.do(read).outcome] == ["ok", "merged"]
    (item,) = [i for page in mira.pull().pages for i in page.items if i.kind == "evaluation"]
    assert b"understood" in bytes(item.body)


def test_one_bad_operation_does_not_hold_up_the_others(
    world: World, org: Org, mira: Desk, lead_id: str
) -> None:
    """Unknown kinds, bodies without form, values the database cannot take: refused, the rest applied."""
    good = [mira.operation(Tagged(lead_id=lead_id, add=(f"t{n}",))) for n in range(6)]
    nul = mira.operation(Tagged(lead_id=lead_id, add=("nul\x00",)))
    unknown = msgspec.structs.replace(mira.operation(Tagged(lead_id=lead_id)), kind="teleported")
    formless = msgspec.structs.replace(
        mira.operation(Tagged(lead_id=lead_id)), body=msgspec.Raw(b'{"lead_id":7}')
    )
    answers = mira.push(*good[:3], nul, unknown, *good[3:], formless)
    assert [a.code for a in answers if a.outcome == "refused"] == [
        "operation_invalid", "operation_unknown", "operation_invalid",
    ]  # fmt: skip
    assert world.whole(org, lead_id).tags == tuple(f"t{n}" for n in range(6))


def test_the_same_call_from_two_desks_at_the_same_moment_is_one_call(
    world: World, org: Org, mira: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A clone's push writes the call between our look and our write: the database notices, and we look again."""
    otto, done = world.actor(org, "otto"), a_call(None, "sold")
    ask = PushRequest(protocol=1, device_id=otto.device_id or "", operations=(mira.operation(done),))
    shipped = PostgresStorage.insert
    between: list[str] = []

    def insert(self: PostgresStorage, table: str, rows: Any) -> None:
        if table == "call" and not between:
            between.append("begun")
            between.append(push_into(world.engine, otto, ask).answers[0].outcome)
        shipped(self, table, rows)

    monkeypatch.setattr(PostgresStorage, "insert", insert)
    beside = a_call(None, "no_answer")
    answers = mira.push(mira.operation(done), mira.operation(beside))
    assert between[1:] == ["ok"] and [(a.outcome, a.code) for a in answers] == [
        ("merged", "already_done"),
        ("ok", ""),
    ]
    assert {row.id for row in world.rows(call, org)} == {done.call.id, beside.call.id}


def test_a_fault_of_ours_is_left_unanswered(
    world: World, org: Org, mira: Desk, lead_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The desk keeps it and tries again; what follows about the same lead waits, the rest is applied."""

    def broken(_body: object, _context: object) -> object:
        raise RuntimeError("a fault")

    other = world.lead(org, "Other", "mira")
    batch = [
        mira.operation(Tagged(lead_id=lead_id, add=("before",))),
        mira.operation(FieldSet(lead_id=lead_id, values={"place": "x"})),
        mira.operation(Tagged(lead_id=lead_id, add=("after",))),
        mira.operation(Tagged(lead_id=other, add=("other",))),
    ]
    with monkeypatch.context() as patch:
        patch.setitem(kinds.KINDS, "field_set", kinds.KINDS["field_set"]._replace(apply=broken))
        assert [a.id for a in mira.push(*batch)] == [batch[0].id, batch[3].id]
    assert [a.outcome for a in mira.push(*batch)] == ["ok"] * 4
    assert world.whole(org, lead_id).tags == ("after", "before")


def test_an_operation_of_another_device_is_refused(mira: Desk, lead_id: str) -> None:
    one = mira.operation(Tagged(lead_id=lead_id, add=("x",)))
    answer = mira.push_raw({"protocol": 1, "device_id": new_id(), "operations": (one,)})
    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
