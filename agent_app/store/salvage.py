"""Read out of a damaged database what nobody else has: unsent operations and wrap-ups in the making.

Leads and definitions come again from the server. Reading goes row by row, so that one bad page costs only its rows.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from agent_app.store.database import Database, open_damaged

_OUTBOX = "id, kind, entity_id, lead_id, at_ms, body, state, outcome, code, data, tries"
_DRAFT = "call_id, state, started_ms, saved_ms, record, wrap_up, player, script, script_version"
_EVALUATION = "call_id, saved_ms, body"


class Salvaged(msgspec.Struct, frozen=True):
    """How much was saved, and whether reading met damage among these rows."""

    operations: int
    drafts: int
    complete: bool


def salvage(folder: Path, key: bytes, into: Database) -> Salvaged:
    """Copy outbox and drafts from the file in `folder` (where `set_aside` put it) into a fresh database."""
    with open_damaged(folder, key) as raw:
        outbox_columns = _OUTBOX + _answered(raw)
        outbox, whole_1 = _rows(raw, "outbox", "seq", outbox_columns)
        drafts, whole_2 = _rows(raw, "draft", "rowid", _DRAFT)
        evaluations, whole_3 = _rows(raw, "evaluation_draft", "rowid", _EVALUATION)

    def put(connection) -> None:  # type: ignore[no-untyped-def]
        for table, columns, rows in (
            ("outbox", outbox_columns, outbox),
            ("draft", _DRAFT, drafts),
            ("evaluation_draft", _EVALUATION, evaluations),
        ):
            if rows:
                marks = ",".join("?" * len(rows[0]))
                connection.exec_driver_sql(
                    f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({marks})", rows
                )

    into.write(put)
    return Salvaged(len(outbox), len(drafts) + len(evaluations), whole_1 and whole_2 and whole_3)


def _answered(raw) -> str:  # type: ignore[no-untyped-def]
    """The columns that a file of the first release does not have."""
    try:
        raw.execute("SELECT answered_no, answered_ms FROM outbox LIMIT 0")
    except Exception:
        return ""
    return ", answered_no, answered_ms"


def _rows(raw, table: str, key: str, columns: str):  # type: ignore[no-untyped-def]
    """Rows of a table in key order; steps over those that cannot be read."""
    found: list[tuple[object, ...]] = []
    whole = True
    try:
        last = raw.execute(f"SELECT max({key}) FROM {table}").fetchone()[0] or 0
    except Exception:
        return found, False
    try:
        return raw.execute(f"SELECT {columns} FROM {table} ORDER BY {key}").fetchall(), True
    except Exception:
        whole = False
    for number in range(1, int(last) + 1):
        try:
            row = raw.execute(f"SELECT {columns} FROM {table} WHERE {key}=?", (number,)).fetchone()
        except Exception:  # this page is gone; the next may be well
            continue
        if row is not None:
            found.append(row)
    return found, whole
