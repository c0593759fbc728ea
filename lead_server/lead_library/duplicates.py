"""Pairs that look like one customer: the list, side by side, and what was decided."""

from __future__ import annotations

from typing import Any

from sqlalchemy import and_, select, update
from sqlalchemy.dialects.postgresql import insert

from db.central.lead_acts import duplicate_run
from db.central.leads import lead, lead_duplicate
from domain.errors import UserError
from domain.lead_library.duplicates import (
    DuplicatePage,
    DuplicatePair,
    DuplicateRun,
    PairDetail,
    conflicts_of,
)
from domain.lead_library.likeness import compared, likeness
from lead_server.database.sql import before
from lead_server.lead_library import searching
from lead_server.lead_library.listing import made
from lead_server.lead_library.record import record, visible
from lead_server.security.scope import rows
from lead_server.web import keys_of, next_page
from lead_server.work import Work

_D, _R = lead_duplicate.c, duplicate_run.c


def page(work: Work, after: str, limit: int) -> DuplicatePage:
    """Open pairs of leads that the caller may change, the likeliest first.

    Raises:
        UserError: forbidden.
    """
    mine = rows(work.actor, "lead", "change")
    ids = select(lead.c.id).where(mine, lead.c.merged_into.is_(None), lead.c.deleted_at.is_(None))
    wanted = (
        select(lead_duplicate)
        .where(_D.org_id == work.org_id, _D.state == "open", _D.lead_id.in_(ids), _D.other_id.in_(ids))
        .order_by(_D.likeness.desc(), _D.lead_id.desc(), _D.other_id.desc())
    )
    if keys := keys_of(after, (int, str, str)):
        wanted = wanted.where(before((_D.likeness, _D.lead_id, _D.other_id), keys))
    found = work.connection.execute(wanted.limit(limit + 1)).all()
    shown = found[:limit]
    wanted_ids = sorted({one for row in shown for one in (row.lead_id, row.other_id)})
    leads = (
        work.connection.execute(select(lead).where(mine, lead.c.id.in_(wanted_ids))).all() if shown else []
    )
    by_id = {one.id: one for one in made(work, list(leads))}
    if shown:
        work.audit("list", "lead", rows=2 * len(shown), search=False)
    last = shown[-1] if shown else None
    more = [last.likeness, last.lead_id, last.other_id] if last is not None and len(found) > limit else None
    return DuplicatePage(
        rows=tuple(
            DuplicatePair(
                one=by_id[row.lead_id], other=by_id[row.other_id], likeness=row.likeness, state=row.state, verdicts=row.why
            )
            for row in shown
        ),
        after=next_page(more),
        run=_run(work),
    )  # fmt: skip


def detail(work: Work, one: str, other: str) -> PairDetail:
    """Two records side by side, whether the search found them or a person did.

    Raises:
        UserError: forbidden, not_found, bad_request (one and the same).
    """
    if one == other:
        raise UserError("bad_request", "a record is not compared with itself")
    mine, theirs = visible(work, one), visible(work, other)
    both = searching.records(work, [mine, theirs])
    records = record(work, one), record(work, other)
    clashes = conflicts_of(dict(mine._mapping), dict(theirs._mapping), (records[0].owner, records[1].owner))
    return PairDetail(
        one=records[0], other=records[1], verdicts=compared(both[one], both[other]), conflicts=tuple(clashes),
        likeness=round(100 * likeness(both[one], both[other])), proposed=_fuller(mine, theirs),
    )  # fmt: skip


def dismiss(work: Work, one: str, other: str) -> None:
    """They are two customers; the search does not bring them again.

    Raises:
        UserError: forbidden, not_found.
    """
    work.actor.demand("lead", "change")
    for lead_id in (one, other):
        visible(work, lead_id)
    a, b = sorted((one, other))
    decided = {"state": "dismissed", "at": work.now, "by": work.actor.id if work.actor.person.login else None}
    put = insert(lead_duplicate).values(org_id=work.org_id, lead_id=a, other_id=b, **decided)
    work.connection.execute(
        put.on_conflict_do_update(
            index_elements=["org_id", "lead_id", "other_id"], set_=decided, where=_D.state == "open"
        )
    )
    work.audit("dismiss", "duplicate", a, other=b)


def begin_search(work: Work) -> DuplicateRun:
    """Look through all leads; after a search that ended, through what was changed since. One at a time.

    Raises:
        UserError: forbidden.
    """
    if work.actor.demand("lead", "change") != "all":
        raise UserError("forbidden", entity="lead", action="change")
    there = work.connection.execute(
        select(duplicate_run).where(_R.org_id == work.org_id, _R.code == searching.ALL).with_for_update()
    ).first()
    values: dict[str, Any] = {
        "cursor": None, "compared": 0, "found": 0, "started_at": work.now, "ended_at": None,
        "by": work.actor.id if work.actor.person.login else None,
    }  # fmt: skip
    if there is None:
        values |= {"org_id": work.org_id, "code": searching.ALL}
        work.connection.execute(insert(duplicate_run).values(**values).on_conflict_do_nothing())
    elif there.ended_at is not None:
        where = and_(_R.org_id == work.org_id, _R.code == searching.ALL)
        work.connection.execute(update(duplicate_run).where(where).values(**values, since=there.started_at))
    work.audit("search", "duplicate", searching.ALL)
    found = _run(work)
    assert found is not None
    return found


def _run(work: Work) -> DuplicateRun | None:
    row = work.connection.execute(
        select(duplicate_run).where(_R.org_id == work.org_id, _R.code == searching.ALL)
    ).first()
    if row is None:
        return None
    return DuplicateRun(
        compared=row.compared, found=row.found, started_at=row.started_at, ended_at=row.ended_at
    )


def _fuller(mine: Any, theirs: Any) -> str:
    """The one with an owner, more calls, the older one."""

    def rank(row: Any) -> tuple[Any, ...]:
        return (
            row.owner_id is not None,
            row.called_count,
            row.last_touch_at is not None,
            -row.created_at.timestamp(),
        )

    return str(mine.id if rank(mine) >= rank(theirs) else theirs.id)
