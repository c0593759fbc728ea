"""Messages that scripts ask for and the webhook they leave by; sensitive parts of a call; visits of a campaign.

Revision ID: 0007
"""

from __future__ import annotations

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

TABLES = """
ALTER TABLE script_run ADD COLUMN silences JSONB DEFAULT '[]' NOT NULL;

CREATE TABLE message (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    lead_id UUID NOT NULL,
    call_id UUID,
    channel TEXT DEFAULT '' NOT NULL,
    template TEXT DEFAULT '' NOT NULL,
    language TEXT DEFAULT '' NOT NULL,
    state TEXT DEFAULT 'waiting' NOT NULL,
    tries INTEGER DEFAULT '0' NOT NULL,
    next_at timestamptz,
    error TEXT DEFAULT '' NOT NULL,
    asked_at timestamptz NOT NULL,
    person_id UUID,
    ended_at timestamptz,
    CONSTRAINT pk_message PRIMARY KEY (org_id, id),
    CONSTRAINT fk_message_org_id_lead_id FOREIGN KEY (org_id, lead_id) REFERENCES lead (org_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_message_org_id_lead_id ON message (org_id, lead_id);
CREATE INDEX ix_message_org_id_state_next_at ON message (org_id, state, next_at);

-- secret_sealed: signs what is posted; sealed with the installation's key
CREATE TABLE webhook (
    org_id UUID NOT NULL,
    name TEXT NOT NULL,
    url TEXT DEFAULT '' NOT NULL,
    secret_sealed BYTEA NOT NULL,
    channels TEXT[] DEFAULT '{}' NOT NULL,
    active BOOLEAN DEFAULT 'true' NOT NULL,
    failing_since timestamptz,
    last_error TEXT DEFAULT '' NOT NULL,
    last_sent_at timestamptz,
    at timestamptz DEFAULT now() NOT NULL,
    by UUID,
    CONSTRAINT pk_webhook PRIMARY KEY (org_id, name)
);
"""


def upgrade() -> None:
    op.get_bind().exec_driver_sql(TABLES)


def downgrade() -> None:
    raise NotImplementedError("released data is not thrown away: restore the backup made before the upgrade")
