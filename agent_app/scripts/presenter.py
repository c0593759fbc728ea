"""The script beside the call: one step, its answers, the way back. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol

from domain.campaigns import in_language
from domain.script_life.stops import Stops
from domain.script_text import render, render_plain
from domain.scripts import Option, Player, PlayerState, Script, Step

LAST_KEY = 9


@dataclass(frozen=True)
class Answer:
    """An answer on screen: its key, its words, whether it leads to an objection, whether it was taken before."""

    key: str
    words: str
    objection: bool = False
    chosen: bool = False
    code: str = ""


@dataclass(frozen=True, kw_only=True)
class StepShown:
    """Everything that the panel draws of one step.

    Attributes:
        text: Markdown, safe. kind: of the step; an unknown kind is shown like `say`.
        entry: kind of the field to type into, "" for none. several: answers can be combined.
        open_titles: required steps that are not done yet.
        stopped: why these words must not be said any more; the text is empty then. stopped_by: who said so.
    """

    title: str
    version: int
    variant: str
    number: int
    expected: int
    kind: str
    step_title: str
    text: str
    hint: str
    answers: tuple[Answer, ...]
    entry: str = ""
    value: str = ""
    several: bool = False
    done: int = 0
    required: int = 0
    open_titles: tuple[str, ...] = ()
    can_back: bool = False
    objection: str = ""
    ended: bool = False
    disposition: str = ""
    sensitive: bool = False
    stopped: str = ""
    stopped_by: str = ""


@dataclass(frozen=True)
class Found:
    """An objection or a step of the outline to choose from."""

    code: str
    title: str
    heard: str = ""


class ScriptView(Protocol):
    """What the presenter asks of the panel."""

    def show_step(self, step: StepShown) -> None: ...

    def show_no_script(self, code: str) -> None: ...

    def show_entry_problem(self, code: str) -> None: ...


def customer_language(language: str, window: str) -> str:
    """The language of the words she says: the customer's if scripts speak it, else the window's."""
    short = language.replace("-", "_").split("_")[0].lower()
    return short if short in ("en", "zh", "es") else window


class ScriptPresenter:
    """Walks a `Player` and says after each move what is on screen; every move is handed on to be saved.

    Attributes:
        on_moved: told after each move (the draft is saved).
        on_chosen: told of a taken answer, with its step.
        stops: what was taken off every desk, as it is now.
        on_consent: told of a consent step, `(step, given)`.
    """

    def __init__(self, view: ScriptView, now: Callable[[], datetime]) -> None:
        self._view, self._now = view, now
        self.player: Player | None = None
        self.language = "en"
        self._facts: dict[str, Any] = {}
        self.stops: Callable[[], Stops] = Stops
        self.on_moved: Callable[[], None] = lambda: None
        self.on_chosen: Callable[[Step, Option], None] = lambda step, option: None
        self.on_consent: Callable[[Step, bool], None] = lambda step, given: None

    def open(
        self,
        script: Script | None,
        facts: dict[str, Any],
        language: str,
        saved: PlayerState | None,
        code: str = "",
    ) -> None:
        """Begin a script or take it up where it stood. `code`: what was asked for, when there is none."""
        self.language, self._facts = language, facts
        if script is None:
            self.player = None
            self._view.show_no_script(code)
            return
        self.player = Player(script, facts, saved)
        self.player.begin(self._now())
        self.show()

    def close(self) -> None:
        self.player = None

    def update_facts(self, facts: dict[str, Any]) -> None:
        """Lead data arrived late or changed: the same step, with its new values."""
        self._facts = facts
        if self.player is not None:
            self.player.facts = facts
            self.show()

    def state(self) -> PlayerState | None:
        return self.player.state() if self.player else None

    def choose(self, number: int) -> None:
        """Take answer 1-9; a step without answers goes on with 1."""
        player = self.player
        if player is None or number < 1:
            return
        step = player.step
        if step.options and step.ask != "several":
            if number > len(step.options):
                return
            self._consent_by(step, step.options[number - 1].code)
            option = player.choose(number, self._now())
            self.on_chosen(step, option)
        elif step.kind == "consent" and not step.options and number <= 2:
            self.on_consent(step, number == 1)
            player.forward(self._now())
        elif step.kind not in ("ask", "outcome") and number == 1 and not step.options:
            player.forward(self._now())
        else:
            return
        self._moved()

    def choose_several(self, numbers: tuple[int, ...]) -> None:
        """Take several answers at once and go on."""
        player = self.player
        if player is None or not numbers:
            self._view.show_entry_problem("several")
            return
        step = player.step
        for option in player.choose_several(numbers, self._now()):
            self.on_chosen(step, option)
        self._moved()

    def enter(self, text: str) -> None:
        """Take what was typed; what has the wrong form is said beside the field."""
        player = self.player
        if player is None:
            return
        value = read_entry(text, player.step.ask)
        if value is None:
            self._view.show_entry_problem(player.step.ask)
            return
        player.enter(value, self._now())
        self._moved()

    def back(self) -> None:
        if self.player is not None and self.player.back(self._now()):
            self._moved()

    def jump(self, step_id: str) -> None:
        if self.player is not None:
            self.player.jump(step_id, self._now())
            self._moved()

    def step_title(self) -> str:
        """The step on screen in a few words, "" without one."""
        return self._title_of(self.player.step) if self.player is not None else ""

    def call_objection(self, code: str) -> None:
        if self.player is not None:
            self.player.call_objection(code, self._now())
            self._moved()

    def objections(self, text: str = "") -> tuple[Found, ...]:
        """Objections that fit what the customer said; words that are heard count before titles."""
        if self.player is None:
            return ()
        found = [
            Found(o.code, self._plain(o.title), in_language(o.heard, self.language))
            for o in self.player.script.objections
            if o.steps
        ]
        parts = text.casefold().split()
        return tuple(f for f in found if all(p in f"{f.title} {f.heard}".casefold() for p in parts))

    def outline(self, text: str = "") -> tuple[Found, ...]:
        """The steps of the main script, those that are shown, for the outline and the search inside the script."""
        if self.player is None:
            return ()
        found = [
            Found(s.id, self._title_of(s), self._plain(s.text))
            for s in self.player.script.steps
            if s.kind != "branch"
        ]
        low = text.casefold()
        return tuple(f for f in found if low in f"{f.title} {f.heard}".casefold())

    def show(self) -> None:
        """Draw the step again (another language, new values)."""
        if self.player is not None:
            self._view.show_step(self._shown(self.player))

    def _moved(self) -> None:
        self.show()
        self.on_moved()

    def _consent_by(self, step: Step, code: str) -> None:
        if step.kind == "consent" and code in ("yes", "given", "agrees", "no", "refused", "declines"):
            self.on_consent(step, code in ("yes", "given", "agrees"))

    def _shown(self, player: Player) -> StepShown:
        step, script = player.step, player.script
        required = [s for s in script.steps if s.required]
        waiting = player.open_disclosures()
        given = player.answers().get(step.id)
        objection = next((o for o in script.objections if o.code == player.position.objection), None)
        typed = step.kind == "ask" and step.ask not in ("choice", "several")
        stop = self.stops().of_step(script, step)
        return StepShown(
            title=in_language(script.title, self.language), version=script.version,
            variant=script.variant.rpartition(":")[2],
            number=len({p.step for p in player.state().trail}),
            expected=script.expected_steps or sum(s.kind != "branch" for s in script.steps),
            kind=step.kind, step_title=self._plain(step.title), text="" if stop else self._text(step),
            hint="" if stop else self._plain(step.hint), stopped=stop.reason if stop else "",
            stopped_by=stop.by if stop else "",
            answers=self._answers(step, given), entry=step.ask if typed else "",
            value=str(given) if typed and given is not None else "", several=step.ask == "several",
            done=len(required) - len(waiting), required=len(required),
            open_titles=tuple(self._title_of(s) for s in waiting), can_back=len(player.state().trail) > 1,
            objection=self._plain(objection.title) if objection else "", ended=player.ended,
            disposition=step.disposition, sensitive=step.sensitive,
        )  # fmt: skip

    def _answers(self, step: Step, given: object) -> tuple[Answer, ...]:
        taken = set(given) if isinstance(given, tuple) else {given}
        return tuple(
            Answer(
                str(n) if n <= LAST_KEY else "",
                self._plain(o.text),
                bool(o.objection),
                o.code in taken,
                o.code,
            )
            for n, o in enumerate(step.options, start=1)
        )

    def _text(self, step: Step) -> str:
        fallbacks = self.player.script.fallbacks if self.player else {}
        return render(in_language(step.text, self.language), self._facts_now(), fallbacks, self.language)

    def _plain(self, text: dict[str, str]) -> str:
        fallbacks = self.player.script.fallbacks if self.player else {}
        return render_plain(in_language(text, self.language), self._facts_now(), fallbacks, self.language)

    def _title_of(self, step: Step) -> str:
        title = self._plain(step.title) or " ".join(self._plain(step.text).split())
        return title if len(title) <= 60 else title[:59] + "…"

    def _facts_now(self) -> dict[str, Any]:
        return {**self._facts, "answers": self.player.answers() if self.player else {}}


def read_entry(text: str, ask: str) -> str | float | None:
    """The typed answer in its form; None when it has another one."""
    plain = text.strip()
    if not plain:
        return None
    if ask in ("number", "money"):
        try:
            return float(
                plain.replace(" ", "").replace(",", ".")
                if plain.count(",") == 1 and "." not in plain
                else plain.replace(",", "")
            )
        except ValueError:
            return None
    if ask == "date":
        try:
            return date.fromisoformat(plain.replace("/", "-").replace(".", "-")).isoformat()
        except ValueError:
            return None
    if ask == "phone" and sum(c.isdigit() for c in plain) < 5:
        return None
    return plain
