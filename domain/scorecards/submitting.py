"""May an evaluation be submitted, and what does it still lack?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from domain.scorecards.definition import Answer, Form, Question, walk_questions, walk_sections
from domain.scorecards.policy import Policy
from domain.scorecards.results import QuestionResult
from domain.scorecards.scoring import score
from domain.scorecards.showing import chosen


class AnswerProblem(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Why an evaluation cannot be submitted yet.

    Attributes:
        code: unanswered, does_not_fit, na_not_allowed, na_reason_missing, comment_missing, evidence_missing,
            root_cause_missing, bad_mark, unknown_question.
    """

    question: str
    code: str


def answer_problems(
    form: Form, answers: Iterable[Answer], policy: Policy | str | None = None
) -> list[AnswerProblem]:
    """Everything that stands between these answers and a submission, in the order of the form."""
    given = {answer.question: answer for answer in answers}
    result = score(form, given.values(), policy)
    known = {question.ref for question, _ in walk_questions(form)}
    sections = {section.ref: section for section, _ in walk_sections(form)}
    found: list[AnswerProblem] = []
    for question, _ in walk_questions(form):
        state = result.question(question.ref).state
        answer = given.get(question.ref)
        if question.ref in result.unanswered:
            found.append(AnswerProblem(question=question.ref, code="unanswered"))
        elif state == "invalid":
            code = "na_not_allowed" if answer is not None and answer.na else "does_not_fit"
            found.append(AnswerProblem(question=question.ref, code=code))
        elif answer is not None and state != "hidden":
            found.extend(
                AnswerProblem(question=question.ref, code=code)
                for code in _demands(question, answer, result.question(question.ref))
            )
    for ref, answer in given.items():
        if ref in sections:
            if answer.na and not sections[ref].na_allowed:
                found.append(AnswerProblem(question=ref, code="na_not_allowed"))
        elif ref not in known:
            found.append(AnswerProblem(question=ref, code="unknown_question"))
    return found


def _demands(question: Question, answer: Answer, result: QuestionResult) -> Iterator[str]:
    if any(mark.start_ms < 0 or mark.end_ms < mark.start_ms for mark in answer.marks):
        yield "bad_mark"
    if answer.na:
        if question.na_reasons and answer.na_reason not in {reason.ref for reason in question.na_reasons}:
            yield "na_reason_missing"
        return
    fails = any(option.fail is not None for option in chosen(question, answer) or ())
    negative = fails or (result.percent is not None and result.percent < 50)
    demanded = {"always": True, "on_negative": negative, "none": False}
    if demanded[question.comment_rule] and not answer.comment.strip():
        yield "comment_missing"
    if demanded[question.evidence_rule] and not answer.marks:
        yield "evidence_missing"
    offered = causes_of(question, answer)
    if demanded[question.root_cause_rule] and offered and not set(answer.root_causes) & set(offered):
        yield "root_cause_missing"


def causes_of(question: Question, answer: Answer) -> tuple[str, ...]:
    """Root causes that the chosen options offer, each once, in their order."""
    return tuple(dict.fromkeys(c for option in chosen(question, answer) or () for c in option.root_causes))
