"""The floor: what agents did and for how long, and (unlogged, short-lived) who is there just now."""

from __future__ import annotations

from sqlalchemy import Column, Integer

from db.central.base import index, key, moment, ref, table, text

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
