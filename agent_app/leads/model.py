"""What the queue shows: plain values, made by the service, drawn by the view."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec

QueueFilter = Literal["all", "uncalled", "called", "high_intention", "overdue"]
#: groups in the order in which they stand in the queue
QueueGroup = Literal["due_callback", "complaint", "renewal", "follow_up", "new_lead", "other", "found"]


class QueueRow(msgspec.Struct, frozen=True, kw_only=True):
    """One row. `why` is a code with values (`WHY_CODES` in `agent_app/leads/words.py` makes the sentence)."""

    lead_id: str
    name: str
    group: QueueGroup
    why: str
    why_data: dict[str, str] = msgspec.field(default_factory=dict)
    work_item_id: str | None = None
    company: str = ""
    due_at: datetime | None = None
    expiry_days: int | None = None
    tier: str = ""
    intention: str = ""
    called_count: int = 0
    number_text: str = ""
    place: str = ""
    overdue: bool = False
    do_not_call: bool = False


class QueueQuery(msgspec.Struct, frozen=True, kw_only=True):
    """What to show. `called_times`: with filter `called`, exactly n calls (None: at least one)."""

    filter: QueueFilter = "all"
    called_times: int | None = None
    limit: int = 500


class QueuePage(msgspec.Struct, frozen=True, kw_only=True):
    """Rows in their order, and how many each group holds in all (also beyond `limit`)."""

    rows: tuple[QueueRow, ...]
    counts: dict[QueueGroup, int]
    total: int
