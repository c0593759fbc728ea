"""The one plot of a sheet: a bar an agent, and a line where her target is. Drawn here, so that it needs no library."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_app.widgets import times
from agent_app.widgets.look import look, sized

LINE, NAMES, FIGURES = 26, 190, 90


@dataclass(frozen=True)
class Bar:
    """`target` 0: there is none."""

    name: str
    value: int
    target: int = 0


class SheetPlot(QWidget):
    """Bars below each other, with name and figure: read without colours, too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._title = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.theme_changed.connect(self.update)

    def put(self, title: str, bars: Sequence[Bar]) -> None:
        self._title, self._bars = title, tuple(bars)
        said = ", ".join(
            f"{one.name} {one.value}" + (f" / {one.target}" if one.target else "") for one in bars
        )
        self.setAccessibleName(f"{title}: {said}")
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, LINE * (len(self._bars) + 1) + 6)

    def image(self, width: int = 720) -> QImage:
        """For clipboard, paper and mail: dark on white whatever the theme."""
        made = QImage(width, self.sizeHint().height(), QImage.Format.Format_RGB32)
        made.fill(Qt.GlobalColor.white)
        painter = QPainter(made)
        self._draw(painter, width, QColor("#16191d"), QColor("#3b6fb6"), QColor("#a04000"))
        painter.end()
        return made

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._draw(painter, self.width(), look.colour("text"), look.colour("accent"), look.colour("warning"))
        painter.end()

    def _draw(self, painter: QPainter, width: int, text: QColor, bar: QColor, mark: QColor) -> None:
        painter.setFont(sized(13, bold=True))
        painter.setPen(text)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(0, 0, width, LINE), Qt.AlignmentFlag.AlignLeft | middle, self._title)
        painter.setFont(sized(12, figures=True))
        most = max((max(one.value, one.target) for one in self._bars), default=0) or 1
        room = max(40, width - NAMES - FIGURES - 16)
        for n, one in enumerate(self._bars, 1):
            top = n * LINE
            painter.setPen(text)
            name = painter.fontMetrics().elidedText(one.name, Qt.TextElideMode.ElideRight, NAMES - 8)
            painter.drawText(QRect(0, top, NAMES - 8, LINE), Qt.AlignmentFlag.AlignLeft | middle, name)
            painter.fillRect(QRectF(NAMES, top + 6, room * one.value / most, LINE - 12), bar)
            if one.target:
                x = NAMES + room * one.target / most
                painter.setPen(QPen(mark, 2))
                painter.drawLine(int(x), top + 3, int(x), top + LINE - 4)
                painter.setPen(text)
            said = times.count(one.value) + (f" / {times.count(one.target)}" if one.target else "")
            area = QRect(width - FIGURES, top, FIGURES - 4, LINE)
            painter.drawText(area, Qt.AlignmentFlag.AlignRight | middle, said)
