"""`lead-server gate …`: the rules in force, calls that broke one, leave to call all the same."""

from __future__ import annotations

import argparse
from datetime import timedelta

from sqlalchemy import select

from db.central.gate import gate_finding
from db.central.leads import lead
from db.central.people import person
from domain.contact_policy import OVERRIDABLE, PRESETS
from domain.errors import UserError
from domain.ids import new_id
from lead_server.commands import arguments as shared
from lead_server.feed.shapes import new_row

_DAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    group = subparsers.add_parser("gate", help="the gate before a call").add_subparsers(required=True)
    rules = group.add_parser("rules", help="presets by country and state, with their sources")
    rules.set_defaults(run=_rules)
    found = group.add_parser("findings", help="reported calls that broke a rule")
    found.add_argument("--days", type=int, default=7)
    _place(found)
    found.set_defaults(run=_findings)
    leave = group.add_parser("pass", help="let a rule pass for a lead, with a reason, for a while")
    leave.add_argument("lead", metavar="LEAD-ID")
    leave.add_argument("--rule", required=True, choices=sorted(OVERRIDABLE))
    leave.add_argument("--reason", required=True)
    leave.add_argument("--minutes", type=int, default=60)
    _place(leave)
    leave.set_defaults(run=_pass)


def _place(parser: argparse.ArgumentParser) -> None:
    shared.add_organisation(parser)
    shared.add_place(parser)


def _rules(_arguments: argparse.Namespace) -> int:
    for code, policy in sorted(PRESETS.items()):
        days = " ".join(_DAYS[day - 1] for day in policy.days)
        more = [
            f"{_DAYS[d - 1]} {o.opens:%H:%M}-{o.closes:%H:%M}" for o in policy.other_hours for d in o.days
        ]
        more += ["no public holidays"] if policy.holiday_country else []
        more += [f"{c.count} calls in {c.window_min} min a number" for c in policy.attempts]
        more += [f"{c.count} calls in {c.window_min} min a person" for c in policy.lead_attempts]
        print(
            f"{code:20} {policy.opens:%H:%M}-{policy.closes:%H:%M} {days}{''.join(f'; {one}' for one in more)}"
        )
        print(
            f"{'':20} {policy.source} (read {policy.source_date}; {policy.reviewer or 'reviewed by nobody'})"
        )
    return 0


def _findings(arguments: argparse.Namespace) -> int:
    g = gate_finding.c
    with shared.work_in(arguments) as (_, work):
        rows = work.connection.execute(
            select(g.at, g.code, g.rule, g.passed, g.call_id, g.lead_id, person.c.name)
            .outerjoin(person, (person.c.org_id == g.org_id) & (person.c.id == g.agent_id))
            .where(g.org_id == work.org_id, g.at > work.now - timedelta(days=arguments.days))
            .order_by(g.at.desc())
        ).all()
    for row in rows:
        how = "by leave" if row.passed else "BROKEN"
        print(
            f"{row.at:%Y-%m-%d %H:%M} UTC  {how:8}  {row.code:20} {row.rule:24} {row.name or '?':20} call {row.call_id}"
        )
    print(f"{sum(not row.passed for row in rows):,} broken, {sum(row.passed for row in rows):,} by leave")
    return 0


def _pass(arguments: argparse.Namespace) -> int:
    if not 1 <= arguments.minutes <= 24 * 60:
        raise UserError("bad_request", "--minutes is 1 to 1440")
    with shared.work_in(arguments) as (_, work):
        work.actor.demand("dial_leave", "create")
        row = work.connection.execute(
            select(lead.c.id).where(
                lead.c.org_id == work.org_id, lead.c.id == arguments.lead, lead.c.deleted_at.is_(None)
            )
        ).first()
        if row is None:
            raise UserError("not_found", f"there is no lead {arguments.lead}")
        until = work.now + timedelta(minutes=arguments.minutes)
        made = new_row(
            "dial_leave", work.now, id=new_id(), lead_id=arguments.lead, code=arguments.rule, reason=arguments.reason[:500],
            until=until, at=work.now, by=work.actor.person.name, person_id=work.actor.id,
        )  # fmt: skip
        work.storage.insert("dial_leave", [made])
        work.touched.lead(arguments.lead)
        work.audit(
            "pass",
            "dial_leave",
            made["id"],
            lead_id=arguments.lead,
            code=arguments.rule,
            reason=arguments.reason,
        )
    print(f"{arguments.rule} passes for this lead until {until:%Y-%m-%d %H:%M} UTC")
    return 0
