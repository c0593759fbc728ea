"""The queue of work items and the search over this desk's leads."""

from __future__ import annotations

from typing import Protocol

from agent_app.leads.model import QueuePage, QueueQuery, QueueRow


class QueueService(Protocol):
    """Reads only; any thread."""

    def page(self, query: QueueQuery) -> QueuePage:
        """Work items in the campaign's order, each with the reason why it stands there."""
        ...

    def search(self, text: str, limit: int = 50) -> tuple[QueueRow, ...]:
        """Leads by 1-3 Chinese characters, pinyin initials, accent-free prefix, company, or last four digits."""
        ...

    def next_row(self, without: frozenset[str] = frozenset()) -> QueueRow | None:
        """The first row of the queue that may be dialled now, without these leads."""
        ...
