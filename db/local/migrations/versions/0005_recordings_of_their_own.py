"""Recordings and their keys get a table of their own; they lay as JSON among the small facts of `meta`.

Revision ID: 0005
"""

from __future__ import annotations

import base64
import json
from datetime import datetime

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_PREFIX = "recording:"


def upgrade() -> None:
    connection = op.get_bind()
    connection.exec_driver_sql(
        "CREATE TABLE recording (id TEXT NOT NULL PRIMARY KEY, call_id TEXT NOT NULL, started_ms INTEGER NOT NULL,"
        " key BLOB NOT NULL, file TEXT NOT NULL, facts BLOB, on_shelf INTEGER NOT NULL, objected INTEGER NOT NULL)"
    )
    found = connection.exec_driver_sql(
        "SELECT key, value FROM meta WHERE key >= ? AND key < ?", (_PREFIX, _PREFIX[:-1] + ";")
    ).all()
    for name, value in found:
        recording_id, note = name[len(_PREFIX) :], json.loads(value)
        started_ms = int(datetime.fromisoformat(note["started_at"].replace("Z", "+00:00")).timestamp() * 1000)
        connection.exec_driver_sql(
            "INSERT INTO recording VALUES (?,?,?,?,?,NULL,?,0)",
            (
                recording_id, note["call_id"], started_ms, base64.b64decode(note["key"]), f"{recording_id}.sealed",
                int(note.get("on_shelf", False)),
            ),
        )  # fmt: skip
        connection.exec_driver_sql("DELETE FROM meta WHERE key=?", (name,))


def downgrade() -> None:
    """Never run: a desk's file is copied before it is migrated."""
    raise NotImplementedError("restore the copy made before the migration")
