"""Looks at numbers that are withheld, and alarms about people who open many records."""

from __future__ import annotations

from sqlalchemy import Column, Integer

from db.central.base import index, key, moment, ref, table, text

#: Somebody whose role withholds numbers looked at one, and said why. Counted against the day's limit.
number_reveal = table(
    "number_reveal",
    key(),
    ref("person_id", required=True),
    moment("at", now=True),
    ref("lead_id", required=True),
    ref("number_id", required=True),
    text("reason"),
    index("person_id", "at"),
)

#: Somebody opened more records than the organisation expects; told once until the time it counts over has passed.
browsing_alarm = table(
    "browsing_alarm",
    key(),
    ref("person_id", required=True),
    moment("at", now=True),
    Column("opened", Integer, nullable=False, server_default="0"),
    index("person_id", "at"),
)
