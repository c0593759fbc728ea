"""Our launcher of the embedded PostgreSQL.

One data folder, one PostgreSQL, any number of lead server processes: the first starts it, the last stops
it, and when the one that started it was killed, the next one takes the running database over. Access is by
scram and a random password.
"""

from __future__ import annotations

import secrets
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import quote, urlencode

import psycopg

from lead_server.database import locks, place, programs, tuning
from lead_server.database.programs import NEW_MAJOR, EmbeddedError

USER = "leadline"
START_TIMEOUT_S = 120.0
ARCHIVE_TO = "archive-to"  #: names the folder into which the journal is put (`lead-server backup --journal`)


class EmbeddedPostgres:
    """PostgreSQL in a folder of ours.

    Attributes:
        folder: everything of it: `cluster`, `run` (the socket), `password`, `where.json`, `log.txt`.
    """

    def __init__(
        self,
        folder: Path,
        *,
        settings: Mapping[str, str] | None = None,
        progress: Callable[[str], None] = lambda _words: None,
        timeout_s: float = START_TIMEOUT_S,
    ) -> None:
        self.folder = folder.absolute()
        self.cluster = self.folder / "cluster"
        self._settings = {**tuning.settings(), **(settings or {})}
        self._progress, self._timeout_s = progress, timeout_s
        self._users = locks.Users(self.folder / "users")
        self._process: subprocess.Popen[bytes] | None = None
        self.account: programs.Account | None = None

    def start(self) -> None:
        """Start it, or join the one that runs.

        Raises:
            EmbeddedError: it cannot run here, or not within two minutes; the text says what to do.
        """
        self._prepare_folder()
        try:
            with locks.held(self.folder / "start.lock", self._timeout_s + 30):
                major = self._check_major()
                self._program = programs.usable(programs.shipped()[major], self.account, self.folder)
                if not (self.cluster / "PG_VERSION").exists():
                    self._initialise()
                if not self._answers():
                    self._launch()
                    self._wait()
                self._users.join()
        except TimeoutError:
            raise EmbeddedError(f"Another process has been starting the database in {self.folder}.") from None

    def stop(self) -> bool:
        """Leave it; the last process that used it stops it, cleanly, and is told so (True)."""
        with locks.held(self.folder / "start.lock", self._timeout_s + 30):
            last = self._users.leave()
            if last:
                self.halt()
        return last

    def halt(self) -> None:
        """Stop it whoever uses it."""
        self._pg_ctl("stop", "-m", "fast", "-w", "-t", "60")
        place.leave(self.folder)
        if self._process is not None:
            self._process.wait(30)
            self._process = None

    def url(self, database: str = "leadline") -> str:
        """SQLAlchemy's address of a database in it; holds the password: not for a log."""
        where = place.read(self.folder)
        address = urlencode({"host": where.host, "port": str(where.port)})
        return f"postgresql+psycopg://{USER}:{quote(self._password())}@/{database}?{address}"

    def ensure_database(self, name: str = "leadline") -> None:
        """Create a database that is not there yet."""
        with self._connect() as connection:
            connection.autocommit = True
            if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", (name,)).fetchone():
                connection.execute(psycopg.sql.SQL("CREATE DATABASE {}").format(psycopg.sql.Identifier(name)))

    # ------------------------------------------------------------------------------------ starting

    def _prepare_folder(self) -> None:
        self.account = programs.account_for(self.cluster)
        self.folder.mkdir(mode=0o755 if self.account else 0o700, parents=True, exist_ok=True)
        if self.account is None:
            return
        if closed := programs.may_enter(self.folder, self.account):
            raise EmbeddedError(
                f"PostgreSQL does not run as root but as {self.account.name}, who may not enter {closed}: "
                "choose another folder with --data (for example /var/lib/leadline)."
            )

    def _check_major(self) -> int:
        """The PostgreSQL major to run, that of the data folder."""
        major = programs.major_of(self.cluster)
        known = programs.shipped()
        if major is None:
            return NEW_MAJOR if NEW_MAJOR in known else max(known)
        if major not in known:
            ours = " and ".join(map(str, sorted(known)))
            raise EmbeddedError(
                f"The data folder {self.cluster} was made by PostgreSQL {major}, this lead server brings "
                f"{ours}: run `lead-server database upgrade` with the release that made it first."
            )
        return major

    def _initialise(self) -> None:
        self._progress("creating the database")
        shutil.rmtree(self.cluster, ignore_errors=True)  # a first start that was killed half way
        self.cluster.mkdir(mode=0o700)
        programs.give_away(self.cluster, self.account)
        password = self.folder / "password"
        password.touch(mode=0o600)
        password.write_text(secrets.token_urlsafe(32), encoding="ascii")
        programs.give_away(password, self.account)
        made = programs.run(
            [
                self._program / "bin" / "initdb", "-D", self.cluster, "-U", USER, "-A", "scram-sha-256",
                "--pwfile", password, "-E", "UTF8", "--locale=C", "--data-checksums", "--no-instructions",
                *(["--no-sync"] if self._settings.get("fsync") == "off" else []),
            ],
            self.account, self.folder,
        )  # fmt: skip
        if made.returncode != 0:
            shutil.rmtree(self.cluster, ignore_errors=True)
            raise EmbeddedError(
                f"The database could not be created: {_last_line(made.stderr or made.stdout)}"
            )

    def _launch(self) -> None:
        """Start PostgreSQL; it outlives a crash of ours on purpose."""
        self._progress("starting the database")
        where = place.choose(self.folder, self.account)
        options = {**self._settings, **self._archiving(), **where.options}
        arguments = [part for name, value in options.items() for part in ("-c", f"{name}={value}")]
        place.write(self.folder, where)
        if sys.platform == "win32":  # pg_ctl sheds an administrator's rights, which PostgreSQL refuses
            self._pg_ctl(
                "start", "-W", "-l", str(self.folder / "log.txt"), "-o", subprocess.list2cmdline(arguments)
            )
            return
        with (self.folder / "log.txt").open("ab") as log:
            self._process = subprocess.Popen(
                [self._program / "bin" / "postgres", "-D", self.cluster, *arguments],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=self.folder,
                env=programs.environment(), start_new_session=True,
                user=self.account.uid if self.account else None,
                group=self.account.gid if self.account else None,
                extra_groups=[] if self.account else None,
            )  # fmt: skip

    def _archiving(self) -> dict[str, str]:
        """Every full piece of the journal is copied away, at least once a minute while something is written."""
        told = self.folder / ARCHIVE_TO
        if not told.exists():
            return {}
        to = Path(told.read_text(encoding="utf-8"))
        copy = (
            f'copy "%p" "{to}\\%f"'
            if sys.platform == "win32"
            else (f'test -f "{to}/%f" || (cp "%p" "{to}/%f.part" && mv "{to}/%f.part" "{to}/%f")')
        )
        return {"archive_mode": "on", "archive_command": copy, "archive_timeout": "60"}

    def _wait(self) -> None:
        begun = said = time.monotonic()
        while not self._answers():
            now = time.monotonic()
            if self._process is not None and self._process.poll() is not None:
                if "lock file" not in (words := self._last_words()):
                    raise EmbeddedError(f"The database did not start: {words}")
                self._process = None  # one that a killed owner left behind is still coming up
            if now - begun > self._timeout_s:
                raise EmbeddedError(f"The database did not start within {self._timeout_s:.0f} s.")
            if now - said >= 3:
                said = now
                self._progress(f"the database is starting, {now - begun:.0f} s")
            time.sleep(0.05)

    # ------------------------------------------------------------------------------------ helpers

    def _answers(self) -> bool:
        try:
            self._connect().close()
        except (psycopg.OperationalError, FileNotFoundError):
            return False
        return True

    def _connect(self) -> psycopg.Connection[tuple[object, ...]]:
        where = place.read(self.folder)
        return psycopg.connect(
            host=where.host, port=where.port, user=USER, password=self._password(),
            dbname="postgres", connect_timeout=5,
        )  # fmt: skip

    def _pg_ctl(self, *arguments: str) -> None:
        done = programs.run(
            [self._program / "bin" / "pg_ctl", "-D", self.cluster, *arguments], self.account, self.folder
        )
        if (
            done.returncode != 0
            and programs.major_of(self.cluster)
            and (self.cluster / "postmaster.pid").exists()
        ):
            raise EmbeddedError(f"The database does not obey: {_last_line(done.stderr or done.stdout)}")

    def _password(self) -> str:
        return (self.folder / "password").read_text(encoding="ascii")

    def _last_words(self) -> str:
        return _last_line((self.folder / "log.txt").read_text(encoding="utf-8", errors="replace"))


def _last_line(text: str) -> str:
    return (text.strip().splitlines() or ["it said nothing"])[-1]
