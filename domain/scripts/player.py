"""The player that walks one script for one call, and its memory. All moves are instantaneous and local."""

from __future__ import annotations

from datetime import datetime

from domain import conditions
from domain.calls import Answer, ScriptRun, StepVisit
from domain.leads import Frozen
from domain.scripts.definition import Option, Script, Step


class Position(Frozen, frozen=True, kw_only=True):
    """Where the player stands. `calls` holds the steps to return to, innermost last."""

    step: str
    objection: str = ""
    calls: tuple[tuple[str, str], ...] = ()


class PlayerState(Frozen, frozen=True, kw_only=True):
    """The player's memory, as it goes to disk."""

    trail: tuple[Position, ...] = ()
    answers: tuple[Answer, ...] = ()
    visits: tuple[StepVisit, ...] = ()
    disclosed: tuple[str, ...] = ()


class Player:
    """Walks one script for one call. All moves are instantaneous and local.

    `state()` is small and goes to disk with the wrap-up draft; `Player(script, facts, saved=…)` takes it up again.
    """

    def __init__(self, script: Script, facts: dict[str, object], saved: PlayerState | None = None) -> None:
        self.script, self.facts = script, facts
        self._main = {s.id: s for s in script.steps}
        self._objections = {o.code: {s.id: s for s in o.steps} for o in script.objections}
        self._first = {o.code: o.steps[0].id for o in script.objections if o.steps}
        self._trail: list[Position] = list(saved.trail) if saved else []
        self._answers: list[Answer] = list(saved.answers) if saved else []
        self._visits: list[StepVisit] = list(saved.visits) if saved else []
        self._disclosed: list[str] = list(saved.disclosed) if saved else []
        if not self._trail:
            self._trail.append(Position(step=script.start))

    def begin(self, at: datetime) -> None:
        """Settle on the first step that is shown (a script may open with a branch)."""
        if not self._visits:
            self._settle(at)

    @property
    def position(self) -> Position:
        return self._trail[-1]

    @property
    def step(self) -> Step:
        """The step on screen."""
        return self._step_at(self.position)

    @property
    def ended(self) -> bool:
        """True on a step that leads nowhere else."""
        step = self.step
        return step.kind == "outcome" or not (
            step.goto or any(o.goto for o in step.options) or self.position.calls
        )

    def answers(self) -> dict[str, str | float | bool | tuple[str, ...]]:
        """The last answer given to each step, by step id."""
        return {a.step: a.value for a in self._answers}

    def open_disclosures(self) -> list[Step]:
        """Required steps that have not been done yet, in script order."""
        return [s for s in self.script.steps if s.required and s.id not in self._disclosed]

    def choose(self, number: int, at: datetime) -> Option:
        """Take answer `number` (1-9) of a choice.

        Raises:
            IndexError: there is no such answer.
        """
        option = self.step.options[number - 1] if number >= 1 else _no_option(number)
        self._record(option.code, at, option)
        self._mark_done()
        if option.objection:
            self.call_objection(option.objection, at)
        else:
            self._go(option.goto or self.step.goto, at)
        return option

    def choose_several(self, numbers: tuple[int, ...], at: datetime) -> tuple[Option, ...]:
        """Take several answers at once (ask kind `several`)."""
        chosen = tuple(self.step.options[n - 1] for n in sorted(set(numbers)))
        value = tuple(o.code for o in chosen)
        self._answers.append(
            Answer(
                step=self.step.id, value=value, at=at, field=self.step.field,
                tags=tuple(t for o in chosen for t in o.tags), corrected=self.step.id in self.answers(),
            )
        )  # fmt: skip
        self._go(next((o.goto for o in chosen if o.goto), self.step.goto), at)
        return chosen

    def enter(self, value: str | float, at: datetime) -> None:
        """Give a typed answer to an ask step and go on."""
        self._record(value, at, None)
        self._go(self.step.goto, at)

    def forward(self, at: datetime) -> None:
        """Go on from a step without a choice; a disclosure counts as read."""
        self._mark_done()
        self._go(self.step.goto, at)

    def back(self, at: datetime) -> bool:
        """Return to the step before; answers stay. False at the beginning."""
        if len(self._trail) < 2:
            return False
        self._leave(at)
        self._trail.pop()
        self._visits.append(StepVisit(step=self.step.id, at=at))
        return True

    def jump(self, step_id: str, at: datetime) -> None:
        """Go to any step of the main script from the outline.

        Raises:
            KeyError: no such step.
        """
        self._main[step_id]
        self._move(Position(step=step_id), at)

    def call_objection(self, code: str, at: datetime) -> None:
        """Open an objection; its end returns to the step on screen now.

        Raises:
            KeyError: the script has no such objection.
        """
        here = self.position
        self._move(
            Position(
                step=self._first[code], objection=code, calls=(*here.calls, (here.step, here.objection))
            ),
            at,
        )

    def state(self) -> PlayerState:
        """Everything needed to go on after a kill."""
        return PlayerState(
            trail=tuple(self._trail), answers=tuple(self._answers),
            visits=tuple(self._visits), disclosed=tuple(self._disclosed),
        )  # fmt: skip

    def run(self, at: datetime) -> ScriptRun:
        """What is stored with the call."""
        self._leave(at)
        return ScriptRun(
            script_id=self.script.code, version=self.script.version, variant=self.script.variant, path=tuple(self._visits),
            answers=tuple(self._answers), disclosed=tuple(self._disclosed), exit_step=self.step.id,
        )  # fmt: skip

    def _step_at(self, position: Position) -> Step:
        steps = self._objections[position.objection] if position.objection else self._main
        return steps[position.step]

    def _record(self, value: str | float, at: datetime, option: Option | None) -> None:
        step = self.step
        self._answers.append(
            Answer(
                step=step.id, value=value, at=at, option=option.code if option else "", field=step.field,
                tags=option.tags if option else (), corrected=step.id in self.answers(),
            )
        )  # fmt: skip

    def _mark_done(self) -> None:
        if self.step.kind in ("disclose", "consent") and self.step.id not in self._disclosed:
            self._disclosed.append(self.step.id)

    def _go(self, target: str, at: datetime) -> None:
        here = self.position
        if target:
            self._move(Position(step=target, objection=here.objection, calls=here.calls), at)
        elif here.calls:  # the objection is answered: back to where it was called
            step, objection = here.calls[-1]
            self._move(Position(step=step, objection=objection, calls=here.calls[:-1]), at)

    def _move(self, position: Position, at: datetime) -> None:
        self._leave(at)
        self._trail.append(position)
        self._settle(at)

    def _settle(self, at: datetime) -> None:
        """Pass through branches until a step that is shown; a loop of branches ends at the last one's text."""
        for _ in range(len(self._main) + 1):
            if self.step.kind != "branch":
                break
            target = self._branch_target(self.step)
            if not target:
                break
            here = self._trail.pop()
            self._trail.append(Position(step=target, objection=here.objection, calls=here.calls))
        self._visits.append(StepVisit(step=self.step.id, at=at))

    def _branch_target(self, step: Step) -> str:
        facts = {**self.facts, "answers": self.answers()}
        for case in step.cases:
            if conditions.holds(case.when, facts):
                return case.goto
        return step.otherwise

    def _leave(self, at: datetime) -> None:
        if self._visits and not self._visits[-1].seconds:
            last = self._visits[-1]
            spent = max(0.0, (at - last.at).total_seconds())
            self._visits[-1] = StepVisit(step=last.step, at=last.at, seconds=round(spent, 3))


def _no_option(number: int) -> Option:
    raise IndexError(number)
