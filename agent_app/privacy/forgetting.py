"""What this desk holds of a customer who was erased goes: record, search, outbox, drafts, recordings that still wait here.

The organisation's stream names who it is (`domain.erasure.Forgotten`, ids alone). A call that was not sent yet is stripped
to what the floor counts, and sent; all other entries go. A call that runs at this moment is left to its agent and
forgotten once it is wrapped up.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec

from agent_app.store import definitions, rows
from agent_app.store.database import Database
from db.local.connection import Connection
from domain.calls import CallRecord, WrapUp
from domain.decoding import decoded
from domain.erasure import ERASED, Forgotten, record_without, without_person
from domain.operations import CallFinished

_AMONG = "IN (SELECT value FROM json_each(?))"
_ENCODE = msgspec.json.encode


def forget(database: Database) -> frozenset[str]:
    """Forget whom the server named; gives the leads of whom something was here."""
    named = database.read(lambda c: definitions.every(c, ERASED, Forgotten))
    due = [one for one in named if database.read(lambda c, one=one: _has(c, one))]  # type: ignore[misc]
    if not due:
        return frozenset()
    files = database.write(lambda c: [path for one in due for path in _forget(c, one)])
    for path in files:
        with suppress(FileNotFoundError):
            path.unlink()
    for copy in database.folder.glob("*.before-*"):  # of an update: it can be opened with the same key
        copy.unlink(missing_ok=True)
    return frozenset(one.id for one in due)


def _has(connection: Connection, one: Forgotten) -> bool:
    """Anything that `_forget` would take: the same conditions. Not while a call with her runs."""
    calls = json.dumps(_calls(connection, one))
    if connection.exec_driver_sql(
        f"SELECT 1 FROM draft WHERE call_id {_AMONG} AND state='live'", (calls,)
    ).first():
        return False
    found = connection.exec_driver_sql(
        "SELECT EXISTS (SELECT 1 FROM lead WHERE id=?)"
        f" OR EXISTS (SELECT 1 FROM outbox WHERE (lead_id=? OR entity_id {_AMONG})"
        "   AND NOT (kind='call_finished' AND state='new'"
        "   AND json_extract(CAST(body AS TEXT), '$.wrap_up.notes') IS NULL"
        "   AND json_extract(CAST(body AS TEXT), '$.call.number_text') IS NULL))"
        " OR EXISTS (SELECT 1 FROM shadow WHERE lead_id=?) OR EXISTS (SELECT 1 FROM experiment_draw WHERE lead_id=?)"
        f" OR EXISTS (SELECT 1 FROM draft WHERE call_id {_AMONG} AND (state='done' OR player IS NOT NULL"
        "   OR json_extract(CAST(record AS TEXT), '$.number_text') IS NOT NULL"
        "   OR json_extract(CAST(wrap_up AS TEXT), '$.notes') IS NOT NULL))"
        " OR EXISTS (SELECT 1 FROM lent_case WHERE lead_id=?)"
        f" OR EXISTS (SELECT 1 FROM handover WHERE call_id {_AMONG})"
        f" OR EXISTS (SELECT 1 FROM attachment WHERE call_id {_AMONG})"
        f" OR EXISTS (SELECT 1 FROM evaluation_draft WHERE call_id {_AMONG})",
        (one.id, one.id, calls, one.id, one.id, calls, one.id, calls, calls, calls),
    ).scalar()
    return bool(found)


def _calls(connection: Connection, one: Forgotten) -> list[str]:
    """Calls with her: those the server knew, and those that only this desk knows yet."""
    mine = connection.exec_driver_sql(
        "SELECT call_id FROM draft WHERE json_extract(CAST(record AS TEXT), '$.lead_id')=?"
        " UNION SELECT entity_id FROM outbox WHERE lead_id=? AND kind='call_finished'",
        (one.id, one.id),
    )
    return sorted({*one.calls, *(str(row[0]) for row in mine)})


def _forget(connection: Connection, one: Forgotten) -> list[Path]:
    run = connection.exec_driver_sql
    calls = json.dumps(_calls(connection, one))
    rows.drop_leads(connection, [one.id])
    _strip_outbox(connection, one.id, calls)
    for sql, given in (
        ("DELETE FROM shadow WHERE lead_id=?", one.id),
        ("DELETE FROM experiment_draw WHERE lead_id=?", one.id),
        ("DELETE FROM lent_case WHERE lead_id=?", one.id),
        (f"DELETE FROM handover WHERE call_id {_AMONG}", calls),
        (f"DELETE FROM evaluation_draft WHERE call_id {_AMONG}", calls),
        (f"DELETE FROM draft WHERE call_id {_AMONG} AND state='done'", calls),
    ):
        run(sql, (given,))
    _strip_drafts(connection, calls)
    paths = [
        Path(str(row[0]))
        for row in run(f"DELETE FROM attachment WHERE call_id {_AMONG} RETURNING path", (calls,)).all()
    ]
    run(f"DELETE FROM recording WHERE call_id {_AMONG}", (calls,))
    run(
        "INSERT INTO lead_search(lead_search) VALUES('optimize')"
    )  # else her words stand in the index until it is merged
    return paths


def _rewrite_search(connection: Connection) -> None:
    """Words of deleted rows stand in the index until its parts are merged; one alone never is, so it gets another."""
    run = connection.exec_driver_sql
    run("INSERT INTO lead_search(rowid, latin) VALUES (-1, '.')")
    run("INSERT INTO lead_search(lead_search) VALUES('optimize')")
    run("DELETE FROM lead_search WHERE rowid=-1")


def _strip_outbox(connection: Connection, lead_id: str, calls: str) -> None:
    """A call that was not sent yet is sent without her; whatever else was said about her is not sent any more."""
    run = connection.exec_driver_sql
    about = f"(lead_id=? OR entity_id {_AMONG})"
    waiting = run(
        f"SELECT seq, body FROM outbox WHERE {about} AND kind='call_finished' AND state IN ('new', 'quarantined')",
        (lead_id, calls),
    ).all()
    kept = _stripped(waiting)
    run(
        f"DELETE FROM outbox WHERE {about} AND seq NOT IN (SELECT value FROM json_each(?))",
        (lead_id, calls, json.dumps([seq for _, seq in kept])),
    )
    if kept:
        run("UPDATE outbox SET body=?, data='{}', state='new' WHERE seq=?", kept)


def _stripped(waiting: Iterable[Any]) -> list[tuple[bytes, int]]:
    return [(_ENCODE(without_person(decoded(row[1], CallFinished))), int(row[0])) for row in waiting]


def _strip_drafts(connection: Connection, calls: str) -> None:
    """Wrap-ups that wait for their outcome: the outcome may still be said, of nobody."""
    found = connection.exec_driver_sql(
        f"SELECT call_id, record, wrap_up FROM draft WHERE call_id {_AMONG} AND state='waiting'", (calls,)
    ).all()
    for call_id, record, wrap_up in found:
        said = decoded(wrap_up, WrapUp)
        connection.exec_driver_sql(
            "UPDATE draft SET record=?, wrap_up=?, player=NULL WHERE call_id=?",
            (
                _ENCODE(record_without(decoded(record, CallRecord))),
                _ENCODE(WrapUp(disposition=said.disposition)),
                call_id,
            ),
        )
