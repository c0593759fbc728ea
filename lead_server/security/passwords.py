"""Passwords by Argon2id. A wrong login costs as much time as a wrong password."""

from __future__ import annotations

import threading
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

SHORTEST = 10

_hasher = PasswordHasher()  # RFC 9106, second recommendation: 64 MiB, 3 passes, 4 lanes
# 64 MiB a computation: more than a few at once would be the cheapest way to fill the server's memory.
_room = threading.BoundedSemaphore(4)


@cache
def nobody() -> str:
    """The hash that is compared for an unknown login. A server makes it before its first request (it takes 0.1 s)."""
    return _hasher.hash("nobody has this password")


def hash_password(password: str) -> str:
    """The text to store."""
    with _room:
        return _hasher.hash(password)


def is_right(stored: str | None, password: str) -> bool:
    """Compare; for somebody without a password (or an unknown login) the work is done all the same."""
    with _room:
        try:
            _hasher.verify(stored or nobody(), password)
        except (VerificationError, InvalidHashError):
            return False
    return stored is not None


def is_outdated(stored: str) -> bool:
    """True when today's parameters are stronger: hash again at the next right password."""
    return _hasher.check_needs_rehash(stored)
