"""Library and coaching by keyboard: a piece made, shared, heard, gone; a task given, read, done; a better line proposed."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from agent_app.learning import words
from agent_app.learning.from_call import step_at
from agent_app.learning.waiting_view import CoachingWaiting
from domain.library import LIFE, MakeClip, problems_of
from domain.reading import Reading, ReadLane
from tests.helpers import desk_fakes as fakes
from tests.helpers import quality_fakes
from tests.helpers.fake_learning import FakeLearning, some_clips, some_coaching
from tests.helpers.fake_studio import FakeStudio
from tests.helpers.screens_learning import learning_of, quality_of, scores_of

CTRL = Qt.KeyboardModifier.ControlModifier


def shown(qtbot, made):
    window, desk, learning = made
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window, desk, learning


def press(window, name, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget() or window, name, modifier)
    QApplication.processEvents()


def last(window):
    return window.strip.messages.all[-1].text


def said(widget):
    return " ".join(w.text() for w in widget.findChildren(QLabel) if w.isVisibleTo(widget))


@pytest.fixture
def learning(desk_look):
    return FakeLearning()


@pytest.fixture
def mine(learning, qtbot):
    return shown(qtbot, learning_of("agent", learning))


# ------------------------------------------------------------------------------- coaching


def test_a_task_is_read_then_done_by_one_key(mine):
    window, desk, learning = mine
    QTest.keyClick(window, Qt.Key.Key_6, CTRL)
    desk.focus_home()
    assert desk.presenter.chosen["coaching"] == "t1" and desk.task_state.text() == "overdue"
    assert (
        "recording notice" in desk.task_text.text() and "Wang Li" in desk.task_facts.accessibleDescription()
    )
    press(window, Qt.Key.Key_Return, CTRL)
    assert learning.done == [("acknowledged", "t1", "")] and "have read it" in last(window)
    QTest.keyClicks(desk.answer, "On eleven calls")
    press(window, Qt.Key.Key_Return, CTRL)
    assert learning.done[-1] == ("done", "t1", "On eleven calls")
    assert desk.tabs["coaching"].words() == "Coaching 1", "one is left"


def test_what_is_not_hers_to_do_has_no_button(learning, qtbot):
    learning.tasks = some_coaching(mine=False)
    _, desk, _ = shown(qtbot, learning_of("team_lead", learning))
    assert not desk.done.isVisible() and not desk.back.isVisible()
    desk.presenter.answer("I did it for her")
    assert learning.done == []


def test_who_wrote_it_takes_it_back(learning, qtbot):
    learning.tasks = tuple(replace(r, own=r.id == "t2") for r in some_coaching(mine=False))
    window, desk, _ = shown(qtbot, learning_of("analyst", learning))
    desk.presenter.choose("t2")
    desk.back.click()
    assert learning.done == [("withdrawn", "t2", "")] and "Taken back" in last(window)


def test_a_task_leads_to_the_call_it_is_about(mine):
    _, desk, _ = mine
    desk.hear.click()
    assert (desk.part, desk.presenter.chosen["library"]) == ("library", "c1")


# ------------------------------------------------------------------------------- the library


def test_a_piece_is_heard_and_counted_once(mine):
    window, desk, learning = mine
    press(window, Qt.Key.Key_F3)
    assert desk.tabs["library"].words() == "Library 2", "two not heard yet"
    assert desk.clip_title.whole() == "Opening that asks first" and desk.player.isVisible()
    desk.presenter.play()
    desk.presenter.on_position(3_400)
    desk.presenter.on_position(2_000)
    assert learning.facts == []
    desk.presenter.choose("c3")
    assert learning.facts == [("c1", 3)], "as far as it was played"
    desk.presenter.leave()
    assert learning.facts == [("c1", 3)]


def test_heard_to_its_end_it_counts_at_once(mine):
    _, desk, learning = mine
    desk.presenter.go_to("library")
    desk.presenter.play()
    desk.presenter.on_position(7_900)
    assert learning.facts == [("c1", 8)]


def test_a_problem_is_read_not_heard(mine):
    _, desk, learning = mine
    desk.presenter.go_to("library")
    desk.presenter.choose("c2")
    assert not desk.player.isVisible() and "thirty per cent" in desk.said.text()
    assert "Agent" not in desk.clip_facts.accessibleDescription()
    desk.presenter.play()
    desk.presenter.choose("c2")
    assert learning.facts == [("c2", 0)], "read, once"


def test_what_is_over_is_gone(mine):
    """Expired or withdrawn between reading the list and hearing it."""
    window, desk, learning = mine
    desk.presenter.go_to("library")
    learning.gone.add("c1")
    desk.presenter.play()
    assert "recording is not there" in desk.player.said.text()
    press(window, Qt.Key.Key_F5)
    assert desk.presenter.chosen["library"] == "c2" and desk.list.count() == 2
    assert learning.facts == [("c2", 0)]


def test_withdrawing_asks_why(learning, qtbot):
    learning.rows = tuple(replace(r, own=True) for r in some_clips())
    window, desk, _ = shown(qtbot, learning_of("analyst", learning))
    desk.presenter.go_to("library")
    desk.withdraw.click()
    assert learning.done == [] and desk.list.count() == 3
    desk.reason.setFocus()
    desk.reason.setText("Lucía asked for it")
    press(window, Qt.Key.Key_Return)
    assert learning.done == [("withdraw", "c1", "Lucía asked for it")]
    assert desk.list.count() == 2 and "gone from every desk" in last(window)


def test_without_the_server_it_says_so(learning, qtbot):
    learning.away = True
    _, desk, _ = shown(qtbot, learning_of("agent", learning))
    assert desk.empty.isVisible() and "could not be read" in desk.empty.title.text()
    learning.away = False
    desk.presenter.reload()
    assert desk.task_page.isVisible()


# ------------------------------------------------------------------------------- from the Quality desk


@pytest.fixture
def quality(learning, qtbot):
    window, desk, _ = shown(qtbot, quality_of(learning))
    return window, desk, learning


def test_a_piece_is_made_at_marked_points_and_shared(quality):
    window, desk, learning = quality
    desk.calls.list.setFocus()
    press(window, Qt.Key.Key_L, CTRL)
    assert "Mark both ends" in last(window)
    audio = desk.call.player.audio
    audio.seek(2_000)
    side = desk.learning
    side.from_call.begin_piece(2_000)
    side.from_call.end_piece(6_500)
    assert "0:02 → 0:06" in side.strip.words.text()
    press(window, Qt.Key.Key_L, CTRL)
    dialog = side.share
    assert dialog.isVisible() and dialog.headline.hasFocus() and "Mira Chen" in dialog.why.text()
    dialog.done.click()
    assert "needs a title" in dialog.problem.text()
    QTest.keyClicks(dialog.headline, "Price, calmly")
    dialog.lesson.setPlainText("First agree, then compare.")
    QTest.keyClicks(dialog.consent, "Mira agreed")
    QTest.keyClicks(dialog.tags, "price, calm")
    dialog.audience.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.audience.item(2).setCheckState(Qt.CheckState.Checked)
    dialog.done.click()
    ((_, made),) = learning.done
    assert (made.recording_id, made.from_ms, made.to_ms, made.title) == (
        "rec0",
        2_000,
        6_500,
        "Price, calmly",
    )
    assert (made.teams, made.regions, made.tags) == (("team-1",), ("region-1",), ("price", "calm"))
    assert timedelta(days=360) < made.expires_at - fakes.NOW < timedelta(days=370)
    assert not dialog.isVisible() and "Shared" in last(window) and side.strip.words.text() == ""


def test_what_was_said_in_the_piece_stands_there_already(quality):
    _, desk, _ = quality
    agent = ReadLane(
        speaker="agent",
        words=((1_000, 1_400, "Good", 1.0), (2_100, 2_500, "morning", 1.0), (7_000, 7_400, "later", 1.0)),
    )
    customer = ReadLane(speaker="customer", words=((3_000, 3_300, "您", 1.0), (3_300, 3_600, "好", 1.0)))
    side = desk.learning
    side.read(Reading(lanes=(agent, customer)))
    side.from_call.begin_piece(2_000)
    side.from_call.end_piece(6_500)
    side.from_call.ask_share()
    assert side.share.said.toPlainText() == "Agent: morning\nCustomer: 您好"


def test_keys_mark_the_ends_where_it_plays(quality):
    window, desk, _ = quality
    desk.calls.list.setFocus()
    press(window, Qt.Key.Key_I)
    press(window, Qt.Key.Key_O)
    assert desk.learning.from_call._start is None, "an end before its beginning begins anew"
    assert "→" in desk.learning.strip.words.text()


def test_another_call_begins_without_a_piece(quality):
    _, desk, _ = quality
    desk.learning.from_call.begin_piece(1_000)
    desk.presenter.open("call1")
    assert desk.learning.strip.words.text() == ""


def test_coaching_follows_from_the_lit_question(quality):
    window, desk, learning = quality
    desk.calls.list.setFocus()
    press(window, Qt.Key.Key_T, CTRL)
    dialog = desk.learning.coach
    assert dialog.isVisible() and "Mira Chen" in dialog.why.text()
    dialog.done.click()
    assert "some words" in dialog.problem.text()
    dialog.text.setPlainText("Say the notice first.")
    dialog.done.click()
    ((_, made),) = learning.done
    card = desk.scorecard.presenter
    assert (made.agent_id, made.kind, made.text) == ("a0", "task", "Say the notice first.")
    assert (made.evaluation_id, made.question) == (card.draft.evaluation_id, card.lit)
    assert made.due_at is not None and "finds it under Learning" in last(window)


def test_a_better_line_for_the_step_that_was_said(quality):
    window, desk, learning = quality
    desk.learning.from_call.ask_proposal(25_000)
    dialog = desk.learning.proposal
    assert dialog.isVisible() and dialog.step.currentData() == "recording"
    assert not dialog.studio.isVisible(), "who cannot change scripts is not led into the studio"
    dialog.text.setPlainText("We record this call to learn from it.")
    dialog.done.click()
    assert learning.done == [
        ("propose", "renewal", 7, "recording", "en", "We record this call to learn from it.", "", "call0")
    ]
    assert "Proposed" in last(window)


def test_who_may_change_scripts_is_led_to_the_step(desk_look, learning, qtbot):
    from dataclasses import replace as changed

    from agent_app.shell.open import open_shell

    studio = FakeStudio()
    step = studio.script.steps[2].id
    services = quality_fakes.with_quality(fakes.fake_services("analyst"), quality=quality_fakes.FakeQuality())
    services.session.there.permissions["script.change"] = (
        "all"  # her organisation lets analysts write scripts
    )
    window = open_shell(changed(services, learning=learning, studio=studio), fakes.RunsAtOnce())
    _, desk, _ = shown(qtbot, (window, None, learning))
    window.go_to("quality")
    desk = window.desks["quality"]
    desk.presenter.open("call0")
    desk.learning.from_call.ask_proposal(0)
    assert desk.learning.proposal.studio.isChecked()
    desk.learning.from_call.propose(step, "Better", "", "en", studio=True)
    assert window.desk() == "operations"
    page = window.desks["operations"].widget("scripts")
    assert (page.presenter.code, page.presenter.selected) == (studio.code, step)


@pytest.mark.parametrize(
    ("position", "step"),
    [
        (0, "hello"),
        (20_900, "hello"),
        (21_000, "recording"),
        (29_600, "need"),
        (93_499, "need"),
        (93_500, "offer"),
        (999_000, "offer"),
    ],
)
def test_the_step_at_a_position(position, step):
    detail = quality_fakes.FakeQuality().detail("call0")
    assert step_at(detail, position) == step


def test_every_reason_against_a_piece_has_its_words():
    far = MakeClip(
        id="x",
        recording_id="r",
        from_ms=-1,
        to_ms=-1,
        title="",
        lesson="",
        consent="",
        expires_at=fakes.NOW + 2 * LIFE,
    )
    codes = {*problems_of(far, fakes.NOW, 10)}
    codes |= {*problems_of(replace(far, to_ms=10**9, expires_at=fakes.NOW), fakes.NOW, 10)}
    assert codes == set(words.PROBLEMS)


# ------------------------------------------------------------------------------- beside My scores


def test_my_scores_show_the_coaching_that_waits(learning, qtbot):
    window, desk, _ = shown(qtbot, scores_of(learning))
    strip = desk.findChild(CoachingWaiting)
    assert strip.isVisible()
    assert "Say the recording notice" in said(strip)
    assert "overdue" in said(strip)
    assert "The comparison was calm" not in said(strip)  # done
    strip.button.click()
    assert window.desks["learning"].isVisible()


def test_what_was_done_is_gone_when_she_comes_back(learning, qtbot):
    window, desk, _ = shown(qtbot, scores_of(learning))
    learning.tasks = tuple(replace(row, state="done") for row in learning.tasks)
    window.go_to("learning")
    window.go_to("scores")
    assert not desk.findChild(CoachingWaiting).isVisible()


def test_without_the_server_my_scores_are_there_alone(learning, qtbot):
    learning.away = True
    _, desk, _ = shown(qtbot, scores_of(learning))
    assert desk.isVisible()
    assert not desk.findChild(CoachingWaiting).isVisible()


def test_many_tasks_are_counted(learning, qtbot):
    learning.tasks = tuple(replace(learning.tasks[0], id=f"n{n}", text=f"Practise {n}") for n in range(5))
    _, desk, _ = shown(qtbot, scores_of(learning))
    shown_words = said(desk.findChild(CoachingWaiting))
    assert "Practise 2" in shown_words
    assert "Practise 3" not in shown_words
    assert "and 2 more" in shown_words
