"""Duplicates: keys by which leads are compared, and the order of the list of pairs. Exports, each with its number.

Revision ID: 0026
"""

from __future__ import annotations

from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None

STATEMENTS = (
    """CREATE TABLE lead_block (
        org_id UUID NOT NULL,
        key BIGINT NOT NULL,
        lead_id UUID NOT NULL,
        CONSTRAINT pk_lead_block PRIMARY KEY (org_id, key, lead_id)
    )""",
    "CREATE INDEX ix_lead_block_org_id_lead_id ON lead_block (org_id, lead_id)",
    """CREATE TABLE lead_export (
        org_id UUID NOT NULL,
        id UUID NOT NULL,
        number BIGINT NOT NULL,
        filter JSONB DEFAULT '{}' NOT NULL,
        columns TEXT[] DEFAULT '{}' NOT NULL,
        total BIGINT DEFAULT '0' NOT NULL,
        rows BIGINT DEFAULT '0' NOT NULL,
        at timestamptz DEFAULT now() NOT NULL,
        ended_at timestamptz,
        by UUID,
        CONSTRAINT pk_lead_export PRIMARY KEY (org_id, id)
    )""",
    "CREATE UNIQUE INDEX ix_lead_export_org_id_number ON lead_export (org_id, number)",
    "CREATE INDEX ix_lead_duplicate_listed ON lead_duplicate (org_id, state, likeness, lead_id, other_id)",
    "CREATE INDEX ix_lead_duplicate_org_id_other_id ON lead_duplicate (org_id, other_id)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.get_bind().exec_driver_sql(statement)


def downgrade() -> None:
    raise NotImplementedError("released data is not thrown away: restore the backup made before the upgrade")
