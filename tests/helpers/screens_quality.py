"""The Quality desk and My scores: lists, what was heard, scorecards."""

# ruff: noqa: E501 - sample data in three languages reads better on one line

from __future__ import annotations

from datetime import timedelta
from typing import Any, cast

import msgspec
from PySide6.QtWidgets import QWidget

from agent_app.shell.open import open_shell
from agent_app.widgets.language import language
from domain.api import CallRow, QueuedPick
from domain.reading import Reading
from tests.helpers import desk_fakes as fakes
from tests.helpers import quality_fakes, readings
from tests.helpers.screens_base import State


def quality_list() -> QWidget:
    services = quality_fakes.with_quality(fakes.fake_services("analyst"), quality=quality_fakes.FakeQuality())
    window = open_shell(services, fakes.RunsAtOnce())
    window.go_to("quality")
    return window


def _quality_rows() -> tuple[CallRow, ...]:
    """One on its way, one just recorded, one whose customer objected, one with a message on a poor line."""
    first, second, third, fourth, *rest = quality_fakes.call_rows()
    ago = lambda **gone: fakes.NOW - timedelta(**gone)  # noqa: E731
    return (
        msgspec.structs.replace(
            first,
            recording_id="",
            started_at=ago(minutes=4),
            ended_at=ago(seconds=40),
            recorded=True,
            line="good",
        ),
        msgspec.structs.replace(
            second,
            started_at=ago(minutes=9),
            ended_at=ago(minutes=3),
            recorded_at=ago(minutes=3),
            recorded=True,
            line="fair",
        ),
        msgspec.structs.replace(
            third,
            recording_id="",
            started_at=ago(minutes=30),
            ended_at=ago(minutes=20),
            recorded=True,
            objected=True,
        ),
        msgspec.structs.replace(
            fourth,
            recording_id="r",
            started_at=ago(minutes=40),
            ended_at=ago(minutes=38),
            recorded_at=ago(minutes=37),
            line="poor",
            message="Renewal, please call back",
        ),
        *rest,
    )


def _quality(row: int) -> QWidget:
    fake = quality_fakes.FakeQuality(_quality_rows())
    services = quality_fakes.with_quality(fakes.fake_services("analyst"), quality=fake)
    window = open_shell(services, fakes.RunsAtOnce())
    window.go_to("quality")
    desk = window.desks["quality"]
    desk.calls.list.setCurrentIndex(desk.calls.model.index(row))
    return window


def quality_waiting() -> QWidget:
    return _quality(0)


def quality_kept() -> QWidget:
    return _quality(3)


def quality_queue() -> QWidget:
    """Two calls in the analyst's queue, one by chance and one as a risk; she gives the second back."""
    first, second, *rest = quality_fakes.call_rows()
    picked = QueuedPick(id="p1", plan="weekly", period="2026-W47", second=True)
    risk = QueuedPick(
        id="p2", plan="risks", period="2026-11-26", kind="risk", reasons=("complaint", "short_sale")
    )
    rows = (msgspec.structs.replace(first, pick=picked), msgspec.structs.replace(second, pick=risk), *rest)
    services = quality_fakes.with_quality(
        fakes.fake_services("analyst"), quality=quality_fakes.FakeQuality(rows)
    )
    window = open_shell(services, fakes.RunsAtOnce())
    window.go_to("quality")
    desk = window.desks["quality"]
    desk.calls.mine.setChecked(True)
    desk.calls.list.setCurrentIndex(desk.calls.model.index(1))
    desk.call.queue.ask()
    desk.call.queue.reason.setText("Only music, nobody speaks")
    return window


def scoring() -> QWidget:
    window: Any = quality_list()
    desk = window.desks["quality"]
    desk.calls.list.setCurrentIndex(desk.calls.model.index(0, 0))
    card = desk.scorecard.presenter
    card.choose(1)
    card.choose(2)
    card.light("recorded")
    card.mark(3000, 8000)
    return window


def scoring_missing() -> QWidget:
    window: Any = scoring()
    card = window.desks["quality"].scorecard.presenter
    card.choose(3)
    card.submit()
    return window


def scoring_na() -> QWidget:
    window: Any = scoring()
    desk = window.desks["quality"]
    desk.scorecard.presenter.light("asked")
    desk.scorecard.press("0")
    return window


def _heard(reading: Reading) -> Any:
    fake = quality_fakes.FakeQuality()
    fake.readings["rec0"] = reading
    services = quality_fakes.with_quality(fakes.fake_services("analyst"), quality=fake)
    window: Any = open_shell(services, fakes.RunsAtOnce())
    window.go_to("quality")
    desk = window.desks["quality"]
    desk.calls.list.setCurrentIndex(desk.calls.model.index(0, 0))
    return window


def heard() -> QWidget:
    """Words in step with the sound, hits on lanes and in the text, a proposed answer, a loop."""
    window = _heard(readings.chinese() if language.short == "zh" else readings.english())
    desk = window.desks["quality"]
    desk.scorecard.presenter.light("recorded")
    player = desk.call.player
    player.playing.skips, player.playing.loop_from, player.playing.loop_to = True, 3_000, 5_500
    player.loud = player.loud.turned("customer")
    player._show_loop()
    player.retranslate()
    player.audio.position_changed.emit(4_100)
    return window


def heard_later() -> QWidget:
    return cast(QWidget, _heard(Reading(state="waiting")))


def my_scores() -> QWidget:
    services = quality_fakes.with_quality(fakes.fake_services(), scores=quality_fakes.FakeScores())
    window = open_shell(services, fakes.RunsAtOnce())
    window.go_to("scores")
    return window


STATES: dict[str, State] = {f.__name__: f for f in (quality_list, quality_waiting, quality_kept, quality_queue, scoring, scoring_missing, scoring_na, heard, heard_later, my_scores)}  # fmt: skip
