"""Outcomes as a tree with keys: first the group, then what it was. One letter each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from agent_app.widgets.buttons import Choice
from agent_app.widgets.digits import HotKeys
from agent_app.widgets.language import language
from agent_app.widgets.panel import Panel
from domain.campaigns import Campaign, Disposition, in_language

FREE = "1234567890"


def keys_for(nodes: tuple[Disposition, ...]) -> list[str]:
    """The keys of siblings: their own, else the next free digit."""
    taken = {n.key.upper() for n in nodes if n.key}
    free = (d for d in FREE if d not in taken)
    return [n.key.upper() if n.key else next(free, "") for n in nodes]


class OutcomePicker(Panel):
    """Groups in the left column, the chosen group's outcomes in the right one.

    Signals: `picked(code)`: a leaf's full code.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._roots: tuple[Disposition, ...] = ()
        self._path: tuple[str, ...] = ()
        self._code = ""
        self._lent: set[str] = set()
        self.keys = HotKeys(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self._columns: tuple[list[Choice], list[Choice]] = ([], [])

    def put(self, campaign: Campaign | None, code: str) -> None:
        """Show the tree with an outcome chosen, "" for none yet."""
        roots = campaign.dispositions if campaign else ()
        if code != self._code or roots is not self._roots:
            self._path = tuple(code.split(".")[:-1]) if code else ()
        self._roots, self._code = roots, code
        self._draw()

    def retranslate(self) -> None:
        self._draw()

    def lend_keys(self, keys: set[str]) -> None:
        """Leave some keys to another question that is asked just now."""
        if keys != self._lent:
            self._lent = keys
            self._draw()

    def step_out(self) -> bool:
        """Back to the groups; False when they are shown already."""
        if not self._path:
            return False
        self._path = self._path[:-1]
        self._draw()
        return True

    def focus_first(self) -> None:
        """Put the focus on the outcomes."""
        shown = [c for c in (*self._columns[1], *self._columns[0]) if c.isVisibleTo(self)]
        if shown:
            shown[0].setFocus()

    def _level(self, path: tuple[str, ...]) -> tuple[Disposition, ...]:
        nodes = self._roots
        for part in path:
            found = next((n for n in nodes if n.code == part), None)
            nodes = found.children if found else ()
        return nodes

    def _draw(self) -> None:
        chosen = self._code.split(".") if self._code else []
        left_path = self._path[:-1] if self._path else ()
        left, right = self._level(left_path), self._level(self._path) if self._path else ()
        taken = set(keys_for(right))
        here = self._path[-1] if self._path else (chosen[0] if len(chosen) == 1 else "")
        self._fill(0, left, here, taken)
        inside = tuple(chosen[:-1]) == self._path and bool(self._path)
        self._fill(1, right, chosen[-1] if inside and chosen else "", set())
        calls: dict[str, Callable[[], None]] = {}
        for nodes, path in ((left, left_path), (right, self._path)):  # the inner level's keys win
            calls.update(
                {k: partial(self._take, path, n) for k, n in zip(keys_for(nodes), nodes, strict=True)}
            )
        self.keys.put({key: call for key, call in calls.items() if key not in self._lent})
        self._grid.setColumnStretch(1, 3 if right else 0)

    def _fill(self, side: int, nodes: tuple[Disposition, ...], chosen: str, hidden: set[str]) -> None:
        widgets = self._columns[side]
        while len(widgets) < len(nodes):
            made = Choice(self, compact=True)
            place = len(widgets)
            made.clicked.connect(lambda _checked=False, s=side, n=place: self._click(s, n))
            widgets.append(made)
            self._grid.addWidget(made, place, side)
        for place, (made, key) in enumerate(
            zip(widgets, [*keys_for(nodes), *[""] * len(widgets)], strict=False)
        ):
            made.setVisible(place < len(nodes))
            if place < len(nodes):
                node = nodes[place]
                made.put(
                    "" if key in hidden else key,
                    in_language(node.title, language.short),
                    "›" if node.children else "",
                )
                made.set_chosen(node.code == chosen)

    def _click(self, side: int, place: int) -> None:
        path = self._path if side == 1 else (self._path[:-1] if self._path else ())
        nodes = self._level(path)
        if place < len(nodes):
            self._take(path, nodes[place])

    def _take(self, path: tuple[str, ...], node: Disposition) -> None:
        if node.children:
            self._path = (*path, node.code)
            self._draw()
            return
        self.picked.emit(".".join((*path, node.code)))
