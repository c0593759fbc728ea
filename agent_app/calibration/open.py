"""The wiring of the calibration page."""

from __future__ import annotations

from collections.abc import Callable

from agent_app.calibration.presenter import CalibrationPresenter
from agent_app.calibration.view import CalibrationPage
from agent_app.quality.judging import connect_keys, connect_scorecard
from agent_app.quality.scorecard_presenter import ScorecardPresenter
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts


def open_calibration(
    services: Services, background: Runner, acts: Acts, say: Callable[..., None]
) -> CalibrationPage:
    """Build the page and make every connection it needs."""
    session = services.session.session()
    assert services.calibrations is not None and session is not None
    may_create = services.quality is not None and session.may("calibration", "create")
    page = CalibrationPage(acts, say, may_create=may_create)
    scorecard = ScorecardPresenter(page.scorecard, services.calibrations.judging, background)
    presenter = page.presenter = CalibrationPresenter(
        page, services.calibrations, services.quality if may_create else None, scorecard, background
    )
    connect_scorecard(page.scorecard, scorecard, page.player)
    scorecard.on_marks = page.player.lanes.show_marks
    scorecard.on_submitted = presenter.judged
    audio = page.player.audio

    def play_from(position_ms: int) -> None:
        audio.seek(position_ms)
        if not audio.playing:
            audio.toggle()

    presenter.on_play = play_from
    page.chosen.connect(presenter.open)
    page.closed.connect(presenter.close)
    page.new_wanted.connect(presenter.begin_new)
    page.form.made.connect(presenter.create)
    page.form.searched.connect(presenter.find_calls)
    connect_keys(page, acts, page.player, page.scorecard, scorecard, presenter.play)
    here = acts.within(page)
    here.on("review_done", page.finish)
    here.on("review_list", page.focus_home)
    here.on("review_again", presenter.reload)
    here.on("review_copy", page.copy_text)
    acts.install_some(page, "review_done", "review_list", "review_again", "review_copy")
    presenter.reload()
    return page
