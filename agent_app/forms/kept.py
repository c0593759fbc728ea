"""Edits of forms on this desk's disk, as their author left them."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from agent_app.forms.service import KeptForm
from agent_app.store.database import Database
from domain.decoding import decoded
from domain.scorecards import Form


class KeptForms:
    """One row a form."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, code: str, kept: KeptForm) -> None:
        values = (
            code, kept.draft_id, kept.revision, int(kept.at.timestamp() * 1000), msgspec.json.encode(kept.base),
            msgspec.json.encode(kept.form),
        )  # fmt: skip
        self._database.write(
            lambda c: c.exec_driver_sql(
                "INSERT OR REPLACE INTO form_draft (code, draft_id, revision, saved_ms, base, body)"
                " VALUES (?,?,?,?,?,?)",
                values,
            )
        )

    def kept(self, code: str) -> KeptForm | None:
        row = self._database.read(
            lambda c: c.exec_driver_sql(
                "SELECT draft_id, revision, saved_ms, base, body FROM form_draft WHERE code=?", (code,)
            ).first()
        )
        if row is None:
            return None
        return KeptForm(
            draft_id=row[0], revision=row[1], at=datetime.fromtimestamp(row[2] / 1000, UTC),
            base=decoded(row[3], Form), form=decoded(row[4], Form),
        )  # fmt: skip

    def forget(self, code: str) -> None:
        self._database.write(lambda c: c.exec_driver_sql("DELETE FROM form_draft WHERE code=?", (code,)))
