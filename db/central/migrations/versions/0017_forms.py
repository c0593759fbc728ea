"""Drafts of forms.

Revision ID: 0017
"""

from __future__ import annotations

from alembic import op

revision = "0017"
down_revision = "0014"
branch_labels = None
depends_on = None

TABLES = """
CREATE TABLE form_draft (
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
    CONSTRAINT pk_form_draft PRIMARY KEY (org_id, id)
);
CREATE UNIQUE INDEX uq_form_draft_open ON form_draft (org_id, code) WHERE closed_at IS NULL;

CREATE TABLE form_draft_state (
    org_id UUID NOT NULL,
    draft_id UUID NOT NULL,
    revision INTEGER NOT NULL,
    body JSONB DEFAULT '{}' NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    by UUID,
    CONSTRAINT pk_form_draft_state PRIMARY KEY (org_id, draft_id, revision),
    CONSTRAINT fk_form_draft_state_org_id_draft_id FOREIGN KEY(org_id, draft_id)
        REFERENCES form_draft (org_id, id) ON DELETE CASCADE
);
"""


def upgrade() -> None:
    op.get_bind().exec_driver_sql(TABLES)


def downgrade() -> None:
    raise NotImplementedError("released data is not thrown away: restore the backup made before the upgrade")
