"""The Quality desk: calls at the left, the player and the call in the middle, the scorecard at the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListView,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from agent_app.calls.outcome_titles import titles
from agent_app.errors import sentence_of
from agent_app.quality.list_model import CallDelegate, CallsModel
from agent_app.quality.player_view import PlayerPanel
from agent_app.quality.presenter import QualityPresenter
from agent_app.quality.queue_view import QueueStrip
from agent_app.quality.scorecard_view import ScorecardPanel
from agent_app.quality.waveform import Waveform
from agent_app.quality.words import kept_words
from agent_app.shell.actions import Acts
from agent_app.widgets import times
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.facts import Fact, Facts
from agent_app.widgets.panel import Elided, Panel, column, label, row
from domain.api import CallDetail, CallPage

SEARCH = ("number", "agent", "outcome", "since", "until")
LOOK_EVERY = 5  #: seconds, while a recording is on its way
KEYS = {n: n for n in ("play", "play_back", "play_forward", "slower", "faster", "mark")}


class CallListPanel(Panel):
    """Signals: `search_changed(number, agent, outcome, since, until, unscored, mine)`, `call_chosen(call_id)`, `looked`:
    have recordings that were on their way come?"""

    search_changed = Signal(str, str, str, str, str, bool, bool)
    call_chosen = Signal(str)
    looked = Signal()

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__("column", parent)
        self.setFixedWidth(300)
        self._acts = acts
        self._total = 0
        self._error: Exception | None = None
        grid = QGridLayout()
        grid.setSpacing(6)
        self.fields: dict[str, QLineEdit] = {}
        for number, name in enumerate(SEARCH):
            field = QLineEdit(self)
            field.setClearButtonEnabled(name in ("number", "agent", "outcome"))
            self.fields[name] = field
            place = {0: (0, 0, 1, 2), 1: (1, 0, 1, 1), 2: (1, 1, 1, 1), 3: (2, 0, 1, 1), 4: (2, 1, 1, 1)}[
                number
            ]
            grid.addWidget(field, *place)
        self.unscored = QCheckBox(self)
        self.mine = QCheckBox(self)
        grid.addWidget(self.mine, 3, 0, 1, 2)
        grid.addWidget(self.unscored, 4, 0, 1, 2)
        self.list = QListView(self)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.model = CallsModel()
        self.list.setModel(self.model)
        self.list.setItemDelegate(CallDelegate(self.list))
        self.empty = EmptyState("search", self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.footer = label("small", self)
        lines = column(self, margins=(0, 8, 0, 4), gap=6)
        head = column(margins=(8, 0, 8, 0))
        head.addLayout(grid)
        foot = row(margins=(12, 0, 12, 0))
        foot.addWidget(self.footer)
        lines.addLayout(head)
        lines.addWidget(self.stack, 1)
        lines.addLayout(foot)
        self._wait = QTimer(self, singleShot=True, interval=250)
        self._wait.timeout.connect(self.ask)
        for field in self.fields.values():
            field.textEdited.connect(lambda _text: self._wait.start())
        for box in (self.mine, self.unscored):
            box.toggled.connect(lambda _on: self.ask())
        self.list.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.list.activated.connect(self._on_activated)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._on_tick)
        self._tick.start()
        self._ticks = 0
        self.retranslate()

    def _on_tick(self) -> None:
        """Ages go on; while a recording is on its way, it is looked for every few seconds."""
        if not self.isVisible():
            return
        self.model.repaint_all()
        self._ticks += 1
        if self._ticks % LOOK_EVERY == 0 and self.model.waits:
            self.looked.emit()

    def freshen(self, page: CallPage) -> None:
        self._total = max(self._total, page.total)
        self.model.freshen(page)

    def ask(self) -> None:
        """Search for what stands in the fields."""
        texts = [self.fields[n].text() for n in SEARCH]
        self.search_changed.emit(*texts, self.unscored.isChecked(), self.mine.isChecked())

    def show_page(self, page: CallPage) -> None:
        self._total = page.total
        self.model.put(page)
        self.retranslate()

    def show_problem(self, error: Exception | None) -> None:
        self._error = error
        if error is not None:
            self.model.put(CallPage(rows=()))
        self.retranslate()

    def retranslate(self) -> None:
        hints = {
            "number": self.tr("Number, last digits are enough  {key}").format(
                key=self._acts.hint("find_calls")
            ),
            "agent": self.tr("Agent"),
            "outcome": self.tr("Outcome"),
            "since": self.tr("from 2026-11-01"),
            "until": self.tr("until 2026-11-30"),
        }
        for name, field in self.fields.items():
            field.setPlaceholderText(hints[name])
            field.setAccessibleName(self.tr("Search calls by: {field}").format(field=hints[name]))
        self.unscored.setText(self.tr("Only calls without a score"))
        self.unscored.setAccessibleName(self.unscored.text())
        self.mine.setText(self.tr("Only my queue  {key}").format(key=self._acts.hint("my_queue")))
        self.mine.setAccessibleName(self.tr("Only my queue"))
        self.list.setAccessibleName(self.tr("Calls with a recording"))
        self.setAccessibleName(self.tr("Search calls"))
        if self._error is not None:
            self.empty.put(self.tr("Calls cannot be shown"), sentence_of(self._error))
        elif self.mine.isChecked():
            self.empty.put(
                self.tr("Nothing waits for you"), self.tr("Every call that was drawn for you is judged.")
            )
        else:
            self.empty.put(
                self.tr("No call found"), self.tr("Try fewer digits, another agent or a longer time.")
            )
        self.stack.setCurrentWidget(self.list if self.model.rowCount() else self.empty)
        self.footer.setText(
            self.tr("{n} calls").format(n=times.count(max(self._total, self.model.rowCount())))
        )

    def _on_activated(self, index: QModelIndex) -> None:
        """Enter on the row with the focus, which need not be selected yet (the first one)."""
        picked = self.list.selectionModel()
        if not picked.isSelected(index):
            picked.select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _on_selection_changed(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        found = self.model.row(self.list.currentIndex())
        if found is not None:
            self.call_chosen.emit(found.id)


class CallPanel(Panel):
    """The call in the middle: who, when, outcome; player; notes, script path and answers beside it."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__("column", parent)
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
        self.area = QScrollArea(self.page)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        inner = Panel("scrolled")
        inside = column(inner, margins=(0, 0, 8, 8), gap=2)
        self.titles: dict[str, QLabel] = {}
        self.sections: dict[str, Facts] = {}
        for name, left in (("notes", 0), ("wrap", 130), ("script", 64), ("answers", 130)):
            title, facts = label("section", inner), Facts(left, 4, inner)
            title.setContentsMargins(0, 8, 0, 0)
            self.titles[name], self.sections[name] = title, facts
            inside.addWidget(title)
            inside.addWidget(facts)
        inside.addStretch(1)
        self.area.setWidget(inner)
        self.kept = label("muted", self.page, wrap=True)
        self.queue = QueueStrip(acts, self.page)
        for widget in (self.title, self.about, self.queue, self.kept, self.player):
            lines.addWidget(widget)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._draw_kept)
        self._tick.start()
        lines.addWidget(self.area, 1)
        self.retranslate()

    def show_detail(self, detail: CallDetail | None) -> None:
        self._detail = detail
        self.stack.setCurrentWidget(self.page if detail else self.empty)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The call"))
        self.area.setAccessibleName(self.tr("What was written and entered"))
        self.empty.put(
            self.tr("No call chosen"),
            self.tr("Choose one at the left. Its recording, notes and script path appear here."),
        )
        titles = {
            "notes": self.tr("Notes of the agent"),
            "wrap": self.tr("Outcome"),
            "script": self.tr("Script path"),
            "answers": self.tr("Answers in the script"),
        }
        for name, said in titles.items():
            self.titles[name].setText(said)
            self.sections[name].setAccessibleName(said)
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
        call, wrap, run = detail.row, detail.finished.wrap_up, detail.finished.script
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
        outcome = [
            Fact(
                titles.outcome(call.disposition or wrap.disposition, call.campaign),
                left=self.tr("Outcome"),
            )
        ]
        outcome += [Fact(wrap.intention, left=self.tr("Intention"))] if wrap.intention else []
        outcome += [Fact(wrap.next_step, left=self.tr("Next step"))] if wrap.next_step else []
        outcome += [Fact(value, left=name) for name, value in wrap.fields.items()]
        rows = {
            "notes": [Fact(wrap.notes or self.tr("No note."), tone="text" if wrap.notes else "muted")],
            "wrap": outcome,
            "script": [Fact(v.step, left=times.length(v.seconds)) for v in run.path] if run else [],
            "answers": [Fact(str(a.value), left=a.step) for a in run.answers] if run else [],
        }
        for name, facts in rows.items():
            self.titles[name].setVisible(bool(facts))
            self.sections[name].setVisible(bool(facts))
            self.sections[name].put(facts)


class QualityDesk(Panel):
    """Puts the three columns together and implements what the presenter asks."""

    def __init__(self, acts: Acts, say: Callable[..., None], parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._say = say
        self.presenter: QualityPresenter | None = None
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
        pick = detail.row.pick if detail is not None else None
        self.scorecard.set_blind(pick is not None and pick.second)

    def show_wave(self, wave: Waveform | None, seconds: float) -> None:
        self.call.player.show_wave(wave, seconds)

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

    def focus_home(self) -> None:
        self.calls.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Quality desk"))
