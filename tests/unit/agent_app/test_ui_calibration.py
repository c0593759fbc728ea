"""A calibration by keyboard: judged blind, closed by who leads, and the meeting says what it can and cannot."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from domain.errors import UserError
from tests.helpers import calibration_fakes as made
from tests.helpers import quality_fakes
from tests.unit.agent_app.test_ui_quality import KEY, press
from tests.unit.agent_app.test_ui_reviews import choose, listed, opened

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def calibrations(desk_look):
    return made.FakeCalibrations()


@pytest.fixture
def page(calibrations, qtbot):
    return opened(qtbot, page="calibration", calibrations=calibrations, quality=quality_fakes.FakeQuality())


def test_a_call_is_judged_blind_by_keyboard_alone(page, calibrations):
    choose(page, 0)
    card = page.scorecard
    assert card.isVisible() and not page.close_button.isVisible()
    press(KEY.Key_1)
    press(KEY.Key_1)
    press(KEY.Key_0)
    press(KEY.Key_2)
    press(KEY.Key_1)
    assert card.score.text() == "" and "blind" in card.figures.whole(), "weights and total are hidden"
    assert calibrations.judging.saved["c1"].answers, "a draft survives a kill"
    card.presenter.enter("4")
    press(KEY.Key_N)
    press(KEY.Key_1)
    press(KEY.Key_Return, CTRL)
    (draft,) = calibrations.judging.submitted
    assert {a.question for a in draft.answers} == {"greeting", "recorded", "asked", "price", "talk", "calm"}
    assert page.waiting.isVisible() and "2 of 4 have judged" in page.waiting.title.text()
    assert "waits for your judgement" not in listed(page)[0]


def test_who_leads_closes_it_and_one_call_tells_little(page, calibrations):
    choose(page, 1)
    assert listed(page)[1].startswith("! Week 47") and "overdue" in listed(page)[1]
    assert page.waiting.isVisible() and page.close_button.isVisible() and not page.done.isVisible()
    page.close_button.click()
    table = page.meeting.questions.cells()
    assert page.meeting.isVisible()
    recorded = next(line for line in table if line[0].startswith("Said that"))
    assert recorded[1:5] == ["Later", "Yes, before the first question", "Later", "Not at all"]
    assert recorded[5] == "ordinal α: cannot be estimated from one call" and recorded[0].endswith("differs")
    greeting = next(line for line in table if line[0].startswith("Greeted"))
    assert not greeting[0].endswith("differs")
    assert "ICC(2,1): cannot be estimated from one call" in page.meeting.total.text()


def test_the_meeting_over_several_calls(page):
    choose(page, 2)
    met = page.meeting
    head = [met.questions.horizontalHeaderItem(x).text() for x in range(met.questions.columnCount())]
    assert head[2] == "Quinn Abel ★"
    recorded = next(line for line in met.questions.cells() if line[0].startswith("Said that"))
    assert recorded[5].startswith("ordinal α ") and "3 calls" in recorded[5] and " to " in recorded[5]
    same = next(line for line in met.questions.cells() if line[0].startswith("Greeted"))
    assert "everybody always said the same" in same[5]
    assert (
        "Said that the call is recorded?: people read it differently, most differ from the expert"
        in met.rewrite.text()
    )
    people = {line[0]: line for line in met.people.cells()}
    assert people["Quinn Abel"][2].startswith("+") and "3 calls" in people["Quinn Abel"][2]
    assert people["周杰 Zhou Jie"][3].startswith("-") or people["周杰 Zhou Jie"][3].startswith("−")
    page.copy_text()
    text = QGuiApplication.clipboard().text()
    assert "Quinn Abel" in text and "ordinal α" in text and "\t" in text


def test_people_are_asked(page, calibrations):
    page.new.click()
    form = page.form
    assert form.isVisible() and form.calls.count() > 0
    QTest.keyClicks(form.title, "Week 49")
    press(KEY.Key_Return, CTRL)
    assert calibrations.made == [] and "two people" in form.lack.text()
    for n in (1, 2, 3):
        form.people.item(n).setCheckState(Qt.CheckState.Checked)
    form.expert.setCurrentIndex(form.expert.findData("quan"))
    calibrations.error = UserError("recording_missing")
    press(KEY.Key_Return, CTRL)
    assert "recording" in page.main_window.strip.text.whole().lower() and form.isVisible(), "nothing is lost"
    calibrations.error = None
    press(KEY.Key_Return, CTRL)
    (new,) = calibrations.made
    assert (new.title, new.people, new.expert_id) == ("Week 49", ("quan", "nora", "pete"), "quan")
    assert new.call_id == "call0" and new.due_at is not None
    assert listed(page)[0].startswith("Week 49")


def test_a_lead_takes_part_and_calls_nobody(qtbot, calibrations):
    page = opened(qtbot, "team_lead", "calibration", calibrations=calibrations)
    assert not page.new.isVisible()
