"""The verbs of leave: who is away, entered by who leads; the server moves what waits for her."""

from __future__ import annotations

from typing import Protocol

from agent_app.reviews.asking import Asking
from domain.inbox import AbsenceKept, AbsencePage, AbsenceRow, NewAbsence
from domain.lists import PersonPage
from domain.people import Person


class LeaveService(Protocol):
    """All wait for the server and raise UserError: server_away, forbidden, not_found, when_past."""

    def absences(self) -> tuple[AbsenceRow, ...]:
        """That last or are to come, the next first."""
        ...

    def people(self) -> tuple[Person, ...]:
        """Whose leave the caller may enter."""
        ...

    def keep(self, new: NewAbsence) -> int:
        """How many appeals went to somebody else at once."""
        ...

    def end(self, absence_id: str) -> None: ...


class RemoteLeave:
    """Implements `LeaveService`."""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking

    def absences(self) -> tuple[AbsenceRow, ...]:
        return self._asking.ask("GET", "/v1/absences", AbsencePage).rows

    def people(self) -> tuple[Person, ...]:
        found: list[Person] = []
        after = ""
        while True:
            page = self._asking.ask("GET", "/v1/people", PersonPage, query={"after": after})
            found += [one for one in page.rows if one.active]
            after = page.after
            if not after:
                return tuple(sorted(found, key=lambda one: one.name))

    def keep(self, new: NewAbsence) -> int:
        return self._asking.ask("POST", "/v1/absences", AbsenceKept, new).moved

    def end(self, absence_id: str) -> None:
        self._asking.ask("DELETE", f"/v1/absences/{absence_id}", object)
