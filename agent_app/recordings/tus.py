"""One recording on its way: a tus 1.0.0 client that does one request at a time and can stop after any of them.

What it knows between requests is an `UploadState`, which its caller keeps on the disk; with an old state, or none, it asks
the server how far the upload came (HEAD) before it sends a byte. Works with any tus server; ours compares the hash.
Source: https://tus.io/protocols/resumable-upload; reference/sync.md failure 37 (423 and 409 after a broken PATCH).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol
from urllib.parse import urljoin

import msgspec
from msgspec.structs import replace

from domain.errors import UserError
from domain.uploads import CHUNK_BYTES, TUS_VERSION, UploadFacts, metadata_of

MISMATCHES = 3  #: times that the server may have another file before a person has to look
_CONTENT = "application/offset+octet-stream"


class Source(Protocol):
    """A recording as it lies on the desk, whatever it is wrapped in there."""

    @property
    def length(self) -> int: ...

    @property
    def facts(self) -> UploadFacts: ...

    def read(self, offset: int, size: int) -> bytes:
        """Up to `size` bytes from `offset`.

        Raises:
            UserError: recording_missing.
        """
        ...


class Reply(msgspec.Struct, frozen=True):
    """Status and headers (names in lower case) of an answer."""

    status: int
    headers: Mapping[str, str]


#: (method, address, headers, body) -> answer, whatever its status; raises UserError when nothing answered
Exchange = Callable[[str, str, dict[str, str], bytes], Reply]


class UploadState(msgspec.Struct, frozen=True):
    """How far an upload came.

    Attributes:
        offset: None when the server has to be asked.
        done: the server has all of it; ours has compared the hash.
        code: why it stopped for good (an error code), "" while it goes on.
    """

    url: str = ""
    offset: int | None = None
    done: bool = False
    code: str = ""
    mismatches: int = 0


class Uploader:
    """Sends recordings to one tus server.

    Args:
        endpoint: full address of its collection of uploads.
        chunk_bytes: of one PATCH.
    """

    def __init__(self, exchange: Exchange, endpoint: str, chunk_bytes: int = CHUNK_BYTES) -> None:
        self._exchange, self._endpoint, self._chunk = exchange, endpoint, chunk_bytes

    def advance(self, source: Source, state: UploadState) -> UploadState:
        """Do the next request and give the state after it; finished states come back as they are.

        Raises:
            UserError: server_away, busy (try the same again later), not_signed_in, recording_missing.
        """
        if state.done or state.code:
            return state
        if not state.url:
            return self._create(source, state)
        if state.offset is None:
            return self._ask(source, state)
        return self._append(source, state, state.offset)

    def _create(self, source: Source, state: UploadState) -> UploadState:
        headers = {"Upload-Length": str(source.length), "Upload-Metadata": metadata_of(source.facts)}
        reply = self._send("POST", self._endpoint, headers)
        location = reply.headers.get("location", "")
        if reply.status == 201 and location:
            # an upload of this recording may stand there already: its offset is asked for
            return replace(state, url=urljoin(self._endpoint, location), offset=None)
        if reply.status == 409:
            return self._taken(state)
        return self._otherwise(reply, state)

    def _ask(self, source: Source, state: UploadState) -> UploadState:
        reply = self._send("HEAD", state.url, {})
        offset = reply.headers.get("upload-offset", "")
        if reply.status == 409:
            return self._taken(state)
        if reply.status not in (200, 204) or not offset.isdigit():
            return self._otherwise(reply, state)
        if int(offset) > source.length:
            return replace(state, url="", offset=None)
        return replace(state, offset=int(offset), done=int(offset) == source.length)

    def _taken(self, state: UploadState) -> UploadState:
        """No offset can be wrong yet: another file has this id. Said again and again it is so, and nobody asks more."""
        if state.mismatches + 1 >= MISMATCHES:
            return replace(state, code="conflict")
        return replace(state, offset=None, mismatches=state.mismatches + 1)

    def _append(self, source: Source, state: UploadState, offset: int) -> UploadState:
        data = source.read(offset, min(self._chunk, source.length - offset))
        headers = {"Upload-Offset": str(offset), "Content-Type": _CONTENT}
        try:
            reply = self._send("PATCH", state.url, headers, data)
        except UserError as error:
            if error.code != "server_away":
                raise
            raise _InterruptedError(replace(state, offset=None), error) from error
        reached = reply.headers.get("upload-offset", "")
        if reply.status == 204 and reached.isdigit() and offset < int(reached) <= source.length:
            return replace(state, offset=int(reached), done=int(reached) == source.length)
        return self._otherwise(reply, replace(state, offset=None))

    def _send(self, method: str, url: str, headers: dict[str, str], body: bytes = b"") -> Reply:
        return self._exchange(method, url, {"Tus-Resumable": TUS_VERSION, **headers}, body)

    def _otherwise(self, reply: Reply, state: UploadState) -> UploadState:
        """What an unexpected status means: ask again, begin again, wait, or stop and tell."""
        match reply.status:
            case 409:  # the offset was another one: ask
                return replace(state, offset=None)
            case 404 | 410:
                if not state.url:
                    return replace(state, code="not_a_lead_server")
                return replace(state, url="", offset=None)
            case 422 | 460:
                if state.mismatches + 1 >= MISMATCHES:
                    return replace(state, code="upload_mismatch")
                return replace(state, url="", offset=None, mismatches=state.mismatches + 1)
            case 401:
                raise UserError("not_signed_in")
            case 403:
                return replace(state, code="forbidden")
            case 412 | 415:
                return replace(state, code="too_old")
            case 413:
                return replace(state, code="too_large")
            case 507:
                raise UserError("quota_full")
            case 400:
                return replace(state, code="bad_request")
            case _:  # 423: another request of ours still holds it; 429, 5xx: later
                wait = reply.headers.get("retry-after", "")
                raise _InterruptedError(
                    replace(state, offset=None),
                    UserError(
                        "busy", f"HTTP {reply.status}", retry_after_s=int(wait) if wait.isdigit() else 5
                    ),
                )


class _InterruptedError(UserError):
    """Trouble in the middle, with the state to go on from."""

    def __init__(self, state: UploadState, error: UserError) -> None:
        super().__init__(error.code, error.detail, **error.data)
        self.state = state


def state_after(error: UserError, state: UploadState) -> UploadState:
    """The state to keep when `advance` raised."""
    return error.state if isinstance(error, _InterruptedError) else state
