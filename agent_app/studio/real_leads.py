"""A customer of the library for the preview: typed, found at the server, read whole. The server notes the read."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from agent_app.runner import Runner
from agent_app.scripts.chooser import FindPanel
from agent_app.scripts.model import Found
from agent_app.studio.service import StudioService
from domain.leads import Lead
from domain.lists import LeadRow

PAUSE_MS = 250  #: after the last key, before the server is asked


class LeadFinder(FindPanel):
    """What fits the words typed so far; asks `search(words)`, is given the answer by `put`."""

    def __init__(self, host: QWidget, search: Callable[[str], None]) -> None:
        super().__init__(host)
        self._rows: tuple[Found, ...] = ()
        self._asked = QTimer(self)
        self._asked.setSingleShot(True)
        self._asked.setInterval(PAUSE_MS)
        self._asked.timeout.connect(lambda: search(self.field.text().strip()))
        self.field.textChanged.connect(lambda _text: self._asked.start())

    def ask(self) -> None:
        """Open it, with the newest leads until something is typed."""
        self._rows = ()
        self.open_with(
            self.tr("Preview with a customer"), self.tr("Name, company or number"),
            self.tr("Nobody was found."), lambda _words: self._rows,
        )  # fmt: skip
        self._asked.start(0)

    def put(self, rows: Sequence[LeadRow]) -> None:
        """The answer of the server; a chosen line stays chosen where it is still there."""
        self._rows = tuple(
            Found(
                code=row.id, title="   ".join(filter(None, (row.name or row.id[:8], row.company, row.place)))
            )
            for row in rows
        )
        self.refresh()


class RealLeads:
    """Asks the server for the preview. Only the answer to the newest question is shown."""

    def __init__(
        self, studio: StudioService, background: Runner, problem: Callable[[Exception], None]
    ) -> None:
        self._studio, self._background, self._problem = studio, background, problem
        self._wanted = 0

    def search(self, words: str, done: Callable[[Sequence[LeadRow]], None]) -> None:
        self._wanted += 1
        mine = self._wanted

        def show(rows: Sequence[LeadRow]) -> None:
            if mine == self._wanted:
                done(rows)

        self._background.run(
            lambda: self._studio.find_leads(words), owner=self, done=show, failed=self._problem
        )

    def read(self, lead_id: str, done: Callable[[Lead], None]) -> None:
        self._background.run(lambda: self._studio.lead(lead_id), owner=self, done=done, failed=self._problem)
