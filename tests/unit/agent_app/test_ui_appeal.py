"""The agent's side by keyboard: overview, appeal with a proposal, the decision, the next level, the revised score."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from agent_app.shell.open import open_shell
from domain.appeals import AppealedQuestion, AppealStep, Revision, Verdict
from domain.errors import UserError
from domain.quality_report.model import MyQuality
from domain.scorecards import Answer
from tests.helpers import desk_fakes as fakes
from tests.helpers import quality_fakes as made
from tests.helpers.desk_fakes import NOW
from tests.unit.agent_app.test_ui_quality import KEY, opened, press

CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def scores(desk_look):
    return made.FakeScores()


@pytest.fixture
def desk(scores, qtbot):
    window, shown = opened(qtbot, "agent", "scores", scores=scores)
    shown.main_window = window
    return shown


def all_words(desk: Any) -> str:
    return "\n".join(one.text() for one in desk.area.findChildren(QLabel))


def test_an_appeal_by_keyboard_alone(desk, scores):
    assert desk.appeal.isVisible() and "Appeal" in desk.appeal.words()
    press(KEY.Key_A, CTRL_SHIFT)
    form = desk.appeal_form
    assert form.isVisible() and form.lines[0].box.hasFocus() and not form.send.isEnabled()
    line = next(one for one in form.lines if one.question.ref == "recorded")
    while not line.box.hasFocus():
        press(KEY.Key_Tab)
    press(KEY.Key_Space)
    assert line.why.hasFocus() and form.send.isEnabled()
    assert line.choice.currentText() == "Yes, before the first question", "not the answer that stands"
    press(KEY.Key_Return, CTRL)
    assert scores.appealed == [] and form.lack.text(), "a reason is wanted"
    QTest.keyClicks(line.why, "I said it at 0:12")
    press(KEY.Key_Return, CTRL)
    ((evaluation_id, asked, _),) = scores.appealed
    assert evaluation_id == "e1"
    assert asked == (
        AppealedQuestion(
            question="recorded",
            proposed=Answer(question="recorded", values=("yes",)),
            words="I said it at 0:12",
        ),
    )
    assert not desk.is_appealing() and "waits for somebody to decide" in desk.standing.text()
    assert "should be “Yes, before the first question”. I said it at 0:12" in all_words(desk)
    assert desk.withdraw.isVisible() and not desk.appeal.isVisible()
    assert "Somebody else" in desk.main_window.strip.text.whole()


def test_escape_leaves_the_appeal_unsent(desk, scores):
    press(KEY.Key_A, CTRL_SHIFT)
    assert desk.is_appealing()
    press(KEY.Key_Escape)
    assert not desk.is_appealing() and scores.appealed == []


def decided(evaluation, *, upheld: bool, level: int = 1):
    """Nora has decided."""
    answer = Answer(question="recorded", values=("yes",)) if upheld else None
    step = AppealStep(
        level=level, assignee="Nora", decided_by="Nora", decided_at=NOW,
        verdicts=(Verdict(question="recorded", answer=answer, words="Heard it again."),),
    )  # fmt: skip
    asked = AppealedQuestion(question="recorded", proposed=Answer(question="recorded", values=("yes",)))
    closed = "all_upheld" if upheld else ""
    appeal = made.Appeal(
        id="ap1", state="closed" if upheld else "decided", filed_at=NOW, questions=(asked,), level=level, levels=2,
        steps=(step,), closed_why=closed, answer_by=None if upheld else NOW + timedelta(days=4),
    )  # fmt: skip
    return replace(evaluation, appeals=(appeal,), appeal_until=None)


def test_a_decision_is_taken_to_the_next_level_with_words(desk, scores):
    scores.found = (decided(scores.found[0], upheld=False), scores.found[1])
    desk.presenter.reload()
    assert "Nora: stays as it was. Heard it again." in all_words(desk)
    assert desk.button.words() == "I accept the decision" and desk.appeal.words() == "To the next level"
    press(KEY.Key_A, CTRL_SHIFT)
    assert scores.answered == [] and desk.field.hasFocus(), "words are wanted"
    QTest.keyClicks(desk.field, "Please hear 0:12")
    press(KEY.Key_A, CTRL_SHIFT)
    assert scores.answered == [("e1", "escalate", "Please hear 0:12")]
    assert "level 2 of 2" in desk.standing.text()


def test_a_decision_is_accepted_by_reading_it(desk, scores):
    scores.found = (decided(scores.found[0], upheld=False), scores.found[1])
    desk.presenter.reload()
    press(KEY.Key_Return, CTRL)
    assert scores.acknowledged == [("e1", "")]
    assert desk.standing.text() == "Appeal decided, accepted" and not desk.appeal.isVisible()


def test_the_revised_score_stands_beside_the_old_one(desk, scores):
    old = scores.found[0]
    new_answers = tuple(
        Answer(question="recorded", values=("yes",)) if a.question == "recorded" else a for a in old.answers
    )
    before = Revision(n=1, answers=old.answers, score=old.score, until=NOW, by="Nora", why="appeal")
    better = replace(old.score, final="100.00", raw="100.00")
    scores.found = (
        replace(decided(old, upheld=True), answers=new_answers, score=better, revisions=(before,)), scores.found[1],
    )  # fmt: skip
    desk.presenter.reload()
    assert desk.score.text() == "100" and "changed on appeal by Nora" in desk.figures.whole()
    words = all_words(desk)
    assert "before: Later" in words and "Nora: changed to “Yes, before the first question”" in words


def test_overdue_is_said(desk, scores):
    late = replace(decided(scores.found[0], upheld=False).appeals[0], state="open", answer_by=None)
    step = AppealStep(level=1, assignee="Nora", due_at=NOW - timedelta(hours=3))
    scores.found = (replace(scores.found[0], appeals=(replace(late, steps=(step,)),)), scores.found[1])
    desk.presenter.reload()
    assert "overdue" in desk.standing.text() and "Nora" in desk.standing.text()


def test_the_overview_says_what_the_mean_can_say(desk, scores):
    desk.list.setFocus()
    press(KEY.Key_Home)
    overview = desk.overview
    assert overview.isVisible() and overview.score.text() == "84.3"
    assert "between 78.1 and 90.4" in overview.said.text()
    assert "12 of 180 calls" in overview.more.text() and "not averaged: 3" in overview.more.text()
    assert [one.title for one in overview.trend.rows()] == ["2026-09", "2026-10", "2026-11"]
    assert overview.questions.rows()[0].title == "Objection to the price", "what costs most comes first"
    assert "84.3 (78.1–90.4)" in desk.list.item(0).text()
    heard = []
    desk.presenter.on_play = heard.append
    overview.place_chosen.emit("e1", 2500)
    assert heard == [2500] and desk.page.isVisible()


def test_one_call_has_no_interval_and_no_server_is_said(desk, scores):
    scores.mine = MyQuality(at=NOW, since=NOW, score=made.ScoreFigure(n=1, mean=90.0))
    desk.list.setFocus()
    press(KEY.Key_Home)
    assert "One call alone" in desk.overview.said.text()
    other = made.FakeScores()
    other.error = UserError("server_away")
    desk.overview._figures = None
    desk.show_overview_problem(UserError("server_away"))
    assert desk.overview.empty.title.text() == "The overview needs the server"
    assert QApplication.focusWidget() is not None


def test_the_newest_evaluation_is_on_screen_however_late_it_comes(scores, qtbot):
    """The list has the focus before anything is read; its first row, the overview, is not chosen by that."""
    services = made.with_quality(fakes.fake_services("agent"), scores=scores)
    background = fakes.RunsAtOnce()
    window = open_shell(services, background)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    background.held = True
    window.go_to("scores")
    desk = window.desks["scores"]
    QApplication.processEvents()
    while background.waiting:
        background.go()
        background.held = True
        QApplication.processEvents()
    assert desk.page.isVisible() and "王丽" in desk.title.whole()
    background.held = False
    press(KEY.Key_Return, CTRL)
    assert scores.acknowledged == [("e1", "")]
