"""How desks stay in step: heads of streams, membership, and the operations that were applied.

A position comes from the stream's head row, locked once, last, in the writing transaction: see
`lead_server/feed/streams.py`. Never from a sequence, never from a clock.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer
from sqlalchemy.dialects.postgresql import JSONB

from db.central.base import code_key, index, key, moment, ref, table, text

#: `history` changes when the server was restored from a backup: desks start anew and offer what it forgot.
feed_history = table("feed_history", ref("history", required=True), moment("since", now=True))

#: `floor`: a cursor below it has missed removals that were forgotten: reset.
stream_head = table(
    "stream_head",
    code_key("stream"),
    Column("position", BigInteger, nullable=False, server_default="0"),
    Column("floor", BigInteger, nullable=False, server_default="0"),
    moment("at", now=True),
)

membership = table(
    "membership",
    code_key("stream"),
    code_key("kind"),
    code_key("id"),
    Column("position", BigInteger, nullable=False),
    Column("gone", Boolean, nullable=False, server_default="false"),
    moment("gone_at"),
    Index("uq_membership_position", "org_id", "stream", "position", unique=True),
    index("kind", "id"),
)

#: Each operation once, with its answer. `body` is kept of refused ones only, for the operator.
operation = table(
    "operation",
    key(),
    ref("person_id", required=True),
    ref("device_id", required=True),
    Column("seq", BigInteger, nullable=False),
    text("kind"),
    Column("version", Integer, nullable=False, server_default="1"),
    text("entity_id"),
    text("outcome"),
    text("code"),
    Column("data", JSONB, nullable=False, server_default="{}"),
    Column("body", JSONB),
    moment("at"),
    moment("applied_at", now=True),
    index("device_id", "seq"),
    index("outcome", "kind", "applied_at"),
    index("applied_at"),
)
