"""Stages in which the machine reads a recording, and its waveform.

Revision ID: 0012
"""

from __future__ import annotations

from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

TABLES = """
CREATE TABLE analysis_stage (
    org_id UUID NOT NULL,
    recording_id UUID NOT NULL,
    stage TEXT NOT NULL,
    queue TEXT DEFAULT 'sound' NOT NULL,
    n INTEGER DEFAULT '0' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    priority INTEGER DEFAULT '50' NOT NULL,
    ready BOOLEAN DEFAULT 'false' NOT NULL,
    state TEXT DEFAULT 'waiting' NOT NULL,
    attempt INTEGER DEFAULT '0' NOT NULL,
    worker TEXT DEFAULT '' NOT NULL,
    why TEXT DEFAULT '' NOT NULL,
    result JSONB DEFAULT '{}' NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    lease_until timestamptz,
    began_at timestamptz,
    ended_at timestamptz,
    CONSTRAINT pk_analysis_stage PRIMARY KEY (org_id, recording_id, stage),
    CONSTRAINT fk_analysis_stage_org_id_recording_id FOREIGN KEY (org_id, recording_id)
        REFERENCES recording (org_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_analysis_stage_work ON analysis_stage (org_id, queue, priority, at, n)
    WHERE ready AND state IN ('waiting', 'running');

CREATE TABLE recording_peaks (
    org_id UUID NOT NULL,
    recording_id UUID NOT NULL,
    body BYTEA NOT NULL,
    CONSTRAINT pk_recording_peaks PRIMARY KEY (org_id, recording_id),
    CONSTRAINT fk_recording_peaks_org_id_recording_id FOREIGN KEY (org_id, recording_id)
        REFERENCES recording (org_id, id) ON DELETE CASCADE
);
"""


def upgrade() -> None:
    op.get_bind().exec_driver_sql(TABLES)


def downgrade() -> None:
    raise NotImplementedError("released data is not thrown away: restore the backup made before the upgrade")
