"""The Calls desk: queue, customer, script; the call bar beneath. Everything in its place, whatever happens."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from agent_app.calls.bar_view import NEEDS, CallBar
from agent_app.calls.model import DeskState, Draft, MissedCall
from agent_app.calls.notes_view import NoteEdit
from agent_app.calls.presenter import CallsPresenter, Side
from agent_app.calls.preview_view import PreviewCard
from agent_app.calls.ring_view import MatchChooser, RingCard
from agent_app.calls.side_view import SideColumn
from agent_app.calls.when import moment_words, question_words, refusal_words
from agent_app.calls.words import call_name
from agent_app.customers.acts_presenter import ActsPresenter
from agent_app.customers.model import Matches
from agent_app.customers.sheets import SheetPanel
from agent_app.customers.view import CustomerPanel
from agent_app.errors import sentence_for, sentence_of
from agent_app.knowledge.view import ArticlePanel
from agent_app.leads.view import QueuePanel
from agent_app.scripts.chooser import FindPanel
from agent_app.shell.actions import Acts
from agent_app.team.day_line import DayLine
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.language import language
from agent_app.widgets.panel import Panel, column, row
from agent_app.widgets.ringer import Ringer
from domain.access import Revealed
from domain.callback_phrases import Ambiguous, Moment, Refused, When
from domain.campaigns import USUAL_SKIPS, SkipReason, in_language
from domain.errors import UserError
from domain.handover import HandedOver
from domain.leads import Lead

DRAWER_BELOW = 1228
RAIL = 40
#: sheets that are about a call or a number, not about the customer on screen
WITHOUT_LEAD = (
    "new_lead",
    "dial_number",
    "log_call",
    "keypad",
    "transfer",
    "consult",
    "leave_message",
    "propose",
)
#: what the telephone or a colleague's desk has to say and is no trouble
GOOD_NEWS = frozenset({"handover_given", "handover_taken", "recording_objected"})
Say = Callable[..., None]


class CallsDesk(Panel):
    """Queue, customer, script and call bar; what `CallsView` and `ActsView` ask."""

    def __init__(self, acts: Acts, queue: QueuePanel, say: Say, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._acts, self._say = acts, say
        self.presenter: CallsPresenter | None = None
        self.skip_reasons: Callable[[], tuple[SkipReason, ...]] = lambda: USUAL_SKIPS
        self.acts_presenter: ActsPresenter | None = None
        self._ring_id, self._zone, self._taken_id = "", "", ""
        self._names: dict[str, str] = {}
        self.queue = queue
        self.queue.setParent(self)
        self.rail = Panel("column", self)
        self.rail.setFixedWidth(RAIL)
        rail = column(self.rail, margins=(1, 8, 1, 8))
        self.rail_button = KeyButton("quiet", "queue", self.rail)
        self.rail_button.clicked.connect(lambda: acts.run("queue"))
        rail.addWidget(self.rail_button)
        rail.addStretch(1)
        self.customer = CustomerPanel(self)
        self.ringer = Ringer(self)
        self.telephone_rings: Callable[[], bool] = lambda: False
        self.ring, self.chooser = RingCard(acts, self.customer), MatchChooser(acts, self.customer)
        self.customer.top.addWidget(self.ring)
        self.customer.top.addWidget(self.chooser)
        self.preview = PreviewCard(acts, self.customer)
        self.customer.top.addWidget(self.preview)
        self.sheet = SheetPanel(self.customer)
        self.articles, self.article = FindPanel(self.customer), ArticlePanel(self.customer)
        self.open_articles: Callable[[], None] = lambda: None
        foot = column(margins=(12, 0, 12, 8))
        foot.addWidget(self.sheet)
        self.customer.layout().addLayout(foot)  # type: ignore[union-attr]
        self.side = SideColumn(acts, self)
        self.day, self.bar = DayLine(self), CallBar(acts, self)
        self._columns = row(gap=0)
        for widget, stretch in ((self.rail, 0), (self.queue, 0), (self.customer, 11), (self.side, 12)):
            self._columns.addWidget(widget, stretch)
        lines = column(self, gap=0)
        lines.addLayout(self._columns, 1)
        lines.addWidget(self.day)
        lines.addWidget(self.bar)
        self._drawer = False
        self._lay_out()
        self.retranslate()

    # ------------------------------------------------------------------ what `CallsView` asks

    def show_state(self, state: DeskState, capabilities: frozenset[str]) -> None:
        self._enable(state, capabilities)
        self.bar.show_state(state, capabilities)
        self.ring.show_call(state.ringing)
        self.ringer.ring(state.ringing is not None and not self.telephone_rings())
        ring_id = state.ringing.id if state.ringing else ""
        if ring_id and ring_id != self._ring_id:
            self._announce_ring()
        taken = next((c.id for c in state.calls if c.by_itself and c.talks), "")
        if taken and taken != self._taken_id:  # nobody pressed a key: it must be heard and seen
            QApplication.beep()
            self._say("news", self.tr("This call was taken by itself, as the exchange asked."))
        self._taken_id = taken
        self._ring_id = ring_id
        self._names = {call.id: call_name(call) for call in state.calls}

    def show_side(self, side: Side) -> None:
        self.side.show_side(side)

    def show_matches(self, call_id: str, matches: Matches | None) -> None:
        self.chooser.show_matches(call_id, matches)
        # One question at a time: while she says who it is, the digits are not the script's answers.
        self.side.script.pause_keys(matches is not None and bool(matches.matches))

    def show_open_wrap_ups(self, drafts: tuple[Draft, ...]) -> None:
        self.side.open_wrap_ups.show_drafts(drafts, self._names)

    def show_missed(self, missed: tuple[MissedCall, ...]) -> None:
        self.side.show_missed(missed)

    def show_promised(self) -> None:
        self._say("done", self.tr("Promised for now: the callback stands first in the queue."))

    def show_subject(self, name: str, zone: str) -> None:
        self._zone = zone
        self.side.wrap.show_subject(name, zone)

    def show_handed(self, handed: HandedOver | None) -> None:
        self.side.handed.show_handed(handed)

    def show_other(self, caller: str) -> None:
        self.customer.show_other(caller)

    def show_dial(self, name: str, rule: str) -> None:
        self.bar.show_dial(name, sentence_for("may_not_dial", {"rule": rule}) if rule else "")

    def show_gate(self, rule: str, *, may_pass: bool) -> None:
        """Which rule refuses the lead on screen, and whether this person may let it pass."""
        if self.acts_presenter is not None:
            self.acts_presenter.rule = rule if may_pass else ""
        self.customer.offer_pass(self._acts.hint("gate_pass") if may_pass else "")
        self._acts.enable(
            "gate_pass", may_pass,
            self.tr("Your role may not let this rule pass.") if rule else self.tr("Nothing forbids this call."),
        )  # fmt: skip

    def show_problem(self, error: Exception) -> None:
        good = isinstance(error, UserError) and error.code in GOOD_NEWS
        self._say("news" if good else "problem", sentence_of(error))

    def show_finished(self, next_name: str) -> None:
        text = self.tr("Saved. Next: {name}").format(name=next_name) if next_name else self.tr("Saved.")
        self._say("done", text)
        if not self._typing_elsewhere():
            self.queue.focus_list(take_first=not self.customer.shown_lead() and not self._names)

    def flush(self) -> None:
        self.side.notes.flush()

    # ------------------------------------------------------------------ what `ActsView` asks

    def sheet_done(self, kind: str, _values: dict[str, str]) -> None:
        said = {
            "new_lead": self.tr("Lead created."), "ticket": self.tr("Problem opened."), "tag": self.tr("Tagged."),
            "consent": self.tr("Consent recorded."), "do_not_call": self.tr("Will not be called again."),
            "deal": self.tr("Deal recorded."), "callback": self.tr("Callback promised."),
            "gate_pass": self.tr("Allowed for an hour; it is on the record."),
        }  # fmt: skip
        self.sheet.dismiss()
        if kind in said:
            self._say("done", said[kind])

    def show_revealed(self, lead_id: str, number_id: str, found: Revealed) -> None:
        """A hidden number for half a minute, and how many more may be looked at."""
        self.customer.show_revealed(lead_id, number_id, found.number)
        self._say(
            "news",
            self.tr(
                "Shown for half a minute. %n more in these 24 hours; each stands in the audit log.",
                "",
                found.left,
            ),
        )

    def sheet_failed(self, error: Exception) -> None:
        if self.sheet.kind:
            self.sheet.show_echo(sentence_of(error), wrong=True)
        else:
            self.show_problem(error)

    def show_when(self, when: When | None) -> None:
        match when:
            case Moment():
                self.sheet.show_echo("✓ " + moment_words(when, self._zone), wrong=False)
            case Ambiguous():
                choices = "   ".join(moment_words(m, self._zone) for m in when.candidates)
                self.sheet.show_echo(f"{question_words(when)}  {choices}", wrong=True)
            case Refused():
                self.sheet.show_echo(refusal_words(when), wrong=True)
            case _:
                self.sheet.show_echo("", wrong=False)

    # ------------------------------------------------------------------ acts that are about the screen

    def open_sheet(self, kind: str) -> None:
        """Open a sheet about the customer on screen."""
        panel, presenter = self.customer, self.presenter
        if presenter is None or self.acts_presenter is None:
            return
        lead_id = panel.shown_lead()
        if not lead_id and kind not in WITHOUT_LEAD:
            self._say("warning", self.tr("Choose a customer first."))
            return
        if kind == "callback" and self.side.side() == "wrap":
            self.side.wrap.focus_callback()
            return
        call = self.bar.main_call()
        self.acts_presenter.lead_id, self.acts_presenter.call_id = lead_id, presenter.call_id
        values = {"number": call.record.number_text} if call is not None and kind == "new_lead" else {}
        options: dict[str, tuple[tuple[str, str], ...]] = {}
        context = presenter.customer.context
        if kind == "do_not_call" and context is not None:
            from agent_app.customers.words import number_words

            numbers = tuple((n.id, number_words(n, panel.home_country)) for n in context.lead.numbers)
            options["number"] = (("", self.tr("all numbers of this customer")), *numbers)
        if kind in ("reveal", "consent") and context is not None:
            from agent_app.customers.words import number_words

            numbers = tuple((n.id, number_words(n, panel.home_country)) for n in context.lead.numbers)
            if kind == "reveal":
                options["number"] = numbers
            elif len(numbers) > 1:
                options["numbers"] = numbers
        if kind in ("ticket_answer", "deal_change") and context is not None:
            found = self._chosen_of(kind, context.lead)
            if not found:
                self._say("warning", self.tr("There is no problem or deal here that could be changed."))
                return
            options["ticket" if kind == "ticket_answer" else "deal"] = found
        if kind == "skip":
            options["reason"] = tuple(
                (r.code, in_language(r.title, language.short)) for r in self.skip_reasons()
            )
        lines = presenter.lines() if kind == "dial_number" else ()
        if lines:
            options["line"] = tuple((name, name) for name in lines)
        subject = context.lead.name if context is not None and kind not in WITHOUT_LEAD else ""
        self.sheet.open(kind, subject, values, options)

    @staticmethod
    def _chosen_of(kind: str, lead: Lead) -> tuple[tuple[str, str], ...]:
        """What a sheet about one of the customer's tickets or deals lets choose; open ones first."""
        from agent_app.customers.words import deal_choice, ticket_choice

        if kind == "ticket_answer":
            tickets = sorted(lead.tickets, key=lambda t: t.state == "closed")
            return tuple((t.id, ticket_choice(t)) for t in tickets)
        return tuple((d.id, deal_choice(d)) for d in lead.deals if d.state not in ("refused", "cancelled"))

    def open_proposal(self) -> None:
        """A better line for the step on screen."""
        step = self.presenter.script.step_title() if self.presenter is not None else ""
        if not step:
            self._say("warning", self.tr("There is no step of a script on screen."))
        else:
            self.sheet.open("propose", step)

    def open_messages(self) -> None:
        """Which message to leave; the only one is left at once."""
        presenter = self.presenter
        names = presenter.messages() if presenter is not None else ()
        if presenter is None or not names:
            self._say("warning", self.tr("There are no prepared messages on this computer."))
        elif len(names) == 1:
            presenter.leave_message(names[0])
        else:
            self.sheet.open("leave_message", "", {}, {"message": tuple((name, name) for name in names)})

    def open_variants(self) -> None:
        """Speak another variant of the experiment than the one that was drawn; it asks why."""
        found = self.presenter.other_variants() if self.presenter is not None else ()
        if found:
            arms = tuple((name, in_language(title, language.short)) for name, title in found)
            self.sheet.open("variant", "", {}, {"variant": arms})
        else:
            self._say("warning", self.tr("No experiment speaks in this call."))

    def write_note(self) -> None:
        """Ctrl+N: into the notes of the call."""
        if self.side.notes.isVisible():
            self.side.notes.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._say("news", self.tr("Notes belong to a call; there is none on screen."))

    def go_to_queue(self, *, search: bool = False) -> None:
        """Ctrl+L, Ctrl+F: into the queue; on a narrow window its drawer opens."""
        if self._drawer:
            self._open_drawer(not self.queue.isVisible() or search)
            if not self.queue.isVisible():
                return
        if search:
            self.queue.focus_search()
        else:
            self.queue.focus_list(take_first=not self.customer.shown_lead() and not self._names)

    def focus_home(self) -> None:
        """Where the focus rests when nothing is written: in the queue, or on the script."""
        if self.queue.isVisible() or not self._drawer:
            self.queue.focus_list(take_first=not self.customer.shown_lead() and not self._names)
        else:
            self.rail_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_drawer(self) -> None:
        if self._drawer and self.queue.isVisible():
            self._open_drawer(False)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Calls desk"))
        self.customer.older_key = self._acts.hint("older")
        self.rail_button.put(
            "",
            name=self.tr("Open the queue"),
            hint=self.tr("Queue  {key}").format(key=self._acts.hint("queue")),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def keyPressEvent(self, event: Any) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_drawer()
        super().keyPressEvent(event)

    # ------------------------------------------------------------------ inside

    def _lay_out(self) -> None:
        drawer = self.width() < DRAWER_BELOW
        if drawer != self._drawer:
            self._drawer = drawer
            if drawer:
                self._columns.removeWidget(self.queue)
                self.queue.hide()
            else:
                self._columns.insertWidget(1, self.queue)
                self.queue.show()
        self.rail.setVisible(drawer)
        if drawer and self.queue.isVisible():
            self._place_drawer()

    def _open_drawer(self, on: bool) -> None:
        self.queue.setVisible(on)
        if on:
            self._place_drawer()
            self.queue.raise_()
        else:
            self.rail_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_drawer(self) -> None:
        self.queue.setGeometry(RAIL, 0, self.queue.width(), self.height() - self.bar.height())

    def _enable(self, state: DeskState, capabilities: frozenset[str]) -> None:
        current, ringing = state.current, state.ringing
        on_line = current is not None and current.state not in ("ended", "ringing_in")
        why = self.tr("There is no call on the line.")
        cannot = self.tr("The telephone in use cannot do this.")
        consult = current.consult if current is not None else None
        nobody = self.tr("Nobody is asked about this call.")
        first = self.tr("First end the call to the colleague.")
        for act in (
            "hold",
            "mute",
            "transfer",
            "keypad",
            "hang_up",
            "consult",
            "leave_message",
            "swap",
            "merge",
        ):
            able, free, reason = NEEDS[act] in capabilities, on_line, why
            if on_line and act in ("swap", "merge"):
                free, reason = consult is not None, nobody
            elif on_line and act in ("consult", "leave_message", "keypad"):
                free, reason = consult is None, first
            if act == "transfer" and consult is not None:
                able = "attended" in capabilities
            self._acts.enable(act, free and able, reason if able else cannot)
        leaving = current is not None and current.state == "leaving_message"
        if leaving:
            for act in ("hold", "mute", "transfer", "keypad", "consult", "leave_message", "swap", "merge"):
                self._acts.enable(act, False, self.tr("The message plays without you."))
        able = "answer" in capabilities
        self._acts.enable(
            "reject", ringing is not None and able, self.tr("Nobody calls just now.") if able else cannot
        )
        self._acts.enable(
            "finish", current is not None and current.waits_for_outcome, self.tr("First the call ends.")
        )
        for act in ("objections", "outline", "step_back", "help"):
            self._acts.enable(act, on_line, why)

    def _announce_ring(self) -> None:
        """The one thing that may draw the eye: the taskbar, never the focus."""
        QApplication.alert(self.window(), 0)
        QAccessible.updateAccessibility(QAccessibleEvent(self.ring, QAccessible.Event.Alert))

    def _typing_elsewhere(self) -> bool:
        focus = QApplication.focusWidget()
        return isinstance(focus, QLineEdit | QPlainTextEdit | NoteEdit) and not self.side.isAncestorOf(focus)
