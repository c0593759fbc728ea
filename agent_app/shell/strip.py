"""The message strip: what just happened, what waits, with its one action; and the history behind it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QScrollArea, QWidget

from agent_app.shell.actions import Acts
from agent_app.shell.messages import Kind, Message, Messages
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.overlay import Overlay
from agent_app.widgets.panel import Elided, Panel, clear, column, label, row, set_role

ROLES = {"done": "success", "news": "", "warning": "warning", "problem": "danger", "bug": "danger"}


class StripButton(KeyButton):
    """A button low enough for the strip."""

    HEIGHT, PAD = 22, 6


class MessageStrip(Panel):
    """24 pixels at the bottom. Nothing vanishes unread: trouble stays until it is dismissed or acted on."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__("strip", parent)
        self.setFixedHeight(24)
        self.messages = Messages(self.show_now)
        self._acts = acts
        line = row(self, margins=(12, 0, 4, 0), gap=6)
        self.time = label("small", self, figures=True)
        self.text = Elided("", self)
        self.action = StripButton("quiet", parent=self)
        self.dismiss_button = StripButton("quiet", "close", self)
        self.more = StripButton("quiet", parent=self)
        for widget in (self.time, self.text, self.action, self.dismiss_button, self.more):
            line.addWidget(widget, 1 if widget is self.text else 0)
        self.action.clicked.connect(self._do)
        self.dismiss_button.clicked.connect(self._dismiss)
        self.more.clicked.connect(lambda: acts.run("history"))
        self.retranslate()

    def say(
        self,
        kind: Kind,
        text: str,
        action_words: str = "",
        action: Callable[[], None] | None = None,
        details: str = "",
    ) -> None:
        """Tell her something. Only `text` is read aloud; `details` are for copying."""
        if kind == "bug" and action is None:
            action_words, action = (
                self.tr("Copy details"),
                lambda: QGuiApplication.clipboard().setText(details),
            )
        self.messages.say(Message(kind, text, times.now_utc(), action_words, action, details))

    def show_now(self) -> None:
        """Draw the message that matters now."""
        message = self.messages.shown()
        hidden = self.messages.unread() - (1 if message else 0)
        set_role(self.text, ROLES[message.kind] if message else "muted")
        self.text.set_whole(message.text if message else self.tr("Nothing waits for you here."))
        self.time.setText(times.clock(message.at) if message else "")
        self.time.setVisible(message is not None)
        self.action.setVisible(bool(message and message.action_words))
        self.dismiss_button.setVisible(message is not None)
        if message and message.action_words:
            self.action.put(message.action_words, name=f"{message.action_words}: {message.text}")
        more = self.tr("{n} more").format(n=hidden) if hidden > 0 else self.tr("Messages")
        self.more.put(
            more, self._acts.hint("history"), name=self.tr("Messages so far, {words}").format(words=more)
        )

    def retranslate(self) -> None:
        self.dismiss_button.put(
            "", name=self.tr("Dismiss this message"), hint=self.tr("Dismiss this message")
        )
        self.show_now()

    def _do(self) -> None:
        message = self.messages.shown()
        if message is not None and message.action is not None:
            self.messages.dismiss(message)
            message.action()

    def _dismiss(self) -> None:
        message = self.messages.shown()
        if message is not None:
            self.messages.dismiss(message)


class HistoryPanel(Overlay):
    """All messages of this session, newest first. Opening it counts as reading."""

    def __init__(self, strip: MessageStrip, host: QWidget) -> None:
        super().__init__(host, "bottom", (720, 320))
        self._strip = strip
        lines = column(self, margins=(12, 8, 12, 8), gap=4)
        self.title = label("heading", self)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        inner = Panel("scrolled")
        self._rows = column(inner, margins=(8, 4, 8, 4), gap=2)
        self.area.setWidget(inner)
        lines.addWidget(self.title)
        lines.addWidget(self.area, 1)
        self.retranslate()

    def open(self) -> None:
        clear(self._rows)
        for message in reversed(self._strip.messages.all):
            line = row(gap=8)
            when, text = label("small", figures=True), label(ROLES[message.kind], wrap=True)
            when.setText(times.when(message.at))
            when.setFixedWidth(96)
            text.setText(message.text)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            line.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(text, 1)
            if message.action is not None:
                button = StripButton("quiet")
                button.put(message.action_words, name=f"{message.action_words}: {message.text}")
                button.clicked.connect(message.action)
                line.addWidget(button)
            self._rows.addLayout(line)
        if not self._strip.messages.all:
            empty = label("muted")
            empty.setText(self.tr("What the desk tells you stands here until you sign out."))
            self._rows.addWidget(empty)
        self._rows.addStretch(1)
        self._strip.messages.dismiss_all()
        super().open()

    def take_focus(self) -> None:
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Messages so far"))
        self.setAccessibleName(self.title.text())
        self.area.setAccessibleName(self.tr("List of messages"))
