"""Wrap-ups in the making, on the disk. A row is written when a call begins and is `done` only with its operations."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from agent_app.calls.model import Draft
from db.local.connection import Connection
from domain.calls import CallRecord, WrapUp
from domain.decoding import decoded
from domain.scripts import PlayerState

_COLUMNS = "record, wrap_up, player, script, script_version"


def begin(connection: Connection, record: CallRecord) -> None:
    """Write down that there is a call."""
    connection.exec_driver_sql(
        "INSERT OR IGNORE INTO draft (call_id, state, started_ms, saved_ms, record, wrap_up, script, script_version)"
        " VALUES (?,'live',?,?,?,?,'',0)",
        (
            record.id,
            _ms(record.started_at),
            _now_ms(),
            msgspec.json.encode(record),
            msgspec.json.encode(WrapUp()),
        ),
    )


def save_record(connection: Connection, record: CallRecord, *, waiting: bool = False) -> None:
    """Keep what is known of the call; `waiting`: it has ended and its outcome is asked for."""
    connection.exec_driver_sql(
        "UPDATE draft SET record=?, state=CASE WHEN ? AND state='live' THEN 'waiting' ELSE state END WHERE call_id=?",
        (msgspec.json.encode(record), int(waiting), record.id),
    )


def save(
    connection: Connection,
    call_id: str,
    wrap_up: WrapUp,
    player: PlayerState | None,
    script: tuple[str, int] | None,
) -> None:
    """Keep what was typed and where the script stands."""
    connection.exec_driver_sql(
        "UPDATE draft SET wrap_up=?, player=coalesce(?, player), saved_ms=?,"
        " script=coalesce(?, script), script_version=coalesce(?, script_version) WHERE call_id=? AND state<>'done'",
        (
            msgspec.json.encode(wrap_up), msgspec.json.encode(player) if player else None, _now_ms(),
            script[0] if script else None, script[1] if script else None, call_id,
        ),
    )  # fmt: skip


def finish(connection: Connection, call_id: str) -> bool:
    """Mark a draft as done; False when it was done before (the second click)."""
    return (
        connection.exec_driver_sql(
            "UPDATE draft SET state='done', saved_ms=? WHERE call_id=? AND state<>'done'",
            (_now_ms(), call_id),
        ).rowcount
        == 1
    )


def read(connection: Connection, call_id: str) -> Draft | None:
    """One draft."""
    row = connection.exec_driver_sql(f"SELECT {_COLUMNS} FROM draft WHERE call_id=?", (call_id,)).first()
    return _draft(row) if row else None


def waiting(connection: Connection) -> tuple[Draft, ...]:
    """Calls that ended without an outcome, oldest first."""
    found = connection.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM draft WHERE state='waiting' ORDER BY started_ms"
    ).all()
    return tuple(_draft(row) for row in found)


def take_up(connection: Connection) -> tuple[Draft, ...]:
    """After a start: calls that were running when the desk ended are over; they wait for their outcome now."""
    rows = connection.exec_driver_sql(f"SELECT {_COLUMNS}, saved_ms FROM draft WHERE state='live'").all()
    for row in rows:
        record = _draft(row).call
        ended = record.ended_at or datetime.fromtimestamp(int(row[5]) / 1000, UTC)
        closed = msgspec.structs.replace(
            record, ended_at=ended, end_cause=record.end_cause or "desk_restarted"
        )
        save_record(connection, closed, waiting=True)
    return waiting(connection)


def prune(connection: Connection, before: datetime) -> None:
    """Forget finished drafts older than `before`; their calls are in the outbox or at the server."""
    connection.exec_driver_sql(
        "DELETE FROM draft WHERE state IN ('done','returned') AND saved_ms<?", (_ms(before),)
    )


def _draft(row) -> Draft:  # type: ignore[no-untyped-def]
    return Draft(
        call=decoded(row[0], CallRecord),
        wrap_up=decoded(row[1], WrapUp),
        player=decoded(row[2], PlayerState) if row[2] else None,
        script=str(row[3]),
        script_version=int(row[4]),
    )


def _ms(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


def _now_ms() -> int:
    return _ms(datetime.now(UTC))
