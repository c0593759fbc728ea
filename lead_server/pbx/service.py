"""A person's extension, what she asks of it, and who listens to whom."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, select

from db.central.floor import pbx_extension, pbx_leg, pbx_link
from db.central.leads import lead, number
from db.central.people import person
from domain.errors import UserError
from domain.pbx import Listened, PbxCommand, PbxLeg, PbxLine
from lead_server.feed.room import is_id
from lead_server.pbx import dialling, storage
from lead_server.pbx.kinds import KINDS
from lead_server.presence import signals
from lead_server.security.scope import rows
from lead_server.web import a_uuid
from lead_server.work import Work

SUPERVISE = ("listen", "whisper", "barge")
_NEEDS = {
    "dial": "dial", "answer": "answer", "reject": "answer", "hang_up": "hang_up", "hold": "hold", "resume": "hold",
    "dtmf": "dtmf", "blind_transfer": "blind",
}  # fmt: skip


def line_of(work: Work, person_id: str) -> PbxLine:
    """Her extension, its link, and the calls that are on."""
    row = _extension(work, person_id)
    if row is None:
        return PbxLine()
    kind = KINDS[row.kind]
    mine = (pbx_leg.c.org_id == work.org_id, pbx_leg.c.link == row.link, pbx_leg.c.extension == row.extension)
    found = work.connection.execute(select(pbx_leg).where(*mine).order_by(pbx_leg.c.at)).all()
    return PbxLine(
        extension=row.extension, link=row.link, kind=row.kind,
        state="off" if not row.enabled else "up" if row.state == "up" else "down",
        capabilities=kind.can(phone_events=row.phone_events), supervise=kind.supervise,
        legs=tuple(
            PbxLeg(leg=one.leg, state=one.state, direction=one.direction, number=one.number, name=one.name)
            for one in found
        ),
    )  # fmt: skip


def command(work: Work, asked: PbxCommand) -> None:
    """Have the exchange do something with the caller's own extension, or listen to a colleague of hers.

    Raises:
        UserError: no_line (no extension, or the link is down), not_supported_by_phone, forbidden, not_found,
            number_invalid, not_in_this_state (nobody talks there), may_not_dial (data.rule, until, which, who).
    """
    a_uuid(asked.id)
    row = _extension(work, work.actor.id)
    if row is None or not row.enabled or row.state != "up":
        raise UserError("no_line")
    kind = KINDS[row.kind]
    if asked.verb in SUPERVISE:
        _supervise(work, row, asked)
        return
    work.actor.demand("call", "create")
    if _NEEDS[asked.verb] not in kind.can(phone_events=row.phone_events):
        raise UserError("not_supported_by_phone", what=asked.verb)
    if asked.verb == "dial":
        a_uuid(asked.leg)
        dialled = _with_number(work, asked)
        dialling.ask_gate(work, asked, dialled.target)
        asked = dialled
    storage.put_command(work, row.link, row.extension, asked, "")


def tell_lines(work: Work, link: str) -> None:
    """The state of a link changed: every desk of its extensions hears it, with the calls that are on."""
    mine = (pbx_extension.c.org_id == work.org_id, pbx_extension.c.link == link)
    for (person_id,) in work.connection.execute(select(pbx_extension.c.person_id).where(*mine)).all():
        signals.send(work, [person_id], "pbx_line", line_of(work, person_id))


def _supervise(work: Work, row: Row[Any], asked: PbxCommand) -> None:
    """Audited, and said on the agent's desk; in the scope of who may help."""
    if asked.verb not in KINDS[row.kind].supervise:
        raise UserError("not_supported_by_phone", what=asked.verb)
    person_id = a_uuid(asked.person_id)
    mine = select(person.c.id).where(rows(work.actor, "presence", "change"), person.c.id == person_id)
    if work.connection.execute(mine).first() is None:
        raise UserError("not_found")
    other = _extension(work, person_id)
    if other is None or other.link != row.link:
        raise UserError("not_in_this_state")
    talking = work.connection.execute(
        select(pbx_leg.c[KINDS[row.kind].spied_by]).where(
            pbx_leg.c.org_id == work.org_id, pbx_leg.c.link == other.link,
            pbx_leg.c.extension == other.extension, pbx_leg.c.state.in_(("active", "held")),
        )
    ).scalar()  # fmt: skip
    if not talking:
        raise UserError("not_in_this_state")
    work.audit("listen", "person", person_id, how=asked.verb)
    storage.put_command(work, row.link, row.extension, asked, talking)
    signals.send(work, [person_id], "listened", Listened(by=work.actor.person.name, how=asked.verb))  # type: ignore[arg-type]


def _with_number(work: Work, asked: PbxCommand) -> PbxCommand:
    """A masked desk names a number by its id; the number itself is known here."""
    if not is_id(asked.target):
        return asked
    query = (
        select(number.c.e164)
        .join(lead, (lead.c.org_id == number.c.org_id) & (lead.c.id == number.c.lead_id))
        .where(rows(work.actor, "lead"), number.c.id == asked.target, number.c.do_not_call.is_(False))
    )
    found = work.connection.execute(query).scalar()
    if not found:
        raise UserError("number_invalid")
    from msgspec.structs import replace

    return replace(asked, target=str(found))


def _extension(work: Work, person_id: str) -> Row[Any] | None:
    query = (
        select(pbx_extension, pbx_link.c.kind, pbx_link.c.state, pbx_link.c.enabled, pbx_link.c.phone_events)
        .join(
            pbx_link,
            (pbx_link.c.org_id == pbx_extension.c.org_id) & (pbx_link.c.name == pbx_extension.c.link),
        )
        .where(pbx_extension.c.org_id == work.org_id, pbx_extension.c.person_id == person_id)
        .order_by(pbx_link.c.enabled.desc(), pbx_link.c.name)
        .limit(1)
    )
    return work.connection.execute(query).first()
