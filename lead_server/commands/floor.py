"""`lead-server floor report`: what each agent did in a day."""

from __future__ import annotations

import argparse
from datetime import UTC, date, datetime

import msgspec
from sqlalchemy import select

from db.central.people import organisation
from domain.floor import FloorRules
from lead_server.commands import arguments as shared
from lead_server.floor.report import AgentDay, day_of
from lead_server.people.storage import to_organisation
from lead_server.work import Work


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    group = subparsers.add_parser("floor", help="what agents did").add_subparsers(required=True)
    report = group.add_parser(
        "report", help="each agent's seconds in each state, calls, and pauses that were too long"
    )
    report.add_argument("--day", type=date.fromisoformat, metavar="2026-11-30", help="today unless given")
    report.add_argument("--zone", default="UTC", help="of agents who have no time zone of their own (UTC)")
    form = report.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one JSON document on standard output")
    form.add_argument("--text", action="store_true", help="lines for people (this unless --json is given)")
    shared.add_organisation(report)
    shared.add_place(report)
    report.set_defaults(run=_report)


def _report(arguments: argparse.Namespace) -> int:
    day = arguments.day or datetime.now(UTC).date()
    with shared.work_in(arguments) as (_, work):
        found = day_of(work, day, _rules(work), arguments.zone)
    if arguments.json:
        print(msgspec.json.encode({"day": day, "agents": found}).decode())
    else:
        print("\n".join(_lines(found)) or f"nobody has told of a stay or a call on {day}")
    return 0


def _rules(work: Work) -> FloorRules:
    row = work.connection.execute(select(organisation).where(organisation.c.org_id == work.org_id)).one()
    return to_organisation(row).floor


def _lines(found: list[AgentDay]) -> list[str]:
    lines: list[str] = []
    for one in found:
        team = f" ({one.team})" if one.team else ""
        lines.append(
            f"{one.name}{team}: {_clock(one.on_floor_s)} there, {one.calls} calls, {one.answered} answered,"
            f" {one.missed} missed, {_clock(one.talk_s)} of talk"
        )
        for part in one.states:
            what = f"{part.state} {part.reason}".strip()
            lines.append(f"  {what:<28} {_clock(part.seconds):>9}  {part.stays:>4} times")
        for pause in one.long_pauses:
            began = pause.began_at.isoformat(timespec="minutes")
            lines.append(
                f"  too long: {pause.reason} from {began}, {_clock(pause.seconds)}, {_clock(pause.over_s)} over"
            )
        if one.killed:
            lines.append(f"  {one.killed} stays were ended by a desk that died")
    return lines


def _clock(seconds: int) -> str:
    return f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
