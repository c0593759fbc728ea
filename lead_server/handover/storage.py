"""Rows of calls on their way to a colleague, and whose line a number is."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import msgspec
from sqlalchemy import Row, any_, delete, literal, select, update
from sqlalchemy.dialects.postgresql import insert

from db.central.calls import call
from db.central.floor import call_handover, pbx_extension, presence
from db.central.leads import number
from db.central.people import person
from domain.handover import HANDOVER_KEPT_S, HandOver, line_name
from lead_server.people import storage as people
from lead_server.security.actor import Actor
from lead_server.work import Work

KEPT = timedelta(seconds=HANDOVER_KEPT_S)


def whose_line(work: Work, to: str) -> str | None:
    """Who has this line: an extension of an exchange that the operator linked, else what desks say of themselves."""
    wanted = line_name(to)
    if not wanted:
        return None
    linked = select(pbx_extension.c.person_id).where(
        pbx_extension.c.org_id == work.org_id, pbx_extension.c.extension == wanted
    )
    found = work.connection.execute(linked.limit(1)).scalar()
    if found is None:
        told = select(presence.c.person_id).where(
            presence.c.org_id == work.org_id,
            literal(wanted) == any_(presence.c.lines),
            presence.c.person_id != work.actor.id,
        )
        found = work.connection.execute(told.order_by(presence.c.seen_at.desc()).limit(1)).scalar()
    return found


def lines_of(work: Work, person_id: str) -> tuple[str, ...]:
    """The lines by which a colleague's telephone may see this person call."""
    linked = select(pbx_extension.c.extension).where(
        pbx_extension.c.org_id == work.org_id, pbx_extension.c.person_id == person_id
    )
    told = select(presence.c.lines).where(presence.c.org_id == work.org_id, presence.c.person_id == person_id)
    found = {*work.connection.execute(linked).scalars(), *(work.connection.execute(told).scalar() or ())}
    return tuple(sorted(found))


def colleague(work: Work, person_id: str) -> Actor | None:
    """With her permissions; None for one who works here no more."""
    row = work.connection.execute(
        people.WITH_PERMISSIONS.where(
            person.c.org_id == work.org_id, person.c.id == person_id, person.c.active
        )
    ).first()
    if row is None:
        return None
    return Actor(org_id=work.org_id, person=people.to_person(row), permissions=people.permissions_of(row))


def number_keys(work: Work, lead_id: str) -> tuple[str, ...]:
    query = select(number.c.key_hash).where(number.c.org_id == work.org_id, number.c.lead_id == lead_id)
    return tuple(one for one in work.connection.execute(query).scalars() if one)


def one(work: Work, handover_id: str) -> Row[Any] | None:
    """Locked: newer content, taking and withdrawing come one after the other."""
    query = select(call_handover).where(
        call_handover.c.org_id == work.org_id, call_handover.c.id == handover_id
    )
    return work.connection.execute(query.with_for_update()).first()


def put(work: Work, said: HandOver, to_id: str) -> None:
    values = {
        "from_id": work.actor.id, "to_id": to_id, "n": said.n, "how": said.how, "call_id": said.call_id,
        "lead_id": said.lead_id or None, "body": msgspec.to_builtins(said), "at": work.now,
    }  # fmt: skip
    made = insert(call_handover).values(org_id=work.org_id, id=said.id, **values)
    work.connection.execute(made.on_conflict_do_update(index_elements=["org_id", "id"], set_=values))


def take(work: Work, handover_id: str, call_id: str) -> None:
    work.connection.execute(
        update(call_handover)
        .where(call_handover.c.org_id == work.org_id, call_handover.c.id == handover_id)
        .values(taken_call_id=call_id, taken_at=work.now)
    )


def open_ones(work: Work) -> list[Row[Any]]:
    """For the caller, oldest first."""
    query = (
        select(call_handover, person.c.name.label("by"))
        .join(
            person, (person.c.org_id == call_handover.c.org_id) & (person.c.id == call_handover.c.from_id)
        )
        .where(
            call_handover.c.org_id == work.org_id, call_handover.c.to_id == work.actor.id,
            call_handover.c.at >= work.now - KEPT, call_handover.c.how != "withdrawn",
        )
        .order_by(call_handover.c.at)
    )  # fmt: skip
    return [*work.connection.execute(query)]


def forget_old(work: Work) -> None:
    """What was said for a colleague's next minutes is not kept."""
    old = (call_handover.c.org_id == work.org_id, call_handover.c.at < work.now - 2 * KEPT)
    work.connection.execute(delete(call_handover).where(*old))


def is_finished(work: Work, call_id: str) -> bool:
    """The call with its outcome is here already: nothing can be lent for it any more."""
    query = select(call.c.id).where(call.c.org_id == work.org_id, call.c.id == call_id)
    return work.connection.execute(query).first() is not None
