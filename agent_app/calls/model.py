"""What the call bar and the wrap-up show."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec

from agent_app.customers.model import Match, Matches
from agent_app.telephony.events import LineWord
from domain.agent_machine import Standing
from domain.calls import AgentState, CallRecord, CallState, WrapUp
from domain.handover import HandedOver
from domain.line_quality import LineQuality
from domain.scripts import PlayerState


class Consult(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who is asked about a call.

    Attributes:
        merged: the customer, she and the agent hear one another.
    """

    port_id: str
    number_text: str
    state: CallState
    merged: bool = False


class LiveCall(msgspec.Struct, frozen=True, kw_only=True):
    """A call that rings, runs or waits for its wrap-up.

    Attributes:
        matches: who it may be; `lead_id` in `record` is set once it is sure or chosen.
        waits_for_outcome: it has ended, and its wrap-up is not finished.
        remote_hold: the other side has put us on hold.
        recording: "" while nothing is recorded, else `on` or `paused`.
        consult: who is asked about it just now. by_itself: it was taken without a key.
        heard: how good the line is, as the telephone told it last.
        handed: what a colleague's desk told of it who hands it over.
    """

    record: CallRecord
    state: CallState
    matches: Matches | None = None
    muted: bool = False
    waits_for_outcome: bool = False
    label: str = ""
    remote_hold: bool = False
    recording: str = ""
    consult: Consult | None = None
    by_itself: bool = False
    heard: LineQuality | None = None
    handed: HandedOver | None = None

    @property
    def talks(self) -> bool:
        """The agent is on it: it neither rings nor is over nor goes on without her."""
        return self.state not in ("ringing_in", "leaving_message", "ended")

    @property
    def id(self) -> str:
        return self.record.id


class Notice(msgspec.Struct, frozen=True, kw_only=True):
    """Something that the telephone has to say to the person: `number` rises, `code` is an error's code with its values."""

    number: int
    code: str
    data: dict[str, str] = msgspec.field(default_factory=dict)


class DeskState(msgspec.Struct, frozen=True, kw_only=True):
    """The agent's state with its reason, and her calls, the one on screen first named by `current_id`.

    Attributes:
        line: how the telephone's line stands; "" for one that has none. line_code: the exchange's answer, 0 without one.
        line_cause: why, where it is not the exchange (`no_stack`, `engine_version`, `no_certificates`).
        notice: the newest thing to say, None when there was none.
        standing: the whole of the agent's state: whose doing, until when, how often prolonged.
    """

    agent: AgentState
    reason: str
    since: datetime
    calls: tuple[LiveCall, ...] = ()
    current_id: str | None = None
    line: LineWord | Literal[""] = ""
    line_code: int = 0
    line_cause: str = ""
    notice: Notice | None = None
    standing: Standing | None = None

    @property
    def current(self) -> LiveCall | None:
        return next((c for c in self.calls if c.id == self.current_id), None)

    @property
    def ringing(self) -> LiveCall | None:
        return next((c for c in self.calls if c.state == "ringing_in"), None)

    @property
    def waiting(self) -> LiveCall | None:
        """A call that rings while the agent talks on another one."""
        return self.ringing if any(c.talks for c in self.calls) else None


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """A wrap-up in the making, as it stands on the disk."""

    call: CallRecord
    wrap_up: WrapUp
    player: PlayerState | None = None
    script: str = ""
    script_version: int = 0


class MissedCall(msgspec.Struct, frozen=True, kw_only=True):
    """A call that nobody took. `name`: of its lead, "" where it has none."""

    call: CallRecord
    name: str


class Missing(msgspec.Struct, frozen=True, kw_only=True):
    """What the chosen outcome still demands: `disposition`, `callback`, `note`, or a field's name."""

    field: str
    code: str


__all__ = ["DeskState", "Draft", "LiveCall", "Match", "Missing", "Notice"]
