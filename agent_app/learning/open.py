"""The wiring of the Learning desk."""

from __future__ import annotations

from collections.abc import Callable

from agent_app.learning.presenter import LearningPresenter
from agent_app.learning.view import LearningDesk
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts


def open_learning(
    services: Services, background: Runner, acts: Acts, say: Callable[..., None]
) -> LearningDesk:
    """Build the desk and make every connection it needs."""
    assert services.learning is not None
    desk = LearningDesk(acts, say)
    presenter = LearningPresenter(desk, services.learning, background)
    desk.presenter = presenter
    audio = desk.player.audio
    presenter.on_play = audio.toggle
    audio.position_changed.connect(presenter.on_position)
    desk.part_wanted.connect(presenter.go_to)
    desk.chosen.connect(presenter.choose)
    desk.taken_back.connect(presenter.take_back)
    desk.withdrawn.connect(presenter.withdraw)
    desk.clip_wanted.connect(presenter.open_clip)
    desk.left.connect(audio.pause)
    desk.left.connect(presenter.leave)
    acts.on("learn_play", presenter.play)
    acts.on("learn_done", lambda: presenter.answer(desk.answer.text()))
    acts.on("learn_coaching", lambda: presenter.go_to("coaching"))
    acts.on("learn_library", lambda: presenter.go_to("library"))
    acts.on("learn_again", presenter.reload)
    acts.install(desk, "learning")
    presenter.reload()
    return desk
