"""Handing leads out: who may get what, the campaign's rules, jobs that move leads, what waits for the end of a call."""

from __future__ import annotations

from sqlalchemy import Column, Integer

from db.central.base import code_key, index, json, key, moment, parent, ref, table, text, texts

#: What an agent may be given. No row: all languages and tiers, once, within the campaign's limits.
agent_share = table(
    "agent_share",
    key("person_id"),
    texts("languages"),
    texts("tiers"),
    Column("weight", Integer, nullable=False, server_default="1"),
    Column("most_open", Integer),
    Column("most_new", Integer),
    moment("at", now=True),
    ref("by"),
    parent(["person_id"], "person", ["id"]),
)

#: How leads of a campaign are handed out (`domain.handing_out.HandingRule`); "" : of all that have no row.
handing_rule = table("handing_rule", code_key("campaign_id"), json("body"), moment("at", now=True), ref("by"))

#: A move of many leads: planned, then done part by part. `ask` as it was given, `asked_by` for the rights of the run.
handing_job = table(
    "handing_job",
    key(),
    text("kind"),
    text("campaign_id"),
    json("ask"),
    text("state", "planned"),
    Column("total", Integer, nullable=False, server_default="0"),
    Column("moved", Integer, nullable=False, server_default="0"),
    Column("gone", Integer, nullable=False, server_default="0"),
    Column("held", Integer, nullable=False, server_default="0"),
    Column("no_room", Integer, nullable=False, server_default="0"),
    text("why"),
    ref("person_id"),
    ref("about_id"),
    moment("at", now=True),
    moment("started_at"),
    moment("ended_at"),
    index("state"),
    index("at"),
)

#: At most 2,000 leads of a job, moved in one transaction together with `done_at`: exactly once, whatever is killed.
handing_part = table(
    "handing_part",
    key("job_id"),
    Column("n", Integer, primary_key=True, autoincrement=False),
    json("body"),
    moment("done_at"),
    parent(["job_id"], "handing_job", ["id"]),
)

#: A lead that a job did not move. `why`: taken, closed, full, in_call.
handing_left = table(
    "handing_left",
    key("job_id"),
    key("lead_id"),
    text("why"),
    ref("owner_id"),
    parent(["job_id"], "handing_job", ["id"]),
)

#: A lead in a call: it goes to `to_id` (null: the pool) when the call's outcome is written down.
lead_hold = table(
    "lead_hold",
    key("lead_id"),
    ref("from_id", required=True),
    ref("to_id"),
    ref("job_id"),
    text("rule"),
    json("why_data"),
    text("why"),
    text("campaign_id"),
    moment("lease_until"),
    Column("attempts_left", Integer),
    ref("by"),
    moment("at", now=True),
    parent(["lead_id"], "lead", ["id"]),
)

#: A leave whose leads were seen to, and (`ended_at`) brought back or left where they are.
absence_handed = table(
    "absence_handed",
    key("absence_id"),
    ref("person_id", required=True),
    moment("at", now=True),
    moment("ended_at"),
)

#: Not for telesales, with the reason: handed out to nobody, in no pool.
lead_unsuitable = table(
    "lead_unsuitable",
    key("lead_id"),
    text("reason"),
    moment("at", now=True),
    ref("by"),
    parent(["lead_id"], "lead", ["id"]),
)
