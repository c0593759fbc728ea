"""File locks that the system gives back when their process dies: for one machine, on every platform."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FileLock:
    """An exclusive lock on a file, held until `release` or the end of the process."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle: int | None = None

    def try_take(self) -> bool:
        """Take it now; False when somebody else holds it."""
        handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(handle)
        except OSError:
            os.close(handle)
            return False
        self._handle = handle
        return True

    def release(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


@contextmanager
def held(path: Path, timeout_s: float) -> Iterator[None]:
    """Hold the lock for a block.

    Raises:
        TimeoutError: somebody else held it all the time.
    """
    lock, end = FileLock(path), time.monotonic() + timeout_s
    while not lock.try_take():
        if time.monotonic() > end:
            raise TimeoutError(f"{path} is held by another process")
        time.sleep(0.05)
    try:
        yield
    finally:
        lock.release()


class Users:
    """Who uses a shared thing: one locked file a process in a folder; a file nobody holds is a dead user."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._mine: FileLock | None = None

    def join(self) -> None:
        self._folder.mkdir(mode=0o700, exist_ok=True)
        self._mine = FileLock(self._folder / f"{os.getpid()}-{os.urandom(4).hex()}.lock")
        if not self._mine.try_take():
            raise RuntimeError("a new lock file is held by somebody")

    def leave(self) -> bool:
        """Stop using it; True when nobody else does (dead users are forgotten on the way)."""
        if self._mine is not None:
            self._mine.release()
            self._mine.path.unlink(missing_ok=True)
            self._mine = None
        return not self.others()

    def others(self) -> list[Path]:
        """Files of living users other than this process."""
        alive = []
        for path in self._folder.glob("*.lock"):
            if self._mine is not None and path == self._mine.path:
                continue
            lock = FileLock(path)
            if lock.try_take():
                lock.release()
                path.unlink(missing_ok=True)
            else:
                alive.append(path)
        return alive
