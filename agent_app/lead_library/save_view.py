"""Saving a view: its name, and who else has it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.overlay import Overlay
from agent_app.widgets.panel import column, label, row
from domain.lead_library.listing import SavedView

AUDIENCES = ("own", "team", "all")


class SavePanel(Overlay):
    """Signals: `save_wanted(name, audience)`."""

    save_wanted = Signal(str, str)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, "centre", (460, 230))
        self.heading, self.hint = label("heading", self), label("muted", self, wrap=True)
        self.name, self.audience = QLineEdit(self), QComboBox(self)
        self.name.setMaxLength(80)
        for one in AUDIENCES:
            self.audience.addItem("", one)
        self.save, self.leave = KeyButton("primary", parent=self), KeyButton("quiet", parent=self)
        lines = column(self, margins=(16, 12, 16, 12), gap=8)
        for widget in (self.heading, self.hint, self.name, self.audience):
            lines.addWidget(widget)
        foot = row(gap=8)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.save)
        lines.addLayout(foot)
        self.name.textChanged.connect(lambda text: self.save.setEnabled(bool(text.strip())))
        self.name.returnPressed.connect(self._save)
        self.save.clicked.connect(self._save)
        self.leave.clicked.connect(self.dismiss)
        self.retranslate()

    def ask(self, view: SavedView | None) -> None:
        """For a new view, or for the chosen one anew."""
        own = view is not None and view.own
        self.name.setText(view.name if view is not None and own else "")
        self.audience.setCurrentIndex(AUDIENCES.index(view.audience) if view is not None and own else 0)
        self.save.setEnabled(bool(self.name.text()))
        self.open()

    def take_focus(self) -> None:
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Save view"))
        self.heading.setText(self.tr("Save view"))
        self.hint.setText(
            self.tr("Filter, columns and order are kept. The same name again replaces your view.")
        )
        self.name.setPlaceholderText(self.tr("Name of the view"))
        self.name.setAccessibleName(self.tr("Name of the view"))
        self.audience.setAccessibleName(self.tr("Who has it"))
        said = (self.tr("Only I"), self.tr("My team"), self.tr("Everybody of the organisation"))
        for n, text in enumerate(said):
            self.audience.setItemText(n, text)
        self.save.put(self.tr("Save"), "Enter")
        self.leave.put(self.tr("Cancel"), "Esc")

    def _save(self) -> None:
        if self.name.text().strip():
            self.save_wanted.emit(self.name.text().strip(), str(self.audience.currentData()))
