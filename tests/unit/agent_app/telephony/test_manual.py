"""The telephone that is worked by hand keeps to the port."""

from __future__ import annotations

import pytest

from agent_app.telephony.manual import ManualTelephone
from domain.ids import new_id
from tests.unit.agent_app.telephony.conformance import Conformance, Stage


class ByHand(Stage):
    kind, has_other_side = "manual", False

    def other_rings(self, number, **more):
        call_id = new_id()
        self.phone.offer(call_id, number, **more)
        return call_id


@pytest.fixture
def stage():
    made = ByHand(ManualTelephone())
    made.begin()
    yield made
    made.close()


class TestManual(Conformance):
    pass
