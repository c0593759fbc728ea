"""Two plots, drawn by hand: the ladder through the steps, and the difference over time with its band.

Readable in black and white: arms differ by filling (hatched, solid, dotted), lines by their dashes; every plot has its
table beside it. The same drawing goes to the screen, to PNG and to SVG; a saved picture is always the light one.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QImage, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_app import resources
from agent_app.experiments import words
from agent_app.experiments.tables import step_title
from agent_app.widgets.look import look, sized
from agent_app.widgets.noop import translate
from domain.experiments.effect import Comparison, DayPoint, Effect

Colour = Callable[[str], QColor]
ROW, BAR, GAP = 38, 11, 4
LABEL, FIGURE = 190, 150
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
FILLS = (
    Qt.BrushStyle.BDiagPattern, Qt.BrushStyle.SolidPattern, Qt.BrushStyle.Dense5Pattern, Qt.BrushStyle.HorPattern,
)  # fmt: skip


class Plot(QWidget):
    """What both share: an effect, its drawing, and the saved picture of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.effect: Effect | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def put(self, effect: Effect | None) -> None:
        self.effect = effect
        self.setAccessibleDescription(self.told())
        self.updateGeometry()
        self.update()

    def told(self) -> str:
        """The plot in a sentence, for who does not see it."""
        return ""

    def wanted(self, width: float) -> QSizeF:
        return QSizeF(width, 240)

    def draw(self, painter: QPainter, room: QRectF, colour: Colour) -> None:
        raise NotImplementedError

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, QRectF(self.rect()), look.colour)
        painter.end()

    def picture(self, scale: float = 2.0) -> QImage:
        """The light picture, for the clipboard and for PNG."""
        size = self._size()
        image = QImage((size * scale).toSize(), QImage.Format.Format_ARGB32)
        image.setDevicePixelRatio(scale)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, QRectF(0, 0, size.width(), size.height()), _light)
        painter.end()
        return image

    def save(self, path: str) -> bool:
        """PNG, or SVG where the name says so."""
        if not path.lower().endswith(".svg"):
            return self.picture().save(path)
        from PySide6.QtSvg import QSvgGenerator

        size = self._size()
        made = QSvgGenerator()
        made.setFileName(path)
        made.setSize(size.toSize())
        made.setViewBox(QRectF(0, 0, size.width(), size.height()))
        painter = QPainter()
        if not painter.begin(made):
            return False
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor("white"))
        self.draw(painter, QRectF(0, 0, size.width(), size.height()), _light)
        return painter.end()

    def _size(self) -> QSizeF:
        width = float(max(self.width(), 640))
        return QSizeF(width, max(float(self.height()), self.wanted(width).height()))


class LadderPlot(Plot):
    """A rung a step: how many of the calls came there, by arm, and where they ended."""

    def put(self, effect: Effect | None) -> None:
        super().put(effect)
        self.setMinimumHeight(int(self.wanted(700).height()))

    def wanted(self, width: float) -> QSizeF:
        effect = self.effect
        count = len(effect.steps) if effect else 0
        arms = max(2, len(effect.arms)) if effect else 2
        return QSizeF(width, 30 + count * self._row(arms))

    def sizeHint(self) -> QSize:
        return self.wanted(700).toSize()

    def told(self) -> str:
        effect = self.effect
        if effect is None or not effect.steps:
            return ""
        last = effect.steps[-1]
        parts = [
            f"{arm.arm}: {words.percent(cell.reached / runs if runs else 0, 0)}"
            for arm, cell, runs in zip(effect.arms, last.arms, effect.runs, strict=True)
        ]
        return translate("experiments", "Calls that came to the last step: {parts}").format(
            parts=", ".join(parts)
        )

    def draw(self, painter: QPainter, room: QRectF, colour: Colour) -> None:
        effect = self.effect
        if effect is None:
            return
        self._legend(painter, room, colour, effect)
        painter.setFont(sized(12))
        high = self._row(len(effect.arms))
        across = room.width() - LABEL - FIGURE
        for n, step in enumerate(effect.steps):
            top = room.top() + 28 + n * high
            mark = "◆ " if step.changed else "↳ " if step.objection else ""
            text = QFontMetricsF(painter.font()).elidedText(
                mark + step_title(step), Qt.TextElideMode.ElideRight, LABEL - 12
            )
            painter.setPen(colour("text"))
            painter.drawText(
                QRectF(room.left(), top, LABEL - 8, high - 6), _RIGHT, text
            )  # fmt: skip
            for k, cell in enumerate(step.arms):
                runs = effect.runs[k] or 1
                share = min(1.0, cell.reached / runs)
                bar = QRectF(room.left() + LABEL, top + 3 + k * (BAR + GAP), max(1.0, across * share), BAR)
                painter.setPen(QPen(colour("line"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(bar.left(), bar.top(), across, BAR))
                _fill(painter, bar, k, colour)
                ends = translate("experiments", "{n} end here").format(n=words.percent(cell.ended / runs, 0))
                said = words.percent(share, 0) + (f"  {ends}" if cell.ended else "")
                painter.setPen(colour("muted"))
                painter.drawText(
                    QRectF(room.right() - FIGURE + 6, bar.top() - 3, FIGURE - 6, BAR + 6),
                    Qt.AlignmentFlag.AlignVCenter, said,
                )  # fmt: skip

    def _legend(self, painter: QPainter, room: QRectF, colour: Colour, effect: Effect) -> None:
        painter.setFont(sized(12, bold=True))
        left = room.left() + LABEL
        for k, arm in enumerate(effect.arms):
            _fill(painter, QRectF(left, room.top() + 8, 22, BAR), k, colour)
            text = words.arm_title(arm)
            painter.setPen(colour("text"))
            painter.drawText(QRectF(left + 28, room.top(), 400, 26), Qt.AlignmentFlag.AlignVCenter, text)
            left += 28 + QFontMetricsF(painter.font()).horizontalAdvance(text) + 24

    @staticmethod
    def _row(arms: int) -> int:
        return max(ROW, arms * (BAR + GAP) + 10)


class BandPlot(Plot):
    """The difference of one arm against the first, day by day, inside its always-valid band."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.arm = ""

    def one(self) -> Comparison | None:
        found = self.effect.comparisons if self.effect else ()
        return next((c for c in found if c.arm == self.arm), found[0] if found else None)

    def told(self) -> str:
        one = self.one()
        if one is None or not one.days:
            return ""
        last = one.days[-1]
        return translate("experiments", "Difference on the last day: {value} points, {interval}").format(
            value=words.points(last.value), interval=words.interval_words(last.low, last.high)
        )

    def draw(self, painter: QPainter, room: QRectF, colour: Colour) -> None:
        one = self.one()
        painter.setFont(sized(12))
        painter.setPen(colour("muted"))
        if one is None or not one.days:
            painter.drawText(
                room, Qt.AlignmentFlag.AlignCenter, translate("experiments", "No contacts yet: the band begins with them.")
            )  # fmt: skip
            return
        inner = room.adjusted(64, 14, -16, -30)
        reach = self._reach(one.days, one.verdict.worth)

        def at(day: date, value: float) -> QPointF:
            first, last = one.days[0].day, one.days[-1].day
            span = max(1, (last - first).days)
            x = inner.left() + inner.width() * ((day - first).days / span if span and last > first else 0.5)
            held = min(reach, max(-reach, value))
            return QPointF(x, inner.center().y() - held / reach * inner.height() / 2)

        self._axes(painter, inner, colour, reach, one.verdict.worth)
        upper = [at(d.day, d.high) for d in one.days]
        lower = [at(d.day, d.low) for d in one.days]
        soft = QColor(colour("accent"))
        soft.setAlpha(36)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft)
        painter.drawPolygon(QPolygonF([*upper, *reversed(lower)]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("text"), 1, Qt.PenStyle.DashLine))
        for edge in (upper, lower):
            painter.drawPolyline(QPolygonF(edge))
        middle = [at(d.day, d.value) for d in one.days]
        painter.setPen(QPen(colour("text"), 2))
        painter.drawPolyline(QPolygonF(middle))
        painter.setBrush(colour("text"))
        for point in middle[-1:] if len(middle) > 40 else middle:
            painter.drawEllipse(point, 2.5, 2.5)
        self._looks(painter, inner, colour, one, at)
        self._dates(painter, inner, colour, one.days)

    def _axes(self, painter: QPainter, inner: QRectF, colour: Colour, reach: float, worth: float) -> None:
        for value, style in ((reach, None), (worth, Qt.PenStyle.DotLine), (0.0, Qt.PenStyle.SolidLine),
                             (-worth, Qt.PenStyle.DotLine), (-reach, None)):  # fmt: skip
            y = inner.center().y() - value / reach * inner.height() / 2
            if style is not None and abs(value) <= reach:
                painter.setPen(QPen(colour("muted"), 1, style))
                painter.drawLine(QPointF(inner.left(), y), QPointF(inner.right(), y))
            if value in (reach, -reach, 0.0) or worth > reach / 8:
                painter.setPen(colour("muted"))
                painter.drawText(
                    QRectF(inner.left() - 62, y - 9, 56, 18), _RIGHT,
                    "0" if value == 0 else words.points(value),
                )  # fmt: skip

    def _looks(
        self,
        painter: QPainter,
        inner: QRectF,
        colour: Colour,
        one: Comparison,
        at: Callable[[date, float], QPointF],
    ) -> None:
        """Planned looks as triangles at the foot, filled where the bound was crossed."""
        painter.setPen(QPen(colour("text"), 1))
        for taken in one.looks:
            x = min(max(at(taken.at.date(), 0.0).x(), inner.left()), inner.right())
            y = inner.bottom()
            painter.setBrush(QBrush(colour("text")) if taken.crossed else Qt.BrushStyle.NoBrush)
            painter.drawPolygon(QPolygonF([QPointF(x - 5, y), QPointF(x + 5, y), QPointF(x, y - 9)]))

    def _dates(self, painter: QPainter, inner: QRectF, colour: Colour, days: tuple[DayPoint, ...]) -> None:
        painter.setPen(colour("muted"))
        foot = QRectF(inner.left(), inner.bottom() + 6, inner.width(), 18)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, days[0].day.isoformat())
        if len(days) > 1:
            painter.drawText(foot, Qt.AlignmentFlag.AlignRight, days[-1].day.isoformat())
        painter.drawText(
            foot, Qt.AlignmentFlag.AlignHCenter,
            translate("experiments", "points; dotted: the smallest difference that matters"),
        )  # fmt: skip

    @staticmethod
    def _reach(days: tuple[DayPoint, ...], worth: float) -> float:
        """Half the height of the plot: the band of the later days; the first days' endless one is cut off."""
        later = days[len(days) // 3 :]
        widest = max(max(abs(d.low), abs(d.high)) for d in later)
        return max(min(widest * 1.15, 1.0), worth * 1.6, 1e-4)


def _fill(painter: QPainter, bar: QRectF, arm: int, colour: Colour) -> None:
    ink = colour("text" if arm == 0 else "accent")
    painter.setPen(QPen(ink, 1))
    painter.setBrush(QBrush(ink, FILLS[arm % len(FILLS)]))
    painter.drawRect(bar)


def _light(name: str) -> QColor:
    return QColor(resources.theme("light")[name])
