"""What is new in scripts and was read here; drafts of scripts as the studio left them.

Revision ID: 0009
"""

from __future__ import annotations

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE TABLE release_read (release_id TEXT NOT NULL PRIMARY KEY, at_ms INTEGER NOT NULL)")
    op.execute(
        "CREATE TABLE studio_draft (code TEXT NOT NULL PRIMARY KEY, draft_id TEXT NOT NULL, revision INTEGER NOT NULL,"
        " saved_ms INTEGER NOT NULL, base BLOB NOT NULL, body BLOB NOT NULL)"
    )


def downgrade() -> None:
    """Never run: a desk's file is copied before it is migrated."""
    raise NotImplementedError("restore the copy made before the migration")
