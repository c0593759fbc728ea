"""Recordings are encrypted at the server: the key of each lies in its row, sealed. Calls keep how good their line was.

Earlier recordings have no key and stay readable.
"""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

UPGRADE = """
ALTER TABLE recording ADD COLUMN key_sealed BYTEA, ADD COLUMN objected BOOLEAN DEFAULT 'false' NOT NULL;
ALTER TABLE call ADD COLUMN line_quality JSONB, ADD COLUMN recording_objected BOOLEAN DEFAULT 'false' NOT NULL;
"""


def upgrade() -> None:
    op.get_bind().exec_driver_sql(UPGRADE)


def downgrade() -> None:
    raise NotImplementedError("without their keys the recordings cannot be heard")
