"""The one function that scores a form, in exact fractions. Source: qa_scoring.md 2 (vectors, presets)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

import msgspec

from domain.scorecards.definition import (
    SCORED_KINDS,
    Answer,
    Form,
    Option,
    Policy,
    Question,
    Section,
    ShowWhen,
    exact,
    options_of,
    policy_of,
    possible_points,
    walk_questions,
    walk_sections,
)
from domain.scorecards.results import Failure, QuestionResult, ScoreResult, SectionResult, State


def visible_questions(form: Form, answers: Iterable[Answer]) -> frozenset[str]:
    """Refs of the questions that the answers so far show; what hangs on a hidden question is hidden."""
    given = {answer.question: answer for answer in answers}
    known = {question.ref: (question, around) for question, around in walk_questions(form)}
    settled: dict[str, bool] = {}

    def holds(when: ShowWhen | None) -> bool:
        if when is None:
            return True
        answer = given.get(when.question)
        if answer is None or answer.na or not shown(when.question):
            return False
        return bool(set(_chosen_refs(known[when.question][0], answer)) & set(when.any_of))

    def shown(ref: str) -> bool:
        if ref not in known:
            return False
        if ref not in settled:
            settled[ref] = False  # a circle of conditions shows nothing
            question, around = known[ref]
            settled[ref] = all(holds(section.when) for section in around) and holds(question.when)
        return settled[ref]

    return frozenset(ref for ref in known if shown(ref))


def _chosen_refs(question: Question, answer: Answer) -> list[str]:
    return [option.ref for option in _chosen(question, answer) or ()]


def _chosen(question: Question, answer: Answer) -> list[Option] | None:
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
    if question.kind in ("yesno", "single") and len(answer.values) != 1:
        return None
    return [by_ref[ref] for ref in dict.fromkeys(map(str, answer.values))]


# ------------------------------------------------------------------------------- scoring


class _Leaf:
    """A question on its way through the reckoning; `ratio` is earned / possible, None: it does not count."""

    def __init__(self, question: Question, around: tuple[Section, ...]) -> None:
        self.question = question
        self.around = around
        self.state: State = "unscored"
        self.chosen: list[Option] = []
        self.earned: Fraction | None = None
        self.possible: Fraction | None = None
        self.ratio: Fraction | None = None
        self.weight = Fraction(0)

    @property
    def bears(self) -> bool:
        """Whether it stands in the weights of the form at all."""
        return self.state not in ("hidden", "unscored")


def _judge(leaf: _Leaf, answer: Answer | None, policy: Policy) -> None:
    """Fill state, points and ratio of a visible question."""
    question = leaf.question
    if question.kind == "info":
        return
    if answer is None or not (answer.na or answer.values):
        leaf.state = "unanswered"
        return
    if answer.na:
        leaf.state = "na" if question.na_allowed else "invalid"
        return
    if question.kind not in SCORED_KINDS:
        return
    chosen = _chosen(question, answer)
    if chosen is None:
        leaf.state = "invalid"
        return
    lowest, highest = possible_points(question, policy)
    base = sum((exact(option.points) for option in chosen if not option.bonus), Fraction(0))
    extra = sum((exact(option.points) for option in chosen if option.bonus), Fraction(0))
    earned = max(min(base, highest) - lowest, Fraction(0))
    if extra and policy.bonus == "none":
        earned = min(earned + extra, highest - lowest)
    else:
        earned += extra
    leaf.state, leaf.chosen, leaf.earned, leaf.possible = "scored", chosen, earned, highest - lowest
    leaf.ratio = earned / leaf.possible if leaf.possible > 0 else None


def _leaves(form: Form, answers: Mapping[str, Answer], policy: Policy) -> list[_Leaf]:
    shown = visible_questions(form, answers.values())
    leaves = []
    for question, around in walk_questions(form):
        leaf = _Leaf(question, around)
        leaves.append(leaf)
        section_na = any(
            section.na_allowed and section.ref in answers and answers[section.ref].na for section in around
        )
        if question.ref not in shown:
            leaf.state = "hidden"
        elif section_na and question.kind in SCORED_KINDS:
            leaf.state = "na"
        else:
            _judge(leaf, answers.get(question.ref), policy)
        if question.bonus and policy.bonus == "none" and leaf.state != "hidden":
            leaf.state, leaf.ratio = "unscored", None
        if leaf.state == "na" and policy.na == "as_pass" and not question.bonus:
            leaf.ratio = Fraction(1)
    return leaves


class _Weights:
    """Gives every leaf its part of the whole, in the way the policy spreads weight."""

    def __init__(self, form: Form, leaves: list[_Leaf], policy: Policy) -> None:
        self._by_ref = {leaf.question.ref: leaf for leaf in leaves}
        self._policy = policy
        if policy.spread == "points":
            for leaf in leaves:
                leaf.weight = self._points_weight(leaf)
        else:
            self._share(form.sections, (), None)

    def _points_weight(self, leaf: _Leaf) -> Fraction:
        if leaf.ratio is None:
            return Fraction(0)
        possible = (
            leaf.possible if leaf.possible is not None else possible_points(leaf.question, self._policy)[1]
        )
        weight = possible * exact(leaf.question.weight)
        for section in leaf.around:
            weight *= Fraction(1) if section.weight is None else exact(section.weight)
        return weight

    def _own(self, section: Section) -> Fraction:
        """Weight of a section among its neighbours; by all its visible questions, N/A or not."""
        inside = sum((self._asked(q) for q in section.questions), Fraction(0))
        inside += sum((self._own(s) for s in section.sections), Fraction(0))
        if section.weight is None or inside == 0:
            return inside
        return exact(section.weight)

    def _asked(self, question: Question) -> Fraction:
        leaf = self._by_ref[question.ref]
        counts = leaf.bears and not question.bonus and question.kind in SCORED_KINDS
        return exact(question.weight) if counts else Fraction(0)

    def _remains(self, section: Section) -> bool:
        """Whether anything in the section still takes weight (`section`: only what is answered)."""
        if self._policy.spread == "form":
            return self._own(section) > 0
        return any(self._takes(q) > 0 for q in section.questions) or any(
            self._remains(s) for s in section.sections
        )

    def _takes(self, question: Question) -> Fraction:
        weight = self._asked(question)
        answered = self._by_ref[question.ref].ratio is not None
        return weight if answered or self._policy.spread == "form" else Fraction(0)

    def _share(
        self, sections: Sequence[Section], questions: Sequence[Question], whole: Fraction | None
    ) -> None:
        """Hand `whole` out among neighbours; None: each keeps its own weight (the top of the form)."""
        all_of_it = sum((self._own(s) for s in sections), Fraction(0))
        all_of_it += sum((self._asked(q) for q in questions), Fraction(0))
        left = sum((self._own(s) for s in sections if self._remains(s)), Fraction(0))
        left += sum((self._takes(q) for q in questions), Fraction(0))
        scale = Fraction(1) if whole is None else whole / left if left else Fraction(0)
        bonus_scale = whole / all_of_it if whole is not None and all_of_it else Fraction(1)
        for question in questions:
            leaf = self._by_ref[question.ref]
            if leaf.ratio is not None:
                leaf.weight = (
                    exact(question.weight) * bonus_scale if question.bonus else self._takes(question) * scale
                )
        for section in sections:
            self._share(section.sections, section.questions, self._own(section) * scale)


def _percent(leaves: Iterable[_Leaf], zeroed: frozenset[str]) -> Fraction | None:
    """Percent that leaves reach together; None when none of them counts."""
    earned = possible = Fraction(0)
    anything = False
    for leaf in leaves:
        if leaf.ratio is None:
            continue
        anything = anything or (
            leaf.state == "scored" and leaf.weight > 0
        )  # N/A counted as a pass alone is no score
        if leaf.question.ref not in zeroed:
            earned += leaf.weight * leaf.ratio
        if not leaf.question.bonus:
            possible += leaf.weight
    return earned / possible * 100 if anything and possible > 0 else None


def _failures(form: Form, leaves: list[_Leaf], policy: Policy) -> tuple[Failure, ...]:
    found: list[Failure] = []
    for leaf in leaves:
        question = leaf.question
        if leaf.state != "scored":
            continue
        below = policy.critical_below
        if question.critical and below is not None and leaf.ratio is not None and leaf.ratio < exact(below):
            found.append(
                Failure(scope="form", target=form.code, question=question.ref, reason="critical_below")
            )
        for option in leaf.chosen:
            if option.fail is not None and option.fail.scope in policy.fail_scopes:
                target = option.fail.target or _around(form, leaf, option.fail.scope)
                found.append(
                    Failure(scope=option.fail.scope, target=target, question=question.ref, option=option.ref)
                )
    return tuple(found)


def _around(form: Form, leaf: _Leaf, scope: str) -> str:
    """Ref of the scope of that size around a question."""
    if scope == "form":
        return form.code
    if scope == "question":
        return leaf.question.ref
    return leaf.around[-1 if scope == "subsection" else 0].ref


def _struck(leaves: list[_Leaf], failures: tuple[Failure, ...]) -> frozenset[str]:
    """Refs of the questions that stand in a failed scope."""
    struck = set()
    for failure in failures:
        for leaf in leaves:
            inside = failure.target in {section.ref for section in leaf.around}
            itself = failure.scope == "question" and failure.target == leaf.question.ref
            if failure.scope == "form" or itself or (inside and failure.scope != "question"):
                struck.add(leaf.question.ref)
    return frozenset(struck)


def score(form: Form, answers: Iterable[Answer], policy: Policy | str | None = None) -> ScoreResult:
    """Score the answers to a form. Pure; the same on desk and server.

    Args:
        answers: any order; the last one for a question holds; those to unknown questions are not looked at.
        policy: instead of the form's own (a struct or a preset's name).
    Returns:
        Percentages as exact fractions, 0-100, above 100 only under `bonus="open"`. Questions not answered yet
        are left out like dropped ones, so that the figure can be shown while the form is filled in.
    Raises:
        KeyError: a preset that does not exist.
    Source: qa_scoring.md 2.1-2.7; N/A everywhere is no score (AC7) under every policy, ours.
    """
    holds = policy_of(form, policy)
    leaves = _leaves(form, {answer.question: answer for answer in answers}, holds)
    _Weights(form, leaves, holds)
    failures = _failures(form, leaves, holds)
    struck = _struck(leaves, failures)
    zeroed = struck if holds.fail_effect == "zero" else frozenset()
    raw, final = _cap(_percent(leaves, frozenset()), holds), _cap(_percent(leaves, zeroed), holds)
    whole = sum((leaf.weight for leaf in leaves if not leaf.question.bonus), Fraction(0))
    return ScoreResult(
        raw=raw,
        critical=_critical(leaves),
        final=final,
        passed=_passed(form, final, failures),
        band=_band(form, final),
        failed=failures,
        questions=tuple(_question_result(leaf, whole, struck) for leaf in leaves),
        sections=tuple(_section_results(form, leaves, whole, failures, zeroed, holds)),
        unanswered=tuple(
            leaf.question.ref for leaf in leaves if leaf.state == "unanswered" and not leaf.question.optional
        ),
        invalid=tuple(leaf.question.ref for leaf in leaves if leaf.state == "invalid"),
    )


def _cap(percent: Fraction | None, policy: Policy) -> Fraction | None:
    if percent is None or policy.bonus == "open":
        return percent
    return min(percent, Fraction(100))


def _critical(leaves: list[_Leaf]) -> Fraction | None:
    counted = [leaf for leaf in leaves if leaf.question.critical and leaf.state == "scored" and leaf.possible]
    possible = sum((leaf.possible or Fraction(0) for leaf in counted), Fraction(0))
    earned = sum((leaf.earned or Fraction(0) for leaf in counted), Fraction(0))
    return earned / possible * 100 if possible else None


def _passed(form: Form, final: Fraction | None, failures: tuple[Failure, ...]) -> bool | None:
    if any(failure.scope == "form" for failure in failures):
        return False
    if final is None:
        return None
    return form.pass_mark is None or final >= exact(form.pass_mark)


def _band(form: Form, final: Fraction | None) -> str:
    if final is None:
        return ""
    reached = [band for band in form.bands if final >= exact(band.at_least)]
    return max(reached, key=lambda band: band.at_least).ref if reached else ""


def _question_result(leaf: _Leaf, whole: Fraction, struck: frozenset[str]) -> QuestionResult:
    return QuestionResult(
        ref=leaf.question.ref,
        state=leaf.state,
        earned=leaf.earned,
        possible=leaf.possible,
        percent=None if leaf.ratio is None else leaf.ratio * 100,
        weight=leaf.weight / whole * 100 if whole else Fraction(0),
        failed=leaf.question.ref in struck,
    )


def _section_results(
    form: Form,
    leaves: list[_Leaf],
    whole: Fraction,
    failures: tuple[Failure, ...],
    zeroed: frozenset[str],
    policy: Policy,
) -> Iterator[SectionResult]:
    failed_refs = {failure.target for failure in failures if failure.scope != "question"}
    whole_form = any(failure.scope == "form" for failure in failures)
    for section, around in walk_sections(form):
        inside = [leaf for leaf in leaves if any(s.ref == section.ref for s in leaf.around)]
        weight = sum((leaf.weight for leaf in inside if not leaf.question.bonus), Fraction(0))
        yield SectionResult(
            ref=section.ref,
            raw=_cap(_percent(inside, frozenset()), policy),
            final=_cap(_percent(inside, zeroed), policy),
            weight=weight / whole * 100 if whole else Fraction(0),
            failed=whole_form or bool(failed_refs & {section.ref, *(s.ref for s in around)}),
        )


# ------------------------------------------------------------------------------- may it be submitted


class AnswerProblem(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Why an evaluation cannot be submitted yet.

    Attributes:
        code: unanswered, does_not_fit, na_not_allowed, na_reason_missing, comment_missing, evidence_missing,
            bad_mark, unknown_question.
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
    fails = any(option.fail is not None for option in _chosen(question, answer) or ())
    negative = fails or (result.percent is not None and result.percent < 50)
    demanded = {"always": True, "on_negative": negative, "none": False}
    if demanded[question.comment_rule] and not answer.comment.strip():
        yield "comment_missing"
    if demanded[question.evidence_rule] and not answer.marks:
        yield "evidence_missing"
