"""Hand leads of the pool out to agents within a capacity, and take them back; in batches that can be repeated.

Each transaction moves at most `ownership.BATCH` leads through the feed's own move. A run that was killed is started
again and goes on: who is full gets nothing, who was emptied has nothing left.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

import msgspec
from sqlalchemy import ColumnElement, Engine, and_, exists, func, select

from db.central.leads import lead
from db.central.people import person, team
from db.central.work import assignment, work_item
from domain.errors import UserError
from domain.ids import new_id
from lead_server.feed.storage.kept import build_bodies
from lead_server.handing_out.choosing import suitable
from lead_server.leads.held import counts, held_by
from lead_server.leads.ownership import BATCH, hand_over
from lead_server.security.actor import Actor
from lead_server.work import Work, begin_work

LEASE_DAYS, ATTEMPTS = 30, 12
Progress = Callable[[int], None]


class Agent(msgspec.Struct, kw_only=True):
    """Somebody who gets leads. `room`: how many more; `moved`: in this run."""

    id: str
    login: str
    room: int = 0
    moved: int = 0


class Moved(msgspec.Struct, frozen=True, kw_only=True):
    """What a run did. `left`: leads of the campaign that stay in the pool (or with their agents)."""

    moved: int
    by_agent: dict[str, int]
    left: int


def agents_of(work: Work, team_name: str, logins: Sequence[str]) -> list[Agent]:
    """Active agents of a team, or by login.

    Raises:
        UserError: not_found, with the name that is wrong.
    """
    p = person.c
    wanted = (
        select(p.id, p.login).where(p.org_id == work.org_id, p.role == "agent", p.active).order_by(p.login)
    )
    if team_name:
        wanted = wanted.join(team, and_(team.c.org_id == p.org_id, team.c.id == p.team_id))
        wanted = wanted.where(func.lower(team.c.name) == team_name.lower())
    if logins:
        wanted = wanted.where(func.lower(p.login).in_([name.lower() for name in logins]))
    found = [Agent(id=str(row.id), login=row.login) for row in work.connection.execute(wanted)]
    missing = {name.lower() for name in logins} - {agent.login.lower() for agent in found}
    if missing:
        raise UserError("not_found", f"no active agent has the login {sorted(missing)[0]!r}")
    if not found:
        raise UserError(
            "not_found", f"the team {team_name!r} has no active agent" if team_name else "there is no agent"
        )
    return found


def assign(
    engine: Engine, actor: Actor, campaign: str, *, capacity: int, team_name: str = "", logins: Sequence[str] = (),
    without_campaign: bool = False, lease_days: int = LEASE_DAYS, attempts: int = ATTEMPTS,
    progress: Progress = lambda _moved: None,
) -> Moved:  # fmt: skip
    """Fill agents up to `capacity` leads of the campaign each, evenly, what ends soonest first.

    Raises:
        UserError: forbidden, not_found (agents), bad_request (capacity).
    """
    actor.demand("assignment", "create")
    if capacity < 0:
        raise UserError("bad_request", "the capacity is 0 or more")
    with begin_work(engine, actor) as work:
        agents = agents_of(work, team_name, logins)
    batch_id, moved = new_id(), 0
    while True:
        with begin_work(engine, actor) as work:
            _measure(work, agents, campaign, capacity)
            shares = _shares(work, agents, campaign, without_campaign)
            for agent, ids in shares:
                agent.moved += hand_over(
                    work, ids, agent.id, why=f"campaign {campaign}", rule="hand_out", campaign_id=campaign,
                    batch_id=batch_id,
                    lease_until=work.now + timedelta(days=lease_days), attempts_left=attempts,
                )  # fmt: skip
        if not shares:
            break
        build_bodies(engine, actor.org_id, [lead_id for _, ids in shares for lead_id in ids])
        moved = sum(agent.moved for agent in agents)
        progress(moved)
    return Moved(
        moved=moved,
        by_agent={a.login: a.moved for a in agents},
        left=_count(engine, actor, _pool(actor.org_id, campaign, without_campaign)),
    )


def take_back(
    engine: Engine, actor: Actor, campaign: str, *, team_name: str = "", logins: Sequence[str] = (), idle_days: int = 0,
    promised_too: bool = False, why: str = "", progress: Progress = lambda _moved: None,
) -> Moved:  # fmt: skip
    """Put leads of the campaign back into the pool; those with a promised call stay unless `promised_too`.

    `idle_days`: only leads that nobody spoke to for so long.

    Raises:
        UserError: forbidden, not_found.
    """
    actor.demand("assignment", "delete")
    with begin_work(engine, actor) as work:
        agents = agents_of(work, team_name, logins)
        since = work.now - timedelta(days=idle_days) if idle_days else None
    reason = why or (f"idle for {idle_days} days" if idle_days else f"taken back from campaign {campaign}")
    batch_id = new_id()
    for agent in agents:
        mine = _held(actor.org_id, agent.id, campaign, since, promised_too)
        while True:
            with begin_work(engine, actor) as work:
                ids = (
                    work.connection.execute(select(lead.c.id).where(*mine).order_by(lead.c.id).limit(BATCH))
                    .scalars()
                    .all()
                )
                count = (
                    hand_over(work, ids, None, why=reason, batch_id=batch_id, rule="take_back") if ids else 0
                )
            if not count:
                break
            agent.moved += count
            progress(sum(a.moved for a in agents))
    kept = [c for agent in agents for c in [_held(actor.org_id, agent.id, campaign, None, True)]]
    return Moved(
        moved=sum(a.moved for a in agents), by_agent={a.login: a.moved for a in agents},
        left=sum(_count(engine, actor, conditions) for conditions in kept),
    )  # fmt: skip


def _pool(org_id: str, campaign: str, without_campaign: bool) -> list[ColumnElement[bool]]:
    """Leads that may be handed out: nobody's, alive, not closed."""
    codes = [campaign, ""] if without_campaign else [campaign]
    return [
        lead.c.org_id == org_id, lead.c.campaign_id.in_(codes), lead.c.owner_id.is_(None), lead.c.do_not_call.is_(False),
        lead.c.merged_into.is_(None), lead.c.deleted_at.is_(None), suitable(),
    ]  # fmt: skip


def _held(
    org_id: str, agent_id: str, campaign: str, idle_since: datetime | None, promised_too: bool
) -> list[ColumnElement[bool]]:
    mine = held_by(lambda owner: owner == agent_id)
    found = [lead.c.org_id == org_id, mine, lead.c.campaign_id == campaign]
    if idle_since is not None:
        own = select(assignment.c.since).where(
            assignment.c.org_id == org_id, assignment.c.lead_id == lead.c.id, assignment.c.ended_at.is_(None)
        )
        found.append(func.greatest(lead.c.last_touch_at, own.scalar_subquery()) < idle_since)
    if not promised_too:
        promise = exists().where(
            work_item.c.org_id == org_id, work_item.c.lead_id == lead.c.id, work_item.c.kind == "callback",
            work_item.c.done.is_(False),
        )  # fmt: skip
        found.append(~promise)
    return found


def _measure(work: Work, agents: Sequence[Agent], campaign: str, capacity: int) -> None:
    """How much room each has now; counted anew in each transaction, for others hand out too."""
    ids = [agent.id for agent in agents]
    # People's rows are locked in order: two runs at once cannot fill one agent twice.
    work.connection.execute(
        select(person.c.id)
        .where(person.c.org_id == work.org_id, person.c.id.in_(ids))
        .order_by(person.c.id)
        .with_for_update()
    )
    held = counts(work, ids, lead.c.campaign_id == campaign)
    for agent in agents:
        agent.room = max(0, capacity - held.get(agent.id, 0))


def _shares(
    work: Work, agents: Sequence[Agent], campaign: str, without_campaign: bool
) -> list[tuple[Agent, list[str]]]:
    """At most a batch of the pool, dealt to those with the most room; empty: nobody has room, or nothing is left."""
    room = sum(agent.room for agent in agents)
    if not room:
        return []
    first = select(func.min(work_item.c.priority)).where(
        work_item.c.org_id == work.org_id, work_item.c.lead_id == lead.c.id, work_item.c.done.is_(False)
    )
    chosen = (
        select(lead.c.id)
        .where(*_pool(work.org_id, campaign, without_campaign))
        .order_by(func.coalesce(first.scalar_subquery(), 100), lead.c.id)
        .limit(min(BATCH, room))
        .with_for_update(skip_locked=True)
    )
    shares: dict[str, list[str]] = {agent.id: [] for agent in agents}
    for lead_id in work.connection.execute(chosen).scalars():
        agent = max(agents, key=lambda a: (a.room, a.login))
        agent.room -= 1
        shares[agent.id].append(str(lead_id))
    return [(agent, shares[agent.id]) for agent in agents if shares[agent.id]]


def _count(engine: Engine, actor: Actor, conditions: Sequence[ColumnElement[bool]]) -> int:
    with engine.connect() as connection:
        return int(connection.execute(select(func.count()).select_from(lead).where(*conditions)).scalar_one())
