"""The form of one subscription: which sheet, of whom, to whom, when."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from agent_app.admin import sheet_words, words
from agent_app.admin.rows import form
from agent_app.widgets.panel import Panel, column
from domain.people import Person
from domain.sheet_sending import TIME, Recipient, SheetMail, SheetPlace, Subscription, address_ok, may_get

_ID = Qt.ItemDataRole.UserRole
LANGUAGES = ("en", "zh", "es")


class SheetForm(Panel):
    """`put` shows a subscription, `wanted` gives it as it stands in the fields; `touched` is called at each change."""

    def __init__(self, touched: Callable[[], None], parent: QWidget) -> None:
        super().__init__("scrolled", parent)
        self._touched, self._shown, self._page = touched, Subscription(), SheetMail()
        self.sheet, self.place, self.language = (QComboBox(self) for _ in range(3))
        self.at, self.zone, self.addresses = (QLineEdit(self) for _ in range(3))
        self.people, self.active = QListWidget(self), QCheckBox(self)
        self.people.setFixedHeight(132)
        self.people.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.week = QWidget(self)
        self.days = tuple(QCheckBox(self.week) for _ in range(7))
        grid = QGridLayout(self.week)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        for place, box in enumerate(self.days):
            grid.addWidget(box, place // 4, place % 4)
            box.clicked.connect(self._on_touched)
        for code in sheet_words.SHEETS:
            self.sheet.addItem("", code)
        for code in LANGUAGES:
            self.language.addItem(words.language(code), code)
        fields = (
            self.sheet, self.place, self.at, self.zone, self.week, self.people, self.addresses, self.language,
            self.active,
        )  # fmt: skip
        self.form = form(self, fields, column(self, gap=8))
        for combo in (self.sheet, self.place, self.language):
            combo.activated.connect(self._on_touched)
        self.place.activated.connect(lambda _index: self._fill_people())
        for field in (self.at, self.zone, self.addresses):
            field.textEdited.connect(self._on_touched)
        self.people.itemChanged.connect(self._on_touched)
        self.active.clicked.connect(self._on_touched)

    def put(self, one: Subscription, page: SheetMail) -> None:
        self._shown, self._page = one, page
        self.blockSignals(True)
        self.sheet.setCurrentIndex(max(0, self.sheet.findData(one.sheet)))
        self.place.clear()
        for place in page.places:
            self.place.addItem(self._place_words(place), place)
        found = [n for n, p in enumerate(page.places) if (p.scope, p.id) == (one.scope, one.scope_id)]
        if one.id and not found:
            self.place.insertItem(
                0, sheet_words.place(one), SheetPlace(scope=one.scope, id=one.scope_id, name="")
            )
        self.place.setCurrentIndex(found[0] if found else 0)
        self.at.setText(one.at_local)
        self.zone.setText(one.time_zone)
        for number, box in enumerate(self.days, 1):
            box.setChecked(number in one.weekdays)
        self.addresses.setText(", ".join(one.addresses))
        self.language.setCurrentIndex(max(0, self.language.findData(one.language)))
        self.active.setChecked(one.active)
        self.blockSignals(False)
        self._fill_people(one.people)

    def wanted(self) -> Subscription:
        place: SheetPlace | None = self.place.currentData()
        scope, place_id = (
            (place.scope, place.id) if place is not None else (self._shown.scope, self._shown.scope_id)
        )
        given = self.addresses.text().replace(";", ",").split(",")
        chosen = (self.people.item(n) for n in range(self.people.count()))
        return replace(
            self._shown, sheet=self.sheet.currentData(), scope=scope, scope_id=place_id,
            at_local=_full(self.at.text().strip()), time_zone=self.zone.text().strip() if scope == "all" else "",
            weekdays=tuple(n for n, box in enumerate(self.days, 1) if box.isChecked()),
            people=tuple(sorted(str(i.data(_ID)) for i in chosen if i.checkState() == Qt.CheckState.Checked)),
            addresses=tuple(sorted(text.strip() for text in given if text.strip())),
            language=self.language.currentData() or "", active=self.active.isChecked(),
        )  # fmt: skip

    def problem(self) -> str:
        """What has to be mended before it can be saved."""
        one = self.wanted()
        if not TIME.fullmatch(one.at_local):
            return self.tr("Write the time like 08:30.")
        if not one.weekdays:
            return self.tr("Choose a weekday.")
        wrong = [text for text in one.addresses if not address_ok(text)]
        if wrong:
            return self.tr("This is no mail address: {text}").format(text=wrong[0])
        return ""

    def retranslate(self) -> None:
        self.form.put(
            (
                self.tr("Sheet"), self.tr("Of"), self.tr("At (time there)"), self.tr("Time zone"), self.tr("On"),
                self.tr("To"), self.tr("Addresses outside"), self.tr("Language outside"), self.tr("State"),
            )
        )  # fmt: skip
        self.at.setPlaceholderText("08:30")
        for n, code in enumerate(sheet_words.SHEETS):
            self.sheet.setItemText(n, sheet_words.sheet(code))
        for number, box in enumerate(self.days, 1):
            box.setText(sheet_words.weekday(number))
            box.setAccessibleName(sheet_words.weekday(number))
        for n in range(self.place.count()):
            place = self.place.itemData(n)
            if place is not None:
                self.place.setItemText(n, self._place_words(place))
        self.zone.setPlaceholderText("Asia/Shanghai")
        self.addresses.setPlaceholderText("name@example.com, …")
        self.active.setText(self.tr("is sent"))
        self.active.setAccessibleName(self.tr("It is sent"))
        self._show_zone()

    def _fill_people(self, checked: tuple[str, ...] | None = None) -> None:
        """Who may see the place; who was chosen and may not stays, and is said."""
        kept = set(checked if checked is not None else self.wanted().people)
        place: SheetPlace | None = self.place.currentData()
        blocked = self.people.blockSignals(True)
        self.people.clear()
        for one in self._page.people:
            may = place is not None and _may(one, place)
            if not may and one.id not in kept:
                continue
            text = one.name if one.has_email else self.tr("{name} (no mail address)").format(name=one.name)
            if not may:
                text = self.tr("{name} (may not see it)").format(name=one.name)
            item = QListWidgetItem(text, self.people)
            item.setData(_ID, one.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if one.id in kept else Qt.CheckState.Unchecked)
        if self.people.count():
            self.people.setCurrentRow(0)
        self.people.blockSignals(blocked)
        self._show_zone()

    def _show_zone(self) -> None:
        place: SheetPlace | None = self.place.currentData()
        self.form.show_row(3, place is not None and place.scope == "all")

    def _place_words(self, place: SheetPlace) -> str:
        if place.scope == "all":
            return self.tr("all teams")
        if place.scope == "region":
            return self.tr("Region {name}").format(name=place.name)
        return place.name or self.tr("dissolved")

    def _on_touched(self, *_given: object) -> None:
        if not self.signalsBlocked():
            self._touched()


def _full(text: str) -> str:
    """8:30 is 08:30."""
    return f"0{text}" if len(text) == 4 else text


def _may(one: Recipient, place: SheetPlace) -> bool:
    who = Person(
        id=one.id, login="", name=one.name, role="agent", team_id=one.team_id, region_id=one.region_id
    )
    team_id, region_id = (place.id, place.region_id) if place.scope == "team" else ("", place.id)
    return may_get(who, one.reach, place.scope, team_id, region_id)
