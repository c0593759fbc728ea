"""Where the embedded database listens: a socket in a private folder, or on Windows a free port of the loopback."""

from __future__ import annotations

import os
import shutil
import socket
import sys
import tempfile
from pathlib import Path

import msgspec

from lead_server.database.programs import Account, give_away

_LONGEST_SOCKET_PATH = 100  # the system's limit is 104 to 108 bytes


class Place(msgspec.Struct, frozen=True):
    """Host (or the socket's folder) and port; kept in `where.json` for the processes that join later."""

    host: str
    port: int

    @property
    def options(self) -> dict[str, str]:
        """PostgreSQL's settings for it."""
        if sys.platform == "win32":
            return {"listen_addresses": self.host, "port": str(self.port), "unix_socket_directories": ""}
        return {
            "listen_addresses": "",
            "port": str(self.port),
            "unix_socket_directories": self.host,
            "unix_socket_permissions": "0700",
        }


def choose(folder: Path, account: Account | None) -> Place:
    """A place for the database in `folder`; a socket's path is short, else it moves to the temporary folder."""
    if sys.platform == "win32":
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            return Place("127.0.0.1", probe.getsockname()[1])
    run = folder / "run"
    if len(os.fsencode(run / ".s.PGSQL.5432.lock")) > _LONGEST_SOCKET_PATH:
        run = Path(tempfile.mkdtemp(prefix="leadline-", dir="/tmp"))
    run.mkdir(mode=0o700, exist_ok=True)
    give_away(run, account)
    return Place(str(run), 5432)


def read(folder: Path) -> Place:
    """Raises FileNotFoundError when the database never ran."""
    return msgspec.json.decode((folder / "where.json").read_bytes(), type=Place)


def write(folder: Path, place: Place) -> None:
    fresh = folder / "where.json.new"
    fresh.write_bytes(msgspec.json.encode(place))
    fresh.replace(folder / "where.json")


def leave(folder: Path) -> None:
    """Remove a socket's folder that had to lie in the temporary folder."""
    if (folder / "where.json").exists() and sys.platform != "win32":
        run = Path(read(folder).host)
        if not run.is_relative_to(folder):
            shutil.rmtree(run, ignore_errors=True)
