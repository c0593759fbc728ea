"""Who it is about: by a lead's id or a number, and the ids of everything that is known of her."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, cast, or_, select
from sqlalchemy import Text as SqlText

from db.central import METADATA
from db.central.calls import call, recording
from db.central.leads import lead, number
from db.central.quality import calibration, evaluation
from db.central.records import audit_event
from domain.errors import UserError
from lead_server.database.sql import among
from lead_server.feed.room import is_id
from lead_server.leads.numbers import read
from lead_server.privacy.held import HELD, By
from lead_server.work import Work

_SHORTEST_WORD = 5  #: a shorter one stands in too much that is not about her


@dataclass(frozen=True)
class Subject:
    """One person of the library.

    Attributes:
        lead_id: the record that stands for her. ids: of everything by which rows of hers are found.
        words: numbers in the forms in which they are written down, and her address: for rows that no id leads to.
    """

    lead_id: str
    ids: Mapping[By, tuple[str, ...]]
    names: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    key_hashes: frozenset[str] = field(default_factory=frozenset)

    def rows(self, name: str, org_id: str) -> ColumnElement[bool]:
        """Which rows of a table in `HELD` are hers."""
        table = METADATA.tables[name]
        hers = [among(table.c[column], self.ids[by]) for column, by in HELD[name].by]
        return (table.c.org_id == org_id) & or_(*hers)


def lead_of(work: Work, given: str) -> str:
    """The record that an id or a number means; a merged one stands for the one it went into.

    Raises:
        UserError: not_found; conflict (data.leads): several records have the number, say which; number_invalid.
    """
    if not is_id(given):
        return _by_number(work, given)
    found = given
    while True:
        row = work.connection.execute(
            select(lead.c.merged_into).where(lead.c.org_id == work.org_id, lead.c.id == found)
        ).first()
        if row is None:
            raise UserError("not_found", f"there is no lead {given}")
        if row.merged_into is None:
            return found
        found = str(row.merged_into)


def _by_number(work: Work, given: str) -> str:
    key = read(work, given).key_hash
    leads = (
        work.connection.execute(
            select(lead.c.id)
            .distinct()
            .join(number, (number.c.org_id == lead.c.org_id) & (number.c.lead_id == lead.c.id))
            .where(number.c.org_id == work.org_id, number.c.key_hash == key, lead.c.merged_into.is_(None))
        )
        .scalars()
        .all()
    )
    if not leads:
        raise UserError("not_found", "no lead has this number")
    if len(leads) > 1:
        told = ", ".join(sorted(map(str, leads)))
        raise UserError("conflict", f"several leads have this number, give the id of one: {told}", leads=told)
    return str(leads[0])


def find(work: Work, lead_id: str) -> Subject:
    """Everything that leads to her: records merged into hers, her calls, their recordings and evaluations."""
    leads = [lead_id]
    while True:
        more = _ids(work, lead, among(lead.c.merged_into, leads))
        if not (fresh := [one for one in more if one not in leads]):
            break
        leads += fresh
    numbers = work.connection.execute(
        select(number.c.e164, number.c.key_hash).where(
            number.c.org_id == work.org_id, among(number.c.lead_id, leads)
        )
    ).all()
    hashes = {row.key_hash for row in numbers if row.key_hash}
    alone = hashes - _shared(work, hashes, leads)
    calls = _ids(
        work,
        call,
        or_(among(call.c.lead_id, leads), call.c.lead_id.is_(None) & among(call.c.key_hash, sorted(alone))),
    )
    recordings = _ids(work, recording, among(recording.c.call_id, calls))
    people = work.connection.execute(
        select(lead.c.name, lead.c.email).where(lead.c.org_id == work.org_id, among(lead.c.id, leads))
    ).all()
    e164 = {row.e164 for row in numbers if row.e164 and row.key_hash in alone}
    words = {w for n in e164 for w in _written(n)} | {row.email for row in people}
    ids: dict[By, tuple[str, ...]] = {
        "lead": tuple(leads),
        "call": tuple(calls),
        "recording": tuple(recordings),
        "evaluation": tuple(_ids(work, evaluation, among(evaluation.c.call_id, calls))),
        "calibration": tuple(_ids(work, calibration, among(calibration.c.call_id, calls))),
        "operation": tuple(_operations(work, leads, calls)),
    }
    return Subject(
        lead_id,
        ids,
        frozenset(row.name for row in people if row.name),
        frozenset(w for w in words if len(w) >= _SHORTEST_WORD),
        frozenset(hashes),
    )


def _shared(work: Work, hashes: Collection[str], leads: Collection[str]) -> set[str]:
    """Numbers that somebody else has too (a switchboard): what stands about them is not hers alone."""
    others = select(number.c.key_hash).where(
        number.c.org_id == work.org_id, among(number.c.key_hash, sorted(hashes)), number.c.lead_id.not_in(leads)
    )  # fmt: skip
    return set(work.connection.execute(others).scalars())


def _written(e164: str) -> set[str]:
    """A number as lists, exchanges and people write it."""
    digits = e164.lstrip("+")
    home = next((digits[len(code) :] for code in ("86", "34", "1") if digits.startswith(code)), digits)
    return {e164, digits, home}


def _operations(work: Work, leads: Collection[str], calls: Collection[str]) -> set[str]:
    """Entries of desks about her: the audit names the lead of each, the journal its call."""
    told = work.connection.execute(
        select(audit_event.c.entity_id).where(
            audit_event.c.org_id == work.org_id,
            audit_event.c.entity == "operation",
            among(audit_event.c.lead_id, leads),
        )
    ).scalars()
    operation = METADATA.tables["operation"]
    about = work.connection.execute(
        select(operation.c.id).where(
            operation.c.org_id == work.org_id, among(operation.c.entity_id, [*leads, *calls])
        )
    ).scalars()
    return {str(one) for one in (*told, *about) if is_id(str(one))}


def _ids(work: Work, table: Any, condition: ColumnElement[bool]) -> list[str]:
    query = select(table.c.id).where(table.c.org_id == work.org_id, condition)
    return [str(one) for one in work.connection.execute(query).scalars()]


def has_word(table: Any, columns: Collection[str], words: Collection[str]) -> ColumnElement[bool]:
    """Rows in which one of these words stands."""
    texts = [cast(table.c[name], SqlText) for name in columns]
    return or_(*(text.contains(word, autoescape=True) for text in texts for word in sorted(words)))
