"""Heartbeats, the supervisors' page, and help in a call."""

from __future__ import annotations

import hashlib
from typing import Any

import msgspec
from sqlalchemy import Row, insert, select, update

from db.central.floor import help_request
from db.central.people import person
from domain.errors import UserError
from domain.presence import AnswerHelp, AskHelp, Beat, BeatAnswer, FloorPage, HelpAnswered, Presence
from lead_server.presence import signals, storage
from lead_server.security.actor import Actor
from lead_server.security.scope import rows
from lead_server.web import a_uuid
from lead_server.work import Work

ALL = "presence:all"


def channels(actor: Actor) -> frozenset[str]:
    """Names to wait for, by how far the caller sees."""
    who = actor.person
    match actor.demand("presence", "see"):
        case "all":
            return frozenset({ALL})
        case "region":
            return frozenset({f"presence:region:{who.region_id}", f"presence:team:{who.team_id}"})
        case _:
            return frozenset({f"presence:team:{who.team_id}"})


def beat(work: Work, said: Beat) -> BeatAnswer:
    """Keep what a desk says; whoever watches hears only of what has changed.

    Raises:
        UserError: forbidden, for a role that is not on the floor or another device.
    """
    work.actor.demand("presence", "create")
    if said.device_id != work.actor.device_id:
        raise UserError("forbidden", entity="device", action="change")
    for text in filter(None, (said.call_id, said.lead_id)):
        a_uuid(text)
    before = storage.last_beat(work, work.actor.id)
    if said.leaving and before is not None and before.device_id != said.device_id:
        return BeatAnswer()  # she sits at another desk by now
    storage.keep_beat(work, said)
    ended = _end_help(work, said.call_id)
    if ended or _differs(before, said, work):
        _tell(work)
    return BeatAnswer()


def floor(work: Work) -> FloorPage:
    """Everybody the caller may see. Raises UserError forbidden."""
    found = storage.people_here(work)
    leads, helpers = storage.names(work, found)
    shown: dict[str, Presence] = {}
    for row in found:  # the newest call for help of each
        shown.setdefault(row.id, storage.to_presence(row, work.now, leads, helpers))
    content = tuple(shown.values())
    still = msgspec.json.encode([msgspec.structs.replace(one, seen_at=None) for one in content])
    return FloorPage(version=hashlib.sha256(still).hexdigest()[:16], rows=content)


def ask_help(work: Work, ask: AskHelp) -> None:
    """An agent calls her lead.

    Raises:
        UserError: forbidden, not_found for an id that is none.
    """
    work.actor.demand("call", "create")
    help_id, call_id = a_uuid(ask.id), a_uuid(ask.call_id)
    if _of(work, help_id) is not None:
        return
    _end_help(work, "")
    work.connection.execute(
        insert(help_request).values(
            org_id=work.org_id, id=help_id, person_id=work.actor.id, call_id=call_id,
            lead_id=a_uuid(ask.lead_id) if ask.lead_id else None, asked_at=work.now,
        )
    )  # fmt: skip
    work.audit("ask", "help", help_id, call_id=call_id)
    _tell(work)


def answer_help(work: Work, help_id: str, answer: AnswerHelp) -> None:
    """A lead says that she comes; the first counts.

    Raises:
        UserError: forbidden, not_found, help_taken (data.agent: who was first).
    """
    row = _of(work, help_id)
    if row is None or row.closed_at is not None:
        raise UserError("not_found")
    mine = select(person.c.id).where(rows(work.actor, "presence", "change"), person.c.id == row.person_id)
    if work.connection.execute(mine).first() is None:
        raise UserError("not_found")
    if row.answered_by is not None and row.answered_by != work.actor.id:
        raise UserError("help_taken", agent=_name(work, row.answered_by))
    values = {"answered_by": work.actor.id, "answered_at": work.now, "how": answer.how}
    if answer.how == "later":
        values["closed_at"] = work.now
    work.connection.execute(
        update(help_request)
        .where(help_request.c.org_id == work.org_id, help_request.c.id == row.id)
        .values(**values)
    )
    work.audit("answer", "help", row.id, how=answer.how)
    told = HelpAnswered(help_id=row.id, by=work.actor.person.name, how=answer.how)
    signals.send(work, [row.person_id], "help_answered", told)
    _tell(work, row.person_id)


def close_help(work: Work, help_id: str) -> None:
    """She needs no help any more. Closing twice is closing once."""
    row = _of(work, help_id)
    if row is None or row.person_id != work.actor.id:
        raise UserError("not_found")
    if _end_help(work, ""):
        _tell(work)


def _differs(before: Row[Any] | None, said: Beat, work: Work) -> bool:
    if before is None or said.leaving or storage.is_grey(before, work.now):
        return True
    was = (
        before.state,
        before.reason,
        before.since,
        before.until,
        before.over,
        before.call_id or "",
        before.refused,
    )
    return was != (said.state, said.reason, said.since, said.until, said.over, said.call_id, said.refused)


def _end_help(work: Work, call_id: str) -> bool:
    """Help that was asked in another call than this one is over."""
    mine = (
        help_request.c.org_id == work.org_id, help_request.c.person_id == work.actor.id,
        help_request.c.closed_at.is_(None),
    )  # fmt: skip
    other = (help_request.c.call_id != call_id,) if call_id else ()
    done = work.connection.execute(update(help_request).where(*mine, *other).values(closed_at=work.now))
    return bool(done.rowcount)


def _of(work: Work, help_id: str) -> Row[Any] | None:
    return work.connection.execute(
        select(help_request)
        .where(help_request.c.org_id == work.org_id, help_request.c.id == help_id)
        .with_for_update()
    ).first()


def _name(work: Work, person_id: str) -> str:
    found = select(person.c.name).where(person.c.org_id == work.org_id, person.c.id == person_id)
    return str(work.connection.execute(found).scalar() or "")


def wake_watchers(work: Work) -> None:
    """Something of the caller's day moved: who watches her looks again."""
    _tell(work)


def _tell(work: Work, person_id: str = "") -> None:
    """Wake who watches this person."""
    team_id, region_id = work.actor.person.team_id, work.actor.person.region_id
    if person_id:
        found = select(person.c.team_id, person.c.region_id)
        found = found.where(person.c.org_id == work.org_id, person.c.id == person_id)
        team_id, region_id = work.connection.execute(found).one()
    work.storage.announce([ALL, f"presence:team:{team_id}", f"presence:region:{region_id}"], urgent=False)
