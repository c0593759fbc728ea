"""The gate before a call: suppression lists, leave to call, calls that run, findings, outbound lines; attempts a number.

Revision ID: 0004
"""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

TABLES = """
ALTER TABLE number ADD COLUMN suppressed TEXT DEFAULT '' NOT NULL;
ALTER TABLE number ADD COLUMN suppressed_until timestamptz;
ALTER TABLE number ADD COLUMN attempts timestamptz[] DEFAULT '{}' NOT NULL;

CREATE TABLE dial (
    org_id UUID NOT NULL,
    call_id UUID NOT NULL,
    lead_id UUID,
    key_hash TEXT DEFAULT '' NOT NULL,
    campaign_id TEXT DEFAULT '' NOT NULL,
    line TEXT DEFAULT '' NOT NULL,
    person_id UUID NOT NULL,
    device_id UUID,
    at timestamptz DEFAULT now() NOT NULL,
    until timestamptz NOT NULL,
    ended_at timestamptz,
    CONSTRAINT pk_dial PRIMARY KEY (org_id, call_id)
);
CREATE INDEX ix_dial_org_id_campaign_id_until ON dial (org_id, campaign_id, until) WHERE ended_at IS NULL;
CREATE INDEX ix_dial_org_id_key_hash_until ON dial (org_id, key_hash, until) WHERE ended_at IS NULL;
CREATE INDEX ix_dial_org_id_lead_id_until ON dial (org_id, lead_id, until) WHERE ended_at IS NULL;
CREATE INDEX ix_dial_org_id_line_at ON dial (org_id, line, at);

CREATE TABLE dial_leave (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    lead_id UUID NOT NULL,
    code TEXT DEFAULT '' NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    until timestamptz NOT NULL,
    at timestamptz NOT NULL,
    by TEXT DEFAULT '' NOT NULL,
    person_id UUID,
    CONSTRAINT pk_dial_leave PRIMARY KEY (org_id, id),
    CONSTRAINT fk_dial_leave_org_id_lead_id FOREIGN KEY(org_id, lead_id)
        REFERENCES lead (org_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_dial_leave_org_id_lead_id ON dial_leave (org_id, lead_id);

CREATE TABLE gate_finding (
    org_id UUID NOT NULL,
    call_id UUID NOT NULL,
    code TEXT NOT NULL,
    rule TEXT DEFAULT '' NOT NULL,
    lead_id UUID,
    agent_id UUID,
    at timestamptz NOT NULL,
    passed BOOLEAN DEFAULT 'false' NOT NULL,
    found_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_gate_finding PRIMARY KEY (org_id, call_id, code)
);
CREATE INDEX ix_gate_finding_org_id_at ON gate_finding (org_id, at);

CREATE TABLE outbound_line (
    org_id UUID NOT NULL,
    code TEXT NOT NULL,
    number TEXT DEFAULT '' NOT NULL,
    account TEXT DEFAULT '' NOT NULL,
    campaigns TEXT[] DEFAULT '{}' NOT NULL,
    prefixes TEXT[] DEFAULT '{}' NOT NULL,
    concurrent INTEGER,
    active BOOLEAN DEFAULT 'true' NOT NULL,
    rested_until timestamptz,
    rested_why TEXT DEFAULT '' NOT NULL,
    figures JSONB DEFAULT '{}' NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    by UUID,
    CONSTRAINT pk_outbound_line PRIMARY KEY (org_id, code)
);

CREATE TABLE line_mark (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    line TEXT DEFAULT '' NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    note TEXT DEFAULT '' NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    by UUID,
    CONSTRAINT pk_line_mark PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_line_mark_org_id_line_at ON line_mark (org_id, line, at);

CREATE TABLE suppression (
    org_id UUID NOT NULL,
    key_hash TEXT NOT NULL,
    list TEXT NOT NULL,
    until timestamptz,
    at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_suppression PRIMARY KEY (org_id, key_hash, list)
);
CREATE INDEX ix_suppression_org_id_list ON suppression (org_id, list);

CREATE TABLE suppression_list (
    org_id UUID NOT NULL,
    code TEXT NOT NULL,
    source TEXT DEFAULT '' NOT NULL,
    digest TEXT DEFAULT '' NOT NULL,
    rows BIGINT DEFAULT '0' NOT NULL,
    refused BIGINT DEFAULT '0' NOT NULL,
    until timestamptz,
    at timestamptz DEFAULT now() NOT NULL,
    by UUID,
    CONSTRAINT pk_suppression_list PRIMARY KEY (org_id, code)
);
"""


def upgrade() -> None:
    op.get_bind().exec_driver_sql(TABLES)


def downgrade() -> None:
    raise NotImplementedError("restore the backup that was made before the upgrade")
