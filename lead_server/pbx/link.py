"""What the manager knows of a link, whatever protocol it speaks."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from domain.pbx import PbxCommand
from lead_server.pbx.facts import Fact
from lead_server.pbx.tracker import Leg

QUIET_S = 15.0  #: the exchange is asked for a sign of life after so much silence
ANSWER_S = 8.0  #: and for an answer to anything it waits so long
_DIALABLE = re.compile(r"\+?[0-9*#]{1,32}", re.ASCII)
_PLAIN = re.compile(r"[A-Za-z0-9_./@:;+-]{1,80}", re.ASCII)

Hear = Callable[[Fact], Awaitable[None]]


class LinkError(Exception):
    """The link ended or could not be made. `code`: unreachable, refused (the password), silent, protocol."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(detail or code)
        self.code = code


class RefusedError(Exception):
    """The exchange did not do a command. `reason` is a word of ours: refused, no_such_call, bad_target, not_supported."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(detail or reason)
        self.reason = reason


@dataclass(frozen=True, kw_only=True)
class Settings:
    """How an exchange is reached.

    Attributes:
        context: of the dial plan in which numbers are dialled. phone_events: telephones answer and hold by NOTIFY.
    """

    host: str
    port: int
    user: str
    secret: str
    context: str = "default"
    tls: bool = False
    phone_events: bool = False

    def __repr__(self) -> str:
        return f"Settings({self.user}@{self.host}:{self.port})"


class Link(Protocol):
    """One connection to an exchange. `run` ends only by an error."""

    async def run(self, hear: Hear, ready: Callable[[list[Fact]], Awaitable[None]]) -> None:
        """Connect, sign in, ask for everything that is there (`ready`), then tell each fact.

        Raises:
            LinkError: always, in the end.
        """
        ...

    async def do(self, command: PbxCommand, endpoint: str, leg: Leg | None, other: str) -> None:
        """Do a command.

        Args:
            endpoint: of the telephone that acts. leg: of the call that it is about.
            other: endpoint or channel of the agent whose call is listened to.

        Raises:
            RefusedError: it was not done. LinkError: there is no connection.
        """
        ...

    async def close(self) -> None: ...


def dialable(text: str) -> str:
    """A number as it may stand in a command. Raises RefusedError bad_target."""
    bare = re.sub(r"[\s().\-/]", "", text)
    if not _DIALABLE.fullmatch(bare):
        raise RefusedError("bad_target")
    return bare


def plain(text: str) -> str:
    """A name of the exchange that may stand in a command: no blank, no line, no comma. Raises RefusedError."""
    if not _PLAIN.fullmatch(text):
        raise RefusedError("bad_target", "not a plain name")
    return text
