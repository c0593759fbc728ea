"""What several panels of the builder need for fields with figures."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QWidget

from agent_app.forms.words import number_of, number_words
from agent_app.studio.fields import Line
from agent_app.widgets.panel import repolish, row


def form_layout() -> QFormLayout:
    """Names left, fields right."""
    made = QFormLayout()
    made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(6)
    return made


def figure(text: str) -> float | None:
    """The figure; None for none, and for what is none yet."""
    try:
        return number_of(text)
    except ValueError:
        return None


def put_figure(line: Line, value: float | None) -> None:
    """Show a figure; a field in which something is typed is left alone where it means the same (“1.” for 1)."""
    if not (line.hasFocus() and figure(line.text()) == value):
        line.put(number_words(value))


def mark_wrong(line: Line, on: bool) -> None:
    """A red frame, or none."""
    if line.property("wrong") != on:
        line.setProperty("wrong", on)
        repolish(line)


def side_by_side(parent: QWidget, *fields: QWidget) -> QWidget:
    """Fields on one line."""
    made = QWidget(parent)
    line = row(made, gap=6)
    for field in fields:
        line.addWidget(field, 1)
    return made
