"""Permissions are data: `role × entity × action → scope`. The server asks for every query, the desk for what it offers.

Scopes, narrowest first: none, own, team, region, all. *Own* is a row whose owner (or agent, or author) is the person;
*team* and *region* are those of the person; *all* is the organisation. Nothing crosses organisations.
"""

from __future__ import annotations

from functools import cache
from typing import Literal

from domain.people import ROLES, Role

Action = Literal["see", "create", "change", "delete", "export", "unmask"]
Scope = Literal["none", "own", "team", "region", "all"]
Entity = Literal[
    "lead", "call", "recording", "evaluation", "ticket", "deal", "work_item", "assignment", "campaign", "script",
    "scorecard", "article", "tag", "segment", "person", "team", "region", "device", "import", "audit", "dial_leave",
    "presence", "experiment", "phrase_set", "clip", "coaching", "approval", "appeal", "calibration", "quality_report",
    "absence", "quality_plan", "pool", "permission", "team_day", "subject_request",
]  # fmt: skip

ACTIONS: tuple[Action, ...] = ("see", "create", "change", "delete", "export", "unmask")
SCOPES: tuple[Scope, ...] = ("none", "own", "team", "region", "all")
ENTITIES: tuple[Entity, ...] = (
    "lead", "call", "recording", "evaluation", "ticket", "deal", "work_item", "assignment", "campaign", "script",
    "scorecard", "article", "tag", "segment", "person", "team", "region", "device", "import", "audit", "dial_leave",
    "presence", "experiment", "phrase_set", "clip", "coaching", "approval", "appeal", "calibration", "quality_report",
    "absence", "quality_plan", "pool", "permission", "team_day", "subject_request",
)  # fmt: skip

_LETTERS: dict[str, Scope] = {"-": "none", "o": "own", "t": "team", "r": "region", "*": "all"}

# One row an entity; per role six letters in the order of ACTIONS: see create change delete export unmask.
_TABLE: dict[Entity, dict[Role, str]] = {
    #              agent               analyst              team_lead               operations              admin
    "lead":       {"agent": "ooo--o", "analyst": "*-----", "team_lead": "ttt---", "operations": "*****-", "admin": "****-*"},
    "call":       {"agent": "ooo---", "analyst": "*-----", "team_lead": "t-----", "operations": "*---*-", "admin": "*---*-"},
    "recording":  {"agent": "oo----", "analyst": "*---*-", "team_lead": "t-----", "operations": "*-----", "admin": "**-***"},
    "evaluation": {"agent": "o-o---", "analyst": "**o-*-", "team_lead": "t-----", "operations": "*---*-", "admin": "*--**-"},
    "ticket":     {"agent": "ooo---", "analyst": "*-----", "team_lead": "ttt---", "operations": "***-*-", "admin": "****--"},
    "deal":       {"agent": "ooo---", "analyst": "*-----", "team_lead": "t-t---", "operations": "***-*-", "admin": "****--"},
    "work_item":  {"agent": "ooo---", "analyst": "------", "team_lead": "tttt--", "operations": "****--", "admin": "****--"},
    "assignment": {"agent": "o-----", "analyst": "------", "team_lead": "tttt--", "operations": "****--", "admin": "****--"},
    "campaign":   {"agent": "*-----", "analyst": "*-----", "team_lead": "*-----", "operations": "****--", "admin": "****--"},
    "script":     {"agent": "*-----", "analyst": "*-----", "team_lead": "*-----", "operations": "****--", "admin": "****--"},
    "scorecard":  {"agent": "*-----", "analyst": "*-----", "team_lead": "*-----", "operations": "****--", "admin": "****--"},
    "article":    {"agent": "*-----", "analyst": "*-----", "team_lead": "*-----", "operations": "****--", "admin": "****--"},
    "tag":        {"agent": "*-----", "analyst": "*-----", "team_lead": "*-----", "operations": "****--", "admin": "****--"},
    "segment":    {"agent": "------", "analyst": "*-----", "team_lead": "*-----", "operations": "****--", "admin": "****--"},
    "person":     {"agent": "t-----", "analyst": "*-----", "team_lead": "t-----", "operations": "*-----", "admin": "****--"},
    "team":       {"agent": "t-----", "analyst": "*-----", "team_lead": "r-----", "operations": "*-----", "admin": "****--"},
    "region":     {"agent": "r-----", "analyst": "*-----", "team_lead": "r-----", "operations": "*-----", "admin": "****--"},
    "device":     {"agent": "o-----", "analyst": "o-----", "team_lead": "o-----", "operations": "o-----", "admin": "*-**--"},
    "import":     {"agent": "------", "analyst": "------", "team_lead": "------", "operations": "**----", "admin": "**----"},
    "permission": {"agent": "------", "analyst": "------", "team_lead": "------", "operations": "------", "admin": "*-*---"},
    "audit":      {"agent": "------", "analyst": "------", "team_lead": "------", "operations": "------", "admin": "*---*-"},
    "dial_leave": {"agent": "o-----", "analyst": "*-----", "team_lead": "tt----", "operations": "**----", "admin": "**--*-"},
    "experiment": {"agent": "------", "analyst": "*---*-", "team_lead": "*-----", "operations": "***-*-", "admin": "***-*-"},
    # create: to agree, as the second person, with what somebody else judged
    "approval":   {"agent": "------", "analyst": "**----", "team_lead": "------", "operations": "**----", "admin": "**----"},
    # create: to appeal; change: to decide an appeal that is hers to decide
    "appeal":     {"agent": "oo----", "analyst": "*-o---", "team_lead": "t-o---", "operations": "*-o-*-", "admin": "*-o-*-"},
    # create: to call people to one; change: to close it and to read who answered what
    "calibration": {
        "agent": "------", "analyst": "**o---", "team_lead": "o-----", "operations": "***-*-", "admin": "***-*-",
    },
    "quality_report": {
        "agent": "o-----", "analyst": "*---*-", "team_lead": "t-----", "operations": "*---*-", "admin": "*---*-",
    },
    "absence":    {"agent": "o-----", "analyst": "o-----", "team_lead": "tt-t--", "operations": "**-*--", "admin": "**-*--"},
    # the public pool: create: to claim; change: its rules; delete: to give a claimed lead back
    "pool":       {"agent": "rr-o--", "analyst": "------", "team_lead": "r-----", "operations": "*-*---", "admin": "*-*---"},
    # a day in figures; change: its targets, and whose an overdue callback is
    "team_day":   {"agent": "o-----", "analyst": "*-----", "team_lead": "t-t---", "operations": "*-*---", "admin": "*-*---"},
    # what persons ask for: create: to note it; change: find, correct, object, refuse; delete: erase; export: give out
    "subject_request": {
        "agent": "------", "analyst": "------", "team_lead": "------", "operations": "------", "admin": "*****-",
    },
    # which calls are drawn for judgement; who judges does not choose
    "quality_plan": {
        "agent": "------", "analyst": "*-----", "team_lead": "*-----", "operations": "****--", "admin": "****--",
    },
    "phrase_set": {"agent": "------", "analyst": "***---", "team_lead": "*-----", "operations": "****--", "admin": "****--"},
    # see: what is shared with her team or region; change: to withdraw what she shared, or her own voice
    "clip":       {"agent": "t-o---", "analyst": "**o---", "team_lead": "t-o---", "operations": "*-----", "admin": "*-**--"},
    # change: to acknowledge and do, or withdraw what she wrote
    "coaching":   {"agent": "o-o---", "analyst": "**o---", "team_lead": "ttt---", "operations": "*-----", "admin": "*-----"},
    # see: how a colleague stands; create: to be on the floor oneself; change: to help, listen, whisper and barge in
    "presence":   {"agent": "to----", "analyst": "*-----", "team_lead": "tot---", "operations": "*o*---", "admin": "*o*---"},
}  # fmt: skip


def scope_of(role: Role, entity: Entity, action: Action) -> Scope:
    """How far `role` may do `action` to `entity`."""
    return _LETTERS[_TABLE[entity][role][ACTIONS.index(action)]]


def may(role: Role, entity: Entity, action: Action) -> bool:
    """True where the role may do it to anything at all (the desk offers the act)."""
    return scope_of(role, entity, action) != "none"


def is_masked(role: Role) -> bool:
    """True where full numbers of leads are withheld from the role."""
    return not may(role, "lead", "unmask")


def rows_of(role: Role) -> dict[str, Scope]:
    """`entity.action` -> scope of one role, as it travels at sign-in."""
    return dict(_rows_of(role))


@cache
def _rows_of(role: Role) -> dict[str, Scope]:
    return {f"{entity}.{action}": scope_of(role, entity, action) for entity in ENTITIES for action in ACTIONS}


def covers(scope: Scope, *, own: bool, same_team: bool, same_region: bool) -> bool:
    """Tell whether a row with these relations to the person lies inside `scope`."""
    reach = {
        "none": False,
        "own": own,
        "team": own or same_team,
        "region": own or same_team or same_region,
        "all": True,
    }
    return reach[scope]


__all__ = [
    "ACTIONS",
    "ENTITIES",
    "ROLES",
    "SCOPES",
    "Action",
    "Entity",
    "Scope",
    "covers",
    "is_masked",
    "may",
    "rows_of",
    "scope_of",
]
