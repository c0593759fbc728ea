"""Tables of the desk's database as the newest migration leaves them. The search index (`lead_search`, FTS5) and what
lists show of a lead (`lead_shown`, a view over its JSON) stand in the migrations alone.

Moments are whole milliseconds since 1970 in UTC (`…_ms`): they sort, compare and index as numbers. `body` columns hold
the JSON that travelled, so that a lead is decoded only when it is looked at.
"""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, Table, Text

metadata = MetaData()

meta = Table("meta", metadata, Column("key", Text, primary_key=True), Column("value", Text, nullable=False))

stream = Table(
    "stream",
    metadata,
    Column("name", Text, primary_key=True),
    Column("position", Integer, nullable=False, default=0),
    Column("head", Integer, nullable=False, default=0),
    Column("total", Integer, nullable=False, default=0),
    Column("complete", Integer, nullable=False, default=0),
    Column("generation", Integer, nullable=False, default=0),
)

lead = Table(
    "lead",
    metadata,
    Column("no", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("stream", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("generation", Integer, nullable=False),
    Column("granted", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Index("lead_stream", "stream", "generation", "position"),
)

#: leads whose numbers, work and search tokens are still to be written (a large page is usable before that)
#: `known`: it was indexed before, what is there is to be replaced
pending_index = Table(
    "pending_index",
    metadata,
    Column("no", Integer, primary_key=True),
    Column("known", Integer, nullable=False),
)

number = Table(
    "number",
    metadata,
    Column("no", Integer, primary_key=True),
    Column("lead_no", Integer, nullable=False),
    Column("id", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("last7", Text, nullable=False),
    Column("last4", Text, nullable=False),
    Index("number_lead", "lead_no"),
    Index("number_key", "key"),
    Index("number_last7", "last7"),
)

work = Table(
    "work",
    metadata,
    Column("no", Integer, primary_key=True),
    Column("id", Text, nullable=False),
    Column("lead_no", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    # by what the queue is grouped, filtered and sorted: copied from the lead, so that its wide rows are not touched
    Column("queue_group", Integer, nullable=False),
    Column("due_ms", Integer),
    Column("priority", Integer, nullable=False),
    Column("expiry_day", Integer),
    Column("intention", Integer, nullable=False),
    Column("tier", Text, nullable=False),
    Column("called_count", Integer, nullable=False),
    Column("do_not_call", Integer, nullable=False),
    Column("why", Text, nullable=False),
    Column("why_data", Text, nullable=False),
    Index("work_lead", "lead_no"),
    Index(
        "work_queue",
        "do_not_call",
        "queue_group",
        "due_ms",
        "expiry_day",
        "intention",
        "called_count",
        "tier",
        "priority",
    ),
)

shadow = Table(
    "shadow", metadata, Column("lead_id", Text, primary_key=True), Column("body", LargeBinary, nullable=False)
)

definition = Table(
    "definition",
    metadata,
    Column("stream", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("generation", Integer, nullable=False),
    Column("code", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Index("definition_code", "kind", "code", "version"),
)

evaluation = Table(
    "evaluation",
    metadata,
    Column("id", Text, primary_key=True),
    Column("stream", Text, nullable=False),
    Column("submitted_ms", Integer, nullable=False),
    Column("acknowledged", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("position", Integer, nullable=False, default=0),
    Column("generation", Integer, nullable=False, default=0),
)

outbox = Table(
    "outbox",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    Column("id", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("entity_id", Text, nullable=False),
    Column("lead_id", Text, nullable=False),
    Column("at_ms", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
    # new -> answered (ok, merged) -> done once a later pull is complete; or refused, quarantined (kept, shown)
    Column("state", Text, nullable=False),
    Column("outcome", Text, nullable=False, default=""),
    Column("code", Text, nullable=False, default=""),
    Column("data", Text, nullable=False, default="{}"),
    Column("tries", Integer, nullable=False, default=0),
    Column("answered_no", Integer, nullable=False, default=0),
    Column("answered_ms", Integer, nullable=False, default=0),
    Index("outbox_state", "state", "seq"),
    Index("outbox_lead", "lead_id", "state"),
    sqlite_autoincrement=True,
)

draft = Table(
    "draft",
    metadata,
    Column("call_id", Text, primary_key=True),
    # live (the call runs), waiting (it has ended, the outcome is asked for), done
    Column("state", Text, nullable=False),
    Column("started_ms", Integer, nullable=False),
    Column("saved_ms", Integer, nullable=False),
    Column("record", LargeBinary, nullable=False),
    Column("wrap_up", LargeBinary, nullable=False),
    Column("player", LargeBinary),
    Column("script", Text, nullable=False, default=""),
    Column("script_version", Integer, nullable=False, default=0),
    Index("draft_state", "state", "started_ms"),
)

#: calls on their way to or from a colleague: `out` until the server has it, `in` for as long as the call's draft
handover = Table(
    "handover",
    metadata,
    Column("id", Text, primary_key=True),
    Column("direction", Text, nullable=False),
    Column("call_id", Text, nullable=False),
    Column("at_ms", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

#: records handed to her of customers who are not hers, as they were opened (agent_app/cases); the lead is a row of `lead`
lent_case = Table(
    "lent_case",
    metadata,
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("lead_id", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

#: the arm of an experiment that this desk drew for a lead; `n` counts the draws of an experiment, from 0
experiment_draw = Table(
    "experiment_draw",
    metadata,
    Column("experiment", Text, primary_key=True),
    Column("lead_id", Text, primary_key=True),
    Column("n", Integer, nullable=False),
    Column("arm", Text, nullable=False),
)

#: recordings of calls while they are made and sent: the key of each sealed file (agent_app/recordings/notes.py)
recording = Table(
    "recording",
    metadata,
    Column("id", Text, primary_key=True),
    Column("call_id", Text, nullable=False),
    Column("started_ms", Integer, nullable=False),
    Column("key", LargeBinary, nullable=False),
    Column("file", Text, nullable=False),
    Column("facts", LargeBinary),
    Column("on_shelf", Integer, nullable=False),
    Column("objected", Integer, nullable=False),
)

attachment = Table(
    "attachment",
    metadata,
    Column("id", Text, primary_key=True),
    Column("call_id", Text, nullable=False),
    Column("path", Text, nullable=False),
    Column("bytes", Integer, nullable=False),
    Column("facts", LargeBinary, nullable=False),
    # waiting -> verified (the server has it, its hash was compared); or stuck (kept, `code` says why)
    Column("state", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("mismatches", Integer, nullable=False),
    Column("verified_ms", Integer, nullable=False),
    Index("attachment_state", "state", "id"),
)

#: releases of scripts whose sentence this person has confirmed here
release_read = Table(
    "release_read",
    metadata,
    Column("release_id", Text, primary_key=True),
    Column("at_ms", Integer, nullable=False),
)

#: a script as the studio's author left it: `base` is the saved state she began with, of `revision` at the server
studio_draft = Table(
    "studio_draft",
    metadata,
    Column("code", Text, primary_key=True),
    Column("draft_id", Text, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("saved_ms", Integer, nullable=False),
    Column("base", LargeBinary, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

#: a form as the builder's author left it, in the same way
form_draft = Table(
    "form_draft",
    metadata,
    Column("code", Text, primary_key=True),
    Column("draft_id", Text, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("saved_ms", Integer, nullable=False),
    Column("base", LargeBinary, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

evaluation_draft = Table(
    "evaluation_draft",
    metadata,
    Column("call_id", Text, primary_key=True),
    Column("saved_ms", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
)
