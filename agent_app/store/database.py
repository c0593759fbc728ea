"""One person's database on this desk: one writer thread, readers of their own, and what to do with a damaged file."""

from __future__ import annotations

import contextlib
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import sqlcipher3.dbapi2 as sqlcipher

from agent_app.store.cipher import FORMS, Form, open_any, unlock
from agent_app.store.lock import FolderLock
from db.local.connection import Connection, DatabaseError
from db.local.migrate import NewerDatabase, is_current, migrate, revision_of
from domain.errors import UserError

T = TypeVar("T")

FILE = "desk.db"
#: 16 MB of journal before it is copied into the file: a first sync copies a quarter as often
_JOURNAL_PAGES = 2_000
_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    f"wal_autocheckpoint={_JOURNAL_PAGES}",
    "secure_delete=ON",  # what is out of scope leaves no trace in free pages
    "temp_store=MEMORY",
    "cache_size=-65536",
    "cipher_memory_security=OFF",
)


class Database:
    """An open database. `write` runs in the one writer thread, `read` on a connection of the calling thread.

    Args:
        folder: the person's folder; it is locked against a second window.
        key: 32 bytes.

    Attributes:
        folder: as given.
        set_aside: where a damaged file was moved when this one was opened, else None.
    """

    def __init__(self, folder: Path, key: bytes) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._lock = FolderLock(folder / "lock")
        self._lock.acquire()
        self.folder = folder
        self._path, self._key = folder / FILE, key
        self._form = FORMS[0]
        self._marker = folder / "damage-seen"
        self.set_aside: Path | None = None
        self._mine = threading.local()
        self._readers: list[_Reader] | None = []  # None when closed
        self._readers_lock = threading.Lock()
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="store-writer")
        self._write_connection: Connection | None = None
        try:
            self._writer.submit(self._open).result()
        except BaseException:
            self.close()
            raise

    def write(self, work: Callable[[Connection], T]) -> T:
        """Run `work` in one transaction (BEGIN IMMEDIATE … COMMIT, on the disk when this returns).

        Raises:
            UserError: disk_full, nothing was written.
        """
        return self._writer.submit(self._in_transaction, work).result()

    def write_soon(self, work: Callable[[Connection], T]) -> Future[T]:
        """As `write`, without waiting."""
        return self._writer.submit(self._in_transaction, work)

    def flush(self) -> None:
        """Wait until everything that was handed to `write_soon` is on the disk."""
        self._writer.submit(lambda: None).result()

    def read(self, work: Callable[[Connection], T]) -> T:
        """Run `work` on this thread's reader: one snapshot however many statements, no waiting for the writer.

        Raises:
            UserError: not_signed_in, the store was closed.
        """
        reader: _Reader | None = getattr(self._mine, "reader", None)
        if reader is None:
            reader = self._mine.reader = self._new_reader()
        with reader.busy:  # SQLite crashes when a connection is closed in the middle of its statement
            if reader.closed:
                raise _closed()
            try:
                return _snapshot(reader.connection, work)
            except DatabaseError as error:
                raise self._judged(error) from error

    def close(self) -> None:
        """Close every connection and give the folder free."""

        def close_writer() -> None:
            if self._write_connection is not None:
                self._write_connection.close()

        with contextlib.suppress(RuntimeError):
            self._writer.submit(close_writer).result()
        self._writer.shutdown()
        with self._readers_lock:
            readers, self._readers = self._readers or [], None
        for reader in readers:
            reader.close()
        self._lock.release()

    def _new_reader(self) -> _Reader:
        with self._readers_lock:
            if self._readers is None:
                raise _closed()
            reader = _Reader(self._connect())
            self._readers.append(reader)
        reader.connection.exec_driver_sql("PRAGMA query_only=ON")
        return reader

    def _connect(self) -> Connection:
        raw = sqlcipher.connect(str(self._path), isolation_level=None, check_same_thread=False, timeout=10)
        try:
            unlock(raw, self._key, self._form)
            for pragma in _PRAGMAS:
                raw.execute(f"PRAGMA {pragma}")
        except BaseException:
            raw.close()
            raise
        return Connection(raw)

    def _open(self) -> None:
        if self._marker.exists():
            self.set_aside = set_aside(self._path)
            self._marker.unlink()
        try:
            self._write_connection = self._checked()
        except DatabaseError as error:
            if not is_damage(error):
                raise _as_user_error(error) from error
            self._drop_writer()
            self.set_aside = set_aside(self._path)
            self._write_connection = self._checked()

    def _checked(self) -> Connection:
        connection = self._write_connection = self._fitting()
        try:
            current = is_current(connection)
        except NewerDatabase as error:
            raise UserError("too_old", f"the desk's file is of revision {error}", part="store") from error
        if not current:
            self._copy_before_migration(connection)
            migrate(connection)
        return connection

    def _fitting(self) -> Connection:
        """A connection that can read the file, in today's form or that of an earlier desk."""
        for form in FORMS:
            try:
                return self._tried(form)
            except DatabaseError as error:
                if form == FORMS[-1] or not is_damage(error):
                    self._form = FORMS[0]  # of the file that will take its place
                    raise
        raise AssertionError("unreachable")

    def _tried(self, form: Form) -> Connection:
        self._form = form
        connection = self._connect()
        try:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar()
        except BaseException:
            connection.close()
            raise
        return connection

    def _copy_before_migration(self, connection: Connection) -> None:
        if (revision := revision_of(connection)) is None:
            return
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copy2(self._path, self._path.with_name(f"{FILE}.before-{revision}"))

    def _drop_writer(self) -> None:
        if self._write_connection is not None:
            with contextlib.suppress(Exception):
                self._write_connection.close()
            self._write_connection = None

    def _in_transaction(self, work: Callable[[Connection], T]) -> T:
        assert self._write_connection is not None
        connection = self._write_connection
        try:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            result = work(connection)
            connection.exec_driver_sql("COMMIT")
        except BaseException as error:
            with contextlib.suppress(Exception):
                connection.exec_driver_sql("ROLLBACK")
            if isinstance(error, DatabaseError):
                raise self._judged(error) from error
            raise
        return result

    def _judged(self, error: Exception) -> Exception:
        """Turn trouble with the file into a code; damage is remembered, so that the next opening sets the file aside."""
        if is_damage(error):
            with contextlib.suppress(OSError):
                self._marker.touch()
        return _as_user_error(error)


class _Reader:
    """The connection of one thread; whoever closes it waits for the question that is being answered."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.busy = threading.RLock()
        self.closed = False

    def close(self) -> None:
        with self.busy, contextlib.suppress(Exception):
            self.closed = True
            self.connection.close()


def _snapshot(connection: Connection, work: Callable[[Connection], T]) -> T:
    if connection.raw.in_transaction:  # a question within a question
        return work(connection)
    connection.exec_driver_sql("BEGIN")
    try:
        return work(connection)
    finally:
        connection.exec_driver_sql("ROLLBACK")


def _closed() -> UserError:
    return UserError("not_signed_in", "the desk's store is closed")


def is_damage(error: Exception) -> bool:
    """True for what SQLite says of a file that is not (any more) a database under this key."""
    text = str(error)
    return "not a database" in text or "malformed" in text or "file is encrypted" in text


def set_aside(path: Path) -> Path:
    """Move a damaged database and its journals to a folder of their own, never deleting; returns that folder."""
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    folder = path.parent / f"damaged-{stamp}"
    count = 1
    while folder.exists():
        count += 1
        folder = path.parent / f"damaged-{stamp}-{count}"
    folder.mkdir()
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
        if (path.parent / name).exists():
            (path.parent / name).replace(folder / name)
    return folder


@contextlib.contextmanager
def open_damaged(folder: Path, key: bytes) -> Iterator[Any]:
    """A raw connection to a file that was set aside, to read out of it what can still be read."""
    raw = open_any(folder / FILE, key)
    try:
        yield raw
    finally:
        raw.close()


def _as_user_error(error: Exception) -> Exception:
    text = str(error)
    if "disk is full" in text or "disk I/O error" in text:
        return UserError("disk_full", text, folder=os.fspath(Path.cwd()))
    if is_damage(error):
        return UserError("store_damaged", text)
    return error
