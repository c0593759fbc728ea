"""What this desk remembers between people: its device id, its settings, who has signed in here."""

from __future__ import annotations

import json
import platform
from pathlib import Path

import msgspec

from agent_app.session.service import KnownPerson
from agent_app.store.files import write_whole
from domain.ids import new_id


class Desk:
    """The desk's own folder. Nothing in it names a customer.

    Args:
        folder: see `store.files.data_folder`.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._device = folder / "device.json"
        self._people = folder / "people.json"

    def device_id(self) -> str:
        """The id of this desk, made on first use."""
        try:
            return str(json.loads(self._device.read_bytes())["id"])
        except (OSError, ValueError, KeyError):
            made = new_id()
            write_whole(self._device, json.dumps({"id": made}).encode())
            return made

    def device_name(self) -> str:
        return platform.node() or "desk"

    def known(self) -> tuple[KnownPerson, ...]:
        """Who signed in here before, the last one first."""
        try:
            rows = json.loads(self._people.read_bytes())
            return tuple(msgspec.convert(row, KnownPerson) for row in rows)
        except (OSError, ValueError, msgspec.ValidationError):
            return ()

    def remember(self, person: KnownPerson) -> None:
        """Put a person at the head of the list."""
        others = [
            p
            for p in self.known()
            if (p.server, p.organisation, p.login) != (person.server, person.organisation, person.login)
        ]
        write_whole(self._people, msgspec.json.encode([person, *others][:20]))
