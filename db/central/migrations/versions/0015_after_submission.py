"""What becomes of an evaluation after its submission: release, revisions, appeals by level, leave, red lines, calibration.

Evaluations that were there count as released when they came, except second judgements, which no agent ever had.

Revision ID: 0015
"""

from __future__ import annotations

from alembic import op

revision = "0015"
down_revision = "0020"
branch_labels = None
depends_on = None

TABLES = """
ALTER TABLE evaluation ADD COLUMN release_at timestamptz;
ALTER TABLE evaluation ADD COLUMN told_at timestamptz;
ALTER TABLE evaluation ADD COLUMN approver_id UUID;
ALTER TABLE evaluation ADD COLUMN correct_by timestamptz;
ALTER TABLE evaluation ADD COLUMN returned_words TEXT DEFAULT '' NOT NULL;
ALTER TABLE evaluation ADD COLUMN revision INTEGER DEFAULT '0' NOT NULL;
CREATE INDEX ix_evaluation_org_id_state_release_at ON evaluation (org_id, state, release_at);

UPDATE evaluation SET state = 'compared' WHERE EXISTS (
    SELECT FROM quality_pick p WHERE p.org_id = evaluation.org_id AND p.evaluation_id = evaluation.id AND p.second);
UPDATE evaluation SET released_at = coalesce(released_at, received_at), told_at = received_at WHERE state <> 'compared';

CREATE TABLE evaluation_revision (
    org_id UUID NOT NULL,
    evaluation_id UUID NOT NULL,
    n INTEGER NOT NULL,
    answers JSONB DEFAULT '[]' NOT NULL,
    score JSONB DEFAULT '{}' NOT NULL,
    final NUMERIC,
    comment TEXT DEFAULT '' NOT NULL,
    until timestamptz NOT NULL,
    by UUID,
    why TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_evaluation_revision PRIMARY KEY (org_id, evaluation_id, n),
    CONSTRAINT fk_evaluation_revision_org_id FOREIGN KEY (org_id, evaluation_id)
        REFERENCES evaluation (org_id, id) ON DELETE CASCADE
);

ALTER TABLE appeal ADD COLUMN level INTEGER DEFAULT '1' NOT NULL;
ALTER TABLE appeal ADD COLUMN levels INTEGER DEFAULT '1' NOT NULL;
ALTER TABLE appeal ADD COLUMN answer_by timestamptz;
ALTER TABLE appeal ADD COLUMN closed_why TEXT DEFAULT '' NOT NULL;

CREATE TABLE appeal_step (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    appeal_id UUID NOT NULL,
    evaluation_id UUID NOT NULL,
    level INTEGER NOT NULL,
    who TEXT DEFAULT '' NOT NULL,
    state TEXT DEFAULT 'open' NOT NULL,
    assignee_id UUID,
    instead_of UUID,
    assigned_at timestamptz DEFAULT now() NOT NULL,
    due_at timestamptz,
    why TEXT DEFAULT '' NOT NULL,
    decided_by UUID,
    decided_at timestamptz,
    verdicts JSONB DEFAULT '[]' NOT NULL,
    words TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_appeal_step PRIMARY KEY (org_id, id),
    CONSTRAINT fk_appeal_step_org_id FOREIGN KEY (org_id, appeal_id) REFERENCES appeal (org_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_appeal_step_org_id_appeal_id ON appeal_step (org_id, appeal_id);
CREATE INDEX ix_appeal_step_org_id_evaluation_id ON appeal_step (org_id, evaluation_id);
CREATE INDEX ix_appeal_step_org_id_assignee_id_state ON appeal_step (org_id, assignee_id, state);
CREATE INDEX ix_appeal_step_org_id_state_due_at ON appeal_step (org_id, state, due_at);

CREATE TABLE absence (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    since timestamptz NOT NULL,
    until timestamptz NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    by UUID,
    CONSTRAINT pk_absence PRIMARY KEY (org_id, id),
    CONSTRAINT fk_absence_org_id FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_absence_org_id_person_id_until ON absence (org_id, person_id, until);

CREATE TABLE quality_alarm (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    evaluation_id UUID NOT NULL,
    call_id UUID,
    agent_id UUID NOT NULL,
    analyst_id UUID,
    question TEXT DEFAULT '' NOT NULL,
    option TEXT DEFAULT '' NOT NULL,
    alarm TEXT DEFAULT '' NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_quality_alarm PRIMARY KEY (org_id, id),
    CONSTRAINT fk_quality_alarm_org_id FOREIGN KEY (org_id, evaluation_id)
        REFERENCES evaluation (org_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_quality_alarm_org_id_at ON quality_alarm (org_id, at);
CREATE INDEX ix_quality_alarm_org_id_agent_id_at ON quality_alarm (org_id, agent_id, at);

ALTER TABLE calibration ADD COLUMN title TEXT DEFAULT '' NOT NULL;
ALTER TABLE calibration ADD COLUMN expert_id UUID;
ALTER TABLE calibration ADD COLUMN closed_at timestamptz;
ALTER TABLE calibration ADD COLUMN closed_by UUID;
CREATE INDEX ix_calibration_org_id_state_at ON calibration (org_id, state, at);
ALTER TABLE calibration_score ADD COLUMN comment TEXT DEFAULT '' NOT NULL;
"""


def upgrade() -> None:
    op.get_bind().exec_driver_sql(TABLES)


def downgrade() -> None:
    raise NotImplementedError("released data is not thrown away: restore the backup made before the upgrade")
