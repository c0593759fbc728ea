"""Recordings are read by workers: each once, whatever ends meanwhile; a stage that fails stops no other."""

from __future__ import annotations

import os
import subprocess
import threading
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from sqlalchemy import delete, select, update

from db.central.analysis import analysis_stage, recording_peaks
from db.central.calls import recording
from domain.api import Analysis
from domain.ids import new_id
from lead_server.analysis import queue, stages
from lead_server.analysis.queue import LEASE
from lead_server.analysis.worker import Worker
from lead_server.recordings import storage
from tests.helpers.fake_speech import FakeRecogniser, recorded_call, speaking
from tests.helpers.world import Org, World
from tests.integration.conftest import signed_in
from tests.unit.lead_server.test_analysis_stages import HERS, HIS, file, sound, voice

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
CALL = file(sound(voice(HIS, 11), voice(HERS, 11)), "FLAC")


def recorded(world: World, org: Org, data: bytes = CALL, count: int = 1, agent: str = "mira") -> list[str]:
    made = [new_id() for _ in range(count)]
    with world.work(org) as work:
        for id_ in made:
            storage.add(
                work, world.house.recordings, recording_id=id_, call_id=None, agent_id=org.people[agent],
                data=data, media_type="audio/flac", seconds=11.0, channels=2, sample_rate=8000,
            )  # fmt: skip
    return made


#: what a worker without a model does
SOUND = tuple(stage.name for stage in stages.STAGES if stage.queue == "sound")
FIRST = ("check", "peaks", "speech", "talk")


def worker(world: World, now: datetime = NOW, queues: Sequence[str] = ("sound",)) -> Worker:
    return Worker(world.engine, world.house.recordings, queues, lambda: now, FakeRecogniser)


def states(world: World, org: Org, recording_id: str) -> dict[str, str]:
    found = world.rows(analysis_stage, org, analysis_stage.c.recording_id == recording_id)
    return {row.stage: row.state for row in sorted(found, key=lambda row: row.n)}


def only_here(world: World, org: Org) -> None:
    """Other tests' recordings are of other organisations; a worker would take them up too."""
    with world.engine.begin() as connection:
        connection.execute(delete(analysis_stage).where(analysis_stage.c.org_id != org.id))


def test_a_recording_is_read_as_it_comes(http, world: World, org: Org) -> None:
    only_here(world, org)
    (id_,) = recorded(world, org)
    assert set(states(world, org, id_).values()) == {"waiting"}
    assert worker(world).drain() == 6
    found = states(world, org, id_)
    assert {name: found[name] for name in FIRST} == dict.fromkeys(FIRST, "done")
    assert {name for name, state in found.items() if state == "waiting"} == {
        "transcript",
        "mask",
        "hits",
        "metrics",
    }
    quan, mira, otto = (signed_in(http, org, login) for login in ("quan", "mira", "otto"))
    found = msgspec.json.decode(quan.ask("GET", f"/v1/recordings/{id_}/analysis").content, type=Analysis)
    stage = found.stages[3]
    talk = msgspec.json.decode(stage.result)
    assert (stage.name, stage.state) == ("talk", "done")
    assert talk["agent"] == pytest.approx(5.5 / 11, abs=0.03) and talk["interrupted"] == 1
    for desk, code in ((mira, 200), (otto, 404)):
        assert desk.ask("GET", f"/v1/recordings/{id_}/analysis").status_code == code
        assert desk.ask("GET", f"/v1/recordings/{id_}/peaks").status_code == code
    assert quan.ask("GET", f"/v1/recordings/{id_}/peaks").content[:4] == b"LLP1"
    assert mira.ask("POST", f"/v1/recordings/{id_}/analysis/talk/again").status_code == 403


@pytest.mark.parametrize("broken", [stage.name for stage in stages.STAGES])
def test_a_stage_that_fails_says_why_and_stops_no_other(
    http, world: World, org: Org, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    """Every stage once; all of them have something to do here."""
    only_here(world, org)
    speaking(world, org)
    id_, _ = recorded_call(world, org)

    def fails(_material: object) -> object:
        raise ZeroDivisionError("by zero")

    monkeypatch.setitem(stages.BY_NAME, broken, replace(stages.BY_NAME[broken], run=fails))
    worker(world, queues=stages.QUEUES).drain()
    found = states(world, org, id_)
    needing = {stage.name for stage in stages.STAGES if broken in stage.needs}
    needing |= {stage.name for stage in stages.STAGES if needing & set(stage.needs)}
    said = "hits" not in needing | {broken}
    assert found.pop("prefill") == ("failed" if broken == "prefill" else "done" if said else "skipped")
    for name, state in found.items():
        assert state == ("failed" if name == broken else "skipped" if name in needing else "done"), found
    row = world.rows(
        analysis_stage, org, analysis_stage.c.stage == broken, analysis_stage.c.recording_id == id_
    )[0]
    assert row.why == "ZeroDivisionError: by zero"
    monkeypatch.undo()
    quan = signed_in(http, org, "quan")
    assert quan.ask("POST", f"/v1/recordings/{id_}/analysis/{broken}/again").status_code == 204
    worker(world, queues=stages.QUEUES).drain()
    assert set(states(world, org, id_).values()) == {"done"}, "tried again, with what hung on it"
    assert quan.ask("POST", f"/v1/recordings/{id_}/analysis/{broken}/again").status_code == 404


def test_what_is_no_sound_is_said_and_not_tried_for_ever(world: World, org: Org) -> None:
    only_here(world, org)
    (id_,) = recorded(world, org, b"this is no recording")
    assert worker(world).drain() == 3
    found = states(world, org, id_)
    assert (found.pop("check"), found.pop("peaks")) == ("failed", "failed")
    assert set(found.values()) == {"skipped"}
    assert worker(world, NOW + timedelta(days=1)).drain() == 0


def test_a_worker_that_died_is_replaced_and_cannot_come_back(world: World, org: Org) -> None:
    """Its lease runs out, another does the stage; what the dead one had in hand is written by nobody."""
    only_here(world, org)
    (id_,) = recorded(world, org)
    with world.engine.begin() as connection:
        held = queue.claim(connection, org.id, "sound", "the dead one", NOW)
    assert held is not None and worker(world, NOW + timedelta(minutes=1)).drain() == 0, "its lease holds"
    assert worker(world, NOW + LEASE + timedelta(seconds=1)).drain() == 6
    with world.engine.begin() as connection:
        assert not queue.settle(connection, held, "done", NOW, result={"by": "the dead one"})
        assert not queue.extend(connection, held, NOW)
    row = world.rows(
        analysis_stage, org, analysis_stage.c.stage == "check", analysis_stage.c.recording_id == id_
    )[0]
    assert (row.attempt, row.state) == (2, "done") and "by" not in row.result


def test_a_worker_of_this_machine_that_was_killed_needs_no_lease_to_run_out(world: World, org: Org) -> None:
    only_here(world, org)
    (id_,) = recorded(world, org)
    gone = subprocess.Popen(["true"])
    gone.wait()
    mine = worker(world)
    host = mine.name.split(":")[0]
    for name in (f"{host}:{gone.pid}:abc", f"{host}:{os.getpid()}:lives"):
        with world.engine.begin() as connection:
            assert queue.claim(connection, org.id, "sound", name, NOW) is not None
            connection.execute(
                update(analysis_stage).where(analysis_stage.c.stage == "peaks").values(ready=True)
            )
    mine.take_up()
    mine.drain()
    found = states(world, org, id_)
    assert (found["check"], found["peaks"]) == ("done", "running"), "who lives keeps what it has"


def test_a_stage_that_takes_its_workers_with_it_is_set_aside(world: World, org: Org) -> None:
    only_here(world, org)
    (id_,) = recorded(world, org)
    now = NOW
    for _ in range(queue.MOST_ATTEMPTS):
        with world.engine.begin() as connection:
            assert queue.claim(connection, org.id, "sound", "crashes", now) is not None
        now += LEASE + timedelta(seconds=1)
    worker(world, now).drain()
    found = states(world, org, id_)
    assert found["check"] == "failed" and found["peaks"] == "done"


def test_many_workers_do_each_stage_once(world: World, org: Org, monkeypatch: pytest.MonkeyPatch) -> None:
    only_here(world, org)
    ids = recorded(world, org, count=12)
    ran: Counter[str] = Counter()
    lock = threading.Lock()
    for stage in stages.STAGES:

        def counted(material, stage=stage):  # type: ignore[no-untyped-def]
            with lock:
                ran[stage.name] += 1
            return stage.run(material)

        monkeypatch.setitem(stages.BY_NAME, stage.name, replace(stage, run=counted))
    crew = [threading.Thread(target=worker(world).drain) for _ in range(4)]
    for one in crew:
        one.start()
    for one in crew:
        one.join(60)
    worker(world).drain()  # a stage that was made ready when the last one had looked
    assert {name: ran[name] for name in SOUND if ran[name]} == dict.fromkeys(
        (*FIRST, "copy", "prefill"), len(ids)
    )
    assert {states(world, org, id_)[name] for id_ in ids for name in FIRST} == {"done"}


def test_older_recordings_and_older_stages_are_taken_up(world: World, org: Org) -> None:
    only_here(world, org)
    (id_,) = recorded(world, org)
    with world.engine.begin() as connection:
        connection.execute(delete(analysis_stage).where(analysis_stage.c.org_id == org.id))
        assert queue.enqueue_missing(connection, org.id, NOW) == 1
        assert queue.enqueue_missing(connection, org.id, NOW) == 0
    worker(world).drain()
    with world.engine.begin() as connection:
        connection.execute(update(analysis_stage).where(analysis_stage.c.stage == "talk").values(version=0))
        queue.enqueue_missing(connection, org.id, NOW)
    assert states(world, org, id_)["talk"] == "waiting" and worker(world).drain() == 1


def test_with_the_recording_everything_of_it_goes(world: World, org: Org) -> None:
    only_here(world, org)
    (id_,) = recorded(world, org)
    worker(world).drain()
    with world.engine.begin() as connection:
        connection.execute(delete(recording).where(recording.c.id == id_))
        for gone in (analysis_stage, recording_peaks):
            assert not connection.execute(select(gone).where(gone.c.recording_id == id_)).all()
