"""The desk's database as first released.

Revision ID: 0001
"""

from __future__ import annotations

from alembic import op

from db.local.tables import SEARCH_SQL, metadata

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make every table."""
    metadata.create_all(op.get_bind())
    op.execute(SEARCH_SQL)


def downgrade() -> None:
    """Never run: a desk's file is copied before it is migrated."""
    raise NotImplementedError("restore the copy made before the migration")
