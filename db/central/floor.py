"""The floor: what agents did and for how long, and (unlogged, short-lived) who is there just now."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Integer, LargeBinary

from db.central.base import code_key, index, json, key, moment, parent, ref, table, text, texts

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
    texts("lines"),
    Column("refused", Integer, nullable=False, server_default="0"),
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

#: A link to an exchange. The secret is sealed with the server's escrow key and never leaves it.
pbx_link = table(
    "pbx_link",
    code_key("name"),
    text("kind"),
    text("host"),
    Column("port", Integer, nullable=False),
    text("user_name"),
    Column("secret_sealed", LargeBinary, nullable=False),
    text("context", "default"),
    Column("tls", Boolean, nullable=False, server_default="false"),
    Column("phone_events", Boolean, nullable=False, server_default="false"),
    Column("enabled", Boolean, nullable=False, server_default="true"),
    text("state", "down"),
    text("problem"),
    moment("state_at"),
    moment("created_at", now=True),
)

#: Whose telephone an extension is; `endpoint`: as the exchange names it (`PJSIP/101`).
pbx_extension = table(
    "pbx_extension",
    code_key("link"),
    code_key("extension"),
    text("endpoint"),
    ref("person_id", required=True),
    parent(["link"], "pbx_link", ["name"]),
    index("person_id"),
)

#: Calls that desks were told of, kept by the process that holds the link. UNLOGGED: the exchange is asked again.
pbx_leg = table(
    "pbx_leg",
    code_key("link"),
    code_key("leg"),
    text("extension"),
    text("direction"),
    text("state"),
    text("channel"),
    text("number"),
    text("name"),
    moment("at", required=True),
)

#: What desks asked an exchange for; done by the process that holds the link. UNLOGGED.
pbx_command = table(
    "pbx_command",
    key(),
    text("link"),
    ref("person_id", required=True),
    text("extension"),
    json("body"),
    text("other"),
    moment("at", required=True),
    index("link", "at"),
)

#: A call on its way to a colleague's desk, with notes and the script's place; forgotten after minutes.
call_handover = table(
    "call_handover",
    key(),
    ref("from_id", required=True),
    ref("to_id", required=True),
    Column("n", Integer, nullable=False),
    text("how"),
    ref("call_id"),
    ref("lead_id"),
    json("body"),
    moment("at", required=True),
    ref("taken_call_id"),
    moment("taken_at"),
    index("to_id", "at"),
)
