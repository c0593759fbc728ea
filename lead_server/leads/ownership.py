"""Who owns a lead: hand over, take back. Each ownership is kept; the open one is the lease that travels."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.dialects.postgresql import insert

from db.central.leads import lead
from db.central.work import assignment, work_item
from domain.ids import new_id
from lead_server.database.sql import among
from lead_server.feed.streams import agent_stream
from lead_server.work import Work

BATCH = 2_000  #: leads a transaction; a larger move is several, each resumable


def hand_over(
    work: Work,
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

    Leads that are hers already, gone ones and those of other organisations are left alone, so that a repeated call
    does nothing. At most `BATCH` leads a piece of work. The feed follows: gone in one stream, put into the other.

    Raises:
        ValueError: more than `BATCH` leads.
    """
    if len(lead_ids) > BATCH:
        raise ValueError(f"at most {BATCH} leads a transaction")
    rows = work.connection.execute(
        select(lead.c.id, lead.c.owner_id, lead.c.campaign_id)
        .where(
            lead.c.org_id == work.org_id, among(lead.c.id, lead_ids), lead.c.merged_into.is_(None),
            lead.c.deleted_at.is_(None), lead.c.owner_id.is_distinct_from(owner_id),
        )
        .order_by(lead.c.id)
        .with_for_update()
    ).all()  # fmt: skip
    moving = [row.id for row in rows]
    if not moving:
        return 0
    here = work.org_id
    work.connection.execute(
        update(assignment)
        .where(
            assignment.c.org_id == here, among(assignment.c.lead_id, moving), assignment.c.ended_at.is_(None)
        )
        .values(ended_at=work.now, ended_why=why, ended_by=work.actor.id)
    )
    work.connection.execute(
        update(lead)
        .where(lead.c.org_id == here, among(lead.c.id, moving))
        .values(owner_id=owner_id, **({"campaign_id": campaign_id} if campaign_id else {}))
    )
    work.connection.execute(
        update(work_item)
        .where(work_item.c.org_id == here, among(work_item.c.lead_id, moving), work_item.c.done.is_(False))
        .values(agent_id=owner_id)
    )
    if owner_id is not None:
        work.connection.execute(
            insert(assignment),
            [
                {
                    "org_id": here, "id": new_id(), "lead_id": row.id, "owner_id": owner_id,
                    "campaign_id": campaign_id or row.campaign_id, "since": work.now, "why": why,
                    "by": work.actor.id, "batch_id": batch_id, "protected_until": protected_until,
                    "lease_until": lease_until, "attempts_left": attempts_left,
                }
                for row in rows
            ],
        )  # fmt: skip
    for row in rows:
        if row.owner_id is not None:
            work.touched.remove(agent_stream(row.owner_id), "lead", [row.id])
        if owner_id is not None:
            work.touched.put(agent_stream(owner_id), "lead", [row.id])
    work.touched.lead(*moving)
    work.audit("hand_over", "assignment", batch_id or "", to=owner_id or "", why=why, leads=len(moving))
    return len(moving)
