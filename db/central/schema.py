"""Bring a database to the schema of this code, or say why not."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

#: Two servers that start at once must not migrate at once: an advisory lock of this number.
MIGRATION_LOCK = 7_315_001


class NewerSchemaError(Exception):
    """The database was made by a newer lead server; this one must not touch it."""


def config(connection: Connection | None = None) -> Config:
    """Alembic's settings, without an ini file."""
    settings = Config()
    settings.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    settings.set_main_option("path_separator", "os")
    if connection is not None:
        settings.attributes["connection"] = connection
    return settings


def current_revision(connection: Connection) -> str | None:
    """Revision of the database, None for an empty one."""
    return MigrationContext.configure(connection).get_current_revision()


def newest_revision() -> str:
    """Revision that this code speaks."""
    head = ScriptDirectory.from_config(config()).get_current_head()
    assert head is not None
    return head


def check_not_newer(connection: Connection) -> None:
    """Raise when the database knows a revision that this code does not.

    Raises:
        NewerSchemaError: with a sentence for the operator.
    """
    current = current_revision(connection)
    known = {script.revision for script in ScriptDirectory.from_config(config()).walk_revisions()}
    if current is not None and current not in known:
        raise NewerSchemaError(
            f"The database has schema {current}, this lead server knows up to {newest_revision()}: "
            "install the newer lead server, or use another database."
        )


def upgrade(engine: Engine) -> str:
    """Migrate to the newest schema, one server at a time; gives the revision it has now.

    Raises:
        NewerSchemaError: the database is newer than this code.
    """
    with engine.begin() as connection:
        connection.execute(text("SELECT pg_advisory_xact_lock(:n)"), {"n": MIGRATION_LOCK})
        check_not_newer(connection)
        command.upgrade(config(connection), "head")
    return newest_revision()
