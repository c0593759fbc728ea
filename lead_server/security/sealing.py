"""Numbers that only a desk's telephone engine can open: sealed for its public key (X25519, HKDF-SHA256, AES-256-GCM).

One ephemeral key a pull: what costs is the agreement, not the numbers. `agent_app/telephony/engine/sealed_numbers.py`
opens them.
"""

from __future__ import annotations

import base64
import secrets
from collections.abc import Callable

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from lead_server.feed.storage import Storage
from lead_server.security.actor import Actor

PURPOSE = b"leadline number "
KEY_BYTES = 32


class NumberSealer:
    """Seals for one engine."""

    def __init__(self, public: bytes) -> None:
        mine = X25519PrivateKey.generate()
        self._head = mine.public_key().public_bytes_raw()
        shared = mine.exchange(X25519PublicKey.from_public_bytes(public))
        key = HKDF(hashes.SHA256(), 32, salt=None, info=PURPOSE + self._head + public).derive(shared)
        self._cipher = AESGCM(key)

    def seal(self, e164: str, number_id: str) -> str:
        """Base64; the number's id is bound in, so that no other number can be put in its place."""
        nonce = secrets.token_bytes(12)
        sealed = self._cipher.encrypt(nonce, e164.encode(), number_id.encode())
        return base64.b64encode(self._head + nonce + sealed).decode()


def sealer_of(storage: Storage, actor: Actor) -> Callable[[str, str], str] | None:
    """How numbers are sealed for the engine of the caller's telephone; None where that told no key."""
    if actor.device_id is None:
        return None
    mine = storage.load(
        "device", "id", [actor.device_id], where={"person_id": actor.id}, columns=("engine_key",)
    )
    key = mine[0]["engine_key"] if mine else None
    return NumberSealer(bytes(key)).seal if key else None
