"""One visit, and giving it to somebody: she makes it, whoever's lead it is; the lead stays where it is."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, and_, insert, select

from db.central.leads import lead
from db.central.work import notice as notices
from db.central.work import work_item
from domain.errors import UserError
from domain.records import VisitRecord
from lead_server.feed.operations import lending
from lead_server.feed.room import Room
from lead_server.quality.notices import notice
from lead_server.records.promised import visit_row
from lead_server.records.tickets import receivers
from lead_server.scripts.names import people
from lead_server.security.scope import rows
from lead_server.work import Work

_W = work_item.c


def record(work: Work, visit_id: str) -> VisitRecord:
    """Raises UserError: forbidden, not_found."""
    row = _visible(work, visit_id)
    named = people(work, [row.handed_to or row.agent_id])
    shown = visit_row(dict(row._mapping), named.get(row.handed_to or row.agent_id, ""), work.now)
    return VisitRecord(row=shown, people=receivers(work, "work_item"))


def hand(work: Work, visit_id: str, to: str, words: str) -> VisitRecord:
    """Raises UserError: forbidden, not_found (visit, receiver), already_done (it is made)."""
    work.actor.demand("work_item", "change")
    row = _visible(work, visit_id)
    if to not in receivers(work, "work_item"):
        raise UserError("not_found", person_id=to)
    room = Room(work.storage, work.now)
    room.expect("lead", [row.lead_id])
    room.lock_leads()
    item, of = room.get("work_item", visit_id), room.lead(row.lead_id)
    if item is None or of is None:
        raise UserError("not_found")
    if item["done"]:
        raise UserError("already_done")
    before, after = item["handed_to"], None if to == of["owner_id"] else to
    if before != after:
        room.change("work_item", item, {"handed_to": after})
        lending.take_back(work, room, visit_id)
        room.touch(of["id"])
        for kind, person_id in (("visit_taken", before), ("visit_given", after)):
            if person_id and person_id not in (work.actor.id, of["owner_id"]):
                told = notice(work, person_id, kind, visit=visit_id, by=work.actor.person.name)
                work.connection.execute(insert(notices).values(org_id=work.org_id, **told))
        work.audit("visit_handed", "work_item", visit_id, lead_id=of["id"], to=to, words=words.strip()[:200])
    room.flush(work.touched)
    return record(work, visit_id)


def _visible(work: Work, visit_id: str) -> Row[Any]:
    query = select(work_item, lead.c.name.label("lead_name")).join(
        lead, and_(lead.c.org_id == _W.org_id, lead.c.id == _W.lead_id, lead.c.deleted_at.is_(None))
    )
    where = (rows(work.actor, "work_item"), _W.id == visit_id, _W.kind == "follow_up_visit")
    row = work.connection.execute(query.where(*where)).first()
    if row is None:
        raise UserError("not_found")
    return row
