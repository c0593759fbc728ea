"""The one wiring place: what a desk is made of, and who knows whom."""

from __future__ import annotations

import argparse
import json
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from agent_app import log, memory, stall
from agent_app.background import Background, share_fairly
from agent_app.changes import Changes
from agent_app.control.claim import Claim
from agent_app.control.client import ask, door_name
from agent_app.imports import Imports
from agent_app.meter import PopMeter
from agent_app.services import Services
from agent_app.session.desk import Desk
from agent_app.session.local import LocalSession
from agent_app.session.view import open_sign_in
from agent_app.settings import SettingsFile
from agent_app.store.files import data_folder
from agent_app.widgets.first_look import after_first_paint, start_look
from agent_app.widgets.language import language
from domain.errors import UserError

if TYPE_CHECKING:
    from agent_app.control.door import Door
    from agent_app.marks import Marks
    from agent_app.network import NetworkWatch
    from agent_app.session.service import Session
    from agent_app.session.workspace import Workspace
    from agent_app.shell.window import MainWindow
    from agent_app.store.database import Database
    from agent_app.sync.transport import Transport
    from agent_app.telephony.port import Telephone
    from domain.api import SignedIn

POOL_THREADS = 6
HEAVY_READS = ("quality", "my_scores")


class App:
    """The running desk: sign-in window or main window, one workspace, one control door.

    Args:
        options: from `agent_app.cli`.
    """

    def __init__(self, options: argparse.Namespace, qt: QApplication) -> None:
        self.options, self.qt = options, qt
        self.folder = Path(options.data) if options.data else data_folder()
        self.folder.mkdir(parents=True, exist_ok=True)
        self.settings = _Once(SettingsFile(self.folder / "settings.json"), options)
        self.pool = ThreadPoolExecutor(POOL_THREADS, thread_name_prefix="work")
        self.background = Background(self.pool, self._on_error)
        self.changes = Changes(self.background.call_soon, self.background.call_later)
        self.imports = Imports()
        self.session = LocalSession(
            Desk(self.folder),
            self._open_workspace,
            self._on_workspace,
            verify=options.certificates or True,
            ready=self.imports.wait,
            locked=self._on_locked,
            access=self._on_access,
        )
        self.workspace: Workspace | None = None
        self.window: QWidget | None = None
        self.main: MainWindow | None = None
        self.stalls = stall.StallWatch()
        self.pops = PopMeter(self._wanted_lead)
        self.marks = _marks(qt) if os.environ.get("LEADLINE_MARKS") else None
        self.claim = Claim(door_name(self.folder))
        self.door: Door | None = None
        self.network: NetworkWatch | None = None

    def start(self) -> bool:
        """Show the first window; False when another desk of this user is open (it is raised).

        Whatever the window does not need to be seen comes after its first paint: log, control door, further imports.
        """
        if not self.claim.take():
            try:
                ask(door_name(self.folder), {"command": "show"})
            except UserError:
                print("A desk with this data folder is open, but it does not answer.", file=sys.stderr)
            return False
        start_look(self.settings)
        self._show_sign_in()
        after_first_paint(cast(QWidget, self.window), self._go_on)
        return True

    def _go_on(self) -> None:
        log.start(self.folder, verbose=self.options.verbose)
        self.pool.submit(self.imports.run)
        self._open_door()
        if given := os.environ.pop("LEADLINE_SIGN_IN", ""):
            self._sign_in_with(json.loads(given))

    def _open_door(self) -> None:
        from agent_app.control.commands import Commands
        from agent_app.control.door import Door

        typing = bool(os.environ.get("LEADLINE_CONTROL_KEYS"))
        # her desk is there when its window is: before that its services do not listen yet
        commands = Commands(
            lambda: self.workspace if self.main is not None else None, _WindowDoor(self), typing=typing
        )
        self.door = Door(self.claim, commands.handle)
        self.door.open()

    def close(self) -> None:
        """Everything stays as it is on the disk; the next start takes it up."""
        if self.door is not None:
            self.door.close()
        self.claim.release()
        self.session.close()
        self.pool.shutdown(wait=False, cancel_futures=True)

    # ---- windows ------------------------------------------------------------------------------------------------

    def _show_sign_in(self) -> None:
        self.main = None
        window = open_sign_in(self._services(), self.background, self._on_signed_in)
        window.resize(*self._size())
        self._replace(window)

    def _on_signed_in(self, _session: Session) -> None:
        from agent_app.shell.open import open_shell

        assert self.workspace is not None
        window = self.main = open_shell(self._services(), self.background, sign_out=self._sign_out)
        window.resize(*self._size())
        calls = window.desks.get("calls")
        if calls is not None:
            customer = cast(Any, calls).customer
            self.pops.watch(customer, customer.shown_lead)
            if self.marks is not None:
                self.marks.watch_queue(cast(Any, calls).queue.list)
        self._replace(window)
        self._tell_what_was_saved(window)
        self.workspace.listen()
        if calls is None:
            self._begin_sync()
        else:
            cast(Any, calls).queue.presenter.on_first_page = self._begin_sync
        if self._demo_rings() and self.workspace.calls.state().agent == "offline":
            self.workspace.calls.set_agent_state("ready")  # a customer of the demo calls by itself

    def _begin_sync(self) -> None:
        memory.settle()
        workspace = self.workspace

        def begin(_none: None) -> None:
            self._watch_network()
            if workspace is not None and workspace is self.workspace:  # she may have signed out meanwhile
                workspace.start_sync()

        self.background.run(lambda: self.imports.wait("rest"), owner=self.window, done=begin)

    def _watch_network(self) -> None:
        from agent_app.network import NetworkWatch

        if self.network is None:
            self.network = NetworkWatch(
                self.qt, lambda: self.workspace.network_up() if self.workspace is not None else None
            )

    def _sign_in_with(self, given: dict[str, str]) -> None:
        """Sign in without typing (demo and tests)."""
        cast(Any, self.window).presenter.sign_in(
            given["server"], given["organisation"], given["login"], given["password"],
            unlock=given.get("unlock", "") == "yes",
        )  # fmt: skip

    def _sign_out(self) -> None:
        self._show_sign_in()
        self.background.run(self.session.sign_out, owner=self.window, done=lambda _none: None)

    def _replace(self, window: QWidget) -> None:
        old, self.window = self.window, window
        if self.marks is not None and old is None:
            self.marks.watch_window(window)
        window.show()
        window.activateWindow()
        if old is not None:
            old.hide()
            old.deleteLater()

    def _tell_what_was_saved(self, window: MainWindow) -> None:
        saved = self.session.salvaged
        if saved is not None:
            window.tell(UserError("store_damaged", saved=str(saved.operations + saved.drafts)))

    def _size(self) -> tuple[int, int]:
        if self.options.size:
            width, _, height = self.options.size.partition("x")
            return int(width), int(height)
        screen = self.qt.primaryScreen().availableGeometry()
        return min(1366, screen.width()), min(768, screen.height())

    # ---- the person's services ----------------------------------------------------------------------------------

    def _open_workspace(
        self, database: Database, transport: Transport, signed: SignedIn, device_id: str
    ) -> Workspace:
        from agent_app.session.workspace import Workspace

        return Workspace(
            database, transport, signed, device_id, self.changes, self.pool,
            telephone=self._telephone, language=lambda: cast(Any, language.short), zone=_system_zone(),
            signed_out=self._on_signed_out, heard=self.pops.heard,
        )  # fmt: skip

    def _on_workspace(self, workspace: Workspace | None) -> None:
        self.workspace = workspace

    def _on_signed_out(self, _code: str) -> None:
        """The server no longer takes the token: the health line says so; the desk's data stays open to its person."""

    def _on_locked(self, why: UserError) -> None:
        """The server took this desk away, or it was away for too long: back to the sign-in window, with the reason.

        Called in the sync thread.
        """

        def show() -> None:
            self._show_sign_in()
            cast(Any, self.window).show_problem(why, can_unlock=False)
            self.background.run(self.session.shut, owner=self.window, done=lambda _none: None)

        self.background.call_soon(show)

    def _on_access(self) -> None:
        """An admin changed what she may do: the desk opens anew, at once or when her call is over. Any thread."""
        self.background.call_soon(self._reopen_when_idle)

    def _reopen_when_idle(self) -> None:
        workspace = self.workspace
        if workspace is None:
            return
        state = workspace.calls.state()
        if state.current is not None or state.ringing is not None:  # her call and its outcome come first
            self.background.call_later(1.0, self._reopen_when_idle)
            return
        self.workspace = None
        self._show_sign_in()

        def done(session: Session | None) -> None:
            if session is not None:
                self._on_signed_in(session)
                if self.main is not None:
                    self.main.say_access()

        self.background.run(self.session.reopen, owner=self.window, done=done)

    def _telephone(self, database: Database) -> Telephone:
        from agent_app.telephony.manual import ManualTelephone

        match self.settings.read("telephone/adapter", "manual"):
            case "demo":
                from agent_app.telephony.demo import DemoTelephone

                return DemoTelephone(lambda: _somebody(database), rings_by_itself=self._demo_rings())
            case "softphone":
                from agent_app.sound.local import with_kept
                from agent_app.telephony.engine_link import engine_command
                from agent_app.telephony.setup import sealing, take_up
                from agent_app.telephony.softphone import Softphone

                setup = take_up(self.folder, database)
                if setup is None:
                    return Softphone()
                return Softphone(
                    setup.accounts, sealing(with_kept(setup.engine, database), database), engine_command(setup.engine_name),
                    record=setup.record, auto_answer=setup.auto_answer,
                )  # fmt: skip
            case "pbx":
                from agent_app.telephony.pbx import PbxTelephone

                return PbxTelephone()
            case _:
                return ManualTelephone()

    def _demo_rings(self) -> bool:
        """The demo's customer calls unasked; tests let her wait."""
        demo = self.settings.read("telephone/adapter", "manual") == "demo"
        return demo and os.environ.get("LEADLINE_DEMO_RINGS", "yes") == "yes"

    def _services(self) -> Services:
        workspace = self.workspace
        if workspace is None:
            nobody = cast(Any, _Nobody())
            return Services(
                session=self.session, queue=nobody, customers=nobody, calls=nobody, changes=self.changes,
                settings=self.settings, definitions=nobody, outbox=nobody,
            )  # fmt: skip
        rooms = workspace.rooms
        return Services(
            session=self.session, queue=workspace.queue, customers=workspace.customers, calls=workspace.calls,
            changes=self.changes, settings=self.settings, definitions=workspace.definitions,
            outbox=workspace.outbox_page, entries=workspace.entries, team=workspace.team, day=workspace.day,
            sound=workspace.sound, arms=workspace.arms, news=workspace.news if workspace.on_phone else None,
            notices=workspace.notices, knowledge=workspace.knowledge, reveals=workspace.reveals, factor=workspace.factor,
            quality=rooms.quality, my_scores=rooms.my_scores if workspace.signed.person.role == "agent" else None,
            reviews=rooms.reviews, calibrations=rooms.calibrations, reports=rooms.reports, plans=rooms.plans,
            phrases=rooms.phrases, leave=rooms.leave, learning=rooms.learning, studio=rooms.studio, forms=rooms.forms,
            effects=rooms.effects, writing=rooms.writing, library=rooms.library, records=rooms.records,
            handing=rooms.handing, pool=rooms.pool, house=rooms.house, permissions=rooms.permissions,
            sheets=rooms.sheets, cases=workspace.cases if workspace.on_phone else None,
        )  # fmt: skip

    def _wanted_lead(self) -> str | None:
        ringing = self.workspace.calls.state().ringing if self.workspace else None
        return ringing.record.lead_id if ringing else None

    def _on_error(self, error: Exception) -> None:
        log.bug(error)
        if self.main is not None:
            self.main.tell(error)


class _Nobody:
    """Stands where a person's service would be before somebody has signed in."""

    def __getattr__(self, name: str) -> NoReturn:
        raise UserError("not_signed_in", f"{name} before sign-in")


class _Once:
    """The settings with what the command line says for this time laid over them."""

    def __init__(self, settings: SettingsFile, options: argparse.Namespace) -> None:
        self._settings = settings
        given = {
            "look/language": options.language,
            "look/theme": options.theme,
            "telephone/adapter": options.telephone,
        }
        self._given = {name: value for name, value in given.items() if value}

    def read(self, name: str, default: str = "") -> str:
        return self._given.get(name) or self._settings.read(name, default)

    def write(self, name: str, value: str) -> None:
        self._given.pop(name, None)
        self._settings.write(name, value)


class _WindowDoor:
    """What the control door may do with the window."""

    def __init__(self, app: App) -> None:
        self._app = app

    def shoot(self, path: str) -> None:
        window = self._window()
        if not window.grab().save(path):
            raise UserError("disk_full", f"the picture could not be saved as {path}", folder=path)

    def press(self, keys: str) -> None:
        from PySide6.QtGui import QKeySequence
        from PySide6.QtTest import QTest

        for part in keys.split():
            combination: Any = cast(Any, QKeySequence.fromString(part))[0]
            QTest.keyClick(self._target(), combination.key(), combination.keyboardModifiers())

    def type_text(self, text: str) -> None:
        from PySide6.QtGui import QInputMethodEvent

        for part in text:  # as an input method does, so that Chinese can be typed too
            event = QInputMethodEvent()
            event.setCommitString(part)
            QApplication.sendEvent(self._target(), event)

    def picture(self) -> dict[str, Any]:
        window, focus = self._window(), self._app.qt.focusWidget()
        return {
            "title": window.windowTitle(),
            "desk": self._app.main.desk() if self._app.main is not None else "sign_in",
            "size": [window.width(), window.height()],
            "focus": (focus.accessibleName() or focus.objectName() or type(focus).__name__) if focus else "",
            "language": language.code,
            "longest_stall_ms": round(self._app.stalls.longest_ms, 1),
            "pop_ms": round(self._app.pops.last_ms, 1) if self._app.pops.last_ms is not None else None,
        }

    def raise_window(self) -> None:
        """On top without taking the focus from another program's text field."""
        window = self._window()
        if window.isMinimized():
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()

    def close_window(self) -> None:
        QTimer.singleShot(50, self._window().close)

    def _target(self) -> QWidget:
        return self._app.qt.focusWidget() or self._window()

    def _window(self) -> QWidget:
        if self._app.window is None:
            raise UserError("not_found", "no window is open")
        return self._app.window


def _marks(qt: QApplication) -> Marks:
    from agent_app.marks import Marks

    return Marks(qt)


def _somebody(database: Database) -> str | None:
    """The number of a customer on this desk with something to talk about, another one each time."""
    row = database.read(
        lambda c: c.exec_driver_sql(
            "SELECT number_text FROM lead_shown WHERE number_text LIKE '+%' AND do_not_call=0"
            " ORDER BY (body LIKE '%\"tickets\":[{%') + (body LIKE '%\"products\":[{%') DESC, random() LIMIT 1"
        ).scalar()
    )
    return str(row) if row else None


def _system_zone() -> str:
    from PySide6.QtCore import QTimeZone

    return bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"


def run(options: argparse.Namespace) -> int:
    """Open the desk and stay until its window closes."""
    share_fairly()
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("Leadline")
    qt.setDesktopFileName("leadline")
    app = App(options, qt)
    if not app.start():
        return 0
    code = qt.exec()
    app.close()
    return code
