"""The desk's side of the control door: one JSON line in, one JSON line out, off for other users.

It also makes the desk one instance: a second start finds the door, hands over its link and ends.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from domain.errors import UserError

Handler = Callable[[dict[str, Any]], dict[str, Any]]
LINE_LIMIT = 1 << 20


def door_name(folder: Path) -> str:
    """The socket's name for a data folder (two folders are two desks)."""
    return f"leadline-desk-{hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]}"


class Door(QObject):
    """Listens and answers on the window thread.

    Args:
        handle: a command to its answer; raises `UserError` for a refusal.
    """

    def __init__(self, name: str, handle: Handler, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name, self._handle = name, handle
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_new_connection)
        self._buffers: dict[QLocalSocket, bytearray] = {}

    def open(self) -> bool:
        """Take the name; False when another desk of this user has it."""
        if self._server.listen(self._name):
            return True
        if is_answered(self._name):
            return False
        QLocalServer.removeServer(self._name)  # left behind by a kill
        return self._server.listen(self._name)

    def close(self) -> None:
        self._server.close()

    def _on_new_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            self._buffers[socket] = bytearray()
            socket.readyRead.connect(lambda s=socket: self._on_ready_read(s))
            socket.disconnected.connect(lambda s=socket: self._on_disconnected(s))
            self._on_ready_read(socket)

    def _on_ready_read(self, socket: QLocalSocket) -> None:
        buffer = self._buffers.get(socket)
        if buffer is None:
            return
        buffer.extend(bytes(socket.readAll().data()))
        if len(buffer) > LINE_LIMIT:
            socket.abort()
            return
        while (end := buffer.find(b"\n")) >= 0:
            line = bytes(buffer[:end])
            del buffer[: end + 1]
            answer = self._answer(line)
            socket.write(json.dumps(answer, ensure_ascii=False).encode() + b"\n")
            socket.flush()

    def _on_disconnected(self, socket: QLocalSocket) -> None:
        self._buffers.pop(socket, None)
        socket.deleteLater()

    def _answer(self, line: bytes) -> dict[str, Any]:
        try:
            request = json.loads(line)
            if not isinstance(request, dict):
                raise ValueError("a JSON object is wanted")
            return {"ok": True, **self._handle(request)}
        except UserError as error:
            return {"ok": False, "code": error.code, "data": error.data, "detail": error.detail}
        except (ValueError, KeyError, TypeError) as error:
            return {"ok": False, "code": "bad_request", "data": {}, "detail": str(error)}


def is_answered(name: str, timeout_ms: int = 500) -> bool:
    """True when a desk listens under this name."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    answered = socket.waitForConnected(timeout_ms)
    socket.abort()
    return bool(answered)


def ask(name: str, request: dict[str, Any], timeout_ms: int = 15_000) -> dict[str, Any]:
    """Send one command and wait for its answer (used by `agent-app ctl`, in a process of its own).

    Raises:
        UserError: control_door_closed.
    """
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(2_000):
        raise UserError("control_door_closed", socket.errorString())
    socket.write(json.dumps(request, ensure_ascii=False).encode() + b"\n")
    socket.flush()
    received = bytearray()
    while b"\n" not in received:
        if not socket.waitForReadyRead(timeout_ms):
            raise UserError("control_door_closed", "no answer")
        received.extend(bytes(socket.readAll().data()))
    socket.abort()
    answer: dict[str, Any] = json.loads(received.split(b"\n", 1)[0])
    return answer
