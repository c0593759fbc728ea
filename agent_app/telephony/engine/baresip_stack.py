"""The SIP stack `baresip-python` (BSD): every call function; no SRTP; rejects with 486 only.

What was measured with it and its traps stand in the decision about the engine (docs/decisions). One runtime a process, its
events come on the event loop. Its close reasons are turned into our words in `cause_of`: its own hang-up says "Rejected by
user" and a CANCEL "Connection reset by peer", so the desk judges by what was asked and where the call was.
"""

from __future__ import annotations

import asyncio
import functools
import itertools
import logging
import re
import time
from collections.abc import Awaitable, Coroutine
from dataclasses import dataclass, field
from pathlib import Path

import baresip
from baresip import BaresipError, Config, Event, Runtime, StackEvent, StaleHandleError, UserAgent

from agent_app.telephony import commands as ask
from agent_app.telephony.commands import Account, AnyCommand
from agent_app.telephony.engine import protocol
from agent_app.telephony.engine.audio import Message, Pump
from agent_app.telephony.engine.protocol import EngineConfig
from agent_app.telephony.engine.recorder import Recordings
from agent_app.telephony.engine.stack import CannotError, Tell
from agent_app.telephony.engine.words import (
    cause_of_code,
    may_follow,
    mos_of,
    registrar,
    system_ca_file,
    without_numbers,
)
from agent_app.telephony.identity import dialable
from domain.calls import CallEvent
from domain.ids import new_id

_LOG = logging.getLogger("engine.baresip")
AGAIN_S = (2.0, 4.0, 8.0, 15.0, 30.0)  #: until the next try to register
BUSY_TRIES, BUSY_REST_S = 5, 0.15  #: a re-INVITE that crosses another one is sent again
QUALITY_EVERY_S = 2.0
LAST_WORD_S = 0.4  #: until what was said last is through the line


@dataclass
class Kept:
    """A call and what the stack does not keep of it. `consult`: id of the one that was begun for its sake."""

    id: str
    call: baresip.Call
    consult: str = ""
    asked: str = ""  # the re-INVITE that waits for its answer: hold, resume
    quality_at: float = 0.0
    transfer: asyncio.Task[None] | None = field(default=None, repr=False)


@dataclass
class Line:
    """A line that is signed on, or tries to."""

    account: Account
    agent: UserAgent
    registering: asyncio.Task[None] = field(repr=False)


class Voice:
    """The sound of one call (`audio.Voice`): between two streams there is none."""

    def __init__(self, audio: baresip.CallAudio) -> None:
        self._audio, self._rate = audio, 0

    def rate(self) -> int:
        if not self._rate:
            try:
                info = self._audio.info()
                self._rate = info.rx_sample_rate or info.tx_sample_rate
            except BaresipError:
                return 0
        return self._rate

    def hear(self, most: int) -> bytes:
        try:
            return bytes(self._audio.read(most))
        except BaresipError:  # restarted or not there: asked again with the next frame
            self._rate = 0
            return b""

    def say(self, pcm: bytes) -> None:
        try:
            self._audio.write(pcm)
        except BaresipError:
            self._rate = 0


class BaresipStack:
    """Implements `Stack`."""

    name = f"baresip-python {baresip.__version__}"
    capabilities: tuple[str, ...] = (
        "line", "media_local", "answer", "hang_up", "dial", "hold", "mute", "dtmf", "dtmf_in", "blind", "stats",
        "headers_in", "headers_out", "record_split", "attended", "conference", "message", "lines", "refer",
        "devices",
    )  # fmt: skip

    def __init__(self) -> None:
        self._runtime = Runtime()
        self._tell: Tell = lambda _fact: None
        self._lines: dict[str, Line] = {}
        self._calls: dict[str, Kept] = {}
        self._by_handle: dict[int, Kept] = {}
        self._dialing, self._early = 0, list[StackEvent]()

    async def start(self, config: EngineConfig, tell: Tell, pump: Pump) -> None:
        self._tell, self._refer_to = tell, config.refer_to
        self._ca_file = config.ca_file or system_ca_file()
        self._pump = pump
        self._recordings = Recordings(self._pump, tell)
        extra = "".join(
            f"{key} {value}\n"
            for key, value in (
                ("sip_listen", config.listen), ("rtp_ports", config.rtp_ports), ("sip_cafile", self._ca_file),
            )
            if value
        )  # fmt: skip
        await self._runtime.start(
            Config(
                net_interface=config.interface or None, audio_driver="aumem", max_concurrent_calls=config.max_calls,
                rtp_timeout=config.media_timeout_s, expose_headers=config.headers[:16],
                instance_id=config.instance_id or None, extra_config_text=extra,
            )
        )  # fmt: skip
        self._runtime.subscribe(self._on_event)

    async def stop(self) -> None:
        for line in self._lines.values():
            line.registering.cancel()
        for kept in list(self._calls.values()):
            self._recordings.call_ended(kept.id)
            await _quietly(kept.call.hangup())
        await asyncio.gather(*(_quietly(line.agent.unregister(timeout=1.0)) for line in self._lines.values()))
        await _quietly(self._runtime.close())

    async def do(self, command: AnyCommand) -> None:
        try:
            await self._do(command)
        except StaleHandleError:
            raise CannotError("call_is_over") from None
        except (BaresipError, ValueError) as error:
            _LOG.warning("%s: %s", command.verb, without_numbers(str(error)))
            raise CannotError("refused") from error

    # ------------------------------------------------------------------ commands

    async def _do(self, command: AnyCommand) -> None:
        match command:
            case ask.Login():
                await self._login(command.account)
            case ask.Logout():
                for name in [command.line] if command.line else list(self._lines):
                    await self._logout(name)
            case ask.Dial():
                await self._dial(command.call_id, command.target, self._line(command.line), command.headers)
            case ask.Answer():
                await self._of(command).call.answer()
            case ask.Reject():
                await self._of(command).call.reject()
            case ask.HangUp():
                await self._of(command).call.hangup()
            case ask.Hold() | ask.Resume():
                await self._hold(self._of(command), on=isinstance(command, ask.Hold))
            case ask.Mute():
                if channel := self._pump.channel(self._of(command).id):
                    channel.muted = command.on
            case ask.SendDtmf():
                await self._of(command).call.send_dtmf(command.digits)
            case ask.BlindTransfer():
                kept = self._of(command)
                kept.transfer = asyncio.create_task(self._transfer(kept, command.target))
            case ask.StartConsult():
                await self._consult(self._of(command), command)
            case ask.CompleteTransfer():
                kept = self._of(command)
                kept.transfer = asyncio.create_task(self._connect(kept))
            case ask.Merge():
                self._join(self._of(command))
            case ask.LeaveMessage():
                self._leave_message(self._of(command), Path(command.path))
            case ask.PauseRecording() | ask.ResumeRecording():
                self._recordings.pause(command.call_id, on=isinstance(command, ask.PauseRecording))
            case ask.StopRecording():
                self._recordings.stop(command.call_id)
            case _:
                raise CannotError("not_supported")

    async def record(self, asked: protocol.Record) -> None:
        self._recordings.start(asked)

    def _of(self, command: ask.OfCall) -> Kept:
        try:
            return self._calls[command.call_id]
        except KeyError:
            raise CannotError("call_is_over") from None

    async def _login(self, account: Account) -> None:
        await self._logout(account.line)
        if account.srtp:  # said, not ignored: the call would be open to everybody on the way
            self._tell(protocol.Line(state="failed", cause="no_srtp", line=account.line))
            raise CannotError("no_srtp")
        if account.transport == "tls" and not self._ca_file:  # the stack would not verify at all then
            self._tell(protocol.Line(state="failed", cause="no_certificates", line=account.line))
            raise CannotError("no_certificates")
        agent = await UserAgent.create(
            self._runtime,
            baresip.Account(
                account.user, account.domain, account.password, registrar=registrar(account) or None,
                reg_interval=account.refresh_s, transport=account.transport, auth_user=account.auth_user or None,
                extra_params=("video_codecs=none",),  # without it: a needless re-INVITE after every answer
            ),
        )  # fmt: skip
        agent.on_incoming(functools.partial(self._on_incoming, account.line))
        registering = asyncio.create_task(self._register(agent, account.line))
        self._lines[account.line] = Line(account, agent, registering)

    async def _logout(self, name: str) -> None:
        if (line := self._lines.pop(name, None)) is not None:
            line.registering.cancel()
            await _quietly(line.agent.unregister(timeout=1.0))
            self._tell(protocol.Line(state="offline", line=name))

    def _line(self, name: str) -> Line | None:
        """A line by its name, the first one for none."""
        return self._lines.get(name) or (next(iter(self._lines.values()), None) if not name else None)

    def _line_of(self, kept: Kept) -> Line | None:
        """The line that a call is on."""
        agent = kept.call._ua_handle
        return next((line for line in self._lines.values() if line.agent.handle == agent), None)

    async def _register(self, agent: UserAgent, line: str) -> None:
        """Try until the exchange says yes; afterwards the stack refreshes by itself (`_on_line`)."""
        for tries in itertools.count():
            self._tell(protocol.Line(state="registering", line=line))
            rest = AGAIN_S[min(tries, len(AGAIN_S) - 1)]
            try:
                await agent.register()
                return
            except baresip.RegistrationError as error:
                if error.status is None:  # a refusal was told by `_on_line`; this never reached the exchange
                    cause = without_numbers(error.reason or str(error))[:80]
                    self._tell(protocol.Line(state="failed", cause=cause, line=line))
                elif error.status in (401, 403, 407):
                    rest = AGAIN_S[-1]  # a password is not found out by trying: others lock the account
            await asyncio.sleep(rest)

    async def _dial(self, call_id: str, target: str, line: Line | None, headers: dict[str, str]) -> Kept:
        number = dialable(target)
        if line is None or not number:
            self._moved(call_id, "failed", "no_line" if number else "bad_target")
            raise CannotError("no_line" if number else "bad_target")
        clean = {name: value for name, value in headers.items() if "\n" not in name + value}
        self._dialing += 1
        try:
            call = await line.agent.dial(f"sip:{number}@{line.account.domain}", headers=clean)
        except BaresipError:
            self._moved(call_id, "failed", "not_sent")
            raise
        finally:
            self._dialing -= 1
            early, self._early = self._early, [] if not self._dialing else self._early
        kept = self._keep(call_id, call)
        for event in early:
            if event.call == call.handle:
                call._on_stack_event(event)  # it was born after this happened, and would listen for ever
                self._on_event(event)
        return kept

    # ------------------------------------------------------------------ several parties

    async def _consult(self, kept: Kept, command: ask.StartConsult) -> None:
        kept.consult = command.consult_id
        try:
            await self._dial(command.consult_id, command.target, self._line_of(kept), {})
        except CannotError:
            kept.consult = ""
            raise

    def _consult_of(self, kept: Kept) -> Kept:
        try:
            return self._calls[kept.consult]
        except KeyError:
            raise CannotError("call_is_over") from None

    async def _connect(self, kept: Kept) -> None:
        """Hand the call to the one who was consulted (REFER with Replaces); the stack holds both before."""
        try:
            other = self._consult_of(kept)
            await kept.call.attended_transfer(other.call)
        except CannotError:
            self._moved(kept.id, "transfer_failed", "call_over")
        except StaleHandleError:
            _LOG.info("transfer: one of the two has gone")
            if kept.id in self._calls:
                self._moved(kept.id, "transfer_failed", "call_over")
        except BaresipError as error:
            await self._not_connected(kept, error)

    async def _not_connected(self, kept: Kept, error: BaresipError) -> None:
        """Both calls live on, and the stack holds them: each goes back to what the desk believes."""
        code = error.status or 0 if isinstance(error, baresip.TransferFailed) else 0
        _LOG.warning("transfer: %s", without_numbers(str(error)))
        if kept.id not in self._calls:
            return
        self._tell(protocol.TransferTold(call_id=kept.id, code=code, final=True))
        self._moved(kept.id, "transfer_failed", "refused", code)
        for one in (kept, self._calls.get(kept.consult)):
            channel = self._pump.channel(one.id) if one is not None else None
            if one is not None and channel is not None and not channel.held:
                await _quietly(one.call.resume())

    def _join(self, kept: Kept) -> None:
        try:
            self._pump.join(kept.id, self._consult_of(kept).id)
        except KeyError:
            raise CannotError("illegal") from None

    def _leave_message(self, kept: Kept, path: Path) -> None:
        loop = asyncio.get_running_loop()

        def over() -> None:  # in the pump's thread
            loop.call_soon_threadsafe(loop.call_later, LAST_WORD_S, lambda: _spawn(self._message_over(kept)))

        channel = self._pump.channel(kept.id)
        try:
            if channel is None:
                raise ValueError("no sound")
            channel.message = Message(path, over)
        except ValueError as error:
            _LOG.error("a message was not left: %s", type(error).__name__)
            _spawn(_quietly(kept.call.hangup()))
            raise CannotError("bad_message") from error

    async def _message_over(self, kept: Kept) -> None:
        if kept.id in self._calls:
            kept.asked = "message_left"
            await _quietly(kept.call.hangup())

    async def _hold(self, kept: Kept, *, on: bool) -> None:
        """The answer to the re-INVITE comes as an event; one that could not be sent is tried again (491)."""
        kept.asked = "hold" if on else "resume"
        self._pump.hold(kept.id, on=on)
        for left in reversed(range(BUSY_TRIES)):
            try:
                await (kept.call.hold() if on else kept.call.resume())
                return
            except StaleHandleError:
                raise
            except BaresipError:
                if not left:
                    kept.asked = ""
                    self._pump.hold(kept.id, on=not on)
                    self._moved(kept.id, "hold_refused" if on else "resume_refused", "busy")
                    raise
                await asyncio.sleep(BUSY_REST_S)

    async def _transfer(self, kept: Kept, target: str) -> None:
        number = dialable(target)
        try:
            line = self._line_of(kept)
            if not number or line is None:
                raise baresip.TransferFailed("not a number", status=0)
            await kept.call.transfer(f"sip:{number}@{line.account.domain}")
        except baresip.TransferFailed as error:
            if kept.id in self._calls:
                self._tell(protocol.TransferTold(call_id=kept.id, code=error.status or 0, final=True))
                self._moved(kept.id, "transfer_failed", "refused", error.status or 0)
        except BaresipError as error:
            _LOG.warning("transfer: %s", without_numbers(str(error)))
            self._moved(kept.id, "transfer_failed", "refused")

    # ------------------------------------------------------------------ events

    def _on_incoming(self, line: str, call: baresip.Call) -> None:
        kept = self._keep(new_id(), call)
        self._tell(
            protocol.Offered(
                call_id=kept.id,
                peer=call.peer or "",
                sip_call_id=call.call_id or "",
                headers=dict(call.headers),
                line=line,
            )
        )

    def _on_event(self, event: StackEvent) -> None:
        if not event.call and event.ua:
            for name, line in self._lines.items():
                if line.agent.handle == event.ua:
                    self._on_line(name, event)
        if (kept := self._by_handle.get(event.call)) is None:
            if self._dialing and event.call:  # a refusal can be faster than the answer to our own command
                self._early.append(event)
            return
        match event.event:
            case Event.CALL_RINGING | Event.CALL_PROGRESS:
                self._moved(kept.id, "progress")
            case Event.CALL_ESTABLISHED:
                self._moved(kept.id, "answered")
            case Event.CALL_REMOTE_SDP if event.text == "answer" and kept.asked in ("hold", "resume"):
                self._moved(kept.id, "held" if kept.asked == "hold" else "resumed")
                kept.asked = ""
            case Event.CALL_HOLD | Event.CALL_RESUME:
                self._tell(protocol.OtherHeld(call_id=kept.id, on=event.event is Event.CALL_HOLD))
            case Event.CALL_DTMF_START if event.text:
                self._tell(protocol.Digit(call_id=kept.id, digit=event.text[:1]))
            case Event.CALL_TRANSFER:
                _spawn(self._refer(kept, (event.text or "")[:256]))
            case Event.CALL_RTCP if event.stats:
                self._rate(kept, baresip.CallStats._from_payload(event.stats), last=False)
            case Event.CALL_CLOSED:
                self._closed(kept, event)

    def _on_line(self, name: str, event: StackEvent) -> None:
        match event.event:
            case Event.REGISTER_OK | Event.FALLBACK_OK:
                self._tell(protocol.Line(state="registered", line=name))
            case Event.REGISTER_FAIL | Event.FALLBACK_FAIL:
                code, cause = cause_of(event.text or "")
                self._tell(protocol.Line(state="failed", code=code, cause=cause, line=name))

    async def _refer(self, kept: Kept, target: str) -> None:
        """Asked to call somebody else: never by itself (toll fraud), only where the policy names the number."""
        if not may_follow(target, self._refer_to):
            self._tell(protocol.ReferAsked(call_id=kept.id, target=target))
            await _quietly(kept.call.reject_transfer(603))
            return
        self._dialing += 1
        try:
            call = await kept.call.accept_transfer()
        except BaresipError as error:
            _LOG.warning("transfer: %s", without_numbers(str(error)))
            self._tell(protocol.ReferAsked(call_id=kept.id, target=target))
            return
        finally:
            self._dialing -= 1
            early, self._early = self._early, [] if not self._dialing else self._early
        new_id_ = new_id()
        self._tell(protocol.ReferAsked(call_id=kept.id, target=target, new_call_id=new_id_))
        self._keep(new_id_, call)
        for event in early:
            if event.call == call.handle:
                call._on_stack_event(event)
                self._on_event(event)

    def _closed(self, kept: Kept, event: StackEvent) -> None:
        self._calls.pop(kept.id, None)
        self._by_handle.pop(kept.call.handle, None)
        self._recordings.call_ended(kept.id)
        self._pump.remove(kept.id)
        if event.stats:
            self._rate(kept, baresip.CallStats._from_payload(event.stats), last=True)
        code, cause = cause_of(event.text or "")
        if kept.asked == "message_left":
            code, cause = 0, kept.asked
        if cause == "transferred":
            self._tell(protocol.TransferTold(call_id=kept.id, code=200, final=True))
            self._moved(kept.id, "transferred", cause)
        else:
            self._moved(kept.id, "failed" if code else "ended", cause, code)

    def _rate(self, kept: Kept, stats: baresip.CallStats, *, last: bool) -> None:
        now = time.monotonic()
        if not last and now - kept.quality_at < QUALITY_EVERY_S:
            return
        kept.quality_at = now
        self._tell(quality_of(kept.id, stats))

    def _keep(self, call_id: str, call: baresip.Call) -> Kept:
        kept = self._calls[call_id] = self._by_handle[call.handle] = Kept(call_id, call)
        self._pump.add(call_id, Voice(call.audio))
        return kept

    def _moved(self, call_id: str, event: CallEvent, cause: str = "", code: int = 0) -> None:
        self._tell(protocol.CallMoved(call_id=call_id, event=event, cause=cause, code=code))


def quality_of(call_id: str, stats: baresip.CallStats) -> protocol.Quality:
    """How good the line is. Without RTCP `rx_lost` stays 0 whatever is lost: then the jitter buffer knows."""
    buffered = stats.jbuf_lost or 0
    lost = max(stats.rx_lost, buffered)
    percent = 100.0 * lost / max(1, stats.rx_packets + lost)
    return protocol.Quality(
        call_id=call_id, lost=lost, received=stats.rx_packets, jitter_ms=round(stats.rx_jitter_ms, 2),
        rtt_ms=round(stats.rtt_ms, 2), mos=mos_of(percent, stats.rx_jitter_ms, stats.rtt_ms),
        source="jitter_buffer" if buffered > stats.rx_lost or not stats.rtt_ms else "rtcp",
    )  # fmt: skip


def cause_of(text: str) -> tuple[int, str]:
    """The stack's words as (SIP code or 0, our word); "" leaves the judgement to the desk."""
    if text == "Call transfered":
        return 0, "transferred"
    if found := re.match(r"([3-6]\d\d)\b", text):
        return int(found[1]), cause_of_code(int(found[1]))
    if "rtp stream error" in text:
        return 0, "media_timeout"
    return 0, ""


async def _quietly(work: Awaitable[object]) -> None:
    """What may fail when a call or the exchange is gone already."""
    try:
        await work
    except BaresipError as error:
        _LOG.info("not needed any more: %s", without_numbers(str(error)))


_background: set[asyncio.Task[None]] = set()


def _spawn(work: Coroutine[object, object, None]) -> None:
    task = asyncio.get_running_loop().create_task(work)
    _background.add(task)
    task.add_done_callback(_background.discard)
