"""The lead server and the desk as processes of their own, started, watched and ended. Used by demo, tests and benches."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from agent_app.control.client import ask, door_name
from domain.errors import UserError
from frontdoor.setup import ROOT

READY_S = 150.0


class Broken(Exception):  # noqa: N818 - shown to the person as it is
    """A process did not do what it should; the words say which and what it printed last."""


def _environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1", **more}


class Process:
    """A child whose output is collected, so that a failure can be told with its last lines."""

    def __init__(self, name: str, arguments: list[str], log: Path, **variables: str) -> None:
        self.name, self._log = name, log
        log.parent.mkdir(parents=True, exist_ok=True)
        self.lines: list[str] = []
        self.child = subprocess.Popen(
            [sys.executable, "-m", *arguments], cwd=ROOT, env=_environment(**variables), text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", errors="replace",
        )  # fmt: skip
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.child.stdout is not None
        with self._log.open("a", encoding="utf-8") as log:
            for line in self.child.stdout:
                self.lines.append(line.rstrip("\n"))
                log.write(line)
                log.flush()

    @property
    def running(self) -> bool:
        return self.child.poll() is None

    def tail(self, count: int = 15) -> str:
        """The last lines it printed."""
        self._reader.join(1.0 if not self.running else 0.0)
        return "\n".join(self.lines[-count:])

    def wait_for_line(self, start: str, seconds: float = READY_S) -> str:
        """The rest of the first line that begins with `start`.

        Raises:
            Broken: the process ended, or the time is over.
        """
        end = time.monotonic() + seconds
        seen = 0
        while time.monotonic() < end:
            while seen < len(self.lines):
                line = self.lines[seen]
                seen += 1
                if start in line:
                    return line.split(start, 1)[1].strip()
            if not self.running:
                raise Broken(f"{self.name} ended with {self.child.returncode}:\n{self.tail()}")
            time.sleep(0.02)
        raise Broken(f"{self.name} did not say {start!r} within {seconds:.0f} s:\n{self.tail()}")

    def stop(self, seconds: float = 20.0) -> int:
        """Ask it to end, insist after a while; its exit code."""
        if self.running:
            self.child.terminate()
        try:
            return self.child.wait(seconds)
        except subprocess.TimeoutExpired:
            self.child.kill()
            return self.child.wait(10)

    def kill(self) -> None:
        """SIGKILL by its PID, as the world does it."""
        os.kill(self.child.pid, signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
        self.child.wait(10)


class Server(Process):
    """`lead-server serve` on a free port with its embedded database in `data`."""

    def __init__(self, data: Path, log: Path, *more: str) -> None:
        super().__init__(
            "lead-server", ["lead_server", "serve", "--data", str(data), "--port", "0", *more], log
        )
        self.url = ""

    def wait_ready(self) -> str:
        """The address it listens on."""
        self.url = self.wait_for_line("listening on ")
        return self.url


def lead_server(*arguments: str, stdin: str = "", timeout_s: float = 300) -> subprocess.CompletedProcess[str]:
    """Run one `lead-server` command to its end."""
    return subprocess.run(
        [sys.executable, "-m", "lead_server", *arguments], cwd=ROOT, env=_environment(), input=stdin,
        capture_output=True, text=True, timeout=timeout_s, encoding="utf-8",
    )  # fmt: skip


class Desk(Process):
    """A real desk process, steered through the control door by this other process.

    Args:
        sign_in: server, organisation, login and password to sign in with at once.
        keys: allow `key` and `type` through the door.
    """

    def __init__(
        self,
        data: Path,
        log: Path,
        *arguments: str,
        sign_in: dict[str, str] | None = None,
        keys: bool = True,
        **variables: str,
    ) -> None:
        data.mkdir(parents=True, exist_ok=True)
        self.data = data
        more = {"LEADLINE_SIGN_IN": json.dumps(sign_in)} if sign_in else {}
        if keys:
            more["LEADLINE_CONTROL_KEYS"] = "1"
        super().__init__(
            "agent-app", ["agent_app", "--data", str(data), *arguments], log, **more, **variables
        )

    def ctl(self, command: str, **fields: object) -> dict[str, Any]:
        """One command through the door.

        Raises:
            UserError: what the desk refused, or control_door_closed.
        """
        answer = ask(door_name(self.data), {"command": command, **fields})
        if not answer.get("ok"):
            raise UserError(str(answer["code"]), str(answer.get("detail", "")), **answer.get("data", {}))
        return answer

    def state(self) -> dict[str, Any]:
        return self.ctl("state")

    def wait_until(self, what: str, condition: Any, seconds: float = 60.0) -> dict[str, Any]:
        """The first state for which `condition(state)` holds.

        Raises:
            Broken: it never did; the words hold the last state and the desk's last lines.
        """
        end, state = time.monotonic() + seconds, {}
        while time.monotonic() < end:
            if not self.running:
                raise Broken(
                    f"the desk ended with {self.child.returncode} while waiting for {what}:\n{self.tail()}"
                )
            with contextlib.suppress(UserError):
                state = self.state()
                if condition(state):
                    return state
            time.sleep(0.05)
        raise Broken(
            f"{what} did not happen within {seconds:.0f} s; the desk's state: {state}\n{self.tail()}"
        )


@contextlib.contextmanager
def virtual_screen(size: str = "1366x768") -> Iterator[dict[str, str]]:
    """A screen for windows where there is none: Xvfb, else Qt's offscreen platform; yields the variables to set."""
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or sys.platform in ("win32", "darwin"):
        yield {}
        return
    if not shutil.which("Xvfb"):
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    reading, writing = os.pipe()
    with tempfile.TemporaryFile() as errors:
        child = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=(writing,), stdout=subprocess.DEVNULL, stderr=errors,
        )  # fmt: skip
        os.close(writing)
        try:
            number = os.read(reading, 16).strip().decode()
            if not number:
                yield {"QT_QPA_PLATFORM": "offscreen"}
                return
            yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        finally:
            os.close(reading)
            child.terminate()
            child.wait(10)
