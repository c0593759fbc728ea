"""What every protocol's events are made into: facts about a channel of the exchange. Values are untrusted text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

FactKind = Literal[
    "new", "number", "ringing", "calls_out", "up", "bridged", "dial_answered", "dial_failed", "held", "resumed",
    "hangup_asked", "transferred", "transfer_failed", "gone",
]  # fmt: skip
_SAFE = re.compile(r"[^\x20-\x7e\u00a0-\U0010ffff]")


@dataclass(frozen=True, kw_only=True)
class Fact:
    """Attributes:
    id: of the channel. channel: its name, from which the endpoint is read (`PJSIP/101-0000000a`).
    number, name: of the other side. called: what was dialled. cause: Q.850 code of an end, or a dial status.
    """

    kind: FactKind
    id: str
    channel: str = ""
    number: str = ""
    name: str = ""
    called: str = ""
    cause: str = ""


def clean(text: str, longest: int = 80) -> str:
    """One line without control characters, cut."""
    return _SAFE.sub("", text)[:longest].strip()


#: Q.850 cause of an end -> why, as the desk says it
CAUSES = {
    "1": "number_unknown", "17": "busy", "18": "no_answer", "19": "no_answer", "20": "unavailable", "21": "rejected",
    "22": "number_unknown", "26": "answered_elsewhere", "27": "unavailable", "28": "number_unknown", "34": "no_line",
    "38": "no_line", "41": "no_line", "42": "no_line",
}  # fmt: skip
STATUSES = {
    "BUSY": "busy", "NOANSWER": "no_answer", "CONGESTION": "no_line", "CHANUNAVAIL": "unavailable", "CANCEL": "",
}  # fmt: skip
