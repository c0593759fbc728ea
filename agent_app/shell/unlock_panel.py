"""The unlock code of this desk, shown after the first sign-in until its person says that she has it.

It lies beside the work and takes neither the focus nor a key: a call that rings is answered as always.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from agent_app.session.unlock_code import grouped
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.look import sized
from agent_app.widgets.overlay import Overlay
from agent_app.widgets.panel import column, label, row


class UnlockPanel(Overlay):
    """Shows one code.

    Args:
        noted: called when she says that she has written it down.
    """

    def __init__(self, code: str, noted: Callable[[], None], host: QWidget) -> None:
        super().__init__(host, "right", (440, 236))
        self._shown, self._gave_way = grouped(code), False
        lines = column(self, margins=(16, 12, 16, 14), gap=8)
        self.title, self.why = label("heading", self), label("", self, wrap=True)
        self.code = label("", self)
        self.code.setFont(sized(20, bold=True, figures=True))
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code.setText(self._shown)
        self.copy, self.done = KeyButton("plain", "copy", self), KeyButton("primary", "done", self)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._shown))
        self.done.clicked.connect(noted)
        self.done.clicked.connect(self.dismiss)
        for widget in (self.title, self.why):
            lines.addWidget(widget)
        lines.addStretch(1)
        lines.addWidget(self.code)
        lines.addStretch(1)
        buttons = row(gap=8)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(self.done)
        lines.addLayout(buttons)
        self.retranslate()

    def show_beside(self) -> None:
        """Show it without taking the focus from anything."""
        self._settle()
        self.show()
        self.raise_()

    def give_way(self, *, on: bool) -> None:
        """A call needs the place; afterwards it is there again, unless she had closed it."""
        if on and self.isVisible():
            self._gave_way = True
            self.dismiss()
        elif not on and self._gave_way:
            self._gave_way = False
            self.show_beside()

    def take_focus(self) -> None:
        self.copy.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Your unlock code"))
        self.setAccessibleName(self.title.text())
        self.why.setText(
            self.tr(
                "It opens this desk when the server is away and your password was changed or forgotten. Write it on"
                " paper and keep it apart from this computer. It is shown until you say that you have it."
            )
        )
        self.code.setAccessibleName(self.tr("The code, 20 letters and figures"))
        self.copy.put(self.tr("Copy"), name=self.tr("Copy the unlock code"))
        self.done.put(self.tr("I have written it down"))
