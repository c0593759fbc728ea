"""The lanes of a recording: waveform, position, evidence, hits, the stretch that is repeated."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_app.quality.transcript_view import TONES
from agent_app.quality.waveform import Heights, Waveform
from agent_app.widgets.look import look, sized

SIGN = 9
#: kind of a phrase -> corners around its place on the upper edge
SIGNS = {
    "forbidden": ((-6, 0), (6, 0), (0, 10)),
    "disclosure": ((-5, 0), (5, 0), (5, 8), (-5, 8)),
    "objection": ((0, 0), (6, 5), (0, 10), (-6, 5)),
    "competitor": ((0, 0), (6, 5), (0, 10), (-6, 5)),
    "keyword": ((-2, 0), (2, 0), (2, 9), (-2, 9)),
}


HEIGHT, LEAST_HEIGHT = (
    112,
    56,
)  #: pixels of both lanes; on a low screen they give way before anything else does


class Lanes(QWidget):
    """A lane for each side: above the agent (the right channel), below the customer (the left one).

    One bar where there is no waveform. A part of it may be shown larger and follows the position. Signals: `sought(ms)`.
    """

    sought = Signal(int)
    ZOOMS = (1, 2, 4, 8, 16, 32, 64, 128, 256)
    LEAST_MS = 2_000  #: a word fills the lanes; more would show nothing

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wave: Waveform | None = None
        self._heights: dict[int, Heights] = {}
        self._marks: tuple[tuple[int, int], ...] = ()
        self._hits: tuple[tuple[int, int, str], ...] = ()
        self._loop: tuple[int, int | None] | None = None
        self._position, self._duration = 0, 0
        self._zoom, self._start = 0, 0.0
        self.names: tuple[str, str] = ("", "")
        self.setMinimumHeight(LEAST_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_wave(self, wave: Waveform | None) -> None:
        self._wave = wave
        self._zoom, self._start = 0, 0.0
        self._redraw()

    def show_marks(self, marks: Sequence[tuple[int, int]]) -> None:
        self._marks = tuple(marks)
        self.update()

    def show_hits(self, hits: Sequence[tuple[int, int, str]]) -> None:
        """(start_ms, end_ms, kind) of phrases that were said."""
        self._hits = tuple(hits)
        self.update()

    def show_loop(self, loop: tuple[int, int | None] | None) -> None:
        """The stretch that is repeated; its end may not be known yet."""
        self._loop = loop
        self.update()

    def show_position(self, position_ms: int) -> None:
        self._position = position_ms
        self._follow()
        self.update()

    def show_duration(self, duration_ms: int) -> None:
        self._duration = duration_ms
        self._redraw()

    def zoom(self, steps: int) -> None:
        """Larger (positive) or smaller, around the position."""
        most = sum(self._duration / z >= self.LEAST_MS for z in self.ZOOMS)
        zoomed = max(0, min(most - 1, self._zoom + steps)) if most else 0
        if zoomed == self._zoom:
            return
        self._zoom = zoomed
        self._start = self._position - self._span() / 2
        self._follow()
        self._redraw()

    @property
    def shown(self) -> tuple[int, int]:
        """The part on screen, milliseconds."""
        return round(self._start), round(self._start + self._span())

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._duration and self.width():
            self.sought.emit(int(self._start + event.position().x() / self.width() * self._span()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._heights.clear()
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        height = self.height() // 2
        sides = (1, 0) if self._wave is None or self._wave.lanes == 2 else (0,)
        for number, lane in enumerate(sides):
            area = (
                QRect(0, number * height, self.width(), height - 4)
                if len(sides) > 1
                else QRect(0, 0, self.width(), self.height() - 8)
            )
            self._paint_lane(painter, area, self._columns(lane), self.names[number] if len(sides) > 1 else "")
        self._paint_loop(painter)
        self._paint_marks(painter)
        self._paint_hits(painter)
        if self._duration:
            painter.fillRect(self._x(self._position), 0, 2, self.height(), look.colour("accent"))
        painter.end()

    def _span(self) -> float:
        return self._duration / self.ZOOMS[self._zoom]

    def _x(self, at_ms: float) -> int:
        return round((at_ms - self._start) / max(1.0, self._span()) * (self.width() - 2))

    def _follow(self) -> None:
        """Turn the page when the position leaves the part that is shown; never show what lies beyond the ends."""
        span = self._span()
        start = self._start
        if not start <= self._position <= start + span:
            start = self._position - span * 0.1
        start = max(0.0, min(start, self._duration - span))
        if start != self._start:
            self._start = start
            self._redraw()

    def _redraw(self) -> None:
        self._heights.clear()
        self.update()

    def _columns(self, lane: int) -> Heights:
        if self._wave is None:
            return ()
        if lane not in self._heights:
            scale = self._wave.length_ms / self._duration if self._duration else 1.0
            start, end = self._start * scale, (self._start + self._span()) * scale
            if not self._duration:
                start, end = 0.0, self._wave.length_ms
            self._heights[lane] = self._wave.heights(lane, start, end, self.width())
        return self._heights[lane]

    def _paint_lane(self, painter: QPainter, area: QRect, heights: Heights, name: str) -> None:
        painter.fillRect(area, look.colour("background"))
        middle = area.center().y()
        painter.fillRect(area.left(), middle, area.width(), 1, look.colour("line"))
        played = self._x(self._position) if self._duration else 0
        for x, peak in enumerate(heights):
            half = max(1, round(peak * (area.height() / 2 - 3)))
            colour = "accent" if x <= played else "input_border"
            painter.fillRect(area.left() + x, middle - half, 1, 2 * half, look.colour(colour))
        painter.setFont(sized(12))
        painter.setPen(look.colour("muted"))
        painter.drawText(
            area.adjusted(6, 2, -6, -2), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, name
        )

    def _paint_loop(self, painter: QPainter) -> None:
        if self._loop is None or not self._duration:
            return
        first, last = self._loop
        left = self._x(first)
        right = self._x(last if last is not None else self._position)
        ground = QColor(look.colour("accent"))
        ground.setAlpha(48)
        painter.fillRect(left, 0, max(2, right - left), self.height(), ground)
        for x in (left, right) if last is not None else (left,):
            painter.fillRect(x, 0, 2, self.height(), look.colour("accent"))

    def _paint_hits(self, painter: QPainter) -> None:
        """A sign a hit on the upper edge, of its own shape for each kind: colour alone says nothing."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for start, _end, kind in self._hits if self._duration else ():
            x = self._x(start)
            if -SIGN <= x <= self.width() + SIGN:
                painter.setBrush(look.colour(TONES.get(kind, TONES["keyword"])[0]))
                painter.drawPolygon(
                    QPolygonF([QPointF(x + dx, dy) for dx, dy in SIGNS.get(kind, SIGNS["keyword"])])
                )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_marks(self, painter: QPainter) -> None:
        for start, end in self._marks if self._duration else ():
            left = self._x(start)
            right = max(left + 3, self._x(end))
            painter.fillRect(left, self.height() - 6, right - left, 6, look.colour("warning"))
            painter.fillRect(left, 0, 1, self.height(), look.colour("warning"))
