"""What a start may load before the first window and before the queue, and that one thread waits for the other."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest

from agent_app import imports
from agent_app.imports import STAGES, Imports

WINDOW = "import agent_app.app, agent_app.session.view"
_NAMES = STAGES["keys"] + STAGES["store"] + STAGES["desk"]
DESK = f"{WINDOW}, importlib\nfor name in {_NAMES!r}: importlib.import_module(name)"
#: heavy, and not wanted before the queue is on screen
LATE = {
    "sqlalchemy",
    "alembic",
    "requests",
    "jinja2",
    "phonenumbers",
    "cel",
    "keyring",
    "asyncio",
    "pyqtgraph",
    # of rooms that an agent's desk never opens, or not yet
    "agent_app.quality.remote",
    "agent_app.reviews.service",
    "agent_app.telephony.engine.recorder",
    "domain.team_sheet",
}
#: not wanted before the first window either
LATER = LATE | {
    "msgspec",
    "cryptography",
    "sqlcipher3",
    "platformdirs",
    "PySide6.QtNetwork",
    "PySide6.QtMultimedia",
}


@pytest.mark.parametrize(("work", "late"), [(WINDOW, LATER), (DESK, LATE)], ids=["window", "queue"])
def test_a_start_loads_only_what_it_shows(work: str, late: set[str]):
    told = subprocess.run(
        [sys.executable, "-c", f"{work}\nimport sys\nprint(*sys.modules)"],
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert not late & set(told.stdout.split())


def test_who_waits_for_a_stage_finds_it_loaded(monkeypatch):
    monkeypatch.setattr(
        imports, "STAGES", {"keys": ("json",), "store": (), "desk": ("wave",), "rest": ("colorsys",)}
    )
    monkeypatch.setattr(imports, "IDLE_S", 30.0)
    loads = Imports()
    thread = threading.Thread(target=loads.run)
    thread.start()
    loads.wait("desk")
    assert "wave" in sys.modules and thread.is_alive()  # the rest waits until somebody wants it
    loads.wait("rest")
    thread.join(5)
    assert "colorsys" in sys.modules and not thread.is_alive()


def test_a_broken_installation_is_told_to_whoever_waits(monkeypatch):
    monkeypatch.setattr(
        imports, "STAGES", {"keys": ("json",), "store": (), "desk": ("no_such_module",), "rest": ()}
    )
    loads = Imports()
    loads.run()
    with pytest.raises(ModuleNotFoundError):
        loads.wait("desk")
