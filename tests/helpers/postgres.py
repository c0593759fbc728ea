"""PostgreSQL for tests: one embedded server a test run, a template built by the real migrations, a copy a test.

Under pytest-xdist all workers share the server: its folder hangs on the run's common temporary folder, and the
launcher's own locks do the rest. A folder of tests imports the fixtures it needs into its `conftest.py`:
`from tests.helpers.postgres import database_url, databases, engine, module_engine  # noqa: F401`.
"""

from __future__ import annotations

import itertools
import os
import shutil
import tempfile
import time
import zlib
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import Engine
from sqlalchemy.engine import make_url

from db.central import schema
from lead_server.database.embedded import EmbeddedPostgres
from lead_server.database.engine import make_engine
from lead_server.database.locks import held

FAST = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "shared_buffers": "64MB"}
TEMPLATE = "leadline_template"
LEFT_BEHIND_S = 2 * 3600  #: no run takes as long
_numbers = itertools.count(1)


class Databases:
    """Makes and drops databases in the run's server. The next one is made, and the last one dropped, while a test runs:
    copying a template is the server's work, and a worker would only wait for it.

    Attributes:
        server: the launcher; `server.url(name)` is the address of a database.
    """

    def __init__(self, server: EmbeddedPostgres) -> None:
        self.server = server
        self._behind = ThreadPoolExecutor(1, thread_name_prefix="databases")
        self._spare: Future[str] | None = None

    def create(self, template: str = TEMPLATE) -> str:
        """A fresh copy of the migrated template; gives its name."""
        if template != TEMPLATE:
            return self._create(template)
        name = self._spare.result() if self._spare is not None else self._create(TEMPLATE)
        self._spare = self._behind.submit(self._create, TEMPLATE)
        return name

    def drop(self, name: str) -> None:
        self._behind.submit(self._admin, "DROP DATABASE IF EXISTS {} WITH (FORCE)", name)

    def close(self) -> None:
        """Wait for what is still being made and dropped."""
        self._behind.shutdown(wait=True)

    def _create(self, template: str) -> str:
        name = f"test_{os.getpid()}_{next(_numbers)}"
        self._admin("CREATE DATABASE {} TEMPLATE {}", name, template)
        return name

    def build_template(self) -> None:
        """Migrate the template, once a run."""
        self.server.ensure_database(TEMPLATE)
        engine = make_engine(self.server.url(TEMPLATE))
        schema.upgrade(engine)
        engine.dispose()

    def _admin(self, statement: str, *names: str) -> None:
        url = make_url(self.server.url("postgres"))
        with psycopg.connect(
            host=str(url.query["host"]), port=str(url.query["port"]), user=url.username,
            password=url.password, dbname="postgres", autocommit=True,
        ) as connection:  # fmt: skip
            connection.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))


def _sweep(beside: Path) -> None:
    """What runs that were killed left behind goes: it may lie in memory."""
    for old in beside.glob("leadline-test-*"):
        with suppress(OSError):
            if time.time() - old.stat().st_mtime > LEFT_BEHIND_S:
                shutil.rmtree(old, ignore_errors=True)


@pytest.fixture(scope="session")
def databases(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Databases]:
    """The run's PostgreSQL, shared by all workers."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base
    # pytest's folders are 0700 and PostgreSQL may run as another account: a folder of our own beside them
    folder = Path(tempfile.gettempdir()) / f"leadline-test-{zlib.crc32(str(shared).encode()):x}"
    _sweep(folder.parent)
    folder.mkdir(mode=0o755, exist_ok=True)
    server = EmbeddedPostgres(folder / "pg", settings=FAST)
    server.start()
    found = Databases(server)
    with held(folder / "template.lock", 120):
        found.build_template()
    yield found
    found.close()
    if server.stop():
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def database_url(databases: Databases) -> Iterator[str]:
    """Address of a fresh, migrated database of this test alone."""
    name = databases.create()
    yield databases.server.url(name)
    databases.drop(name)


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    """An engine on a fresh, migrated database."""
    made = make_engine(database_url, pool_size=10)
    yield made
    made.dispose()


@pytest.fixture(scope="module")
def module_engine(databases: Databases) -> Iterator[Engine]:
    """An engine on a migrated database that the tests of one module share."""
    name = databases.create()
    made = make_engine(databases.server.url(name), pool_size=10)
    yield made
    made.dispose()
    databases.drop(name)
