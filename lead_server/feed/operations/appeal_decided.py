"""A level of an appeal is decided, question by question; what is upheld makes a revised score beside the old one."""

from __future__ import annotations

from domain.errors import UserError
from domain.evaluation_life.life import decide
from domain.operations import AppealDecided
from lead_server.feed.operations.context import Applied, Context, Needs
from lead_server.feed.operations.evaluation_case import Case, needs_of
from lead_server.feed.shapes import Row


def needs(body: AppealDecided) -> Needs:
    return needs_of(body.evaluation_id)


def apply(body: AppealDecided, context: Context) -> Applied:
    """Only who it was given to may decide; where nobody has it, anybody of the level's role.

    Raises:
        UserError: forbidden, not_found, own_evaluation, already_done, field_required, operation_invalid,
            reason_missing (a question that stays as it was, without a word).
    """
    context.actor.demand("appeal", "change")
    case = Case(context, body.evaluation_id)
    verdicts = {one.question: one for one in body.verdicts}
    upheld = {q for q, one in verdicts.items() if one.answer is not None}
    life = decide(
        case.life, context.actor.id, body.appeal_id, body.level, upheld, verdicts, case.rule, context.act.now
    )  # fmt: skip
    step = _open_step(case, body, context)
    for one in verdicts.values():
        if one.answer is None and not (one.words.strip() or body.words.strip()):
            raise UserError("reason_missing", question=one.question)
        if one.answer is not None and one.answer.question != one.question:
            raise UserError("operation_invalid", question=one.question)
    changed = {}
    if upheld:
        given = {one.question: one for one in case.answers()}
        for question in upheld:
            new = verdicts[question].answer
            assert new is not None
            given[question] = new
        changed = case.revise(list(given.values()), by=context.actor.id, why="appeal")
    context.room.change(
        "appeal_step", step,
        {"state": "decided", "decided_by": context.actor.id, "decided_at": context.at, "words": body.words.strip(),
         "verdicts": list(verdicts.values())},
    )  # fmt: skip
    case.keep(life, acknowledged_comment="", **changed)
    context.act.audit(
        "decide_appeal",
        "evaluation",
        body.evaluation_id,
        level=body.level,
        upheld=len(upheld),
        of=len(verdicts),
    )
    return Applied(data={"final": case.row["final"] or ""})


def _open_step(case: Case, body: AppealDecided, context: Context) -> Row:
    mine = [s for s in case.steps if s["appeal_id"] == body.appeal_id and s["state"] == "open"]
    if not mine:
        raise UserError("already_done")
    step = mine[0]
    role_fits = context.actor.person.role == step["who"] or context.actor.scope("appeal", "change") == "all"
    if step["assignee_id"] != context.actor.id and (step["assignee_id"] is not None or not role_fits):
        raise UserError("not_found")
    return step
