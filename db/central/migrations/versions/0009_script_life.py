"""What becomes of scripts: drafts, comments, proposals, releases and who has read them, stops.

Revision ID: 0009
"""

from __future__ import annotations

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

TABLES = """
CREATE TABLE script_draft (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    code TEXT DEFAULT '' NOT NULL,
    base INTEGER DEFAULT '0' NOT NULL,
    revision INTEGER DEFAULT '1' NOT NULL,
    state TEXT DEFAULT 'draft' NOT NULL,
    body JSONB DEFAULT '{}' NOT NULL,
    findings JSONB DEFAULT '[]' NOT NULL,
    authors TEXT[] DEFAULT '{}' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    created_by UUID,
    changed_at timestamptz DEFAULT now() NOT NULL,
    changed_by UUID,
    approved_at timestamptz,
    approved_by UUID,
    closed_at timestamptz,
    closed_why TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_script_draft PRIMARY KEY (org_id, id)
);
CREATE UNIQUE INDEX uq_script_draft_open ON script_draft (org_id, code) WHERE closed_at IS NULL;

CREATE TABLE script_draft_state (
    org_id UUID NOT NULL,
    draft_id UUID NOT NULL,
    revision INTEGER NOT NULL,
    body JSONB DEFAULT '{}' NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    by UUID,
    CONSTRAINT pk_script_draft_state PRIMARY KEY (org_id, draft_id, revision),
    CONSTRAINT fk_script_draft_state_org_id_draft_id FOREIGN KEY(org_id, draft_id)
        REFERENCES script_draft (org_id, id) ON DELETE CASCADE
);

CREATE TABLE script_comment (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    code TEXT DEFAULT '' NOT NULL,
    step TEXT DEFAULT '' NOT NULL,
    thread_id UUID,
    text TEXT DEFAULT '' NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    by UUID,
    resolved_at timestamptz,
    resolved_by UUID,
    CONSTRAINT pk_script_comment PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_script_comment_org_id_code_at ON script_comment (org_id, code, at);

CREATE TABLE script_proposal (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    code TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '0' NOT NULL,
    step TEXT DEFAULT '' NOT NULL,
    language TEXT DEFAULT '' NOT NULL,
    text TEXT DEFAULT '' NOT NULL,
    why TEXT DEFAULT '' NOT NULL,
    person_id UUID NOT NULL,
    call_id UUID,
    at timestamptz NOT NULL,
    received_at timestamptz DEFAULT now() NOT NULL,
    state TEXT DEFAULT 'open' NOT NULL,
    answer TEXT DEFAULT '' NOT NULL,
    answered_at timestamptz,
    answered_by UUID,
    CONSTRAINT pk_script_proposal PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_script_proposal_org_id_code_state ON script_proposal (org_id, code, state);

CREATE TABLE script_release (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    code TEXT DEFAULT '' NOT NULL,
    version INTEGER NOT NULL,
    campaigns TEXT[] DEFAULT '{}' NOT NULL,
    teams TEXT[] DEFAULT '{}' NOT NULL,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz,
    sentence JSONB DEFAULT '{}' NOT NULL,
    again BOOLEAN DEFAULT 'false' NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    by UUID,
    approved_by UUID,
    draft_id UUID,
    ended_by UUID,
    ended_why TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_script_release PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_script_release_org_id_code_starts_at ON script_release (org_id, code, starts_at);

CREATE TABLE release_read (
    org_id UUID NOT NULL,
    release_id UUID NOT NULL,
    person_id UUID NOT NULL,
    at timestamptz NOT NULL,
    received_at timestamptz DEFAULT now() NOT NULL,
    device_id UUID,
    CONSTRAINT pk_release_read PRIMARY KEY (org_id, release_id, person_id)
);

CREATE TABLE script_stop (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    code TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '0' NOT NULL,
    step TEXT DEFAULT '' NOT NULL,
    offer TEXT DEFAULT '' NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    at timestamptz NOT NULL,
    by UUID,
    lifted_at timestamptz,
    lifted_by UUID,
    CONSTRAINT pk_script_stop PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_script_stop_org_id_code_at ON script_stop (org_id, code, at);
"""


def upgrade() -> None:
    op.get_bind().exec_driver_sql(TABLES)


def downgrade() -> None:
    raise NotImplementedError("released data is not thrown away: restore the backup made before the upgrade")
