"""Give a call to a colleague with what she needs to go on, and take one."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import Row, select
from sqlalchemy.dialects.postgresql import insert

from db.central.leads import lead
from db.central.work import call_grant
from domain import numbers as telephone
from domain.api import CallGrant
from domain.errors import UserError
from domain.handover import (
    MOST_NOTES,
    HandedOver,
    HandedOverPage,
    HandOver,
    HandOverAnswer,
    HandOverCame,
    HandOverTaken,
    TakeHandOver,
    line_name,
)
from lead_server.handover import storage
from lead_server.leads.aggregate import masked, read_leads
from lead_server.presence import signals
from lead_server.presence.storage import is_grey, last_beat
from lead_server.security.actor import Actor
from lead_server.security.number_keys import home_country, number_key
from lead_server.security.scope import rows
from lead_server.security.sealing import sealer_of
from lead_server.web import a_uuid
from lead_server.work import Work


def give(work: Work, said: HandOver) -> HandOverAnswer:
    """Keep it for the colleague who has the line, and tell her desk. An older or repeated word changes nothing.

    Raises:
        UserError: forbidden, not_found (a lead that is not hers to see), too_large,
            handover_forbidden (data.agent may not see this customer).
    """
    work.actor.demand("call", "create")
    for text in filter(None, (said.id, said.call_id, said.lead_id)):
        a_uuid(text)
    if len(said.notes) + len(said.why) > MOST_NOTES:
        raise UserError("too_large")
    storage.forget_old(work)
    known = storage.one(work, said.id)
    if known is not None and known.from_id != work.actor.id:
        raise UserError("not_found")
    if said.how == "withdrawn":
        return _withdraw(work, said, known)
    if said.lead_id and not _sees(work, work.actor, said.lead_id):
        raise UserError("not_found")
    to_id = storage.whose_line(work, said.to)
    who = storage.colleague(work, to_id) if to_id and to_id != work.actor.id else None
    if who is None:
        return HandOverAnswer(state="nobody")
    if not (who.may("lead", "see") and (who.may("call", "create") or _sees(work, who, said.lead_id))):
        raise UserError("handover_forbidden", agent=who.person.name)
    if known is None or known.n < said.n:
        storage.put(work, said, who.id)
        work.audit("hand_over", "call", said.call_id, lead_id=said.lead_id or None, to=who.id, how=said.how)
        signals.send(work, [who.id], "handover", HandOverCame(id=said.id))
    beat = last_beat(work, who.id)
    away = beat is None or is_grey(beat, work.now)
    return HandOverAnswer(state="away" if away else "given", agent=who.person.name)


def open_ones(work: Work) -> HandedOverPage:
    """What the caller can still take, as long as she may see whom it is about."""
    storage.forget_old(work)
    found = [row for row in storage.open_ones(work) if work.actor.may("lead", "see") or row.lead_id is None]
    names: dict[str, str] = {}
    if ids := [row.lead_id for row in found if row.lead_id]:
        query = select(lead.c.id, lead.c.name).where(lead.c.org_id == work.org_id, lead.c.id.in_(ids))
        names = {row.id: row.name for row in work.connection.execute(query)}
    return HandedOverPage(rows=tuple(_to_handed(work, row, names) for row in found))


def take(work: Work, handover_id: str, asked: TakeHandOver) -> CallGrant:
    """It rings at her desk: the lead is hers to see until this call's wrap-up. The same call twice is once.

    Raises:
        UserError: not_found (none of hers, withdrawn, or too old), already_done (another call took it, or its outcome is
            known already), forbidden.
    """
    if asked.device_id != work.actor.device_id:
        raise UserError("forbidden", entity="device", action="change")
    call_id = a_uuid(asked.call_id)
    row = storage.one(work, handover_id)
    if row is None or row.to_id != work.actor.id or row.how == "withdrawn":
        raise UserError("not_found")
    if row.at < work.now - storage.KEPT:
        raise UserError("not_found")
    if row.taken_call_id not in (None, call_id) or storage.is_finished(work, call_id):
        raise UserError("already_done")
    if row.taken_call_id is None:
        storage.take(work, row.id, call_id)
        signals.send(
            work, [row.from_id], "handover_taken", HandOverTaken(id=row.id, by=work.actor.person.name)
        )
    return _lend(work, row, asked, call_id) if row.lead_id else CallGrant()


def _withdraw(work: Work, said: HandOver, known: Row[Any] | None) -> HandOverAnswer:
    """It stayed with whom it was: nothing of it is kept."""
    if known is not None and known.n < said.n:
        bare = HandOver(id=said.id, n=said.n, call_id=said.call_id, to="", how="withdrawn")
        storage.put(work, bare, known.to_id)
        signals.send(work, [known.to_id], "handover", HandOverCame(id=said.id))
    return HandOverAnswer(state="withdrawn")


def _lend(work: Work, row: Row[Any], asked: TakeHandOver, call_id: str) -> CallGrant:
    work.actor.demand("lead", "see")
    if work.actor.may("call", "create"):
        made = insert(call_grant).values(
            org_id=work.org_id, call_id=call_id, lead_id=row.lead_id, person_id=work.actor.id,
            device_id=asked.device_id, at=work.now,
        )  # fmt: skip
        work.connection.execute(made.on_conflict_do_nothing())
        work.audit("grant", "lead", row.lead_id, lead_id=row.lead_id, call_id=call_id, handover=row.id)
    elif not _sees(work, work.actor, row.lead_id):
        raise UserError("forbidden", entity="lead", action="see")
    whole = read_leads(work.storage, [row.lead_id]).get(row.lead_id)
    if whole is None:  # deleted or merged meanwhile
        return CallGrant()
    seal = sealer_of(work.storage, work.actor) if work.actor.masked else None
    shown = masked(whole, home_country(work), seal) if work.actor.masked else whole
    lent = msgspec.structs.replace(shown, granted_until_wrap_up=True)
    return CallGrant(leads=(msgspec.Raw(msgspec.json.encode(lent)),))


def _sees(work: Work, who: Actor, lead_id: str) -> bool:
    if not lead_id or not who.may("lead", "see"):
        return False
    query = select(lead.c.id).where(rows(who, "lead"), lead.c.id == lead_id)
    return work.connection.execute(query).first() is not None


def _to_handed(work: Work, row: Row[Any], names: dict[str, str]) -> HandedOver:
    said = msgspec.convert(row.body, HandOver)
    keys = storage.number_keys(work, row.lead_id) if row.lead_id else ()
    heard = telephone.number_key(said.number_text, home_country(work)) if said.number_text else None
    if heard is not None and heard.e164:
        keys = tuple(dict.fromkeys((*keys, telephone.keyed_hash(heard.e164, number_key(work)))))
    lines = storage.lines_of(work, row.from_id)
    if said.number_text and (heard is None or not heard.e164):  # a short number or a name: compared as it is
        lines = (*lines, line_name(said.number_text))
    return HandedOver(
        id=row.id, n=row.n, how=said.how, by=row.by, at=row.at, call_id=said.call_id, lead_id=said.lead_id,
        name=names.get(said.lead_id, ""), campaign_id=said.campaign_id, keys=keys,
        lines=lines, why=said.why, notes=said.notes, script=said.script,
        script_version=said.script_version, player=said.player,
    )  # fmt: skip
