"""Words with their speakers, hits with their kind, and copies of recordings for players.

Revision ID: 0013
"""

from __future__ import annotations

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

TABLES = """
ALTER TABLE transcript
    ADD COLUMN speaker TEXT DEFAULT 'unknown' NOT NULL,
    ADD COLUMN guessed BOOLEAN DEFAULT 'false' NOT NULL,
    ADD COLUMN engine TEXT DEFAULT '' NOT NULL,
    ADD COLUMN length_ms INTEGER DEFAULT '0' NOT NULL,
    ADD COLUMN sealed BYTEA;
ALTER TABLE phrase_hit
    ADD COLUMN kind TEXT DEFAULT 'keyword' NOT NULL,
    ADD COLUMN speaker TEXT DEFAULT 'unknown' NOT NULL;

CREATE TABLE recording_copy (
    org_id UUID NOT NULL,
    recording_id UUID NOT NULL,
    kind TEXT NOT NULL,
    object_key TEXT DEFAULT '' NOT NULL,
    key_sealed BYTEA,
    bytes BIGINT DEFAULT '0' NOT NULL,
    media_type TEXT DEFAULT '' NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_recording_copy PRIMARY KEY (org_id, recording_id, kind),
    CONSTRAINT fk_recording_copy_org_id_recording_id FOREIGN KEY (org_id, recording_id)
        REFERENCES recording (org_id, id) ON DELETE CASCADE
);

CREATE TABLE phrase_verdict (
    org_id UUID NOT NULL,
    recording_id UUID NOT NULL,
    phrase TEXT NOT NULL,
    from_ms INTEGER NOT NULL,
    to_ms INTEGER DEFAULT '0' NOT NULL,
    is_right BOOLEAN DEFAULT 'true' NOT NULL,
    by UUID,
    at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_phrase_verdict PRIMARY KEY (org_id, recording_id, phrase, from_ms),
    CONSTRAINT fk_phrase_verdict_org_id_recording_id FOREIGN KEY (org_id, recording_id)
        REFERENCES recording (org_id, id) ON DELETE CASCADE
);
"""


def upgrade() -> None:
    op.get_bind().exec_driver_sql(TABLES)


def downgrade() -> None:
    raise NotImplementedError("released data is not thrown away: restore the backup made before the upgrade")
