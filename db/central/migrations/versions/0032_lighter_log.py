"""A move of leads writes less: encoded leads are not in the log, and a lead changes hands in its place.

What made the log of 100,000 moves (docs/decisions/0033-speed.md): a fifth was the cache of encoded leads, which is UNLOGGED
now (empty after a crash of the database, filled again by whoever pulls); a third were the entries of nine indexes for the
new version of each lead, since its owner stood in one of them. Whose leads are found by the open assignments now, which say
the same; where an old database holds a lead without one, it is made here.

And the time of it: for each part the trigger that drops encoded leads looked through all of them, each compared with 2,000
ids: an array is a condition of the index only if the planner believes in many rows, and it had planned when there were few.
Lead by lead there is nothing to believe.

Revision ID: 0032
"""

from __future__ import annotations

from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None

FORGET = """
CREATE OR REPLACE FUNCTION lead_body_forgotten() RETURNS trigger LANGUAGE plpgsql{by_key} AS $$
DECLARE one record;
BEGIN
    -- A transaction that sees an older moment would not see, and so not drop, a body that was stored since.
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'leads are changed in transactions that are read committed'
            USING ERRCODE = 'invalid_transaction_state';
    END IF;
{delete}
    RETURN NULL;
END $$
"""
ONE_BY_ONE = """
    FOR one IN SELECT org_id, id FROM changed LOOP
        DELETE FROM lead_body WHERE org_id = one.org_id AND lead_id = one.id;
    END LOOP;
"""
TOGETHER = """
    DELETE FROM lead_body WHERE org_id = (SELECT org_id FROM changed LIMIT 1)
        AND lead_id = ANY (ARRAY(SELECT id FROM changed));
"""
#: each owned lead has one open assignment, its owner's
MENDED = (
    """
    UPDATE assignment a SET ended_at = now() FROM lead l
    WHERE l.org_id = a.org_id AND l.id = a.lead_id AND a.ended_at IS NULL AND l.owner_id IS DISTINCT FROM a.owner_id
    """,
    """
    INSERT INTO assignment (org_id, id, lead_id, owner_id, campaign_id, since)
    SELECT l.org_id, gen_random_uuid(), l.id, l.owner_id, l.campaign_id, l.updated_at FROM lead l
    WHERE l.owner_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM assignment a WHERE a.org_id = l.org_id AND a.lead_id = l.id AND a.ended_at IS NULL
    )
    """,
)
STATEMENTS = (
    FORGET.format(by_key=" SET enable_seqscan = off", delete=ONE_BY_ONE),
    "TRUNCATE lead_body",  # nothing to copy
    "ALTER TABLE lead_body SET UNLOGGED",
    *MENDED,
    "CREATE INDEX ix_assignment_held ON assignment (org_id, owner_id, lead_id) WHERE ended_at IS NULL",
    "DROP INDEX ix_lead_org_id_owner_id",
    # pages that are there stay full until they are written anew; new ones keep room for a second version of their leads
    "ALTER TABLE lead SET (fillfactor = 85)",
    "CREATE INDEX ix_assignment_absent ON assignment (org_id, batch_id) WHERE ended_at IS NULL AND rule = 'absent'",
    "DROP INDEX ix_assignment_org_id_batch_id",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.get_bind().exec_driver_sql(statement)


def downgrade() -> None:
    for statement in (
        "CREATE INDEX ix_assignment_org_id_batch_id ON assignment (org_id, batch_id)",
        "DROP INDEX ix_assignment_absent",
        "ALTER TABLE lead RESET (fillfactor)",
        "CREATE INDEX ix_lead_org_id_owner_id ON lead (org_id, owner_id)",
        "DROP INDEX ix_assignment_held",
        "ALTER TABLE lead_body SET LOGGED",
        FORGET.format(by_key="", delete=TOGETHER),
    ):
        op.get_bind().exec_driver_sql(statement)
