"""One lead server on one machine: its data folder, its database (embedded or the operator's), its keys."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import platformdirs
from sqlalchemy import Engine

from db.central import schema
from lead_server.database.embedded import EmbeddedPostgres
from lead_server.database.engine import make_engine
from lead_server.database.programs import EmbeddedError, is_root
from lead_server.feed.wakeup import Waker
from lead_server.house import House
from lead_server.recordings.storage import Recordings
from lead_server.retention.ledger import Ledger
from lead_server.security.escrow import Escrow
from lead_server.security.number_keys import use_escrow

RESTORING = "restoring"  #: stands in a data folder until a restore into it is whole
DATABASE, DATA, RECORDINGS = "LEADLINE_DATABASE", "LEADLINE_DATA", "LEADLINE_RECORDINGS"


@dataclass(frozen=True)
class Installation:
    """What commands work with. `url` holds the database's password: not for a log."""

    data: Path
    url: str
    engine: Engine
    escrow: Escrow

    def house(self) -> House:
        place = os.environ.get(RECORDINGS) or self.data / "recordings"
        return House(
            self.engine,
            self.escrow,
            Waker(self.engine),
            Recordings.at(place, self.data / "recordings-arriving", escrow=self.escrow),
            Ledger(self.data / "deletions.jsonl", self.escrow),
        )


def default_data() -> Path:
    """`LEADLINE_DATA`, else /var/lib/leadline for root (whose home PostgreSQL may not enter), else the user's."""
    if given := os.environ.get(DATA):
        return Path(given)
    if is_root():
        return Path("/var/lib/leadline")
    return Path(platformdirs.user_data_dir("leadline", appauthor=False)) / "server"


def say(words: str) -> None:
    """Progress, for people: on stderr, so that stdout stays for results."""
    print(words, file=sys.stderr, flush=True)


@contextmanager
def opened(
    data: Path | None = None,
    database: str | None = None,
    *,
    migrate: bool = True,
    progress: Callable[[str], None] = say,
) -> Iterator[Installation]:
    """Start or join the embedded database (or connect to `database`), migrate it, and close again.

    Raises:
        EmbeddedError, NewerSchemaError: with a sentence for the operator.
        ValueError: `database` is no address of PostgreSQL.
    """
    folder = (data or default_data()).absolute()
    if (folder / RESTORING).exists():
        raise EmbeddedError(f"A restore into {folder} was not finished: run `lead-server restore` once more.")
    address = database or os.environ.get(DATABASE)
    server = None
    if not address:
        server = EmbeddedPostgres(folder / "postgres", progress=progress)
        server.start()
        address = server.url()
    try:
        if server is not None:
            server.ensure_database()
        engine = make_engine(address)
        try:
            if migrate:
                schema.upgrade(engine)
            escrow = Escrow.in_folder(folder)
            use_escrow(escrow)
            yield Installation(folder, address, engine, escrow)
        finally:
            engine.dispose()
    finally:
        if server is not None:
            server.stop()
