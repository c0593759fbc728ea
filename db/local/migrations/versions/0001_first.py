"""The desk's database as first released.

Revision ID: 0001
"""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_SQL = (
    """
    CREATE TABLE definition (kind TEXT NOT NULL, id TEXT NOT NULL, stream TEXT NOT NULL, code TEXT NOT
    NULL, version INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (kind, id))
    """,
    """
    CREATE INDEX definition_code ON definition (kind, code, version)
    """,
    """
    CREATE TABLE draft (call_id TEXT NOT NULL, state TEXT NOT NULL, started_ms INTEGER NOT NULL,
    saved_ms INTEGER NOT NULL, record BLOB NOT NULL, wrap_up BLOB NOT NULL, player BLOB, script TEXT NOT
    NULL, script_version INTEGER NOT NULL, PRIMARY KEY (call_id))
    """,
    """
    CREATE INDEX draft_state ON draft (state, started_ms)
    """,
    """
    CREATE TABLE evaluation (id TEXT NOT NULL, stream TEXT NOT NULL, submitted_ms INTEGER NOT NULL,
    acknowledged INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (id))
    """,
    """
    CREATE TABLE evaluation_draft (call_id TEXT NOT NULL, saved_ms INTEGER NOT NULL, body BLOB NOT NULL,
    PRIMARY KEY (call_id))
    """,
    """
    CREATE TABLE lead (no INTEGER NOT NULL, id TEXT NOT NULL, stream TEXT NOT NULL, position INTEGER NOT
    NULL, name TEXT NOT NULL, company TEXT NOT NULL, place TEXT NOT NULL, tier TEXT NOT NULL, intention
    TEXT NOT NULL, called_count INTEGER NOT NULL, do_not_call INTEGER NOT NULL, number_text TEXT NOT
    NULL, campaign_id TEXT NOT NULL, granted INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (no),
    UNIQUE (id))
    """,
    """
    CREATE TABLE meta ("key" TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY ("key"))
    """,
    """
    CREATE TABLE number (no INTEGER NOT NULL, lead_no INTEGER NOT NULL, id TEXT NOT NULL, "key" TEXT NOT
    NULL, last7 TEXT NOT NULL, last4 TEXT NOT NULL, PRIMARY KEY (no))
    """,
    """
    CREATE INDEX number_key ON number ("key")
    """,
    """
    CREATE INDEX number_last7 ON number (last7)
    """,
    """
    CREATE INDEX number_lead ON number (lead_no)
    """,
    """
    CREATE TABLE outbox (seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, kind TEXT NOT
    NULL, entity_id TEXT NOT NULL, lead_id TEXT NOT NULL, at_ms INTEGER NOT NULL, body BLOB NOT NULL,
    state TEXT NOT NULL, outcome TEXT NOT NULL, code TEXT NOT NULL, data TEXT NOT NULL, tries INTEGER
    NOT NULL, UNIQUE (id))
    """,
    """
    CREATE INDEX outbox_lead ON outbox (lead_id, state)
    """,
    """
    CREATE INDEX outbox_state ON outbox (state, seq)
    """,
    """
    CREATE TABLE shadow (lead_id TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (lead_id))
    """,
    """
    CREATE TABLE stream (name TEXT NOT NULL, position INTEGER NOT NULL, head INTEGER NOT NULL, total
    INTEGER NOT NULL, complete INTEGER NOT NULL, PRIMARY KEY (name))
    """,
    """
    CREATE TABLE work (no INTEGER NOT NULL, id TEXT NOT NULL, lead_no INTEGER NOT NULL, kind TEXT NOT
    NULL, queue_group INTEGER NOT NULL, due_ms INTEGER, priority INTEGER NOT NULL, expiry_day INTEGER,
    intention INTEGER NOT NULL, tier TEXT NOT NULL, called_count INTEGER NOT NULL, do_not_call INTEGER
    NOT NULL, why TEXT NOT NULL, why_data TEXT NOT NULL, PRIMARY KEY (no))
    """,
    """
    CREATE INDEX work_lead ON work (lead_no)
    """,
    """
    CREATE INDEX work_queue ON work (do_not_call, queue_group, due_ms, expiry_day, intention,
    called_count, tier, priority)
    """,
    """
    CREATE VIRTUAL TABLE lead_search USING fts5(
        han, latin, digits, content='', contentless_delete=1, detail=column, prefix='1 2 3', tokenize='ascii'
    )
    """,
)


def upgrade() -> None:
    """Make every table."""
    for statement in _SQL:
        op.execute(statement)


def downgrade() -> None:
    """Never run: a desk's file is copied before it is migrated."""
    raise NotImplementedError("restore the copy made before the migration")
