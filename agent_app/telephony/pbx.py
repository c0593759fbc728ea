"""A telephone of an exchange that is linked at the lead server: this desk hears what it does, and asks for what it can.

Signals come one by one in the server's order; commands leave by a thread of its own, so that nobody waits for the server.
After a silence everything is asked for anew: a call that ended meanwhile ends with a reason, one that goes on is not
offered a second time.
"""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable

from agent_app.telephony import commands as do
from agent_app.telephony import events
from agent_app.telephony.adapter import Adapter
from agent_app.telephony.capabilities import ALL, MINIMUM, Capability
from agent_app.telephony.commands import Command
from agent_app.telephony.events import LineWord, TelephoneEvent
from agent_app.telephony.identity import NAME, NUMBER, dialable, plain
from agent_app.telephony.port import Exchange
from domain.call_machine import DEADLINES
from domain.calls import CallEvent
from domain.errors import UserError
from domain.pbx import PbxCall, PbxCommand, PbxLeg, PbxLine, PbxRefused, PbxVerb

_LOG = logging.getLogger("telephony")
_TICK_S = 0.25
_LINES: dict[str, LineWord] = {"up": "registered", "down": "failed", "off": "offline"}
#: a command that the exchange did not do -> what becomes of its call
_UNDONE: dict[str, CallEvent] = {
    "dial": "failed", "answer": "failed", "hold": "hold_refused", "resume": "resume_refused",
    "blind_transfer": "transfer_failed",
}  # fmt: skip


class PbxTelephone(Adapter):
    """Knows the exchange only by `Exchange` and by what is given to `hear_…`."""

    name = "pbx"

    def __init__(self, exchange: Exchange | None = None) -> None:
        super().__init__()
        self.capabilities = MINIMUM["pbx"]
        self._exchange = exchange
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._unborn: set[str] = set()  # dialled here, not yet heard of by the server
        self._turned_away: dict[str, str] = {}
        self._since: dict[str, tuple[str, float]] = {}
        self._heard = 0  # steps of calls

    # ------------------------------------------------------------------ the port

    def start(self, on_event: Callable[[TelephoneEvent], None]) -> None:
        super().start(on_event)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="pbx-telephone", daemon=True)
            self._thread.start()
            self.begin_anew()

    def stop(self) -> None:
        super().stop()
        self._jobs.put(None)

    def use_exchange(self, exchange: Exchange) -> None:
        self._exchange = exchange

    # ------------------------------------------------------------------ what the server tells

    def begin_anew(self) -> None:
        self._jobs.put(self._ask_line)

    def hear_call(self, call: PbxCall) -> None:
        """One step of a call."""
        with self._turn():
            self._heard += 1
            self._take(call)

    def hear_line(self, line: PbxLine) -> None:
        """The link came or went, with every call that is on."""
        with self._turn():
            self._take_line(line)
            if line.state == "up":
                self._agree(line.legs)

    def hear_refused(self, refused: PbxRefused) -> None:
        """The exchange did not do a command that was taken up."""
        with self._turn():
            self._undone(refused.verb, refused.leg, refused.reason, refused.command_id, refused.data)

    # ------------------------------------------------------------------ commands

    def _cannot_now(self, command: Command) -> str:
        if self._line != "registered":
            return "no_line"
        if isinstance(command, do.BlindTransfer) and not dialable(command.target):
            return "bad_target"
        if isinstance(command, do.Dial) and not (dialable(command.target) or _is_number_id(command.target)):
            return "bad_target"
        return ""

    def _run(self, command: Command) -> None:
        match command:
            case do.Dial(call_id=call, target=target):
                self._unborn.add(call)
                self._begin(call)
                number = target if _is_number_id(target) else dialable(target)
                self._send(command, "dial", call, target=number)
            case do.Answer(call_id=call):
                self._step(call, "answer")
                self._send(command, "answer", call)
            case do.Reject(call_id=call, how=how):
                self._turned_away[call] = how
                self._send(command, "reject", call)
            case do.HangUp(call_id=call) if self.machine.state(call) == "ringing_in":
                self._turned_away[call] = "rejected"
                self._send(command, "hang_up", call)
            case do.HangUp(call_id=call):
                self._step(call, "hang_up")
                self._send(command, "hang_up", call)
            case do.Hold(call_id=call):
                self._step(call, "hold")
                self._send(command, "hold", call)
            case do.Resume(call_id=call):
                self._step(call, "resume")
                self._send(command, "resume", call)
            case do.SendDtmf(call_id=call, digits=digits):
                self._send(command, "dtmf", call, digits=digits)
            case do.BlindTransfer(call_id=call, target=target):
                self._step(call, "transfer")
                self._send(command, "blind_transfer", call, target=dialable(target))
            case _:
                _LOG.error("pbx: %s is declared, but nobody does it", command.verb)

    def _send(
        self, command: Command, verb: PbxVerb, call_id: str, *, target: str = "", digits: str = ""
    ) -> None:
        asked = PbxCommand(id=command.id, verb=verb, leg=call_id, target=target, digits=digits)
        self._jobs.put(lambda: self._send_now(asked))

    # ------------------------------------------------------------------ within a turn

    def _take_line(self, line: PbxLine) -> None:
        able = {c for c in ALL if c in line.capabilities} | MINIMUM["pbx"]
        self.capabilities = frozenset[Capability](able)
        word = _LINES[line.state] if line.extension else "offline"
        if word != self._line:
            self._line_is(word, cause="link_lost" if word == "failed" else "")

    def _take(self, call: PbxCall) -> None:
        state = self.machine.state(call.leg)
        match call.event:
            case "offered":
                self._offer(
                    call.leg, plain(call.number, NUMBER), display=plain(call.name, NAME),
                    called=plain(call.called, NUMBER), headers={},
                )  # fmt: skip
            case "dialing":
                self._unborn.discard(call.leg)
                if state is None:
                    self._began_elsewhere(call.leg, call.number)
            case "progress":
                self._step(call.leg, "progress")
            case "answered":
                self._step(call.leg, "answered")
            case "held":
                if state == "active":
                    self._step(call.leg, "hold")
                self._step(call.leg, "held")
            case "resumed":
                if state == "held":
                    self._step(call.leg, "resume")
                self._step(call.leg, "resumed")
            case "transfer_failed":
                self._undone("blind_transfer", call.leg, "refused", "")
            case "ended":
                self._ended(call.leg, call.cause)
            case "transferring":
                pass  # said by who asked for it

    def _ended(self, call_id: str, cause: str) -> None:
        self._unborn.discard(call_id)
        given = self._turned_away.pop(call_id, "")
        state = self.machine.state(call_id)
        if state == "transferring" and cause == "transferred":
            self._step(call_id, "transferred", cause)
            return
        if state == "ending":
            cause = "agent_hung_up"
        elif state == "ringing_in" and given:
            cause = given
        self._step(call_id, "ended", plain(cause, 40) or "ended")

    def _began_elsewhere(self, call_id: str, number: str) -> None:
        """She dialled on the telephone itself."""
        if self._begin(call_id):
            self._tell(events.CallBegun, call_id=call_id, number_text=plain(number, NUMBER))

    def _agree(self, legs: tuple[PbxLeg, ...]) -> None:
        """Be of one mind with the server about which calls are on."""
        there = {leg.leg for leg in legs}
        for known in self.machine.live():
            if known.call_id not in there and known.call_id not in self._unborn:
                self._ended(known.call_id, "link_lost")
        for leg in legs:
            if self.machine.state(leg.leg) is not None:
                self._catch_up(leg)
                continue
            if leg.direction == "in":
                self._offer(leg.leg, plain(leg.number, NUMBER), display=plain(leg.name, NAME), headers={})
            else:
                self._began_elsewhere(leg.leg, leg.number)
            self._catch_up(leg)

    def _catch_up(self, leg: PbxLeg) -> None:
        """It was answered while nobody listened."""
        if leg.state in ("active", "held") and self.machine.state(leg.leg) in (
            "ringing_in",
            "dialing",
            "early",
            "answering",
        ):
            self._step(leg.leg, "answered")

    def _undone(
        self, verb: str, call_id: str, reason: str, command_id: str, data: dict[str, str] | None = None
    ) -> None:
        if self.machine.state(call_id) in (None, "ended"):
            return
        self._turned_away.pop(call_id, None)
        self._unborn.discard(call_id)
        _LOG.info("pbx: the exchange did not do %s: %s", verb, reason)
        if reason == "may_not_dial":  # nothing was dialled: said with its rule before the call goes
            self._tell(
                events.CommandRejected, command=verb, call_id=call_id, reason=reason, command_id=command_id,
                data=data or {},
            )  # fmt: skip
        if event := _UNDONE.get(verb):
            self._step(call_id, event, plain(reason, 40))
        if verb == "blind_transfer":
            self._tell(events.TransferProgress, call_id=call_id, code=500, final=True)
        elif verb != "dial":
            self._tell(
                events.CommandRejected,
                command=verb,
                call_id=call_id,
                reason="no_line" if reason == "no_line" else "refused",
            )

    # ------------------------------------------------------------------ the thread

    def _work(self) -> None:
        while True:
            try:
                job = self._jobs.get(timeout=_TICK_S)
            except queue.Empty:
                self._look_at_deadlines()
                continue
            if job is None:
                return
            try:
                job()
            except Exception:
                _LOG.exception("pbx")

    def _send_now(self, asked: PbxCommand) -> None:
        try:
            if self._exchange is None:
                raise UserError("no_line")
            self._exchange.send(asked)
        except UserError as error:
            away = error.code in ("server_away", "no_line", "busy")
            refused = PbxRefused(
                command_id=asked.id,
                verb=asked.verb,
                leg=asked.leg,
                reason="no_line" if away else error.code,
                data={name: str(value) for name, value in error.data.items()},
            )
            self.hear_refused(refused)

    def _ask_line(self) -> None:
        if self._exchange is None:
            return
        heard = self._heard
        try:
            line = self._exchange.line()
        except UserError as error:
            _LOG.info("pbx: the server was not asked for the line: %s", error.code)
            return
        with self._turn():
            if self._heard == heard:
                self.hear_line(line)
                return
            # a call moved while the server answered: what it said of calls may be older than that, and end a ring
            self._take_line(line)
        self._jobs.put(self._ask_line)

    def _look_at_deadlines(self) -> None:
        """What the exchange never answered is taken to have happened as the machine says."""
        now = time.monotonic()
        with self._turn():
            live = {known.call_id: known.state for known in self.machine.live()}
            self._since = {
                call: self._since[call] if self._since.get(call, ("", 0.0))[0] == state else (state, now)
                for call, state in live.items()
            }
            for call, (state, begun) in self._since.items():
                if state in DEADLINES and now - begun > DEADLINES[state][0]:
                    _seconds, event, cause = DEADLINES[state]
                    self._step(call, event, cause)


def _is_number_id(text: str) -> bool:
    """A masked desk names a number by its id; the server knows the number."""
    return len(text) == 36 and text.count("-") == 4
