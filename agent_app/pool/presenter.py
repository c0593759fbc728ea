"""The pool's decisions: what is listed, what is claimed, when the claimed lead is opened. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

import msgspec

from agent_app.pool.service import Filter
from domain.errors import UserError
from domain.pool import Claimed, PoolPage, PoolRow, Quota

if TYPE_CHECKING:
    from agent_app.changes import Changed
    from agent_app.pool.service import PoolService
    from agent_app.runner import Runner

GONE = ("pool_taken", "not_found")


class PoolView(Protocol):
    """What the presenter asks of the panel."""

    def show_busy(self, on: bool) -> None: ...

    def show_page(self, page: PoolPage) -> None: ...

    def show_rows(self, rows: tuple[PoolRow, ...], quotas: tuple[Quota, ...], *, more: bool) -> None: ...

    def tell_claimed(self, row: PoolRow, *, here: bool) -> None: ...

    def tell_given_back(self) -> None: ...

    def show_problem(self, error: Exception) -> None: ...


class PoolPresenter:
    """Attributes:
    rows: what is listed. arriving: a claimed lead that is not on this desk yet.
    """

    def __init__(
        self,
        view: PoolView,
        pool: PoolService,
        background: Runner,
        *,
        open_lead: Callable[[str], None],
    ) -> None:
        self._view, self._pool, self._background = view, pool, background
        self._open_lead = open_lead
        self.rows: tuple[PoolRow, ...] = ()
        self.quotas: tuple[Quota, ...] = ()
        self.filter = Filter()
        self.arriving = ""
        self._after = ""
        self._asked = 0
        self._claiming = ""

    def reload(self) -> None:
        """The first page."""
        self._ask("")

    def narrow(self, wanted: Filter) -> None:
        if wanted != self.filter:
            self.filter = wanted
            self._ask("")

    def more(self) -> None:
        """The next page, beneath."""
        if self._after:
            self._ask(self._after)

    def take(self, lead_id: str) -> None:
        """Claim it; claimed already: open it."""
        row = self._row(lead_id)
        if row is None or self._claiming:
            return
        if row.mine:
            self.open(lead_id)
            return
        self._claiming = lead_id
        pool = self._pool

        def done(made: Claimed) -> None:
            self._claiming = ""
            self._change(lead_id, msgspec.structs.replace(row, mine=True))
            self.quotas = tuple(made.quota if q.campaign == made.quota.campaign else q for q in self.quotas)
            self.arriving = lead_id
            self._show()
            self._view.tell_claimed(row, here=False)
            self._look()  # the pull may have been faster than the answer

        def failed(error: Exception) -> None:
            self._claiming = ""
            if isinstance(error, UserError) and error.code in GONE:
                self.rows = tuple(one for one in self.rows if one.id != lead_id)
                self._show()
            self._view.show_problem(error)

        self._background.run(lambda: pool.claim(lead_id), owner=self._view, done=done, failed=failed)

    def open(self, lead_id: str) -> None:
        """Her claimed lead on the Calls desk."""
        pool = self._pool

        def done(here: bool) -> None:
            if here:
                self.arriving = ""
                self._open_lead(lead_id)
            elif (row := self._row(lead_id)) is not None:
                self.arriving = lead_id
                self._view.tell_claimed(row, here=False)

        self._background.run(
            lambda: pool.here(lead_id), owner=self._view, done=done, failed=self._view.show_problem
        )

    def give_back(self, lead_id: str, reason: str) -> None:
        pool = self._pool

        def done(_none: object) -> None:
            self._view.tell_given_back()
            self.reload()

        self._background.run(
            lambda: pool.give_back(lead_id, reason),
            owner=self._view,
            done=done,
            failed=self._view.show_problem,
        )

    def on_changed(self, changed: Changed) -> None:
        """The claimed lead may have arrived."""
        if self.arriving and (self.arriving in changed.leads or changed.everything or changed.queue):
            self._look()

    # ------------------------------------------------------------------ inside

    def _look(self) -> None:
        pool, lead_id = self._pool, self.arriving

        def done(here: bool) -> None:
            row = self._row(lead_id)
            if here and self.arriving == lead_id and row is not None:
                self.arriving = ""
                self._view.tell_claimed(row, here=True)

        self._background.run(
            lambda: pool.here(lead_id), owner=self._view, done=done, failed=lambda _error: None
        )

    def _row(self, lead_id: str) -> PoolRow | None:
        return next((one for one in self.rows if one.id == lead_id), None)

    def _change(self, lead_id: str, row: PoolRow) -> None:
        self.rows = tuple(row if one.id == lead_id else one for one in self.rows)

    def _show(self) -> None:
        self._view.show_rows(self.rows, self.quotas, more=bool(self._after))

    def _ask(self, after: str) -> None:
        pool, wanted = self._pool, self.filter
        self._asked += 1
        number = self._asked

        def done(page: PoolPage) -> None:
            if number != self._asked:
                return
            self._view.show_busy(False)
            self._after = page.after
            if after:
                self.rows = (*self.rows, *page.rows)
            else:
                self.rows, self.quotas = page.rows, page.quotas
                self._view.show_page(page)
            self._show()

        def failed(error: Exception) -> None:
            if number == self._asked:
                self._view.show_busy(False)
                self._view.show_problem(error)

        self._view.show_busy(True)
        self._background.run(lambda: pool.page(wanted, after), owner=self._view, done=done, failed=failed)
