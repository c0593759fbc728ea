"""What is new in the scripts, one sentence each: read and confirmed before an agent is ready. It never covers a call."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.language import language
from agent_app.widgets.overlay import Overlay
from agent_app.widgets.panel import Panel, clear, column, label, row
from domain.campaigns import in_language
from domain.script_life.releases import Release


class NewsPanel(Overlay):
    """Shows releases with their sentences.

    Args:
        title_of: code of a script -> its title. confirmed: called with the ids that were shown when she confirms.
    """

    def __init__(
        self,
        title_of: Callable[[str], str],
        confirmed: Callable[[tuple[str, ...]], None],
        host: QWidget,
    ) -> None:
        super().__init__(host, "top", (520, 300))
        self._title_of, self._confirmed = title_of, confirmed
        self._releases: tuple[Release, ...] = ()
        lines = column(self, margins=(16, 12, 16, 14), gap=8)
        self.title, self.why = label("heading", self), label("muted", self, wrap=True)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        inner = Panel("scrolled")
        self._rows = column(inner, margins=(0, 0, 8, 0), gap=10)
        self.area.setWidget(inner)
        self.done = KeyButton("primary", "done", self)
        self.done.clicked.connect(self._confirm)
        for widget in (self.title, self.why):
            lines.addWidget(widget)
        lines.addWidget(self.area, 1)
        buttons = row(gap=8)
        buttons.addStretch(1)
        buttons.addWidget(self.done)
        lines.addLayout(buttons)
        self.retranslate()

    def put(self, releases: Sequence[Release]) -> None:
        """What is to be read; nothing closes the panel."""
        self._releases = tuple(releases)
        if self._releases:
            self.retranslate()
        else:
            self.dismiss()

    def take_focus(self) -> None:
        self.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.title.setText(self.tr("New in your script"))
        self.setAccessibleName(self.title.text())
        self.why.setText(self.tr("Confirm that you have read it; then you are ready for calls."))
        self.area.setAccessibleName(self.title.text())
        self.done.put(self.tr("I have read it"), "Enter")
        clear(self._rows)
        for release in self._releases:
            head, said = label("section"), label("", wrap=True)
            head.setText(
                self.tr("{script} v{version}, since {when}").format(
                    script=self._title_of(release.code),
                    version=release.version,
                    when=times.when(release.starts_at),
                )
            )
            said.setText(in_language(release.sentence, language.short))
            self._rows.addWidget(head)
            self._rows.addWidget(said)
        self._rows.addStretch(1)

    def _confirm(self) -> None:
        ids = tuple(release.id for release in self._releases)
        self.dismiss()
        self._confirmed(ids)
