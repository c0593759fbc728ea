"""`lead-server quality agreement` (do analysts judge alike?), `draw` (which calls are judged?), `plans`, `leave`."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from domain.agreement import Agreement, Estimate, agreement
from domain.agreement.report import REASONS, RESAMPLES, SEED
from domain.sampling import Draw, Plan, period_of
from lead_server.commands import arguments as shared
from lead_server.commands import quality_leave, quality_plans
from lead_server.quality import queue, standing
from lead_server.quality.plan_file import read_plan
from lead_server.quality.ratings_file import read_ratings


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    group = subparsers.add_parser("quality", help="how calls are judged").add_subparsers(required=True)
    agree = group.add_parser(
        "agreement", help="do analysts agree, beyond chance? from a file with unit, rater, value"
    )
    agree.add_argument("file", type=Path, metavar="RATINGS.csv")
    agree.add_argument(
        "--resamples", type=int, default=RESAMPLES, metavar="N", help=f"for the intervals ({RESAMPLES})"
    )
    agree.add_argument(
        "--seed", type=int, default=SEED, help="of the resampling; the same seed, the same interval"
    )
    agree.add_argument("--json", action="store_true", help="one JSON document on standard output")
    agree.set_defaults(run=_agreement)
    drawing = group.add_parser(
        "draw", help="which calls of a period are judged, by chance or by risk, and by whom"
    )
    drawing.add_argument("plan", type=Path, metavar="PLAN", help="a YAML or JSON file")
    drawing.add_argument("--seed", default="", help="draw as with this seed; without one, chance decides")
    drawing.add_argument(
        "--on", type=date.fromisoformat, metavar="2026-11-20", help="a day of the period (the last whole one)"
    )
    drawing.add_argument("--zone", type=ZoneInfo, default=ZoneInfo("UTC"), help="where its days begin (UTC)")
    drawing.add_argument(
        "--keep", action="store_true", help="put the calls into the analysts' queues; once a plan and period"
    )
    drawing.add_argument("--json", action="store_true", help="one JSON document on standard output")
    shared.add_organisation(drawing)
    shared.add_place(drawing)
    drawing.set_defaults(run=_draw)
    quality_leave.add(group)
    quality_plans.add(group)


def _agreement(arguments: argparse.Namespace) -> int:
    try:
        ratings = read_ratings(arguments.file)
    except OSError as error:
        print(f"{arguments.file} cannot be read: {error.strerror}", file=sys.stderr)
        return 2
    found = agreement(ratings, resamples=max(0, arguments.resamples), seed=arguments.seed)
    print(msgspec.json.encode(_document(found)).decode() if arguments.json else _text(found))
    return 0


def _draw(arguments: argparse.Namespace) -> int:
    try:
        plan = read_plan(arguments.plan)
    except OSError as error:
        print(f"{arguments.plan} cannot be read: {error.strerror}", file=sys.stderr)
        return 2
    day = arguments.on or standing.last_whole_day(plan, arguments.zone, datetime.now(UTC))
    period = period_of(plan.period, day, arguments.zone)
    with shared.work_in(arguments) as (_, work):
        found = (queue.keep if arguments.keep else queue.look)(work, plan, period, arguments.seed)
    if arguments.json:
        print(msgspec.json.encode({**msgspec.to_builtins(found), "kept": arguments.keep}).decode())
    else:
        print(_drawn(found, plan))
    return 0


def _drawn(found: Draw, plan: Plan) -> str:
    there = sum(stratum.there for stratum in found.strata)
    second = sum(pick.second for pick in found.picks)
    lines = [
        f"{plan.code} {found.period}: {len(found.picks) - second} of {there} calls of {len(found.strata)} agents"
        + (f", {second} of them a second time" if second else ""),
        f"seed {found.seed}",
        f"population {found.digest}",
    ]
    for pick in found.picks:
        why = f"by chance, {pick.probability}" if pick.probability else ", ".join(pick.reasons)
        lines.append(
            f"  {pick.call_id}  agent {pick.agent_id}  for {pick.analyst}  {why}{'  blind' * pick.second}"
        )
    return "\n".join(lines)


def _document(found: Agreement) -> dict[str, object]:
    told = {path: {"code": code, "words": REASONS[code]} for path, code in found.reasons.items()}
    return {**msgspec.to_builtins(found), "reasons": told}


def _text(found: Agreement) -> str:
    lines = [f"{found.units} units, {found.raters} raters, {found.ratings} ratings", ""]
    rows = [
        ("percent agreement", "percent_agreement", found.percent_agreement),
        ("Gwet AC1", "ac1", found.ac1),
        ("Fleiss kappa", "fleiss_kappa", found.fleiss_kappa),
        *((f"Krippendorff alpha, {m}", f"alpha.{m}", e) for m, e in found.alpha.items()),
        *((f"ICC({form})", f"icc.{form}", e) for form, e in found.icc.items()),
    ]
    lines += [f"{name:<28} {_one(estimate, found.reasons.get(path, ''))}" for name, path, estimate in rows]
    for one in found.leniency:
        limits = "" if one.low is None else f"   limits of agreement {one.low:+.2f} to {one.high:+.2f}"
        lines.append(f"{one.rater}: {one.mean:+.2f} beside the others ({one.units} units){limits}")
    return "\n".join(lines)


def _one(estimate: Estimate | None, reason: str) -> str:
    if estimate is None:
        return f"      -  {REASONS[reason]}"
    interval = "no interval" if estimate.low is None else f"{estimate.low:.4f} to {estimate.high:.4f}"
    return f"{estimate.value:7.4f}  {interval}"
