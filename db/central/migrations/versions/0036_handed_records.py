"""Records handed to somebody whose lead it is not: what a grant was given for, and who makes a visit.

Revision ID: 0036
"""

from __future__ import annotations

from alembic import op

revision = "0036"
down_revision = "0034"
branch_labels = None
depends_on = None

STATEMENTS = (
    "ALTER TABLE call_grant ADD COLUMN record TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE work_item ADD COLUMN handed_to UUID",
    "CREATE INDEX ix_work_item_handed ON work_item (org_id, handed_to) WHERE handed_to IS NOT NULL AND NOT done",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.get_bind().exec_driver_sql(statement)


def downgrade() -> None:
    raise NotImplementedError("released data is not thrown away: restore the backup made before the upgrade")
