"""Opaque tokens. The database holds only their SHA-256; the organisation's id in front finds the row."""

from __future__ import annotations

import base64
import binascii
import hashlib
import secrets
import uuid
from datetime import timedelta

LIFETIME = timedelta(days=30)  #: of a session
_SECRET_BYTES = 32


def make_token(org_id: str) -> tuple[str, bytes]:
    """A fresh token and the hash to store."""
    raw = uuid.UUID(org_id).bytes + secrets.token_bytes(_SECRET_BYTES)
    return base64.urlsafe_b64encode(raw).decode().rstrip("="), hashlib.sha256(raw).digest()


def read_token(token: str) -> tuple[str, bytes] | None:
    """(organisation's id, hash) of a token; None for a text that is none."""
    try:
        raw = base64.b64decode(token + "=" * (-len(token) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
    if len(raw) != 16 + _SECRET_BYTES:
        return None
    return str(uuid.UUID(bytes=raw[:16])), hashlib.sha256(raw).digest()
