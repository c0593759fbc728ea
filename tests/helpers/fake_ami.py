"""An exchange that speaks AMI as Asterisk 22 does (greeting, MD5 sign-in, actions, lists, events), on loopback.

Its telephones obey: a dialled customer answers at once (one number is busy), an extension rings until somebody picks up.
"""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import socket
import threading
from dataclasses import dataclass

BUSY = "+8613900000486"


@dataclass
class Channel:
    """One channel; `other`: the number at the far end. `calls_out`: the exchange dials a customer for it."""

    id: str
    name: str
    state: str = "Down"
    other: str = ""
    held: bool = False


class FakeAmi:
    """Listens on a free port. `close` ends everything.

    Attributes:
        refuses: nobody gets in. actions: everything that was asked.
    """

    def __init__(self, secret: str = "s3cret") -> None:
        self.secret, self.refuses = secret, False
        self.channels: dict[str, Channel] = {}
        self.actions: list[dict[str, str]] = []
        self._numbers = itertools.count(1)
        self._lock = threading.RLock()
        self._peers: list[socket.socket] = []
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._server.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    # ---- the test's verbs

    def rings(self, endpoint: str, number: str, name: str = "") -> str:
        """A customer calls an extension; gives the channel's id."""
        with self._lock:
            n = next(self._numbers)
            channel = Channel(f"1795{n}.{n}", f"{endpoint}-{n:08x}", other=number)
            self.channels[channel.id] = channel
            self._event("Newchannel", channel)
            self._event("NewConnectedLine", channel, ConnectedLineName=name)
            channel.state = "Ringing"
            self._event("Newstate", channel, ConnectedLineName=name)
            return channel.id

    def picks_up(self, id_: str) -> None:
        """Somebody takes the telephone that rings."""
        with self._lock:
            channel = self.channels[id_]
            channel.state = "Up"
            self._event("Newstate", channel)
            self._event("BridgeEnter", channel)

    def customer_hangs_up(self, id_: str, cause: str = "16") -> None:
        self._gone(id_, cause)

    def cut(self) -> None:
        """The network between goes away; the exchange lives on."""
        with self._lock:
            peers, self._peers = self._peers, []
        for peer in peers:
            with contextlib.suppress(OSError):  # the other side was faster
                peer.shutdown(socket.SHUT_RDWR)
            peer.close()

    def close(self) -> None:
        self._server.close()
        self.cut()

    # ---- the wire

    def _accept(self) -> None:
        while True:
            try:
                peer, _ = self._server.accept()
            except OSError:
                return
            if self.refuses:
                peer.close()
                continue
            threading.Thread(target=self._serve, args=(peer,), daemon=True).start()

    def _serve(self, peer: socket.socket) -> None:
        peer.sendall(b"Asterisk Call Manager/11.0.0\r\n")
        challenge, signed = "1234567", False
        try:
            with peer.makefile("r", encoding="utf-8", newline="\r\n") as lines:
                fields: dict[str, str] = {}
                for line in lines:
                    if line != "\r\n":
                        name, _, value = line.rstrip("\r\n").partition(": ")
                        fields[name] = value
                        continue
                    action, fields = fields, {}
                    self.actions.append(action)
                    number = action.get("ActionID", "")
                    if action["Action"] == "Challenge":
                        self._send(peer, Response="Success", ActionID=number, Challenge=challenge)
                    elif action["Action"] == "Login":
                        wanted = hashlib.md5((challenge + self.secret).encode()).hexdigest()
                        signed = action.get("Key") == wanted
                        word, said = ("Success", "accepted") if signed else ("Error", "Authentication failed")
                        self._send(peer, Response=word, ActionID=number, Message=said)
                        if signed:
                            with self._lock:
                                self._peers.append(peer)
                    elif signed:
                        self._do(peer, action, number)
        except (OSError, ValueError):
            return

    def _do(self, peer: socket.socket, action: dict[str, str], number: str) -> None:
        with self._lock:
            run = getattr(self, f"_do_{action['Action'].lower()}", None)
            if run is None:
                self._send(peer, Response="Error", ActionID=number, Message="Invalid/unknown command")
                return
            refusal = run(peer, action, number)
            if refusal is not None:
                word = "Error" if refusal else "Success"
                self._send(peer, Response=word, ActionID=number, Message=refusal or "Success")
            after = getattr(self, f"_after_{action['Action'].lower()}", None)
            if after is not None and not refusal:
                after(action)

    def _do_ping(self, _peer: socket.socket, _action: dict[str, str], _number: str) -> str:
        return ""

    def _do_coreshowchannels(self, peer: socket.socket, _action: dict[str, str], number: str) -> None:
        self._send(
            peer, Response="Success", ActionID=number, EventList="start", Message="Channels will follow"
        )
        for channel in self.channels.values():
            self._send(
                peer, Event="CoreShowChannel", ActionID=number, Channel=channel.name, Uniqueid=channel.id,
                ChannelStateDesc=channel.state, ConnectedLineNum=channel.other or "<unknown>",
            )  # fmt: skip
        self._send(peer, Event="CoreShowChannelsComplete", ActionID=number, EventList="Complete")

    def _do_originate(self, _peer: socket.socket, action: dict[str, str], _number: str) -> str:
        return ""

    def _after_originate(self, action: dict[str, str]) -> None:
        n = next(self._numbers)
        channel = Channel(action["ChannelId"], f"{action['Channel']}-{n:08x}", other=action.get("Exten", ""))
        self.channels[channel.id] = channel
        self._event("Newchannel", channel)
        channel.state = "Ringing"
        self._event("Newstate", channel)
        if "Application" in action:
            return
        channel.state = "Up"
        self._event("Newstate", channel)
        if channel.other == BUSY:
            self._event("DialEnd", channel, DialStatus="BUSY")
            self._gone(channel.id, "17")
            return
        self._event("DialEnd", channel, DialStatus="ANSWER")
        self._event("BridgeEnter", channel)

    def _do_hangup(self, _peer: socket.socket, action: dict[str, str], _number: str) -> str:
        return "" if self._named(action) else "No such channel"

    def _after_hangup(self, action: dict[str, str]) -> None:
        channel = self._named(action)
        assert channel is not None
        self._gone(channel.id, action.get("Cause", "16"))

    def _do_blindtransfer(self, _peer: socket.socket, action: dict[str, str], _number: str) -> str:
        return "" if self._named(action) else "Channel specified does not exist"

    def _after_blindtransfer(self, action: dict[str, str]) -> None:
        channel = self._named(action)
        assert channel is not None
        self._all(
            Event="BlindTransfer", Result="Success", TransfererUniqueid=channel.id, Extension=action["Exten"]
        )
        self._gone(channel.id, "16")

    def _do_pjsipnotify(self, _peer: socket.socket, action: dict[str, str], _number: str) -> str:
        return "" if self._named(action) else "No such channel"

    def _after_pjsipnotify(self, action: dict[str, str]) -> None:
        """The telephone obeys."""
        channel = self._named(action)
        assert channel is not None
        if action["Variable"] == "Event=talk" and channel.state == "Ringing":
            self.picks_up(channel.id)
        else:
            channel.held = action["Variable"] == "Event=hold"
            self._event("Hold" if channel.held else "Unhold", channel)

    def _named(self, action: dict[str, str]) -> Channel | None:
        return next((c for c in self.channels.values() if c.name == action.get("Channel")), None)

    def _gone(self, id_: str, cause: str) -> None:
        with self._lock:
            channel = self.channels.pop(id_, None)
            if channel is not None:
                self._event("Hangup", channel, Cause=cause)

    def _event(self, name: str, channel: Channel, **more: str) -> None:
        self._all(
            Event=name, Privilege="call,all", Channel=channel.name, ChannelStateDesc=channel.state,
            ConnectedLineNum=channel.other or "<unknown>", Uniqueid=channel.id, Linkedid=channel.id,
            **{key: value for key, value in more.items() if value},
        )  # fmt: skip

    def _all(self, **fields: str) -> None:
        with self._lock:
            peers = list(self._peers)
        for peer in peers:
            try:
                self._send(peer, **fields)
            except OSError:
                continue

    def _send(self, peer: socket.socket, **fields: str) -> None:
        with self._lock:
            peer.sendall("".join(f"{k}: {v}\r\n" for k, v in fields.items()).encode() + b"\r\n")
