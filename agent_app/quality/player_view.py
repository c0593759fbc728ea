"""The player: lanes, position, and controls with their keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from agent_app.quality.audio import AudioPlayer
from agent_app.quality.lanes_view import Lanes
from agent_app.quality.playing import Playing
from agent_app.quality.sides import Loudness
from agent_app.quality.waveform import Waveform
from agent_app.shell.actions import Acts
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.flow import FlowLayout
from agent_app.widgets.panel import Panel, column, label
from domain.reading import Reading

__all__ = ["Lanes", "PlayerPanel"]

NARROW = 480
SELDOM = {"slower", "faster", "agent_loud", "customer_loud"}
ICONS = {"play": "play", "mark": "mark"}


class PlayerPanel(Panel):
    """Lanes, position, controls. Owns the `AudioPlayer`; `load` takes bytes that were fetched elsewhere.

    Signals: `moved(ms, playing)`; `mix_wanted(audio, loudness)`: the sound anew with its sides so loud (`swap`).
    """

    moved = Signal(int, bool)
    mix_wanted = Signal(object, object)

    def __init__(self, acts: Acts, keys: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._acts, self._keys = acts, keys
        self.audio = AudioPlayer(self)
        self._trouble = ""
        self._whole: bytes = b""
        self.loud = Loudness()
        self._turned: set[str] = set()
        self.playing = Playing()
        self.lanes = Lanes(self)
        self.time, self.rate = label("", self, figures=True), label("muted", self, figures=True)
        self.said = label("warning", self, wrap=True)
        self.buttons: dict[str, KeyButton] = {}
        foot = FlowLayout(gap=6)
        first = ("play", "play_back", "play_forward", "slower", "faster", "mark")
        for name in (*first, "skip_silence", "loop", "agent_loud", "customer_loud"):
            if name in keys:
                button = KeyButton("primary" if name == "play" else "plain", ICONS.get(name, ""), self)
                button.clicked.connect(lambda _checked=False, a=keys[name]: acts.run(a))
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                self.buttons[name] = button
                foot.addWidget(button)
            if name == "play_forward":
                foot.addWidget(self.time)
                foot.addWidget(self.rate)
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
        self._whole = audio
        self.audio.load(audio, duration_s)
        self.retranslate()
        if self.loud != Loudness():
            self.mix_wanted.emit(audio, self.loud)

    def forget(self) -> None:
        """Another recording comes: its silences, hits and loop are not this one's."""
        self._whole = b""
        self.playing.forget()
        self.lanes.show_loop(None)
        self.lanes.show_hits(())
        self.retranslate()

    def show_reading(self, reading: Reading) -> None:
        """Hits on the lanes, and which silences may be left out."""
        self.playing.silences = reading.silences
        self.lanes.show_hits([(hit.start_ms, hit.end_ms, hit.kind) for hit in reading.hits])
        self.retranslate()

    def swap(self, audio: bytes, loud: Loudness) -> None:
        """The sound with its sides as they were wanted; late ones are dropped."""
        if loud == self.loud and self._whole:
            self.audio.swap(audio)

    def turn_side(self, side: str) -> None:
        """`agent` or `customer`: the next loudness."""
        self.loud = self.loud.turned(side)
        if self._whole:
            self.mix_wanted.emit(self._whole, self.loud)
        self.retranslate()

    def turn_skipping(self) -> None:
        self.playing.skips = not self.playing.skips
        self.retranslate()

    def turn_loop(self) -> None:
        """Where it begins, where it ends, off: one key."""
        self.playing.turn_loop(self.audio.position)
        self._show_loop()
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
            "skip_silence": self.tr("Skip silence"),
            "loop": self._loop_words(),
            "agent_loud": self.tr("Agent {percent} %").format(percent=f"{self.loud.agent * 100:.0f}"),
            "customer_loud": self.tr("Customer {percent} %").format(
                percent=f"{self.loud.customer * 100:.0f}"
            ),
        }
        on = {
            "skip_silence": self.playing.skips,
            "loop": self.playing.loop_from is not None,
            "agent_loud": self.loud.agent != 1,
            "customer_loud": self.loud.customer != 1,
        }
        for name, button in self.buttons.items():
            button.put(
                names[name],
                self._acts.hint(self._keys[name]),
                name=self.tr("Player: {act}").format(act=names[name]),
            )
            if name in on:
                button.set_kind("on" if on[name] else "plain")
        self._turned = {name for name, turned in on.items() if turned}
        self._fit()
        if "skip_silence" in self.buttons:
            self.buttons["skip_silence"].setEnabled(bool(self.playing.silences))
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
        playing = self.audio.playing
        if playing and (target := self.playing.go_on(position_ms)) is not None:
            self.audio.seek(target)
            return
        self.lanes.show_position(position_ms)
        if self.playing.loop_from is not None and self.playing.loop_to is None:
            self._show_loop()
        self._show_time()
        self.moved.emit(position_ms, playing)

    def _show_loop(self) -> None:
        first, last = self.playing.loop_from, self.playing.loop_to
        self.lanes.show_loop(None if first is None else (first, last))

    def _loop_words(self) -> str:
        if self.playing.loop_from is None:
            return self.tr("Repeat from here")
        return self.tr("Repeat to here") if self.playing.loop_to is None else self.tr("Stop repeating")

    def _fit(self) -> None:
        """On a narrow screen what is seldom turned keeps its key alone, unless it is turned."""
        narrow = self.width() < NARROW
        for name in SELDOM & self.buttons.keys():
            self.buttons[name].setVisible(not narrow or name in self._turned)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _on_duration_changed(self, duration_ms: int) -> None:
        self.lanes.show_duration(duration_ms)
        self._show_time()

    def _show_time(self) -> None:
        at, whole = times.length(self.audio.position / 1000), times.length(self.audio.duration / 1000)
        self.time.setText(f"{at} / {whole}")
