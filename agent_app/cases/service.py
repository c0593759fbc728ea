"""The verbs of her cases. The server lends a customer for one record; what was opened goes on without a connection."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from concurrent.futures import Executor
from typing import Protocol

import msgspec

from agent_app.cases.model import Case, Cases
from agent_app.changes import Changed, Changes
from agent_app.store import rows as lead_rows
from agent_app.store.database import Database
from agent_app.sync.port import GRANTED
from agent_app.sync.transport import Transport
from db.local.connection import Connection
from domain.deals import MOVES
from domain.decoding import decoded
from domain.errors import UserError
from domain.leads import Lead
from domain.records import HandedPage, HandedRecord, HandedRow, LendRecord, Step


class CaseService(Protocol):
    """`page` and `open` wait for the server."""

    def page(self) -> Cases:
        """What is hers to do; what the server has taken back leaves the desk. Never raises `server_away`."""
        ...

    def open(self, case_id: str) -> Case:
        """Have its customer on this desk. Raises UserError: server_away (not opened before), not_found, forbidden."""
        ...


class _Kept(msgspec.Struct, frozen=True):
    """What stands in `lent_case`."""

    row: HandedRow
    history: tuple[Step, ...] = ()


_encode = msgspec.json.Encoder().encode


class LocalCases:
    """Implements `CaseService` over the desk's file and the server.

    Args:
        in_calls: leads of calls that are not wrapped up; they stay until then.
    """

    def __init__(
        self, database: Database, transport: Transport, changes: Changes, pool: Executor, *,
        device_id: Callable[[], str], in_calls: Callable[[], frozenset[str]],
    ) -> None:  # fmt: skip
        self._database, self._transport, self._changes, self._pool = database, transport, changes, pool
        self._device_id, self._in_calls = device_id, in_calls
        self._one_at_a_time = threading.Lock()
        self._leads: dict[str, str] = database.read(
            lambda c: {
                str(r[0]): str(r[1]) for r in c.exec_driver_sql("SELECT id, lead_id FROM lent_case").all()
            }
        )
        self._listed: dict[str, HandedRow] = {}
        self._looking = False

    def leads(self) -> frozenset[str]:
        """Customers who stay on this desk while she works for them."""
        return frozenset(self._leads.values())

    def page(self) -> Cases:
        try:
            with self._one_at_a_time:
                found = self._transport.ask("GET", "/v1/records/handed", HandedPage).rows
        except UserError as error:
            if error.code != "server_away":
                raise
            return Cases(rows=tuple(self._database.read(self._opened)), away=True)
        self._listed = {row.id: row for row in found}
        self._forget([id_ for id_ in self._leads if id_ not in self._listed])
        kept = {case.id: case for case in self._database.read(self._opened)}
        rows = [kept.get(r.id) or Case(r) for r in found if r.id in kept or r.id not in self._leads]
        return Cases(rows=tuple(rows))

    def open(self, case_id: str) -> Case:
        kept = next((case for case in self._database.read(self._opened) if case.id == case_id), None)
        row = kept.row if kept is not None else self._listed.get(case_id)
        if row is None:
            raise UserError("not_found")
        try:
            with self._one_at_a_time:
                asked = LendRecord(device_id=self._device_id())
                path = f"/v1/records/handed/{row.kind}/{case_id}"
                made = self._transport.ask("POST", path, HandedRecord, asked)
        except UserError as error:
            if error.code == "server_away" and kept is not None:
                return kept
            if error.code == "not_found":
                self._forget([case_id])
            raise
        self._database.write(lambda c: _keep(c, made))
        self._leads[case_id] = made.row.lead_id
        self._changes.announce(Changed(leads=frozenset({made.row.lead_id}), queue=True))
        return Case(made.row, opened=True, history=made.history)

    def on_changed(self, changed: Changed) -> None:
        """Something was taken back, perhaps (a word came by the control stream), or the server has what she did."""
        if (
            self._leads
            and (changed.definitions or (changed.outbox and self._is_some_done()))
            and not self._looking
        ):
            self._looking = True
            self._pool.submit(self._look)

    # ------------------------------------------------------------------ inside

    def _look(self) -> None:
        with contextlib.suppress(
            UserError, RuntimeError
        ):  # away, or the desk is being closed: at the next word
            self.page()
        self._looking = False

    def _is_some_done(self) -> bool:
        with contextlib.suppress(UserError, RuntimeError):
            return len(self._database.read(self._opened)) < len(self._leads)
        return False

    def _forget(self, ids: list[str]) -> None:
        """They are done, or somebody else's: what was lent for them goes, a call that is on keeps its customer."""
        gone = {self._leads.pop(id_) for id_ in ids if id_ in self._leads}
        if not gone:
            return
        going = gone - self._in_calls()  # which are those she works for, too

        def work(connection: Connection) -> None:
            connection.exec_driver_sql("DELETE FROM lent_case WHERE id=?", [(id_,) for id_ in ids])
            for lead_id in going:
                if connection.exec_driver_sql(
                    "SELECT 1 FROM lead WHERE id=? AND granted=1", (lead_id,)
                ).first():
                    lead_rows.drop_leads(connection, [lead_id])

        self._database.write(work)
        self._changes.announce(Changed(leads=frozenset(gone), queue=True))

    def _opened(self, connection: Connection) -> list[Case]:
        """Those that were opened and are not done on this desk."""
        found = []
        for (body,) in connection.exec_driver_sql("SELECT body FROM lent_case ORDER BY id").all():
            kept = decoded(body, _Kept)
            here = lead_rows.read_lead(connection, kept.row.lead_id)
            row = _as_it_stands(kept.row, here[0]) if here is not None else kept.row
            if row is not None:
                found.append(Case(row, opened=here is not None, history=kept.history))
        return sorted(found, key=lambda case: (case.row.due_at is None, str(case.row.due_at), case.id))


def _keep(connection: Connection, made: HandedRecord) -> None:
    row = made.row
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO lent_case (id, kind, lead_id, body) VALUES (?,?,?,?)",
        (row.id, row.kind, row.lead_id, _encode(_Kept(row, made.history))),
    )
    hers = connection.exec_driver_sql("SELECT granted FROM lead WHERE id=?", (row.lead_id,)).first()
    waits = connection.exec_driver_sql("SELECT 1 FROM shadow WHERE lead_id=?", (row.lead_id,)).first()
    if waits is None and (hers is None or hers[0] == 1):  # her own lead, or what she wrote, is never put over
        lead_rows.put_leads(connection, GRANTED, [(bytes(made.lead), 0)])


def _as_it_stands(row: HandedRow, lead: Lead) -> HandedRow | None:
    """With what she did on this desk meanwhile; None when it is done."""
    match row.kind:
        case "ticket":
            ticket = next((t for t in lead.tickets if t.id == row.id), row.ticket)
            if ticket is None or ticket.state != "open":
                return None
            return msgspec.structs.replace(row, ticket=ticket, due_at=ticket.due_at)
        case "deal":
            deal = next((d for d in lead.deals if d.id == row.id), row.deal)
            if deal is None or not MOVES[deal.state]:
                return None
            return msgspec.structs.replace(row, deal=deal, due_at=deal.appointment_at)
        case _:
            return row if any(w.id == row.id and not w.done for w in lead.work) else None
