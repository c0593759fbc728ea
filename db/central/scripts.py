"""What becomes of scripts: drafts with every saved state, comments, proposals, releases, who has read them, stops."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Index, Integer
from sqlalchemy import text as sql

from db.central.base import index, json, key, moment, parent, ref, table, text, texts

#: One open draft a script. `authors`: ids of everybody who changed it. `findings`: of the last check.
script_draft = table(
    "script_draft",
    key(),
    text("code"),
    Column("base", Integer, nullable=False, server_default="0"),
    Column("revision", Integer, nullable=False, server_default="1"),
    text("state", "draft"),
    json("body"),
    json("findings", "[]"),
    texts("authors"),
    moment("created_at", now=True),
    ref("created_by"),
    moment("changed_at", now=True),
    ref("changed_by"),
    moment("approved_at"),
    ref("approved_by"),
    moment("closed_at"),
    text("closed_why"),
)
Index(
    "uq_script_draft_open",
    script_draft.c.org_id,
    script_draft.c.code,
    unique=True,
    postgresql_where=sql("closed_at IS NULL"),
)

#: Every saved state of a draft.
script_draft_state = table(
    "script_draft_state",
    key("draft_id"),
    Column("revision", Integer, primary_key=True),
    json("body"),
    moment("at", now=True),
    ref("by"),
    parent(["draft_id"], "script_draft", ["id"]),
)

script_comment = table(
    "script_comment",
    key(),
    text("code"),
    text("step"),
    ref("thread_id"),
    text("text"),
    moment("at", now=True),
    ref("by"),
    moment("resolved_at"),
    ref("resolved_by"),
    index("code", "at"),
)

#: A better line, from a call; by the operation `line_proposed`.
script_proposal = table(
    "script_proposal",
    key(),
    text("code"),
    Column("version", Integer, nullable=False, server_default="0"),
    text("step"),
    text("language"),
    text("text"),
    text("why"),
    ref("person_id", required=True),
    ref("call_id"),
    moment("at", required=True),
    moment("received_at", now=True),
    text("state", "open"),
    text("answer"),
    moment("answered_at"),
    ref("answered_by"),
    index("code", "state"),
)

#: A version speaks from a moment on. `campaigns` (codes), `teams` (ids): none means all.
script_release = table(
    "script_release",
    key(),
    text("code"),
    Column("version", Integer, nullable=False),
    texts("campaigns"),
    texts("teams"),
    moment("starts_at", required=True),
    moment("ends_at"),
    json("sentence"),
    Column("again", Boolean, nullable=False, server_default="false"),
    moment("at", now=True),
    ref("by"),
    ref("approved_by"),
    ref("draft_id"),
    ref("ended_by"),
    text("ended_why"),
    index("code", "starts_at"),
)

#: An agent has read what is new; by the operation `release_read`.
release_read = table(
    "release_read",
    key("release_id"),
    key("person_id"),
    moment("at", required=True),
    moment("received_at", now=True),
    ref("device_id"),
)

#: Off every desk, with the reason. `version` 0: every version.
script_stop = table(
    "script_stop",
    key(),
    text("kind"),
    text("code"),
    Column("version", Integer, nullable=False, server_default="0"),
    text("step"),
    text("offer"),
    text("reason"),
    moment("at", required=True),
    ref("by"),
    moment("lifted_at"),
    ref("lifted_by"),
    index("code", "at"),
)
