"""What is new in the scripts, by hand."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from agent_app.changes import Changed, Changes
from domain.script_life.releases import Release
from tests.helpers.desk_sample import NOW, SCRIPT, text


class FakeNews:
    """Implements `NewsService`. `calls`: whose agent is ready again once everything was read."""

    def __init__(self, changes: Changes, calls: Any) -> None:
        self._changes, self._calls = changes, calls
        self.new: list[Release] = []
        self.confirmed: list[str] = []
        self.proposed: list[tuple[str, ...]] = []

    def unread(self) -> list[Release]:
        return [one for one in self.new if one.id not in self.confirmed]

    def confirm(self, ids: tuple[str, ...]) -> None:
        self.confirmed += ids
        if not self.unread() and self._calls.reason == "unread_change":
            self._calls.set_agent_state("ready")
        self._changes.announce(Changed(definitions=True))

    def propose(
        self, script: str, version: int, step: str, language: str, text: str, why: str, call_id: str
    ) -> None:
        self.proposed.append((script, str(version), step, language, text, why, call_id))


def a_release(release_id: str = "r1", version: int = 8) -> Release:
    """Of the sample script, since a minute."""
    return Release(
        id=release_id, code=SCRIPT.code, version=version, starts_at=NOW - timedelta(minutes=1),
        sentence=text(
            "The opening is shorter: say the end of the policy first.", "开场白更短：先说明保单到期日。",
            "La apertura es más corta: diga primero cuándo vence la póliza.",
        ),
    )  # fmt: skip
