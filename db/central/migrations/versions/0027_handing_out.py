"""Leads are handed out by rule: what agents may get, rules of campaigns, jobs, why a lead is where it is.

Revision ID: 0027
"""

from __future__ import annotations

from alembic import op

revision = "0027"
down_revision = "0035"
branch_labels = None
depends_on = None

CHANGES = """
ALTER TABLE assignment ADD COLUMN rule TEXT DEFAULT '' NOT NULL;
ALTER TABLE assignment ADD COLUMN why_data JSONB DEFAULT '{}' NOT NULL;
ALTER TABLE assignment ADD COLUMN ended_rule TEXT DEFAULT '' NOT NULL;
ALTER TABLE assignment ADD COLUMN ended_data JSONB DEFAULT '{}' NOT NULL;
CREATE TABLE agent_share (
    org_id UUID NOT NULL, person_id UUID NOT NULL,
    languages TEXT[] DEFAULT '{}' NOT NULL, tiers TEXT[] DEFAULT '{}' NOT NULL, weight INTEGER DEFAULT 1 NOT NULL,
    most_open INTEGER, most_new INTEGER, at timestamptz DEFAULT now() NOT NULL, by UUID,
    CONSTRAINT pk_agent_share PRIMARY KEY (org_id, person_id),
    CONSTRAINT fk_agent_share_org_id_person_id_person FOREIGN KEY (org_id, person_id)
        REFERENCES person (org_id, id) ON DELETE CASCADE
);
CREATE TABLE handing_rule (
    org_id UUID NOT NULL, campaign_id TEXT NOT NULL, body JSONB DEFAULT '{}' NOT NULL,
    at timestamptz DEFAULT now() NOT NULL, by UUID,
    CONSTRAINT pk_handing_rule PRIMARY KEY (org_id, campaign_id)
);
CREATE TABLE handing_job (
    org_id UUID NOT NULL, id UUID NOT NULL, kind TEXT DEFAULT '' NOT NULL, campaign_id TEXT DEFAULT '' NOT NULL,
    ask JSONB DEFAULT '{}' NOT NULL, state TEXT DEFAULT 'planned' NOT NULL, total INTEGER DEFAULT 0 NOT NULL,
    moved INTEGER DEFAULT 0 NOT NULL, gone INTEGER DEFAULT 0 NOT NULL, held INTEGER DEFAULT 0 NOT NULL,
    no_room INTEGER DEFAULT 0 NOT NULL, why TEXT DEFAULT '' NOT NULL, person_id UUID, about_id UUID,
    at timestamptz DEFAULT now() NOT NULL, started_at timestamptz, ended_at timestamptz,
    CONSTRAINT pk_handing_job PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_handing_job_org_id_state ON handing_job (org_id, state);
CREATE INDEX ix_handing_job_org_id_at ON handing_job (org_id, at);
CREATE TABLE handing_part (
    org_id UUID NOT NULL, job_id UUID NOT NULL, n INTEGER NOT NULL, body JSONB DEFAULT '{}' NOT NULL,
    done_at timestamptz,
    CONSTRAINT pk_handing_part PRIMARY KEY (org_id, job_id, n),
    CONSTRAINT fk_handing_part_org_id_job_id_handing_job FOREIGN KEY (org_id, job_id)
        REFERENCES handing_job (org_id, id) ON DELETE CASCADE
);
CREATE TABLE handing_left (
    org_id UUID NOT NULL, job_id UUID NOT NULL, lead_id UUID NOT NULL, why TEXT DEFAULT '' NOT NULL, owner_id UUID,
    CONSTRAINT pk_handing_left PRIMARY KEY (org_id, job_id, lead_id),
    CONSTRAINT fk_handing_left_org_id_job_id_handing_job FOREIGN KEY (org_id, job_id)
        REFERENCES handing_job (org_id, id) ON DELETE CASCADE
);
CREATE TABLE lead_hold (
    org_id UUID NOT NULL, lead_id UUID NOT NULL, from_id UUID NOT NULL, to_id UUID, job_id UUID,
    rule TEXT DEFAULT '' NOT NULL, why_data JSONB DEFAULT '{}' NOT NULL, why TEXT DEFAULT '' NOT NULL,
    campaign_id TEXT DEFAULT '' NOT NULL, lease_until timestamptz, attempts_left INTEGER, by UUID,
    at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_lead_hold PRIMARY KEY (org_id, lead_id),
    CONSTRAINT fk_lead_hold_org_id_lead_id_lead FOREIGN KEY (org_id, lead_id)
        REFERENCES lead (org_id, id) ON DELETE CASCADE
);
CREATE TABLE absence_handed (
    org_id UUID NOT NULL, absence_id UUID NOT NULL, person_id UUID NOT NULL, at timestamptz DEFAULT now() NOT NULL,
    ended_at timestamptz,
    CONSTRAINT pk_absence_handed PRIMARY KEY (org_id, absence_id)
);
CREATE TABLE lead_unsuitable (
    org_id UUID NOT NULL, lead_id UUID NOT NULL, reason TEXT DEFAULT '' NOT NULL,
    at timestamptz DEFAULT now() NOT NULL, by UUID,
    CONSTRAINT pk_lead_unsuitable PRIMARY KEY (org_id, lead_id),
    CONSTRAINT fk_lead_unsuitable_org_id_lead_id_lead FOREIGN KEY (org_id, lead_id)
        REFERENCES lead (org_id, id) ON DELETE CASCADE
);
"""


def upgrade() -> None:
    op.get_bind().exec_driver_sql(CHANGES)


def downgrade() -> None:
    raise NotImplementedError("released data is not thrown away: restore the backup made before the upgrade")
