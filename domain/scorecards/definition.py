"""The form's definition and the answers to it: the canonical shape of qa_scoring.md 3.4."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import Final, Literal

import msgspec

from domain.appeal_rules import AppealRule
from domain.campaigns import Text
from domain.scorecards.policy import PRESETS, Policy

QuestionKind = Literal["yesno", "single", "multi", "scale", "number", "text", "date", "info"]
Rule = Literal["none", "on_negative", "always"]
SCORED_KINDS: Final = frozenset({"yesno", "single", "multi", "scale", "number"})
CHOICE_KINDS: Final = frozenset({"yesno", "single", "multi", "scale"})  #: answered by choosing an option


class Fail(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Choosing the option fails a scope: `question`, `subsection`, `section` or `form`.

    Attributes:
        target: ref of another section than the question's own; `""`: the one around the question.
    """

    scope: str = "form"
    target: str = ""


class Option(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An answer to choose; its range is that of a `number` question, or of a metric that proposes it.

    Attributes:
        points: of the question's maximum, which is the highest of its options unless it says otherwise.
        bonus: may take the question above its maximum.
        at_least, at_most: inclusive ends of the range; None: open.
        root_causes: codes to choose from when this option is chosen (`Form.root_causes` has their words).
        alarm: a red line: name of the alarm that choosing it raises at once (`abuse`, `false_promise`); "" none.
    """

    ref: str
    label: Text = {}
    points: float = 0
    bonus: bool = False
    fail: Fail | None = None
    at_least: float | None = None
    at_most: float | None = None
    root_causes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    alarm: str = ""


class Scale(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The steps of a `scale` question: whole numbers from `low` to `high`, the lowest earns nothing.

    Options of the question whose ref is a step (`"1"`) give that step words, other points, or a fail.
    """

    low: int = 1
    high: int = 5


class ShowWhen(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Shown only when this holds.

    Attributes:
        question, any_of: another question has one of these answers (`yes`/`no` for a yes/no question, the range's
            ref for a number). none_of: it is answered, with none of these.
        every, some: other conditions that must all hold, of which one must hold. All parts that are there must hold.
    """

    question: str = ""
    any_of: tuple[str, ...] = ()
    none_of: tuple[str, ...] = ()
    every: tuple[ShowWhen, ...] = ()
    some: tuple[ShowWhen, ...] = ()


class NaReason(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    ref: str
    label: Text = {}


class RootCause(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Why something went wrong, to be counted over calls."""

    ref: str
    label: Text = {}


class Release(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """When the agent sees a judgement.

    Attributes:
        how: `at_once`; `approved`: a second person agrees first; `later`: `after_h` hours after it was submitted.
        clock: with `later`, then at the next such time of the agent's own day (`18:00`).
        correct_h: hours in which the analyst corrects what the second person gave back.
    """

    how: Literal["at_once", "approved", "later"] = "at_once"
    after_h: float = 0
    clock: str = ""
    correct_h: float = 48


class Question(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One line of the form.

    Attributes:
        kind: `text`, `date` and `info` are never scored. `yesno` needs no options: yes is all points, no is 0.
        weight: among its neighbours; 0: shown and answered, but without influence on the score.
        points: the maximum; None: the highest option, for `multi` the sum of its options.
        bonus: earns on top, adds nothing to the maximum.
        critical: counted in the critical score too.
        comment_rule, evidence_rule: when a comment or a mark in the recording is demanded; `on_negative`: less
            than half of the points, or an option that fails something.
        root_cause_rule: when a root cause must be named, of those of the chosen option.
        scale: of a `scale` question.
        baseline: points that every answer starts from, besides its own. least: points that an answer has at least.
            Both only count once something was answered.
        prefill: rule that may propose the answer, see `domain.scorecards.prefill`.
    """

    ref: str
    title: Text = {}
    guide: Text = {}
    kind: QuestionKind = "yesno"
    weight: float = 1
    points: float | None = None
    bonus: bool = False
    critical: bool = False
    optional: bool = False
    options: tuple[Option, ...] = ()
    na_allowed: bool = False
    na_reasons: tuple[NaReason, ...] = ()
    comment_rule: Rule = "none"
    evidence_rule: Rule = "none"
    root_cause_rule: Rule = "none"
    when: ShowWhen | None = None
    scale: Scale | None = None
    baseline: float = 0
    least: float | None = None
    prefill: str = ""
    business_metric: str = ""


class Section(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Questions and, one level deep, sections.

    Attributes:
        weight: None: what its questions weigh together.
        fails_after: the section fails when so many questions in it failed; 0: never by their number.
        baseline: points that the section starts from (only where a policy reckons in points).
    """

    ref: str
    title: Text = {}
    guide: Text = {}
    weight: float | None = None
    na_allowed: bool = False
    when: ShowWhen | None = None
    fails_after: int = 0
    baseline: float = 0
    questions: tuple[Question, ...] = ()
    sections: tuple[Section, ...] = ()


class Band(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A name for a stretch of scores, from `at_least` (percent, compared exactly) up to the next band."""

    ref: str
    title: Text = {}
    at_least: float = 0


class Form(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A scorecard version; immutable once published.

    Attributes:
        policy: a preset's name or a policy of its own.
        appeals: who decides about them; None: the usual two levels.
        pass_mark: percent, compared exactly; None: passed unless the form failed.
        fails_after: the form fails when so many of its sections failed; 0: never by their number.
        root_causes: words for the codes that options name. release: when agents see what was judged; None: at once.
        x_origin: what came from another system and has no place here.
    """

    code: str
    version: int = 1
    title: Text = {}
    state: Literal["draft", "active", "retired"] = "draft"
    direction: Literal["outbound", "inbound", "both"] = "both"
    policy: str | Policy = "leadline"
    sections: tuple[Section, ...] = ()
    bands: tuple[Band, ...] = ()
    pass_mark: float | None = None
    fails_after: int = 0
    root_causes: tuple[RootCause, ...] = ()
    release: Release | None = None
    appeals: AppealRule | None = None
    x_origin: dict[str, str] = {}


# ------------------------------------------------------------------------------- the answers


class Mark(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A place in the recording, milliseconds from its start."""

    start_ms: int
    end_ms: int
    clock: Literal["recording"] = "recording"


class Answer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The effective answer to a question, or `na` for a whole section by its ref.

    Attributes:
        values: option refs (`single`, `multi`, `scale`, `yesno`), one number (`number`), one text (`text`, `date`).
        root_causes: of those that the chosen options offer.
    """

    question: str
    values: tuple[str | float, ...] = ()
    na: bool = False
    na_reason: str = ""
    comment: str = ""
    marks: tuple[Mark, ...] = ()
    root_causes: tuple[str, ...] = ()


# ------------------------------------------------------------------------------- walking


def walk_sections(form: Form) -> Iterator[tuple[Section, tuple[Section, ...]]]:
    """Every section with those around it, outermost first, in the order of the form."""

    def below(
        sections: Sequence[Section], around: tuple[Section, ...]
    ) -> Iterator[tuple[Section, tuple[Section, ...]]]:
        for section in sections:
            yield section, around
            yield from below(section.sections, (*around, section))

    return below(form.sections, ())


def walk_questions(form: Form) -> Iterator[tuple[Question, tuple[Section, ...]]]:
    """Every question with the sections it stands in, outermost first, in the order of the form."""
    for section, around in walk_sections(form):
        for question in section.questions:
            yield question, (*around, section)


def options_of(question: Question) -> tuple[Option, ...]:
    """Its options; those of a plain yes/no question are made here (`yes`: all its points, `no`: none)."""
    if question.kind == "yesno" and not question.options:
        full = 1 if question.points is None else question.points
        return (Option(ref="yes", points=full), Option(ref="no"))
    if question.kind == "scale":
        return _steps(question)
    return question.options


def _steps(question: Question) -> tuple[Option, ...]:
    scale = question.scale or Scale()
    own = {option.ref: option for option in question.options}
    return tuple(
        own.get(str(n), Option(ref=str(n), points=n - scale.low)) for n in range(scale.low, scale.high + 1)
    )


def conditions_in(when: ShowWhen | None) -> Iterator[ShowWhen]:
    """The condition and everything it is made of."""
    if when is not None:
        yield when
        for inner in (*when.every, *when.some):
            yield from conditions_in(inner)


def policy_of(form: Form, policy: Policy | str | None = None) -> Policy:
    """The policy that holds. Raises KeyError for a preset that does not exist."""
    chosen = form.policy if policy is None else policy
    return PRESETS[chosen] if isinstance(chosen, str) else chosen


@lru_cache(maxsize=1_024)
def exact(number: float) -> Fraction:
    return Fraction(repr(number))  # 0.1 is meant as a tenth


def possible_points(question: Question, policy: Policy) -> tuple[Fraction, Fraction]:
    """(lowest, highest) points without bonus options."""
    points = [exact(option.points) for option in options_of(question) if not option.bonus]
    if question.points is not None:
        highest = exact(question.points)
    elif question.kind == "multi":
        highest = sum((p for p in points if p > 0), Fraction(0))
    else:
        highest = max(points, default=Fraction(0))
    from_lowest = policy.normalise == "from_lowest" and question.kind != "multi"
    return (min(points, default=Fraction(0)) if from_lowest else Fraction(0)), highest


def form_from(data: object) -> Form:
    """Make a form from what a YAML or JSON reader gives.

    Raises:
        msgspec.ValidationError: with the path to the wrong place.
    """
    return msgspec.convert(data, Form)
