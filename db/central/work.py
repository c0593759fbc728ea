"""Who works what and why: work items, assignments, the pool's rules, targets, attribution."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Date, Index, Integer
from sqlalchemy import text as sql

from db.central.base import code_key, index, json, key, moment, parent, ref, table, text

#: What the queue is made of. `agent_id` follows the lead's owner; null while the lead is in the pool.
work_item = table(
    "work_item",
    key(),
    ref("lead_id", required=True),
    ref("agent_id"),
    text("kind"),
    moment("due_at"),
    text("why"),
    json("why_data"),
    Column("priority", Integer, nullable=False, server_default="100"),
    Column("done", Boolean, nullable=False, server_default="false"),
    moment("done_at"),
    ref("done_by"),
    ref("done_call_id"),
    text("note"),
    Column("fixed", Boolean, nullable=False, server_default="false"),
    text("zone"),
    text("words"),
    text("campaign_id"),
    moment("created_at", now=True),
    ref("created_by"),
    ref("handed_to"),
    parent(["lead_id"], "lead", ["id"]),
    index("lead_id"),
    index("agent_id", "due_at", postgresql_where=sql("NOT done")),
    Index(
        "ix_work_item_handed",
        "org_id",
        "handed_to",
        postgresql_where=sql("handed_to IS NOT NULL AND NOT done"),
    ),
    Index("ix_work_item_visits", "org_id", "due_at", "id", postgresql_where=sql("kind = 'follow_up_visit'")),
    index("agent_id", "priority", "lead_id", postgresql_where=sql("NOT done AND due_at IS NULL")),
)

#: Every ownership a lead ever had; the open one (`ended_at` null) is the lease that travels with it. `rule`, `why_data`:
#: the code of what put it there and its facts; `why` the words of who did it. `ended_rule`: what ended it.
assignment = table(
    "assignment",
    key(),
    ref("lead_id", required=True),
    ref("owner_id", required=True),
    text("campaign_id"),
    moment("since", now=True),
    text("why"),
    ref("by"),
    ref("batch_id"),
    moment("protected_until"),
    moment("lease_until"),
    Column("attempts_left", Integer),
    moment("ended_at"),
    text("ended_why"),
    ref("ended_by"),
    text("rule"),
    json("why_data"),
    text("ended_rule"),
    json("ended_data"),
    parent(["lead_id"], "lead", ["id"]),
    index("lead_id", "since"),
    index("owner_id", "since"),
    Index(
        "ix_assignment_absent",
        "org_id",
        "batch_id",
        postgresql_where=sql("ended_at IS NULL AND rule = 'absent'"),
    ),
    Index("ix_assignment_held", "org_id", "owner_id", "lead_id", postgresql_where=sql("ended_at IS NULL")),
)
Index(
    "uq_assignment_open",
    assignment.c.org_id,
    assignment.c.lead_id,
    unique=True,
    postgresql_where=sql("ended_at IS NULL"),
)

#: Claim quota, protection, recycling, cool-down of the public pool, for one campaign ("" : all others).
pool_rule = table(
    "pool_rule",
    code_key("campaign_id"),
    Column("claim_quota_day", Integer, nullable=False, server_default="20"),
    Column("protection_days", Integer, nullable=False, server_default="30"),
    Column("recycle_idle_days", Integer, nullable=False, server_default="14"),
    Column("cool_down_days", Integer, nullable=False, server_default="7"),
    json("more"),
    moment("at", now=True),
    ref("by"),
)

#: A ring from somebody else's customer: the lead is on this desk until its wrap-up. Audited.
call_grant = table(
    "call_grant",
    key("call_id"),
    key("lead_id"),
    ref("person_id", required=True),
    ref("device_id"),
    moment("at", now=True),
    moment("closed_at"),
    text("record"),
    index("person_id", "lead_id"),
)

#: A KPI that somebody (or a team, a region) is to reach in a period.
target = table(
    "target",
    key(),
    text("subject_kind"),
    ref("subject_id", required=True),
    text("metric"),
    text("period", "day"),
    Column("starts_on", Date),
    Column("ends_on", Date),
    Column("value", BigInteger, nullable=False, server_default="0"),
    text("currency"),
    moment("at", now=True),
    ref("by"),
    index("subject_kind", "subject_id"),
)
Index(
    "uq_target_one",
    target.c.org_id,
    target.c.subject_kind,
    target.c.subject_id,
    target.c.metric,
    target.c.period,
    unique=True,
)

#: What people of a team or region are told.
notice = table(
    "notice",
    key(),
    text("stream"),
    json("body"),
    moment("at", now=True),
    moment("until"),
    ref("by"),
    index("stream", "at"),
)

#: What led to a contact or a deal: source, channel, campaign, script variant, call. Append-only.
attribution_event = table(
    "attribution_event",
    key(),
    ref("lead_id"),
    text("kind"),
    moment("at", required=True),
    ref("agent_id"),
    ref("call_id"),
    ref("deal_id"),
    text("campaign_id"),
    text("source"),
    text("channel"),
    json("data"),
    index("lead_id", "at"),
    index("campaign_id", "at"),
    index("kind", "at"),
)
