"""The least an import can be: PostgreSQL's COPY of the finished rows, in one transaction. Baseline of `bench import`.

Fixed on 21 November 2026 with the bench itself (it stood in bench_import.py then) and moved here on 25 November, with
the product's own COPY written out, so that a faster or slower product does not move what it is held against.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any

from psycopg import sql
from sqlalchemy import Engine

from lead_server.security.actor import operator
from lead_server.work import begin_work

#: (table, columns without org_id, rows), as often as an import stored some
Copied = list[tuple[str, Sequence[str], list[tuple[Any, ...]]]]


def copy_list(engine: Engine, org_id: str, stored: Copied) -> float:
    """Seconds to copy the rows for an organisation, table after table, and commit."""
    tables: dict[str, tuple[Sequence[str], list[tuple[Any, ...]]]] = {}
    for table, columns, rows in stored:
        tables.setdefault(table, (columns, []))[1].extend(rows)
    begun = time.perf_counter()
    with begin_work(engine, operator(org_id)) as work:
        raw: Any = work.connection.connection.driver_connection
        for table, (columns, rows) in tables.items():
            statement = sql.SQL("COPY {} (org_id, {}) FROM STDIN").format(
                sql.Identifier(table), sql.SQL(", ").join(map(sql.Identifier, columns))
            )
            with raw.cursor() as cursor, cursor.copy(statement) as copy:
                for row in rows:
                    copy.write_row((work.org_id, *row))
    return time.perf_counter() - begun
