"""Edits of scripts on this desk's disk, as their author left them."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from agent_app.store.database import Database
from agent_app.studio.service import Kept
from domain import scripts


class KeptEdits:
    """One row a script."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, code: str, kept: Kept) -> None:
        values = (
            code, kept.draft_id, kept.revision, int(kept.at.timestamp() * 1000), msgspec.json.encode(kept.base),
            msgspec.json.encode(kept.script),
        )  # fmt: skip
        self._database.write(
            lambda c: c.exec_driver_sql(
                "INSERT OR REPLACE INTO studio_draft (code, draft_id, revision, saved_ms, base, body)"
                " VALUES (?,?,?,?,?,?)",
                values,
            )
        )

    def kept(self, code: str) -> Kept | None:
        row = self._database.read(
            lambda c: c.exec_driver_sql(
                "SELECT draft_id, revision, saved_ms, base, body FROM studio_draft WHERE code=?", (code,)
            ).first()
        )
        if row is None:
            return None
        return Kept(
            draft_id=row[0], revision=row[1], at=datetime.fromtimestamp(row[2] / 1000, UTC),
            base=scripts.decode(row[3]), script=scripts.decode(row[4]),
        )  # fmt: skip

    def forget(self, code: str) -> None:
        self._database.write(lambda c: c.exec_driver_sql("DELETE FROM studio_draft WHERE code=?", (code,)))
