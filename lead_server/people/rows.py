"""People's rows of the feed's storage, as domain objects."""

from __future__ import annotations

from collections.abc import Iterable

from domain.people import Person
from domain.permissions import Scope, rows_of
from lead_server.feed.shapes import Row


def cells_of(role: str, own: Iterable[Row]) -> dict[str, Scope]:
    """`entity.action` -> scope of a role: the table's, and over them the organisation's own (rows of `permission`)."""
    cells: dict[str, Scope] = dict(rows_of(role))  # type: ignore[arg-type]
    for row in own:
        if row["role"] == role:
            cells[f"{row['entity']}.{row['action']}"] = row["scope"]
    return cells


def person_of(row: Row, own: Iterable[Row]) -> Person:
    """A person's row; `own`: the organisation's rows of `permission`."""
    return Person(
        id=row["id"], login=row["login"], name=row["name"], role=row["role"], team_id=row["team_id"],
        region_id=row["region_id"], language=row["language"], time_zone=row["time_zone"],
        masked=cells_of(row["role"], own)["lead.unmask"] == "none", active=row["active"],
    )  # fmt: skip
