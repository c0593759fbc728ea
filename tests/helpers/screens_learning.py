"""States of the Learning desk, and what the Quality desk has from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from msgspec.structs import replace as with_changes
from PySide6.QtWidgets import QWidget

from agent_app.quality.waveform import of_sound
from agent_app.shell.open import open_shell
from tests.helpers import desk_fakes as fakes
from tests.helpers import quality_fakes
from tests.helpers.fake_learning import FakeLearning, some_clips, some_coaching


def learning_of(role: str = "agent", learning: FakeLearning | None = None) -> tuple[Any, Any, FakeLearning]:
    made = learning or FakeLearning()
    window = open_shell(replace(fakes.fake_services(role), learning=made), fakes.RunsAtOnce())  # type: ignore[arg-type]
    window.resize(1366, 768)
    window.go_to("learning")
    return window, window.desks["learning"], made


def quality_of(learning: FakeLearning | None = None) -> tuple[Any, Any, FakeLearning]:
    made = learning or FakeLearning()
    services = quality_fakes.with_quality(fakes.fake_services("analyst"), quality=quality_fakes.FakeQuality())
    window = open_shell(replace(services, learning=made), fakes.RunsAtOnce())
    window.resize(1366, 768)
    window.go_to("quality")
    desk: Any = window.desks["quality"]
    desk.presenter.open("call0")
    return window, desk, made


def scores_of(learning: FakeLearning | None = None) -> tuple[Any, Any, FakeLearning]:
    made = learning or FakeLearning()
    services = quality_fakes.with_quality(fakes.fake_services(), scores=quality_fakes.FakeScores())
    window = open_shell(replace(services, learning=made), fakes.RunsAtOnce())  # type: ignore[arg-type]
    window.resize(1366, 768)
    window.go_to("scores")
    return window, window.desks["scores"], made


def scores_coaching() -> QWidget:
    """My scores with what waits under Learning."""
    window = scores_of()[0]
    window.show()
    return window


def learning_task() -> QWidget:
    return learning_of()[0]


def learning_lead() -> QWidget:
    """What a team lead sees: her team's tasks, one of them late, one her own to take back."""
    rows = tuple(with_changes(r, own=r.id == "t2") for r in some_coaching(mine=False))
    window, desk, _ = learning_of("team_lead", FakeLearning(coaching=rows))
    desk.presenter.choose("t2")
    return window


def learning_empty() -> QWidget:
    return learning_of(learning=FakeLearning((), ()))[0]


def learning_clip() -> QWidget:
    """A piece that can be heard."""
    window, desk, _ = learning_of()
    desk.presenter.go_to("library")
    sound = quality_fakes.wav()
    desk.show_audio(sound, 8.0, of_sound(sound, 8.0))
    return window


def learning_problem() -> QWidget:
    """A problem is read."""
    window, desk, _ = learning_of()
    desk.presenter.go_to("library")
    desk.presenter.choose("c2")
    return window


def learning_withdraw() -> QWidget:
    """The analyst who shared it, with what it rests on."""
    rows = tuple(with_changes(r, own=True) for r in some_clips())
    window, desk, _ = learning_of("analyst", FakeLearning(rows))
    desk.presenter.go_to("library")
    return window


def quality_share() -> QWidget:
    window, desk, _ = quality_of()
    side = desk.learning.from_call
    side.begin_piece(2_000)
    side.end_piece(6_500)
    side.ask_share()
    return window


def quality_piece() -> QWidget:
    """The strip with both ends marked."""
    window, desk, _ = quality_of()
    desk.learning.from_call.begin_piece(2_000)
    desk.learning.from_call.end_piece(6_500)
    return window


def quality_coach() -> QWidget:
    window, desk, _ = quality_of()
    desk.learning.from_call.ask_coach("Says that the call is recorded, before anything personal is asked")
    return window


def quality_propose() -> QWidget:
    window, desk, _ = quality_of()
    desk.learning.from_call.ask_proposal(40_000)
    return window


LEARNING_STATES: dict[str, Callable[[], QWidget]] = {
    "scores_coaching": scores_coaching,
    "learning_task": learning_task,
    "learning_lead": learning_lead,
    "learning_empty": learning_empty,
    "learning_clip": learning_clip,
    "learning_problem": learning_problem,
    "learning_withdraw": learning_withdraw,
    "quality_piece": quality_piece,
    "quality_share": quality_share,
    "quality_coach": quality_coach,
    "quality_propose": quality_propose,
}
