"""The table of permissions has a revision; people, teams and regions have one; looks at numbers; second factor.

Revision ID: 0023
"""

from __future__ import annotations

from alembic import op

revision = "0023"
down_revision = "0027"
branch_labels = None
depends_on = None

CHANGES = """
ALTER TABLE organisation ADD COLUMN permission_revision BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE region ADD COLUMN revision BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE team ADD COLUMN revision BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE person ADD COLUMN revision BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE person ADD COLUMN totp_wanted BOOLEAN DEFAULT false NOT NULL;
ALTER TABLE person ADD COLUMN totp_step BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE device ADD COLUMN engine_key BYTEA;
CREATE TABLE number_reveal (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    lead_id UUID NOT NULL,
    number_id UUID NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_number_reveal PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_number_reveal_org_id_person_id_at ON number_reveal (org_id, person_id, at);
CREATE TABLE browsing_alarm (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    opened INTEGER DEFAULT 0 NOT NULL,
    CONSTRAINT pk_browsing_alarm PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_browsing_alarm_org_id_person_id_at ON browsing_alarm (org_id, person_id, at);
"""


def upgrade() -> None:
    op.get_bind().exec_driver_sql(CHANGES)


def downgrade() -> None:
    raise NotImplementedError("released data is not thrown away: restore the backup made before the upgrade")
