"""Files of the desk: where they lie, and how they are written so that a kill leaves the old or the new one."""

from __future__ import annotations

import contextlib
import hashlib
import os
from pathlib import Path


def data_folder() -> Path:
    """The desk's data folder (`LEADLINE_DESK_DATA` moves it), made with mode 0700."""
    named = os.environ.get("LEADLINE_DESK_DATA")
    folder = Path(named) if named else _system_folder()
    folder.mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(OSError):
        folder.chmod(0o700)
    return folder


def _system_folder() -> Path:
    import platformdirs

    return Path(platformdirs.user_data_dir("leadline-desk", appauthor=False))


def person_folder(base: Path, server: str, organisation: str, login: str) -> Path:
    """The folder of one person of one server: two people on one PC never share a file."""
    name = hashlib.sha256(
        f"{server.rstrip('/').lower()}\n{organisation}\n{login.lower()}".encode()
    ).hexdigest()[:24]
    return base / "people" / name


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that it is there whole or not at all, also after a power cut; mode 0600."""
    import tempfile  # with shutil and random behind it; the first window needs no file written

    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
