"""Bring a desk's database to the newest form; Alembic is imported only when there is something to do."""

from __future__ import annotations

import contextlib
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from db.local.connection import Connection

NEWEST = "0014"


class NewerDatabase(Exception):  # noqa: N818 - the caller's sentence names it
    """The file was written by a newer desk."""


def revision_of(connection: Connection) -> str | None:
    """The revision that a file carries, None for an empty file."""
    found = connection.exec_driver_sql(
        "SELECT count(*) FROM sqlite_master WHERE type='table' AND name='alembic_version'"
    ).scalar()
    if not found:
        return None
    revision = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return str(revision) if revision is not None else None


def is_current(connection: Connection) -> bool:
    """True when nothing is to be done.

    Raises:
        NewerDatabase: the revision is unknown here.
    """
    revision = revision_of(connection)
    if revision is not None and revision > NEWEST:
        raise NewerDatabase(revision)
    return revision == NEWEST


def migrate(connection: Connection, revision: str = "head") -> None:
    """Run the migrations that are missing up to a revision, all of them or none, in a transaction of their own."""
    from alembic import command
    from alembic.config import Config
    from sqlalchemy import create_engine, event
    from sqlalchemy.pool import StaticPool

    engine = create_engine(
        "sqlite://", module=sqlcipher, creator=lambda: connection.raw, poolclass=StaticPool, pool_reset_on_return=None
    )  # fmt: skip
    event.listen(engine, "begin", _begin_nothing)
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        with engine.connect() as config.attributes["connection"]:
            command.upgrade(config, revision)
            if connection.raw.in_transaction:  # before SQLAlchemy lets go of it, which would roll back
                connection.exec_driver_sql("COMMIT")
    except BaseException:
        with contextlib.suppress(Exception):
            connection.exec_driver_sql("ROLLBACK")
        raise


def _begin_nothing(_connection: object) -> None:
    """SQLAlchemy's own BEGIN is not wanted: the transaction is open already."""
