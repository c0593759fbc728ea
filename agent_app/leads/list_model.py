"""The queue as rows for the eye: groups with their counts, and the leads under them. Made for 100,000."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from agent_app.leads import words
from agent_app.leads.model import QueueGroup, QueuePage, QueueRow
from agent_app.widgets import times

ROW_ROLE = Qt.ItemDataRole.UserRole
#: a header is its group and how many leads it holds in all
Header = tuple[QueueGroup, int]
Index = QModelIndex | QPersistentModelIndex


class QueueModel(QAbstractListModel):
    """One flat list: a header, its rows, the next header. Rows are values; nothing is looked up while painting."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Header | QueueRow] = []
        self._places: dict[str, int] = {}

    def put(self, page: QueuePage) -> None:
        """Show another page. Rows of one group stand together, groups in the order of their first row."""
        self.beginResetModel()
        self._entries, self._places = [], {}
        group: QueueGroup | None = None
        for row in page.rows:
            if row.group != group:
                group = row.group
                self._entries.append((group, page.counts.get(group, 0)))
            self._places.setdefault(row.lead_id, len(self._entries))
            self._entries.append(row)
        self.endResetModel()

    def put_found(self, rows: Sequence[QueueRow]) -> None:
        """Show what a search found, under one header."""
        self.beginResetModel()
        header: list[Header | QueueRow] = [("found", len(rows))] if rows else []
        self._entries = header + list(rows)
        self._places = {row.lead_id: n for n, row in reversed(list(enumerate(rows, start=1)))}
        self.endResetModel()

    def place_of(self, lead_id: str) -> QModelIndex:
        """Where a lead stands; an invalid index when it is not shown."""
        place = self._places.get(lead_id)
        return self.index(place, 0) if place is not None else QModelIndex()

    def entry(self, index: Index) -> Header | QueueRow | None:
        """The header or row at an index."""
        return self._entries[index.row()] if index.isValid() and index.row() < len(self._entries) else None

    def first_row(self) -> QModelIndex:
        """The first lead."""
        return self.index(1, 0) if len(self._entries) > 1 else QModelIndex()

    def refresh_times(self) -> None:
        """Minutes have passed: the same rows are drawn again."""
        if self._entries:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._entries) - 1, 0), [ROW_ROLE])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index)
        if entry is None:
            return None
        if role == ROW_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name if isinstance(entry, QueueRow) else words.group_words(entry[0])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(entry)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.entry(index), QueueRow):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.NoItemFlags

    def _spoken(self, entry: Header | QueueRow) -> str:
        if isinstance(entry, QueueRow):
            return ", ".join(filter(None, (entry.name, words.row_reason(entry), words.row_right(entry))))
        return f"{words.group_words(entry[0])}, {times.count(entry[1])}"
