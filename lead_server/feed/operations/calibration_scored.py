"""Somebody who takes part in a calibration judged its call, without seeing what the others said."""

from __future__ import annotations

from domain.errors import UserError
from domain.operations import CalibrationScored
from domain.scorecards import answer_problems, score, summary
from lead_server.feed.operations.context import Applied, Context, Needs


def needs(body: CalibrationScored) -> Needs:
    return {"calibration": [body.calibration_id], "calibration_id": [body.calibration_id]}


def apply(body: CalibrationScored, context: Context) -> Applied:
    """Once each; the score is computed here.

    Raises:
        UserError: not_found (not called to it), calibration_closed, evaluation_final, operation_invalid.
    """
    row = context.room.get("calibration", body.calibration_id)
    places = context.room.where("calibration_score", "calibration_id", body.calibration_id)
    place = next((one for one in places if one["analyst_id"] == context.actor.id), None)
    if row is None or place is None:
        raise UserError("not_found", calibration_id=body.calibration_id)
    if row["state"] != "open":
        raise UserError("calibration_closed")
    if place["at"] is not None:
        raise UserError("evaluation_final")
    form = context.room.definition("scorecard", row["form"], row["form_version"])
    if form is None:
        raise UserError("operation_invalid", form=row["form"], version=str(row["form_version"]))
    if problems := answer_problems(form, body.answers):
        raise UserError("operation_invalid", question=problems[0].question)
    context.room.change(
        "calibration_score", place,
        {"answers": list(body.answers), "score": summary(score(form, body.answers)), "at": context.at,
         "comment": body.comment.strip()},
    )  # fmt: skip
    return Applied()
