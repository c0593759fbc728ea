"""Edits on this desk's disk, as their author left them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Generic, Literal, TypeVar

import msgspec

from agent_app.store.database import Database

D = TypeVar("D")  #: a script, a form


@dataclass(frozen=True, kw_only=True)
class Kept(Generic[D]):
    """What an author had not handed over when her window closed, or was killed.

    Attributes:
        draft_id, revision, base: what she began with.
    """

    draft_id: str
    revision: int
    base: D
    written: D
    at: datetime


class KeptEdits(Generic[D]):
    """One row a draft.

    Args:
        decode: what was written, from its JSON.
    """

    def __init__(
        self, database: Database, table: Literal["studio_draft", "form_draft"], decode: Callable[[bytes], D]
    ) -> None:
        self._database, self._table, self._decode = database, table, decode

    def keep(self, code: str, kept: Kept[D]) -> None:
        values = (
            code, kept.draft_id, kept.revision, int(kept.at.timestamp() * 1000), msgspec.json.encode(kept.base),
            msgspec.json.encode(kept.written),
        )  # fmt: skip
        sql = f"INSERT OR REPLACE INTO {self._table} (code, draft_id, revision, saved_ms, base, body) VALUES (?,?,?,?,?,?)"
        self._database.write(lambda c: c.exec_driver_sql(sql, values))

    def kept(self, code: str) -> Kept[D] | None:
        sql = f"SELECT draft_id, revision, saved_ms, base, body FROM {self._table} WHERE code=?"
        row = self._database.read(lambda c: c.exec_driver_sql(sql, (code,)).first())
        if row is None:
            return None
        return Kept(
            draft_id=row[0], revision=row[1], at=datetime.fromtimestamp(row[2] / 1000, UTC),
            base=self._decode(row[3]), written=self._decode(row[4]),
        )  # fmt: skip

    def forget(self, code: str) -> None:
        self._database.write(lambda c: c.exec_driver_sql(f"DELETE FROM {self._table} WHERE code=?", (code,)))
