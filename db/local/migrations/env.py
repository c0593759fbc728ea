"""Alembic's entry: runs on the connection it is handed (`config.attributes["connection"]`)."""

from __future__ import annotations

from alembic import context

from db.local.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
