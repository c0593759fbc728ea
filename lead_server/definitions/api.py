"""Reading campaigns, scripts, scorecards, articles, tags and segments. Publishing is another door."""

from __future__ import annotations

from typing import Annotated, Any

from litestar import Router, get
from litestar.params import FromPath, FromQuery, QueryParameter
from sqlalchemy import Row, select

from db.central.definitions import definition, segment, tag
from domain.errors import UserError
from domain.lists import DefinitionPage, DefinitionRow, SegmentPage, SegmentRow, TagPage, TagRow
from domain.permissions import Entity
from lead_server.database.sql import behind
from lead_server.lead_library import views
from lead_server.leads.api import Limit
from lead_server.security.scope import rows
from lead_server.web import PAGE, AnyRequest, keys_of, next_page, signed_in
from lead_server.work import Work

_ENTITY: dict[str, Entity] = {
    "campaigns": "campaign", "scripts": "script", "scorecards": "scorecard", "articles": "article",
    "phrase_sets": "phrase_set",
}  # fmt: skip


def _entity(kind: str) -> Entity:
    try:
        return _ENTITY[kind]
    except KeyError:
        raise UserError("not_found") from None


def _row(row: Row[Any], *, whole: bool = False) -> DefinitionRow:
    return DefinitionRow(
        code=row.code, version=row.version, state=row.state, title=row.body.get("title") or {},
        published_at=row.published_at, body=row.body if whole else {},
    )  # fmt: skip


@get(
    "/definitions/{kind:str}",
    sync_to_thread=True,
    summary="Versions of campaigns, scripts, scorecards or articles",
)
def definitions(
    request: AnyRequest,
    kind: FromPath[str],
    having: Annotated[str, QueryParameter(name="state")] = "published",
    after: FromQuery[str] = "",
    limit: Limit = PAGE,
) -> DefinitionPage:
    with signed_in(request) as work:
        d, entity = definition.c, _entity(kind)
        wanted = select(definition).where(rows(work.actor, entity), d.kind == entity, d.state == having)
        if keys := keys_of(after, (str, int)):
            wanted = wanted.where(behind((d.code, d.version), keys))
        found = work.connection.execute(wanted.order_by(d.code, d.version).limit(limit + 1)).all()
        shown = found[:limit]
        more = [shown[-1].code, shown[-1].version] if len(found) > limit else None
        return DefinitionPage(rows=tuple(_row(row) for row in shown), after=next_page(more))


@get(
    "/definitions/{kind:str}/{code:str}",
    sync_to_thread=True,
    summary="One version (the newest published one), whole",
)
def one_definition(
    request: AnyRequest, kind: FromPath[str], code: FromPath[str], version: FromQuery[int | None] = None
) -> DefinitionRow:
    with signed_in(request) as work:
        d, entity = definition.c, _entity(kind)
        wanted = select(definition).where(rows(work.actor, entity), d.kind == entity, d.code == code)
        wanted = wanted.where(d.state == "published" if version is None else d.version == version)
        row = work.connection.execute(wanted.order_by(d.version.desc()).limit(1)).first()
        if row is None:
            raise UserError("not_found")
        return _row(row, whole=True)


@get("/tags", sync_to_thread=True, summary="The organisation's tags")
def tags(request: AnyRequest, after: FromQuery[str] = "", limit: Limit = PAGE) -> TagPage:
    with signed_in(request) as work:
        found, following = _by_code(work, tag, rows(work.actor, "tag"), after, limit)
        return TagPage(
            rows=tuple(TagRow(code=r.code, title=r.title, colour=r.colour) for r in found), after=following
        )


@get("/segments", sync_to_thread=True, summary="Saved selections of leads")
def segments(request: AnyRequest, after: FromQuery[str] = "", limit: Limit = PAGE) -> SegmentPage:
    with signed_in(request) as work:
        found, following = _by_code(work, segment, views.visible(work), after, limit)
        return SegmentPage(
            rows=tuple(SegmentRow(code=r.code, name=r.name, query=r.query) for r in found), after=following
        )


def _by_code(work: Work, table: Any, condition: Any, after: str, limit: int) -> tuple[list[Row[Any]], str]:
    wanted = select(table).where(condition)
    if keys := keys_of(after, (str,)):
        wanted = wanted.where(table.c.code > keys[0])
    found = list(work.connection.execute(wanted.order_by(table.c.code).limit(limit + 1)).all())
    return found[:limit], next_page([found[limit - 1].code] if len(found) > limit else None)


router = Router("/v1", route_handlers=[definitions, one_definition, tags, segments], tags=["definitions"])
