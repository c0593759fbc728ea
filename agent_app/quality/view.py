"""The Quality desk: calls at the left, the player and the call in the middle, the scorecard at the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from agent_app.calls.outcome_titles import titles
from agent_app.errors import sentence_of
from agent_app.quality.call_list import CallListPanel
from agent_app.quality.entered_view import EnteredPanel
from agent_app.quality.heard_view import HeardPanel
from agent_app.quality.player_view import PlayerPanel
from agent_app.quality.presenter import QualityPresenter
from agent_app.quality.queue_view import QueueStrip
from agent_app.quality.sale_view import SaleStrip, judged_words
from agent_app.quality.scorecard_view import ScorecardPanel
from agent_app.quality.sides import Loudness
from agent_app.quality.waveform import Waveform
from agent_app.quality.words import kept_words
from agent_app.shell.actions import Acts
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.panel import Elided, Panel, column, label, row
from domain.api import CallDetail, CallPage, SoldDeal
from domain.reading import Reading

KEYS = {
    n: n
    for n in (
        "play", "play_back", "play_forward", "slower", "faster", "mark", "skip_silence", "loop", "agent_loud",
        "customer_loud",
    )
}  # fmt: skip
READ_EVERY_MS = 10_000  #: while words are on their way


class _Pages(QStackedWidget):
    """Takes the room that is left, whatever its pages would like: the player's controls are never squeezed."""

    def hasHeightForWidth(self) -> bool:
        return False


class CallPanel(Panel):
    """The call in the middle: who, when, outcome; player; what was said, or notes, script path and answers.

    Signals: `read_again`: have words that were on their way come?
    """

    read_again = Signal()

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__("column", parent)
        self._acts = acts
        self._detail: CallDetail | None = None
        self.empty = EmptyState("play", self)
        self.page = QWidget(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.page)
        column(self).addWidget(self.stack)
        lines = column(self.page, margins=(12, 10, 12, 8), gap=8)
        self.title, self.about = Elided("title", self.page), Elided("muted", self.page)
        self.player = PlayerPanel(acts, KEYS, self.page)
        self.entered = EnteredPanel(self.page)
        self.heard = HeardPanel(acts, self.page)
        self.pages = _Pages(self.page)
        self.pages.addWidget(self.heard)
        self.pages.addWidget(self.entered)
        self.pages.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.pages.setMinimumHeight(72)
        self.kept = label("muted", self.page, wrap=True)
        self.queue, self.sale = QueueStrip(acts, self.page), SaleStrip(acts, self.page)
        self.tabs = (KeyButton("on", "", self.page), KeyButton("plain", "", self.page))
        for widget in (self.title, self.about, self.queue, self.sale, self.kept, self.player):
            lines.addWidget(widget)
        choice = row(gap=6)
        for n, button in enumerate(self.tabs):
            button.clicked.connect(partial(self.show_page, n))
            choice.addWidget(button)
        choice.addStretch(1)
        lines.addLayout(choice)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._draw_kept)
        self._tick.start()
        self._read = QTimer(self, interval=READ_EVERY_MS)
        self._read.timeout.connect(self._on_read_tick)
        self._read.start()
        lines.addWidget(self.pages, 1)
        self.player.moved.connect(lambda ms, on: self.heard.show_position(ms, playing=on))
        for one in (self.heard, self.entered):
            one.sought.connect(self.player.audio.seek)
        self.retranslate()

    def add_strip(self, strip: QWidget) -> None:
        """One more line under the player."""
        lines = self.page.layout()
        assert isinstance(lines, QBoxLayout)
        lines.insertWidget(lines.indexOf(self.player) + 1, strip)

    def show_page(self, number: int, *_checked: object) -> None:
        """0: what was said; 1: what was written and entered."""
        self.pages.setCurrentIndex(number)
        for n, button in enumerate(self.tabs):
            button.set_kind("on" if n == number else "plain")

    def turn_page(self) -> None:
        self.show_page(1 - self.pages.currentIndex())

    def show_reading(self, reading: Reading) -> None:
        self.heard.show_reading(reading)
        self.player.show_reading(reading)
        self.entered.put_reading(reading)

    def _on_read_tick(self) -> None:
        if self.isVisible() and self.heard.reading.state in ("waiting", "running"):
            self.read_again.emit()

    def show_detail(self, detail: CallDetail | None) -> None:
        self._detail = detail
        self.stack.setCurrentWidget(self.page if detail else self.empty)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The call"))
        self.entered.retranslate()
        self.tabs[0].put(self.tr("What was said"), self._acts.hint("show_heard"))
        self.tabs[1].put(self.tr("What was written"), self._acts.hint("show_heard"))
        self.empty.put(
            self.tr("No call chosen"),
            self.tr("Choose one at the left. Its recording, notes and script path appear here."),
        )
        if self._detail is not None:
            self._fill(self._detail)

    def _draw_kept(self) -> None:
        """The recording's age, the line, a message that was left."""
        said = kept_words(self._detail.row, times.now_utc()) if self._detail is not None else ""
        self.kept.setText(said)
        self.kept.setVisible(bool(said))

    def _fill(self, detail: CallDetail) -> None:
        self._draw_kept()
        self.queue.put(detail.row)
        self.sale.put(detail.row)
        call = detail.row
        self.title.set_whole(" · ".join(filter(None, (call.agent, call.lead))))
        way = self.tr("incoming") if call.direction == "in" else self.tr("outgoing")
        self.about.set_whole(
            " · ".join(
                filter(
                    None,
                    (
                        times.when(call.started_at),
                        way,
                        call.number,
                        titles.campaign(call.campaign),
                        times.length(call.talk_s),
                    ),
                )
            )
        )
        self.entered.put(detail)


class QualityDesk(Panel):
    """Puts the three columns together and implements what the presenter asks.

    Signals: `detail_shown(detail)`: another call is on screen, or none. `studio_wanted(script, step)`.
        `shown_reading(reading)`: proposed answers among it.
    """

    detail_shown = Signal(object)
    studio_wanted = Signal(str, str)
    shown_reading = Signal(object)

    def __init__(self, acts: Acts, say: Callable[..., None], parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._say = say
        self.presenter: QualityPresenter | None = None
        self.learning: object | None = None  # what it gets from there, kept alive
        self.calls = CallListPanel(acts, self)
        self.call = CallPanel(acts, self)
        self.scorecard = ScorecardPanel(acts, say, self)
        line = row(self, gap=0)
        line.addWidget(self.calls)
        line.addWidget(self.call, 11)
        line.addWidget(self.scorecard, 10)
        self.retranslate()

    def show_page(self, page: CallPage) -> None:
        self.calls.show_page(page)

    def add_page(self, page: CallPage) -> None:
        self.calls.model.add(page)

    def show_list_problem(self, error: Exception | None) -> None:
        self.calls.show_problem(error)

    def freshen_page(self, page: CallPage) -> None:
        self.calls.freshen(page)

    def show_detail(self, detail: CallDetail | None) -> None:
        self.call.show_detail(detail)
        self.detail_shown.emit(detail)
        pick = detail.row.pick if detail is not None else None
        self.scorecard.set_blind(pick is not None and pick.second)

    def show_wave(self, wave: Waveform | None, seconds: float) -> None:
        self.call.player.show_wave(wave, seconds)

    def show_reading(self, reading: Reading | None) -> None:
        """None: another call comes."""
        if reading is None:
            self.call.player.forget()
        self.call.show_reading(reading or Reading(state="waiting"))
        self.shown_reading.emit(reading or Reading())

    def swap_audio(self, audio: bytes, loud: Loudness) -> None:
        self.call.player.swap(audio, loud)

    def show_audio(self, audio: bytes, seconds: float, wave: Waveform | None) -> None:
        self.call.player.load(audio, seconds, wave)

    def show_audio_problem(self, code: str) -> None:
        self.call.player.show_trouble(code)

    def show_problem(self, error: Exception) -> None:
        self._say("problem", sentence_of(error))

    def show_skipped(self, replaced: bool) -> None:
        words = (
            self.tr("The call was given back. Another one of the same agent took its place.")
            if replaced
            else self.tr("The call was given back.")
        )
        self._say("done", words)

    def show_judged(self, deal: SoldDeal) -> None:
        self._say("done", judged_words(deal))

    def focus_home(self) -> None:
        self.calls.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Quality desk"))
