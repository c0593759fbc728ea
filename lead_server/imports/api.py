"""Imports and what they refused."""

from __future__ import annotations

from datetime import datetime

from litestar import Router, get
from litestar.params import FromPath, FromQuery
from sqlalchemy import select

from db.central.records import import_refusal, import_run
from domain.errors import UserError
from domain.lists import ImportPage, ImportRow, RefusalPage, RefusalRow
from lead_server.database.sql import before
from lead_server.leads.api import Limit
from lead_server.security.scope import rows
from lead_server.web import PAGE, AnyRequest, a_uuid, keys_of, next_page, signed_in


@get("/", sync_to_thread=True, summary="Imported files, newest first")
def imports(request: AnyRequest, after: FromQuery[str] = "", limit: Limit = PAGE) -> ImportPage:
    i = import_run.c
    with signed_in(request) as work:
        wanted = (
            select(import_run).where(rows(work.actor, "import")).order_by(i.started_at.desc(), i.id.desc())
        )
        if keys := keys_of(after, (datetime, str)):
            wanted = wanted.where(before((i.started_at, i.id), keys))
        found = work.connection.execute(wanted.limit(limit + 1)).all()
        shown = found[:limit]
        more = [shown[-1].started_at, shown[-1].id] if len(found) > limit else None
        return ImportPage(
            rows=tuple(
                ImportRow(
                    id=row.id, file_name=row.file_name, state=row.state, started_at=row.started_at,
                    ended_at=row.ended_at, total_rows=row.total_rows or 0, done_rows=row.done_rows,
                    created_leads=row.created_leads, updated_leads=row.updated_leads,
                    refused_rows=row.refused_rows, by=row.by or "",
                )
                for row in shown
            ),
            after=next_page(more),
        )  # fmt: skip


@get("/{import_id:str}/refusals", sync_to_thread=True, summary="Rows and cells that were not taken")
def refusals(
    request: AnyRequest, import_id: FromPath[str], after: FromQuery[str] = "", limit: Limit = PAGE
) -> RefusalPage:
    r = import_refusal.c
    with signed_in(request) as work:
        run = work.connection.execute(
            select(import_run.c.id).where(rows(work.actor, "import"), import_run.c.id == a_uuid(import_id))
        ).scalar()
        if run is None:
            raise UserError("not_found")
        wanted = select(import_refusal).where(r.org_id == work.org_id, r.import_id == run).order_by(r.n)
        if keys := keys_of(after, (int,)):
            wanted = wanted.where(r.n > keys[0])
        found = work.connection.execute(wanted.limit(limit + 1)).all()
        shown = found[:limit]
        work.audit("see", "import", run)
        more = [shown[-1].n] if len(found) > limit else None
        return RefusalPage(
            rows=tuple(
                RefusalRow(line=row.line, column=row.column_name, value=row.value, reason=row.reason)
                for row in shown
            ),
            after=next_page(more),
        )


router = Router("/v1/imports", route_handlers=[imports, refusals], tags=["imports"])
