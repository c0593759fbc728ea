"""`lead-server experiments list | show | plan | start | end | versions`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

import msgspec

from domain.campaigns import in_language
from domain.experiments.definition import Experiment
from domain.experiments.effect import Comparison, Effect, ExperimentRow
from lead_server.commands import arguments as shared
from lead_server.experiments import service, storage


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    group = subparsers.add_parser("experiments", help="experiments with scripts").add_subparsers(
        required=True
    )
    _command(group, "list", "all experiments, running ones first", _list)
    _command(group, "show", "the figures of an experiment as they are now", _show, "code")
    planning = _command(
        group, "plan", "save a plan from a YAML file; it says what it needs and what is wrong", _plan
    )
    planning.add_argument("file", type=Path)
    _command(group, "start", "start: the plan is fixed from now on", _start, "code")
    ending = _command(group, "end", "end an experiment", _end, "code")
    ending.add_argument("--why", required=True, help="kept with the experiment")
    _command(
        group, "versions", "the figures of a script's versions, which nobody drew by lot", _versions, "script"
    )


def _command(group: Any, name: str, words: str, run: object, *names: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = group.add_parser(name, help=words)
    for one in names:
        parser.add_argument(one)
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    shared.add_organisation(parser)
    shared.add_place(parser)
    parser.set_defaults(run=run)
    return parser


def _list(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        found = [ExperimentRow(experiment=one, leads=n) for one, n in storage.every(work)]
    lines = [
        f"{row.experiment.code}: {row.experiment.state}, {row.experiment.script} v{row.experiment.script_version},"
        f" {row.leads:,} leads"
        for row in found
    ]
    return _say(arguments, {"experiments": found}, lines or ["no experiments"])


def _show(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        found = service.effect(work, arguments.code)
    return _say(arguments, found, lines_of(found))


def _versions(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        found = service.versions(work, arguments.script)
    return _say(arguments, found, lines_of(found))


def _plan(arguments: argparse.Namespace) -> int:
    try:
        given = msgspec.yaml.decode(arguments.file.read_bytes(), type=Experiment, strict=False)
    except (OSError, msgspec.MsgspecError) as error:
        print(f"{arguments.file}: {error}", file=sys.stderr)
        return 2
    with shared.work_in(arguments) as (_, work):
        done = service.plan(work, given)
    lines = [f"{path}: {code}" for code, path in done.findings]
    _say(arguments, done, lines or [f"{given.code}: needs {done.size:,} contacts an arm"])
    return 1 if done.findings else 0


def _start(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        done = service.start(work, arguments.code)
    return _say(arguments, done, [f"{done.code} runs; it needs {done.plan.size:,} contacts an arm"])


def _end(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        done = service.end(work, arguments.code, arguments.why)
    return _say(arguments, done, [f"{done.code} has ended"])


def lines_of(effect: Effect) -> list[str]:
    """The page for a terminal."""
    lines = []
    if effect.late:
        lines.append(
            f"{effect.late:,} calls made before you looked have arrived since; the figures of then have changed"
        )
    if effect.ratio_p < 0.001:
        lines.append(f"the arms' sizes are not as planned (p = {effect.ratio_p:.2g}): do not read the rest")
    for arm in effect.arms:
        lines.append(
            f"{arm.arm} {in_language(arm.title, 'en')}: {arm.leads:,} leads, {arm.contacts:,} contacts, {arm.conversions:,}"
            f" sales = {arm.rate:.2%} ({arm.low:.2%} to {arm.high:.2%}), {arm.calls:,} calls of {arm.talk_s:.0f} s"
        )
    lines += [_verdict(one) for one in effect.comparisons]
    for guard in effect.guards:
        values = ", ".join(f"{one.value:.3g} of {one.of:,}" for one in guard.arms)
        lines.append(f"  {guard.code}: {guard.word} ({values})")
    for step in effect.steps:
        cells = "   ".join(
            f"{cell.reached:>6,} {cell.ended:>6,} {cell.median_s:>5.0f} s" for cell in step.arms
        )
        lines.append(f"  {step.step:<24} {cells}{'  changed' if step.changed else ''}")
    return lines


def _verdict(one: Comparison) -> str:
    said = one.verdict
    words = {
        "better": "better", "worse": "worse", "no_difference": f"no difference beyond {said.worth:.2%}",
        "not_enough": "not enough calls" + (f" (about {said.more:,} more contacts)" if said.more else ""),
    }[said.word]  # fmt: skip
    return f"{one.arm}: {words}; difference {said.value:+.2%} ({said.low:+.2%} to {said.high:+.2%}), by {said.by}"


def _say(arguments: argparse.Namespace, document: object, lines: list[str]) -> int:
    print(msgspec.json.encode(document).decode() if arguments.json else "\n".join(lines))
    return 0
