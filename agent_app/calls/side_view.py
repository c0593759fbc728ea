"""The right column: script or wrap-up above, the notes always beneath, open wrap-ups always on top."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from agent_app.calls.model import Draft, MissedCall, Missing
from agent_app.calls.notes_view import NotesBox
from agent_app.calls.wrap_view import FinishBar, WrapUpPanel
from agent_app.handing.quote_view import HandedQuote
from agent_app.scripts.view import ScriptPanel
from agent_app.shell.actions import Acts
from agent_app.widgets import times
from agent_app.widgets.buttons import Choice
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.panel import Panel, column, label, rule
from domain.callback_phrases import When
from domain.calls import WrapUp
from domain.campaigns import Campaign

SHOWN = 3


class OpenWrapUps(Panel):
    """Calls that ended without an outcome. A new ring does not hide them.

    Signals: `chosen(call_id)`.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("warning", parent)
        self._drafts: tuple[Draft, ...] = ()
        self._names: dict[str, str] = {}
        self._lines = column(self, margins=(10, 8, 10, 8), gap=4)
        self.title = label("strong", self, wrap=True)
        self._lines.addWidget(self.title)
        self.choices: list[Choice] = []
        self.hide()

    def show_drafts(self, drafts: tuple[Draft, ...], names: dict[str, str]) -> None:
        """`names`: who it was, by call id, as far as that is known."""
        self._drafts, self._names = drafts, names
        self.setVisible(bool(drafts))
        self.retranslate()

    def focus_first(self) -> None:
        if self.choices and self.isVisible():
            self.choices[0].setFocus()

    def retranslate(self) -> None:
        self.title.setText(self.tr("%n call(s) still need an outcome", "", len(self._drafts)))
        self.setAccessibleName(self.title.text())
        shown = self._drafts[:SHOWN]
        while len(self.choices) < len(shown):
            choice = Choice(self, compact=True)
            place = len(self.choices)
            choice.clicked.connect(lambda _checked=False, n=place: self._take(n))
            self.choices.append(choice)
            self._lines.addWidget(choice)
        for place, choice in enumerate(self.choices):
            choice.setVisible(place < len(shown))
            if place < len(shown):
                call = shown[place].call
                who = self._names.get(call.id) or call.number_text or self.tr("number withheld")
                choice.put("", f"{times.when(call.started_at)}  {who}", self.tr("say how it ended"))

    def _take(self, place: int) -> None:
        if place < len(self._drafts):
            self.chosen.emit(self._drafts[place].call.id)


class MissedCalls(Panel):
    """Who called and was not answered, while no call is on screen. One key a caller promises a callback.

    Signals: `chosen(call_id)`.
    """

    chosen = Signal(str)

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__("lit", parent)
        self._acts = acts
        self._missed: tuple[MissedCall, ...] = ()
        self._lines = column(self, margins=(10, 8, 10, 8), gap=4)
        self.title = label("strong", self, wrap=True)
        self._lines.addWidget(self.title)
        self.choices: list[Choice] = []
        self.hide()

    def show_missed(self, missed: tuple[MissedCall, ...]) -> None:
        self._missed = missed
        self.setVisible(bool(missed))
        self.retranslate()

    def take_first(self) -> None:
        """The newest one."""
        if self.isVisible():
            self._take(0)

    def retranslate(self) -> None:
        self.title.setText(self.tr("%n missed call(s)", "", len(self._missed)))
        self.setAccessibleName(self.title.text())
        shown = self._missed[:SHOWN]
        while len(self.choices) < len(shown):
            choice = Choice(self, compact=True)
            place = len(self.choices)
            choice.clicked.connect(lambda _checked=False, n=place: self._take(n))
            self.choices.append(choice)
            self._lines.addWidget(choice)
        for place, choice in enumerate(self.choices):
            choice.setVisible(place < len(shown))
            if place < len(shown):
                call = shown[place].call
                who = "  ".join(filter(None, (shown[place].name, call.number_text)))
                note = self.tr("promise a callback") if call.lead_id else self.tr("call back")
                key = self._acts.hint("missed") if place == 0 else ""
                choice.put("", f"{times.when(call.started_at)}  {who}", "  ".join(filter(None, (note, key))))

    def _take(self, place: int) -> None:
        if place < len(self._missed):
            self.chosen.emit(self._missed[place].call.id)


class SideColumn(Panel):
    """Holds what stands at the right; implements what the wrap-up's presenter asks."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._acts = acts
        self.setMinimumWidth(440)
        self.open_wrap_ups, self.missed = OpenWrapUps(self), MissedCalls(acts, self)
        self._missed_calls: tuple[MissedCall, ...] = ()
        self.idle = EmptyState("outline", self)
        self.script, self.wrap = ScriptPanel(acts, self), WrapUpPanel(acts, self)
        self.stack = QStackedWidget(self)
        for widget in (self.idle, self.script, self.wrap):
            self.stack.addWidget(widget)
        self.line = rule(self)
        self.notes, self.finish = NotesBox(acts, self), FinishBar(acts, self)
        self.handed = HandedQuote(self)
        self.handed.kept.connect(self.notes.append)
        lines = column(self, gap=0)
        top = column(margins=(12, 8, 12, 0))
        top.addWidget(self.open_wrap_ups)
        top.addWidget(self.missed)
        lines.addLayout(top)
        lines.addWidget(self.stack, 1)
        for below in (self.line, self.handed, self.notes, self.finish):
            lines.addWidget(below)
        self.show_side("idle")
        self.retranslate()

    def show_side(self, side: str) -> None:
        """`idle`, `script` or `wrap`. The notes keep their place, and the focus if they have it."""
        shown = {"idle": self.idle, "script": self.script, "wrap": self.wrap}[side]
        if self.stack.currentWidget() is not shown:
            self.stack.setCurrentWidget(shown)
        self.line.setVisible(side != "idle")
        self.notes.setVisible(side != "idle")
        if side == "idle":
            self.handed.show_handed(None)
        self.finish.setVisible(side == "wrap")
        self.show_missed(self._missed_calls)

    def show_missed(self, missed: tuple[MissedCall, ...]) -> None:
        """In a call they wait: nothing beside it asks for attention."""
        self._missed_calls = missed
        self.missed.show_missed(missed if self.side() == "idle" else ())

    def side(self) -> str:
        return {0: "idle", 1: "script", 2: "wrap"}[self.stack.currentIndex()]

    # what `WrapView` asks

    def show_wrap_up(self, wrap_up: WrapUp, campaign: Campaign | None) -> None:
        self.wrap.show_wrap_up(wrap_up, campaign)

    def show_notes(self, text: str) -> None:
        self.notes.put(text)

    def show_missing(self, missing: tuple[Missing, ...], *, insist: bool) -> None:
        self.wrap.show_missing(missing, insist=insist)
        self.notes.show_missing(self.wrap.note_missing())
        if insist and missing and missing[0].field == "note":
            self.notes.edit.setFocus()

    def show_when(self, when: When | None) -> None:
        self.wrap.show_when(when)

    def show_proposal(self, disposition: str) -> None:
        self.wrap.show_proposal(disposition)

    def show_finishing(self, on: bool) -> None:
        self.finish.show_busy(on)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Script and wrap-up"))
        self.idle.put(
            self.tr("The script opens with the call"),
            self.tr("{key} answers a ring or dials the chosen lead.").format(key=self._acts.hint("answer")),
        )
