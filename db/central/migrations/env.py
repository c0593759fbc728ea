"""Alembic's entrance: runs the migrations on the connection that `db.central.schema` hands over."""

from __future__ import annotations

from alembic import context

from db.central import METADATA


def run() -> None:
    """Run on the given connection, inside its transaction: all migrations or none."""
    context.configure(
        connection=context.config.attributes["connection"],
        target_metadata=METADATA,
        compare_type=True,
        compare_server_default=True,
    )
    with context.begin_transaction():
        context.run_migrations()


run()
