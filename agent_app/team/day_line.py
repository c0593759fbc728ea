"""The agent's own day in one line of the Calls desk."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from agent_app.changes import Changed
from agent_app.services import Services
from agent_app.team.day_service import OwnLine
from agent_app.team.day_words import own_words
from agent_app.widgets.panel import Elided, Panel, row


class DayLine(Panel):
    """Calls, connected, talk, sold, each against her target. Hidden until it was counted first."""

    HEIGHT = 24

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self.setFixedHeight(self.HEIGHT)
        self._own: OwnLine | None = None
        self.text = Elided("muted", self)
        row(self, margins=(16, 0, 12, 0)).addWidget(self.text)
        self.retranslate()

    def put(self, own: OwnLine | None) -> None:
        """Another count."""
        if own != self._own:
            self._own = own
            self.retranslate()

    def retranslate(self) -> None:
        own = self._own
        self.setVisible(own is not None)
        if own is None:
            return
        said = own_words(own.counts, own.targets)
        if not own.counted:
            said = self.tr("{figures} (this desk alone)").format(figures=said)
        self.text.set_whole(said)
        self.setAccessibleName(said)


def connect_day(line: DayLine, services: Services) -> None:
    """Let the line follow the service."""
    day = services.day
    if day is None:
        return

    def on_changed(changed: Changed) -> None:
        if changed.team:
            line.put(day.own())

    unlisten = services.changes.listen(on_changed)
    line.destroyed.connect(lambda *_: unlisten())
    line.put(day.own())
