"""Everything that a person, a screen reader or a program can read of a desk, as text; to look for what must not be there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from agent_app.store.database import Database

_SAYS = ("text", "toPlainText", "whole", "accessibleName", "accessibleDescription", "toolTip", "placeholderText",
         "windowTitle", "statusTip", "currentText")  # fmt: skip
_ACCESSIBLE = (
    QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help,
    QAccessible.Text.Accelerator,
)  # fmt: skip


def plain(text: str) -> str:
    """Without what stands between digits."""
    return "".join(c for c in text if c not in " -()\u00a0\u2009.")


def stored(database: Database) -> dict[str, str]:
    """Every table of the open store, virtual ones and their shadows included: every row, every blob, as text."""

    def read(connection: Any) -> dict[str, str]:
        names = connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type IN ('table','view')"
        ).all()
        found: dict[str, str] = {}
        for (name,) in names:
            rows = connection.exec_driver_sql(f'SELECT * FROM "{name}"').all()
            found[str(name)] = "\n".join(_text(cell) for row in rows for cell in row)
        return found

    return database.read(read)


def _text(cell: object) -> str:
    if isinstance(cell, bytes | memoryview):
        return bytes(cell).decode("utf-8", "replace")
    return str(cell)


def shown(window: QWidget) -> Iterator[tuple[str, str]]:
    """(where, text) of every widget, of models behind lists, and of the accessibility tree."""
    for widget in (window, *window.findChildren(QWidget)):
        for name in _SAYS:
            said = getattr(widget, name, None)
            if callable(said):
                try:
                    yield f"{type(widget).__name__}.{name}", str(said())
                except (TypeError, RuntimeError):
                    continue
        model = getattr(widget, "model", None)
        found = model() if callable(model) else None
        if isinstance(found, QAbstractItemModel):
            yield from _of_model(type(widget).__name__, found, QModelIndex())
    root = QAccessible.queryAccessibleInterface(window)
    if root is not None:
        yield from _accessible(root, 0)


def copied(window: QWidget) -> Iterator[tuple[str, str]]:
    """What goes to the clipboard when everything that can be selected is selected and copied."""
    for widget in window.findChildren(QWidget):
        select, copy = getattr(widget, "selectAll", None), getattr(widget, "copy", None)
        if (callable(select) and callable(copy)) or isinstance(widget, QLineEdit):
            QApplication.clipboard().clear()
            select()  # type: ignore[misc]
            copy()  # type: ignore[misc]
            yield f"clipboard of {type(widget).__name__}", QApplication.clipboard().text()


def _of_model(where: str, model: QAbstractItemModel, parent: QModelIndex) -> Iterator[tuple[str, str]]:
    for y in range(min(model.rowCount(parent), 500)):
        for x in range(model.columnCount(parent) if not isinstance(model, QAbstractListModel) else 1):
            at = model.index(y, x, parent)
            for role in (*Qt.ItemDataRole, *range(256, 270)):
                value = model.data(at, int(role))
                if value is not None:
                    yield f"{where}[{y},{x}]", str(value)


def _accessible(one: QAccessibleInterface, depth: int) -> Iterator[tuple[str, str]]:
    for kind in _ACCESSIBLE:
        yield f"accessible {kind.name}", one.text(kind)
    text = one.textInterface()
    if text is not None:
        yield "accessible text", text.text(0, text.characterCount())
    if depth < 40:
        for n in range(one.childCount()):
            child = one.child(n)
            if child is not None:
                yield from _accessible(child, depth + 1)
