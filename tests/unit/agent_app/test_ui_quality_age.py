"""In Quality it is said how old a recording is, that one is on its way, and it comes by itself."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest

from agent_app.quality.words import age_words, is_waiting, kept_words
from domain.api import CallRow
from tests.helpers import screens_quality as screens
from tests.helpers.desk_fakes import NOW


def row(**more):
    values = {"id": "c", "started_at": NOW, "direction": "in", "agent_id": "a", "agent": "Mira"}
    return CallRow(**{**values, **more})


def ago(**gone):
    return NOW - timedelta(**gone)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"recorded": True, "ended_at": ago(seconds=40)}, "waiting for the recording: 40 s"),
        ({"recorded": True, "ended_at": ago(minutes=5)}, "waiting for the recording: 5 min"),
        ({"recorded": True, "ended_at": ago(hours=30)}, ""),
        ({"recorded": False, "ended_at": ago(seconds=40)}, ""),
        (
            {
                "recorded": True,
                "recording_id": "r",
                "recorded_at": ago(minutes=2),
                "ended_at": ago(minutes=3),
            },
            "recorded 3 min ago",
        ),
        ({"recording_id": "r", "recorded_at": ago(hours=3), "ended_at": ago(hours=3)}, ""),
        (
            {"recorded": True, "objected": True, "ended_at": ago(seconds=9)},
            "the customer objected to recording",
        ),
        ({"recorded": True}, ""),
    ],
)
def test_the_age_in_words(desk_look, more, said):
    assert age_words(row(**more), NOW) == said


def test_a_recording_of_before_the_desk_said_so_is_never_waited_for():
    assert not is_waiting(row(recorded=False, ended_at=NOW), NOW)


def test_line_and_message_stand_beside_the_age(desk_look):
    assert kept_words(row(line="poor", message="Call back"), NOW) == "poor line · message left: Call back"
    assert kept_words(row(line="?"), NOW) == ""


def test_a_recording_that_was_on_its_way_plays_without_a_click(desk_look, qtbot):
    window = screens.quality_waiting()
    qtbot.addWidget(window)
    desk = window.desks["quality"]
    quality = desk.presenter._quality
    assert "waiting" in desk.call.kept.text() and desk.call.player._trouble == "waiting"
    chosen = desk.calls.list.currentIndex().row()
    quality.rows = (
        msgspec.structs.replace(quality.rows[0], recording_id="r", recorded_at=NOW),
        *quality.rows[1:],
    )
    desk.calls.looked.emit()
    assert desk.call.player._trouble != "waiting" and desk.call.player.audio.duration > 0
    assert "recorded" in desk.call.kept.text() and desk.calls.list.currentIndex().row() == chosen


def test_new_calls_come_on_top_and_the_chosen_one_stays_chosen(desk_look, qtbot):
    window = screens.quality_waiting()
    qtbot.addWidget(window)
    desk = window.desks["quality"]
    quality = desk.presenter._quality
    quality.rows = (row(id="new", started_at=NOW + timedelta(seconds=1)), *quality.rows)
    desk.presenter.look()
    model = desk.calls.model
    assert model.row(model.index(0)).id == "new" and model.row(desk.calls.list.currentIndex()).id == "call0"


def test_who_objected_is_not_waited_for(desk_look, qtbot):
    window = screens._quality(2)
    qtbot.addWidget(window)
    desk = window.desks["quality"]
    assert desk.call.player._trouble == "objected"
