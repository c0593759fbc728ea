"""One evaluation in the making: one question lit, answers by key, the score live. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import monotonic
from typing import TYPE_CHECKING, Protocol

import msgspec
from msgspec.structs import replace

from domain.scorecards import (
    CHOICE_KINDS,
    Answer,
    Mark,
    Question,
    ScoreResult,
    answer_problems,
    causes_of,
    options_of,
    visible_questions,
    walk_questions,
)
from domain.scorecards.prefill import Suggestion

if TYPE_CHECKING:
    from agent_app.quality.service import EvaluationDraft, JudgingService
    from agent_app.runner import Runner

MARK_MS = 5_000
LONGEST_PAUSE_S = 300  #: between two changes; whoever was away for longer was not at work


class ScorecardView(Protocol):
    """What the presenter asks of the scorecard."""

    def show_draft(self, draft: EvaluationDraft | None, lit: str) -> None: ...

    def show_score(self, score: ScoreResult) -> None: ...

    def show_problems(self, problems: dict[str, str]) -> None: ...

    def ask_na_reason(self, ref: str) -> None: ...

    def show_submitted(self) -> None: ...

    def show_problem(self, error: Exception) -> None: ...


class ScorecardPresenter:
    """Keeps the draft; each change is scored here and saved behind.

    Attributes:
        lit: ref of the question that keys answer.
        on_marks: told of all marks, to draw them on the lanes.
        on_lit: told of the lit question, of the machine's answer for it, and whether that is the answer.
    """

    def __init__(
        self,
        view: ScorecardView,
        quality: JudgingService,
        background: Runner,
        *,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._view, self._quality, self._background = view, quality, background
        self.draft: EvaluationDraft | None = None
        self.lit = ""
        self.on_marks: Callable[[tuple[tuple[int, int], ...]], None] = lambda marks: None
        self.on_submitted: Callable[[], None] = lambda: None
        self._asked = False
        self._clock, self._worked_at = clock, clock()
        self._suggestions: dict[str, Suggestion] = {}
        self.on_lit: Callable[[Question | None, Suggestion | None, bool], None] = lambda *_: None

    def open(self, draft: EvaluationDraft | None) -> None:
        """Take up a draft; the first open question is lit."""
        if draft is None or self.draft is None or draft.call_id != self.draft.call_id:
            self._suggestions = {}
        self.draft, self._asked = draft, False
        self._worked_at = self._clock()
        self.lit = ""
        if draft is not None:
            questions = self.questions()
            answered = {a.question for a in draft.answers}
            self.lit = next(
                (q.ref for q in questions if q.ref not in answered), questions[0].ref if questions else ""
            )
        self._show()

    def questions(self) -> list[Question]:
        """What the answers so far show, in the order of the form."""
        if self.draft is None:
            return []
        shown = visible_questions(self.draft.form, self.draft.answers)
        return [q for q, _ in walk_questions(self.draft.form) if q.ref in shown and q.kind != "info"]

    def light(self, ref: str) -> None:
        self.lit = ref
        self._show()

    def step(self, by: int) -> None:
        """The next or the previous question."""
        refs = [q.ref for q in self.questions()]
        if self.lit in refs:
            self.lit = refs[min(max(0, refs.index(self.lit) + by), len(refs) - 1)]
            self._show()

    def choose(self, number: int) -> None:
        """Answer 1-9 of the lit question; a single answer moves on to the next one by itself when nothing more is needed."""
        question = self._question()
        if question is None or question.kind not in CHOICE_KINDS:
            return
        options = options_of(question)
        if not 1 <= number <= len(options):
            return
        ref, answer = options[number - 1].ref, self.answer(question.ref)
        if question.kind == "multi":
            values = (
                tuple(v for v in answer.values if v != ref) if ref in answer.values else (*answer.values, ref)
            )
        else:
            values = (ref,)
        chosen = msgspec.structs.replace(answer, values=values, na=False, na_reason="")
        offered = causes_of(question, chosen)
        self._keep(
            msgspec.structs.replace(chosen, root_causes=tuple(c for c in chosen.root_causes if c in offered))
        )
        if question.kind != "multi" and self.lit not in self._problems():
            self.step(1)

    def enter(self, value: str) -> None:
        """A number, a day or a text for the lit question."""
        question = self._question()
        if question is None:
            return
        kept: str | float = value.strip()
        if question.kind == "number" and kept:
            try:
                kept = float(str(kept).replace(",", "."))
            except ValueError:
                kept = str(kept)
        values: tuple[str | float, ...] = (kept,) if kept != "" else ()
        self._keep(msgspec.structs.replace(self.answer(question.ref), values=values, na=False, na_reason=""))

    def not_applicable(self, reason: str = "") -> None:
        """N/A, with its reason where the form has reasons; once more takes it back."""
        question = self._question()
        if question is None or not question.na_allowed:
            return
        answer = self.answer(question.ref)
        if answer.na and not reason:
            self._keep(msgspec.structs.replace(answer, na=False, na_reason=""))
        elif question.na_reasons and not reason:
            self._view.ask_na_reason(question.ref)
        else:
            self._keep(msgspec.structs.replace(answer, na=True, na_reason=reason, values=()))
            self.step(1)

    def toggle_cause(self, ref: str) -> None:
        """A root cause of the lit question's answer, or not."""
        answer = self.answer(self.lit)
        found = answer.root_causes
        causes = tuple(c for c in found if c != ref) if ref in found else (*found, ref)
        self._keep(msgspec.structs.replace(answer, root_causes=causes))

    def next_cause(self) -> None:
        """By one key through the causes that are offered: each alone, then none."""
        question = self._question()
        if question is None:
            return
        answer = self.answer(question.ref)
        ways: list[tuple[str, ...]] = [(), *((ref,) for ref in causes_of(question, answer))]
        now = ways.index(answer.root_causes) if answer.root_causes in ways else 0
        if len(ways) > 1:
            self._keep(msgspec.structs.replace(answer, root_causes=ways[(now + 1) % len(ways)]))

    def comment(self, ref: str, text: str) -> None:
        answer = self.answer(ref)
        if answer.comment != text:
            self._keep(msgspec.structs.replace(answer, comment=text))

    def mark(self, position_ms: int, duration_ms: int) -> None:
        """Evidence for the lit question at the playing position."""
        if self._question() is None:
            return
        answer = self.answer(self.lit)
        end = min(position_ms + MARK_MS, duration_ms) if duration_ms else position_ms + MARK_MS
        made = Mark(start_ms=position_ms, end_ms=max(end, position_ms + 1))
        self._keep(msgspec.structs.replace(answer, marks=(*answer.marks, made)))

    def mark_words(self, start_ms: int, end_ms: int) -> None:
        """Selected words are evidence for the lit question; the same stretch is marked once."""
        if self._question() is None:
            return
        answer = self.answer(self.lit)
        made = Mark(start_ms=start_ms, end_ms=max(end_ms, start_ms + 1))
        if made not in answer.marks:
            self._keep(msgspec.structs.replace(answer, marks=(*answer.marks, made)))

    def propose(self, suggestions: Sequence[Suggestion]) -> None:
        """The machine's answers for this call."""
        self._suggestions = {one.question: one for one in suggestions}
        self._show()

    def suggestion(self) -> Suggestion | None:
        """For the lit question."""
        return self._suggestions.get(self.lit)

    def take_suggestion(self) -> None:
        """Make it the answer, with its evidence; what was written stays."""
        question, found = self._question(), self.suggestion()
        if question is None or found is None:
            return
        answer = self.answer(question.ref)
        marks = (*answer.marks, *(mark for mark in found.marks if mark not in answer.marks))
        self._keep(msgspec.structs.replace(answer, values=found.values, marks=marks, na=False, na_reason=""))
        if self.lit not in self._problems():
            self.step(1)

    def unmark(self, ref: str, place: int) -> None:
        answer = self.answer(ref)
        marks = tuple(m for n, m in enumerate(answer.marks) if n != place)
        self._keep(msgspec.structs.replace(answer, marks=marks))

    def overall_comment(self, text: str) -> None:
        if self.draft is not None and not self.draft.final and self.draft.comment != text:
            self.draft = replace(self.draft, comment=text)
            self._save()

    def answer(self, ref: str) -> Answer:
        found = next((a for a in self.draft.answers if a.question == ref), None) if self.draft else None
        return found or Answer(question=ref)

    def submit(self) -> None:
        """Hand it in; what is missing is shown at each question and the first one is lit."""
        draft = self.draft
        if draft is None or draft.final:
            return
        problems = self._problems()
        self._asked = True
        if problems:
            self.lit = next((q.ref for q in self.questions() if q.ref in problems), self.lit)
            self._show()
            return
        quality = self._quality
        self.draft = replace(draft, final=True)  # a key that comes meanwhile changes nothing any more

        def done(_none: None) -> None:
            if self.draft is not None and self.draft.evaluation_id == draft.evaluation_id:
                self.open(None)
            self._view.show_submitted()
            self.on_submitted()

        def failed(error: Exception) -> None:
            if self.draft is not None and self.draft.evaluation_id == draft.evaluation_id:
                self.draft = draft
            self._view.show_problem(error)

        self._background.run(lambda: quality.submit(draft), owner=self._view, done=done, failed=failed)

    def _question(self) -> Question | None:
        return next((q for q in self.questions() if q.ref == self.lit), None)

    def _problems(self) -> dict[str, str]:
        if self.draft is None:
            return {}
        found: dict[str, str] = {}
        for problem in answer_problems(self.draft.form, self.draft.answers):
            found.setdefault(problem.question, problem.code)
        return found

    def _keep(self, answer: Answer) -> None:
        if self.draft is None or self.draft.final:
            return
        others = [a for a in self.draft.answers if a.question != answer.question]
        empty = not (answer.values or answer.na or answer.comment or answer.marks)
        order = {q.ref: n for n, (q, _) in enumerate(walk_questions(self.draft.form))}
        answers = others if empty else [*others, answer]
        self.draft = replace(
            self.draft,
            answers=tuple(sorted(answers, key=lambda a: order.get(a.question, 999))),
            seconds=self.draft.seconds + self._worked(),
        )
        self._save()
        self._show()

    def _worked(self) -> int:
        """Seconds since the last change, a longer pause counts as none."""
        now = self._clock()
        passed = round(now - self._worked_at)
        self._worked_at = now
        return passed if passed <= LONGEST_PAUSE_S else 0

    def _save(self) -> None:
        draft, quality = self.draft, self._quality
        if draft is not None:
            self._background.run(
                lambda: quality.save_draft(draft),
                owner=self._view,
                done=lambda _none: None,
                failed=self._view.show_problem,
            )

    def _show(self) -> None:
        self._view.show_draft(self.draft, self.lit)
        marks: list[tuple[int, int]] = []
        if self.draft is not None:
            self._view.show_score(self._quality.score(self.draft))
            self._view.show_problems(self._problems() if self._asked else {})
            marks = [(m.start_ms, m.end_ms) for a in self.draft.answers for m in a.marks]
        self.on_marks(tuple(marks))
        found = self.suggestion()
        taken = found is not None and self.answer(self.lit).values == found.values
        self.on_lit(self._question(), found, taken)
