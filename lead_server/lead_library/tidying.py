"""What nobody went on with is forgotten: previews that were never run, files that were never imported."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from sqlalchemy import Engine, delete, select, tuple_, update

from db.central.lead_acts import import_chunk, import_job, lead_act, lead_act_item
from domain.lead_library.acts import STALE

EVERY_S: Final = 900.0
FIRST_S: Final = (60.0, 300.0)
FILES: Final = timedelta(days=7)
_WAITING: Final = ("sending", "sent", "read", "tried", "stopped")


def tidy(engine: Engine, now: datetime | None = None) -> int:
    """Gives how many were forgotten; a run or an import that goes on is never among them."""
    now = now or datetime.now(UTC)
    a, i, j, c = lead_act.c, lead_act_item.c, import_job.c, import_chunk.c
    with engine.begin() as connection:
        acts = (
            update(lead_act)
            .where(a.state == "previewed", a.at < now - STALE)
            .values(state="dropped", ended_at=now)
            .returning(a.org_id, a.id)
        )
        dropped = [tuple(row) for row in connection.execute(acts)]
        if dropped:
            connection.execute(delete(lead_act_item).where(tuple_(i.org_id, i.act_id).in_(dropped)))
        old = (
            select(j.org_id, j.id)
            .where(j.state.in_(_WAITING), j.at < now - FILES)
            .with_for_update(skip_locked=True)
        )
        files = [tuple(row) for row in connection.execute(old)]
        if files:
            connection.execute(delete(import_chunk).where(tuple_(c.org_id, c.job_id).in_(files)))
            connection.execute(delete(import_job).where(tuple_(j.org_id, j.id).in_(files)))
    return len(dropped) + len(files)
