"""Recordings on the desk: nothing goes before the server has it, and one trouble never becomes a loss."""

from __future__ import annotations

import hashlib
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agent_app.recordings.lane import Lane
from agent_app.recordings.shelf import Shelf
from agent_app.recordings.tus import Reply, Uploader, UploadState, state_after
from agent_app.store.database import Database
from domain.errors import UserError
from domain.ids import new_id
from domain.uploads import KEEP_LOCAL_DAYS, UploadFacts
from tests.helpers.desk import KEY

ENDPOINT = "http://server/v1/uploads"


class Server:
    """A tus server of one upload, with a list of what goes wrong next."""

    def __init__(self) -> None:
        self.data, self.length, self.trouble = b"", 0, list[int | str]()
        self.requests: list[str] = []

    def exchange(self, method: str, url: str, headers: dict[str, str], body: bytes) -> Reply:
        self.requests.append(method)
        trouble = self.trouble.pop(0) if self.trouble else ""
        if trouble == "away":
            raise UserError("server_away")
        if isinstance(trouble, int):
            return Reply(trouble, {})
        if method == "POST":
            self.length = int(headers["Upload-Length"])
            return Reply(201, {"location": "/v1/uploads/one"})
        if method == "PATCH":
            if int(headers["Upload-Offset"]) != len(self.data):
                return Reply(409, {})
            if trouble == "half":
                self.data += body[: len(body) // 2]
                raise UserError("server_away")
            self.data += body
        return Reply(204 if method == "PATCH" else 200, {"upload-offset": str(len(self.data))})


@pytest.fixture
def database(tmp_path: Path):
    made = Database(tmp_path / "store", KEY)
    yield made
    made.close()


@pytest.fixture
def now() -> list[datetime]:
    return [datetime(2026, 3, 2, 9, tzinfo=UTC)]


@pytest.fixture
def shelf(database: Database, tmp_path: Path, now: list[datetime]) -> Shelf:
    return Shelf(database, tmp_path / "recordings", lambda: now[0])


def recorded(tmp_path: Path, data: bytes) -> tuple[UploadFacts, Path]:
    path = tmp_path / "call.wav"
    path.write_bytes(data)
    digest = hashlib.sha256(data).hexdigest()
    return UploadFacts(recording_id=new_id(), sha256=digest, media_type="audio/wav"), path


def lane(shelf: Shelf, server: Server) -> Lane:
    return Lane(shelf, server.exchange, ENDPOINT, lambda: False)


def test_it_goes_out_and_stays_until_it_is_old_enough(shelf, tmp_path, now):
    data = os.urandom(10_000)
    facts, path = recorded(tmp_path, data)
    shelf.keep(facts, path)
    shelf.keep(facts, path)  # the second click
    assert (shelf.waiting().count, shelf.waiting().size) == (1, 10_000)
    server = Server()
    lane(shelf, server)._send(shelf.next())
    assert server.data == data and shelf.next() is None and shelf.waiting().count == 0
    assert shelf.tidy() == 0 and path.exists(), "verified just now: it stays"
    now[0] += timedelta(days=KEEP_LOCAL_DAYS, minutes=1)
    assert shelf.tidy() == 1 and not path.exists()


def test_what_was_never_verified_is_never_removed(shelf, tmp_path, now):
    facts, path = recorded(tmp_path, b"sound")
    shelf.keep(facts, path)
    now[0] += timedelta(days=400)
    assert shelf.tidy() == 0 and path.exists() and shelf.next() is not None


@pytest.mark.parametrize("trouble", ["away", "half", 423, 409, 502, 500, 404])
def test_any_trouble_ends_well(shelf, tmp_path, trouble):
    """Met at each request of the upload in turn: in the end the same bytes are there."""
    data = os.urandom(5_000)
    facts, path = recorded(tmp_path, data)
    shelf.keep(facts, path)
    for at in range(6):
        server = Server()
        server.trouble = [*([""] * at), trouble]
        uploader, state = Uploader(server.exchange, ENDPOINT, 2_000), UploadState()
        for _ in range(30):
            try:
                state = uploader.advance(shelf.next(), state)
            except UserError as error:
                state = state_after(error, state)
            if state.done or state.code:
                break
        if trouble == 404 and at == 0:
            assert state.code == "not_a_lead_server"  # nothing of tus answers there at all
            continue
        if trouble == 404:
            server.data = server.data[-5_000:]  # it began again; the forgotten bytes are the server's affair
        assert state.done, (trouble, at, state)
        assert server.data == data, (trouble, at)


def test_a_file_that_arrives_damaged_three_times_waits_for_a_person(shelf, tmp_path):
    facts, path = recorded(tmp_path, b"x" * 100)
    shelf.keep(facts, path)
    server = Server()

    def damaged(method, url, headers, body):
        reply = server.exchange(method, url, headers, body)
        if method == "PATCH":
            server.data = b""
            return Reply(422, {})
        return reply

    Lane(shelf, damaged, ENDPOINT, lambda: False)._send(shelf.next())
    assert server.requests.count("PATCH") == 3
    assert shelf.next() is None and shelf.waiting().stuck == 1 and path.exists()
    shelf.try_again()
    lane(shelf, server)._send(shelf.next())
    assert shelf.waiting().count == 0


def test_an_id_that_is_somebody_elses_is_not_asked_for_for_ever(shelf, tmp_path):
    facts, path = recorded(tmp_path, b"x" * 100)
    shelf.keep(facts, path)
    server = Server()
    server.trouble = [409] * 100
    lane(shelf, server)._send(shelf.next())
    assert len(server.requests) == 3 and shelf.next() is None and shelf.waiting().stuck == 1
    shelf.try_again()
    server.trouble = []
    lane(shelf, server)._send(shelf.next())
    assert server.data == b"x" * 100


def test_a_kill_costs_only_the_offset(shelf, tmp_path):
    """The address is on the disk after the first answer; the offset is asked for."""
    facts, path = recorded(tmp_path, os.urandom(700_000))
    shelf.keep(facts, path)
    server = Server()
    server.trouble = ["", "", "", "away"]
    with pytest.raises(UserError):
        _send_small(shelf, server)
    kept = shelf.next()
    assert kept is not None and kept.upload.url.endswith("/v1/uploads/one") and kept.upload.offset is None
    before = len(server.data)
    assert 0 < before < 700_000
    server.requests.clear()
    _send_small(shelf, server)
    assert server.requests[0] == "HEAD" and server.data == path.read_bytes()


def _send_small(shelf: Shelf, server: Server) -> None:
    made = lane(shelf, server)
    made._full = Uploader(server.exchange, ENDPOINT, 200_000)
    made._send(shelf.next())


def test_no_room_is_said_before_the_call(shelf, monkeypatch):
    shelf.check_room(3_600, 32_000)

    class Usage:
        free = 100 * 1024 * 1024

    monkeypatch.setattr("agent_app.recordings.shelf.shutil.disk_usage", lambda _folder: Usage)
    with pytest.raises(UserError, match="no room"):
        shelf.check_room(3_600, 32_000)


def test_a_file_that_is_gone_is_said_and_holds_nobody_up(shelf, tmp_path):
    facts, path = recorded(tmp_path, b"gone")
    shelf.keep(facts, path)
    path.unlink()
    lane(shelf, Server())._send(shelf.next())
    assert shelf.next() is None and shelf.waiting().stuck == 1
