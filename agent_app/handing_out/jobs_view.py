"""Jobs: how far each is, pause and go on, and what it could not move."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from agent_app.handing_out import words
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.figure_table import FigureTable
from agent_app.widgets.panel import Panel, column, label, row
from domain.handing_out import HandingJob, LeftLead

GOING = ("running", "paused")


class JobsPanel(Panel):
    """Signals: `chosen(job_id)`, `lead_chosen(lead_id)`."""

    chosen = Signal(str)
    lead_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._jobs: tuple[HandingJob, ...] = ()
        self._left: tuple[LeftLead, ...] = ()
        self._chosen, self._keys, self._filling = "", ("", ""), False
        self.head, self.empty = label("strong", self, wrap=True), label("muted", self, wrap=True)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.pause, self.drop = KeyButton("plain", parent=self), KeyButton("plain", parent=self)
        self.table, self.left = FigureTable(self), FigureTable(self)
        self.left_title = label("section", self, wrap=True)
        lines = column(self, gap=8)
        lines.addWidget(self.head)
        lines.addWidget(self.bar)
        keys = row(gap=8)
        keys.addWidget(self.pause)
        keys.addWidget(self.drop)
        keys.addStretch(1)
        lines.addLayout(keys)
        for widget in (self.empty, self.table, self.left_title, self.left):
            lines.addWidget(widget)
        lines.addStretch(1)
        self.table.currentCellChanged.connect(lambda *_: self._on_row())
        self.left.cellActivated.connect(lambda at, _column: self._on_left(at))
        self.retranslate()

    def show_jobs(self, jobs: Sequence[HandingJob], chosen: str, left: Sequence[LeftLead]) -> None:
        self._jobs, self._chosen, self._left = tuple(jobs), chosen, tuple(left)
        self._draw()

    def set_keys(self, pause: str, drop: str) -> None:
        self._keys = (pause, drop)
        self._draw()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Jobs"))
        self._draw()

    def _draw(self) -> None:
        going = next((one for one in self._jobs if one.state in GOING and one.id == self._chosen), None)
        going = going or next((one for one in self._jobs if one.state in GOING), None)
        for widget in (self.head, self.bar, self.pause, self.drop):
            widget.setVisible(going is not None)
        if going is not None:
            done = going.moved + going.gone + going.held + going.no_room
            self.bar.setMaximum(max(1, going.total))
            self.bar.setValue(done)
            self.bar.setAccessibleName(self.tr("Progress"))
            self.head.setText(
                self.tr("{what}: {done} of {total}, {state}").format(
                    what=words.kind_words(going.kind), done=times.count(done), total=times.count(going.total),
                    state=words.state_words(going),
                )
            )  # fmt: skip
            self.pause.put(self.tr("Go on") if going.state == "paused" else self.tr("Pause"), self._keys[0])
            self.drop.put(self.tr("End it here"), self._keys[1])
        self.empty.setText(self.tr("No job has run yet. A job begins with a preview."))
        self.empty.setVisible(not self._jobs)
        self._fill()

    def _fill(self) -> None:
        self._filling = True
        head = (
            self.tr("What"), self.tr("Campaign"), self.tr("By"), self.tr("When"), self.tr("State"), self.tr("moved"),
            self.tr("not moved"), self.tr("in a call"),
        )  # fmt: skip
        rows = [
            (
                words.kind_words(one.kind), one.campaign, one.by or self.tr("a rule"),
                times.when(one.started_at) if one.started_at else "", words.state_words(one), times.count(one.moved),
                times.count(one.gone + one.no_room), times.count(one.held),
            )
            for one in self._jobs
        ]  # fmt: skip
        self.table.put(head, rows, figures=5, name=self.tr("Jobs"))
        self.table.setVisible(bool(rows))
        at = next((n for n, one in enumerate(self._jobs) if one.id == self._chosen), -1)
        if at >= 0:
            self.table.setCurrentCell(at, 0)
        shown = [(one.name, words.left_lead_words(one.why), one.owner) for one in self._left]
        titles = (self.tr("Lead"), self.tr("Why it did not move"), self.tr("Now with"))
        self.left.put(titles, shown, figures=9, name=self.tr("Leads that did not move"))
        self.left_title.setText(self.tr("%n lead(s) did not move", "", len(self._left)))
        for widget in (self.left, self.left_title):
            widget.setVisible(bool(shown))
        self._filling = False

    def _on_row(self) -> None:
        at = self.table.currentRow()
        if not self._filling and 0 <= at < len(self._jobs) and self._jobs[at].id != self._chosen:
            self.chosen.emit(self._jobs[at].id)

    def _on_left(self, at: int) -> None:
        if 0 <= at < len(self._left):
            self.lead_chosen.emit(self._left[at].lead_id)
