"""A desk's real encrypted file in the place of the memory twin: the same hooks, faults and images."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from agent_app.store.database import FILE, Database
from agent_app.store.desk_store import DeskTx
from agent_app.sync.port import Entry, Held
from domain.errors import UserError

T = TypeVar("T")

KEY = bytes(range(32))
_TABLES = ("meta", "stream", "lead", "number", "work", "shadow", "definition", "evaluation", "outbox")


class _Table:
    """What checks look at in the memory twin: a table as a dictionary, kept until the next write."""

    def __init__(self, read: Callable[[], dict[Any, Any]]) -> None:
        self._read = read
        self._kept: dict[Any, Any] | None = None

    def forget(self) -> None:
        self._kept = None

    @property
    def base(self) -> dict[Any, Any]:
        if self._kept is None:
            self._kept = self._read()
        return self._kept

    def items(self) -> Any:
        return self.base.items()

    def whole(self) -> dict[Any, Any]:
        return dict(self.base)

    def values(self) -> Any:
        return self.base.values()


class _Member:
    def __init__(self, position: int, body: bytes) -> None:
        self.position, self.body = position, body


class FileStore:
    """Implements `agent_app.sync.port.Store` over a file; see `desk_memory.MemoryStore` for hook and fault.

    Args:
        folder: of its own; made when it is missing.
    """

    def __init__(self, folder: Path, hook: Callable[[str], None] = lambda _point: None) -> None:
        self.folder, self.hook, self.fault = folder, hook, ""
        self.streams_written = self.outbox_written = 0
        self._database = Database(folder, KEY)
        self._outbox = _Table(self._read_outbox)
        self._leads = _Table(self._read_leads)
        self._others = _Table(self._read_others)
        self._shadows = _Table(lambda: dict(self._all("SELECT lead_id, body FROM shadow")))

    def read(self, work: Callable[[DeskTx], T]) -> T:
        return self._database.read(lambda connection: work(DeskTx(connection)))

    def write(self, work: Callable[[DeskTx], T]) -> T:
        def inside(connection: Any) -> T:
            result = work(DeskTx(connection))
            if self.fault:
                raise UserError(self.fault)
            self.hook("before_commit")
            return result

        self.hook("begin")
        result = self._database.write(inside)
        self._forget()
        self.hook("after_commit")
        return result

    def _forget(self) -> None:
        self.streams_written += 1
        self.outbox_written += 1
        for table in (self._outbox, self._leads, self._others, self._shadows):
            table.forget()

    def meta(self, *keys: str) -> dict[str, str]:
        return self.read(lambda view: view.meta(*keys))

    def streams(self) -> dict[str, Any]:
        return self.read(lambda view: view.streams())

    def snapshot(self) -> list[Any]:
        """The file as it lies on the disk."""
        self._database.close()
        data = (self.folder / FILE).read_bytes()
        self._database = Database(self.folder, KEY)
        return [data]

    def restore(self, image: Sequence[Any]) -> None:
        """Put a file back; with empty dictionaries (as the memory twin's) a fresh one."""
        self._database.close()
        shutil.rmtree(self.folder)
        self.folder.mkdir()
        if image and isinstance(image[0], bytes):
            (self.folder / FILE).write_bytes(image[0])
        self._forget()
        self._database = Database(self.folder, KEY)

    def close(self) -> None:
        self._database.close()

    def _all(self, sql: str) -> list[tuple[Any, ...]]:
        return self._database.read(lambda c: c.exec_driver_sql(sql).all())

    def _read_outbox(self) -> dict[str, Entry]:
        def read(view: Any) -> dict[str, Entry]:
            every = ("new", "quarantined", "answered", "done", "refused", "discarded")
            return {entry.id: entry for entry in view.entries_in(every)[::-1]}

        return self.read(read)

    def _read_leads(self) -> dict[str, Held]:
        ids = [row[0] for row in self._all("SELECT id FROM lead ORDER BY no")]
        found: Mapping[str, Held] = self.read(lambda view: view.leads(ids))
        return dict(found)

    def _read_others(self) -> dict[tuple[str, str, str], _Member]:
        rows = self._all("SELECT stream, kind, id, position, body FROM definition")
        rows += self._all("SELECT stream, 'evaluation', id, position, body FROM evaluation")
        return {(stream, kind, i): _Member(position, bytes(body)) for stream, kind, i, position, body in rows}
