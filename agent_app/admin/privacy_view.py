"""The page about data protection: how old the newest backup is, which wishes were fulfilled, and the erasure of a person."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from agent_app.admin.house_service import HouseService
from agent_app.admin.rows import RowTable, form
from agent_app.errors import sentence_of
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.panel import Panel, column, label, row
from domain.administration import FoundSubject, Protection

OLD = timedelta(days=2)  #: a backup that is older is said to be


class PrivacyPage(Panel):
    """First it is said whom it is about, then it is done: for good."""

    def __init__(
        self,
        acts: Acts,
        say: Callable[..., None],
        house: HouseService,
        background: Runner,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("surface", parent)
        self._acts, self._say, self._house, self._background, self._now = acts, say, house, background, now
        self._told, self._found, self._problem = Protection(), None, ""  # type: tuple[Protection, FoundSubject | None, str]
        self._known = False
        self.heading, self.hint = label("heading", self), label("muted", self, wrap=True)
        self.backup = label("", self, wrap=True)
        self.subject, self.why = QLineEdit(self), QLineEdit(self)
        self.will, self.act = label("", self, wrap=True), KeyButton("primary", parent=self)
        self.drop = KeyButton("plain", parent=self)
        self.table_title, self.table, self.empty = (
            label("section", self),
            RowTable(self),
            label("muted", self, wrap=True),
        )
        lines = column(self, margins=(16, 12, 16, 12), gap=8)
        for part in (self.heading, self.hint, self.backup):
            lines.addWidget(part)
        self.form = form(self, (self.subject, self.why), lines)
        lines.addWidget(self.will)
        foot = row(gap=8)
        foot.addWidget(self.act)
        foot.addWidget(self.drop)
        foot.addStretch(1)
        lines.addLayout(foot)
        lines.addWidget(self.table_title)
        lines.addWidget(self.empty)
        lines.addWidget(self.table, 1)
        self.act.clicked.connect(self.do)
        self.drop.clicked.connect(lambda: self._ask(None))
        self.subject.textEdited.connect(lambda _text: self._ask(None))
        self.why.textEdited.connect(lambda _text: self._draw())
        self.subject.returnPressed.connect(self.do)
        self.retranslate()

    def reload(self) -> None:
        self._background.run(self._house.protection, owner=self, done=self._show, failed=self._fail)

    def focus_home(self) -> None:
        self.subject.setFocus(Qt.FocusReason.OtherFocusReason)

    def do(self) -> None:
        """The first time the person is looked for; the second time she is erased."""
        house, subject, why = self._house, self.subject.text().strip(), self.why.text().strip()
        if not subject:
            return
        found = self._found
        if found is None:
            self._background.run(
                lambda: house.find_subject(subject), owner=self, done=self._ask, failed=self._fail
            )
        elif why:
            self._background.run(
                lambda: house.erase(found.lead_id, why), owner=self, done=self._erased, failed=self._fail
            )

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Privacy"))
        self.heading.setText(self.tr("Privacy"))
        self.hint.setText(
            self.tr(
                "What a customer may ask for. Her file is made at the server: lead-server privacy export."
            )
        )
        self.form.put((self.tr("Customer"), self.tr("Why")))
        self.subject.setPlaceholderText(self.tr("Telephone number, or the record's id"))
        self.subject.setAccessibleName(self.tr("Customer to erase"))
        self.why.setPlaceholderText(self.tr("For example the letter's number; never a name"))
        self.why.setAccessibleName(self.tr("Why she is erased"))
        self.drop.put(self.tr("Not her"))
        self.table_title.setText(self.tr("Wishes that were fulfilled"))
        head = (self.tr("Record"), self.tr("When"), self.tr("What"), self.tr("Why"), self.tr("By"))
        what = {"erase": self.tr("erased"), "export": self.tr("given out")}
        rows = [(w.lead_id, times.when(w.at), what[w.act], w.why, w.by) for w in self._told.wishes]
        keys = [f"{w.act} {w.lead_id} {w.at.isoformat()}" for w in self._told.wishes]
        self.table.put(head, rows, keys, self.tr("Wishes that were fulfilled"))
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.empty.setText(self._problem or self.tr("Nobody has asked for anything yet."))
        self.backup.setText(self._backup())
        self._draw()

    def _backup(self) -> str:
        told = self._told
        if not self._known:
            return ""
        if not told.own_backups:
            return self.tr("The database is a server of your own: its backups are made with its own tools.")
        if told.backup_at is None:
            return self.tr("⚠ There is no backup. Make one: lead-server backup --to FOLDER.")
        when = times.when(told.backup_at)
        if self._now() - told.backup_at > OLD:
            return self.tr("⚠ The newest backup is old: {when}. Make one: lead-server backup --to FOLDER.").format(
                when=when
            )  # fmt: skip
        return self.tr("✓ Newest backup: {when}.").format(when=when)

    def _draw(self) -> None:
        found = self._found
        self.act.put(self.tr("Find") if found is None else self.tr("Erase for good"))
        self.act.setEnabled(found is None or bool(self.why.text().strip()))
        self.drop.setVisible(found is not None)
        if found is None:
            self.will.setText("")
            return
        said = " ".join(
            (
                self.tr("{name} is erased everywhere, for good.").format(name=found.name or found.lead_id),
                self.tr("%n call(s) lose everything about her.", "", found.calls),
                self.tr("%n recording(s) go.", "", found.recordings - found.held),
            )
        )
        if found.held:
            said += " " + self.tr("%n recording(s) stay for a legal hold.", "", found.held)
        if not self.why.text().strip():
            said += " " + self.tr("Say why.")
        self.will.setText(said)

    def _ask(self, found: FoundSubject | None) -> None:
        self._found = found
        self._draw()
        if found is not None and not self.why.text().strip():
            self.why.setFocus(Qt.FocusReason.OtherFocusReason)

    def _erased(self, told: Protection) -> None:
        self.subject.clear()
        self.why.clear()
        self._say(
            "done",
            self.tr(
                "She is erased. Desks forget her with their next sync; her numbers are not called again."
            ),
        )
        self._ask(None)
        self._show(told)

    def _show(self, told: Protection) -> None:
        self._told, self._known, self._problem = told, True, ""
        self.retranslate()

    def _fail(self, error: Exception) -> None:
        self._problem = sentence_of(error)
        self._say("problem", self._problem)
        self.retranslate()


def open_privacy(services: Services, background: Runner, acts: Acts, say: Callable[..., None]) -> PrivacyPage:
    """Build the page and make every connection it needs."""
    assert services.house is not None
    page = PrivacyPage(acts, say, services.house, background, lambda: datetime.now(UTC))
    here = acts.within(page)
    here.on("admin_again", page.reload)
    acts.install_some(page, "admin_again")
    page.reload()
    return page
