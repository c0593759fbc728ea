"""What the engine program asks of a SIP library. One implementation a library, all judged by one suite."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from agent_app.telephony.commands import AnyCommand
from agent_app.telephony.engine.audio import Pump
from agent_app.telephony.engine.protocol import EngineConfig, Fact, Record

Tell = Callable[[Fact], None]


class CannotError(Exception):
    """A command that the stack could not do: `reason` in a word, `code` of SIP or 0."""

    def __init__(self, reason: str, code: int = 0) -> None:
        super().__init__(reason)
        self.reason, self.code = reason, code


class Stack(Protocol):
    """A SIP library. All of it runs on the engine's event loop; `tell` too."""

    name: str
    capabilities: tuple[str, ...]

    async def start(self, config: EngineConfig, tell: Tell, pump: Pump) -> None:
        """Begin. The sound of calls goes through `pump`, which is somebody else's."""
        ...

    async def do(self, command: AnyCommand) -> None:
        """Do a command of the port.

        Raises:
            CannotError: it was not done.
        """
        ...

    async def record(self, asked: Record) -> None:
        """Begin a recording.

        Raises:
            CannotError: it was not begun.
        """
        ...

    async def stop(self) -> None:
        """Hang up, sign off, give everything free; within a second or two."""
        ...
