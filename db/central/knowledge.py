"""How articles serve: who opened them, whether they helped, what was looked for in vain; vectors for search by meaning."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Integer, LargeBinary

from db.central.base import code_key, index, key, moment, ref, table, text

#: By the operation `article_used`. `code`: "" where nothing was found for `asked`.
article_use = table(
    "article_use",
    key(),
    text("code"),
    Column("version", Integer, nullable=False, server_default="0"),
    ref("person_id", required=True),
    moment("at", required=True),
    text("found_by", "fits"),
    text("asked"),
    ref("call_id"),
    Column("helped", Boolean),
    text("words"),
    moment("received_at", now=True),
    index("code", "at"),
    index("at"),
)

#: Of one passage of a version in one language, by one model; `body`: 32-bit floats of length 1.
article_vector = table(
    "article_vector",
    code_key("code"),
    Column("version", Integer, primary_key=True, autoincrement=False),
    code_key("language"),
    Column("part", Integer, primary_key=True, autoincrement=False),
    code_key("model"),
    Column("body", LargeBinary, nullable=False),
)
