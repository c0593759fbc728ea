"""What is done to many leads at once, and records that were made one: progress, what stood there before, who did it."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, LargeBinary
from sqlalchemy import text as sql

from db.central.base import code_key, index, json, key, moment, ref, table, text, texts

#: A bulk act over a fixed list of leads. `kind` and `change`: `domain.lead_library.acts.BulkChange`.
#: `state`: previewed, running, paused, done, undoing, undone, dropped. `figures`: leads by what became of them.
lead_act = table(
    "lead_act",
    key(),
    text("kind"),
    json("change"),
    json("filter"),
    text("state", "previewed"),
    Column("total", BigInteger, nullable=False, server_default="0"),
    Column("done", BigInteger, nullable=False, server_default="0"),
    json("figures"),
    text("problem"),
    moment("at", now=True),
    ref("by"),
    moment("started_at"),
    moment("ended_at"),
    moment("undo_until"),
    ref("undone_by"),
    json("told"),
    index("at"),
    Index("ix_lead_act_open", "org_id", postgresql_where=sql("state IN ('running', 'undoing')")),
)

#: One lead of an act, numbered. `state`: "" waiting, `done`, `same` (nothing to do any more), `away`, `held` (in a call: it
#: goes afterwards), `no_room` (its agent was full), `back` (undone), `kept` (somebody changed it since); or `-reason`: left
#: out from the beginning. `before`: for a hand-over that waits, where it goes; then what stood there before.
lead_act_item = table(
    "lead_act_item",
    key("act_id"),
    Column("n", BigInteger, primary_key=True),
    ref("lead_id", required=True),
    text("state"),
    json("before"),
    index("act_id", "state", "n"),
)

#: Where the search for duplicates stands: leads up to `cursor` were compared; `since`: only
#: those changed since then (the last search had the others).
duplicate_run = table(
    "duplicate_run",
    code_key("code"),
    ref("cursor"),
    moment("since"),
    Column("compared", BigInteger, nullable=False, server_default="0"),
    Column("found", BigInteger, nullable=False, server_default="0"),
    moment("started_at", now=True),
    moment("ended_at"),
    ref("by"),
)

#: What a lead is compared by (`domain.lead_library.likeness.block_keys`, hashed): who has one in common is looked at.
lead_block = table(
    "lead_block",
    Column("key", BigInteger, primary_key=True, autoincrement=False),
    key("lead_id"),
    index("lead_id"),
)

#: Leads that were taken out in a file. `number` stands in the file, and in the order of its rows.
lead_export = table(
    "lead_export",
    key(),
    Column("number", BigInteger, nullable=False),
    json("filter"),
    texts("columns"),
    Column("total", BigInteger, nullable=False, server_default="0"),
    Column("rows", BigInteger, nullable=False, server_default="0"),
    moment("at", now=True),
    moment("ended_at"),
    ref("by"),
    index("number", unique=True),
)

#: A file from a desk on its way in (`domain.lead_library.importing.ImportJob`); its pieces go when it is in.
import_job = table(
    "import_job",
    key(),
    text("file_name"),
    Column("size", BigInteger, nullable=False, server_default="0"),
    Column("received", BigInteger, nullable=False, server_default="0"),
    text("state", "sending"),
    json("wishes"),
    json("guess"),
    json("figures"),
    json("told"),
    Column("total", BigInteger, nullable=False, server_default="0"),
    Column("done", BigInteger, nullable=False, server_default="0"),
    text("problem"),
    text("words"),
    ref("import_id"),
    moment("at", now=True),
    ref("by"),
    moment("ended_at"),
    moment("undo_until"),
    index("at"),
    Index("ix_import_job_open", "org_id", postgresql_where=sql("state IN ('trying', 'running', 'undoing')")),
)

import_chunk = table(
    "import_chunk",
    key("job_id"),
    Column("at", BigInteger, primary_key=True, autoincrement=False),
    Column("data", LargeBinary, nullable=False),
)
