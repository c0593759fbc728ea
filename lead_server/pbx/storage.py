"""Rows of links, extensions, calls that are on, and commands that wait."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, Row, delete, func, select, update
from sqlalchemy.dialects.postgresql import insert

from db.central.floor import pbx_command, pbx_extension, pbx_leg, pbx_link
from domain.pbx import PbxCall, PbxCommand
from lead_server.pbx.tracker import Leg
from lead_server.presence import signals
from lead_server.work import Work

EXPIRES = timedelta(seconds=15)  #: a command that nobody could do so long is not done any more


class LinkKey(NamedTuple):
    org_id: str
    name: str


class Extension(NamedTuple):
    extension: str
    endpoint: str
    person_id: str


class Waiting(NamedTuple):
    """A command of a person's extension. `other`: whom to listen to, a channel."""

    command: PbxCommand
    person_id: str
    extension: str
    other: str


def purpose(org_id: str, name: str) -> str:
    """What a sealed secret is bound to."""
    return f"pbx {org_id} {name}"


def channel(name: str) -> str:
    """Where commands of a link are announced."""
    return f"pbx:{name}"


def enabled_links(connection: Connection) -> list[Row[Any]]:
    return [*connection.execute(select(pbx_link).where(pbx_link.c.enabled))]


def extensions(connection: Connection, key: LinkKey) -> list[Extension]:
    query = select(pbx_extension.c.extension, pbx_extension.c.endpoint, pbx_extension.c.person_id)
    query = query.where(pbx_extension.c.org_id == key.org_id, pbx_extension.c.link == key.name)
    return [Extension(*row) for row in connection.execute(query)]


def try_lock(connection: Connection, key: LinkKey) -> bool:
    """One server process holds a link; the lock goes with the connection."""
    number = func.hashtextextended(purpose(*key), 0)
    return bool(connection.execute(select(func.pg_try_advisory_lock(number))).scalar())


def set_state(work: Work, name: str, state: str, problem: str = "") -> None:
    work.connection.execute(
        update(pbx_link)
        .where(pbx_link.c.org_id == work.org_id, pbx_link.c.name == name)
        .values(state=state, problem=problem[:200], state_at=work.now)
    )


def legs(connection: Connection, key: LinkKey) -> list[Leg]:
    """Calls that desks were told of."""
    mine = (pbx_leg.c.org_id == key.org_id, pbx_leg.c.link == key.name)
    return [
        Leg(
            id=row.leg, extension=row.extension, direction=row.direction, channel=row.channel, state=row.state,
            number=row.number, name=row.name,
        )
        for row in connection.execute(select(pbx_leg).where(*mine))
    ]  # fmt: skip


def tell(work: Work, name: str, told: Sequence[tuple[Leg, PbxCall]], people: dict[str, str]) -> None:
    """Keep where the calls are, and give the steps to the desks of their extensions: one transaction."""
    for leg, call in told:
        mine = (pbx_leg.c.org_id == work.org_id, pbx_leg.c.link == name, pbx_leg.c.leg == leg.id)
        if leg.state == "ended":
            work.connection.execute(delete(pbx_leg).where(*mine))
        else:
            values = {
                "extension": leg.extension, "direction": leg.direction, "state": leg.state, "channel": leg.channel,
                "number": leg.number, "name": leg.name, "at": call.at,
            }  # fmt: skip
            made = insert(pbx_leg).values(org_id=work.org_id, link=name, leg=leg.id, **values)
            work.connection.execute(
                made.on_conflict_do_update(index_elements=["org_id", "link", "leg"], set_=values)
            )
        if person_id := people.get(leg.extension):
            signals.send(work, [person_id], "pbx_call", call)


def put_command(work: Work, name: str, extension: str, command: PbxCommand, other: str) -> None:
    """Have a command done by whoever holds the link; the same id twice is once."""
    made = insert(pbx_command).values(
        org_id=work.org_id, id=command.id, link=name, person_id=work.actor.id, extension=extension,
        body=msgspec.to_builtins(command), other=other, at=work.now,
    )  # fmt: skip
    work.connection.execute(made.on_conflict_do_nothing())
    work.storage.announce([channel(name)], urgent=False)


def take_commands(work: Work, name: str) -> list[Waiting]:
    """What waits, taken off; what has waited too long is thrown away unread."""
    mine = (pbx_command.c.org_id == work.org_id, pbx_command.c.link == name)
    found = work.connection.execute(delete(pbx_command).where(*mine).returning(pbx_command)).all()
    fresh = sorted((row for row in found if row.at >= work.now - EXPIRES), key=lambda row: row.at)
    return [
        Waiting(msgspec.convert(row.body, PbxCommand), row.person_id, row.extension, row.other)
        for row in fresh
    ]
