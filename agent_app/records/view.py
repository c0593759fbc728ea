"""The page: kinds and filters above, the list, and at the right the chosen record with what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from agent_app.errors import sentence_of
from agent_app.records import words
from agent_app.records.presenter import Record, RecordsPresenter, id_of
from agent_app.shell.actions import Acts
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.facts import Facts
from agent_app.widgets.look import look
from agent_app.widgets.panel import Elided, Panel, column, label, row
from agent_app.widgets.printing import ask_printer, print_html
from domain.records import KINDS, RecordKind

WIDTH, LEFT = 340, 100
_ID = Qt.ItemDataRole.UserRole
_WIDE: dict[RecordKind, int] = {"tickets": 1, "deals": 1, "visits": 1, "consents": 3}


class RecordsPage(Panel):
    """Implements `RecordsView`. Signals: `narrowed(which, only)`, `acted(verb, words, to, when)`."""

    narrowed = Signal(str, str)
    acted = Signal(str, str, str, str)

    def __init__(
        self,
        acts: Acts,
        say: Callable[..., None],
        may: Callable[[RecordKind], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("surface", parent)
        self._acts, self._say, self._may = acts, say, may
        self.presenter: RecordsPresenter | None = None
        self._kind: RecordKind = "tickets"
        self._rows: tuple[Any, ...] = ()
        self._products: tuple[str, ...] = ()
        self._record: Record | None = None
        self._more, self._busy, self._filling = False, False, False
        self.tabs = {kind: KeyButton("quiet", parent=self) for kind in KINDS}
        self.which, self.only = QComboBox(self), QComboBox(self)
        self.problem, self.empty = label("danger", self, wrap=True), label("muted", self, wrap=True)
        self.table = QTableWidget(self)
        self.next = KeyButton("quiet", parent=self)
        self._build_list()
        self._build_record()
        self.problem.hide()
        self.table.installEventFilter(self)
        acts.keys_changed.connect(self.retranslate)
        look.theme_changed.connect(self.retranslate)
        self.retranslate()

    def _build_list(self) -> None:
        table = self.table
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(30)
        self.left = column(gap=8)
        line = row(gap=4)
        for button in self.tabs.values():
            line.addWidget(button)
        line.addStretch(1)
        self.left.addLayout(line)
        filters = row(gap=8)
        for box in (self.which, self.only):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(14)
            filters.addWidget(box)
        filters.addStretch(1)
        self.left.addLayout(filters)
        for widget in (self.problem, self.empty):
            self.left.addWidget(widget)
        self.left.addWidget(table, 1)
        self.left.addWidget(self.next, 0, Qt.AlignmentFlag.AlignLeft)
        table.currentCellChanged.connect(self._on_row)
        for box in (self.which, self.only):
            box.currentIndexChanged.connect(self._on_filter)

    def _build_record(self) -> None:
        self.side = Panel("column", self)
        self.side.setFixedWidth(WIDTH)
        self.title = Elided("heading", self.side)
        self.facts, self.history = (
            Facts(LEFT, lines=6, parent=self.side),
            Facts(72, lines=4, parent=self.side),
        )
        self.history_title = label("section", self.side)
        self.area = QScrollArea(self.side)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = Panel("scrolled")
        inside = column(inner, margins=(0, 0, 8, 8), gap=6)
        for widget in (self.facts, self.history_title, self.history):
            inside.addWidget(widget)
        inside.addStretch(1)
        self.area.setWidget(inner)
        self.form = Panel("plain", self.side)
        self.verb, self.to = QComboBox(self.form), QComboBox(self.form)
        self.words, self.when = QLineEdit(self.form), QLineEdit(self.form)
        for box in (self.verb, self.to):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.do = KeyButton("primary", parent=self.form)
        fields = column(self.form, gap=6)
        for field in (self.verb, self.to, self.when, self.words):
            fields.addWidget(field)
        fields.addWidget(self.do, 0, Qt.AlignmentFlag.AlignLeft)
        self.copy, self.print = KeyButton("plain", "copy", self.side), KeyButton("plain", parent=self.side)
        foot = row(gap=6)
        foot.addWidget(self.copy)
        foot.addWidget(self.print)
        foot.addStretch(1)
        lines = column(self.side, margins=(12, 10, 8, 10), gap=8)
        lines.addWidget(self.title)
        lines.addWidget(self.area, 1)
        lines.addWidget(self.form)
        lines.addLayout(foot)
        self.verb.currentIndexChanged.connect(self._on_verb)
        self.do.clicked.connect(self.carry_out)
        for edit in (self.words, self.when):
            edit.returnPressed.connect(self.carry_out)
        self.copy.clicked.connect(self.copy_text)
        self.print.clicked.connect(self.print_text)
        whole = row(self, margins=(16, 12, 0, 0), gap=12)
        whole.addLayout(self.left, 1)
        whole.addWidget(self.side)

    # ------------------------------------------------------------------ what `RecordsView` asks

    def show_busy(self, on: bool) -> None:
        self._busy = on
        if on:
            self.problem.hide()
        self._draw_empty()

    def show_kind(self, kind: RecordKind) -> None:
        if kind != self._kind:
            self._kind, self._rows, self._products = kind, (), ()
        self.retranslate()

    def show_rows(self, rows: tuple[Any, ...], *, more: bool) -> None:
        chosen, at = self.chosen(), max(0, self.table.currentRow())
        self._rows, self._more = rows, more
        self.table.blockSignals(True)
        self.table.setRowCount(len(rows))
        late = look.colour("danger")
        for y, one in enumerate(rows):
            for x, text in enumerate(words.cells(one)):
                item = QTableWidgetItem(text)
                item.setData(_ID, id_of(one))
                item.setToolTip(text)
                if words.is_pressing(one):
                    item.setForeground(late)
                self.table.setItem(y, x, item)
        place = next((y for y, one in enumerate(rows) if id_of(one) == chosen), min(at, len(rows) - 1))
        if rows:
            self.table.setCurrentCell(place, 0)
        self.table.blockSignals(False)
        self._draw_empty()
        if rows and self.presenter is not None:
            self.presenter.open(self.chosen())

    def show_products(self, products: tuple[str, ...]) -> None:
        if products != self._products:
            self._products = products
            self._fill_filters()

    def show_record(self, record: Record | None) -> None:
        changed = record is None or self._record is None or words.title(record) != words.title(self._record)
        self._record = record
        if changed:
            self.words.clear()
            self.when.clear()
        self._draw_record()

    def tell_done(self) -> None:
        self.words.clear()
        self.when.clear()
        self._say(
            "done", self.tr("Done: {what}").format(what=words.title(self._record) if self._record else "")
        )

    def show_problem(self, error: Exception) -> None:
        self.problem.setText(sentence_of(error))
        self.problem.show()

    # ------------------------------------------------------------------ keys and acts

    def chosen(self) -> str:
        item = self.table.item(self.table.currentRow(), 0)
        return str(item.data(_ID)) if item is not None else ""

    def focus_home(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def carry_out(self) -> None:
        """What the form says, to the record on screen."""
        if self.form.isVisible() and self.verb.currentData():
            self.problem.hide()
            values = (
                self.verb.currentData(),
                self.words.text(),
                self.to.currentData() or "",
                self.when.text(),
            )
            self.acted.emit(*map(str, values))

    def copy_text(self) -> None:
        if self._record is not None:
            QGuiApplication.clipboard().setText(words.plain(self._record))
            self._say("done", self.tr("Copied."))

    def print_text(self) -> None:
        """Ask for a printer, then print the record."""
        if self._record is None:
            return
        ask_printer(self, self.print_on)

    def print_on(self, printer: object) -> None:
        """Print on this one (or into a PDF)."""
        assert self._record is not None
        print_html(printer, words.html(self._record))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.table and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                if self.form.isVisible():
                    self.verb.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            last = self.table.currentRow() == len(self._rows) - 1
            if event.key() == Qt.Key.Key_Down and last and self._more and self.presenter is not None:
                self.presenter.more()
        return super().eventFilter(watched, event)

    def _on_row(self, y: int, _x: int, before: int, _before_x: int) -> None:
        if y >= 0 and y != before and self.presenter is not None:
            self.presenter.open(self.chosen())

    def _on_filter(self) -> None:
        if not self._filling:
            self.narrowed.emit(str(self.which.currentData()), str(self.only.currentData() or ""))

    def _on_verb(self) -> None:
        verb = str(self.verb.currentData() or "")
        self.to.setVisible(verb in words.NEEDS_PERSON)
        self.when.setVisible(verb in words.NEEDS_MOMENT)

    # ------------------------------------------------------------------ drawing

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Records"))
        for kind, button in self.tabs.items():
            button.put(words.kind_words(kind), self._acts.hint(f"records_{kind}"))
            button.set_kind("on" if kind == self._kind else "quiet")
        heads = words.heads(self._kind)
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for n in range(len(heads)):
            wide = n == _WIDE[self._kind]
            mode = QHeaderView.ResizeMode.Stretch if wide else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(n, mode)
        self.table.setAccessibleName(self.tr("List: {kind}").format(kind=words.kind_words(self._kind)))
        self.next.put(self.tr("More"))
        self.verb.setAccessibleName(self.tr("What is to be done"))
        self.to.setAccessibleName(self.tr("To whom"))
        for edit, text in (
            (self.words, self.tr("Answer, or why")),
            (self.when, self.tr("When: tomorrow 5 pm, Friday 10 am")),
        ):
            edit.setPlaceholderText(text)
            edit.setAccessibleName(text)
        self.do.put(self.tr("Carry out"), self._acts.hint("records_do"))
        self.copy.put(self.tr("Copy"), self._acts.hint("records_copy"))
        self.print.put(self.tr("Print…"), self._acts.hint("records_print"))
        self.history_title.setText(self.tr("History"))
        self._fill_filters()
        self.show_rows(self._rows, more=self._more)
        self._draw_record()

    def _fill_filters(self) -> None:
        self._filling = True
        for box, found, name in (
            (self.which, words.which_words(self._kind), self.tr("Which")),
            (self.only, words.only_words(self._kind, self._products), self.tr("Only")),
        ):
            now = box.currentData()
            box.clear()
            for text, code in found:
                box.addItem(text, code)
            box.setCurrentIndex(max(0, box.findData(now)))
            box.setAccessibleName(name)
        self._filling = False

    def _draw_empty(self) -> None:
        self.empty.setVisible(not self._rows)
        self.table.setVisible(bool(self._rows))
        self.empty.setText(
            self.tr("Asking the server …") if self._busy else self.tr("Nothing here. Choose wider above.")
        )
        self.next.setVisible(self._more)

    def _draw_record(self) -> None:
        record = self._record
        self.side.setVisible(record is not None)
        if record is None:
            return
        self.title.set_whole(words.title(record))
        self.facts.put(words.facts(record))
        self.facts.setAccessibleName(words.title(record))
        steps = words.history(record)
        self.history.put(steps)
        self.history.setAccessibleName(self.tr("History"))
        for widget in (self.history_title, self.history):
            widget.setVisible(bool(steps))
        offered = words.verbs(record) if self._may(self._kind) else []
        now = self.verb.currentData()
        self.verb.blockSignals(True)
        self.verb.clear()
        for text, verb in offered:
            self.verb.addItem(text, verb)
        self.verb.setCurrentIndex(max(0, self.verb.findData(now)) if offered else -1)
        self.verb.blockSignals(False)
        chosen = self.to.currentData()
        self.to.clear()
        people = getattr(record, "people", {})
        for person_id, name in people.items():
            self.to.addItem(name, person_id)
        self.to.setCurrentIndex(max(0, self.to.findData(chosen)) if people else -1)
        self.form.setVisible(bool(offered))
        self._on_verb()
