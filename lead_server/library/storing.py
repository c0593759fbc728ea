"""New leads into the database, a batch at a time: by COPY, with what keeps the same row from coming twice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any

import msgspec
from sqlalchemy import ARRAY, LargeBinary, Text, and_, any_, literal, select, text

from db.central.gate import suppression_list
from db.central.leads import do_not_call, lead, number
from db.central.people import person
from db.central.records import import_key
from domain.ids import new_id
from domain.numbers import last_four
from lead_server.leads.tokens import words_of
from lead_server.library.copying import copy_rows
from lead_server.library.drafts import Draft
from lead_server.suppression import marking
from lead_server.work import Work

RENEWAL_DAYS = 45  #: a product that ends so soon makes the first call a renewal
_LEAD = (
    "id", "name", "kind", "company", "language", "region_id", "time_zone", "place", "tier", "stage", "source", "channel",
    "referrer", "email", "intention", "campaign_id", "fields", "field_marks", "import_id", "created_by", "updated_by",
)  # fmt: skip
_NUMBER = (
    "id",
    "lead_id",
    "e164",
    "key_hash",
    "last4",
    "kind",
    "extension",
    "source",
    "position",
    "created_by",
    "suppressed",
    "suppressed_until",
)
Marks = Mapping[str, tuple[str, Any]]  #: number -> the list that has it, and until when
_UNLISTED = ("", None)
_ITEM = ("id", "lead_id", "kind", "why", "why_data", "priority", "campaign_id", "created_by")


class Holder(msgspec.Struct, frozen=True):
    """A lead that has a number already. `owner`: a name, "" in the pool."""

    lead_id: str
    name: str
    owner: str


class Target(msgspec.Struct, frozen=True, kw_only=True):
    """Where new leads go."""

    import_id: str
    file_name: str
    campaign: str = ""
    region_id: str | None = None
    time_zone: str = ""
    language: str = ""
    currency: str = ""


def prefer_indexes(work: Work) -> None:
    """For this transaction: look rows up by their indexes.

    The planner's figures are of the time before the import; with them it reads a whole table for each batch, and a list
    of 100,000 rows takes two and a half times as long (95 s for 38 s, measured).
    """
    for setting in ("enable_seqscan", "enable_hashjoin", "enable_mergejoin"):
        work.connection.execute(text(f"SET LOCAL {setting} = off"))


def known_rows(work: Work, digests: Sequence[bytes]) -> dict[bytes, str]:
    """Rows that an import took before: digest -> lead."""
    wanted = select(import_key.c.digest, import_key.c.lead_id).where(
        import_key.c.org_id == work.org_id,
        import_key.c.digest == any_(literal(list(digests), ARRAY(LargeBinary))),
    )
    return {bytes(row.digest): str(row.lead_id) for row in work.connection.execute(wanted)}


def holders_of(work: Work, keys: Sequence[str]) -> dict[str, list[Holder]]:
    """Living leads by the keyed hash of their numbers, with their owners' names."""
    wanted = (
        select(number.c.key_hash, lead.c.id, lead.c.name, person.c.name.label("owner"))
        .join(lead, and_(lead.c.org_id == number.c.org_id, lead.c.id == number.c.lead_id))
        .outerjoin(person, and_(person.c.org_id == lead.c.org_id, person.c.id == lead.c.owner_id))
        .where(
            number.c.org_id == work.org_id, number.c.key_hash == any_(literal(list(keys), ARRAY(Text))),
            lead.c.merged_into.is_(None), lead.c.deleted_at.is_(None),
        )
    )  # fmt: skip
    found: dict[str, list[Holder]] = {}
    for row in work.connection.execute(wanted):
        found.setdefault(row.key_hash, []).append(Holder(str(row.id), row.name, row.owner or ""))
    return found


def forbidden(work: Work, keys: Sequence[str]) -> set[str]:
    """Which of these numbers nobody may call."""
    wanted = select(do_not_call.c.key_hash).where(
        do_not_call.c.org_id == work.org_id, do_not_call.c.key_hash == any_(literal(list(keys), ARRAY(Text)))
    )
    return set(work.connection.execute(wanted).scalars())


def store(work: Work, target: Target, drafts: Sequence[Draft], keys: Mapping[str, str]) -> int:
    """Write new leads with numbers, products, tags, search words and a place in the queue; gives how many.

    `keys`: E.164 -> keyed hash. They are nobody's: handing them out is another act.
    """
    made = [(new_id(), draft) for draft in drafts]
    marks = _marks_of(work, list(keys))
    copy_rows(work, "lead", _LEAD, _leads(work, target, made))
    copy_rows(work, "number", _NUMBER, _numbers(work, target, made, keys, marks))
    copy_rows(work, "lead_token", ("token", "lead_id"), _tokens(made))
    copy_rows(work, "work_item", _ITEM, _items(work, target, made))
    copy_rows(
        work,
        "import_key",
        ("digest", "lead_id", "import_id"),
        ((d.digest, i, target.import_id) for i, d in made),
    )
    if tagged := [(i, t, f"import:{target.import_id}") for i, d in made for t in d.tags]:
        copy_rows(work, "lead_tag", ("lead_id", "tag", "source"), tagged)
    if products := [(i, d) for i, d in made if d.product]:
        copy_rows(
            work, "product_held", ("id", "lead_id", "name", "ends_on", "price_minor", "currency", "source"),
            ((new_id(), i, d.product, d.product_ends, d.product_minor, target.currency, "import") for i, d in products),
        )  # fmt: skip
    return len(made)


def _leads(work: Work, target: Target, made: Sequence[tuple[str, Draft]]) -> Iterator[tuple[Any, ...]]:
    at, source, by = work.now.isoformat(), f"import:{target.import_id}", work.actor.id
    for lead_id, draft in made:
        value = draft.values.get
        marks = {name: {"by": by, "at": at, "source": source} for name in draft.fields}
        name = draft.name or f"…{last_four(draft.numbers[0].e164 or '')}"
        yield (
            lead_id, name, "company" if draft.company else "person", draft.company, value("language") or target.language,
            target.region_id, value("time_zone") or target.time_zone, value("place", ""), value("tier", ""),
            value("stage") or "new", value("source") or target.file_name, value("channel", ""), value("referrer", ""),
            value("email", ""), value("intention", "")[:1].upper(), target.campaign,
            msgspec.json.encode(draft.fields).decode(), msgspec.json.encode(marks).decode(), target.import_id, by, by,
        )  # fmt: skip


def _numbers(
    work: Work, target: Target, made: Sequence[tuple[str, Draft]], keys: Mapping[str, str], marks: Marks
) -> Iterator[tuple[Any, ...]]:
    source, by = f"import:{target.import_id}", work.actor.id
    for lead_id, draft in made:
        for position, n in enumerate(draft.numbers):
            e164 = n.e164 or ""
            yield (
                new_id(),
                lead_id,
                e164,
                keys[e164],
                e164[-4:],
                n.kind,
                n.extension or "",
                source,
                position,
                by,
                *marks.get(e164, _UNLISTED),
            )


def _marks_of(work: Work, e164s: Sequence[str]) -> Marks:
    """What lists say of these numbers: read before COPY begins, which has the connection to itself."""
    listed = marking.listed(work.storage, e164s if _any_list(work) else [], work.now)
    return {e164: (mark["suppressed"], mark["suppressed_until"]) for e164, mark in listed.items()}


def _any_list(work: Work) -> bool:
    """An organisation without lists does not hash each new number a dozen times."""
    some = select(suppression_list.c.code).where(suppression_list.c.org_id == work.org_id).limit(1)
    return work.connection.execute(some).first() is not None


def _tokens(made: Sequence[tuple[str, Draft]]) -> Iterator[tuple[str, str]]:
    for lead_id, draft in made:
        words = words_of(draft.name, draft.company, draft.values.get("email", ""))
        for word in words | {(n.e164 or "")[-4:] for n in draft.numbers}:
            yield word, lead_id


def _items(work: Work, target: Target, made: Sequence[tuple[str, Draft]]) -> Iterator[tuple[Any, ...]]:
    soon = work.now.date() + timedelta(days=RENEWAL_DAYS)
    for lead_id, draft in made:
        renewal = draft.product_ends is not None and draft.product_ends <= soon
        kind, data = ("renewal", {"product": draft.product}) if renewal else ("new_lead", {})
        yield (
            new_id(), lead_id, kind, kind, msgspec.json.encode(data).decode(), 50 if renewal else 100,
            target.campaign, work.actor.id,
        )  # fmt: skip
