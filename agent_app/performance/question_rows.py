"""What was judged, question by question: answer, comment, places to hear, what it said before, appeal and verdicts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from agent_app.performance import words
from agent_app.quality.words import question_title
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.flow import FlowLayout
from agent_app.widgets.noop import translate
from agent_app.widgets.panel import Panel, column, label, row
from domain.api import Evaluation
from domain.scorecards import Answer, Form, Mark, Question, walk_questions

Play = Callable[[int], None]


def questions_of(form: Form | None) -> dict[str, Question]:
    return {q.ref: q for q, _ in walk_questions(form)} if form else {}


def earlier_answers(evaluation: Evaluation) -> dict[str, Answer]:
    """Question -> its answer before the last change, where that was another one."""
    if not evaluation.revisions:
        return {}
    now = {one.question: one for one in evaluation.answers}
    before = {one.question: one for one in evaluation.revisions[-1].answers}
    return {
        ref: one for ref, one in before.items()
        if ref not in now or (now[ref].values, now[ref].na) != (one.values, one.na)
    }  # fmt: skip


def question_panel(
    evaluation: Evaluation, questions: Mapping[str, Question], answer: Answer, play: Play
) -> Panel:
    """One question with everything that was said about it."""
    question = questions.get(answer.question)
    panel = Panel("row")
    lines = column(panel, margins=(12, 8, 12, 8), gap=4)
    head = row(gap=12)
    title, said = label("strong", wrap=True), label()
    title.setText(question_title(question) if question else answer.question)
    said.setText(words.answer_words(question, answer))
    head.addWidget(title, 1)
    before = earlier_answers(evaluation).get(answer.question)
    if before is not None:
        was = label("muted")
        was.setText(
            translate("scores", "before: {answer}").format(answer=words.answer_words(question, before))
        )
        head.addWidget(was)
    head.addWidget(said)
    lines.addLayout(head)
    if answer.comment:
        comment = label("muted", wrap=True)
        comment.setText(answer.comment)
        lines.addWidget(comment)
    if answer.marks:
        lines.addWidget(hear_buttons(answer.marks, title.text(), play))
    for appeal in evaluation.appeals:
        for asked in appeal.questions:
            if asked.question != answer.question:
                continue
            text = label("accent", wrap=True)
            text.setText(
                translate("scores", "Appeal: should be “{answer}”. {words}")
                .format(answer=words.answer_words(question, asked.proposed), words=asked.words)
                .strip()
            )
            lines.addWidget(text)
            if asked.proposed.marks:
                lines.addWidget(hear_buttons(asked.proposed.marks, title.text(), play))
        for step in appeal.steps:
            for verdict in step.verdicts:
                if verdict.question == answer.question:
                    text = label("success" if verdict.answer is not None else "", wrap=True)
                    text.setText(words.verdict_words(verdict, step, question))
                    lines.addWidget(text)
    return panel


def hear_buttons(marks: tuple[Mark, ...], title: str, play: Play) -> QWidget:
    """“Hear 1:02” for each place."""
    holder = QWidget()
    flow = FlowLayout(holder)
    for mark in marks:
        button = KeyButton("plain", "play")
        at = times.length(mark.start_ms / 1000)
        button.put(
            translate("scores", "Hear {time}").format(time=at),
            name=translate("scores", "Hear {time}: {question}").format(time=at, question=title),
        )
        button.clicked.connect(partial(_play, play, mark.start_ms))
        flow.addWidget(button)
    return holder


def _play(play: Play, start_ms: int, *_checked: object) -> None:
    play(start_ms)
