"""A floor keeps more connections open than a web server serves by itself: the next desk still gets its answer."""

from __future__ import annotations

import resource
import socket
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.helpers.server import serving

OPEN = 1_300  #: more than the 1,024 that granian's defaults serve
ANSWER_S = 20.0
_ASK = b"GET /health HTTP/1.1\r\nHost: here\r\n\r\n"


@pytest.mark.slow
def test_the_next_desk_is_answered_while_all_others_keep_theirs(database_url: str, tmp_path: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and hard < OPEN + 200:
        pytest.skip(f"this system allows {hard} open files")
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, OPEN + 200), hard))
    try:
        with (
            serving(
                tmp_path / "log", "--database", database_url, "--data", tmp_path, "--workers", "2"
            ) as server,
            ExitStack() as kept,
        ):
            where = urlsplit(server.url)
            for number in range(OPEN):
                line = kept.enter_context(
                    socket.create_connection((where.hostname, where.port), timeout=ANSWER_S)
                )
                line.sendall(_ASK)
                assert line.recv(16).startswith(b"HTTP/1.1 200"), f"connection {number}"
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
