"""What the privacy page is made of, and where it stands: the queue at the left, one request at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QLineEdit, QWidget

from agent_app.admin.rows import RowTable, form
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.flow import FlowLayout
from agent_app.widgets.panel import Panel, column, label, row
from domain.subject_requests import ASKERS, CHANNELS, KINDS, LAWS

RIGHT = 460


class PrivacyWidgets(Panel):
    """Widgets and their places; what they say and do is the page's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self.left, self.right = Panel("surface", self), Panel("column", self)
        self.right.setFixedWidth(RIGHT)
        self.heading, self.hint = label("heading", self.left), label("muted", self.left, wrap=True)
        self.new = KeyButton("plain", parent=self.left)
        self.table, self.empty = RowTable(self.left), label("muted", self.left, wrap=True)
        self.two, self.law_of_house = QCheckBox(self.left), QComboBox(self.left)
        self.title, self.facts = label("heading", self.right, wrap=True), label("", self.right, wrap=True)
        self.kind, self.law, self.asker, self.channel = (QComboBox(self.right) for _ in range(4))
        self.asked_on = QDateEdit(self.right)
        self.reference, self.subject, self.why = (QLineEdit(self.right) for _ in range(3))
        self.will = label("", self.right, wrap=True)
        self.act, self.look_up, self.refuse = (
            KeyButton("primary", parent=self.right),
            KeyButton("plain", "search", self.right),
            KeyButton("plain", parent=self.right),
        )
        self._build()

    def _build(self) -> None:
        for combo, codes in (
            (self.kind, KINDS), (self.law, LAWS), (self.asker, ASKERS), (self.channel, CHANNELS),
            (self.law_of_house, LAWS),
        ):  # fmt: skip
            for code in codes:
                combo.addItem("", code)
        self.asked_on.setCalendarPopup(True)
        self.asked_on.setDisplayFormat("yyyy-MM-dd")
        line = row(self, gap=0)
        line.addWidget(self.left, 1)
        line.addWidget(self.right)
        lines = column(self.left, margins=(16, 12, 16, 12), gap=8)
        head, foot = row(gap=8), FlowLayout(gap=8)
        head.addWidget(self.heading, 1)
        head.addWidget(self.new)
        lines.addLayout(head)
        for part in (self.hint, self.empty):
            lines.addWidget(part)
        lines.addWidget(self.table, 1)
        foot.addWidget(self.two)
        foot.addWidget(self.law_of_house)
        lines.addLayout(foot)
        lines = column(self.right, margins=(12, 12, 12, 12), gap=8)
        lines.addWidget(self.title)
        lines.addWidget(self.facts)
        self.form = form(
            self.right,
            (
                self.kind,
                self.asked_on,
                self.law,
                self.asker,
                self.channel,
                self.reference,
                self.subject,
                self.why,
            ),
            lines,
        )
        lines.addWidget(self.will)
        buttons = FlowLayout(gap=8)
        for button in (self.act, self.look_up, self.refuse):
            buttons.addWidget(button)
        lines.addLayout(buttons)
        lines.addStretch(1)
