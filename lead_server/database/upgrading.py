"""The embedded database moves to another major of PostgreSQL: `pg_upgrade` by copy, the old folder kept."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path

from lead_server.database import locks, programs
from lead_server.database.programs import EmbeddedError


def upgrade_major(folder: Path, major: int, progress: Callable[[str], None]) -> Path | None:
    """Move the data folder to `major`; gives where the old one was put, None when there is nothing to do.

    Raises:
        EmbeddedError: the major is not installed, servers use the database, or `pg_upgrade` refused: the data
            folder is then as it was.
    """
    folder = folder.absolute()
    cluster, shipped = folder / "cluster", programs.shipped()
    old = programs.major_of(cluster)
    if old is None or old == major:
        return None
    if old not in shipped or major not in shipped:
        raise EmbeddedError(f"This release brings PostgreSQL {sorted(shipped)}, not both {old} and {major}.")
    account = programs.account_for(cluster)
    with locks.held(folder / "start.lock", 30):
        if locks.Users(folder / "users").others() or (cluster / "postmaster.pid").exists():
            raise EmbeddedError("A lead server uses the database: stop it first.")
        fresh = folder / f"cluster-{major}"
        shutil.rmtree(fresh, ignore_errors=True)
        try:
            _copy_over(folder, cluster, fresh, old, major, account, progress)
        except EmbeddedError:
            shutil.rmtree(fresh, ignore_errors=True)
            raise
        kept = folder / f"cluster-{old}-before-{time.strftime('%Y%m%d-%H%M%S')}"
        cluster.rename(kept)
        fresh.rename(cluster)
    progress(f"the database is PostgreSQL {major} now; the old one is kept in {kept}")
    return kept


def _copy_over(
    folder: Path,
    cluster: Path,
    fresh: Path,
    old: int,
    major: int,
    account: programs.Account | None,
    progress: Callable[[str], None],
) -> None:
    shipped = programs.shipped()
    bins = {m: programs.usable(shipped[m], account, folder) / "bin" for m in (old, major)}
    fresh.mkdir(mode=0o700)
    scratch = folder / "upgrade"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(mode=0o700)
    for path in (fresh, scratch):
        programs.give_away(path, account)
    passfile = scratch / "pgpass"
    passfile.touch(mode=0o600)
    passfile.write_text(
        f"*:*:*:leadline:{(folder / 'password').read_text(encoding='ascii')}\n", encoding="ascii"
    )
    programs.give_away(passfile, account)
    progress(f"moving the database from PostgreSQL {old} to {major}")
    _run(
        [
            bins[major] / "initdb", "-D", fresh, "-U", "leadline", "-A", "scram-sha-256", "--pwfile",
            folder / "password", "-E", "UTF8", "--locale=C", "--data-checksums", "--no-instructions",
        ],
        account, scratch, {},
    )  # fmt: skip
    _run(
        [
            bins[major] / "pg_upgrade", "-b", bins[old], "-B", bins[major], "-d", cluster, "-D", fresh,
            "-U", "leadline", "-s", scratch,
        ],
        account, scratch, {"PGPASSFILE": str(passfile)},
    )  # fmt: skip
    shutil.rmtree(scratch, ignore_errors=True)


def _run(
    command: list[str | Path], account: programs.Account | None, cwd: Path, more: dict[str, str]
) -> None:
    done = programs.run(command, account, cwd, more)
    if done.returncode != 0:
        words = (done.stderr.strip() or done.stdout.strip()).splitlines()
        raise EmbeddedError(f"{Path(command[0]).name} refused: {words[-1] if words else 'it said nothing'}")
