"""`lead-server floor`: what each agent did in a day, and the sheets that a day begins and ends with."""

from __future__ import annotations

import argparse
from datetime import UTC, date, datetime
from typing import get_args

import msgspec
from sqlalchemy import select

from db.central.people import team
from domain.errors import UserError
from domain.team_day import METRICS, Metric, figure
from domain.team_sheet import SheetKind, SheetLine, TeamSheet, html, tabbed
from lead_server.commands import arguments as shared
from lead_server.commands import floor_send
from lead_server.floor.day import rules_of
from lead_server.floor.report import AgentDay, day_of
from lead_server.floor.sheet import team_sheet


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
    _add_sheet(group)
    floor_send.add(group)


def _add_sheet(group: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    sheet = group.add_parser(
        "sheet", help="what lies ahead of a team, or what it has done against its targets"
    )
    sheet.add_argument("kind", choices=get_args(SheetKind))
    sheet.add_argument("--team", default="", metavar="NAME", help="only this team; all unless given")
    sheet.add_argument("--date", type=date.fromisoformat, metavar="2026-11-30", help="today unless given")
    sheet.add_argument("--zone", default="UTC", help="of agents whose region and who have none (UTC)")
    form = sheet.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one JSON document (lines with tabs without it)")
    form.add_argument("--html", action="store_true", help="a page that a mail takes")
    shared.add_organisation(sheet)
    shared.add_place(sheet)
    sheet.set_defaults(run=_sheet)


def _sheet(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        team_id = ""
        if arguments.team:
            named = select(team.c.id).where(team.c.org_id == work.org_id, team.c.name == arguments.team)
            team_id = work.connection.execute(named).scalar() or ""
            if not team_id:
                raise UserError("not_found", f"no team {arguments.team!r}")
        found = team_sheet(work, arguments.kind, team_id=team_id, day=arguments.date, usual=arguments.zone)
    head, rows = _sheet_table(found)
    if arguments.json:
        print(msgspec.json.encode(found).decode())
    elif arguments.html:
        print(html(f"{found.kind.title()} sheet, {found.day}", head, rows))
    else:
        print(tabbed(head, rows), end="")
    return 0


def _sheet_table(found: TeamSheet) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    lines = (*found.lines, msgspec.structs.replace(found.total, name="all"))
    head: tuple[str, ...]
    if found.kind == "morning":
        head = (
            "agent",
            "team",
            "due",
            "callbacks",
            "renewals",
            "overdue",
            "target calls",
            "target sold",
            "away",
        )
        return head, [
            (
                one.name, one.team, str(one.due), str(one.callbacks), str(one.renewals), str(one.overdue),
                str(one.targets.get("calls", "")), str(one.targets.get("deals", "")), "away" if one.away else "",
            )
            for one in lines
        ]  # fmt: skip
    head = ("agent", "team", *METRICS, "lost", "overdue", "problems", "refused", "outcomes")
    return head, [
        (
            one.name, one.team, *(_against(one, metric) for metric in METRICS), str(one.counts.lost), str(one.overdue),
            str(one.problems),
            str(one.refused), ", ".join(f"{code or 'none'} {n}" for code, n in one.counts.outcomes.items()),
        )
        for one in lines
    ]  # fmt: skip


def _against(one: SheetLine, metric: Metric) -> str:
    wanted = one.targets.get(metric, 0)
    return f"{figure(one.counts, metric)}/{wanted}" if wanted else str(figure(one.counts, metric))


def _report(arguments: argparse.Namespace) -> int:
    day = arguments.day or datetime.now(UTC).date()
    with shared.work_in(arguments) as (_, work):
        found = day_of(work, day, rules_of(work), arguments.zone)
    if arguments.json:
        print(msgspec.json.encode({"day": day, "agents": found}).decode())
    else:
        print("\n".join(_lines(found)) or f"nobody has told of a stay or a call on {day}")
    return 0


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
