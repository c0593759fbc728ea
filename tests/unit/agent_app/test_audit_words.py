"""The audit trail in words: everything that the server writes has them; what is noted is told, not coded."""

from __future__ import annotations

import ast
import gc
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import lead_server
from agent_app.admin import audit_words, words
from domain.leads import DealState
from domain.lists import AuditRow
from domain.operations import BODIES
from lead_server.handing_out.jobs import ACTS
from lead_server.lead_library import acts, imports

SERVER = Path(lead_server.__file__).parent


def constants(node: ast.expr) -> list[str]:
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.IfExp(body=one, orelse=other):
            return constants(one) + constants(other)
    return []


def written() -> Iterator[tuple[list[str], list[str]]]:
    """(acts, things) of every line of the server that notes something."""
    for path in SERVER.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr == "audit"
            ) and len(node.args) >= 2:
                yield constants(node.args[0]), constants(node.args[1])


def test_everything_that_is_noted_has_words():
    gc.disable()  # what garbage runs in the middle of a parse confuses Python 3.11 (SystemError, recursion depth)
    try:
        told = list(written())
    finally:
        gc.enable()
    assert len(told) > 150
    named = {*audit_words.VERBS, *audit_words.ENTRIES}
    verbs = {verb for found, _ in told for verb in found}
    verbs |= {*BODIES, *acts._NEXT, *imports._NEXT, *(name.replace("-", "_") for name in ACTS)}
    verbs |= {f"deal_{state}" for state in DealState.__args__}
    assert verbs - named == set()
    things = {thing for _, found in told for thing in found}
    assert things - {*audit_words.THINGS, *words.ENTITIES} == set()


def test_what_is_noted_is_told():
    row = AuditRow(
        id="1", at=datetime(2026, 11, 20, tzinfo=UTC), action="change", entity="permission",
        data={"cell": "lead.see", "was": "own", "scope": "team", "role": "agent", "held": True, "some_thing": [1, 2]},
    )  # fmt: skip
    assert audit_words.verb(row.action) == "changed" and audit_words.thing(row.entity) == "Permissions"
    assert audit_words.noted(row) == (
        "permission: Leads · see · was: own · reach: team · role: Agents · held: yes · some thing: 1, 2"
    )
    assert audit_words.verb("brand_new") == "brand new", "an act of a newer server is at least readable"
