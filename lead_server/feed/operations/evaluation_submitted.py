"""A call was scored. The score is computed again here, from the answers and the form's own version."""

from __future__ import annotations

from domain.errors import UserError
from domain.evaluation_life.life import RELEASED, submit
from domain.operations import EvaluationSubmitted
from domain.scorecards import answer_problems, score, summary
from lead_server.feed.operations.context import Applied, Context, Needs
from lead_server.feed.operations.evaluation_case import zone_of
from lead_server.feed.operations.red_lines import raise_alarms
from lead_server.feed.shapes import Row
from lead_server.feed.streams import agent_stream
from lead_server.quality.lives import columns_of, rules


def needs(body: EvaluationSubmitted) -> Needs:
    return {"evaluation": [body.evaluation_id], "call": [body.call_id], "call_id": [body.call_id]}


def apply(body: EvaluationSubmitted, context: Context) -> Applied:
    """Keep the evaluation; the form's rule says when its agent has it. data.final is the score that counts."""
    context.actor.demand("evaluation", "create")
    call = context.room.get("call", body.call_id)
    if call is None:
        raise UserError("not_found", call_id=body.call_id)
    form = context.room.definition("scorecard", body.form, body.form_version)
    if form is None:
        raise UserError("operation_invalid", form=body.form, version=str(body.form_version))
    if problems := answer_problems(form, body.answers):
        raise UserError("operation_invalid", question=problems[0].question)
    if context.room.get("evaluation", body.evaluation_id) is not None:
        raise UserError("evaluation_final")
    pick = _picked_for(context, body.call_id)
    result = summary(score(form, body.answers))
    recordings = context.room.where("recording", "call_id", body.call_id)
    newest = max(recordings, key=lambda row: (row["created_at"], row["id"]), default=None)
    life = submit(
        analyst_id=context.actor.id, agent_id=call["agent_id"], second=pick is not None and pick["second"],
        rule=rules(form)[0], now=context.act.now, zone=zone_of(context, call["agent_id"]),
    )  # fmt: skip
    row = context.room.insert(
        "evaluation", id=body.evaluation_id, call_id=body.call_id, recording_id=newest["id"] if newest else None,
        agent_id=call["agent_id"], analyst_id=context.actor.id, form=body.form, form_version=body.form_version,
        queue=pick["kind"] if pick else "risk", score=result, final=result.final,
        comment=body.comment, seconds=body.seconds, submitted_at=context.at, **columns_of(life),
    )  # fmt: skip
    for n, given in enumerate(body.answers):
        context.room.insert(
            "evaluation_answer", evaluation_id=body.evaluation_id, question=given.question, n=n, body=given
        )
    if pick is not None:
        context.room.change(
            "quality_pick",
            pick,
            {"state": "done", "evaluation_id": body.evaluation_id, "decided_at": context.at},
        )
    raise_alarms(context, row, form, body.answers)
    if life.state in RELEASED:
        context.act.touched.put(agent_stream(call["agent_id"]), "evaluation", [body.evaluation_id])
    return Applied(data={"final": result.final or ""})


def _picked_for(context: Context, call_id: str) -> Row | None:
    """The call stood in this analyst's queue: by chance or by risk, and whether somebody else judges it too."""
    mine = [
        pick
        for pick in context.room.where("quality_pick", "call_id", call_id)
        if pick["analyst_id"] == context.actor.id and pick["state"] == "open"
    ]
    return min(mine, key=lambda pick: (pick["kind"] != "measurement", pick["id"]), default=None)
