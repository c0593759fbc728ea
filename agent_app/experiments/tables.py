"""The figures as tables of words: what the page shows, what is copied, what is saved. One table a view."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass

from agent_app.experiments import words
from agent_app.widgets import times
from agent_app.widgets.language import language
from agent_app.widgets.noop import translate
from domain.campaigns import in_language
from domain.experiments.definition import Experiment
from domain.experiments.effect import Effect, StepFigures
from domain.experiments.planning import check, required_size

VIEWS = ("arms", "steps", "time", "guards", "refusals", "plan")


@dataclass(frozen=True)
class Table:
    """Titles of columns and rows of words. `marked`: rows that are to be noticed; `text_columns`: those not of figures."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    marked: frozenset[int] = frozenset()
    text_columns: int = 1

    def tabbed(self) -> str:
        """For the clipboard: a spreadsheet takes it as cells."""
        return "\n".join("\t".join(_plain(cell) for cell in line) for line in (self.head, *self.rows)) + "\n"

    def as_csv(self) -> str:
        """RFC 4180; a cell that a spreadsheet would take for a formula is quoted as text."""
        out = io.StringIO()
        writer = csv.writer(out)
        for line in (self.head, *self.rows):
            writer.writerow([f"'{cell}" if cell[:1] in "=@\t" and cell else cell for cell in line])
        return out.getvalue()


def table_of(effect: Effect, view: str) -> Table:
    """The table of a view."""
    return _MAKERS[view](effect)


def step_title(step: StepFigures) -> str:
    return in_language(step.title, language.short) or step.step


def _arms(effect: Effect) -> Table:
    head = (
        translate("experiments", "Figure"), *(words.arm_title(arm) for arm in effect.arms)
    )  # fmt: skip
    arms = effect.arms
    rows = [
        (translate("experiments", "Leads"), *(times.count(a.leads) for a in arms)),
        (translate("experiments", "Contacts"), *(times.count(a.contacts) for a in arms)),
        (translate("experiments", "Sales"), *(times.count(a.conversions) for a in arms)),
        (translate("experiments", "Sales per contact"), *(words.percent(a.rate) for a in arms)),
        (
            translate("experiments", "its interval, at any look"),
            *(f"{words.percent(a.low)} – {words.percent(a.high)}" for a in arms),
        ),
        (translate("experiments", "Calls"), *(times.count(a.calls) for a in arms)),
        (translate("experiments", "Talk, on average"), *(times.length(a.talk_s) for a in arms)),
    ]
    if effect.experiment is not None:
        rows += [
            (
                translate("experiments", "Heard the new words"),
                *(words.percent(a.exposed / a.contacts if a.contacts else 0.0, 0) for a in arms),
            ),
            (
                translate("experiments", "Another variant spoken, with a reason"),
                *(times.count(a.overridden) for a in arms),
            ),
        ]
        rows += _compared(effect)
    return Table(head, tuple(rows))


def _compared(effect: Effect) -> list[tuple[str, ...]]:
    """Differences against the first arm, an arm a column."""
    found = effect.comparisons

    def row(title: str, cells: list[str]) -> tuple[str, ...]:
        return (title, "", *cells)

    if not found:
        return []
    return [
        row(translate("experiments", "Difference, points"), [words.points(c.verdict.value) for c in found]),
        row(
            translate("experiments", "its interval, at any look"),
            [f"{words.points(c.interval_low)} – {words.points(c.interval_high)}" for c in found],
        ),
        row(
            translate("experiments", "Difference inside agents"),
            [
                ""
                if c.stratified is None
                else f"{words.points(c.stratified)} ± {100 * (c.stratified_error or 0):.1f}"
                for c in found
            ],
        ),
        row(
            translate("experiments", "For those who heard it"),
            ["" if c.complier is None else words.points(c.complier) for c in found],
        ),
        row(
            translate("experiments", "Chance that it is better (says nothing about when to stop)"),
            [words.percent(c.chance, 0) for c in found],
        ),
    ]


def _steps(effect: Effect) -> Table:
    head = [translate("experiments", "Step")]
    for arm in effect.arms:
        head += [
            translate("experiments", "{arm}: came there").format(arm=arm.arm),
            translate("experiments", "{arm}: ended there").format(arm=arm.arm),
            translate("experiments", "{arm}: seconds").format(arm=arm.arm),
        ]
    rows, marked = [], set()
    for n, step in enumerate(effect.steps):
        line = [("↳ " if step.objection else "") + step_title(step)]
        for cell, runs in zip(step.arms, effect.runs, strict=True):
            line += [
                words.percent(cell.reached / runs if runs else 0.0, 0),
                words.percent(cell.ended / runs if runs else 0.0, 0),
                f"{cell.median_s:.0f}",
            ]
        rows.append(tuple(line))
        if step.changed:
            marked.add(n)
    return Table(tuple(head), tuple(rows), frozenset(marked))


def _time(effect: Effect) -> Table:
    head = (
        translate("experiments", "Day (UTC)"), translate("experiments", "Variant"), translate("experiments", "Contacts"),
        translate("experiments", "Difference"), translate("experiments", "from"), translate("experiments", "to"),
    )  # fmt: skip
    rows = [
        (
            day.day.isoformat(), one.arm, times.count(day.contacts), words.points(day.value), words.points(day.low),
            words.points(day.high),
        )
        for one in effect.comparisons
        for day in reversed(one.days)
    ]  # fmt: skip
    return Table(head, tuple(rows), text_columns=2)


def _guards(effect: Effect) -> Table:
    head = (
        translate("experiments", "Guard-rail"), translate("experiments", "Says"), *(arm.arm for arm in effect.arms),
        translate("experiments", "Interval of the difference"),
    )  # fmt: skip
    rows, marked = [], set()
    for n, guard in enumerate(effect.guards):
        cells = [
            f"{words.guard_value(guard, one.value)} ({times.count(one.of)})" if one.of else "–"
            for one in guard.arms
        ]
        rows.append(
            (
                words.say(words.GUARDS[guard.code]), words.say(words.GUARD_WORDS[guard.word]), *cells,
                words.guard_difference(guard),
            )
        )  # fmt: skip
        if guard.word == "worse":
            marked.add(n)
    return Table(head, tuple(rows), frozenset(marked), text_columns=2)


def _refusals(effect: Effect) -> Table:
    head = (translate("experiments", "Refused because"), *(arm.arm for arm in effect.arms))
    rows = [
        (in_language(one.title, language.short) or one.code, *(times.count(n) for n in one.calls))
        for one in effect.refusals
    ]
    return Table(head, tuple(rows))


def _plan(effect: Effect) -> Table:
    found = effect.experiment
    head = (translate("experiments", "Fixed before the start"), "")
    if found is None:
        return Table(head, ())
    plan = found.plan
    looks = ", ".join(words.percent(share, 0) for share in plan.looks)
    decides = (
        translate("experiments", "an interval that holds at any look")
        if plan.decides_by == "any_look"
        else translate("experiments", "planned looks alone (Lan-DeMets, O'Brien-Fleming)")
    )
    rows = [
        (translate("experiments", "Script"), f"{found.script} v{found.script_version}"),
        (
            translate("experiments", "Campaigns"),
            ", ".join(found.campaigns) or translate("experiments", "all that open it"),
        ),
        (translate("experiments", "Expected sales per contact"), words.percent(plan.baseline)),
        (translate("experiments", "Smallest difference that matters"), f"{100 * plan.worth:.2f}"),
        (
            translate("experiments", "Level, power"),
            f"{words.percent(plan.alpha)}, {words.percent(plan.power, 0)}",
        ),
        (translate("experiments", "Contacts a variant"), _size(found)),
        (translate("experiments", "Decided by"), decides),
        (translate("experiments", "Planned looks at"), looks),
        (translate("experiments", "Seed of the draw"), found.seed),
    ]
    for one in effect.comparisons:
        for look in one.looks:
            rows.append(
                (
                    translate("experiments", "Look {n} of {arm}, taken {when}").format(
                        n=look.n, arm=one.arm, when=times.when(look.at)
                    ),
                    translate("experiments", "z {z}, bound {bound}: {word}").format(
                        z=f"{look.z:+.2f}".replace("-", "−"), bound=f"{look.bound:.2f}",
                        word=_crossed(look.crossed),
                    ),
                )
            )  # fmt: skip
    for over in effect.overrides:
        rows.append(
            (
                translate("experiments", "{by} spoke {arm} instead").format(by=over.by, arm=over.arm),
                f"{over.reason} ({times.when(over.at)})",
            )
        )
    return Table(head, tuple(rows), text_columns=2)


def _size(found: Experiment) -> str:
    """Contacts a variant; of a plan that has not started what it would need."""
    if found.plan.size:
        return times.count(found.plan.size)
    return times.count(required_size(found.plan, len(found.arms))) if not check(found) else "–"


def _crossed(crossed: bool) -> str:
    return translate("experiments", "crossed") if crossed else translate("experiments", "not crossed")


def _plain(cell: str) -> str:
    return " ".join(cell.split())


_MAKERS = {
    "arms": _arms, "steps": _steps, "time": _time, "guards": _guards, "refusals": _refusals, "plan": _plan,
}  # fmt: skip
