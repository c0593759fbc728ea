"""Messages that scripts ask for, and the webhook by which they leave."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Integer, LargeBinary

from db.central.base import code_key, index, key, moment, parent, ref, table, text, texts

#: A message that a script asked for, on its way through the organisation's webhook.
message = table(
    "message",
    key(),
    ref("lead_id", required=True),
    ref("call_id"),
    text("channel"),
    text("template"),
    text("language"),
    text("state", "waiting"),
    Column("tries", Integer, nullable=False, server_default="0"),
    moment("next_at"),
    text("error"),
    moment("asked_at", required=True),
    ref("person_id"),
    moment("ended_at"),
    parent(["lead_id"], "lead", ["id"]),
    index("lead_id"),
    index("state", "next_at"),
)

#: Where messages are posted. `channels`: none means all. `secret_sealed`: signs what is posted.
webhook = table(
    "webhook",
    code_key("name"),
    text("url"),
    Column("secret_sealed", LargeBinary, nullable=False),
    texts("channels"),
    Column("active", Boolean, nullable=False, server_default="true"),
    moment("failing_since"),
    text("last_error"),
    moment("last_sent_at"),
    moment("at", now=True),
    ref("by"),
)
