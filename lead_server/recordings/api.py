"""The sound of a recording, whole or a range of it."""

from __future__ import annotations

import re

from litestar import Response, Router, get
from litestar.params import FromPath, FromQuery

from domain.errors import UserError
from lead_server.recordings import storage
from lead_server.web import AnyRequest, a_uuid, house_of, signed_in

_RANGE = re.compile(r"bytes=(\d*)-(\d*)")


@get(
    "/{recording_id:str}/audio", sync_to_thread=True, summary="The sound of a recording (Range is understood)"
)
def audio(
    request: AnyRequest,
    recording_id: FromPath[str],
    small: FromQuery[bool] = False,
    original: FromQuery[bool] = False,
) -> Response[bytes]:
    """Whoever listens is noted in the audit trail, once for the beginning of the file.

    Where a card or identity number was said the copy that is silent there is sent; `original` asks for the other one and
    needs the right to unmask recordings. `small` asks for the compressed copy, where there is one.
    """
    with signed_in(request) as work:
        found = storage.find(work, a_uuid(recording_id))
        row = storage.for_player(work, found, small=small, original=original)
        start, end = _span(request.headers.get("range", ""), row.bytes)
        if start == 0:
            work.audit(
                "listen_original" if original else "listen",
                "recording",
                found.id,
                call_id=found.call_id or "",
            )
    data = house_of(request).recordings.read(row, start, end) if end > start else b""
    whole = start == 0 and end == row.bytes
    headers = {"Accept-Ranges": "bytes", "Cache-Control": "no-store"}
    if not whole:
        headers["Content-Range"] = f"bytes {start}-{end - 1}/{row.bytes}"
    return Response(
        data, status_code=200 if whole else 206, media_type=row.media_type or "application/octet-stream",
        headers=headers,
    )  # fmt: skip


def _span(header: str, size: int) -> tuple[int, int]:
    """(first, behind the last) byte; a header that is no single range means all of it.

    Raises:
        UserError: bad_request for a range outside the file.
    """
    match = _RANGE.fullmatch(header.strip())
    if match is None or not (match[1] or match[2]):
        return 0, size
    if not match[1]:  # the last n bytes
        return max(0, size - int(match[2])), size
    start = int(match[1])
    end = min(size, int(match[2]) + 1) if match[2] else size
    if start >= size or end <= start:
        raise UserError("bad_request", "the range is outside the file", size=size)
    return start, end


router = Router("/v1/recordings", route_handlers=[audio], tags=["recordings"])
