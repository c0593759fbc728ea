"""The wiring of the studio."""

from __future__ import annotations

from collections.abc import Callable

from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts
from agent_app.studio.shelf_presenter import ShelfPresenter
from agent_app.studio.shelf_view import ShelfPage


def open_studio(services: Services, background: Runner, _acts: Acts, _say: Callable[..., None]) -> ShelfPage:
    """Build the page and make every connection it needs."""
    assert services.studio is not None
    page = ShelfPage()
    page.presenter = ShelfPresenter(page, services.studio, background)
    page.presenter.reload()
    return page
