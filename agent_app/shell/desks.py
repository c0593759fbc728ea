"""The desks behind the tabs, each built when it is first gone to: nobody waits for a desk that is not on screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtWidgets import QStackedWidget, QWidget


class Desks(Mapping[str, QWidget]):
    """Name -> widget; asking for one builds it. Iterating and `in` build nothing.

    Args:
        stack: where a desk is put when it is built.
    """

    def __init__(self, stack: QStackedWidget) -> None:
        self.stack = stack
        self._builders: dict[str, Callable[[], QWidget]] = {}
        self._built: dict[str, QWidget] = {}

    def add(self, name: str, build: Callable[[], QWidget]) -> None:
        """Say how a desk is built."""
        self._builders[name] = build

    def on_screen(self) -> str:
        """The desk that is shown, "" before the first."""
        current = self.stack.currentWidget()
        return next((name for name, desk in self._built.items() if desk is current), "")

    def __getitem__(self, name: str) -> QWidget:
        if name not in self._built:
            self._built[name] = self._builders[name]()
            self.stack.addWidget(self._built[name])
        return self._built[name]

    def __contains__(self, name: object) -> bool:  # Mapping's own would build it
        return name in self._builders

    def __iter__(self) -> Iterator[str]:
        return iter(self._builders)

    def __len__(self) -> int:
        return len(self._builders)
