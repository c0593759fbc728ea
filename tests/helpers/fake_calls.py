"""A line that can ring, by hand: calls, drafts and wrap-ups of a desk without telephone and database."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from msgspec.structs import replace

from agent_app.calls.model import Consult, DeskState, Draft, LiveCall, MissedCall, Missing, Notice
from agent_app.calls.outcome import missing as missing_of
from agent_app.changes import Changed, Changes
from agent_app.customers.model import Match, Matches
from domain.callback_phrases import When, read_when
from domain.calls import CallRecord, WrapUp, with_changes
from domain.errors import UserError
from domain.ids import new_id
from domain.scripts import PlayerState
from tests.helpers.desk_sample import CAMPAIGN, LEADS


class FakeCalls:
    """A line that rings, talks and ends when the test says so; drafts in a dictionary."""

    def __init__(self, changes: Changes, now: Callable[[], datetime]) -> None:
        self._changes, self._now = changes, now
        self.calls: dict[str, LiveCall] = {}
        self.current_id: str | None = None
        self.agent: Any = "ready"
        self.reason = ""
        self.drafts: dict[str, Draft] = {}
        self.finished: dict[str, tuple[WrapUp, PlayerState | None]] = {}
        self.saves: list[tuple[str, WrapUp]] = []
        self.dialled: list[Any] = []
        self.able = frozenset(
            {
                "answer",
                "hold",
                "mute",
                "hang_up",
                "dial",
                "blind",
                "dtmf",
                "record_split",
                "attended",
                "conference",
                "message",
            }
        )
        self.prepared: tuple[str, ...] = ("Callback",)
        self.named_lines: tuple[str, ...] = ()
        self.missed_calls: tuple[MissedCall, ...] = ()
        self.commands: list[str] = []
        self.line: Any = ""
        self.line_code, self.line_cause = 0, ""
        self.notice: Notice | None = None
        self.standing: Any = None

    # the test's verbs

    def ring(
        self, *matches: Match, number: str = "+86 138 **** 4410", call_id: str = "", anonymous: bool = False
    ) -> str:
        call_id = call_id or new_id()
        found = Matches(number_text=number, e164=None, anonymous=anonymous, matches=matches)
        lead = matches[0].lead_id if found.sure else None
        record = CallRecord(
            id=call_id,
            direction="in",
            started_at=self._now() - timedelta(seconds=4),
            number_text=number,
            lead_id=lead,
            campaign_id="renewal",
        )
        self.calls[call_id] = LiveCall(
            record=record, state="ringing_in", matches=found, label=matches[0].name if found.sure else ""
        )
        self.drafts[call_id] = Draft(call=record, wrap_up=WrapUp())
        if self.current_id is None:
            self.current_id = call_id
        self.say()
        return call_id

    def put(self, call_id: str, state: Any, **changes: Any) -> None:
        self.calls[call_id] = replace(self.calls[call_id], state=state, **changes)
        self.say()

    def stop_ringing(self, call_id: str) -> None:
        self.calls.pop(call_id)
        if self.current_id == call_id:
            self.current_id = None
        self.say()

    def left_open(self, call_id: str, minutes_ago: int = 30, number: str = "+86 139 **** 7777") -> None:
        record = CallRecord(
            id=call_id,
            direction="in",
            started_at=self._now() - timedelta(minutes=minutes_ago),
            ended_at=self._now() - timedelta(minutes=minutes_ago - 4),
            number_text=number,
            lead_id="li",
        )
        self.drafts[call_id] = Draft(call=record, wrap_up=WrapUp(notes="typed before the power went"))
        self.calls[call_id] = LiveCall(record=record, state="ended", waits_for_outcome=True)
        self.say()

    def say(self) -> None:
        self._changes.announce(Changed(calls=True))

    # the service's verbs

    def state(self) -> DeskState:
        return DeskState(
            agent=self.agent,
            reason=self.reason,
            since=self._now() - timedelta(minutes=12),
            calls=tuple(self.calls.values()),
            current_id=self.current_id,
            line=self.line,
            line_code=self.line_code,
            line_cause=self.line_cause,
            notice=self.notice,
            standing=self.standing,
        )

    def capabilities(self) -> frozenset[str]:
        return self.able

    def set_agent_state(self, state: Any, reason: str = "") -> None:
        self.agent, self.reason = state, reason
        self.say()

    def extend_wrap_up(self) -> None:
        self.commands.append("extend")

    def dial(self, lead_id: str, number_id: str | None = None, line: str = "") -> str:
        if LEADS.get(lead_id) and LEADS[lead_id].do_not_call:
            raise UserError("may_not_dial", rule="do_not_call")
        if any(call.state not in ("ended", "held") for call in self.calls.values()):
            raise UserError("call_in_progress")
        self.dialled.append(lead_id)
        return self._begin("out", lead_id, "")

    def dial_text(self, number_text: str, line: str = "") -> str:
        self.dialled.append(f"{number_text} {line}".strip())
        return self._begin("out", None, number_text)

    def log_manual(self, number_text: str, direction: str) -> str:
        return self._begin(direction, None, number_text)

    def _begin(self, direction: Any, lead_id: str | None, number: str) -> str:
        call_id = new_id()
        record = CallRecord(
            id=call_id,
            direction=direction,
            started_at=self._now(),
            number_text=number,
            lead_id=lead_id,
            campaign_id="renewal",
        )
        self.calls[call_id] = LiveCall(
            record=record, state="dialing", label=LEADS[lead_id].name if lead_id in LEADS else ""
        )
        self.drafts[call_id] = Draft(call=record, wrap_up=WrapUp())
        self.current_id = call_id
        self.say()
        return call_id

    def answer(self, call_id: str) -> None:
        self.commands.append("answer")
        self._record(call_id, answered_at=self._now())
        self.current_id = call_id
        self.agent = "talking"
        self.put(call_id, "active")

    def reject(self, call_id: str) -> None:
        self.commands.append("reject")
        self.stop_ringing(call_id)

    def hang_up(self, call_id: str) -> None:
        self.commands.append("hang_up")
        self._record(call_id, ended_at=self._now())
        self.agent = "wrap_up"
        self.put(call_id, "ended", waits_for_outcome=True)

    def hold(self, call_id: str) -> None:
        self.put(call_id, "held")

    def resume(self, call_id: str) -> None:
        self.put(call_id, "active")

    def mute(self, call_id: str, on: bool) -> None:
        self.put(call_id, self.calls[call_id].state, muted=on)

    def send_dtmf(self, call_id: str, digits: str) -> None:
        self.commands.append(f"keys {digits}")

    def transfer(self, call_id: str, number_text: str) -> None:
        self.commands.append(f"transfer {number_text}")

    def lines(self) -> tuple[str, ...]:
        return self.named_lines

    def messages(self) -> tuple[str, ...]:
        return self.prepared

    def leave_message(self, call_id: str, name: str) -> None:
        self.commands.append(f"message {name}")
        self._record(call_id, ended_at=self._now(), end_cause="message_left", message=name)
        self.agent = "wrap_up"
        self.put(call_id, "leaving_message", waits_for_outcome=True)

    def consult(self, call_id: str, number_text: str) -> None:
        self.commands.append(f"consult {number_text}")
        self.put(call_id, "held", consult=Consult(port_id="c", number_text=number_text, state="active"))

    def swap(self, call_id: str) -> None:
        self.commands.append("swap")
        call, other = self.calls[call_id], self.calls[call_id].consult
        assert other is not None
        self.put(call_id, other.state, consult=replace(other, state=call.state))

    def merge(self, call_id: str) -> None:
        self.commands.append("merge")
        other = self.calls[call_id].consult
        assert other is not None
        self.put(call_id, "active", consult=replace(other, state="active", merged=True))

    def complete_transfer(self, call_id: str) -> None:
        self.commands.append("complete")

    def cancel_consult(self, call_id: str) -> None:
        self.commands.append("cancel")
        self.put(call_id, "active", consult=None)

    def pause_recording(self, call_id: str, on: bool, *, by_hand: bool = False) -> None:
        self.commands.append(f"recording {'paused' if on else 'on'}{' by hand' if by_hand else ''}")

    def object_to_recording(self, call_id: str) -> None:
        self.commands.append("object")
        self._record(call_id, recording_objected=True)
        self.put(call_id, self.calls[call_id].state, recording="")

    def show(self, call_id: str) -> None:
        self.current_id = call_id
        self.say()

    def attach(self, call_id: str, lead_id: str) -> None:
        self._record(call_id, lead_id=lead_id, matched="chosen")
        self.say()

    def draft(self, call_id: str) -> Draft:
        return self.drafts[call_id]

    def save_draft(self, call_id: str, wrap_up: WrapUp, player: PlayerState | None = None) -> None:
        self.saves.append((call_id, wrap_up))
        self.drafts[call_id] = replace(self.drafts[call_id], wrap_up=wrap_up, player=player)

    def missing(self, call_id: str, wrap_up: WrapUp) -> tuple[Missing, ...]:
        return missing_of(CAMPAIGN, wrap_up, self._now())

    def finish(self, call_id: str, wrap_up: WrapUp, player: PlayerState | None = None) -> None:
        self.finished[call_id] = (wrap_up, player)
        self.calls.pop(call_id)
        self.drafts.pop(call_id)
        self.current_id = None
        self.agent = "ready"
        self.say()

    def missed(self) -> tuple[MissedCall, ...]:
        return self.missed_calls

    def call_back(self, call_id: str) -> bool:
        self.commands.append(f"call back {call_id}")
        known = next(m for m in self.missed_calls if m.call.id == call_id).call.lead_id
        self.missed_calls = tuple(m for m in self.missed_calls if m.call.id != call_id)
        self.say()
        return bool(known)

    def open_wrap_ups(self) -> tuple[Draft, ...]:
        return tuple(self.drafts[c.id] for c in self.calls.values() if c.waits_for_outcome)

    def read_when(self, text: str, lead_id: str | None, now: datetime | None = None) -> When:
        from agent_app.widgets.language import language

        zone = LEADS[lead_id].time_zone if lead_id in LEADS else None
        return read_when(text, language.short, now or self._now(), "Asia/Shanghai", zone)  # type: ignore[arg-type]

    def _record(self, call_id: str, **changes: Any) -> None:
        call = self.calls[call_id]
        record = with_changes(call.record, **changes)
        self.calls[call_id] = replace(call, record=record)
        self.drafts[call_id] = replace(self.drafts[call_id], call=record)
