"""The telephone of an exchange keeps to the port: the desk's adapter, the server's client, an exchange that speaks AMI."""

from __future__ import annotations

import asyncio
import threading
from datetime import UTC, datetime

import pytest

from agent_app.telephony import commands as do
from agent_app.telephony import events
from agent_app.telephony.pbx import PbxTelephone
from domain.errors import UserError
from domain.ids import new_id
from domain.pbx import PbxCall, PbxCommand, PbxLeg, PbxLine, PbxRefused
from lead_server.pbx.ami import CAPABILITIES, WITH_PHONE_EVENTS, Ami
from lead_server.pbx.link import LinkError, RefusedError, Settings
from lead_server.pbx.tracker import Tracker
from tests.helpers.fake_ami import BUSY, FakeAmi
from tests.unit.agent_app.telephony.conformance import Conformance, Stage

ENDPOINT, EXTENSION = "PJSIP/101", "101"


class Between:
    """The server without HTTP and database: link, tracker, and the desk's telephone at the other end."""

    def __init__(self, pbx: FakeAmi, *, phone_events: bool = True) -> None:
        self._pbx, self._phone_events = pbx, phone_events
        self.phone: PbxTelephone | None = None
        self.tracker = Tracker({ENDPOINT: EXTENSION})
        self.state = "down"
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._link: Ami | None = None
        self._running = asyncio.run_coroutine_threadsafe(self._hold(), self._loop)

    def line(self) -> PbxLine:
        able = CAPABILITIES + (WITH_PHONE_EVENTS if self._phone_events else ())
        legs = self.tracker.shown(EXTENSION)
        return PbxLine(extension=EXTENSION, state=self.state, capabilities=able, legs=legs)  # type: ignore[arg-type]

    def send(self, command: PbxCommand) -> None:
        asyncio.run_coroutine_threadsafe(self._do(command), self._loop).result(5)

    def close(self) -> None:
        self._running.cancel()
        if self._link is not None:
            asyncio.run_coroutine_threadsafe(self._link.close(), self._loop).result(5)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)

    async def _hold(self) -> None:
        settings = Settings(
            host="127.0.0.1",
            port=self._pbx.port,
            user="leadline",
            secret="s3cret",
            phone_events=self._phone_events,
        )
        while True:
            self._link = Ami(settings)
            try:
                await self._link.run(self._hear, self._ready)
            except LinkError:
                self.state = "down"
                if self.phone is not None:
                    self.phone.hear_line(self.line())
            await asyncio.sleep(0.1)

    async def _ready(self, there):
        self._tell(self.tracker.reconcile(there, datetime.now(UTC)))
        self.state = "up"
        if self.phone is not None:
            self.phone.hear_line(self.line())

    async def _hear(self, fact):
        self._tell(self.tracker.hear(fact, datetime.now(UTC)))

    async def _do(self, command: PbxCommand) -> None:
        now = datetime.now(UTC)
        if command.verb == "dial":
            self._tell(self.tracker.originated(command.leg, EXTENSION, command.target, now))
        elif command.verb in ("hang_up", "reject"):
            self.tracker.asked_to_end(command.leg)
        assert self._link is not None
        try:
            await self._link.do(command, ENDPOINT, self.tracker.legs.get(command.leg), "")
        except RefusedError as error:
            refused = PbxRefused(
                command_id=command.id, verb=command.verb, leg=command.leg, reason=error.reason
            )
            assert self.phone is not None
            self.phone.hear_refused(refused)

    def _tell(self, told):
        for _leg, call in told:
            if self.phone is not None:
                self.phone.hear_call(call)


class AtAnExchange(Stage):
    kind, busy = "pbx", BUSY

    def __init__(self, *, phone_events: bool = True) -> None:
        self.pbx = FakeAmi()
        self.between = Between(self.pbx, phone_events=phone_events)
        super().__init__(PbxTelephone(self.between))
        self.between.phone = self.phone

    def begin(self):
        super().begin()
        self.wait("the line", lambda e: isinstance(e, events.LineState) and e.state == "registered")
        if self.heard[0].seq == 1 and isinstance(self.heard[0], events.LineState):
            return

    def other_rings(self, number, **more):
        id_ = self.pbx.rings(ENDPOINT, number)
        self.wait("a ring", lambda e: isinstance(e, events.CallOffered) and e.call_id == id_)
        return id_

    def other_hangs_up(self, call_id):
        self.pbx.customer_hangs_up(call_id)

    def close(self):
        super().close()
        self.between.close()
        self.pbx.close()


@pytest.fixture
def stage():
    made = AtAnExchange()
    made.begin()
    yield made
    made.close()


class TestPbx(Conformance):
    pass


def test_telephones_that_do_not_obey_are_answered_by_hand():
    """Then the desk cannot answer, and says so; it hears that she picked up."""
    stage = AtAnExchange(phone_events=False)
    stage.begin()
    call_id = stage.ring()
    assert stage.do(do.Answer(call_id=call_id)) == "not_supported"
    stage.pbx.picks_up(call_id)
    stage.wait_state(call_id, "active")
    stage.close()


def test_a_call_is_handed_over(stage):
    call_id = stage.talk()
    assert stage.do(do.BlindTransfer(call_id=call_id, target="+34 910 55 50")) == ""
    assert stage.wait_state(call_id, "ended").cause == "transferred"
    assert stage.pbx.actions[-1]["Exten"] == "+349105550"


@pytest.mark.parametrize("target", ["1\r\nAction: Logoff", "sip:x@y", "", "12,34", "a" * 40])
def test_nothing_but_a_number_is_dialled(stage, target):
    assert stage.do(do.Dial(call_id=new_id(), target=target)) == "bad_target"
    assert all("Logoff" not in action.values() for action in stage.pbx.actions)


def test_a_busy_customer(stage):
    assert stage.wait_state(stage.dial(BUSY), "ended").cause == "busy"


def test_dialled_on_the_telephone_itself(stage):
    told = PbxCall(leg="p", event="dialing", at=datetime.now(UTC), number="+34910555000\n")
    stage.phone.hear_call(told)
    assert stage.of(events.CallBegun, "p")[0].number_text == "+34910555000"


def test_a_dead_link_leaves_no_phantoms_and_rings_nothing_twice(stage):
    ended, stays = stage.talk(), stage.ring("+34910555000")
    stage.pbx.refuses = True  # nobody can come back yet
    before = stage.heard[-1].seq
    stage.pbx.cut()
    lost = "the line is lost"
    stage.wait(lost, lambda e: isinstance(e, events.LineState) and e.state == "failed", after=before)
    assert stage.do(do.Dial(call_id=new_id(), target="1")) == "no_line"
    stage.pbx.channels.pop(ended)
    stage.pbx.refuses = False
    assert stage.wait_state(ended, "ended").cause == "link_lost"
    assert len(stage.of(events.CallOffered, stays)) == 1 and stage.state(stays) == "ringing_in"
    fresh = stage.ring("+34910555001")
    assert stage.state(fresh) == "ringing_in", "the link works again"


def test_a_call_that_was_missed_while_signals_were_lost_is_caught_up():
    """The desk asks for everything when it hears again: offered and answered at once, and ended when it is gone."""
    heard = []
    phone = PbxTelephone()
    phone.start(heard.append)
    up = PbxLine(
        extension="101", state="up", legs=(PbxLeg(leg="x", state="active", direction="in", number="1"),)
    )
    phone.hear_line(up)
    phone.hear_line(up)
    assert [e.new for e in heard if isinstance(e, events.CallStateChanged)] == ["active"]
    phone.hear_line(PbxLine(extension="101", state="up"))
    assert heard[-1].new == "ended" and heard[-1].cause == "link_lost"
    phone.stop()


def test_an_answer_older_than_a_ring_does_not_end_the_ring():
    """The customer rings between the server's looking and the desk's hearing; the desk asks once more."""
    answers, asked_again = [], threading.Event()

    class Slow:
        def line(self):
            legs = ()
            if answers:
                legs = (PbxLeg(leg="x", state="ringing_in", direction="in", number="1"),)
                phone._jobs.put(asked_again.set)
            answers.append(legs)
            if len(answers) == 1:
                phone.hear_call(PbxCall(leg="x", event="offered", number="1", at=datetime.now(UTC)))
            return PbxLine(extension="101", state="up", legs=legs)

        def send(self, _command):
            raise AssertionError

    heard = []
    phone = PbxTelephone(Slow())
    phone.start(heard.append)
    assert asked_again.wait(10)
    assert phone._line == "registered" and phone.state("x") == "ringing_in"
    phone.stop()
    assert [e.call_id for e in heard if isinstance(e, events.CallOffered)] == ["x"]


def test_a_server_that_is_away_ends_what_was_dialled_and_nothing_else():
    class Away:
        def line(self):
            raise UserError("server_away")

        def send(self, _command):
            raise UserError("server_away")

    heard, more = [], threading.Condition()

    def hear(event):
        with more:
            heard.append(event)
            more.notify_all()

    phone = PbxTelephone(Away())
    phone.start(hear)
    phone.hear_line(PbxLine(extension="101", state="up"))
    phone.do(do.Dial(call_id="c", target="123"))
    with more:
        assert more.wait_for(lambda: any(getattr(e, "new", "") == "ended" for e in heard), 5)
    assert next(e.cause for e in heard if getattr(e, "new", "") == "ended") == "no_line"
    phone.stop()


def test_a_wrong_password_is_said():
    async def run():
        await Ami(Settings(host="127.0.0.1", port=pbx.port, user="leadline", secret="wrong")).run(
            nobody, nobody
        )

    async def nobody(_what):
        raise AssertionError("nothing is told before the sign-in")

    pbx = FakeAmi()
    with pytest.raises(LinkError) as told:
        asyncio.run(run())
    assert told.value.code == "refused"
    assert all("s3cret" not in value for action in pbx.actions for value in action.values())
    pbx.close()
