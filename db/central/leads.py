"""The lead and what hangs on it. The storage assembles these rows into `domain.leads.Lead`."""

from __future__ import annotations

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Index,
    Integer,
    LargeBinary,
)  # fmt: skip
from sqlalchemy import (
    text as sql,
)

from db.central.base import code_key, index, json, key, moment, parent, ref, table, text

_LIVING = "merged_into IS NULL AND deleted_at IS NULL"
#: last touch for an order that has a place for leads that nobody has touched; the library's list sorts by the same words
TOUCHED_AT = "COALESCE(last_touch_at, '1970-01-01 00:00:00+00'::timestamp with time zone)"

#: `campaign_id` is the campaign's code. `owner_id` repeats the open row of `assignment` (queries by scope); it has no index,
#: so that a lead changes hands in its place: whose leads are found by `lead_server.leads.held`. A page keeps room for that.
#: `field_marks`: field -> {by, at, source}: who wrote a field last, and from where (provenance).
#: `attempts`: newest dialling attempts, for the caps. `variants`: experiment -> arm. `kept`: values that lost a merge.
lead = table(
    "lead",
    key(),
    text("name"),
    text("kind", "person"),
    text("company"),
    text("language"),
    ref("region_id"),
    text("time_zone"),
    text("place"),
    text("tier"),
    text("stage"),
    text("source"),
    text("channel"),
    text("referrer"),
    text("email"),
    text("campaign_id"),
    text("intention"),
    Column("called_count", Integer, nullable=False, server_default="0"),
    text("last_outcome"),
    moment("last_touch_at"),
    Column("do_not_call", Boolean, nullable=False, server_default="false"),
    text("do_not_call_reason"),
    ref("owner_id"),
    json("fields"),
    json("field_marks"),
    json("kept", "[]"),
    Column("attempts", ARRAY(DateTime(timezone=True)), nullable=False, server_default="{}"),
    Column("version", BigInteger, nullable=False, server_default="1"),
    ref("merged_into"),
    moment("deleted_at"),
    ref("import_id"),
    moment("created_at", now=True),
    ref("created_by"),
    moment("updated_at", now=True),
    ref("updated_by"),
    json("variants"),
    index("campaign_id", "id"),
    index("region_id"),
    index("import_id"),
    index("merged_into", postgresql_where=sql("merged_into IS NOT NULL")),
    Index("ix_lead_by_id", "org_id", "id", postgresql_where=sql(_LIVING)),
    Index("ix_lead_by_name", "org_id", "name", "id", postgresql_where=sql(_LIVING)),
    Index("ix_lead_by_company", "org_id", "company", "id", postgresql_where=sql(_LIVING)),
    Index("ix_lead_by_touch", "org_id", sql(TOUCHED_AT), "id", postgresql_where=sql(_LIVING)),
)

#: A number may belong to several leads (a switchboard): `e164` and `key_hash` are indexes, no constraints.
#: `suppressed`: the list that has it longest, "" none. `attempts`: newest calls to it that were made for this lead.
number = table(
    "number",
    key(),
    ref("lead_id", required=True),
    text("e164"),
    text("key_hash"),
    text("last4"),
    text("kind", "unknown"),
    text("label"),
    text("extension"),
    Column("do_not_call", Boolean, nullable=False, server_default="false"),
    text("source"),
    Column("position", Integer, nullable=False, server_default="0"),
    moment("created_at", now=True),
    ref("created_by"),
    text("suppressed"),
    moment("suppressed_until"),
    Column("attempts", ARRAY(DateTime(timezone=True)), nullable=False, server_default="{}"),
    parent(["lead_id"], "lead", ["id"]),
    index("lead_id"),
    index("e164"),
    index("key_hash"),
    index("last4"),
)

#: Numbers nobody may dial, whoever's lead they are (and also when the lead is gone).
do_not_call = table(
    "do_not_call",
    code_key("key_hash"),
    text("reason"),
    text("source"),
    moment("at", now=True),
    ref("by"),
)

consent = table(
    "consent",
    key(),
    ref("lead_id", required=True),
    text("channel"),
    Column("given", Boolean, nullable=False),
    moment("at", required=True),
    text("words"),
    text("by"),
    ref("person_id"),
    ref("call_id"),
    text("purpose"),
    text("script"),
    Column("script_version", Integer, nullable=False, server_default="0"),
    text("step"),
    ref("number_id"),
    parent(["lead_id"], "lead", ["id"]),
    index("lead_id"),
    index("at", "id"),
)

#: `source`: where the tag came from (`call:<id>/step:<id>`, `import:<id>`, `person:<id>`).
lead_tag = table(
    "lead_tag",
    key("lead_id"),
    code_key("tag"),
    moment("at", now=True),
    ref("by"),
    text("source"),
    parent(["lead_id"], "lead", ["id"]),
    index("tag", "lead_id"),
)

product_held = table(
    "product_held",
    key(),
    ref("lead_id", required=True),
    text("name"),
    text("code"),
    Column("ends_on", Date),
    Column("price_minor", BigInteger, nullable=False, server_default="0"),
    text("currency"),
    text("period"),
    text("source"),
    parent(["lead_id"], "lead", ["id"]),
    index("lead_id"),
    index("ends_on"),
)

deal = table(
    "deal",
    key(),
    ref("lead_id", required=True),
    text("product"),
    text("state", "draft"),
    Column("amount_minor", BigInteger, nullable=False, server_default="0"),
    text("currency"),
    moment("at", required=True),
    text("by"),
    ref("agent_id"),
    text("campaign_id"),
    ref("call_id"),
    text("source"),
    text("channel"),
    json("history", "[]"),
    text("check_state"),
    moment("check_due"),
    text("check_why"),
    ref("check_call_id"),
    ref("checked_by"),
    moment("checked_at"),
    moment("appointment_at"),
    text("why"),
    moment("lost_at"),
    parent(["lead_id"], "lead", ["id"]),
    index("lead_id"),
    index("agent_id", "at"),
    Index("ix_deal_lost", "org_id", "agent_id", "lost_at", postgresql_where=sql("lost_at IS NOT NULL")),
    index("campaign_id", "at"),
    index("at", "id"),
    Index("ix_deal_check", "org_id", "check_state", "check_due", postgresql_where=sql("check_state <> ''")),
    Index("ix_deal_check_call", "org_id", "check_call_id", postgresql_where=sql("check_call_id IS NOT NULL")),
)

ticket = table(
    "ticket",
    key(),
    ref("lead_id", required=True),
    Column("number", Integer, nullable=False, server_default="0"),
    text("title"),
    text("promise"),
    moment("due_at"),
    moment("opened_at", now=True),
    text("state", "open"),
    ref("owner_id"),
    text("answer"),
    moment("closed_at"),
    ref("call_id"),
    text("product"),
    json("history", "[]"),
    moment("escalated_at"),
    parent(["lead_id"], "lead", ["id"]),
    index("lead_id"),
    index("owner_id", "due_at"),
    Index(
        "ix_ticket_overdue",
        "org_id",
        "due_at",
        postgresql_where=sql("state = 'open' AND escalated_at IS NULL"),
    ),
)

#: The timeline. A lead travels with its newest 20; the rest is read on demand.
touch = table(
    "touch",
    key(),
    ref("lead_id", required=True),
    text("kind"),
    moment("at", required=True),
    text("by"),
    ref("person_id"),
    text("text"),
    text("outcome"),
    text("direction"),
    Column("talk_s", Integer, nullable=False, server_default="0"),
    ref("call_id"),
    parent(["lead_id"], "lead", ["id"]),
    index("lead_id", "at", "id"),
)

#: Words of a lead for the server's search, without any extension: see `lead_server/leads/tokens.py`.
lead_token = table(
    "lead_token",
    code_key("token"),
    key("lead_id"),
    parent(["lead_id"], "lead", ["id"]),
    index("lead_id"),
    Index("ix_lead_token_prefix", "org_id", "token", postgresql_ops={"token": "text_pattern_ops"}),
)

#: The lead as it is encoded for a desk: whatever updates a lead drops its row (a trigger). A cache: may be emptied.
#: UNLOGGED: it is empty after a crash of the database, and costs no log.
lead_body = table(
    "lead_body",
    key("lead_id"),
    Column("version", BigInteger, nullable=False),
    Column("body", LargeBinary, nullable=False),
    parent(["lead_id"], "lead", ["id"]),
)

#: Pairs that look like one customer, and what was decided; the split undoes a merge with `undo`.
lead_duplicate = table(
    "lead_duplicate",
    key("lead_id"),
    key("other_id"),
    Column("likeness", Integer, nullable=False, server_default="0"),
    text("state", "open"),
    json("why"),
    json("undo"),
    moment("at", now=True),
    ref("by"),
    index("other_id"),
    Index("ix_lead_duplicate_listed", "org_id", "state", "likeness", "lead_id", "other_id"),
)
