"""A PC without its window: the real session and workspace over a data folder."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from agent_app.changes import Changes
from agent_app.session.desk import Desk
from agent_app.session.local import LocalSession
from agent_app.session.service import Session
from agent_app.session.workspace import Workspace
from agent_app.store.database import Database
from agent_app.sync.transport import Transport
from agent_app.telephony.manual import ManualTelephone
from domain.api import SignedIn
from domain.errors import UserError
from tests.helpers.world import PASSWORD


class Seat:
    """One data folder, one person at a time.

    Attributes:
        session: the real one. workspace: the open one, or None. locked: why it had to be shut.
    """

    def __init__(self, folder: Path, verify: bool | str = True) -> None:
        folder.mkdir(exist_ok=True)
        self.folder = folder
        self._pool = ThreadPoolExecutor(4)
        self._changes = Changes(lambda work: work())
        self.workspace: Workspace | None = None
        self.locked: list[UserError] = []
        self.session = LocalSession(Desk(folder), self._open, self._hear, verify, locked=self.locked.append)

    def sign_in(self, url: str, login: str, password: str = PASSWORD) -> Session:
        """Sign in at the server; nothing is fetched yet."""
        return self.session.sign_in(url, "demo", login, password)

    def unlock(self, url: str, login: str, secret: str = PASSWORD) -> Session:
        return self.session.unlock(url, "demo", login, secret)

    def work(self) -> Workspace:
        """Start the person's workspace and wait until it is in step."""
        assert self.workspace is not None
        self.workspace.start()
        assert self.workspace.sync.wait_in_step(30)
        return self.workspace

    def leads(self) -> set[str]:
        """Names of the leads in the open database."""
        assert self.workspace is not None
        rows = self.workspace.database.read(lambda c: c.exec_driver_sql("SELECT name FROM lead_shown").all())
        return {str(row[0]) for row in rows}

    def tag_unsent(self, lead_id: str, tag: str) -> None:
        """Do something that does not reach the server: the sync thread has ended, as if the cable were out."""
        workspace = self.workspace
        assert workspace is not None
        workspace.sync.stop()
        workspace.customers.tag(lead_id, (tag,))
        assert workspace.database.read(workspace.outbox.counts) == {"new": 1}

    def waiting(self) -> dict[str, int]:
        assert self.workspace is not None
        return self.workspace.database.read(self.workspace.outbox.counts)

    def person_folders(self) -> set[str]:
        return {p.name for p in (self.folder / "people").iterdir()}

    def close(self) -> None:
        """The window closes; the token stays good."""
        self.session.close()
        self.workspace = None
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _open(self, database: Database, transport: Transport, signed: SignedIn, device_id: str) -> Workspace:
        return Workspace(
            database, transport, signed, device_id, self._changes, self._pool,
            telephone=lambda _database: ManualTelephone(), language=lambda: "en", zone="Asia/Shanghai",
            signed_out=lambda _code: None,
        )  # fmt: skip

    def _hear(self, workspace: Any) -> None:
        self.workspace = workspace
