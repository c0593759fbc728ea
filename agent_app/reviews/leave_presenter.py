"""The leave page's decisions. Knows no Qt."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Protocol

from domain.inbox import NewAbsence

if TYPE_CHECKING:
    from agent_app.reviews.leave_service import LeaveService
    from agent_app.runner import Runner
    from domain.inbox import AbsenceRow
    from domain.people import Person


class LeaveView(Protocol):
    """What the presenter asks of the page."""

    def show_rows(self, rows: tuple[AbsenceRow, ...]) -> None: ...

    def show_people(self, people: tuple[Person, ...]) -> None: ...

    def show_kept(self, moved: int) -> None: ...

    def show_ended(self) -> None: ...

    def show_problem(self, error: Exception) -> None: ...


class LeavePresenter:
    """Days are whole days of this computer's clock."""

    def __init__(self, view: LeaveView, leave: LeaveService, background: Runner) -> None:
        self._view, self._leave, self._background = view, leave, background

    def start(self) -> None:
        self._background.run(
            self._leave.people, owner=self._view, done=self._view.show_people, failed=self._view.show_problem
        )
        self.reload()

    def reload(self) -> None:
        self._background.run(
            self._leave.absences, owner=self._view, done=self._view.show_rows, failed=self._view.show_problem
        )

    def keep(self, person_id: str, first: date, last: date, reason: str) -> None:
        """From the first day's midnight until the last day is over."""
        since = datetime.combine(first, time()).astimezone()
        until = datetime.combine(last + timedelta(days=1), time()).astimezone()
        new = NewAbsence(person_id=person_id, since=since, until=until, reason=reason.strip())

        def done(moved: int) -> None:
            self._view.show_kept(moved)
            self.reload()

        self._background.run(
            lambda: self._leave.keep(new), owner=self._view, done=done, failed=self._view.show_problem
        )

    def end(self, absence_id: str) -> None:
        def done(_none: None) -> None:
            self._view.show_ended()
            self.reload()

        self._background.run(
            lambda: self._leave.end(absence_id), owner=self._view, done=done, failed=self._view.show_problem
        )
