"""The objects of pjsua2 that are ours: an account and a call, whose callbacks go to the stack as plain values.

A callback runs in pjsua2's thread. What it raises would be printed and answered with 500, so each ends in one method of the
stack, guarded there.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pjsua2 as pj

if TYPE_CHECKING:
    from agent_app.telephony.engine_pjsua2.stack import Pjsua2Stack

_SHORT = {"f": "From", "t": "To", "i": "Call-ID", "m": "Contact", "s": "Subject"}


def set_checked(thing: Any, **values: Any) -> None:
    """Set attributes that exist: the bindings take any name and do nothing with it (`srtpUsage` for `srtpUse`)."""
    for name, value in values.items():
        if not hasattr(thing, name):
            raise AttributeError(f"{type(thing).__name__} has no {name}")
        setattr(thing, name, value)


def headers_of(message: str, wanted: tuple[str, ...]) -> dict[str, str]:
    """Headers of a raw SIP message, by the names that are wanted; the first of each. Untrusted, any bytes."""
    text = clean(message[:65536])
    head = re.sub(r"\r?\n[ \t]+", " ", re.split(r"\r?\n\r?\n", text, maxsplit=1)[0])
    names = {name.lower(): name for name in wanted}
    found: dict[str, str] = {}
    for line in head.splitlines()[1:200]:
        name, colon, value = line.partition(":")
        name = _SHORT.get(name.strip().lower(), name.strip())
        known = names.get(name.lower())
        if colon and known and known not in found:
            found[known] = value.strip()[:8192]
    return found


def clean(text: str) -> str:
    """The bindings hand bytes that are no UTF-8 over as surrogates, which no message can carry."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


class PjAccount(pj.Account):  # type: ignore[misc]
    """A line."""

    def __init__(self, stack: Pjsua2Stack, line: str) -> None:
        super().__init__()
        self._stack, self.line = stack, line

    def onRegState(self, prm: Any) -> None:
        self._stack.on_line(self.line, int(prm.code), str(prm.reason), bool(prm.expiration))

    def onIncomingCall(self, prm: Any) -> None:
        self._stack.on_incoming(self, int(prm.callId), str(prm.rdata.wholeMsg))


class PjCall(pj.Call):  # type: ignore[misc]
    """A call. `our_id` is the desk's."""

    def __init__(self, stack: Pjsua2Stack, account: PjAccount, our_id: str, call_id: int = -1) -> None:
        super().__init__(account, call_id)
        self._stack, self.our_id = stack, our_id

    def onCallState(self, _prm: Any) -> None:
        self._stack.on_call_state(self.our_id)

    def onCallMediaState(self, _prm: Any) -> None:
        self._stack.on_media_state(self.our_id)

    def onCallTsxState(self, prm: Any) -> None:
        tsx = prm.e.body.tsxState.tsx  # parts of `prm`, which the library holds until we return
        self._stack.on_transaction(
            self.our_id, str(tsx.method), int(tsx.role), int(tsx.state), int(tsx.statusCode)
        )

    def onDtmfDigit(self, prm: Any) -> None:
        self._stack.on_digit(self.our_id, str(prm.digit))

    def onStreamDestroyed(self, prm: Any) -> None:
        self._stack.on_stream_gone(self.our_id, int(prm.streamIdx))

    def onCallTransferStatus(self, prm: Any) -> None:
        self._stack.on_transfer(self.our_id, int(prm.statusCode), final=bool(prm.finalNotify))

    def onCallTransferRequest(self, prm: Any) -> None:
        new = self._stack.on_refer(self.our_id, clean(str(prm.dstUri)))
        if new is None:
            prm.statusCode = 603  # never obeyed by itself: toll fraud
        else:
            prm.newCall = new

    def onCallReplaced(self, prm: Any) -> None:
        prm.newCall = self._stack.on_replaced(self.our_id, int(prm.newCallId))
