"""The Learning desk: at the left what is to be done or what can be heard, at the right the one that was chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from agent_app.calls.outcome_titles import titles
from agent_app.errors import sentence_of
from agent_app.learning import words
from agent_app.learning.presenter import LearningPresenter, Part
from agent_app.quality.player_view import PlayerPanel
from agent_app.quality.waveform import Waveform
from agent_app.shell.actions import Acts
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.facts import Fact, Facts
from agent_app.widgets.panel import Elided, Panel, column, label, row
from domain.coaching import CoachingRow
from domain.library import ClipRow

PARTS: tuple[Part, ...] = get_args(Part)


class LearningDesk(Panel):
    """Signals: `part_wanted(part)`, `chosen(id)`, `answered(words)`, `taken_back`, `withdrawn(reason)`, `clip_wanted`,
    `left`."""

    part_wanted = Signal(str)
    chosen = Signal(str)
    answered = Signal(str)
    taken_back = Signal()
    withdrawn = Signal(str)
    clip_wanted = Signal()
    left = Signal()

    def __init__(self, acts: Acts, say: Callable[..., None], parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._acts, self._say = acts, say
        self.presenter: LearningPresenter | None = None
        self._coaching: tuple[CoachingRow, ...] | None = None
        self._clips: tuple[ClipRow, ...] = ()
        self._task: CoachingRow | None = None
        self._clip: ClipRow | None = None
        self._problem: Exception | None = None
        line = row(self, gap=0)
        line.addWidget(self._build_left())
        self.empty = EmptyState("play", self)
        self.task_page, self.clip_page = Panel("surface", self), Panel("surface", self)
        self.stack = QStackedWidget(self)
        for page in (self.empty, self.task_page, self.clip_page):
            self.stack.addWidget(page)
        self._build_task()
        self._build_clip()
        line.addWidget(self.stack, 1)
        self.retranslate()

    def _build_left(self) -> QWidget:
        left = Panel("column", self)
        left.setFixedWidth(320)
        self.tabs: dict[Part, KeyButton] = {}
        tabs = row(margins=(12, 0, 12, 0), gap=6)
        for part in PARTS:
            tab = self.tabs[part] = KeyButton("plain", parent=left)
            tab.clicked.connect(lambda _checked=False, p=part: self.part_wanted.emit(p))
            tabs.addWidget(tab)
        tabs.addStretch(1)
        self.list = QListWidget(left)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._on_current)
        lines = column(left, margins=(0, 10, 0, 0), gap=8)
        lines.addLayout(tabs)
        lines.addWidget(self.list, 1)
        return left

    def _build_task(self) -> None:
        lines = column(self.task_page, margins=(20, 16, 20, 12), gap=10)
        self.task_title, self.task_state = Elided("heading", self.task_page), label("chip", self.task_page)
        head = row(gap=8)
        head.addWidget(self.task_title, 1)
        head.addWidget(self.task_state)
        self.task_text = label("", self.task_page, wrap=True)
        self.task_facts = Facts(120, 4, self.task_page)
        self.hear = KeyButton("plain", "play", self.task_page)
        self.hear.clicked.connect(self.clip_wanted)
        self.answer, self.done = QLineEdit(self.task_page), KeyButton("primary", "done", self.task_page)
        self.back = KeyButton("plain", parent=self.task_page)
        self.done.clicked.connect(lambda: self._acts.run("learn_done"))
        self.back.clicked.connect(self.taken_back)
        foot = row(gap=8)
        foot.addWidget(self.answer, 1)
        foot.addWidget(self.done)
        foot.addWidget(self.back)
        lines.addLayout(head)
        lines.addWidget(self.task_text)
        lines.addWidget(self.task_facts)
        lines.addWidget(self.hear, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addStretch(1)
        lines.addLayout(foot)

    def _build_clip(self) -> None:
        lines = column(self.clip_page, margins=(20, 16, 20, 12), gap=10)
        self.clip_title, self.clip_kind = Elided("heading", self.clip_page), label("chip", self.clip_page)
        head = row(gap=8)
        head.addWidget(self.clip_title, 1)
        head.addWidget(self.clip_kind)
        self.lesson = label("", self.clip_page, wrap=True)
        self.player = PlayerPanel(self._acts, {"play": "learn_play"}, self.clip_page)
        self.said_title, self.said = label("section", self.clip_page), label("", self.clip_page, wrap=True)
        self.clip_facts = Facts(120, 4, self.clip_page)
        self.reason, self.withdraw = QLineEdit(self.clip_page), KeyButton("plain", parent=self.clip_page)
        self.reason.returnPressed.connect(self._withdraw)
        self.withdraw.clicked.connect(self._withdraw)
        foot = row(gap=8)
        foot.addWidget(self.reason, 1)
        foot.addWidget(self.withdraw)
        self.area = QScrollArea(self.clip_page)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        inner = Panel("scrolled")
        inside = column(inner, margins=(0, 0, 8, 0), gap=10)
        for widget in (self.lesson, self.player, self.said_title, self.said, self.clip_facts):
            inside.addWidget(widget)
        inside.addStretch(1)
        self.area.setWidget(inner)
        lines.addLayout(head)
        lines.addWidget(self.area, 1)
        lines.addLayout(foot)

    # ------------------------------------------------------------------ what `LearningView` asks

    def show_busy(self) -> None:
        self._problem = None
        self._draw_empty()

    def show_lists(self, coaching: tuple[CoachingRow, ...], clips: tuple[ClipRow, ...]) -> None:
        self._coaching, self._clips, self._problem = coaching, clips, None
        self._fill()

    def show_list_problem(self, error: Exception) -> None:
        if self._coaching is not None:
            self._say("problem", sentence_of(error))
            return
        self._problem = error
        self._draw_empty()

    def show_coaching(self, row: CoachingRow | None) -> None:
        if row is None or self._task is None or row.id != self._task.id:
            self.answer.clear()
        self._task = row
        self._select(row.id if row is not None else "")
        self._draw_task()

    def show_clip(self, row: ClipRow | None) -> None:
        if row is None or self._clip is None or row.id != self._clip.id:
            self.reason.clear()
            self.player.audio.unload()
            self.player.show_trouble("")
            self.player.show_wave(None, row.length_ms / 1000 if row is not None else 0)
        self._clip = row
        self._select(row.id if row is not None else "")
        self._draw_clip()

    def show_audio(self, audio: bytes, seconds: float, wave: Waveform | None) -> None:
        self.player.load(audio, seconds, wave)

    def show_audio_problem(self, code: str) -> None:
        self.player.show_trouble(code)

    def tell(self, what: str) -> None:
        self._say("done", words.told(what))

    def show_problem(self, error: Exception) -> None:
        self._say("problem", sentence_of(error))

    # ------------------------------------------------------------------ inside

    @property
    def part(self) -> Part:
        return self.presenter.part if self.presenter is not None else "coaching"

    def focus_home(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.left.emit()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Learning"))
        self.area.setAccessibleName(self.tr("The call"))
        self.said_title.setText(self.tr("What was said"))
        self.hear.put(self.tr("Hear the call it is about"))
        self.answer.setPlaceholderText(self.tr("What you want to say about it (optional)"))
        self.answer.setAccessibleName(self.tr("Answer to the coaching"))
        self.back.put(self.tr("Take back"))
        self.reason.setPlaceholderText(self.tr("Why is it withdrawn?"))
        self.reason.setAccessibleName(self.reason.placeholderText())
        self.withdraw.put(self.tr("Withdraw"), name=self.tr("Withdraw this call from every desk"))
        self._fill()
        self._draw_task()
        self._draw_clip()

    def _fill(self) -> None:
        self.list.setAccessibleName(
            self.tr("Coaching") if self.part == "coaching" else self.tr("Library of calls")
        )
        waiting = sum(r.mine and r.state in ("open", "acknowledged") for r in self._coaching or ())
        unheard = sum(not r.mine and r.state == "shared" for r in self._clips)
        for part, name, count in (
            ("coaching", self.tr("Coaching"), waiting), ("library", self.tr("Library"), unheard),
        ):  # fmt: skip
            tab = self.tabs[part]  # type: ignore[index]
            tab.set_kind("on" if part == self.part else "plain")
            hint = self._acts.hint("learn_coaching" if part == "coaching" else "learn_library")
            tab.put(
                f"{name} {count}" if count else name, hint, name=self.tr("Show: {name}").format(name=name)
            )
        chosen = self.presenter.chosen[self.part] if self.presenter is not None else ""
        self.list.blockSignals(True)
        self.list.clear()
        rows = self._coaching or () if self.part == "coaching" else self._clips
        for one in rows:
            said = words.task_line(one) if isinstance(one, CoachingRow) else words.clip_line(one)
            item = QListWidgetItem(said, self.list)
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            item.setSizeHint(QSize(0, 50))
            item.setToolTip(said)
            if one.id == chosen:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self._draw_empty()

    def _select(self, row_id: str) -> None:
        """The one on screen is the marked one in the list."""
        self.list.blockSignals(True)
        for place in range(self.list.count()):
            if self.list.item(place).data(Qt.ItemDataRole.UserRole) == row_id:
                self.list.setCurrentRow(place)
        self.list.blockSignals(False)

    def _draw_empty(self) -> None:
        if self._problem is not None:
            self.empty.put(self.tr("It could not be read"), sentence_of(self._problem))
        elif self._coaching is None:
            self.empty.put(self.tr("Reading …"))
        elif self.part == "coaching":
            self.empty.put(
                self.tr("Nothing to practise"),
                self.tr("Notes and tasks that follow from your calls stand here."),
            )
        else:
            self.empty.put(
                self.tr("No call is shared yet"),
                self.tr("Calls worth hearing stand here, with what they teach."),
            )
        there = self._task is not None if self.part == "coaching" else self._clip is not None
        page = self.task_page if self.part == "coaching" else self.clip_page
        self.stack.setCurrentWidget(page if there and self._coaching is not None else self.empty)

    def _draw_task(self) -> None:
        one = self._task
        self._draw_empty()
        if one is None:
            return
        self.task_title.set_whole(words.kind_words(one))
        self.task_state.setText(words.state_words(one))
        self.task_text.setText(one.text)
        facts = [
            (self.tr("For"), one.agent if one.assignee in ("", one.agent) else f"{one.assignee} ({one.agent})"),
            (self.tr("From"), f"{one.by}, {times.when(one.at)}"), (self.tr("Call"), one.about),
            (self.tr("By"), times.when(one.due_at) if one.due_at else ""), (self.tr("Answer"), one.answer),
        ]  # fmt: skip
        self.task_facts.put([Fact(value, left=name) for name, value in facts if value])
        self.hear.setVisible(any(c.id == one.clip_id for c in self._clips))
        waits = one.mine and one.state in ("open", "acknowledged")
        for widget in (self.answer, self.done):
            widget.setVisible(waits)
        reading = one.state == "open" and one.kind == "task"
        self.done.put(
            self.tr("I have read it") if reading else self.tr("Done"), self._acts.hint("learn_done")
        )
        self.back.setVisible(one.own)

    def _draw_clip(self) -> None:
        one = self._clip
        self._draw_empty()
        if one is None:
            return
        self.clip_title.set_whole(one.title)
        self.clip_kind.setText(words.library_words(one))
        self.lesson.setText(one.lesson)
        self.player.setVisible(one.sound and one.state == "shared")
        for widget in (self.said_title, self.said):
            widget.setVisible(bool(one.text))
        self.said.setText(one.text)
        audience = ", ".join((*one.teams, *one.regions)) or self.tr("everybody")
        facts = [
            (self.tr("Agent"), one.agent), (self.tr("Campaign"), titles.campaign(one.campaign) if one.campaign else ""),
            (self.tr("Tags"), ", ".join(one.tags)), (self.tr("For"), audience),
            (self.tr("Until"), times.day(one.expires_at) if one.expires_at else ""),
            (self.tr("Shared by"), one.by), (self.tr("Rests on"), one.consent if one.own else ""),
            (self.tr("Heard by"), self.tr("%n people", "", one.heard)), (self.tr("Withdrawn"), one.why),
        ]  # fmt: skip
        self.clip_facts.put([Fact(value, left=name) for name, value in facts if value])
        self.reason.setVisible(one.own)
        self.withdraw.setVisible(one.own)

    def _withdraw(self) -> None:
        self.withdrawn.emit(self.reason.text())

    def _on_current(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
