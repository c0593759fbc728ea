"""A real main window over a real encrypted database with many leads, without a server; for the benches."""

from __future__ import annotations

import base64
import os
import shutil
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("LEADLINE_NO_KEYRING", "1")

from agent_app.changes import Changes
from agent_app.services import Services
from agent_app.session.service import Health, Session
from agent_app.session.workspace import Workspace
from agent_app.settings import SettingsFile
from agent_app.store import definitions
from agent_app.store.database import Database
from agent_app.sync.transport import Transport
from agent_app.telephony.demo import DemoTelephone
from agent_app.telephony.port import Telephone, TelephoneEvent
from domain.api import SignedIn
from domain.people import Organisation, Person, Region
from domain.permissions import rows_of
from tests.benchmarks import big_desk
from tests.helpers.floor import CAMPAIGN, SCRIPT

KEY = b"\x07" * 32
SIGNED = SignedIn(
    token="t",
    person=Person(id="agent-1", login="mira", name="Mira Chen", role="agent", time_zone="Asia/Shanghai"),
    organisation=Organisation(id="o", code="bench", name="Bench"),
    server_time=datetime.now(UTC),
    protocol=1,
    number_key=base64.b64encode(big_desk.NUMBER_KEY).decode(),
    permissions=dict(rows_of("agent")),
    region=Region(id="r", name="East", country="CN"),
)


def prepared(count: int) -> Path:
    """A folder with a database of `count` leads; made once an hour and copied for each use."""
    import msgspec

    made = (
        Path(tempfile.gettempdir())
        / f"leadline-bench-{os.getuid() if os.name == 'posix' else 0}"
        / f"desk-{count}-v4"
    )
    fresh = made.exists() and time.time() - made.stat().st_mtime < 3600
    if not fresh:
        shutil.rmtree(made, ignore_errors=True)
        part = made.with_suffix(".part")
        shutil.rmtree(part, ignore_errors=True)
        database = Database(part, KEY)
        big_desk.fill(database, count, "agent:agent-1")

        def publish(connection: Any) -> None:
            definitions.put(connection, "org:o", "campaign", "c1", msgspec.json.encode(CAMPAIGN))
            definitions.put(connection, "org:o", "script", "s1", msgspec.json.encode(SCRIPT))
            now = int(time.time() * 1000)
            connection.exec_driver_sql("INSERT INTO meta VALUES ('last_in_step_ms', ?)", (str(now),))

        database.write(publish)
        database.close()
        part.rename(made)
    folder = Path(tempfile.mkdtemp(prefix="leadline-bench-"))
    shutil.copytree(made, folder, dirs_exist_ok=True)
    return folder


class FakeSession:
    """Somebody is signed in; the server is not asked."""

    def __init__(self) -> None:
        self._session = Session(
            person=SIGNED.person,
            organisation=SIGNED.organisation,
            server="",
            permissions=SIGNED.permissions,
            online=True,
        )

    def session(self) -> Session:
        return self._session

    def health(self) -> Health:
        return Health(state="in_step", since=datetime.now(UTC))

    unlock_code: str | None = None

    def unlock_code_noted(self) -> None: ...

    def known(self) -> tuple[()]:
        return ()


class BenchDesk:
    """Window, workspace and demo telephone.

    Args:
        folder: from `prepared`.
        heard: hears each telephone event first.
        phone: another telephone than the demo.
    """

    def __init__(
        self,
        folder: Path,
        heard: Callable[[TelephoneEvent], None] = lambda _e: None,
        phone: Telephone | None = None,
    ) -> None:
        from PySide6.QtWidgets import QApplication

        from agent_app import memory
        from agent_app.background import Background, share_fairly
        from agent_app.shell.open import open_shell
        from agent_app.widgets.first_look import start_look

        share_fairly()
        self.qt = cast(QApplication, QApplication.instance() or QApplication([]))
        self.folder = folder
        self.pool = ThreadPoolExecutor(6)
        self.background = Background(self.pool, self._fail)
        self.changes = Changes(self.background.call_soon, self.background.call_later)
        self.phone: Any = phone or DemoTelephone(lambda: None, (0.01, 0.0, 0.01), rings_by_itself=False)
        self.workspace = Workspace(
            Database(folder, KEY), Transport("http://127.0.0.1:9"), SIGNED, "device", self.changes, self.pool,
            telephone=lambda _database: self.phone, language=lambda: "zh", zone="Asia/Shanghai",
            signed_out=lambda _code: None, heard=heard,
        )  # fmt: skip
        self.services = Services(
            session=cast(Any, FakeSession()), queue=self.workspace.queue, customers=self.workspace.customers,
            calls=self.workspace.calls, changes=self.changes, settings=SettingsFile(folder / "settings.json"),
            definitions=self.workspace.definitions, outbox=self.workspace.outbox_page,
        )  # fmt: skip
        start_look(self.services.settings)
        self.window = open_shell(self.services, self.background)
        self.window.resize(1366, 768)
        self.window.show()
        self.workspace.calls.start()
        self.calls = cast(Any, self.window.desks["calls"])
        memory.settle()

    def run_until(self, condition: Callable[[], bool], seconds: float = 30.0) -> None:
        """Let the event loop run until something holds."""
        end = time.monotonic() + seconds
        while not condition():
            self.qt.processEvents()
            if time.monotonic() > end:
                raise TimeoutError(f"the desk never got there; still away: {self.background.unfinished}")
            time.sleep(0.0002)

    def settle(self) -> None:
        """Let everything that was begun come back."""
        self.run_until(lambda: not self.background.unfinished)
        for _ in range(5):
            self.qt.processEvents()

    def close(self) -> None:
        self.window.close()
        self.workspace.calls.stop()
        self.workspace.database.close()
        self.pool.shutdown(wait=False)
        shutil.rmtree(self.folder, ignore_errors=True)

    @staticmethod
    def _fail(error: Exception) -> None:
        raise error
