"""What was said beside the player: in step, by click, by key, as evidence; the machine's answers."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QSignalSpy, QTest

from domain.reading import Reading
from domain.scorecards.prefill import Suggestion
from tests.helpers import quality_fakes as made
from tests.helpers import readings
from tests.unit.agent_app.test_ui_quality import KEY, opened, press

ENGLISH = readings.english()


@pytest.fixture
def quality(desk_look) -> made.FakeQuality:  # type: ignore[no-untyped-def]
    fake = made.FakeQuality()
    fake.readings["rec0"] = ENGLISH
    return fake


@pytest.fixture
def desk(quality, qtbot) -> Any:  # type: ignore[no-untyped-def]
    window, desk = opened(qtbot, "analyst", "quality", quality=quality)
    desk.main_window = window
    press(KEY.Key_Down)
    press(KEY.Key_Home)
    return desk


def lit(desk: Any) -> str:
    found = desk.call.heard.text.extraSelections()
    return found[0].cursor.selectedText() if found else ""


def choose(desk: Any, first: str, last: str) -> None:
    """Select from one word to another, as the mouse does."""
    text = desk.call.heard.text
    whole = text.toPlainText()
    cursor = QTextCursor(text.document())
    cursor.setPosition(whole.index(first))
    cursor.setPosition(whole.index(last) + len(last), QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)


def test_the_word_that_is_heard_is_lit(desk: Any) -> None:
    for lane in ENGLISH.lanes:
        for start, _, word, _ in lane.words[::5]:
            desk.call.player.audio.position_changed.emit(start + 10)
            assert lit(desk) == word


def test_a_click_plays_from_the_word(desk: Any) -> None:
    text = desk.call.heard.text
    sought = QSignalSpy(text.sought)
    cursor = QTextCursor(text.document())
    cursor.setPosition(text.toPlainText().index("expensive") + 2)
    where = text.cursorRect(cursor).center()
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(where.x(), where.y()))
    start = next(w[0] for lane in ENGLISH.lanes for w in lane.words if w[2] == "expensive")
    assert sought.count() == 1 and sought.at(0)[0] == start


def test_selected_words_become_evidence_by_one_key(desk: Any) -> None:
    card = desk.scorecard.presenter
    card.light("recorded")
    assert not desk.call.heard.evidence.isEnabled()
    choose(desk, "this call", "recorded")
    assert desk.call.heard.evidence.isEnabled()
    press(KEY.Key_E)
    words = ENGLISH.lanes[1].words
    start = next(w[0] for w in words if w[2] == "call")
    (mark,) = card.answer("recorded").marks
    assert mark.start_ms < start and mark.end_ms == next(w[1] for w in words if w[2] == "recorded")
    assert not desk.call.heard.evidence.isEnabled(), "the selection is gone: the key marks once"
    press(KEY.Key_E)
    assert len(card.answer("recorded").marks) == 1


def test_keys_go_from_phrase_to_phrase(desk: Any) -> None:
    sought = QSignalSpy(desk.call.heard.sought)
    for _ in range(3):
        press(KEY.Key_Period)
    press(KEY.Key_Comma)
    hits = [hit.start_ms for hit in ENGLISH.hits]
    visited = [sought.at(n)[0] for n in range(sought.count())]
    assert visited[:3] == hits[:3] and visited[3] in hits[:2]


def test_hits_are_buttons_that_say_what_they_are(desk: Any) -> None:
    names = [
        b.accessibleName() for b in desk.call.heard.chips.widget().children() if hasattr(b, "accessibleName")
    ]
    assert any("forbidden promise" in name and "no risk" in name for name in names)
    assert (
        "agent 46 %" in desk.call.heard.figures.whole()
        and "numbers masked: 1" in desk.call.heard.figures.whole()
    )


def test_a_proposed_answer_is_taken_over_by_one_key_with_what_it_rests_on(desk: Any) -> None:
    card = desk.scorecard.presenter
    card.light("recorded")
    assert card.suggestion().values == ("yes",) and not card.answer("recorded").values, "never by itself"
    press(KEY.Key_Y)
    answer = card.answer("recorded")
    assert answer.values == ("yes",) and answer.marks == ENGLISH.suggestions[0].marks
    assert card.lit == "asked", "on to the next question"
    card.light("recorded")
    card.choose(2)
    assert card.answer("recorded").values == ("late",), "a person decides otherwise"
    card.light("greeting")
    press(KEY.Key_Y)
    assert not card.answer("greeting").values, "nothing is proposed here"


def test_another_call_has_none_of_it(desk: Any, quality: made.FakeQuality) -> None:
    desk.call.player.playing.turn_loop(1_000)
    press(KEY.Key_Down)
    heard = desk.call.heard
    assert heard.reading == Reading() or not heard.reading.lanes
    assert heard.text.isHidden() and "no words" in heard.empty.text()
    assert desk.scorecard.presenter.suggestion() is None
    assert desk.call.player.playing.loop_from is None and not desk.call.player.playing.silences


def test_words_that_come_later_appear_by_themselves(quality: made.FakeQuality, qtbot: Any) -> None:
    quality.readings["rec0"] = Reading(state="waiting")
    _window, desk = opened(qtbot, "analyst", "quality", quality=quality)
    press(KEY.Key_Down)
    press(KEY.Key_Home)
    assert "on their way" in desk.call.heard.empty.text()
    quality.readings["rec0"] = ENGLISH
    desk.call._on_read_tick()
    assert "Good morning" in desk.call.heard.text.toPlainText()
    place = desk.call.heard.text.textCursor().position()
    desk.call._on_read_tick()
    assert desk.call.heard.text.textCursor().position() == place


def test_silence_loop_and_sides_by_key(desk: Any) -> None:
    player = desk.call.player
    press(KEY.Key_S)
    assert player.playing.skips and player.buttons["skip_silence"].kind == "on"
    press(KEY.Key_R)
    assert player.buttons["loop"].words() == "Repeat to here"
    press(KEY.Key_D)
    assert player.buttons["customer_loud"].words() == "Customer 50 %" and player.loud.customer == 0.5
    press(KEY.Key_A)
    assert player.loud.agent == 0.5
    press(KEY.Key_T)
    assert desk.call.pages.currentIndex() == 1, "what was written"


def test_an_hour_of_words_is_laid_out_in_a_moment(desk: Any) -> None:
    """Nine thousand words: the text holds them all, the word at the end is found."""
    lane = ENGLISH.lanes[1]
    words = tuple((n * 400, n * 400 + 300, f"word{n}", 0.9) for n in range(9_000))
    desk.call.show_reading(
        msgspec.structs.replace(ENGLISH, lanes=(msgspec.structs.replace(lane, words=words),), hits=())
    )
    desk.call.player.audio.position_changed.emit(8_999 * 400 + 10)
    assert lit(desk) == "word8999"


def test_a_machine_answer_that_the_form_does_not_know_breaks_nothing(desk: Any) -> None:
    card = desk.scorecard.presenter
    card.propose((Suggestion(question="gone", values=("yes",), source="phrase:x"),))
    card.light("greeting")
    card.take_suggestion()
    assert card.draft is not None
