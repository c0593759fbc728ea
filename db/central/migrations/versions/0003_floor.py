"""The floor: stays of agents in their states.

Revision ID: 0003
"""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0001"
branch_labels = None
depends_on = None

TABLES = """
CREATE TABLE agent_stay (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    device_id UUID,
    state TEXT DEFAULT '' NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    by TEXT DEFAULT '' NOT NULL,
    call_id UUID,
    began_at timestamptz NOT NULL,
    ended_at timestamptz NOT NULL,
    extensions INTEGER DEFAULT '0' NOT NULL,
    cut TEXT DEFAULT '' NOT NULL,
    received_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_agent_stay PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_agent_stay_org_id_began_at ON agent_stay (org_id, began_at);
CREATE INDEX ix_agent_stay_org_id_person_id_began_at ON agent_stay (org_id, person_id, began_at);
"""


def upgrade() -> None:
    op.get_bind().exec_driver_sql(TABLES)


def downgrade() -> None:
    raise NotImplementedError("released data is not thrown away: restore the backup made before the upgrade")
