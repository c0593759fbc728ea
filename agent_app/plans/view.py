"""The page: plans at the left, the chosen one's fields in the middle, what it would draw and what it drew at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidgetItem, QStackedWidget, QWidget

from agent_app.errors import sentence_of
from agent_app.plans import words
from agent_app.plans.form_view import PlanForm
from agent_app.plans.presenter import Edit, PlanPresenter
from agent_app.plans.report_view import DrawPanel
from agent_app.shell.actions import Acts
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.named_list import NamedList
from agent_app.widgets.panel import Elided, Panel, column, label, row
from domain.sampling import Plan
from domain.standing_plans import DrawReport, PlanRow

LEFT, NARROW_LEFT = 190, 156
NARROW = 1_000  #: pixels; on a page narrower than this the list gives way
LEAST_RIGHT, RIGHT = 266, 460
_CODE = Qt.ItemDataRole.UserRole


class PlanPage(Panel):
    """Implements what the presenter asks."""

    def __init__(
        self, acts: Acts, say: Callable[..., None], *, may_change: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__("surface", parent)
        self._acts, self._say, self._may_change = acts, say, may_change
        self.presenter: PlanPresenter | None = None
        self._rows: tuple[Edit, ...] = ()
        self._changed: frozenset[str] = frozenset()
        self._shown: Edit | None = None
        self._row: PlanRow | None = None
        self._problems: tuple[tuple[str, str], ...] = ()
        self._error: Exception | None = None
        self._build_left()
        self._build_middle()
        self.report = DrawPanel(self)
        self.report.setMinimumWidth(LEAST_RIGHT)
        self.report.setMaximumWidth(RIGHT)
        line = row(self, gap=0)
        line.addWidget(self.left)
        line.addWidget(self.stack, 4)
        line.addWidget(self.report, 2)
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.left.setFixedWidth(NARROW_LEFT if event.size().width() < NARROW else LEFT)

    def focus_home(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------------ what `PlanView` asks

    def show_plans(self, rows: Sequence[Edit], changed: frozenset[str], chosen: str) -> None:
        self._rows, self._changed, self._error = tuple(rows), changed, None
        self.list.blockSignals(True)
        self.list.clear()
        for edit in self._rows:
            sign = " *" if edit.plan.code in changed else ""
            item = QListWidgetItem(f"{words.title(edit)}{sign}\n{words.how_much(edit)}")
            item.setData(_CODE, edit.plan.code)
            self.list.addItem(item)
            if edit.plan.code == chosen:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self._draw()

    def show_analysts(self, known: Sequence[tuple[str, str]]) -> None:
        self.form.put_analysts(known)

    def show_edit(self, edit: Edit | None, found: PlanRow | None) -> None:
        self._shown, self._row = edit, found
        if edit is not None:
            self.form.put(edit)
        self._draw()

    def show_problems(self, problems: Sequence[tuple[str, str]]) -> None:
        self._problems = tuple(problems)
        self._draw()

    def show_trial(self, report: DrawReport | None) -> None:
        self.report.show_trial(report)

    def show_draws(self, draws: Sequence[DrawReport]) -> None:
        self.report.show_draws(draws)

    def show_kept(self, plan: Plan) -> None:
        self._say("done", self.tr("It stands, and is drawn by itself when its {period} is over.").format(
            period=words.period(plan.period)))  # fmt: skip

    def show_removed(self, code: str) -> None:
        self._say("done", self.tr("{plan} is drawn no more; what it drew stays.").format(plan=code))

    def show_problem(self, error: Exception) -> None:
        if self._shown is None:
            self._error = error
            self._draw()
        else:
            self._say("problem", sentence_of(error))

    def commit(self) -> None:
        """What was typed a moment ago is meant, too."""
        self.form.commit()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Plans"))
        self.left.put(self.tr("Plans"), self.tr("Code of a new plan"), self.tr("New"), self.tr("New plan"))
        self.keep.put(self.tr("Let it stand"), self._acts.hint("review_done"))
        self.trial.put(self.tr("Try"), name=self.tr("What would it draw?"))
        self.drop.put(self.tr("Drop changes"))
        self.remove.put(self.tr("End this plan"))
        self._draw()

    def _build_left(self) -> None:
        self.left = NamedList(LEFT, may_add=self._may_change, parent=self)
        self.list, self.new_code, self.new = self.left.list, self.left.code, self.left.new

    def _build_middle(self) -> None:
        self.stack = QStackedWidget(self)
        self.empty, self.page = EmptyState("score", self), Panel("surface", self)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.page)
        lines = column(self.page, margins=(16, 12, 8, 12), gap=8)
        head = row(gap=8)
        self.title = Elided("heading", self.page)
        self.state = label("muted", self.page, wrap=True)
        self.keep, self.trial = KeyButton("primary", parent=self.page), KeyButton("plain", parent=self.page)
        self.drop, self.remove = KeyButton("quiet", parent=self.page), KeyButton("quiet", parent=self.page)
        head.addWidget(self.title, 1)
        head.addWidget(self.trial)
        head.addWidget(self.keep)
        lines.addLayout(head)
        lines.addWidget(self.state)
        self.form = PlanForm(may_change=self._may_change, parent=self.page)
        lines.addWidget(self.form, 1)
        self.wrong = label("danger", self.page, wrap=True)
        lines.addWidget(self.wrong)
        foot = row(gap=8)
        foot.addWidget(self.drop)
        foot.addStretch(1)
        foot.addWidget(self.remove)
        lines.addLayout(foot)
        for widget in (self.keep, self.drop, self.remove):
            widget.setVisible(self._may_change)

    def _draw(self) -> None:
        there = self._shown is not None
        self.stack.setCurrentWidget(self.page if there else self.empty)
        self.report.setVisible(there)
        if self._error is not None:
            self.empty.put(self.tr("Plans cannot be shown"), sentence_of(self._error))
        elif self._may_change:
            self.empty.put(
                self.tr("No plan"), self.tr("A plan says how many calls of whom are judged: give it a code at the left.")
            )  # fmt: skip
        else:
            self.empty.put(self.tr("No plan"), self.tr("Operations write by which plan calls are drawn."))
        if self._shown is None:
            return
        self.title.set_whole(words.title(self._shown))
        changed = self._shown.plan.code in self._changed
        self.keep.setEnabled(changed and not self._problems)
        self.trial.setEnabled(not self._problems)
        self.drop.setEnabled(changed)
        self.remove.setEnabled(self._row is not None)
        self.state.setText(self._state_words())
        told = [words.problem(where, said) for where, said in self._problems]
        self.wrong.setText("\n".join(told))
        self.wrong.setVisible(bool(told))

    def _state_words(self) -> str:
        if self._row is None:
            return self.tr("Does not stand yet.")
        if self._row.problem:
            return self.tr("Could not be drawn: {why}").format(why=self._row.problem)
        said = self.tr("Drawn next {day}.").format(day=times.day(self._row.next_at))
        if self._row.drawn:
            said += " " + self.tr("Last drawn: {period}.").format(period=self._row.drawn)
        return said
