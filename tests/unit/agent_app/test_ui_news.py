"""What is new is read before she is ready; a stopped line leaves the screen mid-call with its reason; better lines."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from agent_app.changes import Changed
from domain.errors import UserError
from domain.script_life.stops import Stop
from tests.helpers import desk_fakes as fakes
from tests.helpers.fake_news import a_release


@pytest.fixture
def new(services):
    """One thing is new, and the desk refuses to be ready because of it."""
    services.news.new = [a_release()]
    before = services.calls.set_agent_state

    def set_agent_state(state, reason=""):
        if state == "ready" and services.news.unread():
            raise UserError("unread_change", count="1")
        before(state, reason)

    services.calls.set_agent_state = set_agent_state
    services.calls.agent, services.calls.reason = "paused", "break"
    return services


def words(panel):
    return " ".join(w.text() for w in panel.findChildren(QLabel))


def test_ready_asks_for_what_is_new_and_comes_true_with_one_key(new, window):
    window.choose_agent_state("ready", "")
    panel = window.news_panel
    assert panel.isVisible() and "The opening is shorter" in words(panel) and "v8" in words(panel)
    assert new.calls.agent == "paused"
    assert panel.done.hasFocus()
    QTest.keyClick(panel.done, Qt.Key.Key_Return)
    assert new.news.confirmed == ["r1"] and new.calls.agent == "ready" and not panel.isVisible()


def test_closing_it_confirms_nothing(new, window):
    window.choose_agent_state("ready", "")
    QTest.keyClick(window.news_panel, Qt.Key.Key_Escape)
    assert new.news.confirmed == [] and new.calls.agent == "paused"


def test_who_was_held_back_sees_why_and_is_ready_again(services, window):
    services.news.new = [a_release()]
    services.calls.set_agent_state("paused", "unread_change")
    assert window.news_panel.isVisible()
    assert "something in the script is new" in window.top.person_button.words()
    window.news_panel.done.click()
    assert services.calls.agent == "ready"


def test_a_call_is_not_covered_by_news(services, window):
    services.news.new = [a_release()]
    call = services.calls.ring(fakes.exact())
    services.calls.answer(call)
    services.changes.announce(Changed(definitions=True))
    assert "news_panel" not in vars(window)


def test_nothing_new_is_said(window):
    window.acts.run("news")
    assert "Nothing is new" in window.strip.messages.all[-1].text


def test_a_stopped_line_leaves_the_screen_mid_call_with_its_reason(services, window, desk):
    call = services.calls.ring(fakes.exact())
    services.calls.answer(call)
    panel, presenter = desk.side.script, desk.presenter.script
    step = presenter.player.step
    assert panel.text.isVisible() and panel.text.toPlainText()
    stop = Stop(
        id="s", kind="step", code=fakes.SCRIPT.code, step=step.id, reason="The price was wrong", by="Olga",
        at=fakes.NOW - timedelta(seconds=1),
    )  # fmt: skip
    services.definitions.stopped = (stop,)
    services.changes.announce(Changed(definitions=True))
    assert not panel.text.isVisible() and panel.text.toPlainText() == ""
    assert "The price was wrong (Olga)" in panel.stopped.text()
    assert panel.answers.isVisible(), "she goes on by its answers"
    services.definitions.stopped = ()
    services.changes.announce(Changed(definitions=True))
    assert panel.text.isVisible() and not panel.stopped.isVisible()


def test_a_better_line_is_proposed_with_one_key_from_the_call(services, window, desk):
    call = services.calls.ring(fakes.exact())
    services.calls.answer(call)
    step = desk.presenter.script.player.step
    QTest.keyClick(
        window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert desk.sheet.kind == "propose"
    desk.sheet.fields["text"].setText("May I ask you something short?")
    desk.sheet._save()
    version = str(fakes.SCRIPT.version)
    language = desk.presenter.script.language
    assert services.news.proposed == [
        (fakes.SCRIPT.code, version, step.id, language, "May I ask you something short?", "", call)
    ]


def test_without_a_step_there_is_nothing_to_propose(window, desk):
    window.acts.run("propose")
    assert not desk.sheet.kind and "no step" in window.strip.messages.all[-1].text
