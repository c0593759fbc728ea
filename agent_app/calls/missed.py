"""Calls that nobody took: a list for the day, and one key that makes a callback of each. SQL over the drafts' table."""

from __future__ import annotations

from datetime import datetime, timedelta

from agent_app.calls.model import MissedCall
from agent_app.store import rows
from db.local.connection import Connection
from domain.calls import CallRecord
from domain.decoding import decoded

DAY = timedelta(hours=24)
CAUSES = ("missed", "engine_lost")


def of_the_day(connection: Connection, now: datetime) -> tuple[MissedCall, ...]:
    """Newest first, one a caller; who was talked to since then is not listed."""
    since = int((now - DAY).timestamp() * 1000)
    found = connection.exec_driver_sql(
        "SELECT record, state FROM draft WHERE started_ms>=? ORDER BY started_ms DESC", (since,)
    ).all()
    seen: set[str] = set()
    listed = []
    for row in found:
        record = decoded(row[0], CallRecord)
        whose = record.lead_id or record.number_text
        taken = record.answered_at is not None or row[1] == "returned"
        missed = row[1] == "done" and record.direction == "in" and record.end_cause in CAUSES
        if whose and missed and not taken and whose not in seen:
            listed.append(MissedCall(call=record, name=_name(connection, record.lead_id)))
        if taken or missed:
            seen.add(whose)
    return tuple(listed)


def returned(connection: Connection, call_id: str) -> bool:
    """It has a callback now; False when it had one before."""
    return (
        connection.exec_driver_sql(
            "UPDATE draft SET state='returned' WHERE call_id=? AND state='done'", (call_id,)
        ).rowcount
        == 1
    )


def _name(connection: Connection, lead_id: str | None) -> str:
    found = rows.read_lead(connection, lead_id) if lead_id else None
    return found[0].name if found else ""
