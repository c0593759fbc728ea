"""The agent has read her evaluation. Only she can say so, once; a decision about her appeal is accepted by it."""

from __future__ import annotations

from domain.errors import UserError
from domain.evaluation_life.life import acknowledge
from domain.operations import EvaluationAcknowledged
from lead_server.feed.operations.context import Applied, Context, Needs
from lead_server.feed.operations.evaluation_case import Case, needs_of


def needs(body: EvaluationAcknowledged) -> Needs:
    return needs_of(body.evaluation_id)


def apply(body: EvaluationAcknowledged, context: Context) -> Applied:
    """Note when, and her comment."""
    context.actor.demand("evaluation", "change")
    case = Case(context, body.evaluation_id)
    try:
        life = acknowledge(case.life, context.actor.id, context.at)
    except UserError as error:
        if error.code == "already_done":
            return Applied("merged", "already_done")
        raise UserError(error.code, evaluation_id=body.evaluation_id) from None
    case.keep(life, acknowledged_comment=body.comment)
    return Applied()
