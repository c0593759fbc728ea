"""The verbs of a day in figures: the team's for who leads, her own for an agent."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Protocol

import msgspec

from domain.team_day import Counts, Moved, Target, Targets, TeamDay

if TYPE_CHECKING:
    from domain.team_sheet import SheetKind, TeamSheet


class OwnLine(msgspec.Struct, frozen=True, kw_only=True):
    """The agent's day. `counted`: the server's figures are in it; else those of this desk alone."""

    counts: Counts
    targets: Targets
    counted: bool


class DayService(Protocol):
    """State is read from memory (`Changed(team=True)` tells of another); commands wait for the server."""

    def page(self) -> TeamDay | None:
        """The team's day; None until the server has said it, and for a role that does not watch."""
        ...

    def watch(self) -> None:
        """Begin to watch (a role that may). Twice is once."""
        ...

    def own(self) -> OwnLine | None:
        """The agent's own day; None until it was read first."""
        ...

    def day(self, when: date | None) -> TeamDay:
        """Another day than today. Raises UserError: forbidden, server_away."""
        ...

    def sheet(self, kind: SheetKind) -> TeamSheet:
        """Raises UserError: forbidden, server_away."""
        ...

    def keep_targets(self, targets: tuple[Target, ...]) -> None:
        """Raises UserError: forbidden, not_found, bad_request, server_away."""
        ...

    def move_callback(self, work_item_id: str) -> Moved:
        """Raises UserError: nobody_free, call_in_progress, already_done, not_found, server_away."""
        ...
