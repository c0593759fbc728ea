"""What a telephone tells the desk. Numbered from 1 without a gap for each adapter; an event already seen is dropped."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from domain.calls import CallState

LineWord = Literal["offline", "registering", "registered", "failed"]


@dataclass(frozen=True, kw_only=True)
class TelephoneEvent:
    """Base of all events: `seq` rises by one, `at` is aware UTC."""

    seq: int
    at: datetime


@dataclass(frozen=True, kw_only=True)
class CommandAccepted(TelephoneEvent):
    """A command was taken up; it may still fail, as the events will tell."""

    command_id: str
    command: str


@dataclass(frozen=True, kw_only=True)
class CommandRejected(TelephoneEvent):
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
    data: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class LineState(TelephoneEvent):
    """How the line named `line` stands; `code`: the exchange's answer (401: the password), `cause`: its words, untrusted."""

    state: LineWord
    code: int = 0
    cause: str = ""
    line: str = ""


@dataclass(frozen=True, kw_only=True)
class CallOffered(TelephoneEvent):
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
    headers: dict[str, str] = field(default_factory=dict)
    line: str = ""
    answered_by_itself: bool = False


@dataclass(frozen=True, kw_only=True)
class CallBegun(TelephoneEvent):
    """She dialled on the telephone itself: a call of hers that the desk did not ask for. `number_text` is untrusted."""

    call_id: str
    number_text: str


@dataclass(frozen=True, kw_only=True)
class CallStateChanged(TelephoneEvent):
    """A call moved; one that begins comes with `old` the same as `new`; `consult_of`: it was made for that call's sake."""

    call_id: str
    old: CallState
    new: CallState
    cause: str = ""
    consult_of: str = ""


@dataclass(frozen=True, kw_only=True)
class MutedChanged(TelephoneEvent):
    call_id: str
    muted: bool


@dataclass(frozen=True, kw_only=True)
class MergedChanged(TelephoneEvent):
    """A call and its consultation are one of three from now on, or no longer."""

    call_id: str
    merged: bool


@dataclass(frozen=True, kw_only=True)
class RemoteHold(TelephoneEvent):
    """The other side has put us on hold, or taken us back."""

    call_id: str
    on: bool


@dataclass(frozen=True, kw_only=True)
class DtmfHeard(TelephoneEvent):
    call_id: str
    digit: str


@dataclass(frozen=True, kw_only=True)
class TransferProgress(TelephoneEvent):
    """What is heard of a transfer: the code of the other side's new call; `final` when it is the last word."""

    call_id: str
    code: int
    final: bool


@dataclass(frozen=True, kw_only=True)
class TransferAsked(TelephoneEvent):
    """The other side wants us to call somebody else (REFER). Never obeyed by itself; `target` is untrusted."""

    call_id: str
    target: str


@dataclass(frozen=True, kw_only=True)
class CallReplaced(TelephoneEvent):
    """A call goes on under another id (an attended transfer to us)."""

    old_call_id: str
    new_call_id: str


@dataclass(frozen=True, kw_only=True)
class QualityHeard(TelephoneEvent):
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


@dataclass(frozen=True, kw_only=True)
class RecordingChanged(TelephoneEvent):
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


@dataclass(frozen=True, kw_only=True)
class DevicesChanged(TelephoneEvent):
    """What can be heard and spoken with, and what is.

    Attributes:
        devices: (kind, id, name), kind `microphone` or `speaker`; of the last `ListDevices`.
        chosen, in_use: ids by use: `microphone`, `speaker`, `ring`; "" in use: closed, as nobody needs it.
        trouble: by use: `lost` (it went away in use), `missing` (it is not there), `no_library` (none can be opened here).
    """

    devices: tuple[tuple[str, str, str], ...]
    chosen: dict[str, str] = field(default_factory=dict)
    in_use: dict[str, str] = field(default_factory=dict)
    trouble: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class LevelsHeard(TelephoneEvent):
    """How loud microphone and loudspeaker are (dB under full scale), eight times a second while `WatchLevels` is on."""

    microphone_db: float
    speaker_db: float
    clipped: bool = False


@dataclass(frozen=True, kw_only=True)
class SoundTried(TelephoneEvent):
    """A step of `TrySound`: listening, playing, done, or ended (a call came). `found`: nothing, faint, good, too_loud."""

    step: Literal["listening", "playing", "done", "ended"]
    found: str = ""


@dataclass(frozen=True, kw_only=True)
class EngineDied(TelephoneEvent):
    """The program behind the telephone ended; its calls are lost, their records are not.

    Attributes:
        again_in_s: until the next try to start it.
    """

    cause: str
    calls_lost: int
    again_in_s: float


@dataclass(frozen=True, kw_only=True)
class EngineUp(TelephoneEvent):
    """The program behind the telephone runs (again)."""

    engine: str
    after_s: float
