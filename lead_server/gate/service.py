"""A desk asks before it dials: the gate with all that the server knows, the person reserved, a place and a line given.

Two desks that ask at once for one person, or for the last place of a campaign, wait for each other here; one wins.
"""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from msgspec.structs import replace
from sqlalchemy import ColumnElement, select, text, update
from sqlalchemy.dialects.postgresql import insert

from db.central.calls import call
from db.central.gate import dial
from db.central.leads import lead as lead_table
from db.central.work import call_grant
from domain.api import DialAnswer, DialAsk
from domain.campaigns import Campaign
from domain.contact_policy import OVERRIDABLE, DialRequest, Policy, Refused, is_emergency, may_dial
from domain.contact_policy.asking import lease_of, question
from domain.errors import UserError
from domain.leads import Lead, Number
from domain.lines import Line
from lead_server.definitions import storage as definitions
from lead_server.gate import places
from lead_server.gate.load import load_of
from lead_server.gate.numbers import attempts, number_for
from lead_server.leads.aggregate import read_leads
from lead_server.lines import choosing
from lead_server.security.number_keys import home_country
from lead_server.work import Work

HOLD = timedelta(seconds=90)  #: a desk that says nothing for so long has ended: what it held is free


def ask(work: Work, wanted: DialAsk) -> DialAnswer:
    """Judge and reserve. Asked twice for one call it answers alike.

    Raises:
        UserError: forbidden for a role that makes no calls, or another device.
    """
    work.actor.demand("call", "create")
    if wanted.device_id != work.actor.device_id:
        raise UserError("forbidden", entity="device", action="change")
    home = home_country(work)
    if is_emergency(wanted.number, home):
        return DialAnswer()
    person = _person(work, wanted)
    if person is None:
        return DialAnswer(refusal="not_reserved", rule="lead")
    lead, number, campaign = person
    key_hash = number.key if number else ""
    _wait_for_others(work, wanted.lead_id, key_hash, campaign)
    given = choosing.line_for(work, campaign, (number.e164 or "") if number else "", wanted.call_id)
    answer = _judge(work, wanted, lead, number, campaign, given, home)
    if isinstance(answer, DialAnswer):
        work.audit(
            "refuse",
            "dial",
            wanted.call_id,
            lead_id=wanted.lead_id or None,
            code=answer.refusal,
            rule=answer.rule,
        )
        return answer
    _reserve(work, wanted, key_hash, campaign, given.line)
    work.audit(
        "dial",
        "call",
        wanted.call_id,
        lead_id=wanted.lead_id or None,
        line=given.line.code if given.line else "",
    )
    line = given.line
    return DialAnswer(
        line=line.code if line else "", caller_id=line.number if line else "", account=line.account if line else "",
        hold_s=int(HOLD.total_seconds()),
    )  # fmt: skip


def hold(work: Work, call_id: str) -> None:
    """The call lives: what it holds stays its own for another while.

    Raises:
        UserError: not_found, it is not hers, or it has ended.
    """
    found = work.connection.execute(
        update(dial).where(_hers(work, call_id), dial.c.ended_at.is_(None)).values(until=work.now + HOLD)
    )
    if not found.rowcount:
        raise UserError("not_found")


def end(work: Work, call_id: str) -> None:
    """The call is over; nothing to say when it was already."""
    work.connection.execute(
        update(dial).where(_hers(work, call_id), dial.c.ended_at.is_(None)).values(ended_at=work.now)
    )


def _hers(work: Work, call_id: str) -> ColumnElement[bool]:
    return (dial.c.org_id == work.org_id) & (dial.c.call_id == call_id) & (dial.c.person_id == work.actor.id)


class _Person(NamedTuple):
    lead: Lead | None
    number: Number | None
    campaign: Campaign | None


def _person(work: Work, wanted: DialAsk) -> _Person | None:
    """Who would be called; None for a lead that is not hers."""
    lead = None
    if wanted.lead_id:
        if not _is_hers(work, wanted.lead_id):
            return None
        lead = read_leads(work.storage, [wanted.lead_id]).get(wanted.lead_id)
        if lead is None:
            return None
    number = number_for(work, lead, wanted.number_id, wanted.number)
    code = wanted.campaign or (lead.campaign_id if lead else "")
    campaign = definitions.campaign(work.connection, work.org_id, code) if code else None
    return _Person(lead, number, campaign)


def _is_hers(work: Work, lead_id: str) -> bool:
    """Her own lead, or lent to her for a call that is not wrapped up."""
    owner = work.connection.execute(
        select(lead_table.c.owner_id).where(lead_table.c.org_id == work.org_id, lead_table.c.id == lead_id)
    ).scalar()
    if owner is not None and str(owner) == work.actor.id:
        return True
    lent = select(call_grant.c.lead_id).where(
        call_grant.c.org_id == work.org_id, call_grant.c.lead_id == lead_id, call_grant.c.person_id == work.actor.id,
        call_grant.c.closed_at.is_(None),
    )  # fmt: skip
    return work.connection.execute(lent).first() is not None


def _wait_for_others(work: Work, lead_id: str, key_hash: str, campaign: Campaign | None) -> None:
    """Locks until the transaction ends, always in this order: persons by name, then the campaign, then the lines."""
    names = sorted(filter(None, (lead_id, key_hash)))
    if campaign is not None and campaign.concurrent is not None:
        names.append(f"campaign {campaign.code}")
    names.append("lines")
    for name in names:
        work.connection.execute(
            text("SELECT pg_advisory_xact_lock(hashtextextended(:n, 0))"), {"n": f"dial:{work.org_id}:{name}"}
        )


def _judge(
    work: Work,
    wanted: DialAsk,
    lead: Lead | None,
    number: Number | None,
    campaign: Campaign | None,
    given: choosing.Given,
    home: str,
) -> DialAnswer | None:
    """The refusal, None: it may."""
    asked = lead or Lead(id=wanted.call_id, name="", numbers=(number,) if number else ())
    if work.actor.may("dial_leave", "create"):  # hers may not have been pushed yet
        asked = replace(asked, leaves=(*asked.leaves, *(x for x in wanted.leaves if x.code in OVERRIDABLE)))
    lease = lease_of(asked) if asked.lease and asked.lease.agent_id == work.actor.id else None
    request, policies = question(asked, number, campaign, home, lease=lease)
    load = load_of(
        work, wanted.call_id, campaign, wanted.lead_id, number.key if number else "",
        abandoned=any(p.abandon_percent is not None for p in policies),
    )  # fmt: skip
    load = replace(load, lines=given.free, lines_at=given.free_at)
    request = replace(request, load=load)
    if number is not None:
        request = replace(request, attempts=number.attempts)
    if wanted.lead_id:
        of_lead = attempts(work, dial.c.lead_id == wanted.lead_id, call.c.lead_id == wanted.lead_id)
        request = replace(request, lead_attempts=tuple(sorted({*asked.attempts, *of_lead})))
    return _first_refusal(work, request, policies, number, load.taken_by)


def _first_refusal(
    work: Work, request: DialRequest, policies: tuple[Policy, ...], number: Number | None, taken_by: str
) -> DialAnswer | None:
    """Where nobody told the place it is that of the number; of several clocks there every one has to allow it."""
    zones = [request.zone] if request.zone else places.zones_of(number.e164 or "" if number else "") or [None]
    for zone in zones:
        answer = may_dial(replace(request, zone=zone), policies, work.now)
        if isinstance(answer, Refused):
            return DialAnswer(
                refusal=answer.code, rule=answer.rule, until=answer.until,
                taken_by=taken_by if answer.code == "reserved_elsewhere" else "",
            )  # fmt: skip
    return None


def _reserve(
    work: Work, wanted: DialAsk, key_hash: str, campaign: Campaign | None, line: Line | None
) -> None:
    values = {
        "lead_id": wanted.lead_id or None, "key_hash": key_hash, "campaign_id": campaign.code if campaign else "",
        "line": line.code if line else "", "person_id": work.actor.id, "device_id": work.actor.device_id,
        "until": work.now + HOLD,
    }  # fmt: skip
    work.connection.execute(
        insert(dial)
        .values(org_id=work.org_id, call_id=wanted.call_id, at=work.now, **values)
        .on_conflict_do_update(
            index_elements=[dial.c.org_id, dial.c.call_id], set_={"until": values["until"]},
            where=dial.c.person_id == work.actor.id,
        )
    )  # fmt: skip
