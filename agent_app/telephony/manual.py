"""The manual telephone: the call runs on another device; here its record is begun and ended by hand.

Calls handed over by `agent-app ctl pop`, `tel:` links or another softphone's hooks ring here too: everything but
the number and that it rings is unknown to us, and the capabilities say so.
"""

from __future__ import annotations

from agent_app.telephony.adapter import Adapter


class ManualTelephone(Adapter):
    """Answering and hanging up are statements ("I took it", "it is over"), not commands to a phone."""

    name = "manual"
    capabilities = frozenset({"answer", "hang_up", "dial"})

    def dial(self, call_id: str, number: str) -> None:
        """The agent dials elsewhere: the record starts at once."""
        self._begin(call_id)
        self._step(call_id, "answered", "logged")

    def answer(self, call_id: str) -> None:
        if self._step(call_id, "answer"):
            self._step(call_id, "answered")

    def hang_up(self, call_id: str) -> None:
        if self.states.get(call_id) == "ringing_in":
            self._step(call_id, "ended", "missed")
        elif self._step(call_id, "hang_up"):
            self._step(call_id, "ended", "agent_hung_up")
