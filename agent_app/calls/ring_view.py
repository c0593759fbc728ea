"""The ring: a raised card above the customer that says who, why we know, what was last. It never takes the focus."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_app.calls import words
from agent_app.calls.model import LiveCall
from agent_app.customers.model import Match, Matches
from agent_app.customers.words import how_words, match_line
from agent_app.shell.actions import Acts
from agent_app.widgets.buttons import Choice, KeyButton
from agent_app.widgets.digits import HotKeys
from agent_app.widgets.noop import translate
from agent_app.widgets.panel import Elided, Panel, column, label, row

SHORT = 16  #: characters of a company in the chooser; the whole stands in the customer column


class RingCard(Panel):
    """Who calls. Hidden while nobody does."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__("ring", parent)
        self._acts = acts
        self._call: LiveCall | None = None
        lines = column(self, margins=(12, 8, 12, 8), gap=3)
        head = row(gap=8)
        self.title, self.key = label("accent", self), label("key", self)
        head.addWidget(self.title, 1)
        head.addWidget(self.key)
        self.name, self.how, self.last = Elided("title", self), Elided("strong", self), Elided("", self)
        lines.addLayout(head)
        for widget in (self.name, self.how, self.last):
            lines.addWidget(widget)
        self.hide()

    def show_call(self, call: LiveCall | None) -> None:
        self._call = call
        self.setVisible(call is not None)
        self.retranslate()

    def retranslate(self) -> None:
        call = self._call
        if call is None:
            return
        self.setAccessibleName(_title(call))
        self.title.setText(_title(call))
        self.key.setText(self._acts.hint("answer"))
        matches = call.matches.matches if call.matches else ()
        self.name.set_whole(words.call_name(call))
        if not matches:
            how = how_words("none")
            last = self.tr("You can make a lead of it when you have talked.")
        elif call.matches is not None and call.matches.sure:
            how, last = how_words(matches[0].how), match_line(matches[0])
        else:
            how = self.tr("may be {names}").format(names=", ".join(m.name for m in matches[:3]))
            last = self.tr("You choose when you have answered.")
        if call.handed is not None:
            self.name.set_whole(call.handed.name or words.call_name(call))
            how = "" if not matches else how
            last = first_line(call.handed.notes) or last
        number = call.record.number_text if call.record.number_text != self.name.whole() else ""
        self.how.set_whole(
            " · ".join(filter(None, (how, matches[0].company if len(matches) == 1 else "", number)))
        )
        self.last.set_whole(last)
        self.last.setVisible(bool(last))


def _title(call: LiveCall) -> str:
    """Who brings it: a customer, or a colleague with one."""
    handed = call.handed
    if handed is None:
        return translate("calls", "Incoming call")
    if handed.how == "consult":
        return translate("calls", "From {name}: a question").format(name=handed.by)
    return translate("calls", "From {name}: a call is handed over").format(name=handed.by)


def first_line(notes: str) -> str:
    """“…” around the first line of what a colleague wrote."""
    line = next((one.strip() for one in notes.splitlines() if one.strip()), "")
    return f"“{line}”" if line else ""


class MatchChooser(Panel):
    """Several leads fit: one key for each, and one for nobody of them.

    Signals: `chosen(call_id, lead_id)`, `nobody_chosen(call_id)`.
    """

    chosen = Signal(str, str)
    nobody_chosen = Signal(str)

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__("lit", parent)
        self._acts = acts
        self._call_id = ""
        self._found: Matches | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.keys = HotKeys(self)
        self._lines = column(self, margins=(12, 8, 12, 10), gap=6)
        self.title = label("heading", self)
        self._lines.addWidget(self.title)
        self.choices: list[Choice] = []
        self.none = KeyButton("plain", "new_lead", self)
        self._lines.addWidget(self.none)
        self.none.clicked.connect(lambda: self.nobody_chosen.emit(self._call_id))
        self.hide()

    def show_matches(self, call_id: str, matches: Matches | None) -> None:
        """Ask who of these it is; None: nothing to ask."""
        self._call_id, self._found = call_id, matches
        self.setVisible(matches is not None)
        self.retranslate()

    def retranslate(self) -> None:
        found = self._found
        if found is None:
            self.keys.put({})
            return
        matches = found.matches[:8]
        self.title.setText(
            self.tr("Who is it?")
            if matches
            else self.tr("Unknown number: {number}").format(number=found.number_text)
        )
        self.setAccessibleName(self.title.text())
        while len(self.choices) < len(matches):
            choice = Choice(self, compact=True)
            choice.setFixedHeight(52)  # two lines
            number = len(self.choices)
            choice.clicked.connect(lambda _checked=False, n=number: self._take(n))
            self.choices.append(choice)
            self._lines.insertWidget(self._lines.count() - 1, choice)
        for place, choice in enumerate(self.choices):
            choice.setVisible(place < len(matches))
            if place < len(matches):
                match = matches[place]
                choice.put(str(place + 1), self._match_words(match))
        last = str(len(matches) + 1)
        calls: dict[str, Callable[[], None]] = {
            str(n + 1): partial(self._take, n) for n in range(len(matches))
        }
        if matches:
            self.none.put(self.tr("None of them: new lead"), last)
            calls[last] = self.none.click
        else:  # nothing is asked: the digits stay with the script
            self.none.put(self.tr("New lead from this number"), self._acts.hint("new_lead"))
        self.keys.put(calls)
        self._lines.activate()
        self.setMinimumHeight(
            self._lines.minimumSize().height()
        )  # the customer beneath gives way, never this

    def _match_words(self, match: Match) -> str:
        company = match.company if len(match.company) <= SHORT else match.company[: SHORT - 1] + "…"
        name = " · ".join(filter(None, (match.name, company, match.place)))
        touched = match_line(match, campaign=False)
        return f"{name}\n" + " · ".join(filter(None, (how_words(match.how), touched)))

    def _take(self, place: int) -> None:
        if self._found is not None and place < len(self._found.matches):
            self.chosen.emit(self._call_id, self._found.matches[place].lead_id)
