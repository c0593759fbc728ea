"""The machine's answer for the lit question, with what it rests on; one key takes it over, and it stays the machine's."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from agent_app.quality.heard_words import suggestion_words
from agent_app.shell.actions import Acts
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.panel import Panel, label, row
from domain.scorecards import Question
from domain.scorecards.prefill import Suggestion


class SuggestionStrip(Panel):
    """Hidden where nothing is proposed."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__("inset", parent)
        self._acts = acts
        self._question: Question | None = None
        self._found: Suggestion | None = None
        line = row(self, margins=(10, 4, 4, 4), gap=8)
        self.words = label("", self, wrap=True)
        self.take = KeyButton("plain", "done", self)
        line.addWidget(self.words, 1)
        line.addWidget(self.take)
        self.take.clicked.connect(lambda: acts.run("take_suggestion"))
        self.retranslate()

    def put(self, question: Question | None, found: Suggestion | None, *, taken: bool = False) -> None:
        """`taken`: the answer is the proposed one already."""
        self._question, self._found = question, found
        self.take.setVisible(not taken)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Proposed answer"))
        self.take.put(self.tr("Take over"), self._acts.hint("take_suggestion"))
        shown = self._question is not None and self._found is not None
        if self._question is not None and self._found is not None:
            self.words.setText(suggestion_words(self._question, self._found))
        self.setVisible(shown)
