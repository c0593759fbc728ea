"""`lead-server pbx test`: what an operator reads of a link before she trusts it."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lead_server.cli import main
from lead_server.commands import pbx as command
from tests.helpers.fake_ami import FakeAmi
from tests.helpers.world import Org, World

Tries = Callable[[int, str], int]


@pytest.fixture
def exchange() -> Iterator[FakeAmi]:
    made = FakeAmi()
    yield made
    made.close()


@pytest.fixture
def tries(
    world: World, org: Org, database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Tries:
    """Adds a link to a port with a secret, gives it an extension, and tries it; the command's code."""
    place = ["--database", database_url, "--data", str(tmp_path / "server"), "--organisation", "demo"]

    def run(port: int, secret: str) -> int:
        monkeypatch.setattr("sys.stdin", _Line(secret))
        link = ["--kind", "asterisk-ami", "--host", "127.0.0.1", "--port", str(port), "--secret-stdin"]
        assert main(["pbx", "add", "main", *link, *place]) == 0
        assert main(["pbx", "extension", "mira", "101", "--link", "main", *place]) == 0
        return main(["pbx", "test", "main", *place])

    return run


class _Line:
    def __init__(self, text: str) -> None:
        self._text = text

    def readline(self) -> str:
        return self._text + "\n"


def test_a_link_that_works_says_what_it_found(
    tries: Tries, exchange: FakeAmi, capsys: pytest.CaptureFixture[str]
) -> None:
    exchange.picks_up(exchange.rings("PJSIP/101", "+8613811112222"))
    assert tries(exchange.port, "s3cret") == 0
    assert "signed in; 1 channels, 1 extensions of ours" in capsys.readouterr().out


def test_a_wrong_secret_is_said_as_one(
    tries: Tries, exchange: FakeAmi, capsys: pytest.CaptureFixture[str]
) -> None:
    assert tries(exchange.port, "wrong") == 1
    said = capsys.readouterr()
    assert "it does not take the user and secret" in said.err and "wrong" not in said.err + said.out


def test_nobody_at_the_address_is_said(tries: Tries, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    assert tries(port, "s3cret") == 1
    assert "it cannot be reached" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("greeting", "said"),
    [(b"HTTP/1.1 400 Bad Request\r\n\r\n", "something else answers there"), (b"", "it does not answer")],
)
def test_something_else_at_the_address_is_said(
    tries: Tries,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    greeting: bytes,
    said: str,
) -> None:
    """A web server, and one that says nothing at all."""
    monkeypatch.setattr(command, "TEST_S", 2.0)
    peers: list[socket.socket] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def greet() -> None:
            peer, _ = server.accept()
            peers.append(peer)
            peer.sendall(greeting)

        thread = threading.Thread(target=greet, daemon=True)
        thread.start()
        assert tries(server.getsockname()[1], "s3cret") == 1
        thread.join(5)
        for peer in peers:
            peer.close()
    assert said in capsys.readouterr().err
