"""The desk's side of the control door: one JSON line in, one JSON line out, off for other users.

It also makes the desk one instance: a second start finds the door, hands over its link and ends.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from agent_app.control.claim import Claim
from domain.errors import UserError

Handler = Callable[[dict[str, Any]], dict[str, Any]]
LINE_LIMIT = 1 << 20


class Door(QObject):
    """Listens and answers on the window thread.

    Args:
        name: the address, or the claim on it that was taken before.
        handle: a command to its answer; raises `UserError` for a refusal.
    """

    def __init__(self, name: str | Claim, handle: Handler, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._claim = name if isinstance(name, Claim) else Claim(name)
        self._name, self._handle = self._claim.name, handle
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_new_connection)
        self._buffers: dict[QLocalSocket, bytearray] = {}

    def open(self) -> bool:
        """Take the name; False when another desk of this user has it."""
        if not self._claim.take():
            return False
        QLocalServer.removeServer(self._name)  # left behind by a kill
        return self._server.listen(self._name)

    def close(self) -> None:
        """Stop listening and let go of every socket (a socket that dies with the server must not call back)."""
        self._server.close()
        self._claim.release()
        for socket in list(self._buffers):
            socket.readyRead.disconnect()
            socket.disconnected.disconnect()
            socket.abort()
        self._buffers.clear()

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
        if shiboken6.isValid(socket):
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
