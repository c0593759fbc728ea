"""The floor: what agents did and for how long, and (unlogged, short-lived) who is there just now."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Integer

from db.central.base import index, json, key, moment, ref, table, text

#: How long an agent was in one state; from the operation `agent_stays`.
agent_stay = table(
    "agent_stay",
    key(),
    ref("person_id", required=True),
    ref("device_id"),
    text("state"),
    text("reason"),
    text("by"),
    ref("call_id"),
    moment("began_at", required=True),
    moment("ended_at", required=True),
    Column("extensions", Integer, nullable=False, server_default="0"),
    text("cut"),
    moment("received_at", now=True),
    index("person_id", "began_at"),
    index("began_at"),
)

#: What an agent's desk said last. UNLOGGED: after a crash of the database every desk says it again within seconds.
presence = table(
    "presence",
    key("person_id"),
    ref("device_id"),
    text("state", "offline"),
    text("reason"),
    moment("since"),
    moment("until"),
    Column("over", Boolean, nullable=False, server_default="false"),
    ref("call_id"),
    ref("lead_id"),
    moment("seen_at", required=True),
    Column("left", Boolean, nullable=False, server_default="false"),
)

#: An agent called her lead in a call.
help_request = table(
    "help_request",
    key(),
    ref("person_id", required=True),
    ref("call_id"),
    ref("lead_id"),
    moment("asked_at", now=True),
    ref("answered_by"),
    moment("answered_at"),
    text("how"),
    moment("closed_at"),
    index("person_id", "asked_at"),
)

#: Things for one person's desk, fetched at once and forgotten after minutes. UNLOGGED.
signal = table(
    "signal",
    key("person_id"),
    Column("n", BigInteger, primary_key=True, autoincrement=False),
    text("kind"),
    json("body"),
    moment("at", required=True),
)
