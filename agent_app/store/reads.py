"""Which releases of scripts this person has confirmed: here at once, and as the server tells her other desks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from db.local.connection import Connection


def every(connection: Connection) -> list[str]:
    """Ids of releases."""
    found = connection.exec_driver_sql(
        "SELECT release_id FROM release_read UNION SELECT id FROM definition WHERE kind='release_read'"
    )
    return [str(row[0]) for row in found.all()]


def put(connection: Connection, ids: Sequence[str], at: datetime) -> list[str]:
    """Note that they were read; gives those that were not noted before."""
    known = set(every(connection))
    fresh = [one for one in dict.fromkeys(ids) if one not in known]
    for one in fresh:
        connection.exec_driver_sql(
            "INSERT INTO release_read (release_id, at_ms) VALUES (?,?)", (one, int(at.timestamp() * 1000))
        )
    return fresh
