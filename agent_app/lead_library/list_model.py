"""The part of the list that is on this desk: rows in the server's order, with more above and below it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from agent_app.lead_library import words
from agent_app.widgets.look import look
from domain.lead_library.listing import FIRST, LibraryRow

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
HELD: Final = (
    2_000  #: rows at most; those at the far edge are let go and fetched again when somebody comes back
)


class LibraryModel(QAbstractTableModel):
    """Attributes:
    columns: in the order of the list. before, after: there are rows above, below.
    """

    def __init__(self) -> None:
        super().__init__()
        self.columns: tuple[str, ...] = FIRST
        self.before = self.after = False
        self._rows: list[LibraryRow] = []

    def put(self, rows: Sequence[LibraryRow], *, before: bool, after: bool) -> None:
        self.beginResetModel()
        self._rows, self.before, self.after = list(rows), before, after
        self.endResetModel()

    def add(self, rows: Sequence[LibraryRow], *, above: bool, more: bool) -> None:
        """Rows that follow at one edge; `more`: that edge is not the end. What is too much goes at the other."""
        fresh = list(rows)
        place = 0 if above else len(self._rows)
        if fresh:
            self.beginInsertRows(QModelIndex(), place, place + len(fresh) - 1)
            self._rows[place:place] = fresh
            self.endInsertRows()
        if above:
            self.before = more
        else:
            self.after = more
        self._let_go(at_top=not above)

    def _let_go(self, *, at_top: bool) -> None:
        over = len(self._rows) - HELD
        if over <= 0:
            return
        first = 0 if at_top else HELD
        self.beginRemoveRows(QModelIndex(), first, first + over - 1)
        del self._rows[first : first + over]
        self.endRemoveRows()
        if at_top:
            self.before = True
        else:
            self.after = True

    def set_columns(self, columns: Sequence[str]) -> None:
        self.beginResetModel()
        self.columns = tuple(columns) or FIRST
        self.endResetModel()

    def rows(self) -> list[LibraryRow]:
        return self._rows

    def row(self, number: int) -> LibraryRow | None:
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def edge(self, *, above: bool) -> LibraryRow | None:
        """The row at which the list goes on, None where it ends."""
        if not self._rows or not (self.before if above else self.after):
            return None
        return self._rows[0 if above else -1]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        column = self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return words.cell(row, column)
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.TextAlignmentRole and column in words.RIGHT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole:
            if column == "name" and row.do_not_call:
                return look.colour("danger")
            return look.colour("text" if column == "name" or row.owner_id else "muted")
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and section < len(self.columns):
            column = self.columns[section]
            if role == Qt.ItemDataRole.DisplayRole:
                return words.title(column)
            if role == Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if column in words.RIGHT else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
        return None
