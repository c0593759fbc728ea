"""The page of duplicates: pairs at the left; two records side by side, each conflict decided by a key; merge, or two."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from agent_app.customers import words as customer_words
from agent_app.errors import sentence_of
from agent_app.lead_library import pairs_words
from agent_app.lead_library.pairs_presenter import PairsPresenter
from agent_app.widgets import times
from agent_app.widgets.buttons import Choice, KeyButton
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.panel import Elided, Panel, clear, column, label, row
from domain.errors import UserError
from domain.lead_library.duplicates import DuplicatePair, DuplicateRun, PairDetail
from domain.lead_library.likeness import PARTS
from domain.lead_library.listing import LibraryRecord

LEFT, LOOK_MS, NEAR = 300, 1_500, 5


class PairsPage(Panel):
    """Implements `PairsView`."""

    def __init__(self, say: Callable[..., None], parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._say = say
        self.presenter: PairsPresenter | None = None
        self._pairs: tuple[DuplicatePair, ...] = ()
        self._run: DuplicateRun | None = None
        self._detail: PairDetail | None = None
        self._keep, self._choices = "", dict[str, str]()
        self._more = False
        self._error: Exception | None = None
        self.rows: dict[str, tuple[Choice, Choice]] = {}
        self._build()
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self._on_looking)
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.retranslate()

    def focus_home(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------------ what `PairsView` asks

    def show_pairs(self, pairs: tuple[DuplicatePair, ...], chosen: int, more: bool) -> None:
        self._pairs, self._more, self._error = pairs, more, None
        self.list.blockSignals(True)
        self.list.clear()
        for pair in pairs:
            QListWidgetItem(pairs_words.line(pair), self.list)
        self.list.setCurrentRow(chosen if pairs else -1)
        self.list.blockSignals(False)
        self._draw()

    def show_run(self, run: DuplicateRun | None) -> None:
        self._run = run
        if run is not None and run.ended_at is None:
            self._looking.start()
        else:
            if self._looking.isActive() and self.presenter is not None:
                self._looking.stop()
                self.presenter.reload()
            self._looking.stop()
        self._draw()

    def show_pair(self, detail: PairDetail | None, keep: str, choices: dict[str, str]) -> None:
        fresh = detail is not self._detail
        self._detail, self._keep, self._choices = detail, keep, dict(choices)
        if fresh:
            self._fill()
        self._draw()

    def show_busy(self, on: bool) -> None:
        for button in (self.merge, self.two, self.swap):
            button.setEnabled(not on)

    def show_merged(self, record: LibraryRecord, other: str) -> None:
        self._say(
            "done",
            self.tr("“{other}” is part of “{name}” now. Its record can be split off again.").format(
                other=other, name=record.lead.name
            ),
        )

    def show_problem(self, error: Exception) -> None:
        if not self._pairs and self._detail is None:
            self._error = error
            self._draw()
            return
        self._say("problem", sentence_of(error))
        if isinstance(error, UserError) and error.code == "record_changed" and self.presenter is not None:
            self.presenter.again()

    # ------------------------------------------------------------------ what people do

    def choose_all(self, mine: bool) -> None:
        """All values of the left record, or of the right one."""
        if self._detail is not None and self.presenter is not None:
            whose = (self._detail.one if mine else self._detail.other).lead.id
            for conflict in self._detail.conflicts:
                self.presenter.take(conflict.field, whose)

    # ------------------------------------------------------------------ inside

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Duplicates"))
        self.title.setText(self.tr("Pairs that look like one customer"))
        self.list.setAccessibleName(self.tr("Pairs that look like one customer"))
        self.search.put(self.tr("Look for duplicates"), "F5")
        self.merge.put(self.tr("Merge"), "Ctrl+Enter", name=self.tr("Make one record of both"))
        self.two.put(self.tr("Two customers"), "Ctrl+Del", name=self.tr("They are two customers"))
        self.swap.put(self.tr("Keep the other"), "F6", name=self.tr("Keep the other record"))
        self.clashes.setText(
            self.tr("Choose for each: the value that stays. The other one is kept beside it.")
        )
        self._fill()
        self._draw()

    def _build(self) -> None:
        self.left = Panel("column", self)
        self.left.setFixedWidth(LEFT)
        self.title, self.run_words = label("section", self.left), label("muted", self.left, wrap=True)
        self.list = QListWidget(self.left)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.search = KeyButton("plain", parent=self.left)
        lines = column(self.left, margins=(12, 10, 12, 8), gap=6)
        lines.addWidget(self.title)
        lines.addWidget(self.list, 1)
        lines.addWidget(self.run_words)
        lines.addWidget(self.search, 0, Qt.AlignmentFlag.AlignLeft)
        self.stack = QStackedWidget(self)
        self.empty, self.page = EmptyState("people", self), Panel("surface", self)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.page)
        whole = column(self.page, margins=(16, 12, 16, 12), gap=8)
        head = row(gap=8)
        self.likeness = Elided("heading", self.page)
        self.swap, self.two = KeyButton("quiet", parent=self.page), KeyButton("plain", parent=self.page)
        self.merge = KeyButton("primary", parent=self.page)
        head.addWidget(self.likeness, 1)
        for button in (self.swap, self.two, self.merge):
            head.addWidget(button)
        whole.addLayout(head)
        self.area = QScrollArea(self.page)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        inner = Panel("scrolled")
        inside = column(inner, gap=8)
        self.facts, self.grid = QGridLayout(), QGridLayout()
        for grid in (self.facts, self.grid):
            grid.setHorizontalSpacing(12)
            grid.setVerticalSpacing(4)
            grid.setColumnMinimumWidth(0, 110)
            for side in (1, 2):
                grid.setColumnStretch(side, 1)
        inside.addLayout(self.facts)
        self.clashes = label("muted", inner, wrap=True)
        inside.addWidget(self.clashes)
        inside.addLayout(self.grid)
        inside.addStretch(1)
        self.area.setWidget(inner)
        whole.addWidget(self.area, 1)
        line = row(self, gap=0)
        line.addWidget(self.left)
        line.addWidget(self.stack, 1)

    def _fill(self) -> None:
        """The two columns anew."""
        clear(self.facts)
        clear(self.grid)
        self.rows = {}
        detail = self._detail
        if detail is None:
            return
        self.heads = []
        for side, record in ((1, detail.one), (2, detail.other)):
            head = Elided("strong", self.page)
            self.heads.append((head, record))
            self.facts.addWidget(head, 0, side)
        for line, part in enumerate(PARTS, start=1):
            verdict = detail.verdicts.get(part, "missing")
            name = label("muted", self.page)
            name.setText(f"{pairs_words.SIGNS[verdict]} {pairs_words.part(part)}")
            name.setToolTip(pairs_words.verdict(verdict))
            name.setAccessibleDescription(pairs_words.verdict(verdict))
            self.facts.addWidget(name, line, 0)
            for side, record in ((1, detail.one), (2, detail.other)):
                value = label("danger" if verdict == "differs" else "", self.page, wrap=True)
                value.setText(self._value(record, part) or "–")
                self.facts.addWidget(value, line, side)
        behind = label("muted", self.page)
        behind.setText(self.tr("Behind it"))
        self.facts.addWidget(behind, len(PARTS) + 1, 0)
        for side, record in ((1, detail.one), (2, detail.other)):
            said = label("", self.page, wrap=True)
            said.setText(self._behind(record))
            self.facts.addWidget(said, len(PARTS) + 1, side)
        for line, conflict in enumerate(detail.conflicts):
            name = label("muted", self.page)
            name.setText(pairs_words.field(conflict.field))
            self.grid.addWidget(name, line, 0)
            both = Choice(self.page, compact=True), Choice(self.page, compact=True)
            self.rows[conflict.field] = both
            for side, (choice, text, record) in enumerate(
                zip(both, (conflict.one, conflict.other), (detail.one, detail.other), strict=True), start=1
            ):
                choice.put("", text)
                choice.clicked.connect(partial(self._take, conflict.field, record.lead.id))
                self.grid.addWidget(choice, line, side)
        self.clashes.setVisible(bool(detail.conflicts))

    def _draw(self) -> None:
        detail = self._detail
        self.run_words.setText(pairs_words.run(self._run))
        self.search.setEnabled(self._run is None or self._run.ended_at is not None)
        self.stack.setCurrentWidget(self.page if detail is not None else self.empty)
        if self._error is not None:
            self.empty.put(self.tr("Duplicates cannot be shown"), sentence_of(self._error))
        else:
            self.empty.put(
                self.tr("No pair waits for a decision"),
                self.tr(
                    "Look for duplicates at the left, or choose two leads in the list and press Ctrl+D there."
                ),
            )
        if detail is None:
            return
        self.likeness.set_whole(self.tr("{n} % alike").format(n=detail.likeness))
        for head, record in self.heads:
            stays = record.lead.id == self._keep
            head.set_whole(
                (self.tr("Stays: {name}") if stays else self.tr("Goes into it: {name}")).format(
                    name=record.lead.name
                )
            )
        for field, both in self.rows.items():
            whose = self._choices.get(field, self._keep)
            for choice, record in zip(both, (detail.one, detail.other), strict=True):
                chosen = record.lead.id == whose
                choice.set_chosen(chosen)
                choice.put("✓" if chosen else "", choice.words())
                choice.setAccessibleName(f"{pairs_words.field(field)}: {choice.words()}")
                choice.setAccessibleDescription(self.tr("stays") if chosen else "")

    def _value(self, record: LibraryRecord, part: str) -> str:
        lead = record.lead
        if part == "number":
            return ", ".join(customer_words.number_words(n) for n in lead.numbers)
        return {"name": lead.name, "company": lead.company, "place": lead.place, "email": lead.email}[part]

    def _behind(self, record: LibraryRecord) -> str:
        lead = record.lead
        said = [
            self.tr("%n call(s)", "", lead.called_count), self.tr("%n deal(s)", "", len(lead.deals)),
            self.tr("%n ticket(s)", "", len(lead.tickets)), record.owner or self.tr("public pool"),
        ]  # fmt: skip
        if lead.created_at is not None:
            said.append(times.day(lead.created_at))
        return " · ".join(said)

    def _take(self, field: str, lead_id: str, _checked: bool = False) -> None:
        if self.presenter is not None:
            self.presenter.take(field, lead_id)

    def _on_row_changed(self, place: int) -> None:
        if self.presenter is None:
            return
        self.presenter.choose(place)
        if self._more and place >= len(self._pairs) - NEAR:
            self.presenter.more()

    def _on_looking(self) -> None:
        if self.presenter is not None and self.isVisible():
            self.presenter.look_again()
