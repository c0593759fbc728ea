"""`lead-server privacy export|erase SUBJECT`: what is known of a person, and its end."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import msgspec

from lead_server.commands import arguments as shared
from lead_server.installation import opened
from lead_server.people import admin
from lead_server.privacy import erasing, exporting, requests
from lead_server.privacy.subject import lead_of
from lead_server.retention.ledger import BrokenLedgerError
from lead_server.security.actor import operator
from lead_server.work import begin_work


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    group = subparsers.add_parser("privacy", help="what a person may ask for").add_subparsers(required=True)
    export = group.add_parser("export", help="everything that is known of her, as a zip file to read")
    export.add_argument("--to", type=Path, required=True, metavar="FILE", help="the zip file to make")
    export.set_defaults(run=_export)
    erase = group.add_parser("erase", help="take her out of everything, for good: also after a restore")
    erase.add_argument("--why", required=True, help="for example the letter's number; never her name")
    erase.add_argument(
        "--yes", action="store_true", help="do it; without this it is only said whom it is about"
    )
    erase.add_argument("--json", action="store_true", help="one JSON document on standard output")
    erase.set_defaults(run=_erase)
    for parser in (export, erase):
        parser.add_argument("subject", metavar="SUBJECT", help="id of a lead, or a telephone number")
        shared.add_organisation(parser)
        shared.add_place(parser)


def _export(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (here, work):
        lead_id = lead_of(work, arguments.subject)
        done = exporting.export(work, here.house().recordings, lead_id, arguments.to)
        told = f"rows={done.rows} recordings={done.recordings} missing={len(done.missing)}"
        requests.note_done(work, "export", lead_id, delivered=told, why="lead-server privacy export")
    print(f"{arguments.to}: {done.rows} record(s) of {done.tables} kinds, {done.recordings} recording(s)")
    for one in done.missing:
        print(f"  recording {one} cannot be read; it is named in the file", file=sys.stderr)
    return 0


def _erase(arguments: argparse.Namespace) -> int:
    with opened(arguments.data, arguments.database) as here:
        with here.engine.connect() as connection:
            org_id = admin.organisation_id(connection, arguments.organisation)
        with begin_work(here.engine, operator(org_id)) as work:
            lead_id = lead_of(work, arguments.subject)
        if not arguments.yes:
            print(f"this would erase lead {lead_id} for good; say --yes to do it")
            return 1
        house = here.house()
        assert house.ledger is not None
        try:
            done = erasing.erase(here.engine, house.recordings, house.ledger, org_id, lead_id, arguments.why)
        except BrokenLedgerError as error:
            print(error, file=sys.stderr)
            return 1
        if done is not None:
            with begin_work(here.engine, operator(org_id)) as work:
                told = requests.erased_words(done)
                requests.note_done(work, "erase", lead_id, delivered=told, why=arguments.why)
    if done is None:
        print("another process deletes right now", file=sys.stderr)
        return 1
    if arguments.json:
        print(msgspec.json.encode(done).decode())
        return 0
    print(f"lead {done.lead_id} is erased: {sum(done.rows.values())} row(s), {done.recordings} recording(s)")
    for name, (count, why) in sorted(done.kept.items()):
        print(f"  kept without her: {count} of {name}: {why}")
    for recording_id, why in sorted(done.held.items()):
        print(f"  kept by a legal hold: recording {recording_id}: {why}")
    return 0
