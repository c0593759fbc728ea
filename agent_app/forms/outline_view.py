"""The outline of a form: sections and questions with weight and marks. Dragging or Alt+↑↓ moves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
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

from agent_app.forms.picture import Shown
from agent_app.forms.words import KINDS, said
from agent_app.widgets.look import look, sized
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate

Index = QModelIndex | QPersistentModelIndex
SHOWN = Qt.ItemDataRole.UserRole
#: mark -> (sign, colour, words); the sign says it without the colour too
MARKS = {
    "condition": ("?", "muted", QT_TRANSLATE_NOOP("forms", "shown on a condition")),
    "critical": ("§", "warning", QT_TRANSLATE_NOOP("forms", "critical")),
    "bonus": ("+", "success", QT_TRANSLATE_NOOP("forms", "bonus")),
    "fails": ("×", "danger", QT_TRANSLATE_NOOP("forms", "may fail something")),
    "alarm": ("▲", "danger", QT_TRANSLATE_NOOP("forms", "raises an alarm")),
}


def marks_words(one: Shown) -> str:
    """What its signs mean, for the accessibility tree and tooltips."""
    found = [translate("forms", MARKS[mark][2]) for mark in one.marks]
    if one.findings:
        found.append(translate("forms", "findings: {n}").format(n=one.findings))
    if one.changed:
        found.append(translate("forms", "changed"))
    return ", ".join(found)


def badges(one: Shown) -> list[tuple[str, str]]:
    """Signs with their colour, from the right."""
    found = [(MARKS[mark][0], MARKS[mark][1]) for mark in one.marks]
    if one.findings:
        found.insert(0, (f"!{one.findings}", "danger"))
    return found


class _Delegate(QStyledItemDelegate):
    """A section stands bold on one line; a question has its kind with weight and signs above its title."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        one: Shown | None = index.data(SHOWN)
        return QSize(0, 30 if one is not None and one.kind in ("form", "section") else 42)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one: Shown | None = index.data(SHOWN)
        if one is None:
            return
        rect: QRect = option.rect
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.colour("accent_soft"))
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), look.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.colour("hover"))
        left = rect.left() + 10 + 14 * one.depth
        group = one.kind in ("form", "section")
        line = QRect(left, rect.top() + (6 if group else 3), rect.right() - left - 6, 18)
        right = self._signs(painter, one, line)
        words = f"{said(KINDS, one.kind)}{' *' if one.changed else ''}" if not group else ""
        painter.setFont(sized(12))
        painter.setPen(look.colour("muted"))
        if not group:
            self._text(painter, QRect(left, line.top(), right - left, 18), words)
            line.moveTop(rect.top() + 21)
            right = line.right()
        painter.setFont(sized(13, bold=group))
        painter.setPen(look.colour("text"))
        title = one.title + (" *" if group and one.changed else "")
        self._text(painter, QRect(left, line.top(), right - left, 18), title)
        painter.restore()

    def _signs(self, painter: QPainter, one: Shown, line: QRect) -> int:
        """Signs and weight from the right; gives where they begin."""
        right = line.right()
        painter.setFont(sized(12, bold=True, figures=True))
        for text, colour in [*badges(one), *([(one.figure, "muted")] if one.figure else [])]:
            width = painter.fontMetrics().horizontalAdvance(text) + 6
            painter.setPen(look.colour(colour))
            painter.drawText(
                QRect(right - width, line.top(), width, line.height()), Qt.AlignmentFlag.AlignCenter, text
            )
            right -= width
        return right

    def _text(self, painter: QPainter, box: QRect, text: str) -> None:
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(0, box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, elided)


class Outline(QListWidget):
    """Signals: `chosen(ref)`, `dropped(ref, target)`."""

    chosen = Signal(str)
    dropped = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_Delegate(self))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.currentItemChanged.connect(self._on_current)

    def put(self, lines: Sequence[Shown], selected: str) -> None:
        """Draw it; rows that are there are reused, so that nothing jumps while she types."""
        blocked = self.blockSignals(True)
        while self.count() > len(lines):
            self.takeItem(self.count() - 1)
        while self.count() < len(lines):
            self.addItem(QListWidgetItem())
        for n, one in enumerate(lines):
            item = self.item(n)
            if item.data(SHOWN) != one:
                item.setData(SHOWN, one)
                words = ", ".join(
                    filter(None, (said(KINDS, one.kind), one.title, one.figure, marks_words(one)))
                )
                item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
                item.setToolTip(f"{one.title}\n{marks_words(one)}".strip())
            if one.ref == selected and self.currentRow() != n:
                self.setCurrentRow(n)
                self.scrollToItem(item)
        self.blockSignals(blocked)
        self.doItemsLayout()

    def dropEvent(self, event: QDropEvent) -> None:
        """Where it was dropped is told; the presenter draws it."""
        item: QListWidgetItem | None = self.currentItem()
        target: QListWidgetItem | None = self.itemAt(event.position().toPoint())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if item is not None and target is not None and item is not target:
            self.dropped.emit(item.data(SHOWN).ref, target.data(SHOWN).ref)

    def _on_current(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(SHOWN).ref)
