"""The wiring of the inbox."""

from __future__ import annotations

from collections.abc import Callable

from agent_app.quality.judging import connect_keys, connect_scorecard
from agent_app.quality.scorecard_presenter import ScorecardPresenter
from agent_app.reviews.inbox_presenter import InboxPresenter
from agent_app.reviews.inbox_view import InboxPage
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts


def open_inbox(services: Services, background: Runner, acts: Acts, say: Callable[..., None]) -> InboxPage:
    """Build the page and make every connection it needs."""
    assert services.reviews is not None
    page = InboxPage(acts, say)
    scorecard = ScorecardPresenter(page.scorecard, services.reviews.correcting, background)
    presenter = page.presenter = InboxPresenter(
        page, services.reviews, services.notices, scorecard, background
    )
    connect_scorecard(page.scorecard, scorecard, page.player)
    scorecard.on_marks = page.player.lanes.show_marks
    scorecard.on_submitted = presenter.corrected
    audio = page.player.audio

    def play_from(position_ms: int) -> None:
        audio.seek(position_ms)
        if not audio.playing:
            audio.toggle()

    presenter.on_play = play_from
    page.chosen.connect(presenter.open)
    page.play_requested.connect(presenter.play)
    page.given_back.connect(presenter.give_back)
    page.decided.connect(presenter.decide)
    connect_keys(page, acts, page.player, page.scorecard, scorecard, presenter.play)
    here = acts.within(page)
    here.on("review_done", page.finish)
    here.on("review_return", page.give_back)
    here.on("review_list", page.focus_home)
    here.on("review_again", presenter.reload)
    acts.install_some(page, "review_done", "review_return", "review_list", "review_again")
    unlisten = services.changes.listen(presenter.on_changed)
    page.destroyed.connect(lambda *_: unlisten())
    presenter.reload()
    return page
