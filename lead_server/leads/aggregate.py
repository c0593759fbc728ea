"""From rows to `domain.leads.Lead`, set-based: one query a table, however many leads, and one in all for a few."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import UTC, date, datetime
from typing import Any

import msgspec

from domain import numbers
from domain.leads import (
    NEWEST_TOUCHES,
    Consent,
    Deal,
    KeptValue,
    Lead,
    Lease,
    Leave,
    Number,
    Product,
    Ticket,
    Touch,
    WorkItem,
)
from lead_server.feed.shapes import Row
from lead_server.feed.storage import Storage

_LATE = datetime.max.replace(tzinfo=UTC)
_NONE: tuple[Row, ...] = ()
NEWEST_LEAVES = 5

#: table -> (only rows where, in this order)
_CHILDREN: dict[str, tuple[Row, Callable[[Row], Any]]] = {
    "lead_tag": ({}, lambda r: r["tag"]),
    "number": ({}, lambda r: (r["position"], r["id"])),
    "consent": ({}, lambda r: (r["at"], r["id"])),
    "product_held": ({}, lambda r: (r["ends_on"] or date.max, r["id"])),
    "deal": ({}, lambda r: (-r["at"].timestamp(), r["id"])),
    "ticket": ({}, lambda r: (-r["opened_at"].timestamp(), r["id"])),
    "work_item": ({"done": False}, lambda r: (r["due_at"] or _LATE, r["id"])),
    "assignment": ({"ended_at": None}, lambda r: r["id"]),
    "dial_leave": ({}, lambda r: (r["at"], r["id"])),
}
BELOW = {table: only for table, (only, _) in _CHILDREN.items()}
Children = Mapping[str, list[Row]]  #: lead id -> its rows of one table


def read_leads(storage: Storage, ids: Collection[str]) -> dict[str, Lead]:
    """Whole leads by id; merged, deleted and unknown ones are missing."""
    if not ids:
        return {}
    return assembled(storage.families(ids, BELOW, NEWEST_TOUCHES))


def assembled(found: Mapping[str, list[Row]]) -> dict[str, Lead]:
    """Leads by id out of all that makes them (`Storage.families`)."""
    children = {table: _by_lead(found[table]) for table in (*_CHILDREN, "touch")}
    for table, (_, order) in _CHILDREN.items():
        for rows in children[table].values():
            if len(rows) > 1:
                rows.sort(key=order)
    return {row["id"]: assemble(row, children) for row in found["lead"]}


def _by_lead(below: Collection[Row]) -> Children:
    found: dict[str, list[Row]] = {}
    for row in below:
        found.setdefault(row["lead_id"], []).append(row)
    return found


def assemble(row: Row, children: Mapping[str, Children]) -> Lead:
    """One lead of its own row and those of the tables below it, each in its order."""
    lead_id = row["id"]

    def of(table: str) -> Collection[Row]:
        return children[table].get(lead_id, _NONE)

    return Lead(
        id=lead_id, name=row["name"], kind=row["kind"], company=row["company"], language=row["language"],
        region_id=row["region_id"] or "", time_zone=row["time_zone"], place=row["place"], tier=row["tier"],
        stage=row["stage"], source=row["source"], channel=row["channel"], referrer=row["referrer"],
        email=row["email"], campaign_id=row["campaign_id"], intention=row["intention"],
        called_count=row["called_count"], last_outcome=row["last_outcome"], last_touch_at=row["last_touch_at"],
        do_not_call=row["do_not_call"], tags=tuple([r["tag"] for r in of("lead_tag")]), fields=row["fields"],
        kept=msgspec.convert(row["kept"], tuple[KeptValue, ...]) if row["kept"] else (),
        numbers=tuple([to_number(r) for r in of("number")]), consents=tuple([to_consent(r) for r in of("consent")]),
        products=tuple([_product(r) for r in of("product_held")]), deals=tuple([to_deal(r) for r in of("deal")]),
        tickets=tuple([to_ticket(r) for r in of("ticket")]), touches=tuple([to_touch(r) for r in of("touch")]),
        work=tuple([to_work_item(r) for r in of("work_item") if not r["handed_to"] or r["handed_to"] == row["owner_id"]]),
        lease=next((_lease(r) for r in of("assignment")), None), created_at=row["created_at"],
        updated_at=row["updated_at"], attempts=tuple(sorted(row["attempts"])),
        leaves=tuple([to_leave(r) for r in of("dial_leave")][-NEWEST_LEAVES:]), variants=row["variants"],
    )  # fmt: skip


def masked(found: Lead, home_country: str, seal: Callable[[str, str], str] | None = None) -> Lead:
    """The lead for a role that sees no full number: id, keyed hash, last four and a masked text remain; and, with `seal`
    (number, its id -> text), what the desk's telephone engine alone can open."""
    hidden = tuple(
        msgspec.structs.replace(
            n,
            e164=None,
            masked_text=numbers.mask(n.e164, home_country) if n.e164 else n.masked_text,
            sealed=seal(n.e164, n.id) if seal is not None and n.e164 else "",
        )
        for n in found.numbers
    )
    return msgspec.structs.replace(found, numbers=hidden)


def to_number(row: Row) -> Number:
    return Number(
        id=row["id"], last4=row["last4"], e164=row["e164"] or None, key=row["key_hash"], kind=row["kind"],
        label=row["label"], extension=row["extension"], do_not_call=row["do_not_call"],
        suppressed=row["suppressed"], suppressed_until=row["suppressed_until"],
        attempts=tuple(sorted(row["attempts"])) if row["attempts"] else (),
    )  # fmt: skip


def to_leave(row: Row) -> Leave:
    return Leave(
        id=row["id"], code=row["code"], reason=row["reason"], at=row["at"], until=row["until"], by=row["by"]
    )


def to_consent(row: Row) -> Consent:
    return Consent(
        id=row["id"],
        channel=row["channel"],
        given=row["given"],
        at=row["at"],
        words=row["words"],
        by=row["by"],
        purpose=row["purpose"],
        script=row["script"],
        script_version=row["script_version"],
        step=row["step"],
        call_id=row["call_id"] or "",
        number_id=row["number_id"] or "",
    )


def _product(row: Row) -> Product:
    return Product(
        id=row["id"], name=row["name"], code=row["code"], ends_on=row["ends_on"], price_minor=row["price_minor"],
        currency=row["currency"], period=row["period"],
    )  # fmt: skip


def to_deal(row: Row) -> Deal:
    return Deal(
        id=row["id"], product=row["product"], state=row["state"], amount_minor=row["amount_minor"],
        currency=row["currency"], at=row["at"], by=row["by"], campaign_id=row["campaign_id"], check=row["check_state"],
        check_why=row["check_why"], check_due=row["check_due"],
        appointment_at=row["appointment_at"], why=row["why"],
    )  # fmt: skip


def to_ticket(row: Row) -> Ticket:
    return Ticket(
        id=row["id"], title=row["title"], promise=row["promise"], due_at=row["due_at"], opened_at=row["opened_at"],
        state=row["state"], number=row["number"], answer=row["answer"], product=row["product"],
        owner_id=row["owner_id"] or "",
    )  # fmt: skip


def to_touch(row: Row) -> Touch:
    return Touch(
        id=row["id"], kind=row["kind"], at=row["at"], by=row["by"], text=row["text"], outcome=row["outcome"],
        direction=row["direction"], talk_s=row["talk_s"], call_id=row["call_id"] or "",
    )  # fmt: skip


def to_work_item(row: Row) -> WorkItem:
    return WorkItem(
        id=row["id"], kind=row["kind"], due_at=row["due_at"], why=row["why"], why_data=row["why_data"],
        priority=row["priority"], done=row["done"], note=row["note"], fixed=row["fixed"],
    )  # fmt: skip


def _lease(row: Row) -> Lease:
    return Lease(
        agent_id=row["owner_id"], since=row["since"], until=row["lease_until"], attempts_left=row["attempts_left"],
        why=row["why"],
    )  # fmt: skip
