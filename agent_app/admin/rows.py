"""A table of rows that have an id, and a form of titled fields: what all pages of the Admin desk are made of."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QGridLayout,
    QHeaderView,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from agent_app.widgets.panel import label

_ID = Qt.ItemDataRole.UserRole
LINE = 30


class RowTable(QTableWidget):
    """Signals: `chosen(id)`. The first column takes the room that is left; long words end with “…” and a hint."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(LINE)
        self.currentCellChanged.connect(self._on_current)

    def put(
        self, head: Sequence[str], rows: Sequence[Sequence[str]], ids: Sequence[str], name: str,
        figures: Collection[int] = (), stretch: int = 0,
    ) -> None:  # fmt: skip
        """Show these rows; `figures`: columns aligned at the right."""
        kept = self.current_id()
        self.blockSignals(True)
        self.setAccessibleName(name)
        self.setColumnCount(len(head))
        self.setRowCount(len(rows))
        for x, text in enumerate(head):
            title = QTableWidgetItem(text)
            title.setTextAlignment(_side(x in figures))
            self.setHorizontalHeaderItem(x, title)
        for y, line in enumerate(rows):
            for x, text in enumerate(line):
                item = QTableWidgetItem(text)
                item.setTextAlignment(_side(x in figures))
                item.setToolTip(text)
                item.setData(_ID, ids[y])
                self.setItem(y, x, item)
        header = self.horizontalHeader()
        header.setMaximumSectionSize(210)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if head:
            header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
        self.choose(list(ids).index(kept) if kept in ids else -1)
        self.blockSignals(False)

    def choose(self, place: int) -> None:
        """Put the cursor there without telling; -1: nowhere."""
        blocked = self.blockSignals(True)
        if place < 0:
            self.clearSelection()
            self.setCurrentCell(-1, -1)
        else:
            self.setCurrentCell(place, 0)
        self.blockSignals(blocked)

    def current_id(self) -> str:
        item = self.item(self.currentRow(), 0)
        return str(item.data(_ID)) if item is not None else ""

    def _on_current(self, *_given: int) -> None:
        if found := self.current_id():
            self.chosen.emit(found)


class Form:
    """Titles before fields; `put` says the titles, which are the fields' accessible names as well."""

    def __init__(
        self, parent: QWidget, fields: Sequence[QWidget], lines: QVBoxLayout, *, narrow: bool = False
    ) -> None:
        self._fields = tuple(fields)
        self._titles = [label("muted", parent) for _ in fields]
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2 if narrow else 1, 1)
        for y, (title, field) in enumerate(zip(self._titles, fields, strict=True)):
            grid.addWidget(title, y, 0)
            grid.addWidget(field, y, 1)
        lines.addLayout(grid)

    def put(self, titles: Sequence[str]) -> None:
        for title, field, text in zip(self._titles, self._fields, titles, strict=True):
            title.setText(text)
            field.setAccessibleName(f"{text}: {field.text()}" if isinstance(field, QCheckBox) else text)
            if isinstance(field, QSpinBox):
                field.lineEdit().setAccessibleName(text)

    def show_row(self, place: int, on: bool) -> None:
        self._titles[place].setVisible(on)
        self._fields[place].setVisible(on)


def form(parent: QWidget, fields: Sequence[QWidget], lines: QVBoxLayout, *, narrow: bool = False) -> Form:
    """Build it at the end of `lines`; `narrow`: fields stand beside their titles, however wide the page."""
    return Form(parent, fields, lines, narrow=narrow)


def _side(right: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
