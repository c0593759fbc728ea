"""The floor as the server tells it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Executor
from typing import Literal, TypeVar

from agent_app.calls.model import DeskState
from agent_app.changes import Changed, Changes
from agent_app.sync.transport import Transport
from agent_app.team.lanes import Lane
from agent_app.team.presence import PresenceLane
from agent_app.team.service import ListenHow, OwnHelp
from agent_app.team.signals import Handler, SignalLane
from agent_app.telephony.port import ServerTelephone
from domain.decoding import decoded
from domain.errors import UserError
from domain.ids import new_id
from domain.lists import LeadDetail
from domain.pbx import Listened, PbxCall, PbxCommand, PbxLine, PbxRefused
from domain.presence import AnswerHelp, AskHelp, FloorPage, HelpAnswered, HelpHow, Signal

T = TypeVar("T")
_WATCH_S = 25
_READ_S = 5.0
_LIVE = (
    "answering",
    "active",
    "holding",
    "held",
    "resuming",
    "transferring",
    "ringing_in",
    "dialing",
    "early",
)


class RemoteTeam:
    """Implements `TeamService`, and runs this desk's heartbeat and its signals.

    Args:
        twin: makes a connection for a thread. state: of calls and agent.
        watches: this role may see its team. lines: of the telephone at this desk.
        refused: entries of the outbox that the server refused; never waits.
    """

    def __init__(
        self,
        twin: Callable[[], Transport],
        device_id: Callable[[], str],
        state: Callable[[], DeskState],
        changes: Changes,
        pool: Executor,
        *,
        on_floor: bool,
        watches: bool,
        lines: Callable[[], tuple[str, ...]] = tuple,
        refused: Callable[[], int] = int,
    ) -> None:
        self._changes, self._pool, self._state = changes, pool, state
        self._on_floor, self._watches = on_floor, watches
        beating, hearing, watching, self._asking, self._exchange_connection = (twin() for _ in range(5))
        self._presence = PresenceLane(beating, device_id, state, lines, refused)
        self._signals = SignalLane(
            hearing, {"help_answered": self._help_answered, "listened": self._on_listened}
        )
        self._watching = Lane("team-watch", lambda: self._watch(watching), self._set_away)
        self._lock, self._one_at_a_time = threading.Lock(), threading.Lock()
        self._floor: FloorPage | None = None
        self._away = False
        self._help: OwnHelp | None = None
        self._help_id = ""
        self._listened: tuple[int, Listened] | None = None
        self._unlisten: Callable[[], None] = lambda: None

    def on_signal(self, kind: str, handler: Handler) -> None:
        """Have signals of a kind heard, in the lane's thread."""
        self._signals.handlers[kind] = handler

    def on_began(self, work: Callable[[], None]) -> None:
        """Have it done when signals begin to be heard, and again when some may have been missed."""
        before = self._signals.began

        def both() -> None:
            before()
            work()

        self._signals.began = both

    def give_exchange_to(self, telephone: ServerTelephone) -> None:
        """A telephone whose exchange is linked at the server hears and speaks by way of this desk's signals."""
        self.on_signal("pbx_call", lambda s: telephone.hear_call(decoded(s.body, PbxCall)))
        self.on_signal("pbx_line", lambda s: telephone.hear_line(decoded(s.body, PbxLine)))
        self.on_signal("pbx_refused", lambda s: telephone.hear_refused(decoded(s.body, PbxRefused)))
        self.on_began(telephone.begin_anew)
        telephone.use_exchange(RemoteExchange(self._exchange_connection))

    def start(self) -> None:
        """Begin to tell and to hear."""
        if self._on_floor:
            self._unlisten = self._changes.listen(self._on_changed)
            self._presence.start()
        self._signals.start()

    def stop(self) -> None:
        self._unlisten()
        self._watching.stop(0)
        self._signals.stop()
        self._presence.stop()

    # ------------------------------------------------------------------ what `TeamService` promises

    def floor(self) -> FloorPage | None:
        return self._floor

    def away(self) -> bool:
        return self._away

    def watch(self) -> None:
        if self._watches:
            self._watching.start()

    def own_help(self) -> OwnHelp | None:
        return self._help

    def ask_help(self) -> None:
        state = self._state()
        call = next((c for c in state.calls if c.state in _LIVE and c.id == state.current_id), None)
        if call is None:
            raise UserError("not_in_this_state")
        with self._lock:
            open_id = self._help_id
            self._help_id = "" if open_id else new_id()
            asked = AskHelp(id=self._help_id, call_id=call.id, lead_id=call.record.lead_id or "")
        if open_id:
            self._say("withdrawn", call.id)
            self._pool.submit(self._withdraw, open_id)
            return
        self._say("asked", call.id)
        self._pool.submit(self._ask, asked)

    def answer_help(self, help_id: str, how: HelpHow) -> None:
        self._exchange("POST", f"/v1/help/{help_id}/answer", object, AnswerHelp(how=how))

    def listened(self) -> tuple[int, Listened] | None:
        return self._listened

    def own_line(self) -> PbxLine | None:
        try:
            return self._exchange("GET", "/v1/pbx", PbxLine)
        except UserError:
            return None

    def listen(self, person_id: str, how: ListenHow) -> None:
        self._exchange(
            "POST", "/v1/pbx/command", object, PbxCommand(id=new_id(), verb=how, person_id=person_id)
        )

    def customer(self, lead_id: str) -> LeadDetail:
        return self._exchange("GET", f"/v1/leads/{lead_id}", LeadDetail)

    # ------------------------------------------------------------------ inside

    def _exchange(self, method: str, path: str, answer: type[T], body: object = None) -> T:
        """One question at a time over the one connection for questions."""
        with self._one_at_a_time:
            return self._asking.ask(method, path, answer, body, read_timeout_s=_READ_S)

    def _ask(self, asked: AskHelp) -> None:
        try:
            self._exchange("POST", "/v1/help", object, asked)
        except UserError as error:
            with self._lock:
                self._help_id = ""
            self._say("failed", asked.call_id, code=error.code)

    def _withdraw(self, help_id: str) -> None:
        try:
            self._exchange("POST", f"/v1/help/{help_id}/close", object)
        except UserError:
            return  # it ends with the call at the latest

    def _help_answered(self, signal: Signal) -> None:
        told = decoded(signal.body, HelpAnswered)
        with self._lock:
            if told.help_id != self._help_id:
                return  # withdrawn meanwhile
            if told.how == "later":
                self._help_id = ""
        self._say("answered", self._help.call_id if self._help else "", answer=told)

    def _on_listened(self, signal: Signal) -> None:
        number = self._listened[0] + 1 if self._listened else 1
        self._listened = number, decoded(signal.body, Listened)
        self._changes.announce(Changed(team=True))

    def _say(
        self,
        state: Literal["asked", "answered", "withdrawn", "failed"],
        call_id: str,
        *,
        answer: HelpAnswered | None = None,
        code: str = "",
    ) -> None:
        number = self._help.number + 1 if self._help else 1
        self._help = OwnHelp(number=number, call_id=call_id, state=state, answer=answer, code=code)
        self._changes.announce(Changed(team=True))

    def _watch(self, transport: Transport) -> float:
        version = self._floor.version if self._floor else ""
        page = transport.ask(
            "GET", "/v1/presence", FloorPage, query={"version": version, "seconds": str(_WATCH_S)},
            read_timeout_s=_WATCH_S + 15,
        )  # fmt: skip
        if page.version != version:
            self._floor = page
            self._changes.announce(Changed(team=True))
        return 0.0

    def _set_away(self, away: bool) -> None:
        self._away = away
        self._changes.announce(Changed(team=True))

    def _on_changed(self, changed: Changed) -> None:
        if changed.outbox or changed.team:
            self._presence.poke()
        if not changed.calls:
            return
        self._presence.poke()
        with self._lock:
            over = self._help is not None and not any(
                c.id == self._help.call_id and c.state in _LIVE for c in self._state().calls
            )
            if over:
                self._help_id = ""


class RemoteExchange:
    """The exchange by way of the server; one thread of the telephone talks over it."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def line(self) -> PbxLine:
        return self._transport.ask("GET", "/v1/pbx", PbxLine, read_timeout_s=_READ_S)

    def send(self, command: PbxCommand) -> None:
        self._transport.ask("POST", "/v1/pbx/command", object, command, read_timeout_s=_READ_S)


__all__ = ["RemoteExchange", "RemoteTeam"]
