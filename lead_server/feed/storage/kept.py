"""The cache of encoded leads, `lead_body`: written beside the answers, never in their way.

A row is there only while it is true: whatever updates a lead drops it (the trigger `lead_body_forgotten`), and here one is
stored only while the lead is locked and has that version. A lead that is just being changed is passed over.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Engine

from lead_server.database.asking import driver_of
from lead_server.feed.storage.postgres import PostgresStorage
from lead_server.feed.storage.statements import id_array
from lead_server.leads.bodies import Fresh, encoded

_ROWS_A_STATEMENT = 1_000
#: bodies in the driver's binary form: as text each would be looked through for quotes and travel as hexadecimal digits
_PUT = """
    WITH still AS MATERIALIZED (
        SELECT l.id, b.version, b.body FROM unnest(%(ids)s::uuid[], %(versions)s::bigint[], %(bodies)b::bytea[])
            AS b(id, version, body)
        JOIN lead l ON l.org_id = %(org_id)s::uuid AND l.id = b.id AND l.version = b.version
            AND l.merged_into IS NULL AND l.deleted_at IS NULL
        ORDER BY l.id FOR SHARE OF l SKIP LOCKED
    )
    INSERT INTO lead_body (org_id, lead_id, version, body) SELECT %(org_id)s::uuid, id, version, body FROM still
    ON CONFLICT (org_id, lead_id) DO UPDATE SET version = excluded.version, body = excluded.body
    WHERE lead_body.version < excluded.version
    """


def keep_bodies(engine: Engine, org_id: str, fresh: Fresh) -> None:
    """Store those that still hold, in transactions of their own."""
    found = sorted(fresh.items())
    for start in range(0, len(found), _ROWS_A_STATEMENT):
        part = found[start : start + _ROWS_A_STATEMENT]
        with engine.begin() as connection:
            given = {
                "org_id": org_id, "ids": id_array([lead_id for lead_id, _ in part]),
                "versions": [version for _, (version, _) in part], "bodies": [body for _, (_, body) in part],
            }  # fmt: skip
            with driver_of(connection).cursor() as cursor:
                cursor.execute(_PUT.encode(), given)


def build_bodies(engine: Engine, org_id: str, lead_ids: Sequence[str]) -> None:
    """Encode these leads now, so that the first pull of whoever got them finds them ready."""
    with engine.connect() as connection:
        fresh: Fresh = {}
        encoded(PostgresStorage(connection, org_id), lead_ids, fresh)
    keep_bodies(engine, org_id, fresh)
