"""The Quality desk and My scores: by keyboard, without sound, without a server."""

from __future__ import annotations

from array import array
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from agent_app.quality.audio import AudioPlayer
from agent_app.quality.list_model import CallsModel
from agent_app.quality.peaks import peaks_of
from agent_app.quality.player_view import Lanes
from agent_app.quality.presenter import read_day
from agent_app.quality.waveform import Waveform, _Level, unpack
from agent_app.shell.open import open_shell
from domain.api import QueuedPick
from domain.errors import UserError
from lead_server.analysis.peaks import pack
from lead_server.analysis.peaks import peaks_of as peaks_at_server
from lead_server.analysis.sound import Sound
from tests.helpers import desk_fakes as fakes
from tests.helpers import quality_fakes as made

SOUNDS = Path(made.__file__).parent / "sounds"

KEY = Qt.Key


def press(key: Any, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), key, modifier)
    QApplication.processEvents()


def opened(qtbot, role, name, **parts):
    services = made.with_quality(fakes.fake_services(role), **parts)
    window = open_shell(services, fakes.RunsAtOnce())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.go_to(name)
    return window, window.desks[name]


@pytest.fixture
def quality(desk_look):
    return made.FakeQuality()


@pytest.fixture
def desk(quality, qtbot):
    window, made_desk = opened(qtbot, "analyst", "quality", quality=quality)
    made_desk.main_window = window
    return made_desk


def test_an_evaluation_by_keyboard_alone(desk, quality):
    press(KEY.Key_Down)
    press(KEY.Key_Home)
    card = desk.scorecard.presenter
    assert card.draft.call_id == "call0" and card.lit == "greeting"
    press(KEY.Key_1)
    press(KEY.Key_3)  # not at all: fails the form, demands comment and mark
    assert card.lit == "recorded"
    press(KEY.Key_M)
    press(KEY.Key_C)
    QTest.keyClicks(QApplication.focusWidget(), "never said 1 2 3")
    desk.calls.list.setFocus()
    press(KEY.Key_N)
    assert card.lit == "asked"
    press(KEY.Key_0)
    assert desk.scorecard.lit_card.guide.text() == "Why is it not applicable?"
    press(KEY.Key_2)
    press(KEY.Key_1)
    assert card.lit == "talk"
    card.enter("4")
    press(KEY.Key_N)
    press(KEY.Key_1)
    press(KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (sent,) = quality.submitted
    answers = {a.question: a for a in sent.answers}
    assert answers["recorded"].values == ("no",) and answers["recorded"].comment == "never said 1 2 3"
    assert answers["recorded"].marks and answers["asked"].na_reason == "other"
    assert answers["talk"].values == (4.0,)


def test_what_is_missing_is_said_at_the_question(desk, quality):
    press(KEY.Key_Down)
    card = desk.scorecard.presenter
    card.choose(1)
    card.submit()
    assert quality.submitted == []
    assert card.lit == "recorded"
    assert desk.scorecard.lit_card.problem.text() == "Not answered yet."


def test_the_score_is_live(desk):
    press(KEY.Key_Down)
    card = desk.scorecard.presenter
    card.choose(1)
    assert desk.scorecard.score.text() == "100"
    card.choose(3)
    assert "not passed" in desk.scorecard.figures.whole()


def test_a_mark_is_heard_and_removed(desk):
    press(KEY.Key_Down)
    card = desk.scorecard.presenter
    card.mark(2000, 8000)
    card.mark(4000, 8000)
    buttons = [b for b in desk.scorecard.lit_card.marks.findChildren(QAbstractButton) if b.isVisible()]
    assert [b.accessibleName() for b in buttons][:2] == [
        "Go to the mark at 0:02, 1",
        "Remove the mark at 0:02, 1",
    ]
    buttons[1].click()
    assert [m.start_ms for m in card.answer("greeting").marks] == [4000]


def test_a_draft_is_taken_up_again(desk, quality):
    press(KEY.Key_Down)
    desk.scorecard.presenter.choose(1)
    desk.calls.list.setCurrentIndex(desk.calls.model.index(2, 0))
    desk.calls.list.setCurrentIndex(desk.calls.model.index(1, 0))
    first = quality.rows[1].id
    assert quality.drafts[first].answers or quality.drafts["call0"].answers
    desk.presenter.open("call0")
    assert desk.scorecard.presenter.draft is not None


def test_the_next_page_comes_when_the_end_is_near(desk, quality):
    model = desk.calls.model
    while model.canFetchMore(desk.calls.list.rootIndex()):
        model.fetchMore(desk.calls.list.rootIndex())
    assert model.rowCount() == 40
    assert [q.after for q in quality.asked] == ["", "10", "20", "30"]


def test_a_search_asks_with_all_fields(desk, quality, qtbot):
    QTest.keyClicks(desk.calls.fields["agent"], "Bo")
    qtbot.waitUntil(lambda: quality.asked[-1].agent == "Bo", timeout=1000)
    assert all(
        desk.calls.model.row(desk.calls.model.index(n, 0)).agent == "Bo Larsen"
        for n in range(desk.calls.model.rowCount())
    )


def test_without_the_server_the_list_says_so(desk, quality):
    quality.error = UserError("server_away")
    desk.presenter.reload()
    assert desk.calls.empty.isVisible() and "does not answer" in desk.calls.empty.hint.text()


def test_a_missing_recording_is_said_and_scoring_goes_on(desk, quality):
    quality.sound = None
    desk.presenter.open("call1")
    assert "not there" in desk.call.player.said.text()
    assert desk.scorecard.presenter.draft is not None


def test_a_machine_without_multimedia_is_told_so(desk_look, qtbot, monkeypatch):
    import builtins

    real = builtins.__import__

    def refuse(name, *rest):
        if name.startswith("PySide6.QtMultimedia"):
            raise ImportError("libpulse.so.0")
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", refuse)
    player, said = AudioPlayer(), []
    player.trouble.connect(said.append)
    player.load(made.wav(0.2), 0.2)
    player.toggle()
    player.nudge(1)
    assert said == ["no_player"] and player.duration == 200


def test_the_speed_has_steps_and_ends(qapp):
    player = AudioPlayer()
    assert [player.change_rate(-1) for _ in range(4)] == [0.75, 0.5, 0.5, 0.5]
    assert [player.change_rate(1) for _ in range(10)][-1] == 3.0


def test_peaks_of_two_channels_take_turns():
    left, right = peaks_of(made.wav(3.4), 100)
    assert max(left[:40]) > 3 * max(right[:40]) and max(right[60:]) > 3 * max(left[60:])


def wave(*lanes: tuple[float, ...], bucket_ms: float = 100) -> Waveform:
    return Waveform([_Level(bucket_ms, tuple(array("f", lane) for lane in lanes))])


def test_what_the_server_drew_is_what_the_desk_shows():
    """Packed there, read here: heights at the finest, at a coarser level, and beyond the end."""
    chance = np.random.default_rng(3)
    samples = (chance.normal(0, 6000, (8000 * 70, 2))).clip(-32768, 32767).astype(np.int16)
    packed = unpack(pack(peaks_at_server(Sound(8000, samples))))
    assert packed is not None and packed.lanes == 2 and packed.length_ms == 70_000
    for start, end, columns in (
        (0, 70_000, 700),
        (1_000, 2_000, 50),
        (69_990, 70_000, 1),
        (60_000, 80_000, 10),
    ):
        for lane in (0, 1):
            shown = packed.heights(lane, start, end, columns)
            each = (end - start) / columns
            for n in {0, columns // 2, columns - 1}:
                first, behind = int((start + n * each) * 8), int((start + (n + 1) * each) * 8)
                exact, around = (
                    abs(part.astype(int)).max() / 32768 if len(part) else 0.0
                    for part in (
                        samples[first:behind, lane],
                        samples[max(0, first - 800) : behind + 800, lane],
                    )
                )
                assert exact - 0.01 <= shown[n] <= around + 0.01, (
                    "a coarser bucket may reach over a column's edge"
                )
    assert unpack(b"LLP1" + b"nonsense") is None and unpack(b"") is None and unpack(b"RIFF") is None


def test_the_waveform_can_be_zoomed_and_turns_its_page(qapp, desk_look):
    lanes = Lanes()
    lanes.resize(400, 112)
    lanes.show_duration(60_000)
    lanes.show_wave(wave((0.5,) * 600, (0.5,) * 600))
    assert lanes.shown == (0, 60_000)
    lanes.show_position(30_000)
    lanes.zoom(2)
    assert lanes.shown == (22_500, 37_500)
    lanes.show_position(38_000)
    assert lanes.shown == (36_500, 51_500), "the position went out of sight: the next page"
    lanes.show_position(59_900)
    assert lanes.shown == (45_000, 60_000)
    lanes.zoom(20)
    start, end = lanes.shown
    assert end - start >= Lanes.LEAST_MS and start <= 59_900 <= end
    sought = []
    lanes.sought.connect(sought.append)
    QTest.mouseClick(lanes, Qt.MouseButton.LeftButton, pos=QPoint(200, 20))
    assert abs(sought[0] - (start + end) / 2) < 20
    lanes.zoom(-20)
    assert lanes.shown == (0, 60_000)


def test_the_waveform_is_there_before_the_sound(desk, quality):
    """The server has drawn it: it is shown while the sound is fetched, and stays."""
    quality.waves["rec0"] = wave((0.2,) * 80, (0.9,) * 80)
    quality.sound = None
    press(KEY.Key_Down)
    press(KEY.Key_Home)
    player = desk.call.player
    assert player.lanes._wave is quality.waves["rec0"] and player.lanes.shown == (0, 8_000)
    press(KEY.Key_Down)
    assert player.lanes._wave is None, "the next call has none, and does not show this one's"


def test_the_agent_is_above_and_the_customer_below(qapp, desk_look):
    """Left is the customer, right the agent, in every recording of ours."""
    lanes = Lanes()
    lanes.resize(200, 112)
    lanes.names = ("Agent", "Customer")

    def drawn() -> tuple[str, str]:
        picture = lanes.grab().toImage()
        return picture.pixelColor(100, 14).name(), picture.pixelColor(100, 70).name()

    lanes.show_wave(wave((0.0,) * 20, (0.0,) * 20))
    flat = drawn()
    lanes.show_wave(wave((1.0,) * 20, (0.0,) * 20))  # only the left channel: only the customer speaks
    assert drawn()[0] == flat[0] and drawn()[1] != flat[1]
    lanes.show_wave(wave((0.0,) * 20, (1.0,) * 20))
    assert drawn()[0] != flat[0] and drawn()[1] == flat[1]


def in_the_pool(qtbot, work):
    """What the work gives, done in another thread while the window's event loop runs."""
    with ThreadPoolExecutor(1) as pool:
        future = pool.submit(work)
        qtbot.waitUntil(future.done, timeout=20_000)
    return future.result()


@pytest.mark.parametrize("name", ["two_sides.flac", "two_sides.ogg"])
def test_a_compressed_recording_has_the_waveform_of_its_wav(qtbot, name):
    audio = (SOUNDS / name).read_bytes()
    left, right = in_the_pool(qtbot, lambda: peaks_of(audio, 20))
    assert max(left[:8]) > 3 * max(right[:8]) and max(right[12:]) > 3 * max(left[12:])
    assert max(left) == pytest.approx(max(peaks_of(made.wav(3.4), 20)[0]), abs=0.1)


def test_half_a_flac_has_no_waveform_and_holds_nobody_up(qtbot):
    audio = (SOUNDS / "two_sides.flac").read_bytes()
    assert in_the_pool(qtbot, lambda: peaks_of(audio[:30])) == ()
    assert in_the_pool(qtbot, lambda: peaks_of(b"fLaC" + bytes(5000))) == ()


@pytest.mark.parametrize("broken", [b"", b"RIFF", b"fLaC....", made.wav(0.1)[:30]])
def test_what_is_no_wav_has_no_peaks(broken):
    assert peaks_of(broken) == ()


def test_days_are_read_as_typed():
    assert str(read_day("2026/11/1".replace("/1", "/01", 1))) in ("None", "2026-11-01")
    assert str(read_day("2026-11-01")) == "2026-11-01"
    assert read_day("2026-") is None


def test_the_list_is_a_sound_model(qapp):
    model = CallsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page = made.FakeQuality().calls(made.CallQuery())
    model.put(page)
    model.add(page)  # a page that overlaps adds nothing twice
    assert model.rowCount() == 10


def test_my_scores_are_read_heard_and_acknowledged(desk_look, qtbot):
    scores = made.FakeScores()
    window, desk = opened(qtbot, "agent", "scores", scores=scores)
    assert window.top.tabs["scores"].words() == "My scores · 1 new"
    assert "王丽" in desk.title.whole() and desk.button.isVisible()
    heard = []
    desk.presenter.on_play = heard.append
    desk.play_requested.emit(2500)
    assert heard == [2500]
    desk.field.setText("agreed")
    press(KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert scores.acknowledged == [("e1", "agreed")]
    assert not desk.button.isVisible()


def test_no_scores_yet(desk_look, qtbot):
    _, desk = opened(qtbot, "agent", "scores", scores=made.FakeScores(()))
    assert desk.empty.title.text() == "No evaluation yet"


def test_enter_opens_the_first_call_although_nothing_was_selected(qtbot):
    from PySide6.QtTest import QTest

    from agent_app.quality.view import CallListPanel
    from agent_app.shell.actions import Acts
    from domain.api import CallPage, CallRow
    from tests.helpers.desk import NOW
    from tests.helpers.desk_fakes import fake_services

    panel = CallListPanel(Acts(fake_services("analyst").settings, None))
    qtbot.addWidget(panel)
    panel.show()
    panel.show_page(
        CallPage(rows=(CallRow(id="c1", started_at=NOW, direction="in", agent_id="a", agent="Mira"),))
    )
    chosen = []
    panel.call_chosen.connect(chosen.append)
    panel.list.setCurrentIndex(panel.list.model().index(0, 0))
    panel.list.clearSelection()
    chosen.clear()
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert chosen == ["c1"]


def test_my_queue_says_why_and_takes_a_call_back(desk, quality):
    """By keyboard: only my queue, the first call, skip, a reason; the next call of the queue is there."""
    first, second, *rest = quality.rows
    quality.rows = (
        replace(first, pick=QueuedPick(id="p1", plan="weekly", period="2026-W47")),
        replace(second, pick=QueuedPick(id="p2", plan="r", period="w", kind="risk", reasons=("complaint",))),
        *rest,
    )
    desk.calls.mine.setFocus()
    press(KEY.Key_Space)
    assert quality.asked[-1].mine and desk.calls.model.rowCount() == 2
    desk.calls.list.setFocus()
    press(KEY.Key_Home)
    press(KEY.Key_Return)
    strip = desk.call.queue
    assert strip.isVisible() and "by chance" in strip.words.whole() and "weekly" in strip.words.whole()
    press(KEY.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert strip.reason.hasFocus() and not strip.give.isEnabled()
    press(KEY.Key_Return)
    assert quality.skipped == [], "no reason, no skip"
    QTest.keyClicks(strip.reason, "only music")
    press(KEY.Key_Return)
    assert quality.skipped == [("p1", "only music")]
    assert desk.calls.model.rowCount() == 1 and desk.presenter.call_id == ""
    assert "took its place" in desk.main_window.strip.text.whole()
    desk.calls.list.setFocus()
    press(KEY.Key_Home)
    press(KEY.Key_Return)
    assert "open complaint" in strip.words.whole() and strip.reason.text() == "" and strip.reason.isHidden()
    desk.calls.mine.setChecked(False)
    desk.calls.list.setCurrentIndex(desk.calls.model.index(5))
    assert strip.isHidden(), "a call outside the queue says nothing of it"
