"""The one function that scores a form, in exact fractions. Source: qa_scoring.md 2 (vectors, presets)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from domain.scorecards.definition import (
    SCORED_KINDS,
    Answer,
    Form,
    Question,
    Section,
    exact,
    policy_of,
    possible_points,
    walk_questions,
    walk_sections,
)
from domain.scorecards.policy import Policy
from domain.scorecards.results import Alarm, Failure, QuestionResult, ScoreResult, SectionResult
from domain.scorecards.showing import chosen as choose
from domain.scorecards.showing import visible_questions
from domain.scorecards.weights import Leaf, Weights, worth

SECTION_SCOPES = ("section", "subsection")


def _judge(leaf: Leaf, answer: Answer | None, policy: Policy) -> None:
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
    chosen = choose(question, answer)
    if chosen is None:
        leaf.state = "invalid"
        return
    lowest, highest = possible_points(question, policy)
    base = sum((exact(option.points) for option in chosen if not option.bonus), Fraction(0))
    extra = sum((exact(option.points) for option in chosen if option.bonus), Fraction(0))
    start = exact(question.baseline)
    earned = min(base, highest) + start - lowest
    if policy.negative == "zero":
        earned = max(earned, Fraction(0))
    highest += start
    if question.least is not None:
        earned = max(earned, exact(question.least))
    if extra and policy.bonus == "none":
        earned = min(earned + extra, highest - lowest)
    else:
        earned += extra
    leaf.state, leaf.chosen, leaf.earned, leaf.possible = "scored", chosen, earned, highest - lowest
    leaf.ratio = earned / leaf.possible if leaf.possible > 0 else None


def _leaves(form: Form, answers: Mapping[str, Answer], policy: Policy) -> list[Leaf]:
    shown = visible_questions(form, answers.values())
    leaves = []
    for question, around in walk_questions(form):
        leaf = Leaf(question, around)
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


def _percent(leaves: Sequence[Leaf], zeroed: frozenset[str], policy: Policy) -> Fraction | None:
    """Percent that leaves reach together, at least 0; None when none of them counts."""
    earned = possible = Fraction(0)
    anything = False
    for leaf in leaves:
        if leaf.ratio is None and not leaf.loose:
            continue
        # N/A counted as a pass alone is no score
        anything = anything or (leaf.state == "scored" and (leaf.weight > 0 or bool(leaf.loose)))
        if leaf.question.ref not in zeroed:
            earned += leaf.weight * (leaf.ratio or 0) + leaf.loose
        if not leaf.question.bonus:
            possible += leaf.weight
    if policy.spread == "points":
        for start, lost in _baselines(leaves, zeroed):
            anything = True
            possible += start
            earned += Fraction(0) if lost else start
    return max(earned / possible * 100, Fraction(0)) if anything and possible > 0 else None


def _baselines(leaves: Sequence[Leaf], zeroed: frozenset[str]) -> Iterator[tuple[Fraction, bool]]:
    """What sections start from, once something in them was answered; True: everything in it was struck."""
    seen: dict[str, tuple[Fraction, bool]] = {}
    for leaf in leaves:
        for depth, section in enumerate(leaf.around, start=1):
            if section.baseline and leaf.state == "scored" and leaf.question.weight > 0:
                start = exact(section.baseline) * worth(leaf.around[:depth])
                lost = leaf.question.ref in zeroed and seen.get(section.ref, (start, True))[1]
                seen[section.ref] = (start, lost)
    return iter(seen.values())


def _failures(form: Form, leaves: list[Leaf], policy: Policy) -> tuple[Failure, ...]:
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
    return (*found, *_failed_by_number(form, found))


def _failed_by_number(form: Form, found: Sequence[Failure]) -> Iterator[Failure]:
    """Sections with too many failed questions, and the form with too many failed sections (Playvox's rule)."""
    failed = {failure.question for failure in found if failure.scope == "question"}
    sections = {failure.target: failure.question for failure in found if failure.scope in SECTION_SCOPES}
    for section, around in walk_sections(form):
        inside = [question.ref for question in _questions_in(section) if question.ref in failed]
        if section.fails_after and len(inside) >= section.fails_after and section.ref not in sections:
            sections[section.ref] = inside[-1]
            scope = "subsection" if around else "section"
            yield Failure(scope=scope, target=section.ref, question=inside[-1], reason="too_many_failed")
    if form.fails_after and len(sections) >= form.fails_after:
        last = list(sections.values())[-1]
        yield Failure(scope="form", target=form.code, question=last, reason="too_many_failed")


def _questions_in(section: Section) -> Iterator[Question]:
    yield from section.questions
    for inner in section.sections:
        yield from _questions_in(inner)


def _around(form: Form, leaf: Leaf, scope: str) -> str:
    """Ref of the scope of that size around a question."""
    if scope == "form":
        return form.code
    if scope == "question":
        return leaf.question.ref
    return leaf.around[-1 if scope == "subsection" else 0].ref


def _struck(leaves: list[Leaf], failures: tuple[Failure, ...]) -> frozenset[str]:
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
    Weights(form, leaves, holds)
    failures = _failures(form, leaves, holds)
    struck = _struck(leaves, failures)
    zeroed = struck if holds.fail_effect == "zero" else frozenset()
    raw, final = (
        _cap(_percent(leaves, frozenset(), holds), holds),
        _cap(_percent(leaves, zeroed, holds), holds),
    )
    whole = sum((leaf.weight for leaf in leaves if not leaf.question.bonus), Fraction(0))
    return ScoreResult(
        raw=raw,
        critical=_critical(leaves),
        final=final,
        passed=_passed(form, final, failures),
        band=_band(form, final),
        failed=failures,
        alarms=tuple(_alarms(leaves)),
        questions=tuple(_question_result(leaf, whole, struck) for leaf in leaves),
        sections=tuple(_section_results(form, leaves, whole, failures, zeroed, holds)),
        unanswered=tuple(
            leaf.question.ref for leaf in leaves if leaf.state == "unanswered" and not leaf.question.optional
        ),
        invalid=tuple(leaf.question.ref for leaf in leaves if leaf.state == "invalid"),
    )


def _alarms(leaves: Sequence[Leaf]) -> Iterator[Alarm]:
    """Red lines that were crossed, in the order of the form."""
    for leaf in leaves:
        for option in leaf.chosen:
            if option.alarm:
                yield Alarm(name=option.alarm, question=leaf.question.ref, option=option.ref)


def _cap(percent: Fraction | None, policy: Policy) -> Fraction | None:
    if percent is None or policy.bonus == "open":
        return percent
    return min(percent, Fraction(100))


def _critical(leaves: list[Leaf]) -> Fraction | None:
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


def _question_result(leaf: Leaf, whole: Fraction, struck: frozenset[str]) -> QuestionResult:
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
    leaves: list[Leaf],
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
            raw=_cap(_percent(inside, frozenset(), policy), policy),
            final=_cap(_percent(inside, zeroed, policy), policy),
            weight=weight / whole * 100 if whole else Fraction(0),
            failed=whole_form or bool(failed_refs & {section.ref, *(s.ref for s in around)}),
        )
