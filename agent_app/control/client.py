"""The other side of the control door, for `agent-app ctl` and for a second start. Without Qt, so that it is quick."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from domain.errors import UserError

TIMEOUT_S = 20.0


def door_name(folder: Path) -> str:
    """The socket's address for a data folder (two folders are two desks): a path, or a pipe's name on Windows."""
    name = f"leadline-desk-{hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]}"
    return name if sys.platform == "win32" else os.path.join(tempfile.gettempdir(), name)  # noqa: PTH118


def ask(name: str, request: dict[str, Any], timeout_s: float = TIMEOUT_S) -> dict[str, Any]:
    """Send one command and wait for its answer.

    Raises:
        UserError: control_door_closed, nobody listens or answers.
    """
    line = json.dumps(request, ensure_ascii=False).encode() + b"\n"
    try:
        received = _by_pipe(name, line) if sys.platform == "win32" else _by_socket(name, line, timeout_s)
        answer = json.loads(received)
    except (OSError, ValueError) as error:
        raise UserError("control_door_closed", str(error)) from error
    if not isinstance(answer, dict):
        raise UserError("control_door_closed", "a strange answer")
    return answer


def is_answered(name: str) -> bool:
    """True when a desk listens under this name."""
    if sys.platform == "win32":
        return Path(rf"\\.\pipe\{name}").exists()
    if not Path(name).exists():  # the usual start: nothing is loaded to find nobody
        return False
    import socket

    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as door:
            door.settimeout(1.0)
            door.connect(name)
    except OSError:
        return False
    return True


def _by_socket(name: str, line: bytes, timeout_s: float) -> bytes:
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as door:
        door.settimeout(timeout_s)
        door.connect(name)
        door.sendall(line)
        received = bytearray()
        while b"\n" not in received:
            part = door.recv(65536)
            if not part:
                raise OSError("the desk hung up")
            received.extend(part)
    return bytes(received.split(b"\n", 1)[0])


def _by_pipe(name: str, line: bytes) -> bytes:
    with Path(rf"\\.\pipe\{name}").open("r+b", buffering=0) as pipe:
        pipe.write(line)
        received = bytearray()
        while b"\n" not in received:
            part = pipe.read(65536)
            if not part:
                raise OSError("the desk hung up")
            received.extend(part)
    return bytes(received.split(b"\n", 1)[0])
