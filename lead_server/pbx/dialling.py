"""The exchange dials for a desk: the gate is asked once more, here, where nobody can leave it out."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, select

from db.central.gate import dial
from db.central.leads import number
from domain import numbers as telephone
from domain.api import DialAnswer, DialAsk
from domain.contact_policy.model import OVERRIDABLE
from domain.errors import UserError
from domain.pbx import PbxCommand
from lead_server.feed.room import is_id
from lead_server.gate import service as gate
from lead_server.security.number_keys import home_country, number_key
from lead_server.work import Work


def ask_gate(work: Work, asked: PbxCommand, target: str) -> None:
    """Refuse what the gate refuses now, also of a desk that was let through before or never asked.

    Args:
        asked: as the desk said it (a number or its id). target: the number itself.
    Raises:
        UserError: may_not_dial with data.rule, data.until, data.which, data.who.
    """
    reserved = _reservation(work, asked.leg)
    if reserved is not None and not _same(work, reserved, target):
        raise _refused(DialAnswer(refusal="not_reserved", rule="number"))
    number_id = asked.target if is_id(asked.target) else ""
    lead_id = str(reserved.lead_id or "") if reserved is not None else ""
    answer = gate.ask(
        work,
        DialAsk(
            call_id=asked.leg, device_id=work.actor.device_id or "", lead_id=lead_id or _lead_of(work, number_id),
            number_id=number_id, number="" if number_id else target,
            campaign=reserved.campaign_id if reserved is not None else "",
        ),
    )  # fmt: skip
    if not answer.refusal or (reserved is not None and _by_leave(work, answer)):
        return
    raise _refused(answer)


def _by_leave(work: Work, answer: DialAnswer) -> bool:
    """She was let through by a leave of her own, which this server may not have yet."""
    return answer.refusal in OVERRIDABLE and work.actor.may("dial_leave", "create")


def _reservation(work: Work, call_id: str) -> Row[Any] | None:
    mine = (dial.c.org_id == work.org_id, dial.c.call_id == call_id, dial.c.person_id == work.actor.id)
    return work.connection.execute(select(dial).where(*mine, dial.c.ended_at.is_(None))).first()


def _same(work: Work, reserved: Row[Any], target: str) -> bool:
    """The number that is dialled is the one that was asked about."""
    heard = telephone.number_key(target, home_country(work))
    if not reserved.key_hash or heard.e164 is None:
        return not reserved.key_hash
    return bool(telephone.keyed_hash(heard.e164, number_key(work)) == reserved.key_hash)


def _lead_of(work: Work, number_id: str) -> str:
    if not number_id:
        return ""
    query = select(number.c.lead_id).where(number.c.org_id == work.org_id, number.c.id == number_id)
    return str(work.connection.execute(query).scalar() or "")


def _refused(answer: DialAnswer) -> UserError:
    until = answer.until.isoformat() if answer.until else ""
    return UserError("may_not_dial", rule=answer.refusal, until=until, which=answer.rule, who=answer.taken_by)
