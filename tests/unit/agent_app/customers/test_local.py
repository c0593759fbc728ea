"""Every act on a customer's record: its effect at once, its operation in the outbox, bad input refused in a word."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from agent_app.customers import reasons
from agent_app.customers.matching import match
from domain.deals import DealAct
from domain.errors import UserError
from domain.leads import Consent, Deal, Product, Ticket, Touch, WorkItem
from domain.tickets import TicketAct
from tests.helpers.desk import NOW, NUMBER_KEY, a_lead
from tests.helpers.floor import CAMPAIGN, a_floor

WANG = "+8613800134410"


@pytest.fixture
def floor(tmp_path):
    made = a_floor(tmp_path, a_lead("王丽", WANG))
    yield made
    made.close()


def test_every_act_shows_at_once_and_waits_in_the_outbox(floor):
    c, lead_id = floor.customers, "lead-王丽"
    c.set_fields(lead_id, {"tier": "A", "pet": "cat"})
    c.add_number(lead_id, "０１０-6655 4433 转 12", "office")
    c.tag(lead_id, ("vip", " "), ())
    c.open_ticket(lead_id, "Claim late", "answer by Friday", NOW + timedelta(days=2))
    c.record_consent(
        lead_id, *(Consent(id=k, channel="sms", given=False, at=NOW, purpose=k) for k in ("k", "j"))
    )
    c.record_deal(lead_id, "Home Plus", 248000, "CNY")
    c.schedule_callback(lead_id, NOW + timedelta(hours=3), words="in 3 hours")
    shown = c.context(lead_id).lead
    assert (shown.tier, shown.fields["pet"], shown.tags) == ("A", "cat", ("vip",))
    assert shown.numbers[1].e164 == "+861066554433" and shown.numbers[1].extension == "12"
    assert shown.tickets[0].promise == "answer by Friday" and shown.deals[0].amount_minor == 248000
    assert shown.work[0].kind == "callback" and shown.consents[-1].given is False
    assert floor.operations() == [
        "field_set", "number_added", "tagged", "ticket_opened", "consent_recorded", "consent_recorded",
        "deal_recorded", "callback_scheduled",
    ]  # fmt: skip
    assert floor.nudges == 7


def test_a_promise_reminds_is_answered_and_an_appointment_is_made(floor):
    """Without the server; the reminder comes with the promise and goes with the answer."""
    c, lead_id = floor.customers, "lead-王丽"
    made = c.open_ticket(lead_id, "Claim late", "answer", NOW + timedelta(hours=2))
    deal = c.record_deal(lead_id, "Home Plus", 248000, "CNY")
    c.change_deal(lead_id, deal, DealAct(verb="appoint", at=NOW + timedelta(days=1)))
    shown = c.context(lead_id).lead
    assert {(w.id, w.kind) for w in shown.work} >= {(made, "complaint"), (deal, "follow_up_visit")}
    c.change_ticket(lead_id, made, TicketAct(verb="answer", words="the cheque left"))
    c.change_deal(lead_id, deal, DealAct(verb="move", state="cancelled", words="moved away"))
    shown = c.context(lead_id).lead
    assert (shown.tickets[0].state, shown.tickets[0].answer) == ("answered", "the cheque left")
    assert (shown.deals[0].state, shown.deals[0].why) == ("cancelled", "moved away")
    assert not {made, deal} & {w.id for w in shown.work}
    before = floor.operations()
    for wrong, code in (
        (lambda: c.open_ticket(lead_id, "x", due_at=NOW), "when_past"),
        (lambda: c.change_ticket(lead_id, "nobody", TicketAct(verb="close")), "not_found"),
        (lambda: c.change_ticket(lead_id, made, TicketAct(verb="answer")), "field_required"),
        (lambda: c.change_deal(lead_id, deal, DealAct(verb="move", state="submitted")), "deal_no_way"),
    ):
        with pytest.raises(UserError) as refused:
            wrong()
        assert refused.value.code == code
    assert floor.operations() == before, "what is refused at the desk is never sent"


def test_an_unchanged_field_is_no_operation(floor):
    floor.customers.set_fields("lead-王丽", {"time_zone": "Asia/Shanghai"})
    assert floor.operations() == []


def test_what_was_seen_travels_with_what_was_set(floor):
    floor.customers.set_fields("lead-王丽", {"tier": "A"})
    floor.customers.set_fields("lead-王丽", {"tier": "B"})
    bodies = floor.desk.database.read(
        lambda c: c.exec_driver_sql("SELECT body FROM outbox ORDER BY seq").all()
    )
    assert b'"was":{"tier":""}' in bodies[0][0] and b'"was":{"tier":"A"}' in bodies[1][0]


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (lambda c: c.add_number("lead-王丽", "call me"), "number_invalid"),
        (lambda c: c.add_number("lead-王丽", "123"), "number_invalid"),
        (lambda c: c.open_ticket("lead-王丽", "  "), "field_required"),
        (lambda c: c.record_deal("lead-王丽", "", 1, "CNY"), "field_required"),
        (lambda c: c.schedule_callback("lead-王丽", NOW - timedelta(minutes=1)), "when_past"),
        (lambda c: c.context("nobody"), "not_found"),
        (lambda c: c.create_lead("X", "not a number"), "number_invalid"),
    ],
)
def test_bad_input_is_refused_and_leaves_nothing(floor, act, code):
    with pytest.raises(UserError) as told:
        act(floor.customers)
    assert told.value.code == code and floor.operations() == []


def test_a_new_lead_is_found_by_its_number_at_once(floor):
    lead = floor.customers.create_lead("陈明", "135 1111 2222")
    assert floor.customers.match("0086 135-1111-2222").matches[0].how == "exact"
    assert floor.queue.search("陈明")[0].lead_id == lead.id


def test_a_number_without_area_code_is_a_maybe_and_never_sure(floor):
    found = floor.desk.database.read(lambda c: match(c, "+44 7013 4410", "CN", NUMBER_KEY))
    assert found.matches == () or not found.sure
    maybe = floor.customers.match("+8613900134410")
    assert [m.how for m in maybe.matches] == ["maybe"] and not maybe.sure


def lead_with(**values):
    return a_lead("X", **values)


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"tickets": (Ticket(id="t", title="late", due_at=NOW),)}, "ticket_open"),
        ({"tickets": (Ticket(id="t", title="late", state="closed"),)}, None),
        ({"work": (WorkItem(id="w", kind="callback", due_at=NOW + timedelta(hours=1)),)}, "callback_promised"),
        ({"products": (Product(id="p", name="H", ends_on=NOW.date() + timedelta(days=34)),)}, "expiry"),
        ({"products": (Product(id="p", name="H", ends_on=NOW.date() - timedelta(days=3)),)}, "lapsed"),
        ({"products": (Product(id="p", name="H", ends_on=date(2030, 1, 1)),)}, None),
        ({"deals": (Deal(id="d", product="H", state="submitted", amount_minor=1, currency="CNY", at=NOW),)}, "deal_waits"),
        ({"touches": (Touch(id="t", kind="call", at=NOW - timedelta(days=1), text="x"),)}, "last_touch"),
    ],
)  # fmt: skip
def test_the_likely_reason_of_the_call(values, code):
    reason = reasons.likely_reason(lead_with(**values), NOW)
    assert (reason.code if reason else None) == code


@pytest.mark.parametrize(
    ("values", "snapshot", "refusal"),
    [
        ({}, NOW, None),
        ({"do_not_call": True}, NOW, "do_not_call"),
        ({}, NOW - timedelta(hours=30), "stale_snapshot"),
        ({"time_zone": "America/New_York"}, NOW, "outside_hours"),
        ({"time_zone": "Mars/Base"}, NOW, "unknown_zone"),
        ({"attempts": (NOW - timedelta(minutes=1),) * 3}, NOW, "too_many_attempts"),
        ({"consents": (Consent(id="c", channel="phone", given=False, at=NOW),)}, NOW, "consent_withdrawn"),
    ],
)
def test_the_gate_refuses_with_the_rule(values, snapshot, refusal):
    assert reasons.gate(lead_with(**values), CAMPAIGN, NOW, "CN", snapshot).refusal == refusal
