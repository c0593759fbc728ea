"""Which line the softphone of this desk has: handed in as a file once, kept in the person's encrypted store from then on.

An operator puts `telephone.json` into the desk's data folder. At the next sign-in it moves into the store and the file,
which holds a password, is removed. A file that cannot be read stays where it is, and the log says why.
"""

from __future__ import annotations

import logging
import uuid
from pathlib import Path
from typing import Literal

import msgspec

from agent_app.store.database import Database
from agent_app.telephony.commands import Account
from agent_app.telephony.engine.protocol import EngineConfig
from agent_app.telephony.engine_link import Engine, usual_engine
from agent_app.telephony.softphone import AutoAnswer
from domain.decoding import decoded

_LOG = logging.getLogger("telephony")
FILE, _KEY = "telephone.json", "telephone"


class Setup(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The file: `{"account": {…}, "engine": {…}}`, with the fields of `Account` and `EngineConfig`.

    Attributes:
        account: the line; lines: more of them, each with a `line` name of its own.
        stack: which engine; "" the usual one of this system, `pjsua2` where a line has to be encrypted.
        auto_answer: which calls are taken without a key: never, asked (the exchange says so), always.
        record: calls are recorded. Off unless the operator has said so: who has to be told of it is his to know.
    """

    account: Account
    lines: tuple[Account, ...] = ()
    engine: EngineConfig = EngineConfig()
    stack: Literal["", "baresip", "pjsua2"] = ""
    auto_answer: AutoAnswer = "never"
    record: bool = False

    @property
    def accounts(self) -> tuple[Account, ...]:
        """All lines, the usual one first."""
        return (self.account, *self.lines)

    @property
    def engine_name(self) -> Engine:
        """The engine that these lines need."""
        if self.stack:
            return self.stack
        return "pjsua2" if any(account.srtp for account in self.accounts) else usual_engine()


def sealing(config: EngineConfig, database: Database) -> EngineConfig:
    """Where the person's role sees no full number, the engine has a key of its own beside her store."""
    from agent_app.session import masking

    signed = database.read(masking.remembered)
    if signed is None or not signed.person.masked:
        return config
    return msgspec.structs.replace(config, seal_file=str(database.folder / "engine.key"))


def take_up(folder: Path, database: Database) -> Setup | None:
    """The setup of this person's softphone; None while nobody has handed one in."""
    path = folder / FILE
    try:
        given = decoded(path.read_bytes(), Setup)
    except FileNotFoundError:
        return _kept(database)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        # msgspec names the field, never a value
        _LOG.error("telephone.json was not taken: %s", error)
        return _kept(database)
    names = [account.line for account in given.accounts]
    if len(set(names)) < len(names) or (len(names) > 1 and "" in names):
        _LOG.error("telephone.json was not taken: each of several lines needs a name of its own in `line`")
        return _kept(database)
    if not given.engine.instance_id:
        engine = msgspec.structs.replace(given.engine, instance_id=str(uuid.uuid4()))
        given = msgspec.structs.replace(given, engine=engine)
    packed = msgspec.json.encode(given).decode()
    database.write(
        lambda c: c.exec_driver_sql("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (_KEY, packed))
    )
    path.unlink(missing_ok=True)
    return given


def _kept(database: Database) -> Setup | None:
    found = database.read(lambda c: c.exec_driver_sql("SELECT value FROM meta WHERE key=?", (_KEY,)).scalar())
    return decoded(found, Setup) if found else None
