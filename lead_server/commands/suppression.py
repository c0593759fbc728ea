"""`lead-server suppression import FILE --list NAME`: people who do not want calls."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from domain.errors import UserError
from lead_server.commands import arguments as shared
from lead_server.installation import say
from lead_server.library.trouble import FileTroubleError
from lead_server.suppression import importing


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    group = subparsers.add_parser("suppression", help="lists of people who do not want calls").add_subparsers(
        required=True
    )
    parser = group.add_parser(
        "import", help="take a file of numbers, domains (+86215555*) or SHA-256 digests into a list"
    )
    parser.add_argument("file", type=Path)
    parser.add_argument("--list", required=True, metavar="NAME", dest="name", help="for example robinson")
    parser.add_argument("--source", default="", help="where the list comes from, for the record")
    parser.add_argument(
        "--days", type=int, default=0, metavar="N", help="its entries end after so many days; default: never"
    )
    parser.add_argument(
        "--replace", action="store_true", help="the file is the whole list: who is not in it leaves it"
    )
    _place(parser)
    parser.set_defaults(run=_import)
    shown = group.add_parser("lists", help="the lists and how long they hold")
    _place(shown)
    shown.set_defaults(run=_lists)
    removed = group.add_parser("remove", help="forget a list")
    removed.add_argument("name")
    _place(removed)
    removed.set_defaults(run=_remove)


def _place(parser: argparse.ArgumentParser) -> None:
    shared.add_organisation(parser)
    shared.add_place(parser)


def _import(arguments: argparse.Namespace) -> int:
    if arguments.days < 0:
        raise UserError("bad_request", "--days is 0 (never) or more")
    until = (
        datetime.now(UTC).replace(microsecond=0) + timedelta(days=arguments.days) if arguments.days else None
    )
    if until is not None:
        until = until.replace(hour=0, minute=0, second=0)  # the same file on the same day is the same
    try:
        with shared.work_in(arguments) as (_, work):
            found = importing.import_list(
                work,
                arguments.file,
                arguments.name,
                source=arguments.source,
                until=until,
                replace=arguments.replace,
            )
    except FileTroubleError as error:
        print(error.words, file=sys.stderr)
        return 1
    if found.same_file:
        print(f"{arguments.name}: this file was imported before; nothing has changed.")
        return 0
    for line, code in found.bad:
        say(f"line {line}: {code}")
    if found.refused > len(found.bad):
        say(f"… and {found.refused - len(found.bad):,} more lines that are no entries")
    print(
        f"{arguments.name}: {found.total:,} lines, {found.new:,} new, {found.known:,} known, {found.removed:,} gone, "
        f"{found.refused:,} refused; {found.marked:,} numbers of leads marked anew"
    )
    return 0


def _lists(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        rows = importing.lists(work)
    for name, entries, until, at in rows:
        end = f"until {until:%Y-%m-%d}" if until else "for ever"
        print(f"{name:24} {entries:>12,} entries  {end:18} imported {at:%Y-%m-%d %H:%M}")
    if not rows:
        print("no lists")
    return 0


def _remove(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        print(f"{importing.remove_list(work, arguments.name):,} entries removed")
    return 0
