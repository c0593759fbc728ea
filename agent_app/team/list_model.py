"""Agents as rows: name and state; beneath it customer or call for help; at the right for how long."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from agent_app.team import words
from agent_app.widgets import times
from agent_app.widgets.look import look, sized
from domain.presence import Presence

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole


class FloorModel(QAbstractListModel):
    """The floor in the presenter's order."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Presence] = []

    def put(self, rows: Sequence[Presence]) -> None:
        """Another picture; the same people in the same places keep the choice."""
        fresh = list(rows)
        if [one.person_id for one in fresh] == [one.person_id for one in self._rows]:
            self._rows = fresh
            self.repaint_all()
            return
        self.beginResetModel()
        self._rows = fresh
        self.endResetModel()

    def repaint_all(self) -> None:
        """Times go on."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def row(self, index: Index) -> Presence | None:
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def index_of(self, person_id: str) -> QModelIndex:
        found = next((n for n, one in enumerate(self._rows) if one.person_id == person_id), -1)
        return self.index(found) if found >= 0 else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            now = times.now_utc()
            said = (
                row.name, words.state_words(row), words.since_words(row, now), words.help_words(row, now), row.lead,
            )  # fmt: skip
            return ", ".join(filter(None, said))
        return None


class FloorDelegate(QStyledItemDelegate):
    """Paints a row of 44 pixels."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(240, 44)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Presence | None = index.data(ROW_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if row is None:
            return
        now = times.now_utc()
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.colour("accent_soft"))
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), look.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.colour("hover"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(words.dot(row)))
        painter.drawEllipse(QPoint(rect.left() + 17, rect.top() + 14), 4, 4)
        top = QRect(rect.left() + 30, rect.top() + 4, rect.width() - 42, 18)
        tone = "muted" if row.grey else "text"
        said = words.state_words(row)
        over = row.over and not row.grey
        _line(painter, top, row.name, said, tone, "danger" if over else tone)
        asks = words.help_words(row, now)
        about = " · ".join(filter(None, (asks, row.lead or row.team)))
        urgent = bool(asks) and not row.help_by
        low, since = top.translated(0, 19), words.since_words(row, now)
        _line(painter, low, about, since, "danger" if urgent else "muted", "muted", small=True)
        painter.restore()


def _line(
    painter: QPainter, area: QRect, text: str, right: str, tone: str, right_tone: str, *, small: bool = False
) -> None:
    painter.setFont(sized(12 if small else 13, figures=True))
    painter.setPen(look.colour(right_tone))
    painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, right)
    taken = painter.fontMetrics().horizontalAdvance(right) + 12
    painter.setFont(sized(12 if small else 13, bold=not small))
    painter.setPen(look.colour(tone))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width() - taken)
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
