"""Changing many leads: look, run, watch, pause, undo. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from domain.ids import new_id
from domain.lead_library.acts import BulkAct, BulkChange, PreviewBulk, problem_of
from domain.lead_library.filters import LeadFilter

if TYPE_CHECKING:
    from agent_app.lead_library.service import LibraryService
    from agent_app.runner import Runner

MOVING = ("running", "undoing")


class ActsView(Protocol):
    """What the presenter asks of the panel."""

    def show_act(self, act: BulkAct | None) -> None: ...

    def show_asking(self) -> None: ...

    def show_acts(self, acts: Sequence[BulkAct]) -> None: ...

    def show_ended(self, act: BulkAct) -> None: ...

    def show_problem(self, error: Exception) -> None: ...


class ActsPresenter:
    """Attributes:
    act: the one on screen: previewed, at work, or done.
    """

    def __init__(self, view: ActsView, library: LibraryService, background: Runner) -> None:
        self._view, self._library, self._background = view, library, background
        self.act: BulkAct | None = None
        self._asked = 0
        self._polling = False

    def reload(self) -> None:
        """What was done lately."""
        self._background.run(
            self._library.acts, owner=self._view, done=self._view.show_acts, failed=self._view.show_problem
        )

    def begin(self) -> None:
        """Another act: nothing is looked at yet. A preview that was not run is dropped at the server, too."""
        left = self.act
        self._asked += 1
        self.act = None
        self._view.show_act(None)
        if left is not None and left.state == "previewed":
            library = self._library
            self._background.run(
                lambda: library.turn_act(left.id, "drop"), owner=self._view, done=_nothing, failed=_nothing
            )

    def look(self, change: BulkChange, wanted: LeadFilter, leads: Sequence[str]) -> None:
        """Ask what it would do; `leads` alone, or (none) all that the filter finds."""
        if problem_of(change):
            return
        self.begin()
        asked = PreviewBulk(id=new_id(), change=change, filter=wanted, leads=tuple(leads))
        self._view.show_asking()
        library = self._library
        self._do(lambda: library.preview_act(asked))

    def turn(self, verb: str) -> None:
        """run, pause, undo the act on screen."""
        act, library = self.act, self._library
        if act is not None:
            self._do(lambda: library.turn_act(act.id, verb))

    def open_act(self, act_id: str) -> None:
        library = self._library
        self._do(lambda: library.act(act_id))

    def poll(self) -> None:
        """While it is at work: how far it is."""
        act, library = self.act, self._library
        if act is None or act.state not in MOVING or self._polling:
            return
        self._polling = True

        def failed(_error: Exception) -> None:
            self._polling = False  # the next round asks again; the act goes on at the server

        def done(fresh: BulkAct) -> None:
            self._polling = False
            if self.act is not None and self.act.id == fresh.id:
                self._put(fresh)

        self._background.run(lambda: library.act(act.id), owner=self._view, done=done, failed=failed)

    def _do(self, work: Callable[[], BulkAct]) -> None:
        self._asked += 1
        number = self._asked

        def done(act: BulkAct) -> None:
            if number == self._asked:
                self._put(act)

        def failed(error: Exception) -> None:
            if number == self._asked:
                self._view.show_act(self.act)
                self._view.show_problem(error)

        self._background.run(work, owner=self._view, done=done, failed=failed)

    def _put(self, act: BulkAct) -> None:
        before, self.act = self.act, act
        self._view.show_act(act)
        if before is not None and before.id == act.id and before.state in MOVING and act.state not in MOVING:
            self._view.show_ended(act)
            self.reload()


def _nothing(_outcome: object) -> None:
    """It may stay: the server forgets previews that nobody ran."""
