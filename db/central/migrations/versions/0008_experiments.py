"""Experiments with scripts: plans, arms of leads, overrides, looks, who has seen what.

Revision ID: 0008
"""

from __future__ import annotations

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

TABLES = """
-- made with the first schema for what is said in full below, and never written
DROP TABLE variant_choice;

ALTER TABLE lead ADD COLUMN variants JSONB DEFAULT '{}' NOT NULL;

CREATE TABLE experiment (
    org_id UUID NOT NULL,
    code TEXT NOT NULL,
    state TEXT DEFAULT 'draft' NOT NULL,
    body JSONB DEFAULT '{}' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    created_by UUID,
    started_at timestamptz,
    started_by UUID,
    ended_at timestamptz,
    ended_by UUID,
    ended_why TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_experiment PRIMARY KEY (org_id, code)
);

CREATE TABLE experiment_assignment (
    org_id UUID NOT NULL,
    experiment TEXT NOT NULL,
    lead_id UUID NOT NULL,
    arm TEXT DEFAULT '' NOT NULL,
    agent_id UUID NOT NULL,
    device_id UUID,
    call_id UUID,
    n INTEGER DEFAULT '0' NOT NULL,
    since timestamptz NOT NULL,
    received_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_experiment_assignment PRIMARY KEY (org_id, experiment, lead_id)
);
CREATE INDEX ix_experiment_assignment_org_id_lead_id ON experiment_assignment (org_id, lead_id);

CREATE TABLE experiment_override (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    experiment TEXT DEFAULT '' NOT NULL,
    lead_id UUID NOT NULL,
    arm TEXT DEFAULT '' NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    agent_id UUID NOT NULL,
    call_id UUID,
    at timestamptz NOT NULL,
    received_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_experiment_override PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_experiment_override_org_id_experiment_at ON experiment_override (org_id, experiment, at);

CREATE TABLE experiment_look (
    org_id UUID NOT NULL,
    experiment TEXT NOT NULL,
    arm TEXT NOT NULL,
    n INTEGER NOT NULL,
    at timestamptz NOT NULL,
    share FLOAT NOT NULL,
    crossed BOOLEAN NOT NULL,
    body JSONB DEFAULT '{}' NOT NULL,
    CONSTRAINT pk_experiment_look PRIMARY KEY (org_id, experiment, arm, n),
    CONSTRAINT fk_experiment_look_org_id_experiment FOREIGN KEY (org_id, experiment)
        REFERENCES experiment (org_id, code) ON DELETE CASCADE
);

CREATE TABLE experiment_seen (
    org_id UUID NOT NULL,
    experiment TEXT NOT NULL,
    person_id UUID NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT pk_experiment_seen PRIMARY KEY (org_id, experiment, person_id),
    CONSTRAINT fk_experiment_seen_org_id_experiment FOREIGN KEY (org_id, experiment)
        REFERENCES experiment (org_id, code) ON DELETE CASCADE
);
"""


def upgrade() -> None:
    op.get_bind().exec_driver_sql(TABLES)


def downgrade() -> None:
    raise NotImplementedError("released data is not thrown away: restore the backup made before the upgrade")
