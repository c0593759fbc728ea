"""A call was scored. The score is computed again here, from the answers and the form's own version."""

from __future__ import annotations

from sqlalchemy import and_, select
from sqlalchemy.dialects.postgresql import insert

from db.central.calls import call, recording
from db.central.quality import evaluation, evaluation_answer
from domain.errors import UserError
from domain.operations import EvaluationSubmitted
from domain.scorecards import ScoreSummary, answer_problems, score, summary
from lead_server.definitions import storage as definitions
from lead_server.feed.operations.context import Applied, Context
from lead_server.feed.streams import agent_stream


def apply(body: EvaluationSubmitted, context: Context) -> Applied:
    """Keep the evaluation and put it on the agent's desk; data.final is the score that counts."""
    context.actor.demand("evaluation", "create")
    about = context.connection.execute(
        select(call.c.agent_id, recording.c.id.label("recording_id"))
        .outerjoin(recording, and_(recording.c.org_id == call.c.org_id, recording.c.call_id == call.c.id))
        .where(call.c.org_id == context.org_id, call.c.id == body.call_id)
        .order_by(recording.c.created_at.desc())
        .limit(1)
    ).first()
    if about is None:
        raise UserError("not_found", call_id=body.call_id)
    form = definitions.scorecard(context.connection, context.org_id, body.form, body.form_version)
    if form is None:
        raise UserError("operation_invalid", form=body.form, version=str(body.form_version))
    if problems := answer_problems(form, body.answers):
        raise UserError("operation_invalid", question=problems[0].question)
    result = summary(score(form, body.answers))
    if not _insert(body, context, about.agent_id, about.recording_id, result):
        raise UserError("evaluation_final")
    context.work.touched.put(agent_stream(about.agent_id), "evaluation", [body.evaluation_id])
    return Applied(data={"final": result.final or ""})


def _insert(
    body: EvaluationSubmitted, context: Context, agent_id: str, recording_id: str | None, result: ScoreSummary
) -> bool:
    row = context.connection.execute(
        insert(evaluation)
        .values(
            org_id=context.org_id, id=body.evaluation_id, call_id=body.call_id, recording_id=recording_id,
            agent_id=agent_id, analyst_id=context.actor.id, form=body.form, form_version=body.form_version,
            state="submitted", score=result, final=result.final, comment=body.comment, seconds=body.seconds,
            submitted_at=context.at,
        )
        .on_conflict_do_nothing(index_elements=["org_id", "id"])
        .returning(evaluation.c.id)
    ).first()  # fmt: skip
    if row is None:
        return False
    if body.answers:
        context.connection.execute(
            insert(evaluation_answer),
            [
                {
                    "org_id": context.org_id, "evaluation_id": body.evaluation_id, "question": a.question, "n": n,
                    "body": a,
                }
                for n, a in enumerate(body.answers)
            ],
        )  # fmt: skip
    return True
