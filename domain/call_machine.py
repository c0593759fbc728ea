"""Many calls through one state machine: what is applied, what is dropped and why. Pure: no clock, no thread, no telephone.

An exchange repeats itself, tells things late and speaks of calls that never were. Here each event either moves exactly
one call along `domain.calls.TRANSITIONS` or is dropped with a reason and counted; nothing raises, and nothing that comes
after its end wakes a call.
"""

from __future__ import annotations

from collections import Counter, OrderedDict
from dataclasses import dataclass, replace
from typing import Literal

from domain.calls import CallEvent, CallState, IllegalEvent, next_state

Why = Literal["unknown_call", "known_call", "after_end", "repeated", "illegal"]
#: ended calls that are remembered, so that a late event is told from one for a call that never was
REMEMBERED = 500

#: state -> (seconds without an answer, what is taken to have happened then, its cause). Source: reference, call states.
DEADLINES: dict[CallState, tuple[float, CallEvent, str]] = {
    "answering": (15.0, "failed", "no_media"),
    "holding": (8.0, "hold_refused", "no_answer"),
    "resuming": (8.0, "resume_refused", "no_answer"),
    "transferring": (60.0, "transfer_failed", "no_answer"),
    "leaving_message": (180.0, "ended", "message_left"),
    "ending": (5.0, "ended", "agent_hung_up"),
}


@dataclass(frozen=True)
class Known:
    """What is known of one call.

    Attributes:
        before: where a transfer that fails goes back to.
        muted, remote_hold, recording: overlays; none of them is a state.
        consult_of: the call for whose sake this one was made, "" for a call of its own.
        merged: it and its consultation hear each other.
        last: the event that was applied last.
    """

    call_id: str
    state: CallState
    before: CallState = "active"
    muted: bool = False
    remote_hold: bool = False
    recording: bool = False
    merged: bool = False
    consult_of: str = ""
    last: CallEvent | Literal[""] = ""


@dataclass(frozen=True)
class Moved:
    """A call went from `old` to `new`."""

    call_id: str
    old: CallState
    new: CallState
    cause: str = ""


@dataclass(frozen=True)
class Dropped:
    """An event that moved nothing."""

    call_id: str
    event: str
    why: Why


class CallMachine:
    """The calls of one telephone.

    Attributes:
        dropped: how many events were dropped, by reason.
    """

    def __init__(self) -> None:
        self._live: dict[str, Known] = {}
        self._ended: OrderedDict[str, Known] = OrderedDict()
        self.dropped: Counter[Why] = Counter()

    def begin(
        self, call_id: str, state: Literal["ringing_in", "dialing"], consult_of: str = ""
    ) -> Moved | Dropped:
        """A call that was not there before; the second beginning of the same one is dropped."""
        if call_id in self._live:
            return self._drop(call_id, "begin", "known_call")
        if call_id in self._ended:
            return self._drop(call_id, "begin", "after_end")
        self._live[call_id] = Known(call_id, state, consult_of=consult_of)
        return Moved(call_id, state, state)

    def step(self, call_id: str, event: CallEvent, cause: str = "") -> Moved | Dropped:
        """Apply one event to one call."""
        known = self._live.get(call_id)
        if known is None:
            return self._drop(call_id, event, "after_end" if call_id in self._ended else "unknown_call")
        try:
            new = next_state(known.state, event, known.before)
        except IllegalEvent:
            return self._drop(call_id, event, "repeated" if known.last == event else "illegal")
        before = known.state if new == "transferring" else known.before
        self._put(replace(known, state=new, before=before, last=event))
        return Moved(call_id, known.state, new, cause)

    def mark(
        self,
        call_id: str,
        *,
        muted: bool | None = None,
        remote_hold: bool | None = None,
        recording: bool | None = None,
        merged: bool | None = None,
    ) -> bool:
        """Set overlays of a call that lives; False when nothing changed (dropped, or it was so already)."""
        known = self._live.get(call_id)
        if known is None:
            self._drop(call_id, "mark", "after_end" if call_id in self._ended else "unknown_call")
            return False
        changed = replace(
            known,
            muted=known.muted if muted is None else muted,
            remote_hold=known.remote_hold if remote_hold is None else remote_hold,
            recording=known.recording if recording is None else recording,
            merged=known.merged if merged is None else merged,
        )
        self._live[call_id] = changed
        return changed != known

    def state(self, call_id: str) -> CallState | None:
        """Where a call is; None for one that never was (or ended long ago)."""
        known = self.known(call_id)
        return known.state if known else None

    def known(self, call_id: str) -> Known | None:
        return self._live.get(call_id) or self._ended.get(call_id)

    def consult(self, call_id: str) -> Known | None:
        """The consultation that lives for the sake of a call."""
        return next((known for known in self._live.values() if known.consult_of == call_id), None)

    def live(self) -> tuple[Known, ...]:
        """Calls that have not ended, in the order in which they began."""
        return tuple(self._live.values())

    def _put(self, known: Known) -> None:
        if known.state != "ended":
            self._live[known.call_id] = known
            return
        del self._live[known.call_id]
        self._ended[known.call_id] = replace(
            known, muted=False, remote_hold=False, recording=False, merged=False
        )
        while len(self._ended) > REMEMBERED:
            self._ended.popitem(last=False)

    def _drop(self, call_id: str, event: str, why: Why) -> Dropped:
        self.dropped[why] += 1
        return Dropped(call_id, event, why)
