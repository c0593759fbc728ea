"""The choices of this desk's people, in one small file. Traces such as window sizes live apart and may be lost."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass
from pathlib import Path

from agent_app.store.files import write_whole


@dataclass(frozen=True)
class Setting:
    """One declared choice: its name, default, what is allowed, and English words for dialog and help page."""

    name: str
    default: str
    allowed: tuple[str, ...]
    words: str


SETTINGS = (
    Setting(
        "look/language", "", ("", "en", "zh_CN", "es"), "Language of the window; empty follows the system"
    ),
    Setting(
        "look/theme", "system", ("system", "light", "dark"), "Light or dark; follows the system by itself"
    ),
    Setting("telephone/adapter", "manual", ("manual", "demo", "softphone"), "Which telephone the desk uses"),
)
_DECLARED = {setting.name: setting for setting in SETTINGS}
_FREE = ("keys/", "window/")  #: families of names that are not listed one by one


class SettingsFile:
    """Implements `agent_app.services.Settings`. A damaged file counts as empty; a wrong value as the default."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        try:
            stored = json.loads(path.read_bytes())
            self._values = {str(k): str(v) for k, v in stored.items()} if isinstance(stored, dict) else {}
        except (OSError, ValueError):
            self._values = {}

    def read(self, name: str, default: str = "") -> str:
        """The value, or the declared default."""
        setting = _DECLARED.get(name)
        value = self._values.get(name)
        if setting is None:
            return value if value is not None else default
        if value is None or (setting.allowed and value not in setting.allowed):
            return default or setting.default
        return value

    def write(self, name: str, value: str) -> None:
        """Keep a value.

        Raises:
            ValueError: an unknown name, or a value that is not allowed.
        """
        setting = _DECLARED.get(name)
        if setting is None and not name.startswith(_FREE):
            raise ValueError(f"no such setting: {name}")
        if setting and setting.allowed and value not in setting.allowed:
            raise ValueError(f"{name} cannot be {value!r}")
        with self._lock:
            self._values[name] = value
            write_whole(self._path, json.dumps(self._values, ensure_ascii=False, indent=1).encode())
