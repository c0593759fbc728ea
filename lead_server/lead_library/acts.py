"""Bulk acts: the preview fixes which leads are meant; run, pause, go on, undo; how it stands.

The work itself is done batch after batch by `acting.py`, in the server's own time.
"""

from __future__ import annotations

from typing import Any, Final

import msgspec
from sqlalchemy import (
    ColumnElement,
    Row,
    Text,
    and_,
    case,
    delete,
    exists,
    func,
    insert,
    literal,
    or_,
    select,
    update,
)

from db.central.lead_acts import lead_act, lead_act_item
from db.central.leads import lead, lead_tag
from db.central.people import person
from domain.errors import UserError
from domain.lead_library.acts import (
    BULK_KINDS,
    FIELD_OF,
    MOST,
    MOST_CHOSEN,
    SAMPLE,
    STALE,
    BulkAct,
    BulkActs,
    BulkChange,
    BulkShare,
    PreviewBulk,
    problem_of,
)  # fmt: skip
from domain.permissions import Scope
from lead_server.database.sql import among
from lead_server.handing_out.choosing import suitable
from lead_server.lead_library import handing
from lead_server.lead_library.filtering import conditions, living
from lead_server.lead_library.listing import made
from lead_server.scripts.names import people
from lead_server.security.scope import rows
from lead_server.web import a_uuid
from lead_server.work import Work

_A, _I = lead_act.c, lead_act_item.c
NEWEST: Final = 50  #: acts in the list
KEPT: Final = 50  #: names of leads that an undoing left as they are
_NEXT: dict[str, dict[str, str]] = {  # verb -> state -> state
    "run": {"previewed": "running", "paused": "running"},
    "pause": {"running": "paused"},
    "drop": {"previewed": "dropped"},
    "undo": {"done": "undoing", "paused": "undoing"},
}


def preview(work: Work, asked: PreviewBulk) -> BulkAct:
    """Fix the leads that are meant: what is told now is what will be changed. The same id again tells the same.

    Raises:
        UserError: forbidden, bad_filter, bulk_unsound (data.problem), too_many_leads (data.most), not_found (an owner).
    """
    _demand(work, asked.change)
    there = _find(work, a_uuid(asked.id))
    if there is not None:
        return _act(work, there, full=True)
    _check(work, asked)
    where = [rows(work.actor, "lead"), living(), *conditions(work, asked.filter)]
    if asked.leads:
        where.append(among(lead.c.id, [a_uuid(one) for one in asked.leads]))
    meant = (
        select(
            literal(work.org_id, _A.org_id.type), literal(asked.id, _A.id.type),
            func.row_number().over(order_by=lead.c.id), lead.c.id, _left_out(work, asked.change),
        )
        .where(*where)
        .limit(MOST + 1)
    )  # fmt: skip
    put = insert(lead_act_item).from_select(["org_id", "act_id", "n", "lead_id", "state"], meant)
    if work.connection.execute(put).rowcount > MOST:
        raise UserError("too_many_leads", most=MOST)
    if asked.change.kind == "hand_over":
        handing.deal(work, asked.id, asked.change)
    counted = work.connection.execute(
        select(_I.state, func.count())
        .where(_I.org_id == work.org_id, _I.act_id == asked.id)
        .group_by(_I.state)
    )
    counts = {str(row[0]): int(row[1]) for row in counted}
    work.connection.execute(
        insert(lead_act).values(
            org_id=work.org_id, id=asked.id, kind=asked.change.kind, change=msgspec.to_builtins(asked.change),
            filter=msgspec.to_builtins(asked.filter), total=counts.pop("", 0), by=_by(work), at=work.now,
            told={state.removeprefix("-"): n for state, n in counts.items()},
        )
    )  # fmt: skip
    work.audit("preview", "lead_act", asked.id, kind=asked.change.kind, leads=sum(counts.values()))
    row = _find(work, asked.id)
    assert row is not None
    return _act(work, row, full=True)


def turn(work: Work, act_id: str, verb: str) -> BulkAct:
    """run, pause, drop, undo: said again it changes nothing.

    Raises:
        UserError: forbidden, not_found, stale_preview, undo_over, conflict (it stands differently by now).
    """
    row = _find(work, act_id, lock=True)
    if row is None:
        raise UserError("not_found")
    _demand(work, _change(row))
    if not _own(work, row):
        raise UserError("forbidden", entity="lead", action="change")
    wanted = _NEXT[verb].get(row.state)
    if wanted is None:
        if row.state in _NEXT[verb].values():
            return _act(work, row, full=True)
        raise UserError("conflict", f"the act is {row.state}")
    values: dict[str, Any] = {"state": wanted, "problem": ""}
    if verb == "run":
        if row.state == "previewed" and work.now - row.at > STALE:
            raise UserError("stale_preview")
        values["started_at"] = row.started_at or work.now
    if verb == "undo":
        if row.state == "done" and (row.undo_until is None or work.now >= row.undo_until):
            raise UserError("undo_over")
        values |= {"undone_by": _by(work), "done": 0}
    if verb == "drop":
        work.connection.execute(delete(lead_act_item).where(_I.org_id == work.org_id, _I.act_id == act_id))
    work.connection.execute(
        update(lead_act).where(_A.org_id == work.org_id, _A.id == act_id).values(**values)
    )
    work.audit(verb, "lead_act", act_id, kind=row.kind, leads=row.total)
    return one(work, act_id)


def one(work: Work, act_id: str) -> BulkAct:
    """Raises UserError: forbidden, not_found."""
    row = _find(work, act_id)
    if row is None:
        raise UserError("not_found")
    return _act(work, row, full=True)


def listed(work: Work) -> BulkActs:
    """The newest that the caller may see: all, or her own."""
    found = work.connection.execute(
        select(lead_act)
        .where(_visible(work), _A.state.not_in(("previewed", "dropped")))
        .order_by(_A.at.desc(), _A.id.desc())
        .limit(NEWEST)
    ).all()
    return BulkActs(rows=tuple(_act(work, row, full=False) for row in found))


# ------------------------------------------------------------------ inside


def _check(work: Work, asked: PreviewBulk) -> None:
    change = asked.change
    if change.kind not in BULK_KINDS or (problem := problem_of(change)):
        raise UserError("bulk_unsound", problem=problem if change.kind in BULK_KINDS else "kind")
    if len(asked.leads) > MOST_CHOSEN:
        raise UserError("too_many_leads", most=MOST_CHOSEN)
    if change.owners:
        known = select(func.count()).where(
            rows(work.actor, "person"), among(person.c.id, [a_uuid(o) for o in change.owners]), person.c.active,
            person.c.role == "agent",
        )  # fmt: skip
        if work.connection.execute(known).scalar_one() != len(set(change.owners)):
            raise UserError("not_found", "an owner is no active agent of yours")


def _demand(work: Work, change: BulkChange) -> Scope:
    if change.kind == "hand_over":
        work.actor.demand("assignment", "create" if change.owners else "delete")
    return work.actor.demand("lead", "change")


def _left_out(work: Work, change: BulkChange) -> ColumnElement[str]:
    """Why a lead that was found is not changed, with a `-` before it; "" it is changed."""
    reasons: list[tuple[ColumnElement[bool], str]] = [(~rows(work.actor, "lead", "change"), "not_yours")]
    if change.kind in FIELD_OF:
        reasons.append((lead.c[FIELD_OF[change.kind]] == change.value.strip(), "same"))
    elif change.kind in ("tag", "untag"):
        there = exists().where(
            lead_tag.c.org_id == work.org_id,
            lead_tag.c.lead_id == lead.c.id,
            lead_tag.c.tag == change.value.strip(),
        )
        reasons.append((there if change.kind == "tag" else ~there, "same"))
    elif change.kind == "do_not_call":
        reasons.append((lead.c.do_not_call, "same"))
    else:
        if not change.owners:
            reasons.append((lead.c.owner_id.is_(None), "same"))
        else:
            reasons.append((lead.c.do_not_call, "do_not_call"))
            reasons.append((~suitable(), "unsuitable"))
    return case(*((when, literal(f"-{name}", Text)) for when, name in reasons), else_=literal("", Text))


def _visible(work: Work) -> ColumnElement[bool]:
    mine = _A.by == work.actor.id
    return and_(_A.org_id == work.org_id, or_(mine, literal(work.actor.demand("lead", "change") == "all")))


def _find(work: Work, act_id: str, *, lock: bool = False) -> Row[Any] | None:
    query = select(lead_act).where(_visible(work), _A.id == act_id)
    return work.connection.execute(query.with_for_update() if lock else query).first()


def _by(work: Work) -> str | None:
    return work.actor.id if work.actor.person.login else None


def _own(work: Work, row: Row[Any]) -> bool:
    """Hers; somebody else's only for who may delete leads (an admin, operations) and change all of them."""
    return row.by == work.actor.id or work.actor.scope("lead", "delete") == "all"


def _change(row: Row[Any]) -> BulkChange:
    return msgspec.convert(row.change, BulkChange)


def _act(work: Work, row: Row[Any], *, full: bool) -> BulkAct:
    return BulkAct(
        id=row.id, change=_change(row), state=row.state, at=row.at, total=row.total, done=row.done, figures=row.figures,
        left_out=row.told, gets=_gets(work, row) if full else (), sample=tuple(_sample(work, row.id)) if full else (),
        kept=tuple(_kept(work, row.id)) if full and row.figures.get("kept") else (),
        by=people(work, [row.by]).get(row.by, ""), ended_at=row.ended_at, undo_until=row.undo_until,
        problem=row.problem, own=_own(work, row),
    )  # fmt: skip


def _gets(work: Work, row: Row[Any]) -> tuple[BulkShare, ...]:
    """While batches are done nobody counts them again and again."""
    still = row.state in ("previewed", "paused", "done")
    return handing.shares(work, row.id) if row.kind == "hand_over" and still else ()


def _leads_of(work: Work, act_id: str, state: ColumnElement[bool], most: int) -> list[Row[Any]]:
    query = (
        select(lead)
        .join(lead_act_item, and_(_I.org_id == lead.c.org_id, _I.lead_id == lead.c.id))
        .where(rows(work.actor, "lead"), _I.org_id == work.org_id, _I.act_id == act_id, state)
    )
    return list(work.connection.execute(query.order_by(_I.n).limit(most)))


def _sample(work: Work, act_id: str) -> list[Any]:
    return made(work, _leads_of(work, act_id, ~_I.state.startswith("-"), SAMPLE))


def _kept(work: Work, act_id: str) -> list[str]:
    return [row.name for row in _leads_of(work, act_id, _I.state == "kept", KEPT)]
