"""The effect page: at the left experiments and scripts, at the right the verdict, and one view of the figures at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QWidget

from agent_app.errors import sentence_of
from agent_app.experiments import words
from agent_app.experiments.figures_view import FiguresPanel
from agent_app.experiments.plan_view import PlanPanel
from agent_app.experiments.presenter import EffectPresenter
from agent_app.experiments.why_view import WhyPanel
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.language import language
from agent_app.widgets.look import sized
from agent_app.widgets.panel import Elided, Panel, clear, column, label, row
from domain.campaigns import in_language
from domain.errors import UserError
from domain.experiments.effect import Comparison, Effect, ExperimentRow, Planned
from domain.lists import DefinitionRow
from domain.scripts import Script

LEFT = 236
LINE = 48  #: height of a line of the list, title and state
_KEY = Qt.ItemDataRole.UserRole


class EffectPage(Panel):
    """Signals: `chosen(kind, code)`."""

    chosen = Signal(str, str)

    def __init__(self, say: Callable[..., None], *, may_change: bool, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._say, self._may_change = say, may_change
        self.presenter: EffectPresenter | None = None
        self._rows: tuple[ExperimentRow, ...] | None = None
        self._scripts: tuple[DefinitionRow, ...] = ()
        self._effect: Effect | None = None
        self._problem: Exception | None = None
        self._waiting = True
        self._build_left()
        self._build_right()
        line = row(self, gap=0)
        line.addWidget(self.left)
        line.addWidget(self.stack, 1)
        self.why, self.form = WhyPanel(self), PlanPanel(self)
        self.retranslate()

    def _build_left(self) -> None:
        self.left = Panel("column", self)
        self.left.setFixedWidth(LEFT)
        self.list = QListWidget(self.left)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list_title = label("section", self.left)
        self.new = KeyButton("primary", parent=self.left)
        self.again = KeyButton("quiet", parent=self.left)
        lines = column(self.left, margins=(0, 10, 0, 8), gap=6)
        head = row(margins=(12, 0, 12, 0))
        head.addWidget(self.list_title)
        lines.addLayout(head)
        lines.addWidget(self.list, 1)
        foot = row(margins=(12, 0, 12, 0), gap=8)
        foot.addWidget(self.new)
        foot.addWidget(self.again)
        foot.addStretch(1)
        lines.addLayout(foot)
        self.new.setVisible(self._may_change)
        self.list.currentItemChanged.connect(self._on_current_changed)
        self.new.clicked.connect(self._plan)

    def _build_right(self) -> None:
        self.stack = QStackedWidget(self)
        self.empty, self.page = EmptyState("score", self), Panel("surface", self)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.page)
        lines = column(self.page, margins=(16, 12, 16, 12), gap=8)
        head = row(gap=8)
        about = column(gap=2)
        self.title, self.state = Elided("heading", self.page), Elided("muted", self.page)
        about.addWidget(self.title)
        about.addWidget(self.state)
        self.start, self.end = KeyButton("primary", parent=self.page), KeyButton("plain", parent=self.page)
        head.addLayout(about, 1)
        head.addWidget(self.start)
        head.addWidget(self.end)
        lines.addLayout(head)
        self.said = Panel("inset", self.page)
        self._said = column(self.said, margins=(12, 8, 12, 8), gap=4)
        lines.addWidget(self.said)
        self.figures = FiguresPanel(self._say, self.page)
        lines.addWidget(self.figures, 1)

    # ------------------------------------------------------------------ what `EffectView` asks

    def show_list(self, experiments: Sequence[ExperimentRow], scripts: Sequence[DefinitionRow]) -> None:
        self._rows, self._scripts, self._problem = tuple(experiments), tuple(scripts), None
        self._fill_list()
        self._draw()

    def show_effect(self, effect: Effect) -> None:
        self._effect, self._problem, self._waiting = effect, None, False
        self._mark_chosen()
        self._draw()

    def show_waiting(self) -> None:
        self._waiting = True
        self._draw()

    def show_problem(self, error: Exception) -> None:
        """Beside what was asked: in the form, in the strip; in the page's place only where there is none."""
        if self.form.isVisible():
            self.form.show_problem(_sentence(error))
        elif self._effect is not None:
            self._waiting = False
            self._draw()
            self._say("problem", _sentence(error))
        else:
            self._problem, self._waiting = error, False
            self._draw()

    def show_planned(self, planned: Planned) -> None:
        self.form.show_planned(planned)
        if not planned.findings:
            self._say("done", self.tr("The plan is saved; it can be started."))

    def show_script(self, script: Script) -> None:
        self.form.put_script(script)

    def tell(self, what: str) -> None:
        if what == "started":
            self._say("done", self.tr("The experiment runs. Desks hear of it within seconds."))
        else:
            self._say("done", self.tr("The experiment has ended; every desk speaks the script as it is."))

    def focus_home(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------------ words

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Experiments"))
        self.list_title.setText(self.tr("Experiments and scripts"))
        self.list.setAccessibleName(self.list_title.text())
        self.new.put(self.tr("New plan"))
        self.again.put(self.tr("Read again"), name=self.tr("Read the figures again"))
        self.start.put(self.tr("Start"), hint=self.tr("The plan is fixed from then on"))
        self.end.put(self.tr("End…"))
        self._fill_list()
        self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.presenter is not None and self._rows is not None and not event.spontaneous():
            self.presenter.reload()

    def _fill_list(self) -> None:
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for row_ in self._rows or ():
            found = row_.experiment
            state = words.say(words.STATES[found.state])
            title = in_language(found.title, language.short) or found.code
            self._add_line(f"{title}\n{state}", "experiment", found.code)
        for script in self._scripts:
            title = in_language(script.title, language.short) or script.code
            self._add_line("\n".join((title, self.tr("all versions"))), "script", script.code)
        self.list.blockSignals(blocked)
        self._mark_chosen()

    def _add_line(self, text: str, kind: str, code: str) -> None:
        item = QListWidgetItem(text, self.list)
        item.setData(_KEY, (kind, code))
        item.setToolTip(text)
        item.setSizeHint(QSize(0, LINE))

    def _mark_chosen(self) -> None:
        wanted = self.presenter.chosen if self.presenter is not None else ("", "")
        blocked = self.list.blockSignals(True)
        for n in range(self.list.count()):
            if tuple(self.list.item(n).data(_KEY)) == wanted:
                self.list.setCurrentRow(n)
        self.list.blockSignals(blocked)

    def _draw(self) -> None:
        effect = self._effect
        shown = effect is not None and self._problem is None
        self.stack.setCurrentWidget(self.page if shown else self.empty)
        if not shown:
            self._draw_empty()
            return
        assert effect is not None
        found = effect.experiment
        if found is not None:
            self.title.set_whole(in_language(found.title, language.short) or found.code)
            self.state.set_whole(words.state_words(found))
        else:
            script = next((s for s in self._scripts if s.code == effect.script), None)
            title = in_language(script.title, language.short) if script else ""
            self.title.set_whole(self.tr("Versions of {script}").format(script=title or effect.script))
            self.state.set_whole(self.tr("As they were spoken in the last 90 days"))
        self.start.setVisible(self._may_change and found is not None and found.state == "draft")
        self.end.setVisible(self._may_change and found is not None and found.state == "running")
        self._draw_said(effect)
        self.figures.put(effect, busy=self._waiting)

    def _draw_empty(self) -> None:
        if self._problem is not None:
            self.empty.put(self.tr("The figures could not be read"), _sentence(self._problem))
        elif self._rows is None or (self._waiting and self._scripts):
            self.empty.put(self.tr("Counting …"))
        else:
            self.empty.put(
                self.tr("There is no experiment yet"),
                self.tr("Publish a script, then plan an experiment with two ways to say it."),
            )

    def _draw_said(self, effect: Effect) -> None:
        """The one word of each arm, on what it rests, and what must be known before it is believed."""
        clear(self._said)
        said: list[tuple[str, str]] = [
            ("danger", words.ratio_words(effect)),
            ("warning", words.late_words(effect)),
        ]
        if effect.experiment is None:
            said.append(
                (
                    "",
                    self.tr(
                        "Nobody drew by lot which lead hears which version: times, agents and leads differ too."
                    ),
                )
            )
        elif effect.experiment.state == "draft":
            said.append(
                ("", self.tr("Nothing is drawn before the start. Required size and looks are fixed with it."))
            )
        verdicts = []
        for one in effect.comparisons:
            verdicts.append(self._verdict(one)[0])
            said += self._verdict(one)
        worse = [words.say(words.GUARDS[g.code]) for g in effect.guards if g.word == "worse"]
        if worse:
            said.append(("danger", self.tr("Worse than before: {what}").format(what=", ".join(worse))))
        for role, text in said:
            if text:
                line = label(role or "muted", self.said, wrap=True)
                line.setText(text)
                if (role, text) in verdicts:
                    line.setFont(sized(15, bold=True))
                self._said.addWidget(line)
        self.said.setAccessibleName(" ".join(text for _, text in said if text))

    @staticmethod
    def _verdict(one: Comparison) -> list[tuple[str, str]]:
        tone = {"success": "success", "danger": "danger"}.get(words.TONES[one.verdict.word], "strong")
        return [(tone, words.verdict_words(one.arm, one.verdict)), ("muted", words.evidence_words(one))]

    # ------------------------------------------------------------------ acts

    def _on_current_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(*item.data(_KEY))

    def _plan(self) -> None:
        presenter = self.presenter
        self.form.put_scripts(presenter.scripts if presenter is not None else ())
        self.form.open()


def _sentence(error: Exception) -> str:
    """A plan's finding is a code of ours: it becomes words before the sentence."""
    if isinstance(error, UserError) and error.code == "experiment_unsound":
        return sentence_of(
            UserError(
                error.code, **{**error.data, "first": words.finding_words(str(error.data.get("first", "")))}
            )
        )
    return sentence_of(error)
