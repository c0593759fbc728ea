"""Calls with recordings as rows; the next page is fetched when the end comes into sight (keyset)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from agent_app.calls.outcome_titles import titles
from agent_app.quality.words import age_words, is_waiting, score_text
from agent_app.widgets import times
from agent_app.widgets.look import look, sized
from domain.api import CallPage, CallRow

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole


class CallsModel(QAbstractListModel):
    """Signals: `more_requested(after)`: the list was scrolled to its end and the server has more."""

    more_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[CallRow] = []
        self._after = ""
        self._asked = ""

    def put(self, page: CallPage) -> None:
        self.beginResetModel()
        self._rows, self._after, self._asked = list(page.rows), page.after, ""
        self.endResetModel()

    def freshen(self, page: CallPage) -> None:
        """Rows that stand here with what is known of them now; new calls come on top. What is chosen stays chosen."""
        fresh = {row.id: row for row in page.rows}
        known = {row.id for row in self._rows}
        for place, row in enumerate(self._rows):
            if fresh.get(row.id, row) != row:
                self._rows[place] = fresh[row.id]
                self.dataChanged.emit(self.index(place), self.index(place))
        newer = [row for row in page.rows if row.id not in known]
        if self._rows:
            newer = [row for row in newer if row.started_at > self._rows[0].started_at]
        if newer:
            self.beginInsertRows(QModelIndex(), 0, len(newer) - 1)
            self._rows[:0] = newer
            self.endInsertRows()

    def add(self, page: CallPage) -> None:
        """Append a page; rows that stand here already (a call moved meanwhile) are left out."""
        known = {row.id for row in self._rows}
        fresh = [row for row in page.rows if row.id not in known]
        self._after = page.after
        if fresh:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(fresh) - 1)
            self._rows += fresh
            self.endInsertRows()

    def repaint_all(self) -> None:
        """Ages go on."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    @property
    def waits(self) -> bool:
        """A recording of a shown call is on its way."""
        return any(is_waiting(row, times.now_utc()) for row in self._rows)

    def row(self, index: Index) -> CallRow | None:
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and bool(self._after) and self._asked != self._after

    def fetchMore(self, _parent: Index) -> None:
        self._asked = self._after
        self.more_requested.emit(self._after)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.agent
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(
                filter(
                    None,
                    (
                        times.when(row.started_at),
                        row.agent,
                        row.lead or row.number,
                        row.disposition,
                        age_words(row, times.now_utc()),
                    ),
                )
            )
        return None


class CallDelegate(QStyledItemDelegate):
    """When and who; beneath it customer and outcome; at the right length and score."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, 44)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: CallRow | None = index.data(ROW_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if row is None:
            return
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.colour("accent_soft"))
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), look.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.colour("hover"))
        top = QRect(rect.left() + 12, rect.top() + 4, rect.width() - 22, 18)
        low = top.translated(0, 19)
        score = score_text(row.final_score) if row.evaluation_id else ""
        age = age_words(row, times.now_utc())
        self._line(painter, top, f"{times.when(row.started_at)}  {row.agent}", score, "text", "accent")
        outcome = titles.outcome(row.disposition, row.campaign)
        about = " · ".join(filter(None, (age, row.lead or row.number, outcome)))
        self._line(
            painter, low, about, times.length(row.recording_s or row.talk_s), "muted", "muted", small=True
        )
        painter.restore()

    def _line(
        self,
        painter: QPainter,
        area: QRect,
        text: str,
        right: str,
        tone: str,
        right_tone: str,
        *,
        small: bool = False,
    ) -> None:
        painter.setFont(sized(12, figures=True, bold=not small))
        painter.setPen(look.colour(right_tone))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, right)
        taken = painter.fontMetrics().horizontalAdvance(right) + 8
        painter.setFont(sized(12 if small else 13, figures=True))
        painter.setPen(look.colour(tone))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width() - taken)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
