"""The test bench: what the set finds in past calls, phrase by phrase; each hit in its words, to be called right or false."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from agent_app.phrases import words
from agent_app.phrases.set_view import TONGUES
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.language import LANGUAGES, SHORT
from agent_app.widgets.panel import Panel, clear, column, label, row
from domain.phrases import PhraseSet
from domain.reading import BenchHit, BenchReport

CALLS = (50, 200, 1_000, 2_000)
MOST_SHOWN, MOST_ROWS = 40, 7


class BenchPanel(Panel):
    """Signals: `try_wanted(language, calls)`, `phrase_chosen(code)`, `judged(hit, right)`: right True, False or None."""

    try_wanted = Signal(str, int)
    phrase_chosen = Signal(str)
    judged = Signal(object, object)

    def __init__(self, parent: QWidget | None = None, *, may_judge: bool = True) -> None:
        super().__init__("surface", parent)
        self._may_judge = may_judge
        self._report: BenchReport | None = None
        self._set: PhraseSet | None = None
        self._trying = False
        self.title = label("section", self)
        self.language, self.calls = QComboBox(self), QComboBox(self)
        self.start = KeyButton("primary", "play", self)
        self.said = label("muted", self, wrap=True)
        self.table = QTableWidget(0, 6, self)
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = Panel("scrolled")
        self._hits = column(inner, margins=(0, 0, 8, 0), gap=8)
        self.area.setWidget(inner)
        lines = column(self, margins=(12, 10, 12, 10), gap=8)
        lines.addWidget(self.title)
        line = row(gap=6)
        for widget in (self.language, self.calls):
            line.addWidget(widget, 1)
        line.addWidget(self.start)
        lines.addLayout(line)
        lines.addWidget(self.said)
        lines.addWidget(self.table)
        lines.addWidget(self.area, 1)
        self.start.clicked.connect(self._on_start)
        self.table.currentCellChanged.connect(lambda *_: self._on_row_changed())
        self.retranslate()

    def show_set(self, found: PhraseSet | None) -> None:
        """Whose phrases the rows name."""
        self._set = found
        self.start.setEnabled(found is not None and bool(found.phrases))

    def show_trying(self, on: bool) -> None:
        self._trying = on
        self.start.setEnabled(not on)
        self._say()

    def show_report(self, report: BenchReport | None) -> None:
        """The phrase that was chosen stays chosen."""
        chosen = self.chosen()
        self._report = report
        self._fill(chosen)

    def chosen(self) -> str:
        """Code of the phrase whose hits are shown."""
        item = self.table.item(self.table.currentRow(), 0)
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Test bench"))
        self.title.setText(self.tr("Try it over past calls"))
        self._fill_boxes()
        self.start.put(self.tr("Try"), name=self.tr("Try over past calls"))
        self.table.setHorizontalHeaderLabels(
            [
                self.tr("Phrase"), self.tr("Calls"), self.tr("Hits"), self.tr("Right"), self.tr("False"),
                self.tr("Lost"),
            ]
        )  # fmt: skip
        for column_, hint in enumerate(
            (
                "", self.tr("in how many calls it was said"), self.tr("how often it was found"),
                self.tr("hits that somebody called right"), self.tr("hits that somebody called a false alarm"),
                self.tr("places called right that are not found any more"),
            )
        ):  # fmt: skip
            if (item := self.table.horizontalHeaderItem(column_)) is not None:
                item.setToolTip(hint)
        self.table.setAccessibleName(self.tr("Hits by phrase"))
        self.area.setAccessibleName(self.tr("Hits in their words"))
        self._fill(self.chosen())

    def _fill_boxes(self) -> None:
        now = max(0, self.language.currentIndex()), max(1, self.calls.currentIndex())
        self.language.clear()
        self.language.addItem(self.tr("All languages"), "")
        for code, name in LANGUAGES.items():
            if SHORT[code] in TONGUES:
                self.language.addItem(name, SHORT[code])
        self.calls.clear()
        for count in CALLS:
            self.calls.addItem(self.tr("newest {n} calls").format(n=times.count(count)), count)
        self.language.setCurrentIndex(now[0])
        self.calls.setCurrentIndex(now[1])
        self.language.setAccessibleName(self.tr("Language of the calls"))
        self.calls.setAccessibleName(self.tr("How many calls"))

    def _fill(self, chosen: str) -> None:
        rows = self._report.rows if self._report is not None else ()
        titles = {p.code: words.phrase_title(p) for p in self._set.phrases} if self._set is not None else {}
        self.table.blockSignals(True)
        self.table.setRowCount(len(rows))
        place = 0
        for n, found in enumerate(rows):
            cells = (titles.get(found.phrase, found.phrase), *(
                times.count(value) for value in (found.calls, found.hits, found.right, found.wrong, found.lost)
            ))  # fmt: skip
            for m, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setData(Qt.ItemDataRole.UserRole, found.phrase)
                if m:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(n, m, item)
            place = n if found.phrase == chosen else place
        if rows:
            self.table.setCurrentCell(place, 0)
        self.table.blockSignals(False)
        self.table.setVisible(bool(rows))
        line = self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(
            self.table.horizontalHeader().sizeHint().height() + line * min(MOST_ROWS, len(rows)) + 4
        )
        self._say()
        self._fill_hits()

    def _fill_hits(self) -> None:
        clear(self._hits)
        if self._report is not None:
            chosen = self.chosen()
            hits = [hit for hit in self._report.hits if hit.phrase == chosen]
            for hit in hits[:MOST_SHOWN]:
                self._hits.addWidget(self._hit(hit))
            if len(hits) > MOST_SHOWN:
                more = label("small", self.area.widget())
                more.setText(self.tr("and {n} more").format(n=times.count(len(hits) - MOST_SHOWN)))
                self._hits.addWidget(more)
        self._hits.addStretch(1)

    def _hit(self, hit: BenchHit) -> Panel:
        card = Panel("inset", self.area.widget())
        lines = column(card, margins=(10, 6, 10, 6), gap=4)
        about = label("small", card, wrap=True)
        about.setText(
            " · ".join(
                filter(
                    None,
                    (
                        hit.agent, times.when(hit.at) if hit.at is not None else "",
                        times.length(hit.start_ms / 1000), words.who(hit.speaker) if hit.speaker != "unknown" else "",
                    ),
                )
            )
        )  # fmt: skip
        said = label("", card, wrap=True)
        said.setText(f"… {hit.before} 【{hit.text}】 {hit.after} …")
        lines.addWidget(about)
        lines.addWidget(said)
        line = row(gap=6)
        for right, text in ((True, self.tr("Is right")), (False, self.tr("False alarm"))):
            button = KeyButton("on" if hit.right is right else "plain", "done" if right else "close", card)
            button.put(text, name=f"{text}: {hit.text}, {hit.agent} {times.length(hit.start_ms / 1000)}")
            button.setEnabled(self._may_judge)
            button.clicked.connect(partial(self._on_judged, hit, None if hit.right is right else right))
            line.addWidget(button)
        line.addStretch(1)
        lines.addLayout(line)
        return card

    def _say(self) -> None:
        if self._trying:
            self.said.setText(self.tr("Searching past calls …"))
        elif self._report is None:
            self.said.setText(
                self.tr("Nothing of it is published by a trial. Numbers of cards and identities stay masked.")
            )
        elif not self._report.tried:
            self.said.setText(self.tr("There is no call with words yet."))
        else:
            self.said.setText(
                self.tr("{n} calls searched in {ms} ms").format(
                    n=times.count(self._report.tried), ms=self._report.ms
                )
            )

    def _on_start(self) -> None:
        self.try_wanted.emit(str(self.language.currentData()), int(self.calls.currentData()))

    def _on_row_changed(self) -> None:
        self._fill_hits()
        if code := self.chosen():
            self.phrase_chosen.emit(code)

    def _on_judged(self, hit: BenchHit, right: bool | None, *_checked: object) -> None:
        self.judged.emit(hit, right)
