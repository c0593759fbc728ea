"""The player that walks one script for one call. All moves are instantaneous and local.

Whatever the script and the facts, a move ends: what is passed in silence (branches, acts without words, calls of
sub-scripts, ended offers) is bounded, and a ring of such steps shows its last one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from msgspec.structs import replace

from domain import conditions
from domain.calls import Answer, ScriptRun, SilentSpan, StepVisit
from domain.scripts import acts, verifying
from domain.scripts.definition import Act, Option, Question, Script, Step, all_steps
from domain.scripts.graph import consent_meant, leading_to, passed_in_silence
from domain.scripts.player_state import Check, Due, PlayerState, Position

Value = str | float | bool | tuple[str, ...]
DEEPEST = 20  #: objections within objections; one more is not opened. Called sub-scripts (never in a ring) go deeper


class Player:
    """Walks one script for one call.

    `state()` is small and goes to disk with the wrap-up draft; `Player(script, facts, saved=…)` takes it up again.

    Attributes:
        facts: what conditions and texts may name; replaced when the lead's data arrive or change.
        language: of texts that acts carry (a ticket's title).
        stopped: whether a step must not be said any more; such a step is left without being done, and does nothing.
    """

    def __init__(
        self, script: Script, facts: Mapping[str, Any], saved: PlayerState | None = None, language: str = "en"
    ) -> None:
        self.script, self.facts, self.language = script, facts, language
        self.stopped: Callable[[Step], bool] = lambda _step: False
        self._main = {s.id: s for s in script.steps}
        self._objections = {o.code: {s.id: s for s in o.steps} for o in script.objections}
        self._first = {o.code: o.steps[0].id for o in script.objections if o.steps}
        self._until = {o.code: o.until for o in script.offers if o.until}
        self._leading: dict[str, frozenset[str]] | None = None
        self._demands = _first_of_each(script)
        self._inner_outcomes = {s.id for o in script.objections for s in o.steps if s.kind == "outcome"}
        saved = saved or PlayerState()
        self._trail: list[Position] = [p for p in saved.trail if self._knows(p)]
        self._answers: list[Answer] = list(saved.answers)
        self._last: dict[str, Answer] = {a.step: a for a in saved.answers}
        self._visits: list[StepVisit] = list(saved.visits)
        self._disclosed: list[str] = list(saved.disclosed)
        self._dues: dict[str, Due] = {d.key: d for d in saved.dues}
        self._checks: list[Check] = list(saved.checks)
        self._silences: list[SilentSpan] = list(saved.silences)
        self._quiet = saved.quiet
        if not self._trail:
            self._trail.append(Position(step=script.start if script.start in self._main else self._any()))

    # ------------------------------------------------------------------ where it stands

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
    def can_back(self) -> bool:
        return len(self._trail) > 1

    @property
    def steps_seen(self) -> int:
        """How many different steps stand on the way here."""
        return len({p.step for p in self._trail})

    @property
    def ended(self) -> bool:
        """True on a step that leads nowhere else."""
        step = self.step
        return step.kind == "outcome" or not (
            step.goto
            or any(o.goto or o.objection for o in step.options)
            or (step.kind in ("verify", "consent", "branch") and step.otherwise)
            or self.position.calls
        )

    @property
    def quiet(self) -> bool:
        """True while the recording must be silent: a sensitive step, or between two acts that say so."""
        return self._quiet or self.step.sensitive

    def answers(self) -> dict[str, Value]:
        """The last answer given to each step, by step id."""
        return {name: a.value for name, a in self._last.items()}

    def answer_to(self, step_id: str) -> Value | None:
        """The last answer to one step, None for none."""
        given = self._last.get(step_id)
        return given.value if given else None

    def open_disclosures(self) -> list[Step]:
        """Required steps that have not been done yet and that an outcome still ahead demands, in script order.

        Of several steps with one statement the first stands for all. A demand of outcomes that cannot be reached
        from here any more is none.
        """
        return [
            s for s in self._required() if s.demand not in self._disclosed and (not s.for_outcomes or self._ahead(s))
        ]  # fmt: skip

    def required(self) -> list[Step]:
        """Required steps that an outcome ahead demands or that are done, in script order, each statement once."""
        return [
            s for s in self._required() if not s.for_outcomes or s.demand in self._disclosed or self._ahead(s)
        ]  # fmt: skip

    def dues(self) -> tuple[Due, ...]:
        """Acts that are to be done, oldest first; `resolve` fills in their values, `done` puts them away."""
        return tuple(self._dues.values())

    def resolve(self, due: Due) -> Act | None:
        """The act with the values of this call; None when its condition does not hold."""
        return acts.resolved(due.act, self.facts_now(), self.script.fallbacks, self.language)

    def facts_now(self) -> dict[str, Any]:
        """What conditions and texts may name at this moment."""
        return {**self.facts, "answers": self.answers()}

    # ------------------------------------------------------------------ moves

    def choose(self, number: int, at: datetime) -> Option:
        """Take answer `number` (1-9, or more from a long list) of a choice.

        Raises:
            IndexError: there is no such answer.
        """
        step = self.step
        option = step.options[number - 1] if number >= 1 else _no_option(number)
        meant = consent_meant(option) if step.kind == "consent" else ""
        self._record(meant or option.code, at, (option,))
        self._ask_to_keep(meant, at)
        if option.objection and option.objection in self._first:
            self.call_objection(option.objection, at)
            return option
        if option.confirms:
            self._mark_done()
        self._do(step, at)
        self._go(option.goto or step.goto, at)
        return option

    def choose_several(self, numbers: tuple[int, ...], at: datetime) -> tuple[Option, ...]:
        """Take several answers at once (ask kind `several`)."""
        step = self.step
        chosen = tuple(step.options[n - 1] for n in sorted(set(numbers)))
        self._record(tuple(o.code for o in chosen), at, chosen)
        self._mark_done()
        self._go(next((o.goto for o in chosen if o.goto), step.goto), at)
        return chosen

    def enter(self, value: str | float, at: datetime) -> None:
        """Give a typed answer to an ask step and go on."""
        self._record(value, at, ())
        self._mark_done()
        self._go(self.step.goto, at)

    def consent(self, answer: str, at: datetime) -> None:
        """Answer a consent step that has no options of its own: given, refused, withdrawn."""
        step = self.step
        self._record(answer, at, ())
        self._ask_to_keep(answer, at)
        self._mark_done()
        self._go(step.goto if answer == "given" else step.otherwise or step.goto, at)

    def forward(self, at: datetime) -> None:
        """Go on from a step without a choice; a disclosure counts as read, an act is to be done."""
        step = self.step
        if step.kind == "verify":
            self._leave_verify(at)
            return
        self._mark_done()
        self._do(step, at)
        self._go(step.goto, at)

    def verify(self, said: str, at: datetime) -> bool:
        """Compare what the customer said with the record; goes on when that decides it. "": she does not say."""
        question = self.question()
        if question is None:
            return False
        good = verifying.right(question, said, self.facts)
        self._checks.append(Check(step=self.step.id, question=question.code, right=good, at=at))
        if self.verified() in ("passed", "failed"):
            self._leave_verify(at)
        return good

    def question(self) -> Question | None:
        """The identity question to ask now; None when it is decided, or no identity is asked here."""
        return verifying.next_question(self.step, self._checks, self.facts)

    def verified(self) -> verifying.VerifyState:
        """How the verify step on screen stands. Wrong answers count over the whole call."""
        return verifying.state_of(self.step, self._checks, self.facts)

    def attempts_left(self) -> int:
        """Wrong answers that the verify step on screen still takes."""
        return verifying.attempts_left(self.step, self._checks)

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
        here, first = self.position, self._first[code]
        if len(here.calls) < DEEPEST:
            self._move(
                Position(step=first, objection=code, calls=(*here.calls, (here.step, here.objection))), at
            )

    def done(self, key: str) -> None:
        """An act was done (or will not be)."""
        self._dues.pop(key, None)

    def note_silence(self, by: str, at: datetime) -> None:
        """Silence has begun (`by` whom, see `SilentSpan`) or, with "", ended; written down with the step."""
        lasts = bool(self._silences) and self._silences[-1].ended_at is None
        if by and not lasts:
            self._silences.append(SilentSpan(step=self.step.id, began_at=at, by=by))
        elif not by and lasts:
            self._silences[-1] = replace(self._silences[-1], ended_at=at)

    @property
    def silent_by_hand(self) -> bool:
        """The agent has said of this sensitive part that she has silenced the recording herself."""
        return (
            bool(self._silences) and self._silences[-1].ended_at is None and self._silences[-1].by == "hand"
        )

    # ------------------------------------------------------------------ what is kept

    def state(self) -> PlayerState:
        """Everything needed to go on after a kill."""
        return PlayerState(
            trail=tuple(self._trail), answers=tuple(self._answers), visits=tuple(self._visits),
            disclosed=tuple(self._disclosed), dues=self.dues(), checks=tuple(self._checks), quiet=self._quiet,
            silences=tuple(self._silences), script=self.script.code, version=self.script.version,
            variant=self.script.variant,
        )  # fmt: skip

    def run(self, at: datetime) -> ScriptRun:
        """What is stored with the call."""
        self._leave(at)
        return ScriptRun(
            script_id=self.script.code, version=self.script.version, variant=self.script.variant, path=tuple(self._visits),
            answers=tuple(self._answers), disclosed=tuple(self._disclosed), exit_step=self.step.id,
            silences=tuple(s if s.ended_at else replace(s, ended_at=at) for s in self._silences),
        )  # fmt: skip

    # ------------------------------------------------------------------ inside

    def _any(self) -> str:
        return self.script.steps[0].id if self.script.steps else self.script.start

    def _knows(self, position: Position) -> bool:
        """A place in another version of the script may be gone."""
        steps = self._objections.get(position.objection, {}) if position.objection else self._main
        return position.step in steps

    def _step_at(self, position: Position) -> Step:
        steps = self._objections.get(position.objection, {}) if position.objection else self._main
        return steps.get(position.step) or Step(id=position.step)

    def _required(self) -> list[Step]:
        return self._demands

    def _ahead(self, step: Step) -> bool:
        if self._leading is None:
            wanted = {name for s in self._demands for name in s.for_outcomes}
            self._leading = leading_to(self.script, wanted)
        calls = self.position.calls
        here = calls[0][0] if calls else self.position.step
        return any(here in self._leading[n] or n in self._inner_outcomes for n in step.for_outcomes)

    def _record(self, value: Value, at: datetime, chosen: tuple[Option, ...]) -> None:
        step, before = self.step, self._last.get(self.step.id)
        tags = tuple(t for o in chosen for t in o.tags)
        answer = Answer(
            step=step.id, value=value, at=at, option=chosen[0].code if len(chosen) == 1 else "", field=step.field,
            tags=tags, corrected=before is not None,
        )  # fmt: skip
        self._answers.append(answer)
        self._last[step.id] = answer
        if before is not None and (over := tuple(t for t in before.tags if t not in tags)):
            self._queue((Due(key=f"{step.id}/over", step=step.id, act=Act(kind="untag", tags=over), at=at),))
        for option in chosen:
            self._queue(acts.dues_of_option(step, option, at))

    def _queue(self, dues: tuple[Due, ...]) -> None:
        for due in dues:
            if due.act.kind in ("sensitive_on", "sensitive_off"):
                self._quiet = due.act.kind == "sensitive_on"
            else:
                self._dues.pop(due.key, None)  # passed again: its newer values count, and it is the newest
                self._dues[due.key] = due

    def _do(self, step: Step, at: datetime) -> None:
        """What leaving a step brings about; nothing where it was stopped."""
        if not self.stopped(step):
            self._queue(acts.dues_of_step(step, at))

    def _ask_to_keep(self, consent: str, at: datetime) -> None:
        """A consent is on the record with the words that were used; each answer is a fact of its own."""
        step = self.step
        if consent:
            times = sum(a.step == step.id for a in self._answers)
            act = Act(kind="consent", channel=step.channel, value=consent, title=step.text)
            self._queue((Due(key=f"{step.id}/consent/{times}", step=step.id, act=act, at=at),))

    def _mark_done(self) -> None:
        step = self.step
        if step.required and step.demand not in self._disclosed and not self.stopped(step):
            self._disclosed.append(step.demand)

    def _leave_verify(self, at: datetime) -> None:
        """Its outcome is a fact; without a right answer it goes the other way."""
        step, state = self.step, self.verified()
        self._record("failed" if state == "asking" else state, at, ())
        if state == "passed":
            self._mark_done()
        self._go(step.goto if state == "passed" else step.otherwise or step.goto, at)

    def _go(self, target: str, at: datetime) -> None:
        position = self._onward(self.position, target)
        if position is not None:
            self._move(position, at)

    def _onward(self, here: Position, target: str) -> Position | None:
        """The next position; None at the end of the script."""
        if target and self._knows(Position(step=target, objection=here.objection)):
            return Position(step=target, objection=here.objection, calls=here.calls)
        if here.calls:  # the objection is answered: back to where it was called
            step, objection = here.calls[-1]
            return Position(step=step, objection=objection, calls=here.calls[:-1])
        return None

    def _move(self, position: Position, at: datetime) -> None:
        self._leave(at)
        self._trail.append(position)
        self._settle(at)

    def _settle(self, at: datetime) -> None:
        """Pass what is not shown; a ring of such steps, or an end among them, is shown after all."""
        seen = set[Position]()
        while (here := self.position) not in seen and len(seen) < 1000:
            seen.add(here)
            following = self._pass(here, at)
            if following is None:
                break
            self._trail[-1] = following
        self._visits.append(StepVisit(step=self.step.id, at=at))

    def _pass(self, here: Position, at: datetime) -> Position | None:
        """Where a step leads by itself; None for one that is shown."""
        step = self._step_at(here)
        if self._over(step):
            return self._onward(here, step.goto)
        if not passed_in_silence(step):
            return None
        match step.kind:
            case "branch":
                target = self._branch_target(step)
                return self._onward(here, target) if target else None
            case "act":
                self._do(step, at)
                return self._onward(here, step.goto)
            case _:
                first = self._first.get(step.calls)
                after = self._onward(here, step.goto)
                if first is None or len(here.calls) >= DEEPEST + len(self._first):
                    return after
                back_to = here.calls if not step.goto else (*here.calls, (step.goto, here.objection))
                return Position(step=first, objection=step.calls, calls=back_to)

    def _over(self, step: Step) -> bool:
        """The step makes an offer that has ended."""
        until = self._until.get(step.offer) if step.offer else None
        return until is not None and str(self.facts.get("today") or date.min.isoformat()) > until.isoformat()

    def _branch_target(self, step: Step) -> str:
        facts = self.facts_now()
        for case in step.cases:
            if conditions.holds(case.when, facts):
                return case.goto
        return step.otherwise

    def _leave(self, at: datetime) -> None:
        if self._visits and not self._visits[-1].seconds:
            last = self._visits[-1]
            spent = max(0.0, (at - last.at).total_seconds())
            self._visits[-1] = StepVisit(step=last.step, at=last.at, seconds=round(spent, 3))


def _first_of_each(script: Script) -> list[Step]:
    """Required steps in script order, of each statement the first."""
    found: dict[str, Step] = {}
    for _, _, step in all_steps(script):
        if step.required:
            found.setdefault(step.demand, step)
    return list(found.values())


def _no_option(number: int) -> Option:
    raise IndexError(number)
