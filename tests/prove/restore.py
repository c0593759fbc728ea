"""Leads and recordings are written while backups are made; processes that back up and restore are killed anywhere.

A lead's name is its number in the order of commits, noted with the moment before and after its commit. What a restore brings
back has every lead committed before the moment that was asked for, and none that was begun after it.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert, select

from db.central.calls import call
from db.central.leads import lead
from domain.ids import new_id
from lead_server.backup import making, manifest, restoring
from lead_server.installation import Installation, opened
from lead_server.people import admin
from lead_server.recordings import storage
from lead_server.security.actor import operator
from lead_server.work import begin_work

MOMENTS, KILLS = 5, 4
Note = tuple[str, datetime, datetime]


def quiet(_words: str) -> None: ...


def run(place: Path, *, seconds: float, seed: int) -> dict[str, Any]:
    chance, data, to = random.Random(seed), place / "data", place / "backups"
    key = data / "escrow.key"
    with opened(data, progress=quiet) as here:
        org_id = admin.create_organisation(here.engine, here.escrow, "demo", "Demo", "CN")
        making.archive(here, to)
    notes: list[Note] = []
    stop = threading.Event()
    failures: list[str] = []
    with opened(data, progress=quiet) as here:
        writers = [threading.Thread(target=_write, args=(here, org_id, n, notes, stop)) for n in range(3)]
        for one in writers:
            one.start()
        began, backups, killed = time.monotonic(), 0, 0
        while time.monotonic() - began < seconds:
            if killed < KILLS // 2:
                killed += _killed(chance, "backup", "--to", str(to), "--data", str(data))
            making.make(here, to, quiet)
            backups += 1
            time.sleep(seconds / 6)
        stop.set()
        for one in writers:
            one.join()
    found = sorted(path.parent for path in to.glob(f"*/{manifest.FILE}"))
    first = manifest.read(found[0], here.escrow)
    into = place / "killed"
    again = sum(
        _killed(chance, "restore", "--from", str(found[0]), "--into", str(into), "--key", str(key))
        for _ in range(KILLS // 2)
    )
    last = notes[-1][2]
    moments = [first.ended_at + (last - first.ended_at) * chance.random() for _ in range(MOMENTS)]
    for number, moment in enumerate(moments):
        target = into if number == 0 else place / f"moment-{number}"
        source = max(
            (path for path in found if manifest.read(path, here.escrow).ended_at <= moment),
            key=lambda path: path.name,
        )
        done = restoring.restore(source, target, key, to=moment, ledger=None, progress=quiet)
        failures += _compare(target, moment, notes, done.missing)
    tried = restoring.verify(found[-1], key, place, quiet)
    failures += tried.wrong + tried.missing
    return {
        "leads": len(notes), "backups": backups, "killed_backups": killed, "killed_restores": again,
        "moments": len(moments), "failures": failures,
    }  # fmt: skip


def _write(here: Installation, org_id: str, writer: int, notes: list[Note], stop: threading.Event) -> None:
    store = here.house().recordings
    for number in range(1_000_000):
        if stop.is_set():
            return
        name, made, call_id, before = f"{writer}-{number}", new_id(), new_id(), datetime.now(UTC)
        with begin_work(here.engine, operator(org_id)) as work:
            work.connection.execute(insert(lead).values(org_id=org_id, id=made, name=name))
            if number % 10 == 0:
                work.connection.execute(
                    insert(call).values(
                        org_id=org_id, id=call_id, lead_id=made, agent_id=new_id(), started_at=work.now
                    )
                )
                storage.add(
                    work, store, recording_id=new_id(), call_id=call_id, agent_id=None, data=os.urandom(20_000),
                    media_type="audio/wav",
                )  # fmt: skip
        notes.append((name, before, datetime.now(UTC)))
        time.sleep(0.02)


def _killed(chance: random.Random, *arguments: str) -> int:
    """Start the command and kill it somewhere; 1 when it was still at work."""
    process = subprocess.Popen(
        [sys.executable, "-m", "lead_server", *arguments],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        process.wait(chance.uniform(1.5, 3.5))
    except subprocess.TimeoutExpired:
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        return 1
    return 0


def _compare(folder: Path, moment: datetime, notes: list[Note], missing: list[str]) -> list[str]:
    with opened(folder, progress=quiet) as here, here.engine.connect() as connection:
        names = set(connection.execute(select(lead.c.name)).scalars())
    sure = {name for name, _, after in notes if after < moment - timedelta(milliseconds=1)}
    never = {name for name, before, _ in notes if before > moment + timedelta(milliseconds=1)}
    found = [f"{moment}: {len(sure - names)} leads are lost"] if sure - names else []
    found += [f"{moment}: {len(names & never)} leads are of later"] if names & never else []
    # the pool has what was recorded up to the newest backup; behind it a recording may be missing, and is named
    return found if len(missing) <= len(notes) // 10 else [*found, f"{moment}: recordings are missing"]
