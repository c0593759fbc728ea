"""The Team desk: at the left everybody with state and time, at the right the chosen agent with her customer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QListView, QScrollArea, QStackedWidget, QWidget

from agent_app.errors import sentence_of
from agent_app.shell.actions import Acts
from agent_app.team import words
from agent_app.team.day_view import DayPage
from agent_app.team.list_model import FloorDelegate, FloorModel
from agent_app.team.presenter import TeamPresenter
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.look import sized
from agent_app.widgets.panel import Elided, Panel, clear, column, label, row, set_role
from domain.lists import LeadDetail
from domain.presence import GREY_AFTER_S, Presence
from domain.team_day import TeamDay
from domain.team_sheet import TeamSheet

if TYPE_CHECKING:
    from agent_app.team.sheet_view import SheetPage

TOUCHES = 8
SUPERVISE = ("listen", "whisper", "barge")


class TeamDesk(Panel):
    """Signals: `chosen(person_id)`."""

    chosen = Signal(str)

    def __init__(self, acts: Acts, say: Callable[..., None], parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._acts, self._say = acts, say
        self.presenter: TeamPresenter | None = None
        self._rows: tuple[Presence, ...] = ()
        self._one: Presence | None = None
        self._lead: LeadDetail | None = None
        self._away = False
        self._able: frozenset[str] = frozenset()
        left = Panel("column", self)
        left.setFixedWidth(360)
        self.title, self.counts = label("section", left), label("muted", left, wrap=True)
        self.model = FloorModel()
        self.list = QListView(left)
        self.list.setModel(self.model)
        self.list.setItemDelegate(FloorDelegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.bound = label("muted", left, wrap=True)
        lines = column(left, margins=(0, 10, 0, 8), gap=6)
        for widget in (self.title, self.counts):
            head = row(margins=(12, 0, 12, 0))
            head.addWidget(widget, 1)
            lines.addLayout(head)
        lines.addWidget(self.list, 1)
        foot = row(margins=(12, 0, 12, 0))
        foot.addWidget(self.bound, 1)
        lines.addLayout(foot)
        self.empty, self.page = EmptyState("people", self), Panel("surface", self)
        self.day = DayPage(acts, self)
        self.sheet: SheetPage | None = None
        self._sheet_shown = False
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.day)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.page)
        self._build_page()
        line = row(self, gap=0)
        line.addWidget(left)
        line.addWidget(self.stack, 1)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._draw_times)
        self._tick.start()
        self._waiting = True
        acts.keys_changed.connect(self.retranslate)
        self.retranslate()

    def _build_page(self) -> None:
        lines = column(self.page, margins=(20, 16, 20, 12), gap=8)
        self.name, self.state = Elided("heading", self.page), label("strong", self.page, wrap=True)
        self.name.setFont(sized(20, bold=True))
        self.why, self.help = label("muted", self.page, wrap=True), label("danger", self.page, wrap=True)
        self.buttons: dict[str, KeyButton] = {}
        keys = row(gap=8)
        for act, kind in (("help_answer", "primary"), ("help_later", "plain")):
            button = self.buttons[act] = KeyButton(kind, parent=self.page)
            button.clicked.connect(lambda _checked=False, a=act: self._acts.run(a))
            keys.addWidget(button)
        keys.addStretch(1)
        self.customer = label("section", self.page)
        self.area = QScrollArea(self.page)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        inner = Panel("scrolled")
        self._facts = column(inner, margins=(0, 0, 8, 0), gap=6)
        self.area.setWidget(inner)
        for widget in (self.name, self.state, self.why, self.help):
            lines.addWidget(widget)
        lines.addLayout(keys)
        more = row(gap=8)
        for act in SUPERVISE:
            button = self.buttons[act] = KeyButton("plain", parent=self.page)
            button.clicked.connect(lambda _checked=False, a=act: self._acts.run(a))
            more.addWidget(button)
        more.addStretch(1)
        lines.addLayout(more)
        lines.addWidget(self.customer)
        lines.addWidget(self.area, 1)

    # ------------------------------------------------------------------ what `TeamView` asks

    def show_floor(self, rows: Sequence[Presence], *, away: bool) -> None:
        self._rows, self._away, self._waiting = tuple(rows), away, False
        chosen = self._one.person_id if self._one else ""
        blocked = self.list.selectionModel().blockSignals(True)
        self.model.put(rows)
        self.list.setCurrentIndex(self.model.index_of(chosen))
        self.list.selectionModel().blockSignals(blocked)
        self.list.viewport().update()
        self._draw()

    def show_waiting(self) -> None:
        self._waiting = True
        self._draw()

    def show_agent(self, one: Presence | None) -> None:
        self._one = one
        if one is not None:
            self.list.setCurrentIndex(self.model.index_of(one.person_id))
        self._draw()

    def show_lead(self, lead: LeadDetail | None) -> None:
        self._lead = lead
        self._draw_lead()

    def tell_help(self, one: Presence) -> None:
        text = self.tr("{name} asks for help").format(name=one.name)
        if one.lead:
            text = self.tr("{name} asks for help: {customer}").format(name=one.name, customer=one.lead)
        self._say("warning", text, self.tr("I am coming"), lambda: self._answer(one.person_id))

    def show_supervise(self, able: frozenset[str]) -> None:
        self._able = able
        self._draw()

    def show_day(self, page: TeamDay | None) -> None:
        self.day.put(page)
        self._acts.enable("need_act", self.day.has_needs, self.tr("Nothing needs a hand."))

    def show_figures(self) -> None:
        """Back from the agent (or a sheet) to everybody's day."""
        self._sheet_shown = False
        if self.presenter is not None:
            self.presenter.choose("")
        self.list.clearSelection()
        self.list.setCurrentIndex(QModelIndex())
        self.day.focus_home()

    def show_sheet(self, sheet: TeamSheet) -> None:
        """On screen until an agent is chosen, or the day is gone back to."""
        if self.sheet is None:
            from agent_app.team.sheet_view import SheetPage  # with the first sheet

            self.sheet = SheetPage(self._acts, self._say, self)
            self.stack.addWidget(self.sheet)
        self.sheet.put(sheet)
        self.stack.setCurrentWidget(self.sheet)
        self._sheet_shown = True
        self.sheet.focus_home()

    def copy_sheet(self) -> None:
        if self.sheet is not None:
            self.sheet.copy_all()

    def print_sheet(self) -> None:
        if self.sheet is not None:
            self.sheet.print_all()

    def mail_sheet(self) -> None:
        if self.sheet is not None:
            self.sheet.mail_all()

    def told_moved(self, to: str) -> None:
        self._say("done", self.tr("{name} has the callback now.").format(name=to))

    def told_targets(self) -> None:
        self._say("done", self.tr("The target holds from now on."))

    def told_listening(self, how: str) -> None:
        said = {
            "listen": self.tr("Your telephone rings: take it to listen."),
            "whisper": self.tr("Your telephone rings: take it, and the agent alone hears you."),
            "barge": self.tr("Your telephone rings: take it, and both hear you."),
        }[how]
        self._say("news", said)

    def show_problem(self, error: Exception) -> None:
        self._say("problem", sentence_of(error))

    # ------------------------------------------------------------------ inside

    def _answer(self, person_id: str) -> None:
        if self.presenter is not None:
            self.presenter.choose(person_id)
            self.presenter.answer("coming")

    def focus_home(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Team desk"))
        self.list.setAccessibleName(self.tr("Agents"))
        self.title.setText(self.tr("Team"))
        self.bound.setText(
            self.tr("A desk that says nothing for {n} seconds turns grey.").format(n=round(GREY_AFTER_S))
        )
        self.buttons["help_answer"].put(self.tr("I am coming"), self._acts.hint("help_answer"))
        self.buttons["help_later"].put(self.tr("Not now"), self._acts.hint("help_later"))
        self._draw()
        self._draw_lead()

    def _draw(self) -> None:
        self.counts.setText(self._counts())
        one = self._one
        figures = self.day if self.day.has_figures and not self._waiting and self._rows else self.empty
        if not self._sheet_shown:
            self.stack.setCurrentWidget(self.page if one is not None else figures)
        if self._waiting:
            self.empty.put(
                self.tr("Waiting for the server"), self.tr("Your team appears as soon as it answers.")
            )
        elif not self._rows:
            self.empty.put(
                self.tr("Nobody is in your team"), self.tr("Agents that are given to your team stand here.")
            )
        else:
            self.empty.put(self.tr("Choose an agent"), self.tr("Her state and her customer are shown here."))
        asks = one is not None and bool(one.help_id) and not one.help_by
        anybody = any(r.help_id and not r.help_by for r in self._rows)
        why = self.tr("Nobody asks for help.")
        for act, can in (("help_answer", anybody), ("help_later", asks)):
            self._acts.enable(act, can, why)
            self.buttons[act].setVisible(asks)
        self._enable_listening(one)
        if one is None:
            return
        self.name.set_whole(" · ".join(filter(None, (one.name, one.team))))
        self.why.setText(words.why_words(one))
        self.why.setVisible(bool(self.why.text()))
        self.customer.setText(one.lead)
        self.customer.setVisible(bool(one.lead))
        self._draw_times()

    def _enable_listening(self, one: Presence | None) -> None:
        talks = one is not None and not one.grey and one.state == "talking"
        for act in SUPERVISE:
            able = act in self._able
            why = (
                self.tr("Nobody talks there.")
                if able
                else self.tr("Your telephone is at no exchange that lets you listen.")
            )
            self._acts.enable(act, talks and able, why)
            self.buttons[act].setEnabled(talks and able)
            self.buttons[act].setVisible(talks)
            words_ = {
                "listen": self.tr("Listen"), "whisper": self.tr("Whisper"), "barge": self.tr("Join in"),
            }[act]  # fmt: skip
            self.buttons[act].put(words_, self._acts.hint(act), hint="" if able and talks else why)

    def _draw_times(self) -> None:
        self.model.repaint_all()
        self.day.draw_times()
        one, now = self._one, times.now_utc()
        if one is None:
            return
        self.state.setText("  ".join(filter(None, (words.state_words(one), words.since_words(one, now)))))
        self.help.setText(words.help_words(one, now))
        set_role(self.help, "muted" if one.help_by else "danger")
        self.help.setVisible(bool(self.help.text()))

    def _counts(self) -> str:
        if self._away:
            return self.tr("The server does not answer: this picture is old.")
        kinds = Counter("absent" if r.seen_at is None else "grey" if r.grey else r.state for r in self._rows)
        said = (
            (self.tr("{n} talking"), kinds["talking"] + kinds["ringing"]), (self.tr("{n} wrap-up"), kinds["wrap_up"]),
            (self.tr("{n} ready"), kinds["ready"]), (self.tr("{n} paused"), kinds["paused"]),
            (self.tr("{n} not taking calls"), kinds["offline"]), (self.tr("{n} out of reach"), kinds["grey"]),
            (self.tr("{n} not here"), kinds["absent"]),
        )  # fmt: skip
        return " · ".join(text.format(n=n) for text, n in said if n)

    def _draw_lead(self) -> None:
        clear(self._facts)
        detail = self._lead
        if detail is not None:
            from agent_app.team.lead_facts import facts_of

            if self._one is not None and detail.lead.id != self._one.lead_id:  # not whom she talks to
                self.customer.setText(detail.lead.name)
                self.customer.setVisible(True)

            for role, text in facts_of(detail, TOUCHES):
                made = label(role, wrap=True)
                made.setText(text)
                self._facts.addWidget(made)
        self._facts.addStretch(1)

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        one = self.model.row(current)
        if one is not None and (self._one is None or one.person_id != self._one.person_id):
            self._sheet_shown = False
            self.chosen.emit(one.person_id)
