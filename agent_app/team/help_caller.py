"""What a lead has to do with a call of this desk: she is called to help, and it is said when she listens."""

from __future__ import annotations

from collections.abc import Callable

from agent_app.changes import Changed
from agent_app.errors import sentence_for
from agent_app.team.help_words import listened_words, said_of
from agent_app.team.service import TeamService
from domain.errors import UserError


class HelpCaller:
    """One key in the call calls the lead; what became of it is said once.

    Args:
        say: the message strip.
    """

    def __init__(self, team: TeamService, say: Callable[..., None]) -> None:
        self._team, self._say = team, say
        self._told = self._told_listened = 0

    def ask(self) -> None:
        try:
            self._team.ask_help()
        except UserError as error:
            self._say("warning", sentence_for(error.code, error.data))

    def on_changed(self, changed: Changed) -> None:
        state = self._team.own_help()
        if changed.team and state is not None and state.number != self._told:
            self._told = state.number
            self._say(*said_of(state))
        listened = self._team.listened()
        if changed.team and listened is not None and listened[0] != self._told_listened:
            self._told_listened = listened[0]
            self._say("warning", listened_words(listened[1]))
