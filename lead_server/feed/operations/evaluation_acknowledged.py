"""The agent has read her evaluation. Only she can say so, once."""

from __future__ import annotations

from domain.errors import UserError
from domain.operations import EvaluationAcknowledged
from lead_server.feed.operations.context import Applied, Context, Needs
from lead_server.feed.streams import agent_stream


def needs(body: EvaluationAcknowledged) -> Needs:
    return {"evaluation": [body.evaluation_id]}


def apply(body: EvaluationAcknowledged, context: Context) -> Applied:
    """Note when, and her comment."""
    context.actor.demand("evaluation", "change")
    row = context.room.get("evaluation", body.evaluation_id)
    if row is None or row["agent_id"] != context.actor.id:
        raise UserError("not_found", evaluation_id=body.evaluation_id)
    if row["acknowledged_at"] is not None:
        return Applied("merged", "already_done")
    context.room.change(
        "evaluation", row,
        {"state": "acknowledged", "acknowledged_at": context.at, "acknowledged_comment": body.comment},
    )  # fmt: skip
    context.act.touched.put(agent_stream(context.actor.id), "evaluation", [body.evaluation_id])
    return Applied()
