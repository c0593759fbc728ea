"""What persons asked for about their data; recovery codes and roles that must have a second factor.

Revision ID: 0034
"""

from __future__ import annotations

from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None

CHANGES = """
CREATE TABLE subject_request (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    law TEXT DEFAULT '' NOT NULL,
    asked_on DATE NOT NULL,
    due_on DATE NOT NULL,
    asked_by TEXT DEFAULT '' NOT NULL,
    channel TEXT DEFAULT '' NOT NULL,
    reference TEXT DEFAULT '' NOT NULL,
    lead_id UUID,
    state TEXT DEFAULT 'open' NOT NULL,
    delivered TEXT DEFAULT '' NOT NULL,
    why TEXT DEFAULT '' NOT NULL,
    proposed_by UUID,
    proposed_at timestamptz,
    handled_by UUID,
    handled_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    created_by UUID,
    revision BIGINT DEFAULT '0' NOT NULL,
    CONSTRAINT pk_subject_request PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_subject_request_org_id_state_due_on ON subject_request (org_id, state, due_on);
CREATE INDEX ix_subject_request_org_id_lead_id ON subject_request (org_id, lead_id);
INSERT INTO subject_request (org_id, id, kind, law, asked_on, due_on, asked_by, channel, lead_id, state, why, handled_at)
    SELECT org_id, gen_random_uuid(), 'erase', 'gdpr', at::date, at::date, 'subject', 'letter', id, 'done',
        coalesce(body->>'why', ''), at
    FROM deletion WHERE kind = 'lead';
CREATE TABLE recovery_code (
    org_id UUID NOT NULL,
    person_id UUID NOT NULL,
    code_hash BYTEA NOT NULL,
    made_at timestamptz DEFAULT now() NOT NULL,
    used_at timestamptz,
    CONSTRAINT pk_recovery_code PRIMARY KEY (org_id, person_id, code_hash),
    CONSTRAINT fk_recovery_code_org_id_person_id_person FOREIGN KEY (org_id, person_id)
        REFERENCES person (org_id, id) ON DELETE CASCADE
);
ALTER TABLE person ADD COLUMN totp_until timestamptz;
"""


def upgrade() -> None:
    op.get_bind().exec_driver_sql(CHANGES)


def downgrade() -> None:
    raise NotImplementedError("released data is not thrown away: restore the backup made before the upgrade")
