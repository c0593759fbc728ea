"""Words to this person that are there until she has read them."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

import msgspec


class Notice(msgspec.Struct, frozen=True, kw_only=True):
    """A word to this person that is there until she has read it.

    Attributes:
        kind: red_line, appeal_assigned, returned, calibration, browsing. data: ids, codes, names.
    """

    id: str
    kind: str
    at: datetime
    data: dict[str, str] = msgspec.field(default_factory=dict)


class NoticeService(Protocol):
    """From this desk's own database; any thread."""

    def unread(self) -> tuple[Notice, ...]:
        """Newest first."""
        ...

    def seen(self, notice_id: str) -> None: ...
