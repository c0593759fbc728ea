"""Rules of the house that an admin sees and changes: how long recordings are kept, looking, locks."""

from __future__ import annotations

import msgspec
from sqlalchemy import select, update

from db.central.definitions import definition
from db.central.people import organisation
from domain.administration import CampaignKeep, FactorRule, HouseRules
from domain.errors import UserError
from domain.retention import Keep
from lead_server.definitions import storage as definitions
from lead_server.people import settings
from lead_server.work import Work


def read(work: Work) -> HouseRules:
    """Raises UserError: forbidden."""
    work.actor.demand("permission", "see")
    told = settings.read(work)
    return HouseRules(
        revision=_revision(work), keep=msgspec.convert(told["keep"], Keep), access=settings.access(work),
        desk_lock_days=told["desk_lock_days"], factor=msgspec.convert(told["factor"], FactorRule),
        campaigns=_campaigns(work),
    )  # fmt: skip


def change(work: Work, given: HouseRules) -> HouseRules:
    """Write what differs; all of it or nothing.

    Raises:
        UserError: forbidden, conflict, bad_request.
    """
    work.actor.demand("permission", "change")
    before = read(work)
    o = organisation.c
    taken = work.connection.execute(
        update(organisation)
        .where(o.org_id == work.org_id, o.permission_revision == given.revision)
        .values(permission_revision=given.revision + 1)
        .returning(o.org_id)
    ).first()
    if taken is None:
        raise UserError("conflict", "the rules were changed meanwhile")
    if given.keep != before.keep:
        settings.set_keep(work, given.keep)
    if given.access != before.access:
        settings.set_access(work, given.access)
    if given.desk_lock_days != before.desk_lock_days:
        settings.set_lock_days(work, given.desk_lock_days)
    if given.factor is not None and given.factor != before.factor:
        settings.set_factor(work, given.factor)
    return read(work)


def _revision(work: Work) -> int:
    return int(
        work.connection.execute(
            select(organisation.c.permission_revision).where(organisation.c.org_id == work.org_id)
        ).scalar_one()
    )


def _campaigns(work: Work) -> tuple[CampaignKeep, ...]:
    d = definition.c
    codes = work.connection.execute(
        select(d.code).where(d.org_id == work.org_id, d.kind == "campaign", d.state == "published").distinct()
    ).scalars()
    found = [definitions.campaign(work.connection, work.org_id, code) for code in sorted(codes)]
    return tuple(CampaignKeep(code=c.code, title=dict(c.title), keep=c.keep) for c in found if c is not None)
