"""A worker: takes the next stage, does it, writes what came of it. Any number may work at once, on any machine."""

from __future__ import annotations

import logging
import os
import secrets
import socket
import sys
import threading
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Engine, select

from db.central.calls import call, recording
from db.central.people import organisation
from domain.errors import UserError
from lead_server.analysis import priorities, queue
from lead_server.analysis.keeping import Leavings
from lead_server.analysis.queue import MOST_ATTEMPTS, Claim
from lead_server.analysis.sound import UndecodableError
from lead_server.analysis.speech import Recogniser
from lead_server.analysis.stages import BY_NAME, Material, SkippedError
from lead_server.analysis.surroundings import Surroundings
from lead_server.recordings.storage import Recordings

REST_S, EXTEND_S = 2.0, 60.0
TAKE_UP_S = 10.0  #: looking for what is not in the queue goes through all recordings
_log = logging.getLogger(__name__)


class Worker:
    """Works on its queues until it is stopped; of several the first that has something.

    Args:
        recogniser: loads the model; called once, when the first words are to be written down.
        now: for tests.

    Attributes:
        name: of this worker, in the rows that it holds.
    """

    def __init__(
        self,
        engine: Engine,
        store: Recordings,
        queues: str | Sequence[str],
        now: Callable[[], datetime] | None = None,
        recogniser: Callable[[], Recogniser] | None = None,
    ) -> None:
        self._engine, self._store = engine, store
        self._queues = (queues,) if isinstance(queues, str) else tuple(queues)
        self._load = recogniser
        self._recogniser: Recogniser | None = None
        self._now = now or (lambda: datetime.now(UTC))
        self.name = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(3)}"
        self._stopped = threading.Event()
        self._last: tuple[str, Material] | None = None  # the stages of one recording follow each other

    def stop(self) -> None:
        """Let it finish what it has in hand."""
        self._stopped.set()

    def run(self) -> None:
        """Until `stop`."""
        looked = float("-inf")
        while not self._stopped.is_set():
            if time.monotonic() - looked > TAKE_UP_S:
                self.take_up()
                looked = time.monotonic()
            if not self.step():
                self._last = None  # an hour of sound is not kept for nobody
                self._stopped.wait(REST_S)

    def take_up(self) -> int:
        """Recordings that nobody has put into the queue yet (from an older server) and stages of older versions."""
        found = 0
        for org_id in self._organisations():
            with self._engine.begin() as connection:
                found += queue.enqueue_missing(connection, org_id, self._now())
                priorities.rank(connection, org_id)
                self._bury(connection, org_id)
        return found

    def _bury(self, connection: Connection, org_id: str) -> None:
        """Workers of this machine that were killed need no lease to run out."""
        host = self.name.split(":")[0]
        for worker in queue.held_by(connection, org_id, host):
            pid = worker.split(":")[1]
            if pid.isdigit() and not _alive(int(pid)):
                queue.let_go(connection, org_id, worker, self._now())

    def drain(self) -> int:
        """Until nothing is left to do now; how many stages were done."""
        done = 0
        while not self._stopped.is_set() and self.step():
            done += 1
        return done

    def step(self) -> bool:
        """One stage of one recording; False when no organisation has any."""
        held = self._claim()
        if held is None:
            return False
        if held.attempt > MOST_ATTEMPTS:
            self._settle(held, "failed", why="crashed: three workers ended while they did this")
            return True
        with self._kept(held):
            self._do(held)
        return True

    def _claim(self) -> Claim | None:
        orgs = self._organisations()
        secrets.SystemRandom().shuffle(orgs)  # no organisation waits behind another's million
        for name in self._queues:
            for org_id in orgs:
                with self._engine.begin() as connection:
                    held = queue.claim(connection, org_id, name, self.name, self._now())
                if held is not None:
                    return held
        return None

    def _speech(self) -> Recogniser | None:
        if self._recogniser is None and self._load is not None:
            self._recogniser = self._load()
        return self._recogniser

    def _organisations(self) -> list[str]:
        with self._engine.connect() as connection:
            return list(connection.execute(select(organisation.c.org_id)).scalars())

    def _do(self, held: Claim) -> None:
        stage = BY_NAME.get(held.stage)
        if stage is None:
            self._settle(held, "skipped", why="unknown: a newer server made this stage")
            return
        try:
            material = self._material(held)
            result = stage.run(material)
        except SkippedError as skipped:
            self._settle(held, "skipped", why=skipped.code)
        except UndecodableError as error:
            self._settle(held, "failed", why=f"{error.code}: {error}")
        except UserError as error:
            self._settle(held, "failed", why=f"{error.code}: {error.detail}")
        except Exception as error:  # one stage of one recording; the next goes on
            _log.exception("analysis of %s: %s", held.recording_id, held.stage)
            self._settle(held, "failed", why=f"{type(error).__name__}: {error}")
        else:
            self._keep(held, material, result)

    def _keep(self, held: Claim, material: Material, result: Any) -> None:
        """The result, and what lies beside it."""
        left, kept = Leavings(self._store, held, material, self._now()), False
        try:
            left.put_objects()
            kept = self._settle(held, "done", result=result, keep=left.write)
        except Exception as error:  # the store or the database was away
            _log.exception("analysis of %s: what %s made cannot be kept", held.recording_id, held.stage)
            self._settle(held, "failed", why=f"{type(error).__name__}: {error}")
        finally:
            left.done(kept)
        if kept:
            material.results[held.stage] = result

    def _settle(self, held: Claim, state: str, **what: Any) -> bool:
        with self._engine.begin() as connection:
            kept = queue.settle(connection, held, state, self._now(), **what)
        if not kept:
            _log.warning("analysis of %s: %s was taken over meanwhile", held.recording_id, held.stage)
        return kept

    def _material(self, held: Claim) -> Material:
        with self._engine.connect() as connection:
            rows = queue.states_of(connection, held.org_id, held.recording_id)
            results = {name: row.result for name, row in rows.items() if row.state == "done"}
            if self._last is not None and self._last[0] == held.recording_id:
                self._last[1].results = results
                self._last[1].files, self._last[1].made = {}, {}
                return self._last[1]
            row = connection.execute(
                select(recording, call.c.language.label("spoken"), call.c.direction)
                .outerjoin(call, (call.c.org_id == recording.c.org_id) & (call.c.id == recording.c.call_id))
                .where(recording.c.org_id == held.org_id, recording.c.id == held.recording_id)
            ).first()
        if row is None:
            raise UserError("recording_missing")
        facts = {
            "seconds": row.seconds, "muted": row.muted, "language": row.language or row.spoken or "",
            "media_type": row.media_type, "bytes": row.bytes, "direction": row.direction or "",
        }  # fmt: skip
        around = Surroundings(self._engine, row, self._speech)
        material = Material(lambda: self._store.read(row, 0, row.bytes), facts, results, around=around)
        self._last = (held.recording_id, material)
        return material

    def _kept(self, held: Claim) -> _Kept:
        return _Kept(self._engine, held, self._now)


class _Kept:
    """Holds the lease while a long stage works."""

    def __init__(self, engine: Engine, held: Claim, now: Callable[[], datetime]) -> None:
        self._engine, self._held, self._now = engine, held, now
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="lease", daemon=True)

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_error: object) -> None:
        self._over.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._over.wait(EXTEND_S):
            with self._engine.begin() as connection:
                if not queue.extend(connection, self._held, self._now()):
                    return


def _alive(pid: int) -> bool:
    if sys.platform == "win32":  # there this would end the process; its lease runs out instead
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:  # somebody else's
        return True
    return True
