"""How a desk's file is encrypted: today's form, and those of earlier desks, whose files are opened as they are.

SQLCipher encrypts each page by itself (AES-256) and signs it. Larger pages make a first sync faster and the file smaller;
processors have instructions for SHA-256 but not for SHA-512, which costs a third of a large commit (docs/decisions/0011).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final, NamedTuple

import sqlcipher3.dbapi2 as sqlcipher

from db.local.connection import DatabaseError


class Form(NamedTuple):
    """Bytes of a page, and what each is signed with."""

    page_bytes: int
    signature: str


#: of new files, then of earlier desks, the youngest first
FORMS: Final = (Form(8_192, "HMAC_SHA256"), Form(8_192, "HMAC_SHA512"), Form(4_096, "HMAC_SHA512"))


def unlock(raw: Any, key: bytes, form: Form = FORMS[0]) -> None:
    """Give a fresh connection of the driver its key; nothing is read yet."""
    raw.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    raw.execute("PRAGMA cipher_log_level=NONE")
    raw.execute(f"PRAGMA cipher_page_size={form.page_bytes}")
    raw.execute(f"PRAGMA cipher_hmac_algorithm={form.signature}")


def open_any(path: Path, key: bytes) -> Any:
    """A raw connection in the form that fits. The first page tells; when it is lost, nothing can be read in any."""
    for form in reversed(FORMS):
        raw = sqlcipher.connect(str(path), isolation_level=None)
        unlock(raw, key, form)
        try:
            raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except DatabaseError:
            if form != FORMS[0]:
                raw.close()
                continue
        return raw
    raise AssertionError("unreachable")
