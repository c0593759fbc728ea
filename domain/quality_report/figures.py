"""Means with intervals, and what can be told apart. Source: reference/qa_scoring.md 4.3 (t-interval with the correction
for a finite population, Wilson for rates; no ranking where intervals overlap)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from domain.quality_report.model import QuestionFigure, RateFigure, ScoreFigure
from domain.scorecards import Answer, Form, ScoreResult, score, walk_questions
from domain.statistics.intervals import mean, wilson


def score_figure(values: Sequence[float], population: int | None = None) -> ScoreFigure:
    """A mean with its interval, kept inside 0-100; one evaluation has no interval."""
    if not values:
        return ScoreFigure(population=population)
    if population is not None and population < len(values):
        population = None  # calls were judged that no draw knew of: they are a sample of more
    found = mean(values, population)
    if found is None:
        return ScoreFigure(n=1, mean=values[0], population=population)
    top = max(100.0, *values)
    return ScoreFigure(
        n=len(values), mean=found.value, low=max(0.0, found.low), high=min(top, found.high), population=population
    )  # fmt: skip


def rate_figure(hits: int, n: int) -> RateFigure:
    found = wilson(hits, n)
    return RateFigure(hits=hits, n=n, rate=found.value, low=found.low, high=found.high)


def tiers(figures: Mapping[str, ScoreFigure]) -> dict[str, int]:
    """Who can be told apart: a new tier begins where every interval above lies over every interval below.

    Returns:
        name -> tier from 1 (the best); 0 for who has no interval.
    """
    known = sorted(
        ((name, one) for name, one in figures.items() if one.low is not None and one.high is not None),
        key=lambda pair: (-(pair[1].mean or 0.0), pair[0]),
    )
    found = dict.fromkeys(figures, 0)
    tier = 1
    for place, (name, _) in enumerate(known):
        if place:
            lowest = min(one.low or 0.0 for _, one in known[:place])
            highest = max(one.high or 0.0 for _, one in known[place:])
            tier += lowest > highest
        found[name] = tier
    return found


class Questions:
    """Adds evaluations up, question by question."""

    def __init__(self) -> None:
        self._sums: dict[tuple[str, int, str], list[float]] = {}  # n, percent, na, fails, lost
        self._evaluations: dict[tuple[str, int], int] = {}

    def add(self, form: Form, answers: Iterable[Answer]) -> ScoreResult:
        """Count one; gives its score."""
        result = score(form, list(answers))
        key = (form.code, form.version)
        self._evaluations[key] = self._evaluations.get(key, 0) + 1
        for one in result.questions:
            if one.state not in ("scored", "na"):
                continue
            sums = self._sums.setdefault((*key, one.ref), [0.0] * 5)
            if one.state == "na":
                sums[2] += 1
                continue
            percent = float(one.percent) if one.percent is not None else None
            if percent is not None:
                sums[0] += 1
                sums[1] += percent
                sums[4] += max(0.0, 100.0 - percent) * float(one.weight) / 100.0
            sums[3] += any(failure.question == one.ref for failure in result.failed)
        return result

    def figures(self) -> tuple[QuestionFigure, ...]:
        """What costs most comes first."""
        found = [
            QuestionFigure(
                form=form, form_version=version, question=ref, n=int(n), percent=percent / n if n else None, na=int(na),
                fails=int(fails), lost=lost / self._evaluations[(form, version)],
            )
            for (form, version, ref), (n, percent, na, fails, lost) in self._sums.items()
        ]  # fmt: skip
        return tuple(sorted(found, key=lambda one: (-one.lost, -one.fails, one.form, one.question)))


def titles_of(form: Form) -> dict[str, str]:
    """Question -> its title in English, for files."""
    return {question.ref: question.title.get("en", question.ref) for question, _ in walk_questions(form)}
