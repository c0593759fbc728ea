"""A piece of work in PostgreSQL: one transaction of an engine.

The feed's heads are locked when the block ends, as the last thing before COMMIT and in sorted order: positions
then commit in order, and two writers cannot wait for each other.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from sqlalchemy import Connection, Engine

from domain import ids
from lead_server.act import Act, NewId
from lead_server.feed.storage.postgres import PostgresStorage
from lead_server.security import number_keys
from lead_server.security.actor import Actor


class Work(Act):
    """What services get in place of a bare connection."""

    def __init__(
        self, connection: Connection, actor: Actor, now: datetime | None = None, new_id: NewId = ids.new_id
    ) -> None:
        storage = PostgresStorage(connection, actor.org_id)
        super().__init__(storage, actor, now or datetime.now(UTC), new_id=new_id, reseal=number_keys.reseal)
        self.connection = connection


@contextmanager
def begin_work(
    engine: Engine, actor: Actor, *, now: datetime | None = None, new_id: NewId = ids.new_id
) -> Iterator[Work]:
    """Do a piece of work; committed when the block ends without an error, else nothing of it is left.

    Clock and ids may be given: a simulated history runs over PostgreSQL as it ran over memory.
    """
    with engine.begin() as connection:
        work = Work(connection, actor, now, new_id)
        yield work
        work.flush()
