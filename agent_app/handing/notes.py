"""Hand-overs on the disk of the desk: a kill between two steps loses none of them."""

from __future__ import annotations

from datetime import datetime

import msgspec

from db.local.connection import Connection
from domain.decoding import decoded
from domain.handover import HandedOver, HandOver
from domain.scripts import PlayerState


def put_out(connection: Connection, said: HandOver, at: datetime) -> None:
    """To be told to the server."""
    _put(connection, said.id, "out", said.call_id, at, msgspec.json.encode(said))


def sent(connection: Connection, said: HandOver) -> None:
    """The server has it; a newer content that was written meanwhile stays."""
    row = connection.exec_driver_sql("SELECT body FROM handover WHERE id=?", (said.id,)).first()
    if row is not None and decoded(row[0], HandOver).n <= said.n:
        connection.exec_driver_sql("DELETE FROM handover WHERE id=?", (said.id,))


def waiting(connection: Connection, since: datetime) -> tuple[HandOver, ...]:
    """What a kill or an absent server has left, oldest first; what is too old goes away unsent."""
    connection.exec_driver_sql("DELETE FROM handover WHERE direction='out' AND at_ms<?", (_ms(since),))
    rows = connection.exec_driver_sql("SELECT body FROM handover WHERE direction='out' ORDER BY at_ms").all()
    return tuple(decoded(row[0], HandOver) for row in rows)


def put_in(connection: Connection, handed: HandedOver, call_id: str) -> None:
    """A colleague's, bound to the call that brought it."""
    _put(connection, handed.id, "in", call_id, handed.at, msgspec.json.encode(handed))


def received(connection: Connection) -> dict[str, HandedOver]:
    """Our call's id -> what came with it, for calls that are not wrapped up; the others are forgotten."""
    connection.exec_driver_sql(
        "DELETE FROM handover WHERE direction='in' AND call_id NOT IN"
        " (SELECT call_id FROM draft WHERE state IN ('live','waiting'))"
    )
    rows = connection.exec_driver_sql("SELECT call_id, body FROM handover WHERE direction='in'").all()
    return {str(row[0]): decoded(row[1], HandedOver) for row in rows}


def forget_in(connection: Connection, call_id: str) -> None:
    connection.exec_driver_sql("DELETE FROM handover WHERE direction='in' AND call_id=?", (call_id,))


def put_place(connection: Connection, call_id: str, handed: HandedOver) -> bool:
    """The script's place into the call's draft, unless she has gone on in it herself."""
    if handed.player is None or not handed.script:
        return False
    row = connection.exec_driver_sql(
        "SELECT player FROM draft WHERE call_id=? AND state IN ('live','waiting')", (call_id,)
    ).first()
    if row is None or (row[0] and len(decoded(row[0], PlayerState).trail) > 1):
        return False
    connection.exec_driver_sql(
        "UPDATE draft SET player=?, script=?, script_version=? WHERE call_id=?",
        (msgspec.json.encode(handed.player), handed.script, handed.script_version, call_id),
    )
    return True


def _put(connection: Connection, key: str, direction: str, call_id: str, at: datetime, body: bytes) -> None:
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO handover (id, direction, call_id, at_ms, body) VALUES (?,?,?,?,?)",
        (key, direction, call_id, _ms(at), body),
    )


def _ms(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)
