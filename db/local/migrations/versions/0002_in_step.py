"""Members know their position and generation, the outbox when it was answered; indexes may follow the rows.

Positions of definitions and evaluations were not kept before, so every stream is asked for once from its beginning;
what is on the desk stays usable meanwhile.

Revision ID: 0002
"""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def _text(path: str) -> str:
    return f"coalesce(json_extract(body, '$.{path}'), '')"


def _count(path: str) -> str:
    return f"coalesce(json_extract(body, '$.{path}'), 0)"


#: what a list shows is computed when it is read: a lead is written once, as it came
_SHOWN = {
    "name": ("TEXT", _text("name")),
    "company": ("TEXT", _text("company")),
    "place": ("TEXT", _text("place")),
    "tier": ("TEXT", _text("tier")),
    "intention": ("TEXT", _text("intention")),
    "campaign_id": ("TEXT", _text("campaign_id")),
    "called_count": ("INTEGER", _count("called_count")),
    "do_not_call": ("INTEGER", _count("do_not_call")),
    "number_text": (
        "TEXT",
        "coalesce(json_extract(body, '$.numbers[0].e164'), json_extract(body, '$.numbers[0].masked_text'),"
        " '···· ' || json_extract(body, '$.numbers[0].last4'), '')",
    ),
}
_LEAD_COLUMNS = ", ".join(
    [
        "no INTEGER NOT NULL PRIMARY KEY",
        "id TEXT NOT NULL UNIQUE",
        "stream TEXT NOT NULL",
        "position INTEGER NOT NULL",
        "generation INTEGER NOT NULL",
        "granted INTEGER NOT NULL",
        "body BLOB NOT NULL",
        *(f"{name} {kind} GENERATED ALWAYS AS ({value}) VIRTUAL" for name, (kind, value) in _SHOWN.items()),
    ]
)
_SQL = (
    "ALTER TABLE stream ADD COLUMN generation INTEGER NOT NULL DEFAULT 0",
    "UPDATE stream SET position=-1, complete=0, generation=1",
    f"CREATE TABLE lead_now ({_LEAD_COLUMNS})",
    """
    INSERT INTO lead_now (no, id, stream, position, generation, granted, body)
    SELECT no, id, stream, position, 0, granted, body FROM lead
    """,
    "DROP TABLE lead",
    "ALTER TABLE lead_now RENAME TO lead",
    "CREATE INDEX lead_stream ON lead (stream, generation, position)",
    """
    CREATE TABLE member (
        stream TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL,
        generation INTEGER NOT NULL, code TEXT NOT NULL, version INTEGER NOT NULL, body BLOB NOT NULL,
        PRIMARY KEY (stream, kind, id)
    )
    """,
    "INSERT INTO member SELECT stream, kind, id, 0, 0, code, version, body FROM definition",
    "DROP TABLE definition",
    "ALTER TABLE member RENAME TO definition",
    "CREATE INDEX definition_code ON definition (kind, code, version)",
    "ALTER TABLE evaluation ADD COLUMN position INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE evaluation ADD COLUMN generation INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE outbox ADD COLUMN answered_no INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE outbox ADD COLUMN answered_ms INTEGER NOT NULL DEFAULT 0",
    "UPDATE outbox SET answered_ms=at_ms WHERE state IN ('answered', 'done', 'refused')",
    "CREATE TABLE pending_index (no INTEGER NOT NULL PRIMARY KEY, known INTEGER NOT NULL)",
)


def upgrade() -> None:
    """Keep every row."""
    for statement in _SQL:
        op.execute(statement)


def downgrade() -> None:
    """Never run: a desk's file is copied before it is migrated."""
    raise NotImplementedError("restore the copy made before the migration")
