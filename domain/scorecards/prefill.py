"""Answers that the machine may propose: the question's rule, what was heard and measured, and the answer that follows.

A rule is what stands in a question's `prefill`:

    phrase:SET/PHRASE             said or not; a yes/no question gets `yes` and `no`
    phrase:SET/PHRASE=ref|ref     the option when it was said, the option when nobody said it; either may be left out
    phrase:PHRASE, phrase:SET/*   of whatever set; any phrase of a set
    metric:NAME                   a figure; a number, or the option whose range (`at_least`, `at_most`) it falls into
    script:disclosures=ref|ref    whether every required step of the script was said to have been read

“Nobody said it” is concluded only where the phrase has a form in the call's language and there is a transcript.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import msgspec

from domain.phrases import Hit
from domain.scorecards.definition import Form, Mark, Option, Question, options_of, walk_questions

_RULE = re.compile(r"(phrase|metric|script):([\w./*-]+)(?:=([\w-]*)(?:\|([\w-]*))?)?")
MOST_MARKS = 3


class Rule(NamedTuple):
    """A rule that was read. `then`, `otherwise`: option refs; None where the rule names none."""

    kind: str
    name: str
    then: str | None
    otherwise: str | None


class Suggestion(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An answer of the machine's. It is never an answer until a person takes it over; both are kept.

    Attributes:
        source: the rule. said: the words or the figure that it rests on. marks: where, none for what is missing.
    """

    question: str
    values: tuple[str | float, ...]
    source: str
    said: str = ""
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True)
class Basis:
    """What is known of a call.

    Attributes:
        hits: phrases that were said; None without a transcript. listened: (set, phrase) that could have been found.
        figures: metric -> number. disclosed: whether all required steps were; None where no script ran.
    """

    hits: Sequence[Hit] | None = None
    listened: frozenset[tuple[str, str]] = frozenset()
    figures: Mapping[str, float] = field(default_factory=dict)
    disclosed: bool | None = None


def read_rule(text: str) -> Rule | None:
    """None for what is no rule."""
    match = _RULE.fullmatch(text.strip())
    return Rule(match[1], match[2], match[3] or None, match[4] or None) if match else None


def suggest(form: Form, basis: Basis) -> tuple[Suggestion, ...]:
    """One for each question whose rule can be decided, in the order of the form."""
    found = []
    for question, _sections in walk_questions(form):
        rule = read_rule(question.prefill) if question.prefill else None
        if rule is None:
            continue
        one = {"phrase": _by_phrase, "metric": _by_metric, "script": _by_script}[rule.kind](
            question, rule, basis
        )
        if one is not None:
            found.append(one)
    return tuple(found)


def rule_problems(question: Question) -> Iterable[tuple[str, str]]:
    """(code, words) of what is wrong with a question's rule."""
    if not question.prefill:
        return
    rule = read_rule(question.prefill)
    if rule is None or (rule.kind == "script" and rule.name != "disclosures"):
        yield (
            "bad_rule",
            f"{question.prefill!r} is no rule: phrase:SET/PHRASE=ref|ref, metric:NAME or script:disclosures",
        )
        return
    refs = {option.ref for option in options_of(question)}
    for ref in (rule.then, rule.otherwise):
        if ref is not None and ref not in refs:
            yield "unknown_option", f"The rule names {ref!r}, which is no option of the question."
    if (
        rule.kind == "metric"
        and question.kind not in ("number", "text")
        and not any(map(_has_range, question.options))
    ):
        yield "no_range", "A rule of a metric needs options with at_least or at_most."


def _by_phrase(question: Question, rule: Rule, basis: Basis) -> Suggestion | None:
    if basis.hits is None:
        return None
    said = [hit for hit in basis.hits if _names(rule.name, hit.set_code, hit.phrase)]
    if said:
        marks = tuple(Mark(start_ms=hit.start_ms, end_ms=hit.end_ms) for hit in said[:MOST_MARKS])
        return _chosen(question, rule, rule.then, "yes", said[0].text, marks)
    if any(_names(rule.name, *key) for key in basis.listened):
        return _chosen(question, rule, rule.otherwise, "no", "", ())
    return None


def _by_script(question: Question, rule: Rule, basis: Basis) -> Suggestion | None:
    if basis.disclosed is None:
        return None
    ref, plain = (rule.then, "yes") if basis.disclosed else (rule.otherwise, "no")
    return _chosen(question, rule, ref, plain, "", ())


def _by_metric(question: Question, rule: Rule, basis: Basis) -> Suggestion | None:
    value = basis.figures.get(rule.name)
    if value is None:
        return None
    said = f"{value:g}"
    if question.kind == "number":
        return Suggestion(question=question.ref, values=(float(value),), source=question.prefill, said=said)
    for option in question.options:
        if _has_range(option) and _holds(option, value):
            return Suggestion(question=question.ref, values=(option.ref,), source=question.prefill, said=said)
    return None


def _chosen(
    question: Question, rule: Rule, ref: str | None, plain: str, said: str, marks: tuple[Mark, ...]
) -> Suggestion | None:
    """A rule without refs speaks of `yes` and `no`; one with refs proposes only what it names."""
    named = rule.then is not None or rule.otherwise is not None
    chosen = ref if named else plain
    if chosen is None or chosen not in {option.ref for option in options_of(question)}:
        return None
    return Suggestion(
        question=question.ref, values=(chosen,), source=question.prefill, said=said, marks=marks
    )


def _names(name: str, set_code: str, phrase: str) -> bool:
    return name in (phrase, f"{set_code}/{phrase}", f"{set_code}/*")


def _has_range(option: Option) -> bool:
    return option.at_least is not None or option.at_most is not None


def _holds(option: Option, value: float) -> bool:
    over = option.at_least is None or value >= option.at_least
    return over and (option.at_most is None or value <= option.at_most)
