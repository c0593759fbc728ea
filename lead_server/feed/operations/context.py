"""What a handler of an operation works with: the piece of work, and the room with the rows of the batch."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from domain.erasure import ERASED
from domain.errors import UserError
from domain.operations import Operation, Outcome
from domain.permissions import Action, Entity, covers
from lead_server.act import Act
from lead_server.feed.room import Room
from lead_server.feed.shapes import Row

#: name (a table, or a column that lists go by) -> ids that the handler will ask for
Needs = dict[str, Iterable[str | None]]


@dataclass(frozen=True)
class Applied:
    """What became of an operation."""

    outcome: Outcome = "ok"
    code: str = ""
    data: dict[str, str] = field(default_factory=dict)


class Context:
    """One operation on its way in.

    Attributes:
        at: the desk's own moment of the act, for the records; never for order.
    """

    def __init__(self, act: Act, operation: Operation, room: Room) -> None:
        self.act, self.operation, self.room = act, operation, room
        self.org_id, self.actor = act.org_id, act.actor
        self.at: datetime = operation.at

    def fact_about(self, lead_id: str | None) -> Row | None:
        """The lead a fact is about, whoever's it is by now; None when it is unknown or gone."""
        return self.room.lead(lead_id)

    def even_gone(self, lead_id: str | None) -> Row | None:
        """As `fact_about`, deleted or not: for what must hold of its numbers for ever. None for an unknown one."""
        row = self.room.get("lead", lead_id)
        while row is not None and row["merged_into"]:
            row = self.room.get("lead", row["merged_into"])
        return row

    def was_erased(self, lead_id: str | None) -> bool:
        """True for the tombstone of a person who is to be forgotten: nothing about her is written any more."""
        row = self.even_gone(lead_id)
        return row is not None and row["deleted_at"] is not None and row["do_not_call_reason"] == ERASED

    def living(self, lead_id: str) -> Row:
        """As `fact_about`, for what makes no sense without a lead.

        Raises:
            UserError: lead_gone.
        """
        row = self.room.lead(lead_id)
        if row is None:
            raise UserError("lead_gone", lead_id=lead_id)
        return row

    def own_lead(self, lead_id: str, action: Action = "change") -> Row:
        """A lead that this person may change.

        Raises:
            UserError: lead_gone, forbidden, out_of_scope (data.agent: whose it is now).
        """
        self.actor.demand("lead", action)
        row = self.living(lead_id)
        if not self.in_scope(row, action):
            raise UserError("out_of_scope", agent=self.name_of(row["owner_id"]))
        return row

    def in_scope(self, row: Row, action: Action = "change", entity: Entity = "lead") -> bool:
        """True where the caller's scope (for an entity that hangs on leads) reaches this lead."""
        owner = row["owner_id"]
        own = owner == self.actor.id or (owner is None and row["created_by"] == self.actor.id)
        scope = self.actor.scope(entity, action)
        if covers(scope, own=own, same_team=False, same_region=False):
            return True
        if scope == "own":
            return self._granted(row["id"])
        colleague = self.room.get("person", owner)
        if colleague is None:
            return False
        me = self.actor.person
        return covers(
            scope,
            own=own,
            same_team=me.team_id is not None and colleague["team_id"] == me.team_id,
            same_region=me.region_id is not None and colleague["region_id"] == me.region_id,
        )

    def _granted(self, lead_id: str) -> bool:
        """Somebody else's customer rang her, and that call is not wrapped up."""
        grants = self.room.where("call_grant", "lead_id", lead_id)
        return any(row["person_id"] == self.actor.id for row in grants)

    def name_of(self, person_id: str | None) -> str:
        """A colleague's name for a sentence; "" for nobody."""
        row = self.room.get("person", person_id)
        return str(row["name"]) if row else ""

    def change(self, lead: Row, **values: object) -> None:
        """Record new columns of a lead."""
        self.room.change("lead", lead, values)

    def changed(self, lead: Row, *, words: bool = False) -> None:
        """The aggregate of this lead changed; with `words` also what the search finds it by."""
        self.room.touch(lead["id"], words=words)

    def source(self) -> str:
        """Provenance of what this operation writes."""
        return f"person:{self.actor.id}/operation:{self.operation.id}"


__all__ = ["Applied", "Context", "Needs", "Row"]
