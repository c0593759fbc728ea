"""The wrap-up: outcome first, then only what this outcome needs. It stands where the script stood."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from agent_app.calls import words
from agent_app.calls.model import Missing
from agent_app.calls.outcome_view import OutcomePicker
from agent_app.calls.when import moment_words, question_words, refusal_words
from agent_app.shell.actions import Acts
from agent_app.widgets.buttons import Choice, KeyButton
from agent_app.widgets.digits import HotKeys
from agent_app.widgets.language import language
from agent_app.widgets.panel import Panel, clear, column, label, repolish, row, set_role
from domain.callback_phrases import Ambiguous, Moment, Refused, When
from domain.calls import WrapUp
from domain.campaigns import Campaign, RequiredField, find_disposition, in_language

GRADES = ("A", "B", "C", "D")


class WrapUpPanel(Panel):
    """Signals: `outcome_chosen(code)`, `changed(name, value)`, `field_changed(name, text)`, `when_typed(text)`,
    `moment_chosen(moment)`, `proposal_taken()`."""

    outcome_chosen = Signal(str)
    changed = Signal(str, object)
    field_changed = Signal(str, str)
    when_typed = Signal(str)
    moment_chosen = Signal(object)
    proposal_taken = Signal()

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._acts = acts
        self._wrap, self._zone, self._name = WrapUp(), "", ""
        self._proposed = ""
        self._campaign: Campaign | None = None
        self._when: When | None = None
        self._missing: tuple[Missing, ...] = ()
        self._insist = False
        lines = column(self, margins=(12, 10, 12, 4), gap=6)
        self.keys = HotKeys(self)
        self.title = label("heading", self)
        self.problem = label("danger", self, wrap=True)
        self.proposal = Choice(self, compact=True)
        self.proposal_keys = HotKeys(self)
        self.proposal.clicked.connect(self.proposal_taken.emit)
        self.proposal.hide()
        lines.addWidget(self.title)
        lines.addWidget(self.problem)
        lines.addWidget(self.proposal)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        lines.addWidget(self.area, 1)
        inner = Panel("scrolled")
        self._inside = column(inner, margins=(0, 0, 6, 4), gap=8)
        self.outcomes = OutcomePicker(inner)
        self._inside.addWidget(self.outcomes)
        self._build_fields(inner)
        self._inside.addStretch(1)
        self.area.setWidget(inner)
        self._wait = QTimer(self, singleShot=True, interval=120)
        self._connect()
        self.retranslate()

    def _build_fields(self, inner: QWidget) -> None:
        self.form = Panel("plain", inner)
        self._grid = QGridLayout(self.form)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.required = QGridLayout()
        self.required.setHorizontalSpacing(12)
        self.required.setVerticalSpacing(4)
        self.required.setColumnStretch(1, 1)
        self._edits: dict[str, QLineEdit | QComboBox] = {}
        self._field_notes: dict[str, QLabel] = {}
        self._built_for = ""
        self.when_label, self.when = label(parent=self.form), QLineEdit(self.form)
        self.echo = label("success", self.form, wrap=True)
        self.moments = row(gap=6)
        self.intention_label, self.intention = label(parent=self.form), QComboBox(self.form)
        self.next_label, self.next_step = label(parent=self.form), QComboBox(self.form)
        self.next_step.setEditable(True)
        self.no_call = QCheckBox(self.form)
        for number, (said, widget) in enumerate(
            (
                (self.when_label, self.when),
                (None, self.echo),
                (self.intention_label, self.intention),
                (self.next_label, self.next_step),
            )
        ):
            if said is not None:
                said.setBuddy(widget)
                said.setFixedWidth(104)
                said.setWordWrap(True)
                self._grid.addWidget(said, number + (number > 1), 0)
            self._grid.addWidget(widget, number + (number > 1), 1)
        self._grid.addLayout(self.moments, 2, 1)
        self._grid.addWidget(self.no_call, 5, 1)
        self._inside.addLayout(self.required)
        self._inside.addWidget(self.form)

    def _connect(self) -> None:
        self.outcomes.picked.connect(self.outcome_chosen.emit)
        self._wait.timeout.connect(lambda: self.when_typed.emit(self.when.text()))
        self.when.textEdited.connect(lambda _text: self._wait.start())
        self.when.editingFinished.connect(self._flush_when)
        self.intention.activated.connect(
            lambda _i: self.changed.emit("intention", self.intention.currentData() or "")
        )
        self.next_step.currentTextChanged.connect(self._on_next_step)
        self.no_call.clicked.connect(lambda on: self.changed.emit("do_not_call", bool(on)))

    def show_subject(self, name: str, zone: str) -> None:
        """Whose call it was, and the customer's clock."""
        self._name, self._zone = name, zone
        self.retranslate()

    def show_wrap_up(self, wrap_up: WrapUp, campaign: Campaign | None) -> None:
        fresh = campaign is not self._campaign
        self._wrap, self._campaign = wrap_up, campaign
        if fresh:
            self._fill_next_steps()
        self._draw()

    def show_proposal(self, disposition: str) -> None:
        """What the line says of the end, with its key; "" nothing."""
        self._proposed = disposition
        self.proposal.setVisible(bool(disposition))
        self.proposal_keys.put({"0": self.proposal.click} if disposition else {})
        if disposition:
            self.proposal.put(
                "0",
                words.disposition_words(self._campaign, disposition),
                self.tr("as the line says; take it?"),
            )

    def show_missing(self, missing: tuple[Missing, ...], *, insist: bool) -> None:
        """Beside each field why it is missing; `insist`: she wanted to finish, so the first one gets the focus."""
        self._missing, self._insist = missing, insist or (self._insist and bool(missing))
        self._draw_missing()
        if insist and missing:
            self._focus_missing(missing[0])

    def note_missing(self) -> str:
        """Why the notes are not enough, for the box beneath."""
        found = next((m for m in self._missing if m.field == "note"), None)
        return (
            words.missing_words(found, self._campaign, self._wrap.disposition)
            if found and self._insist
            else ""
        )

    def show_when(self, when: When | None) -> None:
        self._when = when
        self._draw_when()

    def focus_callback(self) -> None:
        self.when.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Wrap-up"))
        self.title.setText(
            self.tr("How did it end with {name}?").format(name=self._name)
            if self._name
            else self.tr("How did it end?")
        )
        self.show_proposal(self._proposed)
        self.area.setAccessibleName(self.tr("Outcome and what it needs"))
        self.outcomes.setAccessibleName(self.tr("Outcomes"))
        self.when_label.setText(self.tr("Callback"))
        self.when.setAccessibleName(self.tr("Callback in your words"))
        self.when.setPlaceholderText(self.tr("tomorrow 3 pm, next Monday morning"))
        self.intention_label.setText(self.tr("Intention"))
        self.intention.setAccessibleName(self.tr("Intention"))
        self.next_label.setText(self.tr("Next step"))
        self.next_step.setAccessibleName(self.tr("Next step"))
        self.no_call.setText(self.tr("Do not call this customer again"))
        self.no_call.setAccessibleName(self.no_call.text())
        self._fill_grades()
        self._fill_next_steps()
        self._built_for = ""
        self._draw()
        self._draw_when()

    def _draw(self) -> None:
        wrap = self._wrap
        self.outcomes.put(self._campaign, wrap.disposition)
        self.intention.setCurrentIndex(max(0, self.intention.findData(wrap.intention)))
        if self.next_step.currentText() != wrap.next_step and not self.next_step.hasFocus():
            self.next_step.blockSignals(True)
            self.next_step.setCurrentText(wrap.next_step)
            self.next_step.blockSignals(False)
        if self.when.text() != wrap.callback_text and not self._wait.isActive() and not self.when.hasFocus():
            self.when.setText(wrap.callback_text)
        node = (
            find_disposition(self._campaign, wrap.disposition)
            if self._campaign and wrap.disposition
            else None
        )
        self.no_call.setChecked(wrap.do_not_call or bool(node and node.sets_do_not_call))
        self.no_call.setEnabled(not (node and node.sets_do_not_call))
        final = node is not None and node.category in ("invalid", "do_not_call")
        for widget in (self.intention_label, self.intention, self.next_label, self.next_step):
            widget.setVisible(node is not None and not final)
        wants = (
            node is None
            or node.asks_callback
            or any(f.kind == "callback" for f in node.requires)
            or bool(wrap.callback_text)
        )
        wants = wants or node.category in ("neutral", "positive", "not_reached") if node else wants
        for part in (self.when_label, self.when):
            part.setVisible(node is not None and wants)
        self.echo.setVisible(node is not None and wants and bool(self.echo.text()))
        self.no_call.setVisible(node is not None)
        self._draw_required(tuple(f for f in node.requires if f.kind != "callback") if node else ())
        self._draw_missing()

    def _draw_required(self, fields: tuple[RequiredField, ...]) -> None:
        if self._built_for != self._wrap.disposition + language.code:
            self._built_for = self._wrap.disposition + language.code
            clear(self.required)
            self._edits, self._field_notes = {}, {}
            for number, spec in enumerate(fields):
                said, widget, note = (
                    label(parent=self, wrap=True),
                    self._edit_for(spec),
                    label("danger", self, wrap=True),
                )
                said.setText(in_language(spec.title, language.short) or spec.name)
                said.setFixedWidth(104)
                said.setBuddy(widget)
                widget.setAccessibleName(said.text())
                note.hide()
                self.required.addWidget(said, number * 2, 0)
                self.required.addWidget(widget, number * 2, 1)
                self.required.addWidget(note, number * 2 + 1, 1)
                self._edits[spec.name], self._field_notes[spec.name] = widget, note
        for name, widget in self._edits.items():
            value = self._wrap.fields.get(name, "")
            if isinstance(widget, QLineEdit) and widget.text() != value and not widget.hasFocus():
                widget.setText(value)
            elif isinstance(widget, QComboBox):
                widget.setCurrentIndex(max(0, widget.findData(value)))

    def _edit_for(self, spec: RequiredField) -> QLineEdit | QComboBox:
        if spec.kind == "choice":
            box = QComboBox(self)
            box.addItem("—", "")
            for option in spec.options:
                box.addItem(option, option)
            box.activated.connect(lambda _i, n=spec.name, b=box: self.field_changed.emit(n, b.currentData()))
            return box
        line = QLineEdit(self)
        example = {"money": "2480.00", "date": "2026-12-24", "number": "3"}.get(spec.kind, "")
        line.setPlaceholderText(self.tr("like {example}").format(example=example) if example else "")
        line.textEdited.connect(lambda text, n=spec.name: self.field_changed.emit(n, text))
        return line

    def _draw_missing(self) -> None:
        said = (
            {m.field: words.missing_words(m, self._campaign, self._wrap.disposition) for m in self._missing}
            if self._insist
            else {}
        )
        self.problem.setText(said.get("disposition", ""))
        self.problem.setVisible("disposition" in said)
        for name, note in self._field_notes.items():
            note.setText(said.get(name, ""))
            note.setVisible(name in said)
            self._edits[name].setProperty("wrong", name in said)
            repolish(self._edits[name])
        self.when.setProperty("wrong", "callback" in said)
        repolish(self.when)
        if "callback" in said and self._when is None:
            self._say_echo(said["callback"], "danger")
        elif self._when is None:
            self._say_echo("", "success")

    def _draw_when(self) -> None:
        clear(self.moments)
        calls: dict[str, Callable[[], None]] = {}
        match self._when:
            case Moment() as moment:
                self._say_echo("✓ " + moment_words(moment, self._zone), "success")
            case Ambiguous() as unclear:
                self._say_echo(question_words(unclear), "warning")
                for number, moment in enumerate(unclear.candidates, start=1):
                    choice = Choice(self.form, compact=True)
                    choice.put(str(number), moment_words(moment, self._zone))
                    calls[str(number)] = partial(self.moment_chosen.emit, moment)
                    choice.clicked.connect(lambda _checked=False, m=moment: self.moment_chosen.emit(m))
                    self.moments.addWidget(choice)
            case Refused() as refused:
                self._say_echo(refusal_words(refused), "danger")
            case _:
                self._draw_missing()
        self.outcomes.lend_keys(set(calls))
        self.keys.put(calls)

    def _say_echo(self, text: str, role: str) -> None:
        self.echo.setText(text)
        self.echo.setVisible(bool(text) and self.when.isVisibleTo(self))
        set_role(self.echo, role)

    def _focus_missing(self, missing: Missing) -> None:
        if missing.field == "callback":
            self.when.setFocus(Qt.FocusReason.OtherFocusReason)
        elif missing.field in self._edits:
            self._edits[missing.field].setFocus(Qt.FocusReason.OtherFocusReason)
        elif missing.field == "disposition":
            self.outcomes.focus_first()

    def _flush_when(self) -> None:
        if self._wait.isActive():
            self._wait.stop()
            self.when_typed.emit(self.when.text())

    def _on_next_step(self, text: str) -> None:
        self.changed.emit("next_step", text)

    def _fill_grades(self) -> None:
        self.intention.clear()
        self.intention.addItem("—", "")
        for grade in GRADES:
            self.intention.addItem(words.grade_words(grade), grade)

    def _fill_next_steps(self) -> None:
        self.next_step.blockSignals(True)
        self.next_step.clear()
        self.next_step.addItem("")
        for text in self._campaign.next_steps if self._campaign else ():
            self.next_step.addItem(in_language(text, language.short))
        self.next_step.setCurrentText(self._wrap.next_step)
        self.next_step.blockSignals(False)


class FinishBar(Panel):
    """The last line of the wrap-up: finish, and the way back to the script."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._acts, self._busy = acts, False
        line = row(self, margins=(12, 0, 12, 8), gap=8)
        self.button = KeyButton("primary", "done", self)
        self.button.clicked.connect(lambda: acts.run("finish"))
        self.said = label("muted", self)
        line.addWidget(self.button)
        line.addWidget(self.said, 1)
        self.retranslate()

    def show_busy(self, on: bool) -> None:
        self._busy = on
        self.retranslate()

    def retranslate(self) -> None:
        self.button.setEnabled(not self._busy)
        self.button.put(self.tr("Finish, bring the next"), self._acts.hint("finish"))
        self.said.setText(self.tr("Saving …") if self._busy else "")
