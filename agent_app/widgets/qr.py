"""A QR code on screen: dark on light with its quiet zone in every theme, in whole pixels, as cameras want it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

QUIET = 4  #: light modules around it (ISO/IEC 18004)
LIGHT, DARK = QColor("#ffffff"), QColor("#000000")


class QrCode(QWidget):
    """`put` shows a text; "" nothing. `matrix`: rows of modules, True dark."""

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self.matrix: tuple[tuple[bool, ...], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(side, side)

    def put(self, text: str) -> None:
        if text:
            import segno  # when a code is first shown

            made = segno.make_qr(text, error="m", boost_error=False)
            self.matrix = tuple(tuple(bool(module) for module in line) for line in made.matrix)
        else:
            self.matrix = ()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def module(self) -> int:
        """Pixels of a module."""
        count = len(self.matrix) + 2 * QUIET
        return max(1, self._side // count) if self.matrix else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.matrix:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        size = self.module()
        whole = size * (len(self.matrix) + 2 * QUIET)
        left = top = (self._side - whole) // 2
        painter.fillRect(QRect(left, top, whole, whole), LIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        for y, line in enumerate(self.matrix, QUIET):
            for x, dark in enumerate(line, QUIET):
                if dark:
                    painter.fillRect(QRect(left + x * size, top + y * size, size, size), DARK)
        painter.end()
