"""What the machine heard in a call: figures in a line, hits to go to, the words; why there are none."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from agent_app.quality.heard_words import figures_line, hit_words, unsaid_words, why_words
from agent_app.quality.spoken import next_hit
from agent_app.quality.transcript_view import TranscriptText
from agent_app.shell.actions import Acts
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.flow import FlowLayout
from agent_app.widgets.panel import Elided, Panel, clear, column, label, row
from domain.reading import Reading

MOST_CHIPS, CHIPS_HEIGHT, LOW = 24, 72, 190


class HeardPanel(Panel):
    """Signals: `sought(ms)`; `chosen(start_ms, end_ms, words)`: words that would be evidence."""

    sought = Signal(int)
    chosen = Signal(int, int, str)

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._acts = acts
        self.reading = Reading()
        self._position = 0
        lines = column(self, gap=6)
        self.figures = Elided("muted", self)
        lines.addWidget(self.figures)
        self.chips = QScrollArea(self)
        self.chips.setWidgetResizable(True)
        self.chips.setFrameShape(QFrame.Shape.NoFrame)
        inner = Panel("scrolled")
        self._flow = FlowLayout(inner, gap=6)
        self.chips.setWidget(inner)
        lines.addWidget(self.chips)
        self.text = TranscriptText(self)
        self.empty = label("muted", self, wrap=True)
        self.text.setMinimumHeight(40)
        lines.addWidget(self.text, 1)
        lines.addWidget(self.empty)
        foot = row(gap=8)
        self.evidence = KeyButton("plain", "mark", self)
        self.said = Elided("small", self)
        foot.addWidget(self.evidence)
        foot.addWidget(self.said, 1)
        lines.addLayout(foot)
        lines.addStretch()
        self.evidence.clicked.connect(lambda: acts.run("mark_words"))
        self.text.sought.connect(self.sought)
        self.text.chosen.connect(self._on_chosen)
        self.retranslate()

    def show_reading(self, reading: Reading) -> None:
        """Words, hits and figures; a reading that says the same leaves the place on screen as it is."""
        if reading == self.reading:
            return
        self.reading = reading
        self.text.show_reading(reading)
        self.retranslate()
        self.text.show_position(self._position, follow=False)

    def show_position(self, position_ms: int, *, playing: bool) -> None:
        self._position = position_ms
        if self.reading.lanes:
            self.text.show_position(position_ms, follow=playing)

    def go_to_hit(self, by: int) -> None:
        """The next or the previous hit: seek there, and show its words."""
        hit = next_hit(self.reading.hits, self._position, by)
        if hit is not None:
            self._go(hit.start_ms)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("What was heard"))
        self.text.setAccessibleName(self.tr("Words of the call"))
        self.chips.setAccessibleName(self.tr("Phrases that were said"))
        self.evidence.put(
            self.tr("Selected words are evidence"),
            self._acts.hint("mark_words"),
            hint=self.tr("Marks the stretch of the selected words at the lit question"),
        )
        if self.reading.lanes:
            self.text.show_reading(self.reading)
            self.text.show_position(self._position, follow=False)
        self.figures.set_whole(figures_line(self.reading))
        self.figures.setVisible(bool(self.figures.whole()))
        self._draw_chips()
        there = bool(self.reading.lanes)
        self.text.setVisible(there)
        self.empty.setVisible(not there)
        self.evidence.setVisible(there)
        self.said.setVisible(there)
        self.empty.setText(why_words(self.reading))
        self._on_chosen(*(self.text.selection() or (0, 0, "")))

    def _draw_chips(self) -> None:
        clear(self._flow)
        for hit in self.reading.hits[:MOST_CHIPS]:
            kind = "danger" if hit.kind == "forbidden" else "plain"
            button = KeyButton(kind, "warning" if hit.kind == "forbidden" else "", self.chips.widget())
            words, name = hit_words(hit)
            button.put(words, name=name, hint=name)
            button.clicked.connect(partial(self._go, hit.start_ms))
            self._flow.addWidget(button)
        for one in self.reading.unsaid[:MOST_CHIPS]:
            chip = label("chip_warning", self.chips.widget())
            chip.setText(unsaid_words(one))
            self._flow.addWidget(chip)
        self._fit_chips()

    def _fit_chips(self) -> None:
        """One line or two; more of them are scrolled to."""
        needed = self._flow.heightForWidth(max(80, self.width() - 12)) + 4
        self.chips.setFixedHeight(min(CHIPS_HEIGHT, max(34, needed)))
        # where there is little room the words come first: hits stand on the lanes and in the words besides
        self.chips.setVisible(bool(self.reading.hits or self.reading.unsaid) and self.height() >= LOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_chips()

    def _go(self, start_ms: int, *_checked: object) -> None:
        self._position = start_ms
        self.text.bring(start_ms)
        self.sought.emit(start_ms)

    def _on_chosen(self, start_ms: int, end_ms: int, words: str) -> None:
        self.evidence.setEnabled(bool(words))
        self.said.set_whole(
            self.tr("{seconds} s chosen").format(seconds=f"{(end_ms - start_ms) / 1000:.1f}")
            if words
            else self.tr("A click plays from there; select words to make them evidence.")
        )
        self.chosen.emit(start_ms, end_ms, words)
