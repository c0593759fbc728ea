"""A recording that a desk has reaches the real server by the desk's own lane."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable
from pathlib import Path

from domain.ids import new_id
from domain.uploads import UploadFacts
from tests.end2end.stage import AGENT, Stage
from tests.integration.desk.seat import Seat


def wait_for(what: Callable[[], bool], seconds: float = 20) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if what():
            return True
        time.sleep(0.05)
    return False


def test_a_recording_goes_by_itself_and_can_be_heard(
    stage: Stage, seat: Callable[..., Seat], tmp_path: Path
) -> None:
    """Put on the shelf, sent, verified; the same bytes come back, and the file stays on the desk for some days."""
    desk = seat()
    desk.sign_in(stage.url, AGENT)
    workspace = desk.work()
    data = os.urandom(200_000)
    path = tmp_path / "call.wav"
    path.write_bytes(data)
    facts = UploadFacts(
        recording_id=new_id(), sha256=hashlib.sha256(data).hexdigest(), media_type="audio/wav"
    )
    workspace.shelf.keep(facts, path)
    workspace.recordings.nudge()
    assert wait_for(lambda: workspace.shelf.waiting().count == 0), workspace.recordings.trouble
    assert workspace.transport.twin().fetch("GET", f"/v1/recordings/{facts.recording_id}/audio") == data
    assert path.exists()


def test_what_was_not_sent_goes_at_the_next_start(
    stage: Stage, seat: Callable[..., Seat], tmp_path: Path
) -> None:
    desk = seat()
    desk.sign_in(stage.url, AGENT)
    workspace = desk.work()
    workspace.recordings.stop()
    data = os.urandom(50_000)
    path = tmp_path / "call.wav"
    path.write_bytes(data)
    facts = UploadFacts(
        recording_id=new_id(), sha256=hashlib.sha256(data).hexdigest(), media_type="audio/wav"
    )
    workspace.shelf.keep(facts, path)
    desk.session.close()
    desk.sign_in(stage.url, AGENT)
    again = desk.work()
    assert wait_for(lambda: again.shelf.waiting().count == 0), again.recordings.trouble
