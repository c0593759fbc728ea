"""Recordings on their way to the server: tus 1.0.0, and what we say about the file beside its bytes.

The protocol is https://tus.io/protocols/resumable-upload: POST makes an upload, PATCH appends at `Upload-Offset`, HEAD tells
how far it came. What the recording is travels in `Upload-Metadata`; it is the same text for every try, so that a POST
whose answer was lost finds the upload that it made.
"""

from __future__ import annotations

import base64
import binascii
import re
import uuid
from datetime import datetime

import msgspec

from domain.errors import UserError
from domain.leads import Frozen

TUS_VERSION = "1.0.0"
CHUNK_BYTES = 5 * 1024 * 1024  #: of one PATCH; a cut line costs at most this much again
LARGEST_BYTES = 2 * 1024**3  #: of one recording: eleven hours of two channels at 24 kB/s each
KEEP_LOCAL_DAYS = 7  #: a verified recording stays on the desk at least this long

_SHA256 = re.compile(r"[0-9a-f]{64}")


class UploadFacts(Frozen, frozen=True, kw_only=True):
    """What a recording is.

    Attributes:
        recording_id: UUIDv7, made where it was recorded; the upload's name as well.
        sha256: of the whole file, 64 hex digits; the server compares before it calls the upload done.
        call_id: "" for a recording without a call of ours.
        muted: spans in milliseconds that are silence on purpose (sensitive steps).
        objected: the customer did not want it, and the organisation keeps it all the same.
    """

    recording_id: str
    sha256: str
    media_type: str
    call_id: str = ""
    started_at: datetime | None = None
    seconds: float = 0.0
    channels: int = 1
    sample_rate: int = 0
    language: str = ""
    muted: tuple[tuple[int, int], ...] = ()
    objected: bool = False


def metadata_of(facts: UploadFacts) -> str:
    """`Upload-Metadata` of a recording: each field's JSON in base64, as tus asks."""
    fields = msgspec.to_builtins(facts)
    return ",".join(f"{name} {_pack(value)}" for name, value in fields.items())


def facts_of(header: str) -> UploadFacts:
    """Read `Upload-Metadata`; values are JSON, or plain text as other clients send it.

    Raises:
        UserError: bad_request, with what is missing or wrong.
    """
    found: dict[str, object] = {}
    for pair in filter(None, (part.strip() for part in header.split(","))):
        name, _, packed = pair.partition(" ")
        if name in UploadFacts.__struct_fields__:
            found[name] = _unpack(name, packed)
    try:
        facts = msgspec.convert(found, UploadFacts, strict=False)
        uuid.UUID(facts.recording_id)
        if facts.call_id:
            uuid.UUID(facts.call_id)
    except msgspec.ValidationError as error:
        raise UserError("bad_request", f"Upload-Metadata: {error}") from None
    except ValueError:
        raise UserError("bad_request", "Upload-Metadata: recording_id and call_id are UUIDs") from None
    if not _SHA256.fullmatch(facts.sha256):
        raise UserError("bad_request", "Upload-Metadata: sha256 is 64 hex digits")
    return facts


def _pack(value: object) -> str:
    text = value if isinstance(value, str) else msgspec.json.encode(value).decode()
    return base64.b64encode(text.encode()).decode()


def _unpack(name: str, packed: str) -> object:
    try:
        text = base64.b64decode(packed, validate=True).decode()
    except (binascii.Error, ValueError):
        raise UserError("bad_request", f"Upload-Metadata: {name[:40]} is not base64 of a text") from None
    if name == "muted":
        try:
            return msgspec.json.decode(text)
        except msgspec.DecodeError:
            raise UserError("bad_request", "Upload-Metadata: muted is a list of spans") from None
    return text
