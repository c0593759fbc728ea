"""A form made from a sheet: every value of a part in a field that fits it, and lists of the parts within."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from agent_app.studio import parts
from agent_app.studio.fields import Line, Pick, Words
from agent_app.studio.sheets import GROWING, Entry, new_member, summary
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.noop import translate
from agent_app.widgets.panel import Panel, clear, column, label, repolish, row
from domain.scripts import Script

PARAGRAPH = 76  #: height of a field of several lines


class SheetForm(Panel):
    """Signals: `changed(change, typing)`: a function from the part to the part, and the field that is typed into;
    `opened(name, number)`: a part within is to be edited; `removed(name, number)`; `rested`: a field was left."""

    changed = Signal(object, str)
    opened = Signal(str, int)
    removed = Signal(str, int)
    rested = Signal()

    def __init__(self, sheet: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self.sheet = tuple(sheet)
        self._part: Any = None
        self._script: Script | None = None
        self._language = "en"
        self.form = QFormLayout(self)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setSpacing(6)
        self.names: dict[str, QLabel] = {}
        self.fields: dict[str, QWidget] = {}
        for entry in self.sheet:
            self._build(entry)

    def _build(self, entry: Entry) -> None:
        field = self._field(entry)
        self.fields[entry.name] = field
        if entry.kind == "flag":
            self.form.addRow(field)
            return
        if entry.kind == "items":
            made = self.names[entry.name] = label("section")
            self.form.addRow(made)
            self.form.addRow(field)
            return
        made = self.names[entry.name] = label("muted")
        made.setBuddy(field)
        self.form.addRow(made, field)

    def _field(self, entry: Entry) -> QWidget:
        name = entry.name
        if entry.kind == "flag":
            box = QCheckBox(self)
            box.clicked.connect(lambda on: self._set(name, bool(on)))
            return box
        if entry.kind == "pick":
            pick = Pick(self)
            pick.picked.connect(lambda value: self._set(name, value))
            return pick
        if entry.kind in ("words", "pairs"):
            words = Words(self)
            words.setPlaceholderText(entry.hint)
            words.setFixedHeight(PARAGRAPH)
            words.edited.connect(lambda text: self._typed(entry, text))
            words.left.connect(self.rested)
            return words
        if entry.kind == "items":
            return _Items(self, name)
        line = Line(self)
        line.setPlaceholderText(entry.hint)
        line.textEdited.connect(lambda text: self._typed(entry, text))
        line.editingFinished.connect(self.rested)
        return line

    # ------------------------------------------------------------------ showing

    def put(self, part: Any, script: Script, language: str) -> None:
        """Show a part; a field in which something is typed is left alone where it means the same."""
        self._part, self._script, self._language = part, script, language
        for entry in self.sheet:
            on = part is not None and bool(entry.when(part))
            self._show_entry(entry, on)
            if on:
                self._fill(entry, self.fields[entry.name])

    def _show_entry(self, entry: Entry, on: bool) -> None:
        if entry.name in self.names:
            self.form.setRowVisible(self.names[entry.name], on)
        if entry.kind in ("flag", "items"):
            self.form.setRowVisible(self.fields[entry.name], on)

    def _fill(self, entry: Entry, field: QWidget) -> None:
        assert self._script is not None
        if isinstance(field, _Items):
            items = parts.members(self._part, entry.name)
            field.put([summary(entry.name, item, self._language) for item in items])
            return
        value = parts.value_of(self._part, entry.name)
        if isinstance(field, QCheckBox):
            field.setChecked(bool(value))
        elif isinstance(field, Pick):
            field.put(entry.options(self._script, self._language), str(value))
        elif isinstance(field, Line | Words):
            typed = field.text() if isinstance(field, Line) else field.toPlainText()
            try:
                same = self._read(entry, typed) == value
            except ValueError:
                same = field.hasFocus()  # half a number; she is still typing
            if not same:
                field.put(self._shown(entry, value))
                _mark(field, wrong=False)

    def _shown(self, entry: Entry, value: Any) -> str:
        match entry.kind:
            case "text" | "words":
                return str(value.get(self._language, ""))
            case "several":
                return ", ".join(value)
            case "pairs":
                return "\n".join(f"{name} = {one}" for name, one in value.items())
            case "number":
                return "" if value is None else f"{value:g}"
            case "day":
                return "" if value is None else value.isoformat()
            case _:
                return str(value)

    def retranslate(self) -> None:
        for entry in self.sheet:
            words = translate("studio", entry.title)
            field = self.fields[entry.name]
            field.setAccessibleName(words)
            if isinstance(field, QCheckBox):
                field.setText(words)
            else:
                self.names[entry.name].setText(words)
            if isinstance(field, _Items):
                field.retranslate(words)
        if self._script is not None:
            self.put(self._part, self._script, self._language)

    # ------------------------------------------------------------------ what the author does

    def _set(self, name: str, value: Any, typing: str = "") -> None:
        self._part = parts.with_value(self._part, name, value)
        self.changed.emit(lambda part: parts.with_value(part, name, value), typing)

    def _typed(self, entry: Entry, text: str) -> None:
        """What was typed is taken as soon as it means something; until then the field says that it does not."""
        field = self.fields[entry.name]
        try:
            value = self._read(entry, text)
        except ValueError:
            _mark(field, wrong=True)
            return
        _mark(field, wrong=False)
        self._set(entry.name, value, f"{entry.name}.{self._language}")

    def _read(self, entry: Entry, text: str) -> Any:
        """Raises ValueError: it is none."""
        match entry.kind:
            case "text" | "words":
                before = parts.value_of(self._part, entry.name)
                return {k: v for k, v in {**before, self._language: text}.items() if v}
            case "several":
                return tuple(filter(None, (one.strip() for one in text.replace("，", ",").split(","))))
            case "pairs":
                return _pairs(text)
            case "number":
                return self._number(entry, text.strip())
            case "day":
                return date.fromisoformat(text.strip()) if text.strip() else None
            case _:
                return text.strip()

    def _number(self, entry: Entry, text: str) -> float | int | None:
        before = parts.value_of(type(self._part)(**_least(self._part)), entry.name)
        if not text:
            empty: float | int | None = before
            return empty
        if entry.name in ("limits.low", "limits.high"):
            return float(text)
        number = int(text)
        if number < 0:
            raise ValueError(text)
        return number

    def _add(self, name: str) -> None:
        taken = parts.members(self._part, name)
        made = new_member(name, taken)
        self.changed.emit(lambda part: parts.with_members(part, name, (*parts.members(part, name), made)), "")
        self.opened.emit(name, len(taken))


class _Items(QWidget):
    """The parts within: one button each, one that takes it away, one for a new one."""

    def __init__(self, form: SheetForm, name: str) -> None:
        super().__init__(form)
        self._form, self._name = form, name
        self.lines: QVBoxLayout = column(self, gap=4)
        self.rows: QVBoxLayout = column(gap=4)
        self.buttons: list[KeyButton] = []
        self._gone: list[KeyButton] = []
        self.add = KeyButton("plain", parent=self)
        self.add.setVisible(name in GROWING)
        self.add.clicked.connect(lambda: form._add(name))
        self.lines.addLayout(self.rows)
        self.lines.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._title = ""
        self._shown: list[str] | None = None

    def put(self, summaries: list[str]) -> None:
        if self._shown is None or len(summaries) != len(self._shown):
            clear(self.rows)
            self._gone = []
            self.buttons = [self._row(n) for n in range(len(summaries))]
        self._shown = summaries
        for n, (button, words) in enumerate(zip(self.buttons, summaries, strict=True), start=1):
            button.put(words, name=f"{self._title} {n}: {words}")
            self._gone[n - 1].put("", name=self.tr("Remove {what} {n}").format(what=self._title, n=n))

    def _row(self, n: int) -> KeyButton:
        holder = Panel("plain")
        inner = row(holder, gap=4)
        button, gone = KeyButton("plain", parent=holder), KeyButton("quiet", "close", holder)
        self._gone.append(gone)
        button.clicked.connect(lambda: self._form.opened.emit(self._name, n))
        gone.clicked.connect(lambda: self._form.removed.emit(self._name, n))
        inner.addWidget(button, 1)
        inner.addWidget(gone)
        self.rows.addWidget(holder)
        return button

    def retranslate(self, title: str) -> None:
        self._title = title
        add = self.tr("Add")
        self.add.put(add, name=f"{title}: {add}")


def _least(part: Any) -> dict[str, Any]:
    """What a struct of this kind needs, so that its defaults can be asked."""
    return {name: getattr(part, name) for name in part.__struct_fields__[: _required(part)]}


def _required(part: Any) -> int:
    return len(part.__struct_fields__) - len(part.__struct_defaults__)


def _pairs(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for one in filter(None, (piece.strip() for piece in text.splitlines())):
        name, equals, value = one.partition("=")
        if not equals or not name.strip():
            raise ValueError(one)
        found[name.strip()] = value.strip()
    return found


def _mark(field: QWidget, *, wrong: bool) -> None:
    if bool(field.property("wrong")) != wrong:
        field.setProperty("wrong", wrong)
        repolish(field)
