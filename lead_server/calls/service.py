"""The Quality desk's list of calls, and one call with everything."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import msgspec
from sqlalchemy import ColumnElement, func, select

from db.central.calls import call
from db.central.quality import evaluation
from domain.api import CallDetail, CallPage, CallRow, QueuedPick, SoldDeal
from domain.errors import UserError
from lead_server.calls import storage
from lead_server.calls.storage import CallQuery
from lead_server.database.sql import before
from lead_server.deals.service import of_calls
from lead_server.quality.queue import picks_of
from lead_server.quality.storage import read_evaluations, seen_by
from lead_server.security.number_keys import home_country, number_key
from lead_server.security.scope import rows
from lead_server.web import keys_of, next_page
from lead_server.work import Work

COUNTED = 10_000  #: `total` stops here: counting more costs more than it tells


def page(work: Work, asked: CallQuery, after: str, limit: int) -> CallPage:
    """Calls that the caller may see, newest first; `total` comes with the first page."""
    home = home_country(work)
    where = [rows(work.actor, "call"), *storage.conditions(work.actor, asked, home, number_key(work))]
    wanted = storage.query(*where)
    keys = keys_of(after, (datetime, str))
    if keys:
        wanted = wanted.where(before((call.c.started_at, call.c.id), keys))
    found = work.connection.execute(wanted.limit(limit + 1)).all()
    shown = found[:limit]
    if shown:
        work.audit("list", "call", rows=len(shown), number=bool(asked.number))
    total = 0 if keys else _count(work, where)
    more = [shown[-1].started_at, shown[-1].id] if len(found) > limit else None
    told = [storage.to_row(row, masked=work.actor.masked, home=home, reader=work.actor.id) for row in shown]
    ids = [one.id for one in told]
    queued, sold = picks_of(work, ids), of_calls(work, ids)
    return CallPage(
        rows=tuple(_queued(one, queued.get(one.id), sold.get(one.id)) for one in told),
        after=next_page(more),
        total=total,
    )


def _count(work: Work, where: Sequence[ColumnElement[bool]]) -> int:
    some = select(call.c.id).where(*where).limit(COUNTED).subquery()
    return work.connection.execute(select(func.count()).select_from(some)).scalar_one()


def detail(work: Work, call_id: str) -> CallDetail:
    """One call; the evaluations are those the caller may see.

    Raises:
        UserError: forbidden, not_found.
    """
    row = work.connection.execute(storage.query(rows(work.actor, "call"), call.c.id == call_id)).first()
    if row is None:
        raise UserError("not_found")
    work.audit("see", "call", call_id, lead_id=row.lead_id)
    seen = read_evaluations(
        work.connection, work.org_id, seen_by(work.actor), evaluation.c.call_id == call_id
    )
    told = storage.to_row(row, masked=work.actor.masked, home=home_country(work), reader=work.actor.id)
    pick = picks_of(work, [call_id]).get(call_id)
    if pick is not None:
        seen = [one for one in seen if one.analyst_id == work.actor.id]
    return CallDetail(
        row=_queued(told, pick, of_calls(work, [call_id]).get(call_id)),
        finished=storage.read_finished(work.connection, row, masked=work.actor.masked),
        evaluations=tuple(seen),
    )


def _queued(row: CallRow, pick: QueuedPick | None, sold: SoldDeal | None) -> CallRow:
    """What waits to be judged shows nobody's score: two who judge one call do so blind."""
    row = msgspec.structs.replace(row, deal=sold) if sold is not None else row
    if pick is None:
        return row
    return msgspec.structs.replace(row, pick=pick, evaluation_id="", final_score="", scorecard="")
