"""Sheets that the server sends by itself, and the address of a person.

Revision ID: 0033
"""

from __future__ import annotations

from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None

CHANGES = """
ALTER TABLE person ADD COLUMN email TEXT DEFAULT '' NOT NULL;
CREATE TABLE sheet_sending (
    org_id UUID NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    host TEXT DEFAULT '' NOT NULL,
    port INTEGER DEFAULT '587' NOT NULL,
    security TEXT DEFAULT 'starttls' NOT NULL,
    sender TEXT DEFAULT '' NOT NULL,
    login TEXT DEFAULT '' NOT NULL,
    url TEXT DEFAULT '' NOT NULL,
    secret_sealed BYTEA,
    domains TEXT[] DEFAULT '{}' NOT NULL,
    revision BIGINT DEFAULT '0' NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    by UUID,
    CONSTRAINT pk_sheet_sending PRIMARY KEY (org_id)
);
CREATE TABLE sheet_subscription (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    sheet TEXT DEFAULT '' NOT NULL,
    scope TEXT DEFAULT '' NOT NULL,
    scope_id UUID,
    at_local TEXT DEFAULT '' NOT NULL,
    time_zone TEXT DEFAULT '' NOT NULL,
    weekdays INTEGER[] DEFAULT '{}' NOT NULL,
    people UUID[] DEFAULT '{}' NOT NULL,
    addresses TEXT[] DEFAULT '{}' NOT NULL,
    language TEXT DEFAULT '' NOT NULL,
    active BOOLEAN DEFAULT true NOT NULL,
    revision BIGINT DEFAULT '0' NOT NULL,
    since timestamptz NOT NULL,
    kept_by UUID,
    CONSTRAINT pk_sheet_subscription PRIMARY KEY (org_id, id)
);
CREATE TABLE sheet_delivery (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    subscription_id UUID NOT NULL,
    day DATE NOT NULL,
    nth INTEGER DEFAULT '0' NOT NULL,
    recipient TEXT DEFAULT '' NOT NULL,
    state TEXT DEFAULT 'waiting' NOT NULL,
    why TEXT DEFAULT '' NOT NULL,
    words TEXT DEFAULT '' NOT NULL,
    tries INTEGER DEFAULT '0' NOT NULL,
    next_at timestamptz,
    until timestamptz NOT NULL,
    at timestamptz NOT NULL,
    asked_by UUID,
    CONSTRAINT pk_sheet_delivery PRIMARY KEY (org_id, id),
    CONSTRAINT fk_sheet_delivery_org_id_subscription_id_sheet_subscription FOREIGN KEY (org_id, subscription_id)
        REFERENCES sheet_subscription (org_id, id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX uq_sheet_delivery_once ON sheet_delivery (org_id, subscription_id, day, nth, recipient);
CREATE INDEX ix_sheet_delivery_open ON sheet_delivery (org_id, next_at) WHERE state IN ('waiting', 'sending');
"""


def upgrade() -> None:
    op.get_bind().exec_driver_sql(CHANGES)


def downgrade() -> None:
    raise NotImplementedError("released data is not thrown away: restore the backup made before the upgrade")
