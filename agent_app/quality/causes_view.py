"""Root causes of the chosen answer: one button each, and a key that goes through them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agent_app.shell.actions import Acts
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.flow import FlowLayout
from agent_app.widgets.language import language
from agent_app.widgets.panel import clear, label
from domain.campaigns import in_language
from domain.scorecards import Answer, Form, Question, causes_of


def cause_words(form: Form | None, ref: str) -> str:
    """The form's words for a root cause; the code where it has none."""
    found = next((c for c in form.root_causes if c.ref == ref), None) if form is not None else None
    return in_language(found.label, language.short) if found is not None and found.label else ref


class CausesRow(QWidget):
    """Signals: `toggled(ref)`."""

    toggled = Signal(str)

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._flow = FlowLayout(self, gap=4)
        self._shown: object = None
        self.buttons: list[KeyButton] = []

    def put(self, form: Form | None, question: Question, answer: Answer) -> None:
        """Causes that the chosen answer offers; nothing is shown where it offers none."""
        offered: Sequence[str] = causes_of(question, answer) if answer.values and not answer.na else ()
        shown = (tuple(offered), answer.root_causes, language.code)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._flow)
        self.buttons = []
        if offered:
            said = label("muted", self)
            said.setText(self.tr("Root cause  {key}").format(key=self._acts.hint("root_cause")))
            said.setMinimumHeight(28)
            self._flow.addWidget(said)
            said.show()
        for ref in offered:
            chosen = ref in answer.root_causes
            button = KeyButton("on" if chosen else "plain", parent=self)
            button.HEIGHT = 28
            words = cause_words(form, ref)
            name = self.tr("Root cause: {cause}").format(cause=words)
            button.put(("✓ " if chosen else "") + words, name=name)
            button.clicked.connect(lambda _checked=False, r=ref: self.toggled.emit(r))
            self._flow.addWidget(button)
            button.show()
            self.buttons.append(button)
        self.setVisible(bool(offered))
        self.updateGeometry()
