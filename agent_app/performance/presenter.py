"""My scores: read, hear the marked place, acknowledge. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, Protocol

from agent_app.quality.waveform import Waveform, of_sound

if TYPE_CHECKING:
    from agent_app.changes import Changed
    from agent_app.quality.service import MyScoresService
    from agent_app.runner import Runner
    from domain.api import Evaluation
    from domain.appeals import AppealedQuestion
    from domain.quality_report.model import MyQuality
    from domain.scorecards import Form

OVERVIEW = "overview"  #: in place of an evaluation's id


class ScoresView(Protocol):
    """What the presenter asks of the desk."""

    def show_list(self, evaluations: tuple[Evaluation, ...]) -> None: ...

    def show_evaluation(self, evaluation: Evaluation | None, form: Form | None) -> None: ...

    def show_audio(self, audio: bytes, wave: Waveform | None) -> None: ...

    def show_audio_problem(self, code: str) -> None: ...

    def show_acknowledged(self) -> None: ...

    def show_overview(self, figures: MyQuality) -> None: ...

    def show_overview_problem(self, error: Exception) -> None: ...

    def show_appealed(self) -> None: ...

    def show_answered(self, answer: str) -> None: ...

    def show_problem(self, error: Exception) -> None: ...


class ScoresPresenter:
    """Attributes:
    chosen: id of the evaluation on screen.
    on_play: told of the position to play from once the sound is there.
    """

    def __init__(self, view: ScoresView, scores: MyScoresService, background: Runner) -> None:
        self._view, self._scores, self._background = view, scores, background
        self._all: tuple[Evaluation, ...] = ()
        self.chosen = ""
        self._loaded = ""
        self.on_play: Callable[[int], None] = lambda ms: None

    def reload(self) -> None:
        self._background.run(self._scores.evaluations, owner=self._view, done=self._show)

    def on_changed(self, changed: Changed) -> None:
        if changed.evaluations or changed.everything:
            self.reload()

    def open(self, evaluation_id: str) -> None:
        """Bring one on screen; its sound is fetched when she asks for it. The overview is read anew."""
        self.chosen = evaluation_id
        if evaluation_id == OVERVIEW:
            self.read_overview()
            return
        evaluation = self._evaluation()
        if evaluation is None:
            self._view.show_evaluation(None, None)
            return
        scores, wanted = self._scores, evaluation

        def done(form: Form | None) -> None:
            if self.chosen == wanted.id:
                self._view.show_evaluation(wanted, form)

        self._background.run(
            lambda: scores.form(wanted.form, wanted.form_version), owner=self._view, done=done
        )

    def play(self, position_ms: int) -> None:
        """Play from a place; the first time the recording is fetched."""
        evaluation, scores = self._evaluation(), self._scores
        if evaluation is None:
            return
        recording = evaluation.recording_id
        if not recording:
            self._view.show_audio_problem("missing")
            return
        if self._loaded == recording:
            self.on_play(position_ms)
            return
        self._view.show_audio_problem("loading")

        def work() -> tuple[bytes, Waveform | None]:
            audio = scores.audio(recording)
            return audio, of_sound(audio, 0.0)

        def done(found: tuple[bytes, Waveform | None]) -> None:
            if self.chosen == evaluation.id:
                self._loaded = recording
                self._view.show_audio_problem("")
                self._view.show_audio(*found)
                self.on_play(position_ms)

        def failed(error: Exception) -> None:
            self._view.show_audio_problem("missing")
            self._view.show_problem(error)

        self._background.run(work, owner=self._view, done=done, failed=failed)

    def read_overview(self) -> None:
        """Her figures, from the server."""
        self._background.run(
            self._scores.figures, owner=self._view, done=self._view.show_overview,
            failed=self._view.show_overview_problem,
        )  # fmt: skip

    def appeal(self, questions: tuple[AppealedQuestion, ...], words: str) -> None:
        """Hand an appeal over; it shows at once, and goes out when the server is there."""
        evaluation, scores = self._evaluation(), self._scores
        if evaluation is None:
            return

        def done(_none: None) -> None:
            self._view.show_appealed()
            self.reload()

        self._background.run(
            lambda: scores.appeal(evaluation.id, questions, words), owner=self._view, done=done,
            failed=self._view.show_problem,
        )  # fmt: skip

    def answer(self, answer: Literal["escalate", "withdraw"], words: str) -> None:
        """Go on with the newest appeal, or take it back."""
        evaluation, scores = self._evaluation(), self._scores
        if evaluation is None or not evaluation.appeals:
            return
        appeal_id = evaluation.appeals[-1].id

        def done(_none: None) -> None:
            self._view.show_answered(answer)
            self.reload()

        self._background.run(
            lambda: scores.answer_appeal(evaluation.id, appeal_id, answer, words), owner=self._view, done=done,
            failed=self._view.show_problem,
        )  # fmt: skip

    def acknowledge(self, comment: str) -> None:
        """Say that it was read."""
        evaluation, scores = self._evaluation(), self._scores
        if evaluation is None or evaluation.acknowledged_at is not None:
            return

        def done(_none: None) -> None:
            self._view.show_acknowledged()
            self.reload()

        self._background.run(
            lambda: scores.acknowledge(evaluation.id, comment.strip()),
            owner=self._view,
            done=done,
            failed=self._view.show_problem,
        )

    def _evaluation(self) -> Evaluation | None:
        return next((e for e in self._all if e.id == self.chosen), None)

    def _show(self, evaluations: tuple[Evaluation, ...]) -> None:
        self._all = tuple(
            sorted(evaluations, key=lambda e: (e.acknowledged_at is not None, -e.submitted_at.timestamp()))
        )
        self._view.show_list(self._all)
        if self.chosen == OVERVIEW:
            return
        if self._evaluation() is None and self._all:
            self.chosen = self._all[0].id
        if self.chosen:
            self.open(self.chosen)
