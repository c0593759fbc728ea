"""The key of the desk's database: 32 random bytes a person and device, never a passphrase.

It lies on the disk only wrapped (AES-256-GCM): by the system's keyring *and* Argon2id of the password, and by an
unlock code for the day when the password was changed while the desk was away. A third wrap is the escrow at the
server (`SignedIn.store_key`): a password reset must not lose the outbox.
"""

from __future__ import annotations

import base64
import json
import os
import secrets
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from agent_app.session import unlock_code
from agent_app.store.files import write_whole

KEY_BYTES = 32
_KEYRING_SERVICE = "leadline-desk"


class WrongSecret(Exception):  # noqa: N818 - an answer, not a fault
    """Neither the password nor the unlock code opens this key."""


class KeyFile:
    """The wraps of one person's key, in one small file beside the database.

    Args:
        path: `…/people/<id>/key.json`.
        device_secret: 32 bytes that the keyring keeps for this desk.
    """

    def __init__(self, path: Path, device_secret: bytes) -> None:
        self._path, self._device_secret = path, device_secret

    def exists(self) -> bool:
        return self._path.exists()

    def create(self, password: str, key: bytes | None = None) -> tuple[bytes, str]:
        """Make (or take over) a key and wrap it; returns the key and a fresh unlock code of 20 letters."""
        key = key or secrets.token_bytes(KEY_BYTES)
        code = _new_code()
        wraps = {"password": self._wrap(key, password), "code": self._wrap(key, code)}
        write_whole(self._path, json.dumps({"version": 1, "wraps": wraps}).encode())
        return key, code

    def change_password(self, key: bytes, password: str) -> None:
        """Wrap the same key anew; the unlock code stays."""
        stored = json.loads(self._path.read_bytes())
        stored["wraps"]["password"] = self._wrap(key, password)
        write_whole(self._path, json.dumps(stored).encode())

    def new_code(self, key: bytes) -> str:
        """Another unlock code for the same key; the one before opens nothing any more."""
        code = _new_code()
        stored = json.loads(self._path.read_bytes())
        stored["wraps"]["code"] = self._wrap(key, code)
        write_whole(self._path, json.dumps(stored).encode())
        return code

    def open(self, secret: str) -> bytes:
        """The key, by password or unlock code.

        Raises:
            WrongSecret: neither fits, or the keyring's part is another one (a copied file).
        """
        wraps = json.loads(self._path.read_bytes())["wraps"]
        for name, given in (("password", secret), ("code", unlock_code.tidy(secret))):
            if name in wraps and (key := self._unwrap(wraps[name], given)) is not None:
                return key
        raise WrongSecret

    def _wrap(self, key: bytes, secret: str) -> dict[str, str]:
        salt, nonce = os.urandom(16), os.urandom(12)
        sealed = AESGCM(self._kek(secret, salt)).encrypt(nonce, key, b"leadline store key")
        return {"salt": _text(salt), "nonce": _text(nonce), "sealed": _text(sealed)}

    def _unwrap(self, wrap: dict[str, str], secret: str) -> bytes | None:
        try:
            kek = self._kek(secret, base64.b64decode(wrap["salt"]))
            return AESGCM(kek).decrypt(
                base64.b64decode(wrap["nonce"]), base64.b64decode(wrap["sealed"]), b"leadline store key"
            )
        except InvalidTag:
            return None

    def _kek(self, secret: str, salt: bytes) -> bytes:
        from argon2.low_level import Type, hash_secret_raw

        # OWASP Password Storage Cheat Sheet: Argon2id with m=46 MiB, t=1, p=1; the device's secret comes on top
        stretched = hash_secret_raw(
            secret.encode(),
            salt,
            time_cost=1,
            memory_cost=46 * 1024,
            parallelism=1,
            hash_len=32,
            type=Type.ID,
        )
        return HKDF(SHA256(), 32, salt, b"leadline kek").derive(stretched + self._device_secret)


def device_secret(folder: Path) -> bytes:
    """32 bytes that belong to this desk: in the system's keyring; where there is none, in a file of mode 0600.

    The file is the weaker choice: the password alone then guards a stolen disk.
    """
    path = folder / "device.secret"
    if path.exists():
        return base64.b64decode(path.read_text())
    if ring := _keyring():
        stored = ring.get_password(_KEYRING_SERVICE, str(folder))
        if stored:
            return base64.b64decode(stored)
        fresh = secrets.token_bytes(32)
        ring.set_password(_KEYRING_SERVICE, str(folder), _text(fresh))
        return fresh
    fresh = secrets.token_bytes(32)
    write_whole(path, _text(fresh).encode())
    return fresh


def _keyring() -> Any:
    if os.environ.get("LEADLINE_NO_KEYRING"):
        return None
    try:
        import keyring
        from keyring.backends.fail import Keyring as Fail

        ring = keyring.get_keyring()
        if isinstance(ring, Fail) or getattr(ring, "priority", 0) <= 0:
            return None
        ring.get_password(_KEYRING_SERVICE, "probe")
    except Exception:  # a keyring that cannot be asked is no keyring
        return None
    return ring


def _new_code() -> str:
    return "".join(secrets.choice(unlock_code.LETTERS) for _ in range(unlock_code.LENGTH))


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()
