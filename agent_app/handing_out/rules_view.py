"""Rules: the campaign's limits, what happens in a leave and to orphans; and what each agent may be given."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from agent_app.handing_out import words
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.panel import Panel, column, label, row
from domain.handing_out import CampaignLine, HandingFloor, HandingPerson, HandingRule, PersonShare, Renewals

NUMBERS = (
    "most_open",
    "most_new",
    "most_people",
    "most_leads",
    "target",
    "lease_days",
    "attempts",
    "renewal_days",
)


class RulesPanel(Panel):
    """`shares`: also what an agent may be given.

    Signals: `rule_kept(rule, for_all)`, `share_kept(person_id, share)`, `renewals_asked(rule)`.
    """

    rule_kept = Signal(object, bool)
    share_kept = Signal(str, object)
    renewals_asked = Signal(object)

    def __init__(
        self, parent: QWidget | None = None, *, may_change: bool = True, shares: bool = True
    ) -> None:
        super().__init__("plain", parent)
        self._floor = HandingFloor()
        self._line: CampaignLine | None = None
        self._may_change = may_change
        self.title, self.whose = label("section", self), label("muted", self, wrap=True)
        self.fields: dict[str, QLineEdit] = {
            name: QLineEdit(self) for name in (*NUMBERS, "until", "renewal_products")
        }
        self.names: dict[str, QLabel] = {}
        for name in NUMBERS:
            self.fields[name].setValidator(QIntValidator(0, 10_000_000, self))
        self.callbacks, self.leads = QCheckBox(self), QCheckBox(self)
        self.back, self.orphans, self.segment = QCheckBox(self), QComboBox(self), QComboBox(self)
        self.count, self.counted = KeyButton("plain", parent=self), label("muted", self, wrap=True)
        self.by_language, self.by_tier, self.lease_end = QCheckBox(self), QCheckBox(self), QCheckBox(self)
        self.keep, self.keep_all = KeyButton("primary", "done", self), KeyButton("plain", parent=self)
        self.wrong = label("danger", self, wrap=True)
        self.person = QComboBox(self)
        self.share: dict[str, QLineEdit] = {
            name: QLineEdit(self) for name in ("languages", "tiers", "weight", "most_open", "most_new")
        }
        for name in ("weight", "most_open", "most_new"):
            self.share[name].setValidator(QIntValidator(0, 10_000_000, self))
        self.share_title, self.keep_share = label("section", self), KeyButton("plain", "done", self)
        self.share_names = {name: label("muted", self, wrap=True) for name in ("person", *self.share)}
        self._build()
        if not shares:
            for widget in (
                self.share_title,
                self.person,
                self.keep_share,
                *self.share.values(),
                *self.share_names.values(),
            ):
                widget.hide()
        self.keep.clicked.connect(lambda: self._keep(for_all=False))
        self.keep_all.clicked.connect(lambda: self._keep(for_all=True))
        self.keep_share.clicked.connect(self._keep_share)
        self.count.clicked.connect(self._count)
        for field in (self.fields["renewal_days"], self.fields["renewal_products"]):
            field.textEdited.connect(lambda _text: self.show_renewals(None))
            field.returnPressed.connect(self._count)
        self.segment.currentIndexChanged.connect(lambda _at: self.show_renewals(None))
        self.person.currentIndexChanged.connect(lambda *_: self._fill_share())
        self.retranslate()

    def _build(self) -> None:
        lines = column(self, gap=8)
        lines.addWidget(self.title)
        lines.addWidget(self.whose)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for n, name in enumerate(self.fields):
            self.names[name] = label("muted", self, wrap=True)
            grid.addWidget(self.names[name], n // 2, 2 * (n % 2))
            grid.addWidget(self.fields[name], n // 2, 2 * (n % 2) + 1)
            self.fields[name].setMinimumWidth(96)
        self.names["orphans"] = label("muted", self, wrap=True)
        place = (len(self.fields) + 1) // 2
        grid.addWidget(self.names["orphans"], place, 0)
        grid.addWidget(self.orphans, place, 1)
        self.names["renewal_segment"] = label("muted", self, wrap=True)
        grid.addWidget(self.names["renewal_segment"], place, 2)
        grid.addWidget(self.segment, place, 3)
        _spread(grid)
        lines.addLayout(grid)
        looking = row(gap=8)
        looking.addWidget(self.count)
        looking.addWidget(self.counted, 1)
        lines.addLayout(looking)
        checks = QGridLayout()
        checks.setVerticalSpacing(0)
        for n, check in enumerate(self._checks()):
            checks.addWidget(check, n, 0)
        lines.addLayout(checks)
        lines.addWidget(self.wrong)
        foot = row(gap=8)
        foot.addWidget(self.keep)
        foot.addWidget(self.keep_all)
        foot.addStretch(1)
        lines.addLayout(foot)
        lines.addWidget(self.share_title)
        below = QGridLayout()
        below.setHorizontalSpacing(12)
        below.setVerticalSpacing(6)
        for n, (name, field) in enumerate((("person", self.person), *self.share.items())):
            below.addWidget(self.share_names[name], n // 2, 2 * (n % 2))
            below.addWidget(field, n // 2, 2 * (n % 2) + 1)
        _spread(below)
        lines.addLayout(below)
        last = row(gap=8)
        last.addWidget(self.keep_share)
        last.addStretch(1)
        lines.addLayout(last)
        lines.addStretch(1)

    def _checks(self) -> tuple[QCheckBox, ...]:
        return (self.by_language, self.by_tier, self.callbacks, self.leads, self.back, self.lease_end)

    def show_floor(self, floor: HandingFloor, line: CampaignLine | None) -> None:
        self._floor, self._line = floor, line
        chosen = self.person.currentData()
        self.person.blockSignals(True)
        self.person.clear()
        for one in floor.people:
            self.person.addItem(one.name, one.id)
        self.person.setCurrentIndex(max(0, self.person.findData(chosen)))
        self.person.blockSignals(False)
        self._fill_views()
        self._fill_rule()
        self._fill_share()

    def show_renewals(self, found: Renewals | None) -> None:
        """What the rule would find; None: it was changed since."""
        if found is None:
            self.counted.setText("")
        elif not found.days:
            self.counted.setText(
                self.tr("No work is made: say how many days before the end, or choose a view that does.")
            )
        else:
            fresh = found.products - found.made
            words_ = self.tr("%n lead(s) with a product that ends in time.", "", found.leads)
            new = self.tr("%n product(s) new.", "", fresh)
            free = self.tr("%n lead(s) without an owner.", "", found.free)
            self.counted.setText(f"{words_} {new} {free}")

    def choose_person(self, person_id: str) -> None:
        self.person.setCurrentIndex(max(0, self.person.findData(person_id)))

    def focus_home(self) -> None:
        (self.fields["most_open"] if self._may_change else self.person).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def rule(self) -> HandingRule | None:
        """What stands in the fields; None: a day that is none."""
        numbers = {
            name: int(self.fields[name].text()) if self.fields[name].text() else None for name in NUMBERS
        }
        until = self.fields["until"].text().strip()
        try:
            day = date.fromisoformat(until) if until else None
        except ValueError:
            return None
        whole = {
            name: numbers[name] if numbers[name] is not None else getattr(HandingRule(), name)
            for name in ("target", "lease_days", "attempts", "renewal_days")
        }
        return HandingRule(
            most_open=numbers["most_open"], most_new=numbers["most_new"], most_people=numbers["most_people"],
            most_leads=numbers["most_leads"], until=day, by_language=self.by_language.isChecked(),
            by_tier=self.by_tier.isChecked(), lease_end="pool" if self.lease_end.isChecked() else "stay",
            absent_callbacks="move" if self.callbacks.isChecked() else "stay",
            absent_leads="move" if self.leads.isChecked() else "stay", absent_return=self.back.isChecked(),
            orphans=self.orphans.currentData() or "ask", renewal_products=_split(self.fields["renewal_products"].text()),
            renewal_segment=self.segment.currentData() or "",
            **whole,  # type: ignore[arg-type]
        )  # fmt: skip

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Rules"))
        said = {
            "most_open": self.tr("Open leads of an agent at most"), "most_new": self.tr("New leads a day at most"),
            "most_people": self.tr("Agents at most"), "most_leads": self.tr("Leads handed out at most"),
            "target": self.tr("Leads to be spoken with"), "lease_days": self.tr("Reserved for days"),
            "attempts": self.tr("Calls of a reservation"), "renewal_days": self.tr("Renewals: days before the end"),
            "until": self.tr("Last day"), "renewal_products": self.tr("Renewals: product codes"),
            "orphans": self.tr("Leads of who left"), "renewal_segment": self.tr("Renewals: only of the view"),
        }  # fmt: skip
        for name, text in said.items():
            self.names[name].setText(text)
            boxes = {"orphans": self.orphans, "renewal_segment": self.segment}
            (boxes.get(name) or self.fields[name]).setAccessibleName(text)
        for name in ("most_open", "most_new", "most_people", "most_leads", "target"):
            self.fields[name].setPlaceholderText(self.tr("no limit") if name != "target" else self.tr("none"))
        self.fields["renewal_days"].setPlaceholderText(self.tr("none"))
        self.fields["renewal_products"].setPlaceholderText(self.tr("all"))
        self.fields["until"].setPlaceholderText("2026-12-31")
        self.callbacks.setText(self.tr("In a leave, calls promised for its days go to colleagues"))
        self.leads.setText(self.tr("In a leave, all leads go to colleagues"))
        self.back.setText(self.tr("They come back with the agent"))
        self.by_language.setText(self.tr("Leads go only to who speaks their language"))
        self.by_tier.setText(self.tr("Leads go only to who may have their tier"))
        self.lease_end.setText(self.tr("Back into the pool when the reservation ends"))
        for check in self._checks():
            check.setAccessibleName(check.text())
        at = max(0, self.orphans.currentIndex())
        self.orphans.clear()
        for code, text in (
            ("ask", self.tr("are shown here")),
            ("pool", self.tr("go back into the pool")),
            ("share", self.tr("are shared by themselves")),
        ):
            self.orphans.addItem(text, code)
        self.orphans.setCurrentIndex(at)
        self.count.put(self.tr("Count renewals"))
        self._fill_views()
        self.keep.put(self.tr("Keep for this campaign"))
        self.keep_all.put(self.tr("Keep for all without their own"))
        self.share_title.setText(self.tr("What an agent may be given"))
        shares = {
            "person": self.tr("Agent"), "languages": self.tr("Languages"), "tiers": self.tr("Tiers"),
            "weight": self.tr("Weight"), "most_open": self.tr("Open leads at most"),
            "most_new": self.tr("New leads a day at most"),
        }  # fmt: skip
        for name, text in shares.items():
            self.share_names[name].setText(text)
            field = self.person if name == "person" else self.share[name]
            field.setAccessibleName(self.tr("Agent: {what}").format(what=text) if name != "person" else text)
        for name in ("languages", "tiers"):
            self.share[name].setPlaceholderText(self.tr("all"))
        for name in ("most_open", "most_new"):
            self.share[name].setPlaceholderText(self.tr("as the campaign"))
        self.keep_share.put(self.tr("Keep for this agent"))
        self._fill_rule()

    # ------------------------------------------------------------------ inside

    def _fill_views(self) -> None:
        now = self.segment.currentData()
        self.segment.blockSignals(True)
        self.segment.clear()
        self.segment.addItem(self.tr("all leads of the campaign"), "")
        for code, name in self._floor.views.items():
            self.segment.addItem(name, code)
        self.segment.setCurrentIndex(max(0, self.segment.findData(now)))
        self.segment.blockSignals(False)

    def _count(self) -> None:
        rule = self.rule()
        if rule is not None and self.count.isVisible():
            self.renewals_asked.emit(rule)

    def _fill_rule(self) -> None:
        line = self._line
        rule = line.rule if line is not None else HandingRule()
        self.title.setText(
            self.tr("Rule of {campaign}").format(campaign=words.campaign_title(line) if line else "")
        )
        self.whose.setText(
            self.tr("Its own rule.") if line is not None and line.own_rule
            else self.tr("It has none of its own: the organisation's holds.")
        )  # fmt: skip
        for name in NUMBERS:
            value = getattr(rule, name)
            self.fields[name].setText(
                "" if value is None or (value == 0 and name in ("target", "renewal_days")) else str(value)
            )
        self.fields["until"].setText(rule.until.isoformat() if rule.until else "")
        self.fields["renewal_products"].setText(", ".join(rule.renewal_products))
        self.callbacks.setChecked(rule.absent_callbacks == "move")
        self.leads.setChecked(rule.absent_leads == "move")
        self.back.setChecked(rule.absent_return)
        self.by_language.setChecked(rule.by_language)
        self.by_tier.setChecked(rule.by_tier)
        self.lease_end.setChecked(rule.lease_end == "pool")
        self.orphans.setCurrentIndex(max(0, self.orphans.findData(rule.orphans)))
        if rule.renewal_segment and self.segment.findData(rule.renewal_segment) < 0:
            self.segment.addItem(self.tr("(the view is gone)"), rule.renewal_segment)
        self.segment.setCurrentIndex(max(0, self.segment.findData(rule.renewal_segment)))
        self.show_renewals(None)
        self.wrong.setText("")
        self.wrong.hide()
        for widget in (*self.fields.values(), *self._checks(), self.orphans, self.segment):
            widget.setEnabled(self._may_change)
        self.count.setVisible(self._may_change and line is not None and bool(line.code))
        for button in (self.keep, self.keep_all):
            button.setVisible(self._may_change and line is not None)

    def _one(self) -> HandingPerson | None:
        return next((one for one in self._floor.people if one.id == self.person.currentData()), None)

    def _fill_share(self) -> None:
        one = self._one()
        share = one.share if one is not None else PersonShare()
        self.share["languages"].setText(", ".join(share.languages))
        self.share["tiers"].setText(", ".join(share.tiers))
        self.share["weight"].setText(str(share.weight))
        self.share["most_open"].setText("" if share.most_open is None else str(share.most_open))
        self.share["most_new"].setText("" if share.most_new is None else str(share.most_new))
        self.keep_share.setEnabled(one is not None)

    def _keep(self, *, for_all: bool) -> None:
        rule = self.rule()
        self.wrong.setText("" if rule is not None else self.tr("The last day is written like 2026-12-31."))
        self.wrong.setVisible(rule is None)
        if rule is not None:
            self.rule_kept.emit(rule, for_all)

    def _keep_share(self) -> None:
        one, fields = self._one(), self.share
        if one is not None:
            share = PersonShare(
                languages=_split(fields["languages"].text()), tiers=_split(fields["tiers"].text()),
                weight=int(fields["weight"].text() or 1),
                most_open=int(fields["most_open"].text()) if fields["most_open"].text() else None,
                most_new=int(fields["most_new"].text()) if fields["most_new"].text() else None,
            )  # fmt: skip
            self.share_kept.emit(one.id, share)


def _spread(grid: QGridLayout) -> None:
    """Two columns of words and fields that share the width, however narrow it is; words break their lines."""
    for column_, part in enumerate((3, 2, 3, 2)):
        grid.setColumnStretch(column_, part)


def _split(text: str) -> tuple[str, ...]:
    """Codes between commas; a Chinese comma is one, too."""
    return tuple(
        part.strip() for part in text.replace("，", ",").replace("、", ",").split(",") if part.strip()
    )
