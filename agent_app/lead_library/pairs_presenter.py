"""Pairs of records: which one, which of the two stays, whose value of each conflict; merge, or they are two. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from domain.lead_library.duplicates import (
    DuplicatePage,
    DuplicatePair,
    DuplicateRun,
    MergeLeads,
    PairDetail,
    Side,
)  # fmt: skip
from domain.lead_library.listing import LibraryRecord

if TYPE_CHECKING:
    from agent_app.lead_library.service import LibraryService
    from agent_app.runner import Runner


class PairsView(Protocol):
    """What the presenter asks of the page."""

    def show_pairs(self, pairs: tuple[DuplicatePair, ...], chosen: int, more: bool) -> None: ...

    def show_run(self, run: DuplicateRun | None) -> None: ...

    def show_pair(self, detail: PairDetail | None, keep: str, choices: dict[str, str]) -> None: ...

    def show_busy(self, on: bool) -> None: ...

    def show_merged(self, record: LibraryRecord, other: str) -> None: ...

    def show_problem(self, error: Exception) -> None: ...


class PairsPresenter:
    """Attributes:
    detail: the pair on screen. keep: id of the record that stays. choices: conflict -> id of the record whose value stays.
    """

    def __init__(self, view: PairsView, library: LibraryService, background: Runner) -> None:
        self._view, self._library, self._background = view, library, background
        self.detail: PairDetail | None = None
        self.keep = ""
        self.choices: dict[str, str] = {}
        self._pairs: tuple[DuplicatePair, ...] = ()
        self._after = ""
        self._at = 0
        self._asked = 0
        self._busy = False

    def reload(self) -> None:
        """The list from its beginning."""
        library = self._library

        def done(page: DuplicatePage) -> None:
            self._pairs, self._after, self._at = page.rows, page.after, 0
            self._view.show_run(page.run)
            self._show()

        self._background.run(library.duplicates, owner=self._view, done=done, failed=self._view.show_problem)

    def more(self) -> None:
        after, library = self._after, self._library

        def done(page: DuplicatePage) -> None:
            if after == self._after:
                self._pairs, self._after = (*self._pairs, *page.rows), page.after
                self._view.show_pairs(self._pairs, self._at, bool(self._after))

        if after:
            self._background.run(
                lambda: library.duplicates(after), owner=self._view, done=done, failed=self._view.show_problem
            )

    def search(self) -> None:
        self._background.run(
            self._library.search_duplicates,
            owner=self._view,
            done=self._view.show_run,
            failed=self._view.show_problem,
        )

    def look_again(self) -> None:
        """While the search goes on: what it has found so far."""
        library = self._library

        def done(page: DuplicatePage) -> None:
            self._view.show_run(page.run)
            if not self._pairs:
                self._pairs, self._after, self._at = page.rows, page.after, 0
                self._show()

        self._background.run(library.duplicates, owner=self._view, done=done, failed=_quiet)

    def choose(self, place: int) -> None:
        if 0 <= place < len(self._pairs) and (place != self._at or self.detail is None):
            self._at = place
            self._open()

    def compare(self, one: str, other: str) -> None:
        """Two records that a person chose."""
        self._load(one, other)

    def swap(self) -> None:
        """The other one stays."""
        if self.detail is not None:
            both = (self.detail.one.lead.id, self.detail.other.lead.id)
            self.keep = both[1] if self.keep == both[0] else both[0]
            self._view.show_pair(self.detail, self.keep, self.choices)

    def take(self, field: str, lead_id: str) -> None:
        """Whose value of a conflict stays."""
        if self.detail is not None:
            self.choices[field] = lead_id
            self._view.show_pair(self.detail, self.keep, self.choices)

    def merge(self) -> None:
        detail, library, keep = self.detail, self._library, self.keep
        if detail is None or self._busy:
            return
        one, other = (detail.one, detail.other) if keep == detail.one.lead.id else (detail.other, detail.one)
        sides: dict[str, Side] = {
            field: "keep" if whose == keep else "other" for field, whose in self.choices.items()
        }
        asked = MergeLeads(
            keep=keep,
            other=other.lead.id,
            keep_version=one.version,
            other_version=other.version,
            choices=sides,
        )

        def done(record: LibraryRecord) -> None:
            self._view.show_merged(record, other.lead.name)
            self._forget(other.lead.id)

        self._do(lambda: library.merge(asked), done)

    def dismiss(self) -> None:
        """They are two customers."""
        detail, library = self.detail, self._library
        if detail is None or self._busy:
            return
        one, other = detail.one.lead.id, detail.other.lead.id

        def done(_none: None) -> None:
            self._drop({one, other}, both=True)

        self._do(lambda: library.dismiss_pair(one, other), done)

    def again(self) -> None:
        """Both as they are now (somebody changed one of them)."""
        if self.detail is not None:
            self._load(self.detail.one.lead.id, self.detail.other.lead.id)

    # ------------------------------------------------------------------ inside

    def _do(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._busy = True
        self._view.show_busy(True)

        def ended(outcome: object) -> None:
            self._busy = False
            self._view.show_busy(False)
            done(outcome)

        def failed(error: Exception) -> None:
            self._busy = False
            self._view.show_busy(False)
            self._view.show_problem(error)

        self._background.run(work, owner=self._view, done=ended, failed=failed)

    def _forget(self, lead_id: str) -> None:
        """A record that is no more stands in no pair."""
        self._drop({lead_id}, both=False)

    def _drop(self, ids: set[str], *, both: bool) -> None:
        def goes(pair: DuplicatePair) -> bool:
            mine = {pair.one.id, pair.other.id}
            return mine == ids if both else bool(mine & ids)

        before = self._pairs
        self._pairs = tuple(pair for pair in before if not goes(pair))
        self._at = max(0, min(self._at, len(self._pairs) - 1))
        self.detail = None
        self._show()

    def _show(self) -> None:
        self._view.show_pairs(self._pairs, self._at, bool(self._after))
        if self._pairs:
            self._open()
        else:
            self.detail = None
            self._view.show_pair(None, "", {})

    def _open(self) -> None:
        pair = self._pairs[self._at]
        self._load(pair.one.id, pair.other.id)

    def _load(self, one: str, other: str) -> None:
        self._asked += 1
        number, library = self._asked, self._library

        def done(detail: PairDetail) -> None:
            if number == self._asked:
                self.detail, self.keep, self.choices = detail, detail.proposed, {}
                self._view.show_pair(detail, self.keep, self.choices)

        self._background.run(
            lambda: library.pair(one, other), owner=self._view, done=done, failed=self._view.show_problem
        )


def _quiet(_error: Exception) -> None:
    """The next look tells."""
