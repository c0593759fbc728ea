"""The queue's decisions: what to ask for, which answer still counts. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from msgspec.structs import replace

from agent_app.leads.model import QueueFilter, QueuePage, QueueQuery, QueueRow

if TYPE_CHECKING:
    from agent_app.changes import Changed
    from agent_app.leads.service import QueueService
    from agent_app.runner import Runner

LIMIT = 2_000
FIRST = 120  #: rows of the very first page: more than a screen holds, read in a third of the time


class QueueView(Protocol):
    """What the presenter asks of the panel."""

    def show_page(self, page: QueuePage) -> None: ...

    def show_found(self, text: str, rows: tuple[QueueRow, ...]) -> None: ...

    def mark(self, lead_id: str) -> None: ...


def query_for(name: str) -> QueueQuery:
    """The query of a line in the filter: `all`, `called_3`, …"""
    head, _, times = name.rpartition("_")
    if head == "called" and times.isdigit():
        return QueueQuery(filter="called", called_times=int(times), limit=LIMIT)
    kind: QueueFilter = name  # type: ignore[assignment]  # the combo holds only filters
    return QueueQuery(filter=kind, limit=LIMIT)


class QueuePresenter:
    """Loads pages and searches; an answer that came too late is dropped."""

    def __init__(self, view: QueueView, queue: QueueService, background: Runner) -> None:
        self._view, self._queue, self._background = view, queue, background
        self._query = QueueQuery(limit=FIRST)
        self._text = ""
        self._serial = 0
        self._busy = self._again = False
        self.on_first_page: Callable[[], None] | None = None  # told once, when the queue can be worked with

    def reload(self) -> None:
        """Ask again for what is shown; while an answer is on its way only one more is queued."""
        if self._busy:
            self._again = True
            return
        self._busy = True
        self._ask()

    def choose_filter(self, name: str) -> None:
        self._query = query_for(name)
        self._busy = False
        self.reload()

    def search(self, text: str) -> None:
        """Search; an empty text shows the queue again."""
        self._text = text.strip()
        self._busy = False
        self.reload()

    def bring_next(
        self,
        done: Callable[[QueueRow], None],
        nothing: Callable[[], None],
        without: frozenset[str] = frozenset(),
    ) -> None:
        """Fetch the first lead that may be dialled now, without these."""

        def choose(row: QueueRow | None) -> None:
            if row is None:
                nothing()
                return
            self._view.mark(row.lead_id)
            done(row)

        self._background.run(lambda: self._queue.next_row(without), owner=self._view, done=choose)

    def on_changed(self, changed: Changed) -> None:
        """Something moved: read again, if it can concern the queue."""
        if changed.queue or changed.leads or changed.everything:
            self.reload()

    def _ask(self) -> None:
        self._serial += 1
        serial, query, text, queue = self._serial, self._query, self._text, self._queue
        if text:
            self._background.run(
                lambda: queue.search(text), owner=self._view,
                done=lambda rows: self._show(serial, lambda: self._view.show_found(text, rows)), failed=self._failed,
            )  # fmt: skip
        else:
            self._background.run(
                lambda: queue.page(query), owner=self._view,
                done=lambda page: self._show(serial, lambda: self._show_page(page)), failed=self._failed,
            )  # fmt: skip

    def _show_page(self, page: QueuePage) -> None:
        self._view.show_page(page)
        if self._query.limit < LIMIT:  # that was the quick look; now all that may be scrolled to
            self._query = replace(self._query, limit=LIMIT)
            self._again = self._again or page.total > len(page.rows)

    def _show(self, serial: int, show: Callable[[], None]) -> None:
        if serial != self._serial:
            return
        show()
        self._busy = False
        if self.on_first_page is not None:
            first, self.on_first_page = self.on_first_page, None
            first()
        if self._again:
            self._again = False
            self.reload()

    def _failed(self, error: Exception) -> None:
        self._busy = False
        raise error
