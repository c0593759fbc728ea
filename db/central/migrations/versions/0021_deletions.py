"""Recordings that are over are deleted; what remains is a signed record. Legal hold says why.

Revision ID: 0021
"""

from __future__ import annotations

from alembic import op

revision = "0021"
down_revision = "0015"
branch_labels = None
depends_on = None

CHANGES = """
ALTER TABLE recording ADD COLUMN held_why TEXT DEFAULT '' NOT NULL;
ALTER TABLE recording ADD COLUMN held_at timestamptz;
CREATE TABLE deletion (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    kind TEXT NOT NULL,
    number BIGINT NOT NULL,
    body JSONB DEFAULT '{}' NOT NULL,
    objects TEXT[] DEFAULT '{}' NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_deletion PRIMARY KEY (org_id, id, kind)
);
CREATE INDEX ix_deletion_org_id_number ON deletion (org_id, number);
"""


def upgrade() -> None:
    op.get_bind().exec_driver_sql(CHANGES)


def downgrade() -> None:
    raise NotImplementedError("released data is not thrown away: restore the backup made before the upgrade")
