"""A backup while the server serves: `pg_basebackup`, sealed; recordings that the pool has not yet; the ledger; at last the
signed manifest, and one rename. Whatever dies before that leaves a folder whose name begins with a dot: the next run
removes it.
"""

from __future__ import annotations

import re
import shutil
import tarfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from sqlalchemy import Engine, func, select
from sqlalchemy.engine import make_url

from db.central import METADATA
from lead_server import VERSION
from lead_server.backup import manifest, objects, state
from lead_server.backup.manifest import BASE, LEDGER, POOL, WAL, BackupError, Manifest
from lead_server.database import programs
from lead_server.database.embedded import ARCHIVE_TO
from lead_server.installation import Installation
from lead_server.periodic import alone
from lead_server.recordings import sealed
from lead_server.retention.ledger import BrokenLedgerError, Ledger

LOCK = 7_315_033


def make(here: Installation, to: Path, progress: Callable[[str], None], how: objects.How = "copy") -> Path:
    """Make one; gives its folder. `how`: recordings of an object store are copied, or only referenced.

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
        size, wal = _base(here, fresh, key)
        after = counts(here.engine)
        progress("copying recordings")
        place = objects.place_of(here.data)
        files = _recordings(place, to / POOL, how)
        lines = _ledger(here, fresh)
        password = (here.data / "postgres" / "password").read_bytes()
        manifest.write(
            fresh,
            Manifest(
                name=name, began_at=began, ended_at=datetime.now(UTC), version=VERSION,
                major=programs.major_of(here.data / "postgres" / "cluster") or 0, base_bytes=size,
                base_sha256=manifest.digest(fresh / BASE), recordings=files,
                base_key=here.escrow.seal(key, manifest.PURPOSE),
                counts={table: (before[table], after[table]) for table in before},
                password=here.escrow.seal(password, manifest.PURPOSE), wal=wal, ledger_lines=lines,
                objects=how if objects.is_store(place) else "",
            ),
            here.escrow,
        )  # fmt: skip
        fresh.rename(to / name)
    kept = msgspec.structs.replace(
        state.read(here.data), at=began, name=name, bytes=(to / name / BASE).stat().st_size, recordings=len(files),
        recordings_bytes=sum(size for size, _ in files.values()), objects=how if objects.is_store(place) else "",
    )  # fmt: skip
    state.write(here.data, kept)
    return to / name


def _ledger(here: Installation, fresh: Path) -> int:
    """The journal of deletions, checked before it is put away; gives how many lines it has.

    Raises:
        BackupError: it is not what was written.
    """
    ledger = here.data / LEDGER
    if not ledger.exists():
        return 0
    shutil.copy2(ledger, fresh / LEDGER)
    try:
        return sum(1 for _ in Ledger(fresh / LEDGER, here.escrow).read())
    except BrokenLedgerError as error:
        raise BackupError(f"The journal of deletions was changed: {error}") from None


_recordings = objects.take


def _first_piece(tar: Path) -> str:
    """Name of the piece of journal that a restore begins with; "" when it is not told."""
    with tarfile.open(tar) as packed:
        file = packed.extractfile("backup_label")
        label = file.read().decode("ascii", "replace") if file is not None else ""
    found = re.search(r"START WAL LOCATION: \S+ \(file ([0-9A-F]{24})\)", label)
    return found[1] if found else ""


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


def _base(here: Installation, fresh: Path, key: bytes) -> tuple[int, str]:
    """The cluster as a tar with the journal it needs, sealed; gives its size unsealed, and its first piece of journal."""
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
        return tar.stat().st_size, _first_piece(tar)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
