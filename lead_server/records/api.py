"""Routes of the records."""

from __future__ import annotations

from typing import Annotated

import msgspec
from litestar import Response, Router, get, post
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter

from domain.records import (
    ChangeDeal,
    ChangeTicket,
    ChangeVisit,
    ConsentPage,
    DealPage,
    DealRecord,
    HandedKind,
    HandedPage,
    HandedRecord,
    LendRecord,
    TicketPage,
    TicketRecord,
    VisitPage,
    VisitRecord,
    Which,
)
from lead_server.records import deals, handed, promised, tickets, visits
from lead_server.web import PAGE, AnyRequest, a_uuid, signed_in

Limit = Annotated[int, QueryParameter(ge=1, le=200)]


@get("/tickets", sync_to_thread=True, summary="Tickets in the caller's reach, overdue first")
def list_tickets(
    request: AnyRequest,
    which: FromQuery[Which] = "open",
    only: FromQuery[str] = "",
    after: FromQuery[str] = "",
    limit: Limit = PAGE,
) -> TicketPage:
    """`only`: about this product."""
    with signed_in(request) as work:
        return tickets.page(work, which, only, after, limit)


@get(
    "/tickets/{ticket_id:str}", sync_to_thread=True, summary="One ticket with its history, touches and calls"
)
def one_ticket(request: AnyRequest, ticket_id: FromPath[str]) -> TicketRecord:
    with signed_in(request) as work:
        return tickets.record(work, a_uuid(ticket_id))


@post(
    "/tickets/{ticket_id:str}",
    sync_to_thread=True,
    status_code=200,
    summary="Answer, close, reopen, hand, put off",
)
def change_ticket(
    request: AnyRequest, ticket_id: FromPath[str], data: JSONBody[ChangeTicket]
) -> TicketRecord:
    with signed_in(request) as work:
        return tickets.change(work, a_uuid(ticket_id), data.act)


@get("/deals", sync_to_thread=True, summary="Deals in the caller's reach, newest first")
def list_deals(
    request: AnyRequest,
    which: FromQuery[Which] = "open",
    only: FromQuery[str] = "",
    after: FromQuery[str] = "",
    limit: Limit = PAGE,
) -> DealPage:
    """`only`: in this state."""
    with signed_in(request) as work:
        return deals.page(work, which, only, after, limit)


@get("/deals/{deal_id:str}", sync_to_thread=True, summary="One deal: its history, its call, who claims it")
def one_deal(request: AnyRequest, deal_id: FromPath[str]) -> DealRecord:
    with signed_in(request) as work:
        return deals.record(work, a_uuid(deal_id))


@post(
    "/deals/{deal_id:str}",
    sync_to_thread=True,
    status_code=200,
    summary="Move it on, appoint, claim, attribute",
)
def change_deal(request: AnyRequest, deal_id: FromPath[str], data: JSONBody[ChangeDeal]) -> DealRecord:
    with signed_in(request) as work:
        return deals.change(work, a_uuid(deal_id), data.act)


@get("/visits", sync_to_thread=True, summary="Planned follow-up visits by due time")
def list_visits(
    request: AnyRequest,
    which: FromQuery[Which] = "open",
    only: FromQuery[str] = "",
    after: FromQuery[str] = "",
    limit: Limit = PAGE,
) -> VisitPage:
    """`only`: of this kind."""
    with signed_in(request) as work:
        return promised.visits(work, which, only, after, limit)


@get("/visits/{visit_id:str}", sync_to_thread=True, summary="One visit, and whom it may be given to")
def one_visit(request: AnyRequest, visit_id: FromPath[str]) -> VisitRecord:
    with signed_in(request) as work:
        return visits.record(work, a_uuid(visit_id))


@post("/visits/{visit_id:str}", sync_to_thread=True, status_code=200, summary="Give a visit to somebody")
def hand_visit(request: AnyRequest, visit_id: FromPath[str], data: JSONBody[ChangeVisit]) -> VisitRecord:
    with signed_in(request) as work:
        return visits.hand(work, a_uuid(visit_id), data.to, data.words)


@get("/handed", sync_to_thread=True, summary="The caller's work about customers who are not hers")
def list_handed(request: AnyRequest) -> HandedPage:
    with signed_in(request) as work:
        return handed.page(work)


@post(
    "/handed/{kind:str}/{record_id:str}", sync_to_thread=True, status_code=200,
    summary="The customer of one such record, lent until the work is done",
    responses={200: ResponseSpec(HandedRecord, description="The record and the lead, whole", generate_examples=False)},
)  # fmt: skip
def lend_handed(
    request: AnyRequest, kind: FromPath[HandedKind], record_id: FromPath[str], data: JSONBody[LendRecord]
) -> Response[bytes]:
    with signed_in(request) as work:
        answer = handed.lend(work, kind, a_uuid(record_id), data.device_id)
    return Response(msgspec.json.encode(answer), media_type="application/json")


@get("/consents", sync_to_thread=True, summary="Consents with the words that were used, newest first")
def list_consents(
    request: AnyRequest,
    which: FromQuery[Which] = "open",
    only: FromQuery[str] = "",
    after: FromQuery[str] = "",
    limit: Limit = PAGE,
) -> ConsentPage:
    """`only`: for this channel."""
    with signed_in(request) as work:
        return promised.consents(work, which, only, after, limit)


router = Router(
    "/v1/records",
    route_handlers=[
        list_tickets, one_ticket, change_ticket, list_deals, one_deal, change_deal, list_visits, one_visit, hand_visit,
        list_handed, lend_handed, list_consents,
    ],
    tags=["records"],
)  # fmt: skip
