"""One line above the player: the piece that is marked for the library, and what can be done from this call."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from agent_app.shell.actions import Acts
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.flow import FlowLayout
from agent_app.widgets.panel import Panel, label

BUTTONS = ("clip_in", "clip_out", "share_clip", "coach", "propose_line")


class PieceStrip(Panel):
    """The ends of the piece and the keys for them."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._acts = acts
        self._ends: tuple[int | None, int | None] = (None, None)
        flow = FlowLayout(self, gap=6)
        self.words = label("muted", self, figures=True)
        self.words.setMinimumHeight(28)
        self.buttons: dict[str, KeyButton] = {}
        for name in BUTTONS:
            button = self.buttons[name] = KeyButton("quiet", parent=self)
            button.HEIGHT = 28
            button.clicked.connect(lambda _checked=False, n=name: acts.run(n))
            flow.addWidget(button)
        flow.addWidget(self.words)
        acts.keys_changed.connect(self.retranslate)
        self.retranslate()

    def put(self, start_ms: int | None, end_ms: int | None) -> None:
        """Show the ends; None for one that is not marked."""
        self._ends = (start_ms, end_ms)
        self._draw()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("From this call"))
        said = {
            "clip_in": (self.tr("From here"), self.tr("A piece for the library begins here")),
            "clip_out": (self.tr("To here"), self.tr("The piece for the library ends here")),
            "share_clip": (self.tr("Share…"), self.tr("Share the piece in the library of calls")),
            "coach": (self.tr("Coach…"), self.tr("A note or task for the agent")),
            "propose_line": (self.tr("Better line…"), self.tr("Propose a better line for the script")),
        }
        for name, button in self.buttons.items():
            words, long = said[name]
            button.put(words, self._acts.hint(name), name=long, hint=long)
        self._draw()

    def _draw(self) -> None:
        start, end = self._ends
        self.buttons["share_clip"].setVisible(start is not None and end is not None)
        shown = ["–" if ms is None else times.length(ms / 1000) for ms in (start, end)]
        self.words.setText(f"{shown[0]} → {shown[1]}" if start is not None or end is not None else "")
        self.words.setVisible(start is not None or end is not None)
