"""The script column: one step large, its answers with their keys, what is still open, the way back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from agent_app.scripts import words
from agent_app.scripts.answers_view import AnswersList
from agent_app.scripts.chooser import FindPanel
from agent_app.scripts.model import StepShown
from agent_app.scripts.presenter import ScriptPresenter
from agent_app.scripts.step_text import StepText
from agent_app.shell.actions import Acts
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.digits import HotKeys
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.look import sized
from agent_app.widgets.panel import Elided, Panel, column, label, repolish, row


class ScriptPanel(Panel):
    """Signals: `answer_chosen(number)`, `several_chosen(numbers)`, `entered(text)`, `back_requested`,
    `jump_requested(step)`, `objection_requested(code)`, `wrap_up_requested` (an outcome step was confirmed)."""

    answer_chosen = Signal(int)
    several_chosen = Signal(tuple)
    entered = Signal(str)
    back_requested = Signal()
    jump_requested = Signal(str)
    objection_requested = Signal(str)

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self.presenter: ScriptPresenter | None = None
        self._acts = acts
        self._step: StepShown | None = None
        self._none = ""
        self._problem: tuple[str, dict[str, str]] = ("", {})
        self._picked: set[int] = set()
        self._fresh = True
        self._paused = False
        self.keys = HotKeys(self)
        self._go_key = QShortcut(
            QKeySequence("Alt+Return"), self
        )  # while she types; without typing Enter is enough
        self._go_key.activated.connect(self._go_on)
        lines = column(self, margins=(12, 10, 12, 8), gap=8)
        head = row(gap=8)
        self.title, self.place = Elided("muted", self), label("muted", self, figures=True)
        head.addWidget(self.title, 1)
        head.addWidget(self.place)
        lines.addLayout(head)
        self.empty = EmptyState("outline", self)
        lines.addWidget(self.empty, 1)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        lines.addWidget(self.area, 1)
        self._build_step()
        self._build_foot(lines)
        self.finder = FindPanel(self)
        self._finds = ""
        self.finder.taken.connect(self._on_found)
        self.retranslate()

    def _build_step(self) -> None:
        inner = Panel("scrolled")
        inside = column(inner, margins=(0, 0, 6, 0), gap=8)
        self.objection = label("chip_warning", inner)
        self.step_title = label("section", inner)
        self.stopped = label("danger", inner, wrap=True)
        self.stopped.setFont(sized(15))
        self.text = StepText(inner)
        self.hint = label("muted", inner, wrap=True)
        self.hushed = label("warning", inner, wrap=True)
        self.answers = AnswersList(inner, self.keys)
        self.answers.picked.connect(self._press)
        self.entry = QLineEdit(inner)
        self.entry_button = KeyButton("primary", parent=inner)
        self.entry_button.setProperty("centred", True)
        self.problem = label("danger", inner, wrap=True)
        entry = row(gap=8)
        entry.addWidget(self.entry, 1)
        entry.addWidget(self.entry_button)
        for widget in (self.objection, self.step_title, self.stopped, self.text, self.hushed, self.hint):
            inside.addWidget(
                widget, 0, Qt.AlignmentFlag.AlignLeft if widget is self.objection else Qt.AlignmentFlag(0)
            )
        inside.addWidget(self.answers)
        inside.addLayout(entry)
        inside.addWidget(self.problem)
        inside.addStretch(1)
        self.area.setWidget(inner)
        self.entry.returnPressed.connect(lambda: self.entered.emit(self.entry.text()))
        self.entry_button.clicked.connect(self._go_on)

    def _build_foot(self, lines: Any) -> None:
        self.open_line = Elided("warning", self)
        foot = row(gap=6)
        self.objections_button = KeyButton("plain", "objection", self)
        self.outline_button = KeyButton("plain", "outline", self)
        self.back_button = KeyButton("plain", "back", self)
        for button, act in (
            (self.objections_button, "objections"),
            (self.outline_button, "outline"),
            (self.back_button, "step_back"),
        ):
            button.clicked.connect(lambda _checked=False, a=act: self._acts.run(a))
            foot.addWidget(button)
        foot.addStretch(1)
        lines.addWidget(self.open_line)
        lines.addLayout(foot)

    def show_step(self, step: StepShown) -> None:
        before = self._step
        self._fresh = before is None or (before.id, before.hushed, before.question) != (
            step.id, step.hushed, step.question
        )  # fmt: skip
        self._step, self._none, self._problem = step, "", ("wrong" if step.wrong else "", {})
        if self._fresh:
            self.entry.setText(step.value)
        self._picked = {n for n, a in enumerate(step.answers, start=1) if step.several and a.chosen}
        if before is None:
            self.retranslate()
        else:
            self._draw(step)
            self._put_keys()
        self.area.verticalScrollBar().setValue(0)
        if self._fresh and step.entry and self.isAncestorOf(self.window().focusWidget() or self):
            self.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_no_script(self, code: str) -> None:
        self._step, self._none = None, code
        self.retranslate()

    def show_entry_problem(self, code: str, data: dict[str, str] | None = None) -> None:
        self._problem = (code, data or {})
        self._draw_problem()

    def open_objections(self) -> None:
        """Objections, found by what the customer said."""
        if self.presenter is not None and self._step is not None:
            self._finds = "objection"
            self.finder.open_with(
                self.tr("Objections"),
                self.tr("what the customer said"),
                self.tr("No objection fits; write a note instead."),
                self.presenter.objections,
            )

    def open_outline(self) -> None:
        """All steps, to jump to one."""
        if self.presenter is not None and self._step is not None:
            self._finds = "step"
            self.finder.open_with(
                self.tr("Steps of the script"),
                self.tr("a word of the step"),
                self.tr("No step has this word."),
                self.presenter.outline,
            )

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Script column"))
        self.text.setAccessibleName(self.tr("What to say"))
        self.area.setAccessibleName(self.tr("Step of the script"))
        self.objections_button.put(self.tr("Objections"), self._acts.hint("objections"))
        self.outline_button.put(
            self.tr("Steps"), self._acts.hint("outline"), name=self.tr("Steps of the script")
        )
        self.back_button.put(
            self.tr("Back"), self._acts.hint("step_back"), name=self.tr("One step back in the script")
        )
        self.answers.retranslate()
        self.empty.put(
            self.tr("No script for this call"),
            self.tr("The campaign has none on this desk. Talk freely; notes and outcome work as always."),
        )
        step = self._step
        self.empty.setVisible(step is None)
        for widget in (
            self.area,
            self.open_line,
            self.objections_button,
            self.outline_button,
            self.back_button,
            self.title,
            self.place,
        ):
            widget.setVisible(step is not None)
        if step is not None:
            self._draw(step)
        self._put_keys()

    def _draw(self, step: StepShown) -> None:
        variant = self.tr(" · variant {name}").format(name=step.variant) if step.variant else ""
        self.title.set_whole(f"{step.title} v{step.version}{variant}")
        self.place.setText(
            self.tr("step {n} of ~{all}").format(n=step.number, all=max(step.expected, step.number))
        )
        self.objection.setText(self.tr("Objection: {title}").format(title=step.objection))
        self.objection.setVisible(bool(step.objection))
        title = words.heading(step)
        self.step_title.setText(title)
        self.step_title.setVisible(bool(title))
        self._draw_stop(step)
        self.text.put("\n\n".join(filter(None, (step.text, f"**{step.question}**" if step.question else ""))))
        self.text.setVisible(not step.hushed and not step.stopped)
        self.hushed.setText(words.hushed(step))
        self.hushed.setVisible(bool(step.hushed))
        hint = words.hint(step)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self._draw_answers(step)
        if not step.entry and self.entry.hasFocus():
            self.entry.clearFocus()  # else the notes get it, and the next answer's key with it
        self.entry.setVisible(bool(step.entry))
        self.entry.setPlaceholderText(words.placeholder(step))
        self.entry.setAccessibleName(
            self.tr("Answer to: {step}").format(step=step.question or step.step_title or step.text[:40])
        )
        self.entry_button.setVisible(bool(step.entry) or step.several)
        self.entry_button.put(self.tr("Go on"), "Enter", name=self.tr("Go on with this answer"))
        self._draw_problem()
        self._draw_open(step)
        self.back_button.setEnabled(step.can_back)

    def _draw_stop(self, step: StepShown) -> None:
        self.stopped.setVisible(bool(step.stopped))
        if step.stopped:
            self.stopped.setText(
                self.tr("Do not say this any more: {reason} ({name}). Go on with the next step.").format(
                    reason=step.stopped, name=step.stopped_by or self.tr("operations")
                )
            )

    def _draw_answers(self, step: StepShown) -> None:
        answers = step.answers or words.own_answers(step)
        picked = self._picked if step.several else {n for n, a in enumerate(answers, start=1) if a.chosen}
        self.answers.put(answers, picked.__contains__, fresh=self._fresh)

    def _draw_problem(self) -> None:
        code, data = self._problem
        self.problem.setText(words.problem(code, data))
        self.problem.setVisible(bool(code))
        if self.entry.property("wrong") != bool(code):
            self.entry.setProperty("wrong", bool(code))
            repolish(self.entry)

    def _draw_open(self, step: StepShown) -> None:
        left = step.required - step.done
        self.open_line.setVisible(bool(step.required))
        if left:
            text = self.tr("Required: {done} of {all} done. Next: {title}").format(
                done=step.done, all=step.required, title=step.open_titles[0]
            )
        else:
            text = self.tr("All {all} required steps are done").format(all=step.required)
        self.open_line.setProperty("role", "warning" if left else "success")
        repolish(self.open_line)
        self.open_line.set_whole(text)

    def pause_keys(self, on: bool) -> None:
        """Leave the digits to somebody else for a while."""
        if on != self._paused:
            self._paused = on
            self._put_keys()

    def _put_keys(self) -> None:
        self.answers.pause_keys(self._paused)
        self._go_key.setEnabled(not self._paused and self._step is not None and self._step.several)

    def _press(self, number: int) -> None:
        if self._step is not None and self._step.several and self._step.answers:
            self._picked ^= {number}
            self._draw_answers(self._step)
            if not isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit):
                self.entry_button.setFocus(
                    Qt.FocusReason.OtherFocusReason
                )  # so that Enter goes on, as it says
        else:
            self.answer_chosen.emit(number)

    def _go_on(self) -> None:
        if self._step is not None and self._step.several:
            self.several_chosen.emit(tuple(sorted(self._picked)))
        else:
            self.entered.emit(self.entry.text())

    def _on_found(self, code: str) -> None:
        (self.objection_requested if self._finds == "objection" else self.jump_requested).emit(code)


def connect_script(panel: ScriptPanel, presenter: ScriptPresenter) -> None:
    """Every connection between the column and its presenter."""
    panel.presenter = presenter
    panel.answer_chosen.connect(presenter.choose)
    panel.several_chosen.connect(presenter.choose_several)
    panel.entered.connect(presenter.enter)
    panel.back_requested.connect(presenter.back)
    panel.jump_requested.connect(presenter.jump)
    panel.objection_requested.connect(presenter.call_objection)
