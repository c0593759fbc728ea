"""What was deleted, on the server's own disk beside the database: a backup of the database that is restored later knows
nothing of deletions made since, this file does.

A line is a JSON object with the signature of the line before it and of itself (HMAC-SHA256 with a key that is derived from
the data folder's): a line that was changed, left out or put in is noticed.
"""

from __future__ import annotations

import hmac
import os
from collections.abc import Iterator
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import msgspec

from domain.leads import Frozen
from lead_server.security.escrow import Escrow

PURPOSE = "deletions"


class Deletion(Frozen, frozen=True, kw_only=True):
    """One signed record of something that is gone. `sha256`: of the file, hex; nothing of it can be heard."""

    number: int
    org_id: str
    kind: str
    id: str
    at: datetime
    why: str
    by: str
    call_id: str = ""
    agent_id: str = ""
    sha256: str = ""
    before: str = ""
    signature: str = ""


class BrokenLedgerError(Exception):
    """A line was changed, left out or put in."""


class Ledger:
    """The file of one installation. One process writes at a time (`retention.deleting` sees to it)."""

    def __init__(self, path: Path, escrow: Escrow) -> None:
        self.path = path
        self._key = escrow.derived(PURPOSE)
        self._mine: tuple[int, Deletion] | None = None  # size behind our newest line: nobody wrote since

    def read(self) -> Iterator[Deletion]:
        """Every whole line, checked; half a line at the end is what a crash left of one that counts for nothing.

        Raises:
            BrokenLedgerError: with the line's number.
        """
        if not self.path.exists():
            return
        before, data = "", self.path.read_bytes()
        for number, line in enumerate(data[: data.rfind(b"\n") + 1].splitlines(), start=1):
            try:
                found = msgspec.json.decode(line, type=Deletion)
            except msgspec.MsgspecError:
                raise BrokenLedgerError(f"{self.path}: line {number} cannot be read") from None
            if found.before != before or not hmac.compare_digest(found.signature, self._sign(found)):
                raise BrokenLedgerError(f"{self.path}: line {number} is not what was written")
            before = found.signature
            yield found

    def last(self) -> Deletion | None:
        """The newest line."""
        found = None
        for found in self.read():  # noqa: B007 - the last one is wanted
            pass
        return found

    def append(self, deletion: Deletion) -> Deletion:
        """On the disk when it returns; a half-written line of a crash before is cut off."""
        size = self.path.stat().st_size if self.path.exists() else 0
        last = self._mine[1] if self._mine is not None and self._mine[0] == size else self._mended()
        number, before = (last.number + 1, last.signature) if last is not None else (1, "")
        made = msgspec.structs.replace(deletion, number=number, before=before, signature="")
        made = msgspec.structs.replace(made, signature=self._sign(made))
        self.path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(handle, "ab") as file:
            file.write(msgspec.json.encode(made) + b"\n")
            file.flush()
            os.fsync(file.fileno())
            self._mine = (file.tell(), made)
        return made

    def _mended(self) -> Deletion | None:
        if self.path.exists() and (data := self.path.read_bytes()) and not data.endswith(b"\n"):
            whole = data.rpartition(b"\n")[0]
            with self.path.open("r+b") as file:
                file.truncate(len(whole) + 1 if whole else 0)
        return self.last()

    def _sign(self, deletion: Deletion) -> str:
        unsigned = msgspec.structs.replace(deletion, signature="")
        return hmac.new(self._key, msgspec.json.encode(unsigned), sha256).hexdigest()
