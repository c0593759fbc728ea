"""What a saved sheet does to the record. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from domain.callback_phrases import Ambiguous, Moment, Refused, When
from domain.consents import MOST_AT_ONCE, ON_NUMBERS
from domain.deals import DealAct
from domain.errors import UserError
from domain.ids import new_id
from domain.leads import Consent, ConsentChannel
from domain.tickets import TicketAct, TicketVerb

if TYPE_CHECKING:
    from agent_app.calls.service import CallService
    from agent_app.customers.revealing import RevealService
    from agent_app.customers.service import CustomerService
    from agent_app.runner import Runner
    from domain.access import Revealed
    from domain.leads import Lead


class ActsView(Protocol):
    """What the presenter asks of the sheet and the strip."""

    def sheet_done(self, kind: str, values: dict[str, str]) -> None: ...

    def sheet_failed(self, error: Exception) -> None: ...

    def show_when(self, when: When | None) -> None: ...


def _parts(text: str) -> list[str]:
    """What stands between commas of any kind."""
    return [part.strip() for part in text.replace("，", ",").replace("、", ",").split(",") if part.strip()]


def amount_minor(text: str) -> int:
    """“2,480.50”, “2.480,50”, “2480” in minor units.

    Raises:
        UserError: field_required, when it is no amount.
    """
    plain = text.replace(" ", "").replace("¥", "").replace("€", "").replace("$", "")
    point = max(plain.rfind("."), plain.rfind(","))
    cents = plain[point + 1 :] if point >= 0 and len(plain) - point - 1 in (1, 2) else ""
    whole = plain[:point] if cents else plain
    digits = whole.replace(".", "").replace(",", "")
    if not digits.isascii() or not digits.isdigit() or (cents and not cents.isdigit()):
        raise UserError("field_required", field="amount")
    return int(digits) * 100 + (int(cents.ljust(2, "0")) if cents else 0)


class ActsPresenter:
    """Runs one act at a time; the sheet stays open with its words until the act is on the disk.

    Attributes:
        on_created: told of a lead that was just made (it is attached to the call).
        on_revealed: told of a number that may be shown for a while. reveals: None where no number is hidden.
        on_dialled: told of a number to dial, a call to log, another variant to speak, `(kind, values)`.
    """

    def __init__(
        self,
        view: ActsView,
        customers: CustomerService,
        calls: CallService,
        background: Runner,
        now: Callable[[], datetime],
    ) -> None:
        self._view, self._customers, self._calls, self._background = view, customers, calls, background
        self._now = now
        self.lead_id, self.call_id, self.zone = "", "", ""
        self.rule = ""  #: that refuses the lead on screen, for leave to call all the same
        self.on_skipped: Callable[[str], None] = lambda reason: None
        self.on_created: Callable[[Lead], None] = lambda lead: None
        self.on_dialled: Callable[[str, dict[str, str]], None] = lambda kind, values: None
        self.reveals: RevealService | None = None
        self.on_revealed: Callable[[str, str, Revealed], None] = lambda lead_id, number_id, found: None
        self._serial = 0

    def read_when(self, text: str) -> None:
        """Echo a moment while it is typed."""
        self._serial += 1
        serial, lead_id, calls = self._serial, self.lead_id or None, self._calls
        if not text.strip():
            self._view.show_when(None)
            return

        def done(when: When) -> None:
            if serial == self._serial:
                self._view.show_when(when)

        self._background.run(lambda: calls.read_when(text, lead_id), owner=self._view, done=done)

    def save(self, kind: str, values: dict[str, str]) -> None:
        """Do what the sheet says."""
        if kind in (
            "dial_number",
            "log_call",
            "keypad",
            "transfer",
            "consult",
            "leave_message",
            "variant",
            "propose",
        ):
            self._view.sheet_done(kind, values)
            self.on_dialled(kind, values)
            return
        if kind == "skip":
            self._view.sheet_done(kind, values)
            self.on_skipped(values["reason"])
            return
        lead_id, call_id = self.lead_id, self.call_id
        if kind == "reveal":
            self._reveal(lead_id, values)
            return

        def done(made: Lead | None) -> None:
            self._view.sheet_done(kind, values)
            if made is not None:
                self.on_created(made)

        self._background.run(
            lambda: self._do(kind, values, lead_id, call_id),
            owner=self._view,
            done=done,
            failed=self._view.sheet_failed,
        )

    def _reveal(self, lead_id: str, values: dict[str, str]) -> None:
        reveals, number_id = self.reveals, values["number"]
        if reveals is None:
            return

        def done(found: Revealed) -> None:
            self._view.sheet_done("reveal", values)
            self.on_revealed(lead_id, number_id, found)

        self._background.run(
            lambda: reveals.reveal(lead_id, number_id, values["reason"]), owner=self._view, done=done,
            failed=self._view.sheet_failed,
        )  # fmt: skip

    def _do(self, kind: str, values: dict[str, str], lead_id: str, call_id: str) -> Lead | None:
        """On a background thread."""
        customers = self._customers
        match kind:
            case "new_lead":
                return customers.create_lead(
                    values["name"], values["number"], company=values.get("company", "")
                )
            case "ticket":
                due = self._moment(values.get("due", ""), lead_id)
                customers.open_ticket(
                    lead_id, values["title"], values.get("promise", ""), due, call_id=call_id
                )
            case "ticket_answer":
                customers.change_ticket(lead_id, values["ticket"], self._ticket_act(values, lead_id))
            case "deal_change":
                customers.change_deal(lead_id, values["deal"], self._deal_act(values, lead_id, call_id))
            case "tag":
                words = _parts(values["tags"])
                remove = tuple(w[1:].strip() for w in words if w.startswith("-"))
                customers.tag(lead_id, tuple(w for w in words if not w.startswith("-")), remove)
            case "consent":
                customers.record_consent(lead_id, *self._consents(values, lead_id, call_id))
            case "do_not_call":
                customers.mark_do_not_call(
                    lead_id, number_id=values.get("number") or None, reason=values.get("reason", "")
                )
            case "gate_pass":
                customers.pass_gate(lead_id, self.rule, values["reason"])
            case "deal":
                amount = amount_minor(values["amount"])
                customers.record_deal(lead_id, values["product"], amount, values["currency"], call_id=call_id)
            case "callback":
                due = self._moment(values["when"], lead_id)
                if due is None:
                    raise UserError("when_not_understood")
                customers.schedule_callback(
                    lead_id, due, zone=self.zone, words=values["when"], note=values.get("note", "")
                )
        return None

    def _consents(self, values: dict[str, str], lead_id: str, call_id: str) -> list[Consent]:
        """One for each channel, number and purpose, of one moment and one sentence.

        Raises:
            UserError: consents_too_many.
        """
        lead = self._customers.context(lead_id).lead
        chosen = [id_ for id_ in values.get("numbers", "").split(",") if id_]
        some = chosen if 0 < len(chosen) < len(lead.numbers) else [""]
        purposes = list(dict.fromkeys(_parts(values.get("purpose", "")))) or [""]
        channels: list[ConsentChannel] = values["channel"].split(",")  # type: ignore[assignment]  # as the sheet offers
        wanted = [
            (channel, number, purpose)
            for channel in channels
            for number in (some if channel in ON_NUMBERS else [""])
            for purpose in purposes
        ]
        if len(wanted) > MOST_AT_ONCE:
            raise UserError("consents_too_many", most=str(MOST_AT_ONCE))
        at = self._now()
        return [
            Consent(
                id=new_id(), channel=channel, given=values["given"] == "yes", at=at, words=values.get("words", ""),
                purpose=purpose, call_id=call_id, number_id=number,
            )
            for channel, number, purpose in wanted
        ]  # fmt: skip

    def _ticket_act(self, values: dict[str, str], lead_id: str) -> TicketAct:
        verb: TicketVerb = values["verb"]  # type: ignore[assignment]  # the sheet offers only verbs
        due = self._moment(values.get("due", ""), lead_id) if verb == "postpone" else None
        return TicketAct(verb=verb, words=values.get("words", ""), due_at=due)

    def _deal_act(self, values: dict[str, str], lead_id: str, call_id: str) -> DealAct:
        what, words = values["what"], values.get("words", "")
        match what:
            case "appoint":
                at = self._moment(values.get("due", ""), lead_id)
                return DealAct(verb="appoint", words=words, at=at, call_id=call_id)
            case "claim":
                return DealAct(verb="claim", words=words, call_id=call_id)
            case _:
                return DealAct(verb="move", state=what, words=words, call_id=call_id)  # type: ignore[arg-type]

    def _moment(self, text: str, lead_id: str) -> datetime | None:
        """The moment meant by the words.

        Raises:
            UserError: it is unclear, past, or none.
        """
        if not text.strip():
            return None
        when = self._calls.read_when(text, lead_id or None)
        match when:
            case Moment():
                return when.at_utc
            case Ambiguous():
                raise UserError("when_unclear")
            case Refused():
                known = {
                    "past": "when_past",
                    "too_far": "when_too_far",
                    "nonexistent_time": "when_nonexistent",
                }
                raise UserError(known.get(when.code, "when_not_understood"))
