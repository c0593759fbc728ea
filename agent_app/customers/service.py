"""One customer: read her context, match a number, and every act on her record.

Each act writes the effect on the desk and its outbox row in one transaction (`synchronous=FULL`) before it returns.
"""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from agent_app.customers.model import Context, Matches
from agent_app.customers.older import Older
from domain.deals import DealAct
from domain.leads import Consent, Lead
from domain.tickets import TicketAct


class CustomerService(Protocol):
    """Any thread. Acts raise `UserError` with a code of `domain.errors`."""

    def context(self, lead_id: str) -> Context: ...

    def older_touches(self, lead_id: str, after: str) -> Older:
        """The timeline beyond what is on the desk, from the server; waits for it."""
        ...

    def match(self, number_text: str) -> Matches:
        """Who has this number: exact, another number of the lead, same company's switchboard, maybe (last 7 digits)."""
        ...

    def create_lead(self, name: str, number_text: str, *, company: str = "", language: str = "") -> Lead: ...

    def set_fields(self, lead_id: str, values: dict[str, str], *, source: str = "") -> None: ...

    def add_number(self, lead_id: str, number_text: str, label: str = "") -> None: ...

    def tag(self, lead_id: str, add: tuple[str, ...] = (), remove: tuple[str, ...] = ()) -> None: ...

    def open_ticket(
        self,
        lead_id: str,
        title: str,
        promise: str = "",
        due_at: datetime | None = None,
        *,
        ticket_id: str = "",
        call_id: str = "",
    ) -> str:
        """`…_id`, here and below: of what is made, where the same act may come twice."""
        ...

    def change_ticket(self, lead_id: str, ticket_id: str, act: TicketAct) -> None:
        """Answer it, close it, open it again, hand it to somebody, or put it off. Raises as `domain.tickets.state_after`."""
        ...

    def change_deal(self, lead_id: str, deal_id: str, act: DealAct) -> None:
        """Move it on, give it an appointment, or claim it; the server decides what this person may."""
        ...

    def record_consent(self, lead_id: str, *consents: Consent) -> None:
        """One act, however many: all of them are written, or none."""
        ...

    def mark_do_not_call(self, lead_id: str, *, number_id: str | None = None, reason: str = "") -> None: ...

    def pass_gate(self, lead_id: str, code: str, reason: str) -> None:
        """Let a rule of the gate pass for a while, where the role may; the server decides again."""
        ...

    def skip(self, lead_id: str, work_item_id: str, reason: str, again_at: datetime) -> None:
        """Put a lead off that was shown."""
        ...

    def record_deal(
        self, lead_id: str, product: str, amount_minor: int, currency: str, *,
        call_id: str = "", deal_id: str = "", state: str = "submitted",
    ) -> str: ...  # fmt: skip

    def schedule_callback(
        self, lead_id: str, due_at: datetime, *,
        zone: str = "", words: str = "", note: str = "", item_id: str = "",
    ) -> str: ...  # fmt: skip

    def schedule_visit(
        self,
        lead_id: str,
        visit: str,
        due_at: datetime,
        *,
        zone: str = "",
        call_id: str = "",
        item_id: str = "",
    ) -> str:
        """Plan a follow-up visit: a call of its own kind."""
        ...

    def ask_message(
        self,
        lead_id: str,
        channel: str,
        template: str,
        *,
        language: str = "",
        call_id: str = "",
        message_id: str = "",
    ) -> str:
        """Have the server send a message; what becomes of it stands in the timeline."""
        ...  # fmt: skip
