"""Deleting recordings for good, whenever the process dies, and again after a backup was restored.

The order: under the row's lock it is written to the ledger; then one transaction deletes the row with all that was made
of it (words, hits, waveform, copies, clips) and keeps the signed record; then the files go. A death behind the first step
is made good by `replay`, a death behind the second by the next round, which finds the files in the record.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from typing import Any

import msgspec
from sqlalchemy import Connection, Engine, Row, delete, exists, func, select, update
from sqlalchemy.dialects.postgresql import insert

from db.central.analysis import recording_copy
from db.central.calls import call, recording
from db.central.people import organisation
from db.central.records import deletion
from lead_server.periodic import alone
from lead_server.recordings.storage import Recordings
from lead_server.retention import rules
from lead_server.retention.ledger import BrokenLedgerError, Deletion, Ledger
from lead_server.security.actor import operator
from lead_server.work import Work, begin_work

LOCK = 7_315_005
RECORDING = "recording"  #: kind in the ledger; people who were erased stand there too (`lead_server.privacy`)
EVERY_S, FIRST_S = 24 * 3600.0, (120.0, 3600.0)
AT_ONCE = 500
_log = logging.getLogger(__name__)


@dataclass
class Swept:
    """What a round did. `kept`: recordings that were held, or gone, at the last moment."""

    deleted: int = 0
    again: int = 0
    files: int = 0
    kept: list[str] = field(default_factory=list)


def sweep(engine: Engine, store: Recordings, ledger: Ledger) -> Swept | None:
    """Delete what is over, in all organisations; None when another process is at it.

    Raises:
        BrokenLedgerError: nothing is deleted while the ledger is not what was written.
    """
    with alone(engine, LOCK) as mine:
        if not mine:
            return None
        done = Swept(again=_replay(engine, ledger))
        done.files += finish(engine, store)
        with engine.connect() as connection:
            orgs = connection.execute(select(organisation.c.org_id)).scalars().all()
        for org_id in orgs:
            while True:
                with begin_work(engine, operator(str(org_id))) as work:
                    found = rules.over(work, AT_ONCE)
                for one in found:
                    with begin_work(engine, operator(str(org_id))) as work:
                        gone = delete_one(work, ledger, one.recording_id, one.why)
                    done.deleted += gone
                    if not gone:
                        done.kept.append(one.recording_id)
                done.files += finish(engine, store)
                if len(found) < AT_ONCE:
                    break
        return done


def replay(engine: Engine, store: Recordings, ledger: Ledger) -> int | None:
    """What the ledger says is deleted is deleted in the database too; how many were there again. None: another is at it."""
    with alone(engine, LOCK) as mine:
        if not mine:
            return None
        count = _replay(engine, ledger)
        finish(engine, store)
        return count


def at_start(engine: Engine, store: Recordings, ledger: Ledger) -> None:
    """As `replay`; a ledger that is not what was written is a loud word in the log, and no reason not to serve."""
    try:
        replay(engine, store, ledger)
    except BrokenLedgerError as error:
        _log.error("%s; nothing is deleted until it is what it was (lead-server retention verify)", error)


def _replay(engine: Engine, ledger: Ledger) -> int:
    """Only what is there again, or has no record (it was restored, or the process died), is touched."""
    written = {(one.org_id, one.id): one for one in ledger.read() if one.kind == RECORDING}
    if not written:
        return 0
    with engine.connect() as connection:
        known = {
            (row.org_id, row.id)
            for row in connection.execute(
                select(deletion.c.org_id, deletion.c.id).where(deletion.c.kind == RECORDING)
            )
        }
        there = _there(connection, [recording_id for _, recording_id in written])
    for name in there & written.keys():
        one = written[name]
        _log.warning("recording %s was deleted at %s and is there again: deleted again", one.id, one.at)
        with begin_work(engine, operator(one.org_id)) as work:
            _remove(work, one)
    for name in written.keys() - known - there:
        with begin_work(engine, operator(written[name].org_id)) as work:
            _record(work, written[name], [])
    return len(there & written.keys())


def _there(connection: Connection, ids: list[str]) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    for at in range(0, len(ids), AT_ONCE):
        wanted = select(recording.c.org_id, recording.c.id).where(recording.c.id.in_(ids[at : at + AT_ONCE]))
        found |= {(row.org_id, row.id) for row in connection.execute(wanted)}
    return found


def delete_one(work: Work, ledger: Ledger, recording_id: str, why: str) -> bool:
    """Delete a recording with all that was made of it, unless it is held or gone. Under `LOCK` alone."""
    row = work.connection.execute(
        select(recording)
        .where(recording.c.org_id == work.org_id, recording.c.id == recording_id)
        .with_for_update()
    ).first()
    if row is None or row.held:
        return False
    _remove(work, ledger.append(_deletion(work, row, why)))
    return True


def _deletion(work: Work, row: Row[Any], why: str) -> Deletion:
    return Deletion(
        number=0, org_id=work.org_id, kind=RECORDING, id=row.id, at=work.now, why=why, by=work.actor.person.name,
        call_id=row.call_id or "", agent_id=row.agent_id or "", sha256=row.sha256.hex() if row.sha256 else "",
    )  # fmt: skip


def _remove(work: Work, one: Deletion) -> None:
    """The recording's row, and with it all that hangs on it (words, hits, clips, …); files are named in the record."""
    connection, of_it = (
        work.connection,
        (recording_copy.c.org_id == work.org_id, recording_copy.c.recording_id == one.id),
    )
    objects = list(connection.execute(select(recording_copy.c.object_key).where(*of_it)).scalars())
    gone = connection.execute(
        delete(recording)
        .where(recording.c.org_id == work.org_id, recording.c.id == one.id)
        .returning(recording.c.object_key, recording.c.call_id)
    ).first()
    if gone is not None:
        objects.append(gone.object_key)
        if gone.call_id is not None:
            left = exists().where(recording.c.org_id == work.org_id, recording.c.call_id == gone.call_id)
            connection.execute(
                update(call)
                .where(call.c.org_id == work.org_id, call.c.id == gone.call_id)
                .values(has_recording=left)
            )
    _record(work, one, [name for name in objects if name])
    work.audit("delete", "recording", one.id, call_id=one.call_id, why=one.why)


def _record(work: Work, one: Deletion, objects: list[str]) -> None:
    values = {"number": one.number, "body": msgspec.to_builtins(one), "objects": objects, "at": one.at}
    made = insert(deletion).values(org_id=work.org_id, id=one.id, kind=one.kind, **values)
    work.connection.execute(
        made.on_conflict_do_update(
            index_elements=["org_id", "id", "kind"],
            set_={"objects": deletion.c.objects + made.excluded.objects},
        )
    )


def finish(engine: Engine, store: Recordings) -> int:
    """Files of deleted recordings; one that cannot be removed now is tried again with the next round."""
    with engine.connect() as connection:
        waiting = connection.execute(
            select(deletion.c.org_id, deletion.c.id, deletion.c.kind, deletion.c.objects).where(
                func.cardinality(deletion.c.objects) > 0
            )
        ).all()
    count = 0
    for row in waiting:
        left = []
        for name in row.objects:
            try:
                store.remove(name)
                count += 1
            except FileNotFoundError:
                pass
            except Exception:
                _log.exception("a file of a deleted recording could not be removed")
                left.append(name)
        with engine.begin() as connection:
            connection.execute(
                update(deletion)
                .where(deletion.c.org_id == row.org_id, deletion.c.id == row.id, deletion.c.kind == row.kind)
                .values(objects=left)
            )
    return count
