"""Marks on the numbers that leads have, after a list has changed: found set by set, told to the desks by the feed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import ARRAY, ColumnElement, Text, any_, func, literal, or_, select

from db.central.leads import number
from domain.contact_policy.suppression import Entry
from lead_server.suppression.marking import listed
from lead_server.work import Work

BATCH = 2_000


def remark(work: Work, entries: Sequence[Entry], gone: Collection[str]) -> int:
    """Mark the numbers that these entries (and keys that left a list) are about; gives how many marks changed.

    Keys that left may have been domains or digests, of which nothing else is known: then every marked number is read.
    """
    changed = 0
    rows = _about(work, entries, gone)
    while batch := list(islice(rows, BATCH)):
        changed += _mark(work, batch)
    return changed


def _about(work: Work, entries: Sequence[Entry], gone: Collection[str]) -> Iterator[Any]:
    seen: set[str] = set()
    for condition in _conditions(entries, gone):
        found = work.connection.execute(
            select(
                number.c.id, number.c.lead_id, number.c.e164, number.c.suppressed, number.c.suppressed_until
            ).where(number.c.org_id == work.org_id, number.c.e164 != "", condition)
        ).all()
        for row in found:
            if row.id not in seen:
                seen.add(row.id)
                yield row


def _conditions(entries: Sequence[Entry], gone: Collection[str]) -> Iterator[ColumnElement[bool]]:
    if gone:
        yield number.c.suppressed != ""
    for batch in _batches(one.key for one in entries if one.kind == "number"):
        yield number.c.key_hash == any_(literal(batch, ARRAY(Text)))
    for prefixes in _batches((one.prefix for one in entries if one.kind == "domain"), 200):
        yield or_(*(number.c.e164.startswith(prefix, autoescape=True) for prefix in prefixes))
    for digests in _batches(one.key for one in entries if one.kind == "digest"):
        among = any_(literal(digests, ARRAY(Text)))
        yield or_(*(_digest(written) == among for written in _writings()))


def _writings() -> tuple[ColumnElement[str], ...]:
    """A stored number as lists write it: with `+`, without it, the national digits alone."""
    e164 = number.c.e164
    return e164, func.substr(e164, 2), func.regexp_replace(e164, r"^\+(86|34|1)", "")


def _digest(written: ColumnElement[str]) -> ColumnElement[str]:
    return func.encode(func.sha256(func.convert_to(written, "UTF8")), "hex")


def _batches(keys: Iterable[str], size: int = 10_000) -> Iterator[list[str]]:
    rest = iter(keys)
    while batch := list(islice(rest, size)):
        yield batch


def _mark(work: Work, batch: Sequence[Any]) -> int:
    marks = listed(work.storage, sorted({row.e164 for row in batch}), work.now)
    rows = [
        {"id": row.id, **marks[row.e164]}
        for row in batch
        if (row.suppressed, row.suppressed_until)
        != (marks[row.e164]["suppressed"], marks[row.e164]["suppressed_until"])
    ]
    work.storage.update("number", ("suppressed", "suppressed_until"), rows)
    ids = {row["id"] for row in rows}
    work.touched.lead(*sorted({row.lead_id for row in batch if row.id in ids}))
    return len(rows)
