"""The outbox: an act is written here in the same transaction as its effect on the desk, and leaves in order.

States: `new` (to be sent), `answered` (the server has it; its effect is replayed until a later pull brought the
server's own), `done`, `refused` (kept, shown, exportable). Nothing is deleted here.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

import msgspec

from agent_app.store import rows
from agent_app.sync.operations import APPLY
from db.local.connection import Connection
from domain.feed import OperationAnswer
from domain.ids import new_id
from domain.leads import Lead
from domain.operations import BODIES, KINDS, Body, Operation, entity_of

_PENDING = "state IN ('new', 'answered')"
#: what the desk notes by itself is no act of its person: it is neither counted nor shown, and an older server that does
#: not know it troubles nobody
_TOLD = "kind<>'records_seen'"


@dataclass(frozen=True, kw_only=True)
class OutboxRow:
    """One operation as the outbox page shows it."""

    id: str
    kind: str
    lead_id: str
    at: datetime
    state: str
    outcome: str
    code: str
    data: dict[str, str]
    tries: int


class Outbox:
    """Writes acts and answers. All methods take the connection of the running transaction.

    Args:
        person_name: shown as the author of what waits.
        clock: aware UTC now, corrected by the known offset to the server.
    """

    def __init__(self, person_id: str, person_name: str, clock: Callable[[], datetime]) -> None:
        self._person_id, self._person_name, self._clock = person_id, person_name, clock

    def add(self, connection: Connection, body: Body) -> str:
        """Write an act and its effect; returns the operation's id."""
        kind, operation_id, at = KINDS[type(body)], new_id(), self._clock()
        lead_id = lead_of(body)
        connection.exec_driver_sql(
            "INSERT INTO outbox (id, kind, entity_id, lead_id, at_ms, body, state, outcome, code, data, tries)"
            " VALUES (?,?,?,?,?,?,'new','','','{}',0)",
            (operation_id, kind, entity_of(body), lead_id, _ms(at), msgspec.json.encode(body)),
        )
        if kind in APPLY and lead_id:
            self._show(connection, lead_id, kind, body, at)
        return operation_id

    def unsent(self, connection: Connection, limit: int, limit_bytes: int) -> tuple[Operation, ...]:
        """The oldest operations to send, in order, within the limits of one push (at least one)."""
        found: list[Operation] = []
        size = 0
        for row in connection.exec_driver_sql(
            "SELECT seq, id, kind, entity_id, at_ms, body FROM outbox WHERE state='new' ORDER BY seq LIMIT ?",
            (limit,),
        ):
            size += len(row[5]) + 200
            if found and size > limit_bytes:
                break
            found.append(
                Operation(
                    id=row[1],
                    seq=row[0],
                    kind=row[2],
                    entity_id=row[3],
                    at=_moment(row[4]),
                    body=msgspec.Raw(row[5]),
                )
            )
        return tuple(found)

    def answer(self, connection: Connection, answers: tuple[OperationAnswer, ...]) -> set[str]:
        """Keep what became of operations; returns the leads to be shown anew (refused ones lose their effect)."""
        changed: set[str] = set()
        for answer in answers:
            state = "refused" if answer.outcome == "refused" else "answered"
            row = connection.exec_driver_sql(
                "UPDATE outbox SET state=CASE WHEN kind='records_seen' THEN 'done' ELSE ? END, outcome=?, code=?, data=?"
                " WHERE id=? AND state='new' RETURNING lead_id",
                (state, answer.outcome, answer.code, json.dumps(answer.data, ensure_ascii=False), answer.id),
            ).first()
            if row is not None and state == "refused" and row[0]:
                changed.add(str(row[0]))
        for lead_id in changed:
            self.rebase(connection, lead_id)
        return changed

    def settle(self, connection: Connection, answered_before_seq: int) -> None:
        """A pull that began after these answers is complete: the server's own rows now carry their effect."""
        leads = [
            str(row[0])
            for row in connection.exec_driver_sql(
                "UPDATE outbox SET state='done' WHERE state='answered' AND seq<=? RETURNING lead_id",
                (answered_before_seq,),
            ).all()
        ]
        for lead_id in dict.fromkeys(filter(None, leads)):
            self.rebase(connection, lead_id)

    def last_answered(self, connection: Connection) -> int:
        """The newest answered `seq`, to be given to `settle` after the pull that begins now."""
        return int(
            connection.exec_driver_sql(
                "SELECT coalesce(max(seq),0) FROM outbox WHERE state='answered'"
            ).scalar()
            or 0
        )

    def rebase(self, connection: Connection, lead_id: str) -> None:
        """Show a lead as the server's row with all pending operations replayed over it."""
        base = connection.exec_driver_sql("SELECT body FROM shadow WHERE lead_id=?", (lead_id,)).first()
        shown = rows.read_lead(connection, lead_id)
        if base is None or shown is None:
            return
        lead = rows.decode_lead(base[0])
        pending = self._pending(connection, lead_id)
        for kind, body, at in pending:
            lead = APPLY[kind](lead, body, at, self._person_name)
        rows.put_lead(connection, shown[1], lead, shown[2])
        if not pending:
            connection.exec_driver_sql("DELETE FROM shadow WHERE lead_id=?", (lead_id,))

    def received(self, connection: Connection, bodies: list[tuple[str, bytes]]) -> None:
        """Server rows have just replaced the shown ones: those with pending operations become shadows, replayed."""
        pending = {
            str(row[0])
            for row in connection.exec_driver_sql(
                f"SELECT DISTINCT lead_id FROM outbox WHERE {_PENDING}"
            ).all()
        }
        if not pending:
            return
        for lead_id, body in bodies:
            if lead_id in pending:
                connection.exec_driver_sql("INSERT OR REPLACE INTO shadow VALUES (?,?)", (lead_id, body))
                self.rebase(connection, lead_id)

    def counts(self, connection: Connection) -> dict[str, int]:
        """How many operations are `new`, `answered`, `refused`."""
        found = connection.exec_driver_sql(
            f"SELECT state, count(*) FROM outbox WHERE state<>'done' AND {_TOLD} GROUP BY state"
        ).all()
        return {str(row[0]): int(row[1]) for row in found}

    def page(self, connection: Connection, limit: int = 200) -> tuple[OutboxRow, ...]:
        """What waits and what was refused, newest first."""
        return tuple(
            OutboxRow(
                id=row[0], kind=row[1], lead_id=row[2], at=_moment(row[3]), state=row[4], outcome=row[5],
                code=row[6], data=json.loads(row[7]), tries=row[8],
            )
            for row in connection.exec_driver_sql(
                "SELECT id, kind, lead_id, at_ms, state, outcome, code, data, tries FROM outbox"
                f" WHERE state<>'done' AND {_TOLD} ORDER BY seq DESC LIMIT ?",
                (limit,),
            ).all()
        )  # fmt: skip

    def _show(self, connection: Connection, lead_id: str, kind: str, body: Body, at: datetime) -> None:
        shown = rows.read_lead(connection, lead_id)
        if shown is None:
            if kind != "lead_created":
                return
            lead = APPLY[kind](_nobody(lead_id), body, at, self._person_name)
            rows.put_lead(connection, f"agent:{self._person_id}", lead, 0)
            connection.exec_driver_sql(
                "INSERT OR IGNORE INTO shadow VALUES (?,?)", (lead_id, rows.encode_lead(lead))
            )
            return
        lead, stream, position = shown
        connection.exec_driver_sql(
            "INSERT OR IGNORE INTO shadow VALUES (?,?)", (lead_id, rows.encode_lead(lead))
        )
        rows.put_lead(connection, stream, APPLY[kind](lead, body, at, self._person_name), position)

    def _pending(self, connection: Connection, lead_id: str) -> list[tuple[str, Body, datetime]]:
        found = connection.exec_driver_sql(
            f"SELECT kind, body, at_ms FROM outbox WHERE lead_id=? AND {_PENDING} ORDER BY seq", (lead_id,)
        ).all()
        return [
            (str(kind), msgspec.json.decode(body, type=BODIES[kind]), _moment(at_ms))
            for kind, body, at_ms in found
            if kind in APPLY
        ]


def lead_of(body: Body) -> str:
    """The lead an operation changes on the desk, "" for none."""
    from domain.operations import (
        CallFinished,
        EvaluationAcknowledged,
        EvaluationSubmitted,
        LeadCreated,
        RecordsSeen,
    )  # fmt: skip

    match body:
        case CallFinished():
            return body.call.lead_id or ""
        case LeadCreated():
            return body.lead.id
        case EvaluationSubmitted() | EvaluationAcknowledged() | RecordsSeen():
            return ""
        case _:
            return body.lead_id


def _nobody(lead_id: str) -> Lead:
    return Lead(id=lead_id, name="")


def _ms(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


def _moment(ms: int) -> datetime:
    return datetime.fromtimestamp(ms / 1000, UTC)
