"""Recordings as they lie at the server: encrypted in authenticated pieces, each recording with a key of its own.

Layout: `LLS1`, then piece after piece: AES-256-GCM of 64 KiB (the last may be shorter) with its tag. The nonce is the
piece's number and whether it is the last one, so that pieces cannot be swapped, left out or cut off; the object's name is
bound in, so that one recording cannot be laid in another's place. Any range is read by fetching the pieces that hold it.

The key lies in the recording's row, sealed by the data folder's key (`lead_server.security.escrow`): whoever has the files
alone, or the database alone, hears nothing; and a recording is gone for good, in every copy, when its row is.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

MAGIC, PIECE, TAG = b"LLS1", 64 * 1024, 16
KEY_BYTES = 32


class DamagedError(Exception):
    """The object was changed, is another recording's, or has another key."""


def new_key() -> bytes:
    return secrets.token_bytes(KEY_BYTES)


def seal(plain: bytes, key: bytes, name: str) -> bytes:
    """The object of a recording that is in memory."""
    cipher, pieces = AESGCM(key), [MAGIC]
    count = max(1, -(-len(plain) // PIECE))
    for number in range(count):
        part = plain[number * PIECE : (number + 1) * PIECE]
        pieces.append(cipher.encrypt(_nonce(number, last=number == count - 1), part, name.encode()))
    return b"".join(pieces)


def seal_file(source: Path, target: Path, key: bytes, name: str) -> None:
    """The same from file to file, a piece at a time. `target` must not be there."""
    cipher, left = AESGCM(key), source.stat().st_size
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as sealed, source.open("rb") as plain:
        sealed.write(MAGIC)
        for number in range(max(1, -(-left // PIECE))):
            part = plain.read(PIECE)
            left -= len(part)
            sealed.write(cipher.encrypt(_nonce(number, last=left <= 0), part, name.encode()))


def read(
    fetch: Callable[[int, int], bytes], length: int, key: bytes, name: str, start: int, end: int
) -> bytes:
    """Plain bytes `start` (included) to `end` (not included) of a recording of `length` bytes.

    Args:
        fetch: bytes of the object from here to there.

    Raises:
        DamagedError.
    """
    end = min(end, length)
    if start >= end:
        return b""
    cipher, last = AESGCM(key), max(0, (length - 1) // PIECE)
    first, behind = start // PIECE, (end - 1) // PIECE + 1
    whole = len(MAGIC) + length + (last + 1) * TAG
    data = fetch(len(MAGIC) + first * (PIECE + TAG), min(whole, len(MAGIC) + behind * (PIECE + TAG)))
    plain = []
    for number in range(first, behind):
        part = data[(number - first) * (PIECE + TAG) : (number - first + 1) * (PIECE + TAG)]
        try:
            plain.append(cipher.decrypt(_nonce(number, last=number == last), part, name.encode()))
        except (InvalidTag, ValueError):
            raise DamagedError(f"piece {number} of a recording") from None
    return b"".join(plain)[start - first * PIECE : end - first * PIECE]


def _nonce(number: int, *, last: bool) -> bytes:
    return bytes([last]) + number.to_bytes(11, "big")
