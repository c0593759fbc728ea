"""The Operations desk: at the left its pages, at the right the one that was chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from agent_app.operations.pages import Page
from agent_app.widgets.look import look
from agent_app.widgets.noop import translate
from agent_app.widgets.panel import Panel, column, label, row

WIDTH = 152
LINE = 32  #: height of a line of the list


class OperationsDesk(Panel):
    """A list of pages and the page on screen; a page is built when it is first gone to.

    Args:
        build: page -> widget.
    """

    def __init__(
        self, pages: Sequence[Page], build: Callable[[Page], QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__("plain", parent)
        self._pages, self._build = tuple(pages), build
        self._built: dict[str, QWidget] = {}
        self.left = Panel("column", self)
        self.left.setFixedWidth(WIDTH)
        self.title = label("section", self.left)
        self.list = QListWidget(self.left)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        lines = column(self.left, margins=(0, 10, 0, 0), gap=6)
        head = row(margins=(12, 0, 12, 0))
        head.addWidget(self.title)
        lines.addLayout(head)
        lines.addWidget(self.list, 1)
        self.stack = QStackedWidget(self)
        line = row(self, gap=0)
        line.addWidget(self.left)
        line.addWidget(self.stack, 1)
        for page in self._pages:
            item = QListWidgetItem(self.list)
            item.setData(Qt.ItemDataRole.UserRole, page.code)
            item.setSizeHint(QSize(0, LINE))  # the list measures lines before its style is on them
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.list.itemActivated.connect(lambda _item: self.focus_page())
        for name, by in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            key = QShortcut(QKeySequence(name), self)
            key.activated.connect(lambda n=by: self._step(n))
        look.theme_changed.connect(self.retranslate)
        self.retranslate()
        self.list.setCurrentRow(0)

    def page(self) -> str:
        """Code of the page on screen."""
        return self._pages[self.list.currentRow()].code if self._pages else ""

    def place(self) -> str:
        """Whose keys work here: those of the page, else of the desk."""
        return (self._pages[self.list.currentRow()].place if self._pages else "") or "operations"

    def go_to(self, code: str) -> None:
        """Bring a page on screen."""
        self.list.setCurrentRow(next(n for n, page in enumerate(self._pages) if page.code == code))

    def widget(self, code: str) -> QWidget:
        """The widget of a page; built, if it was not yet."""
        if code not in self._built:
            page = next(page for page in self._pages if page.code == code)
            self._built[code] = self._build(page)
            self.stack.addWidget(self._built[code])
        return self._built[code]

    def focus_home(self) -> None:
        """The page takes the focus where it has a place for it, else the list."""
        if not self.focus_page():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_page(self) -> bool:
        """Put the focus into the page; False where it has no place for it."""
        home = getattr(self.widget(self.page()), "focus_home", None) if self._pages else None
        if home is not None:
            home()
        return home is not None

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Operations desk"))
        self.title.setText(self.tr("Operations"))
        self.list.setAccessibleName(self.tr("Pages"))
        for n, page in enumerate(self._pages):
            item = self.list.item(n)
            item.setText(translate(page.context, page.words))
            item.setIcon(look.icon(page.icon, "text"))
            item.setToolTip("Ctrl+PgUp, Ctrl+PgDown")

    def _step(self, by: int) -> None:
        self.list.setCurrentRow((self.list.currentRow() + by) % max(1, len(self._pages)))

    def _on_row_changed(self, number: int) -> None:
        if number >= 0:
            self.stack.setCurrentWidget(self.widget(self._pages[number].code))
