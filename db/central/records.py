"""What happened: the audit trail, imports with their refusals, and the progress of long work."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Integer, LargeBinary

from db.central.base import code_key, index, json, key, moment, parent, ref, table, text, texts

#: Who did or read what, when and from where. Append-only. `data`: ids and field names, no customer's data.
audit_event = table(
    "audit_event",
    key(),
    moment("at", now=True),
    ref("person_id"),
    ref("device_id"),
    text("address"),
    text("action"),
    text("entity"),
    text("entity_id"),
    ref("lead_id"),
    json("data"),
    index("at", "id"),
    index("person_id", "at"),
    index("lead_id", "at"),
    index("entity", "entity_id", "at"),
)

#: One file on its way in. `done_rows` is where a resumed run goes on; `digest` finds the same file again.
import_run = table(
    "import_run",
    key(),
    text("file_name"),
    Column("digest", LargeBinary),
    text("state", "running"),
    text("encoding"),
    text("delimiter"),
    json("mapping"),
    json("options"),
    Column("total_rows", BigInteger),
    Column("done_rows", BigInteger, nullable=False, server_default="0"),
    Column("created_leads", BigInteger, nullable=False, server_default="0"),
    Column("updated_leads", BigInteger, nullable=False, server_default="0"),
    Column("same_leads", BigInteger, nullable=False, server_default="0"),
    Column("refused_rows", BigInteger, nullable=False, server_default="0"),
    json("figures"),
    moment("started_at", now=True),
    moment("ended_at"),
    ref("by"),
    text("problem"),
    index("digest"),
    index("started_at"),
)

#: A row (or a cell of it) that could not be taken: where, what stood there, and why.
import_refusal = table(
    "import_refusal",
    key("import_id"),
    Column("n", BigInteger, primary_key=True),
    Column("line", BigInteger, nullable=False),
    text("column_name"),
    text("value"),
    text("reason"),
    json("data"),
    Column("whole_row", Integer, nullable=False, server_default="1"),
    parent(["import_id"], "import_run", ["id"]),
    index("import_id", "line"),
)

#: Keys of rows that were taken, so that the same file twice makes no doubles.
import_key = table(
    "import_key",
    Column("digest", LargeBinary, primary_key=True),
    ref("lead_id", required=True),
    ref("import_id", required=True),
    index("lead_id"),
    index("import_id"),
)

#: How the columns of somebody's files are read, saved by name.
import_mapping = table("import_mapping", code_key("name"), json("body"), moment("at", now=True), ref("by"))

#: Long work (import, assign, reindex) and how far it is; `cursor` is where it goes on.
job = table(
    "job",
    key(),
    text("kind"),
    text("state", "waiting"),
    json("arguments"),
    json("cursor"),
    Column("done", BigInteger, nullable=False, server_default="0"),
    Column("total", BigInteger, nullable=False, server_default="0"),
    json("result"),
    text("problem"),
    moment("created_at", now=True),
    moment("started_at"),
    moment("beat_at"),
    moment("ended_at"),
    ref("by"),
    text("dedupe_key"),
    index("state", "created_at"),
    index("dedupe_key"),
)

#: What was deleted for good (`kind`, `id`), in the order of the ledger. `body`: the signed record. `objects`: files that
#: are still to be removed.
deletion = table(
    "deletion",
    key(),
    code_key("kind"),
    Column("number", BigInteger, nullable=False),
    json("body"),
    texts("objects"),
    moment("at", now=True),
    index("number"),
)
