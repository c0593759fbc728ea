"""The same histories over real storages: PostgreSQL at the server, encrypted SQLite files at the desks.

Each seed is lived through twice, once in memory and once for real, and the two must not differ in anything: the same trace
of events, the same answers, the same rows at the end on both sides.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from agent_app.store.rows import decode_lead
from tests.simulation.desk_file import FileStore
from tests.simulation.history import History, Result
from tests.simulation.server_postgres import PostgresServer
from tests.simulation.tally import FAULTS, Tally


class RealHistory(History):
    """A history whose desks write files and whose server writes to a database."""

    def __init__(
        self, seed: int, faults: Sequence[str], tally: Tally | None, engine: Engine, folder: Path
    ) -> None:
        self.engine, self.folder = engine, folder
        self.stores: list[FileStore] = []
        super().__init__(seed, faults, tally)

    def make_server(self, **more: Any) -> Any:
        return PostgresServer(self.engine, self.timeline.moment, self.ids, **more)

    def make_store(self) -> Any:
        store = FileStore(self.folder / f"desk{len(self.stores)}")
        self.stores.append(store)
        return store

    def close(self) -> None:
        for store in self.stores:
            store.close()
        self.server.memory.drop()  # type: ignore[attr-defined]


def compared(seed: int, engine: Engine, tally: Tally | None = None, faults: Sequence[str] = FAULTS) -> Result:
    """Live through one seed in memory and for real; differences are broken promises."""
    memory = History(seed, faults)
    wanted = memory.run()
    folder = Path(tempfile.mkdtemp(prefix="leadline-sim-", dir=_fast()))
    real = RealHistory(seed, faults, tally, engine, folder)
    try:
        result = real.run()
        if result.trace != wanted.trace:
            result.problems.append("== another history than in memory")
        for name, look in _LOOKS.items():
            there, here = look(memory), look(real)
            if there != here:
                result.problems.append(f"== {name} differs from memory: {_first(there, here)}")
    finally:
        real.close()
        shutil.rmtree(folder, ignore_errors=True)
    return result


def _fast() -> str | None:
    """Thousands of small commits: where there is a disk in memory, they go there."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


def _answers(history: History) -> Any:
    return {i: (row["outcome"], row["code"], row["data"]) for i, row in history.server.operations().items()}


def _library(history: History) -> Any:
    leads = history.server.lead_ids()
    return {i: history.server.memory.whole(i) for i in leads}


def _desks(history: History) -> Any:
    return {
        seat.name: {i: (h.position, decode_lead(h.body)) for i, h in seat.store._leads.items()}
        for seat in history.seats
    }


def _outboxes(history: History) -> Any:
    return {
        seat.name: {i: (e.seq, e.state, e.outcome, e.code) for i, e in seat.store._outbox.base.items()}
        for seat in history.seats
    }


_LOOKS: dict[str, Callable[[History], Any]] = {
    "what was answered": _answers, "the library": _library, "a desk": _desks, "an outbox": _outboxes,
}  # fmt: skip


def _first(there: dict[str, Any], here: dict[str, Any]) -> str:
    for key in sorted(there.keys() | here.keys()):
        if there.get(key) != here.get(key):
            one, other = there.get(key), here.get(key)
            if isinstance(one, dict) and isinstance(other, dict):
                return f"{key}: {_first(one, other)}"
            return f"{key}: {one!r} / {other!r}"[:400]
    return "?"
