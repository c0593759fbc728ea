"""Drafts of forms as the builder left them.

Revision ID: 0012
"""

from __future__ import annotations

from alembic import op

revision = "0012"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        "CREATE TABLE form_draft (code TEXT NOT NULL PRIMARY KEY, draft_id TEXT NOT NULL, revision INTEGER NOT NULL,"
        " saved_ms INTEGER NOT NULL, base BLOB NOT NULL, body BLOB NOT NULL)"
    )


def downgrade() -> None:
    """Never run: a desk's file is copied before it is migrated."""
    raise NotImplementedError("restore the copy made before the migration")
