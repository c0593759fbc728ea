"""The effect page: which experiment or script, its figures, start and end, a new plan. Knows no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from agent_app.experiments.effects import EffectService
from agent_app.runner import Runner
from domain.experiments.definition import Experiment
from domain.experiments.effect import Effect, ExperimentRow, Planned
from domain.lists import DefinitionRow
from domain.scripts import Script


class EffectView(Protocol):
    """What the presenter asks of the page."""

    def show_list(self, experiments: Sequence[ExperimentRow], scripts: Sequence[DefinitionRow]) -> None: ...

    def show_effect(self, effect: Effect) -> None: ...

    def show_waiting(self) -> None:
        """Something was chosen and is being counted."""
        ...

    def show_problem(self, error: Exception) -> None: ...

    def show_planned(self, planned: Planned) -> None:
        """A plan was saved: what it needs, and what keeps it from starting."""
        ...

    def show_script(self, script: Script) -> None:
        """The script that was asked for, for a plan of its steps."""
        ...

    def tell(self, what: str) -> None:
        """`started`, `ended`."""
        ...


class EffectPresenter:
    """Attributes:
    chosen: (`experiment` or `script`, code); ("", "") for nothing.
    """

    def __init__(self, view: EffectView, effects: EffectService, background: Runner) -> None:
        self._view, self._effects, self._background = view, effects, background
        self.chosen = ("", "")
        self.effect: Effect | None = None
        self.scripts: tuple[DefinitionRow, ...] = ()
        self._asked = 0

    def reload(self) -> None:
        """Read the list; the first is chosen where nothing was."""

        def work() -> tuple[tuple[ExperimentRow, ...], tuple[DefinitionRow, ...]]:
            return self._effects.experiments(), self._effects.scripts()

        self._background.run(work, owner=self._view, done=self._show_list, failed=self._view.show_problem)

    def _show_list(self, found: tuple[tuple[ExperimentRow, ...], tuple[DefinitionRow, ...]]) -> None:
        rows, self.scripts = found
        newest: dict[str, DefinitionRow] = {}
        for script in self.scripts:
            if script.code not in newest or script.version > newest[script.code].version:
                newest[script.code] = script
        self._view.show_list(rows, tuple(newest.values()))
        known = {("experiment", row.experiment.code) for row in rows} | {("script", code) for code in newest}
        if self.chosen not in known:
            first = ("experiment", rows[0].experiment.code) if rows else ("script", next(iter(newest), ""))
            self.chosen = first if first[1] else ("", "")
        if self.chosen[1]:
            self.choose(*self.chosen)

    def choose(self, kind: str, code: str) -> None:
        """Count one; what was asked for before and comes later is not shown."""
        self.chosen = (kind, code)
        self._asked += 1
        number, effects = self._asked, self._effects
        self._view.show_waiting()

        def done(effect: Effect) -> None:
            if number == self._asked:
                self.effect = effect
                self._view.show_effect(effect)
                if effect.experiment is not None:
                    self._note_seen(code, effect)

        def failed(error: Exception) -> None:
            if number == self._asked:
                self._view.show_problem(error)

        self._background.run(
            lambda: effects.effect(code) if kind == "experiment" else effects.versions(code),
            owner=self._view, done=done, failed=failed,
        )  # fmt: skip

    def start(self) -> None:
        """Start the chosen plan."""
        if self.chosen[0] == "experiment":
            code = self.chosen[1]
            self._change(lambda: self._effects.start(code), "started")

    def end(self, why: str) -> None:
        """End the chosen experiment."""
        if self.chosen[0] == "experiment":
            code = self.chosen[1]
            self._change(lambda: self._effects.end(code, why), "ended")

    def plan(self, experiment: Experiment) -> None:
        """Save a plan, and bring it on screen."""

        def done(planned: Planned) -> None:
            self.chosen = ("experiment", planned.experiment.code)
            self._view.show_planned(planned)
            self.reload()

        self._background.run(
            lambda: self._effects.plan(experiment),
            owner=self._view,
            done=done,
            failed=self._view.show_problem,
        )

    def read_script(self, code: str, version: int) -> None:
        """Read a script for the plan's form."""
        self._background.run(
            lambda: self._effects.script(code, version),
            owner=self._view, done=self._view.show_script, failed=self._view.show_problem,
        )  # fmt: skip

    def _change(self, act: object, said: str) -> None:
        def done(_experiment: object) -> None:
            self._view.tell(said)
            self.reload()

        self._background.run(act, owner=self._view, done=done, failed=self._view.show_problem)  # type: ignore[arg-type]

    def _note_seen(self, code: str, effect: Effect) -> None:
        """The figures are on screen: what arrives from now on and is older will be told."""
        self._background.run(
            lambda: self._effects.saw(code, effect.counted_at),
            owner=self._view, done=lambda _none: None, failed=lambda _error: None,
        )  # fmt: skip
