"""An engine without SIP: the real program around a stack whose other side is the test, over a socket.

`python -m tests.helpers.toy_engine PORT` connects to the test and does what it says, one JSON object a line: `ring`,
`hang_up`, `fact`, `raw`, `hang`, `exit`. `ToyCustomer` is the test's end of it; it outlives an engine and takes the next.
"""

from __future__ import annotations

import asyncio
import json
import os
import socket
import sys
import threading
import time
from pathlib import Path
from typing import Any

import msgspec

from agent_app.telephony import commands as ask
from agent_app.telephony.engine import program, protocol
from agent_app.telephony.engine.audio import Message
from agent_app.telephony.engine.recorder import Recordings
from agent_app.telephony.engine.stack import CannotError
from domain.ids import new_id


class Quiet:
    """The sound of a customer who says nothing."""

    def rate(self) -> int:
        return 8000

    def hear(self, most: int) -> bytes:
        return b""

    def say(self, pcm: bytes) -> None:
        """Nobody hears it."""


class Tone:
    """A microphone that always says the same."""

    def read(self, _rate: int, samples: int) -> bytes:
        return b"\x10\x27" * samples


class ToyStack:
    """A line where everything works at once, except for numbers that end in a SIP code: they are refused with it."""

    name = "toy"
    capabilities = (
        "line", "media_local", "answer", "hang_up", "dial", "hold", "mute", "dtmf", "dtmf_in", "blind", "stats",
        "headers_in", "headers_out", "record_split", "attended", "conference", "message", "lines", "refer",
        "devices",
    )  # fmt: skip

    def __init__(self, port: int) -> None:
        self._port = port
        self.calls: set[str] = set()
        self.consults: dict[str, str] = {}

    async def start(self, config, tell, pump) -> None:
        self.tell = tell
        self.pump = pump
        if config.microphone == "default":  # a customer's phone has no sound card
            pump._microphone = Tone()
        self.recordings = Recordings(self.pump, tell)
        reader, self._writer = await asyncio.open_connection("127.0.0.1", self._port, limit=2**24)
        self._listening = asyncio.create_task(self._listen(reader))

    async def stop(self) -> None:
        for call in list(self.calls):
            self.recordings.call_ended(call)
        self._writer.close()

    async def record(self, asked) -> None:
        self.recordings.start(asked)

    async def do(self, command) -> None:
        self._writer.write(msgspec.json.encode(command) + b"\n")
        call = getattr(command, "call_id", "")
        match command:
            case ask.Login(account=account):
                self.tell(protocol.Line(state="registering", line=account.line))
                good = account.password != "wrong"
                self.tell(
                    protocol.Line(state="registered", line=account.line)
                    if good
                    else protocol.Line(state="failed", code=401, line=account.line)
                )
            case ask.Logout(line=line):
                self.tell(protocol.Line(state="offline", line=line))
            case ask.Dial(target=target):
                self._dial(call, target)
            case _ if call not in self.calls:
                raise CannotError("call_is_over")
            case ask.StartConsult(target=target, consult_id=consult):
                self.consults[call] = consult
                self._dial(consult, target)
            case ask.CompleteTransfer():
                good = "603" not in os.environ.get("TOY_REFUSES", "")
                self.tell(protocol.TransferTold(call_id=call, code=200 if good else 603, final=True))
                if good:
                    self._end(self.consults[call], "ended", "")  # its other side is faster than the answer
                    self._end(call, "transferred", "transferred")
                else:
                    self._moved(call, "transfer_failed", "refused")
            case ask.Merge():
                self.pump.join(call, self.consults[call])
            case ask.LeaveMessage(path=path):
                loop = asyncio.get_running_loop()
                self.pump.channel(call).message = Message(
                    Path(path), lambda: loop.call_soon_threadsafe(self._end, call, "ended", "message_left")
                )
            case ask.PauseRecording() | ask.ResumeRecording():
                self.recordings.pause(call, on=isinstance(command, ask.PauseRecording))
            case ask.StopRecording():
                self.recordings.stop(call)
            case ask.Answer():
                self._moved(call, "answered")
            case ask.Reject():
                self._end(call, "ended", "")
            case ask.HangUp():
                if not os.environ.get("TOY_DEAF"):
                    self._end(call, "ended", "")
            case ask.Hold():
                if not os.environ.get("TOY_DEAF"):
                    self.pump.hold(call, on=True)
                    self._moved(call, "held")
            case ask.Resume():
                self.pump.hold(call, on=False)
                self._moved(call, "resumed")
            case ask.BlindTransfer(target=target):
                code = int(target[-3:]) if target[-3:] in ("486", "603") else 200
                self.tell(protocol.TransferTold(call_id=call, code=code, final=True))
                self._end(call, "transferred", "transferred") if code == 200 else self._moved(
                    call, "transfer_failed"
                )

    def _dial(self, call: str, target: str) -> None:
        self.calls.add(call)
        self._moved(call, "progress")
        if target[-3:] in ("486", "603", "404"):
            cause = {"486": "busy", "603": "declined", "404": "no_such_number"}[target[-3:]]
            self._end(call, "failed", cause)
        elif not target.endswith("000999"):  # rings for ever
            self._moved(call, "answered")

    def _moved(self, call: str, event: Any, cause: str = "") -> None:
        if event == "answered" and self.pump.channel(call) is None:
            self.pump.add(call, Quiet())
        self.tell(protocol.CallMoved(call_id=call, event=event, cause=cause))

    def _end(self, call: str, event: Any, cause: str) -> None:
        if call not in self.calls:
            return
        self.calls.discard(call)
        self.recordings.call_ended(call)
        self.pump.remove(call)
        self._moved(call, event, cause)

    async def _listen(self, reader: asyncio.StreamReader) -> None:
        while line := await reader.readline():
            said = json.loads(line)
            match said.pop("verb"):
                case "ring":
                    self.calls.add(said["call_id"])
                    self.tell(protocol.Offered(**said))
                case "hang_up":
                    self._end(said["call_id"], "ended", said.get("cause", ""))
                case "fact":
                    self.tell(msgspec.convert(said["fact"], protocol.FromEngine))
                case "raw":
                    os.write(WIRE, said["text"].encode("latin-1"))
                case "hang":
                    time.sleep(60)
                case "exit":
                    os._exit(int(said["code"]))


class ToyCustomer:
    """The test's end: whoever is at the other side of the toy's line.

    Attributes:
        seen: commands as the engine got them, of all its lives.
    """

    def __init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self.command = [sys.executable, "-m", "tests.helpers.toy_engine", str(self._server.getsockname()[1])]
        self.seen: list[dict[str, Any]] = []
        self._life: socket.socket | None = None
        self._more = threading.Condition()
        threading.Thread(target=self._accept, daemon=True).start()

    def ring(self, number: str = "+8613800134410", headers: dict[str, str] | None = None, **more: Any) -> str:
        call_id = more.pop("call_id", None) or new_id()
        given = {"From": f"<sip:{number}@pstn.invalid>;tag=1"} if headers is None else headers
        self.say("ring", call_id=call_id, peer=f"sip:{number}@pstn.invalid", headers=given, **more)
        return call_id

    def say(self, verb: str, **values: Any) -> None:
        with self._more:
            assert self._more.wait_for(lambda: self._life is not None, 10)
            self._life.sendall(json.dumps({"verb": verb, **values}).encode() + b"\n")

    def wait_seen(self, verb: str, **values: Any) -> dict[str, Any]:
        """A command that reached the engine.

        Raises:
            AssertionError: it did not.
        """

        def found() -> dict[str, Any] | None:
            return next((c for c in self.seen if c["do"] == verb and values.items() <= c.items()), None)

        with self._more:
            assert self._more.wait_for(found, 5), (verb, values, self.seen)
            return found() or {}

    def close(self) -> None:
        self._server.close()

    def _accept(self) -> None:
        while True:
            try:
                life, _ = self._server.accept()
            except OSError:
                return
            with self._more:
                self._life = life
                self._more.notify_all()
            threading.Thread(target=self._read, args=(life,), daemon=True).start()

    def _read(self, life: socket.socket) -> None:
        with life, life.makefile("rb") as lines:
            try:
                for line in lines:
                    with self._more:
                        self.seen.append(json.loads(line))
                        self._more.notify_all()
            except OSError:
                pass
        with self._more:
            if self._life is life:
                self._life = None


if __name__ == "__main__":
    WIRE = os.dup(1)
    sys.exit(program.run(ToyStack(int(sys.argv[1]))))
