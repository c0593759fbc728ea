"""Telephone numbers of leads at the server: read once, stored as E.164 with keyed hash and last four digits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from db.central.leads import lead, number
from domain import numbers
from domain.errors import UserError
from lead_server.security.number_keys import home_country, number_key
from lead_server.work import Work


class NumberTexts(NamedTuple):
    """The forms in which a number is stored; all empty for one that cannot be read."""

    e164: str = ""
    key_hash: str = ""
    last4: str = ""
    kind: str = "unknown"

    @classmethod
    def of_call(cls, context: Any, text: str, number_id: str | None) -> NumberTexts:
        """What a call was about: the lead's number by its id (dialled masked), else what the exchange said."""
        work: Work = context.work
        if number_id is not None:
            row = work.connection.execute(
                select(number.c.e164, number.c.key_hash, number.c.last4, number.c.kind).where(
                    number.c.org_id == work.org_id, number.c.id == number_id
                )
            ).first()
            if row is not None:
                return cls(*row)
        heard = numbers.number_key(text, home_country(work)) if text else None
        if heard is None or heard.e164 is None:
            return cls(last4=heard.digits[-4:] if heard else "")
        return cls(
            heard.e164, numbers.keyed_hash(heard.e164, number_key(work)), numbers.last_four(heard.e164)
        )


class Holder(NamedTuple):
    """A lead that has a number."""

    lead_id: str
    owner_id: str | None


def read(work: Work, text: str) -> NumberTexts:
    """Read a number as typed or as E.164.

    Raises:
        UserError: number_invalid, with data.problem.
    """
    found = numbers.read_numbers(text, home_country(work))
    if len(found) != 1 or found[0].e164 is None:
        raise UserError("number_invalid", problem=(found[0].problem or "several") if found else "no_digits")
    e164 = found[0].e164
    return NumberTexts(
        e164, numbers.keyed_hash(e164, number_key(work)), numbers.last_four(e164), found[0].kind
    )


def holders(work: Work, key_hashes: Sequence[str]) -> list[Holder]:
    """Living leads that have one of these numbers."""
    wanted = [k for k in key_hashes if k]
    if not wanted:
        return []
    rows = work.connection.execute(
        select(lead.c.id, lead.c.owner_id)
        .distinct()
        .join(number, (number.c.org_id == lead.c.org_id) & (number.c.lead_id == lead.c.id))
        .where(
            number.c.org_id == work.org_id, number.c.key_hash.in_(wanted), lead.c.merged_into.is_(None),
            lead.c.deleted_at.is_(None),
        )
        .order_by(lead.c.id)
    ).all()  # fmt: skip
    return [Holder(row.id, row.owner_id) for row in rows]


def add(
    work: Work,
    lead_id: str,
    texts: NumberTexts,
    *,
    number_id: str,
    label: str = "",
    extension: str = "",
    position: int = 0,
    source: str = "",
) -> None:
    """Store a number of a lead; the same id twice is the same number."""
    work.connection.execute(
        insert(number)
        .values(
            org_id=work.org_id, id=number_id, lead_id=lead_id, label=label, extension=extension,
            position=position, source=source, created_by=work.actor.id, **texts._asdict(),
        )
        .on_conflict_do_nothing()
    )  # fmt: skip
