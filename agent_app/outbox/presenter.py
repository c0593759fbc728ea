"""What the outbox page does. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from agent_app.changes import Changed
from agent_app.outbox.model import OutboxEntry
from agent_app.outbox.service import OutboxService
from agent_app.runner import Runner


class OutboxView(Protocol):
    """What the presenter asks of the page."""

    def show_entries(self, entries: tuple[OutboxEntry, ...]) -> None: ...

    def show_problem(self, error: Exception) -> None: ...

    def show_exported(self, path: Path, count: int) -> None: ...


class OutboxPresenter:
    """Reads again whenever the outbox changed while the page is on screen."""

    def __init__(self, view: OutboxView, outbox: OutboxService, background: Runner) -> None:
        self._view, self._outbox, self._background = view, outbox, background
        self.on_screen = False

    def reload(self) -> None:
        self._background.run(
            self._outbox.entries,
            owner=self._view,
            done=self._view.show_entries,
            failed=self._view.show_problem,
        )

    def on_changed(self, changed: Changed) -> None:
        if self.on_screen and (changed.outbox or changed.everything):
            self.reload()

    def retry(self, *ids: str) -> None:
        self._do(lambda: self._outbox.retry(ids))

    def try_now(self) -> None:
        self._do(self._outbox.try_now)

    def discard(self, entry_id: str, reason: str) -> None:
        self._do(lambda: self._outbox.discard([entry_id], reason))

    def take_mine(self, entry_id: str) -> None:
        self._do(lambda: self._outbox.take_mine(entry_id))

    def seen(self, entry_id: str) -> None:
        self._do(lambda: self._outbox.seen(entry_id))

    def export(self, path: Path) -> None:
        self._background.run(
            lambda: self._outbox.export(path),
            owner=self._view,
            done=lambda count: self._view.show_exported(path, count),
            failed=self._view.show_problem,
        )

    def _do(self, work: Callable[[], object]) -> None:
        self._background.run(
            work, owner=self._view, done=lambda _none: self.reload(), failed=self._view.show_problem
        )
