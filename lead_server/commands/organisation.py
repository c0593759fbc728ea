"""`lead-server organisation`: what holds for a whole organisation."""

from __future__ import annotations

import argparse
import json
from typing import Any, get_args

import msgspec

from domain.errors import UserError
from domain.floor import FloorRules, PauseReason
from domain.recording_policy import (
    Announce,
    Form,
    OnObjection,
    PersonalData,
    RecordingPolicy,
    SpeechPolicy,
    Unread,
)
from domain.retention import Keep
from lead_server.commands import arguments as shared
from lead_server.people import settings


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("organisation", help="what holds for a whole organisation")
    verbs = parser.add_subparsers(metavar="verb", required=True)
    show = verbs.add_parser("show", help="the settings that hold")
    change = verbs.add_parser("set", help="change settings")
    change.add_argument(
        "--desk-lock-days", type=int, metavar="N",
        help=f"a desk that has not met the server for so long locks itself"
        f" ({settings.LOCK_DAYS[0]} to {settings.LOCK_DAYS[-1]}; known to each desk from its next sign-in)",
    )  # fmt: skip
    change.add_argument(
        "--pause", action="append", metavar="CODE[:MINUTES]",
        help="a reason to pause, and how long it may last; once for each: the whole list is replaced",
    )  # fmt: skip
    change.add_argument("--wrap-up", type=int, metavar="SECONDS", help="time for the outcome; 0: no limit")
    change.add_argument(
        "--extension",
        metavar="SECONDSxTIMES",
        help="by how much an agent may prolong it, and how often (60x2)",
    )
    change.add_argument(
        "--after-time", choices=("stay", "ready", "paused"), help="where she goes when the time is over"
    )
    change.add_argument(
        "--missed-limit", type=int, metavar="N", help="calls not taken in a row that pause her; 0: never"
    )
    change.add_argument(
        "--long-wrap-up",
        type=int,
        metavar="SECONDS",
        help="a wrap-up so long needs the lead's hand; 0: never",
    )
    change.add_argument(
        "--overdue-after", type=int, metavar="MINUTES", help="from when on a callback counts as overdue"
    )
    change.add_argument(
        "--refused-entries", type=int, metavar="N", help="so many refused entries need a hand; 0: never"
    )
    change.add_argument(
        "--recording-form",
        choices=get_args(Form),
        help="how recordings are kept: flac loses nothing, opus is a tenth of it",
    )
    change.add_argument(
        "--on-objection",
        choices=get_args(OnObjection),
        help="what becomes of a recording when the customer objects",
    )
    change.add_argument(
        "--recording-notice",
        choices=get_args(Announce),
        help="what tells both sides: nothing, a short tone every 15 s, or words (notice.wav of each desk)",
    )
    change.add_argument(
        "--transcripts", choices=("on", "off"), help="whether words of recordings are written down"
    )
    change.add_argument(
        "--personal-data",
        choices=get_args(PersonalData),
        help="card and identity numbers that are said: apart (masked; the original for who may unmask), remove"
        " (masked, the original is overwritten), keep (nothing is looked for)",
    )
    change.add_argument(
        "--unread-recordings",
        choices=get_args(Unread),
        help="recordings that were not looked through for numbers yet: heard, or withheld until then",
    )
    change.add_argument(
        "--keep-days", type=int, metavar="N", help="recordings are deleted after so many days; 0: never"
    )
    change.add_argument(
        "--keep-sold-days", type=int, metavar="N", help="those of sold calls; 0: as the others"
    )
    change.add_argument(
        "--reveals-a-day",
        type=int,
        metavar="N",
        help="hidden numbers that one person may look at in 24 hours; 0: none",
    )
    change.add_argument(
        "--browsing",
        metavar="RECORDSxMINUTES",
        help="who opens so many records in so many minutes is told; 0x10: nobody is",
    )
    for each in (show, change):
        shared.add_organisation(each)
        shared.add_place(each)
    show.set_defaults(run=run_show)
    change.set_defaults(run=run_set)


def run_show(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        print(json.dumps(settings.read(work)))
    return 0


def run_set(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        if arguments.desk_lock_days is not None:
            settings.set_lock_days(work, arguments.desk_lock_days)
            print(f"desks lock themselves after {arguments.desk_lock_days} days without the server")
        bounds = _bounds(arguments)
        if (given := _floor(arguments)) or bounds:
            now = msgspec.convert(settings.read(work)["floor"], FloorRules)
            if bounds:
                given["needs"] = msgspec.structs.replace(now.needs, **bounds)
            settings.set_floor(work, msgspec.structs.replace(now, **given))
            print("the floor's rules hold at each desk from its next sign-in")
        if given := _recording(arguments):
            policy = msgspec.convert(settings.read(work)["recording"], RecordingPolicy)
            settings.set_recording(work, msgspec.structs.replace(policy, **given))
            print("recordings follow this at each desk from its next sign-in")
        if given := _speech(arguments):
            speech = msgspec.convert(settings.read(work)["speech"], SpeechPolicy)
            settings.set_speech(work, msgspec.structs.replace(speech, **given))
            print("recordings are read so from now on")
        if given := _access(arguments):
            settings.set_access(work, msgspec.structs.replace(settings.access(work), **given))
            print("the rules about looking hold from now on")
        given = {"days": arguments.keep_days, "sold_days": arguments.keep_sold_days}
        if given := {name: days for name, days in given.items() if days is not None}:
            rule = msgspec.convert(settings.read(work)["keep"], Keep)
            settings.set_keep(work, msgspec.structs.replace(rule, **given))
            print(
                "recordings are kept so long where their campaign does not say; the server deletes once a day"
            )
    return 0


def _recording(arguments: argparse.Namespace) -> dict[str, Any]:
    given = {
        "form": arguments.recording_form, "on_objection": arguments.on_objection, "announce": arguments.recording_notice,
    }  # fmt: skip
    return {name: value for name, value in given.items() if value is not None}


def _access(arguments: argparse.Namespace) -> dict[str, Any]:
    given: dict[str, Any] = {}
    if arguments.reveals_a_day is not None:
        given["reveals_a_day"] = arguments.reveals_a_day
    if arguments.browsing:
        records, _, minutes = arguments.browsing.partition("x")
        given |= {"records": _number(records), "minutes": _number(minutes)}
    return given


def _speech(arguments: argparse.Namespace) -> dict[str, Any]:
    given: dict[str, Any] = {}
    if arguments.transcripts:
        given["transcribe"] = arguments.transcripts == "on"
    if arguments.personal_data:
        given["personal_data"] = arguments.personal_data
    if arguments.unread_recordings:
        given["unread"] = arguments.unread_recordings
    return given


def _floor(arguments: argparse.Namespace) -> dict[str, Any]:
    given: dict[str, Any] = {}
    if arguments.pause:
        given["pauses"] = tuple(_pause(text) for text in arguments.pause)
    if arguments.extension:
        seconds, _, times = arguments.extension.partition("x")
        given["extension_s"], given["extensions"] = _number(seconds), _number(times)
    named = {"wrap_up_s": "wrap_up", "after_time": "after_time", "missed_limit": "missed_limit"}
    values = {field: getattr(arguments, name) for field, name in named.items()}
    return given | {field: value for field, value in values.items() if value is not None}


def _bounds(arguments: argparse.Namespace) -> dict[str, int]:
    named = {"wrap_up_s": "long_wrap_up", "overdue_min": "overdue_after", "refused": "refused_entries"}
    values = {field: getattr(arguments, name) for field, name in named.items()}
    return {field: value for field, value in values.items() if value is not None}


def _pause(text: str) -> PauseReason:
    code, _, minutes = text.partition(":")
    return PauseReason(code=code.strip(), longest_min=_number(minutes or "0"))


def _number(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise UserError("bad_request", f"{text!r} is no whole number") from None
