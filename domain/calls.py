"""The call: its state machine, and the record that a wrap-up keeps. The agent's own states: `domain.agent_machine`.

Source of the states: `docs/architecture.md` (Calls); the transitions are those of the field's SIP phones. How many calls
at once are led through them, and what becomes of events that do not fit, is `domain.call_machine`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeVar

import msgspec

from domain.leads import Frozen
from domain.line_quality import LineQuality

T = TypeVar("T", bound=msgspec.Struct)

CallState = Literal[
    "ringing_in",
    "dialing",
    "early",
    "answering",
    "active",
    "holding",
    "held",
    "resuming",
    "transferring",
    "leaving_message",
    "ending",
    "ended",
]
CallEvent = Literal[
    "answer", "answered", "progress", "reject", "hang_up", "ended", "failed", "hold", "held", "hold_refused",
    "resume", "resumed", "resume_refused", "transfer", "transferred", "transfer_failed", "leave_message",
    "engine_lost",
]  # fmt: skip
AgentState = Literal["ready", "ringing", "talking", "wrap_up", "paused", "offline"]
Direction = Literal["in", "out"]
#: the adapter of a call that was held elsewhere and is known by its recording alone
RECORDER = "recorder"

_LOST: dict[CallEvent, CallState] = {"ended": "ended", "failed": "ended", "engine_lost": "ended"}

TRANSITIONS: dict[CallState, dict[CallEvent, CallState]] = {
    "ringing_in": {"answer": "answering", "reject": "ended", "answered": "active", **_LOST},
    "dialing": {"progress": "early", "answered": "active", "hang_up": "ending", **_LOST},
    "early": {"progress": "early", "answered": "active", "hang_up": "ending", **_LOST},
    "answering": {"answered": "active", "hang_up": "ending", **_LOST},
    "active": {
        "hold": "holding",
        "transfer": "transferring",
        "leave_message": "leaving_message",
        "hang_up": "ending",
        **_LOST,
    },
    "holding": {"held": "held", "hold_refused": "active", "hang_up": "ending", **_LOST},
    "held": {"resume": "resuming", "transfer": "transferring", "hang_up": "ending", **_LOST},
    "resuming": {"resumed": "active", "resume_refused": "held", "hang_up": "ending", **_LOST},
    # a transfer that fails goes back to where it began: `next_state` is told. Who waits for it may hang up meanwhile.
    "transferring": {"transferred": "ended", "transfer_failed": "active", "hang_up": "ending", **_LOST},
    # a prepared message plays to the other side, then the call ends by itself; the agent has gone on
    "leaving_message": {"hang_up": "ending", **_LOST},
    "ending": {**_LOST},
    "ended": {},
}


class IllegalEvent(Exception):  # noqa: N818 - an answer to a question, not a fault
    """The event has no meaning in this state; the caller drops and counts it, or rejects the command."""


def next_state(state: CallState, event: CallEvent, before: CallState = "active") -> CallState:
    """Tell where `event` leads from `state`.

    Args:
        before: where the call was when its transfer began (`active` or `held`).

    Raises:
        IllegalEvent: the machine knows no such step; nothing follows `ended`.
    """
    try:
        new = TRANSITIONS[state][event]
    except KeyError:
        raise IllegalEvent(f"{event} in {state}") from None
    return before if event == "transfer_failed" else new


class Answer(Frozen, frozen=True, kw_only=True):
    """A typed answer given in a script run, with where it came from."""

    step: str
    value: str | float | bool | tuple[str, ...]
    at: datetime
    option: str = ""
    field: str = ""
    tags: tuple[str, ...] = ()
    corrected: bool = False


class StepVisit(Frozen, frozen=True, kw_only=True):
    """One stay on a script step."""

    step: str
    at: datetime
    seconds: float = 0.0


class SilentSpan(Frozen, frozen=True, kw_only=True):
    """A sensitive part of the script, in which nothing was recorded. Open while it lasts.

    Attributes:
        by: `telephone`: it kept silence in its recording; `hand`: the agent said that she has silenced it; `nothing`:
            nothing was being recorded.
    """

    step: str
    began_at: datetime
    ended_at: datetime | None = None
    by: str = "telephone"


class ScriptRun(Frozen, frozen=True, kw_only=True):
    """What happened in the script during one call.

    Attributes:
        disclosed: required statements that were read out, by statement or step. silences: sensitive parts.
    """

    script_id: str
    version: int
    variant: str = ""
    path: tuple[StepVisit, ...] = ()
    answers: tuple[Answer, ...] = ()
    disclosed: tuple[str, ...] = ()
    exit_step: str = ""
    silences: tuple[SilentSpan, ...] = ()


class CallRecord(Frozen, frozen=True, kw_only=True):
    """One call as it is kept: while it rings, during the talk and, complete, in the operation `call_finished`.

    Attributes:
        matched: how we knew the lead: exact, other_number, company, maybe, chosen, queue, new, none.
        number_text: what came from the exchange or was dialled (an untrusted text).
        heard: how good the line was, where the telephone measures it.
        recording_objected: the customer did not want to be recorded.
        message: name of the prepared message that was left, "" for none.
        recorded: the telephone has begun to record it; the recording itself comes by another way.
    """

    id: str
    direction: Direction
    started_at: datetime
    number_text: str = ""
    lead_id: str | None = None
    number_id: str | None = None
    campaign_id: str = ""
    line: str = ""
    matched: str = "none"
    answered_at: datetime | None = None
    ended_at: datetime | None = None
    end_cause: str = ""
    adapter: str = ""
    work_item_id: str | None = None
    heard: LineQuality | None = None
    recording_objected: bool = False
    message: str = ""
    recorded: bool = False


class WrapUp(Frozen, frozen=True, kw_only=True):
    """What the agent says about a call. A draft of it is on disk within a second of each keystroke.

    Attributes:
        disposition: code path in the campaign's tree, `reached.sold`.
        intention: A (ready) to D (none), or "".
        fields: values the outcome demands, by name.
        message: as in the call's record; the server keeps it with the wrap-up.
    """

    disposition: str = ""
    intention: str = ""
    next_step: str = ""
    notes: str = ""
    do_not_call: bool = False
    callback_text: str = ""
    callback_at: datetime | None = None
    callback_zone: str = ""
    fields: dict[str, str] = {}
    tags: tuple[str, ...] = ()
    message: str = ""


class FinishedCall(Frozen, frozen=True, kw_only=True):
    """Body of the operation `call_finished`: record, wrap-up and script run in one."""

    call: CallRecord
    wrap_up: WrapUp
    script: ScriptRun | None = None


def last_answers(answers: tuple[Answer, ...]) -> tuple[Answer, ...]:
    """Of each step the answer that holds, in the order in which they were given; a corrected one is history."""
    return tuple(sorted({a.step: a for a in answers}.values(), key=answers.index))


def field_text(value: str | float | bool | tuple[str, ...]) -> str:
    """An answer as it stands in a field of the lead: `2480`, not `2480.0`."""
    if isinstance(value, tuple):
        return ", ".join(value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def talk_seconds(call: CallRecord) -> int:
    """Whole seconds from answer to end; 0 for a call that nobody answered or that has not ended."""
    if call.answered_at is None or call.ended_at is None:
        return 0
    return max(0, int((call.ended_at - call.answered_at).total_seconds()))


def with_changes(thing: T, **changes: object) -> T:
    """A copy of a frozen struct with some attributes changed."""
    return msgspec.structs.replace(thing, **changes)
