"""A backup while the server serves: `pg_basebackup`, sealed; recordings that the pool has not yet; the ledger; at last the
signed manifest, and one rename. Whatever dies before that leaves a folder whose name begins with a dot: the next run
removes it.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine, func, select
from sqlalchemy.engine import make_url

from db.central import METADATA
from lead_server import VERSION
from lead_server.backup import manifest
from lead_server.backup.manifest import BASE, LEDGER, POOL, WAL, BackupError, Manifest
from lead_server.database import programs
from lead_server.database.embedded import ARCHIVE_TO
from lead_server.installation import Installation
from lead_server.periodic import alone
from lead_server.recordings import sealed

LOCK = 7_315_033
STATE = "backup.json"  #: in the data folder: where the newest backup lies, for `lead-server health`


def make(here: Installation, to: Path, progress: Callable[[str], None]) -> Path:
    """Make one; gives its folder.

    Raises:
        BackupError: the database is not the embedded one, another backup runs, or PostgreSQL refused.
    """
    to = to.absolute()
    if not (here.data / "postgres" / "cluster").is_dir():
        raise BackupError(
            "The database is a server of yours: back it up with its own tools (docs/operators/backup.md)."
        )
    to.mkdir(mode=0o700, parents=True, exist_ok=True)
    with alone(here.engine, LOCK) as mine:
        if not mine:
            raise BackupError("Another backup is being made right now.")
        for left in to.glob(".making-*"):
            shutil.rmtree(left, ignore_errors=True)
        began = datetime.now(UTC)
        name = began.strftime("%Y%m%dT%H%M%S.%fZ")
        fresh = to / f".making-{name}"
        fresh.mkdir(mode=0o700)
        before = counts(here.engine)
        progress("copying the database")
        key = sealed.new_key()  # of this backup alone: two that share one would open each other
        size = _base(here, fresh, key)
        after = counts(here.engine)
        progress("copying recordings")
        files = _recordings(here.data / "recordings", to / POOL)
        if (ledger := here.data / LEDGER).exists():
            shutil.copy2(ledger, fresh / LEDGER)
        password = (here.data / "postgres" / "password").read_bytes()
        manifest.write(
            fresh,
            Manifest(
                name=name, began_at=began, ended_at=datetime.now(UTC), version=VERSION,
                major=programs.major_of(here.data / "postgres" / "cluster") or 0, base_bytes=size,
                base_sha256=manifest.digest(fresh / BASE), recordings=files,
                base_key=here.escrow.seal(key, manifest.PURPOSE),
                counts={table: (before[table], after[table]) for table in before},
                password=here.escrow.seal(password, manifest.PURPOSE),
            ),
            here.escrow,
        )  # fmt: skip
        fresh.rename(to / name)
    (here.data / STATE).write_text(str(to / name), encoding="utf-8")
    return to / name


def archive(here: Installation, to: Path) -> bool:
    """From its next start the database puts every piece of its journal into `to/wal`; True when it does so already."""
    wal = to.absolute() / WAL
    wal.mkdir(mode=0o700, parents=True, exist_ok=True)
    account = programs.account_for(here.data / "postgres" / "cluster")
    programs.give_away(wal, account)
    if account is not None and (closed := programs.may_enter(wal, account)):
        raise BackupError(f"PostgreSQL runs as {account.name}, who may not enter {closed}.")
    told = here.data / "postgres" / ARCHIVE_TO
    told.write_text(str(wal), encoding="utf-8")
    with here.engine.connect() as connection:
        return bool(connection.exec_driver_sql("SHOW archive_mode").scalar() == "on")


def counts(engine: Engine) -> dict[str, int]:
    """Rows of each table, of one moment."""
    with engine.connect().execution_options(isolation_level="REPEATABLE READ") as connection:
        return {
            name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for name, table in METADATA.tables.items()
        }


def _base(here: Installation, fresh: Path, key: bytes) -> int:
    """The cluster as a tar with the journal it needs, sealed; gives its size unsealed."""
    folder = here.data / "postgres"
    account = programs.account_for(folder / "cluster")
    major = programs.major_of(folder / "cluster")
    assert major is not None
    program = programs.usable(programs.shipped()[major], account, folder)
    scratch = folder / "backup"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(mode=0o700)
    programs.give_away(scratch, account)
    try:
        url = make_url(here.url)
        passfile = scratch / "pgpass"
        passfile.touch(mode=0o600)
        passfile.write_text(f"*:*:*:{url.username}:{url.password}\n", encoding="ascii")
        programs.give_away(passfile, account)
        done = programs.run(
            [
                program / "bin" / "pg_basebackup", "-D", scratch / "base", "-F", "t", "-X", "fetch", "-c", "fast",
                "-h", str(url.query["host"]), "-p", str(url.query["port"]), "-U", str(url.username),
                "--no-password",
            ],
            account, scratch, {"PGPASSFILE": str(passfile)},
        )  # fmt: skip
        if done.returncode != 0:
            raise BackupError(
                f"pg_basebackup refused: {(done.stderr.strip().splitlines() or ['it said nothing'])[-1]}"
            )
        tar = scratch / "base" / "base.tar"
        sealed.seal_file(tar, fresh / BASE, key, BASE)
        return tar.stat().st_size
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _recordings(folder: Path, pool: Path) -> dict[str, tuple[int, str]]:
    """Objects never change and have names of their own: what the pool has is not copied again."""
    found: dict[str, tuple[int, str]] = {}
    pool.mkdir(mode=0o700, exist_ok=True)
    for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
        name = path.relative_to(folder).as_posix()
        kept = pool / name
        try:
            if not path.is_file():
                continue
            if not kept.exists() or kept.stat().st_size != path.stat().st_size:
                kept.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                part = kept.with_name(f"{kept.name}.part")
                shutil.copy2(path, part)
                part.replace(kept)
            found[name] = (kept.stat().st_size, manifest.digest(kept))
        except FileNotFoundError:
            continue  # deleted meanwhile: the ledger says so
    return found
