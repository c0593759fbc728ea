"""The library page's decisions: which leads, in which order, from which place on; which record. Knows no Qt."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from agent_app.lead_library.exporting import export_to
from agent_app.lead_library.service import ListAsk
from domain.ids import new_id
from domain.lead_library.filters import (
    EVERYTHING,
    FilterTextError,
    LeadFilter,
    Names,
    read_filter,
    write_filter,
)
from domain.lead_library.listing import (
    Audience,
    Choices,
    LibraryCount,
    LibraryPage,
    LibraryRecord,
    LibraryRow,
    SavedView,
    Sort,
)

if TYPE_CHECKING:
    from agent_app.lead_library.service import LibraryService
    from agent_app.runner import Runner


class LibraryView(Protocol):
    """What the presenter asks of the page."""

    def show_choices(self, choices: Choices) -> None: ...

    def show_views(self, views: Sequence[SavedView], chosen: str) -> None: ...

    def show_filter(self, text: str) -> None: ...

    def show_wrong(self, error: FilterTextError | None) -> None: ...

    def show_look(self, columns: Sequence[str], sort: Sort, descending: bool) -> None: ...

    def show_busy(self) -> None: ...

    def show_rows(self, rows: Sequence[LibraryRow], *, before: bool, after: bool, last: bool) -> None: ...

    def add_rows(self, rows: Sequence[LibraryRow], *, above: bool, more: bool) -> None: ...

    def show_count(self, found: LibraryCount | None) -> None: ...

    def show_record(self, record: LibraryRecord | None) -> None: ...

    def show_problem(self, error: Exception) -> None: ...

    def show_exporting(self, rows: int, total: int) -> None: ...

    def show_exported(self, number: int, path: str) -> None: ...

    def show_not_exported(self, error: Exception) -> None: ...

    def show_saved(self, view: SavedView) -> None: ...


class LibraryPresenter:
    """Attributes:
    filter, sort, descending: of the list on screen. view_code: the saved view it began with, "" none. record_id: of the
    record that is open.
    """

    def __init__(self, view: LibraryView, library: LibraryService, background: Runner) -> None:
        self._view, self._library, self._background = view, library, background
        self.filter: LeadFilter = EVERYTHING
        self.sort: Sort = "created"
        self.descending = True
        self.view_code = ""
        self.names = Names()
        self._views: dict[str, SavedView] = {}
        self._asked = 0
        self._fetching = False
        self._opened = 0
        self.record_id = ""

    # ------------------------------------------------------------------ beginning

    def start(self) -> None:
        """The list first; what can be chosen comes beside it."""
        self.ask()
        self.reload_choices()

    def reload_choices(self) -> None:
        def done(found: tuple[Choices, tuple[SavedView, ...]]) -> None:
            choices, views = found
            self.names = Names(
                owners={one.id: one.text for one in choices.owners},
                teams={one.id: one.text for one in choices.teams},
                regions={one.id: one.text for one in choices.regions},
            )
            self._views = {view.code: view for view in views}
            self._view.show_choices(choices)
            self._view.show_views(views, self.view_code)

        library = self._library
        self._background.run(
            lambda: (library.choices(), library.views()),
            owner=self._view,
            done=done,
            failed=self._view.show_problem,
        )

    # ------------------------------------------------------------------ the list

    def read_text(self, text: str) -> None:
        """What was typed into the filter line."""
        try:
            wanted = read_filter(text, self.names)
        except FilterTextError as error:
            self._view.show_wrong(error)
            return
        self._view.show_wrong(None)
        if wanted != self.filter:
            self.filter = wanted
            self.ask()

    def put_filter(self, wanted: LeadFilter) -> None:
        """A filter from elsewhere (a view, an import)."""
        self.filter = wanted
        self._view.show_filter(write_filter(wanted, self.names))
        self._view.show_wrong(None)
        self.ask()

    def sort_by(self, sort: Sort, descending: bool) -> None:
        if (sort, descending) != (self.sort, self.descending):
            self.sort, self.descending = sort, descending
            self.ask()

    def ask(self) -> None:
        """The first page, then the count."""
        self._view.show_count(None)
        self._load(ListAsk(filter=self.filter, sort=self.sort, descending=self.descending), count=True)

    def to_end(self) -> None:
        """The last page, as quick as the first."""
        self._load(ListAsk(filter=self.filter, sort=self.sort, descending=self.descending, backwards=True))

    def _load(self, ask: ListAsk, *, count: bool = False) -> None:
        self._asked += 1
        number = self._asked
        self._fetching = True
        self._view.show_busy()

        def done(page: LibraryPage) -> None:
            if number == self._asked:
                self._fetching = False
                more = bool(page.after)
                self._view.show_rows(
                    page.rows,
                    before=ask.backwards and more,
                    after=not ask.backwards and more,
                    last=ask.backwards,
                )
                if count:  # when the list stands: it must not wait for its count
                    self._count()

        self._run(ask, number, done)

    def more(self, edge: LibraryRow, *, above: bool) -> None:
        """The rows behind (or above) the row at the edge."""
        if self._fetching:
            return
        self._fetching = True
        number = self._asked
        ask = ListAsk(
            filter=self.filter, sort=self.sort, descending=self.descending, after=edge.at, backwards=above
        )

        def done(page: LibraryPage) -> None:
            if number == self._asked:
                self._fetching = False
                self._view.add_rows(page.rows, above=above, more=bool(page.after))

        self._run(ask, number, done)

    def _run(self, ask: ListAsk, number: int, done: object) -> None:
        def failed(error: Exception) -> None:
            if number == self._asked:
                self._fetching = False
                self._view.show_problem(error)

        library = self._library
        self._background.run(lambda: library.leads(ask), owner=self._view, done=done, failed=failed)  # type: ignore[arg-type]

    def _count(self) -> None:
        wanted, library = self.filter, self._library

        def done(found: LibraryCount) -> None:
            if wanted == self.filter:
                self._view.show_count(found)

        self._background.run(
            lambda: library.count(wanted), owner=self._view, done=done, failed=lambda _error: None
        )  # the list itself tells what is wrong

    # ------------------------------------------------------------------ a file

    def export(self, path: str, columns: Sequence[str]) -> None:
        """All that the filter finds now, with these columns."""
        library, wanted, background, view = self._library, self.filter, self._background, self._view

        def progress(rows: int, total: int) -> None:
            background.call_soon(lambda: view.show_exporting(rows, total))

        background.run(
            lambda: export_to(library, Path(path), wanted, tuple(columns), progress), owner=view,
            done=lambda export: view.show_exported(export.number, path), failed=view.show_not_exported,
        )  # fmt: skip

    # ------------------------------------------------------------------ one record

    def open_record(self, lead_id: str) -> None:
        """ "" closes it."""
        self._opened += 1
        number, library = self._opened, self._library
        self.record_id = lead_id
        if not lead_id:
            self._view.show_record(None)
            return

        def done(record: LibraryRecord) -> None:
            if number == self._opened:
                self._view.show_record(record)

        self._background.run(
            lambda: library.record(lead_id), owner=self._view, done=done, failed=self._view.show_problem
        )

    def split(self, other: str) -> None:
        """Take a record out of the one on screen that was merged into it."""
        keep, library = self.record_id, self._library

        def done(record: LibraryRecord) -> None:
            self._view.show_record(record)
            self.ask()

        if keep:
            self._background.run(
                lambda: library.split(keep, other),
                owner=self._view,
                done=done,
                failed=self._view.show_problem,
            )

    # ------------------------------------------------------------------ saved views

    def choose_view(self, code: str) -> None:
        """ "" : no view, everything."""
        view = self._views.get(code)
        self.view_code = code if view is not None else ""
        if view is not None:
            self.sort, self.descending = view.sort, view.descending
            self._view.show_look(view.columns, view.sort, view.descending)
        self.put_filter(view.query if view is not None else EVERYTHING)

    def view_on(self) -> SavedView | None:
        return self._views.get(self.view_code)

    def save_view(self, name: str, audience: Audience, columns: Sequence[str]) -> None:
        """Under a name: one's own view of that name anew, else a new one."""
        name = name.strip()
        if not name:
            return
        mine = next((v for v in self._views.values() if v.own and v.name == name), None)
        view = SavedView(
            code=mine.code if mine else code_of(name), name=name, query=self.filter, audience=audience,
            columns=tuple(columns), sort=self.sort, descending=self.descending,
        )  # fmt: skip
        library = self._library

        def done(saved: SavedView) -> None:
            self._views[saved.code] = saved
            self.view_code = saved.code
            self._view.show_views(tuple(sorted(self._views.values(), key=lambda v: v.name)), saved.code)
            self._view.show_saved(saved)

        self._background.run(
            lambda: library.save_view(view), owner=self._view, done=done, failed=self._view.show_problem
        )

    def forget_view(self) -> None:
        code, library = self.view_code, self._library

        def done(_none: None) -> None:
            self._views.pop(code, None)
            self.view_code = ""
            self._view.show_views(tuple(self._views.values()), "")

        if code:
            self._background.run(
                lambda: library.forget_view(code), owner=self._view, done=done, failed=self._view.show_problem
            )


def code_of(name: str) -> str:
    """A code for a new view: from its letters, and a few signs of chance, for two may have one name."""
    plain = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:40]
    return f"{plain or 'view'}-{new_id()[-6:]}"
