"""One desk a data folder: the claim on its door's name, taken before the first window and without Qt's network."""

from __future__ import annotations

import sys
from pathlib import Path

from agent_app.control.client import is_answered
from agent_app.store.lock import FolderLock
from domain.errors import UserError


class Claim:
    """Held from `take` to `release`; a kill gives it free."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._lock = FolderLock(Path(f"{name}.lock"))
        self._held = False

    def take(self) -> bool:
        """True when this process has the name now (also the second time); False when another desk of this user has it."""
        if not self._held:
            # Qt renames its socket over one that is there, so `listen` alone would steal a living desk's door.
            self._held = self._take_lock() and not is_answered(self.name)
        return self._held

    def release(self) -> None:
        self._held = False
        self._lock.release()

    def _take_lock(self) -> bool:
        """Two starts at the same moment: one of them. (A pipe of Windows has one first owner by itself.)"""
        if sys.platform == "win32":
            return True
        try:
            self._lock.acquire()
        except UserError:
            return False
        return True
