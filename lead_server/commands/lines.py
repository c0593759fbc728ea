"""`lead-server lines …`: the numbers to call from, what is known of them, which are at rest."""

from __future__ import annotations

import argparse
from datetime import timedelta

from sqlalchemy.dialects.postgresql import insert

from db.central.gate import line, line_mark
from domain import lines as rules
from domain.errors import UserError
from domain.ids import new_id
from domain.numbers import read_numbers
from lead_server.commands import arguments as shared
from lead_server.lines import choosing, storage
from lead_server.security.number_keys import home_country
from lead_server.work import Work


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    group = subparsers.add_parser("lines", help="outbound lines").add_subparsers(required=True)
    shown = group.add_parser("list", help="the lines with their figures; rests those that have earned it")
    _place(shown, _list)
    made = group.add_parser("set", help="add a line or change it")
    made.add_argument("code")
    made.add_argument("--number", required=True, help="shown to the customer")
    made.add_argument(
        "--campaign", action="append", default=[], metavar="CODE", help="whose it is; default: everybody's"
    )
    made.add_argument(
        "--prefix", action="append", default=[], help="numbers it calls first, for example +8621"
    )
    made.add_argument(
        "--concurrent", type=int, default=None, metavar="N", help="calls at once; default: no limit"
    )
    made.add_argument("--account", default="", help="account of the telephone that it belongs to")
    made.add_argument("--off", action="store_true", help="not to be used")
    _place(made, _set)
    rest = group.add_parser("rest", help="do not use a line for a while")
    rest.add_argument("code")
    rest.add_argument("--hours", type=float, default=48.0)
    rest.add_argument("--why", default="operator")
    _place(rest, _rest)
    wake = group.add_parser("wake", help="use it again now; its figures begin anew")
    wake.add_argument("code")
    _place(wake, _wake)
    mark = group.add_parser("mark", help="a complaint about a line, or that a network shows it as spam")
    mark.add_argument("code")
    mark.add_argument("kind", choices=rules.MARKS)
    mark.add_argument("--note", default="")
    _place(mark, _mark)


def _place(parser: argparse.ArgumentParser, run: object) -> None:
    shared.add_organisation(parser)
    shared.add_place(parser)
    parser.set_defaults(run=run)


def _list(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        choosing.look_after(work, storage.lines(work))
        every = storage.lines(work)
        known, running = storage.figures(work, every), storage.running(work)
        now = work.now
    for one in every:
        figures = known[one.code]
        rate = "no calls" if figures.rate is None else f"{figures.rate:.0%} of {figures.dials} answered"
        resting = one.rested_until is not None and one.rested_until > now
        state = (
            "off"
            if not one.active
            else f"rests until {one.rested_until:%Y-%m-%d %H:%M} ({one.rested_why})"
            if resting
            else "on"
        )
        most = "" if one.concurrent is None else f" of {one.concurrent}"
        whose = ", ".join(one.campaigns) or "all campaigns"
        print(
            f"{one.code:12} {one.number:16} {whose:20} {running.get(one.code, 0)}{most} "
            f"now  {rate}  {figures.spam} spam, {figures.complaints} complaints  {state}"
        )
    if not every:
        print("no lines: each telephone calls from its own number")
    return 0


def _set(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        found = read_numbers(arguments.number, home_country(work))
        if len(found) != 1 or found[0].e164 is None:
            raise UserError("number_invalid", f"{arguments.number!r} is no number to call from")
        if arguments.concurrent is not None and arguments.concurrent < 1:
            raise UserError("bad_request", "--concurrent is one or more")
        if bad := [p for p in arguments.prefix if not p.startswith("+") or not p[1:].isdigit()]:
            raise UserError("bad_request", f"a prefix is + and digits, not {bad[0]!r}")
        values = {
            "number": found[0].e164, "account": arguments.account, "campaigns": arguments.campaign,
            "prefixes": arguments.prefix, "concurrent": arguments.concurrent, "active": not arguments.off,
            "at": work.now, "by": work.actor.id,
        }  # fmt: skip
        work.connection.execute(
            insert(line)
            .values(org_id=work.org_id, code=arguments.code, **values)
            .on_conflict_do_update(index_elements=[line.c.org_id, line.c.code], set_=values)
        )
        work.audit("set", "line", arguments.code, active=not arguments.off)
    print(f"{arguments.code}: {values['number']}")
    return 0


def _rest(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        until = work.now + timedelta(hours=arguments.hours)
        _write(work, arguments.code, rested_until=until, rested_why=arguments.why)
        work.audit("rest", "line", arguments.code, why=arguments.why, until=until.isoformat())
    print(f"{arguments.code} rests until {until:%Y-%m-%d %H:%M} UTC")
    return 0


def _wake(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        _write(work, arguments.code, rested_until=work.now, rested_why="")
        work.audit("wake", "line", arguments.code)
    print(f"{arguments.code} is used again")
    return 0


def _mark(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        _write(work, arguments.code, at=work.now)
        work.connection.execute(
            insert(line_mark).values(
                org_id=work.org_id, id=new_id(), line=arguments.code, kind=arguments.kind, note=arguments.note,
                at=work.now, by=work.actor.id,
            )
        )  # fmt: skip
        work.audit("mark", "line", arguments.code, kind=arguments.kind)
        rested = choosing.look_after(work, storage.lines(work))
    print(f"{arguments.code}: {arguments.kind} noted{'; it rests now' if arguments.code in rested else ''}")
    return 0


def _write(work: Work, code: str, **values: object) -> None:
    if not storage.write(work, code, **values):
        raise UserError("not_found", f"there is no line {code!r}")
