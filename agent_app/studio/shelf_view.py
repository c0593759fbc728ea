"""All scripts of the organisation in one table: what speaks, what is drafted, what waits for an answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QTreeWidget, QTreeWidgetItem, QWidget

from agent_app.errors import sentence_of
from agent_app.studio.dialogs import ReasonDialog
from agent_app.studio.shelf_presenter import ShelfPresenter
from agent_app.studio.words import draft_words
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.language import language
from agent_app.widgets.panel import Panel, column, label, row
from domain.campaigns import in_language
from domain.studio import ShelfRow


class ShelfPage(Panel):
    """The list and, where there is none, why. Signals: `calendar_wanted`."""

    calendar_wanted = Signal()

    def __init__(self, say: Callable[..., None], parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._say = say
        self.presenter: ShelfPresenter | None = None
        self._scripts: tuple[ShelfRow, ...] | None = None
        self._problem: Exception | None = None
        self.title = label("heading", self)
        self.new, self.load = KeyButton("plain", parent=self), KeyButton("plain", parent=self)
        self.calendar, self.again = KeyButton("plain", "callback", self), KeyButton("plain", parent=self)
        self.new.clicked.connect(self._ask_name)
        self.load.clicked.connect(self._ask_file)
        self.calendar.clicked.connect(self.calendar_wanted)
        self.again.clicked.connect(self._read_again)
        self.table = QTreeWidget(self)
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setColumnCount(5)
        self.table.itemActivated.connect(lambda item: self._open(item))
        self.empty = EmptyState("outline", self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.table)
        self.hint = label("muted", self, wrap=True)
        lines = column(self, margins=(16, 12, 16, 12), gap=8)
        head = row()
        head.addWidget(self.title, 1)
        for button in (self.new, self.load, self.calendar, self.again):
            head.addWidget(button)
        lines.addLayout(head)
        lines.addWidget(self.stack, 1)
        lines.addWidget(self.hint)
        self.name_dialog = ReasonDialog(self)
        self.retranslate()

    def show_busy(self) -> None:
        self._problem = None
        self.retranslate()

    def show_scripts(self, scripts: Sequence[ShelfRow]) -> None:
        self._scripts, self._problem = tuple(scripts), None
        self.retranslate()

    def show_problem(self, error: Exception) -> None:
        if self._scripts:
            self._say("problem", sentence_of(error))
        else:
            self._problem = error
            self.retranslate()

    def show_findings(self, findings: Sequence[str]) -> None:
        more = self.tr(" and %n more", "", len(findings) - 1) if len(findings) > 1 else ""
        self._say("problem", self.tr("The file is no script: {first}").format(first=findings[0]) + more)

    def focus_home(self) -> None:
        if self._scripts and self.table.currentItem() is None:
            self.table.setCurrentIndex(self.table.model().index(0, 0))
        (self.table if self._scripts else self.again).setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Scripts"))
        self.setAccessibleName(self.tr("Scripts"))
        self.table.setAccessibleName(self.tr("All scripts"))
        self.new.put(self.tr("New script"))
        self.load.put(self.tr("Import YAML"))
        self.calendar.put(self.tr("Calendar"), name=self.tr("Calendar: which version speaks where and when"))
        self.again.put(self.tr("Read again"), name=self.tr("Read the list of scripts again"))
        self.hint.setText(self.tr("Enter opens a script; its draft is begun when there is none."))
        self.hint.setVisible(bool(self._scripts))
        self.table.setHeaderLabels(
            [self.tr("Script"), self.tr("Speaks"), self.tr("Published"), self.tr("Draft"), self.tr("Waits")]
        )
        self.stack.setCurrentWidget(self.table if self._scripts and not self._problem else self.empty)
        if self._problem is not None:
            self.empty.put(self.tr("The scripts could not be read"), sentence_of(self._problem))
        elif self._scripts is None:
            self.empty.put(self.tr("Reading the scripts …"))
        else:
            self.empty.put(self.tr("There is no script yet"), self.tr("Begin one, or import a YAML file."))
        self._fill()

    def _fill(self) -> None:
        current = self.table.currentItem()
        chosen = current.data(0, Qt.ItemDataRole.UserRole) if current is not None else ""
        self.table.clear()
        for script in self._scripts or ():
            speaks = ", ".join(f"v{n}" for n in script.speaking) or self.tr("nowhere")
            words = [
                in_language(script.title, language.short) or script.code, speaks,
                times.when(script.published_at) if script.published_at else "",
                draft_words(script.draft), self._waits(script),
            ]  # fmt: skip
            item = QTreeWidgetItem(self.table, words)
            item.setData(0, Qt.ItemDataRole.UserRole, script.code)
            item.setToolTip(0, script.code)
            item.setToolTip(4, words[4])
            if script.code == chosen:
                self.table.setCurrentItem(item)
        for n, width in enumerate((300, 90, 140, 190)):
            self.table.setColumnWidth(n, width)

    def _waits(self, script: ShelfRow) -> str:
        said = []
        if script.stops:
            said.append(self.tr("%n stopped", "", script.stops))
        if script.proposals:
            said.append(self.tr("%n proposal(s)", "", script.proposals))
        if script.comments:
            said.append(self.tr("%n comment(s)", "", script.comments))
        if script.unread:
            said.append(self.tr("%n have not read it", "", script.unread))
        return ", ".join(said)

    def _read_again(self) -> None:
        if self.presenter is not None:
            self.presenter.reload()

    def _open(self, item: QTreeWidgetItem) -> None:
        if self.presenter is not None:
            self.presenter.open(item.data(0, Qt.ItemDataRole.UserRole))

    def _ask_name(self) -> None:
        if self.presenter is not None:
            self.name_dialog.ask(
                self.tr("New script"), self.tr("Its title, as agents will read it."), self.tr("Begin"),
                self.presenter.begin_new,
            )  # fmt: skip

    def _ask_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Import YAML"), "", "YAML (*.yaml *.yml)")
        if path:
            self.load_file(Path(path))

    def load_file(self, path: Path) -> None:
        """Make a file a draft."""
        try:
            text = path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            self._say("problem", self.tr("The file cannot be read: {why}").format(why=str(error)))
            return
        if self.presenter is not None:
            self.presenter.read_yaml(text)
