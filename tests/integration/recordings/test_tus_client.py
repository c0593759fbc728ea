"""Our tus client against another implementation's server (npm `@tus/server`), over lines that break."""

from __future__ import annotations

import hashlib
import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from agent_app.recordings.tus import Reply, Uploader, UploadState, state_after
from agent_app.sync.transport import Transport
from domain.errors import UserError
from domain.ids import new_id
from domain.uploads import UploadFacts
from tests.peers.tus import tus_server


class Bytes:
    """A recording in memory."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.facts = UploadFacts(
            recording_id=new_id(), sha256=hashlib.sha256(data).hexdigest(), media_type="audio/wav"
        )

    @property
    def length(self) -> int:
        return len(self._data)

    def read(self, offset: int, size: int) -> bytes:
        return self._data[offset : offset + size]


@pytest.fixture(scope="module")
def peer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    folder = tmp_path_factory.mktemp("tus")
    with tus_server(folder) as url:
        yield url, folder


def finish(uploader: Uploader, source: Bytes, state: UploadState, tries: int = 200) -> UploadState:
    for _ in range(tries):
        try:
            state = uploader.advance(source, state)
        except UserError as error:
            assert error.code in ("server_away", "busy")
            state = state_after(error, state)
        if state.done or state.code:
            return state
    raise AssertionError(f"not finished: {state}")


def stored(folder: Path, state: UploadState) -> bytes:
    return (folder / state.url.rpartition("/")[2]).read_bytes()


def test_a_recording_arrives_whole(peer: tuple[str, Path]) -> None:
    url, folder = peer
    source = Bytes(os.urandom(300_001))
    state = finish(Uploader(Transport(url).exchange, url, 65_536), source, UploadState())
    assert state.done
    assert stored(folder, state) == source.read(0, source.length)


def test_an_answer_lost_after_every_request_changes_nothing(peer: tuple[str, Path]) -> None:
    """The server has done it and we do not know: each request is answered to nobody once."""
    url, folder = peer
    source, line = Bytes(os.urandom(200_000)), Transport(url)
    lost: set[tuple[str, int]] = set()

    def exchange(method: str, address: str, headers: dict[str, str], body: bytes) -> Reply:
        reply = line.exchange(method, address, headers, body)
        if method == "PATCH" and (key := (method, int(headers["Upload-Offset"]))) not in lost:
            lost.add(key)
            raise UserError("server_away", "the line was cut")
        return reply

    state = finish(Uploader(exchange, url, 50_000), source, UploadState())
    assert len(lost) == 4
    assert stored(folder, state) == source.read(0, source.length)


def test_a_patch_cut_at_any_byte_goes_on_where_the_server_is(peer: tuple[str, Path]) -> None:
    url, folder = peer
    source, line, chance = Bytes(os.urandom(150_000)), Transport(url), random.Random(7)

    def exchange(method: str, address: str, headers: dict[str, str], body: bytes) -> Reply:
        if method == "PATCH" and len(body) > 1 and chance.random() < 0.7:
            # what really arrives of a broken request: its beginning
            line.exchange(method, address, headers, body[: chance.randrange(1, len(body))])
            raise UserError("server_away", "the line was cut")
        return line.exchange(method, address, headers, body)

    state = finish(Uploader(exchange, url, 40_000), source, UploadState())
    assert stored(folder, state) == source.read(0, source.length)


def test_a_killed_desk_goes_on_from_the_kept_address(peer: tuple[str, Path]) -> None:
    """All that is left is the address: the offset is asked for, nothing is sent twice."""
    url, folder = peer
    source, uploader = Bytes(os.urandom(100_000)), Uploader(Transport(url).exchange, url, 30_000)
    state = uploader.advance(source, UploadState())
    for _ in range(3):
        state = uploader.advance(source, state)
    assert state.offset == 60_000
    again = finish(uploader, source, UploadState(url=state.url))
    assert again.done and stored(folder, again) == source.read(0, source.length)


def test_an_upload_that_the_server_forgot_begins_again(peer: tuple[str, Path]) -> None:
    url, folder = peer
    source, uploader = Bytes(os.urandom(90_000)), Uploader(Transport(url).exchange, url, 30_000)
    state = uploader.advance(source, UploadState())
    requests.delete(state.url, headers={"Tus-Resumable": "1.0.0"}, timeout=5)
    again = finish(uploader, source, state)
    assert again.done and again.url != state.url
    assert stored(folder, again) == source.read(0, source.length)
