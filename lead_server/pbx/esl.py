"""FreeSWITCH's Event Socket (ESL) over TCP. Source: developer.signalwire.com, "mod_event_socket" and "mod_commands".

A message is headers and, by Content-Length, a body; events are asked for as JSON. The desk's own id becomes the channel's
(`origination_uuid`). Unproven until run live: there is no FreeSWITCH in Debian to run it against.
"""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any

import msgspec

from domain.pbx import PbxCommand
from lead_server.pbx.facts import Fact
from lead_server.pbx.link import ANSWER_S, QUIET_S, Hear, LinkError, RefusedError, Settings, dialable, plain
from lead_server.pbx.tracker import Leg

CAPABILITIES = ("line", "dial", "hang_up", "blind", "hold", "dtmf")
WITH_PHONE_EVENTS = ("answer",)
SUPERVISE = ("listen", "whisper", "barge")
EVENTS = (
    "CHANNEL_CREATE CHANNEL_PROGRESS CHANNEL_PROGRESS_MEDIA CHANNEL_ANSWER CHANNEL_BRIDGE CHANNEL_HOLD CHANNEL_UNHOLD"
    " CHANNEL_HANGUP_COMPLETE"
)
#: what the listening telephone's channel is given: the agent is the a-leg of what is spied on
_SPY = {
    "listen": "", "whisper": "eavesdrop_whisper_aleg=true",
    "barge": "eavesdrop_whisper_aleg=true,eavesdrop_whisper_bleg=true",
}  # fmt: skip
#: names of causes -> Q.850 codes
_Q850 = {
    "UNALLOCATED_NUMBER": "1", "NORMAL_CLEARING": "16", "USER_BUSY": "17", "NO_USER_RESPONSE": "18", "NO_ANSWER": "19",
    "SUBSCRIBER_ABSENT": "20", "CALL_REJECTED": "21", "DESTINATION_OUT_OF_ORDER": "27", "INVALID_NUMBER_FORMAT": "28",
    "NORMAL_TEMPORARY_FAILURE": "41", "LOSE_RACE": "26", "PICKED_OFF": "26", "ORIGINATOR_CANCEL": "16",
}  # fmt: skip
_LONGEST_BODY = 4 * 1024 * 1024
Headers = dict[str, str]


class Esl:
    """A client of one FreeSWITCH. `context` is that of the dial plan (XML)."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._writer: asyncio.StreamWriter | None = None
        self._waiting: deque[asyncio.Future[str]] = deque()
        self._up = False

    async def run(self, hear: Hear, ready: Callable[[list[Fact]], Awaitable[None]]) -> None:
        s = self._settings
        try:
            secure = ssl.create_default_context() if s.tls else None
            reader, self._writer = await asyncio.wait_for(
                asyncio.open_connection(s.host, s.port, ssl=secure), ANSWER_S
            )
        except (OSError, TimeoutError) as error:
            raise LinkError("unreachable", f"{s.host}:{s.port}: {error}") from None
        begun: asyncio.Task[None] | None = None
        try:
            headers, _ = await asyncio.wait_for(self._read(reader), ANSWER_S)
            if headers.get("Content-Type") != "auth/request":
                raise LinkError("protocol", "no event socket")
            begun = asyncio.create_task(self._begin(ready))
            while True:
                headers, body = await self._next(reader, begun)
                match headers.get("Content-Type"):
                    case "command/reply":
                        self._settle(headers.get("Reply-Text", ""))
                    case "api/response":
                        self._settle(body)
                    case "text/event-json" if self._up:
                        for fact in facts_of(msgspec.json.decode(body)):
                            await hear(fact)
                    case "text/disconnect-notice":
                        raise LinkError("silent", "the exchange closed the connection")
        except (
            OSError,
            TimeoutError,
            asyncio.IncompleteReadError,
            ValueError,
            msgspec.MsgspecError,
        ) as error:
            raise LinkError("silent", type(error).__name__) from None
        finally:
            self._up = False
            if begun is not None:
                begun.cancel()
                with contextlib.suppress(BaseException):
                    await begun
            await self.close()

    async def do(self, command: PbxCommand, endpoint: str, leg: Leg | None, other: str) -> None:
        id_ = plain(leg.id) if leg is not None else ""
        match command.verb:
            case "dial":
                target, context = dialable(command.target), plain(self._settings.context)
                given = f"origination_uuid={plain(command.leg)},origination_caller_id_number={target}"
                await self._api(f"bgapi originate {{{given}}}{plain(endpoint)} {target} XML {context}")
            case "hang_up" | "reject" if id_:
                cause = "USER_BUSY" if command.verb == "reject" else "NORMAL_CLEARING"
                await self._api(f"api uuid_kill {id_} {cause}")
            case "hold" if id_:
                await self._api(f"api uuid_hold {id_}")
            case "resume" if id_:
                await self._api(f"api uuid_hold off {id_}")
            case "dtmf" if id_ and command.digits and set(command.digits) <= set("0123456789*#ABCD"):
                await self._api(f"api uuid_send_dtmf {id_} {command.digits}")
            case "blind_transfer" if id_:
                context = plain(self._settings.context)
                await self._api(f"api uuid_transfer {id_} -bleg {dialable(command.target)} XML {context}")
            case "answer" if id_ and self._settings.phone_events:
                await self._api(f"api uuid_phone_event {id_} talk")
            case "listen" | "whisper" | "barge":
                more = ",".join(filter(None, (f"origination_uuid={plain(command.id)}", _SPY[command.verb])))
                await self._api(f"bgapi originate {{{more}}}{plain(endpoint)} &eavesdrop({plain(other)})")
            case _:
                raise RefusedError("no_such_call" if leg is None else "not_supported")

    async def close(self) -> None:
        writer, self._writer = self._writer, None
        while self._waiting:
            future = self._waiting.popleft()
            if not future.done():
                future.set_exception(LinkError("silent"))
        if writer is not None:
            writer.close()
            with contextlib.suppress(Exception):
                await writer.wait_closed()

    # ------------------------------------------------------------------ inside

    async def _begin(self, ready: Callable[[list[Fact]], Awaitable[None]]) -> None:
        try:
            await self._api(f"auth {_one_line(self._settings.secret)}")
        except RefusedError as error:
            raise LinkError("refused", str(error)) from None
        await self._api(f"event json {EVENTS}")
        # Events are heard from here on: what the list says of them already changes nothing a second time.
        self._up = True
        await ready(there(await self._api("api show channels as json")))
        while True:
            await asyncio.sleep(QUIET_S)
            await self._api("api status")

    async def _api(self, text: str) -> str:
        """Send a command; its answer. Answers come in the order of the commands. Raises RefusedError, LinkError."""
        if self._writer is None:
            raise LinkError("unreachable")
        future: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._waiting.append(future)
        self._writer.write(_one_line(text).encode() + b"\n\n")
        try:
            await self._writer.drain()
            answer = await asyncio.wait_for(asyncio.shield(future), ANSWER_S)
        except (OSError, TimeoutError):
            raise LinkError("silent") from None
        if answer.startswith("-ERR"):
            raise RefusedError("no_such_call" if "No such channel" in answer else "refused", answer.strip())
        return answer

    def _settle(self, answer: str) -> None:
        if self._waiting:
            future = self._waiting.popleft()
            if not future.done():
                future.set_result(answer)

    async def _next(self, reader: asyncio.StreamReader, begun: asyncio.Task[None]) -> tuple[Headers, str]:
        reading = asyncio.ensure_future(self._read(reader))
        watched: set[asyncio.Future[Any]] = {reading, begun}
        await asyncio.wait(watched, timeout=QUIET_S * 2, return_when=asyncio.FIRST_COMPLETED)
        if not reading.done():
            reading.cancel()
            if begun.done():
                await begun  # raises what went wrong
            raise LinkError("silent", "no sign of life")
        return reading.result()

    async def _read(self, reader: asyncio.StreamReader) -> tuple[Headers, str]:
        headers: Headers = {}
        while (line := await reader.readuntil(b"\n")) != b"\n" or not headers:
            name, _, value = line.decode("utf-8", "replace").strip().partition(":")
            if name:
                headers[name] = value.strip()
        length = int(headers.get("Content-Length", "0"))
        if not 0 <= length <= _LONGEST_BODY:
            raise ValueError("a body of no possible length")
        body = await reader.readexactly(length) if length else b""
        return headers, body.decode("utf-8", "replace")


def facts_of(event: dict[str, Any]) -> list[Fact]:
    """What an event says of a channel. Of a telephone's leg `outbound` means: the exchange calls it."""
    id_, inbound = str(event.get("Unique-ID", "")), event.get("Call-Direction") == "inbound"
    channel = channel_of(str(event.get("Channel-Name", "")))
    caller = {
        "channel": channel, "number": str(event.get("Caller-Caller-ID-Number", "")),
        "name": str(event.get("Caller-Caller-ID-Name", "")),
        "called": str(event.get("Caller-Destination-Number", "")),
    }  # fmt: skip
    match event.get("Event-Name"):
        case "CHANNEL_CREATE":
            return [Fact(kind="calls_out" if inbound else "new", id=id_, **caller)]
        case "CHANNEL_PROGRESS" | "CHANNEL_PROGRESS_MEDIA" if not inbound:
            return [Fact(kind="ringing", id=id_, **caller)]
        case "CHANNEL_ANSWER" if not inbound:
            return [Fact(kind="up", id=id_, channel=channel)]
        case "CHANNEL_BRIDGE":
            ids = (id_, str(event.get("Other-Leg-Unique-ID", "")))
            return [Fact(kind="bridged", id=one) for one in ids if one]
        case "CHANNEL_HOLD":
            return [Fact(kind="held", id=id_)]
        case "CHANNEL_UNHOLD":
            return [Fact(kind="resumed", id=id_)]
        case "CHANNEL_HANGUP_COMPLETE":
            told: list[Fact] = []
            how, cause = (
                str(event.get("variable_sip_hangup_disposition", "")),
                str(event.get("Hangup-Cause", "")),
            )
            if cause in ("BLIND_TRANSFER", "ATTENDED_TRANSFER") or event.get("variable_transfer_history"):
                told.append(Fact(kind="transferred", id=id_))
            elif how in ("recv_bye", "recv_cancel", "recv_refuse"):
                told.append(Fact(kind="hangup_asked", id=id_))
            return [*told, Fact(kind="gone", id=id_, channel=channel, cause=_Q850.get(cause, "16"))]
    return []


def there(answer: str) -> list[Fact]:
    """The list of all channels (`show channels as json`)."""
    found = msgspec.json.decode(answer.encode()) if answer.strip().startswith("{") else {}
    kinds = {"RINGING": "ringing", "EARLY": "ringing", "ACTIVE": "up", "HELD": "up"}
    facts = []
    for row in found.get("rows", []):
        if row.get("application") == "eavesdrop":
            continue
        inbound = row.get("direction") == "inbound"
        kind = kinds.get(str(row.get("callstate", "")), "new")
        kind = "calls_out" if inbound and kind in ("ringing", "new") else kind
        facts.append(
            Fact(
                kind=kind, id=str(row.get("uuid", "")), channel=channel_of(str(row.get("name", ""))),  # type: ignore[arg-type]
                number=str(row.get("cid_num", "")), name=str(row.get("cid_name", "")), called=str(row.get("dest", "")),
            )
        )  # fmt: skip
    return facts


def channel_of(name: str) -> str:
    """`sofia/internal/101@10.0.0.5:5060` -> `user/101-`, so that the endpoint is `user/101` as one dials it."""
    user = name.rsplit("/", 1)[-1].split("@")[0].removeprefix("sip:")
    return f"user/{user}-" if name.startswith("sofia/") and user else name


def _one_line(text: str) -> str:
    if "\n" in text or "\r" in text:
        raise RefusedError("bad_target", "a line break in a command")
    return text
