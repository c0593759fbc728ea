"""Why the score is what it is: raw, critical and final, each with its reason in one sentence."""

from __future__ import annotations

from agent_app.quality.words import option_words, question_title, score_text
from agent_app.widgets.language import language
from agent_app.widgets.noop import translate
from domain.campaigns import in_language
from domain.scorecards import (
    Failure,
    Form,
    Question,
    QuestionResult,
    ScoreResult,
    display,
    options_of,
    walk_questions,
    walk_sections,
)

COSTLY = 2  #: questions that are named


def reasons(form: Form, result: ScoreResult) -> tuple[str, ...]:
    """Three lines; nothing while there is no score."""
    if result.raw is None:
        return ()
    questions = {question.ref: question for question, _ in walk_questions(form)}
    return _raw(result, questions), _critical(result, questions), _final(form, result, questions)


def _raw(result: ScoreResult, questions: dict[str, Question]) -> str:
    counted = [one for one in result.questions if one.state == "scored" and one.weight]
    left_out = sum(one.state == "na" for one in result.questions)
    costly = sorted((one for one in counted if _lost(one) >= 0.05), key=_lost, reverse=True)[:COSTLY]
    named = "; ".join(
        translate("quality", "{question} −{points}").format(
            question=question_title(questions[one.ref]), points=f"{_lost(one):.1f}".removesuffix(".0")
        )
        for one in costly
    )
    parts = [
        translate("quality", "Raw {score}: {n} questions count").format(
            score=_shown(result.raw), n=len(counted)
        ),
        translate("quality", "{n} not applicable, left out").format(n=left_out) if left_out else "",
        translate("quality", "costs most: {questions}").format(questions=named) if named else "",
    ]
    return "; ".join(filter(None, parts))


def _lost(one: QuestionResult) -> float:
    """Points of the raw score."""
    if one.percent is None:
        return 0.0
    return float((100 - one.percent) * one.weight / 100)


def _critical(result: ScoreResult, questions: dict[str, Question]) -> str:
    counted = [
        one
        for one in result.questions
        if questions[one.ref].critical and one.state == "scored" and one.possible
    ]
    if result.critical is None or not counted:
        return translate("quality", "Critical: no critical question counts")
    earned = sum(float(one.earned or 0) for one in counted)
    possible = sum(float(one.possible or 0) for one in counted)
    return translate("quality", "Critical {score}: {earned} of {possible} points").format(
        score=_shown(result.critical), earned=f"{earned:g}", possible=f"{possible:g}"
    )


def _final(form: Form, result: ScoreResult, questions: dict[str, Question]) -> str:
    score = _shown(result.final)
    if result.failed:
        said = "; ".join(_failed(one, form, questions, score) for one in result.failed)
    elif result.final is not None and result.raw is not None and result.raw > 100 >= result.final:
        said = translate("quality", "Final {score}: limited to 100").format(score=score)
    else:
        said = translate("quality", "Final {score}: as the raw score").format(score=score)
    low = form.pass_mark is not None and result.final is not None and result.final < form.pass_mark
    below = (
        translate("quality", "below the pass mark of {mark}").format(mark=f"{form.pass_mark:g}")
        if low
        else ""
    )
    return "; ".join(filter(None, (said, below)))


def _failed(one: Failure, form: Form, questions: dict[str, Question], score: str) -> str:
    question = questions.get(one.question)
    title = question_title(question) if question else one.question
    scope = _scope(one, form)
    if one.reason == "critical_below":
        return translate("quality", "Final {score}: “{question}” scored too low fails {scope}").format(
            score=score, question=title, scope=scope
        )
    answer = (
        next((option_words(o) for o in options_of(question) if o.ref == one.option), one.option)
        if question
        else ""
    )
    return translate("quality", "Final {score}: “{question}” = “{answer}” fails {scope}").format(
        score=score, question=title, answer=answer, scope=scope
    )


def _scope(one: Failure, form: Form) -> str:
    if one.scope == "form":
        return translate("quality", "the whole call")
    if one.scope == "question":
        return translate("quality", "the question")
    found = next((section for section, _ in walk_sections(form) if section.ref == one.target), None)
    title = in_language(found.title, language.short) if found else one.target
    return translate("quality", "the section “{title}”").format(title=title)


def _shown(value: object) -> str:
    return score_text(display(value))  # type: ignore[arg-type]
