"""Changing permissions: what is offered can be asked of the database, and each bound is met."""

from __future__ import annotations

from itertools import product

import pytest

from domain.ids import new_id
from domain.people import ROLES, Person
from domain.permission_changes import CellChange, changed, findings, offered, real, usual_cells
from domain.permissions import ACTIONS, ENTITIES, scope_of
from lead_server.security import scope as sql
from lead_server.security.actor import Actor

CELLS = list(product(ROLES, ENTITIES, ACTIONS))


def test_the_usual_scope_is_always_offered_and_nothing_stands_against_the_usual_table() -> None:
    usual = usual_cells()
    for role, entity, action in CELLS:
        can = offered(role, entity, action)
        assert scope_of(role, entity, action) in can and len(set(can)) == len(can), (role, entity, action)
    same = [CellChange(role=r, entity=e, action=a, scope=scope_of(r, e, a)) for r, e, a in CELLS]
    assert real(usual, same) == () and findings(usual, same) == () and changed(usual, same) == usual


def test_every_offered_scope_is_a_query() -> None:
    """What a query cannot express is not offered: for all of a kind, `team` and `all` never give the same rows."""
    person = Person(id=new_id(), login="x", name="X", role="agent", team_id=new_id(), region_id=new_id())
    asked = {*sql.OWNERS, *sql.SHARED, "person", "presence", "absence", "quality_report", "team", "region"}
    for entity in sorted(asked):
        said: dict[str, str] = {}
        for scope in offered("team_lead", entity, "see"):  # type: ignore[arg-type]
            actor = Actor(org_id=new_id(), person=person, permissions={f"{entity}.see": scope})
            if scope != "none":
                said[scope] = str(sql.rows(actor, entity))  # type: ignore[arg-type]
        assert len(set(said.values())) == len(said), f"{entity}: two scopes are one query"


@pytest.mark.parametrize(
    ("role", "entity", "action", "scope", "code", "level"),
    [
        ("admin", "permission", "change", "none", "locks_out", "stop"),
        ("admin", "audit", "see", "own", "locks_out", "stop"),
        ("operations", "audit", "change", "all", "nobodys", "stop"),
        ("agent", "script", "see", "own", "not_offered", "stop"),
        ("agent", "call", "unmask", "all", "not_offered", "stop"),
        ("agent", "lead", "see", "region", "numbers_of_all", "warning"),
        ("operations", "lead", "unmask", "all", "numbers_shown", "warning"),
        ("agent", "lead", "export", "own", "leads_leave", "warning"),
        ("agent", "call", "create", "none", "no_calls", "warning"),
        ("team_lead", "ticket", "see", "own", "unseen", "warning"),
    ],
)
def test_each_bound(role: str, entity: str, action: str, scope: str, code: str, level: str) -> None:
    change = CellChange(role=role, entity=entity, action=action, scope=scope)  # type: ignore[arg-type]
    found = findings(usual_cells(), [change])
    assert (code, level) in {(one.code, one.level) for one in found}


def test_a_warning_goes_with_what_it_warned_of() -> None:
    """Agents who see all, but no number of anybody: nothing is shown that was not shown before."""
    wide = CellChange(role="agent", entity="lead", action="see", scope="all")
    hidden = CellChange(role="agent", entity="lead", action="unmask", scope="none")
    assert {f.code for f in findings(usual_cells(), [wide])} == {"numbers_of_all"}
    assert findings(usual_cells(), [wide, hidden]) == ()
    again = CellChange(role="agent", entity="lead", action="unmask", scope="own")
    assert {f.code for f in findings(usual_cells(), [wide, hidden, again])} == {"numbers_of_all"}
