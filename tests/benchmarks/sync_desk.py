"""One desk of `bench sync`, in a process of its own: the shipped session, store, engine and transport, without a window.

`python -m tests.benchmarks.sync_desk URL FOLDER CHANGES` signs in, pulls everything, pushes changes back, asks for news, and
prints one JSON line of seconds (wall and this process's own processor time).
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from pathlib import Path
from typing import Any

from agent_app.imports import STAGES
from domain.feed import PROTOCOL, PullRequest
from domain.operations import FieldSet
from tests.integration.desk.seat import Seat

STEP_S = 0.005


def main(arguments: list[str]) -> int:
    """Run it once."""
    url, folder, changes = arguments[0], Path(arguments[1]), int(arguments[2])
    load_rest()
    seat = Seat(folder)
    seat.sign_in(url, "mira")
    workspace = seat.workspace
    assert workspace is not None
    figures: dict[str, Any] = {}
    wall, cpu = time.perf_counter(), time.process_time()
    workspace.start()
    if not workspace.sync.wait_in_step(300):
        raise SystemExit("not in step after 300 s")
    figures["pull_s"] = round(time.perf_counter() - wall, 3)
    figures["pull_cpu_s"] = round(time.process_time() - cpu, 3)
    figures["leads"] = _count(workspace, "lead")
    _until(lambda: _count(workspace, "pending_index") == 0)
    figures["indexed_after_s"] = round(time.perf_counter() - wall, 3)
    ids = [
        row[0]
        for row in workspace.database.read(
            lambda c: c.exec_driver_sql("SELECT id FROM lead LIMIT ?", (changes,)).all()
        )
    ]

    def act(connection: Any) -> None:
        for lead_id in ids:
            workspace.outbox.add(
                connection, FieldSet(lead_id=lead_id, values={"stage": "called"}, was={"stage": ""})
            )

    workspace.database.write(act)
    wall, cpu = time.perf_counter(), time.process_time()
    workspace.nudge()
    _until(lambda: workspace.database.read(workspace.outbox.counts).get("new", 0) == 0)
    figures["push_s"] = round(time.perf_counter() - wall, 3)
    figures["push_cpu_s"] = round(time.process_time() - cpu, 3)
    refused = workspace.database.read(workspace.outbox.counts).get("refused", 0)
    if refused:
        raise SystemExit(f"{refused} operations were refused")
    _until(lambda: not workspace.database.read(workspace.outbox.counts))
    figures["changes_back_s"] = round(time.perf_counter() - wall, 3)
    figures["nothing_new_s"] = _nothing_new(workspace)
    seat.close()
    print(json.dumps(figures))
    return 0


def load_rest() -> None:
    """What the shipped desk loads while a password is typed (`agent_app.imports`), but for its windows."""
    for name in STAGES["rest"]:
        if name.partition(".")[0] not in ("agent_app", "domain") or name == "agent_app.sync.trust":
            importlib.import_module(name)


def _nothing_new(workspace: Any) -> float:
    """The smallest of twenty round trips that bring nothing."""
    line = workspace.transport.twin()
    streams = workspace.database.read(lambda c: c.exec_driver_sql("SELECT name, position FROM stream").all())
    history = workspace.database.read(
        lambda c: c.exec_driver_sql("SELECT value FROM meta WHERE key='history'").scalar()
    )
    ask = PullRequest(
        protocol=PROTOCOL, device_id=workspace.engine._device_id, history=str(history), cursors=dict(streams)
    )  # fmt: skip
    times = []
    for _ in range(20):
        begun = time.perf_counter()
        answer = line.pull(ask)
        times.append(time.perf_counter() - begun)
        assert not answer.pages
    return round(sorted(times)[len(times) // 2], 4)


def _count(workspace: Any, table: str) -> int:
    found = workspace.database.read(lambda c: c.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar())
    return int(found)


def _until(what: Any) -> None:
    end = time.monotonic() + 300
    while not what():
        if time.monotonic() > end:
            raise SystemExit("300 s went by")
        time.sleep(STEP_S)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
