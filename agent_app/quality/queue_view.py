"""Why the call stands in the analyst's queue, and the way to give it back with a reason."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from agent_app.calls.outcome_titles import titles
from agent_app.plans import words as plan_words
from agent_app.shell.actions import Acts
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from agent_app.widgets.panel import Elided, Panel, column, row
from domain.api import CallRow, QueuedPick

RISKS = {
    "complaint": QT_TRANSLATE_NOOP("quality", "open complaint"),
    "long": QT_TRANSLATE_NOOP("quality", "long call"),
    "new_agent": QT_TRANSLATE_NOOP("quality", "new agent"),
    "objected": QT_TRANSLATE_NOOP("quality", "objected to recording"),
    "short_sale": QT_TRANSLATE_NOOP("quality", "sold very quickly"),
    "unheard": QT_TRANSLATE_NOOP("quality", "agent not heard yet"),
}


def why_words(pick: QueuedPick, campaign: str) -> str:
    """“drawn by chance”, or what makes it a risk: “open complaint, Refused”."""
    if pick.kind == "measurement":
        return translate("quality", "drawn by chance")
    return ", ".join(_risk_words(code, campaign) for code in pick.reasons)


def _risk_words(code: str, campaign: str) -> str:
    kind, _, name = code.partition(":")
    if kind == "outcome":
        return titles.outcome(name, campaign)
    if kind == "hit":
        return translate("quality", "said: {what}").format(what=name)
    if kind == "figure":
        return plan_words.figure(name)
    return translate("quality", RISKS.get(code, code))


def pick_words(call: CallRow) -> str:
    """One line: why, of which plan and period, and whether somebody else judges it too."""
    if call.pick is None:
        return ""
    plan = translate("quality", "{plan}, {period}").format(plan=call.pick.plan, period=call.pick.period)
    second = translate("quality", "judged by two, blind") if call.pick.second else ""
    return " · ".join(filter(None, (why_words(call.pick, call.campaign), plan, second)))


class QueueStrip(Panel):
    """One line above the player; *Skip* opens a field for the reason. Signals: `skipped(pick_id, reason)`."""

    skipped = Signal(str, str)

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__("inset", parent)
        self._acts = acts
        self._call: CallRow | None = None
        self.words = Elided("text", self)
        self.skip = KeyButton("quiet", parent=self)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(300)
        self.give = KeyButton("plain", parent=self)
        lines = column(self, margins=(10, 4, 6, 4), gap=4)
        first, second = row(gap=8), row(gap=8)
        first.addWidget(self.words, 1)
        first.addWidget(self.skip)
        second.addWidget(self.reason, 1)
        second.addWidget(self.give)
        lines.addLayout(first)
        lines.addLayout(second)
        self.skip.clicked.connect(self.ask)
        self.reason.returnPressed.connect(self._say)
        self.reason.textChanged.connect(lambda text: self.give.setEnabled(bool(text.strip())))
        self.give.clicked.connect(self._say)
        self.put(None)

    def put(self, call: CallRow | None) -> None:
        """Show the call's place in the queue; a call outside it shows nothing."""
        same = call is not None and self._call is not None and call.id == self._call.id
        self._call = call if call is not None and call.pick is not None else None
        if not same:
            self._open(on=False)
        self.setVisible(self._call is not None)
        self.retranslate()

    def ask(self) -> None:
        """Open or close the field for the reason."""
        self._open(on=self._call is not None and self.reason.isHidden())

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("In my queue"))
        self.words.set_whole(pick_words(self._call) if self._call is not None else "")
        self.skip.put(
            self.tr("Skip…"),
            self._acts.hint("skip_call"),
            name=self.tr("Give this call back with a reason"),
            hint=self.tr("Another call of the same agent takes its place, by chance"),
        )
        self.reason.setPlaceholderText(self.tr("Why can it not be judged?"))
        self.reason.setAccessibleName(self.reason.placeholderText())
        self.give.put(self.tr("Give back"), "↵")
        self.give.setEnabled(bool(self.reason.text().strip()))

    def _open(self, *, on: bool) -> None:
        self.reason.setVisible(on)
        self.give.setVisible(on)
        if on:
            self.reason.setFocus()
        else:
            self.reason.clear()

    def _say(self) -> None:
        words = self.reason.text().strip()
        if words and self._call is not None and self._call.pick is not None:
            self.skipped.emit(self._call.pick.id, words)
