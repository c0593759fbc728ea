"""The wiring of the outbox page."""

from __future__ import annotations

from collections.abc import Callable

from agent_app.changes import Changes
from agent_app.outbox.presenter import OutboxPresenter
from agent_app.outbox.service import OutboxService
from agent_app.outbox.view import OutboxPage
from agent_app.runner import Runner


def open_outbox(
    outbox: OutboxService, changes: Changes, background: Runner, say: Callable[..., None]
) -> OutboxPage:
    """Build the page and make every connection it needs."""
    page = OutboxPage(say)
    presenter = page.presenter = OutboxPresenter(page, outbox, background)
    page.now.clicked.connect(presenter.try_now)
    page.retry_all.clicked.connect(page.retry_refused)
    page.export.clicked.connect(page.choose_file)
    unlisten = changes.listen(presenter.on_changed)
    page.destroyed.connect(lambda *_: unlisten())
    return page
