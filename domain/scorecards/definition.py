"""The form's definition and the answers to it: the canonical shape of qa_scoring.md 3.4."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import Final, Literal

import msgspec

from domain.appeal_rules import AppealRule
from domain.campaigns import Text

QuestionKind = Literal["yesno", "single", "multi", "number", "text", "date", "info"]
Rule = Literal["none", "on_negative", "always"]
SCORED_KINDS: Final = frozenset({"yesno", "single", "multi", "number"})
SCOPES: Final = ("question", "subsection", "section", "form")


class Policy(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How a form is reckoned: five switches, and what two vendors need besides.

    Attributes:
        na: `drop`: an N/A question leaves both sides. `as_pass`: it counts as full marks.
        spread: where the weight of a dropped question goes. `form`: to all remaining ones in proportion.
            `section`: to its own section first; a section with nothing left gives to the other sections.
            `points`: nowhere, the result is earned / possible, each times question and section weight.
        fail_scopes: the scopes that an option's `fail` may have; others are not looked at.
        fail_effect: `zero`: a failed scope scores 0. `outcome_only`: the figure stays, the outcome is a fail.
        bonus: `none`: bonus questions do not count, bonus options up to the base maximum. `capped`: they
            count up to 100 in all. `open`: the result may pass 100.
        normalise: `from_lowest` reckons (chosen - lowest) / (highest - lowest); Zendesk's scales begin at 1.
        critical_below: a critical question scored below this share (0-1) fails the form; None: never.
        weights_total: what the weights must add up to, for `check`; None: anything.
    """

    na: Literal["drop", "as_pass"] = "drop"
    spread: Literal["form", "section", "points"] = "section"
    fail_scopes: tuple[str, ...] = SCOPES
    fail_effect: Literal["zero", "outcome_only"] = "outcome_only"
    bonus: Literal["none", "capped", "open"] = "capped"
    normalise: Literal["from_zero", "from_lowest"] = "from_zero"
    critical_below: float | None = None
    weights_total: float | None = None


def _evaluagent(na: Literal["drop", "as_pass"], effect: Literal["zero", "outcome_only"]) -> Policy:
    return Policy(na=na, spread="form", fail_scopes=("form",), fail_effect=effect, bonus="none")


#: Each reproduces the documented arithmetic of its vendor (qa_scoring.md 2.7).
PRESETS: Final[dict[str, Policy]] = {
    "leadline": Policy(),
    "connect-percentage": Policy(
        spread="form",
        fail_scopes=("subsection", "section", "form"),
        fail_effect="zero",
        bonus="none",
        weights_total=100,
    ),
    "connect-points": Policy(
        spread="points", fail_scopes=("section", "form"), fail_effect="zero", bonus="open"
    ),
    "genesys": Policy(spread="points", fail_scopes=("form",), fail_effect="zero", bonus="none"),
    "zendesk": Policy(
        spread="form",
        fail_scopes=("form",),
        fail_effect="zero",
        bonus="none",
        normalise="from_lowest",
        critical_below=0.5,
    ),
    "evaluagent-a": _evaluagent("as_pass", "zero"),
    "evaluagent-b": _evaluagent("as_pass", "outcome_only"),
    "evaluagent-c": _evaluagent("drop", "zero"),
    "evaluagent-d": _evaluagent("drop", "outcome_only"),
}


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


class ShowWhen(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Shown only when another question has one of these answers (`yes`/`no` for a yes/no question)."""

    question: str
    any_of: tuple[str, ...]


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
    when: ShowWhen | None = None
    prefill: str = ""
    business_metric: str = ""


class Section(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Questions and, one level deep, sections; `weight` None: what its questions weigh together."""

    ref: str
    title: Text = {}
    weight: float | None = None
    na_allowed: bool = False
    when: ShowWhen | None = None
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
        root_causes: words for the codes that options name. release: when agents see what was judged; None: at once.
        appeals: who decides about them; None: the usual two levels.
        pass_mark: percent, compared exactly; None: passed unless the form failed.
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
        values: option refs (`single`, `multi`, `yesno`), one number (`number`), one text (`text`, `date`).
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
    return question.options


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
