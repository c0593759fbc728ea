"""A new plan: which script, what the second variant says otherwise, and what is wanted to be known.

While it is filled in it says how many contacts a variant needs. Richer plans (more arms, weights, own looks) come from a
file: `lead-server experiments plan`.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from agent_app.experiments import words
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.language import language
from agent_app.widgets.overlay import Overlay
from agent_app.widgets.panel import column, label, row, set_role
from domain.campaigns import in_language
from domain.experiments.definition import Arm, DecidesBy, Experiment, Plan
from domain.experiments.effect import Planned
from domain.experiments.planning import check, required_size
from domain.lists import DefinitionRow
from domain.scripts import Script, Step
from domain.scripts.definition import all_steps

#: field -> its place in the form, two beside each other
PLACES = {
    "title": (0, 0), "code": (0, 1), "script": (1, 0), "change": (1, 1), "version": (2, 0), "step": (2, 0),
    "language": (2, 1),
    "text": (3, 0), "arm": (4, 0), "campaigns": (4, 1), "baseline": (5, 0), "worth": (5, 1), "decides": (6, 0),
}  # fmt: skip
SPOKEN = ("say", "ask", "disclose", "consent", "verify", "outcome")


class PlanPanel(Overlay):
    """Signals: `planned(experiment)`, `script_wanted(code, version)`: its steps are to be read."""

    planned = Signal(object)
    script_wanted = Signal(str, int)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, "centre", (860, 540))
        self._script: Script | None = None
        self._scripts: tuple[DefinitionRow, ...] = ()
        self._texts: dict[str, str] = {}
        self.title = label("heading", self)
        self.names: dict[str, QLabel] = {}
        self.fields: dict[str, QLineEdit | QComboBox | QPlainTextEdit] = {
            name: QPlainTextEdit(self) if name == "text" else
            QComboBox(self) if name in ("script", "change", "version", "step", "language", "decides") else QLineEdit(self)
            for name in PLACES
        }  # fmt: skip
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(6)
        for place in (0, 1):
            self.grid.setColumnStretch(place, 1)
        for name, (line, place) in PLACES.items():
            said, cell = label("small", self), column(gap=2)
            self.names[name] = said
            said.setBuddy(self.fields[name])
            cell.addWidget(said)
            cell.addWidget(self.fields[name])
            self.grid.addLayout(cell, line, place, 1, 2 if name in ("text", "decides") else 1)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(72)
        self.echo = label("muted", self, wrap=True)
        self.save, self.cancel = KeyButton("primary", parent=self), KeyButton("quiet", parent=self)
        lines = column(self, margins=(16, 12, 16, 12), gap=8)
        lines.addWidget(self.title)
        lines.addLayout(self.grid)
        lines.addWidget(self.echo)
        lines.addStretch(1)
        foot = row(gap=8)
        foot.addWidget(self.save)
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        lines.addLayout(foot)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.dismiss)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.box("script").currentIndexChanged.connect(self._on_script_changed)
        self.box("change").currentIndexChanged.connect(self._show_fields)
        self.box("step").currentIndexChanged.connect(self._on_step_changed)
        self.box("language").currentIndexChanged.connect(self._on_language_changed)
        self.text.textChanged.connect(self._on_text_changed)
        for name in ("baseline", "worth"):
            self.line(name).textChanged.connect(self._tell_size)

    @property
    def text(self) -> QPlainTextEdit:
        widget = self.fields["text"]
        assert isinstance(widget, QPlainTextEdit)
        return widget

    def line(self, name: str) -> QLineEdit:
        widget = self.fields[name]
        assert isinstance(widget, QLineEdit)
        return widget

    def box(self, name: str) -> QComboBox:
        widget = self.fields[name]
        assert isinstance(widget, QComboBox)
        return widget

    # ------------------------------------------------------------------ what the page hands in

    def put_scripts(self, scripts: Sequence[DefinitionRow]) -> None:
        """Every published version, the newest first."""
        self._scripts = tuple(sorted(scripts, key=lambda s: (s.code, -s.version)))
        box = self.box("script")
        blocked = box.blockSignals(True)
        box.clear()
        for script in self._scripts:
            title = in_language(script.title, language.short) or script.code
            box.addItem(f"{title} v{script.version}", (script.code, script.version))
        box.blockSignals(blocked)
        self._on_script_changed()

    def put_script(self, script: Script) -> None:
        """The steps of the chosen script."""
        if (script.code, script.version) != self.box("script").currentData():
            return
        self._script = script
        box = self.box("step")
        blocked = box.blockSignals(True)
        box.clear()
        for _, objection, step in all_steps(script):
            if step.kind in SPOKEN:
                mark = "↳ " if objection else ""
                box.addItem(mark + (in_language(step.title, language.short) or step.id), step.id)
        box.blockSignals(blocked)
        self._on_step_changed()

    def show_planned(self, planned: Planned) -> None:
        """Saved: done, or what keeps it from starting."""
        if planned.findings:
            code, path = planned.findings[0]
            self.show_problem(self.tr("Saved, but it cannot start: {why} ({path})").format(
                why=words.finding_words(code), path=path
            ))  # fmt: skip
        else:
            self.dismiss()

    def show_problem(self, sentence: str) -> None:
        set_role(self.echo, "danger")
        self.echo.setText(sentence)

    def take_focus(self) -> None:
        self.line("title").setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------------ words

    def retranslate(self) -> None:
        self.title.setText(self.tr("Plan an experiment"))
        self.setAccessibleName(self.title.text())
        said = {
            "title": self.tr("Name"), "code": self.tr("Short name (a-z, 0-9)"), "script": self.tr("Script"),
            "change": self.tr("Variant B is"), "version": self.tr("Version"), "step": self.tr("Step"),
            "language": self.tr("Language"), "text": self.tr("Its words in B"), "arm": self.tr("What B tries"),
            "campaigns": self.tr("Campaigns (short names; empty: all)"),
            "baseline": self.tr("Expected sales per 100 contacts"),
            "worth": self.tr("Smallest difference that matters, points"), "decides": self.tr("Decided by"),
        }  # fmt: skip
        for name, text in said.items():
            self.names[name].setText(text)
            self.fields[name].setAccessibleName(text)
        self._choices(
            "change", (("step", self.tr("other words for one step")), ("version", self.tr("another version")))
        )
        self._choices(
            "decides",
            (
                ("any_look", self.tr("an interval that holds at any look")),
                ("planned_looks", self.tr("planned looks alone")),
            ),
        )
        self._choices("language", (("zh", "中文"), ("en", "English"), ("es", "Español")))
        self.line("baseline").setPlaceholderText("5")
        self.line("worth").setPlaceholderText("1")
        self.save.put(self.tr("Save the plan"))
        self.cancel.put(self.tr("Cancel"), "Esc")
        self._show_fields()
        self._tell_size()

    def _choices(self, name: str, choices: Sequence[tuple[str, str]]) -> None:
        box = self.box(name)
        chosen = box.currentData()
        blocked = box.blockSignals(True)
        box.clear()
        for value, text in choices:
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(blocked)

    # ------------------------------------------------------------------ filling it in

    def _show_fields(self) -> None:
        by_step = self.box("change").currentData() == "step"
        for name in ("step", "language", "text"):
            self.names[name].setVisible(by_step)
            self.fields[name].setVisible(by_step)
        for widget in (self.names["version"], self.fields["version"]):
            widget.setVisible(not by_step)

    def _on_script_changed(self) -> None:
        data = self.box("script").currentData()
        box = self.box("version")
        box.clear()
        self._script = None
        self.box("step").clear()
        if data is None:
            return
        code, version = data
        for script in self._scripts:
            if script.code == code and script.version != version:
                box.addItem(f"v{script.version}", script.version)
        self.script_wanted.emit(code, version)

    def _on_step_changed(self) -> None:
        step = self._step()
        self._texts = dict(step.text) if step is not None else {}
        self._on_language_changed()

    def _on_language_changed(self) -> None:
        blocked = self.text.blockSignals(True)
        self.text.setPlainText(self._texts.get(str(self.box("language").currentData()), ""))
        self.text.blockSignals(blocked)

    def _on_text_changed(self) -> None:
        self._texts[str(self.box("language").currentData())] = self.text.toPlainText()

    def _step(self) -> Step | None:
        wanted = self.box("step").currentData()
        steps = (step for _, _, step in all_steps(self._script)) if self._script else ()
        return next((step for step in steps if step.id == wanted), None)

    def _tell_size(self) -> None:
        set_role(self.echo, "muted")
        found = self._plan()
        size = required_size(found) if found is not None and not check(self._with(found)) else 0
        self.echo.setText(
            self.tr("Needs about {n} contacts a variant for a power of 80 %.").format(n=times.count(size))
            if size
            else ""
        )

    def _plan(self) -> Plan | None:
        baseline, worth = (_number(self.line(name).text()) for name in ("baseline", "worth"))
        if baseline is None or worth is None:
            return None
        decides: DecidesBy = (
            "planned_looks" if self.box("decides").currentData() == "planned_looks" else "any_look"
        )
        return Plan(baseline=baseline / 100, worth=worth / 100, decides_by=decides)

    @staticmethod
    def _with(plan: Plan) -> Experiment:
        arms = (Arm(code="A"), Arm(code="B", version=1))
        return Experiment(code="x", title={}, script="x", script_version=1, arms=arms, plan=plan)

    def _save(self) -> None:
        plan, data = self._plan(), self.box("script").currentData()
        title, code = self.line("title").text().strip(), self.line("code").text().strip()
        if plan is None or data is None or not title or not code:
            self.show_problem(
                self.tr("Name, short name, script, expected rate and smallest difference are needed.")
            )
            return
        second = Arm(code="B", title=_text(self.line("arm").text()))
        step = self._step()
        if self.box("change").currentData() == "version":
            second = msgspec.structs.replace(second, version=int(self.box("version").currentData() or 0))
        elif step is not None and self._texts != dict(step.text):
            second = msgspec.structs.replace(
                second, replaced=(msgspec.structs.replace(step, text=dict(self._texts)),)
            )
        campaigns = tuple(
            part.strip()
            for part in self.line("campaigns").text().replace("，", ",").split(",")
            if part.strip()
        )
        made = Experiment(
            code=code, title=_text(title), script=data[0], script_version=data[1], plan=plan, campaigns=campaigns,
            arms=(Arm(code="A", title={"en": "As before", "zh": "原有话术", "es": "Como antes"}), second),
        )  # fmt: skip
        if findings := check(made):
            self.show_problem(
                self.tr("It cannot start like this: {why}").format(why=words.finding_words(findings[0].code))
            )
            return
        self.planned.emit(made)


def _text(said: str) -> dict[str, str]:
    """What a person writes is in the language of the window; others see it too until somebody translates it."""
    return {language.short: said.strip()} if said.strip() else {}


def _number(text: str) -> float | None:
    try:
        return float(text.strip().replace(",", ".").rstrip("% "))
    except ValueError:
        return None
