"""What reminds of a ticket or an appointment: a work item in the queue of the lead's owner, under the thing's own id."""

from __future__ import annotations

from datetime import datetime

from domain import deals, tickets
from lead_server.feed.operations.context import Context, Row
from lead_server.leads import queue


def of_ticket(context: Context, lead: Row, ticket: Row) -> None:
    """As the ticket stands now: at its due time while it is open, else none."""
    wanted = ticket["due_at"] if ticket["state"] == "open" else None
    why = {"title": ticket["title"], "ticket": ticket["id"]}
    _put(context, lead, ticket["id"], wanted, tickets.DUE_KIND, tickets.DUE_WHY, why, tickets.DUE_PRIORITY)


def of_deal(context: Context, lead: Row, deal: Row) -> None:
    """At the appointment, while the deal is under way."""
    wanted = deal["appointment_at"] if deals.MOVES[deal["state"]] else None
    why = {"product": deal["product"], "deal": deal["id"]}
    _put(
        context, lead, deal["id"], wanted, "follow_up_visit", deals.APPOINTMENT_WHY, why,
        deals.APPOINTMENT_PRIORITY, fixed=True,
    )  # fmt: skip


def _put(
    context: Context, lead: Row, item_id: str, due_at: datetime | None, kind: str, why: str,
    why_data: dict[str, str], priority: int, *, fixed: bool = False,
) -> None:  # fmt: skip
    known = context.room.get("work_item", item_id)
    if due_at is None:
        queue.close(context.act, context.room, item_id, lead_id=lead["id"], call_id=None)
    elif known is not None:
        again = {"due_at": due_at, "done": False, "done_at": None, "done_by": None, "done_call_id": None}
        context.room.change("work_item", known, again)
    elif not lead["do_not_call"]:
        queue.add(
            context.act, lead, room=context.room, kind=kind, due_at=due_at, why=why, why_data=why_data,
            item_id=item_id, priority=priority, fixed=fixed,
        )  # fmt: skip
