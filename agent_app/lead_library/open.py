"""The wiring of the library page."""

from __future__ import annotations

from collections.abc import Callable

from agent_app.errors import sentence_of
from agent_app.lead_library.acts_presenter import ActsPresenter
from agent_app.lead_library.acts_view import ActsPanel
from agent_app.lead_library.imports_presenter import ImportsPresenter
from agent_app.lead_library.imports_view import ImportsPage
from agent_app.lead_library.pairs_presenter import PairsPresenter
from agent_app.lead_library.pairs_view import PairsPage
from agent_app.lead_library.presenter import LibraryPresenter
from agent_app.lead_library.view import LibraryPage
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts
from domain.lead_library.acts import BulkChange
from domain.numbers import format_for_people


def open_library(services: Services, background: Runner, acts: Acts, say: Callable[..., None]) -> LibraryPage:
    """Build the page and make every connection it needs."""
    assert services.library is not None
    page = LibraryPage(say, services.settings)
    session = services.session.session()
    page.may_export = session is not None and session.may("lead", "export")
    page.acts.setVisible(session is not None and session.may("lead", "change"))
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
        ("library_views", page.views.showPopup), ("library_compare", page.compare_chosen),
        ("library_export", page.ask_export),
    ):  # fmt: skip
        acts.on(act, handler)
    page.record.split_wanted.connect(presenter.split)
    _connect_reveal(page, services, background, say)
    presenter.start()
    return page


def _connect_reveal(
    page: LibraryPage, services: Services, background: Runner, say: Callable[..., None]
) -> None:
    """A hidden number of the open record, for a reason and half a minute."""
    reveals = services.reveals
    page.record.may_reveal = reveals is not None  # what is hidden at all is the server's word

    def ask(number_id: str, reason: str) -> None:
        record = page.record.record
        if reveals is None or record is None:
            return
        background.run(
            lambda: reveals.reveal(record.lead.id, number_id, reason), owner=page,
            done=lambda found: page.record.reveal.show_number(number_id, format_for_people(found.number, "")),
            failed=lambda error: say("problem", sentence_of(error)),
        )  # fmt: skip

    page.record.reveal.asked.connect(ask)


def open_pairs(services: Services, background: Runner, acts: Acts, say: Callable[..., None]) -> PairsPage:
    """The page of duplicates."""
    assert services.library is not None
    page = PairsPage(say)
    presenter = page.presenter = PairsPresenter(page, services.library, background)
    page.merge.clicked.connect(presenter.merge)
    page.two.clicked.connect(presenter.dismiss)
    page.swap.clicked.connect(presenter.swap)
    page.search.clicked.connect(presenter.search)
    for act, handler in (
        ("pairs_merge", presenter.merge), ("pairs_two", presenter.dismiss), ("pairs_swap", presenter.swap),
        ("pairs_search", presenter.search), ("pairs_left", lambda: page.choose_all(mine=True)),
        ("pairs_right", lambda: page.choose_all(mine=False)),
    ):  # fmt: skip
        acts.on(act, handler)
    presenter.reload()
    return page


def open_imports(services: Services, background: Runner, acts: Acts, say: Callable[..., None]) -> ImportsPage:
    """The page of imports."""
    assert services.library is not None
    page = ImportsPage(say)
    presenter = page.presenter = ImportsPresenter(page, services.library, background)
    for act, handler in (
        ("import_choose", page.choose_file), ("import_next", page.next), ("import_again", presenter.reload),
    ):  # fmt: skip
        acts.on(act, handler)
    presenter.reload()
    return page
