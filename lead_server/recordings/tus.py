"""Recordings come in by tus 1.0.0 (core, creation, termination, expiration): resumable after anything.

An upload is named by its recording's id, so that a POST whose answer was lost finds what it made, and one for a
recording that is here already is complete at once. The last byte makes the recording: the hash is compared first, the
file is put into the store, then the row is written; killed between, the next request of the desk does the rest.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from litestar import MediaType, Response, Router, delete, head, patch, post, route
from litestar.params import FromPath

from domain.errors import UserError
from domain.uploads import LARGEST_BYTES, TUS_VERSION, facts_of
from lead_server.recordings import storage
from lead_server.recordings.uploads import EXPIRE_S, Appender, Upload, Uploads
from lead_server.security.actor import Actor
from lead_server.web import AnyRequest, a_uuid, actor_of, house_of
from lead_server.work import begin_work

_BLOCK = 1024 * 1024  #: written at once, off the event loop


def _answer(status: int, **headers: str) -> Response[None]:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(
        None, status_code=status, media_type=MediaType.TEXT,
        headers={"Tus-Resumable": TUS_VERSION, "Cache-Control": "no-store", **named},
    )  # fmt: skip


def _check_version(request: AnyRequest) -> None:
    if request.headers.get("tus-resumable") != TUS_VERSION:
        raise UserError("tus_version", version=TUS_VERSION)


def _figure(request: AnyRequest, name: str) -> int:
    text = request.headers.get(name, "")
    if not text.isascii() or not text.isdigit():
        raise UserError("bad_request", f"{name} is a whole number")
    return int(text)


@route(
    "/", http_method=["OPTIONS"], sync_to_thread=False, summary="What this tus server can do", status_code=204
)
def options() -> Response[None]:
    return _answer(
        204, Tus_Version=TUS_VERSION, Tus_Extension="creation,termination,expiration",
        Tus_Max_Size=str(LARGEST_BYTES),
    )  # fmt: skip


@post("/", sync_to_thread=True, summary="Begin to upload a recording (tus creation)", status_code=201)
def create(request: AnyRequest) -> Response[None]:
    """`Upload-Metadata` is `domain.uploads.UploadFacts`; `Location` is where the bytes go."""
    _check_version(request)
    actor = actor_of(request)
    length, facts = _figure(request, "upload-length"), facts_of(request.headers.get("upload-metadata", ""))
    if length > LARGEST_BYTES:
        raise UserError("too_large", f"a recording has at most {LARGEST_BYTES} bytes")
    actor.demand("recording", "create")
    if length == 0:
        raise UserError("bad_request", "an empty recording")
    if _stored(request, actor, facts.recording_id) is None:
        upload = Upload(org_id=actor.org_id, person_id=actor.id, length=length, facts=facts)
        house_of(request).recordings.uploads.create(upload)
    expires = format_datetime(datetime.now(UTC) + timedelta(seconds=EXPIRE_S), usegmt=True)
    location = f"/v1/uploads/{facts.recording_id}"  # relative: a proxy may stand in between
    return _answer(201, Location=location, Upload_Expires=expires)


@head("/{upload_id:str}", sync_to_thread=True, summary="How far an upload came (tus)")
def offset(request: AnyRequest, upload_id: FromPath[str]) -> Response[None]:
    """Complete is: `Upload-Offset` equals `Upload-Length`; then the recording's hash was compared and it is stored."""
    _check_version(request)
    actor, name = actor_of(request), a_uuid(upload_id)
    uploads = house_of(request).recordings.uploads
    stored = _stored(request, actor, name)
    if stored is not None:
        return _answer(200, Upload_Offset=str(stored), Upload_Length=str(stored))
    found = _mine(uploads, actor, name)
    here = uploads.offset(actor.org_id, name)
    if here == found.length:  # killed between the last byte and the recording
        _finish(request, actor, found)
    return _answer(200, Upload_Offset=str(here), Upload_Length=str(found.length))


@patch(
    "/{upload_id:str}", summary="Append bytes to an upload (tus)", status_code=204, request_max_body_size=None
)
async def append(request: AnyRequest, upload_id: FromPath[str]) -> Response[None]:
    _check_version(request)
    if request.headers.get("content-type") != "application/offset+octet-stream":
        raise UserError("media_type")
    start, name = _figure(request, "upload-offset"), a_uuid(upload_id)
    actor = await asyncio.to_thread(actor_of, request)
    uploads = house_of(request).recordings.uploads
    if (stored := await asyncio.to_thread(_stored, request, actor, name)) is not None:
        return _already(start, stored)
    found = await asyncio.to_thread(_mine, uploads, actor, name)
    with uploads.appending(actor.org_id, name, start) as appender:
        await _take(request.stream(), appender)
    if appender.offset == found.length:
        await asyncio.to_thread(_finish, request, actor, found)
    return _answer(204, Upload_Offset=str(appender.offset))


@delete(
    "/{upload_id:str}", sync_to_thread=True, summary="Give an upload up (tus termination)", status_code=204
)
def terminate(request: AnyRequest, upload_id: FromPath[str]) -> Response[None]:
    _check_version(request)
    actor, name = actor_of(request), a_uuid(upload_id)
    uploads = house_of(request).recordings.uploads
    _mine(uploads, actor, name)
    with uploads.finishing(actor.org_id, name):
        uploads.remove(actor.org_id, name)
    return _answer(204)


async def _take(stream: AsyncIterator[bytes], appender: Appender) -> None:
    """Write what comes in blocks off the loop; a cut line leaves what had come."""
    waiting = bytearray()
    try:
        async for part in stream:
            waiting += part
            if len(waiting) >= _BLOCK:
                block, waiting = bytes(waiting), bytearray()
                await asyncio.to_thread(appender.write, block)
    finally:
        if waiting:
            appender.write(bytes(waiting))


def _already(start: int, stored: int) -> Response[None]:
    """A PATCH whose first answer was lost: what it brings is here."""
    if start != stored:
        raise UserError("upload_offset", offset=stored)
    return _answer(204, Upload_Offset=str(stored))


def _mine(uploads: Uploads, actor: Actor, upload_id: str) -> Upload:
    """The caller's own upload; another's does not exist for her.

    Raises:
        UserError: upload_gone.
    """
    found = uploads.find(actor.org_id, upload_id)
    if found is None or found.person_id != actor.id:
        raise UserError("upload_gone")
    return found


def _stored(request: AnyRequest, actor: Actor, recording_id: str) -> int | None:
    """Length of a recording of the caller's that is in the store; None when there is none.

    Raises:
        UserError: conflict, when somebody else's recording has the id.
    """
    with house_of(request).engine.connect() as connection:
        return storage.length_of_own(connection, actor, recording_id)


def _finish(request: AnyRequest, actor: Actor, upload: Upload) -> None:
    """Compare, store, write the row, forget the upload; doing it again changes nothing.

    Raises:
        UserError: upload_mismatch (the upload is forgotten: the desk begins anew).
    """
    house, facts = house_of(request), upload.facts
    uploads = house.recordings.uploads
    with uploads.finishing(actor.org_id, facts.recording_id):
        if uploads.find(actor.org_id, facts.recording_id) is None:
            return  # another request was first
        path, digest = uploads.whole(actor.org_id, facts.recording_id)
        if digest.hex() != facts.sha256:
            uploads.remove(actor.org_id, facts.recording_id)
            raise UserError("upload_mismatch", recording_id=facts.recording_id)
        with begin_work(house.engine, actor) as work:
            storage.add_file(work, house.recordings, facts, path, digest)
        uploads.remove(actor.org_id, facts.recording_id)


router = Router(
    "/v1/uploads", route_handlers=[options, create, offset, append, terminate], tags=["recordings"]
)
