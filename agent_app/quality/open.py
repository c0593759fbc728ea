"""The wiring of the Quality desk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QCheckBox

from agent_app.quality.presenter import QualityPresenter
from agent_app.quality.scorecard_presenter import ScorecardPresenter
from agent_app.quality.suggestion_view import SuggestionStrip
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
    desk.call.sale.judged.connect(presenter.judge_sale)
    desk.calls.model.more_requested.connect(presenter.more)
    card = desk.scorecard
    card.chosen.connect(scorecard.choose)
    card.na_chosen.connect(scorecard.not_applicable)
    card.entered.connect(scorecard.enter)
    card.commented.connect(scorecard.comment)
    card.lit_requested.connect(scorecard.light)
    card.unmarked.connect(scorecard.unmark)
    card.overall_changed.connect(scorecard.overall_comment)
    card.cause_toggled.connect(scorecard.toggle_cause)
    card.mark_played.connect(desk.call.player.audio.seek)
    scorecard.on_marks = desk.call.player.lanes.show_marks
    scorecard.on_submitted = presenter.reload
    desk.call.read_again.connect(presenter.read_again)
    desk.call.player.mix_wanted.connect(presenter.mix)
    desk.shown_reading.connect(lambda reading: scorecard.propose(reading.suggestions))
    strip = SuggestionStrip(acts, desk.scorecard)
    desk.scorecard.add_strip(strip)
    scorecard.on_lit = lambda question, found, taken: strip.put(question, found, taken=taken)
    _connect_acts(desk, scorecard, acts.within(desk))
    if services.learning is not None:
        _add_learning(desk, services, background, acts, say)
    acts.install(desk, "quality")
    presenter.reload()
    return desk


def _add_learning(
    desk: QualityDesk, services: Services, background: Runner, acts: Acts, say: Callable[..., None]
) -> None:
    from agent_app.learning.quality_side import LearningSide

    assert services.learning is not None
    has_studio = services.studio is not None
    side = LearningSide(desk, services.learning, background, acts, say, has_studio=has_studio)
    desk.detail_shown.connect(side.open)
    desk.shown_reading.connect(side.read)
    side.studio_wanted.connect(desk.studio_wanted)
    desk.learning = side


def _mark_words(desk: QualityDesk, scorecard: ScorecardPresenter) -> None:
    """What is selected in the transcript is evidence for the lit question."""
    if (chosen := desk.call.heard.text.selection()) is not None:
        scorecard.mark_words(chosen[0], chosen[1])
        desk.call.heard.text.clear_selection()


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
    acts.on("mark_words", lambda: _mark_words(desk, scorecard))
    acts.on("next_hit", lambda: desk.call.heard.go_to_hit(1))
    acts.on("hit_back", lambda: desk.call.heard.go_to_hit(-1))
    acts.on("skip_silence", player.turn_skipping)
    acts.on("loop", player.turn_loop)
    acts.on("agent_loud", lambda: player.turn_side("agent"))
    acts.on("customer_loud", lambda: player.turn_side("customer"))
    acts.on("show_heard", desk.call.turn_page)
    acts.on("take_suggestion", scorecard.take_suggestion)
    acts.on("not_applicable", lambda: desk.scorecard.press("0"))
    acts.on("next_question", lambda: scorecard.step(1))
    acts.on("question_back", lambda: scorecard.step(-1))
    acts.on("comment", desk.scorecard.focus_comment)
    acts.on("root_cause", scorecard.next_cause)
    acts.on("enter_answer", desk.scorecard.focus_entry)
    acts.on("blind", lambda: desk.scorecard.set_blind(not desk.scorecard.blind))
    acts.on("submit", scorecard.submit)
    acts.on("my_queue", desk.calls.mine.toggle)
    acts.on("skip_call", desk.call.queue.ask)
    acts.on("sold_calls", desk.calls.sold.toggle)
    acts.on("sale_passed", desk.call.sale.accept)
    acts.on("sale_to_correct", lambda: desk.call.sale.ask("to_correct"))
    acts.on("sale_refused", lambda: desk.call.sale.ask("refused"))
    acts.on("find_calls", lambda: desk.calls.fields["number"].setFocus())
