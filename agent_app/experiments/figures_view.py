"""One view of the figures at a time: its plot where it has one, always its table; both can be copied and saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QFrame,
    QHeaderView,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from agent_app.errors import sentence_of
from agent_app.experiments.plots import BandPlot, LadderPlot, Plot
from agent_app.experiments.tables import VIEWS, Table, table_of
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.look import look, sized
from agent_app.widgets.panel import Panel, column, label, row
from domain.errors import UserError
from domain.experiments.effect import Effect

PLOT_HEIGHT = 160  #: at least
LEAST = 150  #: of the first column, in pixels


class FiguresPanel(Panel):
    """Attributes:
    view: name of what is shown, one of `VIEWS`. ask_path: asks where to save; tests set their own.
    """

    def __init__(self, say: Callable[..., None], parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._say = say
        self.view = "arms"
        self.effect: Effect | None = None
        self.table_words = Table((), ())
        self.ask_path: Callable[[str, str], str] = self._ask_path
        lines = column(self, gap=8)
        self.tabs: dict[str, KeyButton] = {}
        switch = row(gap=6)
        for name in VIEWS:
            button = self.tabs[name] = KeyButton("plain", parent=self)
            button.clicked.connect(partial(self.show_view, name))
            switch.addWidget(button)
        switch.addStretch(1)
        self.arm = QComboBox(self)
        self.arm.currentIndexChanged.connect(self._on_arm_changed)
        switch.addWidget(self.arm)
        lines.addLayout(switch)
        self.ladder, self.band = LadderPlot(self), BandPlot(self)
        self.band.setMinimumHeight(PLOT_HEIGHT)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidget(self.ladder)
        for shown in (self.area.viewport(), self.ladder):
            shown.setAutoFillBackground(False)
        self.table = QTableWidget(self)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(26)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setTabKeyNavigation(False)
        self.none = label("muted", self, wrap=True)
        lines.addWidget(self.band, 3)
        lines.addWidget(self.area, 3)
        lines.addWidget(self.none)
        lines.addWidget(self.table, 2)
        foot = row(gap=8)
        self.copy, self.save = KeyButton("plain", "copy", self), KeyButton("quiet", parent=self)
        self.copy_plot, self.save_plot = KeyButton("plain", parent=self), KeyButton("quiet", parent=self)
        for button in (self.copy, self.save, self.copy_plot, self.save_plot):
            foot.addWidget(button)
        foot.addStretch(1)
        lines.addLayout(foot)
        self.copy.clicked.connect(self.copy_table)
        self.save.clicked.connect(self.save_table)
        self.copy_plot.clicked.connect(self.copy_picture)
        self.save_plot.clicked.connect(self.save_picture)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self.copy_table)
        look.theme_changed.connect(self._draw)
        self.retranslate()

    def put(self, effect: Effect, *, busy: bool = False) -> None:
        """Show an effect in the view that is on; `busy`: another one is being counted."""
        self.effect = effect
        versions = effect.experiment is None
        for name in ("time", "guards", "plan"):
            self.tabs[name].setVisible(not versions)
        if versions and self.view in ("time", "guards", "plan"):
            self.view = "arms"
        if effect.experiment is not None and effect.experiment.state == "draft":
            self.view = "plan"  # there is nothing else to see yet
        blocked = self.arm.blockSignals(True)
        chosen = self.arm.currentText()
        self.arm.clear()
        self.arm.addItems([one.arm for one in effect.comparisons])
        self.arm.setCurrentText(chosen)
        self.arm.blockSignals(blocked)
        self.setEnabled(not busy)
        self._draw()

    def show_view(self, name: str, _checked: bool = False) -> None:
        """Another view of the same figures."""
        self.view = name
        self._draw()

    def plot(self) -> Plot | None:
        """The plot on screen, None for a view without one."""
        return {"steps": self.ladder, "time": self.band}.get(self.view)

    # ------------------------------------------------------------------ taking it away

    def copy_table(self) -> None:
        QGuiApplication.clipboard().setText(self.table_words.tabbed())
        self._say("done", self.tr("The table is in the clipboard."))

    def copy_picture(self) -> None:
        plot = self.plot()
        if plot is not None:
            QGuiApplication.clipboard().setImage(plot.picture())
            self._say("done", self.tr("The picture is in the clipboard."))

    def save_table(self) -> None:
        path = self.ask_path(f"{self._name()}.csv", self.tr("Table (*.csv)"))
        if not path:
            return
        try:
            Path(path).write_text(self.table_words.as_csv(), encoding="utf-8-sig", newline="")
        except OSError:
            self._failed(path)
        else:
            self._say("done", self.tr("Saved as {path}").format(path=path))

    def save_picture(self) -> None:
        plot = self.plot()
        path = self.ask_path(f"{self._name()}.png", self.tr("Pictures (*.png *.svg)")) if plot else ""
        if plot is None or not path:
            return
        if plot.save(path):
            self._say("done", self.tr("Saved as {path}").format(path=path))
        else:
            self._failed(path)

    def _failed(self, path: str) -> None:
        self._say("problem", sentence_of(UserError("disk_full", folder=str(Path(path).parent))))

    def _name(self) -> str:
        effect = self.effect
        code = (effect.experiment.code if effect.experiment else effect.script) if effect else "figures"
        return f"{code}-{self.view}"

    def _ask_path(self, name: str, kinds: str) -> str:
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save as"), name, kinds)
        return chosen

    # ------------------------------------------------------------------ drawing

    def retranslate(self) -> None:
        names = {
            "arms": self.tr("Variants"), "steps": self.tr("Steps"), "time": self.tr("Over time"),
            "guards": self.tr("Guard-rails"), "refusals": self.tr("Refusals"), "plan": self.tr("Plan and looks"),
        }  # fmt: skip
        for name, button in self.tabs.items():
            button.put(names[name])
        self.arm.setAccessibleName(self.tr("Which variant against the first"))
        self.ladder.setAccessibleName(self.tr("Ladder through the steps"))
        self.band.setAccessibleName(self.tr("Difference over time with its interval"))
        self.area.setAccessibleName(self.ladder.accessibleName())
        self.copy.put(self.tr("Copy the table"), "Ctrl+C")
        self.save.put(self.tr("Save the table…"))
        self.copy_plot.put(self.tr("Copy the picture"))
        self.save_plot.put(self.tr("Save the picture…"))
        self._draw()

    def _draw(self) -> None:
        effect = self.effect
        for name, button in self.tabs.items():
            button.set_kind("on" if name == self.view else "plain")
        steps, time = self.view == "steps", self.view == "time"
        empty = effect is None or (steps and not any(effect.runs))
        self.area.setVisible(steps and not empty)
        self.band.setVisible(time)
        self.arm.setVisible(time and effect is not None and len(effect.comparisons) > 1)
        for button in (self.copy_plot, self.save_plot):
            button.setVisible((steps and not empty) or time)
        if effect is None:
            return
        self.ladder.put(effect)
        self.band.arm = self.arm.currentText()
        self.band.put(effect)
        self.table_words = table_of(effect, self.view)
        self.none.setVisible(not self.table_words.rows)
        self.none.setText(self.tr("Nothing to show yet: it comes with the first calls."))
        self.table.setVisible(bool(self.table_words.rows))
        self._fill(self.table_words)

    def _fill(self, found: Table) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Table: {view}").format(view=self.tabs[self.view].words()))
        table.setColumnCount(len(found.head))
        table.setHorizontalHeaderLabels(list(found.head))
        table.setRowCount(len(found.rows))
        figures, right = sized(13, figures=True), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for r, line in enumerate(found.rows):
            for c, text in enumerate(line):
                marked = r in found.marked and c == 0
                item = QTableWidgetItem(f"◆ {text}" if marked else text)
                item.setToolTip(text)
                if c >= found.text_columns:
                    item.setTextAlignment(right)
                    item.setFont(figures)
                table.setItem(r, c, item)
        header = table.horizontalHeader()
        for c in range(len(found.head)):
            stretch = c == 1 and self.view == "plan"
            header.setSectionResizeMode(
                c, QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.ResizeToContents
            )
            head = table.horizontalHeaderItem(c)
            if head is not None and c >= found.text_columns:
                head.setTextAlignment(right)
            elif head is not None:
                head.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self._settle()

    def _settle(self) -> None:
        """The first column takes what the others leave, and never less than its words need."""
        header = self.table.horizontalHeader()
        others = sum(header.sectionSize(c) for c in range(1, header.count()))
        if self.view == "plan":
            others = self.table.viewport().width() // 2
        if header.count():
            header.resizeSection(0, max(LEAST, self.table.viewport().width() - others))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def _on_arm_changed(self, _index: int) -> None:
        self._draw()
