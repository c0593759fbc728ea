"""The calibration page's decisions. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from agent_app.quality.waveform import Waveform, of_sound

if TYPE_CHECKING:
    from agent_app.calibration.service import CalibrationService
    from agent_app.quality.scorecard_presenter import ScorecardPresenter
    from agent_app.quality.service import QualityService
    from agent_app.runner import Runner
    from domain.api import CallRow
    from domain.calibration.model import Calibration, CalibrationRow, NewCalibration, Participant
    from domain.scorecards import Form


class CalibrationView(Protocol):
    """What the presenter asks of the page."""

    def show_rows(self, rows: tuple[CalibrationRow, ...]) -> None: ...

    def show_one(self, calibration: Calibration | None, form: Form | None) -> None: ...

    def show_new(self, people: tuple[Participant, ...], calls: tuple[CallRow, ...]) -> None: ...

    def show_calls(self, calls: tuple[CallRow, ...]) -> None: ...

    def show_audio(self, audio: bytes, wave: Waveform | None) -> None: ...

    def show_audio_problem(self, code: str) -> None: ...

    def show_done(self, what: str) -> None: ...

    def show_problem(self, error: Exception) -> None: ...


class CalibrationPresenter:
    """Attributes:
    chosen: id of the one on screen.
    """

    def __init__(
        self,
        view: CalibrationView,
        calibrations: CalibrationService,
        quality: QualityService | None,
        scorecard: ScorecardPresenter,
        background: Runner,
    ) -> None:
        self._view, self._calibrations, self._quality = view, calibrations, quality
        self.scorecard, self._background = scorecard, background
        self._judged_here: set[str] = set()
        self.chosen, self._recording, self._loaded = "", "", ""
        self.on_play: Callable[[int], None] = lambda ms: None

    def reload(self) -> None:
        """The list anew; the one on screen stays."""

        def done(rows: tuple[CalibrationRow, ...]) -> None:
            self._view.show_rows(rows)
            if self.chosen not in {one.id for one in rows}:
                self.open(rows[0].id if rows else "")

        self._background.run(
            self._calibrations.every, owner=self._view, done=done, failed=self._view.show_problem
        )

    def open(self, calibration_id: str) -> None:
        """Bring one on screen: to judge, to wait, or to meet."""
        self.chosen, calibrations = calibration_id, self._calibrations
        if not calibration_id:
            self.scorecard.open(None)
            self._view.show_one(None, None)
            return

        def work() -> tuple[Calibration, Form | None]:
            found = calibrations.one(calibration_id)
            return found, calibrations.form(found.row.form, found.row.form_version)

        def done(found: tuple[Calibration, Form | None]) -> None:
            if self.chosen == calibration_id:
                self._show(*found)

        self._background.run(work, owner=self._view, done=done, failed=self._view.show_problem)

    def _show(self, calibration: Calibration, form: Form | None) -> None:
        self._recording = calibration.recording_id
        self._view.show_one(calibration, form)
        row, calibrations = calibration.row, self._calibrations
        if row.state != "open" or row.mine != "waits" or form is None or row.id in self._judged_here:
            self.scorecard.open(None)
            return
        self._background.run(
            lambda: calibrations.draft(calibration, form), owner=self._view,
            done=lambda draft: self.scorecard.open(draft) if self.chosen == row.id else None,
            failed=self._view.show_problem,
        )  # fmt: skip

    def judged(self) -> None:
        """Her judgement was handed over."""
        self._judged_here.add(self.chosen)
        self._view.show_done("judged")
        self.reload()
        self.open(self.chosen)

    def close(self) -> None:
        """Let the answers meet."""
        chosen, calibrations = self.chosen, self._calibrations

        def work() -> tuple[Calibration, Form | None]:
            found = calibrations.close(chosen)
            return found, calibrations.form(found.row.form, found.row.form_version)

        def done(found: tuple[Calibration, Form | None]) -> None:
            self._view.show_done("closed")
            if self.chosen == chosen:
                self._show(*found)
            self.reload()

        self._background.run(work, owner=self._view, done=done, failed=self._view.show_problem)

    def begin_new(self) -> None:
        """Who and which call: people, and the newest recorded calls."""
        calibrations, quality = self._calibrations, self._quality
        if quality is None:
            return
        from agent_app.quality.service import CallQuery

        def work() -> tuple[tuple[Participant, ...], tuple[CallRow, ...]]:
            return calibrations.people(), quality.calls(CallQuery(with_recording=True)).rows

        self._background.run(
            work,
            owner=self._view,
            done=lambda found: self._view.show_new(*found),
            failed=self._view.show_problem,
        )

    def find_calls(self, agent: str) -> None:
        quality = self._quality
        if quality is None:
            return
        from agent_app.quality.service import CallQuery

        query = CallQuery(with_recording=True, agent=agent.strip())
        self._background.run(
            lambda: quality.calls(query).rows, owner=self._view, done=self._view.show_calls,
            failed=self._view.show_problem,
        )  # fmt: skip

    def create(self, new: NewCalibration) -> None:
        calibrations = self._calibrations

        def done(made: Calibration) -> None:
            self._view.show_done("created")
            self.chosen = made.row.id
            self.reload()
            self.open(made.row.id)

        self._background.run(
            lambda: calibrations.create(new), owner=self._view, done=done, failed=self._view.show_problem
        )

    def play(self, position_ms: int) -> None:
        """Play from a place; the first time the recording is fetched."""
        recording, calibrations, chosen = self._recording, self._calibrations, self.chosen
        if not recording:
            self._view.show_audio_problem("missing")
            return
        if self._loaded == recording:
            self.on_play(position_ms)
            return
        self._view.show_audio_problem("loading")

        def work() -> tuple[bytes, Waveform | None]:
            audio = calibrations.audio(recording)
            return audio, of_sound(audio, 0.0)

        def done(found: tuple[bytes, Waveform | None]) -> None:
            if self.chosen == chosen:
                self._loaded = recording
                self._view.show_audio_problem("")
                self._view.show_audio(*found)
                self.on_play(position_ms)

        def failed(error: Exception) -> None:
            self._view.show_audio_problem("missing")
            self._view.show_problem(error)

        self._background.run(work, owner=self._view, done=done, failed=failed)
