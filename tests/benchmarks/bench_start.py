"""`bench start`: process start to first window painted, and to a usable queue, against an empty QMainWindow.

The desk is unlocked without a server (Argon2 of the password included), 100,000 leads on it. Promise: window <= 2 x, queue
<= 5 x the empty window of the same run; medians of five, in turn.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import msgspec

from agent_app.store.database import Database
from agent_app.store.files import person_folder
from agent_app.store.keys import KeyFile, device_secret
from frontdoor.setup import ROOT
from tests.benchmarks import desk_window

EMPTY = ROOT / "tests" / "benchmarks" / "baselines" / "empty_window.py"
SERVER = "http://127.0.0.1:9"


def main(arguments: list[str]) -> int:
    """Print one JSON line; 1 when a promise is broken."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--leads", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    data = Path(tempfile.mkdtemp(prefix="leadline-start-"))
    _person(data, options.leads)
    given = {"server": SERVER, "organisation": "bench", "login": "mira", "password": "pw", "unlock": "yes"}
    desk = [sys.executable, "-m", "agent_app", "--data", str(data), "--size", "1366x768"]
    times: dict[str, list[float]] = {"empty": [], "window": [], "queue": []}
    for run in range(options.runs + 1):
        empty = _marks([sys.executable, str(EMPTY)], ("window",))
        ours = _marks(desk, ("window", "queue"), LEADLINE_SIGN_IN=json.dumps(given), LEADLINE_MARKS="1")
        if run:  # the first warms the disk cache
            times["empty"].append(empty["window"])
            times["window"].append(ours["window"])
            times["queue"].append(ours["queue"])
    shutil.rmtree(data, ignore_errors=True)
    middle = {name: statistics.median(values) for name, values in times.items()}
    figures = {
        "bench": "start",
        "leads": options.leads,
        "empty_s": round(middle["empty"], 3),
        "window_s": round(middle["window"], 3),
        "queue_s": round(middle["queue"], 3),
        "window_ratio": round(middle["window"] / middle["empty"], 2),
        "queue_ratio": round(middle["queue"] / middle["empty"], 2),
        "promise": {"window_ratio": 2, "queue_ratio": 5},
    }
    print(json.dumps(figures))
    return int(middle["window"] > 2 * middle["empty"] or middle["queue"] > 5 * middle["empty"])


def _person(data: Path, leads: int) -> None:
    """A person who signed in on this desk before, with her leads."""
    os.environ["LEADLINE_NO_KEYRING"] = "1"
    folder = person_folder(data, SERVER, "bench", "mira")
    made = desk_window.prepared(leads)
    folder.parent.mkdir(parents=True)
    shutil.move(str(made), folder)
    KeyFile(folder / "key.json", device_secret(data)).create("pw", desk_window.KEY)
    database = Database(folder, desk_window.KEY)
    text = msgspec.json.encode(desk_window.SIGNED).decode()
    database.write(
        lambda c: c.exec_driver_sql("INSERT OR REPLACE INTO meta VALUES ('signed_in', ?)", (text,))
    )
    database.close()


def _marks(command: list[str], wanted: tuple[str, ...], **variables: str) -> dict[str, float]:
    """Seconds from the start of the process to each mark; the process is ended then."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", **variables}
    found: dict[str, float] = {}
    started = time.time()
    ended = threading.Timer(60, lambda: child.kill())
    ended.start()
    child = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert child.stdout is not None
    try:
        for line in child.stdout:
            if line.startswith("mark "):
                _, name, moment = line.split()
                found[name] = float(moment) - started
                if set(wanted) <= set(found):
                    return found
    finally:
        ended.cancel()
        child.kill()
        child.wait()
    raise RuntimeError(f"{command}: only {found}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
