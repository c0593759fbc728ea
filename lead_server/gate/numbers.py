"""What is known of the number that a desk wants to dial, whoever's lead it is."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace
from sqlalchemy import ColumnElement, func, select

from db.central.calls import call
from db.central.gate import dial
from db.central.leads import do_not_call
from domain.leads import Lead, Number
from domain.numbers import keyed_hash, last_four
from domain.numbers import number_key as read_called
from lead_server.security.number_keys import home_country, number_key
from lead_server.suppression.marking import listed
from lead_server.work import Work

KEPT_ATTEMPTS = 50


def number_for(work: Work, lead: Lead | None, number_id: str, typed: str) -> Number | None:
    """The number with every mark and every earlier call that the server knows; None when nothing can be read."""
    home, key = home_country(work), number_key(work)
    of_lead = next((n for n in lead.numbers if n.id == number_id), None) if lead else None
    if of_lead is None and lead is not None and not typed:
        of_lead = next(iter(lead.numbers), None)
    if of_lead is not None:
        e164 = of_lead.e164 or ""
    else:
        heard = read_called(typed, home)
        e164 = heard.e164 or ""
        of_lead = Number(id="", last4=last_four(typed), e164=e164 or None)
    if not e164:
        return of_lead if lead is not None else None
    key_hash = keyed_hash(e164, key)
    marks = listed(work.storage, [e164], work.now)[e164]
    return replace(
        of_lead, key=key_hash, do_not_call=of_lead.do_not_call or _forbidden(work, key_hash),
        attempts=attempts(work, dial.c.key_hash == key_hash, call.c.key_hash == key_hash), **marks,
    )  # fmt: skip


def _forbidden(work: Work, key_hash: str) -> bool:
    row = work.connection.execute(
        select(do_not_call.c.key_hash).where(
            do_not_call.c.org_id == work.org_id, do_not_call.c.key_hash == key_hash
        )
    ).first()
    return row is not None


def attempts(work: Work, of_dial: ColumnElement[bool], of_call: ColumnElement[bool]) -> tuple[datetime, ...]:
    """Moments of earlier calls: those that were reported, and those that desks asked for and did not report yet."""
    told = work.connection.execute(
        select(call.c.id, call.c.started_at)
        .where(call.c.org_id == work.org_id, call.c.direction == "out", of_call)
        .order_by(call.c.started_at.desc())
        .limit(KEPT_ATTEMPTS)
    ).all()
    asked = work.connection.execute(
        select(dial.c.call_id, dial.c.at)
        .where(
            dial.c.org_id == work.org_id, of_dial,
            ~select(call.c.id).where(call.c.org_id == dial.c.org_id, call.c.id == dial.c.call_id).exists(),
            dial.c.until > work.now - func.make_interval(0, 0, 0, 1),
        )
        .order_by(dial.c.at.desc())
        .limit(KEPT_ATTEMPTS)
    ).all()  # fmt: skip
    return tuple(sorted([row[1] for row in told] + [row[1] for row in asked]))
