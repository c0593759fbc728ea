"""An overdue callback goes to somebody who is free: the lead of a team takes it off who cannot keep it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, select

from db.central.floor import presence
from db.central.people import person
from db.central.work import work_item
from domain.errors import UserError
from domain.team_day import MoveCallback, Moved
from lead_server.handing_out.calling import in_call
from lead_server.leads.ownership import Move, move
from lead_server.presence.storage import is_grey
from lead_server.security.scope import rows
from lead_server.web import a_uuid
from lead_server.work import Work


def move_callback(work: Work, work_item_id: str, ask: MoveCallback) -> Moved:
    """The customer and her promised call move; history says who moved it and why.

    Raises:
        UserError: forbidden, not_found, already_done, call_in_progress (she is spoken with just now), nobody_free.
    """
    work.actor.demand("team_day", "change")
    item = work.connection.execute(
        select(work_item).where(
            rows(work.actor, "work_item", "change"), work_item.c.id == work_item_id, work_item.c.kind == "callback"
        )
    ).first()  # fmt: skip
    if item is None or item.agent_id is None:
        raise UserError("not_found")
    if item.done:
        raise UserError("already_done")
    if in_call(work, [item.lead_id]):
        raise UserError("call_in_progress")
    to = _who(work, item, a_uuid(ask.to) if ask.to else "")
    done = move(
        work, [Move(item.lead_id, to.id, item.agent_id)], rule="move", why="overdue callback",
        ended_data={"work_item": item.id},
    )  # fmt: skip
    if not done.moved:
        raise UserError("conflict")
    return Moved(person_id=to.id, name=to.name)


def _who(work: Work, item: Row[Any], to: str) -> Any:
    """The given colleague, else who of the owner's team has been ready longest."""
    owner = work.connection.execute(
        select(person.c.team_id).where(person.c.org_id == work.org_id, person.c.id == item.agent_id)
    ).one()
    query = (
        select(
            person.c.id, person.c.name, presence.c.state, presence.c.since, presence.c.seen_at, presence.c.left
        )
        .outerjoin(presence, (presence.c.org_id == person.c.org_id) & (presence.c.person_id == person.c.id))
        .where(
            rows(work.actor, "team_day", "change"), person.c.role == "agent", person.c.active,
            person.c.id != item.agent_id,
        )
        .order_by(presence.c.since, person.c.id)
    )  # fmt: skip
    if to:
        found = work.connection.execute(query.where(person.c.id == to)).first()
        if found is None:
            raise UserError("not_found")
        return found
    free = [
        row
        for row in work.connection.execute(query.where(person.c.team_id == owner.team_id))
        if row.state == "ready" and not is_grey(row, work.now)
    ]
    if not free:
        raise UserError("nobody_free")
    return free[0]
