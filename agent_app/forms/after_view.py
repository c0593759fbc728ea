"""What happens after a form was submitted: when the agent sees it, and who decides when she disagrees."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from agent_app.forms import words
from agent_app.forms.figures import figure, form_layout, mark_wrong, put_figure
from agent_app.forms.rows_view import Column, RowsEditor
from agent_app.forms.words import said
from agent_app.studio.fields import Line, Pick
from agent_app.widgets.panel import Panel, column, label
from domain.appeal_rules import USUAL, AppealLevel, AppealRule
from domain.scorecards import Form, Release

NUMBERS = ("after_h", "correct_h", "within_days", "most")


class AfterEditor(Panel):
    """Signals: `changed(values, typing)`: properties of the form, the field that is typed into; `rested`."""

    changed = Signal(object, str)
    rested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._release, self._rule = Release(), USUAL
        self._usual = True
        self.title = label("section", self)
        self.picks = {name: Pick(self) for name in ("release", "appeals")}
        self.numbers = {name: Line(self) for name in NUMBERS}
        self.clock = Line(self)
        self.levels = RowsEditor(self)
        self.form = form_layout()
        fields: dict[str, QWidget] = {
            "release": self.picks["release"], "after_h": self.numbers["after_h"], "clock": self.clock,
            "correct_h": self.numbers["correct_h"], "appeals": self.picks["appeals"],
            "within_days": self.numbers["within_days"], "most": self.numbers["most"],
        }  # fmt: skip
        self.names: dict[str, QLabel] = {}
        for name, field in fields.items():
            made = self.names[name] = label("muted", self)
            made.setBuddy(field)
            self.form.addRow(made, field)
        lines = column(self, gap=6)
        lines.addWidget(self.title)
        lines.addLayout(self.form)
        lines.addWidget(self.levels)
        self.picks["release"].picked.connect(self._pick_release)
        self.picks["appeals"].picked.connect(self._pick_appeals)
        for name, line in self.numbers.items():
            line.textEdited.connect(lambda text, n=name: self._typed(n, text))
        self.clock.textEdited.connect(lambda text: self._set_release("clock", clock=text.strip()))
        for line in (self.clock, *self.numbers.values()):
            line.editingFinished.connect(self.rested)
        self.levels.edited.connect(self._set_level)
        self.levels.added.connect(lambda: self._set_rule("", levels=(*self._rule.levels, AppealLevel())))
        self.levels.removed.connect(self._remove_level)
        self.levels.rested.connect(self.rested)
        self.retranslate()

    def put(self, form: Form) -> None:
        """Show what the form lays down; fields that hold it already are left alone."""
        self._release, self._rule = form.release or Release(), form.appeals or USUAL
        self._usual = form.appeals is None
        self._draw()

    def retranslate(self) -> None:
        self.title.setText(self.tr("After it was submitted"))
        said_names = {
            "release": self.tr("Agents see it"), "after_h": self.tr("After hours"), "clock": self.tr("Then at"),
            "correct_h": self.tr("To correct, hours"), "appeals": self.tr("Appeals"),
            "within_days": self.tr("Within days"), "most": self.tr("At most"),
        }  # fmt: skip
        for name, made in self.names.items():
            made.setText(said_names[name])
            buddy = made.buddy()
            if buddy is not None:
                buddy.setAccessibleName(said_names[name])
        self.clock.setPlaceholderText("18:00")
        deciders = tuple((who, said(words.DECIDERS, who)) for who in words.DECIDERS)
        self.levels.describe(
            self.tr("Who decides in turn, within hours"),
            self.tr("Add level"),
            (
                Column("who", "pick", self.tr("who decides"), 0, 0, deciders),
                Column("within_h", "number", self.tr("within hours"), 96),
            ),
        )
        self._draw()

    # ------------------------------------------------------------------ inside

    def _draw(self) -> None:
        release, rule = self._release, self._rule
        self.picks["release"].put([(how, said(words.RELEASES, how)) for how in words.RELEASES], release.how)
        kind = "usual" if self._usual else "own" if rule.levels else "none"
        self.picks["appeals"].put([(one, said(words.APPEALS, one)) for one in words.APPEALS], kind)
        values = {
            "after_h": release.after_h, "correct_h": release.correct_h, "within_days": rule.within_days,
            "most": rule.most,
        }  # fmt: skip
        for name, line in self.numbers.items():
            put_figure(line, values[name])
        self.clock.put(release.clock)
        shown = {
            "after_h": release.how == "later", "clock": release.how == "later", "correct_h": release.how == "approved",
            "within_days": kind == "own", "most": kind == "own",
        }  # fmt: skip
        for name, on in shown.items():
            self.form.setRowVisible(self.names[name], on)
        self.levels.setVisible(kind == "own")
        self.levels.put([{"who": level.who, "within_h": level.within_h} for level in rule.levels])

    def _pick_release(self, how: str) -> None:
        made = {"later": Release(how="later", after_h=24), "approved": Release(how="approved")}.get(how)
        self.changed.emit({"release": made}, "")

    def _pick_appeals(self, kind: str) -> None:
        made = {"usual": None, "none": AppealRule(levels=())}.get(kind, USUAL)
        self.changed.emit({"appeals": made}, "")

    def _typed(self, name: str, text: str) -> None:
        line = self.numbers[name]
        value = figure(text)
        wrong = value is None or value < 0
        mark_wrong(line, wrong)
        if value is None or wrong:
            return
        if name in ("after_h", "correct_h"):
            self._set_release(name, **{name: value})
        else:
            self._set_rule(name, **{name: int(value) if name == "most" else value})

    def _set_release(self, typing: str, **values: Any) -> None:
        self.changed.emit({"release": replace(self._release, **values)}, typing)

    def _set_rule(self, typing: str, **values: Any) -> None:
        self.changed.emit({"appeals": replace(self._rule, **values)}, typing)

    def _set_level(self, place: int, name: str, value: Any) -> None:
        levels = list(self._rule.levels)
        if place < len(levels) and value is not None:
            levels[place] = replace(levels[place], **{name: value})
            self._set_rule(f"levels.{place}.{name}", levels=tuple(levels))

    def _remove_level(self, place: int) -> None:
        self._set_rule("", levels=tuple(level for n, level in enumerate(self._rule.levels) if n != place))
