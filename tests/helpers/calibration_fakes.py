"""Calibrations by hand: one to judge, one that waits for others, one that was closed; four people."""

from __future__ import annotations

from datetime import timedelta

from msgspec.structs import replace

from agent_app.quality.service import EvaluationDraft
from domain.calibration.meeting import hold
from domain.calibration.model import (
    Calibration,
    CalibrationRow,
    Judgement,
    NewCalibration,
    Participant,
)
from domain.errors import UserError
from domain.scorecards import Answer, Form, score, summary
from tests.helpers.desk_fakes import NOW
from tests.helpers.quality_fakes import FORM, wav
from tests.helpers.reviews_fakes import FakeJudging

PEOPLE = (
    Participant(id="me", name="Mira Chen"), Participant(id="quan", name="Quinn Abel", expert=True),
    Participant(id="nora", name="Nora Vidal"), Participant(id="pete", name="周杰 Zhou Jie"),
)  # fmt: skip
SAID = {
    "me": ("yes", "late", "great", "yes"), "quan": ("yes", "yes", "great", "yes"), "nora": ("yes", "late", "some", "yes"),
    "pete": ("yes", "no", "some", "yes"),
}  # fmt: skip


def answers(who: str) -> tuple[Answer, ...]:
    greeting, recorded, price, calm = SAID[who]
    return (
        Answer(question="greeting", values=(greeting,)),
        Answer(question="recorded", values=(recorded,), comment="heard at 0:12"),
        Answer(question="asked", na=True, na_reason="other"),
        Answer(question="price", values=(price,)),
        Answer(question="talk", values=(4.0,)),
        Answer(question="calm", values=(calm,)),
    )


def judgements() -> tuple[Judgement, ...]:
    return tuple(
        Judgement(
            analyst_id=one.id, analyst=one.name, answers=answers(one.id), score=summary(score(FORM, answers(one.id))),
            expert=one.expert,
        )
        for one in PEOPLE
    )  # fmt: skip


def a_row(id_: str, **changes: object) -> CalibrationRow:
    made = CalibrationRow(
        id=id_, title="Week 48, price objections", state="open", form=FORM.code, form_version=FORM.version,
        call_id="call0", at=NOW - timedelta(days=1), due_at=NOW + timedelta(days=2), by="Quinn Abel", agent="Bo Larsen",
        people=4, done=1, mine="waits",
    )  # fmt: skip
    return replace(made, **changes)


def a_meeting(row: CalibrationRow, calls: int = 3) -> Calibration:
    """The closed one. With several calls agreement can be estimated."""
    found = judgements()
    one = {j.analyst_id: {a.question: a for a in j.answers} for j in found}
    other = {**one, "me": one["quan"], "nora": one["quan"]}
    history = {f"c{n}": one if n % 2 == 0 else other for n in range(calls)}
    finals = {
        unit: {j.analyst_id: float(j.score.final or 0) + n for j in found} for n, unit in enumerate(history)
    }
    met = hold(FORM, found, history, finals)
    return Calibration(row=row, people=PEOPLE, recording_id="rec0", judgements=found, meeting=met)


class FakeCalibrations:
    """`made`, `closed`: what was asked of the server."""

    def __init__(self) -> None:
        self.rows = [
            a_row("c1"),
            a_row(
                "c2",
                title="Week 47, openings",
                mine="done",
                done=3,
                leads=True,
                due_at=NOW - timedelta(hours=3),
                overdue=True,
            ),
            a_row("c3", title="Week 46, disclosures", state="closed", mine="done", done=4, due_at=None),
        ]
        self.judging = FakeJudging()
        self.made: list[NewCalibration] = []
        self.error: Exception | None = None

    def every(self) -> tuple[CalibrationRow, ...]:
        done = {draft.evaluation_id for draft in self.judging.submitted}
        return tuple(
            replace(one, mine="done", done=one.done + 1) if one.id in done else one for one in self.rows
        )

    def one(self, calibration_id: str) -> Calibration:
        row = next(one for one in self.every() if one.id == calibration_id)
        if row.state == "closed":
            return a_meeting(row)
        people = tuple(replace(one, done=n < row.done) for n, one in enumerate(PEOPLE))
        return Calibration(row=row, people=people, recording_id="rec0")

    def people(self) -> tuple[Participant, ...]:
        return PEOPLE

    def create(self, new: NewCalibration) -> Calibration:
        if self.error is not None:
            raise self.error
        self.made.append(new)
        self.rows.insert(0, a_row("c9", title=new.title, mine="", done=0))
        return self.one("c9")

    def close(self, calibration_id: str) -> Calibration:
        row = next(one for one in self.rows if one.id == calibration_id)
        if row.done < 2:
            raise UserError("field_required", field="judgements")
        closed = replace(row, state="closed")
        self.rows[self.rows.index(row)] = closed
        return a_meeting(closed, calls=1)

    def form(self, code: str, version: int) -> Form | None:
        return FORM

    def audio(self, recording_id: str) -> bytes:
        return wav()

    def draft(self, calibration: Calibration, form: Form) -> EvaluationDraft:
        made = EvaluationDraft(evaluation_id=calibration.row.id, call_id=calibration.row.call_id, form=form)
        return self.judging.saved.get(calibration.row.id, made)
