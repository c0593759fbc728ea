"""Campaigns, scripts, scorecards, articles as versions (published ones never change); tags and segments."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Index, Integer, LargeBinary, Text
from sqlalchemy import text as sql

from db.central.base import code_key, json, moment, ref, table, text

#: `kind`: campaign, script, scorecard, article. `state`: draft, checked, approved, published, withdrawn.
#: `body` is the struct as it travels; `source` the file it came from; `digest` tells a repeated publication.
definition = table(
    "definition",
    code_key("kind"),
    code_key("code"),
    Column("version", Integer, primary_key=True),
    json("body"),
    text("state", "draft"),
    text("source"),
    Column("digest", LargeBinary),
    moment("created_at", now=True),
    ref("created_by"),
    moment("published_at"),
    ref("by"),
    moment("withdrawn_at"),
    text("note"),
)
Index(
    "ix_definition_published",
    definition.c.org_id,
    definition.c.kind,
    definition.c.code,
    definition.c.version.desc(),
    postgresql_where=sql("state = 'published'"),
)

#: A saved selection of leads: `query` is `domain.lead_library.filters.LeadFilter`, `look` the list's columns and order.
#: `audience`: own, team (`team_id`: the owner's), all. `shared` is what was there before `audience`.
segment = table(
    "segment",
    code_key(),
    text("name"),
    json("query"),
    Column("shared", Boolean, nullable=False, server_default="true"),
    ref("owner_id"),
    moment("at", now=True),
    text("audience", "all"),
    ref("team_id"),
    json("look"),
)

tag = table(
    "tag",
    code_key(),
    json("title"),
    text("colour"),
    Column("hidden", Boolean, server_default="false"),
    Column("note", Text),
)
