"""Leads as the bytes that go to a desk, encoded once a version and kept in `lead_body`.

Building a lead from ten tables costs far more than sending it; a desk that syncs for the first time meets leads
that were built for another before. Source: design.md (promises: first sync), measured in docs/decisions.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from sqlalchemy import Connection, Engine, select
from sqlalchemy.dialects.postgresql import insert

from db.central.leads import lead, lead_body
from lead_server.database.sql import among
from lead_server.leads.aggregate import masked, read_leads

_ROWS_A_STATEMENT = 500


class Fresh:
    """Bodies that were built while reading and are worth keeping: (org, lead, version) -> bytes."""

    def __init__(self) -> None:
        self.built: dict[tuple[str, str, int], bytes] = {}

    def keep(self, engine: Engine) -> None:
        """Store them in a transaction of their own; an older version never replaces a newer one."""
        rows = [
            {"org_id": org, "lead_id": lead_id, "version": version, "body": body}
            for (org, lead_id, version), body in sorted(self.built.items())
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


def encoded(connection: Connection, org_id: str, ids: Sequence[str], fresh: Fresh) -> dict[str, bytes]:
    """JSON of whole leads by id; what had to be built is added to `fresh`."""
    if not ids:
        return {}
    rows = connection.execute(
        select(lead.c.id, lead.c.version, lead_body.c.body)
        .outerjoin(
            lead_body,
            (lead_body.c.org_id == lead.c.org_id)
            & (lead_body.c.lead_id == lead.c.id)
            & (lead_body.c.version == lead.c.version),
        )
        .where(
            lead.c.org_id == org_id,
            among(lead.c.id, ids),
            lead.c.merged_into.is_(None),
            lead.c.deleted_at.is_(None),
        )
    ).all()
    found = {row.id: bytes(row.body) for row in rows if row.body is not None}
    versions = {row.id: row.version for row in rows if row.body is None}
    for lead_id, built in read_leads(connection, org_id, list(versions)).items():
        found[lead_id] = msgspec.json.encode(built)
        fresh.built[(org_id, lead_id, versions[lead_id])] = found[lead_id]
    return found


def encoded_masked(connection: Connection, org_id: str, ids: Sequence[str], home: str) -> dict[str, bytes]:
    """As `encoded`, without full numbers; not kept."""
    leads = read_leads(connection, org_id, ids)
    return {lead_id: msgspec.json.encode(masked(found, home)) for lead_id, found in leads.items()}
