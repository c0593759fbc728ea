"""An encoded lead is there only while it is the lead; the undated work of an agent is found in its order.

A page of a first sync then reads the stream and the bodies alone, without looking at each lead whether its body still
holds (docs/decisions/0011): whatever updates a lead drops its body in the same transaction. The other side of the bargain
is `lead_server.feed.storage.kept`, which stores a body only under a lock on the lead.
"""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

UPGRADE = """
DELETE FROM lead_body b USING lead l
WHERE l.org_id = b.org_id AND l.id = b.lead_id
    AND (l.version <> b.version OR l.merged_into IS NOT NULL OR l.deleted_at IS NOT NULL);
CREATE FUNCTION lead_body_forgotten() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- A transaction that sees an older moment would not see, and so not drop, a body that was stored since.
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'leads are changed in transactions that are read committed'
            USING ERRCODE = 'invalid_transaction_state';
    END IF;
    -- Through an array, so that the plan is always a walk by key, however many leads there were the first time.
    DELETE FROM lead_body WHERE org_id = (SELECT org_id FROM changed LIMIT 1)
        AND lead_id = ANY (ARRAY(SELECT id FROM changed));
    RETURN NULL;
END $$;
CREATE TRIGGER lead_body_forgotten AFTER UPDATE ON lead REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION lead_body_forgotten();
CREATE INDEX ix_work_item_org_id_agent_id_priority_lead_id ON work_item (org_id, agent_id, priority, lead_id)
WHERE NOT done AND due_at IS NULL;
"""


def upgrade() -> None:
    op.get_bind().exec_driver_sql(UPGRADE)


def downgrade() -> None:
    op.get_bind().exec_driver_sql(
        "DROP TRIGGER lead_body_forgotten ON lead; DROP FUNCTION lead_body_forgotten();"
        "DROP INDEX ix_work_item_org_id_agent_id_priority_lead_id"
    )
