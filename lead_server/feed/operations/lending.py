"""A customer that was lent for a record goes back when the work is done or somebody else has it."""

from __future__ import annotations

from lead_server.act import Act
from lead_server.feed.operations.context import Context, Row
from lead_server.feed.room import Room
from lead_server.quality.notices import notice


def take_back(act: Act, room: Room, record_id: str) -> None:
    """End what was lent for this ticket, deal or visit."""
    for row in room.where("call_grant", "call_id", record_id):
        if row["closed_at"] is None:
            room.change("call_grant", row, {"closed_at": act.now})


def tell(context: Context, kind: str, lead: Row, person_id: str | None, **data: str) -> None:
    """Tell her desk that a record came to her, or went; not who did it herself, nor whose customer it is."""
    if person_id and person_id not in (context.actor.id, lead["owner_id"]):
        context.room.insert(
            "notice", **notice(context.act, person_id, kind, by=context.actor.person.name, **data)
        )
