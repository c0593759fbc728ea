"""Everything that is known of a person, in one zip file: JSON for machines, a page to read in her language, her recordings.

Shape of `data.json`: `{"about": {...}, "tables": {table: [row, ...]}}`; a row is the table's columns as they stand, without
the keys of the house (sealed keys, hashes). What stands in the shape and why is in docs/operators/privacy.md.
"""

from __future__ import annotations

import base64
import os
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import select

from db.central import METADATA
from db.central.calls import recording
from db.central.leads import lead
from db.central.people import organisation
from db.central.records import import_run
from domain.errors import UserError
from lead_server.database.sql import among
from lead_server.privacy import page
from lead_server.privacy.held import HELD, SEARCHED
from lead_server.privacy.subject import Subject, find, has_word
from lead_server.recordings.storage import Recordings
from lead_server.work import Work

#: what the house needs and tells nobody anything: keys under which things lie, and what is counted from other columns
HIDDEN = {
    "org_id", "key_sealed", "sealed", "key_hash", "object_key", "digest", "sha256",
}  # fmt: skip
LEFT_OUT = {"lead_body", "lead_token", "lead_block", "import_key", "analysis_stage", "recording_peaks"}
AT_ONCE = 4 * 1024 * 1024
Rows = dict[str, list[dict[str, Any]]]


@dataclass
class Exported:
    """What went into the file. `missing`: recordings that could not be read."""

    rows: int = 0
    tables: int = 0
    recordings: int = 0
    missing: list[str] = field(default_factory=list)


def export(work: Work, store: Recordings, lead_id: str, to: Path) -> Exported:
    """Write the file; it is there whole or not at all. The act is audited.

    Raises:
        ValueError: the file is there already.
    """
    if to.exists():
        raise ValueError(f"{to} is there already.")
    subject = find(work, lead_id)
    tables = collect(work, subject)
    done = Exported(sum(map(len, tables.values())), len(tables))
    about = _about(work, subject)
    fresh = to.with_name(f"{to.name}.part")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(handle, "wb") as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
            files = _recordings(work, store, subject, packed, done)
            document = {"about": {**about, "recordings": files}, "tables": tables}
            packed.writestr("data.json", msgspec.json.format(msgspec.json.encode(document), indent=1))
            packed.writestr("index.html", page.made(about, tables, files))
        fresh.replace(to)
    finally:
        fresh.unlink(missing_ok=True)
    work.audit("export_subject", "lead", lead_id, lead_id=lead_id, rows=done.rows, recordings=done.recordings)
    return done


def collect(work: Work, subject: Subject) -> Rows:
    """Rows by table; tables without one are left out."""
    found: Rows = {}
    for name in HELD:
        if name not in LEFT_OUT:
            _take(work, found, name, subject.rows(name, work.org_id))
    words = subject.words
    for name, columns in SEARCHED.items():
        if words:
            table = METADATA.tables[name]
            _take(work, found, name, (table.c.org_id == work.org_id) & has_word(table, columns, words))
    imports = {str(row["import_id"]) for row in found.get("lead", ()) if row.get("import_id")}
    if imports:
        _take(
            work, found, "import_run", (import_run.c.org_id == work.org_id) & among(import_run.c.id, imports)
        )
    return found


def _take(work: Work, found: Rows, name: str, hers: Any) -> None:
    table = METADATA.tables[name]
    columns = [c for c in table.columns if c.name not in HIDDEN]
    rows = work.connection.execute(
        select(*columns).where(hers).order_by(*table.primary_key.columns)
    ).mappings()
    if plain := [{key: _plain(value) for key, value in row.items()} for row in rows]:
        found[name] = plain


def _plain(value: Any) -> Any:
    if isinstance(value, bytes | memoryview):
        return base64.b64encode(bytes(value)).decode()
    if isinstance(value, datetime | date | Decimal):
        return str(value) if isinstance(value, Decimal) else value.isoformat()
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return value


def _about(work: Work, subject: Subject) -> dict[str, Any]:
    row = work.connection.execute(
        select(lead.c.name, lead.c.language).where(lead.c.org_id == work.org_id, lead.c.id == subject.lead_id)
    ).one()
    house = work.connection.execute(
        select(organisation.c.name).where(organisation.c.org_id == work.org_id)
    ).scalar_one()
    return {
        "lead_id": subject.lead_id, "name": row.name, "language": row.language, "organisation": house,
        "made_at": work.now.isoformat(), "shape": 1,
    }  # fmt: skip


def _recordings(
    work: Work, store: Recordings, subject: Subject, packed: zipfile.ZipFile, done: Exported
) -> list[str]:
    names = []
    rows = work.connection.execute(
        select(recording)
        .where(recording.c.org_id == work.org_id, among(recording.c.id, subject.ids["recording"]))
        .order_by(recording.c.started_at)
    ).all()
    for row in rows:
        name = f"recordings/{row.id}.{_ending(row.media_type)}"
        try:
            first = next(parts := _parts(store, row), b"")
            with packed.open(name, "w", force_zip64=True) as file:
                file.write(first)
                for part in parts:
                    file.write(part)
        except UserError:
            done.missing.append(str(row.id))
            continue
        names.append(name)
        done.recordings += 1
    return names


def _parts(store: Recordings, row: Any) -> Iterator[bytes]:
    for start in range(0, row.bytes, AT_ONCE):
        yield store.read(row, start, min(row.bytes, start + AT_ONCE))


def _ending(media_type: str) -> str:
    return {
        "audio/wav": "wav",
        "audio/x-wav": "wav",
        "audio/ogg": "ogg",
        "audio/opus": "opus",
        "audio/mpeg": "mp3",
    }.get(media_type.partition(";")[0], "bin")
