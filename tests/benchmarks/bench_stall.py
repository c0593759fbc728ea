"""`bench stall`: the window thread's stalls while 100,000 leads arrive and a person types. Promise p99.9 <= 50 ms.

Pages of 2,000 leads are written by the writer thread as the sync engine does it, with its announcements, and indexed
afterwards; all the while each 40 ms a key is typed into the notes. A heartbeat of 10 ms measures how late the event
loop comes.
"""

from __future__ import annotations

import argparse
import json
import sys
import threading
import time

import msgspec

from agent_app.changes import Changed
from agent_app.store import indexing, rows
from agent_app.store.indexer import Indexer
from tests.benchmarks import big_desk
from tests.benchmarks.desk_window import BenchDesk, prepared

PAGE = 5_000


def main(arguments: list[str]) -> int:
    """Print one JSON line; 1 when the promise is broken."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--leads", type=int, default=100_000)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    from PySide6.QtGui import QInputMethodEvent

    from agent_app.stall import StallWatch

    pages = [
        msgspec.json.encode([msgspec.Raw(msgspec.json.encode(lead)) for lead in part])
        for part in _parts(big_desk.leads(options.leads))
    ]
    desk = BenchDesk(prepared(1))
    desk.settle()
    field = desk.calls.side.notes.edit
    watch = StallWatch()
    watch.keep_gaps = True
    done = threading.Event()
    written: list[float] = []
    indexer = Indexer(
        desk.workspace.database, lambda: desk.changes.announce(Changed(everything=True, queue=True))
    )
    indexer.start()

    def sync() -> None:
        for number, page in enumerate(pages):
            leads = [
                (bytes(raw), number * PAGE + i + 1)
                for i, raw in enumerate(msgspec.json.decode(page, type=list[msgspec.Raw]))
            ]
            desk.workspace.database.write(lambda c, leads=leads: rows.put_leads(c, "agent:agent-1", leads))  # type: ignore[misc]
            desk.changes.announce(Changed(everything=True, queue=True, health=True))
            indexer.wake()
        written.append(time.perf_counter() - started)
        while desk.workspace.database.read(indexing.pending):
            time.sleep(0.1)
        done.set()

    thread = threading.Thread(target=sync)
    watch.reset()
    started = time.perf_counter()
    thread.start()
    typed, next_key = 0, time.perf_counter()
    while not done.is_set():
        desk.qt.processEvents()
        if time.perf_counter() >= next_key:
            event = QInputMethodEvent()
            event.setCommitString("x")
            desk.qt.sendEvent(field, event)
            typed, next_key = typed + 1, next_key + 0.04
        time.sleep(0.0005)
    seconds = time.perf_counter() - started
    gaps = list(watch.gaps_ms)
    thread.join()
    indexer.stop()
    figures = {
        "bench": "stall",
        "leads": options.leads,
        "seconds": round(written[0], 1),
        "indexed_after_s": round(seconds, 1),
        "keys": typed,
        "beats": len(gaps),
        "p99_ms": round(big_desk.percentile(gaps, 0.99), 1),
        "p999_ms": round(big_desk.percentile(gaps, 0.999), 1),
        "longest_ms": round(max(gaps), 1),
        "promise_p999_ms": 50,
    }
    desk.settle()
    desk.close()
    print(json.dumps(figures))
    return int(figures["p999_ms"] > 50)  # type: ignore[operator]


def _parts(leads: list) -> list[list]:  # type: ignore[type-arg]
    return [leads[i : i + PAGE] for i in range(0, len(leads), PAGE)]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
