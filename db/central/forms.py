"""Drafts of forms (scorecards) with every saved state. What is published is a `definition`."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer
from sqlalchemy import text as sql

from db.central.base import json, key, moment, parent, ref, table, text, texts

#: One open draft a form. `authors`: ids of everybody who changed it. `findings`: of the last check.
form_draft = table(
    "form_draft",
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
    "uq_form_draft_open",
    form_draft.c.org_id,
    form_draft.c.code,
    unique=True,
    postgresql_where=sql("closed_at IS NULL"),
)

#: Every saved state of a draft.
form_draft_state = table(
    "form_draft_state",
    key("draft_id"),
    Column("revision", Integer, primary_key=True),
    json("body"),
    moment("at", now=True),
    ref("by"),
    parent(["draft_id"], "form_draft", ["id"]),
)
