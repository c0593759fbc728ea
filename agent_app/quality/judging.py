"""A player and a scorecard under the keys of the Quality desk, on any page that judges something."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from agent_app.quality.player_view import PlayerPanel
from agent_app.quality.scorecard_presenter import ScorecardPresenter
from agent_app.quality.scorecard_view import ScorecardPanel
from agent_app.shell.actions import Acts

KEYS = (
    "play", "play_back", "play_stop", "play_forward", "second_back", "second_forward", "slower", "faster", "zoom_in",
    "zoom_out", "mark", "not_applicable", "next_question", "question_back", "comment",
    "enter_answer",
)  # fmt: skip


class JudgeCard(ScorecardPanel):
    """A scorecard on a page that has its own button to hand over."""

    def _draw(self) -> None:
        super()._draw()
        self.submit.hide()


def connect_scorecard(card: ScorecardPanel, scorecard: ScorecardPresenter, player: PlayerPanel) -> None:
    """The card's signals to its presenter, marks to the player."""
    card.presenter = scorecard
    card.chosen.connect(scorecard.choose)
    card.na_chosen.connect(scorecard.not_applicable)
    card.entered.connect(scorecard.enter)
    card.commented.connect(scorecard.comment)
    card.lit_requested.connect(scorecard.light)
    card.unmarked.connect(scorecard.unmark)
    card.overall_changed.connect(scorecard.overall_comment)
    card.mark_played.connect(player.audio.seek)


def connect_keys(
    page: QWidget,
    acts: Acts,
    player: PlayerPanel,
    card: ScorecardPanel,
    scorecard: ScorecardPresenter,
    play: Callable[[int], None],
) -> None:
    """The same keys as on the Quality desk while `page` is on screen. `play`: from a place, fetching the sound first."""
    audio, here = player.audio, acts.within(page)

    def play_or_tick() -> None:
        box = QApplication.focusWidget()
        if isinstance(box, QCheckBox):
            box.toggle()
        elif audio.playing:
            audio.toggle()
        else:
            play(audio.position)

    here.on("play", play_or_tick)
    here.on("play_back", lambda: audio.nudge(-5))
    here.on("play_stop", audio.pause)
    here.on("play_forward", lambda: audio.nudge(5))
    here.on("second_back", lambda: audio.nudge(-1))
    here.on("second_forward", lambda: audio.nudge(1))
    here.on("slower", lambda: player.change_rate(-1))
    here.on("faster", lambda: player.change_rate(1))
    here.on("zoom_in", lambda: player.lanes.zoom(1))
    here.on("zoom_out", lambda: player.lanes.zoom(-1))
    here.on("mark", lambda: scorecard.mark(audio.position, audio.duration))
    here.on("not_applicable", lambda: card.press("0"))
    here.on("next_question", lambda: scorecard.step(1))
    here.on("question_back", lambda: scorecard.step(-1))
    here.on("comment", card.focus_comment)
    here.on("enter_answer", card.focus_entry)
    acts.install_some(page, *KEYS)
