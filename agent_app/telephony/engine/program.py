"""The engine's process: lines in, lines out, a SIP stack between them.

Standard output belongs to the protocol alone: whatever a C library prints goes to standard error, as does the log. The
input is read by a thread, so that the same code runs where an event loop cannot watch a pipe.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec.structs import replace

from agent_app.telephony.commands import Answer, Command, Dial, HangUp, OfCall, Reject
from agent_app.telephony.engine import protocol
from agent_app.telephony.engine.protocol import Begin, Fact, FromDesk, Quit, Record
from agent_app.telephony.engine.sealed_numbers import SealedError, SealedNumbers
from agent_app.telephony.engine.sound import Sound, SoundCommand
from agent_app.telephony.engine.stack import CannotError, Stack

_LOG = logging.getLogger("engine")
WRONG_VERSION = 64  #: exit code, of sysexits


class Program:
    """Serves one desk until its input ends.

    Args:
        out: takes a line; called on the event loop only.
    """

    def __init__(self, stack: Stack, out: Callable[[bytes], None]) -> None:
        self._stack, self._out = stack, out
        self._n = 0
        self._sound: Sound | None = None
        self._sealed: SealedNumbers | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._orders: dict[str, asyncio.Lock] = {}

    async def serve(self, requests: asyncio.Queue[FromDesk | None]) -> int:
        """Returns the exit code."""
        begin = await requests.get()
        if not isinstance(begin, Begin):
            return 0 if begin is None or isinstance(begin, Quit) else WRONG_VERSION
        if begin.version != protocol.PROTOCOL_VERSION:
            self.tell(self._hello())  # the desk reads the version, and says it
            return WRONG_VERSION
        if begin.config.seal_file:
            self._sealed = SealedNumbers(Path(begin.config.seal_file))
        self._sound = sound = Sound(begin.config, self.tell)
        await self._stack.start(begin.config, self.tell, sound.pump)
        self.tell(self._hello())
        beat = asyncio.create_task(self._beat())
        try:
            while (request := await requests.get()) is not None and not isinstance(request, Quit):
                if isinstance(request, Command | Record):
                    task = asyncio.create_task(self._do(request))
                    self._tasks.add(task)
                    task.add_done_callback(self._tasks.discard)
        finally:
            beat.cancel()
            for task in self._tasks:
                task.cancel()
            await self._stack.stop()
            await sound.stop()
        return 0

    def tell(self, fact: Fact) -> None:
        """Number a fact and send it."""
        self._n += 1
        fact.n, fact.at = self._n, time.time()
        self._out(protocol.pack(fact))
        if self._sound is not None:
            self._sound.saw(fact)

    async def _do(self, command: Command | Record) -> None:
        """One command; those of one call in their order, those of different calls beside each other."""
        if isinstance(command, Answer | Reject | HangUp) and self._sound is not None:
            self._sound.quiet(command.call_id)
        about = command.call_id if isinstance(command, OfCall | Record) else command.verb
        order = self._orders.setdefault(about, asyncio.Lock())
        try:
            if isinstance(command, Dial) and command.sealed:
                command = self._opened(command)
            if isinstance(command, Record):
                async with order:
                    await self._stack.record(command)
            elif isinstance(command, SoundCommand) and self._sound is not None:
                async with order:
                    await self._sound.do(command)
            elif command.verb in ("hang_up", "reject"):  # must not wait behind digits or a transfer
                await self._stack.do(command)  # type: ignore[arg-type]
            else:
                async with order:
                    await self._stack.do(command)  # type: ignore[arg-type]
        except CannotError as error:
            self._refuse(command, error.reason, error.code)
        except asyncio.CancelledError:
            raise
        except Exception:  # a fault of ours or of the library's: the engine lives on
            _LOG.exception("a command failed: %s", type(command).__name__)
            self._refuse(command, "fault", 0)
        finally:
            if not order.locked():
                self._orders.pop(about, None)

    def _opened(self, command: Dial) -> Dial:
        """With the number in place of its id; it goes to the stack and nowhere else.

        Raises:
            CannotError: this engine cannot open it.
        """
        if self._sealed is None:
            raise CannotError("bad_target")
        try:
            return replace(command, target=self._sealed.open(command.sealed, command.target), sealed="")
        except SealedError:
            raise CannotError("bad_target") from None

    def _refuse(self, command: Command | Record, reason: str, code: int) -> None:
        self.tell(protocol.Refused(command_id=command.id, reason=reason, code=code))

    def _hello(self) -> protocol.Hello:
        return protocol.Hello(
            version=protocol.PROTOCOL_VERSION,
            engine=self._stack.name,
            capabilities=self._stack.capabilities,
            seal_key=self._sealed.public if self._sealed is not None else "",
        )

    async def _beat(self) -> None:
        while True:
            self.tell(protocol.Beat())
            await asyncio.sleep(protocol.BEAT_S)


def run(stack: Stack) -> int:
    """Take over standard input and output and serve; returns the exit code."""
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(levelname)s %(name)s %(message)s")
    wire = os.dup(sys.stdout.fileno())
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())

    def out(line: bytes) -> None:
        with contextlib.suppress(BrokenPipeError):  # the desk is gone: the end of the input says so too
            while line:
                line = line[os.write(wire, line) :]

    return asyncio.run(_serve(stack, sys.stdin.fileno(), out))


async def _serve(stack: Stack, pipe: int, out: Callable[[bytes], None]) -> int:
    loop = asyncio.get_running_loop()
    requests: asyncio.Queue[FromDesk | None] = asyncio.Queue()

    def read() -> None:
        for request in _requests(pipe):
            loop.call_soon_threadsafe(requests.put_nowait, request)
        with contextlib.suppress(RuntimeError):  # the loop has ended by itself
            loop.call_soon_threadsafe(requests.put_nowait, None)

    threading.Thread(target=read, name="requests", daemon=True).start()
    return await Program(stack, out).serve(requests)


def _requests(pipe: int) -> Iterator[FromDesk]:
    """What the desk says, until it says no more. Reads the bare pipe: a buffer's lock would outlive the interpreter."""
    rest = b""
    while chunk := os.read(pipe, 65536):
        *lines, rest = (rest + chunk).split(b"\n")
        if len(rest) > protocol.LONGEST_LINE:
            lines, rest = [*lines, rest], b""
        for line in lines:
            try:
                yield protocol.read_request(line)
            except protocol.Unreadable as error:
                _LOG.warning("skipped a line: %s", error)
