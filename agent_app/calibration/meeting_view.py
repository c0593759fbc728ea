"""The meeting: where they differ, agreement per question, who is mild, what to rewrite."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from agent_app.calibration import words
from agent_app.performance.words import one_decimal
from agent_app.quality.words import score_text
from agent_app.widgets.figure_table import FigureTable
from agent_app.widgets.panel import Panel, column, label
from domain.calibration.model import Calibration
from domain.scorecards import Form


class MeetingView(Panel):
    """Everything on one page that scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._calibration: Calibration | None = None
        self._form: Form | None = None
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        column(self).addWidget(area)
        inner = Panel("scrolled")
        lines = column(inner, margins=(0, 0, 8, 8), gap=6)
        self.total = label("strong", inner, wrap=True)
        self.titles = {name: label("section", inner) for name in ("rewrite", "questions", "people")}
        self.rewrite = label("", inner, wrap=True)
        self.questions, self.people = FigureTable(inner), FigureTable(inner)
        lines.addWidget(self.total)
        for name, part in (("rewrite", self.rewrite), ("questions", self.questions), ("people", self.people)):
            lines.addWidget(self.titles[name])
            lines.addWidget(part)
        lines.addStretch(1)
        area.setWidget(inner)
        self._area = area
        self.retranslate()

    def put(self, calibration: Calibration, form: Form | None) -> None:
        self._calibration, self._form = calibration, form
        self.retranslate()

    def text(self) -> str:
        """To copy."""
        return words.summary_text(self._calibration, self._form) if self._calibration is not None else ""

    def retranslate(self) -> None:
        self._area.setAccessibleName(self.tr("The meeting"))
        self.titles["rewrite"].setText(self.tr("Questions to rewrite"))
        self.titles["questions"].setText(
            self.tr("Question by question; agreement over all calls judged by several")
        )
        self.titles["people"].setText(self.tr("Who judged"))
        calibration = self._calibration
        if calibration is None or calibration.meeting is None:
            return
        meeting, known = calibration.meeting, words.questions_of(self._form)
        self.total.setText(words.total_words(meeting))
        rewrite = [
            f"{words.title_of(known, met.question)}: {words.rewrite_words(met)}"
            for met in meeting.questions if met.rewrite
        ]  # fmt: skip
        self.rewrite.setText("\n".join(rewrite) or self.tr("None, as far as these calls tell."))
        judges = calibration.judgements
        head = [self.tr("Question")]
        head += [one.analyst + (" ★" if one.expert else "") for one in judges]
        head += [self.tr("Agreement")]
        rows, marked = [], []
        for n, met in enumerate(meeting.questions):
            question = known.get(met.question)
            given = [words.said_words(question, words.answer_of(met, one.analyst_id)) for one in judges]
            title = words.title_of(known, met.question) + (" · " + self.tr("differs") if met.differs else "")
            rows.append([title, *given, words.figure_words(met.agreement)])
            if met.differs:
                marked.append(n)
        self.questions.put(
            head, rows, figures=len(head), stretch=None, marked=marked, name=self.titles["questions"].text()
        )
        expert = any(one.expert for one in judges)
        head = [self.tr("Person"), self.tr("Score"), self.tr("Milder than others by")]
        head += [self.tr("Points from the expert")] if expert else []
        head += [self.tr("“Not applicable” otherwise than others")]
        people = []
        for one in meeting.analysts:
            line = [one.analyst, score_text(one.final), words.leniency_words(one)]
            line += [one_decimal(one.from_expert)] if expert else []
            people.append([*line, words.drift_words(one, known) or "–"])
        self.people.put(head, people, figures=len(head), stretch=-1, name=self.titles["people"].text())
