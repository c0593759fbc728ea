"""Means with their intervals, a row each on one axis: what overlaps is seen to overlap. The words say it all as well."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_app.widgets.look import look, sized


@dataclass(frozen=True)
class IntervalRow:
    """One figure. `low`, `high`: None without an interval. note: at the right. heading: a line of its own above, "" none."""

    title: str
    mean: float | None
    low: float | None = None
    high: float | None = None
    note: str = ""
    heading: str = ""


class IntervalRows(QWidget):
    """Title, axis from 0 to 100, note. Its accessible name reads all rows."""

    LINE, HEAD, PAD, LEFT, NOTE, TOP = 24, 22, 8, 200, 190, 6

    def __init__(self, parent: QWidget | None = None, *, left: int = LEFT, note: int = NOTE) -> None:
        super().__init__(parent)
        self._left, self._note = left, note
        self._rows: tuple[IntervalRow, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def put(self, rows: Sequence[IntervalRow], name: str = "") -> None:
        self._rows = tuple(rows)
        said = "; ".join(" ".join(filter(None, (one.heading, one.title, one.note))) for one in rows)
        self.setAccessibleName(f"{name}: {said}" if name else said)
        self.updateGeometry()
        self.update()

    def rows(self) -> tuple[IntervalRow, ...]:
        return self._rows

    def sizeHint(self) -> QSize:
        heads = sum(bool(one.heading) for one in self._rows)
        axis = 18 if self._rows else 0
        return QSize(420, self.TOP + self.LINE * len(self._rows) + self.HEAD * heads + axis)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = QRectF(
            self._left, 0, max(60.0, self.width() - self._left - self._note - 2 * self.PAD), self.height()
        )
        y = float(self.TOP)
        self._grid(painter, inner)
        for one in self._rows:
            if one.heading:
                painter.setFont(sized(12, bold=True))
                painter.setPen(look.colour("muted"))
                box = QRect(0, int(y), self.width(), self.HEAD)
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, one.heading)
                y += self.HEAD
            self._one(painter, one, inner, y)
            y += self.LINE
        painter.end()

    def _grid(self, painter: QPainter, inner: QRectF) -> None:
        if not self._rows:
            return
        painter.setFont(sized(12, figures=True))
        foot = self.height() - 16
        for mark in (0, 25, 50, 75, 100):
            x = inner.left() + inner.width() * mark / 100
            painter.setPen(QPen(look.colour("line"), 1))
            painter.drawLine(QPointF(x, self.TOP), QPointF(x, foot))
            painter.setPen(look.colour("muted"))
            painter.drawText(QRectF(x - 20, foot, 40, 16), Qt.AlignmentFlag.AlignCenter, str(mark))

    def _one(self, painter: QPainter, one: IntervalRow, inner: QRectF, y: float) -> None:
        middle = y + self.LINE / 2
        painter.setFont(sized(13))
        painter.setPen(look.colour("text"))
        room = self._left - 2 * self.PAD
        title = QFontMetrics(sized(13)).elidedText(one.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(0, y, room, self.LINE), Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(sized(13, figures=True))
        painter.setPen(look.colour("text" if one.mean is not None else "muted"))
        box = QRectF(inner.right() + self.PAD, y, self._note + self.PAD, self.LINE)
        note = QFontMetrics(sized(13, figures=True)).elidedText(
            one.note, Qt.TextElideMode.ElideRight, int(box.width())
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, note)
        if one.mean is None:
            return

        def at(value: float) -> float:
            return inner.left() + inner.width() * min(100.0, max(0.0, value)) / 100

        painter.setPen(QPen(look.colour("accent"), 3))
        if one.low is not None and one.high is not None:
            painter.drawLine(QPointF(at(one.low), middle), QPointF(at(one.high), middle))
            for end in (one.low, one.high):
                painter.drawLine(QPointF(at(end), middle - 4), QPointF(at(end), middle + 4))
        painter.setPen(QPen(look.colour("surface"), 1))
        painter.setBrush(look.colour("accent"))
        painter.drawEllipse(QPointF(at(one.mean), middle), 5, 5)
