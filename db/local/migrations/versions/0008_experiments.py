"""Which arm of an experiment this desk has drawn for a lead; `n` is the draw's number, from 0.

Revision ID: 0008
"""

from __future__ import annotations

from alembic import op

revision = "0008"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        "CREATE TABLE experiment_draw (experiment TEXT NOT NULL, lead_id TEXT NOT NULL, n INTEGER NOT NULL,"
        " arm TEXT NOT NULL, PRIMARY KEY (experiment, lead_id))"
    )


def downgrade() -> None:
    """Never run: a desk's file is copied before it is migrated."""
    raise NotImplementedError("restore the copy made before the migration")
