"""The main window: top bar, the desk on screen, message strip; palette, keys, history and health lie over it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from agent_app.calls.words import call_name
from agent_app.changes import Changed
from agent_app.errors import sentence_of
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.session.pause_titles import pause_titles
from agent_app.session.service import Session
from agent_app.shell.actions import Acts
from agent_app.shell.desks import Desks
from agent_app.shell.strip import HistoryPanel, MessageStrip
from agent_app.shell.top_bar import TopBar
from agent_app.widgets.language import language
from agent_app.widgets.look import look
from agent_app.widgets.panel import Panel, column
from domain.agent_machine import UNREAD
from domain.campaigns import in_language
from domain.errors import CancelledError, UserError

if TYPE_CHECKING:
    from agent_app.calls.view import CallsDesk
    from agent_app.cases.view import CasesPanel
    from agent_app.outbox.model import OutboxEntry
    from agent_app.pool.view import PoolPanel
    from agent_app.shell.factor_panel import FactorPanel
    from agent_app.shell.health_panel import HealthPanel
    from agent_app.shell.keys_panel import KeysPanel
    from agent_app.shell.news_panel import NewsPanel
    from agent_app.shell.palette import Palette
    from agent_app.shell.unlock_panel import UnlockPanel
    from agent_app.sound.view import SoundPanel
    from domain.agent_machine import Standing
    from domain.handing_out import LeadHistory

TROUBLE = {"offline", "unreachable", "too_old", "clock_off", "signed_out", "locked"}


class MainWindow(Panel):
    """Signals: `signed_out_requested`, `closing`.

    Attributes:
        desks: name -> widget: `calls`, `quality`, `scores`, as far as the role has them; built on the first visit, as
            the panels that lie over the window are when they first open.
        strip: `strip.say(kind, text, action_words, action)` tells her something.
    """

    sign_out_requested = Signal()
    closing = Signal()

    def __init__(
        self, services: Services, background: Runner, session: Session, desks: tuple[str, ...]
    ) -> None:
        super().__init__("plain")
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.services, self.background, self.session = services, background, session
        self.has_factor = session.second_factor == "on"
        self.acts = Acts(services.settings, self)
        self.top = TopBar(self.acts, desks, session.person.name, self)
        self.stack = QStackedWidget(self)
        self.desks = Desks(self.stack)
        self.strip = MessageStrip(self.acts, self)
        lines = column(self, gap=0)
        for widget in (self.top, self.stack, self.strip):
            lines.addWidget(widget, 1 if widget is self.stack else 0)
        self._health_state, self._shown, self._before_outbox = "", False, "calls"
        self._was_over = self._was_held_back = self._wants_ready = False
        self._minute = QTimer(self, interval=20_000)
        self._minute.timeout.connect(self.show_health)
        self._minute.start()
        self.retranslate()

    @cached_property
    def palette_panel(self) -> Palette:
        """Ctrl+K."""
        from agent_app.shell.palette import Palette

        search = self.services.queue.search if "calls" in self.desks else None
        panel = Palette(self.acts, search, self.background, self)
        panel.lead_chosen.connect(self.show_lead)
        return panel

    @cached_property
    def keys_panel(self) -> KeysPanel:
        """F1."""
        from agent_app.shell.keys_panel import KeysPanel

        return KeysPanel(self.acts, self)

    @cached_property
    def history_panel(self) -> HistoryPanel:
        """Ctrl+H."""
        return HistoryPanel(self.strip, self)

    @cached_property
    def health_panel(self) -> HealthPanel:
        """Connection and outbox."""
        from agent_app.shell.health_panel import HealthPanel

        panel = HealthPanel(self.services.outbox, self.background, self)
        panel.show_health(self.services.session.health())
        panel.outbox_requested.connect(self.open_outbox)
        return panel

    @cached_property
    def unlock_panel(self) -> UnlockPanel:
        """The unlock code of this desk; only while there is one to write down."""
        from agent_app.shell.unlock_panel import UnlockPanel

        return UnlockPanel(self.services.session.unlock_code or "", self._on_unlock_code_noted, self)

    @cached_property
    def factor_panel(self) -> FactorPanel:
        """Setting up the second factor."""
        from agent_app.shell.factor_panel import FactorPanel

        assert self.services.factor is not None

        def done() -> None:
            self.has_factor = True
            self.strip.say("done", self.tr("From now on a code is asked for at each sign-in."))

        return FactorPanel(self.services.factor, self.background, done, self)

    def say_factor(self) -> None:
        """An admin, or the rule of her role, asks her for a second factor."""
        until = self.session.second_factor_until
        if self.session.second_factor == "wanted" and until is not None and self.services.factor is not None:
            from agent_app.widgets import times

            text = self.tr(
                "Your role needs a second factor. Set it up until {day}; after that nobody signs in without it."
            )
            said = text.format(day=times.day(until))
            self.strip.say("warning", said, self.tr("Set it up"), lambda: self.acts.run("second_factor"))
            return
        if self.session.second_factor == "wanted" and self.services.factor is not None:
            text = self.tr("An admin asks you to set up a second factor for your sign-in.")
            self.strip.say("warning", text, self.tr("Set it up"), lambda: self.acts.run("second_factor"))

    @cached_property
    def sound_panel(self) -> SoundPanel:
        """Microphone, loudspeaker, ring."""
        from agent_app.sound.view import SoundPanel

        assert self.services.sound is not None
        return SoundPanel(self.services.sound, self)

    @cached_property
    def news_panel(self) -> NewsPanel:
        """What is new in the scripts."""
        from agent_app.shell.news_panel import NewsPanel

        def title(code: str) -> str:
            script = self.services.definitions.script(code)
            return in_language(script.title, language.short) if script is not None else code

        return NewsPanel(title, self._confirm_news, self)

    @cached_property
    def pool_panel(self) -> PoolPanel:
        """Leads that nobody owns."""
        from agent_app.pool.open import open_pool

        return open_pool(self.services, self.background, self.strip.say, self.show_lead, self)

    def open_pool(self) -> None:
        """The public pool, asked anew each time."""
        presenter = self.pool_panel.presenter
        self.pool_panel.open()
        if presenter is not None:
            presenter.reload()

    @cached_property
    def cases_panel(self) -> CasesPanel:
        """Records of colleagues' customers that were handed to her."""
        from agent_app.cases.open import open_cases

        return open_cases(self.services, self.background, self.strip.say, self._select_lead, self)

    def open_cases(self) -> None:
        """Her cases, asked anew each time."""
        self.go_to("calls")
        presenter = self.cases_panel.presenter
        self.cases_panel.open()
        if presenter is not None:
            presenter.reload()

    def open_news(self) -> None:
        """What has to be read before she is ready; says so when there is nothing."""
        found = self.services.news.unread() if self.services.news is not None else []
        self.news_panel.put(found)
        if found:
            self.news_panel.open()
        else:
            self.strip.say("news", self.tr("Nothing is new in your scripts."))

    def show_news(self) -> None:
        """Open what is new while she waits for calls because of it; a call that is on is not disturbed."""
        news = self.services.news
        if news is None:
            return
        held_back = self.services.calls.state().reason == UNREAD
        if held_back and not self._was_held_back:
            found = news.unread()
            self.news_panel.put(found)
            if found:
                self.news_panel.open()
        self._was_held_back = held_back

    def _confirm_news(self, ids: tuple[str, ...]) -> None:
        news = self.services.news
        assert news is not None

        def done(_none: None) -> None:
            self.show_news()
            if self._wants_ready:
                self._wants_ready = False
                self.choose_agent_state("ready", "")

        self.background.run(lambda: news.confirm(ids), owner=self, done=done)

    def open_sound(self) -> None:
        """The panel, where the telephone's sound is this desk's."""
        sound = self.services.sound
        if sound is not None and sound.state().can:
            self.sound_panel.open()
        else:
            self.strip.say("warning", self.tr("The telephone in use has its own sound; choose it there."))

    def show_unlock_code(self) -> None:
        """Show the code that was made with this desk, until she has it on paper."""
        waits = bool(self.services.session.unlock_code)
        self.acts.enable(
            "unlock_code", waits, self.tr("You have written it down; it is not kept on this desk.")
        )
        if waits:
            self.unlock_panel.show_beside()

    def _on_unlock_code_noted(self) -> None:
        def done(_none: None) -> None:
            self.show_unlock_code()

        self.background.run(self.services.session.unlock_code_noted, owner=self, done=done)

    def show_lead(self, lead_id: str) -> None:
        """Bring a lead on screen, on the Calls desk."""
        self.go_to("calls")
        self._select_lead(lead_id)

    def _select_lead(self, lead_id: str) -> None:
        """The same beneath what lies over the Calls desk: the keys stay there."""
        presenter = cast("CallsDesk", self.desks["calls"]).presenter
        assert presenter is not None
        presenter.select(lead_id)

    def go_to(self, name: str) -> None:
        """Bring a desk on screen."""
        if name in self.desks:
            self.stack.setCurrentWidget(self.desks[name])
            self.top.show_desk(name)
            home = getattr(self.desks[name], "focus_home", None)
            if home is not None and self.isVisible():
                home()

    def _tell_merged(self, entries: tuple[OutboxEntry, ...]) -> None:
        """What the server took, but not as she wrote it, is said once; a few one by one, many together."""
        if not entries:
            return
        from agent_app.outbox.words import news

        many = self.tr("%n entry(s) were taken, but not as you wrote them.", "", len(entries))
        for text in [news(entry) for entry in entries] if len(entries) <= 3 else [many]:
            self.strip.say("warning", text, self.tr("Open the outbox"), lambda: self.acts.run("outbox"))

    def open_outbox(self) -> None:
        """The page of what the server has not taken; Escape leads back to where she was."""
        if self.services.entries is None:
            return
        self.desks.add("outbox", self._build_outbox)
        if self.desk() != "outbox":
            self._before_outbox = self.desk()
        self.health_panel.dismiss()
        self.go_to("outbox")

    def _build_outbox(self) -> QWidget:
        from agent_app.outbox.open import open_outbox

        assert self.services.entries is not None
        page = open_outbox(self.services.entries, self.services.changes, self.background, self.strip.say)
        page.left.connect(self._leave_outbox)
        if "calls" in self.desks:
            page.lead_requested.connect(self.show_lead)
        return page

    def _leave_outbox(self) -> None:
        self.go_to(self._before_outbox)

    def no_such_desk(self) -> str:
        """Why a desk cannot be gone to."""
        return self.tr("Your role has no such desk.")

    def say_why_mine(self) -> None:
        """Since when the lead on screen is hers, by whom or which rule, until when: one line that stays readable."""
        pool = self.services.pool
        lead_id = cast("CallsDesk", self.desks["calls"]).customer.shown_lead()
        if pool is None or not lead_id:
            return

        def done(history: LeadHistory) -> None:
            from agent_app.handing_out.words import stay_lines

            lines = (
                stay_lines(history.stays[0]) if history.stays else (self.tr("it was never handed to you"),)
            )
            self.strip.say("news", f"{history.name}: {' · '.join(lines)}")

        self.background.run(lambda: pool.why_mine(lead_id), owner=self, done=done, failed=self.tell)

    def no_such_pool(self) -> str:
        """Why the pool cannot be opened."""
        return self.tr("Your role claims no leads from the public pool.")

    def open_studio(self, script: str, step: str) -> None:
        """A script in the studio, at a step that somebody has heard in a call."""
        self.go_to("operations")
        desk: Any = self.desks.get("operations")
        if desk is not None:
            desk.go_to("scripts")
            desk.widget("scripts").open_at(script, step)

    def place(self) -> str:
        """Whose keys work now: those of the desk on screen, or of the page that it shows."""
        own = getattr(self.desks.get(self.desk()), "place", None)
        return str(own()) if own is not None else self.desk()

    def desk(self) -> str:
        """The desk on screen."""
        return self.desks.on_screen() or "calls"

    def tell(self, error: Exception) -> None:
        """Sort an error: a sentence, nothing, or the calm line about our fault."""
        match error:
            case CancelledError():
                return
            case UserError():
                self.strip.say("problem", sentence_of(error))
            case _:
                self.strip.say("bug", sentence_of(error), details=repr(error))

    def on_changed(self, changed: Changed) -> None:
        """Health, outbox and scores stand in the top bar."""
        if changed.health or changed.outbox or changed.everything:
            self.show_health()
        if changed.outbox and self.services.entries is not None:
            self.background.run(self.services.entries.news, owner=self, done=self._tell_merged)
        if changed.evaluations or changed.everything:
            self.show_unread()
        if changed.sound and "sound_panel" in vars(self) and not self.sound_panel.isHidden():
            self.sound_panel.reload()
        if changed.calls and "calls" in self.desks:
            self.show_standing()
        if changed.calls:
            self.show_news()
        if changed.calls and self.services.session.unlock_code:
            state = self.services.calls.state()
            self.unlock_panel.give_way(on=state.current is not None or state.ringing is not None)

    def show_health(self) -> None:
        """Read the connection's health; a lost server is told once, and once more when it returns."""
        health = self.services.session.health()
        self.top.show_health(health)
        if "health_panel" in vars(self):
            self.health_panel.show_health(health)
        before, self._health_state = self._health_state, health.state
        if health.state in TROUBLE and before not in TROUBLE:
            from agent_app.session.words import health_sentence

            self.strip.say(
                "warning", health_sentence(health), self.tr("Details"), lambda: self.acts.run("health")
            )
        elif health.state == "first_sync" and before != "first_sync":
            self.strip.say(
                "news", self.tr("Your leads are arriving. You can start: what is due now came first.")
            )
        elif before in TROUBLE and health.state not in TROUBLE:
            self.strip.say("news", self.tr("The server is back."))

    def show_unread(self) -> None:
        """Count the scores that she has not acknowledged."""
        scores = self.services.my_scores
        if scores is not None:
            self.background.run(scores.unread, owner=self, done=self.top.show_unread)

    def say_access(self) -> None:
        """The desk opened anew because an admin changed something."""
        self.strip.say(
            "news",
            self.tr("An admin changed what you may do; this desk shows it from now on. Nothing was lost."),
        )

    def choose_language(self, code: str) -> None:
        """Speak another language from now on."""
        self.services.settings.write("look/language", code)
        language.choose(code)

    def choose_theme(self, name: str) -> None:
        self.services.settings.write("look/theme", name)
        look.choose(name)

    def toggle_theme(self) -> None:
        self.choose_theme("light" if look.name == "dark" else "dark")

    def choose_agent_state(self, state: str, reason: str) -> None:
        """Ready, or paused with a reason."""
        try:
            self.services.calls.set_agent_state(state, reason)  # type: ignore[arg-type]
        except UserError as error:
            self.tell(error)
            if error.code == "unread_change":
                self._wants_ready = True  # what she asked for is done once she has read it
                self.open_news()

    def more_time(self) -> None:
        """Prolong the time for the outcome."""
        try:
            self.services.calls.extend_wrap_up()
        except UserError as error:
            self.tell(error)

    def say_why(self) -> None:
        """Ctrl+Shift+W: why she is in this state, in one line that stays readable."""
        if said := self.top.why():
            self.strip.say("news", said)

    def show_standing(self) -> None:
        """The agent's state in the top bar; that her time is over is said once."""
        state = self.services.calls.state()
        standing = state.standing
        call = next((c for c in state.calls if standing and c.id == standing.call_id), None)
        self.top.show_agent(state.agent, state.reason, state.since)
        self.top.show_standing(standing, call_name(call) if call is not None else "")
        extendable = standing is not None and standing.state == "wrap_up" and standing.until is not None
        self.acts.enable(
            "more_time", extendable, self.tr("Only a wrap-up with a time limit can be prolonged.")
        )
        over = standing is not None and standing.over
        if over and not self._was_over and standing is not None:
            self._say_over(standing)
        self._was_over = over

    def _say_over(self, standing: Standing) -> None:
        if standing.state == "wrap_up":
            text = self.tr("The time for the outcome is over.")
            self.strip.say("warning", text, self.tr("More time"), self.more_time)
        else:
            text = self.tr("Your pause has reached its longest time.")
            self.strip.say(
                "warning", text, self.tr("Ready for calls"), lambda: self.choose_agent_state("ready", "")
            )

    def toggle_ready(self) -> None:
        """Ctrl+R: ready, or a break."""
        ready = self.services.calls.state().agent == "ready"
        self.choose_agent_state("paused" if ready else "ready", self._usual_pause() if ready else "")

    def _usual_pause(self) -> str:
        """The first reason of the organisation's list: what Ctrl+R means."""
        return pause_titles.pauses[0].code if pause_titles.pauses else "break"

    def retranslate(self) -> None:
        self.setWindowTitle(
            self.tr("Leadline: {person}, {organisation}").format(
                person=self.session.person.name, organisation=self.session.organisation.name
            )
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._shown:
            self._shown = True
            self.go_to(self.desk())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)
