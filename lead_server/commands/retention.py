"""`lead-server retention run|status|hold|release|verify`: recordings that are over, and those that must not go."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime

import msgspec
from sqlalchemy import func, select

from db.central.calls import recording
from db.central.records import deletion
from lead_server.commands import arguments as shared
from lead_server.installation import opened
from lead_server.retention import deleting, rules
from lead_server.retention.ledger import BrokenLedgerError
from lead_server.web import a_uuid
from lead_server.work import Work


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    group = subparsers.add_parser("retention", help="how long recordings are kept").add_subparsers(
        required=True
    )
    run = group.add_parser("run", help="delete now what is over (the server does it once a day)")
    verify = group.add_parser(
        "verify", help="is the ledger what was written, and is what it says gone still gone?"
    )
    for parser, work in ((run, _run), (verify, _verify)):
        parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
        shared.add_place(parser)
        parser.set_defaults(run=work)
    status = group.add_parser("status", help="what is over now, what is held and why, what was deleted")
    status.add_argument("--json", action="store_true", help="one JSON document on standard output")
    status.set_defaults(run=_status)
    hold = group.add_parser("hold", help="legal hold: keep recordings whatever the rules say")
    release = group.add_parser("release", help="end a legal hold")
    for parser in (hold, release):
        what = parser.add_mutually_exclusive_group(required=True)
        what.add_argument("--recording", metavar="ID")
        what.add_argument("--call", metavar="ID", help="every recording of a call")
        what.add_argument("--lead", metavar="ID", help="every recording of calls with a lead")
        parser.add_argument("--why", required=True, help="kept with the recording and in the audit trail")
    hold.set_defaults(run=_hold)
    release.set_defaults(run=_release)
    for parser in (status, hold, release):
        shared.add_organisation(parser)
        shared.add_place(parser)


def _run(arguments: argparse.Namespace) -> int:
    with opened(arguments.data, arguments.database) as here:
        house = here.house()
        assert house.ledger is not None
        done = deleting.sweep(here.engine, house.recordings, house.ledger)
    if done is None:
        print("another process deletes right now", file=sys.stderr)
        return 1
    if arguments.json:
        print(msgspec.json.encode(done).decode())
    else:
        print(
            f"{done.deleted} recording(s) deleted, {done.again} again after a restore, {done.files} file(s) removed"
        )
    return 0


def _verify(arguments: argparse.Namespace) -> int:
    """Exit code 1: something is wrong."""
    with opened(arguments.data, arguments.database) as here:
        ledger = here.house().ledger
        assert ledger is not None
        try:
            written = list(ledger.read())
        except BrokenLedgerError as error:
            print(error, file=sys.stderr)
            return 1
        with here.engine.connect() as connection:
            there = set(connection.execute(select(recording.c.id)).scalars())
    back = [one.id for one in written if one.kind == deleting.RECORDING and one.id in there]
    found = {"deletions": len(written), "there_again": back, "checked_at": datetime.now(UTC)}
    if arguments.json:
        print(msgspec.json.encode(found).decode())
    else:
        print(f"{len(written)} deletion(s), each as it was written; {len(back)} recording(s) are there again")
    return 1 if back else 0


def _status(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        over = rules.over(work, 100_000)
        held = work.connection.execute(
            select(recording.c.id, recording.c.held_why, recording.c.held_at).where(
                recording.c.org_id == work.org_id, recording.c.held
            )
        ).all()
        gone = work.connection.execute(
            select(func.count()).select_from(deletion).where(deletion.c.org_id == work.org_id)
        ).scalar_one()
    found = {
        "over": len(over), "deleted": gone,
        "held": [{"recording": row.id, "why": row.held_why, "since": row.held_at} for row in held],
    }  # fmt: skip
    if arguments.json:
        print(msgspec.json.encode(found).decode())
    else:
        print(f"{len(over)} recording(s) are over, {gone} were deleted, {len(held)} are held")
        for row in held:
            print(f"  {row.id}: {row.held_why}")
    return 0


def _hold(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        count = rules.hold(work, _chosen(work, arguments), arguments.why)
    print(f"{count} recording(s) are held")
    return 0 if count else 1


def _release(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        count = rules.release(work, _chosen(work, arguments), arguments.why)
    print(f"{count} recording(s) are held no more")
    return 0 if count else 1


def _chosen(work: Work, arguments: argparse.Namespace) -> list[str]:
    if arguments.recording:
        return [a_uuid(arguments.recording)]
    call = a_uuid(arguments.call) if arguments.call else ""
    return rules.recordings_of(work, call_id=call, lead_id=a_uuid(arguments.lead) if arguments.lead else "")
