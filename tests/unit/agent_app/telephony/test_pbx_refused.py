"""The server's gate refuses what the exchange was to dial: the agent reads the rule, and nothing is to be wrapped up."""

from __future__ import annotations

import time

from agent_app.calls.live import LiveCalls
from agent_app.telephony.pbx import PbxTelephone
from domain.errors import UserError
from domain.pbx import PbxLine
from tests.helpers.desk import a_lead
from tests.helpers.floor import a_floor


class Refusing:
    """An exchange whose server lets nobody dial."""

    def line(self):
        return PbxLine(extension="101", state="up", capabilities=("dial", "hang_up"))

    def send(self, command):
        raise UserError("may_not_dial", rule="do_not_call", until="", which="", who="")


def test_a_refusal_at_the_server_is_said_with_its_rule(tmp_path):
    floor = a_floor(tmp_path, a_lead("王丽", "+8613800134410"))
    phone = PbxTelephone(Refusing())
    calls = LiveCalls(
        floor.desk.database, floor.desk.outbox, floor.desk.changes, phone, floor.desk.clock,
        context=floor.customers.context, match=floor.customers.match, grant=floor._grant,
        script=floor.published.script_or_newest, campaign=floor.published.campaign, language=lambda: "en", zone="UTC",
        nudge=lambda: None,
    )  # fmt: skip
    calls.start()
    until(lambda: calls.state().line == "registered")
    calls.dial_text("+8613511112222")
    until(lambda: calls.state().notice is not None)
    notice = calls.state().notice
    assert (notice.code, notice.data["rule"]) == ("may_not_dial", "do_not_call")
    until(lambda: calls.state().calls == ())
    assert calls.open_wrap_ups() == ()
    calls.stop()
    floor.close()


def until(wanted):
    end = time.monotonic() + 5
    while not wanted():
        assert time.monotonic() < end
        time.sleep(0.01)
