"""Which script a call speaks, and what of it is kept with the call."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from agent_app.calls.board import Board
from agent_app.calls.model import Draft
from agent_app.customers.model import Context
from domain.calls import ScriptRun, with_changes
from domain.campaigns import Campaign, script_code
from domain.errors import UserError
from domain.leads import visit_of
from domain.scripts import Player, PlayerState, Script


class Spoken:
    """Args:
    context: reads a customer. draft: what is on the disk of a call.
    script, campaign: what is published, by code (and version); in memory. speaking: the version with which a call begins.
    """

    def __init__(
        self,
        board: Board,
        clock: Callable[[], datetime],
        *,
        context: Callable[[str], Context],
        draft: Callable[[str], Draft],
        script: Callable[[str, int | None], Script | None],
        speaking: Callable[[Campaign, str], Script | None],
        campaign: Callable[[str], Campaign | None],
    ) -> None:
        self._board, self._clock, self._context, self._draft = board, clock, context, draft
        self._script, self._speaking, self._campaign = script, speaking, campaign

    def campaign_of(self, call_id: str) -> Campaign | None:
        """In memory: the window asks for what is missing while a person types."""
        return self._campaign(self._board.call(call_id).record.campaign_id)

    def visit_of(self, call_id: str) -> str:
        """The kind of follow-up visit that this call is, "" for another one."""
        record = self._board.call(call_id).record
        if not record.work_item_id or not record.lead_id:
            return ""
        try:
            return visit_of(self._context(record.lead_id).lead.work, record.work_item_id)
        except UserError:  # the lead has left this desk meanwhile
            return ""

    def run(self, call_id: str, player: PlayerState | None) -> ScriptRun | None:
        """What was said and answered, None for a call without a script."""
        stored = self._draft(call_id)
        state = player or stored.player
        if state is None:
            return None
        code, version = (
            (state.script, state.version) if state.script else (stored.script, stored.script_version)
        )
        script = self._script(code, version) if code else self._of(call_id)
        if script is None:
            return None
        # an arm's steps have the ids of those that they replace: the run is the same with either
        return Player(with_changes(script, variant=state.variant), {}, state).run(self._clock())

    def named(self, call_id: str, player: PlayerState | None) -> tuple[str, int] | None:
        """Code and version of what is spoken; an experiment may speak another version than the newest."""
        if player is None:
            return None
        if player.script:
            return player.script, player.version
        script = self._of(call_id)
        return (script.code, script.version) if script else None

    def _of(self, call_id: str) -> Script | None:
        campaign = self.campaign_of(call_id)
        code = script_code(campaign, self.visit_of(call_id)) if campaign else ""
        return self._speaking(campaign, code) if campaign and code else None
