"""The permission page's decisions: which role, what was changed and not saved, what stands against it. Knows no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from domain.errors import UserError
from domain.people import ROLES, Person, Role
from domain.permission_changes import (
    CellChange,
    Cells,
    ChangePermissions,
    Finding,
    OwnCell,
    PermissionTable,
    Preview,
    changed,
    findings,
    offered,
    real,
)
from domain.permissions import ACTIONS, ENTITIES, Action, Entity, Scope, scope_of

if TYPE_CHECKING:
    from agent_app.admin.service import PermissionService
    from agent_app.runner import Runner


class PermissionView(Protocol):
    """What the presenter asks of the page."""

    def show_cells(
        self, role: Role, cells: dict[str, Scope], own: dict[str, OwnCell], open_: set[str]
    ) -> None: ...

    def show_changes(
        self, changes: tuple[tuple[CellChange, Scope], ...], found: tuple[Finding, ...], asked: bool
    ) -> None: ...

    def show_counts(self, people: dict[str, int]) -> None: ...

    def show_people(self, people: tuple[Person, ...]) -> None: ...

    def show_preview(self, found: Preview | None) -> None: ...

    def show_saved(self, count: int) -> None: ...

    def show_problem(self, error: Exception) -> None: ...


class PermissionPresenter:
    """Attributes:
    role: whose column is on screen. changes: (role, cell) -> the scope it is to have.
    """

    def __init__(self, view: PermissionView, permissions: PermissionService, background: Runner) -> None:
        self._view, self._permissions, self._background = view, permissions, background
        self.role: Role = "agent"
        self.changes: dict[tuple[Role, str], CellChange] = {}
        self._table: PermissionTable | None = None
        self._asked: frozenset[str] = frozenset()
        self._previewed = 0

    def start(self) -> None:
        self._background.run(
            self._permissions.people, owner=self._view, done=self._view.show_people, failed=self._view.show_problem
        )  # fmt: skip
        self.reload()

    def reload(self) -> None:
        """Read the table; what was changed here and not saved stays."""
        self._background.run(
            self._permissions.table, owner=self._view, done=self._show_table, failed=self._view.show_problem
        )

    def choose_role(self, role: Role) -> None:
        self.role = role
        self._show()

    def turn(self, entity: Entity, action: Action, by: int) -> None:
        """The next scope that this cell can have (`by` -1: the one before)."""
        if self._table is None:
            return
        can = offered(self.role, entity, action)
        now = self._after()[self.role][f"{entity}.{action}"]
        at = can.index(now) if now in can else 0
        self.set(entity, action, can[(at + by) % len(can)])

    def set(self, entity: Entity, action: Action, scope: Scope) -> None:
        """Give a cell of the role on screen a scope; nothing is saved by it."""
        if self._table is None or scope not in offered(self.role, entity, action):
            return
        change = CellChange(role=self.role, entity=entity, action=action, scope=scope)
        self.changes[self.role, change.name] = change
        if not real(self._cells(), [change]):
            del self.changes[self.role, change.name]
        self._asked = frozenset()
        self._view.show_preview(None)
        self._show()

    def usual(self, entity: Entity, action: Action) -> None:
        """The cell as it comes with the program."""
        self.set(entity, action, scope_of(self.role, entity, action))

    def drop(self) -> None:
        """Forget what was changed."""
        self.changes.clear()
        self._asked = frozenset()
        self._view.show_preview(None)
        self._show()

    def save(self) -> None:
        """Save all changes. Where something is warned of the first call shows it, the second one saves."""
        table, wanted, found = self._table, tuple(self.changes.values()), self._found()
        if table is None or not wanted:
            return
        warned = frozenset(one.code for one in found)
        if any(one.level == "stop" for one in found) or warned - self._asked:
            self._asked = warned
            self._show()
            return
        given = ChangePermissions(revision=table.revision, changes=wanted, warned=tuple(sorted(warned)))

        def done(fresh: PermissionTable) -> None:
            self.changes.clear()
            self._asked = frozenset()
            self._show_table(fresh)
            self._view.show_saved(len(wanted))

        def failed(error: Exception) -> None:
            self._view.show_problem(error)
            if isinstance(error, UserError) and error.code == "conflict":
                self.reload()

        self._background.run(
            lambda: self._permissions.change(given), owner=self._view, done=done, failed=failed
        )

    def preview(self, person_id: str) -> None:
        """What would this person see with what stands on screen?"""
        wanted = tuple(self.changes.values())
        self._previewed += 1
        number = self._previewed

        def done(found: Preview) -> None:
            if number == self._previewed and wanted == tuple(self.changes.values()):
                self._view.show_preview(found)

        self._background.run(
            lambda: self._permissions.preview(person_id, wanted), owner=self._view, done=done,
            failed=self._view.show_problem,
        )  # fmt: skip

    def scope(self, entity: Entity, action: Action) -> Scope:
        """Of the role on screen, with what was changed."""
        return self._after()[self.role][f"{entity}.{action}"]

    def _cells(self) -> Cells:
        """As saved. Cells that an older or newer server does not tell are as usual here."""
        told: dict[str, dict[str, Scope]] = dict(self._table.rows) if self._table is not None else {}
        return {
            role: {f"{e}.{a}": told.get(role, {}).get(f"{e}.{a}", scope_of(role, e, a)) for e in ENTITIES for a in ACTIONS}
            for role in ROLES
        }  # fmt: skip

    def _after(self) -> Cells:
        return changed(self._cells(), tuple(self.changes.values()))

    def _found(self) -> tuple[Finding, ...]:
        return findings(self._cells(), tuple(self.changes.values()))

    def _show_table(self, table: PermissionTable) -> None:
        self._table = table
        self._view.show_counts(table.people)
        now = self._cells()
        self.changes = {key: one for key, one in self.changes.items() if real(now, [one])}
        self._show()

    def _show(self) -> None:
        if self._table is None:
            return
        own = {f"{one.entity}.{one.action}": one for one in self._table.own if one.role == self.role}
        open_ = {name for role, name in self.changes if role == self.role}
        self._view.show_cells(self.role, self._after()[self.role], own, open_)
        now = self._cells()
        told = tuple((one, now[one.role][one.name]) for one in self.changes.values())
        self._view.show_changes(told, self._found(), bool(self._asked))
