"""Calls from ring to wrap-up over the telephone port. One lock, one state, every change announced.

The adapter's events arrive on any thread; they are numbered, and one that was seen is dropped. The record of a call is
on the disk from its first ring on, so a kill at any moment leaves a call that asks for its outcome.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from msgspec.structs import replace as changed
from sqlalchemy import Connection

from agent_app import pause
from agent_app.calls import drafts, outcome
from agent_app.calls.model import DeskState, Draft, LiveCall, Missing
from agent_app.changes import Changed, Changes
from agent_app.customers.model import Context, Matches
from agent_app.store.database import Database
from agent_app.sync.outbox import Outbox
from agent_app.telephony.port import (
    CallOffered,
    CallStateChanged,
    MutedChanged,
    Telephone,
    TelephoneEvent,
)
from domain.callback_phrases import Language, When, read_when
from domain.calls import AGENT_MOVES, AgentState, CallRecord, CallState, ScriptRun, WrapUp
from domain.campaigns import Campaign
from domain.errors import UserError
from domain.ids import new_id
from domain.operations import CallFinished
from domain.scripts import Player, PlayerState, Script


class LiveCalls:
    """Implements `CallService`.

    Args:
        context: reads a customer (campaign, gate); match: who has a number.
        grant: asks the server for the leads of an unknown number; runs on a pool, may return at once.
        script: a published script by code and version.
        language, zone: of the agent, for callbacks in words.
        nudge: wakes the sync thread.
    """

    def __init__(
        self,
        database: Database,
        outbox: Outbox,
        changes: Changes,
        telephone: Telephone,
        clock: Callable[[], datetime],
        *,
        context: Callable[[str], Context],
        match: Callable[[str], Matches],
        grant: Callable[[str, str, Callable[[Matches], None]], None],
        script: Callable[[str, int | None], Script | None],
        language: Callable[[], Language],
        zone: str,
        nudge: Callable[[], None],
    ) -> None:
        self._database, self._outbox, self._changes, self._telephone = database, outbox, changes, telephone
        self._clock, self._context, self._match, self._grant = clock, context, match, grant
        self._script, self._language, self._zone, self._nudge = script, language, zone, nudge
        self._lock = threading.RLock()
        self._calls: dict[str, LiveCall] = {}
        self._port_ids: dict[str, str] = {}  # the adapter's call id -> ours
        self._agent: AgentState = "offline"
        self._reason, self._since = "signed_in", clock()
        self._current_id: str | None = None
        self._last_seq = 0
        self._snapshot = self._picture()

    def start(self) -> None:
        """Take up what a kill left open, then listen to the telephone."""
        for draft in self._database.write(drafts.take_up):
            self._calls[draft.call.id] = LiveCall(record=draft.call, state="ended", waits_for_outcome=True)
        if self._calls:
            self._current_id = next(iter(self._calls))
            self._agent, self._reason = "wrap_up", "unfinished_call"
        self._telephone.start(self._on_event)
        self._tell()

    def stop(self) -> None:
        self._telephone.stop()

    def state(self) -> DeskState:
        """The newest announced state; never waits, so the window thread may ask at any time."""
        return self._snapshot

    def capabilities(self) -> frozenset[str]:
        return frozenset(self._telephone.capabilities)

    def pinned_leads(self) -> frozenset[str]:
        """Leads of calls that are not wrapped up: they stay on the desk even if they leave its scope."""
        with self._lock:
            return frozenset(c.record.lead_id for c in self._calls.values() if c.record.lead_id)

    def set_agent_state(self, state: AgentState, reason: str = "") -> None:
        """Ready, or paused with a reason. During a call it takes effect after the wrap-up of that call.

        Raises:
            UserError: call_in_progress.
        """
        with self._lock:
            if state == self._agent:
                return
            if self._agent == "talking" or state not in AGENT_MOVES[self._agent]:
                raise UserError("call_in_progress")
            self._move_agent(state, reason)
        self._tell()

    def dial(self, lead_id: str, number_id: str | None = None) -> str:
        """Call a lead; returns the call's id.

        Raises:
            UserError: may_not_dial (data.rule, data.until), no_number, call_in_progress, not_supported_by_phone.
        """
        context = self._context(lead_id)
        if context.may_dial:
            until = context.may_dial_until.isoformat() if context.may_dial_until else ""
            raise UserError("may_not_dial", rule=context.may_dial, until=until)
        numbers = [
            n for n in context.lead.numbers if not n.do_not_call and (number_id is None or n.id == number_id)
        ]
        if not numbers:
            raise UserError("no_number")
        number = numbers[0]
        work = next((w.id for w in context.lead.work if not w.done), None)
        record = CallRecord(
            id=new_id(), direction="out", started_at=self._clock(), number_text=number.e164 or number.masked_text,
            lead_id=lead_id, number_id=number.id, campaign_id=context.lead.campaign_id, matched="queue",
            adapter=self._telephone.name, work_item_id=work,
        )  # fmt: skip
        return self._begin_out(record, number.e164 or number.id)

    def dial_text(self, number_text: str) -> str:
        """Call a number that was typed or came by a link; a lead that has it is gated as any other."""
        matches = self._match(number_text)
        if matches.sure:
            return self.dial(matches.matches[0].lead_id)
        record = CallRecord(
            id=new_id(),
            direction="out",
            started_at=self._clock(),
            number_text=number_text,
            adapter=self._telephone.name,
        )
        call_id = self._begin_out(record, matches.e164 or number_text)
        self._update(call_id, matches=matches)
        return call_id

    def log_manual(self, number_text: str, direction: str) -> str:
        """Start the record of a call that runs on another phone."""
        if direction == "out":
            return self.dial_text(number_text)
        offer = getattr(self._telephone, "offer", None)
        if offer is None:
            raise UserError("not_supported_by_phone")
        port_id = new_id()
        offer(port_id, number_text)
        return self._port_ids[port_id]

    def answer(self, call_id: str) -> None:
        self._command(call_id, "answer", self._telephone.answer)
        pause.at("answer_sent")
        with self._lock:
            self._current_id = call_id
        self._tell()

    def reject(self, call_id: str) -> None:
        self._command(call_id, "", self._telephone.reject)

    def hang_up(self, call_id: str) -> None:
        self._command(call_id, "hang_up", self._telephone.hang_up)

    def hold(self, call_id: str) -> None:
        self._command(call_id, "hold", self._telephone.hold)

    def resume(self, call_id: str) -> None:
        self._command(call_id, "hold", self._telephone.resume)

    def mute(self, call_id: str, on: bool) -> None:
        self._command(call_id, "mute", lambda port_id: self._telephone.mute(port_id, on))

    def show(self, call_id: str) -> None:
        """Bring a call, or a wrap-up that waits, on screen."""
        with self._lock:
            self._call(call_id)
            self._current_id = call_id
        self._tell()

    def attach(self, call_id: str, lead_id: str) -> None:
        """Say who it is; remembered for this call, never logged to all candidates."""
        lead = self._context(lead_id).lead
        call = self._update(call_id)
        self._keep(
            call_id,
            lead_id=lead_id,
            matched="chosen",
            campaign_id=lead.campaign_id or call.record.campaign_id,
        )
        self._tell()

    def draft(self, call_id: str) -> Draft:
        found = self._database.read(lambda c: drafts.read(c, call_id))
        if found is None:
            raise UserError("not_found", f"no call {call_id}")
        return found

    def save_draft(self, call_id: str, wrap_up: WrapUp, player: PlayerState | None = None) -> None:
        """On the disk when it returns."""
        script = self._script_of(call_id)
        named = (script.code, script.version) if script and player else None

        def work(connection: Connection) -> None:
            drafts.save(connection, call_id, wrap_up, player, named)
            pause.at("draft_before_commit")

        self._database.write(work)
        pause.at("draft_after_commit")

    def missing(self, call_id: str, wrap_up: WrapUp) -> tuple[Missing, ...]:
        return outcome.missing(self._campaign_of(call_id), wrap_up, self._clock())

    def finish(self, call_id: str, wrap_up: WrapUp, player: PlayerState | None = None) -> None:
        """Outcome, notes, callback, do-not-call and the draft's end in one transaction.

        Raises:
            UserError: field_required (data.field), call_in_progress, already_done.
        """
        call = self._update(call_id)
        if call.state != "ended":
            raise UserError("call_in_progress")
        if lacking := self.missing(call_id, wrap_up):
            raise UserError("field_required", field=lacking[0].field, why=lacking[0].code)
        run = self._script_run(call_id, player)
        bodies = outcome.operations(call.record, wrap_up, run, self._campaign_of(call_id), self._zone)

        def work(connection: Connection) -> bool:
            if not drafts.finish(connection, call_id):
                return False
            for body in bodies:
                self._outbox.add(connection, body)
            pause.at("finish_before_commit")
            return True

        written = self._database.write(work)
        pause.at("finish_after_commit")
        self._forget(call_id, call.record.lead_id)
        if not written:
            raise UserError("already_done")

    def open_wrap_ups(self) -> tuple[Draft, ...]:
        return self._database.read(drafts.waiting)

    def read_when(self, text: str, lead_id: str | None, now: datetime | None = None) -> When:
        zone = self._context(lead_id).lead.time_zone if lead_id else ""
        return read_when(text, self._language(), now or self._clock(), self._zone, zone or None)

    # ---- from the telephone -------------------------------------------------------------------------------------

    def _on_event(self, event: TelephoneEvent) -> None:
        with self._lock:
            if event.seq <= self._last_seq:
                return  # seen already
            self._last_seq = event.seq
            match event:
                case CallOffered():
                    self._offered(event)
                case CallStateChanged():
                    self._state_changed(event)
                case MutedChanged() if event.call_id in self._port_ids:
                    self._update(self._port_ids[event.call_id], muted=event.muted)
        self._tell()

    def _offered(self, event: CallOffered) -> None:
        matches = self._match(event.number_text)
        lead = self._context(matches.matches[0].lead_id).lead if matches.sure else None
        record = CallRecord(
            id=new_id(), direction="in", started_at=event.at, number_text=event.number_text,
            lead_id=lead.id if lead else None, campaign_id=lead.campaign_id if lead else "",
            matched=matches.matches[0].how if matches.sure else "none", adapter=self._telephone.name,
            work_item_id=next((w.id for w in lead.work if w.kind == "callback"), None) if lead else None,
        )  # fmt: skip
        self._port_ids[event.call_id] = record.id
        self._calls[record.id] = LiveCall(
            record=record, state="ringing_in", matches=matches, label=event.display
        )
        pause.at("ring_before_draft")
        self._database.write_soon(lambda c: drafts.begin(c, record)).add_done_callback(
            lambda _written: pause.at("ring_after_draft")
        )
        if self._agent in ("ready", "paused", "offline"):
            self._current_id = record.id
            self._move_agent("ringing", "call_offered", force=True)
        if not matches.matches and not matches.anonymous:
            self._grant(event.number_text, record.id, lambda found: self._granted(record.id, found))

    def _granted(self, call_id: str, found: Matches) -> None:
        """The server knew the number: show it, unless the agent has said meanwhile who it is."""
        with self._lock:
            call = self._calls.get(call_id)
            if call is None or call.record.lead_id:
                return
            self._update(call_id, matches=found)
            if found.sure:
                lead = self._context(found.matches[0].lead_id).lead
                self._keep(call_id, lead_id=lead.id, matched="granted", campaign_id=lead.campaign_id)
        self._tell()

    def _state_changed(self, event: CallStateChanged) -> None:
        call_id = self._port_ids.get(event.call_id)
        if call_id is None or call_id not in self._calls or self._calls[call_id].state == "ended":
            return
        call = self._update(call_id, state=event.new)
        if event.new == "active" and call.record.answered_at is None:
            self._keep(call_id, answered_at=event.at)
            self._current_id = call_id
            self._move_agent("talking", "call_answered", force=True)
        elif event.new in ("dialing", "early"):
            self._move_agent("talking", "dialing", force=True)
        elif event.new == "ended":
            self._ended(call, event)

    def _ended(self, call: LiveCall, event: CallStateChanged) -> None:
        record = changed(call.record, ended_at=event.at, end_cause=event.cause or "ended")
        if record.direction == "in" and record.answered_at is None:
            self._missed(record, event.old)
            return
        self._update(call.id, record=record, waits_for_outcome=True)
        pause.at("end_before_save")
        self._database.write(lambda c: drafts.save_record(c, record, waiting=True))
        pause.at("end_after_save")
        if self._current_id == call.id or self._current_id is None:
            self._current_id = call.id
        self._move_agent("wrap_up", "call_ended", force=True)

    def _missed(self, record: CallRecord, _old: CallState) -> None:
        """Nobody answered: a fact for the timeline, no wrap-up."""
        cause = record.end_cause if record.end_cause in ("rejected", "busy", "engine_lost") else "missed"
        record = changed(record, end_cause=cause)

        def work(connection: Connection) -> None:
            drafts.begin(connection, record)
            if drafts.finish(connection, record.id):
                self._outbox.add(connection, CallFinished(call=record, wrap_up=WrapUp()))

        self._database.write(work)
        self._forget(record.id, record.lead_id)

    # ---- bookkeeping --------------------------------------------------------------------------------------------

    def _begin_out(self, record: CallRecord, number: str) -> str:
        with self._lock:
            if any(c.state not in ("ended", "held") for c in self._calls.values()):
                raise UserError("call_in_progress")
            if "dial" not in self._telephone.capabilities:
                raise UserError("not_supported_by_phone", what="dial")
            self._calls[record.id] = LiveCall(record=record, state="dialing")
            self._port_ids[record.id] = record.id
            self._current_id = record.id
        self._database.write(lambda c: drafts.begin(c, record))
        self._telephone.dial(record.id, number)
        self._tell()
        return record.id

    def _command(self, call_id: str, capability: str, run: Callable[[str], None]) -> None:
        with self._lock:
            self._call(call_id)
            if capability and capability not in self._telephone.capabilities:
                raise UserError("not_supported_by_phone", what=capability)
            port_id = next((p for p, ours in self._port_ids.items() if ours == call_id), None)
        if port_id is None:
            raise UserError("already_done")
        run(port_id)

    def _call(self, call_id: str) -> LiveCall:
        try:
            return self._calls[call_id]
        except KeyError:
            raise UserError("not_found", f"no call {call_id}") from None

    def _update(self, call_id: str, **values: object) -> LiveCall:
        with self._lock:
            call = replace(self._call(call_id), **values)  # type: ignore[arg-type]
            self._calls[call_id] = call
            return call

    def _keep(self, call_id: str, **values: object) -> None:
        """Change the record in memory and on the disk."""
        record = changed(self._call(call_id).record, **values)
        self._update(call_id, record=record)
        self._database.write(lambda c: drafts.save_record(c, record))

    def _forget(self, call_id: str, lead_id: str | None) -> None:
        with self._lock:
            self._calls.pop(call_id, None)
            self._port_ids = {p: ours for p, ours in self._port_ids.items() if ours != call_id}
            if self._current_id == call_id:
                self._current_id = self._next_current()
            self._after_call()
            self._snapshot = self._picture()
        self._changes.announce(
            Changed(
                calls=True, queue=True, outbox=True, leads=frozenset({lead_id}) if lead_id else frozenset()
            )
        )
        self._nudge()

    def _next_current(self) -> str | None:
        """A call that runs, then one that rings, then the oldest wrap-up that waits."""
        for wanted in (
            lambda c: c.state not in ("ended", "ringing_in"),
            lambda c: c.state == "ringing_in",
            lambda _c: True,
        ):
            for call in self._calls.values():
                if wanted(call):
                    return call.id
        return None

    def _after_call(self) -> None:
        states = {c.state for c in self._calls.values()}
        if states - {"ended", "ringing_in"}:
            return
        if "ringing_in" in states:
            self._move_agent("ringing", "call_offered", force=True)
        elif any(c.waits_for_outcome for c in self._calls.values()):
            self._move_agent("wrap_up", "unfinished_call", force=True)
        else:
            self._move_agent("ready", "wrap_up_finished", force=True)
            ready = getattr(self._telephone, "agent_is_ready", None)
            if ready:
                ready()

    def _move_agent(self, state: AgentState, reason: str, *, force: bool = False) -> None:
        if state == self._agent and force:
            return
        self._agent, self._reason, self._since = state, reason, self._clock()
        if state == "ready" and (ready := getattr(self._telephone, "agent_is_ready", None)):
            ready()

    def _campaign_of(self, call_id: str) -> Campaign | None:
        lead_id = self._update(call_id).record.lead_id
        return self._context(lead_id).campaign if lead_id else None

    def _script_of(self, call_id: str) -> Script | None:
        campaign = self._campaign_of(call_id)
        return self._script(campaign.script, None) if campaign and campaign.script else None

    def _script_run(self, call_id: str, player: PlayerState | None) -> ScriptRun | None:
        stored = self.draft(call_id)
        state = player or stored.player
        if state is None:
            return None
        script = (
            self._script(stored.script, stored.script_version) if stored.script else self._script_of(call_id)
        )
        return Player(script, {}, state).run(self._clock()) if script else None

    def _picture(self) -> DeskState:
        return DeskState(
            agent=self._agent,
            reason=self._reason,
            since=self._since,
            calls=tuple(self._calls.values()),
            current_id=self._current_id,
        )

    def _tell(self) -> None:
        with self._lock:
            self._snapshot = self._picture()
        self._changes.announce(Changed(calls=True))
