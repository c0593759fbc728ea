"""A call goes from one desk to another with lead, notes and the script's place, whatever comes late, twice or not at all."""

from __future__ import annotations

import time

import msgspec
import pytest

from agent_app.handing.giving import Giving
from agent_app.handing.handing import Handing
from agent_app.handing.taking import Taking
from agent_app.store import rows
from agent_app.sync.port import GRANTED
from agent_app.telephony import events
from domain.api import CallGrant
from domain.calls import WrapUp
from domain.errors import UserError
from domain.handover import HandedOver, HandOverAnswer
from domain.numbers import keyed_hash
from domain.scripts import PlayerState, Position
from tests.helpers.desk import NUMBER_KEY, a_lead
from tests.helpers.floor import a_floor

WANG, MIRA_LINE = "+8613800134410", "1001"
PLACE = PlayerState(trail=(Position(step="hello"), Position(step="end")))
LEAD = "lead-王丽"


class ToyServer:
    """Keeps what was given, and lends the lead."""

    def __init__(self, lead):
        self.lead, self.given, self.taken = lead, {}, []
        self.code, self.state = "", "given"
        self.said = 0

    def give(self, said):
        if self.code:
            raise UserError(self.code, agent="Pia")
        self.said += 1
        if said.id not in self.given or self.given[said.id].n < said.n:
            self.given[said.id] = said
        return HandOverAnswer(state="withdrawn" if said.how == "withdrawn" else self.state, agent="Pia")

    def open_ones(self):
        return tuple(
            HandedOver(
                id=s.id, n=s.n, how=s.how, by="Mira", at=self.now(), call_id=s.call_id, lead_id=s.lead_id, name="王丽",
                campaign_id=s.campaign_id, keys=(keyed_hash(WANG, NUMBER_KEY),), lines=(MIRA_LINE,), notes=s.notes,
                script=s.script, script_version=s.script_version, player=s.player,
            )
            for s in self.given.values()
            if s.how != "withdrawn"
        )  # fmt: skip

    def take(self, handover_id, asked):
        if self.code:
            raise UserError(self.code)
        self.taken.append((handover_id, asked.call_id))
        lent = msgspec.structs.replace(self.lead, granted_until_wrap_up=True)
        return CallGrant(leads=(msgspec.Raw(msgspec.json.encode(lent)),))


def connect(floor, server):
    calls, database, clock = floor.calls, floor.desk.database, floor.desk.clock
    server.now = clock

    def keep(grant):
        database.write(lambda c: rows.put_leads(c, GRANTED, [(bytes(one), 0) for one in grant.leads]))

    giving = Giving(database, server, lambda work: work(), clock, calls.say)
    taking = Taking(
        database, server, lambda work: work(), clock, device_id=lambda: "d", home="CN", key=NUMBER_KEY,
        calls=lambda: calls.state().calls, bind=calls.bind_handed, keep=keep, attach=calls.attach_handed, say=calls.say,
    )  # fmt: skip
    calls.handing = Handing(database, giving, taking)
    return calls.handing


@pytest.fixture
def server():
    return ToyServer(a_lead("王丽", WANG))


@pytest.fixture
def mira(tmp_path, server):
    made = a_floor(tmp_path / "mira", a_lead("王丽", WANG))
    connect(made, server)
    made.calls.set_agent_state("ready")
    yield made
    made.close()


@pytest.fixture
def pia(tmp_path, server):
    """Another team: the lead is not on her desk."""
    made = a_floor(tmp_path / "pia")
    connect(made, server)
    made.calls.set_agent_state("ready")
    yield made
    made.close()


def until(wanted):
    end = time.monotonic() + 5
    while not wanted():
        assert time.monotonic() < end
        time.sleep(0.01)


def talking(mira):
    call_id = mira.talk_to(WANG)
    mira.calls.save_draft(call_id, WrapUp(notes="wants two"), PLACE)
    return call_id


def asks(mira):
    call_id = talking(mira)
    mira.calls.consult(call_id, "1002")
    until(lambda: mira.calls.state().current.consult.state == "active")
    return call_id


def code(floor):
    notice = floor.calls.state().notice
    return notice.code if notice else ""


def test_the_colleague_reads_who_and_why_at_the_ring_and_goes_on_in_the_script(mira, pia, server):
    call_id = asks(mira)
    assert code(mira) == "handover_given"
    pia.calls.handing.look()
    ring = pia.ring(MIRA_LINE)
    call = pia.calls.state().ringing
    assert (call.handed.by, call.handed.name, call.handed.notes, call.handed.how) == (
        "Mira",
        "王丽",
        "wants two",
        "consult",
    )
    assert call.record.lead_id == LEAD and pia.customers.context(LEAD).lead.granted_until_wrap_up
    pia.calls.answer(ring)
    draft = pia.calls.draft(ring)
    assert (draft.player, draft.script, draft.script_version) == (PLACE, "renewal", 1)
    assert draft.wrap_up.notes == "", "what a colleague wrote is quoted, not put into her mouth"
    mira.calls.save_draft(call_id, WrapUp(notes="wants two, at home after six"), PLACE)
    mira.calls.complete_transfer(call_id)
    pia.calls.handing.look()
    handed = pia.calls.state().current.handed
    assert (handed.notes, handed.how) == ("wants two, at home after six", "attended")
    assert [taken[1] for taken in server.taken] == [ring, ring]


@pytest.mark.parametrize("number", [WANG, "sip:1001@pbx.example"])
def test_it_is_known_by_the_customers_number_and_by_the_colleagues_line(mira, pia, number):
    talking(mira)
    mira.calls.handing.leaves(mira.calls.draft(mira.calls.state().current_id), "1002", "blind")
    pia.calls.handing.look()
    pia.ring(number)
    assert pia.calls.state().ringing.handed is not None


def test_another_call_is_not_taken_for_it(mira, pia):
    asks(mira)
    pia.calls.handing.look()
    pia.ring("+8613511112222")
    assert pia.calls.state().ringing.handed is None


def test_one_word_belongs_to_one_call(mira, pia):
    asks(mira)
    pia.calls.handing.look()
    first = pia.ring(MIRA_LINE)
    pia.calls.reject(first)
    pia.ring(MIRA_LINE)
    assert pia.calls.state().ringing.handed is None


def test_a_word_that_comes_late_changes_nothing_of_what_she_began(mira, pia, server):
    ring = pia.ring(MIRA_LINE)
    pia.calls.answer(ring)
    pia.wait_for(ring, "active")
    begun = PlayerState(trail=(Position(step="hello"), Position(step="hello"), Position(step="end")))
    pia.calls.save_draft(ring, WrapUp(notes="hers"), begun)
    asks(mira)
    for _ in range(3):
        pia.calls.handing.look()
    draft = pia.calls.draft(ring)
    assert (draft.player, draft.wrap_up.notes) == (begun, "hers")
    assert pia.calls.state().current.handed.notes == "wants two" and len(server.taken) == 1


def test_whom_she_chose_herself_stays(mira, pia, server):
    asks(mira)
    ring = pia.ring("1001")
    other = pia.customers.create_lead("Li Na", "")
    pia.calls.attach(ring, other.id)
    pia.calls.handing.look()
    assert pia.calls.state().ringing.record.lead_id == other.id


def test_a_killed_desk_of_the_colleague_finds_it_again(mira, pia, server, tmp_path):
    asks(mira)
    pia.calls.handing.look()
    ring = pia.ring(MIRA_LINE)
    pia.calls.answer(ring)
    pia.wait_for(ring, "active")
    again = a_floor_again(pia, server)
    (call,) = again.state().calls
    assert (call.id, call.handed.notes, call.waits_for_outcome) == (ring, "wants two", True)
    assert again.draft(ring).player == PLACE


def a_floor_again(floor, server):
    """Another start over the same file, without the first having ended its calls."""
    from agent_app.calls.live import LiveCalls
    from tests.helpers.floor import DemoTelephone

    made = LiveCalls(
        floor.desk.database, floor.desk.outbox, floor.desk.changes, DemoTelephone(lambda: None, rings_by_itself=False),
        floor.desk.clock, context=floor.customers.context, match=floor.customers.match, grant=floor._grant,
        script=floor.published.script_or_newest, campaign=floor.published.campaign, language=lambda: "en", zone="UTC",
        nudge=lambda: None,
    )  # fmt: skip
    before, floor.calls = floor.calls, made
    connect(floor, server)
    made.start()
    floor.calls = before
    return made


def test_a_killed_desk_of_the_giver_tells_it_after_its_start(mira, pia, server):
    """The word was on the disk before the telephone was told."""
    server.code = "server_away"
    asks(mira)
    assert code(mira) == "handover_waits" and not server.given
    server.code = ""
    a_floor_again(mira, server)
    assert [one.notes for one in server.given.values()] == ["wants two"]
    said = server.said
    a_floor_again(mira, server)
    assert server.said == said, "told once"


def test_what_nobody_could_be_told_for_five_minutes_is_not_told_any_more(mira, server):
    server.code = "server_away"
    asks(mira)
    server.code = ""
    mira.desk.database.write(lambda c: c.exec_driver_sql("UPDATE handover SET at_ms=at_ms-360000"))
    a_floor_again(mira, server)
    assert not server.given


@pytest.mark.parametrize(
    ("refused", "state", "said"),
    [
        ("handover_forbidden", "given", "handover_forbidden"),
        ("not_found", "given", "handover_failed"),
        ("", "away", "handover_away"),
        ("", "nobody", ""),
    ],
)
def test_what_became_of_it_is_said(mira, server, refused, state, said):
    server.code, server.state = refused, state
    asks(mira)
    assert code(mira) == said


def test_who_is_asked_and_does_not_get_the_call_keeps_nothing(mira, pia, server):
    call_id = asks(mira)
    mira.calls.cancel_consult(call_id)
    assert [one.how for one in server.given.values()] == ["withdrawn"] and server.open_ones() == ()


def test_a_blind_transfer_that_fails_takes_its_word_back(mira, server):
    call_id = talking(mira)
    mira.calls.handing.leaves(mira.calls.draft(call_id), "1002", "blind")
    port_id = mira.calls._board.port_id(call_id)
    with mira.phone._turn():
        mira.phone._tell(events.CallStateChanged, call_id=port_id, old="transferring", new="active")
        number = mira.phone._seq
    mira.phone._wait_told(number)
    assert [one.how for one in server.given.values()] == ["withdrawn"]


def test_a_lead_that_may_not_be_seen_is_said_once(mira, pia, server):
    asks(mira)
    server.code = "forbidden"
    pia.calls.handing.look()
    pia.ring(MIRA_LINE)
    assert code(pia) == "handover_late" and pia.calls.state().ringing.record.lead_id is None
    number = pia.calls.state().notice.number
    pia.calls.handing.rings()
    assert pia.calls.state().notice.number == number


def test_the_giver_reads_that_it_has_arrived(mira, server):
    from domain.handover import HandOverTaken
    from domain.presence import Signal

    asks(mira)
    (said,) = server.given.values()
    told = msgspec.Raw(msgspec.json.encode(HandOverTaken(id=said.id, by="Pia")))
    mira.calls.handing.on_taken(Signal(n=1, kind="handover_taken", at=mira.desk.clock(), body=told))
    notice = mira.calls.state().notice
    assert (notice.code, notice.data) == ("handover_taken", {"agent": "Pia"})


def test_two_words_and_two_calls_find_one_another(mira, pia, server):
    """She handed over twice to the same line: each ring has its own word."""
    asks(mira)
    (first,) = server.given.values()
    server.given["second"] = msgspec.structs.replace(first, id="second", notes="the other one")
    pia.calls.handing.look()
    pia.ring(MIRA_LINE)
    pia.ring(WANG)
    handed = [call.handed for call in pia.calls.state().calls]
    assert None not in handed and {one.notes for one in handed} == {"wants two", "the other one"}
