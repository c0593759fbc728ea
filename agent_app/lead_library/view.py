"""The library page: the filter line and saved views above, the list in the middle, one record at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QHeaderView, QMenu, QStackedWidget, QTableView, QWidget

from agent_app.errors import sentence_of
from agent_app.lead_library import words
from agent_app.lead_library.filter_line import FilterLine
from agent_app.lead_library.list_model import LibraryModel
from agent_app.lead_library.presenter import LibraryPresenter
from agent_app.lead_library.record_view import WIDTH as RECORD
from agent_app.lead_library.record_view import RecordPanel
from agent_app.lead_library.save_view import SavePanel
from agent_app.services import Settings
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.panel import Panel, column, label, row
from domain.errors import UserError
from domain.lead_library.filters import FilterTextError
from domain.lead_library.listing import (
    COLUMNS,
    FIRST,
    Choices,
    LibraryCount,
    LibraryRecord,
    LibraryRow,
    SavedView,
    Sort,
)  # fmt: skip

KEPT = "library/columns"  #: the person's choice of columns
ROOMY = 860  #: pixels that the head takes with all its buttons
NEAR = 25  #: rows from the edge at which more is fetched
WAIT_MS = 200  #: after the last key before the list is asked for


class LeadTable(QTableView):
    """Enter opens a record; Home and End are the ends of the whole list; Alt+Shift+arrows move a column."""

    def __init__(self, page: LibraryPage) -> None:
        super().__init__(page)
        self._page = page
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(26)
        head = self.horizontalHeader()
        head.setSectionsMovable(True)
        head.setSectionsClickable(True)
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setStretchLastSection(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, mods = event.key(), event.modifiers()
        plain = mods in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._page.open_current()
        elif key == Qt.Key.Key_Home and plain:
            self._page.go_to_start()
        elif key == Qt.Key.Key_End and plain:
            self._page.go_to_end()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and mods == (
            Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        ):
            self._page.move_column(-1 if key == Qt.Key.Key_Left else 1)
        elif key == Qt.Key.Key_Escape:
            self._page.presenter_or_die().open_record("")
        else:
            super().keyPressEvent(event)


class LibraryPage(Panel):
    """Implements `LibraryView`."""

    def __init__(self, say: Callable[..., None], settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._say, self._settings = say, settings
        self.presenter: LibraryPresenter | None = None
        self.acts_panel: QWidget | None = None
        self.may_export = True
        self.ask_path: Callable[[], str] = self._ask_path
        self.open_acts: Callable[[], None] = lambda: None
        self._choices = Choices()
        self._views: tuple[SavedView, ...] = ()
        self._chosen = ""
        self._count: LibraryCount | None = None
        self._wrong: FilterTextError | None = None
        self._error: Exception | None = None
        self._busy, self._started = True, False
        self._order: tuple[Sort, bool] = ("created", True)
        self.model = LibraryModel()
        kept = tuple(c for c in settings.read(KEPT).split(",") if c in COLUMNS)
        self.model.set_columns(kept or FIRST)
        self._build()
        self._wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._wait.timeout.connect(self.read_now)
        self.filter.textEdited.connect(lambda _text: self._wait.start())
        self.filter.entered.connect(self._on_entered)
        self.filter.left.connect(self.focus_list)
        self._follow = QTimer(self, singleShot=True, interval=150)
        self._follow.timeout.connect(self._on_followed)
        self._near = QTimer(self, singleShot=True, interval=0)  # never from within a change of the model
        self._near.timeout.connect(self._reach)
        self.table.verticalScrollBar().valueChanged.connect(lambda _value: self._near.start())
        self.table.horizontalHeader().sectionClicked.connect(self._on_header_clicked)
        self.table.horizontalHeader().sectionMoved.connect(lambda *_: self._on_moved())
        self.table.doubleClicked.connect(lambda _index: self.open_current())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._draw_foot())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._follow.start())
        self.record.closed.connect(self._close_record)
        self.saved.save_wanted.connect(self._save_view)
        self.retranslate()

    def focus_home(self) -> None:
        self.focus_list() if self.model.rowCount() else self.focus_filter()

    def focus_filter(self) -> None:
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def focus_list(self) -> None:
        if self.model.rowCount() and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def presenter_or_die(self) -> LibraryPresenter:
        assert self.presenter is not None
        return self.presenter

    # ------------------------------------------------------------------ what `LibraryView` asks

    def show_choices(self, choices: Choices) -> None:
        self._choices = choices
        self.filter.put_choices(choices)

    def show_views(self, views: Sequence[SavedView], chosen: str) -> None:
        self._views, self._chosen = tuple(views), chosen
        self._draw_views()

    def show_filter(self, text: str) -> None:
        if text != self.filter.text():
            self.filter.setText(text + (" " if text else ""))

    def show_wrong(self, error: FilterTextError | None) -> None:
        self._wrong = error
        self.filter.setProperty("wrong", error is not None)
        self.filter.style().polish(self.filter)
        self.wrong.setVisible(error is not None)
        self.wrong.setText(words.wrong(error) if error is not None else "")

    def show_look(self, columns: Sequence[str], sort: Sort, descending: bool) -> None:
        if columns:
            self.put_columns(columns)
        self._order = (sort, descending)
        self._draw_order()

    def show_busy(self) -> None:
        self._busy, self._error = True, None
        self._draw()

    def show_rows(self, rows: Sequence[LibraryRow], *, before: bool, after: bool, last: bool) -> None:
        self._busy, self._started, self._error = False, True, None
        had_focus = self.table.hasFocus() or self.empty.isAncestorOf(self.focusWidget() or self)
        self.model.put(rows, before=before, after=after)
        if rows:
            place = len(rows) - 1 if last else 0
            self.table.setCurrentIndex(self.model.index(place, 0))
            self.table.scrollToBottom() if last else self.table.scrollToTop()
        self._draw()
        if had_focus and rows:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_rows(self, rows: Sequence[LibraryRow], *, above: bool, more: bool) -> None:
        first = self.table.rowAt(0)
        anchor = self.model.row(first)
        self.model.add(rows, above=above, more=more)
        if anchor is not None:  # what was at the top of the window stays there
            place = next((n for n, one in enumerate(self.model.rows()) if one.id == anchor.id), 0)
            if self.table.rowAt(0) != place:
                self.table.verticalScrollBar().setValue(place)
        self._draw_foot()

    def show_count(self, found: LibraryCount | None) -> None:
        self._count = found
        self._draw_foot()

    def show_record(self, record: LibraryRecord | None) -> None:
        self._settle_head(open_record=record is not None)
        self.record.setVisible(record is not None)
        if record is not None:
            self.record.put(record)

    def show_problem(self, error: Exception) -> None:
        self._busy = False
        if not self.model.rowCount():
            self._error = error
            self._draw()
        else:
            self._say("problem", sentence_of(error))

    def show_saved(self, view: SavedView) -> None:
        self.saved.dismiss()
        self._say("done", self.tr("The view “{name}” is saved.").format(name=view.name))

    def show_exporting(self, rows: int, total: int) -> None:
        self.picked.setText(
            self.tr("Exporting: {n} of {total}").format(n=times.count(rows), total=times.count(total))
        )

    def show_exported(self, number: int, path: str) -> None:
        self.export.setEnabled(True)
        self._draw_foot()
        self._say(
            "done",
            self.tr("Export #{n} is in {path}. It is noted, and the file is marked.").format(
                n=number, path=path
            ),
        )

    def show_not_exported(self, error: Exception) -> None:
        self.export.setEnabled(True)
        self._draw_foot()
        if isinstance(error, UserError) and error.code == "forbidden":
            self._say("problem", self.tr("You may not export leads (any more). No file was left behind."))
        elif isinstance(error, OSError):
            self._say(
                "problem", self.tr("The file cannot be written there: {why}").format(why=error.strerror or "")
            )
        else:
            self._say("problem", sentence_of(error))

    # ------------------------------------------------------------------ what people do

    def ask_export(self) -> None:
        if not self.may_export or not self.export.isEnabled():
            return
        path = self.ask_path()
        if path:
            self.export.setEnabled(False)
            self.presenter_or_die().export(path, self.model.columns)

    def _ask_path(self) -> str:
        return QFileDialog.getSaveFileName(
            self, self.tr("Export leads"), "leads.csv", self.tr("Table (*.csv)")
        )[0]

    def chosen_rows(self) -> list[LibraryRow]:
        """Selected rows, in the order of the list."""
        picked = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [one for n in picked if (one := self.model.row(n)) is not None]

    def found(self) -> LibraryCount | None:
        return self._count

    def choices(self) -> Choices:
        return self._choices

    def read_now(self) -> None:
        self._wait.stop()
        self.presenter_or_die().read_text(self.filter.text())

    def open_current(self) -> None:
        current = self.model.row(self.table.currentIndex().row())
        if current is not None:
            self.presenter_or_die().open_record(current.id)

    def go_to_start(self) -> None:
        if self.model.before:
            self.presenter_or_die().ask()
        elif self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 0))

    def go_to_end(self) -> None:
        if self.model.after:
            self.presenter_or_die().to_end()
        elif self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(self.model.rowCount() - 1, 0))

    def move_column(self, by: int) -> None:
        """The column of the current cell goes one place to the side."""
        columns = list(self.model.columns)
        here = self.table.currentIndex().column()
        there = here + by
        if 0 <= here < len(columns) and 0 <= there < len(columns):
            columns[here], columns[there] = columns[there], columns[here]
            place = self.table.currentIndex().row()
            self.put_columns(columns)
            self.table.setCurrentIndex(self.model.index(place, there))

    def put_columns(self, columns: Sequence[str]) -> None:
        place = self.table.currentIndex().row()
        self.model.set_columns(columns)
        self._settings.write(KEPT, ",".join(columns))
        self._draw_columns()
        if place >= 0:
            self.table.setCurrentIndex(self.model.index(place, 0))

    def ask_columns(self) -> None:
        """A menu with a mark at each column that is shown; stays open until Escape."""
        menu = QMenu(self)
        for name in COLUMNS:
            action = QAction(words.title(name), menu, checkable=True, checked=name in self.model.columns)
            action.toggled.connect(lambda on, n=name: self._toggle_column(n, on))
            menu.addAction(action)
        menu.popup(self.columns.mapToGlobal(QPoint(0, self.columns.height())))
        self.columns_menu = menu

    def compare_chosen(self) -> None:
        """Two chosen rows side by side on the page of duplicates."""
        chosen = self.chosen_rows()
        if len(chosen) != 2:
            self._say("problem", self.tr("Choose two leads (Shift and an arrow), then compare them."))
            return
        desk: Any = self.parentWidget()
        while desk is not None and not hasattr(desk, "go_to"):
            desk = desk.parentWidget()
        if desk is not None:
            desk.go_to("duplicates")
            pairs = desk.widget("duplicates")
            pairs.presenter.compare(chosen[0].id, chosen[1].id)

    def ask_save(self) -> None:
        view = self.presenter_or_die().view_on()
        self.saved.ask(view)

    def sort_by_column(self) -> None:
        """By the column of the current cell; once more: the other way round."""
        column = self.model.columns[max(0, self.table.currentIndex().column())]
        if column in words.SORT_OF:
            self._sort(words.SORT_OF[column])

    # ------------------------------------------------------------------ inside

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Lead library"))
        self.filter.setPlaceholderText(self.tr("Filter: tier:A owner:none ends:30 -tag:vip 王丽"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.views.setAccessibleName(self.tr("Saved views"))
        self.save.put(self.tr("Save view"), "Ctrl+S", name=self.tr("Save this view"))
        self.columns.put(self.tr("Columns"), "Ctrl+L", name=self.tr("Choose columns"))
        self.export.put(self.tr("Export…"), name=self.tr("Export what the filter finds"))
        self.acts.put(self.tr("Change…"), "Ctrl+E", name=self.tr("Change many leads at once"))
        self.table.setAccessibleName(self.tr("Leads"))
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, self.model.columnCount() - 1))
        self._draw_views()
        self._draw()

    def _build(self) -> None:
        self.filter = FilterLine(self)
        self.views = QComboBox(self)
        self.views.setMinimumWidth(176)
        self.views.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.save, self.columns = KeyButton("quiet", parent=self), KeyButton("quiet", parent=self)
        self.acts, self.export = KeyButton("plain", parent=self), KeyButton("quiet", parent=self)
        self.wrong = label("danger", self, wrap=True)
        self.wrong.hide()
        self.table = LeadTable(self)
        self.table.setModel(self.model)
        self.empty = EmptyState("search", self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.foot, self.picked = label("small", self), label("small", self)
        self.record = RecordPanel(self)
        self.record.hide()
        self.saved = SavePanel(self)
        head = row(margins=(12, 10, 12, 0), gap=6)
        head.addWidget(self.filter, 1)
        head.addWidget(self.views)
        for button in (self.save, self.columns, self.export, self.acts):
            head.addWidget(button)
        said = row(margins=(12, 0, 12, 0))
        said.addWidget(self.wrong, 1)
        feet = row(margins=(12, 0, 12, 6), gap=16)
        feet.addWidget(self.foot)
        feet.addWidget(self.picked)
        feet.addStretch(1)
        self.feet = feet
        left = column(gap=6)
        left.addLayout(head)
        left.addLayout(said)
        left.addWidget(self.stack, 1)
        left.addLayout(feet)
        line = row(self, gap=0)
        line.addLayout(left, 1)
        line.addWidget(self.record)
        self.views.activated.connect(
            lambda n: self.presenter_or_die().choose_view(str(self.views.itemData(n) or ""))
        )
        self.columns.clicked.connect(self.ask_columns)
        self.save.clicked.connect(self.ask_save)
        self.acts.clicked.connect(lambda: self.open_acts())
        self.export.clicked.connect(self.ask_export)
        self._draw_columns()

    def _draw(self) -> None:
        there = self.model.rowCount() > 0
        self.stack.setCurrentWidget(self.table if there else self.empty)
        if self._error is not None:
            self.empty.put(self.tr("Leads cannot be shown"), sentence_of(self._error))
        elif self._busy and not self._started:
            self.empty.put(self.tr("Asking the server…"))
        else:
            self.empty.put(
                self.tr("No lead fits"),
                self.tr("Take a part out of the filter above; Ctrl+F leads there."),
            )
        self._draw_foot()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle_head(open_record=not self.record.isHidden())

    def _settle_head(self, *, open_record: bool) -> None:
        """Beside an open record a narrow window has no room for all buttons; their keys and the palette have them still."""
        room = self.width() - (RECORD if open_record else 0)
        for button in (self.save, self.columns):
            button.setVisible(room >= ROOMY)
        self.export.setVisible(room >= ROOMY and self.may_export)

    def _draw_foot(self) -> None:
        self.foot.setText(words.count(self._count) if self._error is None else "")
        picked = len(self.table.selectionModel().selectedRows())
        self.picked.setText(self.tr("%n chosen", "", picked) if picked > 1 else "")

    def _draw_views(self) -> None:
        self.views.blockSignals(True)
        self.views.clear()
        self.views.addItem(self.tr("All leads"), "")
        for view in self._views:
            by = f" · {view.owner}" if not view.own and view.owner else ""
            self.views.addItem(view.name + by, view.code)
        self.views.setCurrentIndex(max(0, self.views.findData(self._chosen)))
        self.views.blockSignals(False)

    def _draw_columns(self) -> None:
        for n, name in enumerate(self.model.columns):
            self.table.setColumnWidth(n, words.WIDTHS[name])
        self._draw_order()

    def _draw_order(self) -> None:
        sort, descending = self._order
        column = next((c for c, s in words.SORT_OF.items() if s == sort), "")
        head = self.table.horizontalHeader()
        place = self.model.columns.index(column) if column in self.model.columns else -1
        head.setSortIndicatorShown(place >= 0)
        if place >= 0:
            head.setSortIndicator(
                place, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
            )

    def _toggle_column(self, name: str, on: bool) -> None:
        columns = [c for c in self.model.columns if c != name] + ([name] if on else [])
        if columns:
            self.put_columns(columns)

    def _on_header_clicked(self, place: int) -> None:
        column = self.model.columns[place]
        if column in words.SORT_OF:
            self._sort(words.SORT_OF[column])
        self._draw_order()

    def _sort(self, sort: Sort) -> None:
        descending = not self._order[1] if self._order[0] == sort else sort in ("created", "last_touch")
        self._order = (sort, descending)
        self._draw_order()
        self.presenter_or_die().sort_by(sort, descending)

    def _on_moved(self) -> None:
        head = self.table.horizontalHeader()
        columns = [self.model.columns[head.logicalIndex(n)] for n in range(len(self.model.columns))]
        if columns != list(self.model.columns):
            QTimer.singleShot(0, self, lambda: self._settle_moved(columns))

    def _settle_moved(self, columns: Sequence[str]) -> None:
        head = self.table.horizontalHeader()
        head.blockSignals(True)
        for n in range(len(columns)):  # the model has the order; the header's own is undone
            head.moveSection(head.visualIndex(n), n)
        head.blockSignals(False)
        self.put_columns(columns)

    def _on_entered(self) -> None:
        self.read_now()
        if self._wrong is None:
            self.focus_list()

    def _on_followed(self) -> None:
        """An open record follows the current row."""
        current = self.model.row(self.table.currentIndex().row())
        shown = self.record.record
        if (
            not self.record.isHidden()
            and current is not None
            and (shown is None or shown.lead.id != current.id)
        ):
            self.presenter_or_die().open_record(current.id)

    def _close_record(self) -> None:
        self.presenter_or_die().open_record("")
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reach(self) -> None:
        """Near an edge more is fetched."""
        if self.presenter is None or not self.model.rowCount():
            return
        top = max(0, self.table.rowAt(0))
        bottom = self.table.rowAt(self.table.viewport().height() - 1)
        bottom = bottom if bottom >= 0 else self.model.rowCount() - 1
        if bottom >= self.model.rowCount() - NEAR and (edge := self.model.edge(above=False)) is not None:
            self.presenter.more(edge, above=False)
        elif top <= NEAR and (edge := self.model.edge(above=True)) is not None:
            self.presenter.more(edge, above=True)

    def _save_view(self, name: str, audience: str) -> None:
        self.presenter_or_die().save_view(name, audience, self.model.columns)  # type: ignore[arg-type]

    def select_ids(self, ids: Sequence[str]) -> None:
        """Choose these rows, as far as they are here."""
        model = self.table.selectionModel()
        model.clearSelection()
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for n, one in enumerate(self.model.rows()):
            if one.id in ids:
                model.select(self.model.index(n, 0), flags)
