"""A sold call above its player: what was sold, how its check stands, and the verdict with its reason and deadline."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QDateTime, Signal
from PySide6.QtWidgets import QDateTimeEdit, QLineEdit, QWidget

from agent_app.shell.actions import Acts
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.flow import FlowLayout
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from agent_app.widgets.panel import Elided, Panel, column, row, set_role
from domain.api import CallRow, SoldDeal
from domain.deal_checks import LONGEST_WHY, OPEN

STATES = {
    "waiting": QT_TRANSLATE_NOOP("quality", "to be checked"),
    "corrected": QT_TRANSLATE_NOOP("quality", "corrected, to be checked again"),
    "to_correct": QT_TRANSLATE_NOOP("quality", "the agent corrects it"),
    "passed": QT_TRANSLATE_NOOP("quality", "checked, released"),
    "refused": QT_TRANSLATE_NOOP("quality", "refused"),
}
TONES = {
    "waiting": "warning",
    "corrected": "warning",
    "to_correct": "warning",
    "passed": "success",
    "refused": "danger",
}
USUAL = timedelta(days=2)  #: to correct, before somebody chooses another moment


def sale_words(deal: SoldDeal, now: datetime) -> str:
    """“Home Plus, ¥ 2,480: to be checked by today 17:00”."""
    what = f"{deal.product}, {times.money(deal.amount_minor, deal.currency)}"
    state = translate("quality", STATES[deal.check]) if deal.check in STATES else deal.check
    due = ""
    if deal.due_at is not None and deal.check in (*OPEN, "to_correct"):
        shape = (
            translate("quality", "overdue since {due}")
            if deal.due_at < now
            else translate("quality", "by {due}")
        )
        due = shape.format(due=times.when(deal.due_at))
    return " · ".join(filter(None, (what, state, due, deal.why)))


def judged_words(deal: SoldDeal) -> str:
    """What was decided, for the strip of messages."""
    match deal.check:
        case "passed":
            return translate("quality", "The sale is released.")
        case "to_correct":
            return translate("quality", "The sale waits in its agent's queue to be corrected.")
        case _:
            return translate("quality", "The sale is refused.")


class SaleStrip(Panel):
    """Signals: `judged(deal_id, verdict, why, due_at)`; the moment is None but for a correction."""

    judged = Signal(str, str, str, object)

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__("inset", parent)
        self._acts = acts
        self._deal: SoldDeal | None = None
        self._asked = ""
        self.words = Elided("text", self)
        self.good, self.mend, self.refuse = (
            KeyButton("plain", "done", self),
            KeyButton("plain", parent=self),
            KeyButton("plain", "close", self),
        )
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(LONGEST_WHY)
        self.until = QDateTimeEdit(self)
        self.until.setCalendarPopup(True)
        self.say = KeyButton("primary", parent=self)
        lines = column(self, margins=(10, 4, 6, 4), gap=4)
        self.verdicts = QWidget(self)
        first, second, third = row(), FlowLayout(self.verdicts), row(gap=8)
        first.addWidget(self.words, 1)
        for button in (self.good, self.mend, self.refuse):
            second.addWidget(button)
        third.addWidget(self.reason, 1)
        third.addWidget(self.until)
        third.addWidget(self.say)
        lines.addLayout(first)
        lines.addWidget(self.verdicts)
        lines.addLayout(third)
        self.good.clicked.connect(self.accept)
        self.mend.clicked.connect(lambda: self.ask("to_correct"))
        self.refuse.clicked.connect(lambda: self.ask("refused"))
        self.reason.returnPressed.connect(self._say)
        self.reason.textChanged.connect(lambda text: self.say.setEnabled(bool(text.strip())))
        self.say.clicked.connect(self._say)
        self.put(None)

    def put(self, call: CallRow | None) -> None:
        """Show the deal of a call; a call that sold nothing shows nothing."""
        deal = call.deal if call is not None else None
        same = deal is not None and self._deal is not None and deal.id == self._deal.id
        waits = deal is not None and deal.check in OPEN
        self._deal = deal
        if not same or not waits:
            self.ask("")
        self.setVisible(deal is not None)
        self.verdicts.setVisible(waits)
        self.retranslate()

    def accept(self) -> None:
        """It is right."""
        if self._waits and self._deal is not None:
            self.judged.emit(self._deal.id, "passed", "", None)

    def ask(self, verdict: str) -> None:
        """Open the field for the reason; a second time, or with "", closes it."""
        wanted = verdict if self._waits and verdict != self._asked else ""
        if wanted != self._asked:
            self.reason.clear()
        self._asked = wanted
        for widget in (self.reason, self.say):
            widget.setVisible(bool(wanted))
        self.until.setVisible(wanted == "to_correct")
        if wanted == "to_correct":
            self.until.setDateTime(QDateTime.fromSecsSinceEpoch(int((times.now_utc() + USUAL).timestamp())))
        self.mend.set_kind("on" if wanted == "to_correct" else "plain")
        self.refuse.set_kind("on" if wanted == "refused" else "plain")
        if wanted:
            self.reason.setFocus()
        self.retranslate()

    @property
    def _waits(self) -> bool:
        return self._deal is not None and self._deal.check in OPEN

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The sale of this call"))
        if self._deal is not None:
            self.words.set_whole(sale_words(self._deal, times.now_utc()))
            set_role(self.words, TONES.get(self._deal.check, "text"))
        self.good.put(
            self.tr("Right"), self._acts.hint("sale_passed"), name=self.tr("The sale is right: release it")
        )
        self.mend.put(
            self.tr("Correct…"),
            self._acts.hint("sale_to_correct"),
            name=self.tr("Have the agent correct the sale"),
        )
        self.refuse.put(self.tr("Refuse…"), self._acts.hint("sale_refused"), name=self.tr("Refuse the sale"))
        hint = self.tr("What is wrong?") if self._asked == "refused" else self.tr("What is to be corrected?")
        self.reason.setPlaceholderText(hint)
        self.reason.setAccessibleName(hint)
        self.until.setAccessibleName(self.tr("Until when"))
        self.until.lineEdit().setAccessibleName(self.until.accessibleName())
        self.say.put(self.tr("Send back") if self._asked == "to_correct" else self.tr("Refuse"), "↵")
        self.say.setEnabled(bool(self.reason.text().strip()))

    def _say(self) -> None:
        why = self.reason.text().strip()
        if not why or not self._asked or self._deal is None:
            return
        due = self.until.dateTime().toPython() if self._asked == "to_correct" else None
        at = due.astimezone() if isinstance(due, datetime) else None
        self.judged.emit(self._deal.id, self._asked, why, at)
