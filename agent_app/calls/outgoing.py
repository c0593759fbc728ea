"""Dialling out: which number, which line, and the server's yes before the telephone is told."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from datetime import datetime

from agent_app.calls import drafts
from agent_app.calls.board import Board
from agent_app.calls.model import LiveCall
from agent_app.calls.reserving import Reservations
from agent_app.calls.telephone_events import TelephoneEvents
from agent_app.customers.model import Context, Matches
from agent_app.store.database import Database
from agent_app.telephony import commands as do
from agent_app.telephony.commands import Account
from agent_app.telephony.port import Telephone
from domain.api import DialAnswer, DialAsk
from domain.calls import CallRecord
from domain.contact_policy import is_emergency
from domain.contact_policy.asking import numbers_to_try
from domain.errors import UserError
from domain.ids import new_id
from domain.leads import Leave

CALLER_HEADER = "P-Preferred-Identity"  #: RFC 3325: the number that the customer is to see


class Outgoing:
    """Begins calls. A call stands on the board and on the disk before anybody is asked.

    Args:
        context: reads a customer (campaign, gate); match: who has a number.
        reservations: asks the server before each call; None: nobody is asked.
        device_id: of this desk, at the moment of asking (it may change).
    """

    def __init__(
        self,
        board: Board,
        events: TelephoneEvents,
        database: Database,
        telephone: Telephone,
        clock: Callable[[], datetime],
        *,
        context: Callable[[str], Context],
        match: Callable[[str], Matches],
        reservations: Reservations | None,
        device_id: Callable[[], str],
        home: str,
        tell: Callable[[], None],
    ) -> None:
        self._board, self._events, self._database, self._telephone = board, events, database, telephone
        self._clock, self._context, self._match = clock, context, match
        self._reservations, self._device_id, self._home, self._tell = reservations, device_id, home, tell
        self._asking: set[str] = set()

    def dial(self, lead_id: str, number_id: str | None = None, line: str = "") -> str:
        """Call a lead; returns the call's id.

        Raises:
            UserError: may_not_dial (data.rule, data.until), no_number, call_in_progress, not_supported_by_phone.
        """
        context = self._context(lead_id)
        if context.may_dial:
            until = context.may_dial_until.isoformat() if context.may_dial_until else ""
            raise UserError("may_not_dial", rule=context.may_dial, until=until, which=context.may_dial_rule)
        wanted = number_id or context.dial_number
        number = next((n for n in numbers_to_try(context.lead, self._clock()) if n.id == wanted), None)
        if number is None:
            raise UserError("no_number")
        record = CallRecord(
            id=new_id(), direction="out", started_at=self._clock(), number_text=number.e164 or number.masked_text,
            lead_id=lead_id, number_id=number.id, campaign_id=context.lead.campaign_id, matched="queue",
            adapter=self._telephone.name, work_item_id=next((w.id for w in context.lead.work if not w.done), None),
            line=self._line_for(context.lead.campaign_id, line),
        )  # fmt: skip
        return self._begin(
            record,
            number.e164 or number.id,
            leaves=context.lead.leaves,
            sealed="" if number.e164 else number.sealed,
            leased=not (context.lead.handed_for or context.lead.granted_until_wrap_up),
        )

    def dial_text(self, number_text: str, line: str = "") -> str:
        """Call a number that was typed or came by a link; a lead that has it is gated as any other."""
        matches = self._match(number_text)
        if matches.sure:
            return self.dial(matches.matches[0].lead_id, line=line)
        record = CallRecord(
            id=new_id(),
            direction="out",
            started_at=self._clock(),
            number_text=number_text,
            adapter=self._telephone.name,
            line=self._line_for("", line),
        )
        return self._begin(record, matches.e164 or number_text, matches)

    def lines(self) -> tuple[str, ...]:
        """Names of this desk's lines, where there are several."""
        names = tuple(account.line for account in self._accounts())
        return names if len(names) > 1 else ()

    def given_up(self, call_id: str) -> bool:
        """She hangs up while the server is still asked: nothing is dialled. False when the telephone has it already."""
        if not self._still_asked(call_id):
            return False
        self._events.never_began(call_id)
        return True

    def over(self, call_id: str) -> None:
        """The call needs no place of its line any more."""
        if self._reservations is not None:
            self._reservations.end(call_id)

    def _begin(
        self,
        record: CallRecord,
        number: str,
        matches: Matches | None = None,
        leaves: tuple[Leave, ...] = (),
        sealed: str = "",
        leased: bool = True,
    ) -> str:
        """On the board and on the disk at once, so that a second key finds a call; dialled when the server agrees."""
        board = self._board
        with board.lock:
            if board.busy():
                raise UserError("call_in_progress")
            if "dial" not in self._telephone.capabilities:
                raise UserError("not_supported_by_phone", what="dial")
            board.calls[record.id] = LiveCall(record=record, state="dialing", matches=matches)
            board.port_ids[record.id] = board.current_id = record.id
        self._database.write(lambda c: drafts.begin(c, record))
        if self._reservations is None or is_emergency(number, self._home):
            self._telephone.do(do.Dial(call_id=record.id, target=number, line=record.line, sealed=sealed))
            self._tell()
            return record.id
        ask = DialAsk(
            call_id=record.id, device_id=self._device_id(), lead_id=record.lead_id or "",
            number_id=record.number_id or "", number="" if record.lead_id else number, campaign=record.campaign_id,
            leaves=leaves,
        )  # fmt: skip
        self._asking.add(record.id)
        self._tell()
        self._reservations.ask(
            ask, lambda answer: self._answered(record, number, answer, sealed), leased=leased
        )
        return record.id

    def _answered(self, record: CallRecord, number: str, answer: DialAnswer, sealed: str = "") -> None:
        """On a thread of the pool. She may hang up at any moment until the telephone is told to dial."""
        if answer.refusal and self._still_asked(record.id):
            until = answer.until.isoformat() if answer.until else ""
            self._board.say(
                "may_not_dial", rule=answer.refusal, until=until, which=answer.rule, who=answer.taken_by
            )
            self._events.never_began(record.id)
            return
        if answer.line and record.id in self._asking:
            with contextlib.suppress(UserError):  # she hung up just now
                self._events.keep(record.id, line=answer.line)
        if not self._still_asked(record.id):
            self.over(record.id)
            return
        # what is kept with the call is the outbound line; the telephone dials by one of its own accounts
        account = answer.account if answer.account in self.lines() else record.line
        self._telephone.do(
            do.Dial(
                call_id=record.id, target=number, line=account, headers=_line_headers(answer), sealed=sealed
            )
        )
        self._tell()

    def _still_asked(self, call_id: str) -> bool:
        """Take a call out of those that the server is asked about; False when somebody else did."""
        with self._board.lock:
            asked = call_id in self._asking
            self._asking.discard(call_id)
        return asked

    def _accounts(self) -> Sequence[Account]:
        accounts: Sequence[Account] = getattr(self._telephone, "accounts", ())
        return accounts

    def _line_for(self, campaign_id: str, asked: str) -> str:
        """The line that was asked for, else the campaign's, else the first; "" where there is one at most."""
        if asked or not self.lines():
            return asked
        accounts = self._accounts()
        return next(
            (a.line for a in accounts if campaign_id and campaign_id in a.campaigns), accounts[0].line
        )


def _line_headers(answer: DialAnswer) -> dict[str, str]:
    """What the exchange is told of the outbound line: the number to show, and nothing of how we name it."""
    return {CALLER_HEADER: f"<tel:{answer.caller_id}>"} if answer.caller_id else {}
