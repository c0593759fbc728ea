"""What a clip teaches, whom it is for, until when; who heard it; notes and tasks.

Revision ID: 0018
"""

from __future__ import annotations

from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

TABLES = """
ALTER TABLE clip
    ADD COLUMN lesson TEXT DEFAULT '' NOT NULL,
    ADD COLUMN text TEXT DEFAULT '' NOT NULL,
    ADD COLUMN tags TEXT[] DEFAULT '{}' NOT NULL,
    ADD COLUMN teams TEXT[] DEFAULT '{}' NOT NULL,
    ADD COLUMN regions TEXT[] DEFAULT '{}' NOT NULL,
    ADD COLUMN consent TEXT DEFAULT '' NOT NULL,
    ADD COLUMN agent_id UUID,
    ADD COLUMN lead_id UUID,
    ADD COLUMN evaluation_id UUID,
    ADD COLUMN expires_at timestamptz,
    ADD COLUMN withdrawn_at timestamptz,
    ADD COLUMN withdrawn_by UUID,
    ADD COLUMN withdrawn_why TEXT DEFAULT '' NOT NULL;

CREATE TABLE clip_heard (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    clip_id UUID NOT NULL,
    person_id UUID NOT NULL,
    at timestamptz NOT NULL,
    seconds INTEGER DEFAULT '0' NOT NULL,
    received_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_clip_heard PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_clip_heard_org_id_clip_id_person_id ON clip_heard (org_id, clip_id, person_id);

CREATE TABLE coaching (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    kind TEXT DEFAULT 'task' NOT NULL,
    agent_id UUID NOT NULL,
    assignee_id UUID NOT NULL,
    evaluation_id UUID,
    question TEXT DEFAULT '' NOT NULL,
    clip_id UUID,
    text TEXT DEFAULT '' NOT NULL,
    due_at timestamptz,
    at timestamptz DEFAULT now() NOT NULL,
    by UUID NOT NULL,
    acknowledged_at timestamptz,
    done_at timestamptz,
    answer TEXT DEFAULT '' NOT NULL,
    withdrawn_at timestamptz,
    CONSTRAINT pk_coaching PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_coaching_org_id_agent_id_at ON coaching (org_id, agent_id, at);
CREATE INDEX ix_coaching_org_id_assignee_id_at ON coaching (org_id, assignee_id, at);
"""


def upgrade() -> None:
    op.get_bind().exec_driver_sql(TABLES)


def downgrade() -> None:
    raise NotImplementedError("released data is not thrown away: restore the backup made before the upgrade")
