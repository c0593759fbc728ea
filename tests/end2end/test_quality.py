"""An evaluation, from the recording at the server to the agent's acknowledgement: two real desks, keys, one kill."""

from __future__ import annotations

import io
import json
import math
import struct
import time
import wave
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from agent_app.quality.service import CallQuery
from agent_app.store.database import Database
from agent_app.store.keys import KeyFile, device_secret
from domain.ids import new_id
from lead_server.recordings import storage
from tests.end2end.stage import AGENT, ANALYST, KNOWN, Desk, Stage, in_step, press, ring, sent, wait_call
from tests.helpers.world import PASSWORD
from tests.integration.desk.seat import Seat

pytestmark = [pytest.mark.xdist_group("end2end-calls"), pytest.mark.slow]
Open = Callable[..., Desk]

ANSWERED_BEFORE_THE_KILL = 3


def a_tone(seconds: float = 2.0, rate: int = 8000) -> bytes:
    """A WAV file with two channels."""
    frames = b"".join(
        struct.pack("<hh", int(9000 * math.sin(n / 9)), int(9000 * math.sin(n / 5)))
        for n in range(int(seconds * rate))
    )
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(2)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes(frames)
    return file.getvalue()


def recorded_call(stage: Stage, desk: Desk) -> tuple[str, str, bytes]:
    """The agent makes a call, its recording arrives at the server: (call, recording, its bytes)."""
    call_id = ring(desk, KNOWN)
    desk.ctl("answer")
    wait_call(desk, call_id, "the talk", lambda c: c["state"] == "active")
    desk.ctl("hang-up")
    wait_call(desk, call_id, "its end", lambda c: c["waits_for_outcome"])
    desk.ctl("dispose", code="reached.thinking", note="asks for time")
    sent(desk)
    recording_id, data = new_id(), a_tone()
    with stage.world.work(stage.org) as work:
        storage.add(
            work, stage.world.house.recordings, recording_id=recording_id, call_id=call_id,
            agent_id=stage.org.people[AGENT], data=data, media_type="audio/wav", seconds=2.0, channels=2,
            sample_rate=8000, language="zh",
        )  # fmt: skip
    return call_id, recording_id, data


def open_the_call(desk: Desk) -> None:
    """The second newest call of the list on screen, by keys."""
    desk.wait_until("the quality desk", lambda s: s["window"]["desk"] == "quality", 10)
    time.sleep(1.0)
    press(desk, "Down")
    time.sleep(1.5)


def stored_draft(desk: Desk, call_id: str) -> dict[str, Any] | None:
    """The evaluation in the making in the ended desk's encrypted database."""
    (folder,) = (desk.data / "people").iterdir()
    key = KeyFile(folder / "key.json", device_secret(desk.data)).open(PASSWORD)
    with closing(Database(folder, key)) as database:
        body = database.read(
            lambda c: c.exec_driver_sql(
                "SELECT body FROM evaluation_draft WHERE call_id=?", (call_id,)
            ).scalar()
        )
    return json.loads(body) if body else None


def test_an_evaluation_from_recording_to_acknowledgement(stage: Stage, open_desk: Open) -> None:
    """What was answered survives a kill; the agent has one unread score, reads it and says so; the server knows."""
    agent = open_desk(AGENT)
    assert in_step(agent)["unread_scores"] == 0
    call_id, _, _ = recorded_call(stage, agent)
    recorded_call(stage, agent)

    desk = open_desk(ANALYST)
    in_step(desk)
    press(desk, "Ctrl+2")
    open_the_call(desk)
    for _ in range(ANSWERED_BEFORE_THE_KILL):
        press(desk, "1")  # the next question is lit by itself
    time.sleep(1.2)
    desk.kill()
    draft = stored_draft(desk, call_id)
    assert draft is not None and len(draft["answers"]) == ANSWERED_BEFORE_THE_KILL
    assert stage.value("SELECT count(*) FROM evaluation WHERE call_id=%s", call_id) == 0

    again = open_desk(ANALYST, desk.data)
    in_step(again)
    press(again, "Ctrl+2")
    open_the_call(again)
    for _ in range(25):  # submitting too early lights the first question without an answer
        press(again, "Ctrl+Return")
        if again.state()["outbox"] or stage.value(
            "SELECT count(*) FROM evaluation WHERE call_id=%s", call_id
        ):
            break
        press(again, "1")
    stage.wait_value(1, "SELECT count(*) FROM evaluation WHERE call_id=%s", call_id)
    sent(again)
    evaluation = stage.value("SELECT id FROM evaluation WHERE call_id=%s", call_id)
    assert evaluation == draft["evaluation_id"], "the draft went on, it was not begun anew"
    assert float(stage.value("SELECT final FROM evaluation WHERE id=%s", evaluation)) > 0
    again.stop()
    assert stored_draft(again, call_id) is None

    agent.wait_until("one unread score", lambda s: s["unread_scores"] == 1, 20)
    press(agent, "Ctrl+3")
    time.sleep(0.8)
    press(agent, "Ctrl+Return")
    agent.wait_until("the acknowledgement", lambda s: s["unread_scores"] == 0, 10)
    sent(agent)
    stage.wait_value(True, "SELECT acknowledged_at IS NOT NULL FROM evaluation WHERE id=%s", evaluation)


def test_recordings_are_listed_and_heard(
    stage: Stage, open_desk: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The analyst's service lists the call with its recording and gives the very bytes that were stored."""
    monkeypatch.setenv("LEADLINE_NO_KEYRING", "1")
    agent = open_desk(AGENT)
    in_step(agent)
    call_id, recording_id, data = recorded_call(stage, agent)
    seat = Seat(tmp_path / "pc")
    try:
        seat.sign_in(stage.url, ANALYST)
        quality = seat.work().rooms.quality
        found = quality.calls(CallQuery(with_recording=True, number=KNOWN[-4:]))
        row = next(r for r in found.rows if r.id == call_id)
        assert (row.recording_id, row.channels, row.disposition) == (recording_id, 2, "reached.thinking")
        assert quality.audio(recording_id) == data
        detail = quality.detail(call_id)
        assert detail.finished.wrap_up.notes == "asks for time"
        assert quality.begin(detail).form.code == "telesales"
    finally:
        seat.close()
