"""The agent has read her evaluation. Only she can say so, once."""

from __future__ import annotations

from sqlalchemy import select, update

from db.central.quality import evaluation
from domain.errors import UserError
from domain.operations import EvaluationAcknowledged
from lead_server.feed.operations.context import Applied, Context
from lead_server.feed.streams import agent_stream


def apply(body: EvaluationAcknowledged, context: Context) -> Applied:
    """Note when, and her comment."""
    context.actor.demand("evaluation", "change")
    mine = [evaluation.c.org_id == context.org_id, evaluation.c.id == body.evaluation_id]
    row = context.connection.execute(
        select(evaluation.c.agent_id, evaluation.c.acknowledged_at).where(*mine).with_for_update()
    ).first()
    if row is None or row.agent_id != context.actor.id:
        raise UserError("not_found", evaluation_id=body.evaluation_id)
    if row.acknowledged_at is not None:
        return Applied("merged", "already_done")
    context.connection.execute(
        update(evaluation)
        .where(*mine)
        .values(state="acknowledged", acknowledged_at=context.at, acknowledged_comment=body.comment)
    )
    context.work.touched.put(agent_stream(context.actor.id), "evaluation", [body.evaluation_id])
    return Applied()
