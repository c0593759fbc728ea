"""The script beside the call: one step, its answers, the way back. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from agent_app.scripts import finding
from agent_app.scripts.model import LAST_KEY, Answer, Found, ScriptView, Silence, StepShown
from domain.campaigns import in_language
from domain.script_life.stops import Stops
from domain.script_text import render, render_plain
from domain.scripts import Player, PlayerState, Script, Step
from domain.scripts.entries import Unfit, plain_number, read_entry
from domain.scripts.graph import consent_meant


def customer_language(language: str, window: str) -> str:
    """The language of the words she says: the customer's if scripts speak it, else the window's."""
    short = language.replace("-", "_").split("_")[0].lower()
    return short if short in ("en", "zh", "es") else window


class ScriptPresenter:
    """Walks a `Player` and says after each move what is on screen; every move is handed on to be saved.

    Attributes:
        on_moved: told after each move (the draft is saved, acts are done).
        silence: asked for silence (True) or told that it may end (False); answers how the recording stands.
        stops: what was taken off every desk, as it is now.
    """

    def __init__(self, view: ScriptView, now: Callable[[], datetime]) -> None:
        self._view, self._now = view, now
        self.player: Player | None = None
        self.language = "en"
        self._wrong = False
        self._silence: Silence = "silent"
        self.stops: Callable[[], Stops] = Stops
        self.on_moved: Callable[[], None] = lambda: None
        self.silence: Callable[[bool], tuple[Silence, str]] = lambda _wanted: ("silent", "nothing")

    def open(
        self,
        script: Script | None,
        facts: dict[str, Any],
        language: str,
        saved: PlayerState | None,
        code: str = "",
    ) -> None:
        """Begin a script or take it up where it stood. `code`: what was asked for, when there is none."""
        self.language, self._wrong = language, False
        if script is None:
            self.player = None
            self._view.show_no_script(code)
            return
        self.player = Player(script, facts, saved, language)
        self.player.stopped = lambda step: self.stops().of_step(script, step) is not None
        self.player.begin(self._now())
        self._hush()
        self.show()

    def close(self) -> None:
        self.player = None

    def update_facts(self, facts: dict[str, Any]) -> None:
        """Lead data arrived late or changed: the same step, with its new values."""
        if self.player is not None:
            self.player.facts = facts
            self.show()

    def state(self) -> PlayerState | None:
        return self.player.state() if self.player else None

    # ------------------------------------------------------------------ moves

    def choose(self, number: int) -> None:
        """Take an answer; a step without answers goes on with 1. A step that is not shown takes none."""
        player = self.player
        if player is None or number < 1:
            return
        if self._silence != "silent":
            self._silenced_by_hand(number)
            return
        step, now = player.step, self._now()
        if step.kind == "verify":
            if number > 1:
                return
            self._verify("") if player.question() else self._move(lambda: player.forward(now))
        elif step.options and step.ask != "several":
            if number <= len(step.options):
                self._move(lambda: player.choose(number, now))
        elif step.kind == "consent" and not step.options:
            if number <= 2:
                self._move(lambda: player.consent(("given", "refused")[number - 1], now))
        elif step.kind not in ("ask", "outcome") and number == 1 and not step.options:
            self._move(lambda: player.forward(now))

    def choose_several(self, numbers: tuple[int, ...]) -> None:
        """Take several answers at once and go on."""
        player = self.player
        if player is None or not numbers:
            self._view.show_entry_problem("several")
        elif self._silence == "silent":
            self._move(lambda: player.choose_several(numbers, self._now()))

    def enter(self, text: str) -> None:
        """Take what was typed; what has the wrong form is said beside the field."""
        player = self.player
        if player is None or self._silence != "silent":
            return
        if player.step.kind == "verify":
            if text.strip():
                self._verify(text)
            return
        value = read_entry(text, player.step.ask, player.step.limits, self._today())
        if isinstance(value, Unfit):
            self._view.show_entry_problem(value.code, value.data)
        else:
            self._move(lambda: player.enter(value, self._now()))

    def back(self) -> None:
        if self.player is not None and self.player.back(self._now()):
            self._moved()

    def jump(self, step_id: str) -> None:
        """Go to a step of the outline, or open an objection (`!code`) that was found there."""
        if step_id.startswith("!"):
            self.call_objection(step_id[1:])
        elif self.player is not None:
            self.player.jump(step_id, self._now())
            self._moved()

    def step_title(self) -> str:
        """The step on screen in a few words, "" without one."""
        return self._title_of(self.player.step) if self.player is not None else ""

    def call_objection(self, code: str) -> None:
        if self.player is not None:
            self.player.call_objection(code, self._now())
            self._moved()

    def recheck_silence(self) -> None:
        """The telephone has done something: a sensitive step may be shown now, or no longer."""
        if self.player is not None and self.player.quiet:
            before = self._silence
            self._hush()
            if before != self._silence:
                self.show()

    # ------------------------------------------------------------------ finding

    def objections(self, text: str = "") -> tuple[Found, ...]:
        """Objections that fit what the customer said, the best first."""
        if self.player is None:
            return ()
        offered = [
            Found(o.code, self._plain(o.title), in_language(o.heard, self.language))
            for o in self.player.script.objections
            if o.steps and o.listed
        ]
        return finding.fitting(text, offered)

    def outline(self, text: str = "") -> tuple[Found, ...]:
        """The steps of the main script that are shown; with a text also the objections in which it stands."""
        if self.player is None:
            return ()
        script = self.player.script
        open_ones = {s.demand for s in self.player.open_disclosures()}
        seen = {p.step for p in self.player.state().trail}
        found = [
            Found(s.id, self._title_of(s), self._plain(s.text), self._mark(s, open_ones, seen))
            for s in script.steps
            if any(s.text.values())
        ]
        low = finding.fold(text)
        if not low.strip():
            return tuple(found)
        found += [
            Found(
                f"!{o.code}", self._plain(o.title),
                " ".join([in_language(o.heard, self.language), *(self._plain(s.text) for s in o.steps)]), "objection",
            )
            for o in script.objections if o.steps and o.listed
        ]  # fmt: skip
        return tuple(f for f in found if low in finding.fold(f"{f.title} {f.heard}"))

    def _mark(self, step: Step, open_ones: set[str], seen: set[str]) -> str:
        if self.player is not None and step.id == self.player.step.id:
            return "here"
        if step.required:
            return "open" if step.demand in open_ones else "done"
        return "done" if step.id in seen else ""

    # ------------------------------------------------------------------ inside

    def show(self) -> None:
        """Draw the step again (another language, new values)."""
        if self.player is not None:
            self._view.show_step(self._shown(self.player))

    def _move(self, move: Callable[[], object]) -> None:
        move()
        self._moved()

    def _moved(self) -> None:
        self._wrong = False
        self._hush()
        self.show()
        self.on_moved()

    def _verify(self, said: str) -> None:
        player = self.player
        if player is None:
            return
        before = player.position
        right = player.verify(said, self._now())
        if player.position != before:
            self._moved()
            return
        self._wrong = not right
        self.show()
        self.on_moved()

    def _hush(self) -> None:
        """Ask for silence before a sensitive step is shown, and let it end behind the last one."""
        player = self.player
        if player is None:
            return
        if not player.quiet:
            player.note_silence("", self._now())
            self._silence = "silent"
            self.silence(False)
            return
        how, by = self.silence(True)
        if how == "elsewhere" and player.silent_by_hand:
            how, by = "silent", "hand"
        self._silence = how
        if how == "silent":
            player.note_silence(by, self._now())

    def _silenced_by_hand(self, number: int) -> None:
        if self.player is not None and self._silence == "elsewhere" and number == 1:
            self.player.note_silence("hand", self._now())
            self._moved()

    def _shown(self, player: Player) -> StepShown:
        step, script = player.step, player.script
        required, waiting = player.required(), player.open_disclosures()
        given = player.answer_to(step.id)
        objection = next((o for o in script.objections if o.code == player.position.objection), None)
        stop = self.stops().of_step(script, step)
        hushed = "" if self._silence == "silent" else self._silence
        question = player.question()
        typed = (step.kind == "ask" and step.ask not in ("choice", "several")) or question is not None
        value = given if typed and step.kind == "ask" and given is not None else ""
        return StepShown(
            id=step.id, title=in_language(script.title, self.language), version=script.version,
            variant=script.variant.rpartition(":")[2],
            number=player.steps_seen, expected=script.expected_steps or sum(s.kind != "branch" for s in script.steps),
            kind=step.kind, step_title=self._plain(step.title), text="" if hushed or stop else self._text(step.text),
            hint="" if hushed or stop else self._plain(step.hint), answers=() if hushed else self._answers(step, given),
            entry="" if hushed or not typed else "verify" if question else step.ask, entry_limits=self._limits(step),
            value=plain_number(value) if isinstance(value, float) else str(value), several=step.ask == "several",
            question=self._text(question.text) if question and not hushed else "",
            verified=player.verified() if step.kind == "verify" else "", attempts=player.attempts_left(),
            stopped=stop.reason if stop else "", stopped_by=stop.by if stop else "",
            wrong=self._wrong, done=len(required) - len(waiting), required=len(required), must=step.required,
            open_titles=tuple(self._title_of(s) for s in waiting), can_back=player.can_back,
            objection=self._plain(objection.title) if objection else "", ended=player.ended,
            disposition=step.disposition, sensitive=player.quiet, hushed=hushed,
        )  # fmt: skip

    def _limits(self, step: Step) -> dict[str, str]:
        limits = step.limits
        found = {"currency": limits.currency, "shape": limits.shape}
        found |= {
            n: plain_number(v) for n, v in (("low", limits.low), ("high", limits.high)) if v is not None
        }
        return {name: value for name, value in found.items() if value}

    def _answers(self, step: Step, given: object) -> tuple[Answer, ...]:
        taken = set(given) if isinstance(given, tuple) else {given}
        return tuple(
            Answer(
                str(n) if n <= LAST_KEY else "",
                self._plain(o.text),
                bool(o.objection),
                o.code in taken
                or (step.kind == "consent" and given is not None and given == consent_meant(o)),
                o.code,
            )
            for n, o in enumerate(step.options, start=1)
        )

    def _text(self, text: dict[str, str]) -> str:
        fallbacks = self.player.script.fallbacks if self.player else {}
        return render(in_language(text, self.language), self._facts_now(), fallbacks, self.language)

    def _plain(self, text: dict[str, str]) -> str:
        fallbacks = self.player.script.fallbacks if self.player else {}
        return render_plain(in_language(text, self.language), self._facts_now(), fallbacks, self.language)

    def _title_of(self, step: Step) -> str:
        title = self._plain(step.title) or " ".join(self._plain(step.text).split())
        return title if len(title) <= 60 else title[:59] + "…"

    def _facts_now(self) -> dict[str, Any]:
        return self.player.facts_now() if self.player else {}

    def _today(self) -> date:
        return self._now().astimezone().date()
