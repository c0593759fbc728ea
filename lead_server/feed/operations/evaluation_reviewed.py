"""A second person agrees with an evaluation before its agent has it, or gives it back."""

from __future__ import annotations

from domain.errors import UserError
from domain.evaluation_life.life import approve, give_back
from domain.operations import EvaluationReviewed
from lead_server.feed.operations.context import Applied, Context, Needs
from lead_server.feed.operations.evaluation_case import Case, needs_of
from lead_server.quality.notices import notice


def needs(body: EvaluationReviewed) -> Needs:
    return needs_of(body.evaluation_id)


def apply(body: EvaluationReviewed, context: Context) -> Applied:
    """Approved: the agent has it. Given back: the analyst has so many hours to correct it.

    Raises:
        UserError: forbidden, not_found, own_evaluation, already_done, reason_missing (given back without a word).
    """
    context.actor.demand("approval", "create")
    case = Case(context, body.evaluation_id)
    me, now = context.actor.id, context.act.now
    if body.approved:
        case.keep(approve(case.life, me, case.release, now, case.zone), returned_words="")
        context.act.audit("approve", "evaluation", body.evaluation_id)
        return Applied()
    words = body.words.strip()
    if not words:
        raise UserError("reason_missing")
    case.keep(give_back(case.life, me, case.release, now), returned_words=words)
    told = notice(context.act, case.row["analyst_id"], "returned", evaluation_id=body.evaluation_id,
                  by=context.actor.person.name)  # fmt: skip
    context.room.insert("notice", **told)
    context.act.audit("give_back", "evaluation", body.evaluation_id)
    return Applied()
