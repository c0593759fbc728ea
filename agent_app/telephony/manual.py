"""The manual telephone: the call runs on another device; here its record is begun and ended by hand.

Calls handed over by `agent-app ctl pop`, `tel:` links or another softphone's hooks ring here too: everything but
the number and that it rings is unknown to us, and the capabilities say so.
"""

from __future__ import annotations

from agent_app.telephony.adapter import Adapter
from agent_app.telephony.capabilities import MINIMUM
from agent_app.telephony.commands import Command


class ManualTelephone(Adapter):
    """Answering and hanging up are statements ("I took it", "it is over"), not commands to a phone."""

    name = "manual"
    capabilities = MINIMUM["manual"]

    def _run(self, command: Command) -> None:
        self._state_by_hand(command)
