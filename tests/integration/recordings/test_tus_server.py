"""Our tus server against another implementation's client (`tuspy`), kills, other people and wrong bytes."""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from tusclient import client as tus
from tusclient.exceptions import TusCommunicationError

from agent_app.recordings.tus import Uploader, UploadState
from agent_app.sync.transport import Transport
from db.central.calls import call, recording
from domain.api import SignIn
from domain.calls import CallRecord, WrapUp
from domain.feed import PROTOCOL
from domain.ids import new_id
from domain.operations import CallFinished
from domain.uploads import UploadFacts, facts_of, metadata_of
from lead_server.recordings.uploads import Upload
from tests.helpers.server import RunningServer, serving
from tests.helpers.world import ESCROW_KEY, PASSWORD, Desk, Org, World
from tests.integration.recordings.test_tus_client import Bytes

VERSION = {"Tus-Resumable": "1.0.0"}
PATCH = {**VERSION, "Content-Type": "application/offset+octet-stream"}


@pytest.fixture
def server(org: Org, database_url: str, tmp_path: Path) -> Iterator[RunningServer]:
    """The real process, two workers, over the database of `org`."""
    data = tmp_path / "data"
    data.mkdir()
    (data / "escrow.key").write_bytes(ESCROW_KEY)
    with serving(
        tmp_path / "server.log", "--database", database_url, "--data", data, "--workers", "2"
    ) as found:
        yield found


def signed_in(server: RunningServer, login: str) -> Transport:
    line = Transport(server.url)
    answer = line.sign_in(
        SignIn(
            organisation="demo", login=login, password=PASSWORD, device_id=new_id(), device_name="test",
            app_version="0", protocol=PROTOCOL,
        )
    )  # fmt: skip
    line.token = answer.token
    return line


def kept(world: World, org: Org) -> dict[str, Any]:
    with world.engine.connect() as connection:
        rows = connection.execute(select(recording).where(recording.c.org_id == org.id)).mappings().all()
    return {row["id"]: dict(row) for row in rows}


def begin(desk: Desk, facts: UploadFacts, length: int) -> Any:
    headers = {**VERSION, "Upload-Length": str(length), "Upload-Metadata": metadata_of(facts)}
    return desk.ask("POST", "/v1/uploads", headers=headers)


def append(desk: Desk, name: str, offset: int, data: bytes) -> Any:
    return desk.ask(
        "PATCH", f"/v1/uploads/{name}", headers={**PATCH, "Upload-Offset": str(offset)}, content=data
    )


def offset_of(desk: Desk, name: str) -> int:
    answer = desk.ask("HEAD", f"/v1/uploads/{name}", headers=VERSION)
    assert answer.status_code == 200
    return int(answer.headers["upload-offset"])


def test_another_client_uploads_and_resumes(server: RunningServer, world: World, org: Org) -> None:
    """tuspy in two goes, each with a client of its own; the recording is the uploader's, byte for byte."""
    line, data = signed_in(server, "mira"), os.urandom(700_003)
    facts = UploadFacts(
        recording_id=new_id(), sha256=hashlib.sha256(data).hexdigest(), media_type="audio/wav", channels=2,
        seconds=12.5, muted=((100, 900),),
    )  # fmt: skip
    metadata = {name: str(value) for name, value in (
        ("recording_id", facts.recording_id), ("sha256", facts.sha256), ("media_type", facts.media_type),
        ("channels", 2), ("seconds", 12.5), ("muted", "[[100,900]]"),
    )}  # fmt: skip
    headers = {"Authorization": f"Bearer {line.token}"}
    first = tus.TusClient(f"{server.url}/v1/uploads", headers=headers).uploader(
        file_stream=io.BytesIO(data), chunk_size=200_000, metadata=metadata
    )
    first.upload(stop_at=400_000)
    assert kept(world, org) == {}
    second = tus.TusClient(f"{server.url}/v1/uploads", headers=headers).uploader(
        file_stream=io.BytesIO(data), chunk_size=200_000, url=first.url
    )
    assert second.offset == 400_000
    second.upload()
    row = kept(world, org)[facts.recording_id]
    assert (row["agent_id"], row["bytes"], row["sha256"].hex()) == (
        org.people["mira"],
        len(data),
        facts.sha256,
    )
    assert (row["channels"], row["seconds"], row["muted"]) == (2, 12.5, [[100, 900]])
    sound = line.fetch("GET", f"/v1/recordings/{facts.recording_id}/audio")
    assert sound == data


def test_our_client_and_our_server(server: RunningServer, world: World, org: Org) -> None:
    line, source = signed_in(server, "mira"), Bytes(os.urandom(250_000))
    uploader, state = Uploader(line.exchange, f"{server.url}/v1/uploads", 100_000), UploadState()
    while not state.done:
        state = uploader.advance(source, state)
        assert not state.code
    assert kept(world, org)[source.facts.recording_id]["sha256"].hex() == source.facts.sha256
    # the desk forgot everything about it: it is here already, and complete at once
    again = uploader.advance(source, uploader.advance(source, UploadState()))
    assert again.done
    assert len(kept(world, org)) == 1


def test_a_stranger_cannot_touch_it(server: RunningServer) -> None:
    mira, source = signed_in(server, "mira"), Bytes(b"x" * 1000)
    state = Uploader(mira.exchange, f"{server.url}/v1/uploads").advance(source, UploadState())
    otto = signed_in(server, "otto")
    for method in ("HEAD", "PATCH", "DELETE"):
        reply = otto.exchange(
            method, state.url, {**PATCH, "Upload-Offset": "0"}, b"y" * 10 * (method == "PATCH")
        )
        assert reply.status == 404, method
    with pytest.raises(TusCommunicationError):
        tus.TusClient(f"{server.url}/v1/uploads").uploader(
            file_stream=io.BytesIO(b"z"), url=state.url
        )  # no token at all


def test_who_may_not_record_may_not_upload(quan: Desk) -> None:
    facts = UploadFacts(recording_id=new_id(), sha256="0" * 64, media_type="audio/wav")
    assert begin(quan, facts, 10).status_code == 403


def test_wrong_bytes_are_no_recording(mira: Desk, world: World, org: Org) -> None:
    """The last byte arrives, the hash is another one: nothing is stored, and the next try begins at 0."""
    facts = UploadFacts(recording_id=new_id(), sha256="0" * 64, media_type="audio/wav")
    assert begin(mira, facts, 10).status_code == 201
    answer = append(mira, facts.recording_id, 0, b"0123456789")
    assert (answer.status_code, answer.json()["code"]) == (422, "upload_mismatch")
    assert kept(world, org) == {}
    assert mira.ask("HEAD", f"/v1/uploads/{facts.recording_id}", headers=VERSION).status_code == 404
    assert begin(mira, facts, 10).status_code == 201
    assert offset_of(mira, facts.recording_id) == 0


def test_refusals_say_what_to_do(mira: Desk) -> None:
    facts = UploadFacts(recording_id=new_id(), sha256="0" * 64, media_type="audio/wav")
    assert begin(mira, facts, 10).status_code == 201
    wrong = append(mira, facts.recording_id, 3, b"345")
    assert (wrong.status_code, wrong.json()["code"], wrong.json()["data"]) == (
        409,
        "upload_offset",
        {"offset": 0},
    )
    long = append(mira, facts.recording_id, 0, b"0123456789ab")
    assert (long.status_code, long.json()["code"]) == (413, "too_large")
    old = mira.ask("HEAD", f"/v1/uploads/{facts.recording_id}", headers={"Tus-Resumable": "0.2.2"})
    assert old.status_code == 412
    other = begin(mira, facts, 11)
    assert (other.status_code, other.json()["code"]) == (409, "conflict")
    assert begin(mira, facts, 3 * 1024**3).status_code == 413
    assert (
        begin(mira, UploadFacts(recording_id="no id", sha256="0" * 64, media_type=""), 10).status_code == 400
    )
    assert (
        begin(mira, UploadFacts(recording_id=new_id(), sha256="none", media_type=""), 10).status_code == 400
    )


def test_killed_between_the_last_byte_and_the_recording(mira: Desk, world: World, org: Org) -> None:
    """All bytes lie there, nobody made a recording of them: the desk's next question does."""
    data = b"RIFF and the rest"
    facts = UploadFacts(
        recording_id=new_id(), sha256=hashlib.sha256(data).hexdigest(), media_type="audio/wav"
    )
    uploads = world.house.recordings.uploads
    uploads.create(Upload(org_id=org.id, person_id=org.people["mira"], length=len(data), facts=facts))
    with uploads.appending(org.id, facts.recording_id, 0) as appender:
        appender.write(data)
    assert offset_of(mira, facts.recording_id) == len(data)
    assert set(kept(world, org)) == {facts.recording_id}
    assert offset_of(mira, facts.recording_id) == len(data)  # and once more, from the store
    assert append(mira, facts.recording_id, len(data), b"").status_code == 204


def test_a_recording_may_come_before_its_call(mira: Desk, world: World, org: Org) -> None:
    call_id, data = new_id(), b"sound"
    digest = hashlib.sha256(data).hexdigest()
    facts = UploadFacts(recording_id=new_id(), sha256=digest, media_type="audio/wav", call_id=call_id)
    begin(mira, facts, len(data))
    assert append(mira, facts.recording_id, 0, data).status_code == 204
    record = CallRecord(id=call_id, direction="in", started_at=datetime.now(UTC))
    assert mira.do(CallFinished(call=record, wrap_up=WrapUp())).outcome == "ok"
    with world.engine.connect() as connection:
        assert connection.execute(select(call.c.has_recording).where(call.c.id == call_id)).scalar_one()


def test_no_room_is_said_before_the_first_byte(mira: Desk, world: World) -> None:
    world.house.recordings.uploads._quota = 100
    facts = UploadFacts(recording_id=new_id(), sha256="0" * 64, media_type="audio/wav")
    assert begin(mira, facts, 60).status_code == 201
    second = UploadFacts(recording_id=new_id(), sha256="0" * 64, media_type="audio/wav")
    answer = begin(mira, second, 60)
    assert (answer.status_code, answer.json()["code"]) == (507, "quota_full")
    assert begin(mira, facts, 60).status_code == 201  # what waits goes on


def test_what_it_can_do_is_announced(mira: Desk) -> None:
    answer = mira.ask("OPTIONS", "/v1/uploads")
    assert answer.headers["tus-version"] == "1.0.0"
    assert answer.headers["tus-extension"] == "creation,termination,expiration"


def test_given_up_means_gone(mira: Desk) -> None:
    facts = UploadFacts(recording_id=new_id(), sha256="0" * 64, media_type="audio/wav")
    begin(mira, facts, 10)
    assert mira.ask("DELETE", f"/v1/uploads/{facts.recording_id}", headers=VERSION).status_code == 204
    assert mira.ask("HEAD", f"/v1/uploads/{facts.recording_id}", headers=VERSION).status_code == 404


def test_metadata_of_other_clients_is_read() -> None:
    """Ours is JSON in base64, others send plain text; both come out the same."""
    facts = UploadFacts(
        recording_id=new_id(),
        sha256="a" * 64,
        media_type="audio/flac",
        channels=2,
        seconds=1.5,
        muted=((1, 2),),
    )
    assert facts_of(metadata_of(facts)) == facts
