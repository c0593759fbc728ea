"""Fields of a lead were set."""

from __future__ import annotations

from datetime import datetime

from agent_app.sync.operations.change import changed
from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.leads import OWN_FIELDS, Lead
from domain.operations import FieldSet


def apply(lead: Lead, body: FieldSet, at: datetime, _by: str) -> Lead:
    """The lead with the new values; names that are no column go into `fields`."""
    own = {name: value for name, value in body.values.items() if name in OWN_FIELDS}
    rest = {name: value for name, value in body.values.items() if name not in OWN_FIELDS}
    return changed(lead, at, **own, fields={**lead.fields, **rest})


def describe(body: FieldSet) -> Said:
    """What was done, for people."""
    return Said(QT_TRANSLATE_NOOP("operations", "Changed {changes}"), {"changes": body.values})
