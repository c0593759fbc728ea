"""Numbers that the desk may not read: the server seals them for this process, which opens one when it is to be dialled.

The private key lies in a file of its own beside the person's store, readable by this user alone, and never goes over the
pipe. Counterpart: `lead_server/security/sealing.py`.
"""

from __future__ import annotations

import base64
import binascii
import os
from pathlib import Path

PURPOSE = b"leadline number "
_HEAD, _NONCE = 32, 12


class SealedError(Exception):
    """It was sealed for another engine, for another number, or it is damaged."""


class SealedNumbers:
    """One engine's key; made on first use. `public`: base64, for the server."""

    def __init__(self, file: Path) -> None:
        from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

        try:
            raw = file.read_bytes()
        except FileNotFoundError:
            raw = X25519PrivateKey.generate().private_bytes_raw()
            handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "wb") as out:
                out.write(raw)
        self._key = X25519PrivateKey.from_private_bytes(raw)
        self._public = self._key.public_key().public_bytes_raw()
        self.public = base64.b64encode(self._public).decode()

    def open(self, sealed: str, number_id: str) -> str:
        """The number.

        Raises:
            SealedError.
        """
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        try:
            raw = base64.b64decode(sealed, validate=True)
            head, nonce, rest = raw[:_HEAD], raw[_HEAD : _HEAD + _NONCE], raw[_HEAD + _NONCE :]
            shared = self._key.exchange(X25519PublicKey.from_public_bytes(head))
            key = HKDF(hashes.SHA256(), 32, salt=None, info=PURPOSE + head + self._public).derive(shared)
            return AESGCM(key).decrypt(nonce, rest, number_id.encode()).decode()
        except (InvalidTag, ValueError, binascii.Error) as error:
            raise SealedError(type(error).__name__) from None
