"""The floor: stays of agents in their states, who is there just now, help in a call, signals
to one desk, links to exchanges.

Revision ID: 0005
"""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

TABLES = """
CREATE TABLE agent_stay (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    device_id UUID,
    state TEXT DEFAULT '' NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    by TEXT DEFAULT '' NOT NULL,
    call_id UUID,
    began_at timestamptz NOT NULL,
    ended_at timestamptz NOT NULL,
    extensions INTEGER DEFAULT '0' NOT NULL,
    cut TEXT DEFAULT '' NOT NULL,
    received_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_agent_stay PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_agent_stay_org_id_began_at ON agent_stay (org_id, began_at);
CREATE INDEX ix_agent_stay_org_id_person_id_began_at ON agent_stay (org_id, person_id, began_at);

-- the first schema had one that nobody ever wrote to
DROP TABLE presence;
CREATE UNLOGGED TABLE presence (
    org_id UUID NOT NULL,
    person_id UUID NOT NULL,
    device_id UUID,
    state TEXT DEFAULT 'offline' NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    since timestamptz,
    until timestamptz,
    over BOOLEAN DEFAULT 'false' NOT NULL,
    call_id UUID,
    lead_id UUID,
    seen_at timestamptz NOT NULL,
    "left" BOOLEAN DEFAULT 'false' NOT NULL,
    CONSTRAINT pk_presence PRIMARY KEY (org_id, person_id)
);

CREATE TABLE help_request (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    call_id UUID,
    lead_id UUID,
    asked_at timestamptz DEFAULT now() NOT NULL,
    answered_by UUID,
    answered_at timestamptz,
    how TEXT DEFAULT '' NOT NULL,
    closed_at timestamptz,
    CONSTRAINT pk_help_request PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_help_request_org_id_person_id_asked_at ON help_request (org_id, person_id, asked_at);

CREATE UNLOGGED TABLE signal (
    org_id UUID NOT NULL,
    person_id UUID NOT NULL,
    n BIGINT NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    body JSONB DEFAULT '{}' NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT pk_signal PRIMARY KEY (org_id, person_id, n)
);

CREATE TABLE pbx_link (
    org_id UUID NOT NULL,
    name TEXT NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    host TEXT DEFAULT '' NOT NULL,
    port INTEGER NOT NULL,
    user_name TEXT DEFAULT '' NOT NULL,
    secret_sealed BYTEA NOT NULL,
    context TEXT DEFAULT 'default' NOT NULL,
    tls BOOLEAN DEFAULT 'false' NOT NULL,
    phone_events BOOLEAN DEFAULT 'false' NOT NULL,
    enabled BOOLEAN DEFAULT 'true' NOT NULL,
    state TEXT DEFAULT 'down' NOT NULL,
    problem TEXT DEFAULT '' NOT NULL,
    state_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_pbx_link PRIMARY KEY (org_id, name)
);

CREATE TABLE pbx_extension (
    org_id UUID NOT NULL,
    link TEXT NOT NULL,
    extension TEXT NOT NULL,
    endpoint TEXT DEFAULT '' NOT NULL,
    person_id UUID NOT NULL,
    CONSTRAINT pk_pbx_extension PRIMARY KEY (org_id, link, extension),
    CONSTRAINT fk_pbx_extension_org_id_link_pbx_link FOREIGN KEY (org_id, link)
        REFERENCES pbx_link (org_id, name) ON DELETE CASCADE
);
CREATE INDEX ix_pbx_extension_org_id_person_id ON pbx_extension (org_id, person_id);

CREATE UNLOGGED TABLE pbx_leg (
    org_id UUID NOT NULL,
    link TEXT NOT NULL,
    leg TEXT NOT NULL,
    extension TEXT DEFAULT '' NOT NULL,
    direction TEXT DEFAULT '' NOT NULL,
    state TEXT DEFAULT '' NOT NULL,
    channel TEXT DEFAULT '' NOT NULL,
    number TEXT DEFAULT '' NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT pk_pbx_leg PRIMARY KEY (org_id, link, leg)
);

CREATE UNLOGGED TABLE pbx_command (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    link TEXT DEFAULT '' NOT NULL,
    person_id UUID NOT NULL,
    extension TEXT DEFAULT '' NOT NULL,
    body JSONB DEFAULT '{}' NOT NULL,
    other TEXT DEFAULT '' NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT pk_pbx_command PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_pbx_command_org_id_link_at ON pbx_command (org_id, link, at);
"""


def upgrade() -> None:
    op.get_bind().exec_driver_sql(TABLES)


def downgrade() -> None:
    raise NotImplementedError("released data is not thrown away: restore the backup made before the upgrade")
