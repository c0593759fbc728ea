"""`lead-server quality agreement RATINGS.csv`: do analysts judge alike?"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import msgspec

from domain.agreement import Agreement, Estimate, agreement
from domain.agreement.report import REASONS, RESAMPLES, SEED
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


def _agreement(arguments: argparse.Namespace) -> int:
    try:
        ratings = read_ratings(arguments.file)
    except OSError as error:
        print(f"{arguments.file} cannot be read: {error.strerror}", file=sys.stderr)
        return 2
    found = agreement(ratings, resamples=max(0, arguments.resamples), seed=arguments.seed)
    print(msgspec.json.encode(_document(found)).decode() if arguments.json else _text(found))
    return 0


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
