"""A call that goes to a colleague's desk: what is to be told her, and what a colleague has told.

Revision ID: 0006
"""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        "CREATE TABLE handover (id TEXT NOT NULL PRIMARY KEY, direction TEXT NOT NULL, call_id TEXT NOT NULL,"
        " at_ms INTEGER NOT NULL, body BLOB NOT NULL)"
    )


def downgrade() -> None:
    """Never run: a desk's file is copied before it is migrated."""
    raise NotImplementedError("restore the copy made before the migration")
