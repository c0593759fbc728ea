"""How a row of the queue is painted: time, name, what presses; the reason small beneath."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from agent_app.leads import words
from agent_app.leads.list_model import ROW_ROLE, Header
from agent_app.leads.model import QueueRow
from agent_app.widgets import times
from agent_app.widgets.look import look, sized

HEIGHT = 40
LEFT, RIGHT = 12, 10


class QueueDelegate(QStyledItemDelegate):
    """All rows are equally high, so that Qt need not ask 100,000 of them."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = index.data(ROW_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if isinstance(entry, QueueRow):
            self._paint_row(painter, rect, entry, state)
        elif entry is not None:
            self._paint_header(painter, rect, entry)
        painter.restore()

    def _paint_header(self, painter: QPainter, rect: QRect, header: Header) -> None:
        area = rect.adjusted(LEFT, 0, -RIGHT, -5)
        painter.setFont(sized(12, bold=True, figures=True))
        painter.setPen(look.colour("muted"))
        count = times.count(header[1])
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, count)
        self._text(
            painter,
            area,
            words.group_words(header[0]),
            painter.fontMetrics().horizontalAdvance(count) + 8,
            low=True,
        )
        painter.fillRect(
            rect.left() + LEFT, rect.bottom(), rect.width() - LEFT - RIGHT, 1, look.colour("line")
        )

    def _paint_row(self, painter: QPainter, rect: QRect, row: QueueRow, state: QStyle.StateFlag) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.colour("accent_soft" if selected else "hover"))
        if selected:
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), look.colour("accent"))
        top = QRect(rect.left() + LEFT, rect.top() + 3, rect.width() - LEFT - RIGHT, 18)
        low = QRect(top.left(), rect.top() + 21, top.width(), 16)
        right = words.row_right(row)
        painter.setFont(sized(12, figures=True))
        painter.setPen(look.colour("danger" if row.overdue else "muted"))
        painter.drawText(top, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, right)
        taken = painter.fontMetrics().horizontalAdvance(right) + 8
        left = words.row_left(row)
        if left:
            painter.setFont(sized(13, figures=True))
            painter.setPen(look.colour("danger" if row.overdue else "accent"))
            painter.drawText(top, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, left)
            top = top.adjusted(painter.fontMetrics().horizontalAdvance("00:00") + 8, 0, 0, 0)
        font = QFont(sized(13, bold=selected))  # a copy: sized() is shared
        font.setStrikeOut(row.do_not_call)
        painter.setFont(font)
        painter.setPen(look.colour("muted" if row.do_not_call else "text"))
        self._text(painter, top, row.name, taken)
        painter.setFont(sized(12))
        painter.setPen(look.colour("muted"))
        badge = " · ".join(filter(None, (row.intention, row.tier)))
        painter.drawText(low, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, badge)
        self._text(painter, low, words.row_reason(row), painter.fontMetrics().horizontalAdvance(badge) + 8)

    def _text(self, painter: QPainter, area: QRect, text: str, taken: int, *, low: bool = False) -> None:
        room = max(0, area.width() - taken)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        vertical = Qt.AlignmentFlag.AlignBottom if low else Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | vertical, shown)
