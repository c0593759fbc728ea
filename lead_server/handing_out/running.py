"""Jobs are done part by part, each in one transaction with the note that it is done: a kill at any point loses nothing.

One server process runs jobs at a time (an advisory lock that ends with its connection). Each part looks anew: whose the
lead is by now, whether it is in a call, whether its agent still has room.
"""

from __future__ import annotations

import logging
from collections import Counter, deque
from collections.abc import Callable, Iterable
from typing import Any

import msgspec
from sqlalchemy import Engine, insert, literal, select, update
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.exc import OperationalError

from db.central.handing import handing_job, handing_left, handing_part, lead_hold
from db.central.people import person
from domain.handing_out import HandingAsk, HandingRule
from lead_server.database.sql import among
from lead_server.feed.storage.kept import build_bodies
from lead_server.handing_out.calling import in_call
from lead_server.handing_out.people import people
from lead_server.handing_out.planning import Part, lease_end
from lead_server.handing_out.rules import rule_of
from lead_server.leads.ownership import Move, move
from lead_server.security.actor import Actor, operator
from lead_server.work import Work, begin_work

_log = logging.getLogger(__name__)
MOST_BEHIND = 100  #: parts that were moved and are not encoded: their ids lie in memory
Told = Callable[[str, int], None]
_Way = tuple[str, str, str, dict[str, str]]  #: lead, owner, where to, facts


def run_jobs(engine: Engine, told: Told = lambda _job, _moved: None) -> int:
    """Do all parts that wait; gives how many were done. The caller holds the lock.

    Leads are encoded for the first pull of whoever got them when nothing is left to be moved: it costs as much again, and a
    pull that does not find them ready encodes them itself.
    """
    done = 0
    behind: deque[tuple[str, list[str]]] = deque()
    while (found := _next_job(engine)) is not None or behind:
        if found is None or len(behind) > MOST_BEHIND:
            build_bodies(engine, *behind.popleft())
            continue
        org_id, job_id = found
        if (moved := _try_part(engine, operator(org_id), job_id)) is not None:
            done += 1
            told(job_id, len(moved))
            behind.append((org_id, moved))
    return done


def _try_part(engine: Engine, actor: Actor, job_id: str) -> list[str] | None:
    """A part that cannot be done pauses its job, so that it holds no other up; whoever looks after it may go on."""
    try:
        return run_part(engine, actor, job_id)
    except OperationalError:
        raise  # the database is away: again in a second
    except Exception:
        _log.exception("job %s is paused: a part of it failed", job_id)
        with begin_work(engine, actor) as work:
            _set(work, job_id, state="paused")
            work.audit("failed", "handing_job", job_id)
        return None


def _next_job(engine: Engine) -> tuple[str, str] | None:
    j = handing_job.c
    with engine.connect() as connection:
        row = connection.execute(
            select(j.org_id, j.id).where(j.state == "running").order_by(j.started_at, j.id).limit(1)
        ).first()
    return (str(row.org_id), str(row.id)) if row is not None else None


def run_part(engine: Engine, actor: Actor, job_id: str) -> list[str] | None:
    """The next part, and the note that it is done; gives the leads that somebody got, None: nothing is to be done now."""
    with begin_work(engine, actor) as work:
        # a pause waits for the part that is being done, and holds from the next one on
        job = work.connection.execute(
            select(handing_job)
            .where(handing_job.c.org_id == work.org_id, handing_job.c.id == job_id)
            .with_for_update()
        ).first()
        if job is None or job.state != "running":
            return None
        part = work.connection.execute(
            select(handing_part.c.n, handing_part.c.body)
            .where(
                handing_part.c.org_id == work.org_id, handing_part.c.job_id == job_id, handing_part.c.done_at.is_(None)
            )
            .order_by(handing_part.c.n)
            .limit(1)
        ).first()  # fmt: skip
        if part is None:
            _set(work, job_id, state="done", ended_at=work.now)
            work.audit("done", "handing_job", job_id, moved=job.moved, gone=job.gone, held=job.held)
            return None
        moved = _move(work, job, msgspec.convert(part.body, Part))
        work.connection.execute(
            update(handing_part)
            .where(
                handing_part.c.org_id == work.org_id, handing_part.c.job_id == job_id, handing_part.c.n == part.n
            )
            .values(done_at=work.now)
        )  # fmt: skip
    return moved


def _move(work: Work, job: Any, part: Part) -> list[str]:
    """Move what can be moved; note the rest. Gives the leads that moved to somebody."""
    ask = msgspec.convert(job.ask, HandingAsk)
    rule = rule_of(work, job.campaign_id)
    ways = [
        (lead_id, owner, group.to, held, group.data)
        for group in part.groups
        for lead_id, owner, held in zip(group.leads, group.owners, group.held, strict=True)
    ]
    room = room_of(work, rule, job, sorted({to for _, _, to, _, _ in ways if to}))
    owned = [lead_id for lead_id, owner, _, _, _ in ways if owner]
    busy = in_call(work, owned)
    moves: list[Move] = []
    left: dict[str, tuple[str, str | None]] = {}
    held_rows = []
    for lead_id, owner, to, held, data in ways:
        said = {**data, "held": str(held)} if to else data
        if lead_id in busy:
            left[lead_id] = ("in_call", owner)
            held_rows.append((lead_id, owner, to, said))
        elif to and room.get(to, 1) <= 0:
            left[lead_id] = ("no_room", to)
        else:
            if to in room:
                room[to] -= 1
            moves.append(Move(lead_id, to or None, owner or None, said))
    by = str(job.person_id) if job.person_id else None
    lease: dict[str, Any] = {"lease_until": lease_end(rule, work.now), "attempts_left": rule.attempts}
    outcome = move(
        work, moves, rule=job.kind, why=job.why, batch_id=str(job.id), callable_only=job.kind == "hand_out",
        campaign_id=job.campaign_id if ask.without_campaign else "", by=by, **lease,
    )  # fmt: skip
    left |= {lead_id: ("taken", owner) for lead_id, owner in outcome.taken.items()}
    left |= dict.fromkeys(outcome.closed, ("closed", None))
    hold(work, job, held_rows, by, lease)
    _note(work, job, len(outcome.moved), left)
    given = {one.lead_id for one in moves if one.to}
    return [lead_id for lead_id in outcome.moved if lead_id in given]


def room_of(work: Work, rule: HandingRule, job: Any, ids: list[str]) -> dict[str, int]:
    """Agent -> how many more she may get; only those with a limit. Others hand out too: counted behind a lock."""
    if not ids or job.kind in ("absent", "returned"):
        return {}
    # FOR NO KEY UPDATE: whoever signs in meanwhile need not wait; people in order, so that two runs cannot cross
    work.connection.execute(
        select(person.c.id)
        .where(person.c.org_id == work.org_id, among(person.c.id, ids))
        .order_by(person.c.id)
        .with_for_update(key_share=True)
    )
    found = people(work, rule, job.campaign_id, ids, where_limited=True)
    room = {}
    for one in found:
        limits = [one.most_open - one.held] if one.most_open is not None else []
        limits += [one.most_new - one.today] if one.most_new is not None else []
        if limits:
            room[one.id] = max(0, min(limits))
    return room | dict.fromkeys(set(ids) - {one.id for one in found}, 0)  # locked or left since the plan


def hold(work: Work, job: Any, held: Iterable[_Way], by: str | None, lease: Any) -> None:
    """They go when the outcome of their call is written down (`release_holds`)."""
    rows = [
        {
            "org_id": work.org_id, "lead_id": lead_id, "from_id": owner, "to_id": to or None, "job_id": job.id,
            "rule": job.kind, "why_data": data, "why": job.why, "by": by, "at": work.now, "campaign_id": "", **lease,
        }
        for lead_id, owner, to, data in held
    ]  # fmt: skip
    if rows:
        work.connection.execute(upsert(lead_hold).on_conflict_do_nothing(), rows)


def _note(work: Work, job: Any, moved: int, left: dict[str, tuple[str, str | None]]) -> None:
    counts = Counter(why for why, _ in left.values())
    _set(
        work, str(job.id), moved=job.moved + moved, held=job.held + counts["in_call"],
        no_room=job.no_room + counts["no_room"], gone=job.gone + counts["taken"] + counts["closed"],
    )  # fmt: skip
    rows = [
        {"org_id": work.org_id, "job_id": job.id, "lead_id": lead_id, "why": why, "owner_id": owner or None}
        for lead_id, (why, owner) in left.items()
    ]
    if rows:
        work.connection.execute(insert(handing_left), rows)


def _set(work: Work, job_id: str, **values: Any) -> None:
    work.connection.execute(
        update(handing_job)
        .where(handing_job.c.org_id == work.org_id, handing_job.c.id == job_id)
        .values(**values)
    )


def release_holds(work: Work) -> int:
    """Leads whose call is over, wrap-up included, go where they were meant to go; gives how many."""
    h = lead_hold.c
    rows = work.connection.execute(
        select(lead_hold)
        .where(h.org_id == work.org_id)
        .order_by(h.at, h.lead_id)
        .limit(500)
        .with_for_update()
    ).all()
    if not rows:
        return 0
    busy = in_call(work, [str(row.lead_id) for row in rows])
    free = [row for row in rows if str(row.lead_id) not in busy]
    for row in free:
        to = str(row.to_id) if row.to_id else None
        done = move(
            work, [Move(str(row.lead_id), to, str(row.from_id), row.why_data)], rule=row.rule, why=row.why,
            batch_id=str(row.job_id) if row.job_id else None, lease_until=row.lease_until,
            attempts_left=row.attempts_left, by=str(row.by) if row.by else None,
        )  # fmt: skip
        if row.job_id is not None:
            moved = len(done.moved)
            j = handing_job.c
            work.connection.execute(
                update(handing_job)
                .where(j.org_id == work.org_id, j.id == row.job_id)
                .values(held=j.held - 1, moved=j.moved + moved, gone=j.gone + literal(1 - moved))
            )
    ids = [str(row.lead_id) for row in free]
    work.connection.execute(lead_hold.delete().where(h.org_id == work.org_id, among(h.lead_id, ids)))
    work.connection.execute(
        handing_left.delete().where(
            handing_left.c.org_id == work.org_id, handing_left.c.why == "in_call", among(handing_left.c.lead_id, ids)
        )
    )  # fmt: skip
    return len(free)
