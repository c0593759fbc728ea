"""A file that is encrypted while it grows: authenticated chunks, each of which can be read when the process dies after it.

Layout: `LLR1`, then chunk after chunk: AES-256-GCM of up to 32 KiB, with its tag. The nonce is the chunk's number and
whether it is the last one, so that chunks cannot be swapped, left out in the middle or glued to another recording; the key
belongs to this file alone. All chunks but the last are full, so any byte is found without an index. A file that ends without
its last chunk was cut off (a kill, a power cut): everything before that is read, and `whole` is False.
"""

from __future__ import annotations

import os
from pathlib import Path
from types import TracebackType

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

MAGIC, CHUNK, TAG = b"LLR1", 32 * 1024, 16
KEY_BYTES = 32


class Damaged(Exception):  # noqa: N818 - an answer about a file
    """The file was changed, is none of ours, or has another key."""


class Sealer:
    """Writes one file. Not for several threads at once.

    Raises:
        OSError: the file cannot be made, or (from `write`) the disk is full.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self._cipher, self._n, self._rest = AESGCM(key), 0, bytearray()
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        self._file = os.open(path, flags, 0o600)
        self._put(MAGIC)

    def write(self, data: bytes) -> None:
        """Take some bytes; each full chunk is with the system when this returns."""
        self._rest += data
        while len(self._rest) > CHUNK:  # the last one waits: it may be the last of all
            self._seal(bytes(self._rest[:CHUNK]), last=False)
            del self._rest[:CHUNK]

    def close(self) -> None:
        """Write the last chunk, on the disk when this returns."""
        try:
            self._seal(bytes(self._rest), last=True)
            os.fsync(self._file)
        finally:
            os.close(self._file)

    def _seal(self, plain: bytes, *, last: bool) -> None:
        self._put(self._cipher.encrypt(_nonce(self._n, last=last), plain, MAGIC))
        self._n += 1

    def _put(self, data: bytes) -> None:
        while data:
            data = data[os.write(self._file, data) :]


class Sealed:
    """Reads one file, also while it is still written (what was sealed so far).

    Attributes:
        length: of the plain bytes. whole: the last chunk is there.

    Raises:
        OSError: there is no such file. Damaged: it is not ours, or its end is not.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self._cipher = AESGCM(key)
        self._file = path.open("rb")
        try:
            size = path.stat().st_size - len(MAGIC)
            if self._file.read(len(MAGIC)) != MAGIC:
                raise Damaged("not a sealed recording")
            full, rest = divmod(size, CHUNK + TAG)
            self._chunks, self._tail = full, rest
            self.whole = self._find_end()
        except BaseException:
            self._file.close()
            raise

    def read(self, offset: int, size: int) -> bytes:
        """Up to `size` plain bytes from `offset`.

        Raises:
            Damaged: a chunk was changed.
        """
        found = bytearray()
        while size > 0 and offset < self.length:
            number, inside = divmod(offset, CHUNK)
            part = self._chunk(number)[inside : inside + size]
            if not part:
                break
            found += part
            offset, size = offset + len(part), size - len(part)
        return bytes(found)

    def close(self) -> None:
        self._file.close()

    def __enter__(self) -> Sealed:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _find_end(self) -> bool:
        """Count what can be read: the last chunk if it is one, else the full ones before it."""
        last = self._chunks - (0 if self._tail else 1)
        self.length = last * CHUNK + max(0, (self._tail or CHUNK + TAG) - TAG)
        self._last = last
        if last < 0:  # nothing but the name
            self.length, self._last = 0, -1
            return False
        if self._tail and self._tail < TAG:
            return self._cut_off()
        try:
            self._open(last, last=True)
        except InvalidTag:
            return self._cut_off()
        return True

    def _cut_off(self) -> bool:
        """What follows the last full chunk was never finished."""
        self.length, self._last = self._chunks * CHUNK, -1
        if self._chunks:
            self._chunk(self._chunks - 1)  # the key is the right one, or it is said here
        return False

    def _chunk(self, number: int) -> bytes:
        try:
            return self._open(number, last=number == self._last)
        except InvalidTag:
            raise Damaged(f"chunk {number}") from None

    def _open(self, number: int, *, last: bool) -> bytes:
        self._file.seek(len(MAGIC) + number * (CHUNK + TAG))
        return self._cipher.decrypt(_nonce(number, last=last), self._file.read(CHUNK + TAG), MAGIC)


def _nonce(number: int, *, last: bool) -> bytes:
    return bytes([last]) + number.to_bytes(11, "big")
