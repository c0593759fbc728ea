"""What the desk asks of a telephone. Each command has an id of its own; the same id twice is done once.

They are structs, so that they travel to an engine in another process as they are (`do` names the kind). A command is
answered by `CommandAccepted` or `CommandRejected`; what it led to comes as events.
"""

from __future__ import annotations

import re
from typing import Literal

import msgspec

from agent_app.telephony.capabilities import Capability
from domain.ids import new_id

RejectAs = Literal["busy", "decline", "unavailable"]
Readiness = Literal["ready", "paused", "offline"]


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)([A-Z])", r"_\1", name).lower()


class Command(msgspec.Struct, frozen=True, kw_only=True, tag_field="do", tag=_snake):
    """Base of all commands."""

    id: str = msgspec.field(default_factory=new_id)

    @property
    def verb(self) -> str:
        """How it is called on the wire and in the log: `blind_transfer`."""
        return _snake(type(self).__name__)


class OfCall(Command, frozen=True, kw_only=True):
    """Base of the commands that are about one call."""

    call_id: str


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """A line at an exchange.

    Attributes:
        user: of the address `sip:user@domain`. auth_user: name for the digest where it is another one.
        registrar: host, host:port or `sip:` address, where it is not the domain itself.
        transport: udp, tcp or tls (the certificate is verified against `ca_file`).
        refresh_s: seconds between registrations.
        line: its name at this desk, where there are several.
        campaigns: codes of those whose calls go out here, where there are several lines.
        srtp: the voice is encrypted or there is no call (SDES; only engines that can).
        numbers: by which colleagues dial this line, where that is not the user: a call that goes there is announced here.
    """

    user: str
    domain: str
    password: str = ""
    auth_user: str = ""
    registrar: str = ""
    transport: Literal["udp", "tcp", "tls"] = "udp"
    refresh_s: int = 120
    line: str = ""
    srtp: bool = False
    campaigns: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"Account({self.user}@{self.domain}, password={'***' if self.password else 'none'})"

    __str__ = __repr__


class Login(Command, frozen=True, kw_only=True):
    """Take a line; one of the same name is replaced."""

    account: Account


class Logout(Command, frozen=True, kw_only=True):
    """Give back a line by its name; "" all of them."""

    line: str = ""


class SetAgentState(Command, frozen=True, kw_only=True):
    """Tell the exchange (or the demo's customer) whether calls may come."""

    state: Readiness
    reason: str = ""


class Dial(OfCall, frozen=True, kw_only=True):
    """Begin a call; its id is the desk's. `headers` go into the INVITE where the adapter can; `line`: "" the first one.

    `sealed`: the number for the engine's process alone; `target` is its id then."""

    target: str
    line: str = ""
    headers: dict[str, str] = {}
    sealed: str = ""


class Answer(OfCall, frozen=True, kw_only=True):
    pass


class Reject(OfCall, frozen=True, kw_only=True):
    """Do not take a call that rings; anything but `busy` needs the capability `reject_codes`."""

    how: RejectAs = "busy"


class HangUp(OfCall, frozen=True, kw_only=True):
    pass


class Hold(OfCall, frozen=True, kw_only=True):
    pass


class Resume(OfCall, frozen=True, kw_only=True):
    pass


class Mute(OfCall, frozen=True, kw_only=True):
    on: bool


class SendDtmf(OfCall, frozen=True, kw_only=True):
    digits: str


class BlindTransfer(OfCall, frozen=True, kw_only=True):
    target: str


class StartConsult(OfCall, frozen=True, kw_only=True):
    """Call somebody (as `consult_id`) about a call, which is held."""

    target: str
    consult_id: str


class Swap(OfCall, frozen=True, kw_only=True):
    """Talk to the other one: the call waits and its consultation goes on, or the other way round."""


class CompleteTransfer(OfCall, frozen=True, kw_only=True):
    """Connect the call with the one who was consulted, and leave both."""


class CancelConsult(OfCall, frozen=True, kw_only=True):
    """End the consultation (also of three) and go back to the call."""


class Merge(OfCall, frozen=True, kw_only=True):
    """A call and its consultation become one of three."""


class LeaveMessage(OfCall, frozen=True, kw_only=True):
    """Play a prepared message (a WAV, 16 bit, mono) to the other side; the call ends by itself after it."""

    path: str


class StartRecording(OfCall, frozen=True, kw_only=True):
    """`tone`: both sides are told by a short tone, again and again. `words`: a WAV that both hear first, once."""

    recording_id: str = msgspec.field(default_factory=new_id)
    tone: bool = False
    words: str = ""


class PauseRecording(OfCall, frozen=True, kw_only=True):
    reason: str = ""


class ResumeRecording(OfCall, frozen=True, kw_only=True):
    pass


class StopRecording(OfCall, frozen=True, kw_only=True):
    pass


class ListDevices(Command, frozen=True, kw_only=True):
    pass


class SelectDevices(Command, frozen=True, kw_only=True):
    """Choose devices by the ids of `DevicesChanged`, `default` the system's, `null` none; "" leaves one as it is."""

    microphone: str = ""
    speaker: str = ""
    ring: str = ""


class WatchLevels(Command, frozen=True, kw_only=True):
    """Have `LevelsHeard` told, or no longer; the microphone is open as long, also without a call."""

    on: bool


class TrySound(Command, frozen=True, kw_only=True):
    """Say something, hear it back: microphone and loudspeaker are tried without an exchange. Refused in a call."""


AnyCommand = (
    Login | Logout | SetAgentState | Dial | Answer | Reject | HangUp | Hold | Resume | Mute | SendDtmf
    | BlindTransfer | StartConsult | Swap | CompleteTransfer | CancelConsult | Merge | LeaveMessage | StartRecording
    | PauseRecording | ResumeRecording | StopRecording | ListDevices | SelectDevices
    | WatchLevels | TrySound
)  # fmt: skip
KINDS: tuple[type[Command], ...] = AnyCommand.__args__

#: command -> what an adapter has to declare for it
NEEDS: dict[type[Command], Capability] = {
    Login: "line", Logout: "line", SetAgentState: "agent_state", Dial: "dial", Answer: "answer", Reject: "answer",
    HangUp: "hang_up", Hold: "hold", Resume: "hold", Mute: "mute", SendDtmf: "dtmf", BlindTransfer: "blind",
    StartConsult: "attended", Swap: "attended", CompleteTransfer: "attended", CancelConsult: "attended",
    Merge: "conference", LeaveMessage: "message", StartRecording: "record_split", PauseRecording: "record_split",
    ResumeRecording: "record_split", StopRecording: "record_split", ListDevices: "devices",
    SelectDevices: "devices", WatchLevels: "devices", TrySound: "devices",
}  # fmt: skip
