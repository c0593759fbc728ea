"""The verbs of the Admin desk about permissions; the server keeps the table and tries what is not saved."""

from __future__ import annotations

from typing import Protocol

from agent_app.reviews.asking import Asking
from domain.lists import PersonPage
from domain.people import Person
from domain.permission_changes import (
    AskPreview,
    CellChange,
    ChangePermissions,
    PermissionTable,
    Preview,
)


class PermissionService(Protocol):
    """All wait for the server and raise UserError: server_away, forbidden, and what each says."""

    def table(self) -> PermissionTable: ...

    def change(self, given: ChangePermissions) -> PermissionTable:
        """All cells or none. Raises UserError: conflict, permissions_unsound."""
        ...

    def preview(self, person_id: str, changes: tuple[CellChange, ...]) -> Preview:
        """What she would see, nothing of it saved. Raises UserError: not_found."""
        ...

    def people(self) -> tuple[Person, ...]:
        """Who may be looked at, by name."""
        ...


class RemotePermissions:
    """Implements `PermissionService`."""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking

    def table(self) -> PermissionTable:
        return self._asking.ask("GET", "/v1/permissions", PermissionTable)

    def change(self, given: ChangePermissions) -> PermissionTable:
        return self._asking.ask("PUT", "/v1/permissions", PermissionTable, given)

    def preview(self, person_id: str, changes: tuple[CellChange, ...]) -> Preview:
        body = AskPreview(person_id=person_id, changes=changes)
        return self._asking.ask("POST", "/v1/permissions/preview", Preview, body)

    def people(self) -> tuple[Person, ...]:
        return every_person(self._asking)


def every_person(asking: Asking) -> tuple[Person, ...]:
    """Everybody whom the caller may see, page by page; by name."""
    found: list[Person] = []
    after = ""
    while True:
        page = asking.ask("GET", "/v1/people", PersonPage, query={"after": after})
        found += page.rows
        after = page.after
        if not after:
            return tuple(sorted(found, key=lambda one: one.name))
