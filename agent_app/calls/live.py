"""Calls from ring to wrap-up over the telephone port: the verbs of the calls desk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from msgspec.structs import replace

from agent_app import pause
from agent_app.calls import drafts, missed, outcome, prepared
from agent_app.calls.board import Board
from agent_app.calls.model import Consult, DeskState, Draft, LiveCall, MissedCall, Missing
from agent_app.calls.outgoing import Outgoing
from agent_app.calls.readiness import Readiness
from agent_app.calls.recorded import RecordingVerbs
from agent_app.calls.reserving import Reservations
from agent_app.calls.spoken import Spoken
from agent_app.calls.stays import Stays
from agent_app.calls.telephone_events import Grant, TelephoneEvents
from agent_app.changes import Changed, Changes
from agent_app.customers import masks
from agent_app.customers.model import Context, Matches
from agent_app.handing import notes as handover_notes
from agent_app.handing.handing import CallsHanding, NoHanding
from agent_app.store import rows
from agent_app.store.database import Database
from agent_app.sync.outbox import Outbox
from agent_app.telephony import commands as do
from agent_app.telephony.events import CallOffered, CallStateChanged, CommandRejected
from agent_app.telephony.port import Command, Telephone, TelephoneEvent
from db.local.connection import Connection
from domain import agent_machine
from domain.callback_phrases import Language, When, read_when
from domain.calls import AgentState, WrapUp, with_changes
from domain.campaigns import Campaign
from domain.errors import UserError
from domain.floor import FloorRules
from domain.handover import HandedOver, HandOverHow
from domain.ids import new_id
from domain.operations import CallbackScheduled
from domain.scripts import PlayerState, Script

DTMF = frozenset("0123456789*#ABCD")


class LiveCalls:
    """Implements `CallService`.

    Args:
        context: reads a customer (campaign, gate); match: who has a number.
        grant: asks the server for the leads of an unknown number; returns at once.
        script, campaign: what is published, by code (and version); in memory.
        language, zone: of the agent, for callbacks in words.
        rules: of the organisation's floor.
        nudge: wakes the sync thread.
        heard: hears each event of the telephone first (the meter).
        reservations: asks the server before each call; None: nobody is asked.
        device_id: of this desk, at the moment of asking (it may change).
        messages: the folder of prepared messages; None looks into the desk's own.
        speaking: the version that a call of a campaign begins with; the newest without it.
        unread: how much is new in the scripts and was not confirmed; she cannot be ready before.
        masked: this person's role sees no full number of a customer.
        on_objection: the customer of this call of the telephone does not want to be recorded.

    Attributes:
        handing: tells colleagues' desks of calls that go there, and hears of those that come.
        worked_for: customers lent for a record that she works on (agent_app/cases).
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
        grant: Grant,
        script: Callable[[str, int | None], Script | None],
        campaign: Callable[[str], Campaign | None],
        language: Callable[[], Language],
        zone: str,
        nudge: Callable[[], None],
        rules: FloorRules | None = None,
        heard: Callable[[TelephoneEvent], None] = lambda _event: None,
        reservations: Reservations | None = None,
        device_id: Callable[[], str] = lambda: "",
        home: str = "CN",
        messages: Path | None = None,
        on_objection: Callable[[str], None] = lambda _port_id: None,
        speaking: Callable[[Campaign, str], Script | None] | None = None,
        unread: Callable[[], int] = lambda: 0,
        masked: bool = False,
    ) -> None:
        self._database, self._outbox, self._changes, self._telephone = database, outbox, changes, telephone
        self._clock, self._context, self._match = clock, context, match
        self._language, self._zone, self._nudge, self._heard = language, zone, nudge, heard
        self.handing: CallsHanding = NoHanding()
        self.worked_for: Callable[[], frozenset[str]] = frozenset
        self._messages = messages or database.folder / prepared.FOLDER
        self._board = Board(clock, rules or FloorRules())
        self.readiness = Readiness(
            self._board, Stays(database, outbox, clock, nudge), telephone, clock, self._tell, unread
        )
        self._events = TelephoneEvents(
            self._board, database, outbox, telephone.name,
            context=context, match=match, grant=grant, tell=self._tell, done=self._forget,
            masked=masked,
        )  # fmt: skip
        self._outgoing = Outgoing(
            self._board, self._events, database, telephone, clock, context=context, match=match,
            reservations=reservations, device_id=device_id, home=home, tell=self._tell,
        )  # fmt: skip
        self._recorded = RecordingVerbs(
            self._board, self._events, database, outbox, telephone, clock, context=context, give=self._command,
            on_objection=on_objection, nudge=nudge, tell=self._tell,
        )  # fmt: skip
        self._spoken = Spoken(
            self._board, clock, context=context, draft=self.draft, script=script,
            speaking=speaking or (lambda _campaign, code: script(code, None)), campaign=campaign,
        )  # fmt: skip

    def start(self) -> None:
        """Take up what a kill left open, then listen to the telephone."""
        board = self._board
        for draft in self._database.write(drafts.take_up):
            board.calls[draft.call.id] = LiveCall(record=draft.call, state="ended", waits_for_outcome=True)
        self.readiness.start()
        if board.calls:
            first = board.current_id = next(iter(board.calls))
            board.stand(lambda s, now: agent_machine.taken_up(s, first, now, board.rules))
        self._drop_granted()
        handed = self._database.write(handover_notes.received)
        for call_id in handed.keys() & board.calls.keys():
            board.update(call_id, handed=handed[call_id])
        self.handing.start(handed)
        self._telephone.start(self._on_event)
        self._tell()

    def stop(self) -> None:
        self.handing.stop()
        self.readiness.stop()
        self._telephone.stop()

    def state(self) -> DeskState:
        """The newest state; never waits, so the window thread may ask at any time."""
        return self._board.picture

    def capabilities(self) -> frozenset[str]:
        return frozenset(self._telephone.capabilities)

    def our_id(self, port_id: str) -> str | None:
        """Our id of a call of the telephone; None for one that is over."""
        return self._board.port_ids.get(port_id)

    def say(self, code: str, **data: str) -> None:
        """Have something said to the person."""
        self._board.say(code, **data)
        self._tell()

    def pinned_leads(self) -> frozenset[str]:
        """Leads of calls that are not wrapped up, and those she works for: they stay even if they leave the desk's scope."""
        return self._board.leads() | self.worked_for()

    def set_agent_state(self, state: AgentState, reason: str = "") -> None:
        """Ready, not taking calls, or paused with a reason of the organisation's list.

        Raises:
            UserError: call_in_progress, reason_unknown, unread_change (data.count).
        """
        self.readiness.wish(state, reason)

    def extend_wrap_up(self) -> None:
        """More time for the outcome.

        Raises:
            UserError: no_extension.
        """
        self.readiness.extend()

    def dial(self, lead_id: str, number_id: str | None = None, line: str = "") -> str:
        return self._outgoing.dial(lead_id, number_id, line)

    def dial_text(self, number_text: str, line: str = "") -> str:
        return self._outgoing.dial_text(number_text, line)

    def log_manual(self, number_text: str, direction: str) -> str:
        """Start the record of a call that runs on another phone."""
        if direction == "out":
            return self.dial_text(number_text)
        offer = getattr(self._telephone, "offer", None)
        if offer is None:
            raise UserError("not_supported_by_phone")
        port_id = new_id()
        offer(port_id, number_text)
        return self._board.port_ids[port_id]

    def answer(self, call_id: str) -> None:
        self._database.flush()  # the ring is on the disk before anybody hears us
        self._hold_others(call_id)
        self._command(call_id, "answer", lambda port_id: do.Answer(call_id=port_id))
        pause.at("answer_sent")
        with self._board.lock:
            self._board.current_id = call_id
        self._tell()

    def reject(self, call_id: str) -> None:
        self._command(call_id, "answer", lambda port_id: do.Reject(call_id=port_id))

    def hang_up(self, call_id: str) -> None:
        """End the call; while somebody is asked about it, only that one: the customer still waits."""
        if self._outgoing.given_up(call_id):
            return
        call = self._board.call(call_id)
        if call.consult is not None and not call.consult.merged and call.state == "held":
            self.cancel_consult(call_id)
        else:
            self._command(call_id, "hang_up", lambda port_id: do.HangUp(call_id=port_id))

    def hold(self, call_id: str) -> None:
        self._command(call_id, "hold", lambda port_id: do.Hold(call_id=port_id))

    def resume(self, call_id: str) -> None:
        self._hold_others(call_id)
        self._command(call_id, "hold", lambda port_id: do.Resume(call_id=port_id))

    def mute(self, call_id: str, on: bool) -> None:
        """Of both, where somebody is asked: nobody should hear her by accident."""
        self._command(call_id, "mute", lambda port_id: do.Mute(call_id=port_id, on=on))
        consult = self._board.call(call_id).consult
        if consult is not None and consult.state in ("active", "held"):
            self._telephone.do(do.Mute(call_id=consult.port_id, on=on))

    def send_dtmf(self, call_id: str, digits: str) -> None:
        """Press keys; blanks between them are for people.

        Raises:
            UserError: not_supported_by_phone, digits_invalid.
        """
        pressed = "".join(digits.split()).upper()
        if not pressed or not set(pressed) <= DTMF:
            raise UserError("digits_invalid")
        self._command(call_id, "dtmf", lambda port_id: do.SendDtmf(call_id=port_id, digits=pressed))

    def transfer(self, call_id: str, number_text: str) -> None:
        """Hand the call over without asking (blind).

        Raises:
            UserError: not_supported_by_phone, number_invalid.
        """
        number = self._number(number_text)
        self._leaves(call_id, number_text, "blind")
        try:
            self._command(call_id, "blind", lambda port_id: do.BlindTransfer(call_id=port_id, target=number))
        except UserError:
            self.handing.stays(call_id)
            raise

    def consult(self, call_id: str, number_text: str) -> None:
        """Ask somebody about the call, which waits meanwhile.

        Raises:
            UserError: not_supported_by_phone, number_invalid, not_in_this_state.
        """
        number, consult_id = self._number(number_text), new_id()
        if self._board.call(call_id).consult is not None:
            raise UserError("not_in_this_state")
        self._board.update(
            call_id, consult=Consult(port_id=consult_id, number_text=number_text.strip(), state="dialing")
        )

        def make(port_id: str) -> Command:
            return do.StartConsult(call_id=port_id, target=number, consult_id=consult_id)

        self._leaves(call_id, number_text, "consult")
        try:
            self._command(call_id, "attended", make)
        except UserError:
            self._board.update(call_id, consult=None)
            self.handing.stays(call_id)
            raise

    def swap(self, call_id: str) -> None:
        """Talk to the other one of the two."""
        self._command(call_id, "attended", lambda port_id: do.Swap(call_id=port_id))

    def complete_transfer(self, call_id: str) -> None:
        """Connect the customer with the one who was asked."""
        self.handing.connected(self.draft(call_id))
        self._command(call_id, "attended", lambda port_id: do.CompleteTransfer(call_id=port_id))

    def cancel_consult(self, call_id: str) -> None:
        """Back to the customer alone."""
        self._command(call_id, "attended", lambda port_id: do.CancelConsult(call_id=port_id))

    def merge(self, call_id: str) -> None:
        """All three talk."""
        self._command(call_id, "conference", lambda port_id: do.Merge(call_id=port_id))

    def messages(self) -> tuple[str, ...]:
        """Names of the prepared messages on this desk."""
        return prepared.names(self._messages)

    def leave_message(self, call_id: str, name: str) -> None:
        """Play a prepared message and go on to the wrap-up; the call ends by itself.

        Raises:
            UserError: not_supported_by_phone, message_missing.
        """
        path = prepared.path_of(self._messages, name)
        if self._board.call(call_id).consult is not None:
            raise UserError("not_in_this_state")
        self._events.keep(call_id, message=name)
        try:
            self._command(
                call_id, "message", lambda port_id: do.LeaveMessage(call_id=port_id, path=str(path))
            )
        except UserError:
            self._events.keep(call_id, message="")
            raise

    def lines(self) -> tuple[str, ...]:
        return self._outgoing.lines()

    def pause_recording(self, call_id: str, on: bool, *, by_hand: bool = False) -> None:
        self._recorded.pause(call_id, on, by_hand=by_hand)

    def object_to_recording(self, call_id: str) -> None:
        self._recorded.object(call_id)

    def objected_before(self, call_id: str) -> bool:
        return self._recorded.objected_before(call_id)

    def bind_handed(self, call_id: str, handed: HandedOver) -> None:
        """This is the call that a colleague hands over: said at the ring, and the script goes on where it stood there."""
        with self._board.lock:
            if call_id not in self._board.calls:
                return
            self._board.update(call_id, handed=handed)
        self._database.write(lambda c: handover_notes.put_place(c, call_id, handed))
        self._tell()

    def attach_handed(self, call_id: str, lead_id: str, campaign_id: str) -> None:
        """Its lead is on this desk now; what she has chosen herself stays."""
        with self._board.lock:
            call = self._board.calls.get(call_id)
            if call is None or call.record.matched == "chosen" or call.record.lead_id == lead_id:
                return
            self._events.keep(call_id, lead_id=lead_id, matched="granted", campaign_id=campaign_id)
        self._tell()

    def show(self, call_id: str) -> None:
        """Bring a call, or a wrap-up that waits, on screen."""
        with self._board.lock:
            self._board.call(call_id)
            self._board.current_id = call_id
        self._tell()

    def attach(self, call_id: str, lead_id: str) -> None:
        """Say who it is; remembered for this call, never logged to all candidates."""
        campaign_id = self._context(lead_id).lead.campaign_id or self._board.call(call_id).record.campaign_id
        self._events.chosen(call_id, lead_id, campaign_id)
        self._tell()

    def hide_numbers(self, hide: Callable[[str], str]) -> None:
        """This person sees no full number of a customer any more, in calls that are on as well; the store was changed
        before this, and knows the number's id."""
        with self._board.lock:
            self._events.masked = True
            for call in list(self._board.calls.values()):
                if call.matches is not None and call.matches.matches:
                    shown = tuple(replace(m, number_text=hide(m.number_text)) for m in call.matches.matches)
                    self._board.update(
                        call.id, matches=masks.hidden_ring(replace(call.matches, matches=shown))
                    )
                if call.record.lead_id:
                    stored = self._database.read(lambda c, i=call.id: drafts.read(c, i))  # type: ignore[misc]
                    number_id = stored.call.number_id if stored is not None else call.record.number_id
                    self._events.keep(call.id, number_text=hide(call.record.number_text), number_id=number_id)
        self._tell()

    def draft(self, call_id: str) -> Draft:
        found = self._database.read(lambda c: drafts.read(c, call_id))
        if found is None and call_id in self._board.calls:  # taken by itself: faster here than on the disk
            self._database.flush()
            found = self._database.read(lambda c: drafts.read(c, call_id))
        if found is None:
            raise UserError("not_found", f"no call {call_id}")
        return found

    def save_draft(self, call_id: str, wrap_up: WrapUp, player: PlayerState | None = None) -> None:
        """On the disk when it returns."""
        spoken = self._spoken.named(call_id, player)

        def work(connection: Connection) -> None:
            # a call keeps the version with which it began, whatever is published meanwhile
            first = drafts.read(connection, call_id)
            named = None if first and first.script else spoken
            drafts.save(connection, call_id, wrap_up, player, named)
            pause.at("draft_before_commit")

        self._database.write(work)
        pause.at("draft_after_commit")

    def missing(self, call_id: str, wrap_up: WrapUp) -> tuple[Missing, ...]:
        return outcome.missing(self._spoken.campaign_of(call_id), wrap_up, self._clock())

    def finish(self, call_id: str, wrap_up: WrapUp, player: PlayerState | None = None) -> None:
        """Outcome, notes, callback, do-not-call and the draft's end in one transaction.

        Raises:
            UserError: field_required (data.field), call_in_progress, already_done.
        """
        call = self._board.call(call_id)
        if call.state not in ("ended", "leaving_message"):
            raise UserError("call_in_progress")
        if call.record.message:
            wrap_up = with_changes(wrap_up, message=call.record.message)
        if lacking := self.missing(call_id, wrap_up):
            raise UserError("field_required", field=lacking[0].field, why=lacking[0].code)
        run = self._spoken.run(call_id, player)
        bodies = outcome.operations(call.record, wrap_up, run, self._spoken.campaign_of(call_id), self._zone)

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

    def missed(self) -> tuple[MissedCall, ...]:
        return self._database.read(lambda c: missed.of_the_day(c, self._clock()))

    def call_back(self, call_id: str) -> bool:
        """Make a callback of a missed call, due at once; False without a lead: its number is dialled instead.

        Raises:
            UserError: already_done; what `dial_text` raises.
        """
        record = self.draft(call_id).call
        if not record.lead_id:
            self.dial_text(record.number_text)
            self._database.write(lambda c: missed.returned(c, call_id))
            return False
        lead_id, due_at = record.lead_id, self._clock() + timedelta(minutes=1)
        body = CallbackScheduled(lead_id=lead_id, work_item_id=new_id(), due_at=due_at, zone=self._zone)

        def work(connection: Connection) -> bool:
            if not missed.returned(connection, call_id):
                return False
            self._outbox.add(connection, body)
            return True

        if not self._database.write(work):
            raise UserError("already_done")
        changed = Changed(calls=True, queue=True, outbox=True, leads=frozenset({lead_id}))
        self._changes.announce(changed)
        self._nudge()
        return True

    def open_wrap_ups(self) -> tuple[Draft, ...]:
        return self._database.read(drafts.waiting)

    def read_when(self, text: str, lead_id: str | None, now: datetime | None = None) -> When:
        zone = self._context(lead_id).lead.time_zone if lead_id else ""
        return read_when(text, self._language(), now or self._clock(), self._zone, zone or None)

    def _on_event(self, event: TelephoneEvent) -> None:
        self._heard(event)
        ours = self._board.port_ids.get(getattr(event, "consult_of", "") or getattr(event, "call_id", ""), "")
        self._events.hear(event)
        self._hear_of_handing(event, ours)
        if isinstance(event, CallStateChanged) and event.new == "ended":  # the outcome needs no place
            self._outgoing.over(self._board.port_ids.get(event.call_id, event.call_id))

    def _hear_of_handing(self, event: TelephoneEvent, ours: str) -> None:
        match event:
            case CallOffered():
                self.handing.rings()
            case CallStateChanged() if (
                event.consult_of and event.new == "ended" and event.cause != "transferred"
            ):
                self.handing.stays(ours)
            case CallStateChanged() if (
                not event.consult_of and event.old == "transferring" and event.new != "ended"
            ):
                self.handing.stays(ours)
            case CommandRejected() if event.command in ("blind_transfer", "start_consult"):
                self.handing.stays(ours)

    def _leaves(self, call_id: str, number_text: str, how: HandOverHow) -> None:
        if self._board.call(call_id).talks:
            self.handing.leaves(self.draft(call_id), number_text, how)

    def _command(self, call_id: str, capability: str, make: Callable[[str], Command]) -> None:
        self._board.call(call_id)
        if capability not in self._telephone.capabilities:
            raise UserError("not_supported_by_phone", what=capability)
        port_id = self._board.port_id(call_id)
        if port_id is None:
            raise UserError("already_done")
        self._telephone.do(make(port_id))

    def _hold_others(self, call_id: str) -> None:
        """A telephone on this computer has one microphone: who talked before waits, and hears that she does."""
        if not {"media_local", "hold"} <= self._telephone.capabilities:
            return
        talking = [c.id for c in self._board.calls.values() if c.state == "active" and c.id != call_id]
        talking += [c.id for c in self._board.calls.values() if c.consult is not None and c.id != call_id]
        for other in dict.fromkeys(talking):
            self._command(other, "hold", lambda port_id: do.Hold(call_id=port_id))

    def _number(self, text: str) -> str:
        number = self._match(text).e164 or "".join(c for c in text if c not in " -()/.")
        if not number:
            raise UserError("number_invalid")
        return number

    def _forget(self, call_id: str, lead_id: str | None) -> None:
        self._outgoing.over(call_id)
        self._board.remove(call_id)
        self.handing.wrapped_up(call_id)
        self._drop_granted()
        leads = frozenset({lead_id}) if lead_id else frozenset[str]()
        self._changes.announce(Changed(calls=True, queue=True, outbox=True, leads=leads))
        self._nudge()

    def _drop_granted(self) -> None:
        """Leads that were lent for a call leave the disk with its wrap-up, those not chosen too."""
        pinned = self.pinned_leads()

        def work(connection: Connection) -> None:
            rows.drop_leads(connection, rows.lent(connection).keys() - pinned)

        self._database.write_soon(work)

    def _tell(self) -> None:
        self._board.paint()
        self._changes.announce(Changed(calls=True))
