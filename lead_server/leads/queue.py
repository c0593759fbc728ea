"""Work items: what the queue is made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select, update
from sqlalchemy.dialects.postgresql import insert

from db.central.work import work_item
from domain.ids import new_id
from lead_server.work import Work


def add(
    work: Work,
    lead: Mapping[str, Any],
    *,
    kind: str,
    due_at: datetime | None,
    why: str,
    why_data: Mapping[str, str] | None = None,
    item_id: str | None = None,
    note: str = "",
    fixed: bool = False,
    priority: int = 100,
    zone: str = "",
    words: str = "",
) -> str:
    """Put a lead into its owner's queue (nobody's, while it is in the pool); gives the item's id.

    `lead` needs `id`, `owner_id`, `campaign_id`. The caller touches the lead.
    """
    made = item_id or new_id()
    work.connection.execute(
        insert(work_item)
        .values(
            org_id=work.org_id, id=made, lead_id=lead["id"], agent_id=lead["owner_id"], kind=kind, due_at=due_at,
            why=why, why_data=dict(why_data or {}), priority=priority, note=note, fixed=fixed, zone=zone, words=words,
            campaign_id=lead["campaign_id"], created_by=work.actor.id,
        )
        .on_conflict_do_nothing()
    )  # fmt: skip
    return made


def find(work: Work, item_id: str) -> Row[Any] | None:
    return work.connection.execute(
        select(work_item).where(work_item.c.org_id == work.org_id, work_item.c.id == item_id)
    ).first()


def open_callbacks(work: Work, lead_id: str) -> Sequence[Row[Any]]:
    """Promised calls of a lead that were not made yet, oldest first."""
    return work.connection.execute(
        select(work_item)
        .where(
            work_item.c.org_id == work.org_id, work_item.c.lead_id == lead_id, work_item.c.kind == "callback",
            work_item.c.done.is_(False),
        )
        .order_by(work_item.c.created_at)
    ).all()  # fmt: skip


def close(work: Work, item_id: str | None, *, lead_id: str, call_id: str | None, at: datetime) -> str | None:
    """Close an open item of this lead; gives its kind, None when there was none."""
    if item_id is None:
        return None
    kind: str | None = work.connection.execute(
        update(work_item)
        .where(
            work_item.c.org_id == work.org_id, work_item.c.id == item_id, work_item.c.lead_id == lead_id,
            work_item.c.done.is_(False),
        )
        .values(done=True, done_at=at, done_by=work.actor.id, done_call_id=call_id)
        .returning(work_item.c.kind)
    ).scalar()  # fmt: skip
    return kind


def close_all(work: Work, lead_id: str, *, at: datetime) -> None:
    """Take a lead out of the queue."""
    work.connection.execute(
        update(work_item)
        .where(work_item.c.org_id == work.org_id, work_item.c.lead_id == lead_id, work_item.c.done.is_(False))
        .values(done=True, done_at=at, done_by=work.actor.id)
    )
