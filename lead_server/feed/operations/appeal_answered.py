"""The agent goes on to the next level of her appeal, or takes it back."""

from __future__ import annotations

from domain.appeals import LONGEST_WORDS
from domain.errors import UserError
from domain.evaluation_life.life import escalate, withdraw
from domain.operations import AppealAnswered
from lead_server.feed.operations.context import Applied, Context, Needs
from lead_server.feed.operations.evaluation_case import Case, needs_of
from lead_server.quality import lives


def needs(body: AppealAnswered) -> Needs:
    return needs_of(body.evaluation_id)


def apply(body: AppealAnswered, context: Context) -> Applied:
    """Raises UserError: forbidden, not_found, appeal_open, appeal_over, already_done, reason_missing (to go on)."""
    context.actor.demand("appeal", "create")
    case = Case(context, body.evaluation_id)
    me, words = context.actor.id, body.words.strip()[:LONGEST_WORDS]
    if body.answer == "withdraw":
        case.keep(withdraw(case.life, me, body.appeal_id))
        case.drop_steps(body.appeal_id)
        context.act.audit("withdraw_appeal", "evaluation", body.evaluation_id)
        return Applied()
    if not words:
        raise UserError("reason_missing")
    at = lives.moment(context.at, context.act.now)
    life = escalate(case.life, me, body.appeal_id, case.rule, at)
    case.keep(life)
    assert life.dispute is not None
    case.open_step(life.dispute, why=words)
    context.act.audit("escalate_appeal", "evaluation", body.evaluation_id, level=life.dispute.level)
    return Applied()
