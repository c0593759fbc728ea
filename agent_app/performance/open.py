"""The wiring of My scores."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QCheckBox

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

    def play_or_tick() -> None:
        """Space ticks the box that has the focus; everywhere else it plays."""
        box = QApplication.focusWidget()
        if isinstance(box, QCheckBox):
            box.toggle()
        elif audio.playing:
            audio.toggle()
        else:
            presenter.play(audio.position)

    acts.on("score_play", play_or_tick)
    acts.on("acknowledge", lambda: _finish(desk, presenter))
    acts.on("appeal", desk.begin_appeal)
    acts.on("leave_appeal", desk.leave_appeal)
    desk.appealed.connect(presenter.appeal)
    desk.answered.connect(presenter.answer)
    desk.overview.forms = services.my_scores.form
    desk.overview.place_chosen.connect(lambda evaluation_id, ms: _hear(desk, presenter, evaluation_id, ms))
    acts.install(desk, "scores")
    unlisten = services.changes.listen(presenter.on_changed)
    desk.destroyed.connect(lambda *_: unlisten())
    if services.learning is not None:
        from agent_app.learning.waiting_view import Waiting

        desk.add_below_list(Waiting(services.learning, background, acts))
    presenter.reload()
    return desk


def _finish(desk: ScoresDesk, presenter: ScoresPresenter) -> None:
    """Ctrl+Enter: the appeal that is being written, else “I have read it”."""
    if desk.is_appealing():
        desk.appeal_form.submit()
    else:
        presenter.acknowledge(desk.field.text())


def _hear(desk: ScoresDesk, presenter: ScoresPresenter, evaluation_id: str, position_ms: int) -> None:
    """From the overview to the place that was judged."""
    desk.stack.setCurrentWidget(desk.page)
    presenter.open(evaluation_id)
    presenter.play(position_ms)
