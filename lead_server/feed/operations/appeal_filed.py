"""The agent sees questions of her evaluation otherwise; somebody else than who judged is to decide."""

from __future__ import annotations

from domain.appeals import LONGEST_WORDS
from domain.errors import UserError
from domain.evaluation_life.life import file_appeal
from domain.operations import AppealFiled
from domain.scorecards import walk_questions
from lead_server.feed.operations.context import Applied, Context, Needs
from lead_server.feed.operations.evaluation_case import Case, needs_of
from lead_server.feed.room import is_id
from lead_server.quality import lives


def needs(body: AppealFiled) -> Needs:
    return {**needs_of(body.evaluation_id), "appeal": [body.appeal_id]}


def apply(body: AppealFiled, context: Context) -> Applied:
    """Keep it, and give its first level to somebody. Her own moment counts: a desk without a server loses no time.

    Raises:
        UserError: forbidden, not_found (not hers, or not released), appeal_open, appeal_over, field_required,
            operation_invalid (a question that the form has not, or too many words).
    """
    context.actor.demand("appeal", "create")
    case = Case(context, body.evaluation_id)
    known = context.room.get("appeal", body.appeal_id)
    if (
        known is not None
        and known["evaluation_id"] == body.evaluation_id
        and known["agent_id"] == context.actor.id
    ):
        return Applied("merged", "already_done")
    refs = {question.ref for question, _ in walk_questions(case.form)} if case.form else set()
    texts = [body.words, *(one.words for one in body.questions)]
    fits = all(one.question in refs and one.proposed.question == one.question for one in body.questions)
    if known is not None or not is_id(body.appeal_id) or not fits or max(map(len, texts)) > LONGEST_WORDS:
        raise UserError("operation_invalid")
    at = lives.moment(context.at, context.act.now)
    asked = [one.question for one in body.questions]
    life = file_appeal(case.life, context.actor.id, body.appeal_id, asked, case.rule, at)
    row = context.room.insert(
        "appeal", id=body.appeal_id, evaluation_id=body.evaluation_id, agent_id=context.actor.id,
        words=body.words.strip(), questions=list({one.question: one for one in body.questions}.values()), at=at,
        levels=len(case.rule.levels),
    )  # fmt: skip
    case.appeals.append(row)
    case.keep(life)
    assert life.dispute is not None
    case.open_step(life.dispute)
    context.act.audit("appeal", "evaluation", body.evaluation_id, questions=len(asked))
    return Applied()
