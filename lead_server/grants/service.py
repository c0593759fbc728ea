"""A number rings that is not on the desk: its leads, whole, until the wrap-up. Audited, lead by lead."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import text

from domain import numbers as telephone
from domain.api import CallGrant, CallGrantRequest
from domain.errors import UserError
from domain.leads import NEWEST_TOUCHES, Lead
from lead_server.database.asking import Asked
from lead_server.feed.storage import one_lead
from lead_server.leads.aggregate import BELOW, assembled, masked
from lead_server.security.number_keys import home_country, number_key
from lead_server.security.sealing import sealer_of
from lead_server.work import Work

MOST_LEADS = 5  #: of one switchboard
#: whose number it is, whose leads they are, and the leads as they were encoded for their owners' desks: one question, for
#: somebody hears it ring. A body is there only while it is the lead (docs/decisions/0011).
_LENT = Asked(text(
    f"""
    WITH found AS MATERIALIZED (
        SELECT l.id, l.owner_id
        FROM (SELECT DISTINCT lead_id FROM number WHERE org_id = CAST(:org AS uuid) AND key_hash = :key) n
        JOIN lead l ON l.org_id = CAST(:org AS uuid) AND l.id = n.lead_id AND l.merged_into IS NULL AND l.deleted_at IS NULL
        ORDER BY l.id LIMIT :most
    ), lent AS (
        INSERT INTO call_grant (org_id, call_id, lead_id, person_id, device_id, at)
        SELECT CAST(:org AS uuid), CAST(:call AS uuid), id, CAST(:person AS uuid), CAST(:device AS uuid),
            CAST(:now AS timestamptz) FROM found
        ON CONFLICT DO NOTHING
    )
    SELECT f.id, p.name AS owner, b.body, CASE WHEN b.body IS NULL THEN {one_lead.family("f.id", BELOW)} END AS family
    FROM found f
    LEFT JOIN person p ON p.org_id = CAST(:org AS uuid) AND p.id = f.owner_id
    LEFT JOIN lead_body b ON b.org_id = CAST(:org AS uuid) AND b.lead_id = f.id
    ORDER BY f.id
    """
))  # fmt: skip


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
    key = telephone.keyed_hash(heard.e164, number_key(work))
    found = _lent(work, ask, key)
    if not found:
        return CallGrant()
    whole = _whole(found)
    home = home_country(work)
    seal = sealer_of(work.storage, work.actor) if work.actor.masked else None
    shown = [masked(one, home, seal) if work.actor.masked else one for one in whole]
    granted = [msgspec.structs.replace(one, granted_until_wrap_up=True) for one in shown]
    return CallGrant(
        leads=tuple(msgspec.Raw(msgspec.json.encode(one)) for one in granted),
        owners={row.id: row.owner for row in found if row.owner is not None},
    )


def _lent(work: Work, ask: CallGrantRequest, key: str) -> Sequence[Any]:
    """The leads of a number, on her desk from now on, and noted."""
    given = {
        "org": work.org_id, "call": ask.call_id, "person": work.actor.id, "device": ask.device_id, "now": work.now,
        "key": key, "most": MOST_LEADS, "touches": NEWEST_TOUCHES,
    }  # fmt: skip
    found = _LENT.rows(work.connection, given)
    for row in found:
        work.audit("grant", "lead", row.id, lead_id=row.id, call_id=ask.call_id)
    return found


def _whole(found: Sequence[Any]) -> list[Lead]:
    """Somebody's lead is there as it was encoded for her desk; one that no desk has met is put together."""
    made: dict[str, list[dict[str, Any]]] = {table: [] for table in ("lead", *BELOW, "touch")}
    for row in found:
        if row.body is None:
            one_lead.add(made, row.family)
    leads = assembled(made)
    return [leads[row.id] if row.body is None else msgspec.json.decode(row.body, type=Lead) for row in found]
