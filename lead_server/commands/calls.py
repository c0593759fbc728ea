"""`lead-server calls quality`: how good the lines were, by site and device."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime, timedelta

import msgspec

from lead_server.calls.line_quality import GROUPS, LineRow, summary
from lead_server.commands import arguments as shared

_BY = ("site", "device")


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    group = subparsers.add_parser("calls", help="what is known of calls").add_subparsers(required=True)
    quality = group.add_parser("quality", help="how good the lines were; the worst first")
    quality.add_argument(
        "--by", action="append", choices=sorted(GROUPS), help=f"once for each ({', '.join(_BY)} unless given)"
    )
    quality.add_argument("--days", type=int, default=7, metavar="N", help="calls of the last N days (7)")
    quality.add_argument("--json", action="store_true", help="one JSON document on standard output")
    shared.add_organisation(quality)
    shared.add_place(quality)
    quality.set_defaults(run=_quality)


def _quality(arguments: argparse.Namespace) -> int:
    by = tuple(arguments.by or _BY)
    since = datetime.now(UTC) - timedelta(days=max(1, arguments.days))
    with shared.work_in(arguments) as (_, work):
        found = summary(work, by, since)
    if arguments.json:
        print(msgspec.json.encode({"by": by, "days": arguments.days, "rows": found}).decode())
    else:
        print(_text(by, found))
    return 0


def _text(by: tuple[str, ...], found: list[LineRow]) -> str:
    if not found:
        return "no call has told how its line was: only the built-in softphone measures it"
    cells = [[name or "-" for name in row.group] for row in found]
    widths = [max(len(name), *(len(row[n]) for row in cells)) for n, name in enumerate(by)]
    head = "  ".join(name.ljust(width) for name, width in zip(by, widths, strict=True))
    lines = [f"{head}  calls  poor   MOS  worst  lost %  jitter ms  round trip ms"]
    for names, row in zip(cells, found, strict=True):
        who = "  ".join(name.ljust(width) for name, width in zip(names, widths, strict=True))
        trip = "-" if row.rtt_ms is None else f"{row.rtt_ms:.1f}"
        lines.append(
            f"{who}  {row.calls:>5}  {row.poor:>4}  {row.mos:.2f}   {row.worst:.2f}  {row.lost_percent:>6.2f}"
            f"  {row.jitter_ms:>9.1f}  {trip:>13}"
        )
    return "\n".join(lines)
