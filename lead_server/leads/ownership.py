"""Who owns a lead: hand over, take back. Each ownership is kept; the open one is the lease that travels."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from lead_server.feed.shapes import Row, new_row
from lead_server.feed.streams import agent_stream

if TYPE_CHECKING:
    from lead_server.act import Act
    from lead_server.feed.room import Room

BATCH = 2_000  #: leads a transaction; a larger move is several, each resumable
_NEEDED = ("id", "owner_id", "campaign_id", "merged_into", "deleted_at")


def hand_over(
    act: Act,
    lead_ids: Sequence[str],
    owner_id: str | None,
    *,
    why: str,
    campaign_id: str = "",
    batch_id: str | None = None,
    lease_until: datetime | None = None,
    protected_until: datetime | None = None,
    attempts_left: int | None = None,
) -> int:
    """Give leads to an agent (None: back to the pool), with their open work items; gives how many moved.

    Promised calls go with their lead. Leads that are hers already, gone ones and those of other organisations are left
    alone, so that a repeated call does nothing. At most `BATCH` leads a piece of work. The feed follows: gone in one
    stream, put into the other.

    Raises:
        ValueError: more than `BATCH` leads.
    """
    if len(lead_ids) > BATCH:
        raise ValueError(f"at most {BATCH} leads a transaction")
    rows = [
        row
        for row in act.storage.load("lead", "id", lead_ids, columns=_NEEDED, lock=True)
        if row["owner_id"] != owner_id and row["merged_into"] is None and row["deleted_at"] is None
    ]
    if not rows:
        return 0
    moving = [row["id"] for row in rows]
    change = act.storage.change_all
    ended = {"ended_at": act.now, "ended_why": why, "ended_by": act.actor.id}
    change("assignment", "lead_id", moving, {"ended_at": None}, ended)
    moved = {"owner_id": owner_id, **({"campaign_id": campaign_id} if campaign_id else {})}
    act.storage.bump_leads(moving, act.now, moved)
    change("work_item", "lead_id", moving, {"done": False}, {"agent_id": owner_id})
    if owner_id is not None:
        lease = {
            "owner_id": owner_id, "why": why, "by": act.actor.id, "batch_id": batch_id,
            "protected_until": protected_until, "lease_until": lease_until, "attempts_left": attempts_left,
        }  # fmt: skip
        act.storage.insert(
            "assignment",
            [
                new_row(
                    "assignment", act.now, id=act.new_id(), lead_id=row["id"],
                    campaign_id=campaign_id or row["campaign_id"], **lease,
                )
                for row in rows
            ],
        )  # fmt: skip
    for row in rows:
        if row["owner_id"] is not None:
            act.touched.remove(agent_stream(row["owner_id"]), "lead", [row["id"]])
        if owner_id is not None:
            act.touched.put(agent_stream(owner_id), "lead", [row["id"]])
    act.audit("hand_over", "assignment", batch_id or "", to=owner_id or "", why=why, leads=len(moving))
    return len(moving)


def own_new_lead(act: Act, room: Room, lead: Row, **lease: Any) -> None:
    """A lead of this batch belongs to whoever made it."""
    room.change("lead", lead, {"owner_id": act.actor.id})
    room.insert(
        "assignment", id=act.new_id(), lead_id=lead["id"], owner_id=act.actor.id, campaign_id=lead["campaign_id"],
        by=act.actor.id, **lease,
    )  # fmt: skip
    act.audit("hand_over", "assignment", "", to=act.actor.id, why=lease.get("why", ""), leads=1)


def lease_of(room: Room, lead_id: str) -> Row | None:
    """The open assignment of a lead: its lease."""
    return next(iter(room.where("assignment", "lead_id", lead_id)), None)
