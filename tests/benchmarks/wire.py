"""Hand-written HTTP/1.1 over asyncio streams: a thousand desks in one process cost little besides what is measured."""

from __future__ import annotations

import asyncio

LONGEST_LINE = 1 << 20
PATIENCE_S = 90.0  #: longer than the longest poll


class LineCutError(Exception):
    """The server closed the line in the middle of an answer."""


class Line:
    """One keep-alive connection; one request at a time."""

    def __init__(self, host: str, port: int, token: str) -> None:
        self._host, self._port = host, port
        self._head = (
            f"Host: {host}:{port}\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\n"
        )
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def post(self, path: str, body: bytes) -> tuple[int, bytes]:
        """Status and body.

        Raises:
            LineCutError, OSError: there is no answer.
        """
        if self._streams is not None and self._streams[0].at_eof():
            self.close()  # the server ends a line that was idle for half a minute
        if self._streams is None:
            self._streams = await asyncio.open_connection(self._host, self._port, limit=LONGEST_LINE)
        reader, writer = self._streams
        head = f"POST {path} HTTP/1.1\r\n{self._head}Content-Length: {len(body)}\r\n\r\n"
        try:
            async with asyncio.timeout(PATIENCE_S):
                writer.write(head.encode() + body)
                await writer.drain()
                return await self._answer(reader)
        except (asyncio.IncompleteReadError, OSError) as error:  # a TimeoutError is an OSError
            self.close()
            raise LineCutError(repr(error)) from error

    async def _answer(self, reader: asyncio.StreamReader) -> tuple[int, bytes]:
        lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers = dict(line.lower().split(": ", 1) for line in lines[1:] if ": " in line)
        if "chunked" in headers.get("transfer-encoding", ""):
            body = await self._chunks(reader)
        else:
            body = await reader.readexactly(int(headers.get("content-length", "0")))
        if headers.get("connection") == "close":
            self.close()
        return int(lines[0].split(" ", 2)[1]), body

    async def _chunks(self, reader: asyncio.StreamReader) -> bytes:
        found = []
        while size := int((await reader.readline()).split(b";")[0], 16):
            found.append(await reader.readexactly(size))
            await reader.readexactly(2)
        await reader.readexactly(2)
        return b"".join(found)

    def close(self) -> None:
        if self._streams is not None:
            self._streams[1].close()
            self._streams = None
