"""Bring a desk's database to the newest form; Alembic is imported only when there is something to do."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

NEWEST = "0002"


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


def migrate(connection: Connection) -> None:
    """Run the migrations that are missing, in one transaction of the caller."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
