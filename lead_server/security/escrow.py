"""What is sealed at the server: desks' store keys and the key of number hashes, under a key of the data folder.

Several servers on one database share the key file (copied by the operator). Without it a password reset loses what
a desk had not sent yet, and number hashes must be made anew.
"""

from __future__ import annotations

import hmac
import os
import secrets
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_NONCE_BYTES = 12


class SealBrokenError(Exception):
    """It was sealed with another key, or for somebody else."""


class Escrow:
    """Seals and opens with AES-256-GCM; `purpose` is bound in, so that nothing opens in another's place."""

    def __init__(self, key: bytes) -> None:
        self._cipher, self._key = AESGCM(key), key

    @classmethod
    def in_folder(cls, folder: Path) -> Escrow:
        """The key kept in `folder/escrow.key`, made on first use, readable by us alone."""
        path = folder / "escrow.key"
        folder.mkdir(parents=True, exist_ok=True)
        fresh = folder / f"escrow.key.{os.getpid()}.{secrets.token_hex(4)}"
        if not path.exists():
            handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(secrets.token_bytes(32))
                file.flush()
                os.fsync(file.fileno())
            try:
                os.link(fresh, path)  # fails, rather than replaces, when another process was first
            except FileExistsError:
                pass
            finally:
                fresh.unlink()
        return cls(path.read_bytes())

    def derived(self, purpose: str) -> bytes:
        """A key of its own for something that is signed; 32 bytes, always the same."""
        return hmac.digest(self._key, f"derived:{purpose}".encode(), "sha256")

    def seal(self, secret: bytes, purpose: str) -> bytes:
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, secret, purpose.encode())

    def unseal(self, sealed: bytes, purpose: str) -> bytes:
        """Raises SealBrokenError for another key or another purpose."""
        try:
            return self._cipher.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], purpose.encode())
        except InvalidTag:
            raise SealBrokenError(f"the seal of {purpose!r} does not open with this server's key") from None
