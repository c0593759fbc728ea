"""Recordings on their way: the shipped shelf, lane and tus client, against the shipped tus handlers and uploads (I9, I10).

A desk with a few recordings lives through cut lines, lost, doubled and damaged requests, kills of both sides at each
commit point, full disks, forgotten uploads and an old image of its disk; then everything heals. The desk's database is
SQLite in memory and the server's store a dictionary; unfinished uploads are real files in a folder in memory.

`python -m tests.simulation.recordings --histories N --seed S`.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sqlite3
import sys
import tempfile
import time
import zlib
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import Any, TypeVar
from unittest.mock import patch

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateTable

from agent_app.recordings import lane as lanes
from agent_app.recordings.shelf import Shelf
from agent_app.recordings.tus import Reply, Uploader
from db.local.tables import attachment, recording
from domain.errors import UserError
from domain.people import Person
from domain.permissions import rows_of
from domain.uploads import KEEP_LOCAL_DAYS, UploadFacts
from lead_server.database.locks import FileLock
from lead_server.recordings import tus
from lead_server.recordings import uploads as upload_files
from lead_server.recordings.uploads import Uploads
from lead_server.security.actor import Actor

T = TypeVar("T")

FAULTS = (
    "lose_request", "lose_answer", "cut_request", "duplicate", "damage", "http_401", "http_429", "http_502",
    "crash_desk", "crash_desk_at_commit", "crash_server", "disk_full_desk", "disk_full_server", "quota_full",
    "locked", "forgotten", "image",
)  # fmt: skip
ORG = "00000000-0000-7000-8000-00000000000a"
ME = Person(id="00000000-0000-7000-8000-00000000000b", login="mira", name="Mira", role="agent")
ENDPOINT = "http://server/v1/uploads/"
ROUNDS, MOST_REQUESTS = 24, 1_500
_TABLES = [
    str(CreateTable(table).compile(dialect=sqlite.dialect()))  # type: ignore[no-untyped-call]
    for table in (attachment, recording)
]


class Crash(BaseException):
    """A process was killed; nothing may catch it on the way."""


class _Database:
    """What the shelf needs of `agent_app.store.database.Database`, in memory."""

    def __init__(self, hook: Callable[[str], None]) -> None:
        self._hook, self._connection = hook, sqlite3.connect(":memory:", isolation_level=None)
        for table in _TABLES:
            self._connection.execute(table)

    def read(self, work: Callable[[Any], T]) -> T:
        return work(self)

    def write(self, work: Callable[[Any], T]) -> T:
        self._hook("begin")
        self._connection.execute("BEGIN")
        try:
            result = work(self)
            self._hook("before_commit")
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")
        self._hook("after_commit")
        return result

    def exec_driver_sql(self, sql: str, values: Any = ()) -> Any:
        if isinstance(values, list):
            return self._connection.executemany(sql, values)
        rows = self._connection.execute(sql, values).fetchall()
        return SimpleNamespace(
            all=lambda: rows,
            first=lambda: rows[0] if rows else None,
            scalar=lambda: rows[0][0] if rows else None,
        )

    def image(self) -> bytes:
        return self._connection.serialize()

    def put_back(self, image: bytes) -> None:
        self._connection.deserialize(image)


class _Request:
    """What the handlers ask of a request."""

    def __init__(
        self, house: Any, actor: Actor, headers: dict[str, str], body: bytes, cut: int | None
    ) -> None:
        self.house, self.actor, self._body, self._cut = house, actor, body, cut
        self.headers = {name.lower(): value for name, value in headers.items()}

    async def stream(self) -> AsyncIterator[bytes]:
        end = len(self._body) if self._cut is None else self._cut
        for start in range(0, end, 100):
            yield self._body[start : min(start + 100, end)]
        if self._cut is not None:
            raise ConnectionError("the line was cut")


class _Inline:
    """`asyncio` of the handlers: nothing runs beside anything."""

    @staticmethod
    async def to_thread(work: Callable[..., T], *arguments: Any) -> T:
        return work(*arguments)


class _Events:
    """The lane's two events in virtual time: it ends after a round, and resting takes no time."""

    def __init__(self) -> None:
        self._set = False

    def is_set(self) -> bool:
        return self._set

    def set(self) -> None:
        self._set = True

    def clear(self) -> None:
        """Nobody nudges here."""

    def wait(self, _seconds: float) -> bool:
        return self._set


class _Wake(_Events):
    def __init__(self, stop: _Events) -> None:
        super().__init__()
        self._stop = stop

    def wait(self, _seconds: float) -> bool:
        self._stop.set()
        return True


class Server:
    """The tus handlers over a folder, with a store and rows in memory.

    Attributes:
        rows: recording id -> (length, SHA-256). files: id -> what is stored.
    """

    def __init__(self, history: History, folder: Path) -> None:
        self._history = history
        self.uploads = Uploads(folder)
        self.rows: dict[str, tuple[int, bytes]] = {}
        self.files: dict[str, bytes] = {}
        self._folder = folder
        self.house = SimpleNamespace(
            engine=SimpleNamespace(connect=_nothing), recordings=SimpleNamespace(uploads=self.uploads)
        )
        self._actor = Actor(org_id=ORG, person=ME, device_id="d", permissions=rows_of("agent"))

    def part(self, recording_id: str) -> Path:
        return self._folder / ORG / f"{recording_id}.part"

    def handle(
        self, method: str, url: str, headers: dict[str, str], body: bytes, cut: int | None = None
    ) -> Reply:
        request: Any = _Request(self.house, self._actor, headers, body, cut)
        upload_id = url.rpartition("/")[2]
        try:
            if method == "POST":
                answer: Any = tus.create.fn(request)
            elif method == "HEAD":
                answer = tus.offset.fn(request, upload_id)
            else:
                answer = _run(tus.append.fn(request, upload_id))
        except UserError as error:
            return Reply(error.status, {})
        return Reply(answer.status_code, {name.lower(): value for name, value in answer.headers.items()})

    def add_file(self, _work: Any, _store: Any, facts: UploadFacts, path: Path, digest: bytes) -> None:
        """As `lead_server.recordings.storage.add_file`: the file first, then the row."""
        self._history.point("before_file")
        self.files[facts.recording_id] = path.read_bytes()
        self._history.point("before_row")
        if facts.recording_id in self.rows:
            self._history.problems.append(f"I9 {facts.recording_id} was made twice")
        self.rows[facts.recording_id] = path.stat().st_size, digest
        self._history.point("after_row")

    def length_of_own(self, _connection: Any, _actor: Actor, recording_id: str) -> int | None:
        row = self.rows.get(recording_id)
        return None if row is None else row[0]

    @contextmanager
    def shipped(self) -> Iterator[None]:
        """The handlers with these ports in the place of PostgreSQL and the object store."""
        ports = {
            "actor_of": lambda request, **_: request.actor, "house_of": lambda request: request.house,
            "begin_work": _nothing, "asyncio": _Inline, "storage": self,
        }  # fmt: skip
        with (
            patch.multiple(tus, **ports),
            patch.object(upload_files, "os", _Disk(self._history)),
            patch.object(
                upload_files, "shutil", SimpleNamespace(disk_usage=lambda _: SimpleNamespace(free=1 << 40))
            ),
            patch.object(lanes, "CALM_REST_S", 0.0),
        ):
            yield


class _Disk:
    """The server's disk, which may be full in the middle of a write."""

    def __init__(self, history: History) -> None:
        self._history = history

    def write(self, handle: int, data: memoryview) -> int:
        if self._history.server_full:
            os.write(handle, data[: len(data) // 2])
            raise OSError(28, "no space left on device")
        return os.write(handle, data)

    @staticmethod
    def fsync(_handle: int) -> None:
        """In memory all is safe; what a kill takes is cut off by `History._kill_server`."""


class History:
    """A seed's worth of recordings.

    Attributes:
        sources: recording id -> its bytes. excused: recorded after the image that was put back. damaged: bytes of these
            were changed on the way. trace: of the requests.
    """

    def __init__(self, seed: int, faults: Sequence[str] = FAULTS) -> None:
        self.seed, self.random, self._faults = seed, Random(seed), faults
        self.problems: list[str] = []
        self.met: Counter[str] = Counter()
        self.sources: dict[str, bytes] = {}
        self.excused: set[str] = set()
        self.damaged: Counter[str] = Counter()
        self.server_full = False
        self._armed: list[str] = []
        self._crash_at: tuple[str, str] | None = None
        self._acknowledged: dict[str, int] = {}
        self._requests, self._days, self.trace = 0, 0.0, 0
        self._image: tuple[bytes, set[str]] | None = None

    def now(self) -> datetime:
        return datetime(2026, 11, 2, tzinfo=UTC) + timedelta(days=self._days)

    def run(self) -> History:
        """Live through it; returns itself."""
        with tempfile.TemporaryDirectory(prefix="leadline-rec-", dir=_fast()) as name:
            self._folder = Path(name)
            self._server = Server(self, self._folder / "arriving")
            self._database = _Database(lambda point: self.point(f"desk_{point}"))
            self._shelf = Shelf(self._database, self._folder / "desk", self.now)  # type: ignore[arg-type]
            with self._server.shipped():
                self._live()
        return self

    def _live(self) -> None:
        fates = (
            [self.random.choice(self._faults) for _ in range(self.random.randint(6, 14))]
            if self._faults
            else []
        )
        for n in range(ROUNDS):
            if n % 6 == 0:
                self._record()
            while fates and self.random.random() < 0.5:
                self._befall(fates.pop())
            if n == ROUNDS // 3:
                self._image = self._database.image(), set(self.sources)
            self._round()
            self._days += self.random.choice((0.0, 0.01, 0.5, 2.0))
        self._heal()
        self._at_the_end()

    # --- what happens

    def _record(self) -> None:
        recording_id = f"{len(self.sources) + 1:08x}-0000-7000-8000-{self.seed & 0xFFFFFFFFFFFF:012x}"
        data = self.random.randbytes(self.random.choice((1, 63, 64, 65, 700, 2_500)))
        path = self._folder / "desk" / f"{recording_id}.ogg"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
        self.sources[recording_id] = data
        facts = UploadFacts(
            recording_id=recording_id, sha256=hashlib.sha256(data).hexdigest(), media_type="audio/ogg"
        )
        while True:  # it is kept with its call, and after a kill the call's recovery keeps it
            try:
                self._shelf.keep(facts, path)
                return
            except (UserError, Crash):
                self._crash_at = None

    def _befall(self, fault: str) -> None:
        random = self.random
        self.met[fault] += 1
        if fault == "crash_desk_at_commit":
            self._crash_at = "desk", random.choice(("desk_begin", "desk_before_commit", "desk_after_commit"))
        elif fault == "crash_server":
            self._crash_at = "server", random.choice(("arriving", "before_file", "before_row", "after_row"))
        elif fault == "disk_full_server":
            self.server_full = True
        elif fault == "forgotten":
            for recording_id in self.sources:
                if random.random() < 0.5:
                    self._server.uploads.remove(ORG, recording_id)
                    self._acknowledged.pop(recording_id, None)
        elif fault == "image" and self._image is not None:
            image, known = self._image
            self.excused |= self.sources.keys() - known
            self._database.put_back(image)
        else:
            self._armed.append(fault)

    def point(self, name: str) -> None:
        """A commit point; the process may die here."""
        if name == "desk_before_commit" and "disk_full_desk" in self._armed:
            self._armed.remove("disk_full_desk")
            raise UserError("disk_full")
        if self._crash_at is not None and self._crash_at[1] == name:
            self._crash_at = None
            raise Crash(name)

    def _round(self) -> None:
        """The lane's thread, from one rest to the next; a killed desk starts again."""
        lane = lanes.Lane(self._shelf, self._exchange, ENDPOINT, lambda: self.random.random() < 0.3)
        lane._full, lane._calm = (
            Uploader(self._exchange, ENDPOINT, 512),
            Uploader(self._exchange, ENDPOINT, 64),
        )
        stop: Any = _Events()
        lane._stop, lane._wake = stop, _Wake(stop)  # type: ignore[assignment]
        with suppress(Crash):
            lane._run()
        self._look()

    # --- the line

    def _exchange(self, method: str, url: str, headers: dict[str, str], body: bytes) -> Reply:
        self._requests += 1
        if self._requests > MOST_REQUESTS:
            raise Crash("I12")
        self.trace = zlib.crc32(
            f"{method} {url} {headers.get('Upload-Offset', '')} {len(body)}".encode(), self.trace
        )
        fault = ""
        if self._armed and self._armed[0] != "disk_full_desk" and self.random.random() < 0.6:
            fault = self._armed.pop(0)
        if fault == "lose_request":
            raise UserError("server_away")
        if fault.startswith("http_"):
            return Reply(int(fault[5:]), {"retry-after": "2"})
        if fault == "crash_desk":
            if self.random.random() < 0.5:
                self._serve(method, url, headers, body)
            raise Crash("desk")
        if fault == "quota_full" and method == "POST":
            return Reply(507, {})
        if fault == "duplicate":
            self._serve(method, url, headers, body)
        if fault == "damage" and body:
            recording_id = url.rpartition("/")[2]
            self.damaged[recording_id] += 1
            body = bytes([body[0] ^ 1]) + body[1:]
        if fault == "locked":
            return self._locked(method, url, headers, body)
        cut = self.random.randint(0, len(body)) if fault == "cut_request" and method == "PATCH" else None
        reply = self._serve(method, url, headers, body, cut)
        if fault in ("lose_answer", "cut_request"):
            raise UserError("server_away")
        self._heard(method, url, reply)
        return reply

    def _locked(self, method: str, url: str, headers: dict[str, str], body: bytes) -> Reply:
        """Another request of ours still holds the upload."""
        path = self._server.part(url.rpartition("/")[2]).with_suffix(".lock")
        if not path.parent.is_dir() or method == "POST":
            return self._serve(method, url, headers, body)
        lock = FileLock(path)
        lock.try_take()
        try:
            return self._serve(method, url, headers, body)
        finally:
            lock.release()

    def _serve(
        self, method: str, url: str, headers: dict[str, str], body: bytes, cut: int | None = None
    ) -> Reply:
        """The request at the server, which may die over it."""
        if method == "PATCH" and self._crash_at == ("server", "arriving"):
            self._crash_at, cut = None, self.random.randint(0, len(body))
            self._kill_server(method, url, headers, body, cut)
        try:
            return self._server.handle(method, url, headers, body, cut)
        except ConnectionError:
            raise UserError("server_away") from None
        except Crash as crash:
            if str(crash).startswith(("before_", "after_")):
                raise UserError("server_away") from None
            raise

    def _kill_server(self, method: str, url: str, headers: dict[str, str], body: bytes, cut: int) -> None:
        """In the middle of a PATCH: of what came some bytes, or none, are on the disk."""
        part = self._server.part(url.rpartition("/")[2])
        before = part.stat().st_size if part.exists() else 0
        with suppress(ConnectionError):
            self._server.handle(method, url, headers, body, cut)
        if part.exists() and (now := part.stat().st_size) > before:
            with part.open("rb+") as file:
                file.truncate(self.random.randint(before, now))
        raise UserError("server_away")

    def _heard(self, method: str, url: str, reply: Reply) -> None:
        """What was acknowledged stays, unless the upload was forgotten or its hash was another one."""
        recording_id, offset = url.rpartition("/")[2], reply.headers.get("upload-offset", "")
        if reply.status in (404, 422):
            self._acknowledged.pop(recording_id, None)
        elif method == "PATCH" and reply.status == 204:
            self._acknowledged[recording_id] = int(offset)
        elif method == "HEAD" and offset and int(offset) < self._acknowledged.get(recording_id, 0):
            self.problems.append(f"I10 {recording_id}: acknowledged bytes are gone")

    # --- the promises

    def _look(self) -> None:
        """After each round: what the desk counts as verified, or has removed, is whole at the server."""
        self.server_full = self.server_full and self.random.random() < 0.5
        states = {kept.facts.recording_id: kept for kept in self._shelf._rows("1=1")}
        for recording_id, data in self.sources.items():
            kept = states.get(recording_id)
            gone = not (self._folder / "desk" / f"{recording_id}.ogg").exists()
            if (gone or (kept is not None and kept.state == "verified")) and not self._whole(
                recording_id, data
            ):
                self.problems.append(f"I10 {recording_id} left the desk, and the server does not have it")
        for recording_id in self._server.rows:
            if self._server.files.get(recording_id) != self.sources[recording_id]:
                self.problems.append(f"I10 {recording_id} is stored with other bytes")

    def _whole(self, recording_id: str, data: bytes) -> bool:
        return recording_id in self._server.rows and self._server.files.get(recording_id) == data

    def _heal(self) -> None:
        self._armed.clear()
        self._crash_at, self.server_full = None, False
        for _ in range(6):
            self._shelf.try_again()
            self._round()

    def _at_the_end(self) -> None:
        if self._requests > MOST_REQUESTS:
            self.problems.append("I12 more requests than anything needs")
        left = {kept.facts.recording_id: kept for kept in self._shelf._rows("1=1")}
        for recording_id, data in self.sources.items():
            if recording_id in self.excused:
                continue
            if not self._whole(recording_id, data):
                state = left[recording_id].state if recording_id in left else "gone"
                self.problems.append(f"I10 {recording_id} never arrived ({state})")
        self.problems += [
            f"I6 {i} is {kept.state} {kept.upload.code}"
            for i, kept in left.items()
            if kept.state != "verified"
        ]
        self._days += KEEP_LOCAL_DAYS + 1
        self._shelf.tidy()
        kept_files = {path.stem for path in (self._folder / "desk").iterdir()}
        if surplus := kept_files - self.excused:
            self.problems.append(f"I11 {sorted(surplus)[0]} stays on the desk for ever")


@contextmanager
def _nothing(*_arguments: Any) -> Iterator[None]:
    yield None


def _run(work: Any) -> Any:
    """A coroutine that never waits for anything."""
    try:
        work.send(None)
    except StopIteration as end:
        return end.value
    raise RuntimeError("it waits")


def _fast() -> str | None:
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


def one(seed: int, faults: Sequence[str] = FAULTS) -> History:
    """Live through one history."""
    return History(seed, faults).run()


def main(arguments: Sequence[str]) -> int:
    """Run and tell; 1 when a promise was broken."""
    parser = argparse.ArgumentParser(description="Seeded histories of recordings.")
    parser.add_argument("--histories", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    begun, met, broken = time.perf_counter(), Counter[str](), list[tuple[int, str]]()
    for seed in range(options.seed, options.seed + options.histories):
        history = one(seed)
        met += history.met
        if history.problems:
            broken.append((seed, history.problems[0]))
    figures = {
        "histories": options.histories, "first_seed": options.seed, "faults_by_kind": dict(sorted(met.items())),
        "broken": len(broken), "broken_seeds": [seed for seed, _ in broken][:20],
        "seconds": round(time.perf_counter() - begun, 1),
    }  # fmt: skip
    print(json.dumps(figures))
    for seed, words in broken[:10]:
        print(f"seed {seed}: {words}", file=sys.stderr)
    return int(bool(broken))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
