"""The list of scripts: read from the server, said when it cannot be. Knows no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from agent_app.runner import Runner
from agent_app.studio.service import StudioService
from domain.lists import DefinitionRow


class ShelfView(Protocol):
    """What the presenter asks of the list."""

    def show_busy(self) -> None: ...

    def show_scripts(self, scripts: Sequence[DefinitionRow]) -> None: ...

    def show_problem(self, error: Exception) -> None: ...


class ShelfPresenter:
    """Reads the list, now and whenever it is asked to."""

    def __init__(self, view: ShelfView, studio: StudioService, background: Runner) -> None:
        self._view, self._studio, self._background = view, studio, background

    def reload(self) -> None:
        self._view.show_busy()
        self._background.run(
            self._studio.scripts,
            owner=self._view,
            done=self._view.show_scripts,
            failed=self._view.show_problem,
        )
