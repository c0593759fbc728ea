"""Lines that are added and taken away: what was said, and figures with their bounds, each with its weight."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from agent_app.plans import words
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.number import Number
from agent_app.widgets.panel import Panel, column, row
from domain.sampling import FigureRisk

WEIGHT, BOUND, SIDE = 46, 54, 76


class Line(Panel):
    """One line. Signals: `changed`, `gone`."""

    changed = Signal()
    gone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self.n = 1  #: its place, for who hears the fields' names
        self.what, self.weight = QComboBox(self), Number(0, 100, WEIGHT, self)
        self.what.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.what.setMinimumContentsLength(6)
        self.what.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.what.setMinimumWidth(72)
        self.drop = KeyButton("quiet", "close", self)
        self.lines = row(self, gap=6)
        self.lines.addWidget(self.what, 1)
        self.lines.addWidget(self.weight)
        self.lines.addWidget(self.drop)
        self.drop.clicked.connect(self.gone)
        self.weight.changed.connect(self.changed)

    def retranslate(self) -> None:
        raise NotImplementedError


class HitLine(Line):
    """A set of phrases, or one phrase, that was said."""

    def __init__(self, known: tuple[tuple[str, str], ...], name: str, weight: float, parent: QWidget) -> None:
        super().__init__(parent)
        self.what.setEditable(True)
        for code, title in known:
            self.what.addItem(title, code)
        place = self.what.findData(name)
        if place >= 0:
            self.what.setCurrentIndex(place)
        else:
            self.what.setEditText(name)
        self.weight.setValue(weight)
        self.what.currentTextChanged.connect(lambda _text: self.changed.emit())
        self.retranslate()

    @property
    def value(self) -> tuple[str, float]:
        """(set or set/phrase, weight)."""
        text = self.what.currentText().strip()
        place = self.what.findText(text)
        return (str(self.what.itemData(place)) if place >= 0 else text), self.weight.value()

    def retranslate(self) -> None:
        self.weight.name(self.tr("Words {n}: weight").format(n=self.n))
        self.drop.put("", name=self.tr("Take words {n} away").format(n=self.n))
        self.what.setAccessibleName(self.tr("Words {n}: what was said").format(n=self.n))
        if (typed := self.what.lineEdit()) is not None:
            typed.setAccessibleName(self.what.accessibleName())


class FigureLine(Line):
    """A figure, above or below a bound."""

    def __init__(self, found: FigureRisk, parent: QWidget) -> None:
        super().__init__(parent)
        self.side, self.bound = QComboBox(self), Number(0, 100_000, BOUND, self)
        self.side.setFixedWidth(SIDE)
        self.lines.insertWidget(1, self.side)
        self.lines.insertWidget(2, self.bound)
        for code in words.FIGURES:
            self.what.addItem("", code)
        if self.what.findData(found.figure) < 0:
            self.what.addItem("", found.figure)
        self.side.addItems(["", ""])
        self.what.setCurrentIndex(self.what.findData(found.figure))
        below = found.above is None and found.below is not None
        self.side.setCurrentIndex(int(below))
        scale = 100 if found.figure in words.SHARES else 1
        self.bound.setValue(((found.below if below else found.above) or 0) * scale)
        self.weight.setValue(found.weight)
        self.what.currentIndexChanged.connect(self.changed)
        self.side.currentIndexChanged.connect(self.changed)
        self.bound.changed.connect(self.changed)
        self.retranslate()

    @property
    def value(self) -> FigureRisk:
        figure = str(self.what.currentData())
        bound = round(self.bound.value() / (100 if figure in words.SHARES else 1), 4)
        below = self.side.currentIndex() == 1
        return FigureRisk(
            figure=figure, weight=self.weight.value(), above=None if below else bound, below=bound if below else None
        )  # fmt: skip

    def retranslate(self) -> None:
        self.weight.name(self.tr("Figure {n}: weight").format(n=self.n))
        self.drop.put("", name=self.tr("Take figure {n} away").format(n=self.n))
        self.what.setAccessibleName(self.tr("Figure {n}: which").format(n=self.n))
        self.bound.name(self.tr("Figure {n}: bound").format(n=self.n))
        self.side.setAccessibleName(self.tr("Figure {n}: above or below").format(n=self.n))
        for n in range(self.what.count()):
            self.what.setItemText(n, words.figure(str(self.what.itemData(n))))
        self.side.setItemText(0, self.tr("above"))
        self.side.setItemText(1, self.tr("below"))


class Lines(Panel):
    """Several, and a button for one more. Signals: `changed`."""

    changed = Signal()

    def __init__(self, make: Callable[[QWidget], Line], parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._make = make
        self.items: list[Line] = []
        self.more = KeyButton("quiet", "", self)
        self._lines = column(self, gap=4)
        foot = row(gap=0)
        foot.addWidget(self.more)
        foot.addStretch(1)
        self._lines.addLayout(foot)
        self.more.clicked.connect(self._add)

    def clear(self) -> None:
        for line in self.items:
            line.setParent(None)
            line.deleteLater()
        self.items.clear()

    def put(self, line: Line) -> None:
        """One more line, at the end."""
        self.items.append(line)
        self._lines.insertWidget(len(self.items) - 1, line)
        line.changed.connect(self.changed)
        line.gone.connect(lambda: self._take(line))
        self._number()

    def _add(self) -> None:
        line = self._make(self)
        self.put(line)
        line.what.setFocus()
        self.changed.emit()

    def _take(self, line: Line) -> None:
        self.items.remove(line)
        line.setParent(None)
        line.deleteLater()
        self.more.setFocus()
        self._number()
        self.changed.emit()

    def _number(self) -> None:
        for n, line in enumerate(self.items, 1):
            line.n = n
            line.retranslate()
