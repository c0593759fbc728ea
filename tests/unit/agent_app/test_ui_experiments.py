"""An experiment at the Calls desk: the arm's words are on screen, and another arm is spoken only with a reason."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from agent_app.calls.model import Draft
from agent_app.experiments.spoken import SpokenVariant
from domain.calls import CallRecord, WrapUp
from domain.scripts import PlayerState, Position
from tests.helpers import desk_fakes as fakes
from tests.helpers.fake_arms import FakeArms


@pytest.fixture
def services(desk_look):
    return replace(fakes.fake_services(), arms=FakeArms())


def fakes_draft(**record) -> Draft:
    call = CallRecord(id="call", direction="in", started_at=fakes.NOW, lead_id="wang", **record)
    return Draft(call=call, wrap_up=WrapUp(), script="renewal", script_version=7)


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


def test_after_a_restart_a_call_goes_on_with_what_it_began(desk_look):
    """The experiment may have ended meanwhile, or the lead may have another arm: the call speaks to its end as it began."""
    arms = FakeArms()
    arms.next = ""
    begun = PlayerState(
        trail=(Position(step="hello"), Position(step="need")),
        script="renewal",
        version=7,
        variant="opening:B",
    )
    spoken = SpokenVariant(arms, fakes.RunsAtOnce(), object(), lambda: None)
    draft = fakes_draft()
    assert spoken.ready("mark", draft, begun, fakes.LEADS["wang"], "renewal", "renewal") and arms.drawn == []
    assert spoken.variant == "opening:B" and spoken.script().variant == "opening:B"
    base = msgspec.structs.replace(begun, variant="")
    arms.next = "A"
    other = SpokenVariant(arms, fakes.RunsAtOnce(), object(), lambda: None)
    assert other.ready("mark", draft, base, fakes.LEADS["wang"], "renewal", "renewal") and arms.drawn == []
    assert other.variant == "" and other.script() is None


def test_nothing_is_drawn_for_a_call_that_is_over(desk_look):
    arms = FakeArms()
    spoken = SpokenVariant(arms, fakes.RunsAtOnce(), object(), lambda: None)
    over = fakes_draft(ended_at=fakes.NOW)
    assert spoken.ready("mark", over, None, fakes.LEADS["wang"], "renewal", "renewal")
    assert arms.drawn == [] and spoken.variant == ""
