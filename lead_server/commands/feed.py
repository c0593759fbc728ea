"""`lead-server feed status | prune | restored`: how desks stand, what is forgotten, and after a restored backup."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime

import msgspec

from lead_server.commands import arguments as shared
from lead_server.feed import retention, upkeep
from lead_server.feed.status import DESKS, FeedStatus, status
from lead_server.installation import opened
from lead_server.people import admin


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    group = subparsers.add_parser("feed", help="how desks stay in step").add_subparsers(required=True)
    show = group.add_parser("status", help="streams, the slowest desks, refused operations")
    shared.add_organisation(show)
    show.add_argument("--desks", type=int, default=DESKS, help="how many desks are shown")
    show.add_argument("--json", action="store_true", help="one JSON document on standard output")
    show.set_defaults(run=_status)
    prune = group.add_parser("prune", help=f"forget removals older than {retention.KEPT.days} days, now")
    prune.set_defaults(run=_prune)
    restored = group.add_parser("restored", help="tell desks that the database was restored from a backup")
    restored.set_defaults(run=_restored)
    for parser in (show, prune, restored):
        shared.add_place(parser)


def _status(arguments: argparse.Namespace) -> int:
    with opened(arguments.data, arguments.database) as here, here.engine.connect() as connection:
        org_id = admin.organisation_id(connection, arguments.organisation)
        found = status(connection, org_id, datetime.now(UTC), desks=arguments.desks)
    print(msgspec.json.encode(found).decode() if arguments.json else _text(found))
    return 0


def _prune(arguments: argparse.Namespace) -> int:
    with opened(arguments.data, arguments.database) as here:
        forgotten = upkeep.prune(here.engine, datetime.now(UTC))
    print("another process is at it" if forgotten is None else f"{forgotten:,} removals forgotten")
    return 0


def _restored(arguments: argparse.Namespace) -> int:
    with opened(arguments.data, arguments.database) as here:
        count = upkeep.restored(here.engine)
    print(f"{count} organisation(s) have a new history: desks begin anew and offer again what they sent")
    return 0


def _text(found: FeedStatus) -> str:
    """Three tables for a terminal."""
    lines = [
        f"{found.organisation}, history {found.history}",
        "",
        "streams     count   members     gone      head  moved",
    ]
    lines += [
        f"{s.kind:<10}{s.streams:>7,}{s.members:>10,}{s.gone:>9,}{s.head:>10,}  {_moment(s.moved_at)}"
        for s in found.streams
    ]
    lines += ["", "desks, the slowest first"]
    lines += [
        f"{d.behind:>8,} behind  {_moment(d.last_seen_at)}  {d.app or '?':<10} {d.person}, {d.device or d.device_id}"
        + (" (revoked)" if d.revoked else "")
        for d in found.desks
    ] or ["none"]
    lines += ["", "refused operations of the last 30 days"]
    lines += [f"{r.count:>8,}  {r.kind}: {r.code}  {_moment(r.newest_at)}" for r in found.refused] or ["none"]
    return "\n".join(lines)


def _moment(at: datetime | None) -> str:
    return "never           " if at is None else at.astimezone(UTC).strftime("%Y-%m-%d %H:%M")
