"""A job whose process is killed from outside, by its number, at moments that nobody chose: each lead moves exactly once."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import func, select

from db.central.handing import handing_part
from db.central.leads import lead
from db.central.work import assignment
from lead_server.handing_out import planning
from lead_server.handing_out import round as rounds
from tests.helpers.world import Org, World
from tests.integration.handing.hand import Hand, owned

ROOT = Path(__file__).parents[3]
_RUN = """
import sys
from lead_server.database.engine import make_engine
from lead_server.handing_out.round import tick
print("ready", flush=True)
tick(make_engine(sys.stdin.readline().strip()))
"""


def done(world: World) -> int:
    with world.engine.connect() as connection:
        count = select(func.count()).select_from(handing_part).where(handing_part.c.done_at.is_not(None))
        return int(connection.execute(count).scalar_one())


def test_killed_by_its_number_and_gone_on_with(
    world: World, org: Org, pool: list[str], olga: Hand, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with world.work(org) as work:
        work.connection.execute(
            lead.insert().from_select(
                ["org_id", "id", "name", "campaign_id"],
                select(lead.c.org_id, func.gen_random_uuid(), lead.c.name, lead.c.campaign_id)
                .join(func.generate_series(1, 49).alias("n"), lead.c.org_id == org.id),
            )
        )  # fmt: skip
    monkeypatch.setattr(planning.parts, "__defaults__", (6, 3))
    made = olga.plan()
    assert made.job.total == 600
    olga.act(made.job.id, "start")
    chance, killed = random.Random(7), 0
    for _ in range(3):
        child = subprocess.Popen(
            [sys.executable, "-c", _RUN], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )  # fmt: skip
        assert child.stdin is not None and child.stdout is not None
        child.stdout.readline()
        before = done(world)
        print(database_url, file=child.stdin, flush=True)
        while done(world) == before and child.poll() is None:
            time.sleep(0.002)
        time.sleep(chance.uniform(0, 0.08))
        if child.poll() is None:
            os.kill(child.pid, signal.SIGKILL)
            killed += 1
        child.wait(20)
        child.stdout.close()
        child.stdin.close()
    assert killed, "no process lived long enough to be killed"
    end = time.monotonic() + 20
    while (
        olga.ask("GET", f"/handing/jobs/{made.job.id}", type(made.job)).state != "done"
        and time.monotonic() < end
    ):
        rounds.tick(world.engine)  # the killed one's lock ends with its connection
        time.sleep(0.05)
    assert owned(world, org) == {"mira": 200, "otto": 200, "pia": 200}
    rows = world.rows(assignment, org)
    assert len(rows) == len({row.lead_id for row in rows}) == 600 and not any(row.ended_at for row in rows)
    job = olga.ask("GET", f"/handing/jobs/{made.job.id}", type(made.job))
    assert (job.moved, job.gone) == (600, 0)
