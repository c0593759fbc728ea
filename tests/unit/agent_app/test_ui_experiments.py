"""An experiment at the Calls desk: the arm's words are on screen, and another arm is spoken only with a reason."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.helpers import desk_fakes as fakes
from tests.helpers.fake_arms import FakeArms


@pytest.fixture
def services(desk_look):
    return replace(fakes.fake_services(), arms=FakeArms())


def talk(services):
    call = services.calls.ring(fakes.exact())
    services.calls.answer(call)
    return call


def step_text(desk) -> str:
    return desk.presenter.script.player.step.text["en"]


def test_the_drawn_arm_is_spoken_and_named(desk, services):
    call = talk(services)
    assert services.arms.drawn == [("wang", call)]
    assert step_text(desk) == "About your claim"
    assert "variant B" in desk.side.script.title.whole()
    assert desk.presenter.script.state().variant == "opening:B"


def test_the_arm_of_before_is_the_script_as_it_is(desk, services):
    services.arms.next = "A"
    talk(services)
    assert step_text(desk).startswith("Good morning")
    assert desk.presenter.script.state().variant == "opening:A"


def test_without_an_experiment_nothing_is_named_and_there_is_nothing_else_to_speak(desk, services, window):
    services.arms.next = ""
    talk(services)
    assert services.arms.drawn == [] and "variant" not in desk.side.script.title.whole()
    desk.open_variants()
    assert not desk.sheet.isVisible() and "No experiment" in window.strip.text.whole()


def test_another_arm_needs_a_reason_and_goes_on_at_the_same_step(desk, services):
    call = talk(services)
    QTest.keyClick(desk, Qt.Key.Key_1)
    QApplication.processEvents()
    where = desk.presenter.script.player.step.id
    assert where != "hello"
    desk.open_variants()
    assert desk.sheet.isVisible() and desk.sheet.kind == "variant"
    desk.sheet.save.click()
    assert services.arms.overridden == [], "a reason is asked for"
    desk.sheet.fields["reason"].setText("he asked for the short form")
    desk.sheet.save.click()
    assert services.arms.overridden == [("wang", "opening:A", "he asked for the short form", call)]
    assert desk.presenter.script.player.step.id == where
    assert desk.presenter.script.state().variant == "opening:A"


def test_a_call_that_was_begun_keeps_its_arm_whatever_is_published(desk, services):
    talk(services)
    QTest.keyClick(desk, Qt.Key.Key_1)
    from agent_app.changes import Changed

    services.arms.next = ""
    services.changes.announce(Changed(definitions=True))
    assert desk.presenter.script.state().variant == "opening:B"
