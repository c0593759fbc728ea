"""The column of a page whose things have codes: a list of them, and beneath it a field for the code of a new one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.panel import Panel, column, label, row


class NamedList(Panel):
    """Attributes:
    title, list, code, new: its parts; the page fills the list and hears what is chosen.

    Args:
        may_add: without it there is no field for a new one.
    """

    def __init__(self, width: int, *, may_add: bool = True, parent: QWidget | None = None) -> None:
        super().__init__("column", parent)
        self.setFixedWidth(width)
        self.title, self.list = label("section", self), QListWidget(self)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.code, self.new = QLineEdit(self), KeyButton("plain", parent=self)
        lines = column(self, margins=(0, 10, 0, 8), gap=6)
        head, foot = row(margins=(12, 0, 12, 0)), row(margins=(8, 0, 8, 0), gap=6)
        head.addWidget(self.title)
        foot.addWidget(self.code, 1)
        foot.addWidget(self.new)
        lines.addLayout(head)
        lines.addWidget(self.list, 1)
        lines.addLayout(foot)
        for widget in (self.code, self.new):
            widget.setVisible(may_add)

    def put(self, title: str, code: str, new: str, new_name: str) -> None:
        """Words: of the list, of the empty field, of its button and of what that does."""
        self.title.setText(title)
        self.list.setAccessibleName(title)
        self.code.setPlaceholderText(code)
        self.code.setAccessibleName(code)
        self.new.put(new, name=new_name)
