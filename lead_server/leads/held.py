"""Whose leads: found by the open assignments, which repeat the owner of each lead.

The lead itself has no index with its owner. So a lead changes hands within its page (PostgreSQL's heap-only update), without
a new entry in nine indexes: two thirds less log and less than half the time a lead. Source: docs/decisions/0033-speed.md
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from sqlalchemy import Column, ColumnElement, exists, func, select

from db.central.leads import lead
from db.central.work import assignment
from lead_server.database.sql import among
from lead_server.work import Work


def held_by(whom: Callable[[Column[Any]], ColumnElement[bool]]) -> ColumnElement[bool]:
    """Leads of people of whom it is true; the condition is told about the column with the person."""
    a = assignment.c
    return exists().where(
        a.org_id == lead.c.org_id, a.lead_id == lead.c.id, a.ended_at.is_(None), whom(a.owner_id)
    )


def counts(work: Work, people: Collection[str], *only: ColumnElement[bool]) -> dict[str, int]:
    """Person -> how many leads that are not gone she holds; `only`: conditions on the lead."""
    if not people:
        return {}
    a = assignment.c
    query = (
        select(a.owner_id, func.count())
        .join(lead, (lead.c.org_id == a.org_id) & (lead.c.id == a.lead_id))
        .where(
            a.org_id == work.org_id, a.ended_at.is_(None), among(a.owner_id, people),
            lead.c.merged_into.is_(None), lead.c.deleted_at.is_(None), *only,
        )
        .group_by(a.owner_id)
    )  # fmt: skip
    return {str(owner): n for owner, n in work.connection.execute(query)}
