"""A piece of work in PostgreSQL: one transaction of an engine.

The feed's heads are locked when the block ends, as the last thing before COMMIT and in sorted order: positions
then commit in order, and two writers cannot wait for each other.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from sqlalchemy import Connection, Engine

from lead_server.act import Act
from lead_server.feed.storage.postgres import PostgresStorage
from lead_server.security import number_keys
from lead_server.security.actor import Actor


class Work(Act):
    """What services get in place of a bare connection."""

    def __init__(self, connection: Connection, actor: Actor) -> None:
        super().__init__(
            PostgresStorage(connection, actor.org_id), actor, datetime.now(UTC), reseal=number_keys.reseal
        )
        self.connection = connection


@contextmanager
def begin_work(engine: Engine, actor: Actor) -> Iterator[Work]:
    """Do a piece of work; committed when the block ends without an error, else nothing of it is left."""
    with engine.begin() as connection:
        work = Work(connection, actor)
        yield work
        work.flush()
