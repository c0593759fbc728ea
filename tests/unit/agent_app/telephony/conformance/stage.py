"""A telephone with somebody at the other end: what an adapter's tests have to bring."""

from __future__ import annotations

import secrets
import tempfile
import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

from agent_app.telephony import commands as do
from agent_app.telephony import events
from agent_app.telephony.events import TelephoneEvent
from agent_app.telephony.port import Telephone
from domain.ids import new_id

E = TypeVar("E", bound=TelephoneEvent)


class Stage:
    """The telephone, what it told, and the other side.

    Args:
        patience_s: how long anything may take.

    Attributes:
        has_other_side: somebody can hang up, send digits, ring busy; a telephone worked by hand knows of nobody.
        heard: every event, in the order of arrival.
    """

    kind = ""
    has_other_side = True
    #: a number that answers, and one that is busy (where there is an other side)
    answers, busy = "+8613800134410", "+8613900000486"
    consulted = ""  #: who is asked, where it must be somebody else

    def __init__(self, phone: Telephone, patience_s: float = 5.0) -> None:
        self.phone, self.patience_s = phone, patience_s
        self.heard: list[TelephoneEvent] = []
        self._more = threading.Condition()
        self.keys: dict[str, bytes] = {}
        self._folder = tempfile.TemporaryDirectory()

    def vault(self, recording_id: str) -> tuple[str, bytes]:
        """Where a recording goes."""
        self.keys[recording_id] = secrets.token_bytes(32)
        return f"{self._folder.name}/{recording_id}", self.keys[recording_id]

    # ---- for a subclass to fill in

    def other_rings(self, number: str, **more: Any) -> str:
        """Somebody calls; gives the id under which the telephone offered the call."""
        raise NotImplementedError

    def other_answers(self, call_id: str) -> None:
        """The dialled customer takes the call (at once or after a while)."""

    def other_hangs_up(self, call_id: str) -> None:
        raise NotImplementedError

    def can_be_connected(self) -> None:
        """From now on the other sides are telephones that can be connected with each other (Replaces)."""

    def close(self) -> None:
        self.phone.stop()
        self._folder.cleanup()

    # ---- for tests

    def begin(self) -> None:
        if hasattr(self.phone, "vault"):
            self.phone.vault = self.vault
        self.phone.start(self._hear)

    def do(self, command: do.Command) -> str:
        """Give a command; gives how it was answered: "" accepted, or the reason."""
        self.phone.do(command)
        answer = self.wait(
            f"an answer to {command.verb}",
            lambda e: (
                isinstance(e, events.CommandAccepted | events.CommandRejected) and e.command_id == command.id
            ),
        )
        return answer.reason if isinstance(answer, events.CommandRejected) else ""

    def ring(self, number: str = "+8613800134410", **more: Any) -> str:
        return self.other_rings(number, **more)

    def talk(self, number: str = "+8613800134410") -> str:
        """A call that came in and is going on."""
        call_id = self.ring(number)
        assert self.do(do.Answer(call_id=call_id)) == ""
        self.wait_state(call_id, "active")
        return call_id

    def dial(self, number: str = "") -> str:
        call_id = new_id()
        assert self.do(do.Dial(call_id=call_id, target=number or self.answers)) == ""
        return call_id

    def state(self, call_id: str) -> str:
        """The state that the events tell of a call; "" for one that was never told."""
        with self._more:
            for event in reversed(self.heard):
                if getattr(event, "call_id", None) == call_id:
                    if isinstance(event, events.CallStateChanged):
                        return event.new
                    if isinstance(event, events.CallOffered):
                        return "ringing_in"
        return ""

    def wait_state(self, call_id: str, state: str) -> events.CallStateChanged:
        return self.wait(
            f"{call_id} {state}; it is {self.state(call_id)!r}",
            lambda e: isinstance(e, events.CallStateChanged) and e.call_id == call_id and e.new == state,
        )

    def of(self, kind: type[E], call_id: str = "") -> list[E]:
        with self._more:
            return [
                e
                for e in self.heard
                if isinstance(e, kind) and (not call_id or getattr(e, "call_id", "") == call_id)
            ]

    def wait(self, what: str, wanted: Callable[[Any], bool], after: int = 0) -> Any:
        """The first event (from number `after` on) that is wanted.

        Raises:
            AssertionError: none came.
        """
        end = time.monotonic() + self.patience_s
        with self._more:
            while True:
                for event in self.heard:
                    if event.seq > after and wanted(event):
                        return event
                if (left := end - time.monotonic()) <= 0:
                    raise AssertionError(f"never came: {what}\n" + "\n".join(map(repr, self.heard[-12:])))
                self._more.wait(left)

    def _hear(self, event: TelephoneEvent) -> None:
        with self._more:
            self.heard.append(event)
            self._more.notify_all()
