"""What another softphone's hooks say becomes calls of the desk; what they cannot know is not made up."""

from __future__ import annotations

import pytest

from agent_app.control.hooks import heard, number_in
from agent_app.telephony.manual import ManualTelephone
from domain.errors import UserError
from tests.helpers.desk import a_lead
from tests.helpers.floor import a_floor

WANG = "+8613800134410"


@pytest.fixture
def floor(tmp_path, monkeypatch):
    monkeypatch.setattr("tests.helpers.floor.DemoTelephone", lambda *_a, **_k: ManualTelephone())
    made = a_floor(tmp_path, a_lead("王丽", WANG))
    made.calls.set_agent_state("ready")
    yield made
    made.close()


@pytest.mark.parametrize(
    ("text", "number"),
    [(WANG, WANG), ("sip:13800134410@pbx.example:5060;user=phone", "13800134410"),
     ('"Wang <Li>" <sip:+8613800134410@x>', WANG), ("SIP:101@x", "101")],
)  # fmt: skip
def test_numbers_as_other_programs_write_them(text, number):
    assert number_in(text) == number


@pytest.mark.parametrize("text", ["", "anonymous", "sip:nobody@x", "1" * 60])
def test_what_is_no_number_is_refused(text):
    with pytest.raises(UserError) as told:
        number_in(text)
    assert told.value.code == "number_invalid"


def test_a_call_from_ring_to_end_by_three_hooks(floor):
    call_id = heard(floor.calls, "rings", "sip:13800134410@pbx")
    assert floor.calls.state().ringing.record.lead_id == "lead-王丽"
    assert heard(floor.calls, "rings", WANG) == call_id, "the hook came twice: it rings once"
    assert heard(floor.calls, "answered", WANG) == call_id
    assert floor.calls.state().agent == "talking"
    assert heard(floor.calls, "answered", WANG) == call_id
    assert heard(floor.calls, "ended", "013800134410") == call_id
    assert floor.calls.state().agent == "wrap_up"
    assert heard(floor.calls, "ended", WANG) == "", "it has ended already"


def test_nobody_took_it(floor):
    heard(floor.calls, "rings", WANG)
    heard(floor.calls, "ended", WANG)
    assert floor.calls.state().calls == () and floor.operations() == ["call_finished"]


def test_a_call_that_she_began_on_the_other_telephone_has_a_record(floor):
    call_id = heard(floor.calls, "answered", WANG)
    call = floor.calls.state().current
    assert (call.id, call.record.direction, call.record.lead_id) == (call_id, "out", "lead-王丽")


def test_a_call_that_may_not_be_has_no_record_and_it_is_said_why(floor):
    floor.customers.mark_do_not_call("lead-王丽")
    with pytest.raises(UserError) as told:
        heard(floor.calls, "answered", WANG)
    assert told.value.code == "may_not_dial" and floor.calls.state().calls == ()


def test_the_end_of_a_call_that_never_was_changes_nothing(floor):
    assert heard(floor.calls, "ended", "+34910555000") == "" and floor.calls.state().agent == "ready"
