"""Messages that scripts ask for: posted signed, tried again, stopped by a refused consent, shown to the agent."""

from __future__ import annotations

import hashlib
import hmac
import json
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlalchemy import select

from db.central.leads import touch
from db.central.messages import message, webhook
from domain.ids import new_id
from domain.leads import Consent
from domain.operations import ConsentRecorded, MessageAsked
from lead_server.cli import main
from lead_server.messages import posting, sender, storage
from lead_server.messages.sender import Sender
from tests.helpers.world import ESCROW, Desk, Org, World

SECRET = "a secret of twenty signs"
#: ahead of the clock of the messages, however long the suite has run since this was read
NOW = datetime.now(UTC).replace(microsecond=0) + timedelta(hours=12)


class Receiver:
    """A webhook that answers what it is told to, and keeps what came."""

    def __init__(self) -> None:
        self.got: list[tuple[dict[str, str], dict[str, Any]]] = []
        self.status = 200
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.check(self.headers["Leadline-Signature"], body)
                receiver.got.append((dict(self.headers), json.loads(body)))
                self.send_response(receiver.status)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_args: object) -> None:
                return

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/in"
        self._thread = threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    def check(self, header: str, body: bytes) -> None:
        parts = dict(part.split("=", 1) for part in header.split(","))
        wanted = hmac.new(SECRET.encode(), f"{parts['t']}.".encode() + body, hashlib.sha256).hexdigest()
        assert hmac.compare_digest(wanted, parts["v1"])

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture(autouse=True)
def by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """The application's own sender rests: a slow machine would give it the time to be faster than the test's."""
    monkeypatch.setattr(sender, "LOOK_S", 3_600.0)


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    made = Receiver()
    yield made
    made.close()


def hook(world: World, org: Org, url: str, *channels: str, name: str = "main") -> None:
    with world.work(org) as work:
        sealed = ESCROW.seal(SECRET.encode(), storage.purpose(org.id, name))
        work.connection.execute(
            webhook.insert().values(
                org_id=org.id, name=name, url=url, secret_sealed=sealed, channels=list(channels)
            )
        )


def asked(desk: Desk, lead_id: str, channel: str = "sms") -> str:
    made = new_id()
    body = MessageAsked(lead_id=lead_id, message_id=made, channel=channel, template="offer", call_id=new_id())
    answer = desk.do(body)
    assert answer.outcome == "ok", answer
    return made


def state(world: World, message_id: str) -> tuple[str, str, int]:
    """How it stands, what the timeline says, and how often it was tried."""
    with world.engine.connect() as connection:
        row = connection.execute(select(message).where(message.c.id == message_id)).one()
        said = connection.execute(select(touch.c.outcome).where(touch.c.id == message_id)).scalar_one()
    return row.state, said, row.tries


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


def test_a_message_is_posted_once_signed_with_its_address_and_shown_as_sent(
    world: World, org: Org, mira: Desk, receiver: Receiver
) -> None:
    lead_id = world.lead(org, "王丽", "mira", number="+8613912345678")
    message_id = asked(mira, lead_id)
    assert state(world, message_id) == ("waiting", "message.waiting", 0)
    hook(world, org, receiver.url)
    sender = Sender(world.engine, ESCROW, clock=Clock())
    mira.pull()
    assert sender.round() == 1 and sender.round() == 0
    assert b"message.sent" in msgspec.json.encode(mira.pull()), "the desk hears of it by its stream"
    ((headers, body),) = receiver.got
    assert headers["Leadline-Message"] == message_id == body["id"]
    assert (body["to"], body["name"], body["template"], body["agent"]) == (
        "+8613912345678",
        "王丽",
        "offer",
        "Mira",
    )
    assert state(world, message_id) == ("sent", "message.sent", 1)
    (shown,) = [t for t in world.whole(org, lead_id).touches if t.id == message_id]
    assert shown.outcome == "message.sent"


def test_a_webhook_that_fails_is_tried_again_and_at_last_failed_and_shown(
    world: World, org: Org, mira: Desk, receiver: Receiver
) -> None:
    lead_id = world.lead(org, "x", "mira")
    message_id = asked(mira, lead_id)
    hook(world, org, receiver.url)
    receiver.status, clock = 503, Clock()
    sender = Sender(world.engine, ESCROW, clock=clock)
    for n in range(1, 10):
        sender.round()
        assert len(receiver.got) == n, "not before its time, and not twice"
        sender.round()
        assert state(world, message_id)[2] == n
        clock.now += timedelta(hours=13)
    assert state(world, message_id)[:2] == ("failed", "message.failed")
    with world.engine.connect() as connection:
        (row,) = storage.webhooks(connection, org.id)
        assert row.failing_since == NOW and "503" in row.last_error
        assert storage.counts(connection, org.id) == {"failed": 1}
    receiver.status = 204
    with world.work(org) as work:
        assert storage.retry(work.connection, org.id, clock.now) == [(message_id, lead_id)]
    sender.round()
    assert state(world, message_id)[:2] == ("sent", "message.sent")
    with world.engine.connect() as connection:
        assert storage.webhooks(connection, org.id)[0].failing_since is None


def test_one_that_is_away_holds_up_nothing_else(
    world: World, org: Org, mira: Desk, receiver: Receiver
) -> None:
    """A dead address for SMS; the other channel's messages go, and an answer that refuses one does not stop the next."""
    lead_id = world.lead(org, "x", "mira")
    lost, sent = asked(mira, lead_id), asked(mira, lead_id, "wecom")
    hook(world, org, "http://127.0.0.1:9/dead", "sms", name="sms")
    hook(world, org, receiver.url, "wecom", name="wecom")
    Sender(world.engine, ESCROW, clock=Clock()).round()
    assert state(world, lost)[0] == "waiting" and state(world, sent)[0] == "sent"


def test_who_does_not_consent_gets_no_message(world: World, org: Org, mira: Desk, receiver: Receiver) -> None:
    lead_id = world.lead(org, "x", "mira")
    no = Consent(id=new_id(), channel="sms", given=False, at=NOW)
    assert mira.do(ConsentRecorded(lead_id=lead_id, consent=no)).outcome == "ok"
    message_id = asked(mira, lead_id)
    hook(world, org, receiver.url)
    Sender(world.engine, ESCROW, clock=Clock()).round()
    assert receiver.got == [] and state(world, message_id)[:2] == ("stopped", "message.stopped")


def test_a_lead_without_an_address_fails_at_once(
    world: World, org: Org, mira: Desk, receiver: Receiver
) -> None:
    message_id = asked(mira, world.lead(org, "x", "mira"), "email")
    hook(world, org, receiver.url)
    Sender(world.engine, ESCROW, clock=Clock()).round()
    assert receiver.got == [] and state(world, message_id)[0] == "failed"


def test_two_servers_never_send_one_message_both(
    world: World, org: Org, mira: Desk, receiver: Receiver
) -> None:
    lead_id = world.lead(org, "x", "mira")
    for _ in range(12):
        asked(mira, lead_id)
    hook(world, org, receiver.url)
    senders = [Sender(world.engine, ESCROW, clock=Clock()) for _ in range(3)]
    threads = [threading.Thread(target=sender.round) for sender in senders]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(receiver.got) == len({body["id"] for _, body in receiver.got}) == 12


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("ftp://x/y", "address"),
        ("https://u:p@x/", "password"),
        ("https:///x", "address"),
        ("http://x:99999/", "ort"),
    ],
)
def test_an_address_that_nothing_can_be_posted_to(url: str, words: str) -> None:
    assert words in posting.problem_with(url) and posting.problem_with("https://sender.example/x") == ""


def test_the_commands(
    world: World, org: Org, mira: Desk, receiver: Receiver, database_url: str, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    place = ["--database", database_url, "--data", str(tmp_path / "server"), "--organisation", "demo"]

    def run(*words: str, secret: str = SECRET) -> tuple[int, str]:
        monkeypatch.setattr("sys.stdin", type("Line", (), {"readline": lambda _self: secret + "\n"})())
        code = main(["webhook", *words, *place])
        found = capsys.readouterr()
        return code, found.out + found.err

    lead_id = world.lead(org, "x", "mira")
    assert "no webhook" in run("status")[1]
    assert run("set", "main", "--url", "ftp://x", "--secret-stdin")[0] == 1
    assert run("set", "main", "--url", receiver.url, "--secret-stdin", secret="short")[0] == 1
    assert run("set", "main", "--url", receiver.url, "--channel", "sms", "--secret-stdin")[0] == 0
    assert run("test", "main") == (0, "main: taken\n") and receiver.got[0][1]["channel"] == "test"
    receiver.status = 500
    assert run("test", "main")[0] == 1
    asked(mira, lead_id)
    shown = json.loads(run("status", "--json")[1])
    assert shown["webhooks"][0]["channels"] == ["sms"] and shown["messages"] == {"waiting": 1}
    assert run("retry") == (0, "0 message(s) are tried again\n")
    assert run("remove", "main")[0] == 0 and run("test", "main")[0] == 1
