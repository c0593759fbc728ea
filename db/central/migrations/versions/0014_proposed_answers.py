"""What the machine proposed, kept beside what people answered.

Revision ID: 0014
"""

from __future__ import annotations

from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

TABLES = """
CREATE TABLE proposed_answer (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    recording_id UUID NOT NULL,
    form TEXT DEFAULT '' NOT NULL,
    form_version INTEGER DEFAULT '0' NOT NULL,
    question TEXT DEFAULT '' NOT NULL,
    body JSONB DEFAULT '{}' NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_proposed_answer PRIMARY KEY (org_id, id),
    CONSTRAINT fk_proposed_answer_org_id_recording_id FOREIGN KEY (org_id, recording_id)
        REFERENCES recording (org_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_proposed_answer_org_id_recording_id_form_form_version_at
    ON proposed_answer (org_id, recording_id, form, form_version, at);
"""


def upgrade() -> None:
    op.get_bind().exec_driver_sql(TABLES)


def downgrade() -> None:
    raise NotImplementedError("released data is not thrown away: restore the backup made before the upgrade")
