"""The whole desk with its softphone: a customer calls over SIP, the context pops, keys work the line, an engine may die."""

from __future__ import annotations

import json
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from lead_server.analysis.worker import Worker
from tests.end2end.stage import (
    KNOWN,
    KNOWN_NAME,
    Desk,
    Stage,
    call_in,
    in_step,
    press,
    saved_notes,
    wait_call,
)
from tests.end2end.test_call import NOTES, assert_at_server, wrap_up
from tests.peers.sip import Customer, Exchange, exchange

pytestmark = [pytest.mark.xdist_group("end2end-calls"), pytest.mark.slow]


@pytest.fixture(scope="module")
def pbx(tmp_path_factory) -> Iterator[Exchange]:
    with exchange(tmp_path_factory.mktemp("exchange")) as running:
        yield running


@pytest.fixture
def desk(stage: Stage, pbx: Exchange, tmp_path: Path) -> Desk:
    """A desk that is a telephone: its line was handed in as a file."""
    data = tmp_path / "desk"
    data.mkdir()
    account = {"user": "agent1", "domain": "127.0.0.1", "password": "pw-agent1", "registrar": pbx.address}
    given = {"account": account, "engine": {"interface": "127.0.0.1"}, "record": True}
    (data / "telephone.json").write_text(json.dumps(given))
    opened = stage.desk(data=data, telephone="softphone")
    in_step(opened)
    opened.wait_until("the line", lambda s: s["line"] == "registered", 30)
    assert not (data / "telephone.json").exists(), "the password lies in the encrypted store alone"
    return opened


def rings(desk: Desk) -> str:
    """The call that rings; its id."""
    state = desk.wait_until("a ring", lambda s: any(c["state"] == "ringing_in" for c in s["calls"]), 20)
    return next(str(c["id"]) for c in state["calls"] if c["state"] == "ringing_in")


def assert_analysed(stage: Stage, call: str, seconds: float) -> None:
    """A worker reads it: both sides, the whole length, a waveform for the Quality desk, how it was talked."""
    Worker(stage.engine, stage.world.house.recordings, "sound").drain()
    found = {
        name: stage.value(
            "SELECT s.result FROM analysis_stage s JOIN recording r ON r.id=s.recording_id"
            " WHERE r.call_id=%s AND s.stage=%s AND s.state='done'",
            call, name,
        )
        for name in ("check", "peaks", "speech", "talk")
    }  # fmt: skip
    assert all(found.values()), found
    stage.wait_value(
        1,
        "SELECT count(*) FROM recording_peaks p JOIN recording r ON r.id=p.recording_id WHERE r.call_id=%s",
        call,
    )
    with stage.engine.connect() as connection:
        result = connection.exec_driver_sql(
            "SELECT s.result FROM analysis_stage s JOIN recording r ON r.id=s.recording_id"
            " WHERE r.call_id=%s AND s.stage='check'",
            (call,),
        ).scalar_one()
    assert result["channels"] == 2 and abs(result["length_ms"] / 1000 - seconds) < 0.5


def test_a_customer_calls_and_everything_is_done_by_keys(stage, pbx, desk, tmp_path):
    customer = Customer("held", pbx.address, tmp_path, number=KNOWN)
    call = rings(desk)
    found = call_in(desk.state(), call)
    assert found is not None and found["lead"] == stage.leads[KNOWN_NAME], "she is known before the talk"
    press(desk, "F4")
    wait_call(desk, call, "the talk", lambda c: c["state"] == "active")
    press(desk, "Ctrl+N")
    desk.ctl("type", text=NOTES)
    press(desk, "F7")
    wait_call(desk, call, "the hold", lambda c: c["state"] == "held")
    press(desk, "F7")
    wait_call(desk, call, "the way back", lambda c: c["state"] == "active")
    desk.wait_until("the notes on the disk", lambda _s: saved_notes(desk, call) == NOTES, 10)
    wrap_up(desk, call)
    customer.finish()
    assert_at_server(stage, call, NOTES, "reached.thinking")
    stage.wait_value(1, "SELECT count(*) FROM recording WHERE call_id=%s", call, seconds=40)
    seconds, channels = (
        stage.value(f"SELECT {c} FROM recording WHERE call_id=%s", call) for c in ("seconds", "channels")
    )
    print(f"{seconds} s of the call at the server, {channels} channels")
    assert channels == 2 and float(seconds) > 0.1
    assert_analysed(stage, call, float(seconds))
    assert stage.value("SELECT recorded FROM call WHERE id=%s", call) is True, (
        "Quality waited for it by this word"
    )
    mira = stage.org.people["mira"]
    assert stage.value("SELECT lines[1] FROM presence WHERE person_id=%s", mira) == "agent1", (
        "hers for hand-overs"
    )


def test_an_engine_killed_in_a_call_costs_neither_notes_nor_record_nor_the_next_call(
    stage, pbx, desk, tmp_path
):
    customer = Customer("stays", pbx.address, tmp_path, number=KNOWN)
    call = rings(desk)
    press(desk, "F4")
    wait_call(desk, call, "the talk", lambda c: c["state"] == "active")
    began = time.monotonic()
    press(desk, "Ctrl+N")
    desk.ctl("type", text=NOTES)
    desk.wait_until("the notes on the disk", lambda _s: saved_notes(desk, call) == NOTES, 10)
    time.sleep(max(0.0, 2.5 - (time.monotonic() - began)))  # a kill may cost the last second of a recording
    for pid in engines_of(desk.child.pid):
        os.kill(pid, signal.SIGKILL)
    wait_call(desk, call, "the wrap-up", lambda c: c["waits_for_outcome"])
    assert desk.running
    desk.wait_until("the line again", lambda s: s["line"] == "registered", 20)
    customer.kill()
    press(desk, "Alt+R", "Alt+T", "Ctrl+Return")
    desk.wait_until("the finished call", lambda s: call_in(s, call) is None, 20)
    assert_at_server(stage, call, NOTES, "reached.thinking")
    assert stage.value("SELECT end_cause FROM call WHERE id=%s", call) == "engine_lost"
    stage.wait_value(1, "SELECT count(*) FROM recording WHERE call_id=%s", call, seconds=40)
    again = Customer("leaves", pbx.address, tmp_path, number=KNOWN)
    call = rings(desk)
    press(desk, "F4")
    wait_call(desk, call, "the wrap-up of the next", lambda c: c["waits_for_outcome"])
    again.finish()


def test_a_server_that_is_away_during_the_whole_of_a_call_is_missed_by_nobody(stage, pbx, desk, tmp_path):
    """The telephone needs the exchange alone: she is known, talked to and wrapped up; the server hears of it later."""
    stage.stop_server()
    customer = Customer("held", pbx.address, tmp_path, number=KNOWN)
    call = rings(desk)
    found = call_in(desk.state(), call)
    assert found is not None and found["lead"] == stage.leads[KNOWN_NAME]
    press(desk, "F4")
    wait_call(desk, call, "the talk", lambda c: c["state"] == "active")
    press(desk, "Ctrl+N")
    desk.ctl("type", text=NOTES)
    press(desk, "F7")
    wait_call(desk, call, "the hold", lambda c: c["state"] == "held")
    press(desk, "F7")
    wait_call(desk, call, "the way back", lambda c: c["state"] == "active")
    desk.wait_until("the notes on the disk", lambda _s: saved_notes(desk, call) == NOTES, 10)
    wrap_up(desk, call)
    customer.finish()
    stage.start_server()
    assert_at_server(stage, call, NOTES, "reached.thinking")
    stage.wait_value(1, "SELECT count(*) FROM recording WHERE call_id=%s", call, seconds=60)


def test_a_desk_that_is_killed_leaves_no_engine_behind(pbx, desk):
    pids = engines_of(desk.child.pid)
    assert len(pids) == 1
    desk.kill()
    end = time.monotonic() + 10
    while any(Path(f"/proc/{pid}").exists() for pid in pids):
        assert time.monotonic() < end, "an engine without a desk"
        time.sleep(0.1)


def test_a_desk_killed_in_a_recorded_call_hands_the_recording_over_at_its_next_start(
    stage, pbx, desk, tmp_path
):
    customer = Customer("stays", pbx.address, tmp_path, number=KNOWN)
    call = rings(desk)
    press(desk, "F4")
    wait_call(desk, call, "the talk", lambda c: c["state"] == "active")
    time.sleep(3.0)  # a kill may cost the last second
    desk.kill()
    customer.kill()
    again = stage.desk(data=tmp_path / "desk", telephone="softphone")
    again.wait_until(
        "the open wrap-up", lambda s: any(w["call"] == call for w in s.get("open_wrap_ups", ())), 30
    )
    stage.wait_value(1, "SELECT count(*) FROM recording WHERE call_id=%s", call, seconds=40)


def engines_of(desk_pid: int) -> list[int]:
    """Processes of engines that the desk started."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rsplit(")", 1)[1].split()
                words = (entry / "cmdline").read_bytes()
            except OSError:
                continue
            if int(fields[1]) == desk_pid and b"agent_app.telephony.engine" in words:
                found.append(int(entry.name))
    return found
