"""The SIP stack `pjsua2-python` (GPL, optional): for Windows, and where the voice has to be encrypted (SRTP by SDES).

Imported in an engine process alone. All of the library happens in one thread (`thread`); commands go there and facts
come back as plain values. Its traps, measured: unknown attributes are taken silently (`set_checked`), statistics are gone
when a call has ended (asked when its stream ends), a dead peer is not noticed (`_poll`), TLS is not verified unless it is
told to.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import pjsua2 as pj

from agent_app.telephony import commands as ask
from agent_app.telephony.commands import Account, AnyCommand
from agent_app.telephony.engine import protocol
from agent_app.telephony.engine.audio import Message, Pump
from agent_app.telephony.engine.protocol import EngineConfig, Fact
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
from agent_app.telephony.engine_pjsua2.objects import PjAccount, PjCall, clean, headers_of, set_checked
from agent_app.telephony.engine_pjsua2.sound import RATE, Ear, PjVoice
from agent_app.telephony.engine_pjsua2.thread import PjThread
from agent_app.telephony.identity import dialable
from domain.calls import CallEvent
from domain.ids import new_id

AGAIN_S, PASSWORD_AGAIN_S = 4, 30  #: until the next try to register
BUSY_TRIES, BUSY_REST_S = 5, 0.15  #: a re-INVITE that crosses another one is sent again
QUALITY_EVERY_S, LAST_WORD_S = 2.0, 0.4
STREAM = 0
CODES: dict[str, int] = {"busy": 486, "decline": 603, "unavailable": 480}


@dataclass
class Heard:
    """What was received and lost in streams that are over."""

    packets: int = 0
    lost: int = 0


@dataclass
class Kept:
    """A call and what the library does not keep of it. `asked`: the re-INVITE that waits for its answer, or why it ends."""

    id: str
    call: PjCall
    line: str
    ear: Ear
    voice: PjVoice | None = None
    consult: str = ""
    asked: str = ""
    cause: str = ""
    tries: int = 0
    again_at: float = 0.0
    quality_at: float = 0.0
    answered: bool = False
    other_held: bool = False
    packets: int = -1
    heard_at: float = 0.0
    before: Heard = field(default_factory=Heard)


class Pjsua2Stack:
    """Implements `Stack`. Methods that begin with `on_`, and those that say so, run in pjsua2's thread."""

    name = "pjsua2-python"
    capabilities: tuple[str, ...] = (
        "line", "media_local", "answer", "reject_codes", "hang_up", "dial", "hold", "mute", "dtmf", "dtmf_in", "blind",
        "stats", "headers_in", "headers_out", "record_split", "attended", "conference", "message", "lines", "refer",
        "devices",
    )  # fmt: skip

    def __init__(self) -> None:
        self._endpoint = pj.Endpoint()
        self._there = PjThread(self._endpoint, self._poll)
        self._accounts: dict[str, tuple[Account, PjAccount]] = {}
        self._calls: dict[str, Kept] = {}
        self._transports: dict[str, int] = {}
        self._tell_here: Tell = lambda _fact: None

    async def start(self, config: EngineConfig, tell: Tell, pump: Pump) -> None:
        self._config, self._tell_here = config, tell
        self._loop = asyncio.get_running_loop()
        self._ca_file = config.ca_file or system_ca_file()
        self._pump = pump
        self._recordings = Recordings(self._pump, tell)
        started: asyncio.Future[str] = self._loop.create_future()

        def begin() -> None:
            trouble = ""
            try:
                self._begin()
            except pj.Error as error:
                trouble = without_numbers(error.info(False))
            self._loop.call_soon_threadsafe(started.set_result, trouble)

        self._there.start(begin, self._end)
        if trouble := await started:
            raise RuntimeError(trouble)

    async def stop(self) -> None:
        for call_id in list(self._calls):
            self._recordings.call_ended(call_id)
        await asyncio.get_running_loop().run_in_executor(None, self._there.join, 3.0)

    async def do(self, command: AnyCommand) -> None:
        match command:
            case ask.Mute():
                if channel := self._pump.channel(command.call_id):
                    channel.muted = command.on
            case ask.PauseRecording() | ask.ResumeRecording():
                self._recordings.pause(command.call_id, on=isinstance(command, ask.PauseRecording))
            case ask.StopRecording():
                self._recordings.stop(command.call_id)
            case ask.LeaveMessage():
                self._leave_message(command.call_id, Path(command.path))
            case _:
                await self._there.run(partial(self._do, command))

    async def record(self, asked: protocol.Record) -> None:
        self._recordings.start(asked)

    # ------------------------------------------------------------------ from here on in pjsua2's thread

    def _begin(self) -> None:
        """Set the library up: no threads of its own for SIP, no sound device, one clock of 20 ms."""
        endpoint, config = self._endpoint, pj.EpConfig()
        set_checked(
            config.uaConfig, threadCnt=0, mainThreadOnly=True, maxCalls=min(32, self._config.max_calls)
        )
        set_checked(
            config.medConfig, clockRate=RATE, channelCount=1, audioFramePtime=20, noVad=True, ecTailLen=0, quality=3,
            sndClockRate=RATE,
        )  # fmt: skip
        set_checked(config.logConfig, level=2, consoleLevel=2, msgLogging=0)
        endpoint.libCreate()
        endpoint.libInit(config)
        self._transport("udp")
        endpoint.audDevManager().setNullDev()
        for codec in endpoint.codecEnum2():
            wanted = codec.codecId.startswith(("PCMU", "PCMA"))
            endpoint.codecSetPriority(codec.codecId, 200 if wanted else 0)
        endpoint.libStart()
        self.name = f"pjsua2-python {endpoint.libVersion().full}"

    def _end(self) -> None:
        """In the order that the library survives: calls, then their ports, then accounts, then itself."""
        self._endpoint.hangupAllCalls()
        until = time.monotonic() + 0.6
        while self._calls and time.monotonic() < until:
            self._endpoint.libHandleEvents(10)
        self._calls.clear()
        for _account, line in self._accounts.values():
            line.shutdown()
        self._accounts.clear()
        self._there._dead.clear()
        import gc

        gc.collect()
        self._endpoint.libDestroy()

    def _transport(self, kind: str) -> int:
        """The socket for a kind of line, made when it is first wanted."""
        if kind in self._transports:
            return self._transports[kind]
        config = pj.TransportConfig()
        host, _, port = self._config.listen.rpartition(":")
        address = host or self._config.interface
        if address:
            set_checked(config, boundAddress=address)
        if port and kind == "udp":
            set_checked(config, port=int(port))
        if kind == "tls":
            if not self._ca_file:
                raise CannotError("no_certificates")
            set_checked(
                config.tlsConfig, verifyServer=True, CaListFile=self._ca_file, method=pj.PJSIP_TLSV1_2_METHOD
            )
        types = {"udp": pj.PJSIP_TRANSPORT_UDP, "tcp": pj.PJSIP_TRANSPORT_TCP, "tls": pj.PJSIP_TRANSPORT_TLS}
        made = self._transports[kind] = int(self._endpoint.transportCreate(types[kind], config))
        return made

    def _do(self, command: AnyCommand) -> None:
        match command:
            case ask.Login():
                self._login(command.account)
            case ask.Logout():
                for name in [command.line] if command.line else list(self._accounts):
                    self._logout(name)
            case ask.Dial():
                self._dial(command.call_id, command.target, self._line(command.line), command.headers)
            case ask.Answer():
                self._of(command).call.answer(_with_code(200))
            case ask.Reject():
                self._of(command).call.hangup(_with_code(CODES[command.how]))
            case ask.HangUp():
                kept = self._of(command)
                kept.call.hangup(_with_code(0 if kept.answered else 603))
            case ask.Hold() | ask.Resume():
                self._hold(self._of(command), on=isinstance(command, ask.Hold))
            case ask.SendDtmf():
                self._of(command).call.dialDtmf(command.digits)
            case ask.BlindTransfer():
                self._transfer(self._of(command), command.target)
            case ask.StartConsult():
                kept = self._of(command)
                kept.consult = command.consult_id
                self._dial(command.consult_id, command.target, kept.line, {})
            case ask.CompleteTransfer():
                self._connect(self._of(command))
            case ask.Merge():
                kept = self._of(command)
                try:
                    self._pump.join(kept.id, kept.consult)
                except KeyError:
                    raise CannotError("illegal") from None
            case _:
                raise CannotError("not_supported")

    def _of(self, command: ask.OfCall) -> Kept:
        try:
            return self._calls[command.call_id]
        except KeyError:
            raise CannotError("call_is_over") from None

    def _line(self, name: str) -> str:
        return name or next(iter(self._accounts), "")

    # ---- lines

    def _login(self, account: Account) -> None:
        self._logout(account.line)
        try:
            transport = self._transport(account.transport)
        except CannotError:
            self._tell(protocol.Line(state="failed", cause="no_certificates", line=account.line))
            raise
        config = pj.AccountConfig()
        target = registrar(account) or account.domain
        if account.transport != "udp" and "transport=" not in target:
            target += f";transport={account.transport}"
        set_checked(config, idUri=f"sip:{account.user}@{account.domain}")
        set_checked(
            config.regConfig, registrarUri=f"sip:{target}", timeoutSec=account.refresh_s, retryIntervalSec=AGAIN_S,
            firstRetryIntervalSec=2, unregWaitMsec=500, dropCallsOnFail=False,
        )  # fmt: skip
        set_checked(
            config.sipConfig, transportId=transport, proxies=_strings(f"sip:{target};lr"),
            authCreds=_credentials(account),
        )  # fmt: skip
        if self._config.instance_id:
            set_checked(config.natConfig, sipOutboundInstanceId=f'"<urn:uuid:{self._config.instance_id}>"')
        # a contact that was rewritten costs a second REGISTER, and the exchange answers the first address all the same
        set_checked(config.natConfig, contactRewriteUse=0, sdpNatRewriteUse=0, viaRewriteUse=0)
        set_checked(config.callConfig, timerUse=pj.PJSUA_SIP_TIMER_INACTIVE)
        media = config.mediaConfig
        if account.srtp:
            set_checked(
                media,
                srtpUse=pj.PJMEDIA_SRTP_MANDATORY,
                srtpSecureSignaling=1 if account.transport == "tls" else 0,
            )
        if self._config.interface:
            set_checked(media.transportConfig, boundAddress=self._config.interface)
        if self._config.rtp_ports:
            first, _, last = self._config.rtp_ports.partition("-")
            set_checked(media.transportConfig, port=int(first), portRange=int(last) - int(first))
        self._tell(protocol.Line(state="registering", line=account.line))
        made = PjAccount(self, account.line)
        self._accounts[account.line] = account, made
        made.create(config)

    def _logout(self, name: str) -> None:
        if (found := self._accounts.pop(name, None)) is not None:
            found[1].shutdown()
            self._there.bury(found[1])
            self._tell(protocol.Line(state="offline", line=name))

    def on_line(self, line: str, code: int, reason: str, active: bool) -> None:
        """The exchange has answered a REGISTER, or nobody did."""
        if line not in self._accounts:
            return
        if code // 100 == 2:
            self._tell(protocol.Line(state="registered" if active else "offline", line=line))
        else:
            sent = code not in (408, 502, 503)  # what the library says when nobody answered
            cause = cause_of_code(code) if sent else without_numbers(clean(reason))[:80]
            self._tell(protocol.Line(state="failed", code=code if sent else 0, cause=cause, line=line))

    # ---- calls

    def on_incoming(self, account: PjAccount, number: int, message: str) -> None:
        call = PjCall(self, account, new_id(), number)
        kept = self._keep(call, account.line)
        call.answer(_with_code(180))
        info = call.getInfo()
        headers = headers_of(message, self._config.headers)
        self._tell(
            protocol.Offered(
                call_id=kept.id, peer=clean(str(info.remoteUri))[:4096], sip_call_id=clean(str(info.callIdString))[:256],
                headers=headers, line=account.line,
            )
        )  # fmt: skip

    def _dial(self, call_id: str, target: str, line: str, headers: dict[str, str]) -> None:
        number, found = dialable(target), self._accounts.get(line)
        if found is None or not number:
            self._moved(call_id, "failed", "no_line" if number else "bad_target")
            raise CannotError("no_line" if number else "bad_target")
        account, owner = found
        call = PjCall(self, owner, call_id)
        kept = self._keep(call, line)
        prm = pj.CallOpParam(True)
        kept_headers = pj.SipHeaderVector()
        for name, value in headers.items():
            if "\n" not in name + value and "\r" not in name + value:
                header = pj.SipHeader()
                set_checked(header, hName=name, hValue=value)
                kept_headers.append(header)
        set_checked(prm.txOption, headers=kept_headers)
        try:
            call.makeCall(f"sip:{number}@{account.domain}", prm)
        except pj.Error:
            if call_id in self._calls:  # not told by its own state
                self._gone(kept, "failed", "not_sent")
            raise

    def _keep(self, call: PjCall, line: str) -> Kept:
        kept = Kept(call.our_id, call, line, Ear(), heard_at=time.monotonic())
        self._calls[kept.id] = kept
        self._pump.add(kept.id, kept.ear)
        return kept

    def on_call_state(self, call_id: str) -> None:
        if (kept := self._calls.get(call_id)) is None:
            return
        info = kept.call.getInfo()
        match info.state:
            case pj.PJSIP_INV_STATE_EARLY if info.role == pj.PJSIP_ROLE_UAC:
                self._moved(call_id, "progress")
            case pj.PJSIP_INV_STATE_CONFIRMED if not kept.answered:
                kept.answered, kept.heard_at = True, time.monotonic()
                self._moved(call_id, "answered")
            case pj.PJSIP_INV_STATE_DISCONNECTED:
                self._disconnected(kept, int(info.lastStatusCode))

    def _disconnected(self, kept: Kept, code: int) -> None:
        if kept.cause == "transferred":
            self._gone(kept, "transferred", "transferred")
        elif kept.cause:
            self._gone(kept, "ended", kept.cause)
        elif (
            kept.answered
            or not 300 <= code < 700
            or code == 487
            or kept.call.getInfo().role == pj.PJSIP_ROLE_UAS
        ):
            self._gone(kept, "ended", "")
        else:
            self._gone(kept, "failed", cause_of_code(code), code)

    def _gone(self, kept: Kept, event: CallEvent, cause: str, code: int = 0) -> None:
        """A call is over: its sound ends, its objects die after this round."""
        self._calls.pop(kept.id, None)
        kept.ear.on = False
        self._there.bury((kept.call, kept.voice))
        self._loop.call_soon_threadsafe(self._gone_here, kept.id, event, cause, code)

    def _gone_here(self, call_id: str, event: CallEvent, cause: str, code: int) -> None:
        """In the loop: first the recording, then the end."""
        self._recordings.call_ended(call_id)
        self._pump.remove(call_id)
        self._tell_here(protocol.CallMoved(call_id=call_id, event=event, cause=cause, code=code))

    def on_media_state(self, call_id: str) -> None:
        """The voice runs, waits, or has a new stream: connect what has to be."""
        if (kept := self._calls.get(call_id)) is None:
            return
        info = (
            kept.call.getInfo()
        )  # kept as long as what it holds is read: a view of it outlives it without a word
        statuses = [int(m.status) for m in info.media if m.type == pj.PJMEDIA_TYPE_AUDIO]
        status = statuses[0] if statuses else pj.PJSUA_CALL_MEDIA_NONE
        if status in (
            pj.PJSUA_CALL_MEDIA_ACTIVE,
            pj.PJSUA_CALL_MEDIA_REMOTE_HOLD,
            pj.PJSUA_CALL_MEDIA_LOCAL_HOLD,
        ):
            kept.ear.on = True
            if status != pj.PJSUA_CALL_MEDIA_LOCAL_HOLD:
                # not before: a port is given back by the sound's own clock, which stands still without a voice
                kept.voice = kept.voice or PjVoice(kept.ear)
                sound = kept.call.getAudioMedia(-1)
                sound.startTransmit(kept.voice)
                kept.voice.startTransmit(sound)
        if kept.asked == "hold" and status == pj.PJSUA_CALL_MEDIA_LOCAL_HOLD:
            self._answered_ask(kept, "held")
        elif kept.asked == "resume" and status != pj.PJSUA_CALL_MEDIA_LOCAL_HOLD:
            self._answered_ask(kept, "resumed")
        held = status == pj.PJSUA_CALL_MEDIA_REMOTE_HOLD
        if held != kept.other_held and status != pj.PJSUA_CALL_MEDIA_LOCAL_HOLD:
            kept.other_held = held
            self._tell(protocol.OtherHeld(call_id=call_id, on=held))
        kept.heard_at = time.monotonic()

    def _answered_ask(self, kept: Kept, event: CallEvent) -> None:
        kept.asked, kept.tries = "", 0
        self._moved(kept.id, event)

    def _hold(self, kept: Kept, *, on: bool) -> None:
        kept.asked, kept.tries = "hold" if on else "resume", 0
        self._pump.hold(kept.id, on=on)
        self._send_hold(kept)

    def _send_hold(self, kept: Kept) -> None:
        """Send the re-INVITE; one that crosses another is sent again (`_poll`)."""
        kept.tries += 1
        kept.again_at = 0.0
        try:
            if kept.asked == "hold":
                kept.call.setHold(pj.CallOpParam(True))
            else:
                prm = pj.CallOpParam(True)
                set_checked(prm.opt, flag=pj.PJSUA_CALL_UNHOLD)
                kept.call.reinvite(prm)
        except pj.Error:
            self._not_held(kept, 491)

    def _not_held(self, kept: Kept, code: int) -> None:
        if kept.tries < BUSY_TRIES and code == 491:
            kept.again_at = time.monotonic() + BUSY_REST_S * kept.tries
            return
        refused, kept.asked = kept.asked, ""
        self._pump.hold(kept.id, on=refused != "hold")
        self._moved(kept.id, "hold_refused" if refused == "hold" else "resume_refused", "busy", code)

    def on_transaction(self, call_id: str, method: str, role: int, state: int, code: int) -> None:
        """A re-INVITE of ours was refused: only its transaction says so."""
        kept = self._calls.get(call_id)
        ours = role == pj.PJSIP_ROLE_UAC and state == pj.PJSIP_TSX_STATE_COMPLETED and method == "INVITE"
        refused = ours and code >= 300 and code not in (401, 407)
        if refused and kept and kept.answered and kept.asked in ("hold", "resume") and not kept.again_at:
            self._not_held(kept, code)

    def on_digit(self, call_id: str, digit: str) -> None:
        if call_id in self._calls and digit[:1].isprintable():
            self._tell(protocol.Digit(call_id=call_id, digit=digit[:1]))

    # ---- transfers

    def _transfer(self, kept: Kept, target: str) -> None:
        number, found = dialable(target), self._accounts.get(kept.line)
        try:
            if not number or found is None:
                raise CannotError("bad_target")
            kept.call.xfer(f"sip:{number}@{found[0].domain}", pj.CallOpParam(True))
        except (pj.Error, CannotError):
            self._moved(kept.id, "transfer_failed", "refused")
            raise

    def _connect(self, kept: Kept) -> None:
        other = self._calls.get(kept.consult)
        if other is None:
            self._moved(kept.id, "transfer_failed", "call_over")
            raise CannotError("call_is_over")
        if not kept.call.remoteHasCap(
            pj.PJSIP_H_SUPPORTED, "", "replaces"
        ):  # it would call the colleague once more
            self._tell(protocol.TransferTold(call_id=kept.id, code=0, final=True))
            self._moved(kept.id, "transfer_failed", "refused")
            return
        try:
            kept.call.xferReplaces(other.call, pj.CallOpParam(True))
        except pj.Error:
            self._moved(kept.id, "transfer_failed", "refused")
            raise

    def on_transfer(self, call_id: str, code: int, *, final: bool) -> None:
        """What is heard of a transfer of ours; after a yes the call is nobody's here."""
        if (kept := self._calls.get(call_id)) is None:
            return
        self._tell(protocol.TransferTold(call_id=call_id, code=code, final=final))
        if final and code // 100 == 2:
            kept.cause = "transferred"
            self._there.soon(
                lambda: kept.call.hangup(pj.CallOpParam(True)) if kept.id in self._calls else None
            )
        elif final:
            self._moved(call_id, "transfer_failed", "refused", code)

    def on_refer(self, call_id: str, target: str) -> PjCall | None:
        """Asked to call somebody else: the new call where the policy names the number, else None."""
        kept = self._calls.get(call_id)
        found = self._accounts.get(kept.line) if kept else None
        if kept is None or found is None or not may_follow(target, self._config.refer_to):
            self._tell(protocol.ReferAsked(call_id=call_id, target=target[:256]))
            return None
        call = PjCall(self, found[1], new_id())
        self._tell(protocol.ReferAsked(call_id=call_id, target=target[:256], new_call_id=call.our_id))
        self._keep(call, kept.line)
        return call

    def on_replaced(self, call_id: str, number: int) -> PjCall:
        """Another side takes the place of the one we talk to (an attended transfer to us)."""
        kept = self._calls[call_id]
        call = PjCall(self, self._accounts[kept.line][1], new_id(), number)
        self._keep(call, kept.line)
        peer = clean(str(call.getInfo().remoteUri))[:4096]
        self._tell(protocol.Replaced(call_id=call_id, new_call_id=call.our_id, peer=peer))
        return call

    # ---- what has to be asked for

    def on_stream_gone(self, call_id: str, stream: int) -> None:
        """Statistics end with their stream; each re-INVITE begins new ones."""
        if (kept := self._calls.get(call_id)) is not None:
            told = self._quality(kept, stream)
            if told is not None:
                kept.before.packets, kept.before.lost = told.received, told.lost
                kept.packets = -1
                self._tell(told)

    def _quality(self, kept: Kept, stream: int) -> protocol.Quality | None:
        try:
            stat = kept.call.getStreamStat(stream)  # held while its parts are read
        except pj.Error:
            return None
        found = stat.rtcp
        lost, received = (
            int(found.rxStat.loss) + kept.before.lost,
            int(found.rxStat.pkt) + kept.before.packets,
        )
        jitter, rtt = found.rxStat.jitterUsec.mean / 1000, found.rttUsec.mean / 1000
        return protocol.Quality(
            call_id=kept.id, lost=lost, received=received, jitter_ms=round(jitter, 2), rtt_ms=round(rtt, 2),
            mos=mos_of(100.0 * lost / max(1, received + lost), jitter, rtt), source="rtcp" if rtt else "jitter_buffer",
        )  # fmt: skip

    def _poll(self) -> None:
        """After each round: holds that are due again, the quality, peers that are dead."""
        now = time.monotonic()
        for kept in list(self._calls.values()):
            if kept.again_at and now >= kept.again_at and kept.asked:
                self._send_hold(kept)
            if kept.answered and now - kept.quality_at >= QUALITY_EVERY_S:
                self._look_at(kept, now)

    def _look_at(self, kept: Kept, now: float) -> None:
        first, kept.quality_at = not kept.quality_at, now
        told = self._quality(kept, STREAM)
        if told is not None and not first:
            self._tell(told)
        waits = bool(kept.asked) or kept.other_held or (told is None)
        channel = self._pump.channel(kept.id)
        if waits or (channel is not None and channel.held) or (told and told.received != kept.packets):
            kept.heard_at = now
        kept.packets = told.received if told else kept.packets
        if now - kept.heard_at > self._config.media_timeout_s:
            kept.cause = kept.cause or "media_timeout"
            kept.call.hangup(pj.CallOpParam(True))

    def _moved(self, call_id: str, event: CallEvent, cause: str = "", code: int = 0) -> None:
        self._tell(protocol.CallMoved(call_id=call_id, event=event, cause=cause, code=code))

    def _tell(self, fact: Fact) -> None:
        self._loop.call_soon_threadsafe(self._tell_here, fact)

    # ------------------------------------------------------------------ in the loop

    def _leave_message(self, call_id: str, path: Path) -> None:
        channel = self._pump.channel(call_id)
        end: Callable[[str], None] = partial(self._hang_up_with, call_id)

        def over() -> None:  # in the pump's thread
            self._loop.call_soon_threadsafe(self._loop.call_later, LAST_WORD_S, partial(end, "message_left"))

        try:
            if channel is None:
                raise ValueError("no sound")
            channel.message = Message(path, over)
        except ValueError as error:
            end("")
            raise CannotError("bad_message") from error

    def _hang_up_with(self, call_id: str, cause: str) -> None:
        def there() -> None:
            if (kept := self._calls.get(call_id)) is not None:
                kept.cause = cause
                kept.call.hangup(pj.CallOpParam(True))

        self._there.soon(there)


def _with_code(code: int) -> Any:
    prm = pj.CallOpParam(True)
    if code:
        set_checked(prm, statusCode=code)
    return prm


def _strings(*values: str) -> Any:
    made = pj.StringVector()
    for value in values:
        made.append(value)
    return made


def _credentials(account: Account) -> Any:
    made = pj.AuthCredInfoVector()
    if account.password:
        made.append(pj.AuthCredInfo("digest", "*", account.auth_user or account.user, 0, account.password))
    return made
