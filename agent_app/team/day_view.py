"""The team's day on screen: above what needs a hand, below everybody's figures against their targets."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QScrollArea, QWidget

from agent_app.shell.actions import Acts
from agent_app.team import day_words
from agent_app.team.target_view import TargetEditor
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.figure_table import FigureTable
from agent_app.widgets.panel import Panel, column, label, row
from domain.team_day import AgentDay, GroupDay, Need, TeamDay

_ROOM = 5  #: needs that are seen without scrolling


class DayPage(Panel):
    """Signals: `hand_lent(need)`, `lead_wanted(need)`, `targets_given(targets)`.

    Attributes:
        may_target: this person sets targets.
    """

    hand_lent = Signal(object)
    lead_wanted = Signal(object)
    targets_given = Signal(object)

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._acts = acts
        self._page: TeamDay | None = None
        self.may_target = False
        self.needs_title = label("section", self)
        self.needs = QListWidget(self)
        self.needs.setFrameShape(QFrame.Shape.NoFrame)
        self.act, self.lead = KeyButton("primary", parent=self), KeyButton("plain", parent=self)
        self.act.clicked.connect(self.lend_hand)
        self.lead.clicked.connect(self.open_lead)
        self.targets = KeyButton("plain", parent=self)
        self.targets.clicked.connect(self.edit_targets)
        self.title = label("section", self)
        self.table = FigureTable(self)
        self.table.setWordWrap(False)
        self.table.MOST = 10_000
        self.editor = TargetEditor(self)
        self.editor.given.connect(self.targets_given)
        self.editor.closed.connect(self.table.setFocus)
        lines = column(self, margins=(16, 12, 16, 10), gap=8)
        lines.addWidget(self.needs_title)
        lines.addWidget(self.needs)
        keys = row(gap=8)
        keys.addWidget(self.act)
        keys.addWidget(self.lead)
        keys.addStretch(1)
        lines.addLayout(keys)
        head = row(gap=8)
        head.addWidget(self.title, 1)
        self.head = head
        head.addWidget(self.targets)
        lines.addLayout(head)
        lines.addWidget(self.editor)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        inner = Panel("scrolled")
        inside = column(inner)
        inside.addWidget(self.table)
        inside.addStretch(1)
        area.setWidget(inner)
        lines.addWidget(area, 1)
        self.needs.currentRowChanged.connect(lambda _row: self._draw_acts())
        self.needs.itemActivated.connect(lambda _item: self.lend_hand())
        acts.keys_changed.connect(self.retranslate)
        self.retranslate()

    @property
    def has_figures(self) -> bool:
        return self._page is not None

    @property
    def has_needs(self) -> bool:
        return self._page is not None and bool(self._page.needs)

    def put(self, page: TeamDay | None) -> None:
        """Another count; the marked need and line stay marked."""
        if page is self._page:
            return
        self._page = page
        self._fill()

    def need(self) -> Need | None:
        """The marked one, else the most urgent."""
        needs = self._page.needs if self._page is not None else ()
        at = max(0, self.needs.currentRow())
        return needs[at] if at < len(needs) else None

    def line(self) -> AgentDay | GroupDay | None:
        """The marked line of the table, else the first."""
        found = day_words.lines_of(self._page) if self._page is not None else ()
        at = max(0, self.table.currentRow())
        return found[at] if at < len(found) else None

    def lend_hand(self) -> None:
        if (one := self.need()) is not None:
            self.hand_lent.emit(one)

    def open_lead(self) -> None:
        one = self.need()
        if one is not None and one.lead_id:
            self.lead_wanted.emit(one)

    def edit_targets(self) -> None:
        line = self.line()
        if line is not None and self.may_target:
            self.editor.open(line)

    def focus_home(self) -> None:
        (self.needs if self.has_needs else self.table).setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The team's day"))
        self.needs_title.setText(self.tr("Needs a hand now"))
        self.needs.setAccessibleName(self.tr("Needs a hand now"))
        self.title.setText(self.tr("Today, against the target"))
        self.targets.put(self.tr("Targets…"), self._acts.hint("team_targets"))
        self.lead.put(self.tr("Her customer"))
        self._fill()

    def draw_times(self) -> None:
        """Waiting goes on."""
        now = times.now_utc()
        for at, one in enumerate(self._page.needs if self._page is not None else ()):
            item = self.needs.item(at)
            said = day_words.need_words(one, now)[0]
            if item is not None and item.text() != said:
                item.setText(said)

    def _fill(self) -> None:
        page = self._page
        chosen, row_ = self.need_key(), self.table.currentRow()
        blocked = self.needs.blockSignals(True)
        self.needs.clear()
        keys = []
        for one in page.needs if page is not None else ():
            item = QListWidgetItem(day_words.need_words(one, times.now_utc())[0], self.needs)
            keys.append(_key(one))
            item.setData(Qt.ItemDataRole.UserRole, keys[-1])
        if keys:
            self.needs.setCurrentRow(keys.index(chosen) if chosen in keys else 0)
        self.needs.blockSignals(blocked)
        if page is not None and not page.needs:
            item = QListWidgetItem(self.tr("Nothing just now."), self.needs)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        height = max(self.needs.sizeHintForRow(0), 22)
        self.needs.setFixedHeight(height * max(1, min(_ROOM, self.needs.count())) + 6)
        if page is not None:
            lines = day_words.lines_of(page)
            cells = [day_words.cells(one) for one in lines]
            self.table.put(day_words.head(), cells, stretch=-1, name=self.tr("Figures of the day"))
            if 0 <= row_ < len(cells):
                self.table.setCurrentCell(row_, 0)
            for y, line in enumerate(lines):
                for x in range(self.table.columnCount()):
                    cell = self.table.item(y, x)
                    assert cell is not None
                    cell.setToolTip(cells[y][x])
                    if isinstance(line, GroupDay):
                        font = cell.font()
                        font.setBold(True)
                        cell.setFont(font)
        self._draw_acts()

    def need_key(self) -> str:
        item = self.needs.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole) or "") if item is not None else ""

    def _draw_acts(self) -> None:
        one = self.need()
        for button in (self.act, self.lead):
            button.setVisible(one is not None)
        self.targets.setVisible(self.may_target)
        if one is not None:
            self.act.put(day_words.need_words(one, times.now_utc())[1], self._acts.hint("need_act"))
            self.lead.setVisible(bool(one.lead_id))


def _key(one: Need) -> str:
    return f"{one.kind} {one.person_id} {one.help_id or one.work_item_id}"
