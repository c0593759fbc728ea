"""What persons asked for about their data."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Date

from db.central.base import index, key, moment, ref, table, text

#: The proof that a request was answered: kinds, days, codes; no name and no number. `reference`: the letter's number.
subject_request = table(
    "subject_request",
    key(),
    text("kind"),
    text("law"),
    Column("asked_on", Date, nullable=False),
    Column("due_on", Date, nullable=False),
    text("asked_by"),
    text("channel"),
    text("reference"),
    ref("lead_id"),
    text("state", "open"),
    text("delivered"),
    text("why"),
    ref("proposed_by"),
    moment("proposed_at"),
    ref("handled_by"),
    moment("handled_at"),
    moment("created_at", now=True),
    ref("created_by"),
    Column("revision", BigInteger, nullable=False, server_default="0"),
    index("state", "due_on"),
    index("lead_id"),
)
