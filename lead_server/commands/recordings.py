"""`lead-server recordings add|analyse|status`: recordings from elsewhere, and what the machine makes of them."""

from __future__ import annotations

import argparse
import mimetypes
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Engine, func, select

from db.central.analysis import analysis_stage
from db.central.calls import call, recording
from domain.errors import UserError
from domain.phrases import PhraseSet
from lead_server.commands import arguments as shared
from lead_server.installation import Installation, opened
from lead_server.people import admin
from lead_server.recordings import elsewhere, storage
from lead_server.security.actor import Actor, operator
from lead_server.web import a_uuid
from lead_server.work import Work, begin_work

LARGEST_BYTES = 2_000_000_000
_TYPES = {
    ".wav": "audio/wav",
    ".flac": "audio/flac",
    ".ogg": "audio/ogg",
    ".opus": "audio/ogg",
    ".mp3": "audio/mpeg",
}


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    group = subparsers.add_parser("recordings", help="recordings and their analysis").add_subparsers(
        required=True
    )
    add = group.add_parser("add", help="add recordings from another recorder or a PBX, also with their calls")
    add.add_argument("file", type=Path, nargs="?", metavar="FILE")
    what = add.add_mutually_exclusive_group()
    what.add_argument(
        "--call", metavar="ID", help="the call that it belongs to; none: a recording without one"
    )
    what.add_argument("--agent", metavar="LOGIN", help="who spoke: its call, held elsewhere, is entered too")
    what.add_argument(
        "--list", type=Path, metavar="CSV", help=f"many at once; columns: {', '.join(elsewhere.COLUMNS)}"
    )
    add.add_argument("--at", default="", metavar="MOMENT", help="when the call began; else told by the file")
    add.add_argument("--number", default="", help="of the other side; finds the lead")
    add.add_argument("--direction", choices=("in", "out"), default="in")
    add.add_argument("--campaign", default="", metavar="CODE", help="else that of the lead")
    add.add_argument("--language", default="", metavar="zh|en|es")
    add.add_argument("--json", action="store_true", help="one JSON document on standard output")
    shared.add_organisation(add)
    shared.add_place(add)
    add.set_defaults(run=_add)
    analyse = group.add_parser(
        "analyse", help="read one file here and now, and keep nothing; needs no database"
    )
    analyse.add_argument("file", type=Path, metavar="FILE")
    analyse.add_argument(
        "--language", default="", metavar="zh|en|es", help="of what is said; else it is found out"
    )
    analyse.add_argument(
        "--phrases", type=Path, action="append", default=[], metavar="FILE", help="phrase sets to look for"
    )
    analyse.add_argument("--data", type=Path, help="folder of the server's data, for its speech model")
    analyse.add_argument("--json", action="store_true", help="one JSON document on standard output")
    analyse.set_defaults(run=_analyse)
    status = group.add_parser("status", help="what waits, how old the oldest is, what failed and why")
    status.add_argument("--json", action="store_true", help="one JSON document on standard output")
    shared.add_organisation(status)
    shared.add_place(status)
    status.set_defaults(run=_status)


def _add(arguments: argparse.Namespace) -> int:
    if (arguments.file is None) == (arguments.list is None):
        print("Name a FILE or a --list of them.", file=sys.stderr)
        return 2
    with opened(arguments.data, arguments.database) as here:
        with here.engine.connect() as connection:
            worker = operator(admin.organisation_id(connection, arguments.organisation))
        try:
            wanted = _wanted(arguments, here.engine, worker)
        except elsewhere.ListError as error:
            print("\n".join((*error.lines, "Nothing was added.")), file=sys.stderr)
            return 1
        except OSError as error:
            print(f"{arguments.list} cannot be read: {error.strerror}", file=sys.stderr)
            return 2
        added = []
        for one in wanted:
            try:
                added.append(_add_one(arguments, here, worker, one))
            except OSError as error:
                print(f"{one.file} cannot be read: {error.strerror}", file=sys.stderr)
                return 2
    if arguments.json:
        print(msgspec.json.encode(added if arguments.list else added[0]).decode())
    else:
        for one, found in zip(wanted, added, strict=True):
            already = "was there already" if found["already"] else "added"
            print(f"{one.file.name}: {found['recording']}, {found['seconds']:.1f} s, {already}")
    return 0


def _wanted(arguments: argparse.Namespace, engine: Engine, worker: Actor) -> list[elsewhere.Heard]:
    if arguments.list is not None:
        with begin_work(engine, worker) as work:
            return elsewhere.read_list(arguments.list, work)
    return [
        elsewhere.Heard(
            arguments.file, arguments.agent or "", elsewhere.read_moment(arguments.at), arguments.number,
            arguments.direction, arguments.language, arguments.campaign,
        )
    ]  # fmt: skip


def _add_one(
    arguments: argparse.Namespace, here: Installation, worker: Actor, heard: elsewhere.Heard
) -> dict[str, Any]:
    """Each recording is a piece of work of its own: a list that was cut off is given again, and goes on where it was."""
    from lead_server.analysis.sound import UndecodableError, decode

    data = _read(heard.file)
    try:
        sound = decode(data)
    except UndecodableError as error:
        raise ValueError(f"{heard.file} is no recording that can be heard: {error}") from None
    seconds = sound.length_ms / 1000
    with begin_work(here.engine, worker) as work:
        found = {"seconds": seconds, "channels": sound.channels}
        already = elsewhere.there_already(work, data)
        if already is not None and (already[1] or not (heard.agent or arguments.call)):
            return {"recording": already[0], "call": already[1], **found, "already": True}
        owner = None
        if heard.agent:
            owner = elsewhere.enter(work, heard, seconds)
        elif arguments.call:
            owner = _call(work, arguments.call)
        if already is not None and owner is not None:
            storage.attach(work, already[0], *owner)
            return {"recording": already[0], "call": owner[0], **found, "already": True}
        made = work.new_id()
        storage.add(
            work, here.house().recordings, recording_id=made, call_id=owner[0] if owner else None,
            agent_id=owner[1] if owner else None, data=data, media_type=_type_of(heard.file),
            started_at=owner[2] if owner else heard.started_at, seconds=seconds, channels=sound.channels,
            sample_rate=sound.rate, language=heard.language,
        )  # fmt: skip
    return {"recording": made, "call": owner[0] if owner else "", **found, "already": False}


def _read(path: Path) -> bytes:
    if path.stat().st_size > LARGEST_BYTES:
        raise ValueError(f"{path} is larger than {LARGEST_BYTES // 1_000_000_000} GB")
    return path.read_bytes()


def _type_of(path: Path) -> str:
    return _TYPES.get(path.suffix.lower()) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"


def _call(work: Work, text: str) -> tuple[str, str, datetime]:
    row = work.connection.execute(
        select(call.c.id, call.c.agent_id, call.c.started_at).where(
            call.c.org_id == work.org_id, call.c.id == a_uuid(text)
        )
    ).first()
    if row is None:
        raise UserError("not_found", f"There is no call {text}.")
    return row.id, row.agent_id, row.started_at


def _analyse(arguments: argparse.Namespace) -> int:
    from lead_server.analysis.alone import analyse
    from lead_server.analysis.around import Here
    from lead_server.analysis.speech import find_speech
    from lead_server.installation import default_data

    try:
        data = _read(arguments.file)
    except OSError as error:
        print(f"{arguments.file} cannot be read: {error.strerror}", file=sys.stderr)
        return 2
    speech = find_speech(arguments.data or default_data())
    around = Here(
        speech=speech.load or (lambda: None), sets=tuple(_phrase_set(path) for path in arguments.phrases)
    )
    found = analyse(data, {"language": arguments.language, "media_type": _type_of(arguments.file)}, around)
    if arguments.json:
        words = {"words": around.words, "hits": around.found} if around.words is not None else {}
        print(msgspec.json.encode({**found, **words}).decode())
    else:
        if speech.load is None:
            print(f"no words: {speech.words}", file=sys.stderr)
        for name, stage in found.items():
            print(f"{name}: {stage['state']}{'  ' + stage['why'] if stage['why'] else ''}")
            for key, value in stage["result"].items() if name != "speech" else ():
                print(f"  {key}: {value}")
        for lane in around.words.lanes if around.words is not None else ():
            print(f"{lane.speaker}: {' '.join(word.text for word in lane.words)}")
        for hit in around.found:
            print(f"{hit.start_ms / 1000:.1f} s {hit.set_code}/{hit.phrase} ({hit.speaker}): {hit.text}")
    return 1 if found["check"]["state"] == "failed" else 0


def _phrase_set(path: Path) -> PhraseSet:
    from lead_server.publishing.checking import read_document

    document, findings = read_document(path, "phrase_set")
    if document is None or not isinstance(document.definition, PhraseSet):
        raise ValueError("; ".join(map(str, findings)) or f"{path} is no phrase set")
    return document.definition


def _status(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (here, work):
        found = status_of(work)
        found["speech"] |= _speech_here(here.data)
    if arguments.json:
        print(msgspec.json.encode(found).decode())
        return 0
    print(f"{found['recordings']} recordings, {found['waiting']} stages wait"
          + (f", the oldest for {found['oldest_s']:.0f} s" if found["waiting"] else ""))  # fmt: skip
    for name, queue in found["queues"].items():
        print(f"  queue {name}: {queue['waiting']} wait, the oldest for {queue['oldest_s']:.0f} s")
    speech = found["speech"]
    last = (
        f"; the last words were written {speech['last_s']:.0f} s ago" if speech["last_s"] is not None else ""
    )
    print(f"  speech on this machine: {speech['model'] or speech['words']}{last}")
    for row in found["stages"]:
        print(f"  {row['stage']:<10} {row['state']:<8} {row['count']:>7}  {row['why']}")
    return 0


def _speech_here(data: Path) -> dict[str, Any]:
    from lead_server.analysis.speech import find_speech

    found = find_speech(data)
    return {"model": found.model, "why": found.why, "words": found.words}


def status_of(work: Work) -> dict[str, Any]:
    """Counts by stage, state and reason; the age of the backlog in seconds."""
    mine = analysis_stage.c.org_id == work.org_id
    why = func.split_part(analysis_stage.c.why, ":", 1)
    counted = work.connection.execute(
        select(analysis_stage.c.stage, analysis_stage.c.state, why.label("why"), func.count().label("count"))
        .where(mine)
        .group_by(analysis_stage.c.stage, analysis_stage.c.state, why)
        .order_by(func.min(analysis_stage.c.n), analysis_stage.c.state)
    )
    stages = [dict(row._mapping) for row in counted]
    oldest = work.connection.execute(
        select(func.min(analysis_stage.c.at)).where(mine, analysis_stage.c.state.in_(("waiting", "running")))
    ).scalar()
    queues = {
        row.queue: {
            "waiting": row.many,
            "oldest_s": round((datetime.now(UTC) - row.oldest).total_seconds(), 1),
        }
        for row in work.connection.execute(
            select(
                analysis_stage.c.queue,
                func.count().label("many"),
                func.min(analysis_stage.c.at).label("oldest"),
            )
            .where(mine, analysis_stage.c.state.in_(("waiting", "running")))
            .group_by(analysis_stage.c.queue)
            .order_by(analysis_stage.c.queue)
        )
    }
    last = work.connection.execute(
        select(func.max(analysis_stage.c.ended_at)).where(
            mine, analysis_stage.c.stage == "transcript", analysis_stage.c.state == "done"
        )
    ).scalar()
    recordings = work.connection.execute(
        select(func.count()).where(recording.c.org_id == work.org_id)
    ).scalar_one()
    waiting = sum(row["count"] for row in stages if row["state"] in ("waiting", "running"))
    age = (datetime.now(UTC) - oldest).total_seconds() if oldest else 0.0
    return {
        "recordings": recordings,
        "waiting": waiting,
        "oldest_s": round(age, 1),
        "stages": stages,
        "queues": queues,
        "speech": {"last_s": round((datetime.now(UTC) - last).total_seconds(), 1) if last else None},
    }
