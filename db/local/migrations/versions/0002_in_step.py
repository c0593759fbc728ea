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

_SQL = (
    "ALTER TABLE stream ADD COLUMN generation INTEGER NOT NULL DEFAULT 0",
    "UPDATE stream SET position=-1, complete=0, generation=1",
    "ALTER TABLE lead ADD COLUMN generation INTEGER NOT NULL DEFAULT 0",
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
    "CREATE TABLE pending_index (no INTEGER NOT NULL PRIMARY KEY)",
)


def upgrade() -> None:
    """Keep every row."""
    for statement in _SQL:
        op.execute(statement)


def downgrade() -> None:
    """Never run: a desk's file is copied before it is migrated."""
    raise NotImplementedError("restore the copy made before the migration")
