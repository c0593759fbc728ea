"""Asterisk's Manager Interface (AMI) over TCP. Source: docs.asterisk.org, "AMI Actions" and "AMI Events" of version 22.

The secret is never sent: Challenge with MD5. A desk's own id becomes the channel's (`ChannelId`), so that its call is
found again without guessing.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import itertools
import ssl
from collections.abc import Awaitable, Callable

from domain.pbx import PbxCommand
from lead_server.pbx.facts import Fact, FactKind
from lead_server.pbx.link import ANSWER_S, QUIET_S, Hear, LinkError, RefusedError, Settings, dialable, plain
from lead_server.pbx.tracker import Leg

Message = dict[str, str]
#: what a link of this kind can, without and with telephones that obey NOTIFY
CAPABILITIES = ("line", "dial", "hang_up", "blind")
WITH_PHONE_EVENTS = ("answer", "hold")
SUPERVISE = ("listen", "whisper", "barge")
_SPY = {"listen": "q", "whisper": "qw", "barge": "qB"}
_NEW_STATES: dict[str, FactKind] = {"Up": "up", "Ringing": "ringing"}
_LINE_LIMIT = 256 * 1024
#: what Asterisk says -> our word
_REFUSALS = {
    "no such channel": "no_such_call", "channel specified does not exist": "no_such_call",
    "extension does not exist": "number_unknown",
}  # fmt: skip
_ALL = "all"  #: ActionID of the list of all channels
#: state of a channel in a list of all channels -> fact
_THERE: dict[str, FactKind] = {"Up": "up", "Ringing": "ringing", "Ring": "calls_out"}


class Ami:
    """A client of one Asterisk."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._writer: asyncio.StreamWriter | None = None
        self._waiting: dict[str, asyncio.Future[Message]] = {}
        self._numbers = itertools.count(1)
        self._rows: list[Message] = []
        self._up = False

    async def run(self, hear: Hear, ready: Callable[[list[Fact]], Awaitable[None]]) -> None:
        s = self._settings
        try:
            secure = ssl.create_default_context() if s.tls else None
            reader, self._writer = await asyncio.wait_for(
                asyncio.open_connection(s.host, s.port, ssl=secure, limit=_LINE_LIMIT), ANSWER_S
            )
        except (OSError, TimeoutError) as error:
            raise LinkError("unreachable", f"{s.host}:{s.port}: {error}") from None
        self._rows = []
        begun = asyncio.create_task(self._begin())
        try:
            greeting = await asyncio.wait_for(reader.readline(), ANSWER_S)
            if b"Asterisk Call Manager" not in greeting:
                raise LinkError("protocol", f"no Asterisk: {greeting[:40]!r}")
            while True:
                message = await self._read(reader, begun)
                if self._is_end_of_list(message):  # in the order of the wire: what comes later is newer
                    await ready([fact for row in self._rows if (fact := _there(row)) is not None])
                    self._up = True
                for fact in self._take(message) if self._up else self._answer_of(message):
                    await hear(fact)
        except (OSError, TimeoutError, asyncio.IncompleteReadError, ValueError) as error:
            raise LinkError("silent", str(error)) from None
        finally:
            self._up = False
            begun.cancel()
            with contextlib.suppress(BaseException):
                await begun
            await self.close()

    async def do(self, command: PbxCommand, endpoint: str, leg: Leg | None, other: str) -> None:
        channel = plain(leg.channel) if leg is not None and leg.channel else ""
        match command.verb:
            case "dial":
                await self._originate(command, endpoint)
            case "hang_up" | "reject" if channel:
                cause = "17" if command.verb == "reject" else "16"
                await self._act(Action="Hangup", Channel=channel, Cause=cause)
            case "blind_transfer" if channel:
                target = dialable(command.target)
                await self._act(
                    Action="BlindTransfer",
                    Channel=channel,
                    Context=plain(self._settings.context),
                    Exten=target,
                )
            case "answer" | "hold" | "resume" if channel and self._settings.phone_events:
                event = "talk" if command.verb in ("answer", "resume") else "hold"
                await self._act(Action="PJSIPNotify", Channel=channel, Variable=f"Event={event}")
            case "listen" | "whisper" | "barge":
                await self._act(
                    Action="Originate", Channel=plain(endpoint), Application="ChanSpy",
                    Data=f"{plain(other)},{_SPY[command.verb]}", Async="true", CallerID=f'"{command.verb}" <>',
                    ChannelId=plain(command.id),
                )  # fmt: skip
            case "hang_up" | "reject" | "blind_transfer" | "answer" | "hold" | "resume":
                raise RefusedError("no_such_call" if not channel else "not_supported")
            case _:
                raise RefusedError("not_supported")

    async def close(self) -> None:
        writer, self._writer = self._writer, None
        for future in self._waiting.values():
            if not future.done():
                future.set_exception(LinkError("silent"))
        self._waiting.clear()
        if writer is not None:
            writer.close()
            with contextlib.suppress(Exception):
                await writer.wait_closed()

    # ------------------------------------------------------------------ inside

    async def _begin(self) -> None:
        """Sign in, ask for all channels, then for a sign of life from time to time."""
        s = self._settings
        challenge = await self._act(Action="Challenge", AuthType="MD5")
        key = hashlib.md5((challenge.get("Challenge", "") + s.secret).encode()).hexdigest()
        try:
            await self._act(Action="Login", AuthType="MD5", Username=plain(s.user), Key=key, Events="call")
        except RefusedError as error:
            raise LinkError("refused", str(error)) from None
        await self._act(Action="CoreShowChannels", ActionID=_ALL)
        while True:
            await asyncio.sleep(QUIET_S)
            await self._act(Action="Ping")

    def _is_end_of_list(self, message: Message) -> bool:
        """Collects the rows of the list of all channels; True when it is whole."""
        if message.get("ActionID") != _ALL or "Event" not in message:
            return False
        if message["Event"] == "CoreShowChannel":
            self._rows.append(message)
        return message["Event"] == "CoreShowChannelsComplete"

    async def _read(self, reader: asyncio.StreamReader, begun: asyncio.Task[None]) -> Message:
        message: Message = {}
        while True:
            line = await self._line(reader, begun)
            if line in (b"\r\n", b"\n"):
                if message:
                    return message
                continue
            name, _, value = line.decode("utf-8", "replace").rstrip("\r\n").partition(":")
            message.setdefault(name, value.strip())

    async def _line(self, reader: asyncio.StreamReader, begun: asyncio.Task[None]) -> bytes:
        """The next line; the sign-in's failure ends the wait."""
        reading = asyncio.ensure_future(reader.readline())
        watched = {reading, begun} if not begun.done() else {reading}
        await asyncio.wait(watched, timeout=QUIET_S * 2, return_when=asyncio.FIRST_COMPLETED)
        if not reading.done():
            reading.cancel()
            if begun.done():
                await begun  # raises what went wrong
            raise LinkError("silent", "no sign of life")
        line = reading.result()
        if not line:
            raise LinkError("silent", "the exchange closed the connection")
        return line

    async def _act(self, **fields: str) -> Message:
        """Send an action; its answer. Raises RefusedError, LinkError."""
        if self._writer is None:
            raise LinkError("unreachable")
        number = fields.setdefault("ActionID", f"a{next(self._numbers)}")
        for value in fields.values():
            if "\r" in value or "\n" in value:
                raise RefusedError("bad_target", "a line break in a command")
        future: asyncio.Future[Message] = asyncio.get_running_loop().create_future()
        self._waiting[number] = future
        text = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
        self._writer.write(text.encode() + b"\r\n")
        try:
            await self._writer.drain()
            answer = await asyncio.wait_for(asyncio.shield(future), ANSWER_S)
        except (OSError, TimeoutError):
            raise LinkError("silent") from None
        finally:
            self._waiting.pop(number, None)
        if answer.get("Response") == "Error":
            said = answer.get("Message", "")
            raise RefusedError(
                next((r for text, r in _REFUSALS.items() if text in said.lower()), "refused"), said
            )
        return answer

    async def _originate(self, command: PbxCommand, endpoint: str) -> None:
        target = dialable(command.target)
        await self._act(
            Action="Originate", Channel=plain(endpoint), Exten=target, Context=plain(self._settings.context),
            Priority="1", Async="true", ChannelId=plain(command.leg), OtherChannelId=f"{plain(command.leg)}-2",
            CallerID=f"<{target}>", Timeout="30000",
        )  # fmt: skip

    def _take(self, message: Message) -> list[Fact]:
        """An answer goes to who waits for it; an event becomes facts."""
        return facts_of(message) if "Event" in message else self._answer_of(message)

    def _answer_of(self, message: Message) -> list[Fact]:
        if "Response" in message and "Event" not in message:
            self._settle(message.get("ActionID", ""), message)
        return []

    def _settle(self, key: str, message: Message) -> None:
        future = self._waiting.get(key)
        if future is not None and not future.done():
            future.set_result(message)


def facts_of(message: Message) -> list[Fact]:
    """What an event says of channels. Events that say nothing of a call give none."""
    channel, id_ = message.get("Channel", ""), message.get("Uniqueid", "")
    side = {
        "channel": channel, "number": _known(message.get("ConnectedLineNum", "")),
        "name": _known(message.get("ConnectedLineName", "")), "called": _known(message.get("Exten", "")),
    }  # fmt: skip
    match message.get("Event"):
        case "Newchannel":
            out = message.get("ChannelStateDesc") == "Ring"
            return [Fact(kind="calls_out" if out else "new", id=id_, **side)]
        case "NewConnectedLine":
            return [Fact(kind="number", id=id_, **side)]
        case "Newstate":
            found = _NEW_STATES.get(message.get("ChannelStateDesc", ""))
            return [Fact(kind=found, id=id_, **side)] if found else []
        case "DialBegin":
            caller = {
                "channel": message.get("DestChannel", ""), "number": _known(message.get("CallerIDNum", "")),
                "name": _known(message.get("CallerIDName", "")),
                "called": _known(message.get("DestCallerIDNum", "")),
            }  # fmt: skip
            return [Fact(kind="ringing", id=message.get("DestUniqueid", ""), **caller)]
        case "DialEnd" if id_:
            status = message.get("DialStatus", "")
            answered = status == "ANSWER"
            return [
                Fact(
                    kind="dial_answered" if answered else "dial_failed", id=id_, channel=channel, cause=status
                )
            ]
        case "BridgeEnter":
            return [Fact(kind="bridged", id=id_, channel=channel)]
        case "Hold":
            return [Fact(kind="held", id=id_, channel=channel)]
        case "Unhold":
            return [Fact(kind="resumed", id=id_, channel=channel)]
        case "HangupRequest":
            return [Fact(kind="hangup_asked", id=id_, channel=channel)]
        case "BlindTransfer" | "AttendedTransfer":
            who = message.get("TransfererUniqueid") or message.get("OrigTransfererUniqueid", "")
            done = message.get("Result") == "Success"
            return [Fact(kind="transferred" if done else "transfer_failed", id=who)]
        case "Hangup":
            return [Fact(kind="gone", id=id_, channel=channel, cause=message.get("Cause", ""))]
    return []


def _there(row: Message) -> Fact | None:
    """A row of the list of all channels; a telephone that listens to another is in no call of its own."""
    if row.get("Application") == "ChanSpy":
        return None
    kind = _THERE.get(row.get("ChannelStateDesc", ""), "new")
    return Fact(
        kind=kind, id=row.get("Uniqueid", ""), channel=row.get("Channel", ""),
        number=_known(row.get("ConnectedLineNum", "")), name=_known(row.get("ConnectedLineName", "")),
        called=_known(row.get("Exten", "")),
    )  # fmt: skip


def _known(text: str) -> str:
    return "" if text in ("<unknown>", "s") else text
