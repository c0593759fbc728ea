"""All scripts of the organisation in one table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QTreeWidget, QTreeWidgetItem, QWidget

from agent_app.errors import sentence_of
from agent_app.studio.shelf_presenter import ShelfPresenter
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.language import language
from agent_app.widgets.panel import Panel, column, label, row
from domain.campaigns import in_language
from domain.lists import DefinitionRow


class ShelfPage(Panel):
    """The list and, where there is none, why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self.presenter: ShelfPresenter | None = None
        self._scripts: tuple[DefinitionRow, ...] | None = None
        self._problem: Exception | None = None
        self.title = label("heading", self)
        self.again = KeyButton("plain", parent=self)
        self.again.clicked.connect(self._read_again)
        self.table = QTreeWidget(self)
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setColumnCount(4)
        self.empty = EmptyState("outline", self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.table)
        lines = column(self, margins=(16, 12, 16, 12), gap=8)
        head = row()
        head.addWidget(self.title, 1)
        head.addWidget(self.again)
        lines.addLayout(head)
        lines.addWidget(self.stack, 1)
        self.retranslate()

    def show_busy(self) -> None:
        self._problem = None
        self.retranslate()

    def show_scripts(self, scripts: Sequence[DefinitionRow]) -> None:
        self._scripts, self._problem = tuple(scripts), None
        self.retranslate()

    def show_problem(self, error: Exception) -> None:
        self._problem = error
        self.retranslate()

    def focus_home(self) -> None:
        (self.table if self._scripts else self.again).setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Scripts"))
        self.setAccessibleName(self.tr("Scripts"))
        self.table.setAccessibleName(self.tr("Published scripts"))
        self.again.put(self.tr("Read again"), name=self.tr("Read the list of scripts again"))
        self.table.setHeaderLabels(
            [self.tr("Script"), self.tr("Code"), self.tr("Version"), self.tr("Published")]
        )
        self.stack.setCurrentWidget(self.table if self._scripts and not self._problem else self.empty)
        if self._problem is not None:
            self.empty.put(self.tr("The scripts could not be read"), sentence_of(self._problem))
        elif self._scripts is None:
            self.empty.put(self.tr("Reading the scripts …"))
        else:
            self.empty.put(self.tr("There is no script yet"), self.tr("Published scripts stand here."))
        self._fill()

    def _read_again(self) -> None:
        if self.presenter is not None:
            self.presenter.reload()

    def _fill(self) -> None:
        self.table.clear()
        for script in self._scripts or ():
            at = times.when(script.published_at) if script.published_at else ""
            words = [in_language(script.title, language.short), script.code, f"v{script.version}", at]
            QTreeWidgetItem(self.table, words)
        for n, width in enumerate((360, 160, 80)):
            self.table.setColumnWidth(n, width)
