"""Her cases over the Calls desk: the list, one record with its customer, what can be done with it. Escape leads back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
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

from agent_app.cases import words
from agent_app.cases.model import Case, Cases
from agent_app.cases.presenter import CasesPresenter
from agent_app.customers.model import Context
from agent_app.errors import sentence_of
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.facts import Facts
from agent_app.widgets.look import look
from agent_app.widgets.overlay import Overlay
from agent_app.widgets.panel import Elided, Panel, column, label, row

SIDE, LEFT, WHAT = 380, 104, 2
_ID = Qt.ItemDataRole.UserRole


class CasesPanel(Overlay):
    """Implements `CasesView`. Signals: `opened(case_id)`, `chosen(case_id)`, `acted(verb, words, when)`, `left`."""

    opened = Signal(str)
    chosen = Signal(str)
    acted = Signal(str, str, str)

    def __init__(self, say: Callable[..., None], host: QWidget) -> None:
        super().__init__(host, "centre", (1_120, 620))
        self._say = say
        self.presenter: CasesPresenter | None = None
        self._cases, self._case, self._context = Cases(), None, None  # type: tuple[Cases, Case | None, Context | None]
        self._busy = False
        self.heading, self.note = label("heading", self), label("muted", self, wrap=True)
        self.table = QTableWidget(0, 5, self)
        self.empty, self.problem = label("muted", self, wrap=True), label("danger", self, wrap=True)
        self.open_it = KeyButton("primary", "done", self)
        self.close_it = KeyButton("plain", parent=self)
        self._build_side()
        self._build()
        self.problem.hide()
        self.table.installEventFilter(self)
        self.table.currentCellChanged.connect(self._on_row)
        self.table.cellDoubleClicked.connect(lambda *_: self._enter())
        self.open_it.clicked.connect(self._enter)
        self.close_it.clicked.connect(self.dismiss)
        self.verb.currentIndexChanged.connect(self._on_verb)
        self.do.clicked.connect(self.carry_out)
        for edit in (self.words, self.when):
            edit.returnPressed.connect(self.carry_out)
        self.retranslate()

    def _build_side(self) -> None:
        self.side = Panel("column", self)
        self.side.setFixedWidth(SIDE)
        self.title = Elided("heading", self.side)
        self.facts = Facts(LEFT, lines=4, parent=self.side)
        self.history_title, self.history = label("section", self.side), Facts(72, lines=4, parent=self.side)
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
        self.verb, self.when, self.words = QComboBox(self.form), QLineEdit(self.form), QLineEdit(self.form)
        self.words.setMaxLength(2000)
        self.verb.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.do = KeyButton("primary", parent=self.form)
        fields = column(self.form, gap=6)
        for field in (self.verb, self.when, self.words):
            fields.addWidget(field)
        fields.addWidget(self.do, 0, Qt.AlignmentFlag.AlignLeft)
        lines = column(self.side, margins=(12, 10, 8, 10), gap=8)
        lines.addWidget(self.title)
        lines.addWidget(self.area, 1)
        lines.addWidget(self.form)

    def _build(self) -> None:
        table = self.table
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(30)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setMaximumSectionSize(200)
        head.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        left = column(gap=8)
        for widget in (self.heading, self.note, self.problem, self.empty):
            left.addWidget(widget)
        left.addWidget(table, 1)
        left.addStretch(0)
        foot = row(gap=8)
        foot.addWidget(self.open_it)
        foot.addWidget(self.close_it)
        foot.addStretch(1)
        left.addLayout(foot)
        whole = row(self, margins=(16, 12, 0, 12), gap=12)
        whole.addLayout(left, 1)
        whole.addWidget(self.side)

    # ------------------------------------------------------------------ what `CasesView` asks

    def show_busy(self, on: bool) -> None:
        self._busy = on
        if on:
            self.problem.hide()
        self._draw_empty()

    def show_cases(self, cases: Cases) -> None:
        now = times.now_utc()
        before, at = self.case_id(), max(0, self.table.currentRow())
        self._cases = cases
        self.table.blockSignals(True)
        self.table.setRowCount(len(cases.rows))
        for y, one in enumerate(cases.rows):
            for x, text in enumerate(words.cells(one, now)):
                item = QTableWidgetItem(text)
                item.setData(_ID, one.id)
                item.setToolTip(text)
                if words.is_late(one, now):
                    item.setForeground(look.colour("danger"))
                self.table.setItem(y, x, item)
        place = next(
            (y for y, one in enumerate(cases.rows) if one.id == before), min(at, len(cases.rows) - 1)
        )
        if cases.rows:
            self.table.setCurrentCell(place, 0)
        self.table.blockSignals(False)
        self._draw_empty()

    def show_case(self, case: Case | None, context: Context | None) -> None:
        if case is None or self._case is None or case.id != self._case.id:
            self.words.clear()
            self.when.clear()
        self._case, self._context = case, context
        self._draw_case()

    def tell_done(self, case: Case) -> None:
        self.words.clear()
        self.when.clear()
        self._say("done", self.tr("Done: {what}").format(what=words.what(case.row)))

    def show_problem(self, error: Exception) -> None:
        self.problem.setText(sentence_of(error))
        self.problem.show()

    # ------------------------------------------------------------------ keys

    def case_id(self) -> str:
        item = self.table.item(self.table.currentRow(), 0)
        return str(item.data(_ID)) if item is not None else ""

    def take_focus(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.table
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers()
        ):
            self._enter()
            return True
        return super().eventFilter(watched, event)

    def carry_out(self) -> None:
        """What the form says, to the case on screen."""
        if self.form.isVisible() and self.verb.currentData():
            self.problem.hide()
            self.acted.emit(str(self.verb.currentData()), self.words.text(), self.when.text())

    def _enter(self) -> None:
        """Enter opens; once it is open it leads to what can be done with it, or to the customer."""
        case = self._case
        if case is None:
            return
        self.problem.hide()
        if not case.opened:
            self.opened.emit(case.id)
        elif words.verbs(case):
            (self.verb if self.verb.currentData() in words.NEEDS_MOMENT else self.words).setFocus(
                Qt.FocusReason.OtherFocusReason
            )
        else:
            self.dismiss()

    def _on_row(self, y: int, _x: int, before: int, _before_x: int) -> None:
        if y >= 0 and y != before:
            self.chosen.emit(self.case_id())

    def _on_verb(self) -> None:
        self.when.setVisible(self.verb.currentData() in words.NEEDS_MOMENT)

    # ------------------------------------------------------------------ drawing

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Handed to me"))
        self.heading.setText(self.tr("Handed to me"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Due"), self.tr("Kind"), self.tr("What"), self.tr("Customer"), self.tr("Customer of")]
        )
        self.table.setAccessibleName(self.tr("Problems, deals and visits that were handed to me"))
        self.verb.setAccessibleName(self.tr("What is to be done"))
        for edit, text in (
            (self.words, self.tr("Answer, or why")),
            (self.when, self.tr("When: tomorrow 5 pm, Friday 10 am")),
        ):
            edit.setPlaceholderText(text)
            edit.setAccessibleName(text)
        self.do.put(self.tr("Carry out"))
        self.close_it.put(self.tr("To the Calls desk"), "Esc")
        self.history_title.setText(self.tr("History"))
        self.show_cases(self._cases)
        self._draw_case()

    def _draw_empty(self) -> None:
        cases = self._cases
        self.empty.setVisible(not cases.rows)
        self.table.setVisible(bool(cases.rows))
        if self._busy and not cases.rows:
            self.empty.setText(self.tr("Asking the server …"))
        elif cases.away:
            self.empty.setText(self.tr("None was opened on this desk before."))
        else:
            self.empty.setText(
                self.tr(
                    "Nothing was handed to you. Problems, deals and visits of colleagues' customers come here."
                )
            )
        if cases.away:
            self.note.setText(
                self.tr(
                    "The server is away: these you have opened before. Answers wait in the outbox; calls need the server."
                )
            )
        else:
            self.note.setText(
                self.tr("Customers of colleagues. Opening one is noted; it leaves your desk when it is done.")
            )

    def _draw_case(self) -> None:
        case = self._case
        self.side.setVisible(case is not None)
        self.open_it.setEnabled(case is not None)
        opened = case is not None and case.opened
        self.open_it.setVisible(not opened or not words.verbs(case))
        self.open_it.put(self.tr("To the customer") if opened else self.tr("Open with its customer"), "Enter")
        if case is None:
            return
        self.title.set_whole(words.what(case.row))
        self.facts.put(words.facts(case, self._context))
        self.facts.setAccessibleName(words.what(case.row))
        steps = words.history(case)
        self.history.put(steps)
        self.history.setAccessibleName(self.tr("History"))
        for widget in (self.history_title, self.history):
            widget.setVisible(bool(steps))
        offered, now = words.verbs(case), self.verb.currentData()
        self.verb.blockSignals(True)
        self.verb.clear()
        for text, verb in offered:
            self.verb.addItem(text, verb)
        self.verb.setCurrentIndex(max(0, self.verb.findData(now)) if offered else -1)
        self.verb.blockSignals(False)
        self.form.setVisible(bool(offered))
        self._on_verb()
