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
from agent_app.store import destroy
from agent_app.store.files import person_folder
from domain.addresses import is_loopback
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
_FACTS = ("device_id", "token", "last_met_ms", "latest_ms", "ending")
#: the server has taken this desk or this person away
ENDINGS = frozenset({"device_revoked", "account_disabled"})
VERSION = "0.1.0"


class LocalSession:
    """Implements `SessionService`.

    Args:
        open_workspace: builds the person's services over an open database (wired in `app.py`).
        told: hears of a workspace that was opened or (None) closed.
        ready: waits until a stage of `agent_app.imports` is loaded.
        locked: hears why an open desk must be shut, in the sync thread; `shut` is to follow.
        access: hears that the person may do something else from now on; `reopen` is to follow when no call is on.
    """

    def __init__(
        self,
        desk: Desk,
        open_workspace: Callable[[Database, Transport, SignedIn, str], Workspace],
        told: Callable[[Workspace | None], None],
        verify: bool | str = True,
        ready: Callable[[Stage], object] = lambda _stage: None,
        locked: Callable[[UserError], None] = lambda _error: None,
        access: Callable[[], None] = lambda: None,
    ) -> None:
        self._ready, self._locked, self._access = ready, locked, access
        self._again: Callable[[], Session] | None = None
        self._endings: dict[Path, Workspace] = {}
        destroy.finish_all(desk.folder / "people")
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

    def sign_in(self, server: str, organisation: str, login: str, password: str, code: str = "") -> Session:
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
        folder = person_folder(self._desk.folder, server, organisation.strip(), login.strip())
        device_id = self._desk.device_id(folder)
        try:
            signed = transport.sign_in(
                SignIn(
                    organisation=organisation.strip(), login=login.strip(), password=password,
                    device_id=device_id, device_name=self._desk.device_name(), app_version=VERSION,
                    protocol=PROTOCOL, code=code,
                )
            )  # fmt: skip
        except UserError as error:
            if error.code in ENDINGS:
                self._end_what_is_here(folder, password, server, error.code)
            raise
        transport.token = signed.token
        key = self._key(folder, password, signed, transport, device_id)
        return self._enter(folder, key, transport, signed, device_id, online=True)

    def unlock(self, server: str, organisation: str, login: str, password: str) -> Session:
        """Open the desk without the server, by password or unlock code.

        Raises:
            UserError: also away_too_long, and device_revoked or account_disabled when that was heard before.
        """
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
        self._ready("store")
        from agent_app.sync.transport import Transport

        transport = Transport(server, verify=self._verify)
        session = self._enter(folder, key, transport, None, self._desk.device_id(folder), online=False)
        self._ready("desk")
        return session

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
        for ending in list(self._endings.values()):
            ending.close(sign_out=False)
        if self._workspace is not None:
            workspace, self._workspace, self._session = self._workspace, None, None
            workspace.close(sign_out=False)

    def shut(self) -> None:
        """After `locked`, once no window shows the person's data any more: close it. A store that has to end goes on
        without a window until what is unsent was offered."""
        workspace, self._workspace, self._session = self._workspace, None, None
        self._told(None)
        if workspace is not None and workspace.engine.over:
            workspace.close(sign_out=False)

    def reopen(self) -> Session | None:
        """Open the same person's desk anew, with what she may do now; her token stays. None: nobody is signed in."""
        workspace, again = self._workspace, self._again
        if workspace is None or again is None:
            return None
        self._workspace = None
        workspace.close(sign_out=False)
        return again()

    def _watch(self, workspace: Workspace, folder: Path) -> None:
        """Hear when this desk must be shut, and when its store ends (in the sync thread)."""

        def locked(code: str) -> None:
            if code in ENDINGS:
                self._endings[folder] = workspace
            if self._workspace is workspace:
                self._locked(UserError(code, days=str(workspace.signed.organisation.desk_lock_days)))

        def end(code: str) -> None:
            destroy.mark(folder, code)
            workspace.close(sign_out=False)
            destroy.destroy(folder)
            self._endings.pop(folder, None)

        def access() -> None:
            if self._workspace is workspace:
                self._access()

        workspace.on_locked, workspace.on_destroy, workspace.on_access = locked, end, access
        workspace.on_rotated = lambda device_id: self._desk.keep_device_id(folder, device_id)

    def _check_lock(self, facts: dict[str, str], signed: SignedIn) -> None:
        from agent_app.sync.ending import away_too_long

        if facts.get("ending"):
            raise UserError(facts["ending"])
        days = signed.organisation.desk_lock_days
        if away_too_long(facts, lambda: datetime.now(UTC), days):
            raise UserError("away_too_long", days=str(days))

    def _end_what_is_here(self, folder: Path, password: str, server: str, code: str) -> None:
        """The server refuses this desk or person for good: offer what is unsent, then destroy the store."""
        from agent_app.store.database import Database
        from agent_app.store.desk_store import DeskStore
        from agent_app.store.keys import KeyFile, WrongSecret, device_secret
        from agent_app.sync.transport import Transport

        keys = KeyFile(folder / "key.json", device_secret(self._desk.folder))
        if not keys.exists() or folder in self._endings:
            return
        try:
            key = keys.open(password)
        except WrongSecret:
            return
        database = Database(folder, key)
        try:
            DeskStore(database).write(lambda tx: tx.put_meta({"ending": code}))
        finally:
            database.close()
        self._finish_ending(folder, key, Transport(server, verify=self._verify))

    def _finish_ending(self, folder: Path, key: bytes, transport: Transport) -> None:
        """Run a store to its end without a window: its engine offers what is unsent with the token it has."""
        from agent_app.store.database import Database

        database = Database(folder, key)
        try:
            signed = _remembered(database, None, "")
            transport.token = _facts(database).get("token", signed.token)
            workspace = self._open_workspace(database, transport, signed, self._desk.device_id(folder))
        except BaseException:
            database.close()
            raise
        self._endings[folder] = workspace
        self._watch(workspace, folder)
        workspace.sync.start()

    def _key(
        self, folder: Path, password: str, signed: SignedIn, transport: Transport, device_id: str
    ) -> bytes:
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
            key, _code = keys.create(password, escrow)  # she is given one by `_enter`
        if escrow != key:
            transport.ask(
                "PUT", "/v1/session/store-key", object,
                KeepStoreKey(device_id=device_id, store_key=base64.b64encode(key).decode()),
            )  # fmt: skip
        return key

    def _enter(
        self,
        folder: Path,
        key: bytes,
        transport: Transport,
        signed: SignedIn | None,
        device_id: str,
        *,
        online: bool,
        again: bool = False,
    ) -> Session:
        from agent_app.store.database import Database
        from agent_app.store.keys import KeyFile, device_secret
        from agent_app.store.salvage import salvage

        database = Database(folder, key)
        try:
            self.salvaged = salvage(database.set_aside, key, database) if database.set_aside else None
            facts = _facts(database)
            signed = _remembered(database, signed, device_id)
            if unlock_code.is_wanted(database):
                keys = KeyFile(folder / "key.json", device_secret(self._desk.folder))
                unlock_code.keep(database, keys.new_code(key))
            transport.token = signed.token if online and not again else facts.get("token", signed.token)
            if again:
                device_id = facts.get("device_id", device_id)
            if not online:
                self._check_lock(facts, signed)
                if (
                    facts.get("device_id", device_id) != device_id
                ):  # killed between the store and this copy of it
                    self._desk.keep_device_id(folder, facts["device_id"])
            workspace = self._open_workspace(database, transport, signed, device_id)
        except UserError as error:
            database.close()
            if error.code in ENDINGS:
                self._finish_ending(folder, key, transport)
            raise
        except BaseException:
            database.close()
            raise
        self.unlock_code = unlock_code.not_noted(database)
        self._workspace = workspace
        self._again = lambda: self._enter(
            folder, key, transport.twin(), None, device_id, online=online, again=True
        )
        self._watch(workspace, folder)
        self._session = Session(
            person=signed.person, organisation=signed.organisation, server=transport.base,
            permissions=signed.permissions, online=online, team=signed.team, region=signed.region,
            second_factor=signed.second_factor, second_factor_until=signed.second_factor_until,
        )  # fmt: skip
        self._desk.remember(
            KnownPerson(
                server=transport.base, organisation=signed.organisation.code, login=signed.person.login,
                name=signed.person.name, can_unlock_offline=True,
            )
        )  # fmt: skip
        self._told(workspace)
        return self._session


def _facts(database: Database) -> dict[str, str]:
    """What the engine wrote down: another device's id and token, when it met the server, that this store must end."""
    from agent_app.store.desk_store import DeskStore

    return DeskStore(database).read(lambda view: view.meta(*_FACTS))


def _remembered(database: Database, signed: SignedIn | None, device_id: str) -> SignedIn:
    """Keep what the server said at sign-in (in the encrypted store), or take it up again without the server."""
    import msgspec

    from agent_app.session import masking
    from agent_app.store.desk_store import DeskStore
    from domain.api import SignedIn
    from domain.decoding import decoded

    if signed is None:
        stored = database.read(
            lambda c: c.exec_driver_sql("SELECT value FROM meta WHERE key='signed_in'").scalar()
        )
        if not stored:
            raise UserError("offline_unlock_unknown")
        return decoded(str(stored).encode(), SignedIn)
    kept = msgspec.structs.replace(signed, store_key="")
    now_ms = str(int(datetime.now(UTC).timestamp() * 1000))
    facts = {
        "device_id": device_id,
        "token": "",
        "last_met_ms": now_ms,
        "latest_ms": now_ms,
    }
    database.write(lambda c: masking.keep(c, kept))
    DeskStore(database).write(lambda tx: tx.put_meta({**facts, "ending": ""}))
    return signed


def checked_address(text: str) -> str:
    """The server's address in full; plain HTTP only to this machine itself.

    Raises:
        UserError: not_a_lead_server, for what is no address or would travel in the clear.
    """
    from urllib.parse import urlsplit

    text = text.strip()
    if "://" not in text:
        text = f"http://{text}" if is_loopback(text.split(":")[0]) else f"https://{text}"
    text = text.rstrip("/")
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise UserError("not_a_lead_server", "no address", server=text)
    if parts.scheme == "http" and not is_loopback(parts.hostname) and not os.environ.get("LEADLINE_INSECURE"):
        raise UserError("not_a_lead_server", "plain http only on this machine", server=text)
    return text
