"""Asterisk's REST Interface (ARI): events over a WebSocket, commands over HTTP. Source: docs.asterisk.org, "Asterisk REST
Interface" of version 22.

It subscribes to all channels (`subscribeAll`). What needs a channel inside a Stasis application (hold, mute, redirect,
snoop) is not declared: calls of a dial plan are not in ours.
"""

from __future__ import annotations

import asyncio
import base64
import http.client
import ssl
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import quote, urlencode

import msgspec

from domain.pbx import PbxCommand
from lead_server.pbx.facts import Fact, FactKind
from lead_server.pbx.link import ANSWER_S, QUIET_S, Hear, LinkError, RefusedError, Settings, dialable, plain
from lead_server.pbx.tracker import Leg
from lead_server.pbx.websocket import HandshakeError, WebSocket

CAPABILITIES = ("line", "dial", "hang_up")
APPLICATION = "leadline"
_STATES: dict[str, FactKind] = {"Up": "up", "Ringing": "ringing", "Ring": "calls_out"}


class Ari:
    """A client of one Asterisk."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        signed = base64.b64encode(f"{settings.user}:{settings.secret}".encode()).decode()
        self._headers = {"Authorization": f"Basic {signed}"}
        self._socket: WebSocket | None = None

    async def run(self, hear: Hear, ready: Callable[[list[Fact]], Awaitable[None]]) -> None:
        s, path = self._settings, f"/ari/events?app={APPLICATION}&subscribeAll=true"
        try:
            opening = WebSocket.open(s.host, s.port, path, self._headers, tls=s.tls)
            self._socket = await asyncio.wait_for(opening, ANSWER_S)
        except HandshakeError as error:
            raise LinkError("refused" if error.status in (401, 403) else "protocol", str(error)) from None
        except (OSError, TimeoutError, asyncio.IncompleteReadError, ValueError, IndexError) as error:
            raise LinkError("unreachable", f"{s.host}:{s.port}: {error}") from None
        alive = asyncio.create_task(self._stay_alive())
        try:
            rows = await self._ask("GET", "/ari/channels")
            await ready(
                [_there(row) for row in rows]
            )  # what the socket brings lies waiting meanwhile, in its order
            while True:
                text = await asyncio.wait_for(self._socket.text(), QUIET_S * 2.5)
                for fact in facts_of(msgspec.json.decode(text)) if text else ():
                    await hear(fact)
        except RefusedError as error:
            raise LinkError("refused", str(error)) from None
        except (OSError, EOFError, TimeoutError, msgspec.MsgspecError) as error:
            raise LinkError("silent", type(error).__name__) from None
        finally:
            alive.cancel()
            await self.close()

    async def do(self, command: PbxCommand, endpoint: str, leg: Leg | None, other: str) -> None:
        match command.verb:
            case "dial":
                given = {
                    "endpoint": plain(endpoint), "extension": dialable(command.target), "priority": "1",
                    "context": plain(self._settings.context), "channelId": plain(command.leg),
                    "otherChannelId": f"{plain(command.leg)}-2", "callerId": dialable(command.target), "timeout": "30",
                }  # fmt: skip
                await self._ask("POST", f"/ari/channels?{urlencode(given)}")
            case "hang_up" if leg is not None:
                await self._ask("DELETE", f"/ari/channels/{quote(leg.id, safe='')}?reason=normal")
            case "hang_up":
                raise RefusedError("no_such_call")
            case _:
                raise RefusedError("not_supported")

    async def close(self) -> None:
        socket, self._socket = self._socket, None
        if socket is not None:
            await socket.close()

    async def _stay_alive(self) -> None:
        """A quiet exchange and a dead network look alike until something is asked; the answer ends a wait in `run`."""
        while self._socket is not None:
            await asyncio.sleep(QUIET_S)
            if self._socket is not None:
                await self._socket.ping()

    async def _ask(self, method: str, path: str) -> Any:
        """Raises RefusedError, LinkError."""
        return await asyncio.to_thread(self._exchange, method, path)

    def _exchange(self, method: str, path: str) -> Any:
        s = self._settings
        connection: http.client.HTTPConnection = (
            http.client.HTTPSConnection(
                s.host, s.port, timeout=ANSWER_S, context=ssl.create_default_context()
            )
            if s.tls
            else http.client.HTTPConnection(s.host, s.port, timeout=ANSWER_S)
        )
        try:
            connection.request(method, path, headers=self._headers)
            answer = connection.getresponse()
            body = answer.read()
        except (OSError, http.client.HTTPException) as error:
            raise LinkError("silent", type(error).__name__) from None
        finally:
            connection.close()
        if answer.status >= 300:
            reason = {404: "no_such_call", 401: "refused"}.get(answer.status, "refused")
            raise RefusedError(reason, f"HTTP {answer.status} {body[:120]!r}")
        return msgspec.json.decode(body) if body else None


def facts_of(event: dict[str, Any]) -> list[Fact]:
    """What an event says of channels."""
    channel = event.get("channel") or {}
    id_ = str(channel.get("id", ""))
    match event.get("type"):
        case "ChannelCreated":
            state = str(channel.get("state"))
            return [_of(channel, "calls_out" if state == "Ring" else "new")]
        case "ChannelConnectedLine":
            return [_of(channel, "number")]
        case "ChannelStateChange" if (
            found := _STATES.get(str(channel.get("state")))
        ) and found != "calls_out":
            return [_of(channel, found)]
        case "Dial":
            return _dial(event)
        case "ChannelEnteredBridge":
            return [Fact(kind="bridged", id=id_)]
        case "ChannelHold":
            return [Fact(kind="held", id=id_)]
        case "ChannelUnhold":
            return [Fact(kind="resumed", id=id_)]
        case "ChannelHangupRequest":
            return [Fact(kind="hangup_asked", id=id_)]
        case "BridgeBlindTransfer" if event.get("result") == "Success":
            return [Fact(kind="transferred", id=id_)]
        case "ChannelDestroyed":
            return [
                Fact(
                    kind="gone",
                    id=id_,
                    channel=str(channel.get("name", "")),
                    cause=str(event.get("cause", "")),
                )
            ]
    return []


def _dial(event: dict[str, Any]) -> list[Fact]:
    caller, peer, status = (
        event.get("caller") or {},
        event.get("peer") or {},
        str(event.get("dialstatus", "")),
    )
    if status in ("", "RINGING"):
        return [_of(peer, "ringing")]
    if not caller:
        return []
    answered = status == "ANSWER"
    return [
        Fact(kind="dial_answered" if answered else "dial_failed", id=str(caller.get("id", "")), cause=status)
    ]


def _of(channel: dict[str, Any], kind: FactKind) -> Fact:
    line, plan = channel.get("connected") or {}, channel.get("dialplan") or {}
    exten = str(plan.get("exten", ""))
    return Fact(
        kind=kind, id=str(channel.get("id", "")), channel=str(channel.get("name", "")),
        number=str(line.get("number", "")), name=str(line.get("name", "")), called="" if exten == "s" else exten,
    )  # fmt: skip


def _there(channel: dict[str, Any]) -> Fact:
    return _of(channel, _STATES.get(str(channel.get("state")), "new"))
