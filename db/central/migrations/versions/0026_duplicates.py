"""Duplicates: keys by which leads are compared, and the order of the list of pairs. Exports, each with its number.
Files on their way in.

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
    """CREATE TABLE import_job (
        org_id UUID NOT NULL,
        id UUID NOT NULL,
        file_name TEXT DEFAULT '' NOT NULL,
        size BIGINT DEFAULT '0' NOT NULL,
        received BIGINT DEFAULT '0' NOT NULL,
        state TEXT DEFAULT 'sending' NOT NULL,
        wishes JSONB DEFAULT '{}' NOT NULL,
        guess JSONB DEFAULT '{}' NOT NULL,
        figures JSONB DEFAULT '{}' NOT NULL,
        told JSONB DEFAULT '{}' NOT NULL,
        total BIGINT DEFAULT '0' NOT NULL,
        done BIGINT DEFAULT '0' NOT NULL,
        problem TEXT DEFAULT '' NOT NULL,
        words TEXT DEFAULT '' NOT NULL,
        import_id UUID,
        at timestamptz DEFAULT now() NOT NULL,
        by UUID,
        ended_at timestamptz,
        undo_until timestamptz,
        CONSTRAINT pk_import_job PRIMARY KEY (org_id, id)
    )""",
    "CREATE INDEX ix_import_job_org_id_at ON import_job (org_id, at)",
    "CREATE INDEX ix_import_job_open ON import_job (org_id) WHERE state IN ('trying', 'running', 'undoing')",
    """CREATE TABLE import_chunk (
        org_id UUID NOT NULL,
        job_id UUID NOT NULL,
        at BIGINT NOT NULL,
        data BYTEA NOT NULL,
        CONSTRAINT pk_import_chunk PRIMARY KEY (org_id, job_id, at)
    )""",
    "CREATE INDEX ix_lead_duplicate_listed ON lead_duplicate (org_id, state, likeness, lead_id, other_id)",
    "CREATE INDEX ix_lead_duplicate_org_id_other_id ON lead_duplicate (org_id, other_id)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.get_bind().exec_driver_sql(statement)


def downgrade() -> None:
    raise NotImplementedError("released data is not thrown away: restore the backup made before the upgrade")
