"""The pool over the Calls desk: filters, the masked list, Enter claims and opens. Escape leads back to the desk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from agent_app.errors import sentence_of
from agent_app.handing_out.words import tongue_name
from agent_app.pool import words
from agent_app.pool.presenter import PoolPresenter
from agent_app.pool.service import Filter
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.overlay import Overlay
from agent_app.widgets.panel import column, label, row
from domain.pool import PoolPage, PoolRow, Quota

_ID = Qt.ItemDataRole.UserRole
TOUCHED = ("", "never", "30", "90", "365")


class PoolPanel(Overlay):
    """Implements `PoolView`. Signals: `taken(lead_id)`, `narrowed(filter)`, `more_wanted`, `given_back(lead_id, reason)`."""

    taken = Signal(str)
    narrowed = Signal(object)
    more_wanted = Signal()
    given_back = Signal(str, str)

    def __init__(self, title: words.Title, say: Callable[..., None], host: QWidget) -> None:
        super().__init__(host, "centre", (1_120, 620))
        self._title, self._say = title, say
        self.presenter: PoolPresenter | None = None
        self._rows: tuple[PoolRow, ...] = ()
        self._quotas: tuple[Quota, ...] = ()
        self._page = PoolPage()
        self._filling, self._busy, self._more = False, False, False
        self.heading, self.quota = label("heading", self), label("muted", self, wrap=True)
        self.filters: dict[str, QComboBox] = {
            name: QComboBox(self) for name in ("campaign", "region", "language", "tier", "product", "touched")
        }
        self.table = QTableWidget(0, 8, self)
        self.empty, self.problem = label("muted", self, wrap=True), label("danger", self, wrap=True)
        self.claim, self.next = KeyButton("primary", "done", self), KeyButton("plain", parent=self)
        self.reason, self.back = QLineEdit(self), KeyButton("plain", parent=self)
        self.reason.setMaxLength(200)
        self._build()
        for box in self.filters.values():
            box.currentIndexChanged.connect(self._on_filter)
        self.table.installEventFilter(self)
        self.table.currentCellChanged.connect(lambda *_: self._draw_keys())
        self.table.cellDoubleClicked.connect(lambda *_: self._take())
        self.claim.clicked.connect(self._take)
        self.next.clicked.connect(lambda: self.more_wanted.emit())
        self.back.clicked.connect(self._give_back)
        self.reason.returnPressed.connect(self._give_back)
        self.retranslate()

    def _build(self) -> None:
        lines = column(self, margins=(16, 12, 16, 12), gap=8)
        lines.addWidget(self.heading)
        lines.addWidget(self.quota)
        line = row(gap=6)
        for box in self.filters.values():
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
            line.addWidget(box, 1)
        lines.addLayout(line)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setMaximumSectionSize(240)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        for widget in (self.empty, self.problem):
            lines.addWidget(widget)
        lines.addWidget(self.table, 1)
        foot = row(gap=8)
        foot.addWidget(self.claim)
        foot.addWidget(self.next)
        foot.addStretch(1)
        foot.addWidget(self.reason, 2)
        foot.addWidget(self.back)
        lines.addLayout(foot)

    # ------------------------------------------------------------------ what `PoolView` asks

    def show_busy(self, on: bool) -> None:
        self._busy = on
        self.problem.hide()
        self._draw_empty()

    def show_page(self, page: PoolPage) -> None:
        self._page = page
        self._fill_filters()

    def show_rows(self, rows: tuple[PoolRow, ...], quotas: tuple[Quota, ...], *, more: bool) -> None:
        chosen, at = self.chosen(), max(0, self.table.currentRow())
        self._rows, self._quotas, self._more = rows, quotas, more
        self.table.blockSignals(True)
        self.table.setRowCount(len(rows))
        for y, one in enumerate(rows):
            for x, text in enumerate(words.cells(one, self._title)):
                item = QTableWidgetItem(text)
                item.setData(_ID, one.id)
                item.setToolTip(text)
                self.table.setItem(y, x, item)
        place = next((y for y, one in enumerate(rows) if one.id == chosen), min(at, len(rows) - 1))
        if rows:
            self.table.setCurrentCell(place, 0)
        self.table.blockSignals(False)
        self.quota.setText(words.quota_words(quotas, self._title))
        self.quota.setVisible(bool(quotas))
        self._draw_empty()
        self._draw_keys()

    def tell_claimed(self, row: PoolRow, *, here: bool) -> None:
        if here:
            self._say("done", self.tr("The lead is yours, and on your desk: Enter opens it."))
        else:
            self._say("done", self.tr("The lead is yours; it is on its way to your desk."))

    def tell_given_back(self) -> None:
        self.reason.clear()
        self._say("done", self.tr("The lead is back in the pool."))

    def show_problem(self, error: Exception) -> None:
        self.problem.setText(sentence_of(error))
        self.problem.show()

    # ------------------------------------------------------------------ keys

    def chosen(self) -> str:
        item = self.table.item(self.table.currentRow(), 0)
        return str(item.data(_ID)) if item is not None else ""

    def take_focus(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.table and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                self._take()
                return True
            if (
                event.key() == Qt.Key.Key_Down
                and self.table.currentRow() == len(self._rows) - 1
                and self._more
            ):
                self.more_wanted.emit()
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Public pool"))
        self.heading.setText(self.tr("Public pool"))
        self.table.setHorizontalHeaderLabels(
            [
                self.tr("Name (masked)"), self.tr("Place"), self.tr("Language"), self.tr("Tier"), self.tr("Product"),
                self.tr("Last touch"), self.tr("Campaign"), self.tr("State"),
            ]
        )  # fmt: skip
        self.table.setAccessibleName(self.tr("Leads of the pool"))
        self.next.put(self.tr("More"))
        self.reason.setPlaceholderText(self.tr("Give back, because …"))
        self.reason.setAccessibleName(self.tr("Why it is given back"))
        self.back.put(self.tr("Give back"))
        self._fill_filters()
        self.show_rows(self._rows, self._quotas, more=self._more)

    # ------------------------------------------------------------------ inside

    def _fill_filters(self) -> None:
        page = self._page
        rows = {
            "campaign": [(self.tr("all campaigns"), ""), *((self._title(c), c) for c in page.campaigns)],
            "region": [(self.tr("all regions"), ""), *((name, at) for at, name in page.regions.items())],
            "language": [(self.tr("all languages"), ""), *((tongue_name(c), c) for c in page.languages)],
            "tier": [(self.tr("all tiers"), ""), *((self.tr("tier {tier}").format(tier=c), c) for c in page.tiers)],
            "product": [(self.tr("all products"), ""), *((c, c) for c in page.products)],
            "touched": [
                (self.tr("any last touch"), ""), (self.tr("never touched"), "never"),
                *((self.tr("not for %n days", "", int(days)), days) for days in TOUCHED[2:]),
            ],
        }  # fmt: skip
        names = {
            "campaign": self.tr("Campaign"), "region": self.tr("Region"), "language": self.tr("Language"),
            "tier": self.tr("Tier"), "product": self.tr("Product"), "touched": self.tr("Last touch"),
        }  # fmt: skip
        self._filling = True
        for name, box in self.filters.items():
            now = box.currentData()
            box.clear()
            for text, code in rows[name]:
                box.addItem(text, code)
            box.setCurrentIndex(max(0, box.findData(now)))
            box.setAccessibleName(names[name])
        self._filling = False

    def _draw_empty(self) -> None:
        filtered = any(box.currentIndex() > 0 for box in self.filters.values())
        self.empty.setVisible(not self._rows)
        self.table.setVisible(bool(self._rows))
        if self._busy:
            self.empty.setText(self.tr("Asking the server …"))
        elif filtered:
            self.empty.setText(self.tr("Nothing in the pool fits. Choose wider."))
        else:
            self.empty.setText(
                self.tr("The public pool is empty. Leads that nobody works come here by rule.")
            )
        self.next.setVisible(self._more)

    def _draw_keys(self) -> None:
        one = next((r for r in self._rows if r.id == self.chosen()), None)
        self.claim.put(self.tr("Open") if one is not None and one.mine else self.tr("Claim"), "Enter")
        self.claim.setEnabled(one is not None and one.cool_until is None)
        for widget in (self.reason, self.back):
            widget.setVisible(one is not None and one.mine)

    def _on_filter(self) -> None:
        if not self._filling:
            self.narrowed.emit(
                Filter(**{name: str(box.currentData() or "") for name, box in self.filters.items()})
            )

    def _take(self) -> None:
        if self.claim.isEnabled() and (lead_id := self.chosen()):
            self.problem.hide()
            self.taken.emit(lead_id)

    def _give_back(self) -> None:
        if lead_id := self.chosen():
            self.given_back.emit(lead_id, self.reason.text())
