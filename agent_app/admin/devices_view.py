"""The devices page: desks, last seen first; signed out, or taken away for good. Each is said before it is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from agent_app.admin.house_service import HouseService
from agent_app.admin.rows import RowTable
from agent_app.errors import sentence_of
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.panel import Panel, column, label, row
from domain.administration import DeviceRow


class DevicesPage(Panel):
    """A table, and two acts on the desk under the cursor."""

    def __init__(
        self,
        acts: Acts,
        say: Callable[..., None],
        house: HouseService,
        background: Runner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("surface", parent)
        self._acts, self._say, self._house, self._background = acts, say, house, background
        self._rows: tuple[DeviceRow, ...] = ()
        self._asked, self._problem = "", ""
        self.heading, self.hint = label("heading", self), label("muted", self, wrap=True)
        self.search = QLineEdit(self)
        self.table, self.empty, self.will = (
            RowTable(self),
            label("muted", self, wrap=True),
            label("", self, wrap=True),
        )
        self.lock, self.wipe = KeyButton("plain", "lock", self), KeyButton("plain", "close", self)
        lines = column(self, margins=(16, 12, 16, 12), gap=8)
        head, foot = row(gap=8), row(gap=8)
        head.addWidget(self.heading)
        head.addWidget(self.search, 1)
        lines.addLayout(head)
        lines.addWidget(self.hint)
        lines.addWidget(self.empty)
        lines.addWidget(self.table, 1)
        foot.addWidget(self.lock)
        foot.addWidget(self.wipe)
        foot.addWidget(self.will, 1)
        lines.addLayout(foot)
        self.search.textChanged.connect(lambda _text: self.retranslate())
        self.table.chosen.connect(lambda _id: self._ask(""))
        self.lock.clicked.connect(lambda: self.do("lock"))
        self.wipe.clicked.connect(lambda: self.do("wipe"))
        self.retranslate()

    def reload(self) -> None:
        self._background.run(self._house.devices, owner=self, done=self._show, failed=self._fail)

    def focus_home(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen(self) -> DeviceRow | None:
        """The desk under the cursor."""
        key = self.table.current_id()
        return next((one for one in self._rows if _key(one) == key), None)

    def do(self, act: str) -> None:
        """The first time it is said, the second time it is done."""
        found, house = self.chosen(), self._house
        if found is None or found.device.revoked:
            return
        if self._asked != act:
            self._ask(act)
            return
        device_id = found.device.id

        def done(count: int | None) -> None:
            self._ask("")
            wiped = self.tr(
                "{name}'s desk is taken away: it hands over what it had not sent, then its data is destroyed."
            )
            said = (
                wiped.format(name=found.person)
                if act == "wipe"
                else self.tr("%n session(s) ended. Whoever sits there signs in anew.", "", count or 0)
            )
            self._say("done", said)
            self.reload()

        work: Callable[[], int | None] = (
            (lambda: house.wipe(device_id)) if act == "wipe" else (lambda: house.lock(device_id))
        )
        self._background.run(work, owner=self, done=done, failed=self._fail)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Devices"))
        self.heading.setText(self.tr("Devices"))
        self.hint.setText(
            self.tr("One line a person and computer. Two people at one computer are two lines.")
        )
        self.search.setPlaceholderText(self.tr("Search by person, computer or address"))
        self.search.setAccessibleName(self.tr("Search devices"))
        head = (
            self.tr("Person"), self.tr("Computer"), self.tr("Last seen"), self.tr("Address"), self.tr("Version"),
            self.tr("State"),
        )  # fmt: skip
        words = self.search.text().lower().split()
        shown = [one for one in self._rows if all(w in _text(one) for w in words)]
        rows = [
            (
                one.person, one.device.name, times.when(one.device.last_seen_at) if one.device.last_seen_at else "",
                one.address, one.device.app_version, self._state(one),
            )
            for one in shown
        ]  # fmt: skip
        self.table.put(head, rows, [_key(one) for one in shown], self.tr("Devices"))
        self.empty.setText(self._problem or self.tr("No device is found by these words."))
        self.empty.setVisible(not shown)
        self._draw()

    def _state(self, one: DeviceRow) -> str:
        if one.device.revoked:
            return self.tr("taken away")
        return self.tr("signed in") if one.signed_in else self.tr("signed out")

    def _draw(self) -> None:
        found = self.chosen()
        can = found is not None and not found.device.revoked
        self.lock.put(
            self.tr("Sign out: once more") if self._asked == "lock" else self.tr("Sign out this device")
        )
        self.wipe.put(self.tr("Wipe: once more") if self._asked == "wipe" else self.tr("Wipe this device"))
        self.lock.setEnabled(can)
        self.wipe.setEnabled(can)
        said = {
            "lock": self.tr("Its sessions end; its data stays and opens again with a sign-in."),
            "wipe": self.tr(
                "It hands over what it had not sent; then its data and key are destroyed, for good."
            ),
        }
        self.will.setText(said.get(self._asked, ""))

    def _ask(self, act: str) -> None:
        self._asked = act
        self._draw()

    def _show(self, rows: tuple[DeviceRow, ...]) -> None:
        self._rows, self._problem = rows, ""
        self.retranslate()

    def _fail(self, error: Exception) -> None:
        self._problem, self._asked = sentence_of(error), ""
        self._say("problem", self._problem)
        self.retranslate()


def _key(one: DeviceRow) -> str:
    return f"{one.device.id} {one.device.person_id}"


def _text(one: DeviceRow) -> str:
    return f"{one.person} {one.device.name} {one.address}".lower()


def open_devices(services: Services, background: Runner, acts: Acts, say: Callable[..., None]) -> DevicesPage:
    """Build the page and make every connection it needs."""
    assert services.house is not None
    page = DevicesPage(acts, say, services.house, background)
    here = acts.within(page)
    here.on("admin_again", page.reload)
    here.on("admin_find", lambda: page.search.setFocus(Qt.FocusReason.ShortcutFocusReason))
    acts.install_some(page, "admin_again", "admin_find")
    page.reload()
    return page
