"""The player: two lanes with marks and the position, and its controls with their keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_app.quality.audio import AudioPlayer
from agent_app.quality.waveform import Heights, Waveform
from agent_app.shell.actions import Acts
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.flow import FlowLayout
from agent_app.widgets.look import look, sized
from agent_app.widgets.panel import Panel, column, label


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
        self._position, self._duration = 0, 0
        self._zoom, self._start = 0, 0.0
        self.names: tuple[str, str] = ("", "")
        self.setMinimumHeight(112)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_wave(self, wave: Waveform | None) -> None:
        self._wave = wave
        self._zoom, self._start = 0, 0.0
        self._redraw()

    def show_marks(self, marks: Sequence[tuple[int, int]]) -> None:
        self._marks = tuple(marks)
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
        return QSize(400, 112)

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
        self._paint_marks(painter)
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

    def _paint_marks(self, painter: QPainter) -> None:
        for start, end in self._marks if self._duration else ():
            left = self._x(start)
            right = max(left + 3, self._x(end))
            painter.fillRect(left, self.height() - 6, right - left, 6, look.colour("warning"))
            painter.fillRect(left, 0, 1, self.height(), look.colour("warning"))


class PlayerPanel(Panel):
    """Lanes, position, controls. Owns the `AudioPlayer`; `load` takes bytes that were fetched elsewhere."""

    def __init__(self, acts: Acts, keys: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._acts, self._keys = acts, keys
        self.audio = AudioPlayer(self)
        self._trouble = ""
        self.lanes = Lanes(self)
        self.time, self.rate = label("", self, figures=True), label("muted", self, figures=True)
        self.said = label("warning", self, wrap=True)
        self.buttons: dict[str, KeyButton] = {}
        foot = FlowLayout(gap=6)
        for name, icon in (
            ("play", "play"),
            ("play_back", ""),
            ("play_forward", ""),
            ("slower", ""),
            ("faster", ""),
            ("mark", "mark"),
        ):
            if name in keys:
                button = KeyButton("primary" if name == "play" else "plain", icon, self)
                button.clicked.connect(lambda _checked=False, a=keys[name]: acts.run(a))
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                self.buttons[name] = button
                foot.addWidget(button)
        foot.addWidget(self.rate)
        foot.addWidget(self.time)
        for said in (self.rate, self.time):
            said.setMinimumHeight(30)
        lines = column(self, gap=6)
        lines.addWidget(self.lanes)
        lines.addLayout(foot)
        lines.addWidget(self.said)
        self.lanes.sought.connect(self.audio.seek)
        self.audio.position_changed.connect(self._on_position_changed)
        self.audio.duration_changed.connect(self._on_duration_changed)
        self.audio.playing_changed.connect(lambda _on: self.retranslate())
        self.audio.trouble.connect(self.show_trouble)
        self.retranslate()

    def show_wave(self, wave: Waveform | None, duration_s: float) -> None:
        """The waveform, which may be there before the sound is."""
        self.lanes.show_duration(round(duration_s * 1000))
        self.lanes.show_wave(wave)

    def load(self, audio: bytes, duration_s: float, wave: Waveform | None) -> None:
        """Ready to play."""
        self._trouble = ""
        if wave is not None or duration_s <= 0:
            self.lanes.show_wave(wave)
        self.audio.load(audio, duration_s)
        self.retranslate()

    def show_trouble(self, code: str) -> None:
        """Say that it cannot be heard, and why."""
        self._trouble = code
        self.retranslate()

    def change_rate(self, steps: int) -> None:
        self.audio.change_rate(steps)
        self.retranslate()

    def retranslate(self) -> None:
        names = {
            "play": self.tr("Pause") if self.audio.playing else self.tr("Play"),
            "play_back": self.tr("−5 s"),
            "play_forward": self.tr("+5 s"),
            "slower": self.tr("Slower"),
            "faster": self.tr("Faster"),
            "mark": self.tr("Mark"),
        }
        for name, button in self.buttons.items():
            button.put(
                names[name],
                self._acts.hint(self._keys[name]),
                name=self.tr("Player: {act}").format(act=names[name]),
            )
        self.buttons["play"].icon_name = "pause" if self.audio.playing else "play"
        self.lanes.names = (self.tr("Agent"), self.tr("Customer"))
        self.lanes.setAccessibleName(self.tr("Recording"))
        self.rate.setText(f"{self.audio.rate:g}×")
        said = {
            "": "",
            "no_player": self.tr(
                "This computer cannot play sound: its multimedia libraries are missing. Ask your administrator."
            ),
            "no_device": self.tr("No loudspeaker or headset was found. Plug one in and open the call again."),
            "cannot_decode": self.tr("This recording cannot be played here."),
            "missing": self.tr("The recording is not there, or not there yet."),
            "waiting": self.tr("The recording is on its way; it appears here by itself."),
            "objected": self.tr("There is no recording: the customer objected."),
            "loading": self.tr("Fetching the recording …"),
        }
        self.said.setText(said.get(self._trouble, self._trouble))
        self.said.setVisible(bool(self._trouble))
        self._show_time()

    def _on_position_changed(self, position_ms: int) -> None:
        self.lanes.show_position(position_ms)
        self._show_time()

    def _on_duration_changed(self, duration_ms: int) -> None:
        self.lanes.show_duration(duration_ms)
        self._show_time()

    def _show_time(self) -> None:
        at, whole = times.length(self.audio.position / 1000), times.length(self.audio.duration / 1000)
        self.time.setText(f"{at} / {whole}")
