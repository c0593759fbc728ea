"""What another softphone's hooks tell of its calls: one rings, was answered, ended; each with a number and nothing more.

MicroSIP starts a command for each (`cmdIncomingCall`, `cmdCallStart`, `cmdCallEnd`) with the number as its only argument. It
names no call, so that two calls of one number cannot be told apart, and does not say who hung up; numbers come as the
other program writes them. A word about a call that is not known makes one; a word that fits nothing changes nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from domain.errors import UserError

if TYPE_CHECKING:
    from agent_app.calls.model import LiveCall
    from agent_app.calls.service import CallService

Word = Literal["rings", "answered", "ended"]
_ALIKE = 7  #: last digits by which a number is the same written nationally and with its country code
_SIP = re.compile(r"^sips?:", re.IGNORECASE)


def number_in(text: str) -> str:
    """`+8613811112222`, `sip:101@pbx:5060`, `"Wang" <sip:138…@x>` -> the number.

    Raises:
        UserError: number_invalid, nothing that could be one.
    """
    inside = text.rpartition("<")[2].split(">")[0].strip()
    user = _SIP.sub("", inside).split("@")[0].split(";")[0]
    if not any(c.isdigit() for c in user) or len(user) > 40:
        raise UserError("number_invalid", text=text[:40])
    return user


def heard(calls: CallService, word: Word, text: str) -> str:
    """Take a word of another softphone about a call; gives our id of it, "" when nothing came of it.

    Raises:
        UserError: number_invalid; may_not_dial where a call that she began there may not be (its record is refused, the
            call runs on the other telephone all the same); what `CallService` raises.
    """
    number = number_in(text)
    call = _same(calls, number)
    match word:
        case "rings":
            return call.id if call is not None else calls.log_manual(number, "in")
        case "answered":
            if call is None:
                return calls.log_manual(number, "out")
            if call.state == "ringing_in":
                calls.answer(call.id)
            return call.id
        case "ended":
            if call is None:
                return ""
            calls.hang_up(call.id)
            return call.id


def _same(calls: CallService, number: str) -> LiveCall | None:
    """The newest call that has not ended and has this number."""
    wanted = _tail(number)
    live = [c for c in calls.state().calls if c.state != "ended"]
    return next((c for c in reversed(live) if _tail(c.record.number_text) == wanted), None)


def _tail(number: str) -> str:
    digits = "".join(c for c in number if c.isdigit())
    return digits[-_ALIKE:]
