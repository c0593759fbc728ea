"""A backup becomes a data folder again, as of a moment; and is tried out in a scratch place.

Begun anew after a death half way: a folder that is not whole says so, and no server serves it. Before anybody is served the
desks are told of another history (they offer again what they had sent since), and what retention or a person's wish had
deleted goes again.
"""

from __future__ import annotations

import os
import shutil
import sys
import tarfile
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import obstore
import psycopg
from obstore.store import from_url
from sqlalchemy import Engine, func, select
from sqlalchemy.engine import make_url

from db.central import schema
from db.central.analysis import recording_copy
from db.central.calls import recording
from db.central.records import deletion
from lead_server.backup import making, manifest, objects
from lead_server.backup.manifest import BASE, LEDGER, POOL, WAL, BackupError, Manifest
from lead_server.database import programs
from lead_server.database.embedded import EmbeddedPostgres
from lead_server.database.engine import make_engine
from lead_server.feed import upkeep
from lead_server.installation import RESTORING
from lead_server.privacy import erasing
from lead_server.recordings import sealed
from lead_server.recordings.storage import Recordings
from lead_server.retention.ledger import BrokenLedgerError, Ledger
from lead_server.security.escrow import Escrow
from lead_server.security.number_keys import use_escrow

RECOVERY_S = 3600.0
_PART = 4 * 1024 * 1024
Progress = Callable[[str], None]


@dataclass
class Restored:
    """What came back. `missing`: recordings that a row names and the backup has not. `wrong`: what differs, in words."""

    name: str
    rows: int = 0
    recordings: int = 0
    missing: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


def restore(
    backup: Path,
    into: Path,
    escrow_key: Path,
    *,
    to: datetime | None,
    ledger: Path | None,
    progress: Progress,
) -> Restored:
    """Into a new folder.

    Args:
        to: the moment; None: as the backup was made. A later one needs the journal (`backup --journal`).
        ledger: the newest ledger of deletions, where the old server's disk still has it; else that of the backup.

    Raises:
        BackupError, EmbeddedError: with a sentence for the operator.
    """
    into = into.absolute()
    _begin(into, escrow_key)
    escrow = Escrow.in_folder(into)
    found = manifest.read(backup, escrow)
    _take_ledger(ledger or backup / LEDGER, into, found, escrow)
    with _running(backup, found, into, escrow, to, progress) as engine:
        progress("copying recordings")
        done = Restored(found.name, rows=sum(making.counts(engine).values()))
        if found.objects == "reference":
            _look_for_objects(engine, done)
        else:
            _take_recordings(engine, backup.parent / POOL, into / "recordings", done)
        if (
            ledger is not None or to is None
        ):  # the backup's own does not know what was deleted until a later moment
            _demand_whole_ledger(engine, into, escrow)
        schema.upgrade(engine)
        use_escrow(escrow)
        upkeep.restored(engine)
        progress("deleting again what was deleted")
        place = objects.place_of(into) if found.objects == "reference" else into / "recordings"
        store = Recordings.at(place, into / "recordings-arriving", escrow=escrow)
        erasing.at_start(engine, store, Ledger(into / LEDGER, escrow))
    (into / RESTORING).unlink()
    return done


def verify(backup: Path, escrow_key: Path, scratch: Path | None, progress: Progress) -> Restored:
    """Restore it into a scratch place and compare: hashes of all files, rows of all tables."""
    place = Path(tempfile.mkdtemp(prefix="leadline-verify-", dir=scratch))
    place.chmod(0o755 if programs.is_root() else 0o700)  # PostgreSQL does not run as root
    try:
        _begin(place / "data", escrow_key)
        escrow = Escrow.in_folder(place / "data")
        found = manifest.read(backup, escrow)
        done = Restored(found.name)
        progress("comparing files")
        _compare_files(backup, found, done)
        with _running(backup, found, place / "data", escrow, None, progress) as engine:
            there = making.counts(engine)
            done.rows = sum(there.values())
            for table, (before, after) in found.counts.items():
                low, high = min(before, after), max(before, after)
                if not low <= there.get(table, -1) <= high:
                    done.wrong.append(f"{table}: {there.get(table, 0)} rows, {low} to {high} were expected")
            named = _objects(engine)
            done.recordings = len(named & found.recordings.keys())
            done.missing = sorted(named - found.recordings.keys())
            if problem := _ledger_problem(backup / LEDGER, found, escrow, engine):
                done.wrong.append(problem)
        return done
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _begin(into: Path, escrow_key: Path) -> None:
    if into.exists() and any(into.iterdir()) and not (into / RESTORING).exists():
        raise BackupError(f"{into} is not empty: a backup is restored into a new folder.")
    if not escrow_key.is_file():
        raise BackupError(
            f"{escrow_key} is not there: without the server's escrow.key nothing of a backup can be read."
        )
    if (into / "postgres" / "cluster" / "postmaster.pid").exists():  # of a restore that was killed
        left = EmbeddedPostgres(into / "postgres")
        left.start()
        left.halt()
    shutil.rmtree(into, ignore_errors=True)
    into.mkdir(mode=0o755 if programs.is_root() else 0o700, parents=True)
    (into / RESTORING).touch()
    shutil.copyfile(escrow_key, into / "escrow.key")
    (into / "escrow.key").chmod(0o600)


@contextmanager
def _running(
    backup: Path, found: Manifest, into: Path, escrow: Escrow, to: datetime | None, progress: Progress
) -> Iterator[Engine]:
    """The database of a backup, brought forward to the moment and open for writing."""
    folder = into / "postgres"
    cluster = folder / "cluster"
    folder.mkdir(mode=0o755, exist_ok=True)
    cluster.mkdir(mode=0o700)
    progress("unpacking the database")
    _unpack(backup, found, manifest.opened(found.base_key, escrow), folder, cluster)
    (folder / "password").write_bytes(manifest.opened(found.password, escrow))
    (folder / "password").chmod(0o600)
    _ask_recovery(cluster, backup.parent / WAL, found, to)
    account = programs.account_for(cluster)
    if account is not None:  # it is ours still, since we are root: it becomes the account's
        for path in (folder / "password", cluster, *cluster.rglob("*")):
            os.chown(path, account.uid, account.gid, follow_symlinks=False)
    server = EmbeddedPostgres(folder, progress=progress)
    try:
        server.start()
        progress("bringing the database forward")
        _wait(server.url())
        engine = make_engine(server.url())
        try:
            yield engine
        finally:
            engine.dispose()
    finally:
        server.stop()


def _unpack(backup: Path, found: Manifest, key: bytes, folder: Path, cluster: Path) -> None:
    tar = folder / "base.tar"
    with (backup / BASE).open("rb") as closed, tar.open("wb") as plain:

        def fetch(first: int, behind: int) -> bytes:
            closed.seek(first)
            return closed.read(behind - first)

        try:
            for start in range(0, found.base_bytes, _PART):
                plain.write(sealed.read(fetch, found.base_bytes, key, BASE, start, start + _PART))
        except sealed.DamagedError as error:
            raise BackupError(f"{backup / BASE} is damaged: {error}") from None
    with tarfile.open(tar) as packed:
        packed.extractall(cluster, filter="tar")
    tar.unlink()


def _ask_recovery(cluster: Path, wal: Path, found: Manifest, to: datetime | None) -> None:
    if to is not None and to < found.ended_at:
        raise BackupError(
            f"This backup was complete at {found.ended_at:%Y-%m-%d %H:%M:%S} UTC: take an older one."
        )
    if to is None:
        return
    if not wal.is_dir():
        raise BackupError(
            f"{wal} is not there: without the journal a backup comes back as it was made (leave --to out)."
        )
    copy = f'copy "{wal}\\\\%f" "%p"' if sys.platform == "win32" else f'cp "{wal}/%f" "%p"'
    moment = to.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f+00")
    with (cluster / "postgresql.auto.conf").open("a", encoding="utf-8") as file:
        file.write(
            f"restore_command = '{copy}'\nrecovery_target_time = '{moment}'\nrecovery_target_action = 'promote'\n"
        )
    (cluster / "recovery.signal").touch()


def _wait(address: str) -> None:
    url, end = make_url(address), time.monotonic() + RECOVERY_S
    while time.monotonic() < end:
        try:
            with psycopg.connect(
                host=str(url.query["host"]), port=str(url.query["port"]), user=url.username, password=url.password,
                dbname="postgres", connect_timeout=5,
            ) as connection:  # fmt: skip
                row = connection.execute("SELECT pg_is_in_recovery()").fetchone()
                if row is not None and not row[0]:
                    return
        except psycopg.OperationalError as error:
            if "No such file" in str(error):
                raise BackupError(
                    "The journal ends before that moment: choose an earlier one (--to)."
                ) from None
        time.sleep(0.1)
    raise BackupError("The database was not brought forward within an hour.")


def _objects(engine: Engine) -> set[str]:
    with engine.connect() as connection:
        return {
            name
            for table in (recording, recording_copy)
            for name in connection.execute(select(table.c.object_key)).scalars()
            if name
        }


def _take_recordings(engine: Engine, pool: Path, into: Path, done: Restored) -> None:
    for name in sorted(_objects(engine)):
        target = into / name
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            shutil.copy2(pool / name, target)
        except FileNotFoundError:
            done.missing.append(name)
            continue
        done.recordings += 1


def _compare_files(backup: Path, found: Manifest, done: Restored) -> None:
    if manifest.digest(backup / BASE) != found.base_sha256:
        raise BackupError(f"{backup / BASE} is not what was written.")
    done.wrong += objects.differs(found.recordings, backup.parent / POOL, objects.place_of(backup))


def _take_ledger(source: Path, into: Path, found: Manifest, escrow: Escrow) -> None:
    """The journal of deletions comes first, whole and unchanged: what it says is deleted again before anybody is served.

    Raises:
        BackupError: it is missing, shorter than it was, or was changed.
    """
    if problem := _ledger_problem(source, found, escrow, None):
        raise BackupError(problem)
    if source.exists():
        shutil.copy2(source, into / LEDGER)


def _ledger_problem(source: Path, found: Manifest, escrow: Escrow, engine: Engine | None) -> str:
    """What is wrong with a journal of deletions beside a backup; "" when nothing is."""
    try:
        lines = sum(1 for _ in Ledger(source, escrow).read())
    except BrokenLedgerError as error:
        return f"The journal of deletions was changed: {error}. Nothing is restored with it."
    needed = max(found.ledger_lines, _deletions_known(engine) if engine is not None else 0)
    if lines < needed:
        return f"The journal of deletions {source} has {lines} line(s), {needed} were written. Nothing is restored with it."
    return ""


def _demand_whole_ledger(engine: Engine, into: Path, escrow: Escrow) -> None:
    """The database knows how far the journal went. Raises BackupError."""
    lines, known = sum(1 for _ in Ledger(into / LEDGER, escrow).read()), _deletions_known(engine)
    if lines < known:
        raise BackupError(
            f"The journal of deletions ends with line {lines}, the database knows of line {known}: it was cut. "
            "Give the old server's own (--ledger)."
        )


def _deletions_known(engine: Engine) -> int:
    with engine.connect() as connection:
        return int(connection.execute(select(func.coalesce(func.max(deletion.c.number), 0))).scalar_one())


def _look_for_objects(engine: Engine, done: Restored) -> None:
    """Recordings stay in their store: are they all there?"""
    place = objects.place_of(Path())
    if not objects.is_store(place):
        raise BackupError(
            "Its recordings lie in an object store: set LEADLINE_RECORDINGS to it, and restore once more."
        )
    store = from_url(place)
    for name in sorted(_objects(engine)):
        try:
            obstore.head(store, name)
        except FileNotFoundError:
            done.missing.append(name)
            continue
        done.recordings += 1
