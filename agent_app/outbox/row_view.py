"""One entry of the outbox: what, about whom, when, why, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from agent_app.outbox import words
from agent_app.outbox.model import OutboxEntry
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.panel import Elided, Panel, column, label, row

WARNING = {"refused": "danger", "apart": "warning", "merged": "warning", "waiting": "muted"}


class EntryRow(Panel):
    """Signals: `retry_requested`, `take_mine_requested`, `seen_requested` (entry id); `discard_requested` (id, reason);
    `lead_requested` (lead id).
    """

    retry_requested = Signal(str)
    take_mine_requested = Signal(str)
    seen_requested = Signal(str)
    discard_requested = Signal(str, str)
    lead_requested = Signal(str)

    def __init__(self, entry: OutboxEntry, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self.entry = entry
        self.what, self.about = label("strong", self, wrap=True), Elided("", self)
        self.when = label("small", self, figures=True)
        self.why = label(WARNING[entry.group], self, wrap=True)
        self.reason = QLineEdit(self)
        self.reason.hide()
        self.buttons: dict[str, KeyButton] = {}
        lines = column(self, margins=(12, 8, 12, 8), gap=4)
        head = row(gap=12)
        head.addWidget(self.what, 2)
        head.addWidget(self.about, 1)
        head.addWidget(self.when, 0, Qt.AlignmentFlag.AlignTop)
        lines.addLayout(head)
        self._acts = row(gap=8)
        self._acts.addWidget(self.why, 2)
        self._acts.addWidget(self.reason, 3)
        self._acts.addStretch(0)
        self._make_buttons()
        lines.addLayout(self._acts)
        self.reason.returnPressed.connect(self._discard)
        self.retranslate()

    def retranslate(self) -> None:
        entry = self.entry
        self.what.setText(words.what(entry.said))
        self.about.set_whole(words.about(entry))
        self.when.setText(times.when(entry.at))
        why = words.why(entry)
        self.why.setText(why)
        self.setAccessibleName(", ".join(filter(None, (self.what.text(), self.about.whole(), why))))
        self.reason.setPlaceholderText(self.tr("Why is it given up? The reason goes to the server."))
        self.reason.setAccessibleName(self.tr("Reason"))
        titles = {
            "retry": self.tr("Send again"),
            "discard": self.tr("Discard…") if self.reason.isHidden() else self.tr("Discard with this reason"),
            "mine": self.tr("Set mine"),
            "seen": self.tr("Leave it so"),
            "lead": self.tr("Show the customer"),
        }
        for name, button in self.buttons.items():
            button.put(titles[name], name=f"{titles[name]}: {self.what.text()}")

    def _make_buttons(self) -> None:
        entry = self.entry
        wanted = []
        if entry.lead_id and entry.about:
            wanted.append(("lead", lambda: self.lead_requested.emit(entry.lead_id)))
        if entry.group in ("refused", "apart"):
            wanted.append(("discard", self._discard))
            wanted.append(("retry", lambda: self.retry_requested.emit(entry.id)))
        if entry.group == "merged":
            wanted.append(("seen", lambda: self.seen_requested.emit(entry.id)))
            if entry.clashes:
                wanted.append(("mine", lambda: self.take_mine_requested.emit(entry.id)))
        for name, act in wanted:
            button = self.buttons[name] = KeyButton("plain", parent=self)
            button.clicked.connect(act)
            self._acts.addWidget(button)

    def ask_reason(self, text: str = "", *, focus: bool = True) -> None:
        """Show the field for the reason."""
        self.reason.setText(text)
        self.reason.show()
        if focus:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        self.buttons["discard"].set_kind("danger")
        self.retranslate()

    def _discard(self) -> None:
        """First asks for the reason; with it the entry is given up."""
        if self.reason.isHidden():
            self.ask_reason()
        elif self.reason.text().strip():
            self.discard_requested.emit(self.entry.id, self.reason.text())
        else:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
