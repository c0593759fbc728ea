"""Which questions are shown, and which options an answer chooses."""

from __future__ import annotations

from collections.abc import Iterable

from domain.scorecards.definition import Answer, Form, Option, Question, ShowWhen, options_of, walk_questions


def visible_questions(form: Form, answers: Iterable[Answer]) -> frozenset[str]:
    """Refs of the questions that the answers so far show; what hangs on a hidden question is hidden."""
    given = {answer.question: answer for answer in answers}
    known = {question.ref: (question, around) for question, around in walk_questions(form)}
    settled: dict[str, bool] = {}

    def holds(when: ShowWhen | None) -> bool:
        if when is None:
            return True
        if not all(holds(inner) for inner in when.every):
            return False
        if when.some and not any(holds(inner) for inner in when.some):
            return False
        return not when.question or answered(when)

    def answered(when: ShowWhen) -> bool:
        answer = given.get(when.question)
        if answer is None or answer.na or not shown(when.question):
            return False
        refs = set(chosen_refs(known[when.question][0], answer))
        if when.none_of and (not refs or refs & set(when.none_of)):
            return False
        return not when.any_of or bool(refs & set(when.any_of))

    def shown(ref: str) -> bool:
        if ref not in known:
            return False
        if ref not in settled:
            settled[ref] = False  # a circle of conditions shows nothing
            question, around = known[ref]
            settled[ref] = all(holds(section.when) for section in around) and holds(question.when)
        return settled[ref]

    return frozenset(ref for ref in known if shown(ref))


def chosen_refs(question: Question, answer: Answer) -> list[str]:
    return [option.ref for option in chosen(question, answer) or ()]


def chosen(question: Question, answer: Answer) -> list[Option] | None:
    """The options that the answer chooses; None when it does not fit the question."""
    options = options_of(question)
    if question.kind == "number":
        if len(answer.values) != 1 or isinstance(answer.values[0], str):
            return None
        value = answer.values[0]
        for option in options:
            low = option.at_least is None or value >= option.at_least
            if low and (option.at_most is None or value <= option.at_most):
                return [option]
        return None
    by_ref = {option.ref: option for option in options}
    if not all(isinstance(value, str) and value in by_ref for value in answer.values):
        return None
    if question.kind in ("yesno", "single", "scale") and len(answer.values) != 1:
        return None
    return [by_ref[ref] for ref in dict.fromkeys(map(str, answer.values))]
