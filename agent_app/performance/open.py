"""The wiring of My scores."""

from __future__ import annotations

from collections.abc import Callable

from agent_app.performance.presenter import ScoresPresenter
from agent_app.performance.view import ScoresDesk
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts


def open_scores(services: Services, background: Runner, acts: Acts, say: Callable[..., None]) -> ScoresDesk:
    """Build the desk and make every connection it needs."""
    assert services.my_scores is not None
    desk = ScoresDesk(acts, say)
    presenter = ScoresPresenter(desk, services.my_scores, background)
    desk.presenter = presenter
    audio = desk.player.audio

    def play_from(position_ms: int) -> None:
        audio.seek(position_ms)
        if not audio.playing:
            audio.toggle()

    presenter.on_play = play_from
    desk.chosen.connect(presenter.open)
    desk.play_requested.connect(presenter.play)
    acts.on("score_play", lambda: audio.toggle() if audio.playing else presenter.play(audio.position))
    acts.on("acknowledge", lambda: presenter.acknowledge(desk.field.text()))
    acts.install(desk, "scores")
    unlisten = services.changes.listen(presenter.on_changed)
    desk.destroyed.connect(lambda *_: unlisten())
    if services.learning is not None:
        from agent_app.learning.waiting_view import Waiting

        desk.add_below_list(Waiting(services.learning, background, acts))
    presenter.reload()
    return desk
