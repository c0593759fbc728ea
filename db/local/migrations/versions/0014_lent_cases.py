"""Work about customers who are not hers: the records that were opened, so that they can be gone on with offline.

Revision ID: 0014
"""

from __future__ import annotations

from alembic import op

revision = "0014"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        "CREATE TABLE lent_case (id TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL, lead_id TEXT NOT NULL,"
        " body BLOB NOT NULL)"
    )


def downgrade() -> None:
    """Never run: a desk's file is copied before it is migrated."""
    raise NotImplementedError("restore the copy made before the migration")
