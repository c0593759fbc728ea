"""What is done to a recording while it runs: silence for what is sensitive, and the customer's objection."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from agent_app.calls.board import Board
from agent_app.calls.telephone_events import TelephoneEvents
from agent_app.customers.model import Context
from agent_app.store.database import Database
from agent_app.sync.outbox import Outbox
from agent_app.telephony import commands as do
from agent_app.telephony.port import Command, Telephone
from domain.errors import UserError
from domain.ids import new_id
from domain.leads import Consent
from domain.operations import ConsentRecorded
from domain.recording_policy import objected

Give = Callable[[str, str, Callable[[str], Command]], None]


class RecordingVerbs:
    """Args:
    give: sends a command for a call to the telephone, if it can.
    on_objection: the customer of this call of the telephone does not want to be recorded.
    """

    def __init__(
        self,
        board: Board,
        events: TelephoneEvents,
        database: Database,
        outbox: Outbox,
        telephone: Telephone,
        clock: Callable[[], datetime],
        *,
        context: Callable[[str], Context],
        give: Give,
        on_objection: Callable[[str], None],
        nudge: Callable[[], None],
        tell: Callable[[], None],
    ) -> None:
        self._board, self._events, self._database, self._outbox = board, events, database, outbox
        self._telephone, self._clock, self._context, self._give = telephone, clock, context, give
        self._on_objection, self._nudge, self._tell = on_objection, nudge, tell
        self._paused_by_hand = frozenset[str]()

    def pause(self, call_id: str, on: bool, *, by_hand: bool = False) -> None:
        """Silence in the recording while something sensitive is said; nothing where nothing is recorded.

        What she paused by hand is taken up again by hand alone, not by the next step of the script.
        """
        recording = self._board.call(call_id).recording
        if not by_hand and call_id in self._paused_by_hand:
            return
        self._paused_by_hand = (
            self._paused_by_hand | {call_id} if by_hand and on else self._paused_by_hand - {call_id}
        )
        if on and recording == "on":
            reason = "hand" if by_hand else "step"
            self._give(
                call_id, "record_split", lambda port_id: do.PauseRecording(call_id=port_id, reason=reason)
            )
        elif not on and recording == "paused":
            self._give(call_id, "record_split", lambda port_id: do.ResumeRecording(call_id=port_id))

    def object(self, call_id: str) -> None:
        """The customer does not want it: it ends, and neither the rest of this call nor her next ones are recorded."""
        record = self._board.call(call_id).record
        if "record_split" not in self._telephone.capabilities:
            raise UserError("not_supported_by_phone", what="record_split")
        if record.recording_objected:
            return
        if (port_id := self._board.port_id(call_id)) is not None:
            self._on_objection(port_id)
        self._events.keep(call_id, recording_objected=True)
        if record.lead_id:
            no = ConsentRecorded(
                lead_id=record.lead_id,
                consent=Consent(id=new_id(), channel="recording", given=False, at=self._clock()),
            )
            self._database.write(lambda c: self._outbox.add(c, no))
            self._nudge()
        self._board.say("recording_objected")
        self._tell()

    def objected_before(self, call_id: str) -> bool:
        """The customer of a call has said that she does not want to be recorded."""
        call = self._board.calls.get(call_id)
        lead_id = call.record.lead_id if call is not None else None
        return lead_id is not None and objected(self._context(lead_id).lead.consents)
