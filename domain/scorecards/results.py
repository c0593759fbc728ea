"""What scoring gives back: exact on the desk and the server, rounded text on the wire."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Literal

import msgspec


class Failure(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A scope that failed, and why.

    Attributes:
        target: ref of the section or question; the form's code for scope `form`.
        question: that did it; for `too_many_failed` the last of them.
        reason: `option` (one that fails was chosen), `critical_below` (the policy's threshold) or `too_many_failed`.
        option: its ref; `""` for the other two.
    """

    scope: str
    target: str
    question: str
    reason: Literal["option", "critical_below", "too_many_failed"] = "option"
    option: str = ""


class Alarm(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A red line was crossed: an option with an alarm was chosen."""

    name: str
    question: str
    option: str = ""


State = Literal["scored", "na", "unanswered", "invalid", "hidden", "unscored"]


class QuestionResult(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What one question gave.

    Attributes:
        earned, possible: points. None where there is nothing to reckon.
        percent: of its possible points; above 100 only by a bonus option.
        weight: its part of the whole, percent of the score; 0 for what was dropped; on top of 100 for bonus.
        failed: the question itself, or a scope around it, failed.
    """

    ref: str
    state: State
    earned: Fraction | None = None
    possible: Fraction | None = None
    percent: Fraction | None = None
    weight: Fraction = Fraction(0)
    failed: bool = False


class SectionResult(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Percent of a section before (`raw`) and after (`final`) what failed; None: nothing counted in it."""

    ref: str
    raw: Fraction | None
    final: Fraction | None
    weight: Fraction = Fraction(0)
    failed: bool = False


class ScoreResult(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """All three figures in percent, exact. None: nothing was answered, or all of it is N/A.

    Attributes:
        raw: without regard to anything that failed.
        critical: points earned / possible over the critical questions, weights aside.
        final: `raw` after the policy's fail effect; this one is compared with pass mark and bands.
        passed: None while there is no score.
        band: ref of the band; `""` without one.
        unanswered: visible, not optional, without an answer (an answer that does not fit is in `invalid`).
    """

    raw: Fraction | None
    critical: Fraction | None
    final: Fraction | None
    passed: bool | None
    band: str = ""
    failed: tuple[Failure, ...] = ()
    alarms: tuple[Alarm, ...] = ()
    questions: tuple[QuestionResult, ...] = ()
    sections: tuple[SectionResult, ...] = ()
    unanswered: tuple[str, ...] = ()
    invalid: tuple[str, ...] = ()

    def question(self, ref: str) -> QuestionResult:
        """Raises KeyError for an unknown ref."""
        return {result.ref: result for result in self.questions}[ref]

    def section(self, ref: str) -> SectionResult:
        """Raises KeyError for an unknown ref."""
        return {result.ref: result for result in self.sections}[ref]


class ScoreSummary(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The score as it travels: percent as text with two decimals (`"87.50"`), None where there is none."""

    raw: str | None = None
    critical: str | None = None
    final: str | None = None
    passed: bool | None = None
    band: str = ""
    failed: tuple[Failure, ...] = ()
    alarms: tuple[Alarm, ...] = ()
    sections: dict[str, str | None] = {}
    unanswered: tuple[str, ...] = ()


def display(value: Fraction | None) -> str | None:
    """Round half up to two decimals: `Fraction(175, 2)` -> `"87.50"`."""
    if value is None:
        return None
    # Exact halves must be seen as halves: round the integer of hundredths, not a finite decimal.
    hundredths = (abs(value) * 200 + 1) // 2
    sign = "-" if value < 0 and hundredths else ""
    return f"{sign}{hundredths // 100}.{hundredths % 100:02d}"


def summary(result: ScoreResult) -> ScoreSummary:
    """The result as it is stored and sent."""
    return ScoreSummary(
        raw=display(result.raw),
        critical=display(result.critical),
        final=display(result.final),
        passed=result.passed,
        band=result.band,
        failed=result.failed,
        alarms=result.alarms,
        sections={section.ref: display(section.final) for section in result.sections},
        unanswered=result.unanswered,
    )


def mean_score(finals: Iterable[Fraction | None]) -> Fraction | None:
    """Mean of final scores (Zendesk's IQS); those without a score are left out; None when none is left."""
    known = [final for final in finals if final is not None]
    return sum(known, Fraction(0)) / len(known) if known else None
