"""Both directions of a hand-over, as the calls of a desk know them."""

from __future__ import annotations

from typing import Protocol

from agent_app.calls.model import Draft
from agent_app.handing import notes
from agent_app.handing.giving import Giving
from agent_app.handing.taking import Taking
from agent_app.store.database import Database
from domain.decoding import decoded
from domain.handover import HandedOver, HandOverHow, HandOverTaken
from domain.presence import Signal


class CallsHanding(Protocol):
    """What happens to calls that a colleague's desk has to do with. No verb waits for the server."""

    def start(self, found: dict[str, HandedOver]) -> None:
        """`found`: what open calls of the last run had with them."""
        ...

    def stop(self) -> None: ...

    def leaves(self, draft: Draft, to: str, how: HandOverHow) -> None:
        """It goes to a line, or that line is asked about it."""
        ...

    def connected(self, draft: Draft) -> None:
        """Who was asked gets it."""
        ...

    def stays(self, call_id: str) -> None:
        """It does not go after all."""
        ...

    def rings(self) -> None:
        """A call comes in."""
        ...

    def wrapped_up(self, call_id: str) -> None: ...


class NoHanding:
    """Nobody is told (tests, a desk without a server)."""

    def start(self, _found: dict[str, HandedOver]) -> None:
        pass

    def stop(self) -> None:
        pass

    def leaves(self, _draft: Draft, _to: str, _how: HandOverHow) -> None:
        pass

    def connected(self, _draft: Draft) -> None:
        pass

    def stays(self, _call_id: str) -> None:
        pass

    def rings(self) -> None:
        pass

    def wrapped_up(self, _call_id: str) -> None:
        pass


class Handing:
    """Implements `CallsHanding`, and hears the server's signals."""

    def __init__(self, database: Database, giving: Giving, taking: Taking) -> None:
        self._database, self._giving, self._taking = database, giving, taking

    def start(self, found: dict[str, HandedOver]) -> None:
        self._taking.restored(found)
        self._giving.start()

    def stop(self) -> None:
        self._giving.stop()

    def leaves(self, draft: Draft, to: str, how: HandOverHow) -> None:
        self._giving.give(draft, draft.call.number_text, to.strip(), how)

    def connected(self, draft: Draft) -> None:
        self._giving.confirm(draft)

    def stays(self, call_id: str) -> None:
        self._giving.withdraw(call_id)

    def rings(self) -> None:
        self._taking.on_call()

    def wrapped_up(self, call_id: str) -> None:
        self._giving.forget(call_id)
        self._database.write_soon(lambda c: notes.forget_in(c, call_id))

    def on_handover(self, _signal: Signal) -> None:
        self._taking.look()

    def on_taken(self, signal: Signal) -> None:
        told = decoded(signal.body, HandOverTaken)
        self._giving.on_taken(told.id, told.by)

    def look(self) -> None:
        """Signals begin to be heard, or some may have been missed."""
        self._taking.look()
