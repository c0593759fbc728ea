"""The top bar: desks, search, health, scores, the person. Always the same, always there."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from agent_app.session import words
from agent_app.session.pause_titles import pause_titles
from agent_app.session.service import Health
from agent_app.session.why import left_words, why_words
from agent_app.shell.actions import BY_ID, Acts, words_of
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.language import LANGUAGES, language
from agent_app.widgets.look import look
from agent_app.widgets.panel import Panel, row
from domain.agent_machine import Standing
from domain.calls import AgentState

#: desk -> the act that goes there
DESK_ACTS = {
    "calls": "desk_1",
    "quality": "desk_2",
    "scores": "desk_3",
    "team": "desk_4",
    "operations": "desk_5",
    "learning": "desk_6",
    "reviews": "desk_7",
    "admin": "desk_8",
}


class DotButton(KeyButton):
    """A quiet button with a coloured dot before its words; the words alone say everything."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("quiet", "", parent)
        self.PAD = 22
        self.dot = "muted"

    def set_dot(self, colour: str) -> None:
        self.dot = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(self.dot))
        painter.drawEllipse(QPoint(11, self.height() // 2), 4, 4)
        painter.end()


class TabButton(KeyButton):
    """A desk in the top bar: a line under its words when it is the one on screen."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            painter.fillRect(6, self.height() - 2, self.width() - 12, 2, QColor(look.colour("accent")))
            painter.end()


class TopBar(Panel):
    """Signals: `desk_chosen(index)`, `agent_state_chosen(state, reason)`, `language_chosen(code)`, `theme_chosen(name)`."""

    desk_chosen = Signal(str)
    agent_state_chosen = Signal(str, str)
    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(
        self, acts: Acts, desks: tuple[str, ...], person: str, parent: QWidget | None = None
    ) -> None:
        super().__init__("top", parent)
        self.setFixedHeight(40)
        self._acts, self._person = acts, person
        self._health: Health | None = None
        self._agent: tuple[AgentState, str, datetime] | None = None
        self._standing: Standing | None = None
        self._caller = ""
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._put_agent)
        self._unread = 0
        self.tabs: dict[str, TabButton] = {}
        line = row(self, margins=(8, 0, 8, 0), gap=4)
        for desk in desks:
            tab = TabButton("quiet", parent=self)
            tab.setCheckable(True)
            tab.clicked.connect(lambda _checked=False, d=desk: self.desk_chosen.emit(d))
            self.tabs[desk] = tab
            line.addWidget(tab)
        line.addStretch(1)
        self.search = KeyButton("plain", "search", self)
        self.search.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.search.clicked.connect(lambda: acts.run("palette"))
        line.addWidget(self.search, 2)
        line.addStretch(1)
        self.health_button = DotButton(self)
        self.health_button.clicked.connect(lambda: acts.run("health"))
        self.keys_button = KeyButton("quiet", parent=self)
        self.keys_button.clicked.connect(lambda: acts.run("keys"))
        self.person_button = DotButton(self)
        self.person_button.clicked.connect(self.open_person_menu)
        for widget in (self.health_button, self.keys_button, self.person_button):
            line.addWidget(widget)
        acts.keys_changed.connect(self.retranslate)
        self.retranslate()

    def show_desk(self, desk: str) -> None:
        """Mark the desk on screen."""
        for name, tab in self.tabs.items():
            tab.setChecked(name == desk)
            tab.set_kind("quiet")

    def show_health(self, health: Health) -> None:
        self._health = health
        self.retranslate()

    def show_agent(self, state: AgentState, reason: str, since: datetime) -> None:
        self._agent = (state, reason, since)
        self.retranslate()

    def show_standing(self, standing: Standing | None, caller: str) -> None:
        """The whole of it: until when, why, and whose call is behind it. A clock runs only while something has an end."""
        self._standing, self._caller = standing, caller
        if standing is not None and standing.until is not None:
            self._clock.start()
        else:
            self._clock.stop()
        self._put_agent()

    def why(self) -> str:
        """Why she is in this state, in one line; "" for who takes no calls."""
        return why_words(self._standing, self._caller) if self._standing is not None else ""

    def show_unread(self, count: int) -> None:
        """Scores that she has not acknowledged yet."""
        self._unread = count
        self.retranslate()

    def retranslate(self) -> None:
        names = {
            "calls": self.tr("Calls"),
            "quality": self.tr("Quality"),
            "scores": self.tr("My scores"),
            "team": self.tr("Team"),
            "operations": self.tr("Operations"),
            "learning": self.tr("Learning"),
            "reviews": self.tr("Reviews"),
            "admin": self.tr("Admin"),
        }
        for desk, tab in self.tabs.items():
            words_ = names[desk]
            if desk == "scores" and self._unread:
                words_ = self.tr("{desk} · {n} new").format(desk=words_, n=self._unread)
            tab.put(
                words_,
                name=self.tr("Desk: {desk}").format(desk=words_),
                hint=self._acts.hint(DESK_ACTS[desk]),
            )
        self.search.put(self.tr("Search leads, commands"), self._acts.hint("palette"))
        self.keys_button.put(self.tr("Keys"), self._acts.hint("keys"))
        if self._health is not None:
            said = words.health_words(self._health)
            self.health_button.set_dot(words.DOTS[self._health.state])
            self.health_button.put(
                said,
                name=self.tr("Connection: {words}").format(words=said),
                hint=words.health_sentence(self._health),
            )
        self._put_agent()

    def _put_agent(self) -> None:
        said = self._person
        if self._agent is None:
            self.person_button.put(f"{said}  ▾", name=said)
            return
        state, reason, since = self._agent
        said = f"{self._person} · {words.agent_words(state, reason)}"
        dot, left = words.AGENT_DOTS[state], ""
        if self._standing is not None and (left := left_words(self._standing, times.now_utc())):
            said = f"{said} · {left}"
            dot = "danger" if self._standing.over else dot
        self.person_button.set_dot(dot)
        hint = self.why() or self._since(since, reason)
        self.person_button.put(f"{said}  ▾", name=said, hint=hint)

    def _since(self, since: datetime, reason: str) -> str:
        """Since when, and why it changed by itself."""
        said = self.tr("since {time}").format(time=times.clock(since))
        return f"{said} · {words.reason_words(reason)}" if reason else said

    def open_person_menu(self) -> None:
        """Agent state with reasons, language, theme, sign out."""
        menu = self.person_menu()
        menu.popup(self.person_button.mapToGlobal(QPoint(0, self.person_button.height())))

    def person_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._agent is not None:
            self._add_states(menu)
            menu.addSeparator()
        speak = menu.addMenu(self.tr("Language"))
        for code, name in LANGUAGES.items():
            act = speak.addAction(name)
            act.setCheckable(True)
            act.setChecked(code == language.code)
            act.triggered.connect(lambda _checked=False, c=code: self.language_chosen.emit(c))
        themes = menu.addMenu(self.tr("Appearance"))
        for name, said in (
            ("system", self.tr("Like the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            act = themes.addAction(said)
            act.setCheckable(True)
            act.setChecked(look.choice == name)
            act.triggered.connect(lambda _checked=False, n=name: self.theme_chosen.emit(n))
        menu.addSeparator()
        menu.addAction(self.tr("Sign out")).triggered.connect(lambda: self._acts.run("sign_out"))
        return menu

    def _add_states(self, menu: QMenu) -> None:
        ready = menu.addAction(self.tr("Ready for calls"))
        ready.triggered.connect(lambda: self.agent_state_chosen.emit("ready", ""))
        pause = menu.addMenu(self.tr("Pause"))
        for one in pause_titles.pauses:
            said = words.reason_words(one.code)
            if one.longest_min:
                said = self.tr("{reason}  ({n} min at most)").format(reason=said, n=one.longest_min)
            act = pause.addAction(said)
            act.triggered.connect(
                lambda _checked=False, r=one.code: self.agent_state_chosen.emit("paused", r)
            )
        away = menu.addAction(self.tr("Take no calls"))
        away.triggered.connect(lambda: self.agent_state_chosen.emit("offline", ""))
        for act_id in ("more_time", "why"):
            act = menu.addAction(words_of(BY_ID[act_id]))
            act.setEnabled(self._acts.enabled(act_id))
            act.triggered.connect(lambda _checked=False, a=act_id: self._acts.run(a))
