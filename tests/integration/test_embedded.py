"""The launcher of the embedded database: shared, taken over, stopped, and refusing with a sentence."""

from __future__ import annotations

import os
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import text

from lead_server.database import place
from lead_server.database.embedded import EmbeddedError, EmbeddedPostgres
from lead_server.database.engine import make_engine
from tests.helpers.postgres import FAST


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that PostgreSQL's account may enter (pytest's own are private)."""
    made = Path(tempfile.mkdtemp(prefix="leadline-launch-"))
    made.chmod(0o755)
    yield made
    shutil.rmtree(made, ignore_errors=True)


def answers(server: EmbeddedPostgres) -> bool:
    engine = make_engine(server.url("postgres"))
    try:
        with engine.connect() as connection:
            return connection.execute(text("SELECT 1")).scalar() == 1
    except Exception:
        return False
    finally:
        engine.dispose()


def test_two_processes_share_it_and_the_last_stops_it(folder: Path) -> None:
    first, second = (EmbeddedPostgres(folder / "pg", settings=FAST) for _ in range(2))
    first.start()
    second.start()
    assert answers(second)
    assert first.stop() is False
    assert answers(second), "the second still uses it"
    assert second.stop() is True
    assert not answers(second)
    assert not (folder / "pg" / "cluster" / "postmaster.pid").exists(), "stopped cleanly"


def test_the_password_is_needed_and_nothing_is_open_to_others(folder: Path) -> None:
    server = EmbeddedPostgres(folder / "pg", settings=FAST)
    server.start()
    try:
        server.ensure_database()
        server.ensure_database()
        place = server.url().partition("?")[2]
        assert "5432" in place
        with pytest.raises(psycopg.OperationalError, match="password"):
            psycopg.connect(host=str(folder / "pg" / "run"), port=5432, user="leadline", password="guessed")
        for path in ("run", "cluster", "password"):
            assert stat.S_IMODE((folder / "pg" / path).stat().st_mode) & 0o077 == 0, path
    finally:
        server.stop()


def test_a_killed_owner_is_noticed_and_its_database_taken_over(folder: Path) -> None:
    code = (
        "import sys, pathlib, os, signal\n"
        "from lead_server.database.embedded import EmbeddedPostgres\n"
        "from tests.helpers.postgres import FAST\n"
        "EmbeddedPostgres(pathlib.Path(sys.argv[1]), settings=FAST).start()\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(folder / "pg")], check=False, cwd=Path.cwd())
    assert done.returncode == -signal.SIGKILL
    heir = EmbeddedPostgres(folder / "pg", settings=FAST)
    heir.start()
    assert answers(heir)
    assert heir.stop() is True, "the dead owner does not count"
    assert not answers(heir)


def test_a_killed_database_starts_again(folder: Path) -> None:
    server = EmbeddedPostgres(folder / "pg", settings=FAST)
    server.start()
    pid = int((folder / "pg" / "cluster" / "postmaster.pid").read_text().splitlines()[0])
    os.kill(pid, signal.SIGKILL)
    server._process.wait(10)  # type: ignore[union-attr]
    again = EmbeddedPostgres(folder / "pg", settings=FAST)
    again.start()
    assert answers(again)
    server._users.leave()
    again.stop()


def test_another_major_version_is_refused_with_what_to_do(folder: Path) -> None:
    (folder / "pg" / "cluster").mkdir(parents=True)
    (folder / "pg" / "cluster" / "PG_VERSION").write_text("13\n")
    with pytest.raises(EmbeddedError, match=r"PostgreSQL 13.*lead-server database upgrade"):
        EmbeddedPostgres(folder / "pg").start()
    assert (folder / "pg" / "cluster" / "PG_VERSION").read_text() == "13\n", "untouched"


def test_a_long_path_moves_the_socket(folder: Path) -> None:
    deep = folder / ("d" * 60) / ("e" * 60)
    server = EmbeddedPostgres(deep / "pg", settings=FAST)
    server.start()
    assert answers(server)
    socket_folder = Path(place.read(deep / "pg").host)
    assert socket_folder.exists()
    server.stop()
    assert not socket_folder.exists()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="asks how root is treated")
def test_root_gets_one_sentence_about_a_private_folder(folder: Path) -> None:
    (folder / "closed").mkdir(mode=0o700)
    with pytest.raises(EmbeddedError, match=r"may not enter .*closed: choose another folder with --data"):
        EmbeddedPostgres(folder / "closed" / "pg").start()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="asks how root is treated")
def test_programs_in_a_private_home_are_copied(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from lead_server.database import programs

    home = Path(tempfile.mkdtemp(prefix="leadline-home-"))  # 0700, like /root
    real = programs.shipped()[16]
    shutil.copytree(real, home / real.parent.name / "pginstall", symlinks=True)
    shutil.copytree(
        real.parent.with_name(f"{real.parent.name}.libs"), home / f"{real.parent.name}.libs", symlinks=True
    )
    monkeypatch.setattr(programs, "shipped", lambda: {16: home / real.parent.name / "pginstall"})
    server = EmbeddedPostgres(folder / "pg", settings=FAST)
    try:
        server.start()
        assert answers(server)
        assert (folder / "pg" / "program" / real.parent.name / "pginstall" / "bin" / "postgres").exists()
        server.stop()
    finally:
        shutil.rmtree(home)
