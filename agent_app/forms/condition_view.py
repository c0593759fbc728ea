"""When a question or section is shown: rows of “question is one of …”, joined by “all of these” or “one of these”."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agent_app.quality.words import option_words
from agent_app.studio.fields import Pick
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.flow import FlowLayout
from agent_app.widgets.language import language
from agent_app.widgets.panel import Panel, clear, column, label, row
from domain.campaigns import in_language
from domain.scorecards import CHOICE_KINDS, Form, Question, ShowWhen, options_of, walk_questions


@dataclass(frozen=True)
class Simple:
    """A condition that rows can show. `every`: all of them must hold."""

    every: bool
    rows: tuple[ShowWhen, ...]


def simple_of(when: ShowWhen | None) -> Simple | None:
    """As rows; None for one that is put together in another way."""
    if when is None:
        return Simple(True, ())
    own = ShowWhen(question=when.question, any_of=when.any_of, none_of=when.none_of)
    leaves = [own] if when.question else []
    inner = (*when.every, *when.some)
    if any(one.every or one.some or not one.question for one in inner) or (when.every and when.some):
        return None
    if when.some:
        return None if leaves else Simple(False, when.some)
    return Simple(True, (*leaves, *when.every))


def when_of(simple: Simple) -> ShowWhen | None:
    """The condition that these rows say."""
    if len(simple.rows) < 2:
        return simple.rows[0] if simple.rows else None
    return ShowWhen(every=simple.rows) if simple.every else ShowWhen(some=simple.rows)


class ConditionEditor(Panel):
    """Signals: `changed(when)`: a `ShowWhen` or None."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self.title = label("section", self)
        self.join = Pick(self)
        self.join.setMaximumWidth(170)
        self.add = KeyButton("plain", parent=self)
        self.note = label("muted", self, wrap=True)
        self.lines = column(gap=6)
        whole = column(self, gap=4)
        head = row(gap=6)
        head.addWidget(self.title, 1)
        head.addWidget(self.join)
        head.addWidget(self.add)
        whole.addLayout(head)
        whole.addWidget(self.note)
        whole.addLayout(self.lines)
        self._form: Form | None = None
        self._me = ""
        self._simple = Simple(True, ())
        self._when: ShowWhen | None = None
        self.toggles: list[list[KeyButton]] = []
        self.questions: list[Pick] = []
        self.modes: list[Pick] = []
        self._drawn: object = None
        self.add.clicked.connect(self._on_add)
        self.join.picked.connect(lambda value: self._take(Simple(value == "every", self._simple.rows)))
        self.retranslate()

    def put(self, form: Form, ref: str, when: ShowWhen | None) -> None:
        """Show the condition of a question or section."""
        self._form, self._me, self._when = form, ref, when
        self._draw()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Shown when"))
        self.setAccessibleName(self.title.text())
        self.add.put(self.tr("Add condition"))
        self.join.setAccessibleName(self.tr("All conditions, or one of them"))
        self._drawn = None
        self._draw()

    # ------------------------------------------------------------------ inside

    def _others(self) -> list[Question]:
        """Questions that can decide: those with answers to choose, except itself."""
        if self._form is None:
            return []
        return [
            q for q, _ in walk_questions(self._form)
            if q.ref != self._me and (q.kind in CHOICE_KINDS or q.kind == "number")
        ]  # fmt: skip

    def _draw(self) -> None:
        simple = simple_of(self._when)
        self.add.setEnabled(simple is not None and bool(self._others()))
        if simple is None:
            self._drawn = None
            clear(self.lines)
            self.note.setText(msgspec.json.encode(self._when).decode())
            self.note.setVisible(True)
            self.join.setVisible(False)
            return
        self._simple = simple
        self.note.setText(self.tr("Always."))
        self.note.setVisible(not simple.rows)
        self.join.setVisible(len(simple.rows) > 1)
        self.join.put(
            [("every", self.tr("all of these hold")), ("some", self.tr("one of these holds"))],
            "every" if simple.every else "some",
        )
        others = self._others()
        drawn = (simple, tuple((q.ref, q.title, options_of(q)) for q in others), language.code)
        if drawn == self._drawn:
            return
        self._drawn = drawn
        clear(self.lines)
        self.toggles, self.questions, self.modes = [], [], []
        for place, leaf in enumerate(simple.rows):
            self._row(place, leaf, others)

    def _row(self, place: int, leaf: ShowWhen, others: list[Question]) -> None:
        card = Panel("plain", self)
        inside = column(card, gap=4)
        head = row(gap=4)
        pick, mode = Pick(card), Pick(card)
        pick.put([(q.ref, in_language(q.title, language.short) or q.ref) for q in others], leaf.question)
        negative = bool(leaf.none_of)
        mode.put(
            [("any", self.tr("is one of")), ("none", self.tr("is none of"))], "none" if negative else "any"
        )
        mode.setFixedWidth(110)
        pick.setAccessibleName(self.tr("Question of condition {n}").format(n=place + 1))
        mode.setAccessibleName(self.tr("How condition {n} compares").format(n=place + 1))
        remove = KeyButton("quiet", "close", card)
        remove.put("", name=self.tr("Remove condition {n}").format(n=place + 1))
        head.addWidget(pick, 1)
        head.addWidget(mode)
        head.addWidget(remove)
        inside.addLayout(head)
        answers = QWidget(card)
        flow = FlowLayout(answers)
        question = next((q for q in others if q.ref == leaf.question), None)
        chosen = set(leaf.none_of or leaf.any_of)
        made = []
        for option in options_of(question) if question is not None else ():
            button = KeyButton("on" if option.ref in chosen else "plain", parent=answers)
            button.put(
                ("✓ " if option.ref in chosen else "") + option_words(option),
                name=self.tr("Condition {n}: {answer}").format(n=place + 1, answer=option_words(option)),
            )
            button.clicked.connect(lambda _checked=False, n=place, r=option.ref: self._toggle(n, r))
            flow.addWidget(button)
            made.append(button)
        inside.addWidget(answers)
        self.lines.addWidget(card)
        self.toggles.append(made)
        self.questions.append(pick)
        self.modes.append(mode)
        pick.picked.connect(lambda ref, n=place: self._replace(n, self._fresh(ref)))
        mode.picked.connect(lambda how, n=place: self._turn(n, how))
        remove.clicked.connect(lambda _checked=False, n=place: self._replace(n, None))

    def _fresh(self, ref: str) -> ShowWhen:
        question = next((q for q in self._others() if q.ref == ref), None)
        first = options_of(question)[:1] if question is not None else ()
        return ShowWhen(question=ref, any_of=tuple(o.ref for o in first))

    def _on_add(self) -> None:
        others = self._others()
        if others:
            before = [q for q in others if not any(row.question == q.ref for row in self._simple.rows)]
            self._take(
                Simple(self._simple.every, (*self._simple.rows, self._fresh((before or others)[0].ref)))
            )

    def _toggle(self, place: int, ref: str) -> None:
        leaf = self._simple.rows[place]
        chosen = leaf.none_of or leaf.any_of
        new = tuple(r for r in chosen if r != ref) if ref in chosen else (*chosen, ref)
        field = "none_of" if leaf.none_of else "any_of"
        self._replace(place, msgspec.structs.replace(leaf, **{field: new}))

    def _turn(self, place: int, how: str) -> None:
        leaf = self._simple.rows[place]
        chosen = leaf.none_of or leaf.any_of
        empty: tuple[str, ...] = ()
        made = ShowWhen(
            question=leaf.question, any_of=empty if how == "none" else chosen, none_of=chosen if how == "none" else empty
        )  # fmt: skip
        self._replace(place, made)

    def _replace(self, place: int, leaf: ShowWhen | None) -> None:
        rows = list(self._simple.rows)
        rows[place : place + 1] = [leaf] if leaf is not None else []
        self._take(Simple(self._simple.every, tuple(rows)))

    def _take(self, simple: Simple) -> None:
        self.changed.emit(when_of(simple))
