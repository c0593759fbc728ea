"""A call that goes to a colleague takes lead, notes and the script's place along; desks say which lines they have.

A call says whether it was recorded.

Revision ID: 0006
"""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

TABLES = """
-- the desk has begun to record: until the recording is here, it is on its way
ALTER TABLE call ADD COLUMN recorded BOOLEAN DEFAULT 'false' NOT NULL;

ALTER TABLE presence ADD COLUMN lines TEXT[] DEFAULT '{}' NOT NULL;

CREATE TABLE call_handover (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    from_id UUID NOT NULL,
    to_id UUID NOT NULL,
    n INTEGER NOT NULL,
    how TEXT DEFAULT '' NOT NULL,
    call_id UUID,
    lead_id UUID,
    body JSONB DEFAULT '{}' NOT NULL,
    at timestamptz NOT NULL,
    taken_call_id UUID,
    taken_at timestamptz,
    CONSTRAINT pk_call_handover PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_call_handover_org_id_to_id_at ON call_handover (org_id, to_id, at);
"""


def upgrade() -> None:
    op.get_bind().exec_driver_sql(TABLES)


def downgrade() -> None:
    raise NotImplementedError("released data is not thrown away: restore the backup made before the upgrade")
