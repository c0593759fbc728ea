"""A registered softphone at the exchange of the tests, and whoever is at the other ends."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from typing import Any

import msgspec
import pytest

from agent_app.telephony import commands as do
from agent_app.telephony import events
from agent_app.telephony.engine.protocol import EngineConfig
from agent_app.telephony.engine_link import Engine, engine_command
from agent_app.telephony.softphone import AutoAnswer, Softphone
from tests.peers.sip import Exchange
from tests.peers.sip.phone import Phone
from tests.unit.agent_app.telephony.conformance import Stage

AGENT = "+34910000009"  #: a number that the exchange gives to agent1
CUSTOMER_HZ, AGENT_HZ, THIRD_HZ, MESSAGE_HZ = 440, 1000, 1700, 2400
ENGINES: tuple[Engine, ...] = ("baresip", "pjsua2")
#: an interpreter that has pjsua2-python (requirements/sip-gpl.txt), where this one has not
OTHER_PYTHON = "LEADLINE_PJSUA2_PYTHON"


def command_of(engine: Engine) -> list[str]:
    """How to start an engine.

    Raises:
        pytest.skip: it is not on this machine (a failure where `LEADLINE_REQUIRE_PEERS` is set).
    """
    command = engine_command(engine)
    if engine != "pjsua2" or importlib.util.find_spec("pjsua2") is not None:
        return command
    python = os.environ.get(OTHER_PYTHON, "")
    if (
        not python
        or subprocess.run([python, "-c", "import pjsua2"], capture_output=True, check=False).returncode
    ):
        words = (
            f"No pjsua2-python here (requirements/sip-gpl.txt, or {OTHER_PYTHON}): its engine was not tried."
        )
        pytest.fail(words) if os.environ.get("LEADLINE_REQUIRE_PEERS") else pytest.skip(words)
    assert command[0] == sys.executable
    return [python, *command[1:]]


class Line(Stage):
    """Whoever calls comes over the exchange.

    Attributes:
        customer: an independent phone. others: telephones of our own in its place (`can_be_connected`).
    """

    kind = "softphone"
    answers, busy, consulted = "+34910000001", "+34910000486", "+34910000003"
    customer: Phone

    def __init__(
        self,
        pbx: Exchange,
        user: str = "agent1",
        password: str = "",
        *,
        engine: Engine = "baresip",
        tls: bool = False,
        srtp: bool = False,
        auto_answer: AutoAnswer = "never",
        more_users: tuple[str, ...] = (),
        refresh_s: int = 60,
        **config: Any,
    ) -> None:
        self.pbx, self.engine = pbx, engine
        account = msgspec.structs.replace(pbx.account(user, password, refresh_s), srtp=srtp)
        if tls:
            account = msgspec.structs.replace(account, transport="tls", registrar=pbx.tls_address)
        more = [msgspec.structs.replace(pbx.account(name), line=name) for name in more_users]
        accounts = [msgspec.structs.replace(account, line=user if more else ""), *more]
        quiet = {"microphone": "null", "speaker": "null", "ring": "null"}
        settings = EngineConfig(interface="127.0.0.1", **{**quiet, **config})
        phone = Softphone(accounts, settings, command_of(engine), auto_answer=auto_answer)
        super().__init__(phone, 40.0)
        self.others: list[Line] = []
        self.begin()

    def other_rings(self, number: str, **more: Any) -> str:
        before = len(self.of(events.CallOffered))
        if self.others:
            self.others[0].dial(AGENT)
        else:
            self.customer.dial("sip:agent1@127.0.0.1")
        return self.offered(before).call_id

    def other_hangs_up(self, call_id: str) -> None:
        self.customer.hang_up()

    def colleague(self, user: str, **more: Any) -> Line:
        """Another telephone of our own at the exchange, which takes calls by itself; closed with this one."""
        settings = {"auto_answer": "always", "engine": self.engine, **more}
        made = Line(self.pbx, user, **settings)
        self.others.append(made)
        made.wait_line("registered")
        return made

    def can_be_connected(self) -> None:
        """Debian's baresip knows no Replaces; our own engine does, at the customer's and the consulted one's."""
        for user in ("cust3", "cust4"):
            self.colleague(user, refer_to=("+",))
        self.consulted = "+34910000005"

    def close(self) -> None:
        super().close()
        for other in self.others:
            other.close()

    def offered(self, before: int = 0) -> events.CallOffered:
        self.wait("an offer", lambda e: len(self.of(events.CallOffered)) > before)
        return self.of(events.CallOffered)[before]

    def answered(self) -> str:
        """The next call that rings, taken."""
        call = self.offered(
            len(self.of(events.CallOffered)) - 1 if self.of(events.CallOffered) else 0
        ).call_id
        assert self.do(do.Answer(call_id=call)) == ""
        self.wait_state(call, "active")
        return call

    def wait_line(self, state: str, after: int = 0, line: str = "") -> events.LineState:
        found: events.LineState = self.wait(
            f"line {line} {state}",
            lambda e: isinstance(e, events.LineState) and e.state == state and line in ("", e.line),
            after,
        )
        return found
