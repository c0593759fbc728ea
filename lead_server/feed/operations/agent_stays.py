"""What an agent did, and for how long: the rows that reports of working time are made of. A fact; no lead changes."""

from __future__ import annotations

from domain.errors import UserError
from domain.operations import STAYS_LIMIT, AgentStays
from lead_server.feed.operations.context import Applied, Context, Needs


def needs(body: AgentStays) -> Needs:
    return {"agent_stay": [one.id for one in body.stays[:STAYS_LIMIT]]}


def apply(body: AgentStays, context: Context) -> Applied:
    """Keep each stay once; one that ends before it begins (the desk's clock was set back) has no length.

    Raises:
        UserError: operation_invalid, more stays than one operation may carry.
    """
    if len(body.stays) > STAYS_LIMIT:
        raise UserError("operation_invalid", f"more than {STAYS_LIMIT} stays")
    fresh = [one for one in body.stays if context.room.get("agent_stay", one.id) is None]
    for one in fresh:
        context.room.insert(
            "agent_stay", id=one.id, person_id=context.actor.id, device_id=context.actor.device_id, state=one.state,
            reason=one.reason, by=one.by, call_id=one.call_id or None, began_at=one.began_at,
            ended_at=max(one.began_at, one.ended_at), extensions=one.extensions, cut=one.cut,
        )  # fmt: skip
    return Applied() if fresh else Applied("merged", "already_done")
