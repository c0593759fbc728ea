"""The outline: every step in order, objections beneath, with its marks. Dragging or Alt+↑↓ moves a step."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from agent_app.studio.picture import Picture, Shown
from agent_app.studio.words import kind_words
from agent_app.widgets.look import look, sized
from agent_app.widgets.noop import translate

SHOWN = Qt.ItemDataRole.UserRole


def marks_words(one: Shown) -> str:
    """What waits at a step, in words, for the accessibility tree and tooltips."""
    said = []
    if one.stopped:
        said.append(translate("studio", "stopped"))
    if one.findings:
        said.append(translate("studio", "findings: {n}").format(n=one.findings))
    if one.comments:
        said.append(translate("studio", "comments: {n}").format(n=one.comments))
    if one.proposals:
        said.append(translate("studio", "proposals: {n}").format(n=one.proposals))
    if one.changed:
        said.append(translate("studio", "changed"))
    return ", ".join(said)


class _Delegate(QStyledItemDelegate):
    """Two lines: kind with marks, title; an objection's title above its first step."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # type: ignore[override]
        one: Shown | None = index.data(SHOWN)
        return QSize(160, 64 if one is not None and one.head else 42)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        one: Shown | None = index.data(SHOWN)
        if one is None:
            return
        rect: QRect = QRect(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        if one.head:
            top = QRect(rect.left() + 10, rect.top() + 4, rect.width() - 16, 18)
            painter.setFont(sized(12, bold=True))
            painter.setPen(look.colour("muted"))
            painter.drawText(
                top,
                Qt.AlignmentFlag.AlignVCenter,
                painter.fontMetrics().elidedText(one.head, Qt.TextElideMode.ElideRight, top.width()),
            )
            rect.setTop(rect.top() + 22)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.colour("accent_soft"))
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), look.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.colour("hover"))
        left = rect.left() + (22 if one.group else 10)
        line = QRect(left, rect.top() + 3, rect.right() - left - 6, 17)
        right = line.right()
        painter.setFont(sized(12, bold=True, figures=True))
        for text, colour in badges(one):
            width = painter.fontMetrics().horizontalAdvance(text) + 8
            box = QRect(right - width, line.top() + 1, width, 15)
            painter.setPen(look.colour(colour))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            right -= width
        painter.setFont(sized(12))
        painter.setPen(look.colour("muted"))
        kind = kind_words(one.kind) + (" *" if one.changed else "")
        painter.drawText(
            QRect(left, line.top(), right - left, 17),
            Qt.AlignmentFlag.AlignVCenter,
            painter.fontMetrics().elidedText(kind, Qt.TextElideMode.ElideRight, right - left),
        )
        painter.setFont(sized(13))
        painter.setPen(look.colour("danger" if one.stopped else "text"))
        words = QRect(left, rect.top() + 20, rect.right() - left - 6, 18)
        painter.drawText(
            words,
            Qt.AlignmentFlag.AlignVCenter,
            painter.fontMetrics().elidedText(one.title, Qt.TextElideMode.ElideRight, words.width()),
        )
        painter.restore()


def badges(one: Shown) -> list[tuple[str, str]]:
    """Signs with a figure and their colour; the sign says it without the colour too."""
    found = []
    if one.proposals:
        found.append((f"✎{one.proposals}", "accent"))
    if one.comments:
        found.append((f"“{one.comments}”", "muted"))
    if one.findings:
        found.append((f"!{one.findings}", "danger"))
    if one.stopped:
        found.append(("■", "danger"))
    if one.required:
        found.append(("§", "warning"))
    return found


class Outline(QListWidget):
    """Signals: `step_chosen(id)`, `moved(id, by)`."""

    step_chosen = Signal(str)
    moved = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_Delegate(self))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._steps: tuple[Shown, ...] = ()
        self.currentItemChanged.connect(self._on_current)

    def put(self, picture: Picture, selected: str) -> None:
        """Draw it; rows that are there are reused, so that nothing jumps while she types."""
        self._steps = picture.steps
        blocked = self.blockSignals(True)
        while self.count() > len(picture.steps):
            self.takeItem(self.count() - 1)
        while self.count() < len(picture.steps):
            self.addItem(QListWidgetItem())
        for n, one in enumerate(picture.steps):
            item = self.item(n)
            if item.data(SHOWN) != one:
                item.setData(SHOWN, one)
                said = ", ".join(filter(None, (one.head, kind_words(one.kind), one.title, marks_words(one))))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
                item.setToolTip(marks_words(one))
            if one.id == selected and self.currentRow() != n:
                self.setCurrentRow(n)
                self.scrollToItem(item)
        self.blockSignals(blocked)
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Where it was dropped becomes a move by so many places; the presenter draws it."""
        item: QListWidgetItem | None = self.currentItem()
        target: QListWidgetItem | None = self.itemAt(event.position().toPoint())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if item is None:
            return
        one: Shown = item.data(SHOWN)
        other: Shown = target.data(SHOWN) if target is not None else self._steps[-1]
        if other.group == one.group and other.id != one.id:
            mine = [s.id for s in self._steps if s.group == one.group]
            self.moved.emit(one.id, mine.index(other.id) - mine.index(one.id))

    def _on_current(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is not None:
            self.step_chosen.emit(item.data(SHOWN).id)
