"""Publish definitions: a new version when something changed, nothing when nothing did, never an old one touched."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import insert, select, text

from db.central.definitions import definition
from domain.campaigns import LANGUAGES
from lead_server.feed.bodies import DEFINITIONS as ON_DESKS
from lead_server.feed.bodies import definition_id
from lead_server.feed.streams import org_stream
from lead_server.publishing.checking import (
    KINDS,
    Definition,
    Document,
    check_document,
    check_together,
    files_in,
    read_document,
)
from lead_server.publishing.findings import Finding
from lead_server.work import Work


class Published(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one file: `changed` is False when the newest version says the same already."""

    file: str
    kind: str
    code: str
    version: int
    changed: bool


class NotSoundError(Exception):
    """Nothing was published."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        super().__init__("\n".join(map(str, findings)))
        self.findings = list(findings)


def read_all(paths: Sequence[Path]) -> tuple[list[Document], list[Finding]]:
    """All files of these files and folders, each checked by itself, in the order of publication."""
    documents: list[Document] = []
    findings: list[Finding] = []
    for path in dict.fromkeys(file for given in paths for file in files_in(given)):
        document, found = read_document(path)
        findings += found
        if document is not None:
            documents.append(document)
            findings += check_document(document)
    order = list(KINDS)
    return sorted(documents, key=lambda d: order.index(d.kind)), findings


def publish(work: Work, paths: Sequence[Path], note: str = "") -> list[Published]:
    """Publish these files, all or none.

    Raises:
        NotSoundError: with everything that is wrong; nothing was written.
        FileNotFoundError: a path is not there.
    """
    documents, findings = read_all(paths)
    findings += check_together(documents, lambda kind, code: newest(work, kind, code))
    if findings:
        raise NotSoundError(findings)
    return [publish_document(work, document, note) for document in documents]


def newest(work: Work, kind: str, code: str) -> Definition | None:
    """The newest published version of a definition."""
    row = _newest_row(work, kind, code, only_published=True)
    return msgspec.convert(row.body, KINDS[kind]) if row else None


def publish_document(work: Work, document: Document, note: str) -> Published:
    """A new version of one definition that was checked; nothing when the newest one says the same."""
    found, code = document.definition, document.definition.code
    digest = digest_of(found)
    # Two publishers of one code take turns; the second finds what the first made.
    work.connection.execute(
        text("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))"),
        {"name": f"publish:{work.org_id}:{document.kind}:{code}"},
    )
    latest = _newest_row(work, document.kind, code)
    if latest is not None and latest.state == "published" and latest.digest == digest:
        return Published(
            file=document.file, kind=document.kind, code=code, version=latest.version, changed=False
        )
    version = latest.version + 1 if latest is not None else 1
    body = msgspec.structs.replace(found, version=version)
    work.connection.execute(
        insert(definition).values(
            org_id=work.org_id, kind=document.kind, code=code, version=version, body=body, state="published",
            source=document.text, digest=digest, published_at=work.now, by=work.actor.id, note=note,
            created_by=work.actor.id,
        )
    )  # fmt: skip
    if document.kind in ON_DESKS:
        work.touched.put(org_stream(work.org_id), document.kind, [definition_id(code, version)])
    if document.kind == "script":
        _let_speak(work, code, version, note)
    work.audit("publish", document.kind, definition_id(code, version))
    return Published(file=document.file, kind=document.kind, code=code, version=version, changed=True)


def _let_speak(work: Work, code: str, version: int, note: str) -> None:
    """A script from a file speaks everywhere at once; agents confirm a note, where there is one."""
    from lead_server.scripts.releasing import release  # it reads definitions of this module

    sentence = dict.fromkeys(LANGUAGES, note.strip()) if note.strip() else {}
    release(work, code, version, starts_at=work.now, sentence=sentence)


def digest_of(found: Definition) -> bytes:
    """SHA-256 of what a definition says, whatever version number its file names."""
    plain = msgspec.structs.replace(found, version=0)
    return hashlib.sha256(msgspec.json.encode(plain, order="deterministic")).digest()


def _newest_row(work: Work, kind: str, code: str, *, only_published: bool = False) -> Any:
    """Version, state, digest and body of the newest version; None when there is none."""
    d = definition.c
    wanted = select(d.version, d.state, d.digest, d.body).where(
        d.org_id == work.org_id, d.kind == kind, d.code == code
    )
    if only_published:
        wanted = wanted.where(d.state == "published")
    return work.connection.execute(wanted.order_by(d.version.desc()).limit(1)).first()
