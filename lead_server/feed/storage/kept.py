"""The cache of encoded leads, `lead_body`: written beside the answers, never in their way."""

from __future__ import annotations

from sqlalchemy import Engine
from sqlalchemy.dialects.postgresql import insert

from db.central.leads import lead_body
from lead_server.leads.bodies import Fresh

_ROWS_A_STATEMENT = 500


def keep_bodies(engine: Engine, org_id: str, fresh: Fresh) -> None:
    """Store them in transactions of their own; an older version never replaces a newer one."""
    rows = [
        {"org_id": org_id, "lead_id": lead_id, "version": version, "body": body}
        for lead_id, (version, body) in sorted(fresh.items())
    ]
    for start in range(0, len(rows), _ROWS_A_STATEMENT):
        put = insert(lead_body).values(rows[start : start + _ROWS_A_STATEMENT])
        put = put.on_conflict_do_update(
            index_elements=["org_id", "lead_id"],
            set_={"version": put.excluded.version, "body": put.excluded.body},
            where=lead_body.c.version < put.excluded.version,
        )
        with engine.begin() as connection:
            connection.execute(put)
