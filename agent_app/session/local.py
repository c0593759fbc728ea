"""Signing in and out of this desk, with the server and without it.

Store, transport and workspace are imported when somebody signs in: the sign-in window must not wait for them.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from agent_app.session import unlock_code
from agent_app.session.service import Health, KnownPerson, Session
from agent_app.store.files import person_folder
from domain.errors import UserError

if TYPE_CHECKING:
    from agent_app.imports import Stage
    from agent_app.session.desk import Desk
    from agent_app.session.workspace import Workspace
    from agent_app.store.database import Database
    from agent_app.store.salvage import Salvaged
    from agent_app.sync.transport import Transport
    from domain.api import SignedIn

CLOCK_TOLERANCE = timedelta(minutes=2)
VERSION = "0.1.0"


class LocalSession:
    """Implements `SessionService`.

    Args:
        open_workspace: builds the person's services over an open database (wired in `app.py`).
        told: hears of a workspace that was opened or (None) closed.
        ready: waits until a stage of `agent_app.imports` is loaded.
    """

    def __init__(
        self,
        desk: Desk,
        open_workspace: Callable[[Database, Transport, SignedIn, str], Workspace],
        told: Callable[[Workspace | None], None],
        verify: bool | str = True,
        ready: Callable[[Stage], object] = lambda _stage: None,
    ) -> None:
        self._ready = ready
        self._desk, self._open_workspace, self._told, self._verify = desk, open_workspace, told, verify
        self._workspace: Workspace | None = None
        self._session: Session | None = None
        self.salvaged: Salvaged | None = None
        self.unlock_code: str | None = None

    def known(self) -> tuple[KnownPerson, ...]:
        return self._desk.known()

    def session(self) -> Session | None:
        return self._session

    def workspace(self) -> Workspace | None:
        return self._workspace

    def health(self) -> Health:
        if self._workspace is None:
            return Health(state="signed_out", since=datetime.now(UTC))
        return self._workspace.sync.health()

    def sign_in(self, server: str, organisation: str, login: str, password: str) -> Session:
        """Sign in at the server, open (or make) this person's database and start to sync."""
        self._ready("rest")
        from agent_app.sync.transport import Transport
        from domain.api import SignIn
        from domain.feed import PROTOCOL

        server = checked_address(server)
        transport = Transport(server, verify=self._verify)
        about = transport.about()
        if about.product != "leadline":
            raise UserError("not_a_lead_server", server=server)
        if about.oldest_protocol > PROTOCOL:
            raise UserError("too_old", server=server)
        if about.protocol < PROTOCOL:
            raise UserError("too_new", server=server)
        skew = abs(datetime.now(UTC) - about.server_time)
        if skew > CLOCK_TOLERANCE:
            raise UserError("clock_off", minutes=str(int(skew.total_seconds() // 60)), server=server)
        signed = transport.sign_in(
            SignIn(
                organisation=organisation.strip(), login=login.strip(), password=password,
                device_id=self._desk.device_id(), device_name=self._desk.device_name(), app_version=VERSION,
                protocol=PROTOCOL,
            )
        )  # fmt: skip
        transport.token = signed.token
        folder = person_folder(self._desk.folder, server, organisation.strip(), login.strip())
        key = self._key(folder, password, signed, transport)
        return self._enter(folder, key, transport, signed, online=True)

    def unlock(self, server: str, organisation: str, login: str, password: str) -> Session:
        """Open the desk without the server, by password or unlock code."""
        self._ready("keys")
        from agent_app.store.keys import KeyFile, WrongSecret, device_secret

        server = checked_address(server)
        folder = person_folder(self._desk.folder, server, organisation.strip(), login.strip())
        keys = KeyFile(folder / "key.json", device_secret(self._desk.folder))
        if not keys.exists():
            raise UserError("offline_unlock_unknown", login=login)
        try:
            key = keys.open(password)
        except WrongSecret as error:
            raise UserError("wrong_password") from error
        self._ready("desk")
        from agent_app.sync.transport import Transport

        transport = Transport(server, verify=self._verify)
        return self._enter(folder, key, transport, None, online=False)

    def unlock_code_noted(self) -> None:
        """She has written it down: it is not shown again."""
        self.unlock_code = None
        if self._workspace is not None:
            unlock_code.forget(self._workspace.database)

    def sign_out(self) -> None:
        """Close the person's database; what waits in the outbox stays there and goes out at her next sign-in."""
        if self._workspace is None:
            return
        workspace, self._workspace, self._session = self._workspace, None, None
        self._told(None)
        workspace.close(sign_out=True)

    def close(self) -> None:
        """The window closes: as sign-out, but the token stays good for the next start."""
        if self._workspace is not None:
            workspace, self._workspace, self._session = self._workspace, None, None
            workspace.close(sign_out=False)

    def _key(self, folder: Path, password: str, signed: SignedIn, transport: Transport) -> bytes:
        """This person's store key: from the disk, from the server's escrow after a password change, or a new one."""
        import base64

        from agent_app.store.keys import KeyFile, WrongSecret, device_secret
        from domain.api import KeepStoreKey

        keys = KeyFile(folder / "key.json", device_secret(self._desk.folder))
        escrow = base64.b64decode(signed.store_key) if signed.store_key else None
        if keys.exists():
            try:
                key = keys.open(password)
            except WrongSecret:
                if escrow is None:
                    raise UserError("store_locked", "the password changed and no key is in escrow") from None
                keys.change_password(escrow, password)
                key = escrow
        else:
            folder.mkdir(parents=True, exist_ok=True)
            key, self.unlock_code = keys.create(password, escrow)
        if escrow != key:
            transport.ask(
                "PUT", "/v1/session/store-key", object,
                KeepStoreKey(device_id=self._desk.device_id(), store_key=base64.b64encode(key).decode()),
            )  # fmt: skip
        return key

    def _enter(
        self, folder: Path, key: bytes, transport: Transport, signed: SignedIn | None, *, online: bool
    ) -> Session:
        from agent_app.store.database import Database
        from agent_app.store.salvage import salvage

        database = Database(folder, key)
        try:
            self.salvaged = salvage(database.set_aside, key, database) if database.set_aside else None
            signed = _remembered(database, signed)
            if self.unlock_code:
                unlock_code.keep(database, self.unlock_code)
            transport.token = signed.token
            workspace = self._open_workspace(database, transport, signed, self._desk.device_id())
        except BaseException:
            database.close()
            raise
        self.unlock_code = unlock_code.not_noted(database)
        self._workspace = workspace
        self._session = Session(
            person=signed.person, organisation=signed.organisation, server=transport.base,
            permissions=signed.permissions, online=online, team=signed.team, region=signed.region,
        )  # fmt: skip
        self._desk.remember(
            KnownPerson(
                server=transport.base, organisation=signed.organisation.code, login=signed.person.login,
                name=signed.person.name, can_unlock_offline=True,
            )
        )  # fmt: skip
        self._told(workspace)
        return self._session


def _remembered(database: Database, signed: SignedIn | None) -> SignedIn:
    """Keep what the server said at sign-in (in the encrypted store), or take it up again without the server."""
    import msgspec

    from domain.api import SignedIn

    if signed is None:
        stored = database.read(
            lambda c: c.exec_driver_sql("SELECT value FROM meta WHERE key='signed_in'").scalar()
        )
        if not stored:
            raise UserError("offline_unlock_unknown")
        return msgspec.json.decode(str(stored).encode(), type=SignedIn)
    kept = msgspec.structs.replace(signed, store_key="")
    text = msgspec.json.encode(kept).decode()
    database.write(
        lambda c: c.exec_driver_sql(
            "INSERT OR REPLACE INTO meta (key, value) VALUES ('signed_in', ?)", (text,)
        )
    )
    return signed


def checked_address(text: str) -> str:
    """The server's address in full; plain HTTP only to this machine itself.

    Raises:
        UserError: not_a_lead_server, for what is no address or would travel in the clear.
    """
    from urllib.parse import urlsplit

    text = text.strip()
    if "://" not in text:
        text = f"http://{text}" if _is_loopback(text.split(":")[0]) else f"https://{text}"
    text = text.rstrip("/")
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise UserError("not_a_lead_server", "no address", server=text)
    if (
        parts.scheme == "http"
        and not _is_loopback(parts.hostname)
        and not os.environ.get("LEADLINE_INSECURE")
    ):
        raise UserError("not_a_lead_server", "plain http only on this machine", server=text)
    return text


def _is_loopback(host: str) -> bool:
    if host in ("localhost", "[::1]"):
        return True
    import ipaddress

    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
