"""Deals are listened to before they are released.

Revision ID: 0019
"""

from __future__ import annotations

from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

CHANGES = """
ALTER TABLE deal ADD COLUMN check_state TEXT DEFAULT '' NOT NULL;
ALTER TABLE deal ADD COLUMN check_due timestamptz;
ALTER TABLE deal ADD COLUMN check_why TEXT DEFAULT '' NOT NULL;
ALTER TABLE deal ADD COLUMN check_call_id UUID;
ALTER TABLE deal ADD COLUMN checked_by UUID;
ALTER TABLE deal ADD COLUMN checked_at timestamptz;
CREATE INDEX ix_deal_check ON deal (org_id, check_state, check_due) WHERE check_state <> '';
CREATE INDEX ix_deal_check_call ON deal (org_id, check_call_id) WHERE check_call_id IS NOT NULL;
"""


def upgrade() -> None:
    op.get_bind().exec_driver_sql(CHANGES)


def downgrade() -> None:
    raise NotImplementedError("released data is not thrown away: restore the backup made before the upgrade")
