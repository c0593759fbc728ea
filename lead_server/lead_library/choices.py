"""What stands to choose from in a filter: quick, however many leads there are."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import and_, literal, select, true, union_all

from db.central.definitions import tag
from db.central.leads import lead, lead_tag
from db.central.people import person, region, team
from domain.lead_library.listing import Choice, Choices
from lead_server.lead_library.filtering import living
from lead_server.security.scope import rows
from lead_server.work import Work

NEWEST: Final = 20_000  #: leads whose values are looked at; whoever means an older one types it
MOST: Final = 200
_VALUES: Final = {
    "stages": "stage", "tiers": "tier", "campaigns": "campaign_id", "languages": "language", "sources": "source",
}  # fmt: skip


def choices(work: Work) -> Choices:
    """Raises UserError: forbidden."""
    newest = (
        select(lead.c.id, *(lead.c[name] for name in _VALUES.values()))
        .where(rows(work.actor, "lead"), living())
        .order_by(lead.c.id.desc())
        .limit(NEWEST)
        .cte("newest")
        .prefix_with("MATERIALIZED")
    )
    wanted = union_all(
        *(
            select(literal(part).label("part"), newest.c[name].label("value"))
            .where(newest.c[name] != "")
            .distinct()
            for part, name in _VALUES.items()
        )
    )
    found: dict[str, list[str]] = {part: [] for part in _VALUES}
    for row in work.connection.execute(wanted):
        found[row.part].append(row.value)
    return Choices(
        owners=_owners(work), teams=_places(work, team, "team"), regions=_places(work, region, "region"),
        tags=_tags(work), **{part: tuple(sorted(values)[:MOST]) for part, values in found.items()},
    )  # fmt: skip


def _owners(work: Work) -> tuple[Choice, ...]:
    query = select(person.c.id, person.c.login).where(rows(work.actor, "person"), person.c.role == "agent")
    return tuple(
        Choice(id=r.id, text=r.login) for r in work.connection.execute(query.order_by(person.c.login))
    )


def _places(work: Work, table: Any, entity: Any) -> tuple[Choice, ...]:
    query = select(table.c.id, table.c.name).where(rows(work.actor, entity), table.c.dissolved_at.is_(None))
    return tuple(Choice(id=r.id, text=r.name) for r in work.connection.execute(query.order_by(table.c.name)))


def _tags(work: Work) -> tuple[str, ...]:
    """Those that are defined, and those that stand at the newest leads the caller may see."""
    known = select(tag.c.code).where(rows(work.actor, "tag")) if work.actor.may("tag", "see") else None
    newest = select(lead.c.org_id, lead.c.id).where(rows(work.actor, "lead"), living(), true())
    few = newest.order_by(lead.c.id.desc()).limit(NEWEST).subquery()
    used = (
        select(lead_tag.c.tag)
        .join(few, and_(few.c.org_id == lead_tag.c.org_id, few.c.id == lead_tag.c.lead_id))
        .where(lead_tag.c.org_id == work.org_id)
        .distinct()
    )
    found = set(work.connection.execute(used).scalars())
    if known is not None:
        found |= set(work.connection.execute(known).scalars())
    return tuple(sorted(found)[:MOST])
