"""The queue of what persons ask for: noted, found, done by the same engine as the command, or refused with a reason."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Row, case, insert, select, update
from sqlalchemy.dialects.postgresql import insert as insert_pg

from db.central.leads import do_not_call, lead, number
from db.central.people import person
from db.central.privacy import subject_request
from db.central.work import work_item
from domain.errors import UserError
from domain.subject_requests import (
    ASKERS,
    CHANNELS,
    KINDS,
    LAWS,
    MOST_TEXT,
    OPEN,
    HandleRequest,
    NewRequest,
    PrivacyRules,
    RequestQueue,
    SubjectRequest,
    due_on,
)
from lead_server.database.sql import among
from lead_server.house import House
from lead_server.people import settings
from lead_server.privacy import erasing, exporting, subject
from lead_server.recordings.storage import Recordings
from lead_server.retention.ledger import BrokenLedgerError
from lead_server.work import Work

MOST = 500
OBJECTED = "objection"
AT_ONCE = 1024 * 1024


@dataclass(frozen=True)
class ToErase:
    """An erasure that was allowed and is to be done outside of its transaction. `request_id` is settled afterwards."""

    org_id: str
    request_id: str
    lead_id: str
    why: str
    by: str
    by_id: str


def queue(work: Work) -> RequestQueue:
    """Raises UserError: forbidden."""
    work.actor.demand("subject_request", "see")
    r = subject_request.c
    over = case((r.state.in_(("open", "second")), 0), else_=1)
    found = work.connection.execute(
        select(subject_request)
        .where(r.org_id == work.org_id)
        .order_by(over, case((over == 0, r.due_on)), r.handled_at.desc(), r.id)
        .limit(MOST)
    ).all()
    people = _names(work, {i for row in found for i in (row.handled_by, row.proposed_by) if i})
    shown = {row.lead_id for row in found if row.lead_id and row.state in OPEN}
    names = _leads(work, shown) if work.actor.may("lead", "unmask") else {}
    return RequestQueue(
        rows=tuple(_to_request(work, row, people, names) for row in found), rules=rules(work),
        may_rules=work.actor.may("permission", "change"),
    )  # fmt: skip


def note(work: Work, given: NewRequest) -> RequestQueue:
    """Put a request into the queue.

    Raises:
        UserError: forbidden, bad_request, and what finding the subject says.
    """
    work.actor.demand("subject_request", "create")
    law = given.law or rules(work).law
    if (
        given.kind not in KINDS
        or law not in LAWS
        or given.asked_by not in ASKERS
        or given.channel not in CHANNELS
    ):
        raise UserError("bad_request", f"kind is one of {', '.join(KINDS)}; law one of {', '.join(LAWS)}")
    if given.asked_on > work.now.date() + timedelta(days=1):
        raise UserError("bad_request", "nobody has asked tomorrow")
    lead_id = None
    if given.subject.strip():
        work.actor.demand("lead", "unmask")
        lead_id = subject.lead_of(work, given.subject.strip())
    made = work.new_id()
    work.connection.execute(
        insert(subject_request).values(
            org_id=work.org_id, id=made, kind=given.kind, law=law, asked_on=given.asked_on,
            due_on=due_on(law, given.asked_on), asked_by=given.asked_by, channel=given.channel,
            reference=given.reference.strip()[:MOST_TEXT], lead_id=lead_id, created_by=_me(work), created_at=work.now,
        )
    )  # fmt: skip
    work.audit("create", "subject_request", made, lead_id=lead_id, kind=given.kind, law=law)
    return queue(work)


def find(work: Work, request_id: str, given: HandleRequest) -> RequestQueue:
    """Say whom it is about. Raises UserError: forbidden, not_found, conflict, number_invalid."""
    _demand(work, "change")
    row = _open(work, request_id, given.revision)
    lead_id = subject.lead_of(work, given.subject.strip())
    _write(work, row, state="open", lead_id=lead_id, proposed_by=None, proposed_at=None)
    work.audit("find", "subject_request", request_id, lead_id=lead_id)
    return queue(work)


def refuse(work: Work, request_id: str, given: HandleRequest) -> RequestQueue:
    """Raises UserError: forbidden, not_found, conflict, reason_missing."""
    _demand(work, "change")
    row = _open(work, request_id, given.revision)
    if not given.why.strip():
        raise UserError("reason_missing")
    _end(work, row, "refused", why=given.why)
    return queue(work)


def settle(work: Work, request_id: str, given: HandleRequest) -> RequestQueue:
    """A correction that was made (`why`: which fields), or an objection: her numbers are called no more.

    Raises:
        UserError: forbidden, not_found, conflict, reason_missing, bad_request.
    """
    _demand(work, "change")
    row = _open(work, request_id, given.revision)
    lead_id = _lead_of(row)
    if row.kind == "rectify":
        if not given.why.strip():
            raise UserError("reason_missing")
        _end(work, row, "done", delivered=given.why)
    elif row.kind == "object":
        count = _object(work, lead_id)
        _end(work, row, "done", delivered=f"numbers={count}", why=given.why)
    else:
        raise UserError("bad_request", "this kind is exported or erased")
    return queue(work)


def export(work: Work, store: Recordings, request_id: str, given: HandleRequest) -> Iterator[bytes]:
    """The zip file, part by part; the request is over with it. What is audited says who took it and why.

    Raises:
        UserError: forbidden, not_found, conflict, reason_missing.
    """
    _demand(work, "export")
    row = _open(work, request_id, given.revision)
    if row.kind != "export":
        raise UserError("bad_request", "this kind is not exported")
    if not given.why.strip():
        raise UserError("reason_missing")
    lead_id = _lead_of(row)
    folder = Path(tempfile.mkdtemp(prefix="leadline-subject-"))
    try:
        done = exporting.export(work, store, lead_id, folder / "subject.zip")
        _end(work, row, "done", delivered=f"rows={done.rows} recordings={done.recordings} missing={len(done.missing)}",
             why=given.why)  # fmt: skip
    except BaseException:
        _remove(folder)
        raise
    return _parts(folder)


def erase(work: Work, request_id: str, given: HandleRequest) -> ToErase | None:
    """What is to be erased now; None: it waits for a second person, as the organisation wants it.

    Raises:
        UserError: forbidden, not_found, conflict, reason_missing, second_person (she proposed it herself).
    """
    _demand(work, "delete")
    row = _open(work, request_id, given.revision)
    if row.kind != "erase":
        raise UserError("bad_request", "this kind erases nothing")
    why = given.why.strip() or row.why
    if not why:
        raise UserError("reason_missing")
    lead_id = _lead_of(row)
    if rules(work).second_person:
        if row.state == "open":
            _write(
                work, row, state="second", why=why[:MOST_TEXT], proposed_by=_me(work), proposed_at=work.now
            )
            work.audit("propose_erasure", "subject_request", request_id, lead_id=lead_id)
            return None
        if row.proposed_by == work.actor.id:
            raise UserError("second_person")
    return ToErase(work.org_id, request_id, lead_id, why, work.actor.person.name, work.actor.id)


def run(house: House, wish: ToErase) -> erasing.Erased:
    """Raises UserError: busy, when another process deletes, or the ledger is not what was written."""
    if house.ledger is None:
        raise UserError("busy", "this server has no ledger of deletions")
    try:
        done = erasing.erase(
            house.engine, house.recordings, house.ledger, wish.org_id, wish.lead_id, wish.why, wish.by
        )
    except BrokenLedgerError as error:
        raise UserError("busy", str(error)) from None
    if done is None:
        raise UserError("busy", "another process deletes right now")
    return done


def erased(work: Work, wish: ToErase, done: erasing.Erased) -> RequestQueue:
    """Note what was done."""
    row = _one(work, wish.request_id)
    if row.state in ("open", "second"):
        _end(work, row, "done", delivered=erased_words(done), why=wish.why)
    return queue(work)


def note_done(work: Work, kind: str, lead_id: str, *, delivered: str, why: str) -> None:
    """What was done beside the queue (the operator's command, an older desk) stands in it as well."""
    today, law = work.now.date(), rules(work).law
    work.connection.execute(
        insert(subject_request).values(
            org_id=work.org_id, id=work.new_id(), kind=kind, law=law, asked_on=today, due_on=due_on(law, today),
            asked_by="subject", channel="letter", lead_id=lead_id, state="done", delivered=delivered,
            why=why.strip()[:MOST_TEXT], handled_by=_me(work), handled_at=work.now, created_by=_me(work),
            created_at=work.now,
        )
    )  # fmt: skip


def erased_words(done: erasing.Erased) -> str:
    """What an erasure did, in counts."""
    return f"rows={sum(done.rows.values())} recordings={done.recordings} held={len(done.held)}"


def rules(work: Work) -> PrivacyRules:
    return msgspec.convert(settings.read(work)["privacy"], PrivacyRules)


def keep_rules(work: Work, given: PrivacyRules) -> RequestQueue:
    """Raises UserError: forbidden, bad_request."""
    work.actor.demand("permission", "change")
    if given.law not in LAWS:
        raise UserError("bad_request", f"law is one of {', '.join(LAWS)}")
    settings.set_privacy(work, given)
    return queue(work)


# ------------------------------------------------------------------------------------ inside


def _demand(work: Work, action: Any) -> None:
    work.actor.demand("subject_request", action)
    work.actor.demand("lead", "unmask")


def _me(work: Work) -> str | None:
    return work.actor.id if work.actor.person.login else None


def _one(work: Work, request_id: str) -> Row[Any]:
    r = subject_request.c
    found = work.connection.execute(
        select(subject_request).where(r.org_id == work.org_id, r.id == request_id).with_for_update()
    ).first()
    if found is None:
        raise UserError("not_found")
    return found


def _open(work: Work, request_id: str, revision: int) -> Row[Any]:
    row = _one(work, request_id)
    if row.revision != revision or row.state not in ("open", "second"):
        raise UserError("conflict", "somebody else has handled it meanwhile")
    return row


def _lead_of(row: Row[Any]) -> str:
    if row.lead_id is None:
        raise UserError("not_found", "nobody was found for this request yet")
    return str(row.lead_id)


def _write(work: Work, row: Row[Any], **values: Any) -> None:
    r = subject_request.c
    work.connection.execute(
        update(subject_request)
        .where(r.org_id == work.org_id, r.id == row.id)
        .values(**values, revision=row.revision + 1)
    )


def _end(work: Work, row: Row[Any], state: str, *, delivered: str = "", why: str = "") -> None:
    _write(work, row, state=state, delivered=delivered.strip()[:MOST_TEXT], why=why.strip()[:MOST_TEXT],
           handled_by=_me(work), handled_at=work.now)  # fmt: skip
    work.audit(
        "turn_down" if state == "refused" else "answer",
        "subject_request",
        row.id,
        lead_id=row.lead_id,
        kind=row.kind,
    )


def _object(work: Work, lead_id: str) -> int:
    """As an agent's mark does it: the record, its numbers, and the list of the organisation."""
    hers = subject.find(work, lead_id)
    keys = sorted(hers.key_hashes)
    for key in keys:
        made = insert_pg(do_not_call).values(
            org_id=work.org_id,
            key_hash=key,
            reason=OBJECTED,
            source=f"request:{lead_id}",
            at=work.now,
            by=_me(work),
        )
        work.connection.execute(made.on_conflict_do_nothing())
    leads = list(hers.ids["lead"])
    work.connection.execute(
        update(number)
        .where(number.c.org_id == work.org_id, among(number.c.lead_id, leads))
        .values(do_not_call=True)
    )
    work.connection.execute(
        update(lead)
        .where(lead.c.org_id == work.org_id, among(lead.c.id, leads))
        .values(do_not_call=True, do_not_call_reason=OBJECTED)
    )
    work.connection.execute(
        update(work_item)
        .where(work_item.c.org_id == work.org_id, among(work_item.c.lead_id, leads), ~work_item.c.done)
        .values(done=True)
    )
    work.touched.lead(lead_id)
    work.audit("do_not_call", "lead", lead_id, lead_id=lead_id, numbers=len(keys))
    return len(keys)


def _names(work: Work, ids: set[str]) -> dict[str, str]:
    query = select(person.c.id, person.c.name).where(
        person.c.org_id == work.org_id, among(person.c.id, sorted(ids))
    )
    return {row.id: row.name for row in work.connection.execute(query)}


def _leads(work: Work, ids: set[str]) -> dict[str, str]:
    query = select(lead.c.id, lead.c.name).where(lead.c.org_id == work.org_id, among(lead.c.id, sorted(ids)))
    return {row.id: row.name for row in work.connection.execute(query)}


def _to_request(work: Work, row: Row[Any], people: dict[str, str], names: dict[str, str]) -> SubjectRequest:
    return SubjectRequest(
        id=row.id, revision=row.revision, kind=row.kind, asked_on=row.asked_on, due_on=row.due_on, law=row.law,
        asked_by=row.asked_by, channel=row.channel, reference=row.reference, lead_id=row.lead_id or "",
        name=names.get(row.lead_id, "") if row.state in OPEN else "", state=row.state, delivered=row.delivered, why=row.why,
        proposed_by=people.get(row.proposed_by or "", ""), proposed_mine=row.proposed_by == work.actor.id,
        handled_by=people.get(row.handled_by or "", ""), handled_at=row.handled_at,
    )  # fmt: skip


def _parts(folder: Path) -> Iterator[bytes]:
    try:
        with (folder / "subject.zip").open("rb") as file:
            while part := file.read(AT_ONCE):
                yield part
    finally:
        _remove(folder)


def _remove(folder: Path) -> None:
    for one in folder.iterdir():
        one.unlink()
    folder.rmdir()
