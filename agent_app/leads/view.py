"""The queue column: search, filter, and the work in its order, each row with its reason."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit, QListView, QStackedWidget, QWidget

from agent_app.leads import words
from agent_app.leads.delegate import QueueDelegate
from agent_app.leads.list_model import QueueModel
from agent_app.leads.model import QueuePage, QueueRow
from agent_app.leads.presenter import QueuePresenter
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts
from agent_app.widgets import times
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.panel import Panel, column, label, row

WIDTH = 288


class QueuePanel(Panel):
    """Signals: `lead_selected(lead_id)` (marked), `lead_opened(lead_id)` (Enter or double click: dial),
    `filter_chosen(name)`, `search_changed(text)`."""

    lead_selected = Signal(str)
    lead_opened = Signal(str)
    filter_chosen = Signal(str)
    search_changed = Signal(str)

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__("column", parent)
        self.setFixedWidth(WIDTH)
        self._acts = acts
        self.presenter: QueuePresenter | None = None
        self._total, self._shown, self._found_text = 0, 0, ""
        self._filter = "all"
        self._marked = ""
        self.search = QLineEdit(self)
        self.search.setClearButtonEnabled(True)
        self.filter = QComboBox(self)
        for name, _ in words.FILTERS:
            self.filter.addItem("", name)
        self.list = QListView(self)
        self.list.setUniformItemSizes(True)
        # Qt asks the model once a row when it lays out; in batches 100,000 rows never hold up a keystroke.
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setBatchSize(4_000)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.model = QueueModel()
        self.list.setModel(self.model)
        self.list.setItemDelegate(QueueDelegate(self.list))
        self.empty = EmptyState("queue", self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.footer = label("small", self)
        lines = column(self, margins=(0, 8, 0, 4), gap=6)
        head = column(margins=(8, 0, 8, 0), gap=6)
        head.addWidget(self.search)
        head.addWidget(self.filter)
        foot = row(margins=(12, 0, 12, 0))
        foot.addWidget(self.footer)
        lines.addLayout(head)
        lines.addWidget(self.stack, 1)
        lines.addLayout(foot)
        self._wait = QTimer(self, singleShot=True, interval=8)
        self._minute = QTimer(self, interval=30_000)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self._wait.timeout.connect(lambda: self.search_changed.emit(self.search.text()))
        self._minute.timeout.connect(self.model.refresh_times)
        self._minute.start()
        self.search.textChanged.connect(lambda _text: self._wait.start())
        self.search.installEventFilter(self)
        self.filter.activated.connect(self._on_filter_activated)
        self.list.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.list.activated.connect(self._on_activated)

    def show_page(self, page: QueuePage) -> None:
        self._found_text, self._total, self._shown = "", page.total, len(page.rows)
        self._keep_place(lambda: self.model.put(page))

    def show_found(self, text: str, rows: tuple[QueueRow, ...]) -> None:
        self._found_text, self._total, self._shown = text, len(rows), len(rows)
        self._keep_place(lambda: self.model.put_found(rows))
        if rows and self.search.hasFocus():
            self._mark_quietly(rows[0].lead_id)

    def mark(self, lead_id: str) -> None:
        """Select a lead and bring it into sight, without telling anybody."""
        self._mark_quietly(lead_id)

    def focus_list(self, *, take_first: bool = True) -> None:
        """Put the focus on the list; with `take_first` its first row is chosen if none is.

        Without it only the cursor stands there: whoever is on screen stays on screen.
        """
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.list.currentIndex().isValid():
            return
        if take_first:
            self.list.setCurrentIndex(self.model.first_row())
        else:
            self.list.selectionModel().setCurrentIndex(
                self.model.first_row(), QItemSelectionModel.SelectionFlag.NoUpdate
            )

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def marked(self) -> str:
        """The selected lead, "" for none."""
        entry = self.model.entry(self.list.currentIndex())
        return entry.lead_id if isinstance(entry, QueueRow) else ""

    def retranslate(self) -> None:
        self.search.setPlaceholderText(
            self.tr("Name, company, last 4 digits   {key}").format(key=self._acts.hint("search"))
        )
        self.search.setAccessibleName(self.tr("Search in the queue"))
        for place in range(self.filter.count()):
            self.filter.setItemText(place, words.filter_words(self.filter.itemData(place)))
        self.filter.setAccessibleName(self.tr("Which work to show"))
        self.list.setAccessibleName(self.tr("Queue"))
        self.setAccessibleName(self.tr("Queue column"))
        self.list.viewport().update()
        self._show_state()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
                self.focus_list()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.marked():
                self.lead_selected.emit(self.marked())
                return True
        return super().eventFilter(watched, event)

    def _keep_place(self, change: object) -> None:
        """Change the rows; what was selected stays selected and where it was, if it is still there."""
        marked, bar = self._marked, self.list.verticalScrollBar()
        at = bar.value()
        selection = self.list.selectionModel()
        blocked = selection.blockSignals(True)
        change()  # type: ignore[operator]
        index = self.model.place_of(marked)
        if index.isValid():
            self.list.setCurrentIndex(index)
        selection.blockSignals(blocked)
        bar.setValue(at)
        self._show_state()

    def _mark_quietly(self, lead_id: str) -> None:
        self._marked = lead_id
        index = self.model.place_of(lead_id)
        selection = self.list.selectionModel()
        blocked = selection.blockSignals(True)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        else:
            self.list.clearSelection()
        selection.blockSignals(blocked)
        self.list.viewport().update()

    def _show_state(self) -> None:
        self.stack.setCurrentWidget(self.list if self.model.rowCount() else self.empty)
        if self._found_text:
            self.empty.put(
                self.tr("Nobody found"),
                self.tr("Try the family name, pinyin initials, the company or the last four digits."),
            )
            self.footer.setText(self.tr("{n} found").format(n=times.count(self._shown)))
        elif self._filter == "all":
            self.empty.put(
                self.tr("No work in the queue"),
                self.tr("New leads, due callbacks and renewals appear here by themselves."),
            )
            self._show_total()
        else:
            self.empty.put(
                self.tr("Nothing under this filter"), self.tr("Choose “All work” to see everything.")
            )
            self._show_total()

    def _show_total(self) -> None:
        total, shown = times.count(self._total), times.count(self._shown)
        text = self.tr("{n} in all") if self._shown >= self._total else self.tr("first {shown} of {n}")
        self.footer.setText(text.format(n=total, shown=shown))

    def _on_filter_activated(self, place: int) -> None:
        self._filter = self.filter.itemData(place)
        self.filter_chosen.emit(self._filter)

    def _on_selection_changed(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        lead_id = self.marked()
        if lead_id and self.list.selectionModel().hasSelection():
            self._marked = lead_id
            self.lead_selected.emit(lead_id)

    def _on_activated(self) -> None:
        if self.marked():
            self.lead_opened.emit(self.marked())

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 400)


def open_queue(
    services: Services, background: Runner, acts: Acts, parent: QWidget | None = None
) -> QueuePanel:
    """Build the queue column and make every connection it needs."""
    panel = QueuePanel(acts, parent)
    panel.presenter = QueuePresenter(panel, services.queue, background)
    panel.filter_chosen.connect(panel.presenter.choose_filter)
    panel.search_changed.connect(panel.presenter.search)
    unlisten = services.changes.listen(panel.presenter.on_changed)
    panel.destroyed.connect(lambda *_: unlisten())
    return panel
