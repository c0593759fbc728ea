"""What the kill test kills, and how each comes back: by SIGKILL, from outside, by its PID."""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from frontdoor.processes import Process, Server
from lead_server.database.embedded import EmbeddedPostgres
from lead_server.database.programs import EmbeddedError
from tests.end2end.stage import Stage

WORKERS = 2
BACK_S = 120.0  #: PostgreSQL has to be back by then


def kill_pid(pid: int) -> bool:
    """SIGKILL; False when it had ended by itself."""
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
        return True
    return False


def children_of(pid: int) -> list[int]:
    """Living child processes, from Linux's `/proc`."""
    return sorted(_children(pid))


def _children(pid: int) -> Iterator[int]:
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError, IndexError, ValueError):
            state, parent = stat.read_text().rpartition(")")[2].split()[:2]
            if int(parent) == pid and state != "Z":
                yield int(stat.parent.name)


class TwoWorkers(Stage):
    """The tiny floor behind a server with two workers."""

    def _serve(self, port: str) -> Server:
        server = Server(
            self.folder / "server", self.folder / "server.log", "--database", self._database, "--port", port,
            "--workers", str(WORKERS),
        )  # fmt: skip
        server.wait_ready()
        return server

    def workers(self) -> list[int]:
        return children_of(self.server.child.pid)

    def kill_worker(self, chance: random.Random) -> bool:
        """One of the workers; granian starts another."""
        found = self.workers()
        return bool(found) and kill_pid(chance.choice(found))

    def kill_whole(self) -> bool:
        """The parent and at once its workers, which would go on holding the port."""
        orphans = self.workers()
        self.server.kill()
        for pid in orphans:
            kill_pid(pid)
        return True


class Postgres:
    """The embedded PostgreSQL of the proof, durable as it is shipped."""

    def __init__(self, server: EmbeddedPostgres) -> None:
        self._server = server

    def kill_backend(self, stage: Stage, chance: random.Random) -> bool:
        """One connection's process; PostgreSQL then throws out all others and recovers."""
        query = (
            "SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
            " AND datname = current_database()"
        )
        try:
            with stage.engine.connect() as connection:
                found = list(connection.execute(text(query)).scalars())
        except SQLAlchemyError:  # it is recovering from the last one
            return False
        return bool(found) and kill_pid(chance.choice(found))

    def kill_postmaster(self) -> bool:
        """The first process; its children notice and end."""
        try:
            pid = int((self._server.cluster / "postmaster.pid").read_text().split()[0])
        except (OSError, IndexError, ValueError):
            return False
        if not kill_pid(pid):
            return False
        with suppress(
            ChildProcessError
        ):  # a zombie would still look like a running postmaster to the next one
            os.waitpid(pid, 0)
        return True

    def start(self) -> None:
        """Start it again at the same place; the last one's children may hold its memory for a moment."""
        end = time.monotonic() + BACK_S
        while True:
            try:
                self._server.start()
            except EmbeddedError:
                if time.monotonic() > end:
                    raise
                time.sleep(0.5)
            else:
                return


class Headless(Process):
    """`tests.prove.headless` in a folder that outlives it."""

    def __init__(self, stage: Stage, login: str, pace: float, *, hasty: bool = False) -> None:
        data = stage.folder / f"headless-{login}"
        data.mkdir(exist_ok=True)
        super().__init__(
            f"desk of {login}",
            ["tests.prove.headless", "--data", str(data), "--server", stage.url, "--organisation", "demo",
             "--login", login, "--pace", str(pace), *(["--hasty"] if hasty else [])],
            data / "output.log", LEADLINE_NO_KEYRING="1",
        )  # fmt: skip

    def acknowledged(self) -> dict[str, str]:
        """operation -> title, of whole lines only."""
        self._reader.join(5.0)
        words = [line.split() for line in self.lines if line.startswith("done ")]
        return {w[1]: w[2] for w in words if len(w) == 4 and w[3] == "."}
