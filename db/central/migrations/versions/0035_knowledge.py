"""How articles serve, and their vectors.

Revision ID: 0035
"""

from __future__ import annotations

from alembic import op

revision = "0035"
down_revision = "0022"
branch_labels = None
depends_on = None

TABLES = """
DROP TABLE article_vote;  -- nobody ever wrote to it
CREATE TABLE article_use (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    code TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '0' NOT NULL,
    person_id UUID NOT NULL,
    at timestamptz NOT NULL,
    found_by TEXT DEFAULT 'fits' NOT NULL,
    asked TEXT DEFAULT '' NOT NULL,
    call_id UUID,
    helped BOOLEAN,
    words TEXT DEFAULT '' NOT NULL,
    received_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_article_use PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_article_use_org_id_code_at ON article_use (org_id, code, at);
CREATE INDEX ix_article_use_org_id_at ON article_use (org_id, at);
CREATE TABLE article_vector (
    org_id UUID NOT NULL,
    code TEXT NOT NULL,
    version INTEGER NOT NULL,
    language TEXT NOT NULL,
    part INTEGER NOT NULL,
    model TEXT NOT NULL,
    body BYTEA NOT NULL,
    CONSTRAINT pk_article_vector PRIMARY KEY (org_id, code, version, language, part, model)
);
"""


def upgrade() -> None:
    op.get_bind().exec_driver_sql(TABLES)


def downgrade() -> None:
    raise NotImplementedError("released data is not thrown away: restore the backup made before the upgrade")
