"""Connection and outbox in full: what it means, what waits, what was refused and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QScrollArea, QWidget

from agent_app.errors import sentence_for
from agent_app.runner import Runner
from agent_app.services import OutboxReader, Waiting
from agent_app.session import words
from agent_app.session.service import Health
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from agent_app.widgets.overlay import Overlay
from agent_app.widgets.panel import Elided, Panel, clear, column, label, row

KINDS: dict[str, str] = {
    "call_finished": QT_TRANSLATE_NOOP("outbox", "Call with its outcome"),
    "lead_created": QT_TRANSLATE_NOOP("outbox", "New lead"),
    "field_set": QT_TRANSLATE_NOOP("outbox", "Changed field"),
    "number_added": QT_TRANSLATE_NOOP("outbox", "New number"),
    "tagged": QT_TRANSLATE_NOOP("outbox", "Tag"),
    "ticket_opened": QT_TRANSLATE_NOOP("outbox", "Problem"),
    "consent_recorded": QT_TRANSLATE_NOOP("outbox", "Consent"),
    "do_not_call_marked": QT_TRANSLATE_NOOP("outbox", "Do not call"),
    "deal_recorded": QT_TRANSLATE_NOOP("outbox", "Deal"),
    "callback_scheduled": QT_TRANSLATE_NOOP("outbox", "Callback"),
    "callback_done": QT_TRANSLATE_NOOP("outbox", "Callback done"),
    "evaluation_submitted": QT_TRANSLATE_NOOP("outbox", "Evaluation"),
    "evaluation_acknowledged": QT_TRANSLATE_NOOP("outbox", "Acknowledgement"),
    "records_seen": QT_TRANSLATE_NOOP("outbox", "Records looked at"),
}


def kind_words(kind: str) -> str:
    """What kind of entry it is, in words."""
    return QCoreApplication.translate("outbox", KINDS[kind]) if kind in KINDS else kind


class HealthPanel(Overlay):
    """Read again each time it opens and whenever the outbox changes while it is open."""

    def __init__(self, outbox: OutboxReader, background: Runner, host: QWidget) -> None:
        super().__init__(host, "right", (460, 420))
        self._outbox, self._background = outbox, background
        self._health: Health | None = None
        self._lists: tuple[tuple[Waiting, ...], tuple[Waiting, ...]] = ((), ())
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
        lines.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
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
        """Ask for both lists."""
        outbox = self._outbox
        self._background.run(lambda: (outbox.waiting(), outbox.refused()), owner=self, done=self._show)

    def retranslate(self) -> None:
        self.title.setText(words.health_words(self._health) if self._health else self.tr("Connection"))
        self.sentence.setText(words.health_sentence(self._health) if self._health else "")
        self.setAccessibleName(self.tr("Connection and what waits to be sent"))
        self.area.setAccessibleName(self.tr("What waits to be sent"))
        self.copy.put(self.tr("Copy this list"))
        self._fill()

    def _copy(self) -> None:
        """What waits and what was refused, as lines of text: kept, shown, and to be taken elsewhere."""
        waiting, refused = self._lists
        lines = [
            f"{e.at_text}\t{kind_words(e.kind)}\t{e.about}\t{sentence_for(e.code, e.data)}" for e in refused
        ]
        lines += [f"{e.at_text}\t{kind_words(e.kind)}\t{e.about}" for e in waiting]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _show(self, lists: tuple[tuple[Waiting, ...], tuple[Waiting, ...]]) -> None:
        self._lists = lists
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
        self._rows.addStretch(1)

    def _section(self, words_: str) -> None:
        title = label("section")
        title.setText(words_)
        title.setMinimumHeight(22)
        self._rows.addWidget(title)

    def _entry(self, entry: Waiting, why: str) -> None:
        line = row(gap=8)
        kind, about, when = label(), Elided("muted"), label("small", figures=True)
        kind.setText(kind_words(entry.kind))
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
