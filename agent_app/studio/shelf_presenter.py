"""The list of scripts: read from the server, said when it cannot be. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from msgspec.structs import replace

from agent_app.runner import Runner
from agent_app.studio.service import StudioService
from domain.campaigns import LANGUAGES
from domain.scripts import Script, Step
from domain.studio import Imported, OpenDraft, ShelfRow


class ShelfView(Protocol):
    """What the presenter asks of the list."""

    def show_busy(self) -> None: ...

    def show_scripts(self, scripts: Sequence[ShelfRow]) -> None: ...

    def show_problem(self, error: Exception) -> None: ...

    def show_findings(self, findings: Sequence[str]) -> None: ...


class ShelfPresenter:
    """Reads the list, now and whenever it is asked to.

    Attributes:
        on_open: told of a script to open, and how.
    """

    def __init__(self, view: ShelfView, studio: StudioService, background: Runner) -> None:
        self._view, self._studio, self._background = view, studio, background
        self.rows: tuple[ShelfRow, ...] = ()
        self.on_open: Callable[[str, OpenDraft], None] = lambda _code, _how: None

    def reload(self) -> None:
        self._view.show_busy()
        self._background.run(
            self._studio.shelf, owner=self._view, done=self._show, failed=self._view.show_problem
        )

    def _show(self, rows: tuple[ShelfRow, ...]) -> None:
        self.rows = rows
        self._view.show_scripts(rows)

    def open(self, code: str) -> None:
        self.on_open(code, OpenDraft())

    def begin_new(self, name: str) -> None:
        """A script that has only a beginning and an end; its code is made from its name."""
        code = "".join(c if c.isascii() and c.isalnum() else "_" for c in name.strip().lower()).strip("_")
        code = (
            code if code and code not in {row.code for row in self.rows} else f"script_{len(self.rows) + 1}"
        )
        words = dict.fromkeys(LANGUAGES, name.strip())
        script = Script(
            code=code, title=words, start="greeting",
            steps=(
                Step(id="greeting", kind="say", title=words, text=words, goto="end"),
                Step(id="end", kind="outcome", text=words),
            ),
        )  # fmt: skip
        self.on_open(code, OpenDraft(script=script))

    def read_yaml(self, text: str) -> None:
        """A YAML text becomes a draft; what is wrong with it is shown with its lines."""

        def done(read: Imported) -> None:
            if read.script is None:
                self._view.show_findings(read.findings)
            else:
                self.on_open(read.script.code, OpenDraft(script=replace(read.script, version=1)))

        self._background.run(
            lambda: self._studio.read_yaml(text), owner=self._view, done=done, failed=self._view.show_problem
        )
