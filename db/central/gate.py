"""The gate before a call: lists of people who do not want calls, leave to call all the same, what runs now, lines."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Integer
from sqlalchemy import text as sql

from db.central.base import code_key, index, json, key, moment, parent, ref, table, text, texts

#: A list that was imported; `rows` and `refused` of its newest file, known by `digest`.
suppression_list = table(
    "suppression_list",
    code_key(),
    text("source"),
    text("digest"),
    Column("rows", BigInteger, nullable=False, server_default="0"),
    Column("refused", BigInteger, nullable=False, server_default="0"),
    moment("until"),
    moment("at", now=True),
    ref("by"),
)

#: `key_hash`: keyed hash of a number or of a domain of numbers, or a digest of the list's own maker. Never a number.
suppression = table(
    "suppression",
    code_key("key_hash"),
    code_key("list"),
    moment("until"),
    moment("at", now=True),
    index("list"),
)

#: Somebody whose role allows it lets a rule pass for a lead, with a reason, until a moment.
dial_leave = table(
    "dial_leave",
    key(),
    ref("lead_id", required=True),
    text("code"),
    text("reason"),
    moment("until", required=True),
    moment("at", required=True),
    text("by"),
    ref("person_id"),
    parent(["lead_id"], "lead", ["id"]),
    index("lead_id"),
)

#: A reported call that the gate would have refused at its moment. `passed`: somebody had let the rule pass.
gate_finding = table(
    "gate_finding",
    key("call_id"),
    code_key(),
    text("rule"),
    ref("lead_id"),
    ref("agent_id"),
    moment("at", required=True),
    Column("passed", Boolean, nullable=False, server_default="false"),
    moment("found_at", now=True),
    index("at"),
)

#: A call that a desk has asked leave for. It holds the person and a place of the campaign and the line until `until`,
#: which the desk moves on while the call lives: a desk that was killed frees them by saying nothing.
dial = table(
    "dial",
    key("call_id"),
    ref("lead_id"),
    text("key_hash"),
    text("campaign_id"),
    text("line"),
    ref("person_id", required=True),
    ref("device_id"),
    moment("at", now=True),
    moment("until", required=True),
    moment("ended_at"),
    index("lead_id", "until", postgresql_where=sql("ended_at IS NULL")),
    index("key_hash", "until", postgresql_where=sql("ended_at IS NULL")),
    index("campaign_id", "until", postgresql_where=sql("ended_at IS NULL")),
    index("line", "at"),
)

#: A number to call from. `campaigns`: whose it is, none: everybody's. `prefixes`: numbers it calls first (`+8621`).
line = table(
    "outbound_line",
    code_key(),
    text("number"),
    text("account"),
    texts("campaigns"),
    texts("prefixes"),
    Column("concurrent", Integer),
    Column("active", Boolean, nullable=False, server_default="true"),
    moment("rested_until"),
    text("rested_why"),
    json("figures"),
    moment("at", now=True),
    ref("by"),
)

#: A complaint about a line, or that a network shows it as spam.
line_mark = table(
    "line_mark",
    key(),
    text("line"),
    text("kind"),
    text("note"),
    moment("at", now=True),
    ref("by"),
    index("line", "at"),
)
