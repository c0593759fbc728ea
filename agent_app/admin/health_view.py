"""How the server stands: backups and their trials first, red where they are older than their bounds; F5 asks again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from agent_app.admin.house_service import HouseService
from agent_app.errors import sentence_of
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.panel import Panel, clear, column, label, row
from domain.server_health import RED, ServerHealth

Line = tuple[str, str, str]  #: (role of the text, what it is about, how it stands)
_UNITS = ("B", "kB", "MB", "GB", "TB")


class HealthPage(Panel):
    """A line each: what, and how it stands; what is red says what to do."""

    def __init__(
        self, acts: Acts, say: Callable[..., None], house: HouseService, background: Runner,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__("surface", parent)
        self._acts, self._say, self._house, self._background = acts, say, house, background
        self._health: ServerHealth | None = None
        self._problem = ""
        self.heading, self.again = label("heading", self), KeyButton("plain", parent=self)
        self.summary = label("strong", self, wrap=True)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        inner = Panel("scrolled")
        self._lines = column(inner, margins=(0, 0, 8, 0), gap=4)
        area.setWidget(inner)
        lines = column(self, margins=(16, 12, 16, 12), gap=10)
        head = row(gap=8)
        head.addWidget(self.heading, 1)
        head.addWidget(self.again)
        lines.addLayout(head)
        lines.addWidget(self.summary)
        lines.addWidget(area, 1)
        self.again.clicked.connect(self.reload)
        self.retranslate()

    def reload(self) -> None:
        self._background.run(self._house.health, owner=self, done=self._show, failed=self._fail)

    def focus_home(self) -> None:
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def lines(self) -> list[Line]:
        """All that is shown."""
        told = self._health
        if told is None:
            return []
        return [*self._backups(told), *self._others(told)]

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Server"))
        self.heading.setText(self.tr("How the server stands"))
        self.again.put(self.tr("Ask again"), self._acts.hint("admin_again"))
        told, found = self._health, self.lines()
        red = sum(role == "danger" for role, _, _ in found)
        if self._problem or told is None:
            self.summary.setText(self._problem or self.tr("Waiting for the server"))
        elif red:
            self.summary.setText(self.tr("⚠ %n thing(s) need somebody.", "", red))
        else:
            self.summary.setText(self.tr("✓ All is as it should be."))
        clear(self._lines)
        for role, title, text in found:
            line = row(gap=12)
            name, said = label("muted"), label(role, wrap=True)
            name.setFixedWidth(220)
            name.setText(title)
            said.setText(text)
            line.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(said, 1)
            self._lines.addLayout(line)
        self._lines.addStretch(1)

    def _backups(self, told: ServerHealth) -> list[Line]:
        kept, bounds = told.backup, told.bounds
        if told.backup_state == "yours":
            text = self.tr("The database is a server of your own: its backups are made with its own tools.")
            return [("", self.tr("Newest backup"), text)]
        when = times.when(kept.at) if kept.at else ""
        size = self.tr("database {database}, recordings {n} with {size}").format(
            database=size_words(kept.bytes),
            n=times.count(kept.recordings),
            size=size_words(kept.recordings_bytes),
        )
        newest = {
            "none": self.tr("⚠ There is none. Make one: lead-server backup --to FOLDER."),
            "old": self.tr("⚠ {when}: older than {hours} hours. Make one: lead-server backup --to FOLDER."),
            "good": "✓ {when}: {size}.",
        }[told.backup_state]
        tried = times.when(kept.verified_at) if kept.verified_at else ""
        trial = {
            "none": self.tr("⚠ None was tried out. Do it: lead-server verify --from FOLDER."),
            "old": self.tr(
                "⚠ {tried}: older than {days} days. Try one out: lead-server verify --from FOLDER."
            ),
            "wrong": self.tr("⚠ {tried}: differences: {n}. Look: lead-server verify --from FOLDER."),
            "good": self.tr("✓ {tried}: it came back, everything was there."),
        }[told.verify_state]
        found: list[Line] = [
            (
                _role(told.backup_state), self.tr("Newest backup"),
                newest.format(when=when, hours=f"{bounds.backup_hours:g}", size=size),
            ),
            (
                _role(told.verify_state), self.tr("Newest trial of a backup"),
                trial.format(tried=tried, days=f"{bounds.verify_days:g}", n=kept.verified_wrong),
            ),
        ]  # fmt: skip
        if kept.objects == "reference":
            text = self.tr("not in the backup: the object store keeps its own versions.")
            found.append(("", self.tr("Recordings in backups"), text))
        return found

    def _others(self, told: ServerHealth) -> list[Line]:
        place = self.tr("in a folder") if told.recordings_place == "folder" else self.tr("in an object store")
        ledger: Line = (
            "",
            self.tr("Journal of deletions"),
            self.tr("✓ whole, lines: {n}").format(n=times.count(told.ledger)),
        )
        if told.ledger < 0:
            ledger = (
                "danger", ledger[1],
                self.tr("⚠ It was changed: nobody is erased until it is what it was. Look: lead-server retention verify."),
            )  # fmt: skip
        hooks = times.count(told.webhooks_failing)
        sheets = times.count(told.sheets_failed)
        return [
            ("", self.tr("Database"), size_words(told.database_bytes)),
            ("", self.tr("Recordings"), f"{times.count(told.recordings)} · {place}"),
            ledger,
            (
                "danger" if told.webhooks_failing else "", self.tr("Webhooks for messages"),
                self.tr("⚠ {n} fail. Look: lead-server webhook status.").format(n=hooks)
                if told.webhooks_failing else self.tr("✓ none fails"),
            ),
            (
                "danger" if told.sheets_failed else "", self.tr("Sheets of the last week"),
                self.tr("⚠ not sent, or not sure: {n}. Look under Sheets by mail.").format(n=sheets)
                if told.sheets_failed else self.tr("✓ nothing failed"),
            ),
            (
                "", self.tr("Version"),
                self.tr("{version}, runs since {when}").format(
                    version=told.version, when=times.when(told.started_at) if told.started_at else "–"
                ),
            ),
        ]  # fmt: skip

    def _show(self, told: ServerHealth) -> None:
        self._health, self._problem = told, ""
        self.retranslate()

    def _fail(self, error: Exception) -> None:
        self._problem = sentence_of(error)
        self._say("problem", self._problem)
        self.retranslate()


def size_words(size: int) -> str:
    """“4.2 GB”."""
    value, unit = float(size), 0
    while value >= 1000 and unit < len(_UNITS) - 1:
        value, unit = value / 1000, unit + 1
    return f"{value:.0f} {_UNITS[unit]}" if unit == 0 or value >= 100 else f"{value:.1f} {_UNITS[unit]}"


def _role(state: str) -> str:
    return "danger" if state in RED else ""


def open_health(services: Services, background: Runner, acts: Acts, say: Callable[..., None]) -> HealthPage:
    """Build the page and make every connection it needs."""
    assert services.house is not None
    page = HealthPage(acts, say, services.house, background)
    here = acts.within(page)
    here.on("admin_again", page.reload)
    acts.install_some(page, "admin_again")
    page.reload()
    return page
