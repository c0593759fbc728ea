"""The lead library: orders of the list, saved views, bulk acts, the search for duplicates.

Revision ID: 0025
"""

from __future__ import annotations

from alembic import op

revision = "0025"
down_revision = "0023"
branch_labels = None
depends_on = None

LIVING = "WHERE merged_into IS NULL AND deleted_at IS NULL"
STATEMENTS = (
    f"CREATE INDEX ix_lead_by_id ON lead (org_id, id) {LIVING}",
    f"CREATE INDEX ix_lead_by_name ON lead (org_id, name, id) {LIVING}",
    f"CREATE INDEX ix_lead_by_company ON lead (org_id, company, id) {LIVING}",
    f"""CREATE INDEX ix_lead_by_touch ON lead
        (org_id, COALESCE(last_touch_at, '1970-01-01 00:00:00+00'::timestamp with time zone), id) {LIVING}""",
    "ALTER TABLE segment ADD COLUMN audience TEXT DEFAULT 'all' NOT NULL",
    "ALTER TABLE segment ADD COLUMN team_id UUID",
    "ALTER TABLE segment ADD COLUMN look JSONB DEFAULT '{}' NOT NULL",
    "UPDATE segment SET audience = 'own' WHERE NOT shared",
    """CREATE TABLE lead_act (
        org_id UUID NOT NULL,
        id UUID NOT NULL,
        kind TEXT DEFAULT '' NOT NULL,
        change JSONB DEFAULT '{}' NOT NULL,
        filter JSONB DEFAULT '{}' NOT NULL,
        state TEXT DEFAULT 'previewed' NOT NULL,
        total BIGINT DEFAULT '0' NOT NULL,
        done BIGINT DEFAULT '0' NOT NULL,
        figures JSONB DEFAULT '{}' NOT NULL,
        problem TEXT DEFAULT '' NOT NULL,
        at timestamptz DEFAULT now() NOT NULL,
        by UUID,
        started_at timestamptz,
        ended_at timestamptz,
        undo_until timestamptz,
        undone_by UUID,
        told JSONB DEFAULT '{}' NOT NULL,
        CONSTRAINT pk_lead_act PRIMARY KEY (org_id, id)
    )""",
    "CREATE INDEX ix_lead_act_org_id_at ON lead_act (org_id, at)",
    "CREATE INDEX ix_lead_act_open ON lead_act (org_id) WHERE state IN ('running', 'undoing')",
    """CREATE TABLE lead_act_item (
        org_id UUID NOT NULL,
        act_id UUID NOT NULL,
        n BIGINT NOT NULL,
        lead_id UUID NOT NULL,
        state TEXT DEFAULT '' NOT NULL,
        before JSONB DEFAULT '{}' NOT NULL,
        CONSTRAINT pk_lead_act_item PRIMARY KEY (org_id, act_id, n)
    )""",
    "CREATE INDEX ix_lead_act_item_org_id_act_id_state_n ON lead_act_item (org_id, act_id, state, n)",
    """CREATE TABLE duplicate_run (
        org_id UUID NOT NULL,
        code TEXT NOT NULL,
        cursor UUID,
        since timestamptz,
        compared BIGINT DEFAULT '0' NOT NULL,
        found BIGINT DEFAULT '0' NOT NULL,
        started_at timestamptz DEFAULT now() NOT NULL,
        ended_at timestamptz,
        by UUID,
        CONSTRAINT pk_duplicate_run PRIMARY KEY (org_id, code)
    )""",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.get_bind().exec_driver_sql(statement)


def downgrade() -> None:
    raise NotImplementedError("released data is not thrown away: restore the backup made before the upgrade")
