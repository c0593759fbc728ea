"""Changing the table of permissions: which scopes a cell can have, what a change must not do, and what it may do only
after somebody was warned. Pure; desk and server judge alike.

An organisation keeps only the cells that differ from `domain.permissions`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Literal, Protocol

from domain.leads import Frozen
from domain.people import ROLES, Role
from domain.permissions import ACTIONS, ENTITIES, SCOPES, Action, Entity, Scope, scope_of

Cells = dict[Role, dict[str, Scope]]  #: role -> `entity.action` -> scope

#: rows of these belong to nobody: a query can give all of them, or none
SHARED: frozenset[Entity] = frozenset(
    {
        "campaign",
        "script",
        "scorecard",
        "article",
        "tag",
        "experiment",
        "phrase_set",
        "approval",
        "permission",
        "quality_plan",
        "subject_request",
    }
)
#: what is hidden of these, and can be shown: numbers of leads, numbers that were said
HIDDEN: frozenset[Entity] = frozenset({"lead", "recording"})
#: cells without which an organisation would be locked out of itself
KEPT_BY_ADMINS: tuple[tuple[Entity, Action], ...] = (
    ("permission", "see"), ("permission", "change"), ("person", "see"), ("person", "create"), ("person", "change"),
    ("audit", "see"),
)  # fmt: skip
#: nobody may have them: the trail is written by the server alone, and by nothing else
NOBODYS: frozenset[tuple[Entity, Action]] = frozenset(
    {("audit", "create"), ("audit", "change"), ("audit", "delete")}
)
Level = Literal["stop", "warning"]


class CellChange(Frozen, frozen=True, kw_only=True):
    """One cell of the table, as it is to be."""

    role: Role
    entity: Entity
    action: Action
    scope: Scope

    @property
    def name(self) -> str:
        return f"{self.entity}.{self.action}"


class Finding(Frozen, frozen=True, kw_only=True):
    """What stands against a change. `stop`: it cannot be made; `warning`: it can, by somebody who was told.

    Attributes:
        code: locks_out, not_offered, nobodys, unseen, numbers_shown, numbers_of_all, leads_leave, no_calls,
            no_numbers_to_dial.
        people: how many people have the role; filled in by the server.
    """

    code: str
    level: Level
    role: Role
    entity: Entity
    action: Action
    people: int = 0


class OwnCell(Frozen, frozen=True, kw_only=True):
    """A cell that this organisation has changed, when and by whom."""

    role: Role
    entity: Entity
    action: Action
    scope: Scope
    at: datetime
    by: str = ""


class PermissionTable(Frozen, frozen=True, kw_only=True):
    """`GET /v1/permissions`: the organisation's own cells over the table of `domain.permissions`.

    Attributes:
        rows: role -> `entity.action` -> scope, as it holds. revision: names this state of the table.
        people: how many active people a role has.
    """

    revision: int
    rows: dict[str, dict[str, Scope]]
    own: tuple[OwnCell, ...] = ()
    people: dict[str, int] = {}


class ChangePermissions(Frozen, frozen=True, kw_only=True):
    """`PUT /v1/permissions`: all of it or nothing. `warned`: the codes of warnings that the admin has read."""

    revision: int
    changes: tuple[CellChange, ...]
    warned: tuple[str, ...] = ()


class Judged(Frozen, frozen=True, kw_only=True):
    """`POST /v1/permissions/check`, stops first."""

    findings: tuple[Finding, ...] = ()


class AskPreview(Frozen, frozen=True, kw_only=True):
    """`POST /v1/permissions/preview`: what would this person see? Nothing is changed."""

    person_id: str
    changes: tuple[CellChange, ...] = ()


class Sample(Frozen, frozen=True, kw_only=True):
    """One row that she would see, or see no more. `number`: of a lead, as she would be shown it."""

    id: str
    title: str
    owner: str = ""
    number: str = ""


class PreviewRow(Frozen, frozen=True, kw_only=True):
    """One entity. `before`, `after`: how many rows she sees; `gained`, `lost`: some of those that make the difference.

    Attributes:
        kept: some that she sees before and after.
    """

    entity: Entity
    before: int
    after: int
    scope_before: Scope
    scope_after: Scope
    gained: tuple[Sample, ...] = ()
    lost: tuple[Sample, ...] = ()
    kept: tuple[Sample, ...] = ()


class Preview(Frozen, frozen=True, kw_only=True):
    """Counts and rows by the same scope code that answers her own questions.

    Attributes:
        masked_before, masked_after: full numbers are withheld. acts: `entity.action` that she gains or loses, except seeing.
    """

    person_id: str
    name: str
    role: Role
    rows: tuple[PreviewRow, ...]
    masked_before: bool
    masked_after: bool
    acts: tuple[CellChange, ...] = ()


def offered(role: Role, entity: Entity, action: Action) -> tuple[Scope, ...]:
    """The scopes that a cell can have, narrowest first; what no query can express is not among them."""
    usual = scope_of(role, entity, action)
    if (entity, action) in NOBODYS:
        return ("none",)
    if action == "unmask":  # a property of the role: numbers of whatever she sees
        if entity not in HIDDEN:
            return ("none",)
        return ("none", usual if usual != "none" else "own" if role == "agent" else "all")
    if entity in SHARED:
        found: tuple[Scope, ...] = ("none", "all")
    elif entity == "region":
        found = ("none", "region", "all")
    elif entity == "team":
        found = ("none", "team", "region", "all")
    else:
        found = SCOPES
    return found if usual in found else tuple(one for one in SCOPES if one in found or one == usual)


def usual_cells() -> Cells:
    """The whole table as it stands in `domain.permissions`."""
    return {role: {f"{e}.{a}": scope_of(role, e, a) for e in ENTITIES for a in ACTIONS} for role in ROLES}


def changed(cells: Mapping[Role, Mapping[str, Scope]], changes: Sequence[CellChange]) -> Cells:
    """The table after the changes; of two for one cell the later counts."""
    found: Cells = {role: dict(cells[role]) for role in ROLES}
    for one in changes:
        found[one.role][one.name] = one.scope
    return found


def real(cells: Mapping[Role, Mapping[str, Scope]], changes: Sequence[CellChange]) -> tuple[CellChange, ...]:
    """The changes that change anything, the last of each cell."""
    last = {(one.role, one.name): one for one in changes}
    return tuple(one for one in last.values() if cells[one.role][one.name] != one.scope)


def findings(cells: Mapping[Role, Mapping[str, Scope]], changes: Sequence[CellChange]) -> tuple[Finding, ...]:
    """What stands against these changes, stops first."""
    wanted = real(cells, changes)
    after = changed(cells, wanted)
    found = {(f.code, f.role, f.entity, f.action): f for one in wanted for f in _against(one, after)}
    return tuple(sorted(found.values(), key=lambda f: f.level))  # "stop" comes before "warning"


class _Make(Protocol):
    """What `_about_leads` is given: code and level -> the finding of the cell."""

    def __call__(self, code: str, level: Level) -> Finding: ...


def _against(change: CellChange, after: Cells) -> Iterator[Finding]:
    role, entity, action, scope = change.role, change.entity, change.action, change.scope

    def finding(code: str, level: Level) -> Finding:
        return Finding(code=code, level=level, role=role, entity=entity, action=action)

    mine = after[role]
    if (entity, action) in NOBODYS and scope != "none":
        yield finding("nobodys", "stop")
    elif scope not in offered(role, entity, action):
        yield finding("not_offered", "stop")
    if role == "admin" and (entity, action) in KEPT_BY_ADMINS and scope != "all":
        yield finding("locks_out", "stop")
    if entity == "lead":
        yield from _about_leads(change, mine, finding)
    if role == "agent" and (entity, action, scope) == ("call", "create", "none"):
        yield finding("no_calls", "warning")
    sees = mine[f"{entity}.see"]
    if action in ("see", "change", "delete", "export"):
        wider = [
            a
            for a in ("change", "delete", "export")
            if SCOPES.index(mine[f"{entity}.{a}"]) > SCOPES.index(sees)
        ]
        if wider and (action == "see" or action in wider):
            yield finding("unseen", "warning")


def _about_leads(change: CellChange, mine: Mapping[str, Scope], finding: _Make) -> Iterator[Finding]:
    role, action, scope = change.role, change.action, change.scope
    if action == "unmask" and scope != "none" and role != "agent":
        yield finding("numbers_shown", "warning")
    wide = SCOPES.index(mine["lead.see"]) > SCOPES.index("own")
    if role == "agent" and action in ("see", "unmask") and wide and mine["lead.unmask"] != "none":
        yield finding("numbers_of_all", "warning")
    if action == "export" and scope != "none":
        yield finding("leads_leave", "warning")


def sees_less(before: Scope, after: Scope) -> bool:
    """True where the change takes something away."""
    return SCOPES.index(after) < SCOPES.index(before)
