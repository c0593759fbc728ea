"""What would this person see? Counted and shown by the scope code that answers her own questions, over a table that is
not saved. Nothing she may not see is shown to who asks unless he may see it himself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Row, Select, Table, and_, false, func, literal, not_, or_, select

from db.central.calls import call, recording
from db.central.definitions import definition, segment, tag
from db.central.experiments import experiment
from db.central.leads import deal, lead, number, ticket
from db.central.people import device, person, region, team
from db.central.quality import clip, coaching, evaluation
from db.central.records import audit_event, import_run
from db.central.work import assignment, work_item
from domain import numbers as telephone
from domain.errors import UserError
from domain.people import ROLES
from domain.permission_changes import (
    AskPreview,
    CellChange,
    Cells,
    Preview,
    PreviewRow,
    Sample,
    changed,
)
from domain.permissions import ACTIONS, ENTITIES, Entity
from lead_server.database.sql import among
from lead_server.people import storage as people
from lead_server.permissions import service
from lead_server.security.actor import Actor
from lead_server.security.number_keys import home_country
from lead_server.security.scope import rows
from lead_server.work import Work

SAMPLES = 5  #: rows shown of each kind


class _Shown(NamedTuple):
    """How an entity is counted, and shown where it has words. `owner`: the column with the person whose it is."""

    table: Table
    title: ColumnElement[Any] | None = None
    owner: ColumnElement[Any] | None = None
    only: tuple[ColumnElement[bool], ...] = ()


def _defined(kind: str) -> _Shown:
    return _Shown(
        definition, definition.c.code, only=(definition.c.kind == kind, definition.c.state == "published")
    )


_SHOWN: dict[Entity, _Shown] = {
    "lead": _Shown(lead, lead.c.name, lead.c.owner_id, (lead.c.merged_into.is_(None), lead.c.deleted_at.is_(None))),
    "call": _Shown(call, func.to_char(call.c.started_at, "YYYY-MM-DD HH24:MI"), call.c.agent_id),
    "recording": _Shown(recording, func.to_char(recording.c.created_at, "YYYY-MM-DD HH24:MI"), recording.c.agent_id),
    "evaluation": _Shown(
        evaluation, func.to_char(evaluation.c.submitted_at, "YYYY-MM-DD HH24:MI"), evaluation.c.agent_id
    ),
    "ticket": _Shown(ticket, ticket.c.title, ticket.c.owner_id),
    "deal": _Shown(deal, deal.c.product, deal.c.agent_id),
    "work_item": _Shown(work_item, only=(work_item.c.done.is_(False),)),
    "assignment": _Shown(assignment, only=(assignment.c.ended_at.is_(None),)),
    "person": _Shown(person, person.c.name),
    "team": _Shown(team, team.c.name, only=(team.c.dissolved_at.is_(None),)),
    "region": _Shown(region, region.c.name, only=(region.c.dissolved_at.is_(None),)),
    "device": _Shown(device, device.c.name, device.c.person_id),
    "import": _Shown(import_run, import_run.c.file_name, import_run.c.by),
    "audit": _Shown(audit_event),
    "segment": _Shown(segment, segment.c.name),
    "tag": _Shown(tag, tag.c.code),
    "experiment": _Shown(experiment, experiment.c.code),
    "clip": _Shown(clip, clip.c.title, clip.c.by),
    "coaching": _Shown(coaching, None, coaching.c.agent_id),
    "presence": _Shown(person, person.c.name, only=(person.c.role == "agent",)),
    "campaign": _defined("campaign"),
    "script": _defined("script"),
    "scorecard": _defined("scorecard"),
    "article": _defined("article"),
    "phrase_set": _defined("phrase_set"),
}  # fmt: skip


def preview(work: Work, ask: AskPreview) -> Preview:
    """Before and after, for one person.

    Raises:
        UserError: forbidden, not_found.
    """
    work.actor.demand("permission", "change")
    row = work.connection.execute(
        people.WITH_PERMISSIONS.where(rows(work.actor, "person"), person.c.id == ask.person_id)
    ).first()
    if row is None:
        raise UserError("not_found")
    who = people.to_person(row)
    now = service.cells(work)
    then = changed(now, ask.changes)
    before = Actor(org_id=work.org_id, person=who, permissions=now[who.role])
    after = replace(before, permissions=then[who.role])
    work.audit("preview", "permission", who.id, cells=len(ask.changes))
    concerned = {one.entity for one in ask.changes if one.role == who.role}
    shown = [
        _row(work, entity, before, after, whole=entity in concerned or not ask.changes) for entity in ENTITIES
        if entity in _SHOWN
    ]  # fmt: skip
    return Preview(
        person_id=who.id, name=who.name, role=who.role, rows=tuple(shown), masked_before=before.masked,
        masked_after=after.masked, acts=_acts(now, then, who.role),
    )  # fmt: skip


def _acts(now: Cells, then: Cells, role: Any) -> tuple[CellChange, ...]:
    """Acts of this role that change, except seeing."""
    assert role in ROLES
    return tuple(
        CellChange(role=role, entity=entity, action=action, scope=then[role][name])
        for entity in ENTITIES
        for action in ACTIONS
        if action != "see" and now[role][name := f"{entity}.{action}"] != then[role][name]
    )


def _row(work: Work, entity: Entity, before: Actor, after: Actor, *, whole: bool) -> PreviewRow:
    """Counts of one entity; rows that are gained, lost and kept where it is concerned."""
    was, will = _within(before, entity), _within(after, entity)
    counted = _count(work, entity, was)
    same = before.scope(entity, "see") == after.scope(entity, "see")
    made = PreviewRow(
        entity=entity, before=counted, after=counted if same else _count(work, entity, will),
        scope_before=before.scope(entity, "see"), scope_after=after.scope(entity, "see"),
    )  # fmt: skip
    if not whole or not work.actor.may(entity, "see"):
        return made

    def pick(where: ColumnElement[bool], as_who: Actor) -> tuple[Sample, ...]:
        return _samples(work, entity, and_(where, rows(work.actor, entity)), as_who)

    known = func.coalesce(was, false())  # a pool's lead belongs to nobody: NULL is not seen either
    return PreviewRow(
        entity=made.entity, before=made.before, after=made.after, scope_before=made.scope_before,
        scope_after=made.scope_after, gained=() if same else pick(and_(will, not_(known)), after),
        lost=() if same else pick(and_(was, not_(func.coalesce(will, false()))), before),
        kept=pick(and_(was, will), after),
    )  # fmt: skip


def _within(actor: Actor, entity: Entity) -> ColumnElement[bool]:
    return rows(actor, entity) if actor.may(entity, "see") else false()


def _count(work: Work, entity: Entity, where: ColumnElement[bool]) -> int:
    shown = _SHOWN[entity]
    query = (
        select(func.count())
        .select_from(shown.table)
        .where(shown.table.c.org_id == work.org_id, where, *shown.only)
    )
    if shown.table is definition:
        query = select(func.count(func.distinct(definition.c.code))).where(
            definition.c.org_id == work.org_id, where, *shown.only
        )
    return int(work.connection.execute(query).scalar_one())


def _samples(work: Work, entity: Entity, where: ColumnElement[bool], as_who: Actor) -> tuple[Sample, ...]:
    shown = _SHOWN[entity]
    if shown.title is None:
        return ()
    query = _query(work, shown, where)
    found = work.connection.execute(query.limit(SAMPLES)).all()
    texts = _numbers(work, found, as_who) if entity == "lead" else {}
    return tuple(
        Sample(
            id=str(row.id),
            title=str(row.title or ""),
            owner=row.owner or "",
            number=texts.get(str(row.id), ""),
        )
        for row in found
    )


def _query(work: Work, shown: _Shown, where: ColumnElement[bool]) -> Select[Any]:
    t = shown.table.c
    assert shown.title is not None
    key = t.id if "id" in t else t.code
    whose = person.alias("whose")
    wanted: Any
    if shown.owner is None:
        wanted = select(key.label("id"), shown.title.label("title"), literal("").label("owner"))
    else:
        wanted = select(key.label("id"), shown.title.label("title"), whose.c.name.label("owner")).outerjoin(
            whose, and_(whose.c.org_id == t.org_id, whose.c.id == shown.owner)
        )
    found: Select[Any] = wanted.where(t.org_id == work.org_id, where, *shown.only).order_by(key.desc())
    return found


def _numbers(work: Work, found: Sequence[Row[Any]], as_who: Actor) -> dict[str, str]:
    """The first number of each lead, as she would be shown it; never more than who asks may read himself."""
    n = number.c
    query = (
        select(n.lead_id, n.e164, n.last4)
        .where(
            n.org_id == work.org_id,
            among(n.lead_id, [str(row.id) for row in found]),
            or_(n.e164 != "", n.last4 != ""),
        )
        .order_by(n.position.desc(), n.id.desc())
    )
    home = home_country(work)
    hidden = as_who.masked or work.actor.masked
    return {
        str(row.lead_id): telephone.mask(row.e164, home)
        if hidden and row.e164
        else row.e164 or f"**** {row.last4}"
        for row in work.connection.execute(query)
    }
