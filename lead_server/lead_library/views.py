"""Saved views: a segment (the filter, by name) with the columns and the order of its list; own, of a team, of all."""

from __future__ import annotations

import re
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Row, and_, delete, or_, select
from sqlalchemy.dialects.postgresql import insert

from db.central.definitions import segment
from db.central.handing import handing_rule
from domain.errors import UserError
from domain.lead_library.filters import LeadFilter
from domain.lead_library.listing import COLUMNS, SORTS, SavedView, SavedViews
from lead_server.lead_library.filtering import conditions
from lead_server.scripts.names import people
from lead_server.security.scope import rows
from lead_server.work import Work

_S = segment.c
_CODE = re.compile(r"[a-z0-9][a-z0-9_-]{0,59}")
LONGEST_NAME, MOST = 80, 500


def visible(work: Work) -> ColumnElement[bool]:
    """Segments that the caller may see: of all, of her team, her own.

    Raises:
        UserError: forbidden.
    """
    mine = [_S.audience == "all", _S.owner_id == work.actor.id]
    if team_id := work.actor.person.team_id:
        mine.append(and_(_S.audience == "team", _S.team_id == team_id))
    return and_(rows(work.actor, "segment"), or_(*mine))


def listed(work: Work) -> SavedViews:
    """By name."""
    found = work.connection.execute(
        select(segment).where(visible(work)).order_by(_S.name, _S.code).limit(MOST)
    ).all()
    named = people(work, [row.owner_id for row in found])
    return SavedViews(rows=tuple(_view(work, row, named.get(row.owner_id, "")) for row in found))


def save(work: Work, given: SavedView) -> SavedView:
    """A new view, or one of the caller's anew.

    Raises:
        UserError: forbidden, bad_filter, bad_request (code, name, columns), conflict (the code is somebody else's),
            view_in_use (a rule needs it to be seen by all).
    """
    work.actor.demand("segment", "create")
    conditions(work, given.query)
    name = given.name.strip()
    if not _CODE.fullmatch(given.code) or not name or len(name) > LONGEST_NAME:
        raise UserError("bad_request", "a view has a code of a-z, 0-9, _ and -, and a name")
    if (
        given.sort not in SORTS
        or not set(given.columns) <= set(COLUMNS)
        or len(set(given.columns)) != len(given.columns)
    ):
        raise UserError("bad_request", "unknown columns or order")
    there = work.connection.execute(
        select(segment).where(_S.org_id == work.org_id, _S.code == given.code).with_for_update()
    ).first()
    if there is not None and not _own(work, there):
        raise UserError("conflict", "another view has this code")
    if there is not None and given.audience != "all" and (used := _used_by(work, given.code)) is not None:
        raise UserError("view_in_use", campaign=used)
    look = {"columns": given.columns, "sort": given.sort, "descending": given.descending}
    values: dict[str, Any] = {
        "name": name, "query": msgspec.to_builtins(given.query), "look": look, "audience": given.audience,
        "shared": given.audience == "all", "team_id": work.actor.person.team_id, "at": work.now,
    }  # fmt: skip
    put = insert(segment).values(org_id=work.org_id, code=given.code, owner_id=_owner(work), **values)
    work.connection.execute(put.on_conflict_do_update(index_elements=["org_id", "code"], set_=values))
    work.audit("save", "segment", given.code, audience=given.audience)
    return next(view for view in listed(work).rows if view.code == given.code)


def forget(work: Work, code: str) -> None:
    """Raises UserError: forbidden, not_found, view_in_use (data.campaign)."""
    work.actor.demand("segment", "delete")
    row = work.connection.execute(select(segment).where(visible(work), _S.code == code)).first()
    if row is None or not _own(work, row):
        raise UserError("not_found")
    if (used := _used_by(work, code)) is not None:
        raise UserError("view_in_use", campaign=used)
    work.connection.execute(delete(segment).where(_S.org_id == work.org_id, _S.code == code))
    work.audit("delete", "segment", code)


def _used_by(work: Work, code: str) -> str | None:
    """The campaign whose renewals are chosen by this view ("": the organisation's rule); None: none."""
    r = handing_rule.c
    used = select(r.campaign_id).where(r.org_id == work.org_id, r.body["renewal_segment"].astext == code)
    return work.connection.execute(used.order_by(r.campaign_id).limit(1)).scalar()


def _owner(work: Work) -> str | None:
    return work.actor.id if work.actor.person.login else None


def _own(work: Work, row: Row[Any]) -> bool:
    """Hers, or (nobody's: it came with the house, or by a command) of whoever may change segments at all."""
    return work.actor.may("segment", "change") and row.owner_id in (None, work.actor.id)


def _view(work: Work, row: Row[Any], owner: str) -> SavedView:
    try:
        query = msgspec.convert(row.query, LeadFilter)
    except msgspec.ValidationError:  # an older server's: shown, so that it can be mended or deleted
        query = LeadFilter()
    look = row.look or {}
    return SavedView(
        code=row.code, name=row.name or row.code, query=query, audience=row.audience,
        columns=tuple(c for c in look.get("columns", ()) if c in COLUMNS), sort=look.get("sort", "created"),
        descending=bool(look.get("descending", True)), owner=owner if row.owner_id else "", own=_own(work, row),
    )  # fmt: skip
