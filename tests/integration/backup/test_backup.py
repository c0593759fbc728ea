"""A backup is made while people work, comes back as of a moment, and brings back nothing that had to go."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import insert, select

from db.central.calls import call
from db.central.feed import feed_history
from db.central.leads import lead
from domain.ids import new_id
from lead_server.backup import making, manifest, restoring, state
from lead_server.backup.manifest import BackupError
from lead_server.backup.pruning import KeepRule, prune
from lead_server.cli import main as cli
from lead_server.database.programs import EmbeddedError
from lead_server.installation import Installation, opened
from lead_server.people import admin
from lead_server.privacy import erasing
from lead_server.recordings import storage
from lead_server.security.actor import operator
from lead_server.work import begin_work


def quiet(_words: str) -> None: ...


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder that PostgreSQL's account may enter too (pytest's own are closed to it)."""
    made = Path(tempfile.mkdtemp(prefix="leadline-backup-"))
    made.chmod(0o755)
    yield made
    shutil.rmtree(made, ignore_errors=True)


def a_lead(here: Installation, org_id: str, name: str) -> str:
    """With a call and its recording."""
    made, call_id = new_id(), new_id()
    with begin_work(here.engine, operator(org_id)) as work:
        work.connection.execute(insert(lead).values(org_id=org_id, id=made, name=name))
        work.connection.execute(
            insert(call).values(
                org_id=org_id, id=call_id, lead_id=made, agent_id=new_id(), started_at=work.now
            )
        )
        storage.add(
            work, here.house().recordings, recording_id=new_id(), call_id=call_id, agent_id=None, data=name.encode() * 99,
            media_type="audio/wav",
        )  # fmt: skip
    return made


_KILLED = """
import os, signal, sys
from pathlib import Path
from lead_server.backup import making, restoring
def dies(*_, **__): os.kill(os.getpid(), signal.SIGKILL)
if sys.argv[1] == "backup":
    making._recordings = dies
    from lead_server.installation import opened
    with opened(Path(sys.argv[2]), progress=print) as here:
        making.make(here, Path(sys.argv[3]), print)
restoring._take_recordings = dies
restoring.restore(Path(sys.argv[2]), Path(sys.argv[3]), Path(sys.argv[4]), to=None, ledger=None, progress=print)
"""


def killed(*arguments: object) -> None:
    """A real process, killed by its PID in the middle."""
    done = subprocess.run(
        [sys.executable, "-c", _KILLED, *map(str, arguments)],
        env=os.environ,
        timeout=120,
        check=False,
        capture_output=True,
    )
    assert done.returncode == -9, done.stderr.decode()[-500:]


def test_it_comes_back_as_of_a_moment(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LEADLINE_RECORDINGS", raising=False)
    data, to = place / "data", place / "backups"
    with opened(data, progress=quiet) as here:
        org_id = admin.create_organisation(here.engine, here.escrow, "demo", "Demo", "CN")
        assert making.archive(here, to) is False
    killed("backup", data, to)
    assert list(to.glob(".making-*")) and manifest.newest(to) is None, "half a backup is none"
    with opened(data, progress=quiet) as here:
        assert making.archive(here, to) is True
        gone = a_lead(here, org_id, "Wilhelmina")
        a_lead(here, org_id, "Anna")
        backup = making.make(here, to, quiet)
        assert not list(to.glob(".making-*"))
        a_lead(here, org_id, "Berta")
        making.make(here, to, quiet)  # the pool has Berta's recording from here on
        house = here.house()
        assert house.ledger is not None
        moment = datetime.now(UTC)
        a_lead(here, org_id, "Clara")
        erasing.erase(here.engine, house.recordings, house.ledger, org_id, gone, "letter 17")
        third = making.make(
            here, to, quiet
        )  # knows of the deletion; its own journal of deletions is taken away below
        (third / manifest.LEDGER).unlink()
        with here.engine.connect() as connection:
            history = connection.execute(select(feed_history.c.history)).scalar_one()
    key = data / "escrow.key"
    assert b"Wilhelmina" not in (backup / manifest.BASE).read_bytes(), "sealed"
    tried = restoring.verify(backup, key, place, quiet)
    assert (tried.wrong, tried.missing, tried.recordings) == ([], [], 2) and not list(
        place.glob("leadline-verify-*")
    )
    into = place / "again"
    killed("restore", backup, into, key)
    with pytest.raises(EmbeddedError, match="was not finished"), opened(into, progress=quiet):
        pass
    done = restoring.restore(backup, into, key, to=moment, ledger=data / "deletions.jsonl", progress=quiet)
    assert done.missing == [] and done.recordings == 3
    with opened(into, progress=quiet) as here, here.engine.connect() as connection:
        names = set(connection.execute(select(lead.c.name)).scalars())
        assert names == {"", "Anna", "Berta"}, "as of the moment, and who was erased since is gone"
        assert connection.execute(select(feed_history.c.history)).scalar_one() != history, "desks begin anew"
        left = {path.name[:36] for path in (into / "recordings").rglob("*") if path.is_file()}
        assert len(left) == 2
    # what cannot be
    with pytest.raises(BackupError, match="is not empty"):
        restoring.restore(backup, into, key, to=None, ledger=None, progress=quiet)
    with pytest.raises(BackupError, match="take an older one"):
        restoring.restore(
            backup, place / "x", key, to=datetime(2026, 1, 1, tzinfo=UTC), ledger=None, progress=quiet
        )
    (place / "other.key").write_bytes(bytes(32))
    with pytest.raises(BackupError, match="is not that of the server"):
        restoring.verify(backup, place / "other.key", place, quiet)
    # its health knows how old backup and trial are
    kept = state.read(data)
    assert (kept.recordings, kept.objects) == (3, "") and kept.bytes > 1_000_000 and kept.verified_at is None
    assert cli(["verify", "--from", str(to), "--key", str(key), "--scratch", str(place)]) == 1
    assert state.read(data).verified_wrong == 1, "its journal of deletions is not there"
    assert cli(["verify", "--from", str(backup), "--key", str(key), "--scratch", str(place)]) == 0
    assert state.read(data).verified_at is not None and state.read(data).verified_wrong == 0
    # a journal of deletions that was changed, cut or taken away is refused
    written = (data / "deletions.jsonl").read_bytes()
    assert written.count(b"\n") == 2 and manifest.read(backup, here.escrow).wal
    for said, content in (
        ("was changed", written.replace(b"letter 17", b"letter 71")), ("were written", written[: written.index(b"\n") + 1]),
        ("were written", b""),
    ):  # fmt: skip
        (place / "forged.jsonl").write_bytes(content)
        with pytest.raises(BackupError, match=said):
            shutil.rmtree(place / "y", ignore_errors=True)
            newest = manifest.newest(to) if said == "was changed" else third
            assert newest is not None
            restoring.restore(
                newest, place / "y", key, to=None, ledger=place / "forged.jsonl", progress=quiet
            )
    name = next(iter(manifest.read(backup, here.escrow).recordings))
    (to / manifest.POOL / name).write_bytes(b"x")
    assert restoring.verify(backup, key, place, quiet).wrong == [f"{name} is not what was written"]
    # what the rule does not keep goes; what the others need stays
    before = {path.name for path in (to / manifest.POOL).rglob("*") if path.is_file()}
    told = prune(to, here.escrow, KeepRule(1, 1, 1), really=False, progress=quiet)
    assert len(told.gone) == 2 and backup.exists(), "it is only said"
    assert cli(["backup", "prune", "--to", str(to), "--key", str(key), "--keep-daily", "1", "--yes"]) == 0
    assert not backup.exists() and third.exists() and not list(to.glob(".gone-*"))
    left = {path.name for path in (to / manifest.POOL).rglob("*") if path.is_file()}
    needed = {Path(one).name for one in manifest.read(third, here.escrow).recordings}
    assert left == needed and left < before, "recordings that no backup names any more are gone from the pool"
    (third / manifest.FILE).write_bytes((third / manifest.FILE).read_bytes().replace(b"1", b"2", 1))
    with pytest.raises(BackupError, match="was changed"):
        prune(to, here.escrow, KeepRule(), really=True, progress=quiet)


def test_recordings_of_an_object_store_are_copied_or_referenced(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`file://` is a store as any other to us; S3 itself is spoken by obstore."""
    shop, data, to = place / "shop", place / "data", place / "backups"
    shop.mkdir()
    monkeypatch.setenv("LEADLINE_RECORDINGS", f"file://{shop}")
    with opened(data, progress=quiet) as here:
        org_id = admin.create_organisation(here.engine, here.escrow, "demo", "Demo", "CN")
        a_lead(here, org_id, "Anna")
        copied = making.make(here, to, quiet)
        referenced = making.make(here, place / "lean", quiet, "reference")
        assert state.read(data).objects == "reference" and state.read(data).recordings == 1
        one = manifest.read(copied, here.escrow)
        (name,) = one.recordings
        assert (
            one.objects == "copy" and (to / manifest.POOL / name).read_bytes() == (shop / name).read_bytes()
        )
        lean = manifest.read(referenced, here.escrow)
        assert lean.recordings[name][1].startswith("tag:") and not list(
            (place / "lean" / manifest.POOL).rglob("*.*")
        )
    key = data / "escrow.key"
    assert restoring.verify(referenced, key, place, quiet).wrong == []
    done = restoring.restore(referenced, place / "again", key, to=None, ledger=None, progress=quiet)
    assert (done.recordings, done.missing) == (1, []) and not list(
        (place / "again" / "recordings").rglob("*.*")
    )
    (shop / name).write_bytes(b"something else")
    assert restoring.verify(referenced, key, place, quiet).wrong == [
        f"{name} is not what it was in the store"
    ]
    (shop / name).unlink()
    assert restoring.verify(referenced, key, place, quiet).wrong == [f"{name} is missing in the store"]
    monkeypatch.delenv("LEADLINE_RECORDINGS")
    done = restoring.restore(copied, place / "whole", key, to=None, ledger=None, progress=quiet)
    assert done.recordings == 1 and (place / "whole" / "recordings" / name).exists(), (
        "out of the pool, into a folder"
    )
