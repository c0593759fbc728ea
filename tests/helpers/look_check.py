"""What a machine can see of a window: cut words, overlapping neighbours, missing or doubled accessible names."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from agent_app.widgets.buttons import Choice, KeyButton
from agent_app.widgets.overlay import Overlay
from agent_app.widgets.panel import Elided

SLACK = 2


def findings(window: QWidget) -> list[str]:
    """Everything wrong with what is visible now, one line each."""
    shown = [w for w in window.findChildren(QWidget) if w.isVisible() and w.width() > 0 and w.height() > 0]
    return [*_cut(shown), *_overlaps(shown), *_names(shown, window), *_outside(shown)]


def _outside(shown: list[QWidget]) -> list[str]:
    """Overlays lie inside what they lie over."""
    return [
        f"outside its host: {_called(o)} {o.geometry().getRect()}"
        for o in shown
        if isinstance(o, Overlay) and not o.parentWidget().rect().contains(o.geometry())
    ]


def _called(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    said = text() if callable(text) else ""
    return f"{type(widget).__name__}({said or widget.accessibleName()!r})"


def _cut(shown: list[QWidget]) -> list[str]:
    found = []
    for widget in shown:
        if isinstance(widget, KeyButton) and widget.width() + SLACK < widget.sizeHint().width():
            if widget.objectName() != "may_shrink":
                found.append(f"cut: {_called(widget)} has {widget.width()} of {widget.sizeHint().width()}")
        elif isinstance(widget, Choice) and widget.height() + SLACK < widget.heightForWidth(widget.width()):
            found.append(f"cut: {_called(widget)} is {widget.height()} high")
        elif isinstance(widget, Elided):
            if widget.text() != widget.whole() and widget.toolTip() != widget.whole():
                found.append(f"cut without a tooltip: {_called(widget)}")
        elif isinstance(widget, QLabel) and widget.text() and not widget.wordWrap():
            need = widget.fontMetrics().horizontalAdvance(widget.text())
            if widget.contentsRect().width() + SLACK < need:
                found.append(f"cut: {_called(widget)} has {widget.contentsRect().width()} of {need}")
        elif isinstance(widget, QLabel) and widget.text():
            room = widget.contentsRect()
            need = (
                widget.fontMetrics()
                .boundingRect(QRect(0, 0, room.width(), 9999), 0x1000, widget.text())
                .height()
            )
            if room.height() + SLACK < need:
                found.append(f"cut: {_called(widget)} is {room.height()} of {need} high")
    return found


def _overlaps(shown: list[QWidget]) -> list[str]:
    """Two leaves of one parent that lie over each other (overlays are meant to)."""
    found = []
    by_parent: dict[int, list[QWidget]] = {}
    for widget in shown:
        if isinstance(
            widget, QLabel | QAbstractButton | QLineEdit | QPlainTextEdit | QComboBox | QAbstractItemView
        ):
            parent = widget.parentWidget()
            if parent is not None and not isinstance(parent, QComboBox | QLineEdit | QAbstractScrollArea):
                by_parent.setdefault(id(parent), []).append(widget)
    for widgets in by_parent.values():
        for n, one in enumerate(widgets):
            for other in widgets[n + 1 :]:
                if one.geometry().intersects(other.geometry()):
                    found.append(f"overlap: {_called(one)} and {_called(other)}")
    return found


def _names(shown: list[QWidget], window: QWidget) -> list[str]:
    """What takes the focus has a name, and no two visible things share one."""
    named: list[str] = []
    found = []
    for widget in shown:
        takes = widget.focusPolicy().value & 1 and widget.isEnabled()  # reachable by Tab
        interactive = isinstance(
            widget, QAbstractButton | QLineEdit | QPlainTextEdit | QComboBox | QAbstractItemView
        )
        inner = isinstance(widget.parentWidget(), QComboBox | QLineEdit | QAbstractItemView) or (
            type(widget) is QWidget and isinstance(widget.parentWidget(), QAbstractScrollArea)
        )
        if not (takes and interactive) or inner or _beneath_overlay(widget, window):
            continue
        name = widget.accessibleName()
        if not name:
            found.append(f"no accessible name: {_called(widget)} in {type(widget.parentWidget()).__name__}")
        named.append(name)
    found += [
        f"accessible name twice: {name!r}" for name, count in Counter(named).items() if name and count > 1
    ]
    return found


def _beneath_overlay(widget: QWidget, window: QWidget) -> bool:
    overlays = [o for o in window.findChildren(Overlay) if o.isVisible()]
    return bool(overlays) and not any(o.isAncestorOf(widget) for o in overlays)
