"""The Team desk and the call for help: states in words, help first, one key to answer, silence said."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel

from agent_app.shell.open import open_shell
from agent_app.team import words
from domain.errors import UserError
from domain.presence import Presence
from tests.helpers import desk_fakes as fakes
from tests.helpers.fake_team import a_floor


@pytest.fixture
def lead_services(desk_look):
    return fakes.fake_services("team_lead")


@pytest.fixture
def team_window(lead_services, qtbot):
    window = open_shell(lead_services, fakes.RunsAtOnce())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), key, modifier)


def names(desk):
    return [desk.model.index(n, 0).data() for n in range(desk.model.rowCount())]


def test_a_lead_has_the_team_desk_and_watches(team_window, lead_services):
    assert list(team_window.desks) == ["team"] and lead_services.team.watched == 1
    desk = team_window.desks["team"]
    assert "Waiting for the server" in desk.empty.title.text()
    lead_services.team.put()
    assert "Nobody is in your team" in desk.empty.title.text()


def test_who_calls_for_help_stands_first_and_who_is_out_of_reach_last(team_window, lead_services):
    desk = team_window.desks["team"]
    QAbstractItemModelTester(desk.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    lead_services.team.put(*a_floor(fakes.NOW))
    assert names(desk)[0] == "Mira Chen" and names(desk)[-2:] == ["Sol", "Nina"]
    assert (
        "2 talking · 1 wrap-up · 1 ready · 1 paused · 1 not taking calls · 1 out of reach · 1 not here"
        in desk.counts.text()
    )
    said = desk.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Mira Chen, Talking, 3:00, Asks for help, waits 0:40, 王丽"


def test_one_key_answers_the_call_for_help_and_shows_its_customer(team_window, lead_services):
    team, desk = lead_services.team, team_window.desks["team"]
    team.put(*a_floor(fakes.NOW))
    assert "Mira Chen asks for help: 王丽" in team_window.strip.text.whole()
    press(Qt.Key.Key_F2)
    assert team.answered == [("h1", "coming")]
    assert desk.name.whole().startswith("Mira Chen") and desk.customer.text() == "王丽"
    assert any("Home Plus" in w.text() for w in desk.area.findChildren(QLabel)), "what she has is shown"
    team.put(*a_floor(fakes.NOW))
    assert len([m for m in team_window.strip.messages.all if "asks for help" in m.text]) == 1, "said once"


def test_somebody_was_faster(team_window, lead_services):
    lead_services.team.put(*a_floor(fakes.NOW))
    lead_services.team.refuse = UserError("help_taken", agent="Lars")
    press(Qt.Key.Key_F2)
    assert "Lars" in team_window.strip.messages.all[-1].text


def test_an_old_picture_is_called_old(team_window, lead_services):
    desk = team_window.desks["team"]
    lead_services.team.put(*a_floor(fakes.NOW))
    lead_services.team.is_away = True
    lead_services.team.say()
    assert "this picture is old" in desk.counts.text()
    assert "25 seconds" in desk.bound.text()


@pytest.mark.parametrize(
    ("one", "state", "since"),
    [
        (Presence(person_id="a", name="A"), "Not here today", ""),
        (Presence(person_id="a", name="A", state="talking", since=fakes.NOW - timedelta(minutes=9),
                  seen_at=fakes.NOW - timedelta(minutes=1)), "Out of reach (last: Talking)", "1:00"),
        (Presence(person_id="a", name="A", state="offline", reason="signed_out",
                  seen_at=fakes.NOW - timedelta(minutes=1)), "Signed out", "1:00"),
        (Presence(person_id="a", name="A", state="paused", reason="lunch", grey=False, seen_at=fakes.NOW, over=True,
                  since=fakes.NOW - timedelta(minutes=62), until=fakes.NOW - timedelta(minutes=2)),
         "Paused · Lunch", "1:02:00 · 2:00 over"),
    ],
)  # fmt: skip
def test_states_in_words(desk_look, one, state, since):
    assert (words.state_words(one), words.since_words(one, fakes.NOW)) == (state, since)


def test_an_agent_calls_her_lead_with_one_key(window, services):
    services.calls.ring(fakes.exact(), call_id="c")
    services.calls.answer("c")
    press(Qt.Key.Key_F2)
    assert services.team.asked == ["c"] and "Your lead is called" in window.strip.messages.all[-1].text
    services.team.answer_comes("Lena Park")
    assert window.strip.messages.all[-1].text == "Lena Park is coming to help you."
    services.team.say()
    assert window.strip.messages.all[-1].text == "Lena Park is coming to help you.", "said once"


def test_without_a_call_there_is_nobody_to_help(window, services):
    press(Qt.Key.Key_F2)
    assert services.team.asked == []


def test_a_lead_listens_to_the_chosen_agent_with_one_key(team_window, lead_services):
    team, desk = lead_services.team, team_window.desks["team"]
    team.put(*a_floor(fakes.NOW))
    desk.presenter.choose("otto weiss")
    assert desk.buttons["listen"].isVisible() and desk.buttons["listen"].isEnabled()
    press(Qt.Key.Key_F6)
    press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert team.answered == [("otto weiss", "listen"), ("otto weiss", "whisper")]
    assert "the agent alone hears you" in team_window.strip.messages.all[-1].text
    desk.presenter.choose("bo larsen")
    assert not desk.buttons["listen"].isVisible()


def test_who_has_no_telephone_at_an_exchange_reads_why_she_cannot_listen(desk_look, qtbot):
    services = fakes.fake_services("team_lead")
    services.team.line = None
    window = open_shell(services, fakes.RunsAtOnce())
    qtbot.addWidget(window)
    services.team.put(*a_floor(fakes.NOW))
    window.desks["team"].presenter.choose("otto weiss")
    assert not window.acts.enabled("listen") and "no exchange" in window.acts.why_not("listen")


def test_an_agent_is_told_who_is_on_her_call(window, services):
    from domain.pbx import Listened

    services.team.on_my_call = (1, Listened(by="Lena Park", how="whisper"))
    services.team.say()
    assert "Lena Park listens and speaks to you" in window.strip.messages.all[-1].text
