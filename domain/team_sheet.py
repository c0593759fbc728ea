"""Morning and evening sheet of a team: what lies ahead, what was done. Lines that travel, and the paper they make."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape
from typing import Literal

import msgspec

from domain.leads import Frozen
from domain.team_day import Counts, Targets

SheetKind = Literal["morning", "evening"]


class SheetLine(Frozen, frozen=True, kw_only=True):
    """One agent (or, with an empty id, all of them together).

    Attributes:
        due: work that falls due by the end of the day; callbacks and renewals of it. overdue: callbacks whose time has
            passed. away: she is on leave. counts, targets: of the day. problems: open problems whose promise has passed.
        refused: entries of her outbox that the server refused.
    """

    person_id: str
    name: str
    team: str = ""
    due: int = 0
    callbacks: int = 0
    renewals: int = 0
    overdue: int = 0
    problems: int = 0
    refused: int = 0
    away: bool = False
    counts: Counts = msgspec.field(default_factory=Counts)
    targets: Targets = {}


class TeamSheet(Frozen, frozen=True, kw_only=True):
    """`GET /v1/team/sheet`. `total`: of all lines; its targets are those of the agents together."""

    kind: SheetKind
    day: date
    lines: tuple[SheetLine, ...] = ()
    total: SheetLine = msgspec.field(default_factory=lambda: SheetLine(person_id="", name=""))


def tabbed(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """For the clipboard: a spreadsheet takes it as cells."""
    clean = (
        [cell.replace("\t", " ").replace("\n", " ") for cell in row]
        for row in (tuple(head), *map(tuple, rows))
    )
    return "".join("\t".join(row) + "\n" for row in clean)


def html(
    title: str,
    head: Sequence[str],
    rows: Sequence[Sequence[str]],
    picture: str = "",
    *,
    under: str = "",
    alt: str = "",
    width: int = 0,
    foot: str = "",
) -> str:
    """A page for paper and mail. `picture`: address of the plot; `under`: what it shows, `alt`: the same in words."""
    cells = "".join(f"<th align='left'>{escape(cell)}</th>" for cell in head)
    body = "".join(
        "<tr>"
        + "".join(f"<td align='{'right' if x else 'left'}'>{escape(c)}</td>" for x, c in enumerate(row))
        + "</tr>"
        for row in rows
    )
    size = f" width='{width}'" if width else ""
    image = (
        f"<p>{escape(under)}</p><p><img src='{escape(picture, quote=True)}'{size}"
        f" alt='{escape(alt or title, quote=True)}'></p>"
        if picture
        else ""
    )
    image += f"<p><small>{escape(foot)}</small></p>" if foot else ""
    table = f"<table cellspacing='0' cellpadding='4' border='1'><tr>{cells}</tr>{body}</table>"
    return (
        f"<html><head><meta charset='utf-8'></head><body><h2>{escape(title)}</h2>{table}{image}</body></html>"
    )
