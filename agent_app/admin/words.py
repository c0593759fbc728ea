"""Words of the Admin desk: roles, things, acts, scopes, and what stands against a change."""

from __future__ import annotations

from agent_app.widgets.language import SPOKEN
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain.permission_changes import CellChange, Finding
from domain.permissions import Scope

ROLES: dict[str, str] = {
    "agent": QT_TRANSLATE_NOOP("admin", "Agents"),
    "analyst": QT_TRANSLATE_NOOP("admin", "Quality analysts"),
    "team_lead": QT_TRANSLATE_NOOP("admin", "Team leads"),
    "operations": QT_TRANSLATE_NOOP("admin", "Operations"),
    "admin": QT_TRANSLATE_NOOP("admin", "Admins"),
}
ENTITIES: dict[str, str] = {
    "lead": QT_TRANSLATE_NOOP("admin", "Leads"),
    "call": QT_TRANSLATE_NOOP("admin", "Calls"),
    "recording": QT_TRANSLATE_NOOP("admin", "Recordings"),
    "evaluation": QT_TRANSLATE_NOOP("admin", "Evaluations"),
    "ticket": QT_TRANSLATE_NOOP("admin", "Problems"),
    "deal": QT_TRANSLATE_NOOP("admin", "Deals"),
    "work_item": QT_TRANSLATE_NOOP("admin", "Work in queues"),
    "assignment": QT_TRANSLATE_NOOP("admin", "Handing out of leads"),
    "campaign": QT_TRANSLATE_NOOP("admin", "Campaigns"),
    "script": QT_TRANSLATE_NOOP("admin", "Scripts"),
    "scorecard": QT_TRANSLATE_NOOP("admin", "Forms"),
    "article": QT_TRANSLATE_NOOP("admin", "Articles"),
    "tag": QT_TRANSLATE_NOOP("admin", "Tags"),
    "segment": QT_TRANSLATE_NOOP("admin", "Segments"),
    "person": QT_TRANSLATE_NOOP("admin", "People"),
    "team": QT_TRANSLATE_NOOP("admin", "Teams"),
    "region": QT_TRANSLATE_NOOP("admin", "Regions"),
    "device": QT_TRANSLATE_NOOP("admin", "Devices"),
    "import": QT_TRANSLATE_NOOP("admin", "Imports"),
    "audit": QT_TRANSLATE_NOOP("admin", "Audit log"),
    "dial_leave": QT_TRANSLATE_NOOP("admin", "Calls that a rule forbids"),
    "presence": QT_TRANSLATE_NOOP("admin", "The floor: states, help, listening in"),
    "experiment": QT_TRANSLATE_NOOP("admin", "Experiments"),
    "phrase_set": QT_TRANSLATE_NOOP("admin", "Phrase sets"),
    "clip": QT_TRANSLATE_NOOP("admin", "Library of calls"),
    "coaching": QT_TRANSLATE_NOOP("admin", "Coaching"),
    "approval": QT_TRANSLATE_NOOP("admin", "Approval of evaluations"),
    "appeal": QT_TRANSLATE_NOOP("admin", "Appeals"),
    "calibration": QT_TRANSLATE_NOOP("admin", "Calibrations"),
    "quality_report": QT_TRANSLATE_NOOP("admin", "Quality reports"),
    "quality_plan": QT_TRANSLATE_NOOP("admin", "Plans of sampling"),
    "pool": QT_TRANSLATE_NOOP("admin", "Public pool"),
    "absence": QT_TRANSLATE_NOOP("admin", "Leave"),
    "permission": QT_TRANSLATE_NOOP("admin", "Permissions"),
    "subject_request": QT_TRANSLATE_NOOP("admin", "Requests about personal data"),
}
ACTIONS: dict[str, str] = {
    "see": QT_TRANSLATE_NOOP("admin", "see"),
    "create": QT_TRANSLATE_NOOP("admin", "create"),
    "change": QT_TRANSLATE_NOOP("admin", "change"),
    "delete": QT_TRANSLATE_NOOP("admin", "delete"),
    "export": QT_TRANSLATE_NOOP("admin", "export"),
    "unmask": QT_TRANSLATE_NOOP("admin", "full numbers"),
}
SCOPES: dict[str, str] = {
    "none": QT_TRANSLATE_NOOP("admin", "no"),
    "own": QT_TRANSLATE_NOOP("admin", "own"),
    "team": QT_TRANSLATE_NOOP("admin", "team"),
    "region": QT_TRANSLATE_NOOP("admin", "region"),
    "all": QT_TRANSLATE_NOOP("admin", "all"),
}
FINDINGS: dict[str, str] = {
    "locks_out": QT_TRANSLATE_NOOP(
        "admin", "Admins keep this for the whole organisation: without it nobody could let anybody in again."
    ),
    "not_offered": QT_TRANSLATE_NOOP("admin", "These belong to nobody: all of them, or none."),
    "nobodys": QT_TRANSLATE_NOOP("admin", "The audit log is written by the server alone."),
    "unseen": QT_TRANSLATE_NOOP(
        "admin", "They could act on what they cannot see; the act reaches only what they see."
    ),
    "numbers_shown": QT_TRANSLATE_NOOP(
        "admin", "Full telephone numbers would be shown to {people} more people."
    ),
    "numbers_of_all": QT_TRANSLATE_NOOP(
        "admin",
        "Agents would read full numbers of customers who are not theirs; {people} people have this role.",
    ),
    "leads_leave": QT_TRANSLATE_NOOP(
        "admin", "Customers could leave the house as a file; every export is noted."
    ),
    "no_calls": QT_TRANSLATE_NOOP("admin", "Agents would have no Calls desk any more."),
}


LANGUAGES: dict[str, str] = {
    "": QT_TRANSLATE_NOOP("admin", "of the computer"),
    **SPOKEN,
}


def language(code: str) -> str:
    """A language in its own words."""
    return translate("admin", LANGUAGES[code]) if code == "" else LANGUAGES.get(code, code)


def role(code: str) -> str:
    return translate("admin", ROLES[code]) if code in ROLES else code


def entity(code: str) -> str:
    return translate("admin", ENTITIES[code]) if code in ENTITIES else code


def action(code: str) -> str:
    return translate("admin", ACTIONS[code]) if code in ACTIONS else code


def scope(code: str, act: str = "") -> str:
    """How far; what is hidden is shown or not, whosever it is."""
    if act == "unmask" and code != "none":
        return translate("admin", "yes")
    return translate("admin", SCOPES[code]) if code in SCOPES else code


def change(one: CellChange, before: Scope) -> str:
    """`Agents · Leads · see: own → team`."""
    was, will = scope(before, one.action), scope(one.scope, one.action)
    return f"{role(one.role)} · {entity(one.entity)} · {action(one.action)}: {was} → {will}"


def change_after(one: CellChange) -> str:
    """`Leads · export: own`."""
    return f"{entity(one.entity)} · {action(one.action)}: {scope(one.scope, one.action)}"


def finding(one: Finding, people: int) -> str:
    """What stands against a change, and which."""
    said = translate("admin", FINDINGS[one.code]) if one.code in FINDINGS else one.code
    where = f"{role(one.role)} · {entity(one.entity)} · {action(one.action)}"
    return f"{where}: {said.format(people=people)}"
