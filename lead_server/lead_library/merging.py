"""Two records become one, and two again. What happened stays true: calls, touches, deals, consents move with their ids and
moments; do-not-call wins; a value that goes is kept beside the one that stays.

Both leads are locked in the order of their ids, as every writer does. Operations of a desk about the record that went
arrive at the one that stayed: handlers follow `merged_into`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from sqlalchemy import Table, and_, delete, select, update
from sqlalchemy.dialects.postgresql import insert

from db.central.calls import call
from db.central.leads import (
    consent,
    deal,
    lead,
    lead_duplicate,
    lead_tag,
    number,
    product_held,
    ticket,
    touch,
)
from db.central.messages import message
from db.central.people import person
from db.central.work import assignment, attribution_event, work_item
from domain.errors import UserError
from domain.lead_library.duplicates import FIELDS, OWN, MergeLeads, conflicts_of
from lead_server.database.sql import among
from lead_server.feed.streams import agent_stream
from lead_server.leads.ownership import hand_over
from lead_server.leads.tokens import index_lead
from lead_server.security.scope import rows
from lead_server.work import Work

#: what moves to the record that stays; numbers it has already stay where they are, unseen
MOVED: Final[dict[str, Table]] = {
    table.name: table
    for table in (
        number,
        consent,
        product_held,
        deal,
        ticket,
        touch,
        work_item,
        call,
        message,
        attribution_event,
    )
}
KEPT_VALUES, ATTEMPTS = 20, 50
_D, _T = lead_duplicate.c, lead_tag.c
Row = dict[str, Any]


def merge(work: Work, asked: MergeLeads) -> None:
    """`other` goes into `keep`.

    Raises:
        UserError: forbidden, not_found, bad_request (one and the same), record_changed (data.name): somebody edited one of
            them since it was looked at.
    """
    if asked.keep == asked.other:
        raise UserError("bad_request", "a record is not merged with itself")
    both = _locked(work, asked.keep, asked.other)
    keep, other = both[asked.keep], both[asked.other]
    for row, version in ((keep, asked.keep_version), (other, asked.other_version)):
        if row["version"] != version:
            raise UserError("record_changed", name=row["name"])
    before = {name: keep[name] for name in _REMEMBERED}
    moved = _move(work, keep["id"], other["id"])
    owner = _owner_after(asked, keep, other)
    lease = _close_lease(work, other["id"])
    values, marked = _values(work, asked, keep, other)
    barred = _do_not_call(work, keep, other, values)
    _write(work, keep["id"], values)
    tags = _take_tags(work, keep["id"], other["id"])
    work.connection.execute(
        update(lead)
        .where(lead.c.org_id == work.org_id, lead.c.id == other["id"])
        .values(merged_into=keep["id"], owner_id=None)
    )
    if other["owner_id"]:
        work.touched.remove(agent_stream(other["owner_id"]), "lead", [other["id"]])
    if owner != keep["owner_id"]:
        work.touched.lead(keep["id"])
        hand_over(work, [keep["id"]], owner, why="merged", batch_id=None, lease_until=_moment(lease.get("until")),
                  attempts_left=lease.get("attempts"))  # fmt: skip
    _items_follow(work, keep["id"], owner)
    work.touched.lead(keep["id"], other["id"])
    index_lead(work.connection, work.org_id, keep["id"])
    undo = {
        "name": other["name"], "moved": moved, "before": _plain(before), "after": _plain(values), "marked": marked,
        "tags": tags, "owner": other["owner_id"], "lease": lease, "keep_owner": keep["owner_id"],
        "owner_after": owner, "barred": barred,
    }  # fmt: skip
    _decide(work, asked.keep, asked.other, "merged", undo)
    work.audit(
        "merge", "lead", asked.keep, lead_id=asked.keep, other=asked.other, fields=sorted(asked.choices)
    )
    work.audit("merged_away", "lead", asked.other, lead_id=asked.other, into=asked.keep)


def split(work: Work, keep_id: str, other_id: str) -> None:
    """The record that was merged away stands for itself again; what came since stays with the one that was kept.

    Raises:
        UserError: forbidden, not_found.
    """
    d = select(lead_duplicate).where(
        _D.org_id == work.org_id, _D.lead_id == keep_id, _D.other_id == other_id, _D.state == "merged"
    )
    row = work.connection.execute(d.with_for_update()).first()
    if row is None:
        raise UserError("not_found")
    keep = _locked(work, keep_id)[keep_id]
    undo = row.undo
    for name, ids in undo["moved"].items():
        table = MOVED[name]
        work.connection.execute(
            update(table)
            .where(table.c.org_id == work.org_id, among(table.c.id, ids), table.c.lead_id == keep_id)
            .values(lead_id=other_id)
        )
    _write(work, keep_id, _values_back(keep, undo, other_id))
    if undo["barred"] and keep["do_not_call_reason"] == _reason(other_id):
        work.connection.execute(
            update(number)
            .where(number.c.org_id == work.org_id, among(number.c.id, undo["barred"]["numbers"]))
            .values(do_not_call=False)
        )
    if undo["tags"]:
        work.connection.execute(
            delete(lead_tag).where(
                _T.org_id == work.org_id,
                _T.lead_id == keep_id,
                among(_T.tag, undo["tags"]),
                _T.source == _source(other_id),
            )
        )
    work.connection.execute(
        update(lead).where(lead.c.org_id == work.org_id, lead.c.id == other_id).values(merged_into=None)
    )
    work.touched.lead(keep_id, other_id)
    _owners_back(work, keep, other_id, undo)
    for one in (keep_id, other_id):
        index_lead(work.connection, work.org_id, one)
    work.connection.execute(
        update(lead_duplicate)
        .where(_D.org_id == work.org_id, _D.lead_id == keep_id, _D.other_id == other_id)
        .values(state="split", at=work.now, by=_by(work))
    )
    work.audit("split", "lead", keep_id, lead_id=keep_id, other=other_id)
    work.audit("split_off", "lead", other_id, lead_id=other_id, of=keep_id)


# ------------------------------------------------------------------ merging

_REMEMBERED: Final = (
    *FIELDS, "fields", "field_marks", "kept", "do_not_call", "do_not_call_reason", "called_count", "attempts",
    "last_touch_at", "last_outcome", "variants", "region_id",
)  # fmt: skip


def _locked(work: Work, *ids: str) -> dict[str, Row]:
    """The rows of these living leads, which the caller may change, locked in order."""
    query = select(lead).where(
        rows(work.actor, "lead", "change"),
        among(lead.c.id, list(ids)),
        lead.c.merged_into.is_(None),
        lead.c.deleted_at.is_(None),
    )
    found = work.connection.execute(query.order_by(lead.c.id).with_for_update(of=lead)).mappings().all()
    if len(found) != len(set(ids)):
        raise UserError("not_found")
    return {row["id"]: dict(row) for row in found}


def _move(work: Work, keep_id: str, other_id: str) -> dict[str, list[str]]:
    """table -> ids that moved."""
    moved: dict[str, list[str]] = {}
    has = select(number.c.key_hash).where(number.c.org_id == work.org_id, number.c.lead_id == keep_id)
    for name, table in MOVED.items():
        where = and_(table.c.org_id == work.org_id, table.c.lead_id == other_id)
        if table is number:
            where = and_(where, number.c.key_hash.not_in(has))
        change = update(table).where(where).values(lead_id=keep_id).returning(table.c.id)
        if ids := list(work.connection.execute(change).scalars()):
            moved[name] = ids
    return moved


def _values(work: Work, asked: MergeLeads, keep: Row, other: Row) -> tuple[Row, list[str]]:
    """Columns of the record that stays, and which fields got another value than they had."""
    clashes = {one.field for one in conflicts_of(keep, other, ("a", "b"))}
    values: Row = {
        "fields": dict(keep["fields"]), "field_marks": dict(keep["field_marks"]), "kept": list(keep["kept"]),
    }  # fmt: skip
    marked: list[str] = []
    by = work.actor.person.name

    def put(name: str, column: Row, mine: str, theirs: str, key: str) -> None:
        theirs_wins = bool(theirs) and (not mine or asked.choices.get(key) == "other")
        if theirs_wins and mine != theirs:
            column[name] = theirs
            values["field_marks"][name] = {
                "by": work.actor.id, "at": work.now.isoformat(), "source": _source(other["id"]),
            }  # fmt: skip
            marked.append(key)
        if key in clashes:
            lost = mine if theirs_wins else theirs
            values["kept"].append({"field": name, "value": lost, "by": by, "at": work.now.isoformat()})

    for name in FIELDS:
        if name != "kind":
            put(name, values, keep[name], other[name], name)
    for name, value in other["fields"].items():
        put(name, values["fields"], str(keep["fields"].get(name, "")), str(value), OWN + name)
    values["kept"] = [*values["kept"], *other["kept"]][-KEPT_VALUES:]
    values |= _history(keep, other)
    if keep["region_id"] is None:
        values["region_id"] = other["region_id"]
    return values, marked


def _history(keep: Row, other: Row) -> Row:
    """Counts and newest moments of both."""
    newest = max((m for m in (keep["last_touch_at"], other["last_touch_at"]) if m is not None), default=None)
    later = (
        other if newest is not None and newest == other["last_touch_at"] != keep["last_touch_at"] else keep
    )
    return {
        "called_count": keep["called_count"] + other["called_count"], "last_touch_at": newest,
        "last_outcome": later["last_outcome"] or keep["last_outcome"] or other["last_outcome"],
        "attempts": sorted({*keep["attempts"], *other["attempts"]})[-ATTEMPTS:],
        "variants": {**other["variants"], **keep["variants"]},
    }  # fmt: skip


def _do_not_call(work: Work, keep: Row, other: Row, values: Row) -> Row:
    """It wins: of the lead, and of a number that both have. Gives what was marked by it."""
    n = number.c
    theirs = select(n.key_hash).where(n.org_id == work.org_id, n.lead_id == other["id"], n.do_not_call)
    mine = and_(n.org_id == work.org_id, n.lead_id == keep["id"], ~n.do_not_call)
    whole = other["do_not_call"] and not keep["do_not_call"]
    where = mine if whole else and_(mine, n.key_hash.in_(theirs))
    numbers = list(
        work.connection.execute(
            update(number).where(where).values(do_not_call=True).returning(n.id)
        ).scalars()
    )
    if whole:
        values |= {"do_not_call": True, "do_not_call_reason": _reason(other["id"])}
    if keep["do_not_call"] or other["do_not_call"]:
        work.storage.change_all(
            "work_item", "lead_id", [keep["id"]], {"done": False},
            {"done": True, "done_at": work.now, "done_by": work.actor.id},
        )  # fmt: skip
    return {"lead": whole, "numbers": numbers} if whole or numbers else {}


def _take_tags(work: Work, keep_id: str, other_id: str) -> list[str]:
    there = select(_T.tag).where(_T.org_id == work.org_id, _T.lead_id == keep_id)
    wanted = select(_T.tag).where(_T.org_id == work.org_id, _T.lead_id == other_id, _T.tag.not_in(there))
    fresh = list(work.connection.execute(wanted).scalars())
    if fresh:
        row = {
            "org_id": work.org_id,
            "lead_id": keep_id,
            "at": work.now,
            "by": _by(work),
            "source": _source(other_id),
        }
        work.connection.execute(
            insert(lead_tag).on_conflict_do_nothing(), [{**row, "tag": tag} for tag in fresh]
        )
    return fresh


def _owner_after(asked: MergeLeads, keep: Row, other: Row) -> str | None:
    if keep["owner_id"] is None or (other["owner_id"] and asked.choices.get("owner") == "other"):
        return other["owner_id"]  # type: ignore[no-any-return]
    return keep["owner_id"]  # type: ignore[no-any-return]


def _close_lease(work: Work, lead_id: str) -> Row:
    """The open assignment of the record that goes ends; gives what it was."""
    a = assignment.c
    where = and_(a.org_id == work.org_id, a.lead_id == lead_id, a.ended_at.is_(None))
    row = work.connection.execute(select(a.lease_until, a.attempts_left).where(where)).first()
    if row is None:
        return {}
    work.connection.execute(
        update(assignment).where(where).values(ended_at=work.now, ended_why="merged", ended_by=_by(work))
    )
    return {"until": row.lease_until.isoformat() if row.lease_until else None, "attempts": row.attempts_left}


def _items_follow(work: Work, lead_id: str, owner: str | None) -> None:
    work.storage.change_all("work_item", "lead_id", [lead_id], {"done": False}, {"agent_id": owner})


# ------------------------------------------------------------------ splitting


def _values_back(keep: Row, undo: Row, other_id: str) -> Row:
    """Fields that still stand as the merge left them go back; what somebody changed since stays."""
    before, after = undo["before"], undo["after"]
    values: Row = {"fields": dict(keep["fields"]), "field_marks": dict(keep["field_marks"])}
    for key in undo["marked"]:
        name = key.removeprefix(OWN)
        if values["field_marks"].get(name, {}).get("source") != _source(other_id):
            continue
        if key.startswith(OWN):
            values["fields"].pop(name, None)
            if name in before["fields"]:
                values["fields"][name] = before["fields"][name]
        else:
            values[name] = before[name]
        values["field_marks"].pop(name)
        if name in before["field_marks"]:
            values["field_marks"][name] = before["field_marks"][name]
    came = [one for one in after["kept"] if one not in before["kept"]]
    values["kept"] = [one for one in keep["kept"] if one not in came]
    values["called_count"] = max(0, keep["called_count"] - (after["called_count"] - before["called_count"]))
    theirs = {_moment(one) for one in after["attempts"]} - {_moment(one) for one in before["attempts"]}
    values["attempts"] = [one for one in keep["attempts"] if one not in theirs]
    if keep["last_touch_at"] == _moment(after["last_touch_at"]):
        values |= {"last_touch_at": _moment(before["last_touch_at"]), "last_outcome": before["last_outcome"]}
    values["variants"] = {
        k: v for k, v in keep["variants"].items() if k in before["variants"] or k not in after["variants"]
    }
    if keep["do_not_call"] and not before["do_not_call"] and keep["do_not_call_reason"] == _reason(other_id):
        values |= {"do_not_call": False, "do_not_call_reason": before["do_not_call_reason"]}
    return values


def _owners_back(work: Work, keep: Row, other_id: str, undo: Row) -> None:
    """Each goes to whose it was, as far as that is still an agent; the kept one only if nobody moved it since."""
    lease = undo["lease"]
    if keep["owner_id"] == undo["owner_after"] != undo["keep_owner"]:
        hand_over(work, [keep["id"]], _agent(work, undo["keep_owner"]), why="split")
    owner = _agent(work, undo["owner"])
    if owner is not None:
        hand_over(
            work, [other_id], owner, why="split", lease_until=_moment(lease.get("until")),
            attempts_left=lease.get("attempts"),
        )  # fmt: skip
    _items_follow(work, other_id, owner)


def _agent(work: Work, person_id: str | None) -> str | None:
    p = person.c
    query = select(p.id).where(p.org_id == work.org_id, p.id == person_id, p.active, p.role == "agent")
    return work.connection.execute(query).scalar() if person_id else None


# ------------------------------------------------------------------ both


def _write(work: Work, lead_id: str, values: Row) -> None:
    work.connection.execute(
        update(lead)
        .where(lead.c.org_id == work.org_id, lead.c.id == lead_id)
        .values(**values, updated_by=_by(work))
    )


def _decide(work: Work, keep_id: str, other_id: str, state: str, undo: Row) -> None:
    """One row a pair, the kept one first: the pair as it was found is taken away."""
    found = work.connection.execute(
        delete(lead_duplicate)
        .where(
            _D.org_id == work.org_id,
            among(_D.lead_id, [keep_id, other_id]),
            among(_D.other_id, [keep_id, other_id]),
        )
        .returning(_D.likeness, _D.why)
    ).first()
    work.connection.execute(
        insert(lead_duplicate).values(
            org_id=work.org_id, lead_id=keep_id, other_id=other_id, state=state, undo=undo, at=work.now, by=_by(work),
            likeness=found.likeness if found else 0, why=found.why if found else {},
        )
    )  # fmt: skip


def _source(other_id: str) -> str:
    return f"merge:{other_id}"


def _reason(other_id: str) -> str:
    """A later mark of anybody has another reason: then it is hers, and stays."""
    return f"merge:{other_id}"


def _by(work: Work) -> str | None:
    return work.actor.id if work.actor.person.login else None


def _moment(text: Any) -> datetime | None:
    return datetime.fromisoformat(text) if isinstance(text, str) else text


def _plain(values: Row) -> Row:
    """As it can be kept: moments as texts."""

    def plain(value: Any) -> Any:
        if isinstance(value, datetime):
            return value.isoformat()
        return [plain(one) for one in value] if isinstance(value, list | tuple) else value

    return {name: plain(value) for name, value in values.items()}
