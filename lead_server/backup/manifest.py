"""What one backup holds, signed with a key derived from the data folder's: what was changed or left out is noticed."""

from __future__ import annotations

import hashlib
import hmac
from datetime import datetime
from pathlib import Path
from typing import Literal

import msgspec

from domain.leads import Frozen
from lead_server.security.escrow import Escrow, SealBrokenError

PURPOSE, FILE, BASE, LEDGER = "backup", "manifest.json", "base.tar.sealed", "deletions.jsonl"
POOL, WAL = "recordings", "wal"  #: beside the backups of a folder: shared by them


class BackupError(ValueError):
    """A backup cannot be made, read or restored; the text is a sentence for the operator."""


class Manifest(Frozen, frozen=True, kw_only=True):
    """One backup.

    Attributes:
        base_bytes, base_sha256: of the database's tar before it was sealed, and of the sealed file.
        recordings: name -> [bytes, SHA-256] of the files in the shared pool, as they lie there (encrypted).
        counts: table -> rows before and after; the state in the backup lies between.
        wal: the first piece of journal that it needs. ledger_lines: of the journal of deletions that lies in it.
        objects: how recordings of an object store were put away; "" they lay in a folder. Of a store that is only
            referenced `recordings` has the store's tag (`tag:…`) in place of a hash.
        base_key, password: of the sealed tar and of the database's account, both sealed.
    """

    name: str
    began_at: datetime
    ended_at: datetime
    version: str
    major: int
    base_bytes: int
    base_sha256: str
    base_key: bytes
    recordings: dict[str, tuple[int, str]]
    counts: dict[str, tuple[int, int]]
    password: bytes
    wal: str = ""
    ledger_lines: int = 0
    objects: Literal["", "copy", "reference"] = ""
    signature: str = ""


def write(folder: Path, manifest: Manifest, escrow: Escrow) -> None:
    signed = msgspec.structs.replace(manifest, signature=_sign(manifest, escrow))
    (folder / FILE).write_bytes(msgspec.json.encode(signed))


def read(folder: Path, escrow: Escrow) -> Manifest:
    """Raises BackupError: there is none, it was changed, or it is of a server with another key."""
    try:
        found = msgspec.json.decode((folder / FILE).read_bytes(), type=Manifest)
    except (FileNotFoundError, msgspec.MsgspecError):
        raise BackupError(f"{folder} holds no whole backup.") from None
    if not hmac.compare_digest(found.signature, _sign(found, escrow)):
        raise BackupError(f"{folder} was changed, or escrow.key is not that of the server it was made on.")
    return found


def newest(folder: Path) -> Path | None:
    """The newest whole backup of a folder."""
    found = sorted(path.parent for path in folder.glob(f"*/{FILE}") if not path.parent.name.startswith("."))
    return found[-1] if found else None


def opened(secret: bytes, escrow: Escrow) -> bytes:
    """One of the manifest's sealed secrets."""
    try:
        return escrow.unseal(secret, PURPOSE)
    except SealBrokenError as error:
        raise BackupError(str(error)) from None


def digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _sign(manifest: Manifest, escrow: Escrow) -> str:
    unsigned = msgspec.structs.replace(manifest, signature="")
    return hmac.new(escrow.derived(PURPOSE), msgspec.json.encode(unsigned), "sha256").hexdigest()
