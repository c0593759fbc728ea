"""Recordings are encrypted at the server: the key of each lies in its row, sealed.

Earlier ones have none and stay readable.
"""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.get_bind().exec_driver_sql("ALTER TABLE recording ADD COLUMN key_sealed BYTEA")


def downgrade() -> None:
    raise NotImplementedError("without their keys the recordings cannot be heard")
