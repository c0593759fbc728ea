"""Rows of facts, painted by one widget: a customer's column is rebuilt at each ring and must not cost 80 labels."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from agent_app.widgets.look import look, sized


class Fact(msgspec.Struct, frozen=True):
    """One row: a narrow left cell, the text (up to two lines), a right cell. `tone`: a named colour of the text."""

    text: str
    left: str = ""
    right: str = ""
    tone: str = "text"
    right_tone: str = "muted"


class Facts(QWidget):
    """Left cells stand in one column, right cells at the right edge.

    Signals: `chosen(place)`: a row was clicked.

    Attributes:
        left_width: of the left column, 0 without one. lines: how many lines a text may take.
    """

    chosen = Signal(int)
    PAD, LINE = 3, 18

    def __init__(self, left_width: int = 0, lines: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left_width, self.lines = left_width, lines
        self._facts: tuple[Fact, ...] = ()
        self._heights: list[int] = []
        self._measured: dict[int, list[int]] = {}  # by width; a layout asks many times
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def put(self, facts: Sequence[Fact]) -> None:
        self._facts, self._measured = tuple(facts), {}
        self.setAccessibleDescription(
            "; ".join(" ".join(filter(None, (f.left, f.text, f.right))) for f in self._facts)
        )
        self._settle(self.width())
        self.updateGeometry()
        self.update()

    def facts(self) -> tuple[Fact, ...]:
        return self._facts

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(self._measure(width))

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(max(self.width(), 300)))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, len(self._facts) * (self.LINE + 2 * self.PAD))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            fact = self._fact_at(event.pos().y())
            QToolTip.showText(event.globalPos(), fact.text if fact else "", self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        fact = self._fact_at(int(event.position().y()))
        if fact is not None:
            self.chosen.emit(self._facts.index(fact))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._settle(self.width())
        top = 0
        for fact, height in zip(self._facts, self._heights, strict=True):
            self._paint(painter, fact, QRect(0, top + self.PAD, self.width(), height - 2 * self.PAD))
            top += height
        painter.end()

    def _paint(self, painter: QPainter, fact: Fact, area: QRect) -> None:
        small = sized(12, figures=True)
        painter.setFont(small)
        if fact.left:
            painter.setPen(look.colour("muted"))
            cell = QRect(area.left(), area.top(), self.left_width - 8, self.LINE)
            painter.drawText(
                cell,
                Qt.AlignmentFlag.AlignVCenter,
                QFontMetrics(small).elidedText(fact.left, Qt.TextElideMode.ElideRight, cell.width()),
            )
        right = QFontMetrics(small).horizontalAdvance(fact.right) if fact.right else 0
        if fact.right:
            painter.setPen(look.colour(fact.right_tone))
            cell = QRect(area.right() - right - 1, area.top(), right + 2, self.LINE)
            painter.drawText(cell, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, fact.right)
        painter.setFont(sized(13))
        painter.setPen(look.colour(fact.tone))
        cell = self._text_cell(area.width(), right, fact.left).translated(0, area.top())
        for number, line in enumerate(self._lines(fact.text, cell.width())):
            painter.drawText(
                QRect(cell.left(), cell.top() + number * self.LINE, cell.width(), self.LINE),
                Qt.AlignmentFlag.AlignVCenter,
                line,
            )

    def _text_cell(self, width: int, right: int, said: str) -> QRect:
        left = self.left_width if said else 0
        return QRect(left, 0, max(40, width - left - (right + 12 if right else 0)), self.LINE)

    def _lines(self, text: str, room: int) -> list[str]:
        """The text on at most `lines` lines; the last one ends in “…” when there is more."""
        metrics = QFontMetrics(sized(13))
        rest = " ".join(text.split())
        found: list[str] = []
        while rest and len(found) < self.lines - 1 and metrics.horizontalAdvance(rest) > room:
            cut = self._fitting(rest, room, metrics)
            found.append(rest[:cut].rstrip())
            rest = rest[cut:].lstrip()
        found.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room))
        return found

    def _fitting(self, text: str, room: int, metrics: QFontMetrics) -> int:
        """How many characters fit on a line: up to a space, or, in Chinese, up to any character."""
        low, high = 1, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (
                (middle, high) if metrics.horizontalAdvance(text[:middle]) <= room else (low, middle - 1)
            )
        space = text.rfind(" ", 0, low + 1)
        return space if space > low * 0.6 else low

    def _measure(self, width: int) -> list[int]:
        if width not in self._measured:
            self._measured[width] = self._measure_now(width)
        return self._measured[width]

    def _measure_now(self, width: int) -> list[int]:
        small = QFontMetrics(sized(12, figures=True))
        heights = []
        for fact in self._facts:
            right = small.horizontalAdvance(fact.right) if fact.right else 0
            count = len(self._lines(fact.text, self._text_cell(width, right, fact.left).width()))
            heights.append(count * self.LINE + 2 * self.PAD)
        return heights

    def _settle(self, width: int) -> None:
        self._heights = self._measure(width)

    def _fact_at(self, y: int) -> Fact | None:
        top = 0
        for fact, height in zip(self._facts, self._heights, strict=False):
            if top <= y < top + height:
                return fact
            top += height
        return None
