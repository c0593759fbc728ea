"""A person goes for good: whenever the process dies, and again after a backup was restored.

The order, as in `retention.deleting`: a line without personal data goes into the ledger beside the database; her recordings
go one by one; then one transaction takes her out of every table of `held.HELD`, leaves the tombstone and tells the desks;
then the files go. A death anywhere is made good by `again`, at the next start or in the daily round.
"""

from __future__ import annotations

import logging
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Engine, delete, func, select, tuple_, update
from sqlalchemy.dialects.postgresql import insert

from db.central import METADATA
from db.central.calls import call, recording
from db.central.feed import membership
from db.central.leads import do_not_call, lead
from db.central.records import deletion
from domain.erasure import ERASED
from domain.errors import UserError
from lead_server.database.sql import among
from lead_server.feed.streams import org_stream
from lead_server.periodic import alone
from lead_server.privacy.held import EMPTIED, HELD, NAMED, SEARCHED
from lead_server.privacy.subject import Subject, find, has_word
from lead_server.recordings.storage import Recordings
from lead_server.retention import deleting
from lead_server.retention.ledger import BrokenLedgerError, Deletion, Ledger
from lead_server.security.actor import operator
from lead_server.work import Work, begin_work

KIND = "lead"  #: in the ledger and in `deletion`
_log = logging.getLogger(__name__)


@dataclass
class Erased:
    """What was done.

    Attributes:
        rows: table -> rows that went or were emptied. kept: table -> (rows, why they stay, without her).
        held: recordings that a legal hold keeps: id -> its reason.
    """

    lead_id: str
    rows: dict[str, int] = field(default_factory=dict)
    kept: dict[str, tuple[int, str]] = field(default_factory=dict)
    held: dict[str, str] = field(default_factory=dict)
    recordings: int = 0
    files: int = 0


def erase(
    engine: Engine,
    store: Recordings,
    ledger: Ledger,
    org_id: str,
    lead_id: str,
    why: str,
    by: str = "lead-server",
) -> Erased | None:
    """Erase the person behind a lead (`subject.lead_of`); None when another process deletes right now.

    Raises:
        UserError: reason_missing, not_found. BrokenLedgerError: nothing is erased while the ledger is not what was written.
    """
    if not why.strip():
        raise UserError("reason_missing")
    with alone(engine, deleting.LOCK) as mine:
        if not mine:
            return None
        written = next(
            (one for one in ledger.read() if (one.org_id, one.kind, one.id) == (org_id, KIND, lead_id)), None
        )
        if written is None:
            with begin_work(engine, operator(org_id)) as work:
                now = work.now
            written = ledger.append(
                Deletion(number=0, org_id=org_id, kind=KIND, id=lead_id, at=now, why=why.strip()[:200], by=by)
            )  # fmt: skip
        return _erase(engine, store, ledger, written)


def again(engine: Engine, store: Recordings, ledger: Ledger) -> int | None:
    """Who was erased and is there (a restore, a death half way, a recording that came late) goes again; how many."""
    with alone(engine, deleting.LOCK) as mine:
        if not mine:
            return None
        written = {(one.org_id, one.id): one for one in ledger.read() if one.kind == KIND}
        with engine.connect() as connection:
            due = _there(connection, written.keys())
        for name in sorted(due):
            _log.warning(
                "lead %s was erased at %s and is there again: erased again", name[1], written[name].at
            )
            _erase(engine, store, ledger, written[name])
        return len(due)


def at_start(engine: Engine, store: Recordings, ledger: Ledger) -> None:
    """Before anybody is served: recordings and people that a restored backup brought back go again."""
    deleting.at_start(engine, store, ledger)
    try:
        again(engine, store, ledger)
    except BrokenLedgerError as error:
        _log.error("%s; nobody is erased again until it is what it was (lead-server retention verify)", error)


def daily(engine: Engine, store: Recordings, ledger: Ledger) -> None:
    """The round of retention, and what came late about somebody who was erased."""
    deleting.sweep(engine, store, ledger)
    again(engine, store, ledger)


def _there(connection: Connection, names: Collection[tuple[str, str]]) -> set[tuple[str, str]]:
    """Of those who were erased: who is no tombstone, or has a recording that nobody holds."""
    if not names:
        return set()
    whole = select(lead.c.org_id, lead.c.id).where(
        lead.c.deleted_at.is_(None) | (lead.c.do_not_call_reason != ERASED)
    )
    late = (
        select(lead.c.org_id, lead.c.id)
        .distinct()
        .join(call, (call.c.org_id == lead.c.org_id) & (call.c.lead_id == lead.c.id))
        .join(recording, (recording.c.org_id == call.c.org_id) & (recording.c.call_id == call.c.id))
        .where(recording.c.held.is_(False))
    )
    unrecorded = select(deletion.c.org_id, deletion.c.id).where(deletion.c.kind == KIND)
    found: set[tuple[str, str]] = set()
    wanted = sorted(names)
    for at in range(0, len(wanted), deleting.AT_ONCE):
        part = wanted[at : at + deleting.AT_ONCE]
        for query in (whole, late):
            rows = connection.execute(query.where(tuple_(lead.c.org_id, lead.c.id).in_(part)))
            found |= {(str(row.org_id), str(row.id)) for row in rows}
        done = connection.execute(unrecorded.where(tuple_(deletion.c.org_id, deletion.c.id).in_(part)))
        there = connection.execute(
            select(lead.c.org_id, lead.c.id).where(tuple_(lead.c.org_id, lead.c.id).in_(part))
        )
        known = {(str(row.org_id), str(row.id)) for row in done}
        found |= {(str(row.org_id), str(row.id)) for row in there} - known
    return found


def _erase(engine: Engine, store: Recordings, ledger: Ledger, written: Deletion) -> Erased:
    done = Erased(written.id)
    with begin_work(engine, operator(written.org_id)) as work:
        subject = find(work, written.id)
    for recording_id in subject.ids["recording"]:
        with begin_work(engine, operator(written.org_id)) as work:
            done.recordings += deleting.delete_one(
                work, ledger, recording_id, f"lead {written.id}: {written.why}"
            )
    with begin_work(engine, operator(written.org_id)) as work:
        _take_out(work, find(work, written.id), written, done)
    done.files = deleting.finish(engine, store)
    return done


def _take_out(work: Work, subject: Subject, written: Deletion, done: Erased) -> None:
    """Everything but the recordings, which went before, in one transaction; the lead is locked, as every writer does."""
    locked = select(lead.c.id).where(lead.c.org_id == work.org_id, among(lead.c.id, subject.ids["lead"]))
    if not work.connection.execute(locked.order_by(lead.c.id).with_for_update()).all():
        raise UserError("not_found", f"there is no lead {written.id}")
    _held(work, subject, done)
    _bar_numbers(work, subject)
    _tell_desks(work, subject)
    for name, columns in SEARCHED.items():
        words = subject.words | (subject.names if name == NAMED else frozenset())
        if words:
            _note(done, name, _run(work, delete(_table(name)).where(has_word(_table(name), columns, words))))
    if subject.words:
        for name, values in EMPTIED.items():
            hit = has_word(_table(name), values, subject.words)
            _note(done, name, _run(work, update(_table(name)).where(hit).values(values)))
    for name, held in HELD.items():
        table = _table(name)
        hers = subject.rows(name, work.org_id)
        if held.fate == "delete":
            _note(done, name, _run(work, delete(table).where(hers)))
        elif held.fate in ("blank", "keep"):
            if held.blank:
                _run(work, update(table).where(hers).values(dict(held.blank)))
            count = work.connection.execute(select(func.count()).select_from(table).where(hers)).scalar_one()
            if count:
                done.kept[name] = (count, held.why)
    work.connection.execute(
        update(lead)
        .where(lead.c.org_id == work.org_id, among(lead.c.id, subject.ids["lead"]))
        .values(version=lead.c.version + 1)
    )
    made = insert(deletion).values(
        org_id=work.org_id, id=written.id, kind=KIND, number=written.number, at=written.at,
        body={"why": written.why, "by": written.by, "at": written.at.isoformat(), "signature": written.signature},
    )  # fmt: skip
    work.connection.execute(made.on_conflict_do_nothing())
    work.audit(
        "erase", "lead", written.id, lead_id=written.id, recordings=done.recordings, held=len(done.held)
    )


def _held(work: Work, subject: Subject, done: Erased) -> None:
    rows = work.connection.execute(
        select(recording.c.id, recording.c.held_why).where(
            recording.c.org_id == work.org_id,
            among(recording.c.id, subject.ids["recording"]),
            recording.c.held,
        )
    )
    done.held = {str(row.id): row.held_why for row in rows}


def _bar_numbers(work: Work, subject: Subject) -> None:
    """Nobody calls her numbers again, whoever brings them: the keyed hash is all that is kept of them."""
    for key in sorted(subject.key_hashes):
        made = insert(do_not_call).values(
            org_id=work.org_id, key_hash=key, reason=ERASED, source=f"erasure:{subject.lead_id}", at=work.now
        )
        work.connection.execute(
            made.on_conflict_do_update(
                index_elements=["org_id", "key_hash"], set_={"reason": ERASED, "source": made.excluded.source}
            )
        )


def _tell_desks(work: Work, subject: Subject) -> None:
    """Each desk drops the lead with its next pull, and what it wrote about her; evaluations travel anew, without words."""
    m = membership.c
    for kind, by in (("lead", "lead"), ("evaluation", "evaluation")):
        rows = work.connection.execute(
            select(m.stream, m.id).where(
                m.org_id == work.org_id, m.kind == kind, among(m.id, subject.ids[by]), m.gone.is_(False)  # type: ignore[index]
            )
        ).all()  # fmt: skip
        for row in rows:
            (work.touched.remove if kind == "lead" else work.touched.put)(row.stream, kind, [row.id])
    work.touched.put(org_stream(work.org_id), ERASED, subject.ids["lead"])


def _note(done: Erased, name: str, count: int) -> None:
    if count:
        done.rows[name] = done.rows.get(name, 0) + count


def _table(name: str) -> Any:
    return METADATA.tables[name]


def _run(work: Work, statement: Any) -> int:
    table = statement.table
    return int(work.connection.execute(statement.where(table.c.org_id == work.org_id)).rowcount)
