"""The left column of the Quality desk: fields to search by, and the calls that were found."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QListView, QStackedWidget, QWidget

from agent_app.errors import sentence_of
from agent_app.quality.list_model import CallDelegate, CallsModel
from agent_app.quality.presenter import read_day
from agent_app.quality.service import CallQuery
from agent_app.shell.actions import Acts
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.panel import Panel, column, label, row
from domain.api import CallPage

LOOK_EVERY = 5  #: seconds, while a recording is on its way
#: field -> its place: line, column, lines, columns
PLACES = {
    "number": (0, 0, 1, 2), "agent": (1, 0, 1, 1), "outcome": (1, 1, 1, 1), "since": (2, 0, 1, 1), "until": (2, 1, 1, 1),
    "said": (3, 0, 1, 2), "team": (4, 0, 1, 1), "region": (4, 1, 1, 1), "step": (5, 0, 1, 1), "hit": (5, 1, 1, 1),
}  # fmt: skip
MORE = ("team", "region", "step", "hit")  #: shown when they are wanted


class CallListPanel(Panel):
    """Signals: `search_changed(CallQuery)`, `call_chosen(call_id)`, `looked`: have recordings on their way come?"""

    search_changed = Signal(object)
    call_chosen = Signal(str)
    looked = Signal()

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__("column", parent)
        self.setFixedWidth(300)
        self._acts = acts
        self._total = 0
        self._error: Exception | None = None
        grid = QGridLayout()
        grid.setSpacing(6)
        self.fields: dict[str, QLineEdit] = {}
        for name, place in PLACES.items():
            field = QLineEdit(self)
            field.setClearButtonEnabled(name not in ("since", "until"))
            self.fields[name] = field
            grid.addWidget(field, *place)
        self.mine, self.sold, self.unscored = QCheckBox(self), QCheckBox(self), QCheckBox(self)
        for line, box in enumerate((self.mine, self.sold, self.unscored), start=6):
            grid.addWidget(box, line, 0, 1, 2)
        self.more = KeyButton("quiet", parent=self)
        grid.addWidget(self.more, 9, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        self._show_more(on=False)
        self.list = QListView(self)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.model = CallsModel()
        self.list.setModel(self.model)
        self.list.setItemDelegate(CallDelegate(self.list))
        self.empty = EmptyState("search", self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.footer = label("small", self)
        lines = column(self, margins=(0, 8, 0, 4), gap=6)
        head = column(margins=(8, 0, 8, 0))
        head.addLayout(grid)
        foot = row(margins=(12, 0, 12, 0))
        foot.addWidget(self.footer)
        lines.addLayout(head)
        lines.addWidget(self.stack, 1)
        lines.addLayout(foot)
        self._wait = QTimer(self, singleShot=True, interval=250)
        self._wait.timeout.connect(self.ask)
        for field in self.fields.values():
            field.textEdited.connect(lambda _text: self._wait.start())
        self.more.clicked.connect(lambda: self._show_more(on=self.fields[MORE[0]].isHidden()))
        for box in (self.mine, self.sold, self.unscored):
            box.toggled.connect(lambda _on: self.ask())
        self.list.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.list.activated.connect(self._on_activated)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._on_tick)
        self._tick.start()
        self._ticks = 0
        self.retranslate()

    def _on_tick(self) -> None:
        """Ages go on; while a recording is on its way, it is looked for every few seconds."""
        if not self.isVisible():
            return
        self.model.repaint_all()
        self._ticks += 1
        if self._ticks % LOOK_EVERY == 0 and self.model.waits:
            self.looked.emit()

    def freshen(self, page: CallPage) -> None:
        self._total = max(self._total, page.total)
        self.model.freshen(page)

    def ask(self) -> None:
        """Search for what stands in the fields."""
        said = {name: field.text().strip() for name, field in self.fields.items()}
        query = CallQuery(
            number=said["number"], agent=said["agent"], outcome=said["outcome"], team=said["team"], region=said["region"],
            step=said["step"], said=said["said"], hit=said["hit"],
            since=read_day(said["since"]), until=read_day(said["until"]),
            unscored=self.unscored.isChecked(), mine=self.mine.isChecked(), sold=self.sold.isChecked(),
        )  # fmt: skip
        self.search_changed.emit(query)

    def _show_more(self, *, on: bool) -> None:
        """Seldom asked for: shown when wanted, and as long as something stands in them."""
        for name in MORE:
            self.fields[name].setVisible(on or bool(self.fields[name].text()))
        self.more.put(self.tr("Fewer fields") if on else self.tr("More fields"))

    def show_page(self, page: CallPage) -> None:
        self._total = page.total
        self.model.put(page)
        self.retranslate()

    def show_problem(self, error: Exception | None) -> None:
        self._error = error
        if error is not None:
            self.model.put(CallPage(rows=()))
        self.retranslate()

    def retranslate(self) -> None:
        hints = {
            "number": self.tr("Number, last digits are enough  {key}").format(
                key=self._acts.hint("find_calls")
            ),
            "agent": self.tr("Agent"),
            "outcome": self.tr("Outcome"),
            "team": self.tr("Team"),
            "region": self.tr("Region"),
            "step": self.tr("Script step"),
            "said": self.tr("Words that were said"),
            "hit": self.tr("Phrase"),
            "since": self.tr("from 2026-11-01"),
            "until": self.tr("until 2026-11-30"),
        }
        for name, field in self.fields.items():
            field.setPlaceholderText(hints[name])
            field.setAccessibleName(self.tr("Search calls by: {field}").format(field=hints[name]))
        self.unscored.setText(self.tr("Only calls without a score"))
        self.unscored.setAccessibleName(self.unscored.text())
        self.mine.setText(self.tr("Only my queue  {key}").format(key=self._acts.hint("my_queue")))
        self.mine.setAccessibleName(self.tr("Only my queue"))
        self.sold.setText(
            self.tr("Only sales to be checked  {key}").format(key=self._acts.hint("sold_calls"))
        )
        self.sold.setAccessibleName(self.tr("Only sales to be checked"))
        self._show_more(on=not self.fields[MORE[0]].isHidden())
        self.list.setAccessibleName(self.tr("Calls with a recording"))
        self.setAccessibleName(self.tr("Search calls"))
        if self._error is not None:
            self.empty.put(self.tr("Calls cannot be shown"), sentence_of(self._error))
        elif self.mine.isChecked():
            self.empty.put(
                self.tr("Nothing waits for you"), self.tr("Every call that was drawn for you is judged.")
            )
        elif self.sold.isChecked():
            self.empty.put(
                self.tr("No sale waits"),
                self.tr("Every deal that has to be listened to before its release is decided."),
            )
        else:
            self.empty.put(
                self.tr("No call found"), self.tr("Try fewer digits, another agent or a longer time.")
            )
        self.stack.setCurrentWidget(self.list if self.model.rowCount() else self.empty)
        self.footer.setText(
            self.tr("{n} calls").format(n=times.count(max(self._total, self.model.rowCount())))
        )

    def _on_activated(self, index: QModelIndex) -> None:
        """Enter on the row with the focus, which need not be selected yet (the first one)."""
        picked = self.list.selectionModel()
        if not picked.isSelected(index):
            picked.select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _on_selection_changed(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        found = self.model.row(self.list.currentIndex())
        if found is not None:
            self.call_chosen.emit(found.id)
