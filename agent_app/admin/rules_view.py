"""The rules page: how long recordings are kept, how often hidden numbers are looked at, when many looks are told."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QSpinBox, QWidget

from agent_app.admin import words
from agent_app.admin.house_service import HouseService
from agent_app.admin.rows import RowTable, form
from agent_app.errors import sentence_of
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.language import language
from agent_app.widgets.panel import Panel, column, label, row
from domain.access import MOST_MINUTES, MOST_RECORDS, MOST_REVEALS
from domain.administration import FactorRule, HouseRules
from domain.campaigns import in_language
from domain.errors import UserError
from domain.people import ROLES

LONGEST_DAYS = 36_500


class RulesPage(Panel):
    """Figures, and roles that must have a second factor; what a save would do stands beneath in words."""

    def __init__(
        self, acts: Acts, say: Callable[..., None], house: HouseService, background: Runner, *, may_change: bool,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__("surface", parent)
        self._acts, self._say, self._house, self._background = acts, say, house, background
        self._may_change, self._problem, self._asked = may_change, "", False
        self._rules: HouseRules | None = None
        self.heading, self.hint = label("heading", self), label("muted", self, wrap=True)
        bounds = (
            (0, LONGEST_DAYS),
            (0, LONGEST_DAYS),
            (0, MOST_REVEALS),
            (0, MOST_RECORDS),
            (1, MOST_MINUTES),
            (1, 365),
            (0, 365),
        )
        self.fields = tuple(QSpinBox(self) for _ in bounds)
        for field, (low, high) in zip(self.fields, bounds, strict=True):
            field.setRange(low, high)
            field.setMaximumWidth(140)
            field.setReadOnly(not may_change)
            field.valueChanged.connect(self._on_touched)
        self.roles = QWidget(self)
        self.must = tuple(QCheckBox(self.roles) for _ in ROLES)
        line = row(self.roles, gap=8)
        for box in self.must:
            line.addWidget(box)
            box.setEnabled(may_change)
            box.clicked.connect(self._on_touched)
        line.addStretch(1)
        self.will, self.save = label("", self, wrap=True), KeyButton("primary", "done", self)
        self.drop = KeyButton("plain", parent=self)
        self.table_title, self.table = label("section", self), RowTable(self)
        lines = column(self, margins=(16, 12, 16, 12), gap=8)
        lines.addWidget(self.heading)
        lines.addWidget(self.hint)
        self.form = form(self, (*self.fields, self.roles), lines, narrow=True)
        lines.addWidget(self.will)
        foot = row(gap=8)
        foot.addWidget(self.save)
        foot.addWidget(self.drop)
        foot.addStretch(1)
        lines.addLayout(foot)
        lines.addWidget(self.table_title)
        lines.addWidget(self.table, 1)
        self.save.clicked.connect(self.submit)
        self.drop.clicked.connect(self.forget)
        self.save.setVisible(may_change)
        self.drop.setVisible(may_change)
        self.retranslate()

    def reload(self) -> None:
        self._background.run(self._house.rules, owner=self, done=self._show, failed=self._fail)

    def focus_home(self) -> None:
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Ctrl+Enter. What deletes recordings is asked for twice."""
        wanted, now = self._wanted(), self._rules
        if wanted is None or now is None or wanted == now:
            return
        if self._deletes(now, wanted) and not self._asked:
            self._asked = True
            self._draw()
            return

        def done(kept: HouseRules) -> None:
            self._show(kept)
            self._say(
                "done", self.tr("The rules are kept. What is to be deleted goes with the next daily round.")
            )

        self._background.run(
            lambda: self._house.change_rules(wanted), owner=self, done=done, failed=self._fail
        )

    def forget(self) -> None:
        """Back to what is kept."""
        if self._rules is not None:
            self._show(self._rules)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Rules"))
        self.heading.setText(self.tr("Rules of the house"))
        self.hint.setText(self.tr("0 days keeps for ever, 0 looks shows none, 0 records tells nobody."))
        self.form.put(
            (
                self.tr("Recordings are kept, days"), self.tr("Those of sold calls, days (0: as the others)"),
                self.tr("Hidden numbers a person may look at in 24 hours"), self.tr("Opened records that are told"),
                self.tr("… within so many minutes"), self.tr("A desk without the server locks after, days"),
                self.tr("Days to set up a second factor, for roles that must"), self.tr("Must have a second factor"),
            )
        )  # fmt: skip
        for box, role in zip(self.must, ROLES, strict=True):
            box.setText(words.role(role))
            box.setAccessibleName(self.tr("Must have a second factor: {role}").format(role=words.role(role)))
        self.drop.put(self.tr("Drop changes"))
        self.table_title.setText(
            self.tr("Campaigns with rules of their own (changed where the campaign is published)")
        )
        self._draw()

    def _wanted(self) -> HouseRules | None:
        if self._rules is None:
            return None
        days, sold, reveals, records, minutes, lock, grace = (field.value() for field in self.fields)
        must = tuple(role for role, box in zip(ROLES, self.must, strict=True) if box.isChecked())
        now = self._rules
        return msgspec.structs.replace(
            now, keep=msgspec.structs.replace(now.keep, days=days, sold_days=sold), desk_lock_days=lock,
            factor=FactorRule(roles=must, grace_days=grace),
            access=msgspec.structs.replace(now.access, reveals_a_day=reveals, records=records, minutes=minutes),
        )  # fmt: skip

    @staticmethod
    def _deletes(now: HouseRules, wanted: HouseRules) -> bool:
        """True where recordings would go that stay now."""
        pairs = ((now.keep.days, wanted.keep.days), (now.keep.sold_days or now.keep.days,
                                                     wanted.keep.sold_days or wanted.keep.days))  # fmt: skip
        return any(after and (not before or after < before) for before, after in pairs)

    def _sentences(self, now: HouseRules, wanted: HouseRules) -> list[str]:
        said = []
        pairs = (
            (self.tr("Recordings: {before} → {after} days."), now.keep.days, wanted.keep.days),
            (self.tr("Recordings of sold calls: {before} → {after} days."), now.keep.sold_days, wanted.keep.sold_days),
            (
                self.tr("Hidden numbers in 24 hours: {before} → {after}."), now.access.reveals_a_day,
                wanted.access.reveals_a_day,
            ),
            (self.tr("Opened records that are told: {before} → {after}."), now.access.records, wanted.access.records),
            (self.tr("Minutes they are counted over: {before} → {after}."), now.access.minutes, wanted.access.minutes),
            (self.tr("A desk locks after {before} → {after} days."), now.desk_lock_days, wanted.desk_lock_days),
        )  # fmt: skip
        for text, before, after in pairs:
            if before != after:
                said.append(text.format(before=before, after=after))
        said += self._factor_sentences(now.factor or FactorRule(), wanted.factor or FactorRule())
        if self._deletes(now, wanted):
            said.append(self.tr("Older recordings are deleted for good, except those on hold."))
        return said

    def _factor_sentences(self, now: FactorRule, wanted: FactorRule) -> list[str]:
        said = []
        if set(now.roles) != set(wanted.roles):
            roles = ", ".join(words.role(role) for role in wanted.roles) or self.tr("nobody")
            said.append(
                self.tr("A second factor must have: {roles}. They are asked at their next sign-in.").format(
                    roles=roles
                )
            )
        if now.grace_days != wanted.grace_days:
            text = self.tr("Days to set it up: {before} → {after}.")
            said.append(text.format(before=now.grace_days, after=wanted.grace_days))
        return said

    def _draw(self) -> None:
        now, wanted = self._rules, self._wanted()
        said = self._sentences(now, wanted) if now is not None and wanted is not None else []
        if self._asked:
            said.append(self.tr("Once more, and it is done."))
        self.will.setText("\n".join(said) or self._problem or self.tr("Nothing is changed."))
        self.save.put(
            self.tr("Save all the same") if self._asked else self.tr("Save"), self._acts.hint("admin_save")
        )
        self.save.setEnabled(bool(said))
        self.drop.setEnabled(bool(said))
        rows, ids = [], []
        for one in now.campaigns if now is not None else ():
            if one.keep is not None:
                rows.append(
                    (in_language(one.title, language.short), str(one.keep.days), str(one.keep.sold_days))
                )
                ids.append(one.code)
        head = (self.tr("Campaign"), self.tr("Days"), self.tr("Sold, days"))
        self.table.put(head, rows, ids, self.tr("Campaigns"), figures=(1, 2))
        self.table_title.setVisible(bool(rows))
        self.table.setVisible(bool(rows))

    def _on_touched(self, *_given: object) -> None:
        self._asked = False
        self._draw()

    def _show(self, rules: HouseRules) -> None:
        self._rules, self._problem, self._asked = rules, "", False
        keep, access = rules.keep, rules.access
        values = (
            keep.days, keep.sold_days, access.reveals_a_day, access.records, access.minutes, rules.desk_lock_days,
            (rules.factor or FactorRule()).grace_days,
        )  # fmt: skip
        for role, box in zip(ROLES, self.must, strict=True):
            box.setChecked(rules.factor is not None and role in rules.factor.roles)
        for field, value in zip(self.fields, values, strict=True):
            blocked = field.blockSignals(True)
            field.setValue(value)
            field.blockSignals(blocked)
        self._draw()

    def _fail(self, error: Exception) -> None:
        self._problem, self._asked = sentence_of(error), False
        self._say("problem", self._problem)
        self._draw()
        if isinstance(error, UserError) and error.code == "conflict":
            mine, must = [field.value() for field in self.fields], [box.isChecked() for box in self.must]

            def again(rules: HouseRules) -> None:
                self._show(rules)
                for field, value in zip(self.fields, mine, strict=True):
                    field.setValue(value)
                for box, on in zip(self.must, must, strict=True):
                    box.setChecked(on)
                self._draw()

            self._background.run(self._house.rules, owner=self, done=again, failed=lambda _error: None)


def open_rules(services: Services, background: Runner, acts: Acts, say: Callable[..., None]) -> RulesPage:
    """Build the page and make every connection it needs."""
    session = services.session.session()
    assert services.house is not None and session is not None
    page = RulesPage(acts, say, services.house, background, may_change=session.may("permission", "change"))
    here = acts.within(page)
    here.on("admin_save", page.submit)
    here.on("admin_again", page.reload)
    acts.install_some(page, "admin_save", "admin_again")
    page.reload()
    return page
