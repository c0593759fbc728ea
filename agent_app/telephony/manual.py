"""The manual telephone: the call runs on another device; here its record is begun and ended by hand.

Calls handed over by `agent-app ctl pop`, `tel:` links or another softphone's hooks ring here too: everything but
the number and that it rings is unknown to us, and the capabilities say so.
"""

from __future__ import annotations

from agent_app.telephony import commands as do
from agent_app.telephony.adapter import Adapter
from agent_app.telephony.capabilities import MINIMUM
from agent_app.telephony.commands import Command


class ManualTelephone(Adapter):
    """Answering and hanging up are statements ("I took it", "it is over"), not commands to a phone."""

    name = "manual"
    capabilities = MINIMUM["manual"]

    def _run(self, command: Command) -> None:
        match command:
            case do.Dial(call_id=call):  # the agent dials elsewhere: the record starts at once
                self._begin(call)
                self._step(call, "answered", "logged")
            case do.Answer(call_id=call):
                self._step(call, "answer")
                self._step(call, "answered")
            case do.Reject(call_id=call, how=how):
                self._step(call, "reject", how)
            case do.HangUp(call_id=call) if self.machine.state(call) == "ringing_in":
                self._step(call, "ended", "missed")
            case do.HangUp(call_id=call):
                self._step(call, "hang_up")
                self._step(call, "ended", "agent_hung_up")
