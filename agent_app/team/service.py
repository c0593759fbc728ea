"""The verbs of the floor: for an agent who needs help, and for a lead who gives it."""

from __future__ import annotations

from typing import Literal, Protocol

import msgspec

from domain.lists import LeadDetail
from domain.pbx import Listened, PbxLine
from domain.presence import FloorPage, HelpAnswered, HelpHow

ListenHow = Literal["listen", "whisper", "barge"]


class OwnHelp(msgspec.Struct, frozen=True, kw_only=True):
    """Help that this desk asked for. `state`: asked, answered, or could not be asked (`code`).

    Attributes:
        number: rises with each change, so that each is said once.
    """

    number: int
    call_id: str
    state: Literal["asked", "answered", "withdrawn", "failed"]
    answer: HelpAnswered | None = None
    code: str = ""


class TeamService(Protocol):
    """State is read from memory (`Changed(team=True)` tells of another); commands wait for the server."""

    def floor(self) -> FloorPage | None:
        """Who is there; None until the server has said it, and for a role that does not watch."""
        ...

    def away(self) -> bool:
        """The picture is old: the server cannot be asked."""
        ...

    def watch(self) -> None:
        """Begin to watch the floor (a role that may). Twice is once."""
        ...

    def own_help(self) -> OwnHelp | None: ...

    def ask_help(self) -> None:
        """Call the lead into the call that is on; once more withdraws it. Returns at once.

        Raises:
            UserError: not_in_this_state, without a call.
        """
        ...

    def answer_help(self, help_id: str, how: HelpHow) -> None:
        """Raises UserError: help_taken (data.agent), not_found when it is over, server_away."""
        ...

    def listened(self) -> tuple[int, Listened] | None:
        """Who is on this desk's call, and how; the number rises, so that each is said once."""
        ...

    def own_line(self) -> PbxLine | None:
        """This desk's own extension at an exchange; asks the server, and waits. None when it cannot be asked."""
        ...

    def listen(self, person_id: str, how: ListenHow) -> None:
        """Have one's own telephone rung, and hear a colleague's call. The colleague is told.

        Raises:
            UserError: no_line, not_in_this_state (nobody talks there), not_supported_by_phone, not_found, server_away.
        """
        ...

    def customer(self, lead_id: str) -> LeadDetail:
        """A customer who is not on this desk. Raises UserError: not_found, forbidden, server_away."""
        ...
