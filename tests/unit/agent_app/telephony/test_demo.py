"""The demo's telephone keeps to the port."""

from __future__ import annotations

import pytest

from agent_app.telephony import commands as do
from agent_app.telephony import events
from agent_app.telephony.demo import DemoTelephone
from domain.ids import new_id
from tests.unit.agent_app.telephony.conformance import Conformance, Stage


class Demo(Stage):
    kind = "demo"

    def other_rings(self, number, **more):
        call_id = new_id()
        self.phone.offer(call_id, number, **more)
        return call_id

    def other_hangs_up(self, call_id):
        self.phone.customer_hangs_up(call_id)


@pytest.fixture
def stage():
    made = Demo(DemoTelephone(lambda: "+8613800134410", (0.05, 0.01, 0.05), rings_by_itself=False))
    made.begin()
    yield made
    made.close()


class TestDemo(Conformance):
    pass


def test_a_customer_calls_when_the_agent_is_ready_and_nobody_else_is_on_the_line():
    stage = Demo(DemoTelephone(lambda: "+8613800134410", (0.02, 0.01, 0.05)))
    stage.begin()
    assert stage.do(do.SetAgentState(state="paused")) == ""
    assert not stage.of(events.CallOffered)
    stage.do(do.SetAgentState(state="ready"))
    stage.do(do.SetAgentState(state="ready"))
    call = stage.wait("a ring", lambda e: isinstance(e, events.CallOffered))
    stage.do(do.SetAgentState(state="ready"))
    assert (call.number_text, call.display) == ("+8613800134410", "Demo")
    assert len(stage.of(events.CallOffered)) == 1
    stage.close()
