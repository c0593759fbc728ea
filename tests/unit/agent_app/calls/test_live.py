"""From ring to wrap-up: who it is, what is asked for, and that nothing is lost on the way."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest
from msgspec.structs import replace

from agent_app.customers.model import Match, Matches
from agent_app.telephony import events
from domain.calls import WrapUp
from domain.errors import UserError
from domain.leads import Number, Product
from domain.line_quality import LineQuality
from domain.operations import AgentStays
from domain.scripts import Player
from tests.helpers.desk import NOW, NUMBER_KEY, a_lead
from tests.helpers.floor import SCRIPT, Floor, a_floor

WANG, LI = "+8613800134410", "+8613900139002"


@pytest.fixture
def floor(tmp_path):
    made = a_floor(tmp_path, a_lead("王丽", WANG), a_lead("李娜", LI))
    made.calls.set_agent_state("ready")
    yield made
    made.close()


def test_a_known_number_rings_with_its_customer(floor):
    call_id = floor.ring("13800134410")
    call = floor.calls.state().ringing
    assert (call.id, call.record.lead_id, call.record.matched) == (call_id, "lead-王丽", "exact")
    assert floor.calls.state().agent == "ringing"


def test_several_customers_of_one_number_are_all_offered_and_none_is_taken(tmp_path):
    floor = a_floor(
        tmp_path, a_lead("A", WANG, id="a", company="Hotel"), a_lead("B", WANG, id="b", company="Hotel")
    )
    floor.ring(WANG)
    call = floor.calls.state().ringing
    assert call.record.lead_id is None and {m.lead_id for m in call.matches.matches} == {"a", "b"}
    assert {m.how for m in call.matches.matches} == {"company"}
    floor.calls.attach(call.id, "b")
    assert floor.calls.state().current.record.lead_id == "b"
    assert floor.calls.draft(call.id).call.matched == "chosen"
    floor.close()


def test_another_number_of_a_lead_is_named_as_such(tmp_path):
    from domain.numbers import keyed_hash

    second = Number(
        id="n2", last4="0001", e164="+8613800130001", key=keyed_hash("+8613800130001", NUMBER_KEY)
    )
    lead = a_lead("王丽", WANG)
    floor = a_floor(tmp_path, replace(lead, numbers=(*lead.numbers, second)))
    floor.ring("+8613800130001")
    assert floor.calls.state().ringing.record.matched == "other_number"
    floor.close()


@pytest.mark.parametrize("number", ["anonymous", "", "Restricted", "<sip:x>", "1" * 40, "\x00\xff"])
def test_a_caller_without_a_usable_number_rings_as_nobody(floor, number):
    floor.ring(number)
    assert floor.calls.state().ringing.record.lead_id is None


def test_an_unknown_number_asks_the_server_and_shows_what_it_grants(floor):
    call_id = floor.ring("+8613511112222")
    number, asked_for, done = floor.granted[0]
    assert (number, asked_for) == ("+8613511112222", call_id)
    granted = a_lead("陈明", "+8613511112222", granted_until_wrap_up=True)
    from agent_app.store import rows

    floor.desk.database.write(lambda c: rows.put_lead(c, "granted", granted, 0))
    match = Match(lead_id=granted.id, name="陈明", how="granted", owner="Bo")
    done(Matches(number_text=number, e164=number, anonymous=False, matches=(match,)))
    assert floor.calls.state().ringing.record.lead_id == "lead-陈明"
    floor.calls.answer(call_id)
    floor.wait_for(call_id, "active")
    floor.calls.hang_up(call_id)
    assert floor.desk.lead("lead-陈明") is not None
    floor.calls.finish(call_id, WrapUp(disposition="no_answer", notes="x"))
    floor.desk.database.write(lambda c: None)
    assert floor.desk.lead("lead-陈明") is None, "a lead that was lent leaves the disk with the wrap-up"
    assert floor.operations() == ["call_finished"]


def test_a_customer_she_works_for_outlives_the_call(floor):
    """The problem that was handed to her is not answered yet: its customer stays past the wrap-up."""
    from agent_app.store import rows

    handed = a_lead("陈明", "+8613511112222", handed_for="t1")
    floor.desk.database.write(lambda c: rows.put_lead(c, "granted", handed, 0))
    floor.calls.worked_for = lambda: frozenset({handed.id})
    for stays in (True, False):
        call_id = floor.ring("+8613511112222")
        floor.calls.answer(call_id)
        floor.wait_for(call_id, "active")
        floor.calls.hang_up(call_id)
        floor.calls.finish(call_id, WrapUp(disposition="no_answer"))
        floor.desk.database.write(lambda c: None)
        assert (floor.desk.lead(handed.id) is not None) == stays
        floor.calls.worked_for = frozenset


def test_a_grant_that_comes_late_does_not_overrule_the_agent(floor):
    call_id = floor.ring("+8613511112222")
    floor.calls.attach(call_id, "lead-李娜")
    match = Match(lead_id="lead-王丽", name="王丽", how="granted")
    floor.granted[0][2](Matches(number_text="x", e164=None, anonymous=False, matches=(match,)))
    assert floor.calls.state().ringing.record.lead_id == "lead-李娜"


def test_a_whole_call_becomes_its_operations_in_one_go(floor):
    call_id = floor.talk_to(WANG)
    player = Player(SCRIPT, {})
    player.begin(NOW)
    player.choose(1, NOW)
    floor.calls.save_draft(call_id, WrapUp(notes="asks for a comparison"), player.state())
    floor.calls.hang_up(call_id)
    assert floor.calls.state().agent == "wrap_up"
    wrap_up = WrapUp(disposition="reached.sold", notes="asks", fields={"product": "Home Plus"}, intention="A")
    floor.calls.finish(call_id, wrap_up)
    assert floor.operations() == ["call_finished"]
    lead = floor.desk.lead("lead-王丽")
    assert lead.last_outcome == "reached.sold" and lead.intention == "A" and lead.touches[0].text == "asks"
    assert lead.tags == ("warm",) and lead.fields["still_so"] == "yes"
    assert floor.calls.open_wrap_ups() == () and floor.calls.state().agent == "ready"
    body = floor.desk.database.read(lambda c: c.exec_driver_sql("SELECT body FROM outbox").scalar())
    finished = msgspec.json.decode(body)
    assert [v["step"] for v in finished["script"]["path"]] == ["hello", "end"]
    assert finished["script"]["answers"][0]["value"] == "yes"


@pytest.mark.parametrize(
    ("wrap_up", "field"),
    [
        (WrapUp(), "disposition"),
        (WrapUp(disposition="reached"), "disposition"),
        (WrapUp(disposition="reached.sold"), "product"),
        (WrapUp(disposition="reached.sold", fields={"product": "  "}), "product"),
        (WrapUp(disposition="reached.later"), "callback"),
        (WrapUp(disposition="reached.later", callback_at=NOW - timedelta(minutes=1)), "callback"),
        (WrapUp(disposition="reached.no", notes="no"), "note"),
        (WrapUp(disposition="no_answer", callback_text="soon-ish"), "callback"),
    ],
)
def test_an_outcome_says_what_it_still_needs_and_nothing_is_written(floor, wrap_up, field):
    call_id = floor.talk_to(WANG)
    floor.calls.hang_up(call_id)
    with pytest.raises(UserError) as told:
        floor.calls.finish(call_id, wrap_up)
    assert told.value.code == "field_required" and told.value.data["field"] == field
    assert floor.operations() == [] and len(floor.calls.open_wrap_ups()) == 1


def test_the_second_click_writes_nothing_again(floor):
    call_id = floor.talk_to(WANG)
    floor.calls.hang_up(call_id)
    floor.calls.finish(call_id, WrapUp(disposition="no_answer"))
    with pytest.raises(UserError):
        floor.calls.finish(call_id, WrapUp(disposition="no_answer"))
    assert floor.operations() == ["call_finished"]


def test_a_promised_call_and_never_call_are_operations_of_their_own(floor):
    call_id = floor.talk_to(WANG)
    floor.calls.hang_up(call_id)
    due = NOW + timedelta(days=1)
    floor.calls.finish(
        call_id, WrapUp(disposition="reached.later", callback_at=due, callback_text="tomorrow")
    )
    assert floor.operations() == ["call_finished", "callback_scheduled"]
    assert floor.desk.lead("lead-王丽").work[0].due_at == due
    call_id = floor.talk_to(LI)
    floor.calls.hang_up(call_id)
    floor.calls.finish(call_id, WrapUp(disposition="reached.never", callback_at=due))
    assert floor.operations()[2:] == ["call_finished", "do_not_call_marked"]
    assert floor.desk.lead("lead-李娜").do_not_call and floor.desk.lead("lead-李娜").work == ()


def test_a_kill_in_the_talk_leaves_a_call_that_asks_for_its_outcome(tmp_path):
    floor = a_floor(tmp_path, a_lead("王丽", WANG))
    call_id = floor.talk_to(WANG)
    floor.calls.save_draft(call_id, WrapUp(notes="typed before the kill"))
    floor.desk.database.close()  # no good-bye: the telephone and the state are simply gone
    again = Floor(tmp_path, floor.desk.feed)
    (draft,) = again.calls.open_wrap_ups()
    assert draft.call.id == call_id and draft.wrap_up.notes == "typed before the kill"
    assert draft.call.end_cause == "desk_restarted" and draft.call.ended_at is not None
    assert again.calls.state().agent == "wrap_up" and again.calls.state().reason == "unfinished_call"
    again.calls.finish(call_id, WrapUp(disposition="no_answer"))
    assert again.operations() == ["call_finished"]
    again.close()


def test_a_new_ring_does_not_hide_a_wrap_up(floor):
    first = floor.talk_to(WANG)
    floor.calls.hang_up(first)
    second = floor.ring(LI)
    state = floor.calls.state()
    assert state.current_id == first and state.ringing.id == second
    floor.calls.answer(second)
    floor.wait_for(second, "active")
    floor.calls.hang_up(second)
    floor.calls.finish(second, WrapUp(disposition="no_answer"))
    assert [d.call.id for d in floor.calls.open_wrap_ups()] == [first]
    assert floor.calls.state().current_id == first and floor.calls.state().agent == "wrap_up"


def test_a_missed_call_is_a_fact_without_a_wrap_up(floor):
    call_id = floor.ring(WANG)
    floor.calls.reject(call_id)
    assert floor.operations() == ["call_finished"] and floor.calls.open_wrap_ups() == ()
    assert floor.calls.state().agent == "ready"


def test_dialling_asks_the_gate_and_says_which_rule_forbids_it(floor):
    floor.desk.now = NOW + timedelta(hours=14)  # midnight in Shanghai
    with pytest.raises(UserError) as told:
        floor.calls.dial("lead-王丽")
    assert told.value.code == "may_not_dial" and told.value.data["rule"] and told.value.data["until"]
    floor.desk.now = NOW
    floor.customers.mark_do_not_call("lead-王丽")
    with pytest.raises(UserError) as told:
        floor.calls.dial("lead-王丽")
    assert told.value.code == "may_not_dial"


def test_one_call_at_a_time(floor):
    floor.calls.dial("lead-王丽")
    with pytest.raises(UserError) as told:
        floor.calls.dial("lead-李娜")
    assert told.value.code == "call_in_progress"
    with pytest.raises(UserError):
        floor.calls.set_agent_state("ready")


def test_an_event_seen_twice_counts_once(floor):
    call_id = floor.talk_to(WANG)
    answered = floor.calls.state().current.record.answered_at
    from agent_app.telephony.port import CallStateChanged

    floor.calls._on_event(
        CallStateChanged(seq=1, at=NOW + timedelta(hours=1), call_id="?", old="ringing_in", new="active")
    )
    assert floor.calls.state().current.record.answered_at == answered
    assert floor.calls.state().current.id == call_id


def test_a_callback_in_words_has_both_clocks(tmp_path):
    floor = a_floor(tmp_path, a_lead("José", "+34612345678", time_zone="Europe/Madrid"))
    floor.language = "zh"
    when = floor.calls.read_when("下周三下午3点", "lead-José")
    assert when.at_utc == NOW.replace(hour=7) + timedelta(days=9)
    floor.close()


def test_the_queue_says_why_and_follows_the_campaigns_order(tmp_path):
    from domain.leads import WorkItem

    due = WorkItem(id="cb", kind="callback", due_at=NOW - timedelta(minutes=5), why="callback_promised")
    soon = WorkItem(id="rn", kind="renewal", why="expiry")

    def ending_in(days):
        return (Product(id="p", name="H", ends_on=(NOW + timedelta(days=days)).date()),)

    floor = a_floor(
        tmp_path,
        a_lead("New", "+8613500000001"),
        a_lead("Renew18", "+8613500000002", work=(soon,), products=ending_in(18)),
        a_lead("Renew3", "+8613500000003", work=(replace(soon, id="rn3"),), products=ending_in(3)),
        a_lead("Due", "+8613500000004", work=(due,)),
        a_lead("Never", "+8613500000005", do_not_call=True),
    )
    from agent_app.leads.model import QueueQuery

    page = floor.queue.page(QueueQuery())
    assert [r.name for r in page.rows] == ["Due", "Renew3", "Renew18", "New"]
    assert page.counts == {"due_callback": 1, "renewal": 2, "new_lead": 1} and page.total == 4
    assert page.rows[0].overdue and page.rows[0].why == "callback_promised" and page.rows[1].expiry_days == 3
    assert [r.name for r in floor.queue.page(QueueQuery(filter="overdue")).rows] == ["Due"]
    assert floor.queue.page(QueueQuery(filter="called")).total == 0
    assert floor.queue.next_row().name == "Due"
    floor.close()


def test_what_the_telephone_refuses_is_said(floor):
    """Rejected by the adapter after the desk let it pass: the agent reads why, and the call stays as it is."""
    from agent_app.telephony.commands import Hold

    call_id = floor.ring(WANG)
    floor.phone.do(Hold(call_id=floor.calls._board.port_id(call_id)))
    notice = floor.calls.state().notice
    assert (notice.number, notice.code) == (1, "not_in_this_state")
    assert floor.calls.state().ringing.id == call_id


@pytest.mark.parametrize("keys", ["", "1x", "12a4;", "٣"])
def test_only_keys_of_a_telephone_are_pressed(floor, keys):
    call_id = floor.talk_to(WANG)
    with pytest.raises(UserError) as told:
        floor.calls.send_dtmf(call_id, keys)
    assert told.value.code == "digits_invalid"
    floor.calls.send_dtmf(call_id, "1 5 # a")
    assert floor.calls.state().notice is None


def test_handing_over_needs_a_telephone_that_can(floor):
    with pytest.raises(UserError) as told:
        floor.calls.transfer(floor.talk_to(WANG), "+34910000000")
    assert told.value.code == "not_supported_by_phone"


def test_a_telephone_that_dies_keeps_the_record_and_asks_for_the_outcome(floor):
    call_id = floor.talk_to(WANG)
    floor.calls.save_draft(call_id, WrapUp(notes="half a sentence"))
    floor.phone.stop()
    call = floor.calls.state().current
    assert (call.id, call.waits_for_outcome, call.record.end_cause) == (call_id, True, "engine_lost")
    assert floor.calls.open_wrap_ups()[0].wrap_up.notes == "half a sentence"


def test_a_second_call_is_answered_on_the_one_microphone_of_this_computer(floor):
    """A telephone that is this computer puts the first call on hold; another one is left to the agent."""
    floor.phone.capabilities |= {"media_local"}
    first = floor.talk_to(WANG)
    second = floor.ring(LI)
    floor.calls.answer(second)
    floor.wait_for(second, "active")
    floor.wait_for(first, "held")
    floor.calls.resume(first)
    floor.wait_for(first, "active")
    floor.wait_for(second, "held")


def test_a_sensitive_step_pauses_what_is_recorded_and_nothing_else(floor):
    call_id = floor.talk_to(WANG)
    floor.calls.pause_recording(call_id, True)
    assert floor.calls.state().notice is None, "nothing is recorded here: nothing to say"


def test_an_engine_that_never_ran_is_said_by_the_line_alone(floor):
    from datetime import UTC, datetime

    hear, at = floor.calls._events.hear, datetime.now(UTC)
    hear(events.EngineDied(seq=901, at=at, cause="no_stack", calls_lost=0, again_in_s=30))
    hear(events.LineState(seq=902, at=at, state="failed", cause="no_stack"))
    state = floor.calls.state()
    assert state.notice is None and (state.line, state.line_cause) == ("failed", "no_stack")
    hear(events.EngineUp(seq=903, at=at, engine="toy", after_s=0.1))
    hear(events.EngineDied(seq=904, at=at, cause="ended", calls_lost=0, again_in_s=0))
    assert floor.calls.state().notice.code == "phone_lost"


@pytest.mark.parametrize("dial", [lambda c: c.dial("lead-王丽"), lambda c: c.dial_text("+34910999888")])
def test_a_number_that_the_telephone_does_not_dial_is_no_call(floor, dial):
    """No line just now: said once, and the desk is as free as before."""
    floor.phone._cannot_now = lambda _command: "no_line"
    dial(floor.calls)
    state = floor.calls.state()
    assert state.calls == () and state.notice.code == "no_line" and state.agent == "ready"
    assert floor.calls.open_wrap_ups() == () and floor.operations() == []
    del floor.phone._cannot_now
    floor.wait_for(dial(floor.calls), "active")


def stays(floor):
    """(state, reason, minutes, cut) of every stay that was handed to the outbox."""
    bodies = floor.desk.database.read(
        lambda c: c.exec_driver_sql("SELECT body FROM outbox WHERE kind='agent_stays' ORDER BY seq").all()
    )
    found = [one for (body,) in bodies for one in msgspec.json.decode(body, type=AgentStays).stays]
    return [
        (one.state, one.reason, round((one.ended_at - one.began_at).total_seconds() / 60), one.cut)
        for one in found
    ]


def test_a_pause_needs_a_reason_of_the_list_and_its_length_is_kept(floor):
    with pytest.raises(UserError) as told:
        floor.calls.set_agent_state("paused", "a walk")
    assert told.value.code == "reason_unknown"
    floor.calls.set_agent_state("paused", "lunch")
    floor.desk.now = NOW + timedelta(minutes=40)
    floor.calls.set_agent_state("ready")
    floor.desk.now = NOW + timedelta(minutes=50)
    floor.calls.set_agent_state("paused", "meeting")
    floor.desk.database.flush()
    assert stays(floor) == [
        ("offline", "signed_in", 0, ""),
        ("ready", "", 0, ""),
        ("paused", "lunch", 40, ""),
    ]


def test_a_pause_beyond_its_longest_time_is_said_and_nobody_is_put_on_the_line(floor):
    floor.calls.set_agent_state("paused", "break")
    floor.desk.now = NOW + timedelta(minutes=15)
    floor.calls.readiness.tick()
    standing = floor.calls.state().standing
    assert (standing.state, standing.over) == ("paused", True)


def test_more_time_for_the_outcome(floor):
    call_id = floor.talk_to(WANG)
    with pytest.raises(UserError) as told:
        floor.calls.extend_wrap_up()
    assert told.value.code == "no_extension"
    floor.calls.hang_up(call_id)
    assert floor.calls.state().standing.until == NOW + timedelta(seconds=180)
    floor.calls.extend_wrap_up()
    assert floor.calls.state().standing.until == NOW + timedelta(seconds=240)
    assert floor.calls.state().standing.cause, "how the call ended is part of why"


def test_she_goes_back_to_her_pause_after_a_call(floor):
    floor.calls.set_agent_state("paused", "desk_work")
    call_id = floor.talk_to(WANG)
    floor.calls.hang_up(call_id)
    floor.calls.finish(call_id, WrapUp(disposition="no_answer"))
    assert (floor.calls.state().agent, floor.calls.state().reason) == ("paused", "desk_work")


def test_a_kill_ends_a_stay_when_the_desk_was_last_alive(floor, tmp_path):
    floor.calls.set_agent_state("paused", "lunch")
    floor.desk.now = NOW + timedelta(minutes=7)
    floor.calls.readiness.tick()
    floor.desk.database.close()
    again = Floor(tmp_path, floor.desk.feed)
    again.desk.database.flush()
    assert stays(again)[-1] == ("paused", "lunch", 7, "killed")
    assert again.calls.state().agent == "offline"
    again.close()


def test_signing_out_tells_everything(floor):
    floor.calls.set_agent_state("paused", "lunch")
    floor.desk.now = NOW + timedelta(minutes=3)
    floor.calls.stop()
    floor.desk.database.flush()
    assert stays(floor)[-1] == ("paused", "lunch", 3, "")


class Recorded:
    """The floor's telephone as one that records; what it is asked is written down."""

    def __init__(self, floor):
        self.floor, self.asked, self.objected = floor, [], []
        floor.phone.capabilities |= {"record_split"}
        floor.phone._run = self._run
        floor.calls._recorded._on_objection = self.objected.append

    def _run(self, command):
        self.asked.append(command.verb)

    def say(self, call_id, state):
        port = self.floor.calls._board.port_id(call_id)
        with self.floor.phone._turn():
            self.floor.phone._tell(events.RecordingChanged, call_id=port, recording_id="r", state=state)


def test_what_is_paused_by_hand_is_taken_up_by_hand_alone(floor):
    call_id = floor.talk_to(WANG)
    phone = Recorded(floor)
    phone.say(call_id, "started")
    floor.calls.pause_recording(call_id, True, by_hand=True)
    phone.say(call_id, "paused")
    floor.calls.pause_recording(call_id, False)  # the script goes on to an ordinary step
    assert phone.asked == ["pause_recording"] and floor.calls.state().current.recording == "paused"
    floor.calls.pause_recording(call_id, False, by_hand=True)
    assert phone.asked == ["pause_recording", "resume_recording"]


def test_an_objection_ends_the_recording_and_is_kept_for_the_next_calls(floor):
    call_id = floor.talk_to(WANG)
    phone = Recorded(floor)
    port = floor.calls._board.port_id(call_id)
    assert not floor.calls.objected_before(call_id)
    for _ in range(2):  # the second key
        floor.calls.object_to_recording(call_id)
    assert phone.objected == [port]
    assert floor.calls.state().notice.code == "recording_objected"
    assert floor.calls.draft(call_id).call.recording_objected, "on the disk, should the desk be killed now"
    assert floor.calls.objected_before(call_id), "and the next call of this customer is not recorded"
    assert floor.operations() == ["consent_recorded"]


def test_a_telephone_that_does_not_record_says_so(floor):
    call_id = floor.talk_to(WANG)
    with pytest.raises(UserError, match="not_supported_by_phone"):
        floor.calls.object_to_recording(call_id)
    assert not floor.calls.draft(call_id).call.recording_objected


def test_how_good_the_line_was_is_kept_with_the_call(floor):
    call_id = floor.talk_to(WANG)
    port = floor.calls._board.port_id(call_id)
    for mos in (4.4, 3.2):
        with floor.phone._turn():
            floor.phone._tell(
                events.QualityHeard,
                call_id=port,
                lost=9,
                received=900,
                jitter_ms=4.0,
                rtt_ms=20.0,
                mos=mos,
                source="rtcp",
            )
            told = floor.phone._seq
        floor.phone._wait_told(told)
    assert floor.calls.state().current.heard.mos == 3.2
    floor.phone.customer_hangs_up(port)
    assert floor.calls.draft(call_id).call.heard == LineQuality(
        lost=9, received=900, jitter_ms=4.0, rtt_ms=20.0, mos=3.2, source="rtcp"
    )
