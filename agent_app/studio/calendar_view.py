"""The campaign calendar: a line for each campaign and team, a bar for each version, from today on. Painted by ourselves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QToolTip, QWidget

from agent_app.errors import sentence_of
from agent_app.runner import Runner
from agent_app.studio.service import StudioService
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.language import language
from agent_app.widgets.look import look, sized
from agent_app.widgets.panel import Panel, column, label, row
from domain.campaigns import in_language
from domain.studio import Calendar, CalendarSpan

NAMES, LINE, TOP = 240, 34, 26
DAYS = (14, 31, 92)


@dataclass(frozen=True)
class Bar:
    """A version in a line. `line`: number of the line."""

    line: int
    since: datetime
    until: datetime
    span: CalendarSpan


class Chart(QWidget):
    """Lines and bars of one calendar; arrows go from bar to bar, which is said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._calendar: Calendar | None = None
        self.lines: list[tuple[str, str]] = []
        self.bars: list[Bar] = []
        self.chosen = -1

    def put(self, calendar: Calendar) -> None:
        self._calendar, self.lines, self.bars, self.chosen = calendar, [], [], -1
        for one in calendar.rows:
            for team in dict.fromkeys(span.team for span in one.spans):
                title = in_language(one.title, language.short) or one.campaign
                other = any(span.team for span in one.spans)
                where = team or (self.tr("other teams") if other else self.tr("every team"))
                self.lines.append((title if not team else "", where))
                for span in (s for s in one.spans if s.team == team):
                    self.bars.append(Bar(len(self.lines) - 1, span.since, span.until or calendar.until, span))
        self.setMinimumHeight(TOP + LINE * len(self.lines) + 8)
        self._say()
        self.update()

    def words_of(self, bar: Bar) -> str:
        """What a bar says, for the tooltip and the accessibility tree."""
        version = (
            self.tr("Version {n}").format(n=bar.span.version) if bar.span.version else self.tr("no version")
        )
        title, where = self.lines[bar.line]
        title = title or next(t for t, _ in reversed(self.lines[: bar.line]) if t)
        until = times.when(bar.span.until) if bar.span.until else self.tr("further notice")
        return self.tr("{campaign}, {team}: {version} from {since} until {until}").format(
            campaign=title, team=where, version=version, since=times.when(bar.since), until=until
        )

    def sizeHint(self) -> QSize:
        return QSize(640, TOP + LINE * max(1, len(self.lines)) + 8)

    def rect_of(self, bar: Bar) -> QRectF:
        calendar = self._calendar
        assert calendar is not None
        whole = (calendar.until - calendar.since).total_seconds()
        room = self.width() - NAMES - 8
        left = NAMES + room * max(0.0, (bar.since - calendar.since).total_seconds()) / whole
        right = NAMES + room * min(1.0, (bar.until - calendar.since).total_seconds() / whole)
        return QRectF(left + 1, TOP + bar.line * LINE + 5, max(6.0, right - left - 2), LINE - 10)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}.get(
            Qt.Key(event.key())
        )
        if step is None or not self.bars:
            super().keyPressEvent(event)
            return
        self.chosen = (self.chosen + step) % len(self.bars)
        self._say()
        self.update()

    def event(self, event: object) -> bool:
        if isinstance(event, QHelpEvent):
            bar = self._bar_at(event.pos())
            QToolTip.showText(event.globalPos(), self.words_of(bar) if bar else "", self)
            return True
        return super().event(event)  # type: ignore[arg-type]

    def _bar_at(self, point: QPoint) -> Bar | None:
        return next((bar for bar in self.bars if self.rect_of(bar).contains(point)), None)

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Calendar of scripts"))
        self.setAccessibleDescription(self.words_of(self.bars[self.chosen]) if self.chosen >= 0 else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        calendar = self._calendar
        if calendar is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_days(painter, calendar)
        for n, (title, where) in enumerate(self.lines):
            self._paint_name(painter, n, title, where)
        for n, bar in enumerate(self.bars):
            self._paint_bar(painter, bar, chosen=n == self.chosen)
        painter.end()

    def _paint_days(self, painter: QPainter, calendar: Calendar) -> None:
        days = (calendar.until - calendar.since).days
        every = 1 if days <= 14 else 7
        at = times.local(calendar.since).replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(
            days=1
        )
        painter.setFont(sized(12, figures=True))
        last = -1000.0
        while at < calendar.until:
            part = (at - calendar.since) / (calendar.until - calendar.since)
            x = NAMES + (self.width() - NAMES - 8) * part
            painter.setPen(QPen(look.colour("line"), 1))
            painter.drawLine(int(x), TOP - 4, int(x), TOP + LINE * len(self.lines))
            text = f"{at.day}.{at.month}."
            if x - last > 44:
                painter.setPen(look.colour("muted"))
                painter.drawText(QRect(int(x) - 22, 2, 44, 18), Qt.AlignmentFlag.AlignCenter, text)
                last = x
            at += timedelta(days=every)

    def _paint_name(self, painter: QPainter, n: int, title: str, where: str) -> None:
        top = TOP + n * LINE
        if title and n:
            painter.setPen(QPen(look.colour("line"), 1))
            painter.drawLine(0, top, self.width(), top)
        for text, tone, bold, area in (
            (title, "text", True, QRect(8, top + 1, NAMES - 16, 17)),
            (where, "muted", False, QRect(8, top + (17 if title else 8), NAMES - 16, 16)),
        ):
            painter.setFont(sized(13 if bold else 12, bold=bold))
            painter.setPen(look.colour(tone))
            short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, short)

    def _paint_bar(self, painter: QPainter, bar: Bar, *, chosen: bool) -> None:
        box, spoken = self.rect_of(bar), bool(bar.span.version)
        painter.setPen(
            QPen(
                look.colour("accent" if spoken else "input_border"),
                2 if chosen else 1,
                Qt.PenStyle.SolidLine if spoken else Qt.PenStyle.DashLine,
            )
        )
        painter.setBrush(look.colour("accent_soft") if spoken else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        text = f"v{bar.span.version}" if spoken else "–"
        painter.setFont(sized(12, bold=True, figures=True))
        if box.width() > painter.fontMetrics().horizontalAdvance(text) + 8:
            painter.setPen(look.colour("text" if spoken else "muted"))
            painter.drawText(box.adjusted(6, 0, -4, 0), Qt.AlignmentFlag.AlignVCenter, text)


class CalendarPage(Panel):
    """Signals: `left`."""

    left = Signal()

    def __init__(
        self,
        studio: StudioService,
        background: Runner,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("surface", parent)
        self._studio, self._background, self._now = studio, background, now
        self.days = DAYS[1]
        lines = column(self, margins=(16, 12, 16, 12), gap=8)
        head = row(gap=6)
        self.back = KeyButton("quiet", "back", self)
        self.back.clicked.connect(self.left)
        self.title = label("heading", self)
        head.addWidget(self.back)
        head.addWidget(self.title)
        head.addStretch(1)
        self.ranges: dict[int, KeyButton] = {}
        for days in DAYS:
            button = self.ranges[days] = KeyButton("plain", parent=self)
            button.clicked.connect(lambda _checked=False, d=days: self.reload(d))
            head.addWidget(button)
        lines.addLayout(head)
        self.empty = EmptyState("callback", self)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.chart = Chart()
        self.area.setWidget(self.chart)
        lines.addWidget(self.empty, 1)
        lines.addWidget(self.area, 1)
        look.theme_changed.connect(self.chart.update)
        self._calendar: Calendar | None = None
        self._problem: Exception | None = None
        self.retranslate()

    def reload(self, days: int = 0) -> None:
        """Read it from now on."""
        self.days = days or self.days
        since = self._now()
        until = since + timedelta(days=self.days)
        self._background.run(
            lambda: self._studio.calendar(since, until), owner=self, done=self._show, failed=self._failed
        )
        self.retranslate()

    def _show(self, calendar: Calendar) -> None:
        self._calendar, self._problem = calendar, None
        self.retranslate()

    def _failed(self, error: Exception) -> None:
        self._calendar, self._problem = None, error
        self.retranslate()

    def focus_home(self) -> None:
        self.chart.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Calendar"))
        self.title.setText(self.tr("Which version speaks where and when"))
        self.back.put(self.tr("Scripts"), "Esc", name=self.tr("From the calendar to the list of scripts"))
        for days, button in self.ranges.items():
            button.set_kind("on" if days == self.days else "plain")
            button.put(self.tr("%n days", "", days))
        rows = self._calendar.rows if self._calendar is not None else ()
        self.empty.setVisible(not rows)
        self.area.setVisible(bool(rows))
        if self._problem is not None:
            self.empty.put(self.tr("The calendar could not be read"), sentence_of(self._problem))
        elif self._calendar is None:
            self.empty.put(self.tr("Reading the calendar …"))
        else:
            self.empty.put(
                self.tr("No campaign has a script"), self.tr("Campaigns with a script stand here.")
            )
        if self._calendar is not None:
            self.chart.put(self._calendar)
