"""The wrap-up's decisions: what was chosen, what is missing, when it may end. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from domain.callback_phrases import Moment, When
from domain.calls import CallRecord, WrapUp, with_changes
from domain.outcome_proposals import proposal

if TYPE_CHECKING:
    from agent_app.calls.model import Draft, Missing
    from agent_app.calls.saver import DraftSaver
    from agent_app.calls.service import CallService
    from agent_app.runner import Runner
    from domain.campaigns import Campaign
    from domain.scripts import PlayerState


class WrapView(Protocol):
    """What the presenter asks of the wrap-up and the notes."""

    def show_wrap_up(self, wrap_up: WrapUp, campaign: Campaign | None) -> None: ...

    def show_notes(self, text: str) -> None: ...

    def show_missing(self, missing: tuple[Missing, ...], *, insist: bool) -> None: ...

    def show_when(self, when: When | None) -> None: ...

    def show_finishing(self, on: bool) -> None: ...

    def show_proposal(self, disposition: str) -> None: ...


class WrapPresenter:
    """Holds the wrap-up of the call on screen; every change is handed to the saver at once.

    Attributes:
        call_id: whose wrap-up it is, "" for none.
        wrap_up: as it stands, also while the call still runs (notes are written then).
        player: gives the script's place, saved with it.
        on_finished: told when the call is done and on the disk.
        on_failed: told of what hindered it.
    """

    def __init__(self, view: WrapView, calls: CallService, saver: DraftSaver, background: Runner) -> None:
        self._view, self._calls, self._saver, self._background = view, calls, saver, background
        self.call_id, self.wrap_up = "", WrapUp()
        self.campaign: Campaign | None = None
        self.lead_id: str | None = None
        self.player: Callable[[], PlayerState | None] = lambda: None
        self.on_finished: Callable[[str], None] = lambda call_id: None
        self.on_failed: Callable[[Exception], None] = lambda error: None
        self._serial = 0
        self.proposed = ""
        self._finishing = self._loading = False

    def begin(self, call_id: str) -> None:
        """Another call is on screen and its draft is on its way: what is typed meanwhile is this call's already."""
        self.close()
        self.call_id, self.lead_id, self._finishing, self._loading = call_id, None, False, True
        self._serial += 1
        self._view.show_notes("")

    def open(self, draft: Draft, campaign: Campaign | None) -> None:
        """Take up a draft: everything that was typed stands there again."""
        if self.call_id == draft.call.id and not self._loading:
            self.campaign = campaign or self.campaign
            self._view.show_wrap_up(self.wrap_up, self.campaign)
            return
        typed = self.wrap_up if self._loading and self.call_id == draft.call.id else WrapUp()
        self.call_id, self.wrap_up, self.campaign = draft.call.id, _with_typed(draft.wrap_up, typed), campaign
        self.lead_id, self._finishing, self._loading = draft.call.lead_id, False, False
        self._serial += 1
        if self.wrap_up != draft.wrap_up:
            self.save()
        self._view.show_notes(self.wrap_up.notes)
        self._view.show_wrap_up(self.wrap_up, campaign)
        self._view.show_missing((), insist=False)
        self._view.show_when(None)
        self._propose(draft)
        if self.wrap_up.callback_text:
            self.read_when(self.wrap_up.callback_text, keep=True)

    def close(self) -> None:
        self.call_id, self.wrap_up, self.campaign = "", WrapUp(), None
        self.proposed = ""
        self._view.show_proposal("")

    def change(self, **changes: Any) -> None:
        """Some of it changed: keep it, save it, say what is missing now."""
        if not self.call_id:
            return
        changed: WrapUp = with_changes(self.wrap_up, **changes)
        if changed == self.wrap_up:
            return
        self.wrap_up = changed
        self.save()
        self._show_proposal()
        if set(changes) != {"notes"}:
            self._view.show_wrap_up(self.wrap_up, self.campaign)
        self._view.show_missing(self.missing(), insist=False)

    def set_field(self, name: str, value: str) -> None:
        self.change(fields={**self.wrap_up.fields, name: value})

    def suggest(self, disposition: str) -> None:
        """The script's outcome step: fills an empty outcome, never overrides a chosen one."""
        if disposition and not self.wrap_up.disposition:
            self.change(disposition=disposition)

    def _propose(self, draft: Draft) -> None:
        """What the line says of the end; she takes it with a key, or chooses otherwise."""
        self.proposed = proposal(draft.call, self.campaign) if draft.call.ended_at is not None else ""
        self._show_proposal()

    def call_ended(self, call: CallRecord) -> None:
        """The call on screen has ended meanwhile."""
        self.proposed = proposal(call, self.campaign)
        self._show_proposal()

    def take_proposal(self) -> None:
        """She confirms it."""
        if self.proposed and not self.wrap_up.disposition:
            self.change(disposition=self.proposed)

    def _show_proposal(self) -> None:
        self._view.show_proposal("" if self.wrap_up.disposition else self.proposed)

    def save(self) -> None:
        """Hand the draft to the saver."""
        if self.call_id and not self._finishing and not self._loading:
            self._saver.save(self.call_id, self.wrap_up, self.player())

    def missing(self) -> tuple[Missing, ...]:
        return self._calls.missing(self.call_id, self.wrap_up) if self.call_id else ()

    def read_when(self, text: str, *, keep: bool = False) -> None:
        """Read the callback line; the moment is in the draft as soon as it is clear."""
        self._serial += 1
        serial = self._serial
        if not keep:
            self.change(callback_text=text, callback_at=None)
        if not text.strip():
            self._view.show_when(None)
            return
        calls, lead_id = self._calls, self.lead_id

        def done(when: When) -> None:
            if serial == self._serial and self.call_id:
                self._view.show_when(when)
                if isinstance(when, Moment) and not keep:
                    self.choose_moment(when)

        self._background.run(lambda: calls.read_when(text, lead_id), owner=self._view, done=done)

    def choose_moment(self, moment: Moment) -> None:
        """Take one of the moments that the words can mean."""
        self._view.show_when(moment)
        self.change(callback_at=moment.at_utc, callback_zone=moment.zone)

    def finish(self) -> None:
        """End the call if nothing is missing; else say what is, beside its field."""
        if not self.call_id or self._finishing:
            return
        missing = self.missing()
        self._view.show_missing(missing, insist=True)
        if missing:
            return
        call_id, wrap_up, player, calls = self.call_id, self.wrap_up, self.player(), self._calls
        self._finishing = True
        self._saver.forget(call_id)
        self._view.show_finishing(True)

        def done(_none: None) -> None:
            self._view.show_finishing(False)
            if self.call_id == call_id:
                self.close()
            self._finishing = False
            self.on_finished(call_id)

        def failed(error: Exception) -> None:
            self._finishing = False
            self._view.show_finishing(False)
            self.save()
            self.on_failed(error)

        self._background.run(
            lambda: calls.finish(call_id, wrap_up, player), owner=self._view, done=done, failed=failed
        )


def _with_typed(stored: WrapUp, typed: WrapUp) -> WrapUp:
    """The draft from the disk with what was typed while it was read: notes behind notes, else the newer value."""
    notes = "\n".join(filter(None, (stored.notes, typed.notes)))
    changed: WrapUp = with_changes(stored, notes=notes, disposition=typed.disposition or stored.disposition)
    return changed
