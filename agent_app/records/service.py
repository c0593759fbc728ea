"""The verbs of the Records page; the server decides whose records they are."""

from __future__ import annotations

from typing import Protocol

from agent_app.reviews.asking import Asking
from domain.deals import DealAct
from domain.records import (
    ChangeDeal,
    ChangeTicket,
    ChangeVisit,
    ConsentPage,
    DealPage,
    DealRecord,
    RecordKind,
    TicketPage,
    TicketRecord,
    VisitPage,
    VisitRecord,
    Which,
)
from domain.tickets import TicketAct

Page = TicketPage | DealPage | VisitPage | ConsentPage
_PAGES: dict[RecordKind, type[Page]] = {
    "tickets": TicketPage, "deals": DealPage, "visits": VisitPage, "consents": ConsentPage,
}  # fmt: skip
_ROOT = "/v1/records"


class RecordsService(Protocol):
    """All verbs wait for the server and raise UserError: server_away, forbidden, not_found, and what each says."""

    def page(self, kind: RecordKind, which: Which, only: str = "", after: str = "") -> Page: ...

    def ticket(self, ticket_id: str) -> TicketRecord: ...

    def deal(self, deal_id: str) -> DealRecord: ...

    def change_ticket(self, ticket_id: str, act: TicketAct) -> TicketRecord:
        """Raises as `domain.tickets.state_after`."""
        ...

    def change_deal(self, deal_id: str, act: DealAct) -> DealRecord:
        """Raises as `domain.deals.check_act`."""
        ...

    def visit(self, visit_id: str) -> VisitRecord: ...

    def hand_visit(self, visit_id: str, to: str, words: str) -> VisitRecord:
        """Raises UserError: already_done (it is made)."""
        ...


class RemoteRecords:
    """Implements `RecordsService`."""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking

    def page(self, kind: RecordKind, which: Which, only: str = "", after: str = "") -> Page:
        query = {"which": which, "only": only, "after": after}
        return self._asking.ask("GET", f"{_ROOT}/{kind}", _PAGES[kind], query=query)

    def ticket(self, ticket_id: str) -> TicketRecord:
        return self._asking.ask("GET", f"{_ROOT}/tickets/{ticket_id}", TicketRecord)

    def deal(self, deal_id: str) -> DealRecord:
        return self._asking.ask("GET", f"{_ROOT}/deals/{deal_id}", DealRecord)

    def change_ticket(self, ticket_id: str, act: TicketAct) -> TicketRecord:
        return self._asking.ask("POST", f"{_ROOT}/tickets/{ticket_id}", TicketRecord, ChangeTicket(act=act))

    def change_deal(self, deal_id: str, act: DealAct) -> DealRecord:
        return self._asking.ask("POST", f"{_ROOT}/deals/{deal_id}", DealRecord, ChangeDeal(act=act))

    def visit(self, visit_id: str) -> VisitRecord:
        return self._asking.ask("GET", f"{_ROOT}/visits/{visit_id}", VisitRecord)

    def hand_visit(self, visit_id: str, to: str, words: str) -> VisitRecord:
        return self._asking.ask(
            "POST", f"{_ROOT}/visits/{visit_id}", VisitRecord, ChangeVisit(to=to, words=words)
        )
