"""One script (or form) on the author's desk: what it was, what it is, what can be undone. Knows no Qt, no server."""

from __future__ import annotations

from typing import Generic, TypeVar

D = TypeVar("D")  #: a script, a form: what never changes itself
DEEPEST = 500  #: steps of undo that are remembered


class Editing(Generic[D]):
    """A script under change. Scripts never change themselves, so that undo is a look at the one before.

    Attributes:
        base: as the server has it (of `revision`). script: as it is on screen.
    """

    def __init__(self, base: D, script: D | None = None) -> None:
        self.base = base
        self.script = base if script is None else script
        self._before: list[tuple[D, str]] = []
        self._after: list[tuple[D, str]] = []
        self._typing = ""

    @property
    def unsaved(self) -> bool:
        """True while something is here that the server does not have."""
        return self.script != self.base

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        return bool(self._after)

    def change(self, script: D, step: str = "", typing: str = "") -> bool:
        """Take another script; False when it says the same.

        Args:
            step: where it was changed, to be shown again with undo.
            typing: name of the field that is typed into: one undo for a run of keys in the same field.
        """
        if script == self.script:
            return False
        if not (typing and typing == self._typing):
            self._before.append((self.script, step))
            del self._before[:-DEEPEST]
        self._after.clear()
        self._typing = typing
        self.script = script
        return True

    def rest(self) -> None:
        """The author left the field: the next key begins another undo."""
        self._typing = ""

    def undo(self) -> str | None:
        """Back by one; gives the step where it was changed, None when there is nothing."""
        return self._go(self._before, self._after)

    def redo(self) -> str | None:
        """Forward again; as `undo`."""
        return self._go(self._after, self._before)

    def saved(self, script: D) -> None:
        """The server has this now; what was typed meanwhile stays, and undo goes on."""
        self.base = script

    def _go(self, source: list[tuple[D, str]], target: list[tuple[D, str]]) -> str | None:
        if not source:
            return None
        script, step = source.pop()
        target.append((self.script, step))
        self.script, self._typing = script, ""
        return step
