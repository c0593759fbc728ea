"""Under the list of My scores: the coaching that waits for her, and the way to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from agent_app.learning import words
from agent_app.learning.service import LearningService
from agent_app.runner import Runner
from agent_app.shell.actions import Acts
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.panel import Elided, Panel, clear, column, label, row
from domain.coaching import CoachingRow

MOST = 3


class CoachingWaiting(Panel):
    """Up to three of them, the most urgent above; not there when nothing waits.

    Signals: none. `on_shown` is told each time the page comes on screen, which is when the list is read again.
    """

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._acts = acts
        self._rows: tuple[CoachingRow, ...] = ()
        lines = column(self, margins=(12, 8, 12, 8), gap=4)
        head = row(gap=8)
        self.title, self.button = label("section", self), KeyButton("quiet", parent=self)
        self.button.HEIGHT = 28
        head.addWidget(self.title, 1)
        head.addWidget(self.button)
        lines.addLayout(head)
        self._lines = column(gap=2)
        lines.addLayout(self._lines)
        self.button.clicked.connect(lambda: acts.run("desk_6"))
        acts.keys_changed.connect(self.retranslate)
        self.retranslate()

    def put(self, rows: tuple[CoachingRow, ...]) -> None:
        """Show what waits; what is done, and what others have to do, is left out."""
        self._rows = tuple(r for r in rows if r.mine and r.state in ("open", "acknowledged"))
        self._draw()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Coaching that waits for you"))
        self.title.setText(self.tr("Coaching"))
        self.button.put(
            self.tr("Learning"), self._acts.hint("desk_6"), name=self.tr("Read and answer it under Learning")
        )
        self._draw()

    def _draw(self) -> None:
        clear(self._lines)
        for one in self._rows[:MOST]:
            what, state = words.task_line(one).split("\n")
            first, second = Elided(parent=self), Elided("muted", self)
            first.set_whole(what)
            second.set_whole(state)
            self._lines.addWidget(first)
            self._lines.addWidget(second)
        more = len(self._rows) - MOST
        if more > 0:
            rest = label("muted", self)
            rest.setText(self.tr("and %n more", "", more))
            self._lines.addWidget(rest)
        self.setVisible(bool(self._rows))


class Waiting(QWidget):
    """Holds the strip, and reads the list whenever it comes on screen; without the server it shows nothing."""

    def __init__(self, learning: LearningService, background: Runner, acts: Acts) -> None:
        super().__init__()
        self._learning, self._background = learning, background
        self.strip = CoachingWaiting(acts, self)
        column(self, gap=0).addWidget(self.strip)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def reload(self) -> None:
        put: Callable[[tuple[CoachingRow, ...]], None] = self.strip.put
        self._background.run(self._learning.coaching, owner=self, done=put, failed=lambda _error: put(()))
