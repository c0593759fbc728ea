"""The audit page: who did or read what, searched and taken along. An export is whole or it is not there."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QFileDialog, QLineEdit, QWidget

from agent_app.admin import audit_words
from agent_app.admin.house_service import HouseService
from agent_app.admin.rows import RowTable
from agent_app.errors import sentence_of
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.panel import Panel, column, label, row
from domain.administration import PersonRow
from domain.lists import AuditPage as Found
from domain.lists import AuditRow

COLUMNS = ("at", "person", "action", "entity", "entity_id", "lead_id", "address", "device_id", "data")


class AuditLogPage(Panel):
    """Words, a person, days; the newest first, more on demand."""

    def __init__(
        self, acts: Acts, say: Callable[..., None], house: HouseService, background: Runner, *, may_export: bool,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__("surface", parent)
        self._acts, self._say, self._house, self._background = acts, say, house, background
        self._rows: tuple[AuditRow, ...] = ()
        self._after, self._problem, self._number = "", "", 0
        self.heading, self.hint = label("heading", self), label("muted", self, wrap=True)
        self.search, self.who = QLineEdit(self), QComboBox(self)
        self.who.addItem("", "")
        self.did, self.what = QComboBox(self), QComboBox(self)
        for box in (self.did, self.what):
            box.addItem("", "")
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
        self.first, self.last = QDateEdit(self), QDateEdit(self)
        today = times.local(times.now_utc()).date()
        for field, days in ((self.first, -7), (self.last, 0)):
            field.setCalendarPopup(True)
            field.setDisplayFormat("yyyy-MM-dd")
            field.setDate(QDate(today.year, today.month, today.day).addDays(days))
        self.find_button, self.more = KeyButton("primary", "search", self), KeyButton("plain", parent=self)
        self.take = KeyButton("plain", "copy", self)
        self.table, self.said = RowTable(self), label("muted", self, wrap=True)
        lines = column(self, margins=(16, 12, 16, 12), gap=8)
        head, foot = row(gap=8), row(gap=8)
        head.addWidget(self.search, 1)
        for widget in (self.who, self.did, self.what, self.first, self.last, self.find_button):
            head.addWidget(widget)
        lines.addWidget(self.heading)
        lines.addWidget(self.hint)
        lines.addLayout(head)
        lines.addWidget(self.table, 1)
        foot.addWidget(self.more)
        foot.addWidget(self.take)
        foot.addWidget(self.said, 1)
        lines.addLayout(foot)
        self.search.returnPressed.connect(self.reload)
        self.find_button.clicked.connect(self.reload)
        self.more.clicked.connect(self.fetch_more)
        self.take.clicked.connect(self.ask_where)
        self.take.setVisible(may_export)
        self.retranslate()

    def start(self) -> None:
        self._background.run(
            self._house.people, owner=self, done=self._show_people, failed=lambda _error: None
        )
        self.reload()

    def reload(self) -> None:
        """Ctrl+Enter: search by what stands in the fields."""
        self._fetch("")

    def fetch_more(self) -> None:
        if self._after:
            self._fetch(self._after)

    def focus_home(self) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def asked(self) -> dict[str, str]:
        """The question, as the server takes it; days are those of this computer."""
        first, last = self.first.date(), self.last.date().addDays(1)
        return {
            "words": self.search.text().strip(), "who": str(self.who.currentData() or ""),
            "action": str(self.did.currentData() or ""), "entity": str(self.what.currentData() or ""),
            "since": first.startOfDay().toUTC().toString(Qt.DateFormat.ISODate),
            "until": last.startOfDay().toUTC().toString(Qt.DateFormat.ISODate),
        }  # fmt: skip

    def ask_where(self) -> None:
        """Choose a file, then fetch page by page and write."""
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the audit log"), "audit.csv", "*.csv")
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, path: Path) -> None:
        """All pages, then the file as a whole; a right that goes meanwhile leaves nothing."""
        asked, house = self.asked(), self._house

        def done(count: int) -> None:
            self._say("done", self.tr("%n line(s) saved; the export itself stands in the log.", "", count))

        def failed(error: Exception) -> None:
            why = error.strerror or str(error) if isinstance(error, OSError) else sentence_of(error)
            self._say("problem", self.tr("The export was ended and no file is left: {why}").format(why=why))

        self._background.run(lambda: write_export(path, house, asked), owner=self, done=done, failed=failed)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Audit log"))
        self.heading.setText(self.tr("Audit log"))
        self.hint.setText(
            self.tr("Who did or read what, newest first. Words may be parts of acts, names, addresses.")
        )
        self.search.setPlaceholderText(self.tr("Words, e.g. reveal, permission, a name"))
        self.search.setAccessibleName(self.tr("Search the audit log"))
        self.who.setAccessibleName(self.tr("Who"))
        self.who.setItemText(0, self.tr("everybody"))
        self._name(self.did, self.tr("What was done"), self.tr("whatever was done"), audit_words.verbs())
        self._name(self.what, self.tr("To what"), self.tr("to whatever"), audit_words.things())
        for field, name in ((self.first, self.tr("First day")), (self.last, self.tr("Last day"))):
            field.setAccessibleName(name)
            field.lineEdit().setAccessibleName(name)
        self.find_button.put(self.tr("Search"), self._acts.hint("admin_save"))
        self.more.put(self.tr("Older"), name=self.tr("Show older lines"))
        self.take.put(self.tr("Export…"), name=self.tr("Export what is found"))
        self._draw()

    def _name(self, box: QComboBox, name: str, every: str, choices: list[tuple[str, str]]) -> None:
        """Fill a filter in the window's language; what was chosen stays."""
        chosen = box.currentData()
        box.clear()
        box.addItem(every, "")
        for code, said in choices:
            box.addItem(said, code)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.setAccessibleName(name)

    def _fetch(self, after: str) -> None:
        self._number += 1
        number, asked, house = self._number, {**self.asked(), "after": after}, self._house

        def done(found: Found) -> None:
            if number == self._number:
                self._rows = (self._rows if after else ()) + found.rows
                self._after, self._problem = found.after, ""
                self._draw()

        def failed(error: Exception) -> None:
            self._problem = sentence_of(error)
            self._say("problem", self._problem)
            self._draw()

        self._background.run(lambda: house.audit(asked), owner=self, done=done, failed=failed)

    def _show_people(self, people: tuple[PersonRow, ...]) -> None:
        for one in people:
            self.who.addItem(one.person.name, one.person.id)

    def _draw(self) -> None:
        head = (
            self.tr("When"),
            self.tr("Who"),
            self.tr("Did"),
            self.tr("What"),
            self.tr("What is noted"),
            self.tr("From"),
        )
        rows = [
            (
                times.when(one.at), one.person or self.tr("the server"), audit_words.verb(one.action),
                audit_words.thing(one.entity), audit_words.noted(one), one.address,
            )
            for one in self._rows
        ]  # fmt: skip
        self.table.put(head, rows, [one.id for one in self._rows], self.tr("Audit log"), stretch=4)
        self.more.setEnabled(bool(self._after))
        found = self.tr("%n line(s) shown.", "", len(self._rows))
        nothing = self.tr("Nothing is found by these words in these days.")
        self.said.setText(self._problem or (found if self._rows else nothing))


def write_export(path: Path, house: HouseService, asked: dict[str, str]) -> int:
    """Write all pages as CSV; gives how many lines. Nothing is at `path` unless all of it is.

    Raises:
        UserError, OSError: nothing was left behind.
    """
    beside = path.with_name(path.name + ".part")
    count = 0
    try:
        with beside.open("w", encoding="utf-8-sig", newline="") as file:
            out = csv.writer(file)
            out.writerow(COLUMNS)
            for page in house.export_audit(asked):
                for one in page.rows:
                    out.writerow(_line(one))
                    count += 1
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    return count


def _line(one: AuditRow) -> list[str]:
    values = (
        one.at.isoformat(), one.person, one.action, one.entity, one.entity_id, one.lead_id, one.address, one.device_id,
        json.dumps(one.data, ensure_ascii=False),
    )  # fmt: skip
    # a spreadsheet must not take what somebody typed for a formula
    return [f"'{value}" if value.startswith(("=", "+", "-", "@")) else value for value in values]


def open_audit(services: Services, background: Runner, acts: Acts, say: Callable[..., None]) -> AuditLogPage:
    """Build the page and make every connection it needs."""
    session = services.session.session()
    assert services.house is not None and session is not None
    page = AuditLogPage(acts, say, services.house, background, may_export=session.may("audit", "export"))
    here = acts.within(page)
    here.on("admin_save", page.reload)
    here.on("admin_again", page.reload)
    here.on("admin_find", lambda: page.search.setFocus(Qt.FocusReason.ShortcutFocusReason))
    acts.install_some(page, "admin_save", "admin_again", "admin_find")
    page.start()
    return page
