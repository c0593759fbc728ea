"""What the telephone tells, made into calls on the board and rows on the disk.

Events arrive on any thread; they are numbered, and one that was seen is dropped. A call is on the disk from its first
ring on, so a kill at any moment leaves a call that asks for its outcome.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from msgspec.structs import replace as changed

from agent_app import pause
from agent_app.calls import drafts
from agent_app.calls.board import Board
from agent_app.calls.model import LiveCall
from agent_app.customers import masks
from agent_app.customers.model import Context, Matches
from agent_app.store.database import Database
from agent_app.sync.outbox import Outbox
from agent_app.telephony import events
from agent_app.telephony.events import CallOffered, CallStateChanged, TelephoneEvent
from db.local.connection import Connection
from domain import agent_machine
from domain.calls import CallRecord, WrapUp
from domain.ids import new_id
from domain.line_quality import LineQuality
from domain.operations import CallFinished

Grant = Callable[[str, str, Callable[[Matches], None]], None]
RECORDING = {"started": "on", "resumed": "on", "paused": "paused", "stopped": "", "failed": ""}
#: why a telephone did not do a command -> code of the sentence that says it
REFUSED = {
    "not_supported": "not_supported_by_phone",
    "illegal": "not_in_this_state",
    "unknown_call": "already_done",
    "no_line": "no_line",
    "bad_target": "number_invalid",
    "engine_lost": "phone_lost",
    "in_a_call": "call_in_progress",
}
#: commands that a panel gives by itself: that they came to nothing is seen there
UNSAID = ("watch_levels", "list_devices")
#: why somebody who was asked did not come -> code of the sentence that says it
CONSULT_ENDS = {"busy": "consult_busy", "no_such_number": "number_invalid"}
_NOT_TAKEN = ("rejected", "busy", "decline", "unavailable", "engine_lost")


class TelephoneEvents:
    """Hears the adapter.

    Args:
        grant: asks the server for the leads of a number that nobody here has.
        masked: this person's role sees no full number of a customer.
        tell: announces that the board changed. done: a call ended without a wrap-up (lead id or None).
    """

    def __init__(
        self,
        board: Board,
        database: Database,
        outbox: Outbox,
        adapter: str,
        *,
        context: Callable[[str], Context],
        match: Callable[[str], Matches],
        grant: Grant,
        tell: Callable[[], None],
        done: Callable[[str, str | None], None],
        masked: bool = False,
    ) -> None:
        self._board, self._database, self._outbox, self._adapter = board, database, outbox, adapter
        self._context, self._match, self._grant, self._tell, self._done = context, match, grant, tell, done
        self.masked = masked
        self._last_seq = 0
        self._engine_was_up = False

    def hear(self, event: TelephoneEvent) -> None:
        """Take one event."""
        with self._board.lock:
            if event.seq <= self._last_seq:
                return
            self._last_seq = event.seq
            match event:
                case CallOffered():
                    self._offered(event)
                case CallStateChanged():
                    self._state_changed(event)
                case events.CallBegun():
                    self._begun(event)
                case events.MergedChanged():
                    self._merged(event)
                case events.CallReplaced():
                    self._replaced(event)
                case events.MutedChanged():
                    self._overlay(event.call_id, muted=event.muted)
                case events.RemoteHold():
                    self._overlay(event.call_id, remote_hold=event.on)
                case events.RecordingChanged():
                    self._recorded(event)
                    self._overlay(event.call_id, recording=RECORDING[event.state])
                case events.QualityHeard():
                    self._overlay(event.call_id, heard=_line_quality(event))
                case events.LineState():
                    self._board.line, self._board.line_code = event.state, event.code
                    self._board.line_cause = event.cause
                case events.EngineUp():
                    self._engine_was_up = True
                case events.CommandRejected() if event.command in UNSAID:
                    return
                case events.CommandRejected():
                    known = "may_not_dial" if event.reason == "may_not_dial" else REFUSED.get(event.reason)
                    self._board.say(known or "refused_by_phone", **event.data)
                    if event.command == "dial":
                        self.never_began(event.call_id)
                case events.EngineDied():
                    if self._engine_was_up:  # one that never runs is said by the line, not again and again
                        self._board.say("phone_lost_call" if event.calls_lost else "phone_lost")
                    self._engine_was_up = False
                case events.TransferProgress() if event.final and event.code >= 300:
                    self._board.say("transfer_failed")
                case (
                    events.CommandAccepted()
                    | events.LevelsHeard()
                    | events.SoundTried()
                    | events.DevicesChanged()
                ):
                    return  # the room of the sound hears them; nothing that a person would see
        self._tell()

    def _recorded(self, event: events.RecordingChanged) -> None:
        call = self._board.calls.get(self._board.port_ids.get(event.call_id, ""))
        if event.state == "started" and call is not None and not call.record.recorded:
            self.keep(call.id, recorded=True)

    def keep(self, call_id: str, **values: object) -> None:
        """Change a call's record in memory and on the disk."""
        record = changed(self._board.call(call_id).record, **values)
        self._board.update(call_id, record=record)
        self._database.write(lambda c: drafts.save_record(c, record))

    def chosen(self, call_id: str, lead_id: str, campaign_id: str) -> None:
        """She has said who it is."""
        found = self._board.call(call_id).matches
        mine = next((m for m in found.matches if m.lead_id == lead_id), None) if found else None
        self.keep(call_id, lead_id=lead_id, matched="chosen", campaign_id=campaign_id)
        if self.masked and mine is not None and mine.number_id:
            self.keep(call_id, number_id=mine.number_id, number_text=mine.number_text)

    def never_began(self, port_id: str) -> None:
        """A number that was not dialled is no attempt: nothing to wrap up, nothing to count."""
        call = self._board.calls.get(self._board.port_ids.get(port_id, ""))
        if call is not None and call.state == "dialing":
            self._database.write(lambda c: drafts.finish(c, call.id))
            self._done(call.id, call.record.lead_id)

    def _overlay(self, port_id: str, **values: object) -> None:
        call_id = self._board.port_ids.get(port_id, "")
        if call_id in self._board.calls:
            self._board.update(call_id, **values)

    def _offered(self, event: CallOffered) -> None:
        board, matches = self._board, self._who(event.number_text)
        lead = self._context(matches.matches[0].lead_id).lead if matches.sure else None
        record = CallRecord(
            id=new_id(), direction="in", started_at=event.at, number_text=matches.number_text,
            number_id=self._number_id(matches), lead_id=lead.id if lead else None,
            campaign_id=lead.campaign_id if lead else "",
            matched=matches.matches[0].how if matches.sure else "none", adapter=self._adapter, line=event.line,
            work_item_id=next((w.id for w in lead.work if w.kind == "callback"), None) if lead else None,
        )  # fmt: skip
        board.port_ids[event.call_id] = record.id
        board.calls[record.id] = LiveCall(
            record=record,
            state="ringing_in",
            matches=matches,
            label=masks.hidden_label(event.display, matches) if self.masked else event.display,
            by_itself=event.answered_by_itself,
        )
        pause.at("ring_before_draft")
        self._database.write_soon(lambda c: drafts.begin(c, record)).add_done_callback(
            lambda _written: pause.at("ring_after_draft")
        )
        if board.idle:
            board.current_id = record.id
        board.stand(lambda s, now: agent_machine.offered(s, record.id, now))
        if not matches.matches and not matches.anonymous:
            self._grant(event.number_text, record.id, lambda found: self._granted(record.id, found))

    def _who(self, number_text: str) -> Matches:
        """Who has the number; as far as this person may read it."""
        found = self._match(number_text)
        return masks.hidden_ring(found) if self.masked else found

    def _number_id(self, found: Matches) -> str | None:
        """For the server, who knows the number that this desk does not."""
        return masks.number_id(found) if self.masked else None

    def _begun(self, event: events.CallBegun) -> None:
        """Dialled on the telephone itself: the desk was not asked, and keeps the record."""
        board, matches = self._board, self._who(event.number_text)
        lead = self._context(matches.matches[0].lead_id).lead if matches.sure else None
        record = CallRecord(
            id=new_id(), direction="out", started_at=event.at, number_text=matches.number_text,
            number_id=self._number_id(matches), lead_id=lead.id if lead else None,
            campaign_id=lead.campaign_id if lead else "",
            matched=matches.matches[0].how if matches.sure else "none", adapter=self._adapter,
        )  # fmt: skip
        board.port_ids[event.call_id] = record.id
        board.calls[record.id] = LiveCall(record=record, state="dialing", matches=matches)
        if board.idle:
            board.current_id = record.id
        self._database.write_soon(lambda c: drafts.begin(c, record))
        board.stand(lambda s, now: agent_machine.talking(s, "dialing", record.id, now))

    def _granted(self, call_id: str, found: Matches) -> None:
        """The server knew the number: show it, unless the agent has said meanwhile who it is."""
        with self._board.lock:
            call = self._board.calls.get(call_id)
            if call is None or call.record.lead_id:
                return
            found = masks.hidden_ring(found) if self.masked else found
            self._board.update(call_id, matches=found)
            if found.sure:
                lead = self._context(found.matches[0].lead_id).lead
                self.keep(
                    call_id, lead_id=lead.id, matched="granted", campaign_id=lead.campaign_id,
                    number_text=found.number_text, number_id=self._number_id(found),
                )  # fmt: skip
        self._tell()

    def _state_changed(self, event: CallStateChanged) -> None:
        board = self._board
        if event.consult_of:
            self._consult_moved(event)
            return
        call_id = board.port_ids.get(event.call_id)
        if event.new == "ended" and self._goes_on(event.call_id):
            return
        if call_id is None or call_id not in board.calls or board.calls[call_id].state == "ended":
            return
        call = board.update(call_id, state=event.new)
        if event.new == "active" and call.record.answered_at is None:
            self.keep(call_id, answered_at=event.at)
            board.current_id = call_id
            board.stand(lambda s, now: agent_machine.talking(s, "call_answered", call_id, now))
        elif event.new in ("dialing", "early"):
            board.stand(lambda s, now: agent_machine.talking(s, "dialing", call_id, now))
        elif event.new == "leaving_message":
            self._left_alone(call, event)
        elif event.new == "ended":
            self._ended(call, event)

    def _goes_on(self, port_id: str) -> bool:
        """It ended under this name and lives under another one (`CallReplaced`)."""
        ours, ports = self._board.port_ids.get(port_id), self._board.port_ids
        if ours is None or list(ports.values()).count(ours) < 2:
            return False
        del ports[port_id]
        call = self._board.calls.get(ours)
        if call is not None and call.state in (
            "dialing",
            "early",
        ):  # who was to be called did not come: the old one lives
            self._board.update(ours, state="active")
        return True

    def _replaced(self, event: events.CallReplaced) -> None:
        ours = self._board.port_ids.get(event.old_call_id)
        if ours is not None:
            self._board.port_ids[event.new_call_id] = ours
            return
        for call in self._board.calls.values():  # the colleague whom we asked was replaced by somebody
            if call.consult is not None and call.consult.port_id == event.old_call_id:
                self._board.update(call.id, consult=replace(call.consult, port_id=event.new_call_id))
                return

    def _consult_moved(self, event: CallStateChanged) -> None:
        ours = self._board.port_ids.get(event.consult_of, "")
        call = self._board.calls.get(ours)
        if call is None or call.consult is None or call.consult.port_id != event.call_id:
            return
        if event.new == "ended":
            self._board.update(ours, consult=None)
            if call.talks and event.cause not in ("agent_hung_up", "transferred", "call_over", "engine_lost"):
                self._board.say(
                    CONSULT_ENDS.get(event.cause, "consult_failed")
                    if event.old != "active"
                    else "consult_left"
                )
        else:
            self._board.update(ours, consult=replace(call.consult, state=event.new))

    def _merged(self, event: events.MergedChanged) -> None:
        call = self._board.calls.get(self._board.port_ids.get(event.call_id, ""))
        if call is not None and call.consult is not None:
            self._board.update(call.id, consult=replace(call.consult, merged=event.merged))

    def _left_alone(self, call: LiveCall, event: CallStateChanged) -> None:
        """The message plays without her: her part has ended, its wrap-up can begin."""
        record = changed(call.record, ended_at=event.at, end_cause="message_left", heard=call.heard)
        self._board.update(call.id, record=record, waits_for_outcome=True, muted=False, remote_hold=False)
        self._database.write(lambda c: drafts.save_record(c, record, waiting=True))
        if not self._board.busy():
            self._board.stand(
                lambda s, now: agent_machine.ended(s, call.id, record.end_cause, now, self._board.rules)
            )

    def _ended(self, call: LiveCall, event: CallStateChanged) -> None:
        board, cause, ended_at = self._board, event.cause or "ended", event.at
        if call.record.message and call.record.ended_at:  # hers ended when the message began
            cause, ended_at = cause if cause == "message_left" else "message_cut", call.record.ended_at
        record = changed(call.record, ended_at=ended_at, end_cause=cause, heard=call.heard)
        if record.direction == "in" and record.answered_at is None:
            self._missed(record)
            return
        board.update(
            call.id,
            record=record,
            waits_for_outcome=True,
            muted=False,
            remote_hold=False,
            recording="",
            consult=None,
        )
        pause.at("end_before_save")
        self._database.write(lambda c: drafts.save_record(c, record, waiting=True))
        pause.at("end_after_save")
        if board.current_id is None:
            board.current_id = call.id
        if not board.busy():
            board.stand(lambda s, now: agent_machine.ended(s, call.id, record.end_cause, now, board.rules))

    def _missed(self, record: CallRecord) -> None:
        """Nobody answered: a fact for the timeline, no wrap-up."""
        cause = record.end_cause if record.end_cause in _NOT_TAKEN else "missed"
        record = changed(record, end_cause=cause)

        def work(connection: Connection) -> None:
            drafts.begin(connection, record)
            drafts.save_record(connection, record)  # how it ended: the list of missed calls asks
            if drafts.finish(connection, record.id):
                self._outbox.add(connection, CallFinished(call=record, wrap_up=WrapUp()))

        self._database.write(work)
        self._done(record.id, record.lead_id)


def _line_quality(event: events.QualityHeard) -> LineQuality:
    return LineQuality(
        lost=event.lost, received=event.received, jitter_ms=event.jitter_ms, rtt_ms=event.rtt_ms, mos=event.mos,
        source=event.source,
    )  # fmt: skip
