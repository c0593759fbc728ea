"""The verbs of the outbox page."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Protocol

from agent_app.outbox.model import OutboxEntry


class OutboxService(Protocol):
    """Any thread may ask. Raises `UserError`: disk_full, field_required (a discard without its reason)."""

    def entries(self, limit: int = 500) -> tuple[OutboxEntry, ...]:
        """Newest first."""
        ...

    def news(self) -> tuple[OutboxEntry, ...]:
        """Merged entries of late that this session has not told yet."""
        ...

    def retry(self, ids: Collection[str]) -> int:
        """Send refused ones, and those that were set apart, once more; returns how many."""
        ...

    def try_now(self) -> None:
        """Ask the server now, whatever the next try was planned for."""
        ...

    def discard(self, ids: Collection[str], reason: str) -> int:
        """Give up refused ones, or those that were set apart; the reason goes to the server."""
        ...

    def take_mine(self, entry_id: str) -> None:
        """Of a merged change: set the fields that somebody else had set to what she wrote."""
        ...

    def seen(self, entry_id: str) -> None:
        """She has read how it was merged."""
        ...

    def export(self, path: Path) -> int:
        """Write everything that has not been taken into a file (`.csv`, else JSON); returns how many entries."""
        ...
