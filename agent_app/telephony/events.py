"""What a telephone tells the desk. Numbered from 1 without a gap for each adapter; an event already seen is dropped."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec

from domain.calls import CallState

LineWord = Literal["offline", "registering", "registered", "failed"]


class TelephoneEvent(msgspec.Struct, frozen=True, kw_only=True):
    """Base of all events: `seq` rises by one, `at` is aware UTC."""

    seq: int
    at: datetime


class CommandAccepted(TelephoneEvent, frozen=True, kw_only=True):
    """A command was taken up; it may still fail, as the events will tell."""

    command_id: str
    command: str


class CommandRejected(TelephoneEvent, frozen=True, kw_only=True):
    """A command that was not done.

    Attributes:
        reason: not_supported, illegal (in this state), unknown_call, no_line, bad_target, engine_lost, or refused with
            the exchange's `code` (0: none), or may_not_dial with the rule in `data`.
    """

    command: str
    call_id: str
    reason: str
    command_id: str = ""
    code: int = 0
    data: dict[str, str] = msgspec.field(default_factory=dict)


class LineState(TelephoneEvent, frozen=True, kw_only=True):
    """How the line named `line` stands; `code`: the exchange's answer (401: the password), `cause`: its words, untrusted."""

    state: LineWord
    code: int = 0
    cause: str = ""
    line: str = ""


class CallOffered(TelephoneEvent, frozen=True, kw_only=True):
    """Somebody calls. Everything but `call_id` is untrusted text from the exchange.

    Attributes:
        asserted: the number that the exchange vouches for (P-Asserted-Identity), "" where it does not.
        sip_call_id: to find the call in the exchange's own log.
        line: of ours that it came in on, "" where there is one.
        answered_by_itself: the desk's policy takes it without a key.
    """

    call_id: str
    number_text: str
    display: str = ""
    called: str = ""
    asserted: str = ""
    sip_call_id: str = ""
    headers: dict[str, str] = msgspec.field(default_factory=dict)
    line: str = ""
    answered_by_itself: bool = False


class CallBegun(TelephoneEvent, frozen=True, kw_only=True):
    """She dialled on the telephone itself: a call of hers that the desk did not ask for. `number_text` is untrusted."""

    call_id: str
    number_text: str


class CallStateChanged(TelephoneEvent, frozen=True, kw_only=True):
    """A call moved; one that begins comes with `old` the same as `new`; `consult_of`: it was made for that call's sake."""

    call_id: str
    old: CallState
    new: CallState
    cause: str = ""
    consult_of: str = ""


class MutedChanged(TelephoneEvent, frozen=True, kw_only=True):
    call_id: str
    muted: bool


class MergedChanged(TelephoneEvent, frozen=True, kw_only=True):
    """A call and its consultation are one of three from now on, or no longer."""

    call_id: str
    merged: bool


class RemoteHold(TelephoneEvent, frozen=True, kw_only=True):
    """The other side has put us on hold, or taken us back."""

    call_id: str
    on: bool


class DtmfHeard(TelephoneEvent, frozen=True, kw_only=True):
    call_id: str
    digit: str


class TransferProgress(TelephoneEvent, frozen=True, kw_only=True):
    """What is heard of a transfer: the code of the other side's new call; `final` when it is the last word."""

    call_id: str
    code: int
    final: bool


class TransferAsked(TelephoneEvent, frozen=True, kw_only=True):
    """The other side wants us to call somebody else (REFER). Never obeyed by itself; `target` is untrusted."""

    call_id: str
    target: str


class CallReplaced(TelephoneEvent, frozen=True, kw_only=True):
    """A call goes on under another id (an attended transfer to us)."""

    old_call_id: str
    new_call_id: str


class QualityHeard(TelephoneEvent, frozen=True, kw_only=True):
    """How good the line is.

    Attributes:
        lost, received: packets of the other side. jitter_ms, rtt_ms: 0 where nobody measured.
        mos: 1 to 5, an estimate. source: what it was computed from (`rtcp`, `jitter_buffer`).
    """

    call_id: str
    lost: int
    received: int
    jitter_ms: float
    rtt_ms: float
    mos: float
    source: str


class RecordingChanged(TelephoneEvent, frozen=True, kw_only=True):
    """Of one recording: started, paused, resumed, stopped (the file is whole) or failed (`cause`).

    Attributes:
        path: of the file on this desk. seconds: recorded so far.
        muted: spans in milliseconds that are silence on purpose.
    """

    call_id: str
    recording_id: str
    state: Literal["started", "paused", "resumed", "stopped", "failed"]
    path: str = ""
    seconds: float = 0.0
    muted: tuple[tuple[int, int], ...] = ()
    cause: str = ""


class DevicesChanged(TelephoneEvent, frozen=True, kw_only=True):
    """What can be heard and spoken with, and what is.

    Attributes:
        devices: (kind, id, name), kind `microphone` or `speaker`; of the last `ListDevices`.
        chosen, in_use: ids by use: `microphone`, `speaker`, `ring`; "" in use: closed, as nobody needs it.
        trouble: by use: `lost` (it went away in use), `missing` (it is not there), `no_library` (none can be opened here).
    """

    devices: tuple[tuple[str, str, str], ...]
    chosen: dict[str, str] = msgspec.field(default_factory=dict)
    in_use: dict[str, str] = msgspec.field(default_factory=dict)
    trouble: dict[str, str] = msgspec.field(default_factory=dict)


class LevelsHeard(TelephoneEvent, frozen=True, kw_only=True):
    """How loud microphone and loudspeaker are (dB under full scale), eight times a second while `WatchLevels` is on."""

    microphone_db: float
    speaker_db: float
    clipped: bool = False


class SoundTried(TelephoneEvent, frozen=True, kw_only=True):
    """A step of `TrySound`: listening, playing, done, or ended (a call came). `found`: nothing, faint, good, too_loud."""

    step: Literal["listening", "playing", "done", "ended"]
    found: str = ""


class EngineDied(TelephoneEvent, frozen=True, kw_only=True):
    """The program behind the telephone ended; its calls are lost, their records are not.

    Attributes:
        again_in_s: until the next try to start it.
    """

    cause: str
    calls_lost: int
    again_in_s: float


class EngineUp(TelephoneEvent, frozen=True, kw_only=True):
    """The program behind the telephone runs (again)."""

    engine: str
    after_s: float
