"""What an analyst learns from the call on screen: a piece to share, a task for the agent, a better line. Knows no Qt."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Protocol

import msgspec

from agent_app.learning.service import LearningService
from agent_app.runner import Runner
from domain.api import CallDetail
from domain.coaching import CoachingRow, MakeCoaching
from domain.errors import UserError
from domain.ids import new_id
from domain.library import Audiences, ClipRow, MakeClip
from domain.reading import Reading

Said = tuple[tuple[str, str], ...]  #: (speaker, words) of each turn
_HAN_GAP = re.compile(r"(?<=[\u3400-\u9fff，。？！]) (?=[\u3400-\u9fff])")


class FromCallView(Protocol):
    """What is asked of the Quality desk."""

    def show_piece(self, start_ms: int | None, end_ms: int | None) -> None: ...

    def ask_share(self, start_ms: int, end_ms: int, agent: str, audiences: Audiences, said: Said) -> None: ...

    def ask_coach(self, agent: str, about: str) -> None: ...

    def ask_proposal(self, script: str, steps: tuple[tuple[str, str], ...], now: str) -> None: ...

    def refuse(self, code: str) -> None: ...

    def finished(self, what: str) -> None: ...

    def show_problem(self, error: Exception) -> None: ...


class FromCall:
    """Attributes:
    on_studio: told of a script and step to open in the studio.
    """

    def __init__(self, view: FromCallView, learning: LearningService, background: Runner) -> None:
        self._view, self._learning, self._background = view, learning, background
        self._detail: CallDetail | None = None
        self._reading = Reading()
        self._start: int | None = None
        self._end: int | None = None
        self.on_studio: Callable[[str, str], None] = lambda _script, _step: None

    def open(self, detail: CallDetail | None) -> None:
        """Another call is on screen."""
        if detail is None or self._detail is None or detail.row.id != self._detail.row.id:
            self._start = self._end = None
            self._view.show_piece(None, None)
            self._reading = Reading()
        self._detail = detail

    def read(self, reading: Reading) -> None:
        """What the machine wrote down of the call on screen."""
        self._reading = reading

    # ------------------------------------------------------------------ a piece

    def begin_piece(self, position_ms: int) -> None:
        if self._detail is None or not self._detail.row.recording_id:
            return
        self._start = position_ms
        if self._end is not None and self._end <= position_ms:
            self._end = None
        self._view.show_piece(self._start, self._end)

    def end_piece(self, position_ms: int) -> None:
        if self._detail is None or not self._detail.row.recording_id:
            return
        self._end = position_ms
        if self._start is not None and self._start >= position_ms:
            self._start = None
        self._view.show_piece(self._start, self._end)

    def ask_share(self) -> None:
        """With both ends marked it is asked what the piece teaches."""
        detail, start, end = self._detail, self._start, self._end
        if detail is None or start is None or end is None:
            self._view.refuse("no_piece")
            return
        self._background.run(
            self._learning.audiences, owner=self._view, failed=self._view.show_problem,
            done=lambda found: self._view.ask_share(
                start, end, detail.row.agent, found, said_between(self._reading, start, end)
            ),
        )  # fmt: skip

    def share(self, given: Mapping[str, Any]) -> None:
        detail, start, end = self._detail, self._start, self._end
        if detail is None or start is None or end is None:
            return
        made = MakeClip(
            id=new_id(), recording_id=detail.row.recording_id, from_ms=start, to_ms=end,
            evaluation_id=detail.row.evaluation_id, **given,
        )  # fmt: skip

        def done(_row: ClipRow) -> None:
            self._start = self._end = None
            self._view.show_piece(None, None)
            self._view.finished("shared")

        self._background.run(
            lambda: self._learning.share(made), owner=self._view, done=done, failed=self._refused
        )

    def _refused(self, error: Exception) -> None:
        if isinstance(error, UserError) and error.code == "clip_unsound":
            self._view.refuse(str(error.data.get("problem", "")))
        else:
            self._view.show_problem(error)

    # ------------------------------------------------------------------ coaching

    def ask_coach(self, about: str) -> None:
        """`about`: title of the question that is lit."""
        if self._detail is not None:
            self._view.ask_coach(self._detail.row.agent, about)

    def coach(self, kind: str, text: str, due_at: datetime | None, evaluation_id: str, question: str) -> None:
        if self._detail is None:
            return
        made = msgspec.convert(
            {
                "id": new_id(), "agent_id": self._detail.row.agent_id, "text": text, "kind": kind, "due_at": due_at,
                "evaluation_id": evaluation_id, "question": question,
            },
            MakeCoaching,
        )  # fmt: skip

        def done(_row: CoachingRow) -> None:
            self._view.finished("coached")

        self._background.run(
            lambda: self._learning.coach(made), owner=self._view, done=done, failed=self._view.show_problem
        )

    # ------------------------------------------------------------------ a better line

    def ask_proposal(self, position_ms: int) -> None:
        """The steps that were said, the one at the playing position chosen."""
        run = self._detail.finished.script if self._detail is not None else None
        if run is None or not run.path:
            self._view.refuse("no_script")
            return
        steps = tuple((step, step) for step in dict.fromkeys(visit.step for visit in run.path))
        self._view.ask_proposal(f"{run.script_id} v{run.version}", steps, step_at(self._detail, position_ms))

    def propose(self, step: str, text: str, why: str, language: str, *, studio: bool) -> None:
        detail = self._detail
        run = detail.finished.script if detail is not None else None
        if detail is None or run is None:
            return

        def done(_none: None) -> None:
            self._view.finished("proposed")
            if studio:
                self.on_studio(run.script_id, step)

        self._background.run(
            lambda: self._learning.propose(
                run.script_id, run.version, step, language, text, why, detail.row.id
            ),
            owner=self._view, done=done, failed=self._view.show_problem,
        )  # fmt: skip


def said_between(reading: Reading, start_ms: int, end_ms: int) -> Said:
    """(speaker, words) of each turn in a piece, in the order of time."""
    words = sorted(
        (word[0], lane.speaker, word[2])
        for lane in reading.lanes
        for word in lane.words
        if word[1] > start_ms and word[0] < end_ms
    )
    turns: list[tuple[str, list[str]]] = []
    for _at, speaker, text in words:
        if not turns or turns[-1][0] != speaker:
            turns.append((speaker, []))
        turns[-1][1].append(text.strip())
    return tuple((speaker, _HAN_GAP.sub("", " ".join(found))) for speaker, found in turns)


def step_at(detail: CallDetail | None, position_ms: int) -> str:
    """The step that was on the agent's screen at a position of the recording; the first one before the talk.

    The recording begins with the answer, as the script does (docs/quality.md); where it does not, the neighbour is found.
    """
    run = detail.finished.script if detail is not None else None
    if run is None or not run.path:
        return ""
    begun = 0.0
    for visit in run.path:
        begun += visit.seconds
        if position_ms < begun * 1000:
            return visit.step
    return run.path[-1].step
