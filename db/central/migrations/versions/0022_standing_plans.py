"""Plans of sampling that the server draws by itself.

Revision ID: 0022
"""

from __future__ import annotations

from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

TABLE = """
CREATE TABLE quality_plan (
    org_id UUID NOT NULL,
    code TEXT NOT NULL,
    body JSONB DEFAULT '{}' NOT NULL,
    zone TEXT DEFAULT 'UTC' NOT NULL,
    since timestamptz DEFAULT now() NOT NULL,
    by UUID,
    problem TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_quality_plan PRIMARY KEY (org_id, code)
);
"""


def upgrade() -> None:
    op.get_bind().exec_driver_sql(TABLE)


def downgrade() -> None:
    raise NotImplementedError("released data is not thrown away: restore the backup made before the upgrade")
