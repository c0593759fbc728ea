"""The server's table of permissions by hand: one organisation, with somebody else who may change it meanwhile."""

from __future__ import annotations

from msgspec.structs import replace

from domain.errors import UserError
from domain.people import Person
from domain.permission_changes import (
    CellChange,
    ChangePermissions,
    OwnCell,
    PermissionTable,
    Preview,
    PreviewRow,
    Sample,
    changed,
    usual_cells,
)
from tests.helpers.desk_fakes import NOW

PEOPLE = (
    Person(id="p1", login="mira", name="Mira Chen", role="agent"),
    Person(id="p2", login="bo", name="Bo Larsen", role="agent"),
    Person(id="p3", login="lena", name="Lena Ortiz", role="team_lead"),
)


class FakePermissions:
    """Implements `PermissionService`."""

    def __init__(self, *own: OwnCell) -> None:
        first = tuple(CellChange(role=o.role, entity=o.entity, action=o.action, scope=o.scope) for o in own)
        rows = {str(role): cells for role, cells in changed(usual_cells(), first).items()}
        counts = {"agent": 12, "analyst": 1, "team_lead": 2, "operations": 1, "admin": 1}
        self.kept = PermissionTable(revision=7, rows=rows, own=own, people=counts)
        self.saved: list[ChangePermissions] = []
        self.looked: list[tuple[str, tuple[CellChange, ...]]] = []
        self.error: UserError | None = None

    def table(self) -> PermissionTable:
        self._check()
        return self.kept

    def change(self, given: ChangePermissions) -> PermissionTable:
        self._check()
        if given.revision != self.kept.revision:
            raise UserError("conflict")
        self.saved.append(given)
        rows = {role: dict(cells) for role, cells in self.kept.rows.items()}
        for one in given.changes:
            rows[one.role][one.name] = one.scope
        own = tuple(
            OwnCell(role=o.role, entity=o.entity, action=o.action, scope=o.scope, at=NOW, by="Ada")
            for o in given.changes
        )
        self.kept = replace(self.kept, revision=self.kept.revision + 1, rows=rows, own=self.kept.own + own)
        return self.kept

    def preview(self, person_id: str, changes: tuple[CellChange, ...]) -> Preview:
        self._check()
        self.looked.append((person_id, changes))
        who = next(one for one in PEOPLE if one.id == person_id)
        wider = any(one.name == "lead.see" for one in changes)
        gained = (
            Sample(id="l1", title="王丽 Wang Li", owner="Bo Larsen", number="+86 138 **** 4410"),
            Sample(id="l2", title="Harbour Logistics Ltd", owner="Bo Larsen", number="+34 6** *** *18"),
        )
        return Preview(
            person_id=who.id, name=who.name, role=who.role, masked_before=False, masked_after=wider,
            acts=tuple(one for one in changes if one.action != "see"),
            rows=(
                PreviewRow(
                    entity="lead", before=288, after=2_911 if wider else 288, scope_before="own",
                    scope_after="team" if wider else "own", gained=gained if wider else (),
                    kept=(Sample(id="l3", title="Jorge Ortega", owner="Mira Chen", number="+34 6** *** *02"),),
                ),
                PreviewRow(entity="call", before=1_204, after=1_204, scope_before="own", scope_after="own"),
                PreviewRow(entity="evaluation", before=14, after=14, scope_before="own", scope_after="own"),
            ),
        )  # fmt: skip

    def people(self) -> tuple[Person, ...]:
        self._check()
        return PEOPLE

    def _check(self) -> None:
        if self.error is not None:
            raise self.error
