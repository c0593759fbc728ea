"""A consent may be about one number of a lead; when a deal fell through is a figure of that day.

Revision ID: 0037
"""

from __future__ import annotations

from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None

STATEMENTS = (
    "ALTER TABLE consent ADD COLUMN number_id UUID",
    "ALTER TABLE deal ADD COLUMN lost_at timestamptz",
    """
    UPDATE deal SET lost_at = coalesce(
        (SELECT max(CAST(step ->> 'at' AS timestamptz)) FROM jsonb_array_elements(history) AS step
         WHERE step ->> 'state' IN ('refused', 'cancelled') OR step ->> 'check' = 'refused'), at)
    WHERE state IN ('refused', 'cancelled')
    """,
    "CREATE INDEX ix_deal_lost ON deal (org_id, agent_id, lost_at) WHERE lost_at IS NOT NULL",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.get_bind().exec_driver_sql(statement)


def downgrade() -> None:
    raise NotImplementedError("released data is not thrown away: restore the backup made before the upgrade")
