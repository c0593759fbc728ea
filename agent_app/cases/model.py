"""A case: one record that was handed to her, and the customer while she works on it."""

from __future__ import annotations

from dataclasses import dataclass, field

from domain.records import HandedRow, Step


@dataclass(frozen=True)
class Case:
    """Attributes:
    opened: the customer is on this desk. history: known once it was opened.
    """

    row: HandedRow
    opened: bool = False
    history: tuple[Step, ...] = field(default=())

    @property
    def id(self) -> str:
        return self.row.id


@dataclass(frozen=True)
class Cases:
    """Attributes:
    away: the server could not be asked; these are the ones that were opened before.
    """

    rows: tuple[Case, ...] = ()
    away: bool = False
