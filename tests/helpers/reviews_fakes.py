"""Reviews by hand: an inbox with an appeal, an approval, a correction; a red line; drafts in a dictionary."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import msgspec

from agent_app.quality.service import EvaluationDraft
from agent_app.reviews.notice import Notice
from domain.api import Evaluation
from domain.appeals import Appeal, AppealedQuestion, AppealStep, Verdict
from domain.errors import UserError
from domain.inbox import AbsenceRow, InboxItem, NewAbsence
from domain.people import Person
from domain.scorecards import Answer, Form, Mark, ScoreResult, score
from tests.helpers import plans_fakes
from tests.helpers.desk_fakes import NOW
from tests.helpers.quality_fakes import FORM, evaluations, wav


def with_changes(one: Evaluation, **changes: Any) -> Evaluation:
    return msgspec.structs.replace(one, **changes)


def an_appeal(level: int = 1, **changes: Any) -> Appeal:
    asked = (
        AppealedQuestion(
            question="recorded",
            proposed=Answer(question="recorded", values=("yes",), marks=(Mark(start_ms=900, end_ms=2400),)),
            words="I said it with the greeting, before any question.",
        ),
        AppealedQuestion(
            question="price",
            proposed=Answer(question="price", values=("great",)),
            words="Hear the comparison.",
        ),
    )
    steps = [AppealStep(level=1, assignee_id="me", assignee="Mira Chen", due_at=NOW + timedelta(hours=30))]
    if level == 2:
        steps = [
            AppealStep(
                level=1, assignee="Nora", decided_by="Nora", decided_at=NOW - timedelta(days=1),
                verdicts=(Verdict(question="recorded", words="It came after the second question."),
                          Verdict(question="price", answer=Answer(question="price", values=("great",)))),
            ),
            AppealStep(level=2, assignee_id="me", assignee="Mira Chen", due_at=NOW + timedelta(hours=50),
                       why="Please hear the first ten seconds."),
        ]  # fmt: skip
    made = Appeal(
        id="ap1", state="open", filed_at=NOW - timedelta(hours=5), words="Two things were missed.", questions=asked,
        level=level, levels=2, steps=tuple(steps),
    )  # fmt: skip
    return msgspec.structs.replace(made, **changes)


def items(level: int = 1) -> tuple[InboxItem, ...]:
    one = with_changes(evaluations()[0], agent="Bo Larsen", appeal_until=None)
    appealed = with_changes(one, id="e1", appeals=(an_appeal(level),))
    held = with_changes(one, id="e2", state="held", agent="Lucía Gómez", lead="José Ortega Núñez")
    back = with_changes(
        one, id="e3", state="returned", agent="周杰", correct_by=NOW - timedelta(hours=2),
        returned_words="Hear the end again: she did say goodbye.",
    )  # fmt: skip
    others = with_changes(one, id="e4", appeals=(an_appeal(),), agent="李娜 Li Na")
    return (
        InboxItem(kind="appeal", evaluation=appealed, since=NOW - timedelta(hours=5), appeal_id="ap1", level=level,
                  assignee="Mira Chen", due_at=NOW + timedelta(hours=30)),
        InboxItem(kind="correct", evaluation=back, since=NOW - timedelta(days=1), due_at=back.correct_by, overdue=True),
        InboxItem(kind="approve", evaluation=held, since=NOW - timedelta(hours=3)),
        InboxItem(kind="appeal", evaluation=others, since=NOW - timedelta(days=3), mine=False, assignee="Nora Vidal",
                  appeal_id="ap1", level=1, due_at=NOW - timedelta(hours=6), overdue=True),
    )  # fmt: skip


RED_LINE = Notice(
    id="n1", kind="red_line", at=NOW - timedelta(minutes=4),
    data={"alarm": "false_promise", "agent": "Bo Larsen", "evaluation_id": "e1"},
)  # fmt: skip


class FakeJudging:
    def __init__(self) -> None:
        self.saved: dict[str, EvaluationDraft] = {}
        self.submitted: list[EvaluationDraft] = []

    def save_draft(self, draft: EvaluationDraft) -> None:
        self.saved[draft.evaluation_id] = draft

    def score(self, draft: EvaluationDraft) -> ScoreResult:
        return score(draft.form, draft.answers)

    def submit(self, draft: EvaluationDraft) -> None:
        self.submitted.append(draft)


class FakeReviews:
    """`done`: what was done, in order."""

    def __init__(self, found: tuple[InboxItem, ...] | None = None) -> None:
        self.found = items() if found is None else found
        self.done: list[tuple[Any, ...]] = []
        self.error: Exception | None = None
        self.correcting = FakeJudging()

    def inbox(self) -> tuple[InboxItem, ...]:
        if self.error is not None:
            raise self.error
        gone = {one[1] for one in self.done} | {one.evaluation_id for one in self.correcting.submitted}
        return tuple(one for one in self.found if one.evaluation.id not in gone)

    def evaluation(self, evaluation_id: str) -> Evaluation:
        return next(one.evaluation for one in self.found if one.evaluation.id == evaluation_id)

    def form(self, code: str, version: int) -> Form | None:
        return FORM

    def audio(self, recording_id: str) -> bytes:
        return wav()

    def waveform(self, recording_id: str) -> None:
        return None

    def approve(self, evaluation_id: str) -> None:
        self.done.append(("approve", evaluation_id))

    def give_back(self, evaluation_id: str, words: str) -> None:
        self.done.append(("give_back", evaluation_id, words))

    def decide(self, item: InboxItem, verdicts: tuple[Verdict, ...], words: str) -> None:
        if not words and any(one.answer is None and not one.words for one in verdicts):
            raise UserError("reason_missing")
        self.done.append(("decide", item.evaluation.id, item.level, verdicts, words))

    def correction(self, evaluation: Evaluation, form: Form) -> EvaluationDraft:
        draft = EvaluationDraft(
            evaluation_id=evaluation.id, call_id=evaluation.call_id, form=form, answers=evaluation.answers,
            comment=evaluation.comment,
        )  # fmt: skip
        return self.correcting.saved.get(evaluation.id, draft)


class FakeNotices:
    def __init__(self, *found: Notice) -> None:
        self.found = found

    def unread(self) -> tuple[Notice, ...]:
        return self.found

    def seen(self, notice_id: str) -> None:
        self.found = tuple(one for one in self.found if one.id != notice_id)


class FakeLeave:
    """`kept`, `ended`: what was entered and taken back."""

    def __init__(self) -> None:
        self.rows = (
            AbsenceRow(id="ab1", person_id="nora", person="Nora Vidal", since=NOW - timedelta(days=1),
                       until=NOW + timedelta(days=6), reason="holiday"),
        )  # fmt: skip
        self.kept: list[NewAbsence] = []
        self.ended: list[str] = []
        self.moved = 2

    def absences(self) -> tuple[AbsenceRow, ...]:
        return tuple(one for one in self.rows if one.id not in self.ended)

    def people(self) -> tuple[Person, ...]:
        return (
            Person(id="bo", login="bo", name="Bo Larsen", role="agent"),
            Person(id="nora", login="nora", name="Nora Vidal", role="analyst"),
        )

    def keep(self, new: NewAbsence) -> int:
        if new.until <= new.since:
            raise UserError("when_past")
        self.kept.append(new)
        return self.moved

    def end(self, absence_id: str) -> None:
        self.ended.append(absence_id)


def with_reviews(services: Any, **parts: Any) -> Any:
    """The same services with a Reviews desk."""
    parts.setdefault("reviews", FakeReviews())
    parts.setdefault("notices", FakeNotices())
    parts.setdefault("plans", plans_fakes.FakePlans())
    return replace(services, **parts)
