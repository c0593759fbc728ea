"""Recordings in the queue, worker processes killed by PID at random moments, and a count that neither of them makes.

A trigger of the database notes each time that a stage is settled; so "once" is told by PostgreSQL.
"""

from __future__ import annotations

import random
import time
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, text

from db.central.analysis import analysis_stage
from db.central.calls import recording
from frontdoor.processes import Process
from lead_server.analysis.stages import STAGES
from lead_server.installation import opened
from lead_server.people import admin
from lead_server.recordings import storage
from lead_server.security.actor import operator
from lead_server.work import begin_work
from tests.unit.lead_server.test_analysis_stages import file, sound, voice

WORKERS, LONGEST_S = 3, 3_600.0
#: words wait for workers with a model; without a call there is no form to fill in, and a FLAC may be small already
NEED_WORDS = {stage.name for stage in STAGES if "transcript" in (stage.name, *stage.needs)}
SETTLED = tuple(stage.name for stage in STAGES if stage.name not in NEED_WORDS)
_COUNT = """
CREATE TABLE proof_settled (recording_id UUID, stage TEXT, state TEXT);
CREATE FUNCTION proof_note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO proof_settled VALUES (NEW.recording_id, NEW.stage, NEW.state);
    RETURN NULL;
END $$;
CREATE TRIGGER proof_note AFTER UPDATE OF state ON analysis_stage FOR EACH ROW
    WHEN (NEW.state IN ('done', 'failed', 'skipped') AND OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION proof_note();
"""


def run(url: str, folder: Path, recordings: int, seed: int) -> dict[str, Any]:
    """All of it; `failures` is empty when it holds."""
    chance, begun = random.Random(seed), time.monotonic()
    sounds = [_a_call(chance) for _ in range(20)]
    data = folder / "data"
    with opened(data, url, progress=lambda _words: None) as here:
        engine, store = here.engine, here.house().recordings
        org_id = admin.create_organisation(engine, here.escrow, "proof", "Proof", "CN")
        with begin_work(engine, operator(org_id)) as work:
            for _ in range(recordings):
                storage.add(
                    work, store, recording_id=work.new_id(), call_id=None, agent_id=None, data=chance.choice(sounds),
                    media_type="audio/flac", channels=2, sample_rate=8000,
                )  # fmt: skip
        return _proved(engine, folder, data, url, chance, recordings) | {
            "seed": seed, "seconds": round(time.monotonic() - begun, 1),
        }  # fmt: skip


def _proved(
    engine: Engine, folder: Path, data: Path, url: str, chance: random.Random, recordings: int
) -> dict[str, Any]:
    with engine.begin() as connection:
        connection.exec_driver_sql(_COUNT)
    killed, done = _work(engine, folder, data, url, chance, recordings * len(SETTLED))
    return {
        "recordings": recordings, "stages": done, "workers": WORKERS, "killed": killed,
        "failures": _judged(engine, recordings),
    }  # fmt: skip


def _a_call(chance: random.Random) -> bytes:
    seconds = chance.randint(20, 180)
    spans = [(s, s + chance.uniform(0.4, 6)) for s in range(1, seconds - 7, 7)]
    return file(sound(voice(spans, seconds), voice([(a + 3, b + 3) for a, b in spans], seconds)), "FLAC")


def _work(
    engine: Engine, folder: Path, data: Path, url: str, chance: random.Random, wanted: int
) -> tuple[int, int]:
    """Workers work and are killed until nothing is left; how many died, how many stages are settled."""

    def one() -> Process:
        words = ["lead_server", "work", "--queue", "sound", "--data", str(data), "--database", url]
        return Process("worker", words, folder / "workers.log")

    crew, killed, done = [one() for _ in range(WORKERS)], 0, 0
    end = time.monotonic() + LONGEST_S
    try:
        while time.monotonic() < end:
            time.sleep(chance.uniform(0.5, 4.0))
            with engine.connect() as connection:
                done = connection.execute(text("SELECT count(*) FROM proof_settled")).scalar_one()
            if done >= wanted:
                break
            victim = chance.randrange(len(crew))
            crew[victim].kill()
            killed += 1
            crew[victim] = one()
    finally:
        for process in crew:
            process.stop()
    return killed, done


def _as_it_should_be(row: Any) -> bool:
    if row.stage in NEED_WORDS:
        return bool(row.state == "waiting")
    return row.state == "done" or (row.state, row.why) in (
        ("skipped", "no_form"),
        ("skipped", "small_already"),
    )


def _judged(engine: Engine, recordings: int) -> list[str]:
    found = []
    with engine.connect() as connection:
        there = connection.execute(recording.select()).rowcount
        rows = connection.execute(analysis_stage.select()).all()
        twice = connection.execute(
            text("SELECT recording_id, stage, count(*) FROM proof_settled GROUP BY 1, 2 HAVING count(*) <> 1")
        ).all()
    if len(rows) != recordings * len(STAGES):
        found.append(f"{len(rows)} stages of {there} recordings")
    if wrong := [(row.stage, row.state, row.why) for row in rows if not _as_it_should_be(row)]:
        found.append(f"{len(wrong)} stages are not done: {wrong[:3]}")
    if twice:
        found.append(f"{len(twice)} stages were settled more than once: {twice[:3]}")
    return found
