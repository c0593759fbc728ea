"""Draws of calls that are to be judged, and the analysts' queue.

Revision ID: 0011
"""

from __future__ import annotations

from alembic import op

revision = "0011"
down_revision = "0009"
branch_labels = None
depends_on = None

TABLES = """
CREATE TABLE quality_draw (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    plan TEXT DEFAULT '' NOT NULL,
    period TEXT DEFAULT '' NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    seed TEXT DEFAULT '' NOT NULL,
    digest TEXT DEFAULT '' NOT NULL,
    body JSONB DEFAULT '{}' NOT NULL,
    strata JSONB DEFAULT '[]' NOT NULL,
    there INTEGER NOT NULL,
    since timestamptz NOT NULL,
    until timestamptz NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_quality_draw PRIMARY KEY (org_id, id),
    CONSTRAINT uq_quality_draw_org_id_plan_period UNIQUE (org_id, plan, period)
);

CREATE TABLE quality_pick (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    draw_id UUID NOT NULL,
    call_id UUID NOT NULL,
    agent_id UUID NOT NULL,
    analyst_id UUID NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    probability TEXT DEFAULT '' NOT NULL,
    risk FLOAT DEFAULT '0' NOT NULL,
    reasons TEXT[] DEFAULT '{}' NOT NULL,
    second BOOLEAN DEFAULT 'false' NOT NULL,
    state TEXT DEFAULT 'open' NOT NULL,
    evaluation_id UUID,
    reason TEXT DEFAULT '' NOT NULL,
    replaces UUID,
    at timestamptz DEFAULT now() NOT NULL,
    decided_at timestamptz,
    CONSTRAINT pk_quality_pick PRIMARY KEY (org_id, id),
    CONSTRAINT fk_quality_pick_org_id FOREIGN KEY (org_id, draw_id) REFERENCES quality_draw (org_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_quality_pick_org_id_draw_id ON quality_pick (org_id, draw_id);
CREATE INDEX ix_quality_pick_org_id_call_id ON quality_pick (org_id, call_id);
CREATE INDEX ix_quality_pick_org_id_analyst_id_state_at ON quality_pick (org_id, analyst_id, state, at);
"""


def upgrade() -> None:
    op.get_bind().exec_driver_sql(TABLES)


def downgrade() -> None:
    raise NotImplementedError("released data is not thrown away: restore the backup made before the upgrade")
