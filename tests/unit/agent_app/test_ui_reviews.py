"""The Reviews desk's inbox by keyboard: approve, give back, correct, decide; red lines; whose it is and what is overdue."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from agent_app.changes import Changed
from agent_app.shell.open import open_shell
from domain.errors import UserError
from tests.helpers import desk_fakes as fakes
from tests.helpers import reviews_fakes as made
from tests.unit.agent_app.test_ui_quality import KEY, press

CTRL = Qt.KeyboardModifier.ControlModifier


def opened(qtbot, role: str = "analyst", page: str = "inbox", **parts: Any):
    services = made.with_reviews(fakes.fake_services(role), **parts)
    window = open_shell(services, fakes.RunsAtOnce())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.go_to("reviews")
    desk = window.desks["reviews"]
    desk.go_to(page)
    shown = desk.widget(page)
    shown.main_window, shown.services = window, services
    if hasattr(shown, "focus_home"):
        shown.focus_home()
    QApplication.processEvents()
    return shown


@pytest.fixture
def reviews(desk_look):
    return made.FakeReviews()


@pytest.fixture
def page(reviews, qtbot):
    return opened(qtbot, reviews=reviews)


def listed(page) -> list[str]:
    return [page.list.item(n).text() for n in range(page.list.count())]


def choose(page, place: int) -> None:
    page.list.setFocus()
    press(KEY.Key_Home)
    for _ in range(place):
        press(KEY.Key_Down)


def test_what_waits_says_whose_it_is_and_what_is_overdue(page):
    first, second, third, fourth = listed(page)
    assert first.startswith("Appeal, level 1 · Bo Larsen\nuntil")
    assert second.startswith("! To correct · 周杰") and "overdue since" in second
    assert third.startswith("To approve · Lucía Gómez") and "waits since" in third
    assert fourth.startswith("! Appeal") and "with Nora Vidal" in fourth
    choose(page, 3)
    assert not page.done.isVisible() and not page.decide_panel.isEnabled(), (
        "somebody else's is only looked at"
    )


def test_an_appeal_is_decided_question_by_question(page, reviews):
    choose(page, 0)
    recorded, price = page.decide_panel.lines
    assert recorded.stands.text().startswith("Judged: Later") and "with the greeting" in recorded.why.text()
    assert page.decide_panel.overall.text() == "Two things were missed."
    press(KEY.Key_Return, CTRL)
    assert reviews.done == [] and recorded.words.hasFocus(), "what stays needs a why"
    recorded.verdict.setFocus()
    press(KEY.Key_Down)
    assert recorded.verdict.currentText() == "As proposed: Yes, before the first question"
    price.words.setFocus()
    QTest.keyClicks(price.words, "It was answered.")
    press(KEY.Key_Return, CTRL)
    ((what, evaluation_id, level, verdicts, _),) = reviews.done
    assert (what, evaluation_id, level) == ("decide", "e1", 1)
    assert verdicts[0].answer.values == ("yes",) and verdicts[0].answer.marks, "her evidence goes along"
    assert (verdicts[1].answer, verdicts[1].words) == (None, "It was answered.")
    assert listed(page)[0].startswith("! To correct"), "the next one is on screen"


def test_a_second_level_looks_at_what_was_not_upheld(qtbot, desk_look):
    page = opened(qtbot, "team_lead", reviews=made.FakeReviews(made.items(level=2)))
    choose(page, 0)
    (line,) = page.decide_panel.lines
    assert line.asked.question == "recorded"
    assert "Please hear the first ten seconds." in page.decide_panel.overall.text()
    said = "\n".join(one.text() for one in page.area.findChildren(QLabel))
    assert "Nora: stays as it was. It came after the second question." in said


def test_approve_and_give_back(page, reviews):
    choose(page, 2)
    press(KEY.Key_Backspace, CTRL)
    assert reviews.done == [] and page.field.hasFocus(), "words are wanted"
    QTest.keyClicks(page.field, "Hear the end again")
    press(KEY.Key_Backspace, CTRL)
    assert reviews.done == [("give_back", "e2", "Hear the end again")]
    reviews.done.clear()
    page.presenter.reload()
    choose(page, 2)
    press(KEY.Key_Return, CTRL)
    assert reviews.done == [("approve", "e2")]


def test_a_correction_on_the_scorecard_by_keys(page, reviews):
    choose(page, 1)
    assert page.scorecard.isVisible() and "Hear the end again" in page.said.text()
    page.scorecard.presenter.light("calm")
    page.list.setFocus()
    press(KEY.Key_2)
    assert reviews.correcting.saved["e3"].answers, "a draft survives a kill"
    press(KEY.Key_Return, CTRL)
    (draft,) = reviews.correcting.submitted
    assert {a.question: a.values for a in draft.answers}["calm"] == ("no",)
    assert not any("To correct" in one for one in listed(page))


def test_a_red_line_alarms_and_stays_until_it_is_read(qtbot, desk_look):
    notices = made.FakeNotices()
    page = opened(qtbot, "team_lead", notices=notices)
    strip = page.main_window.strip
    assert "Red line" not in strip.text.whole()
    notices.found = (made.RED_LINE,)
    page.services.changes.announce(Changed(definitions=True))
    assert strip.text.whole() == "Red line: false promise, Bo Larsen" and strip.action.isVisible()
    page.services.changes.announce(Changed(definitions=True))
    assert strip.messages.unread() == 1, "said once"
    page.main_window.go_to("team")
    strip.action.click()
    assert page.isVisible()
    assert listed(page)[0].startswith("! Red line: false promise, Bo Larsen")
    choose(page, 0)
    assert page.heading.whole().startswith("Red line") and page.player.isVisible(), (
        "with the evaluation it is about"
    )
    press(KEY.Key_Return, CTRL)
    assert notices.found == () and not listed(page)[0].startswith("! Red")


def test_sound_is_fetched_at_the_first_play_and_digits_belong_to_the_list(page):
    choose(page, 0)
    heard = []
    page.presenter.on_play = heard.append
    page.play_requested.emit(2500)
    page.play_requested.emit(900)
    assert heard == [2500, 900]


def test_without_the_server_it_says_so(qtbot, desk_look):
    reviews = made.FakeReviews()
    reviews.error = UserError("server_away")
    page = opened(qtbot, reviews=reviews)
    assert page.trouble.isVisible() and page.empty.isVisible()


def test_agents_have_no_such_desk(qtbot, desk_look):
    window = open_shell(fakes.fake_services("agent"), fakes.RunsAtOnce())
    qtbot.addWidget(window)
    assert "reviews" not in window.desks


def test_leave_is_entered_and_taken_back(qtbot, desk_look):
    leave = made.FakeLeave()
    page = opened(qtbot, "operations", "leave", leave=leave)
    assert page.table.cells()[0][0] == "Nora Vidal" and not page.end.isEnabled()
    page.person.setCurrentIndex(1)
    page.first.setDate(QDate(2026, 12, 1))
    page.last.setDate(QDate(2026, 12, 8))
    QTest.keyClicks(page.reason, "ill")
    press(KEY.Key_Return, CTRL)
    (new,) = leave.kept
    assert (new.person_id, new.reason) == ("nora", "ill")
    assert (new.until - new.since).days == 8, "the last day counts"
    assert "2 appeals went to somebody else" in page.main_window.strip.text.whole()
    page.last.setDate(QDate(2026, 11, 1))
    press(KEY.Key_Return, CTRL)
    assert len(leave.kept) == 1 and page.main_window.strip.messages.shown().kind == "problem"
    page.table.selectRow(0)
    page.end.click()
    assert leave.ended == ["ab1"] and page.empty.isVisible()
