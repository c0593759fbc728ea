"""The real `lead-server serve` in a process of its own, for tests of processes and of the desk end to end."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
START_S = 90.0


class RunningServer:
    """A server process. `url` is its address; `errors()` what it logged so far."""

    def __init__(self, process: subprocess.Popen[str], log: Path, url: str) -> None:
        self.process, self._log, self.url = process, log, url

    def errors(self) -> str:
        return self._log.read_text(encoding="utf-8", errors="replace")

    def stop(self, timeout_s: float = 30) -> int:
        """SIGTERM, and the exit code."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout_s)


def lead_server(
    *arguments: str | Path, stdin: str | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run one command to its end."""
    return subprocess.run(
        [sys.executable, "-m", "lead_server", *map(str, arguments)], cwd=ROOT, input=stdin, text=True,
        capture_output=True, timeout=150, check=False, env={**os.environ, **environment},
    )  # fmt: skip


@contextmanager
def serving(log: Path, *arguments: str | Path) -> Iterator[RunningServer]:
    """`lead-server serve` on a free port; leaves nothing behind.

    Args:
        log: a file for its stderr.
        arguments: as on the command line, for example `"--data", folder` or `"--database", url`.
    """
    with log.open("w", encoding="utf-8") as errors:
        process = subprocess.Popen(
            [sys.executable, "-m", "lead_server", "serve", "--port", "0", *map(str, arguments)], cwd=ROOT,
            stdout=subprocess.PIPE, stderr=errors, text=True,
        )  # fmt: skip
    try:
        yield RunningServer(process, log, _address(process, log))
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(10)
        if process.stdout is not None:
            process.stdout.close()


def _address(process: subprocess.Popen[str], log: Path) -> str:
    lines: queue.Queue[str] = queue.Queue()

    def read() -> None:
        assert process.stdout is not None
        lines.put(process.stdout.readline())

    threading.Thread(target=read, daemon=True).start()
    end = time.monotonic() + START_S
    while time.monotonic() < end:
        try:
            line = lines.get(timeout=0.2)
        except queue.Empty:
            continue
        if line.startswith("listening on "):
            return line.removeprefix("listening on ").strip()
        break
    raise AssertionError(f"the server did not start:\n{log.read_text(encoding='utf-8', errors='replace')}")
