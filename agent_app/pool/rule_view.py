"""The public pool's rule of a campaign: who may claim how many, how long they are protected, when they come back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.panel import Panel, column, label, row
from domain.pool import PoolRule, PoolRules

NUMBERS = ("claim_quota_day", "claim_open", "protection_days", "recycle_idle_days", "cool_down_days")


class PoolRulePanel(Panel):
    """Signals: `kept(rule, for_all)`."""

    kept = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None, *, may_change: bool = True) -> None:
        super().__init__("scrolled", parent)
        self._may_change = may_change
        self._rules, self._campaign = PoolRules(), ""
        self.title, self.whose = label("section", self), label("muted", self, wrap=True)
        self.fields = {name: QLineEdit(self) for name in NUMBERS}
        self.names = {name: label("muted", self, wrap=True) for name in NUMBERS}
        self.open, self.promised = QCheckBox(self), QCheckBox(self)
        self.keep, self.keep_all = KeyButton("plain", "done", self), KeyButton("plain", parent=self)
        lines = column(self, gap=8)
        lines.addWidget(self.title)
        lines.addWidget(self.whose)
        lines.addWidget(self.open)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for n, name in enumerate(NUMBERS):
            self.fields[name].setValidator(QIntValidator(0, 1_000_000, self))
            grid.addWidget(self.names[name], n // 2, 2 * (n % 2))
            grid.addWidget(self.fields[name], n // 2, 2 * (n % 2) + 1)
        for at, part in enumerate((3, 2, 3, 2)):
            grid.setColumnStretch(at, part)
        lines.addLayout(grid)
        lines.addWidget(self.promised)
        foot = row(gap=8)
        foot.addWidget(self.keep)
        foot.addWidget(self.keep_all)
        foot.addStretch(1)
        lines.addLayout(foot)
        self.keep.clicked.connect(lambda: self.kept.emit(self.rule(), False))
        self.keep_all.clicked.connect(lambda: self.kept.emit(self.rule(), True))
        self.retranslate()

    def show_rules(self, rules: PoolRules, campaign: str) -> None:
        self._rules, self._campaign = rules, campaign
        self._fill()

    def rule(self) -> PoolRule:
        """What stands in the fields."""
        numbers = {name: int(self.fields[name].text() or 0) for name in NUMBERS}
        return PoolRule(open=self.open.isChecked(), recycle_promised=self.promised.isChecked(), **numbers)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Public pool"))
        self.title.setText(self.tr("Public pool"))
        self.open.setText(self.tr("Agents see and claim its leads"))
        self.promised.setText(self.tr("Leads with a promised call come back, too"))
        for check in (self.open, self.promised):
            check.setAccessibleName(check.text())
        said = {
            "claim_quota_day": self.tr("Claims a day at most"), "claim_open": self.tr("Claimed leads at once at most"),
            "protection_days": self.tr("Protected for days"),
            "recycle_idle_days": self.tr("Back when idle for days (0: never)"),
            "cool_down_days": self.tr("Days before the same agent may claim it again"),
        }  # fmt: skip
        for name, text in said.items():
            self.names[name].setText(text)
            self.fields[name].setAccessibleName(text)
        self.keep.put(
            self.tr("Keep for this campaign"), name=self.tr("Keep the pool's rule for this campaign")
        )
        self.keep_all.put(
            self.tr("Keep for all without their own"),
            name=self.tr("Keep the pool's rule for all without their own"),
        )
        self._fill()

    def _fill(self) -> None:
        own = self._rules.rules.get(self._campaign)
        rule = own or self._rules.rules.get("")
        if own is not None:
            self.whose.setText(self.tr("Its own rule."))
        elif rule is not None:
            self.whose.setText(self.tr("It has none of its own: the organisation's holds."))
        else:
            self.whose.setText(
                self.tr("There is no rule: nothing is in the public pool, and nothing comes back by itself.")
            )
        shown = rule or PoolRule(open=False)
        self.open.setChecked(shown.open)
        self.promised.setChecked(shown.recycle_promised)
        for name in NUMBERS:
            self.fields[name].setText(str(getattr(shown, name)))
        for widget in (*self.fields.values(), self.open, self.promised):
            widget.setEnabled(self._may_change)
        self.keep.setVisible(self._may_change and bool(self._campaign))
        self.keep_all.setVisible(self._may_change)
