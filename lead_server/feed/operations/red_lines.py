"""Red lines: an answer whose option alarms is told to the agent's lead at once, whatever becomes of the evaluation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from domain.scorecards import Answer, Form, options_of, walk_questions
from lead_server.feed.operations.context import Context
from lead_server.feed.shapes import Row
from lead_server.quality.assigning import leads_of
from lead_server.quality.notices import notice


def crossed(form: Form | None, answers: Iterable[Answer]) -> list[tuple[str, str, str]]:
    """(question, option, alarm) of every answer that crosses a red line, in the order of the form."""
    if form is None:
        return []
    given = {answer.question: answer for answer in answers}
    return [
        (question.ref, option.ref, option.alarm)
        for question, _ in walk_questions(form)
        if (answer := given.get(question.ref)) is not None and not answer.na
        for option in options_of(question)
        if option.alarm and option.ref in answer.values
    ]


def raise_alarms(
    context: Context, row: Row, form: Form | None, answers: Sequence[Answer], before: Sequence[Answer] = ()
) -> int:
    """Keep what was crossed and tell who leads the agent; gives how many. `before`: was told already."""
    known = set(crossed(form, before))
    found = [one for one in crossed(form, answers) if one not in known]
    if not found:
        return 0
    act, agent_id = context.act, row["agent_id"]
    agent = context.room.get("person", agent_id) or {}
    leads = [one for one in leads_of(act.storage, agent.get("team_id"), act.now) if one != agent_id]
    for question, option, alarm in found:
        context.room.insert(
            "quality_alarm", id=act.new_id(), evaluation_id=row["id"], call_id=row["call_id"], agent_id=agent_id,
            analyst_id=row["analyst_id"], question=question, option=option, alarm=alarm, at=act.now,
        )  # fmt: skip
        for lead in leads:
            told = notice(
                act, lead, "red_line", alarm=alarm, agent=str(agent.get("name", "")), evaluation_id=row["id"],
                call_id=row["call_id"] or "", question=question,
            )  # fmt: skip
            context.room.insert("notice", **told)
        act.audit("red_line", "evaluation", row["id"], alarm=alarm, question=question, told=len(leads))
    return len(found)
