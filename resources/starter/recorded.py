"""The recordings of the sample world: files spoken from our own texts, with what is said when (recordings/index.yaml)."""

from __future__ import annotations

from pathlib import Path

import msgspec
import yaml

from resources.starter import RECORDINGS


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One utterance. `channel`: 0 the agent, 1 the customer."""

    channel: int
    from_ms: int
    to_ms: int
    text: str


class Heard(msgspec.Struct, frozen=True, kw_only=True):
    """One recording. `agents`: logins whose calls it stands for."""

    file: str
    language: str
    campaign: str
    outcome: str
    category: str
    intention: str = ""
    note: str = ""
    agents: tuple[str, ...]
    seconds: float
    sample_rate: int
    media_type: str
    lines: tuple[Line, ...] = ()

    @property
    def path(self) -> Path:
        return RECORDINGS / self.file


def load_recordings(folder: Path = RECORDINGS) -> list[Heard]:
    """What the index names; empty without an index."""
    index = folder / "index.yaml"
    if not index.is_file():
        return []
    return msgspec.convert(yaml.safe_load(index.read_text(encoding="utf-8")), list[Heard])


def waiting_for(recordings: list[Heard]) -> dict[tuple[str, str], list[Heard]]:
    """(agent's login, customer's language) -> recordings that still need a call."""
    found: dict[tuple[str, str], list[Heard]] = {}
    for heard in reversed(recordings):
        for login in heard.agents:
            found.setdefault((login, heard.language), []).append(heard)
    return found
