"""Recordings that lie on this desk until the server has them.

Revision ID: 0003
"""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A table of its own: an upload knows its address, never its offset (the server is asked)."""
    op.execute(
        """
        CREATE TABLE attachment (
            id TEXT NOT NULL PRIMARY KEY, call_id TEXT NOT NULL, path TEXT NOT NULL, bytes INTEGER NOT NULL,
            facts BLOB NOT NULL, state TEXT NOT NULL, url TEXT NOT NULL, code TEXT NOT NULL,
            mismatches INTEGER NOT NULL, verified_ms INTEGER NOT NULL
        )
        """
    )
    op.execute("CREATE INDEX attachment_state ON attachment (state, id)")


def downgrade() -> None:
    """Never run: a desk's file is copied before it is migrated."""
    raise NotImplementedError("restore the copy made before the migration")
