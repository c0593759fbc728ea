"""What a run has met: faults by kind, and the cells operation × fault × commit point."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from domain.operations import BODIES

#: where a fault can strike, by its kind; `-`: it has no commit point of its own
POINTS: dict[str, tuple[str, ...]] = {
    "crash_desk": ("begin", "before_commit", "after_commit"),
    "disk_full": ("before_commit",),
    "store_busy": ("before_commit",),
    "crash_server": ("begin", "before_heads", "before_commit", "after_commit"),
    "lose_request": ("wire",), "lose_answer": ("wire",), "late_answer": ("wire",), "duplicate": ("wire",),
    "reorder": ("wire",), "cut_answer": ("wire",), "html": ("wire",), "http_401": ("wire",), "http_408": ("wire",),
    "http_413": ("wire",), "http_429": ("wire",), "http_500": ("wire",), "http_502": ("wire",),
    "busy": ("wire",), "too_old": ("wire",), "cut_line": ("wire",),
    "clock_jump": ("-",), "suspend": ("-",), "reassign_one": ("-",), "reassign_all": ("-",), "take_back": ("-",),
    "change_team": ("-",), "disable": ("-",), "revoke": ("-",), "merge_lead": ("-",), "delete_lead": ("-",),
    "publish": ("-",), "restore_desk": ("-",), "clone_desk": ("-",), "restore_server": ("-",),
    "forget_server": ("-",), "poison": ("-",), "prune": ("-",), "upgrade_desk": ("-",), "newer_desk": ("-",),
}  # fmt: skip
FAULTS = tuple(POINTS)


class Cell(NamedTuple):
    """An operation under way, a fault, and where it struck."""

    kind: str
    fault: str
    point: str

    def __str__(self) -> str:
        return " ".join(self)


CELLS = [Cell(kind, fault, point) for kind in BODIES for fault, points in POINTS.items() for point in points]


class Tally:
    """Counts of one or many histories."""

    def __init__(self) -> None:
        self.faults: Counter[str] = Counter()
        self.cells: Counter[str] = Counter()
        self.steps = 0
        self.histories = 0

    def fault(self, name: str, point: str, kinds: Iterable[str]) -> None:
        """A fault struck, with operations of these kinds under way."""
        self.faults[name] += 1
        for kind in set(kinds):
            self.cells[f"{kind} {name} {point}"] += 1

    def add(self, other: Tally) -> None:
        self.faults += other.faults
        self.cells += other.cells
        self.steps += other.steps
        self.histories += other.histories

    def missing(self) -> list[str]:
        """Cells that nothing met."""
        return [str(cell) for cell in CELLS if not self.cells[str(cell)]]
