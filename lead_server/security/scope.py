"""Permissions as SQL: which rows of an entity a caller may see, change, delete, export.

Every query of the server goes through `rows(...)`; it always names the organisation, so that a forgotten scope
cannot reach into another one. The table itself is `domain.permissions` (with an organisation's own cells).
"""

from __future__ import annotations

from sqlalchemy import ColumnElement, Table, and_, exists, false, or_, select, true

from db.central.calls import call, recording
from db.central.definitions import definition, segment, tag
from db.central.experiments import experiment
from db.central.leads import deal, lead, ticket
from db.central.people import device, person, region, team
from db.central.quality import clip, coaching, evaluation
from db.central.records import audit_event, import_run
from db.central.work import assignment, call_grant, work_item
from domain.permissions import Action, Entity, Scope
from lead_server.security.actor import Actor

#: entity -> its table and the columns that hold a person: the row is *hers*.
OWNERS: dict[Entity, tuple[Table, tuple[str, ...]]] = {
    "lead": (lead, ("owner_id",)),
    "call": (call, ("agent_id",)),
    "recording": (recording, ("agent_id",)),
    "evaluation": (evaluation, ("agent_id", "analyst_id")),
    "clip": (clip, ("by", "agent_id")),
    "coaching": (coaching, ("agent_id", "assignee_id", "by")),
    "ticket": (ticket, ("owner_id",)),
    "deal": (deal, ("agent_id",)),
    "work_item": (work_item, ("agent_id",)),
    "assignment": (assignment, ("owner_id",)),
    "device": (device, ("person_id",)),
    "import": (import_run, ("by",)),
    "audit": (audit_event, ("person_id",)),
    "segment": (segment, ("owner_id",)),
}
#: entities of the whole organisation: a scope narrower than *all* reaches none of them.
SHARED: dict[Entity, Table] = {
    "campaign": definition, "script": definition, "scorecard": definition, "article": definition, "tag": tag,
    "experiment": experiment, "phrase_set": definition,
}  # fmt: skip


def rows(actor: Actor, entity: Entity, action: Action = "see") -> ColumnElement[bool]:
    """The condition for a query over the entity's own table.

    Raises:
        UserError: `forbidden` when the role may not do it to anything.
    """
    scope = actor.demand(entity, action)
    if entity in ("person", "presence", "absence", "quality_report", "team_day"):
        return and_(person.c.org_id == actor.org_id, _people(actor, scope))
    if entity == "team":
        return and_(team.c.org_id == actor.org_id, _teams(actor, scope))
    if entity == "region":
        mine = true() if scope == "all" else region.c.id == actor.person.region_id
        return and_(region.c.org_id == actor.org_id, mine)
    if entity in SHARED:
        return and_(SHARED[entity].c.org_id == actor.org_id, true() if scope == "all" else false())
    table, owners = OWNERS[entity]
    return and_(table.c.org_id == actor.org_id, _owned(actor, scope, entity, table, owners))


def _owned(
    actor: Actor, scope: Scope, entity: Entity, table: Table, owners: tuple[str, ...]
) -> ColumnElement[bool]:
    if scope == "all":
        return true()
    hers = [table.c[name] == actor.id for name in owners]
    if entity == "lead":
        hers.append(_granted_for_a_call(actor))
    if scope != "own":
        colleagues = select(person.c.id).where(person.c.org_id == actor.org_id, _people(actor, scope))
        hers.extend(table.c[name].in_(colleagues) for name in owners)
    return or_(*hers)


def _granted_for_a_call(actor: Actor) -> ColumnElement[bool]:
    """Somebody else's customer rang: hers to see and change until the wrap-up."""
    return exists().where(
        call_grant.c.org_id == actor.org_id,
        call_grant.c.person_id == actor.id,
        call_grant.c.lead_id == lead.c.id,
        call_grant.c.closed_at.is_(None),
    )


def _people(actor: Actor, scope: Scope) -> ColumnElement[bool]:
    if scope == "all":
        return true()
    who = [person.c.id == actor.id]
    if scope in ("team", "region") and actor.person.team_id:
        who.append(person.c.team_id == actor.person.team_id)
    if scope == "region" and actor.person.region_id:
        who.append(person.c.region_id == actor.person.region_id)
    return or_(*who)


def _teams(actor: Actor, scope: Scope) -> ColumnElement[bool]:
    if scope == "all":
        return true()
    which = [team.c.id == actor.person.team_id]
    if scope == "region" and actor.person.region_id:
        which.append(team.c.region_id == actor.person.region_id)
    return or_(*which)
