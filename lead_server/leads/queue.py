"""Work items: what the queue is made of."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from lead_server.feed.shapes import Row, new_row

if TYPE_CHECKING:
    from lead_server.act import Act
    from lead_server.feed.room import Room


def add(
    act: Act,
    lead: Mapping[str, Any],
    *,
    kind: str,
    due_at: datetime | None,
    why: str,
    room: Room | None = None,
    why_data: Mapping[str, str] | None = None,
    item_id: str | None = None,
    note: str = "",
    fixed: bool = False,
    priority: int = 100,
    zone: str = "",
    words: str = "",
) -> str:
    """Put a lead into its owner's queue (nobody's, while it is in the pool); gives the item's id.

    `lead` needs `id`, `owner_id`, `campaign_id`. With `room` it is recorded there, where an item with that id that is
    there already stays as it is; without, it is written at once. The caller touches the lead.
    """
    made = item_id or act.new_id()
    if room is not None and item_id is not None and room.get("work_item", item_id) is not None:
        return made
    values: Row = {
        "id": made, "lead_id": lead["id"], "agent_id": lead["owner_id"], "kind": kind, "due_at": due_at, "why": why,
        "why_data": dict(why_data or {}), "priority": priority, "note": note, "fixed": fixed, "zone": zone,
        "words": words, "campaign_id": lead["campaign_id"], "created_by": act.actor.id,
    }  # fmt: skip
    if room is not None:
        room.insert("work_item", **values)
    else:
        act.storage.insert("work_item", [new_row("work_item", act.now, **values)])
    return made


def open_callbacks(room: Room, lead_id: str) -> list[Row]:
    """Promised calls of a lead that were not made yet, oldest first."""
    found = [row for row in room.where("work_item", "lead_id", lead_id) if row["kind"] == "callback"]
    return sorted(found, key=lambda row: (row["created_at"], row["id"]))


def close(act: Act, room: Room, item_id: str | None, *, lead_id: str, call_id: str | None) -> str | None:
    """Close an open item of this lead; gives its kind, None when there was none."""
    row = room.get("work_item", item_id)
    if row is None or row["lead_id"] != lead_id or row["done"]:
        return None
    _done(act, room, row, call_id)
    return str(row["kind"])


def close_all(act: Act, room: Room, lead_id: str) -> None:
    """Take a lead out of the queue."""
    for row in room.where("work_item", "lead_id", lead_id):
        _done(act, room, row, None)


def _done(act: Act, room: Room, row: Row, call_id: str | None) -> None:
    room.change(
        "work_item", row, {"done": True, "done_at": act.now, "done_by": act.actor.id, "done_call_id": call_id}
    )
    if row["handed_to"]:  # the customer was lent for it
        for lent in room.where("call_grant", "call_id", row["id"]):
            room.change("call_grant", lent, {"closed_at": act.now})
