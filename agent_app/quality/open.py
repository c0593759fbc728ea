"""The wiring of the Quality desk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QCheckBox

from agent_app.quality.presenter import QualityPresenter
from agent_app.quality.scorecard_presenter import ScorecardPresenter
from agent_app.quality.view import QualityDesk
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts, Within


def open_quality(services: Services, background: Runner, acts: Acts, say: Callable[..., None]) -> QualityDesk:
    """Build the desk with its presenters and every connection."""
    assert services.quality is not None
    desk = QualityDesk(acts, say)
    scorecard = ScorecardPresenter(desk.scorecard, services.quality, background)
    presenter = QualityPresenter(desk, services.quality, scorecard, background)
    desk.presenter, desk.scorecard.presenter = presenter, scorecard
    desk.calls.search_changed.connect(presenter.search)
    desk.calls.call_chosen.connect(presenter.open)
    desk.calls.looked.connect(presenter.look)
    desk.call.queue.skipped.connect(presenter.skip)
    desk.calls.model.more_requested.connect(presenter.more)
    card = desk.scorecard
    card.chosen.connect(scorecard.choose)
    card.na_chosen.connect(scorecard.not_applicable)
    card.entered.connect(scorecard.enter)
    card.commented.connect(scorecard.comment)
    card.lit_requested.connect(scorecard.light)
    card.unmarked.connect(scorecard.unmark)
    card.overall_changed.connect(scorecard.overall_comment)
    card.mark_played.connect(desk.call.player.audio.seek)
    scorecard.on_marks = desk.call.player.lanes.show_marks
    scorecard.on_submitted = presenter.reload
    _connect_acts(desk, scorecard, acts.within(desk))
    acts.install(desk, "quality")
    presenter.reload()
    return desk


def _press_or(play: Callable[[], None]) -> None:
    """Space ticks the box that has the focus; everywhere else it plays."""
    box = QApplication.focusWidget()
    if isinstance(box, QCheckBox):
        box.toggle()
    else:
        play()


def _connect_acts(desk: QualityDesk, scorecard: ScorecardPresenter, acts: Within) -> None:
    player, audio = desk.call.player, desk.call.player.audio
    acts.on("play", lambda: _press_or(audio.toggle))
    acts.on("play_back", lambda: audio.nudge(-5))
    acts.on("play_stop", audio.pause)
    acts.on("play_forward", lambda: audio.nudge(5))
    acts.on("second_back", lambda: audio.nudge(-1))
    acts.on("second_forward", lambda: audio.nudge(1))
    acts.on("slower", lambda: player.change_rate(-1))
    acts.on("faster", lambda: player.change_rate(1))
    acts.on("zoom_in", lambda: player.lanes.zoom(1))
    acts.on("zoom_out", lambda: player.lanes.zoom(-1))
    acts.on("mark", lambda: scorecard.mark(audio.position, audio.duration))
    acts.on("not_applicable", lambda: desk.scorecard.press("0"))
    acts.on("next_question", lambda: scorecard.step(1))
    acts.on("question_back", lambda: scorecard.step(-1))
    acts.on("comment", desk.scorecard.focus_comment)
    acts.on("enter_answer", desk.scorecard.focus_entry)
    acts.on("blind", lambda: desk.scorecard.set_blind(not desk.scorecard.blind))
    acts.on("submit", scorecard.submit)
    acts.on("my_queue", desk.calls.mine.toggle)
    acts.on("skip_call", desk.call.queue.ask)
    acts.on("find_calls", lambda: desk.calls.fields["number"].setFocus())
