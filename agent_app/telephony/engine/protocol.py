"""What desk and engine say to each other, version 1: one JSON object a line, UTF-8, over the engine's stdin and stdout.

Desk to engine (`do` names the kind): first `begin` with the configuration, then the commands of the port as they are
(`agent_app.telephony.commands`), in the end `quit`. The end of stdin means the same as `quit`: an engine does not outlive
its desk.

Engine to desk (`is` names the kind): first `hello`, then facts. Each has `n`, rising by one from 1 in each life of the
process, and `at`, seconds since 1970. A fact says what happened, in the words of the call machine (`moved`: answered, held,
ended …); whether it fits is judged at the desk, so that both engines are judged by one machine. `beat` comes every second;
three seconds without a word mean that the engine hangs.

A line that is too long, no JSON or of an unknown kind is skipped and said in the log, on both sides. A new kind or field
does not raise the version (the other side skips it); a changed meaning does, and desk and engine of two versions do not
start.
"""

from __future__ import annotations

import re
from typing import Literal, TypeVar

import msgspec

from agent_app.telephony.commands import AnyCommand
from agent_app.telephony.engine.device_list import SoundDevice
from agent_app.telephony.engine.levels import Heard
from agent_app.telephony.events import LineWord
from domain.calls import CallEvent

PROTOCOL_VERSION = 1
LONGEST_LINE = 256 * 1024
BEAT_S, SILENCE_S = 1.0, 3.0
NO_STACK = 69  #: exit code of an engine without a SIP library

#: headers of an INVITE that are passed on; what a PBX writes there is untrusted text
HEADERS = (
    "From", "To", "P-Asserted-Identity", "Remote-Party-ID", "Privacy", "Diversion", "X-Lead-Id", "X-Campaign-Id",
    "X-Queue", "X-Call-Id", "Call-Info", "Alert-Info",
)  # fmt: skip


RecordingWord = Literal["started", "paused", "resumed", "stopped", "failed"]


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)([A-Z])", r"_\1", name).lower()


class EngineConfig(msgspec.Struct, frozen=True, kw_only=True):
    """How an engine is set up.

    Attributes:
        interface: local address to speak from; "" finds one (loopback has to be named).
        listen: `address:port` for SIP; "" takes any free port.
        rtp_ports: `first-last`; "" the stack's own.
        ca_file: certificates that may sign an exchange's (TLS); "" the system's.
        media_timeout_s: a call without a packet for so long has lost its other side.
        microphone, speaker, ring: `default` (the system's), `null`, `file:PATH` (a WAV; the microphone's is read again and
            again) or an id of `engine.device_list`.
        ear_ceiling_db: no sample that the agent hears is louder, in dB under full scale.
        refer_to: beginnings of numbers that the other side may have us call (REFER); none: never obeyed.
        seal_file: where the engine keeps its key for numbers that the desk may not read; "" it has none.
        instance_id: UUID of this desk; an exchange that knows it replaces the address of a life before.
    """

    interface: str = ""
    listen: str = ""
    rtp_ports: str = ""
    ca_file: str = ""
    max_calls: int = 4
    media_timeout_s: int = 30
    microphone: str = "default"
    speaker: str = "default"
    ring: str = "default"
    ear_ceiling_db: float = -6.0
    headers: tuple[str, ...] = HEADERS
    instance_id: str = ""
    refer_to: tuple[str, ...] = ()
    seal_file: str = ""


class Request(msgspec.Struct, frozen=True, kw_only=True, tag_field="do", tag=_snake):
    """What the desk says besides commands."""


class Begin(Request, frozen=True, kw_only=True):
    version: int
    config: EngineConfig


class Quit(Request, frozen=True, kw_only=True):
    pass


class Record(Request, frozen=True, kw_only=True):
    """Record a call into a new file at `path`, sealed with `key` (64 hex digits, for this file alone). `tone`: both
    sides are told by a short tone, again and again; `words`: a WAV that both hear first, once.

    The commands of the port that pause and end a recording follow as they are; `start_recording` itself stays at the desk,
    which has the key.
    """

    id: str
    call_id: str
    recording_id: str
    path: str
    key: str
    tone: bool = False
    words: str = ""

    def __repr__(self) -> str:
        return f"Record({self.call_id}, {self.recording_id})"


class Fact(msgspec.Struct, kw_only=True, tag_field="is", tag=_snake):
    """What the engine says. `n` and `at` are filled in when it is sent."""

    n: int = 0
    at: float = 0.0


class Hello(Fact, kw_only=True):
    """The engine is ready; `engine` names program and version, `seal_key` its public key (see `EngineConfig`)."""

    version: int
    engine: str
    capabilities: tuple[str, ...]
    seal_key: str = ""


class Beat(Fact, kw_only=True):
    pass


class Line(Fact, kw_only=True):
    state: LineWord
    code: int = 0
    cause: str = ""
    line: str = ""


class Offered(Fact, kw_only=True):
    """Somebody calls. `peer` is the address in From; all of it is untrusted."""

    call_id: str
    peer: str
    sip_call_id: str = ""
    headers: dict[str, str] = {}
    line: str = ""


class CallMoved(Fact, kw_only=True):
    """An event of the call machine; `cause` in our words, `code` of SIP where there is one."""

    call_id: str
    event: CallEvent
    cause: str = ""
    code: int = 0


class OtherHeld(Fact, kw_only=True):
    call_id: str
    on: bool


class Digit(Fact, kw_only=True):
    call_id: str
    digit: str


class TransferTold(Fact, kw_only=True):
    call_id: str
    code: int
    final: bool


class ReferAsked(Fact, kw_only=True):
    """The other side wants us to call somebody else; `new_call_id`: what we began for it, "" refused."""

    call_id: str
    target: str
    new_call_id: str = ""


class Replaced(Fact, kw_only=True):
    """Another side has taken the place of the one we talk to; that call goes on under another id. `peer` is untrusted."""

    call_id: str
    new_call_id: str
    peer: str = ""


class Quality(Fact, kw_only=True):
    call_id: str
    lost: int
    received: int
    jitter_ms: float
    rtt_ms: float
    mos: float
    source: Literal["rtcp", "jitter_buffer"]


class RecordingTold(Fact, kw_only=True):
    """Of one recording; `seconds` of sound so far, `muted` spans in milliseconds."""

    call_id: str
    recording_id: str
    state: RecordingWord
    seconds: float = 0.0
    muted: tuple[tuple[int, int], ...] = ()
    cause: str = ""


class DevicesTold(Fact, kw_only=True):
    """What sound devices are chosen, in use ("" closed) and in trouble, by use: microphone, speaker, ring.

    `devices`: what this computer has; only where `listed`.
    """

    chosen: dict[str, str]
    in_use: dict[str, str]
    trouble: dict[str, str] = {}
    devices: tuple[SoundDevice, ...] = ()
    listed: bool = False


class Levels(Fact, kw_only=True):
    """How loud it is just now; `clipped`: the microphone reached full scale."""

    microphone_db: float
    speaker_db: float
    clipped: bool = False


class SoundTried(Fact, kw_only=True):
    """A step of the test call to oneself; `found`: what the microphone was worth, "" not known yet."""

    step: Literal["listening", "playing", "done", "ended"]
    found: Heard | Literal[""] = ""


class Refused(Fact, kw_only=True):
    """A command that could not be done; what became of its call is told by `moved`."""

    command_id: str
    reason: str
    code: int = 0


FromDesk = Begin | Quit | Record | AnyCommand
FromEngine = (
    Hello
    | Beat
    | Line
    | Offered
    | CallMoved
    | OtherHeld
    | Digit
    | TransferTold
    | ReferAsked
    | Replaced
    | Quality
    | Refused
    | RecordingTold
    | DevicesTold
    | Levels
    | SoundTried
)

Message = TypeVar("Message")
_from_desk: msgspec.json.Decoder[FromDesk] = msgspec.json.Decoder(FromDesk)
_from_engine: msgspec.json.Decoder[FromEngine] = msgspec.json.Decoder(FromEngine)
_encoder = msgspec.json.Encoder()


class Unreadable(Exception):  # noqa: N818 - an answer, not a fault
    """A line that is not of this protocol."""


def pack(message: msgspec.Struct) -> bytes:
    """A message as one line."""
    return _encoder.encode(message) + b"\n"


def read_request(line: bytes) -> FromDesk:
    """What the desk says.

    Raises:
        Unreadable: too long, no JSON, an unknown kind, a value of a wrong type.
    """
    return _read(_from_desk, line)


def read_fact(line: bytes) -> FromEngine:
    """What the engine says.

    Raises:
        Unreadable: as above.
    """
    return _read(_from_engine, line)


def _read(decoder: msgspec.json.Decoder[Message], line: bytes) -> Message:
    if len(line) > LONGEST_LINE:
        raise Unreadable(f"{len(line)} bytes")
    try:
        return decoder.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Unreadable(_short(str(error))) from None


def _short(text: str) -> str:
    """Without what a value said: it may be somebody's number."""
    return text.split(" - at ")[-1][:80] if " - at " in text else text[:80]
