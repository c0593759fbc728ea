"""All forms of the organisation in one table: what is in force, what is drafted, which campaigns use it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QStackedWidget, QTreeWidget, QTreeWidgetItem, QWidget

from agent_app.errors import sentence_of
from agent_app.forms import words
from agent_app.forms.shelf_presenter import ShelfPresenter
from agent_app.studio.dialogs import ReasonDialog
from agent_app.studio.words import draft_words
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.language import language
from agent_app.widgets.panel import Panel, column, label, row
from domain.campaigns import in_language
from domain.forms import FormRow


class ShelfPage(Panel):
    """The list and, where there is none, why."""

    def __init__(self, say: Callable[..., None], parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._say = say
        self.presenter: ShelfPresenter | None = None
        self._forms: tuple[FormRow, ...] | None = None
        self._problem: Exception | None = None
        self.title = label("heading", self)
        self.new, self.load = KeyButton("plain", parent=self), KeyButton("plain", "down", self)
        self.again = KeyButton("plain", parent=self)
        self.new.clicked.connect(self._ask_name)
        self.load.clicked.connect(
            lambda: self.import_menu().exec(self.load.mapToGlobal(self.load.rect().bottomLeft()))
        )
        self.again.clicked.connect(self._read_again)
        self.table = QTreeWidget(self)
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setColumnCount(5)
        self.table.itemActivated.connect(lambda item: self._open(item))
        self.empty = EmptyState("score", self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.table)
        self.hint = label("muted", self, wrap=True)
        lines = column(self, margins=(16, 12, 16, 12), gap=8)
        head = row()
        head.addWidget(self.title, 1)
        for button in (self.new, self.load, self.again):
            head.addWidget(button)
        lines.addLayout(head)
        lines.addWidget(self.stack, 1)
        lines.addWidget(self.hint)
        self.name_dialog = ReasonDialog(self)
        self.retranslate()

    def show_busy(self) -> None:
        self._problem = None
        self.retranslate()

    def show_forms(self, forms: Sequence[FormRow]) -> None:
        self._forms, self._problem = tuple(forms), None
        self.retranslate()

    def show_problem(self, error: Exception) -> None:
        if self._forms:
            self._say("problem", sentence_of(error))
        else:
            self._problem = error
            self.retranslate()

    def show_unreadable(self, problem: str) -> None:
        first, _, rest = problem.partition("\n")
        more = self.tr(" and %n more", "", rest.count("\n") + 1) if rest else ""
        self._say("problem", self.tr("The file holds no form: {first}").format(first=first) + more)

    def focus_home(self) -> None:
        if self._forms and self.table.currentItem() is None:
            self.table.setCurrentIndex(self.table.model().index(0, 0))
        (self.table if self._forms else self.new).setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Forms"))
        self.setAccessibleName(self.tr("Forms"))
        self.table.setAccessibleName(self.tr("All forms"))
        self.new.put(self.tr("New form"))
        self.load.put(self.tr("Import"), name=self.tr("Import a form from a file"))
        self.again.put(self.tr("Read again"), name=self.tr("Read the list of forms again"))
        self.hint.setText(self.tr("Enter opens a form; its draft is begun when there is none."))
        self.hint.setVisible(bool(self._forms))
        self.table.setHeaderLabels(
            [self.tr("Form"), self.tr("In force"), self.tr("Used by"), self.tr("Judged"), self.tr("Draft")]
        )
        self.stack.setCurrentWidget(self.table if self._forms and not self._problem else self.empty)
        if self._problem is not None:
            self.empty.put(self.tr("The forms could not be read"), sentence_of(self._problem))
        elif self._forms is None:
            self.empty.put(self.tr("Reading the forms …"))
        else:
            self.empty.put(self.tr("There is no form yet"), self.tr("Begin one, or import a file."))
        self._fill()

    def _fill(self) -> None:
        current = self.table.currentItem()
        chosen = current.data(0, Qt.ItemDataRole.UserRole) if current is not None else ""
        self.table.clear()
        for form in self._forms or ():
            in_force = (
                self.tr("Version {n}").format(n=form.version) if form.version else self.tr("nothing yet")
            )
            when = f", {times.day(form.published_at)}" if form.published_at else ""
            used = ", ".join(in_language(title, language.short) for title in form.campaigns)
            item = QTreeWidgetItem(
                self.table,
                [
                    in_language(form.title, language.short) or form.code, in_force + when,
                    used or self.tr("no campaign"), times.count(form.evaluations), draft_words(form.draft),
                ],
            )  # fmt: skip
            item.setData(0, Qt.ItemDataRole.UserRole, form.code)
            item.setToolTip(0, form.code)
            item.setToolTip(2, used)
            item.setTextAlignment(3, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if form.code == chosen:
                self.table.setCurrentItem(item)
        for n, width in enumerate((300, 150, 240, 80)):
            self.table.setColumnWidth(n, width)

    def _read_again(self) -> None:
        if self.presenter is not None:
            self.presenter.reload()

    def _open(self, item: QTreeWidgetItem) -> None:
        if self.presenter is not None:
            self.presenter.open(item.data(0, Qt.ItemDataRole.UserRole))

    def _ask_name(self) -> None:
        if self.presenter is not None:
            self.name_dialog.ask(
                self.tr("New form"), self.tr("Its title, as analysts will read it."), self.tr("Begin"),
                self.presenter.begin_new,
            )  # fmt: skip

    def import_menu(self) -> QMenu:
        """From which system the file comes."""
        menu = QMenu(self)
        for source in words.SOURCES:
            made = menu.addAction(words.said(words.SOURCES, source))
            made.triggered.connect(lambda _checked=False, s=source: self._ask_file(s))
        return menu

    def _ask_file(self, source: str) -> None:
        kinds = self.tr("Forms") + " (*.json *.yaml *.yml)"
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Import a form from a file"), "", kinds)
        if path:
            self.load_file(Path(path), source)

    def load_file(self, path: Path, source: str) -> None:
        """Make a file a draft."""
        try:
            text = path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            self._say("problem", self.tr("The file cannot be read: {why}").format(why=str(error)))
            return
        if self.presenter is not None:
            self.presenter.read_file(text, source)
