"""The desk's end of the pipe: starts an engine, hears it, notices that it is gone.

One link is one life of the process. Its death is told once, by whichever notices first: the end of its output (within
milliseconds of a kill), a silence of three seconds (it hangs and is killed), or a pipe that takes nothing more.
"""

from __future__ import annotations

import contextlib
import logging
import re
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, Literal

import msgspec

from agent_app.telephony.engine import protocol
from agent_app.telephony.engine.protocol import Begin, EngineConfig, FromEngine, Quit

_LOG = logging.getLogger("telephony.engine")
_NUMBERS = re.compile(r"sips?:\S+|\+?\d{5,}")
#: the folder that `agent_app` lies in, for the engine's own import path
_HERE = Path(__file__).resolve().parents[2]


Engine = Literal["baresip", "pjsua2"]


def usual_engine() -> Engine:
    """Baresip where it has a wheel; on Windows there is the other one."""
    return "pjsua2" if sys.platform == "win32" else "baresip"


def engine_command(engine: Engine | Literal[""] = "") -> list[str]:
    """How an engine that is part of the desk is started; "" the usual one."""
    return [sys.executable, "-m", "agent_app.telephony.engine", engine or usual_engine()]


class EngineLink:
    """One engine process.

    Args:
        on_fact: hears every fact, in the link's own thread. on_death: told once, with why; same thread.

    Attributes:
        pid: of the process. skipped: lines that could not be read.
    """

    def __init__(
        self,
        command: Sequence[str],
        config: EngineConfig,
        on_fact: Callable[[EngineLink, FromEngine], None],
        on_death: Callable[[EngineLink, str], None],
    ) -> None:
        self._on_fact, self._on_death = on_fact, on_death
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=_HERE,
            bufsize=0,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self.pid, self.skipped = self._process.pid, 0
        self._last_words: deque[str] = deque(maxlen=3)
        self._heard_at, self._ended, self._n = time.monotonic(), False, 0
        self._write_lock = threading.Lock()
        self._waiting: deque[bytes] = deque()
        self._some = threading.Condition(self._write_lock)
        for name, work in (("engine-out", self._write), ("engine-log", self._log), ("engine-in", self._read)):
            threading.Thread(target=work, name=name, daemon=True).start()
        self.send(Begin(version=protocol.PROTOCOL_VERSION, config=config))

    def send(self, message: msgspec.Struct) -> None:
        """Have a line written; returns at once, whatever the engine does."""
        with self._some:
            self._waiting.append(protocol.pack(message))
            self._some.notify()

    def silent_for(self) -> float:
        """Seconds since its last word."""
        return time.monotonic() - self._heard_at

    def kill(self) -> None:
        """End it at once; its death is told."""
        with contextlib.suppress(OSError):
            self._process.kill()

    def stop(self, timeout_s: float = 2.5) -> None:
        """Ask it to end, and see to it; its death is not told."""
        self._ended = True
        self.send(Quit())
        try:
            self._process.wait(timeout_s)
        except subprocess.TimeoutExpired:
            self.kill()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(1)
        with self._some:
            self._waiting.append(b"")
            self._some.notify()

    def _read(self) -> None:
        output = _pipe(self._process.stdout)
        rest = b""
        while chunk := output.read(65536):
            self._heard_at = time.monotonic()
            *lines, rest = (rest + chunk).split(b"\n")
            if len(rest) > protocol.LONGEST_LINE:
                self._skip("a line without an end")
                rest = b""
            for line in lines:
                self._take(line)
        self._die()

    def _take(self, line: bytes) -> None:
        try:
            fact = protocol.read_fact(line)
        except protocol.Unreadable as error:
            self._skip(str(error))
            return
        if fact.n != self._n + 1:
            _LOG.warning("fact %d after %d", fact.n, self._n)
        if fact.n <= self._n:  # seen already
            return
        self._n = fact.n
        try:
            self._on_fact(self, fact)
        except Exception:  # ours; the engine is innocent
            _LOG.exception("a fact was not taken: %s", type(fact).__name__)

    def _skip(self, why: str) -> None:
        self.skipped += 1
        _LOG.warning("skipped a line of the engine: %s", why)

    def _die(self) -> None:
        """Its output has ended. What it still runs ends too: a call without a desk is nobody's."""
        with self._some:
            told, self._ended = self._ended, True
        if not told:
            # one that ended by itself has its exit code within moments; a killed one is told at once either way
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(0.03)
            self._on_death(self, "no_stack" if self._process.poll() == protocol.NO_STACK else "")
        self.kill()
        code = self._process.wait()
        with self._some:
            self._waiting.append(b"")
            self._some.notify()
        if not told:
            _LOG.warning(
                "the engine ended with %s; its last words: %s", code, " | ".join(self._last_words) or "none"
            )

    def _write(self) -> None:
        pipe = _pipe(self._process.stdin)
        while True:
            with self._some:
                self._some.wait_for(lambda: self._waiting)
                line = self._waiting.popleft()
            if not line:
                break
            try:
                while line:
                    line = line[pipe.write(line) :]
            except (OSError, ValueError):  # the reader sees its end
                break
        with contextlib.suppress(OSError):
            pipe.close()

    def _log(self) -> None:
        with contextlib.suppress(ValueError, OSError):
            for raw in _pipe(self._process.stderr):
                words = _NUMBERS.sub("…", raw.decode("utf-8", "replace").strip())[:400]
                if words:
                    self._last_words.append(words[:160])
                    _LOG.info("%s", words)

    def exit_code(self) -> int | None:
        """How the process ended; None while it runs."""
        return self._process.poll()


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None
    return pipe
