"""What this desk remembers between people: its device id, its settings, who has signed in here."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict
from pathlib import Path

from agent_app.session.service import KnownPerson
from agent_app.store.files import write_whole


class Desk:
    """The desk's own folder. Nothing in it names a customer.

    Args:
        folder: see `store.files.data_folder`.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._device = folder / "device.json"
        self._people = folder / "people.json"

    def device_id(self, person: Path) -> str:
        """The id of this desk for the person whose folder this is; the desk's own one is made on first use.

        A person's desk that was noticed to be a clone has an id of its own (also inside her store, which counts).
        """
        for path in (person / "device.json", self._device):
            with contextlib.suppress(OSError, ValueError, KeyError):
                return str(json.loads(path.read_bytes())["id"])
        from domain.ids import new_id

        made = new_id()
        write_whole(self._device, json.dumps({"id": made}).encode())
        return made

    def keep_device_id(self, person: Path, device_id: str) -> None:
        """From now on this person's desk is that device."""
        write_whole(person / "device.json", json.dumps({"id": device_id}).encode())

    def device_name(self) -> str:
        import platform

        return platform.node() or "desk"

    def known(self) -> tuple[KnownPerson, ...]:
        """Who signed in here before, the last one first."""
        try:
            rows = json.loads(self._people.read_bytes())
            return tuple(_person(row) for row in rows)
        except (OSError, ValueError, TypeError, KeyError):
            return ()

    def remember(self, person: KnownPerson) -> None:
        """Put a person at the head of the list."""
        others = [
            p
            for p in self.known()
            if (p.server, p.organisation, p.login) != (person.server, person.organisation, person.login)
        ]
        write_whole(self._people, json.dumps([asdict(p) for p in [person, *others][:20]]).encode())


def _person(row: dict[str, object]) -> KnownPerson:
    """A line of `people.json`, checked by hand: the sign-in window does not wait for msgspec."""
    return KnownPerson(
        server=str(row["server"]), organisation=str(row["organisation"]), login=str(row["login"]),
        name=str(row["name"]), can_unlock_offline=row["can_unlock_offline"] is True,
    )  # fmt: skip
