"""The page: at the left what is to be done, at the right what would happen, jobs, coverage, rules, a lead's history."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from agent_app.errors import sentence_of
from agent_app.handing_out import words
from agent_app.handing_out.ask_view import AskForm
from agent_app.handing_out.coverage_view import CoveragePanel
from agent_app.handing_out.history_view import HistoryPanel
from agent_app.handing_out.jobs_view import JobsPanel
from agent_app.handing_out.plan_view import PlanPanel
from agent_app.handing_out.presenter import HandingPresenter
from agent_app.handing_out.rules_view import RulesPanel
from agent_app.pool.rule_view import PoolRulePanel
from agent_app.shell.actions import Acts
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.panel import Panel, column, label, row
from domain.handing_out import (
    Coverage,
    HandingFloor,
    HandingJob,
    HandingPlan,
    LeadHistory,
    LeftLead,
    Renewals,
)
from domain.lists import LeadRow
from domain.pool import PoolRules

PARTS = ("plan", "jobs", "coverage", "rules", "history")
LOOK_MS = 1_000


class HandingPage(Panel):
    """Implements `HandingView`."""

    def __init__(
        self, acts: Acts, say: Callable[..., None], parent: QWidget | None = None, *, may_change: bool = True
    ) -> None:
        super().__init__("surface", parent)
        self._acts, self._say = acts, say
        self.presenter: HandingPresenter | None = None
        self._floor, self._going = HandingFloor(), False
        self.heading = label("heading", self)
        self.form = AskForm(self)
        self.preview = KeyButton("primary", parent=self)
        self.plan, self.jobs, self.coverage = PlanPanel(), JobsPanel(), CoveragePanel()
        self.rules, self.history = RulesPanel(may_change=may_change), HistoryPanel()
        self.pool_rules = PoolRulePanel(may_change=may_change)
        self.stack = QStackedWidget(self)
        self._areas: dict[str, QWidget] = {}
        for part in PARTS:
            below = self.pool_rules if part == "rules" else None
            self._areas[part] = self._area(getattr(self, part), below, scrolls=part != "history")
            self.stack.addWidget(self._areas[part])
        self.tabs: dict[str, KeyButton] = {part: KeyButton("quiet", parent=self) for part in PARTS}
        self._build()
        self._clock = QTimer(self, interval=LOOK_MS)
        self._clock.timeout.connect(self._look)
        self._clock.start()
        acts.keys_changed.connect(self.retranslate)
        self.retranslate()

    def _area(self, panel: Panel, below: Panel | None, *, scrolls: bool) -> QWidget:
        if not scrolls:
            return panel
        return self._scrolled(panel, *((below,) if below is not None else ()), stretch=True)

    def _scrolled(self, *panels: Panel, stretch: bool = False) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = Panel("scrolled")
        lines = column(inner, margins=(0, 0, 8, 0), gap=16)
        for panel in panels:
            lines.addWidget(panel, 0 if stretch else 1)
        if stretch:
            lines.addStretch(1)
        area.setWidget(inner)
        return area

    def _build(self) -> None:
        left = Panel("plain", self)
        left.setFixedWidth(324)
        lines = column(left, gap=8)
        lines.addWidget(self.heading)
        lines.addWidget(self._scrolled(self.form), 1)
        lines.addWidget(self.preview)
        right = column(gap=8)
        tabs = row(gap=4)
        for button in self.tabs.values():
            tabs.addWidget(button)
        tabs.addStretch(1)
        right.addLayout(tabs)
        right.addWidget(self.stack, 1)
        line = row(self, margins=(16, 12, 16, 12), gap=16)
        line.addWidget(left)
        line.addLayout(right, 1)

    # ------------------------------------------------------------------ what `HandingView` asks

    def show_floor(self, floor: HandingFloor) -> None:
        self._floor = floor
        campaign = self.presenter.campaign if self.presenter is not None else ""
        self.form.show_floor(floor, campaign)
        for panel in (self.plan, self.rules):
            panel.show_floor(floor, self.form.line())
        self.history.show_people(floor.people)

    def show_busy(self, on: bool) -> None:
        self.preview.setEnabled(not on)
        self.plan.show_busy(on)

    def show_plan(self, plan: HandingPlan | None) -> None:
        self.plan.show_plan(plan)
        why = self.tr("There is no preview with leads that would move.")
        self._acts.enable("handing_start", plan is not None and plan.job.total > 0, why)

    def show_jobs(self, jobs: Sequence[HandingJob], chosen: str, left: Sequence[LeftLead]) -> None:
        self.jobs.show_jobs(jobs, chosen, left)
        going = any(one.state in ("running", "paused") for one in jobs)
        for act in ("handing_pause", "handing_drop"):
            self._acts.enable(act, going, self.tr("No job is running."))
        if going != self._going:
            self._going = going
            self.retranslate()

    def show_coverage(self, coverage: Coverage) -> None:
        self.coverage.show_coverage(coverage)

    def show_pool_rules(self, rules: PoolRules, campaign: str) -> None:
        self.pool_rules.show_rules(rules, campaign)

    def show_renewals(self, found: Renewals) -> None:
        self.rules.show_renewals(found)

    def show_found(self, rows: Sequence[LeadRow]) -> None:
        self.history.show_found(rows)

    def show_history(self, history: LeadHistory) -> None:
        self.history.show_history(history)

    def show_part(self, part: str) -> None:
        self.stack.setCurrentWidget(self._areas[part])
        for name, button in self.tabs.items():
            button.set_kind("on" if name == part else "quiet")
        if part in ("rules", "history") and self.isVisible():
            getattr(self, part).focus_home()
        elif part == "jobs" and self.isVisible():
            self.jobs.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell_done(self, job: HandingJob) -> None:
        text = self.tr("{what}: %n lead(s) moved.", "", job.moved).format(what=words.kind_words(job.kind))
        if job.gone or job.no_room:
            text += " " + self.tr("%n were gone or had no room.", "", job.gone + job.no_room)
        if job.held:
            text += " " + self.tr("%n wait for the end of a call.", "", job.held)
        self._say("done" if not job.gone + job.no_room else "warning", text)

    def tell_kept(self) -> None:
        self._say("done", self.tr("The rule is kept."))

    def show_problem(self, error: Exception) -> None:
        self._say("problem", sentence_of(error))

    # ------------------------------------------------------------------ inside

    def focus_home(self) -> None:
        self.form.focus_home()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Handing out"))
        self.heading.setText(self.tr("Handing out"))
        self.preview.put(self.tr("Preview"), self._acts.hint("handing_plan"))
        names = {
            "plan": self.tr("Preview"), "jobs": self.tr("Jobs ●") if self._going else self.tr("Jobs"),
            "coverage": self.tr("Coverage"), "rules": self.tr("Rules"), "history": self.tr("Why there?"),
        }  # fmt: skip
        for part, button in self.tabs.items():
            key = self._acts.hint(f"handing_{part}" if part != "plan" else "handing_show")
            button.put(names[part], key, name=self.tr("Show: {part}").format(part=names[part]))
        self.plan.set_key(self._acts.hint("handing_start"))
        self.jobs.set_keys(self._acts.hint("handing_pause"), self._acts.hint("handing_drop"))

    def _look(self) -> None:
        if self.presenter is not None and self.isVisible():
            self.presenter.look()
