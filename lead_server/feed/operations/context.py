"""What a handler of an operation works with: the piece of work, and the leads it is about, locked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select, update

from db.central.leads import lead
from db.central.people import person
from db.central.work import call_grant
from domain.errors import UserError
from domain.operations import Operation, Outcome
from domain.permissions import Action, covers
from lead_server.security.actor import Actor
from lead_server.work import Work

LeadRow = dict[str, Any]


@dataclass(frozen=True)
class Applied:
    """What became of an operation."""

    outcome: Outcome = "ok"
    code: str = ""
    data: dict[str, str] = field(default_factory=dict)


class Leads:
    """Lead rows of a batch, locked in sorted order before the first operation, so that batches cannot deadlock."""

    def __init__(self, connection: Connection, org_id: str) -> None:
        self._connection, self._org_id = connection, org_id
        self._rows: dict[str, LeadRow] = {}

    def lock(self, ids: Iterable[str]) -> None:
        """Read and lock these, and those they were merged into."""
        wanted = sorted(set(ids) - set(self._rows))
        while wanted:
            rows = self._connection.execute(
                select(lead)
                .where(lead.c.org_id == self._org_id, lead.c.id.in_(wanted))
                .order_by(lead.c.id)
                .with_for_update()
            ).mappings()
            found = {row["id"]: dict(row) for row in rows}
            self._rows.update(found)
            targets = {r["merged_into"] for r in found.values() if r["merged_into"]}
            wanted = sorted(targets - set(self._rows))

    def get(self, lead_id: str | None) -> LeadRow | None:
        """The row, following merges; None for an unknown or deleted lead."""
        row = self._rows.get(lead_id or "")
        while row is not None and row["merged_into"]:
            row = self._rows.get(row["merged_into"])
        return None if row is None or row["deleted_at"] else row

    def change(self, row: LeadRow, values: dict[str, Any]) -> None:
        """Write columns of a lead, here and in the database."""
        if values:
            self._connection.execute(
                update(lead).where(lead.c.org_id == self._org_id, lead.c.id == row["id"]).values(**values)
            )
            row.update(values)

    def add(self, row: LeadRow) -> None:
        self._rows[row["id"]] = row

    def forget(self) -> None:
        """What was read may have been rolled back."""
        self._rows.clear()


class Context:
    """One operation on its way in.

    Attributes:
        at: the desk's own moment of the act, for the records; never for order.
    """

    def __init__(self, work: Work, operation: Operation, leads: Leads) -> None:
        self.work, self.operation, self.leads = work, operation, leads
        self.connection, self.org_id, self.actor = work.connection, work.org_id, work.actor
        self.at: datetime = operation.at

    @property
    def who(self) -> Actor:
        return self.actor

    def fact_about(self, lead_id: str | None) -> LeadRow | None:
        """The lead a fact is about, whoever's it is by now; None when it is unknown or gone."""
        return self.leads.get(lead_id)

    def own_lead(self, lead_id: str, action: Action = "change") -> LeadRow:
        """A lead that this person may change.

        Raises:
            UserError: lead_gone, forbidden, out_of_scope (data.agent: whose it is now).
        """
        self.actor.demand("lead", action)
        row = self.leads.get(lead_id)
        if row is None:
            raise UserError("lead_gone", lead_id=lead_id)
        if not self.in_scope(row, action):
            raise UserError("out_of_scope", agent=self.name_of(row["owner_id"]))
        return row

    def in_scope(self, row: LeadRow, action: Action = "change") -> bool:
        """True where the caller's scope reaches this lead."""
        owner = row["owner_id"]
        own = owner == self.actor.id or (owner is None and row["created_by"] == self.actor.id)
        scope = self.actor.scope("lead", action)
        if covers(scope, own=own, same_team=False, same_region=False):
            return True
        if scope == "own":
            return self._granted(row["id"])
        colleague = self.connection.execute(
            select(person.c.team_id, person.c.region_id).where(
                person.c.org_id == self.org_id, person.c.id == owner
            )
        ).first()
        if colleague is None:
            return False
        me = self.actor.person
        return covers(
            scope,
            own=own,
            same_team=me.team_id is not None and colleague.team_id == me.team_id,
            same_region=me.region_id is not None and colleague.region_id == me.region_id,
        )

    def _granted(self, lead_id: str) -> bool:
        """Somebody else's customer rang her: also after the wrap-up closed the grant, for acts of that call."""
        return (
            self.connection.execute(
                select(call_grant.c.call_id).where(
                    call_grant.c.org_id == self.org_id,
                    call_grant.c.person_id == self.actor.id,
                    call_grant.c.lead_id == lead_id,
                    call_grant.c.closed_at.is_(None),
                )
            ).first()
            is not None
        )

    def name_of(self, person_id: str | None) -> str:
        """A colleague's name for a sentence; "" for nobody."""
        if person_id is None:
            return ""
        return str(
            self.connection.execute(
                select(person.c.name).where(person.c.org_id == self.org_id, person.c.id == person_id)
            ).scalar()
            or ""
        )

    def changed(self, row: LeadRow) -> None:
        """The aggregate of this lead changed."""
        self.work.touched.lead(row["id"])

    def source(self) -> str:
        """Provenance of what this operation writes."""
        return f"person:{self.actor.id}/operation:{self.operation.id}"


__all__ = ["Applied", "Context", "LeadRow", "Leads"]
