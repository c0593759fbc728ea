"""What the desk loads while a person types her password, in the order in which it will be wanted.

One thread imports, the others wait for the stage that they need: two threads that import modules of one circle can wait
for each other, and they would share the interpreter's lock anyway.
"""

from __future__ import annotations

import importlib
import threading
from typing import Literal

from agent_app import memory

Stage = Literal["keys", "store", "desk", "rest"]
#: the last stage begins when it is wanted, or when nothing was for so long: it must not slow the way to the queue
IDLE_S = 1.5
STAGES: dict[Stage, tuple[str, ...]] = {
    # to unwrap the store's key, which then goes on beside the imports: Argon2 is C and lets go of the lock
    "keys": ("agent_app.store.keys", "argon2.low_level"),
    # the store and the services, which open while the desk's windows are loaded
    "store": (
        "agent_app.session.workspace",
        "agent_app.store.salvage",
        "agent_app.telephony.manual",
    ),
    "desk": (
        "agent_app.shell.open",
        "agent_app.calls.open",
    ),
    # what comes with the first word to the server, the first script
    "rest": (
        "agent_app.sync.trust",
        "truststore",
        "agent_app.shell.palette",
        "agent_app.shell.keys_panel",
        "agent_app.shell.health_panel",
        "agent_app.performance.open",
        "agent_app.team.open",
        "domain.sandbox",
        "cel",  # 0.2 s, and the first branch of a script would wait for it in the middle of a call
        "domain.callback_phrases.moments",
        "phonenumbers",
        "pypinyin",  # its tables take 0.2 s, and would be loaded by the one thread that writes what a person types
        "agent_app.telephony.demo",
    ),
}


class Imports:
    """Runs once, in a thread of the pool."""

    def __init__(self) -> None:
        self._done = {stage: threading.Event() for stage in STAGES}
        self._wanted = threading.Event()
        self._failed: BaseException | None = None

    def run(self) -> None:
        """Import stage after stage. What fails is raised again in whoever waits for it."""
        try:
            for stage, names in STAGES.items():
                if stage == "rest":
                    self._wanted.wait(IDLE_S)
                for name in names:
                    importlib.import_module(name)
                self._done[stage].set()
        except BaseException as error:
            self._failed = error
        finally:
            for event in self._done.values():
                event.set()
            memory.settle()

    def wait(self, stage: Stage) -> None:
        """Come back when a stage is loaded.

        Raises:
            ImportError: the installation is not whole.
        """
        if stage == "rest":
            self._wanted.set()
        self._done[stage].wait()
        if self._failed is not None:
            raise self._failed
