"""A WebSocket client for one use: to hear text messages (RFC 6455). It sends nothing but pings and pongs."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import secrets
import ssl
import struct

_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
_LONGEST = 4 * 1024 * 1024
_PING, _PONG = 0x9, 0xA


class HandshakeError(Exception):
    """The server did not take it. `status`: of its answer."""

    def __init__(self, status: int) -> None:
        super().__init__(f"HTTP {status}")
        self.status = status


class WebSocket:
    """One open connection. `text()` gives the next message."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer

    @classmethod
    async def open(cls, host: str, port: int, path: str, headers: dict[str, str], *, tls: bool) -> WebSocket:
        """Raises HandshakeError, OSError, IncompleteReadError."""
        secure = ssl.create_default_context() if tls else None
        reader, writer = await asyncio.open_connection(host, port, ssl=secure)
        key = base64.b64encode(secrets.token_bytes(16))
        given = {
            "Host": f"{host}:{port}", "Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Version": "13",
            "Sec-WebSocket-Key": key.decode(), **headers,
        }  # fmt: skip
        lines = "".join(f"{name}: {value}\r\n" for name, value in given.items())
        writer.write(f"GET {path} HTTP/1.1\r\n{lines}\r\n".encode())
        await writer.drain()
        answer = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        status = int(answer[0].split(" ")[1])
        found = {k.lower(): v.strip() for k, _, v in (line.partition(":") for line in answer[1:])}
        accept = base64.b64encode(hashlib.sha1(key + _GUID).digest()).decode()
        if status != 101 or found.get("sec-websocket-accept") != accept:
            writer.close()
            raise HandshakeError(status)
        return cls(reader, writer)

    async def text(self) -> str:
        """The next text message; "" for the answer to a ping of ours. Raises EOFError when the server closes."""
        whole = b""
        while True:
            first, second = await self._reader.readexactly(2)
            length = second & 0x7F
            if length == 126:
                (length,) = struct.unpack("!H", await self._reader.readexactly(2))
            elif length == 127:
                (length,) = struct.unpack("!Q", await self._reader.readexactly(8))
            if length > _LONGEST or len(whole) > _LONGEST:
                raise EOFError("a message without an end")
            body = await self._reader.readexactly(length)
            match first & 0x0F:
                case 0x8:
                    raise EOFError("closed")
                case 0x9:
                    await self._send(_PONG, body)
                case 0xA:
                    return ""
                case 0x0 | 0x1:
                    whole += body
                    if first & 0x80:
                        return whole.decode("utf-8", "replace")

    async def ping(self) -> None:
        await self._send(_PING, b"")

    async def close(self) -> None:
        self._writer.close()

    async def _send(self, kind: int, body: bytes) -> None:
        """A client's frame is masked."""
        mask = secrets.token_bytes(4)
        masked = bytes(byte ^ mask[n % 4] for n, byte in enumerate(body[:125]))
        self._writer.write(bytes([0x80 | kind, 0x80 | len(masked)]) + mask + masked)
        await self._writer.drain()
