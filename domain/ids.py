"""Identifiers: UUIDv7, made where the thing is made (RFC 9562, section 5.7)."""

from __future__ import annotations

import hashlib
import os
import threading
import time
import uuid

_lock = threading.Lock()
_last_ms = 0
_counter = 0


def new_id() -> str:
    """Make a UUIDv7 as its 36 characters of text.

    Ids made in one process sort in the order they were made, also when the clock steps back: the millisecond
    never falls and the 12 bits of `rand_a` count within it.
    """
    global _last_ms, _counter
    with _lock:
        now_ms = time.time_ns() // 1_000_000
        if now_ms > _last_ms:
            _last_ms, _counter = now_ms, int.from_bytes(os.urandom(2), "big") & 0x3FF
        else:
            _counter += 1
            if _counter > 0xFFF:
                _last_ms, _counter = _last_ms + 1, 0
        stamp, count = _last_ms, _counter
    tail = int.from_bytes(os.urandom(8), "big") & ((1 << 62) - 1)
    value = (stamp & ((1 << 48) - 1)) << 80 | 0x7 << 76 | count << 64 | 0b10 << 62 | tail
    return str(uuid.UUID(int=value))


def derived_id(parent: str, name: str) -> str:
    """The id of what belongs to `parent` under this name: the same each time it is made, on whatever machine.

    It has the form of a UUIDv7 with the parent's moment, so that it sorts beside it.
    """
    digest = int.from_bytes(hashlib.sha256(f"{parent}/{name}".encode()).digest()[:16], "big")
    stamp = uuid.UUID(parent).int >> 80 if _is_uuid(parent) else 0
    tail = digest & ((1 << 62) - 1)
    value = stamp << 80 | 0x7 << 76 | (digest >> 64 & 0xFFF) << 64 | 0b10 << 62 | tail
    return str(uuid.UUID(int=value))


def _is_uuid(text: str) -> bool:
    try:
        uuid.UUID(text)
    except ValueError:
        return False
    return True
