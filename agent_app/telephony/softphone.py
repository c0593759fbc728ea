"""The softphone: an adapter whose SIP and sound run in an engine process of their own.

The desk's side judges: every fact of the engine goes through the call machine, so that an engine that repeats itself,
crashes or invents calls cannot confuse a desk. It keeps what an engine forgets: which line to register, which calls were
going on. When the engine dies its calls end with `engine_lost` at once, their records stay, and the next engine is started
and registered again; the rests between tries grow while it keeps dying.
"""

from __future__ import annotations

import heapq
import itertools
import logging
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

import msgspec

from agent_app.telephony import commands as do
from agent_app.telephony import events, parties
from agent_app.telephony.adapter import BY_HAND, Adapter
from agent_app.telephony.capabilities import ALL, MINIMUM, Capability
from agent_app.telephony.commands import Account, Command
from agent_app.telephony.engine import protocol
from agent_app.telephony.engine.protocol import EngineConfig, FromEngine
from agent_app.telephony.engine_link import EngineLink, engine_command
from agent_app.telephony.events import LineWord, TelephoneEvent
from agent_app.telephony.identity import asks_to_be_answered, caller_of, dialable, kept_headers, plain
from domain.call_machine import DEADLINES
from domain.calls import CallEvent

_LOG = logging.getLogger("telephony")
USES = ("microphone", "speaker", "ring")
#: recording id -> (path of the new file, its key); None: not to be recorded
Vault = Callable[[str], tuple[str, bytes] | None]
AutoAnswer = Literal["never", "asked", "always"]
RESTS_S = (
    0.0,
    0.2,
    0.5,
    1.0,
    2.0,
    5.0,
    10.0,
    30.0,
)  #: before the next start, the longer the more often it died
CALM_S = 60.0  #: a life that lasted so long begins the rests anew
START_S = 10.0  #: an engine that has not said hello by then does not count as running


class Softphone(Adapter):
    """Implements `Telephone` over an engine.

    Args:
        accounts: the lines to register, the first is the usual one; none: the desk gives one by `Login`.
        command: how to start the engine.
        vault: where a recording goes; the key is kept before it is given.
        record: whether calls are to be recorded.
        auto_answer: which calls are taken without a key: none, those whose exchange asks for it, all. Never a second one.
    """

    name = "softphone"
    capabilities = MINIMUM["softphone"]

    def __init__(
        self,
        accounts: Account | Sequence[Account] | None = None,
        config: EngineConfig | None = None,
        command: Sequence[str] = (),
        rests_s: Sequence[float] = RESTS_S,
        vault: Vault = lambda _recording_id: None,
        *,
        record: bool = False,
        auto_answer: AutoAnswer = "never",
    ) -> None:
        super().__init__()
        given = (accounts,) if isinstance(accounts, Account) else accounts or ()
        self._accounts = {account.line: account for account in given}
        self._lines: dict[str, LineWord] = dict.fromkeys(self._accounts, "offline")
        self._config, self._auto_answer = config or EngineConfig(), auto_answer
        self._command, self._rests = list(command) or engine_command(), tuple(rests_s)
        self.vault, self.record = vault, record
        self._devices: tuple[tuple[str, str, str], ...] = ()
        self._paths: dict[str, str] = {}  # of recordings that run
        self._link: EngineLink | None = None
        self._ready = self._version_is_wrong = False
        self.seal_key = ""  # of the engine, once it said hello: numbers are sealed for it
        self._deaths, self._began_at, self._died_at = 0, 0.0, 0.0
        self._clock = _Alarms()
        self._waits: dict[str, int] = {}
        self._by_hand: set[str] = set()  # calls on another phone whose record is kept here

    # ------------------------------------------------------------------ the port

    def start(self, on_event: Callable[[TelephoneEvent], None]) -> None:
        """Start the engine; registering is told as it goes on."""
        again = self._link is not None
        super().start(on_event)
        if not again:
            self._begin_life()
            self._clock.after(protocol.BEAT_S, self._watch)

    def stop(self) -> None:
        """End calls and engine."""
        self._clock.stop()
        with self._lock:
            link, self._link = self._link, None
        super().stop()
        if link is not None:
            link.stop()

    def offer(
        self, call_id: str, number_text: str, display: str = "", headers: dict[str, str] | None = None
    ) -> None:
        """A call that rings on another phone and was handed over: kept by hand, the engine knows nothing of it."""
        with self._lock:
            self._by_hand.add(call_id)
        super().offer(call_id, number_text, display, headers)

    @property
    def accounts(self) -> tuple[Account, ...]:
        """The lines, the usual one first."""
        return tuple(self._accounts.values())

    @property
    def engine_pid(self) -> int | None:
        """The process of the engine that runs now."""
        with self._lock:
            return self._link.pid if self._link is not None else None

    # ------------------------------------------------------------------ commands

    def _cannot_now(self, command: Command) -> str:
        match command:
            case do.Login() | do.Logout():
                return ""
            case do.OfCall(call_id=call) if call in self._by_hand:
                return "" if isinstance(command, BY_HAND) else "not_supported"
            case _ if not self._ready:
                return "engine_lost"
            case do.Dial(sealed=sealed) if not (sealed or dialable(command.target)):
                return "bad_target"
            case do.BlindTransfer() | do.StartConsult() if not dialable(command.target):
                return "bad_target"
            case do.Dial() if self._lines.get(self._line_of(command.line)) != "registered":
                return "no_line"
            case do.TrySound() if any(known.call_id not in self._by_hand for known in self.machine.live()):
                return "in_a_call"
            case do.LeaveMessage() if not Path(command.path).is_file():
                return "bad_target"
            case do.SendDtmf() if not command.digits or set(command.digits.upper()) - set("0123456789*#ABCD"):
                return "bad_target"
            case do.OfCall():
                return parties.why_not(self.machine, command)
        return ""

    def _run(self, command: Command) -> None:
        match command:
            case do.OfCall(call_id=call) if call in self._by_hand:
                self._state_by_hand(command)
                return
            case do.Login():
                self._accounts[command.account.line] = command.account
                self._lines.setdefault(command.account.line, "offline")
            case do.Logout():
                self._log_out(command.line)
            case do.Dial(call_id=call):
                self._begin(call)
                command = msgspec.structs.replace(command, line=self._line_of(command.line))
            case do.StartConsult() | do.Swap() | do.CancelConsult() | do.Merge():
                self._between_parties(command)
                return
            case do.HangUp(call_id=call) if self.machine.state(call) == "ringing_in":
                self._step(call, "reject", "rejected")
            case do.Reject(call_id=call, how=how):
                self._step(call, "reject", how)
            case do.Mute(call_id=call, on=on):
                self._muted(call, on)
            case do.StartRecording():
                self._record(command)
                return
            case do.SelectDevices():  # kept here: an engine that dies forgets it
                chosen = {use: id for use in USES if (id := getattr(command, use))}
                self._config = msgspec.structs.replace(self._config, **chosen)
            case do.OfCall(call_id=call):
                if event := STEPS.get(type(command)):
                    self._step(call, event)
        if self._ready:
            self._send(command)

    def _log_out(self, line: str) -> None:
        for name in [line] if line else list(self._accounts):
            self._accounts.pop(name, None)
            self._lines.pop(name, None)

    def _line_of(self, name: str) -> str:
        """A line by its name; the first one for none."""
        return name or next(iter(self._accounts), "")

    def _record(self, command: do.StartRecording) -> None:
        found = self.vault(command.recording_id)
        if found is None or self._link is None:
            self._tell(
                events.RecordingChanged, call_id=command.call_id, recording_id=command.recording_id, state="failed",
                cause="no_vault",
            )  # fmt: skip
            return
        self._paths[command.recording_id] = found[0]
        self._link.send(
            protocol.Record(
                id=command.id, call_id=command.call_id, recording_id=command.recording_id, path=found[0],
                key=found[1].hex(), tone=command.tone, words=command.words,
            )
        )  # fmt: skip

    def _on_sound(self, fact: protocol.DevicesTold | protocol.Levels | protocol.SoundTried) -> None:
        match fact:
            case protocol.Levels():
                self._tell(
                    events.LevelsHeard, microphone_db=fact.microphone_db, speaker_db=fact.speaker_db, clipped=fact.clipped
                )  # fmt: skip
            case protocol.SoundTried():
                self._tell(events.SoundTried, step=fact.step, found=fact.found)
            case protocol.DevicesTold():
                if fact.listed:
                    self._devices = tuple((d.kind, d.id[:200], plain(d.name, 120)) for d in fact.devices)
                self._tell(
                    events.DevicesChanged, devices=self._devices, chosen=fact.chosen, in_use=fact.in_use,
                    trouble=fact.trouble,
                )  # fmt: skip

    def _on_recording(self, fact: protocol.RecordingTold) -> None:
        over = fact.state in ("stopped", "failed")
        path = self._paths.pop(fact.recording_id, None) if over else self._paths.get(fact.recording_id)
        if path is None:
            _LOG.warning("softphone: dropped %s of a recording that never was", fact.state)
            return
        if self.machine.state(fact.call_id) != "ended":
            self.machine.mark(fact.call_id, recording=not over)
        self._tell(
            events.RecordingChanged, call_id=fact.call_id, recording_id=fact.recording_id, state=fact.state, path=path,
            seconds=fact.seconds, muted=fact.muted, cause=plain(fact.cause, 80),
        )  # fmt: skip

    def _sent(self, command: Command) -> None:
        self._send(command)

    def _send(self, command: Command) -> None:
        if self._link is not None:
            self._link.send(command)

    # ------------------------------------------------------------------ facts

    def _on_fact(self, link: EngineLink, fact: FromEngine) -> None:
        with self._turn():
            if link is not self._link:  # a life that is over
                return
            match fact:
                case protocol.Hello():
                    self._on_hello(link, fact)
                case protocol.Line():
                    self._on_line(fact)
                case protocol.Offered():
                    self._on_offered(fact)
                case protocol.CallMoved():
                    self._on_moved(fact)
                case protocol.OtherHeld():
                    if self.machine.mark(fact.call_id, remote_hold=fact.on):
                        self._tell(events.RemoteHold, call_id=fact.call_id, on=fact.on)
                case protocol.Refused():
                    _LOG.warning(
                        "softphone: the engine did not do %s: %s %s", fact.command_id, fact.reason, fact.code
                    )
                case protocol.RecordingTold():
                    self._on_recording(fact)
                case protocol.Beat():
                    pass
                case protocol.DevicesTold() | protocol.Levels() | protocol.SoundTried():
                    self._on_sound(fact)
                case _ if self.machine.state(fact.call_id) is None:
                    _LOG.warning("softphone: dropped %s of a call that never was", type(fact).__name__)
                case protocol.Digit():
                    self._tell(events.DtmfHeard, call_id=fact.call_id, digit=plain(fact.digit, 1))
                case protocol.TransferTold():
                    self._tell(
                        events.TransferProgress, call_id=fact.call_id, code=fact.code, final=fact.final
                    )
                case protocol.ReferAsked():
                    self._on_refer(fact)
                case protocol.Replaced():
                    self._on_replaced(fact)
                case protocol.Quality():
                    self._tell(
                        events.QualityHeard, call_id=fact.call_id, lost=fact.lost, received=fact.received,
                        jitter_ms=fact.jitter_ms, rtt_ms=fact.rtt_ms, mos=fact.mos, source=fact.source,
                    )  # fmt: skip

    def _on_hello(self, link: EngineLink, hello: protocol.Hello) -> None:
        if hello.version != protocol.PROTOCOL_VERSION:
            _LOG.error("softphone: the engine speaks version %d", hello.version)
            self._version_is_wrong = True
            link.kill()
            return
        self.capabilities = frozenset[Capability](c for c in ALL if c in hello.capabilities)
        self.seal_key = hello.seal_key
        self._ready = True
        after = time.monotonic() - (self._died_at or self._began_at)
        self._tell(events.EngineUp, engine=plain(hello.engine, 60), after_s=round(after, 3))
        for account in self._accounts.values():
            link.send(do.Login(account=account))

    def _on_line(self, fact: protocol.Line) -> None:
        """One line moved; the telephone has a line as long as one of them has."""
        line = plain(fact.line, 64)
        if line in self._lines:
            self._lines[line] = fact.state
        self._line_is(fact.state, fact.code, plain(fact.cause, 80), line)

    def _line_is(self, state: LineWord, code: int = 0, cause: str = "", line: str = "") -> None:
        super()._line_is(state, code, cause, line)
        if "registered" in self._lines.values():
            self._line = "registered"

    def _on_offered(self, fact: protocol.Offered) -> None:
        caller = caller_of(fact.peer, fact.headers)
        by_itself = self._answers_by_itself(fact)
        if not self._offer(
            fact.call_id, caller.number, display=caller.display, called=caller.called, asserted=caller.asserted,
            sip_call_id=plain(fact.sip_call_id, 128), headers=kept_headers(fact.headers), line=plain(fact.line, 64),
            answered_by_itself=by_itself,
        ):  # fmt: skip
            return
        if by_itself:
            self._step(fact.call_id, "answer")
            self._send(do.Answer(call_id=fact.call_id))

    def _answers_by_itself(self, fact: protocol.Offered) -> bool:
        """By the policy; a call that waits behind another one always rings."""
        if self._auto_answer == "never" or self.machine.live():
            return False
        return self._auto_answer == "always" or asks_to_be_answered(fact.headers)

    def _on_refer(self, fact: protocol.ReferAsked) -> None:
        target = plain(fact.target, 256)
        self._tell(events.TransferAsked, call_id=fact.call_id, target=target)
        if fact.new_call_id and self._begin(fact.new_call_id):
            self._tell(events.CallReplaced, old_call_id=fact.call_id, new_call_id=fact.new_call_id)

    def _on_replaced(self, fact: protocol.Replaced) -> None:
        """The colleague who consulted us has connected us: the talk goes on, with somebody else."""
        if self._begin(fact.new_call_id):
            self._step(fact.new_call_id, "answered")
            self._tell(events.CallReplaced, old_call_id=fact.call_id, new_call_id=fact.new_call_id)

    def _on_moved(self, fact: protocol.CallMoved) -> None:
        cause, known = fact.cause, self.machine.known(fact.call_id)
        if fact.event in ("ended", "failed") and not cause and known and known.consult_of:
            cause = "transferred" if self.machine.state(known.consult_of) == "transferring" else ""
        if fact.event in ("ended", "failed") and not cause:
            state = self.machine.state(fact.call_id)
            cause = ENDS.get(state or "", "customer_hung_up")
        self._step(fact.call_id, fact.event, cause)

    def _step(self, call_id: str, event: CallEvent, cause: str = "") -> bool:
        """As every adapter's, and a state that waits for an answer does not wait for ever."""
        if not super()._step(call_id, event, cause):
            return False
        state = self.machine.state(call_id)
        if state == "ended":
            self._by_hand.discard(call_id)
        if state in DEADLINES:
            seconds, number = DEADLINES[state][0], self._seq
            self._clock.after(seconds, lambda: self._overdue(call_id, state, number))
            self._waits[call_id] = number
        else:
            self._waits.pop(call_id, None)
        return True

    def _overdue(self, call_id: str, state: str, number: int) -> None:
        with self._turn():
            if self._waits.get(call_id) != number or self.machine.state(call_id) != state:
                return
            _seconds, event, cause = DEADLINES[state]
            _LOG.warning("softphone: call %s was %s for too long", call_id, state)
            self._step(call_id, event, cause)
            if undo := UNDO.get(event):  # the stack may believe otherwise
                self._send(undo(call_id=call_id))

    # ------------------------------------------------------------------ lives of the engine

    def _begin_life(self) -> None:
        with self._turn():
            if self._stopped:
                return
            self._began_at = time.monotonic()
            try:
                self._link = EngineLink(self._command, self._config, self._on_fact, self._on_death)
            except OSError as error:
                _LOG.error("softphone: the engine could not be started: %s", error)
                self._lost("cannot_start")

    def _on_death(self, link: EngineLink, cause: str) -> None:
        with self._turn():
            if link is self._link:
                self._lost(cause or "ended")

    def _lost(self, cause: str) -> None:
        """Say so first, then end the calls: the desk's sentence is about both."""
        now = time.monotonic()
        self._deaths = 0 if now - self._began_at > CALM_S else self._deaths
        rest = self._rests[min(self._deaths, len(self._rests) - 1)]
        if cause in HOPELESS:
            rest = self._rests[-1]
        self._deaths += 1
        self._died_at, self._ready, self._link = now, False, None
        live = [known for known in self.machine.live() if known.call_id not in self._by_hand]
        self._tell(events.EngineDied, cause=cause, calls_lost=len(live), again_in_s=rest)
        for known in live:
            if self.machine.state(known.call_id) != "ended":  # a consultation ends with its call
                self._step(known.call_id, "engine_lost", "engine_lost")
        for recording_id, path in self._paths.items():  # sealed up to its last second
            self._tell(
                events.RecordingChanged, call_id="", recording_id=recording_id, state="failed", path=path,
                cause="engine_lost",
            )  # fmt: skip
        self._paths.clear()
        self._lines = dict.fromkeys(self._accounts, "failed")
        if cause in HOPELESS:
            self._line_is("failed", cause="no_stack")
        elif self._version_is_wrong:
            self._line_is("failed", cause="engine_version")
        else:
            for line in self._accounts or [""]:
                self._lines[line] = "registering"
                self._line_is("registering" if self._accounts else "offline", cause="engine_lost", line=line)
            if not self._accounts:
                self._lines.clear()
        self._clock.after(rest, self._begin_life)

    def _watch(self) -> None:
        """An engine that says nothing, or never became ready, is ended; what follows is as with any other death."""
        with self._lock:
            link, ready, age = self._link, self._ready, time.monotonic() - self._began_at
        if link is not None and (link.silent_for() > protocol.SILENCE_S if ready else age > START_S):
            _LOG.error("softphone: the engine does not answer")
            link.kill()
        self._clock.after(protocol.BEAT_S, self._watch)


#: deaths that another try at once would not mend
HOPELESS = ("no_stack", "cannot_start")
#: command -> event of the machine that it begins with
STEPS: dict[type[Command], CallEvent] = {
    do.Answer: "answer", do.HangUp: "hang_up", do.Hold: "hold", do.Resume: "resume", do.BlindTransfer: "transfer",
    do.CompleteTransfer: "transfer", do.LeaveMessage: "leave_message",
}  # fmt: skip
#: state -> what an end without a reason means there
ENDS = {"ringing_in": "abandoned", "dialing": "no_answer", "early": "no_answer", "ending": "agent_hung_up"}
#: what is taken back at the engine when no answer came
UNDO: dict[CallEvent, type[do.Resume] | type[do.Hold] | type[do.HangUp]] = {
    "hold_refused": do.Resume, "resume_refused": do.Hold, "failed": do.HangUp, "ended": do.HangUp,
}  # fmt: skip


class _Alarms:
    """One thread that calls back at given moments."""

    def __init__(self) -> None:
        self._some = threading.Condition()
        self._due: list[tuple[float, int, Callable[[], None]]] = []
        self._count = itertools.count()
        self._stopped = False
        self._thread: threading.Thread | None = None

    def after(self, seconds: float, work: Callable[[], None]) -> None:
        with self._some:
            if self._stopped:
                return
            heapq.heappush(self._due, (time.monotonic() + seconds, next(self._count), work))
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="softphone", daemon=True)
                self._thread.start()
            self._some.notify()

    def stop(self) -> None:
        with self._some:
            self._stopped = True
            self._due.clear()
            self._some.notify()

    def _run(self) -> None:
        while True:
            with self._some:
                while not self._stopped and (not self._due or self._due[0][0] > time.monotonic()):
                    self._some.wait(self._due[0][0] - time.monotonic() if self._due else None)
                if self._stopped:
                    return
                work = heapq.heappop(self._due)[2]
            try:
                work()
            except Exception:
                _LOG.exception("softphone: fault in an alarm")
