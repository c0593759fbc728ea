"""From the analyst's queue to the agent's acknowledgement by keyboard only; the score says why, or is hidden."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from agent_app.quality.score_words import reasons
from agent_app.quality.scorecard_presenter import LONGEST_PAUSE_S, ScorecardPresenter
from domain.api import Evaluation, QueuedPick
from domain.scorecards import Answer, score, summary
from tests.helpers import desk_fakes as fakes
from tests.helpers import quality_fakes as made
from tests.unit.agent_app.test_ui_quality import KEY, opened, press

CTRL = Qt.KeyboardModifier.ControlModifier


def typed(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)


def queue(*, second: bool = False) -> made.FakeQuality:
    quality = made.FakeQuality()
    pick = QueuedPick(id="p1", plan="weekly", period="2026-W48", second=second)
    quality.rows = (replace(quality.rows[0], pick=pick), *quality.rows[1:])
    return quality


def test_from_the_queue_to_the_acknowledgement_by_keyboard_only(desk_look, qtbot):
    quality = queue()
    window, desk = opened(qtbot, "analyst", "quality", quality=quality)
    press(KEY.Key_Q)  # only my queue
    assert desk.calls.mine.isChecked() and desk.calls.model.rowCount() == 1
    press(KEY.Key_Down)
    press(KEY.Key_Home)
    press(KEY.Key_Return)
    card = desk.scorecard
    assert card.presenter.lit == "greeting" and "by chance" in desk.call.queue.words.whole()
    press(KEY.Key_1)
    press(KEY.Key_3)  # not at all: fails the whole call, wants a mark and a comment
    assert "“Said that the call is recorded?” = “Not at all” fails the whole call" in card.why.text()
    press(KEY.Key_M)
    press(KEY.Key_C)
    typed("never said, not even at 1:20")
    press(KEY.Key_Return)
    press(KEY.Key_N)
    press(KEY.Key_0)
    press(KEY.Key_2)
    press(KEY.Key_1)
    assert card.presenter.lit == "talk"
    press(KEY.Key_F)
    assert card.lit_card.entry.hasFocus()
    typed("4")
    press(KEY.Key_Return)
    assert card.presenter.lit == "calm", "Enter keeps the figure and goes on"
    press(KEY.Key_1)
    press(KEY.Key_Return, CTRL)
    (draft,) = quality.submitted
    given = {a.question: a for a in draft.answers}
    assert given["recorded"].comment == "never said, not even at 1:20" and given["recorded"].marks
    assert given["talk"].values == (4.0,) and given["asked"].na_reason == "other"
    window.close()

    told = Evaluation(
        id=draft.evaluation_id, call_id=draft.call_id, agent_id="me", analyst_id="q", analyst="Quinn Abel",
        form=draft.form.code, form_version=draft.form.version, state="submitted", answers=draft.answers,
        score=summary(score(draft.form, draft.answers)), submitted_at=fakes.NOW, recording_id="rec0", lead="王丽 Wang Li",
    )  # fmt: skip
    scores = made.FakeScores((told,))
    _, desk = opened(qtbot, "agent", "scores", scores=scores)
    assert desk.button.isVisible() and "not passed" in desk.figures.whole()
    press(KEY.Key_Return, CTRL)
    assert scores.acknowledged == [(draft.evaluation_id, "")] and not desk.button.isVisible()


def test_a_second_judgement_is_blind_and_anybody_may_be(desk_look, qtbot):
    _, desk = opened(qtbot, "analyst", "quality", quality=queue(second=True))
    press(KEY.Key_Down)
    press(KEY.Key_Home)
    card = desk.scorecard
    press(KEY.Key_1)
    assert card.score.text() == "" and "blind" in card.figures.whole() and not card.why.isVisible()
    press(KEY.Key_B)
    assert card.score.text() == "100" and card.why.isVisible()
    press(KEY.Key_B)
    press(KEY.Key_2)
    assert card.score.text() == "", "it stays hidden while she answers"
    desk.calls.list.setFocus()
    press(KEY.Key_Down)
    press(KEY.Key_1)
    assert card.score.text() == "100", "the next call was not drawn for two"


FAILS = "“Said that the call is recorded?” = “Not at all” fails the whole call"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, []),
        (
            {"greeting": "no", "recorded": "late", "price": "great", "calm": "yes"},
            [
                "Raw 78.57: 4 questions count; costs most: Greeted by name and company? −14.3; Said",
                "Critical 50: 0.5 of 1 points",
                "Final 78.57: as the raw score; below the pass mark of 80",
            ],
        ),
        (
            {"greeting": "yes", "recorded": "no", "calm": "yes"},
            ["Raw 66.67: 3", "Critical 0: 0 of 1", f"Final 66.67: {FAILS}"],
        ),
        (
            {"greeting": "yes"},
            ["Raw 100: 1 questions", "Critical: no critical question counts", "Final 100: as the raw score"],
        ),
    ],
)
def test_each_figure_has_its_reason(desk_look, given, expected):
    answers = tuple(Answer(question=ref, values=(value,)) for ref, value in given.items())
    said = reasons(made.FORM, score(made.FORM, answers))
    assert len(said) == len(expected)
    for one, begins in zip(said, expected, strict=True):
        assert one.startswith(begins)


def test_time_at_work_leaves_pauses_out(desk_look):
    class View:
        def __getattr__(self, _name):
            return lambda *_: None

    now = [0.0]
    quality = made.FakeQuality()
    presenter = ScorecardPresenter(View(), quality, fakes.RunsAtOnce(), clock=lambda: now[0])
    presenter.open(quality.begin(quality.detail("call0")))
    for passed in (30, 45, LONGEST_PAUSE_S + 1, 10):
        now[0] += passed
        presenter.choose(1)
    assert presenter.draft.seconds == 85, "whoever was at lunch was not at work"


def test_a_key_behind_the_submission_changes_nothing(desk_look, qtbot):
    """The server is slow, the analyst is not: no draft comes back after it was handed over."""
    quality = queue()
    window, desk = opened(qtbot, "analyst", "quality", quality=quality)
    press(KEY.Key_Down)
    press(KEY.Key_Home)
    card = desk.scorecard.presenter
    for ref, value in (
        ("greeting", "yes"),
        ("recorded", "yes"),
        ("price", "great"),
        ("talk", 4.0),
        ("calm", "yes"),
    ):
        card._keep(Answer(question=ref, values=(value,)))
    card._keep(Answer(question="asked", na=True, na_reason="other"))
    saved = dict(quality.drafts)
    window.background.held = True
    card.submit()
    card.light("greeting")
    card.choose(2)
    card.overall_comment("too late")
    assert quality.drafts == saved, "nothing is saved any more"
    window.background.go()
    (draft,) = quality.submitted
    assert {a.question: a.values for a in draft.answers}["greeting"] == ("yes",) and card.draft is None
