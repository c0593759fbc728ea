"""The one-key acts as small sheets at the foot of the customer column: nothing is blocked while one is open."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from agent_app.customers.sheet_specs import SHEETS, Field, Sheet
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.panel import Panel, clear, column, label, repolish, row, set_role
from agent_app.widgets.ticks import Ticks


def _tr(text: str) -> str:
    return QCoreApplication.translate("sheets", text) if text else ""


def _value(widget: QLineEdit | QComboBox | Ticks) -> str:
    if isinstance(widget, Ticks):
        return widget.value()
    return str(widget.currentData()) if isinstance(widget, QComboBox) else widget.text().strip()


class SheetPanel(Panel):
    """Shows one sheet at a time. Enter saves, Escape closes and gives the focus back.

    Signals: `saved(kind, values)`, `when_asked(text)` (debounced), `closed`.
    """

    saved = Signal(str, dict)
    when_asked = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("lit", parent)
        self._sheet: Sheet | None = None
        self._values: dict[str, str] = {}
        self._options: dict[str, tuple[tuple[str, str], ...]] = {}
        self._before: QWidget | None = None
        self.problem_text = ""
        self.fields: dict[str, QLineEdit | QComboBox | Ticks] = {}
        lines = column(self, margins=(12, 8, 12, 8), gap=6)
        head = row(gap=8)
        self.title = label("heading", self)
        self.subject = label("muted", self)
        head.addWidget(self.title)
        head.addWidget(self.subject, 1)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(6)
        self.grid.setColumnStretch(1, 1)
        self.echo = label("muted", self, wrap=True)
        foot = row(gap=8)
        self.save = KeyButton("primary", parent=self)
        self.cancel = KeyButton("quiet", parent=self)
        foot.addWidget(self.save)
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        for part in (head, self.grid):
            lines.addLayout(part)
        lines.addWidget(self.echo)
        lines.addLayout(foot)
        self._wait = QTimer(self, singleShot=True, interval=150)
        self._wait.timeout.connect(self._ask_when)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.dismiss)
        self.hide()

    @property
    def kind(self) -> str:
        """The sheet that is open, "" for none."""
        return self._sheet.kind if self._sheet and self.isVisible() else ""

    def open(
        self,
        kind: str,
        subject: str = "",
        values: dict[str, str] | None = None,
        options: dict[str, tuple[tuple[str, str], ...]] | None = None,
    ) -> None:
        """Open a sheet with what is known already."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._sheet, self._values, self._options = SHEETS[kind], dict(values or {}), dict(options or {})
        self.subject.setText(subject)
        self.problem_text = ""
        self._build()
        self.show()
        first = next((f for f in self.fields.values() if not isinstance(f, QLineEdit) or not f.text()), None)
        (first or self.save).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def dismiss(self) -> None:
        """Close it; the focus returns to where it was."""
        if not self.isVisible():
            return
        before, self._before = self._before, None
        had = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        if had and before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def show_echo(self, text: str, *, wrong: bool) -> None:
        """What was understood of the moment, or what is wrong with the sheet."""
        self.echo.setText(text)
        self.echo.setVisible(bool(text))
        set_role(self.echo, "danger" if wrong else "success")

    def values(self) -> dict[str, str]:
        return {name: _value(widget) for name, widget in self.fields.items()}

    def retranslate(self) -> None:
        if self._sheet is not None and self.isVisible():
            self._values = self.values()
            self._build()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._save()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        sheet = self._sheet
        assert sheet is not None
        clear(self.grid)
        self.fields = {}
        self.title.setText(_tr(sheet.title))
        self.setAccessibleName(self.title.text())
        self.save.put(_tr(sheet.button), "Enter", name=f"{_tr(sheet.title)}: {_tr(sheet.button)}")
        self.save.set_kind("danger" if sheet.danger else "primary")
        self.cancel.put(
            self.tr("Cancel"), "Esc", name=self.tr("Cancel: {sheet}").format(sheet=_tr(sheet.title))
        )
        for number, spec in enumerate(f for f in sheet.fields if not f.chosen or f.name in self._options):
            said, widget = label(parent=self), self._widget(spec)
            said.setText(_tr(spec.title))
            said.setBuddy(widget)
            widget.setAccessibleName(f"{_tr(sheet.title)}: {_tr(spec.title)}")
            self.grid.addWidget(said, number, 0)
            self.grid.addWidget(widget, number, 1)
            self.fields[spec.name] = widget
        self._chain(self.title)
        self.show_echo("", wrong=False)

    def _chain(self, _title: QLabel) -> None:
        widgets = [*self.fields.values(), self.save, self.cancel]
        for before, after in pairwise(widgets):
            QWidget.setTabOrder(before, after)

    def _widget(self, spec: Field) -> QLineEdit | QComboBox | Ticks:
        options = self._options.get(spec.name, spec.options)
        if spec.many:
            given = self._values.get(spec.name, spec.value)
            ticked = [value for value, _ in options] if given == "*" else given.split(",")
            return Ticks([(value, _tr(words)) for value, words in options], ticked, self)
        if options:
            box = QComboBox(self)
            for value, words in options:
                box.addItem(_tr(words), value)
            box.setCurrentIndex(max(0, box.findData(self._values.get(spec.name, options[0][0]))))
            return box
        line = QLineEdit(self)
        line.setText(self._values.get(spec.name, spec.value))
        line.setPlaceholderText(_tr(spec.hint))
        if spec.when:
            line.textEdited.connect(lambda _text: self._wait.start())
        return line

    def _ask_when(self) -> None:
        spec = next((f for f in self._sheet.fields if f.when), None) if self._sheet else None
        if spec is not None and isinstance(edit := self.fields.get(spec.name), QLineEdit):
            self.when_asked.emit(edit.text())

    def _save(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        values = self.values()
        for spec in (f for f in sheet.fields if f.name in self.fields):
            widget = self.fields[spec.name]
            empty = spec.required and not values[spec.name]
            widget.setProperty("wrong", empty)
            repolish(widget)
            if empty:
                self.show_echo(self.tr("Please fill in: {field}").format(field=_tr(spec.title)), wrong=True)
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.saved.emit(sheet.kind, values)
