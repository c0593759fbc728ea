"""Rows of small things in a form (answers, reasons, bands, root causes): one widget, told what its columns are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agent_app.forms.words import number_of, number_words
from agent_app.studio.fields import Line, Pick
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.panel import Panel, clear, column, label, row

ColumnKind = Literal["ref", "words", "number", "pick", "list", "text"]


@dataclass(frozen=True)
class Column:
    """One column.

    Attributes:
        name: of the value in a row. width: pixels; 0 takes what is left. line: 1 stands beneath, on a second line.
        title: what it is, for the accessible name and as hint in an empty field. choices: of a `pick`, value and words.
    """

    name: str
    kind: ColumnKind
    title: str
    width: int = 0
    line: int = 0
    choices: tuple[tuple[str, str], ...] = ()


class RowsEditor(Panel):
    """Signals: `edited(place, name, value)`, `added`, `removed(place)`, `moved(place, by)`, `rested`."""

    edited = Signal(int, str, object)
    added = Signal()
    removed = Signal(int)
    rested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self.title = label("section", self)
        self.lines = column(gap=6)
        self.add = KeyButton("plain", parent=self)
        self.add.clicked.connect(self.added)
        whole = column(self, gap=4)
        head = row(gap=6)
        head.addWidget(self.title, 1)
        head.addWidget(self.add)
        whole.addLayout(head)
        whole.addLayout(self.lines)
        self._columns: tuple[Column, ...] = ()
        self.fields: list[dict[str, QWidget]] = []
        self._removers: list[KeyButton] = []

    def describe(self, title: str, add: str, columns: Sequence[Column]) -> None:
        """What it is about; drawn anew when the columns are others."""
        self.title.setText(title)
        self.add.put(add, name=f"{title}: {add}")
        if tuple(columns) != self._columns:
            self._columns = tuple(columns)
            self._build(0)

    def put(self, rows: Sequence[dict[str, Any]]) -> None:
        """Show the values; fields that hold them already are left alone, so that no cursor jumps."""
        if len(rows) != len(self.fields):
            self._build(len(rows))
        for place, values in enumerate(rows):
            for one in self._columns:
                self._show(self.fields[place][one.name], one, values.get(one.name))

    def focus_last(self) -> None:
        """The cursor into the first words of the last row."""
        if self.fields:
            name = next((c.name for c in self._columns if c.kind == "words"), self._columns[0].name)
            self.fields[-1][name].setFocus()

    # ------------------------------------------------------------------ inside

    def _build(self, count: int) -> None:
        clear(self.lines)
        self.fields, self._removers = [], []
        for place in range(count):
            card = Panel("plain", self)
            inside = column(card, gap=4)
            found: dict[str, QWidget] = {}
            for number in sorted({c.line for c in self._columns}):
                line = row(gap=4)
                if number:
                    line.addSpacing(16)
                for one in self._columns:
                    if one.line == number:
                        made = found[one.name] = self._field(one, place)
                        line.addWidget(made, 0 if one.width else 1)
                if number == 0:
                    remove = KeyButton("quiet", "close", card)
                    remove.put(
                        "", name=f"{self.title.text()}: " + self.tr("Remove row {n}").format(n=place + 1)
                    )
                    remove.clicked.connect(lambda _checked=False, n=place: self.removed.emit(n))
                    line.addWidget(remove)
                    self._removers.append(remove)
                inside.addLayout(line)
            self.fields.append(found)
            self.lines.addWidget(card)

    def _field(self, one: Column, place: int) -> QWidget:
        said = f"{self.title.text()}: " + self.tr("{what}, row {n}").format(what=one.title, n=place + 1)
        if one.kind == "pick":
            pick = Pick(self)
            pick.picked.connect(lambda value, n=place, c=one: self.edited.emit(n, c.name, value))
            pick.setAccessibleName(said)
            pick.setToolTip(one.title)
            if one.width:
                pick.setFixedWidth(one.width)
            return pick
        line = Line(self)
        line.setPlaceholderText(one.title)
        line.setAccessibleName(said)
        line.setToolTip(one.title)
        if one.width:
            line.setFixedWidth(one.width)
        line.textEdited.connect(lambda text, n=place, c=one: self._typed(n, c, text))
        line.editingFinished.connect(self.rested)
        return line

    def _typed(self, place: int, one: Column, text: str) -> None:
        value: object = text
        if one.kind == "number":
            try:
                value = number_of(text)
            except ValueError:
                return  # not a figure yet
        elif one.kind == "list":
            value = tuple(part.strip() for part in text.split(",") if part.strip())
        elif one.kind == "ref":
            value = text.strip()
        self.edited.emit(place, one.name, value)

    def _show(self, widget: QWidget, one: Column, value: Any) -> None:
        if isinstance(widget, Pick):
            widget.put(list(one.choices), str(value or ""))
            return
        assert isinstance(widget, Line)
        if widget.hasFocus() and self._means(widget.text(), one) == value:
            return  # “1.” on the way to “1.5”
        if one.kind == "number":
            widget.put(number_words(value))
        else:
            widget.put(", ".join(value) if isinstance(value, tuple) else str(value or ""))
        if not widget.hasFocus():
            widget.setCursorPosition(0)  # what is too long shows its beginning

    def _means(self, text: str, one: Column) -> object:
        if one.kind == "number":
            try:
                return number_of(text)
            except ValueError:
                return None
        return tuple(p.strip() for p in text.split(",") if p.strip()) if one.kind == "list" else text
