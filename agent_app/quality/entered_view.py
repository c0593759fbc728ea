"""What was written and entered in a call, each value beside what was said of it: heard and when, or not heard."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from agent_app.calls.outcome_titles import titles
from agent_app.widgets import times
from agent_app.widgets.facts import Fact, Facts
from agent_app.widgets.noop import translate
from agent_app.widgets.panel import Panel, column, label
from domain.api import CallDetail
from domain.calls import RECORDER
from domain.reading import Reading
from domain.said_entered import Heard, listen
from domain.transcripts import Word

SECTIONS = (("notes", 0), ("wrap", 130), ("script", 64), ("answers", 130))  #: name, width of its left column


@dataclass(frozen=True)
class _Line:
    """A row; `value`: what is looked for in what was said, "" where it is nothing that is spoken."""

    text: str
    left: str = ""
    value: str = ""
    tone: str = "text"


class EnteredPanel(QScrollArea):
    """Signals: `sought(ms)`: a row was clicked whose value was heard."""

    sought = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        inner = Panel("scrolled")
        inside = column(inner, margins=(0, 0, 8, 8), gap=2)
        self.titles: dict[str, QLabel] = {}
        self.sections: dict[str, Facts] = {}
        self._at: dict[str, list[int | None]] = {}
        for name, left in SECTIONS:
            title, facts = label("section", inner), Facts(left, 4, inner)
            title.setContentsMargins(0, 8, 0, 0)
            facts.chosen.connect(partial(self._seek, name))
            self.titles[name], self.sections[name] = title, facts
            inside.addWidget(title)
            inside.addWidget(facts)
        inside.addStretch(1)
        self.setWidget(inner)
        self._detail: CallDetail | None = None
        self._lanes: tuple[tuple[Word, ...], ...] = ()

    def put(self, detail: CallDetail | None) -> None:
        """Another call, or more of this one."""
        self._detail = detail
        self._draw()

    def put_reading(self, reading: Reading) -> None:
        """What was said; none: nothing is compared."""
        self._lanes = tuple(
            tuple(
                Word(text=text, start_ms=start, end_ms=end, sure=sure)
                for start, end, text, sure in lane.words
            )
            for lane in reading.lanes
        )
        self._draw()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("What was written and entered"))
        said = {
            "notes": self.tr("Notes of the agent"), "wrap": self.tr("Outcome"), "script": self.tr("Script path"),
            "answers": self.tr("Answers in the script"),
        }  # fmt: skip
        for name, words in said.items():
            self.titles[name].setText(words)
            self.sections[name].setAccessibleName(words)
        self._draw()

    def _draw(self) -> None:
        if self._detail is None:
            return
        for name, lines in self._lines(self._detail).items():
            heard = [listen(line.value, self._lanes) if line.value else Heard() for line in lines]
            self._at[name] = [one.at_ms if one.state in ("heard", "other") else None for one in heard]
            self.titles[name].setVisible(bool(lines))
            self.sections[name].setVisible(bool(lines))
            self.sections[name].put([_fact(line, one) for line, one in zip(lines, heard, strict=True)])

    def _lines(self, detail: CallDetail) -> dict[str, list[_Line]]:
        call, wrap, run = detail.row, detail.finished.wrap_up, detail.finished.script
        outcome = [
            _Line(titles.outcome(call.disposition or wrap.disposition, call.campaign), self.tr("Outcome"))
        ]
        if call.deal is not None:
            amount = times.money(call.deal.amount_minor, call.deal.currency)
            outcome.append(_Line(call.deal.product, self.tr("Deal"), call.deal.product))
            outcome.append(_Line(amount, self.tr("Amount"), str(call.deal.amount_minor // 100)))
        outcome += [_Line(wrap.intention, self.tr("Intention"))] if wrap.intention else []
        outcome += [_Line(wrap.next_step, self.tr("Next step"))] if wrap.next_step else []
        outcome += [_Line(value, name, value) for name, value in wrap.fields.items()]
        if detail.finished.call.adapter == RECORDER:
            held = self.tr("Held elsewhere: the recording is all there is.")
            return {"notes": [_Line(held, tone="muted")], "wrap": [], "script": [], "answers": []}
        return {
            "notes": [_Line(wrap.notes or self.tr("No note."), tone="text" if wrap.notes else "muted")],
            "wrap": outcome,
            "script": [_Line(v.step, times.length(v.seconds)) for v in run.path] if run else [],
            "answers": [
                _Line(str(a.value), a.step, "" if a.option else str(a.value)) for a in run.answers
            ] if run else [],
        }  # fmt: skip

    def _seek(self, name: str, place: int) -> None:
        places = self._at.get(name, [])
        at = places[place] if place < len(places) else None
        if at is not None:
            self.sought.emit(at)


def _fact(line: _Line, heard: Heard) -> Fact:
    said, tone = heard_words(heard)
    return Fact(line.text, left=line.left, right=said, tone=line.tone, right_tone=tone)


def heard_words(heard: Heard) -> tuple[str, str]:
    """(words, tone): “✓ said at 1:23”, “said: 2,400 at 1:23”, “not heard”."""
    at = times.length(heard.at_ms / 1000)
    match heard.state:
        case "heard":
            return translate("quality", "✓ said at {time}").format(time=at), "success"
        case "other":
            return translate("quality", "said: {value} at {time}").format(
                value=heard.instead, time=at
            ), "warning"
        case "not_heard":
            return translate("quality", "not heard"), "muted"
        case _:
            return "", "muted"
