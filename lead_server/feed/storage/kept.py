"""The cache of encoded leads, `lead_body`: written beside the answers, never in their way."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Engine, text

from lead_server.feed.storage.postgres import PostgresStorage
from lead_server.leads.bodies import Fresh, encoded

_ROWS_A_STATEMENT = 1_000
_PUT = text(
    """
    INSERT INTO lead_body (org_id, lead_id, version, body)
    SELECT CAST(:org_id AS uuid), b.* FROM unnest(
        CAST(:ids AS uuid[]), CAST(:versions AS bigint[]), CAST(:bodies AS bytea[])
    ) AS b(lead_id, version, body)
    WHERE EXISTS (SELECT 1 FROM lead WHERE lead.org_id = CAST(:org_id AS uuid) AND lead.id = b.lead_id)
    ON CONFLICT (org_id, lead_id) DO UPDATE SET version = excluded.version, body = excluded.body
    WHERE lead_body.version < excluded.version
    """
)


def keep_bodies(engine: Engine, org_id: str, fresh: Fresh) -> None:
    """Store them in transactions of their own; an older version never replaces a newer one."""
    found = sorted(fresh.items())
    for start in range(0, len(found), _ROWS_A_STATEMENT):
        part = found[start : start + _ROWS_A_STATEMENT]
        with engine.begin() as connection:
            connection.execute(
                _PUT,
                {
                    "org_id": org_id, "ids": [lead_id for lead_id, _ in part],
                    "versions": [version for _, (version, _) in part], "bodies": [body for _, (_, body) in part],
                },
            )  # fmt: skip


def build_bodies(engine: Engine, org_id: str, lead_ids: Sequence[str]) -> None:
    """Encode these leads now, so that the first pull of whoever got them finds them ready."""
    with engine.connect() as connection:
        fresh: Fresh = {}
        encoded(PostgresStorage(connection, org_id), lead_ids, fresh)
    keep_bodies(engine, org_id, fresh)
