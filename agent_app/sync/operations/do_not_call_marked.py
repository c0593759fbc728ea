"""Never call again: wins in any order, so nothing on the desk takes it back."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from agent_app.sync.operations.change import changed
from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.leads import Lead
from domain.operations import DoNotCallMarked


def apply(lead: Lead, body: DoNotCallMarked, at: datetime, _by: str) -> Lead:
    """The lead, or one number of it, marked; planned calls are taken out of the queue with the lead."""
    if body.number_id is None:
        return changed(lead, at, do_not_call=True, work=())
    numbers = tuple(replace(n, do_not_call=True) if n.id == body.number_id else n for n in lead.numbers)
    return changed(lead, at, numbers=numbers)


def describe(body: DoNotCallMarked) -> Said:
    """What was done, for people."""
    if body.number_id is None:
        return Said(QT_TRANSLATE_NOOP("operations", "Do not call again"))
    return Said(QT_TRANSLATE_NOOP("operations", "Do not call this number again"))
