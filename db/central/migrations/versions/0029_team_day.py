"""A desk tells how many of its entries were refused; a target is found by whose it is, and stands once.

Revision ID: 0029
"""

from __future__ import annotations

from alembic import op

revision = "0029"
down_revision = "0026"
branch_labels = None
depends_on = None

CHANGES = """
ALTER TABLE presence ADD COLUMN refused INTEGER DEFAULT 0 NOT NULL;
DELETE FROM target a USING target b
    WHERE a.org_id = b.org_id AND a.subject_kind = b.subject_kind AND a.subject_id = b.subject_id
    AND a.metric = b.metric AND a.period = b.period AND (a.at, a.id) < (b.at, b.id);
CREATE UNIQUE INDEX uq_target_one ON target (org_id, subject_kind, subject_id, metric, period);
"""


def upgrade() -> None:
    op.get_bind().exec_driver_sql(CHANGES)


def downgrade() -> None:
    raise NotImplementedError("released data is not thrown away: restore the backup made before the upgrade")
