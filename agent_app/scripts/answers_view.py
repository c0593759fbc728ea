"""The answers of a step with their keys; more than nine are found by typing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from agent_app.scripts import finding
from agent_app.scripts.model import LAST_KEY, Answer, Found
from agent_app.widgets.buttons import Choice
from agent_app.widgets.digits import HotKeys
from agent_app.widgets.panel import column, label
from domain.scripts import fitting as fitting_lines

KEYS = "123456789"
SHOWN_OF_MANY = 7  #: that the line beneath, which says how many are left, is in sight


class AnswersList(QWidget):
    """Signals: `picked(number)`, the answer's place in the step, from 1.

    Of a long list seven are shown, those that fit what was typed; their keys go from 1 at the top, Enter takes the first.
    """

    picked = Signal(int)

    def __init__(self, parent: QWidget, keys: HotKeys) -> None:
        super().__init__(parent)
        self._keys = keys
        self._answers: tuple[Answer, ...] = ()
        self._shown: tuple[int, ...] = ()  # numbers of the answers on screen
        self._marked: Callable[[int], bool] = lambda _number: False
        self._paused = False
        lines = column(self, gap=6)
        self.filter = QLineEdit(self)
        self.filter.textChanged.connect(lambda _text: self._draw())
        self.filter.installEventFilter(self)
        self._lines = column(gap=6)
        self.more = label("muted", self)
        lines.addWidget(self.filter)
        lines.addLayout(self._lines)
        lines.addWidget(self.more)
        self.choices: list[Choice] = []

    def put(self, answers: Sequence[Answer], marked: Callable[[int], bool], *, fresh: bool) -> None:
        """Show answers; `marked`: whether one is drawn as taken. `fresh`: of another step, nothing is typed yet."""
        self._answers, self._marked = tuple(answers), marked
        if fresh and self.filter.text():
            self.filter.blockSignals(True)
            self.filter.clear()
            self.filter.blockSignals(False)
        self._draw()

    @property
    def is_long(self) -> bool:
        return len(self._answers) > LAST_KEY

    def pause_keys(self, on: bool) -> None:
        """Leave the digits to somebody else for a while."""
        self._paused = on
        self._put_keys()

    def redraw(self) -> None:
        self._draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.filter and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._shown:
                self.picked.emit(self._shown[0])
                return True
            if event.key() == Qt.Key.Key_Escape and self.filter.text():
                self.filter.clear()
                return True
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        self.filter.setPlaceholderText(self.tr("type to find an answer"))
        self.filter.setAccessibleName(self.tr("Find an answer by typing"))
        self._draw()

    def _draw(self) -> None:
        fitting = self._fitting()
        self._shown = tuple(fitting[: SHOWN_OF_MANY if self.is_long else LAST_KEY])
        while len(self.choices) < len(self._shown):
            choice = Choice(self)
            place = len(self.choices)
            choice.clicked.connect(lambda _checked=False, n=place: self._take(n))
            self.choices.append(choice)
            self._lines.addWidget(choice)
        small = len(self._shown) > fitting_lines.LARGE
        self._lines.setSpacing(2 if small else 6)
        for place, choice in enumerate(self.choices):
            choice.set_compact(small)
            there = place < len(self._shown)
            if there:
                number = self._shown[place]
                answer = self._answers[number - 1]
                choice.put(KEYS[place], answer.words, self.tr("▸ objection") if answer.objection else "")
                choice.set_chosen(self._marked(number))
            choice.setVisible(there)
        if not self.is_long and self.filter.hasFocus():
            self.filter.clearFocus()
        self.filter.setVisible(self.is_long)
        left = len(fitting) - len(self._shown)
        self.more.setVisible(self.is_long)
        if self.is_long and not fitting:
            self.more.setText(self.tr("No answer has these words."))
        elif self.is_long:
            self.more.setText(self.tr("and %n more: type a part of it", "", left) if left else "")
        self._put_keys()

    def _fitting(self) -> list[int]:
        every = range(1, len(self._answers) + 1)
        if not self.is_long or not self.filter.text().strip():
            return list(every)
        offered = [Found(str(n), self._answers[n - 1].words) for n in every]
        return [int(found.code) for found in finding.fitting(self.filter.text(), offered)]

    def _put_keys(self) -> None:
        shown = () if self._paused else self._shown
        self._keys.put({KEYS[n]: partial(self._take, n) for n in range(len(shown))})

    def _take(self, place: int) -> None:
        if place < len(self._shown):
            self.picked.emit(self._shown[place])
