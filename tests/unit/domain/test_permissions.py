"""The table of permissions says what the founders wrote down; the cells that matter are spelled out here again."""

from __future__ import annotations

import pytest

from domain.people import ROLES
from domain.permissions import ACTIONS, ENTITIES, SCOPES, covers, is_masked, may, rows_of, scope_of


@pytest.mark.parametrize("role", ROLES)
def test_every_cell_has_a_scope(role):
    rows = rows_of(role)
    assert len(rows) == len(ENTITIES) * len(ACTIONS) and set(rows.values()) <= set(SCOPES)


@pytest.mark.parametrize(
    ("role", "entity", "action", "scope"),
    [
        ("agent", "lead", "see", "own"),
        ("agent", "lead", "export", "none"),
        ("agent", "evaluation", "see", "own"),
        ("agent", "evaluation", "create", "none"),
        ("analyst", "evaluation", "create", "all"),
        ("analyst", "evaluation", "change", "own"),
        ("analyst", "lead", "change", "none"),
        ("analyst", "recording", "see", "all"),
        ("team_lead", "lead", "see", "team"),
        ("team_lead", "assignment", "create", "team"),
        ("operations", "campaign", "create", "all"),
        ("operations", "audit", "see", "none"),
        ("admin", "audit", "see", "all"),
        ("admin", "lead", "export", "none"),
        ("agent", "presence", "see", "team"),
        ("agent", "presence", "change", "none"),
        ("team_lead", "presence", "change", "team"),
        ("analyst", "presence", "change", "none"),
    ],
)
def test_cells_that_matter(role, entity, action, scope):
    assert scope_of(role, entity, action) == scope


def test_nobody_but_those_who_dial_or_govern_sees_whole_numbers():
    assert {role for role in ROLES if not is_masked(role)} == {"agent", "admin"}


def test_nobody_may_change_or_delete_the_audit():
    assert not any(may(role, "audit", action) for role in ROLES for action in ("create", "change", "delete"))


@pytest.mark.parametrize(
    ("scope", "own", "team", "region", "inside"),
    [
        ("none", True, True, True, False),
        ("own", True, True, True, True),
        ("own", False, True, True, False),
        ("team", False, True, True, True),
        ("team", False, False, True, False),
        ("team", True, False, False, True),
        ("region", False, False, True, True),
        ("region", False, False, False, False),
        ("all", False, False, False, True),
    ],
)
def test_scopes_widen(scope, own, team, region, inside):
    assert covers(scope, own=own, same_team=team, same_region=region) is inside
