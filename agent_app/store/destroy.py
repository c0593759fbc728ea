"""The end of a person's store on this desk: the key first, then the file. A kill in between ends in the same place.

`ending.json` in the person's folder says that her store is to go; it is removed last, and `finish_all` takes up at the
next start whatever still has one.
"""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path

from agent_app.store.files import write_whole

MARK = "ending.json"
KEY = "key.json"


def mark(folder: Path, code: str) -> None:
    """From now on this store goes, whatever happens."""
    write_whole(folder / MARK, json.dumps({"code": code}).encode())


def destroy(folder: Path) -> None:
    """Destroy the wraps of the key and remove the store with all its copies. The database must be closed."""
    import shutil  # the first window looks here, and seldom finds anything to remove

    _overwrite(folder / KEY)
    for path in sorted(folder.iterdir(), key=lambda p: p.name == MARK):
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            with contextlib.suppress(FileNotFoundError):
                path.unlink()
    with contextlib.suppress(OSError):
        folder.rmdir()


def finish_all(people: Path) -> list[str]:
    """Destroy what an earlier run had marked; returns the names of those folders."""
    marked = [path.parent for path in people.glob(f"*/{MARK}")] if people.is_dir() else []
    for folder in marked:
        destroy(folder)
    return [folder.name for folder in marked]


def _overwrite(path: Path) -> None:
    """Random bytes over the wraps, on the disk before the name goes (a copy-on-write disk may keep the old block; the
    wraps alone open nothing without the desk's secret and the password)."""
    try:
        size = path.stat().st_size
        with path.open("r+b") as file:
            file.write(os.urandom(size))
            file.flush()
            os.fsync(file.fileno())
    except FileNotFoundError:
        return
    path.unlink(missing_ok=True)
