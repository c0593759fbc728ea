"""Real calls from the agent's desk to the server, to the analyst's ears, to a score, and back to the agent.

FLAC as a telephone system keeps it: one and two channels, 8 and 16 kHz, three languages. Two desks, one server process.
"""

from __future__ import annotations

import csv
import hashlib
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest

from agent_app.quality.audio import AudioPlayer
from agent_app.quality.peaks import peaks_of
from agent_app.quality.player_view import PlayerPanel
from agent_app.quality.service import CallQuery
from agent_app.quality.view import KEYS
from agent_app.quality.waveform import of_sound
from agent_app.session.workspace import Workspace
from agent_app.shell.actions import Acts
from db.central.calls import recording
from db.central.quality import evaluation
from domain.api import CallRow
from domain.calls import CallRecord, WrapUp
from domain.errors import UserError
from domain.ids import new_id
from domain.operations import CallFinished
from domain.scorecards import (
    Answer,
    Form,
    Mark,
    Question,
    display,
    options_of,
    score,
    summary,
    walk_questions,
)
from lead_server.recordings import storage
from tests.end2end.conftest import running_stage  # noqa: F401
from tests.end2end.stage import AGENT, ANALYST, CAMPAIGN, COLLEAGUE, KNOWN, KNOWN_NAME, Stage
from tests.helpers.world import PASSWORD
from tests.integration.desk.seat import Seat

pytestmark = pytest.mark.xdist_group("real-data-desk")
LONGEST_S = 120  #: longer files say nothing more about the way, and are 5 MB


@dataclass(frozen=True)
class Recorded:
    """A real recording, stored with a call of the agent. The figures are those of the file's own header."""

    name: str
    data: bytes
    language: str
    channels: int
    rate: int
    seconds: float
    call_id: str
    recording_id: str


@dataclass
class Floor:
    stage: Stage
    agent: Workspace
    analyst: Workspace
    recorded: list[Recorded]

    def rows(self) -> dict[str, CallRow]:
        """What the analyst's list says, by call."""
        return {row.id: row for row in self.analyst.rooms.quality.calls(CallQuery()).rows}


def flac_header(data: bytes) -> tuple[int, int, float]:
    """(channels, rate, seconds) of a FLAC file: its first block, 20 bits rate, 3 channels, 5 depth, 36 samples."""
    assert data[:4] == b"fLaC"
    packed = int.from_bytes(data[18:26], "big")
    rate, channels = packed >> 44, (packed >> 41 & 7) + 1
    return channels, rate, (packed & (1 << 36) - 1) / rate


def a_seat(stage: Stage, folder: Path, login: str) -> Seat:
    seat = Seat(folder / login)
    seat.session.sign_in(stage.url, "demo", login, PASSWORD)
    seat.work()
    return seat


@pytest.fixture(scope="module")
def floor(
    data_folder: Path,
    running_stage: Stage,  # noqa: F811
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Floor]:
    """Every real call under two minutes, at the server with a call that the agent's own desk reported."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LEADLINE_NO_KEYRING", "1")
        folder = tmp_path_factory.mktemp("desks")
        seats = [a_seat(running_stage, folder, login) for login in (AGENT, ANALYST)]
        agent, analyst = (seat.workspace for seat in seats)
        assert agent is not None and analyst is not None
        with (data_folder / "calls" / "index.tsv").open(encoding="utf-8", newline="") as file:
            index = [row for row in csv.DictReader(file, delimiter="\t") if float(row["seconds"]) < LONGEST_S]
        recorded = [
            brought(running_stage, agent, data_folder / "calls", row, n) for n, row in enumerate(index)
        ]
        yield Floor(running_stage, agent, analyst, recorded)
        for seat in seats:
            seat.close()


def brought(stage: Stage, agent: Workspace, folder: Path, row: dict[str, str], n: int) -> Recorded:
    """A call by the agent's outbox, then its recording as the telephone system delivers it."""
    data = (folder / row["file"]).read_bytes()
    channels, rate, seconds = flac_header(data)
    assert (channels, rate) == (int(row["channels"]), int(row["rate"]))
    assert abs(seconds - float(row["seconds"])) < 0.1
    assert hashlib.sha256(data).hexdigest().startswith(row["sha256_16"])
    call_id, recording_id = new_id(), new_id()
    began = datetime.now(UTC) - timedelta(hours=3, minutes=10 * n)
    made = CallRecord(
        id=call_id, direction="out", started_at=began, answered_at=began, ended_at=began + timedelta(seconds=seconds),
        number_text=KNOWN, lead_id=stage.leads[KNOWN_NAME], campaign_id=CAMPAIGN, matched="queue",
    )  # fmt: skip
    body = CallFinished(call=made, wrap_up=WrapUp(disposition="reached.thinking", notes=row["file"]))
    agent.database.write(lambda c: agent.outbox.add(c, body))
    agent.nudge()
    stage.wait_value(1, "SELECT count(*) FROM call WHERE id=%s", call_id)
    with stage.world.work(stage.org) as work:
        storage.add(
            work, stage.world.house.recordings, recording_id=recording_id, call_id=call_id,
            agent_id=stage.org.people[AGENT], data=data, media_type="audio/flac", started_at=began, seconds=seconds,
            channels=channels, sample_rate=rate, language=row["lang"],
        )  # fmt: skip
    return Recorded(row["file"], data, row["lang"], channels, rate, seconds, call_id, recording_id)


# ---- list and bytes ---------------------------------------------------------------------------------------------------


def test_the_analyst_sees_them_with_channels_and_seconds(floor: Floor) -> None:
    rows = floor.rows()
    assert {r.language for r in floor.recorded} == {"en", "zh", "es"}
    assert {(r.channels, r.rate) for r in floor.recorded} >= {(1, 8000), (1, 16000), (2, 16000)}
    for one in floor.recorded:
        row = rows[one.call_id]
        assert (row.recording_id, row.channels, row.agent) == (one.recording_id, one.channels, AGENT.title())
        assert abs(row.recording_s - one.seconds) < 0.01 and row.talk_s == int(one.seconds), one.name


def test_they_come_byte_for_byte(floor: Floor) -> None:
    """Whole, and in the two halves that a player may ask for; a colleague of the agent hears none of it."""
    for one in floor.recorded:
        fetched = floor.analyst.rooms.quality.audio(one.recording_id)
        assert hashlib.sha256(fetched).digest() == hashlib.sha256(one.data).digest(), one.name
    known = {str(r.id): bytes(r.sha256) for r in floor.stage.world.rows(recording, floor.stage.org)}
    assert all(known[one.recording_id] == hashlib.sha256(one.data).digest() for one in floor.recorded)
    one = floor.recorded[0]
    transport = floor.analyst.transport.twin()
    half = len(one.data) // 2
    parts = []
    for span in (f"bytes=0-{half - 1}", f"bytes={half}-"):
        transport._opened().headers["Range"] = span
        parts.append(transport.fetch("GET", f"/v1/recordings/{one.recording_id}/audio"))
    assert [len(part) for part in parts] == [half, len(one.data) - half] and b"".join(parts) == one.data
    transport.close()


def test_a_colleague_does_not_hear_them(floor: Floor, tmp_path: Path) -> None:
    colleague = a_seat(floor.stage, tmp_path, COLLEAGUE)
    try:
        desk = colleague.workspace
        assert desk is not None
        with pytest.raises(UserError) as refused:
            desk.rooms.my_scores.audio(floor.recorded[0].recording_id)
        assert refused.value.code in ("recording_missing", "forbidden")
    finally:
        colleague.close()


# ---- the player -------------------------------------------------------------------------------------------------------


@pytest.fixture
def panel(qtbot: Any) -> PlayerPanel:
    made = PlayerPanel(Acts(), KEYS)
    qtbot.addWidget(made)
    made.resize(600, 200)
    made.show()
    return made


def test_the_player_opens_each_of_them(floor: Floor, panel: PlayerPanel, qtbot: Any) -> None:
    """It shows the length and moves about in it; whatever it cannot do here is said, for each of them anew."""
    troubles: list[str] = []
    panel.audio.trouble.connect(troubles.append)
    told: dict[str, frozenset[str]] = {}
    for one in floor.recorded:
        troubles.clear()
        panel.load(one.data, 0.0, of_sound(one.data, 0.0))
        if "no_player" not in troubles:
            qtbot.waitUntil(lambda: panel.audio.duration > 0 or "cannot_decode" in troubles, timeout=5_000)
        told[one.name] = frozenset(troubles)
        assert told[one.name] <= {"no_player", "no_device", "cannot_decode"}
        assert panel.said.isVisible() == bool(troubles) == bool(panel.said.text()), one.name
        assert not panel.audio.duration or abs(panel.audio.duration / 1000 - one.seconds) < 0.1, one.name
        panel.audio.seek(int(one.seconds * 500))
        panel.audio.toggle()
        panel.audio.nudge(2)
        panel.audio.pause()
        panel.grab()
        assert "/" in panel.time.text()
    assert len(set(told.values())) == 1, f"said of one and not of another: {told}"


def test_a_waveform_or_a_bar_leads_to_every_second(floor: Floor, panel: PlayerPanel) -> None:
    """A compressed recording has its lanes; without them there is a bar to click."""
    one = max(floor.recorded, key=lambda r: r.seconds)
    peaks = peaks_of(one.data)
    assert (
        peaks and all(0 <= p <= 1 for lane in peaks for p in lane) and any(max(lane) > 0.05 for lane in peaks)
    )
    for shown in (of_sound(one.data, one.seconds), None):
        panel.show_wave(shown, one.seconds)
        panel.load(one.data, one.seconds, shown)
        sought = QSignalSpy(panel.lanes.sought)
        QTest.mouseClick(panel.lanes, Qt.MouseButton.LeftButton, pos=QPoint(panel.lanes.width() // 2, 20))
        assert sought.count() == 1 and abs(sought.at(0)[0] / 1000 - one.seconds / 2) < 1


def test_damaged_sound_is_said(floor: Floor, qtbot: Any) -> None:
    """Half a file, and a file of noise under a FLAC name: words or silence, never an exception."""
    one = floor.recorded[0]
    for data, readable in (
        (one.data[: len(one.data) // 2], True),
        (one.data[:42] + bytes(4_000), False),
        (b"fLaC" + bytes(range(256)) * 8, False),
    ):
        assert readable or peaks_of(data) == ()
        player = AudioPlayer()
        said: list[str] = []
        player.trouble.connect(said.append)
        player.load(data, one.seconds)
        player.toggle()
        qtbot.wait(150)
        assert set(said) <= {"no_player", "no_device", "cannot_decode"}
        player.unload()


# ---- the score --------------------------------------------------------------------------------------------------------


def answers_for(form: Form, seed: int, seconds: float) -> tuple[Answer, ...]:
    """An analyst who chooses otherwise for each call, comments and marks everything."""
    given = []
    for n, (question, _sections) in enumerate(walk_questions(form)):
        if question.kind != "info":
            given.append(_answer(question, seed + n * (seed + 1), seconds))
    return tuple(given)


def _answer(question: Question, turn: int, seconds: float) -> Answer:
    mark = Mark(start_ms=int(seconds * 250), end_ms=int(seconds * 500))
    if question.kind == "text":
        return Answer(question=question.ref, values=("在第二分钟 · mañana",))
    if question.na_allowed and turn % 7 == 3:
        reason = question.na_reasons[0].ref if question.na_reasons else ""
        return Answer(question=question.ref, na=True, na_reason=reason)
    refs = [option.ref for option in options_of(question)]
    return Answer(
        question=question.ref, values=(refs[turn % len(refs)],), comment="Heard it twice.", marks=(mark,)
    )


def test_each_is_scored_as_here_and_reaches_the_agent(floor: Floor) -> None:
    """The desk's live figure, the server's and ours are one; the agent reads it and hears the place."""
    quality, wanted = floor.analyst.rooms.quality, {}
    for n, one in enumerate(floor.recorded):
        draft = quality.begin(quality.detail(one.call_id))
        assert draft.form.code == "telesales"
        answers = answers_for(draft.form, n, one.seconds)
        filled = type(draft)(
            evaluation_id=draft.evaluation_id, call_id=draft.call_id, form=draft.form, answers=answers,
            comment=f"{one.name}: 很好",
        )  # fmt: skip
        assert quality.score(filled) == score(draft.form, answers)
        quality.submit(filled)
        wanted[draft.evaluation_id] = (one, answers, score(draft.form, answers))
    assert len({display(result.final) for _, _, result in wanted.values()}) >= 4, "the scores differ"

    end = time.monotonic() + 30
    while not set(wanted) <= {e.id for e in floor.agent.rooms.my_scores.evaluations()}:
        assert time.monotonic() < end, floor.analyst.outbox_page.refused()
        time.sleep(0.1)
    assert floor.analyst.outbox_page.counts() == (0, 0)
    stored = {str(row.id): row for row in floor.stage.world.rows(evaluation, floor.stage.org)}
    arrived = {e.id: e for e in floor.agent.rooms.my_scores.evaluations()}
    for evaluation_id, (one, answers, result) in wanted.items():
        row, told = stored[evaluation_id], arrived[evaluation_id]
        final = None if row.final is None else f"{row.final:.2f}"
        assert final == display(result.final), one.name
        assert told.score == summary(result)
        assert {a.question: a for a in told.answers} == {a.question: a for a in answers}
        assert (told.recording_id, told.call_id) == (one.recording_id, one.call_id)
        assert told.comment == f"{one.name}: 很好"
    assert floor.agent.rooms.my_scores.unread() == len(wanted)
    last = floor.recorded[-1]
    heard = floor.agent.rooms.my_scores.audio(last.recording_id)
    assert hashlib.sha256(heard).digest() == hashlib.sha256(last.data).digest()
    rows = floor.rows()
    for one, _, result in wanted.values():
        assert rows[one.call_id].final_score == (display(result.final) or "")
