"""The one thread in which pjsua2 lives: its events, every call into it, and the end of each of its objects.

pjsua2 ends the whole process when an object of its own dies in another thread, or is spoken to there. So nothing of it
leaves this thread but plain values; what is to be done comes as a function and its outcome as a value or a `CannotError`;
the collector of cycles is off in this process and runs here, between two events.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import queue
import threading
from collections.abc import Callable

import pjsua2 as pj

from agent_app.telephony.engine.stack import CannotError
from agent_app.telephony.engine.words import without_numbers

_LOG = logging.getLogger("engine.pjsua2")
POLL_MS = 10  #: how long a command may wait while nothing comes from the network
CLEAN_EVERY = 25  #: ended calls between two collections


class PjThread:
    """Runs an endpoint.

    Args:
        poll: called after each round of events (deadlines, dead peers).
    """

    def __init__(self, endpoint: pj.Endpoint, poll: Callable[[], None]) -> None:
        self._endpoint, self._poll = endpoint, poll
        self._work: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._stop, self._dead = False, list[object]()
        self._buried = 0
        self._thread: threading.Thread | None = None
        gc.disable()

    async def run(self, work: Callable[[], None]) -> None:
        """Have something done there, and wait for it.

        Raises:
            CannotError: as the work said; `refused` for an error of the library.
        """
        loop = asyncio.get_running_loop()
        done: asyncio.Future[tuple[str, int]] = loop.create_future()

        def answer(outcome: tuple[str, int]) -> None:
            if not done.done():
                done.set_result(outcome)

        def there() -> None:
            reason, code = outcome_of(work)
            loop.call_soon_threadsafe(answer, (reason, code))

        self.soon(there)
        reason, code = await done
        if reason:
            raise CannotError(reason, code)

    def soon(self, work: Callable[[], None]) -> None:
        """Have something done there; any thread."""
        self._work.put(work)

    def start(self, begin: Callable[[], None], end: Callable[[], None]) -> None:
        """Begin the thread: `begin` first, `end` last, both in it."""
        self._thread = threading.Thread(target=self._run, args=(begin, end), name="sip", daemon=True)
        self._thread.start()

    def bury(self, thing: object) -> None:
        """Keep an object whose callback is running; it dies in this thread, after the round."""
        self._dead.append(thing)

    def join(self, seconds: float) -> None:
        """Ask it to end, and wait."""
        self._stop = True
        if self._thread is not None:
            self._thread.join(seconds)

    def _run(self, begin: Callable[[], None], end: Callable[[], None]) -> None:
        begin()
        while not self._stop:
            self._endpoint.libHandleEvents(POLL_MS)
            self._empty()
            outcome_of(self._poll)
            if self._dead:
                self._buried += len(self._dead)
                self._dead.clear()
                if self._buried >= CLEAN_EVERY:
                    self._buried = 0
                    gc.collect()
        self._empty()
        end()

    def _empty(self) -> None:
        while True:
            try:
                work = self._work.get_nowait()
            except queue.Empty:
                return
            outcome_of(work)


def outcome_of(work: Callable[[], None]) -> tuple[str, int]:
    """("", 0) when it was done, else (reason, code): plain values, for an exception would carry frames to another thread."""
    try:
        work()
    except CannotError as error:
        return error.reason, error.code
    except pj.Error as error:
        _LOG.warning("%s", without_numbers(error.info(False))[:200])
        return "refused", 0
    except Exception as error:
        _LOG.error("a fault: %s: %s", type(error).__name__, without_numbers(str(error))[:200])
        return "fault", 0
    return "", 0
