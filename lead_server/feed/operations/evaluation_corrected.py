"""The analyst changes her answers before the agent has them. What she said before is kept."""

from __future__ import annotations

from domain.errors import UserError
from domain.evaluation_life.life import correct
from domain.operations import EvaluationCorrected
from lead_server.feed.operations.context import Applied, Context, Needs
from lead_server.feed.operations.evaluation_case import Case, needs_of
from lead_server.feed.operations.red_lines import raise_alarms


def needs(body: EvaluationCorrected) -> Needs:
    return needs_of(body.evaluation_id)


def apply(body: EvaluationCorrected, context: Context) -> Applied:
    """Score again; the way to the agent begins anew.

    Raises:
        UserError: forbidden, not_found, evaluation_final (the agent has it), operation_invalid.
    """
    context.actor.demand("evaluation", "change")
    case = Case(context, body.evaluation_id)
    if case.row["analyst_id"] != context.actor.id:
        raise UserError("not_found", evaluation_id=body.evaluation_id)
    life = correct(case.life, context.actor.id, case.release, context.act.now, case.zone)
    before = case.answers()
    changed = case.revise(list(body.answers), by=context.actor.id, why="corrected", comment=body.comment)
    case.keep(life, returned_words="", **changed)
    raise_alarms(context, case.row, case.form, body.answers, before)
    context.act.audit("correct", "evaluation", body.evaluation_id, revision=life.revision)
    return Applied(data={"final": case.row["final"] or ""})
