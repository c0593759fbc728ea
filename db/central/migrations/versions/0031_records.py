"""Records: the history of tickets and what they are about, appointments, and where the words of a consent stood.

Revision ID: 0031
"""

from __future__ import annotations

from alembic import op

revision = "0031"
down_revision = "0029"
branch_labels = None
depends_on = None

STATEMENTS = (
    "ALTER TABLE ticket ADD COLUMN product TEXT DEFAULT '' NOT NULL, ADD COLUMN history JSONB DEFAULT '[]' NOT NULL, "
    "ADD COLUMN escalated_at timestamptz",
    "CREATE INDEX ix_ticket_overdue ON ticket (org_id, due_at) WHERE state = 'open' AND escalated_at IS NULL",
    "ALTER TABLE deal ADD COLUMN appointment_at timestamptz, ADD COLUMN why TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE consent ADD COLUMN purpose TEXT DEFAULT '' NOT NULL, ADD COLUMN script TEXT DEFAULT '' NOT NULL, "
    "ADD COLUMN script_version INTEGER DEFAULT '0' NOT NULL, ADD COLUMN step TEXT DEFAULT '' NOT NULL",
    "CREATE INDEX ix_deal_org_id_at_id ON deal (org_id, at, id)",
    "CREATE INDEX ix_work_item_visits ON work_item (org_id, due_at, id) WHERE kind = 'follow_up_visit'",
    "CREATE INDEX ix_consent_org_id_at_id ON consent (org_id, at, id)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.get_bind().exec_driver_sql(statement)


def downgrade() -> None:
    raise NotImplementedError("released data is not thrown away: restore the backup made before the upgrade")
