"""The wiring of the library page."""

from __future__ import annotations

from collections.abc import Callable

from agent_app.lead_library.acts_presenter import ActsPresenter
from agent_app.lead_library.acts_view import ActsPanel
from agent_app.lead_library.presenter import LibraryPresenter
from agent_app.lead_library.view import LibraryPage
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts
from domain.lead_library.acts import BulkChange


def open_library(services: Services, background: Runner, acts: Acts, say: Callable[..., None]) -> LibraryPage:
    """Build the page and make every connection it needs."""
    assert services.library is not None
    page = LibraryPage(say, services.settings)
    presenter = page.presenter = LibraryPresenter(page, services.library, background)
    acts_panel = page.acts_panel = ActsPanel(page, say)
    bulk = acts_panel.presenter = ActsPresenter(acts_panel, services.library, background)

    def look(change: BulkChange, chosen: bool) -> None:
        bulk.look(change, presenter.filter, [one.id for one in page.chosen_rows()] if chosen else ())

    acts_panel.look_wanted = look
    acts_panel.ended = presenter.ask
    page.open_acts = lambda: acts_panel.ask(page.choices(), page.found(), len(page.chosen_rows()))
    for act, handler in (
        ("library_filter", page.focus_filter), ("library_save", page.ask_save), ("library_columns", page.ask_columns),
        ("library_change", lambda: page.open_acts()), ("library_again", presenter.ask),
        ("library_sort", page.sort_by_column), ("library_forget", presenter.forget_view),
        ("library_views", page.views.showPopup),
    ):  # fmt: skip
        acts.on(act, handler)
    presenter.start()
    return page
