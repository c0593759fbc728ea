"""A number rings that is not on the desk: its leads, whole, until the wrap-up. Audited, lead by lead."""

from __future__ import annotations

import msgspec
from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from db.central.leads import lead
from db.central.people import person
from db.central.work import call_grant
from domain import numbers as telephone
from domain.api import CallGrant, CallGrantRequest
from domain.errors import UserError
from lead_server.leads import numbers
from lead_server.leads.aggregate import masked, read_leads
from lead_server.security.number_keys import home_country, number_key
from lead_server.security.sealing import sealer_of
from lead_server.work import Work

MOST_LEADS = 5  #: of one switchboard


def grant(work: Work, ask: CallGrantRequest) -> CallGrant:
    """The leads that have the number; empty when nobody knows it.

    Raises:
        UserError: forbidden for a role that makes no calls or another device.
    """
    work.actor.demand("call", "create")
    if ask.device_id != work.actor.device_id:
        raise UserError("forbidden", entity="device", action="change")
    heard = telephone.number_key(ask.number, home_country(work))
    if heard.e164 is None:
        return CallGrant()
    found = numbers.holders(work, [telephone.keyed_hash(heard.e164, number_key(work))])[:MOST_LEADS]
    if not found:
        return CallGrant()
    for holder in found:
        work.connection.execute(
            insert(call_grant)
            .values(
                org_id=work.org_id, call_id=ask.call_id, lead_id=holder.lead_id, person_id=work.actor.id,
                device_id=ask.device_id, at=work.now,
            )
            .on_conflict_do_nothing()
        )  # fmt: skip
        work.audit("grant", "lead", holder.lead_id, lead_id=holder.lead_id, call_id=ask.call_id)
    whole = read_leads(work.storage, [h.lead_id for h in found])
    home = home_country(work)
    seal = sealer_of(work.storage, work.actor) if work.actor.masked else None
    shown = [masked(one, home, seal) if work.actor.masked else one for one in whole.values()]
    granted = [msgspec.structs.replace(one, granted_until_wrap_up=True) for one in shown]
    return CallGrant(
        leads=tuple(msgspec.Raw(msgspec.json.encode(one)) for one in granted),
        owners=_owners(work, list(whole)),
    )


def _owners(work: Work, lead_ids: list[str]) -> dict[str, str]:
    rows = work.connection.execute(
        select(lead.c.id, person.c.name)
        .join(person, (person.c.org_id == lead.c.org_id) & (person.c.id == lead.c.owner_id))
        .where(lead.c.org_id == work.org_id, lead.c.id.in_(lead_ids))
    )
    return {row.id: row.name for row in rows}
