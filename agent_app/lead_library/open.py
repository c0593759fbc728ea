"""The wiring of the library page."""

from __future__ import annotations

from collections.abc import Callable

from agent_app.lead_library.presenter import LibraryPresenter
from agent_app.lead_library.view import LibraryPage
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts


def open_library(services: Services, background: Runner, acts: Acts, say: Callable[..., None]) -> LibraryPage:
    """Build the page and make every connection it needs."""
    assert services.library is not None
    page = LibraryPage(say, services.settings)
    presenter = page.presenter = LibraryPresenter(page, services.library, background)
    for act, handler in (
        ("library_filter", page.focus_filter), ("library_save", page.ask_save), ("library_columns", page.ask_columns),
        ("library_change", lambda: page.open_acts()), ("library_again", presenter.ask),
        ("library_sort", page.sort_by_column), ("library_forget", presenter.forget_view),
        ("library_views", page.views.showPopup),
    ):  # fmt: skip
        acts.on(act, handler)
    presenter.start()
    return page
