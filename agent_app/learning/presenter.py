"""The Learning desk's decisions: what is to be done, what can be heard; facts about both. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, Protocol

from agent_app.learning.service import LearningService
from agent_app.quality.waveform import Waveform, of_sound
from agent_app.runner import Runner
from domain.coaching import CoachingRow
from domain.library import ClipRow

Part = Literal["coaching", "library"]


class LearningView(Protocol):
    """What the presenter asks of the desk."""

    def show_busy(self) -> None: ...

    def show_lists(self, coaching: tuple[CoachingRow, ...], clips: tuple[ClipRow, ...]) -> None: ...

    def show_list_problem(self, error: Exception) -> None: ...

    def show_coaching(self, row: CoachingRow | None) -> None: ...

    def show_clip(self, row: ClipRow | None) -> None: ...

    def show_audio(self, audio: bytes, seconds: float, wave: Waveform | None) -> None: ...

    def show_audio_problem(self, code: str) -> None: ...

    def tell(self, what: str) -> None: ...

    def show_problem(self, error: Exception) -> None: ...


class LearningPresenter:
    """Attributes:
    part: which list is on screen. chosen: id in it.
    on_play: told to play, once the sound is there.
    """

    def __init__(self, view: LearningView, learning: LearningService, background: Runner) -> None:
        self._view, self._learning, self._background = view, learning, background
        self.part: Part = "coaching"
        self.chosen: dict[Part, str] = {"coaching": "", "library": ""}
        self.coaching: tuple[CoachingRow, ...] = ()
        self.clips: tuple[ClipRow, ...] = ()
        self.on_play: Callable[[], None] = lambda: None
        self._loaded, self._heard_ms = "", 0
        self._read: set[str] = set()

    # ------------------------------------------------------------------ lists

    def reload(self) -> None:
        """Read both lists."""
        self._view.show_busy()

        def work() -> tuple[tuple[CoachingRow, ...], tuple[ClipRow, ...]]:
            return self._learning.coaching(), self._learning.clips()

        self._background.run(work, owner=self._view, done=self._show, failed=self._view.show_list_problem)

    def _show(self, found: tuple[tuple[CoachingRow, ...], tuple[ClipRow, ...]]) -> None:
        self.coaching, self.clips = found
        self._settle("coaching", [row.id for row in self.coaching])
        self._settle("library", [row.id for row in self.clips])
        self._view.show_lists(self.coaching, self.clips)
        self._draw()

    def _settle(self, part: Part, ids: list[str]) -> None:
        if self.chosen[part] not in ids:
            self.chosen[part] = ids[0] if ids else ""

    def go_to(self, part: Part) -> None:
        """The other list."""
        if part != self.part:
            self._say_heard()
            self.part = part
        self._view.show_lists(self.coaching, self.clips)
        self._draw()

    def choose(self, row_id: str) -> None:
        """Another row of the list on screen."""
        if row_id != self.chosen[self.part]:
            self._say_heard()
            self.chosen[self.part] = row_id
        self._draw()

    def open_clip(self) -> None:
        """The piece that a task is about."""
        row = self.task()
        if row is not None and any(clip.id == row.clip_id for clip in self.clips):
            self.chosen["library"] = row.clip_id
            self.go_to("library")

    def task(self) -> CoachingRow | None:
        return next((row for row in self.coaching if row.id == self.chosen["coaching"]), None)

    def clip(self) -> ClipRow | None:
        return next((row for row in self.clips if row.id == self.chosen["library"]), None)

    def _draw(self) -> None:
        if self.part == "coaching":
            self._view.show_coaching(self.task())
            return
        clip = self.clip()
        self._view.show_clip(clip)
        if clip is not None and not clip.sound and not clip.mine and clip.id not in self._read:
            self._read.add(clip.id)
            self._fact(clip.id, 0)

    # ------------------------------------------------------------------ hearing

    def play(self) -> None:
        """Play the piece on screen; the first time its sound is fetched. Nothing of it stays on the disk."""
        clip = self.clip()
        if self.part != "library" or clip is None or not clip.sound or clip.state != "shared":
            return
        if self._loaded == clip.id:
            self.on_play()
            return
        self._view.show_audio_problem("loading")

        def work() -> tuple[bytes, Waveform | None]:
            audio = self._learning.clip_audio(clip.id)
            return audio, of_sound(audio, clip.length_ms / 1000)

        def done(found: tuple[bytes, Waveform | None]) -> None:
            current = self.clip()
            if current is None or current.id != clip.id:
                return
            self._loaded, self._heard_ms = clip.id, 0
            self._view.show_audio_problem("")
            self._view.show_audio(found[0], clip.length_ms / 1000, found[1])
            self.on_play()

        def failed(error: Exception) -> None:
            self._view.show_audio_problem("missing")
            self._view.show_problem(error)

        self._background.run(work, owner=self._view, done=done, failed=failed)

    def on_position(self, position_ms: int) -> None:
        """How far it was played; it counts when she goes on to something else, or it has come to its end."""
        clip = self.clip()
        if clip is None or self._loaded != clip.id:
            return
        self._heard_ms = max(self._heard_ms, position_ms)
        if self._heard_ms >= clip.length_ms - 300:
            self._say_heard()

    def leave(self) -> None:
        """The desk is left: what was heard so far is a fact."""
        self._say_heard()

    def _say_heard(self) -> None:
        clip_id, heard = self._loaded, self._heard_ms
        self._heard_ms = 0
        if clip_id and heard >= 1_000:
            self._fact(clip_id, round(heard / 1000))

    def _fact(self, clip_id: str, seconds: int) -> None:
        self._background.run(
            lambda: self._learning.heard(clip_id, seconds), owner=self._view, done=lambda _none: None,
            failed=self._view.show_problem,
        )  # fmt: skip

    # ------------------------------------------------------------------ acts

    def answer(self, words: str) -> None:
        """What comes next with the task on screen: read, then done."""
        row = self.task()
        if row is None or not row.mine or row.state in ("done", "withdrawn"):
            return
        reading = row.state == "open" and row.kind == "task"
        act = self._learning.acknowledge if reading else self._learning.finish
        told = "acknowledged" if reading else "done"
        self._run(lambda: act(row.id, words.strip()), told)

    def take_back(self) -> None:
        row = self.task()
        if row is not None and row.own:
            self._run(lambda: self._learning.take_back(row.id), "taken_back")

    def withdraw(self, reason: str) -> None:
        """The piece on screen leaves every desk."""
        clip = self.clip()
        if clip is not None and clip.own:
            self._run(lambda: self._learning.withdraw(clip.id, reason), "withdrawn")

    def _run(self, work: Callable[[], object], told: str) -> None:
        def done(_row: object) -> None:
            self._view.tell(told)
            self.reload()

        self._background.run(work, owner=self._view, done=done, failed=self._view.show_problem)
