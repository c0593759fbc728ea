"""Connection and outbox in full: what it means, what waits, what was refused and why."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QScrollArea, QWidget

from agent_app.errors import sentence_for
from agent_app.outbox.words import what
from agent_app.runner import Runner
from agent_app.services import OutboxReader, RecordingsWaiting, Waiting
from agent_app.session import words
from agent_app.session.service import Health
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.overlay import Overlay
from agent_app.widgets.panel import Elided, Panel, clear, column, label, row


class HealthPanel(Overlay):
    """Read again each time it opens and whenever the outbox changes while it is open.

    Signals: `outbox_requested`.
    """

    outbox_requested = Signal()

    def __init__(self, outbox: OutboxReader, background: Runner, host: QWidget) -> None:
        super().__init__(host, "right", (460, 420))
        self._outbox, self._background = outbox, background
        self._health: Health | None = None
        self._lists: tuple[tuple[Waiting, ...], tuple[Waiting, ...]] = ((), ())
        self._recordings = RecordingsWaiting()
        lines = column(self, margins=(16, 12, 16, 12), gap=8)
        self.title, self.sentence = label("heading", self), label("", self, wrap=True)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        inner = Panel("scrolled")
        self._rows = column(inner, margins=(8, 4, 8, 4), gap=4)
        self.area.setWidget(inner)
        for widget in (self.title, self.sentence):
            lines.addWidget(widget)
        lines.addWidget(self.area, 1)
        self.copy = KeyButton("plain", "copy", self)
        self.copy.clicked.connect(self._copy)
        self.more = KeyButton("plain", parent=self)
        self.more.clicked.connect(self.outbox_requested)
        foot = row(gap=8)
        foot.addWidget(self.more)
        foot.addWidget(self.copy)
        foot.addStretch(1)
        lines.addLayout(foot)
        self.retranslate()

    def show_health(self, health: Health) -> None:
        self._health = health
        if self.isVisible():
            self.reload()

    def open(self) -> None:
        self.reload()
        super().open()

    def take_focus(self) -> None:
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Ask for both lists, and for the recordings."""
        outbox = self._outbox
        self._background.run(
            lambda: ((outbox.waiting(), outbox.refused()), outbox.recordings()), owner=self, done=self._show
        )

    def retranslate(self) -> None:
        self.title.setText(words.health_words(self._health) if self._health else self.tr("Connection"))
        self.sentence.setText(words.health_sentence(self._health) if self._health else "")
        self.setAccessibleName(self.tr("Connection and what waits to be sent"))
        self.area.setAccessibleName(self.tr("What waits to be sent"))
        self.copy.put(self.tr("Copy this list"))
        self.more.put(self.tr("Open the outbox"))
        self._fill()

    def _copy(self) -> None:
        """What waits and what was refused, as lines of text: kept, shown, and to be taken elsewhere."""
        waiting, refused = self._lists
        lines = [f"{e.at_text}\t{_what(e)}\t{e.about}\t{sentence_for(e.code, e.data)}" for e in refused]
        lines += [f"{e.at_text}\t{_what(e)}\t{e.about}" for e in waiting]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _show(self, found: tuple[tuple[tuple[Waiting, ...], tuple[Waiting, ...]], RecordingsWaiting]) -> None:
        self._lists, self._recordings = found
        self.retranslate()

    def _fill(self) -> None:
        clear(self._rows)
        waiting, refused = self._lists
        if refused:
            self._section(self.tr("Refused by the server, kept here"))
            for entry in refused:
                self._entry(entry, sentence_for(entry.code, entry.data))
        self._section(self.tr("Waiting to be sent"))
        for entry in waiting:
            self._entry(entry, "")
        if not waiting:
            nothing = label("muted")
            nothing.setText(self.tr("Nothing waits: all you did has reached the server."))
            self._rows.addWidget(nothing)
        if self._recordings.count:
            self._fill_recordings(self._recordings)
        self._rows.addStretch(1)

    def _fill_recordings(self, kept: RecordingsWaiting) -> None:
        """How many lie here, how large they are, and what holds them up."""
        self._section(self.tr("Recordings on this desk"))
        count = label(figures=True)
        count.setText(
            self.tr("%n recording(s) still to be sent, {size} MB", "", kept.count).format(
                size=max(1, round(kept.size / 1_000_000))
            )
        )
        self._rows.addWidget(count)
        reason = label("warning", wrap=True)
        if kept.trouble:
            reason.setText(sentence_for(kept.trouble, {}))
        elif kept.stuck:
            reason.setText(
                self.tr("%n of them need the administrator; they stay on this desk.", "", kept.stuck)
            )
        else:
            return
        self._rows.addWidget(reason)

    def _section(self, words_: str) -> None:
        title = label("section")
        title.setText(words_)
        title.setMinimumHeight(22)
        self._rows.addWidget(title)

    def _entry(self, entry: Waiting, why: str) -> None:
        line = row(gap=8)
        kind, about, when = label(), Elided("muted"), label("small", figures=True)
        kind.setText(_what(entry))
        about.set_whole(entry.about)
        when.setText(entry.at_text)
        line.addWidget(kind)
        line.addWidget(about, 1)
        line.addWidget(when)
        self._rows.addLayout(line)
        if why:
            reason = label("danger", wrap=True)
            reason.setText(why)
            self._rows.addWidget(reason)


def _what(entry: Waiting) -> str:
    """What was done, in words."""
    return what(entry.said) if entry.said else entry.kind
