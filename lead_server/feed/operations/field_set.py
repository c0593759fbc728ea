"""Fields of a lead were set: merged per field, and a value that loses stays beside the one that won.

A field whose value at the server is still what the agent saw (or what she writes) takes hers. Any other was changed
meanwhile by somebody else: the server's value stays, hers is kept in `kept` and shown.
"""

from __future__ import annotations

from typing import Any

from domain.errors import UserError
from domain.leads import OWN_FIELDS
from domain.operations import FieldSet
from lead_server.feed.operations.context import Applied, Context, Needs, Row

KEPT_VALUES = 20
LONGEST_VALUE = 4_000


def needs(body: FieldSet) -> Needs:
    return {"lead": [body.lead_id]}


def apply(body: FieldSet, context: Context) -> Applied:
    """Write what merges; `merged` names the fields whose other value stayed."""
    lead = context.own_lead(body.lead_id)
    for name, value in body.values.items():
        if not name or len(name) > 80 or len(value) > LONGEST_VALUE:
            raise UserError("operation_invalid", field=name[:80])
    if body.values.get("name", "x").strip() == "":
        raise UserError("field_required", field="name")
    lost = [n for n in body.values if not _merges(lead, n, body)]
    won = {n: v for n, v in body.values.items() if n not in lost}
    columns: dict[str, Any] = {"fields": dict(lead["fields"]), "field_marks": dict(lead["field_marks"])}
    for name, value in won.items():
        if name in OWN_FIELDS:
            columns[name] = value
        else:
            columns["fields"][name] = value
        columns["field_marks"][name] = {
            "by": context.actor.id, "at": context.at.isoformat(), "source": body.source or context.source(),
        }  # fmt: skip
    if lost:
        mine = [
            {
                "field": n,
                "value": body.values[n],
                "by": context.actor.person.name,
                "at": context.at.isoformat(),
            }
            for n in lost
        ]
        columns["kept"] = [*lead["kept"], *mine][-KEPT_VALUES:]
    context.change(lead, **columns, updated_by=context.actor.id)
    context.changed(lead, words=bool({"name", "company", "email"} & set(won)))
    if lost:
        return Applied("merged", "conflict", {"fields": ", ".join(sorted(lost))})
    return Applied()


def _merges(lead: Row, name: str, body: FieldSet) -> bool:
    now: str = lead[name] if name in OWN_FIELDS else lead["fields"].get(name, "")
    return now == body.values[name] or now == body.was.get(name, "")
