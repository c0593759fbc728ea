"""Sharing pieces of calls: who may see and hear which, until when, and what is cut out of a problem's words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Row,
    and_,
    any_,
    exists,
    func,
    insert,
    literal,
    or_,
    select,
    true,
    update,
)

from db.central.calls import call, recording
from db.central.leads import consent, lead
from db.central.people import person, region, team
from db.central.quality import clip, clip_heard
from domain.anonymising import without_names
from domain.errors import UserError
from domain.library import Audiences, ClipRow, Clips, MakeClip, problems_of
from domain.studio import Place
from lead_server.database.sql import among
from lead_server.recordings import storage as recordings
from lead_server.scripts.names import people, teams
from lead_server.security.scope import rows
from lead_server.work import Work

_C = clip.c


def share(work: Work, given: MakeClip) -> ClipRow:
    """Share a piece of a recording that the caller may hear; the same id a second time changes nothing.

    Raises:
        UserError: forbidden, not_found (the recording, a team, a region), clip_unsound.
    """
    work.actor.demand("clip", "create")
    source = recordings.find(work, given.recording_id)
    if _find(work, given.id) is not None:
        return _one(work, given.id)
    for problem in problems_of(given, work.now, round((source.seconds or 0) * 1000)):
        raise UserError("clip_unsound", problem=problem)
    _demand_places(work, given)
    lead_id = work.connection.execute(
        select(call.c.lead_id).where(call.c.org_id == work.org_id, call.c.id == source.call_id)
    ).scalar()
    title, lesson, text = given.title.strip(), given.lesson.strip(), given.text.strip()
    if given.library == "problem":
        names = list(_names(work, source, lead_id))
        title, lesson, text = (without_names(words, names) for words in (title, lesson, text))
    work.connection.execute(
        insert(clip).values(
            org_id=work.org_id, id=given.id, recording_id=source.id, call_id=source.call_id, title=title,
            library=given.library, from_ms=given.from_ms, to_ms=given.to_ms, at=work.now, by=work.actor.id,
            lesson=lesson, text=text, tags=sorted(set(given.tags)), teams=sorted(set(given.teams)),
            regions=sorted(set(given.regions)), consent=given.consent.strip(), agent_id=source.agent_id,
            lead_id=lead_id, evaluation_id=given.evaluation_id or None, expires_at=given.expires_at,
        )
    )  # fmt: skip
    work.audit("share", "clip", given.id, lead_id=lead_id, recording=source.id, library=given.library)
    return _one(work, given.id)


def withdraw(work: Work, clip_id: str, reason: str) -> ClipRow:
    """It is gone from every desk: by who shared it, by whose voice it is, or by an admin.

    Raises:
        UserError: forbidden, not_found, reason_missing.
    """
    if not reason.strip():
        raise UserError("reason_missing")
    found = work.connection.execute(
        select(_C.id).where(_may_withdraw(work), _C.id == clip_id, _C.withdrawn_at.is_(None))
    ).first()
    if found is None:
        raise UserError("not_found")
    work.connection.execute(
        update(clip)
        .where(_C.org_id == work.org_id, _C.id == clip_id)
        .values(
            withdrawn=True, withdrawn_at=work.now, withdrawn_by=work.actor.id, withdrawn_why=reason.strip()
        )
    )
    work.audit("withdraw", "clip", clip_id)
    return _one(work, clip_id, every=True)


def listed(work: Work) -> Clips:
    """What the caller may hear or read, newest first; who may share sees what is over, too."""
    everything = work.actor.person.role in ("analyst", "admin")
    found = work.connection.execute(
        _wanted(work, _visible(work, over=everything)).order_by(_C.at.desc(), _C.id.desc())
    ).all()
    return Clips(rows=tuple(_rows(work, found)))


def heard_source(work: Work, clip_id: str) -> tuple[Row[Any], int, int]:
    """The recording behind a clip that may be heard, and the piece of it.

    Raises:
        UserError: forbidden, not_found (also when it is over), clip_not_heard (a problem, for who may not hear the
            recording itself).
    """
    found = work.connection.execute(select(clip).where(_visible(work), _C.id == clip_id)).first()
    if found is None:
        raise UserError("not_found")
    if found.library == "problem" and not _hears_all(work):
        raise UserError("clip_not_heard")
    source = work.connection.execute(
        select(recording).where(recording.c.org_id == work.org_id, recording.c.id == found.recording_id)
    ).first()
    if source is None:
        raise UserError("recording_missing")
    work.audit("listen", "clip", clip_id, lead_id=found.lead_id)
    return source, found.from_ms, found.to_ms


def audiences(work: Work) -> Audiences:
    """Teams and regions that a clip can be for."""
    work.actor.demand("clip", "create")

    def places(table: Any) -> tuple[Place, ...]:
        found = work.connection.execute(
            select(table.c.id, table.c.name)
            .where(table.c.org_id == work.org_id, table.c.dissolved_at.is_(None))
            .order_by(table.c.name)
        )
        return tuple(Place(id=row.id, title={"en": row.name}) for row in found)

    return Audiences(teams=places(team), regions=places(region))


# ------------------------------------------------------------------ who may


def _visible(work: Work, *, over: bool = False) -> ColumnElement[bool]:
    """Shared with the caller, and not over: neither withdrawn nor expired, and no voice in it has withdrawn consent."""
    scope = work.actor.demand("clip", "see")
    mine = (
        true()
        if scope == "all"
        else or_(_C.by == work.actor.id, _C.agent_id == work.actor.id, _addressed(work))
    )
    where = [_C.org_id == work.org_id, mine]
    if not over:
        where += [
            _C.withdrawn_at.is_(None),
            or_(_C.expires_at.is_(None), _C.expires_at > work.now),
            ~_objected(),
        ]
    return and_(*where)


def _addressed(work: Work) -> ColumnElement[bool]:
    me = work.actor.person
    ways = [and_(func.cardinality(_C.teams) == 0, func.cardinality(_C.regions) == 0)]
    if me.team_id:
        ways.append(literal(me.team_id) == any_(_C.teams))
    if me.region_id:
        ways.append(literal(me.region_id) == any_(_C.regions))
    return or_(*ways)


def _objected() -> ColumnElement[bool]:
    """The customer has withdrawn her consent to recording, at whatever time."""
    return exists().where(
        consent.c.org_id == _C.org_id,
        consent.c.lead_id == _C.lead_id,
        consent.c.channel == "recording",
        consent.c.given.is_(False),
    )


def _may_withdraw(work: Work) -> ColumnElement[bool]:
    if work.actor.scope("clip", "delete") == "all":
        return rows(work.actor, "clip", "delete")
    return rows(work.actor, "clip", "change")


def _hears_all(work: Work) -> bool:
    return work.actor.scope("recording", "see") == "all"


# ------------------------------------------------------------------ inside


def _find(work: Work, clip_id: str) -> Row[Any] | None:
    return work.connection.execute(select(_C.id).where(_C.org_id == work.org_id, _C.id == clip_id)).first()


def _one(work: Work, clip_id: str, *, every: bool = False) -> ClipRow:
    where = _C.org_id == work.org_id if every else _visible(work, over=True)
    found = work.connection.execute(_wanted(work, and_(where, _C.id == clip_id))).all()
    if not found:
        raise UserError("not_found")
    return _rows(work, found)[0]


def _wanted(work: Work, where: ColumnElement[bool]) -> Any:
    return (
        select(clip, call.c.campaign_id, _objected().label("objected"))
        .outerjoin(call, and_(call.c.org_id == _C.org_id, call.c.id == _C.call_id))
        .where(where)
    )


def _rows(work: Work, found: Any) -> list[ClipRow]:
    ids = [row.id for row in found]
    by = people(work, [x for row in found for x in (row.by, row.agent_id)])
    named = teams(work)
    lands = {
        row.id: row.name
        for row in work.connection.execute(
            select(region.c.id, region.c.name).where(region.c.org_id == work.org_id)
        )
    }
    heard, mine = _heard(work, ids)
    hears = _hears_all(work)
    may = work.actor.may("clip", "change") or work.actor.may("clip", "delete")
    withdrawable = set(
        work.connection.execute(select(_C.id).where(_may_withdraw(work), among(_C.id, ids))).scalars()
        if ids and may
        else ()
    )
    return [
        ClipRow(
            id=row.id, title=row.title, lesson=row.lesson, library=row.library, length_ms=row.to_ms - row.from_ms,
            at=row.at, expires_at=row.expires_at, state=_state(work, row), text=row.text, tags=tuple(row.tags),
            agent="" if row.library == "problem" else by.get(row.agent_id, ""), campaign=row.campaign_id or "",
            by=by.get(row.by, ""), teams=tuple(named.get(t, "") for t in row.teams),
            regions=tuple(lands.get(r, "") for r in row.regions), consent=row.consent, why=row.withdrawn_why,
            sound=row.library != "problem" or hears, heard=heard.get(row.id, 0), mine=row.id in mine,
            own=row.id in withdrawable and row.withdrawn_at is None,
        )
        for row in found
    ]  # fmt: skip


def _state(work: Work, row: Row[Any]) -> Any:
    if row.withdrawn_at is not None or row.objected:
        return "withdrawn"
    return "expired" if row.expires_at is not None and row.expires_at <= work.now else "shared"


def _heard(work: Work, ids: list[str]) -> tuple[dict[str, int], set[str]]:
    """How many people have heard each, and which of them the caller has."""
    if not ids:
        return {}, set()
    h = clip_heard.c
    counted = work.connection.execute(
        select(h.clip_id, func.count(func.distinct(h.person_id)))
        .where(h.org_id == work.org_id, among(h.clip_id, ids))
        .group_by(h.clip_id)
    )
    counts: dict[str, int] = {row[0]: row[1] for row in counted}
    mine = work.connection.execute(
        select(h.clip_id).where(h.org_id == work.org_id, among(h.clip_id, ids), h.person_id == work.actor.id)
    ).scalars()
    return counts, set(mine)


def _demand_places(work: Work, given: MakeClip) -> None:
    for table, ids in ((team, given.teams), (region, given.regions)):
        known = set(
            work.connection.execute(
                select(table.c.id).where(
                    table.c.org_id == work.org_id, among(table.c.id, ids), table.c.dissolved_at.is_(None)
                )
            ).scalars()
            if ids
            else ()
        )
        if set(ids) - known:
            raise UserError("not_found", f"no such {table.name}")


def _names(work: Work, source: Row[Any], lead_id: str | None) -> Iterable[str]:
    """Everybody who may be named in the call: the customer, and everybody of the house."""
    if lead_id is not None:
        row = work.connection.execute(
            select(lead.c.name, lead.c.company).where(lead.c.org_id == work.org_id, lead.c.id == lead_id)
        ).first()
        yield from filter(None, row or ())
    yield from work.connection.execute(select(person.c.name).where(person.c.org_id == work.org_id)).scalars()
