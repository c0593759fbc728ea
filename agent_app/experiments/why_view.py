"""Ending an experiment asks why; the answer stays with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.overlay import Overlay
from agent_app.widgets.panel import column, label, repolish, row


class WhyPanel(Overlay):
    """Signals: `given(why)`."""

    given = Signal(str)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, "centre", (460, 170))
        self.title, self.said = label("heading", self), label("muted", self, wrap=True)
        self.field = QLineEdit(self)
        self.done, self.cancel = KeyButton("danger", parent=self), KeyButton("quiet", parent=self)
        lines = column(self, margins=(16, 12, 16, 12), gap=8)
        for widget in (self.title, self.said, self.field):
            lines.addWidget(widget)
        foot = row(gap=8)
        foot.addWidget(self.done)
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        lines.addLayout(foot)
        self.field.returnPressed.connect(self._give)
        self.done.clicked.connect(self._give)
        self.cancel.clicked.connect(self.dismiss)
        self.retranslate()

    def open(self) -> None:
        self.field.clear()
        super().open()

    def take_focus(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.title.setText(self.tr("End the experiment"))
        self.setAccessibleName(self.title.text())
        self.said.setText(
            self.tr(
                "No more leads are drawn, and every desk speaks the script as it is. It cannot go on later."
            )
        )
        self.field.setPlaceholderText(self.tr("Why it ends"))
        self.field.setAccessibleName(self.tr("Why it ends"))
        self.done.put(self.tr("End it"))
        self.cancel.put(self.tr("Let it run"), "Esc")

    def _give(self) -> None:
        why = self.field.text().strip()
        self.field.setProperty("wrong", not why)
        repolish(self.field)
        if why:
            self.dismiss()
            self.given.emit(why)
